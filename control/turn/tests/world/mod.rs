//! A server in virtual time, with clients, a user store, sockets and a data plane that are played by the test.
//!
//! [`World`] carries every output out, as [`Sockets`] and [`Store`] say (at once unless told otherwise), and checks at each
//! one what must always hold: responses are well formed and fit the smallest path, no port is open twice, nothing is closed
//! that is not open, no binding outlives its relay.
//!
//! ```ignore
//! let mut world = World::new();
//! let mut client = world.client().with_scheme(Scheme::Legacy);
//! let relayed = world.allocate(&mut client);                     // challenged on the way
//! let response = world.ask(&mut client, Draft::channel_bind(0x4000, PEER_V4));
//! assert_eq!((response.code(), response.signed().is_some()), (0, true));
//! world.pass(secs(300));                                         // with every deadline met
//! assert!(!world.data.permits(relayed, at(PEER_V4).ip, world.now().monotonic));
//! let bytes = Draft::refresh().without(AttributeType::NONCE).build(&client);
//! assert_eq!(world.exchange(&client, &bytes).code(), 400);       // exactly this message, exactly one answer
//! assert_eq!(world.silence(&client, b"junk"), Discard::Malformed); // no answer, nothing changed
//! ```
#![allow(
    dead_code,
    unused_imports,
    reason = "every test binary uses a part of it"
)]

mod client;
mod dataplane;
mod record;
mod response;

use std::collections::VecDeque;
use std::net::IpAddr;
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

pub use client::{Client, Draft, Scheme};
pub use dataplane::DataPlane;
pub use record::{Name, Record};
pub use response::Response;
use turnpike_turn::policy::{Own, Policy};
use turnpike_turn::{
    Answer, Discard, Event, FiveTuple, Input, Keys, Limits, Now, OpenError, Operation, Output,
    Redirect, RelayAddress, Server, Settings, Time, Transport, User,
};
use turnpike_wire::{LongTermKey, Method, TransportAddress, userhash};

pub const REALM: &str = "example.org";
pub const SOFTWARE: &str = "turnpike test";
/// The users that the store knows.
pub const USERS: [(&str, &str); 3] = [
    ("user1", "secret1"),
    ("user2", "secret2"),
    ("user3", "secret3"),
];
pub const RELAY_V4: &str = "203.0.113.1";
pub const RELAY_V6: &str = "2001:db8::1";
/// Peers that the policy allows are in 192.0.2.0/24 and 2001:db8:2::/48.
pub const PEER_V4: &str = "192.0.2.7:4000";
pub const PEER_V6: &str = "[2001:db8:2::7]:4000";

pub fn ip(text: &str) -> IpAddr {
    text.parse().unwrap()
}

pub fn at(text: &str) -> TransportAddress {
    text.parse().unwrap()
}

pub fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Settings with one relay address of each family, every port of the default range, and limits that do not get in the way.
pub fn settings() -> Settings {
    let address = |text| RelayAddress {
        bound: ip(text),
        advertised: ip(text),
    };
    let allow = ["192.0.2.0/24", "2001:db8:2::/48"].map(|net| net.parse().unwrap());
    Settings {
        realm: REALM.into(),
        software: Some(SOFTWARE.into()),
        relay_addresses: vec![address(RELAY_V4), address(RELAY_V6)],
        ports: 49152..=65535,
        max_lifetime: secs(3600),
        nonce_lifetime: secs(600),
        reservation_lifetime: secs(30),
        rfc5766_clients: false,
        redirect: Redirect::default(),
        policy: Policy::new(allow.to_vec(), Vec::new(), Own::default()),
        limits: Limits {
            relays: 10_000,
            allocations_per_user: 0,
            permissions_per_allocation: 100,
            channels_per_allocation: 100,
            bytes_per_s_per_allocation: 0,
            questions: 100,
            unauthenticated_per_s: 0,
            unauthenticated_burst: 0,
        },
    }
}

/// The default settings with another range of ports.
pub fn settings_with_ports(ports: RangeInclusive<u16>) -> Settings {
    Settings {
        ports,
        ..settings()
    }
}

/// The default settings with only the relay addresses of these texts.
pub fn settings_with_relays(relays: &[&str]) -> Settings {
    let address = |text: &&str| RelayAddress {
        bound: ip(text),
        advertised: ip(text),
    };
    Settings {
        relay_addresses: relays.iter().map(address).collect(),
        ..settings()
    }
}

