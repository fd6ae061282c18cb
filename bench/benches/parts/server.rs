//! A server as it is in the relay, and what surrounds it: it is played here and answers at once.

use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use turnpike_bench::relay::{REALM, account};
use turnpike_bench::rig::plan::{Family, Plan, RELAY_PORTS};
use turnpike_bench::turn::session::{
    Answer as Heard, Login, MAX_REQUEST, Request, Session, Transport as By,
};
use turnpike_turn::policy::{Own, Policy};
use turnpike_turn::{
    Answer, FiveTuple, Input, Keys, Limits, Now, Origin, Output, QuestionId, RelayAddress, RelayId,
    Server, Settings, Time, Transport, User,
};
use turnpike_wire::{LongTermKey, Message};

/// Clients that have no allocation yet, and whose requests are timed.
pub const BATCH: usize = 1000;

/// A server, and what surrounds it.
pub struct Core {
    server: Server,
    user: User,
    now: Now,
    questions: Vec<QuestionId>,
    opened: Vec<RelayId>,
    closed: Vec<RelayId>,
    pub response: Vec<u8>,
}

impl Core {
    fn new(plan: &Plan) -> Self {
        let now = Now {
            monotonic: Time(1_000_000),
            unix_s: 1_700_000_000,
        };
        Self {
            server: Server::new(settings(plan), [7; 32], now),
            user: user(),
            now,
            questions: Vec::new(),
            opened: Vec::new(),
            closed: Vec::new(),
            response: Vec::new(),
        }
    }

    /// Has the server handle a request to its end; its response is kept.
    pub fn handle(&mut self, five_tuple: FiveTuple, bytes: &[u8]) {
        self.response.clear();
        self.feed(Input::Message {
            five_tuple,
            origin: Origin(0),
            bytes,
        });
        while let Some(question) = self.questions.pop() {
            let answer = Answer::Known(self.user.clone());
            self.feed(Input::Credentials { question, answer });
        }
        while let Some(relay) = self.opened.pop() {
            let result = Ok(());
            self.feed(Input::RelayOpened { relay, result });
        }
        while let Some(relay) = self.closed.pop() {
            self.feed(Input::RelayClosed { relay });
        }
    }

    fn feed(&mut self, input: Input<'_>) {
        let Self {
            questions,
            opened,
            closed,
            response,
            ..
        } = self;
        self.server
            .handle(self.now, input, &mut |output| match output {
                Output::Transmit { bytes, .. } => response.extend_from_slice(bytes),
                Output::OpenRelay { relay, .. } => opened.push(relay),
                Output::CloseRelay { relay, .. } => closed.push(relay),
                Output::Authenticate { question, .. } => questions.push(question),
                Output::Apply { operation, .. } => {
                    black_box(operation);
                }
                Output::Event(event) => {
                    black_box(event);
                }
            });
    }
}

fn settings(plan: &Plan) -> Settings {
    let address = |address| RelayAddress {
        bound: address,
        advertised: address,
    };
    let peers = vec![plan.peers().parse().expect("a prefix")];
    Settings {
        realm: REALM.into(),
        software: Some("turnpike".into()),
        relay_addresses: plan.relays().map(address).collect(),
        ports: RELAY_PORTS.0..=RELAY_PORTS.1,
        max_lifetime: Duration::from_secs(3600),
        nonce_lifetime: Duration::from_secs(600),
        reservation_lifetime: Duration::from_secs(30),
        policy: Policy::new(peers, Vec::new(), Own::default()),
        rfc5766_clients: false,
        redirect: turnpike_turn::Redirect::default(),
        limits: Limits {
            relays: 2_000_000,
            allocations_per_user: 0,
            permissions_per_allocation: 256,
            channels_per_allocation: 256,
            bytes_per_s_per_allocation: 0,
            questions: 4096,
            unauthenticated_per_s: 0,
            unauthenticated_burst: 0,
        },
    }
}

fn user() -> User {
    let account = account();
    let (name, password) = (account.username.as_bytes(), account.password.as_bytes());
    let md5 = LongTermKey::md5(name, REALM.as_bytes(), password);
    let sha256 = LongTermKey::sha256(name, REALM.as_bytes(), password);
    let keys = Keys::new(
        md5.as_bytes().try_into().expect("16 bytes"),
        sha256.as_bytes().try_into().expect("32 bytes"),
    );
    User {
        name: account.username.into(),
        keys: Arc::new([keys]),
    }
}

/// A server with clients, each of which can ask.
pub struct World {
    pub core: Core,
    plan: Plan,
    login: Login,
    clients: Vec<Session>,
}

impl World {
    /// With so many allocations, each with a permission and a channel, and a batch of clients that have none yet.
    pub fn new(allocations: usize) -> Self {
        let plan = Plan::new(Family::V4, allocations + BATCH);
        let client = |number: u32| {
            let index = number as usize;
            Session::new(number, By::Udp, plan.client(index), plan.peer(index))
        };
        let mut world = Self {
            core: Core::new(&plan),
            plan,
            login: Login::new(&account(), REALM),
            clients: (0..).take(allocations + BATCH).map(client).collect(),
        };
        for client in BATCH..BATCH + allocations {
            world.ask(client, Request::Allocate);
            world.ask(client, Request::BindChannel);
        }
        // The others get a nonce.
        for client in 0..BATCH {
            world.ask(client, Request::Allocate);
            world.ask(client, Request::Refresh(0));
        }
        world
    }

    pub fn five_tuple(&self, client: usize) -> FiveTuple {
        FiveTuple {
            client: self.clients[client].client.into(),
            server: self.plan.server().into(),
            transport: Transport::Udp,
        }
    }

    pub fn request(&mut self, client: usize, request: Request) -> Vec<u8> {
        let mut buffer = [0; MAX_REQUEST];
        let length = self.clients[client].ask(request, Some(&self.login), &mut buffer);
        buffer[..length.expect("a short request")].to_vec()
    }

    /// An Allocate without credentials, as of a client that comes for the first time.
    pub fn first_request(&mut self, client: usize) -> Vec<u8> {
        let mut buffer = [0; MAX_REQUEST];
        let length = self.clients[client].ask(Request::Allocate, None, &mut buffer);
        buffer[..length.expect("a short request")].to_vec()
    }

    /// Asks until it is done.
    pub fn ask(&mut self, client: usize, request: Request) {
        loop {
            let bytes = self.request(client, request);
            self.core.handle(self.five_tuple(client), &bytes);
            match self.hear(client, request) {
                Heard::Done => return,
                Heard::AskAgain => {}
                other => panic!("{request:?} of client {client}: {other:?}"),
            }
        }
    }

    pub fn hear(&mut self, client: usize, request: Request) -> Heard {
        let response = Message::parse(&self.core.response).expect("a response");
        self.clients[client].hear(request, &response, Some(&self.login))
    }
}