/// How sockets answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Sockets {
    /// Every one opens and closes at once.
    AtOnce,
    /// They answer when [`World::answer_sockets`] is called.
    Late,
}

/// How the user store answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Store {
    /// What it knows, at once.
    AtOnce,
    /// When [`World::answer_questions`] is called.
    Late,
    /// That it cannot say.
    Unavailable,
}

/// The server and everything around it.
pub struct World {
    pub server: Server,
    pub sockets: Sockets,
    pub store: Store,
    /// Outcomes of the next openings, in their order; when it is empty they succeed.
    pub openings: VecDeque<Result<(), OpenError>>,
    /// Users and their passwords; a name that comes twice has two valid passwords.
    pub users: Vec<(String, String)>,
    pub data: DataPlane,
    /// Everything that came out since the last [`World::take_log`].
    pub log: Vec<Record>,
    now: Now,
    waiting_sockets: VecDeque<Record>,
    waiting_questions: VecDeque<Record>,
    clients: u8,
}

impl World {
    pub fn new() -> World {
        World::with(settings())
    }

    pub fn with(settings: Settings) -> World {
        World::seeded(settings, [7; 32])
    }

    pub fn seeded(settings: Settings, seed: [u8; 32]) -> World {
        let now = Now {
            monotonic: Time(5_000_123),
            unix_s: 1_700_000_000,
        };
        World {
            data: DataPlane::new(&settings),
            server: Server::new(settings, seed, now),
            sockets: Sockets::AtOnce,
            store: Store::AtOnce,
            openings: VecDeque::new(),
            users: USERS
                .map(|(name, password)| (name.into(), password.into()))
                .to_vec(),
            log: Vec::new(),
            now,
            waiting_sockets: VecDeque::new(),
            waiting_questions: VecDeque::new(),
            clients: 0,
        }
    }

    pub fn now(&self) -> Now {
        self.now
    }

    /// A new client of user1 over IPv4; see [`Client`] for what can be set.
    pub fn client(&mut self) -> Client {
        self.clients += 1;
        let client = TransportAddress::new(IpAddr::from([198, 51, 100, self.clients]), 5000);
        Client::new(FiveTuple {
            client,
            server: at("203.0.113.1:3478"),
            transport: Transport::Udp,
        })
    }

    /// The same over IPv6.
    pub fn client_v6(&mut self) -> Client {
        self.clients += 1;
        let ip = IpAddr::from([0x2001, 0xdb8, 0xc, 0, 0, 0, 0, u16::from(self.clients)]);
        let client = TransportAddress::new(ip, 5000);
        Client::new(FiveTuple {
            client,
            server: at("[2001:db8::1]:3478"),
            transport: Transport::Udp,
        })
    }

    /// A new client of another user.
    pub fn client_of(&mut self, user: &str) -> Client {
        let password = USERS
            .iter()
            .find(|(name, _)| *name == user)
            .map_or("wrong", |(_, password)| password);
        self.client().with_user(user, password)
    }

    /// Lets time pass, with every deadline met on the way.
    pub fn pass(&mut self, duration: Duration) {
        let end = self.now.monotonic + duration;
        while let Some(deadline) = self
            .server
            .next_deadline()
            .filter(|deadline| *deadline <= end)
        {
            let before = self.server.next_deadline();
            self.set_time(deadline.max(self.now.monotonic));
            self.advance();
            assert!(
                self.server.next_deadline() != before,
                "advance() must move past {before:?}"
            );
        }
        self.set_time(end);
    }

    /// Lets time pass without telling the server; its next input comes later.
    pub fn pass_unnoticed(&mut self, duration: Duration) {
        self.set_time(self.now.monotonic + duration);
    }

    fn set_time(&mut self, time: Time) {
        self.now.unix_s += (time.0 - self.now.monotonic.0) / 1000;
        self.now.monotonic = time;
    }

    /// Calls [`Server::advance`].
    pub fn advance(&mut self) {
        let now = self.now;
        self.run(|server, out| server.advance(now, out));
    }

    /// Calls [`Server::replace_settings`].
    pub fn replace_settings(&mut self, settings: Settings) {
        self.data.replace_settings(&settings);
        self.run(|server, out| server.replace_settings(settings, out));
    }

    /// Hands in a message, and returns what is sent back to that client.
    pub fn send(&mut self, client: &Client, bytes: &[u8]) -> Vec<Response> {
        let start = self.log.len();
        let (five_tuple, origin) = (client.five_tuple, client.origin);
        self.input(Input::Message {
            five_tuple,
            origin,
            bytes,
        });
        self.responses_since(start, client)
    }

    /// Hands in a message and returns the one response to it.
    pub fn exchange(&mut self, client: &Client, bytes: &[u8]) -> Response {
        let mut responses = self.send(client, bytes);
        assert_eq!(
            responses.len(),
            1,
            "want one response, got {responses:?}; last outputs: {:?}",
            self.log.last()
        );
        responses.remove(0)
    }

    /// Sends a request as its client would: after a challenge, where there is no nonce yet; and again after 438.
    pub fn ask(&mut self, client: &mut Client, draft: Draft) -> Response {
        if client.nonce.is_empty() {
            let bare = Draft::new(draft.method).unauthenticated();
            let bytes = bare.build(client);
            let challenge = self.exchange(client, &bytes);
            assert_eq!(challenge.code(), 401, "{challenge:?}");
            client.take_challenge(&challenge);
        }
        let response = self.exchange(client, &draft.build(client));
        if response.code() != 438 {
            return response;
        }
        client.take_challenge(&response);
        self.exchange(client, &draft.build(client))
    }

    /// Allocates one IPv4 relayed address, and returns it.
    pub fn allocate(&mut self, client: &mut Client) -> TransportAddress {
        let response = self.ask(client, Draft::allocate());
        assert_eq!(response.code(), 0, "{response:?}");
        response.relayed()[0]
    }

    /// Allocates one relayed address of each family, and returns both.
    pub fn allocate_both(&mut self, client: &mut Client) -> [TransportAddress; 2] {
        let response = self.ask(client, Draft::allocate().additional_family(2));
        assert_eq!(response.code(), 0, "{response:?}");
        response.relayed().try_into().unwrap()
    }

    /// Installs a permission.
    pub fn permit(&mut self, client: &mut Client, peer: &str) {
        let response = self.ask(client, Draft::create_permission(&[peer]));
        assert_eq!(response.code(), 0, "{response:?}");
    }

    /// Binds a channel.
    pub fn bind(&mut self, client: &mut Client, number: u16, peer: &str) {
        let response = self.ask(client, Draft::channel_bind(number, peer));
        assert_eq!(response.code(), 0, "{response:?}");
    }

    /// Asserts that a message is not answered and changes nothing, and returns why it was dropped.
    pub fn silence(&mut self, client: &Client, bytes: &[u8]) -> Discard {
        let before = self.server.statistics();
        let start = self.log.len();
        self.send(client, bytes);
        assert_eq!(self.server.statistics(), before);
        let [Record::Event(Event::Discarded { reason, .. })] = self.log[start..] else {
            panic!(
                "want a discard and nothing else, got {:?}",
                &self.log[start..]
            );
        };
        reason
    }

    /// Hands in anything, and carries out what follows from it.
    pub fn input(&mut self, input: Input<'_>) {
        let now = self.now;
        self.run(|server, out| server.handle(now, input, out));
    }

    /// The outputs since the last call.
    pub fn take_log(&mut self) -> Vec<Record> {
        std::mem::take(&mut self.log)
    }

    /// The operations among the outputs since the last [`World::take_log`].
    pub fn operations(&self) -> Vec<Operation> {
        let operation = |record: &Record| match record {
            Record::Apply { operation, .. } => Some(*operation),
            _ => None,
        };
        self.log.iter().filter_map(operation).collect()
    }

    /// The responses to a client since the last [`World::take_log`].
    pub fn responses(&self, client: &Client) -> Vec<Response> {
        self.responses_since(0, client)
    }

    fn responses_since(&self, start: usize, client: &Client) -> Vec<Response> {
        let own = |record: &Record| match record {
            Record::Transmit {
                five_tuple, bytes, ..
            } if *five_tuple == client.five_tuple => Some(Response::new(bytes.clone(), client)),
            _ => None,
        };
        self.log[start..].iter().filter_map(own).collect()
    }

    /// Lets late sockets answer: those that wait now, in their order.
    pub fn answer_sockets(&mut self) {
        for record in std::mem::take(&mut self.waiting_sockets) {
            self.answer_socket(&record);
        }
    }

    /// Lets one of the waiting sockets answer.
    pub fn answer_socket_at(&mut self, index: usize) {
        let record = self.waiting_sockets.remove(index);
        self.answer_socket(&record.expect("a socket waits"));
    }

    /// Lets one of the waiting questions be answered.
    pub fn answer_question_at(&mut self, index: usize) {
        let record = self.waiting_questions.remove(index);
        self.answer_question(&record.expect("a question waits"));
    }

    /// How many questions have not been answered.
    pub fn waiting_questions(&self) -> usize {
        self.waiting_questions.len()
    }

    /// The sockets that have not answered, each by the output that asked for it.
    pub fn waiting_sockets(&self) -> Vec<Record> {
        self.waiting_sockets.iter().cloned().collect()
    }

    /// Lets the late user store answer: the questions that wait now, in their order.
    pub fn answer_questions(&mut self) {
        for record in std::mem::take(&mut self.waiting_questions) {
            self.answer_question(&record);
        }
    }

    /// The same from the last to the first.
    pub fn answer_questions_reversed(&mut self) {
        for record in std::mem::take(&mut self.waiting_questions)
            .into_iter()
            .rev()
        {
            self.answer_question(&record);
        }
    }

    /// Calls the server, then carries out what came out, and so on until nothing more happens.
    fn run(&mut self, call: impl FnOnce(&mut Server, &mut dyn FnMut(Output<'_>))) {
        let mut records = Vec::new();
        call(&mut self.server, &mut |output| {
            records.push(Record::from(output))
        });
        for record in records {
            self.data.observe(&record, self.now.monotonic);
            self.log.push(record.clone());
            match record {
                Record::OpenRelay { .. } | Record::CloseRelay { .. }
                    if self.sockets == Sockets::Late =>
                {
                    self.waiting_sockets.push_back(record);
                }
                Record::OpenRelay { .. } | Record::CloseRelay { .. } => self.answer_socket(&record),
                Record::Authenticate { .. } if self.store == Store::Late => {
                    self.waiting_questions.push_back(record)
                }
                Record::Authenticate { .. } => self.answer_question(&record),
                _ => {}
            }
        }
    }

    fn answer_socket(&mut self, record: &Record) {
        match *record {
            Record::OpenRelay { relay, .. } => {
                let result = self.openings.pop_front().unwrap_or(Ok(()));
                self.data.opened(relay, result);
                self.input(Input::RelayOpened { relay, result });
            }
            Record::CloseRelay { relay, .. } => {
                self.data.closed(relay);
                self.input(Input::RelayClosed { relay });
            }
            _ => panic!("not a question to a socket: {record:?}"),
        }
    }

    fn answer_question(&mut self, record: &Record) {
        let Record::Authenticate {
            question,
            realm,
            user,
            ..
        } = record
        else {
            panic!("not a question to the store: {record:?}");
        };
        let answer = match self.store {
            Store::Unavailable => Answer::Unavailable,
            Store::AtOnce | Store::Late => self.look_up(user, realm),
        };
        self.input(Input::Credentials {
            question: *question,
            answer,
        });
    }

    fn look_up(&self, user: &Name, realm: &str) -> Answer {
        let is_it = |(name, _): &&(String, String)| match user {
            Name::Plain(plain) => plain == name.as_bytes(),
            Name::Hash(hash) => *hash == userhash(name.as_bytes(), realm.as_bytes()),
        };
        let found: Vec<_> = self.users.iter().filter(is_it).collect();
        let Some((name, _)) = found.first() else {
            return Answer::Unknown;
        };
        let keys = found
            .iter()
            .map(|(name, password)| keys(name, realm, password))
            .collect();
        Answer::Known(User {
            name: Arc::from(&**name),
            keys,
        })
    }
}

/// Both keys of a password.
pub fn keys(name: &str, realm: &str, password: &str) -> Keys {
    let parts = [name, realm, password].map(str::as_bytes);
    let md5 = LongTermKey::md5(parts[0], parts[1], parts[2]);
    let sha256 = LongTermKey::sha256(parts[0], parts[1], parts[2]);
    Keys::new(
        md5.as_bytes().try_into().unwrap(),
        sha256.as_bytes().try_into().unwrap(),
    )
}

/// The method of a draft, for tables over all of them.
pub const REQUESTS: [Method; 4] = [
    Method::Allocate,
    Method::Refresh,
    Method::CreatePermission,
    Method::ChannelBind,
];
