//! Users as an operator writes them, asked for by the real server: what is prepared, what expires, and what it ends.

use std::time::Duration;

use turnpike_control::auth::{Algorithm, Directory, SharedSecret};
use turnpike_control::config::{Machine, Plan, Wishes};
use turnpike_turn::{
    Answer, FiveTuple, Input, Now, Origin, Output, QuestionId, RelayId, Server, Time, Transport,
};
use turnpike_wire::{
    Class, IntegrityCheck, LongTermKey, Message, Method, TransactionId, TransportAddress,
    WriteError, Writer,
};

const START_S: u64 = 1_700_000_000;
const PEER: &str = "8.8.8.8:4000";

/// A server with the users of a configuration, and relayed ports that always open.
struct Relay {
    server: Server,
    directory: Directory,
    realm: String,
    now: Now,
}

/// What an output of the server leads to.
enum Effect {
    Answered(Vec<u8>),
    Opened(RelayId),
    Closed(RelayId),
    LookedUp(QuestionId, Answer),
}

impl Relay {
    fn new(text: &str) -> Relay {
        let address = "198.51.100.7".parse().expect("an address");
        let machine = Machine {
            addresses: vec![address],
            routed: vec![address],
            host_name: "relay1".into(),
            cores: 1,
            descriptors: 4096,
            ..Machine::default()
        };
        let wishes = Wishes::from_text("t.toml", text);
        let plan = wishes.and_then(|wishes| Plan::new(wishes, &machine, &mut |_| ()));
        let settings = plan.unwrap_or_else(|problem| panic!("{problem}")).settings;
        let now = Now {
            monotonic: Time(77_000),
            unix_s: START_S,
        };
        Relay {
            realm: settings.server.realm.clone(),
            server: Server::new(settings.server, [3; 32], now),
            directory: settings.directory,
            now,
        }
    }

    fn pass(&mut self, seconds: u64) {
        self.now.unix_s += seconds;
        self.now.monotonic = self.now.monotonic + Duration::from_secs(seconds);
    }

    /// The one answer to a message.
    fn exchange(&mut self, five_tuple: FiveTuple, bytes: &[u8]) -> Vec<u8> {
        let mut answers = Vec::new();
        let mut waiting = self.handle(Input::Message {
            five_tuple,
            origin: Origin(0),
            bytes,
        });
        while let Some(effect) = waiting.pop() {
            let input = match effect {
                Effect::Answered(bytes) => {
                    answers.push(bytes);
                    continue;
                }
                Effect::Opened(relay) => Input::RelayOpened {
                    relay,
                    result: Ok(()),
                },
                Effect::Closed(relay) => Input::RelayClosed { relay },
                Effect::LookedUp(question, answer) => Input::Credentials { question, answer },
            };
            waiting.extend(self.handle(input));
        }
        let [answer] = &answers[..] else {
            panic!("{} answers", answers.len());
        };
        answer.clone()
    }

    fn handle(&mut self, input: Input<'_>) -> Vec<Effect> {
        let (now, directory) = (self.now, &self.directory);
        let mut effects = Vec::new();
        self.server.handle(now, input, &mut |output| {
            effects.extend(match output {
                Output::Transmit { bytes, .. } => Some(Effect::Answered(bytes.to_vec())),
                Output::OpenRelay { relay, .. } => Some(Effect::Opened(relay)),
                Output::CloseRelay { relay, .. } => Some(Effect::Closed(relay)),
                Output::Authenticate {
                    question,
                    realm,
                    user,
                    purpose,
                } => {
                    let answer = directory.answer(realm, user, purpose, now.unix_s);
                    Some(Effect::LookedUp(question, answer))
                }
                Output::Apply { .. } | Output::Event(_) => None,
            });
        });
        effects
    }
}

/// A client as RFC 5389 has it, with what it was given.
struct Client {
    five_tuple: FiveTuple,
    user: String,
    password: String,
    nonce: Vec<u8>,
}

type Attributes<'a> = &'a dyn Fn(&mut Writer<'_>) -> Result<(), WriteError>;

impl Client {
    fn new(port: u16, user: &str, password: &str) -> Client {
        let at = |text: &str| text.parse::<TransportAddress>().expect("an address");
        Client {
            five_tuple: FiveTuple {
                client: TransportAddress {
                    port,
                    ..at("192.0.2.1:0")
                },
                server: at("198.51.100.7:3478"),
                transport: Transport::Udp,
            },
            user: user.into(),
            password: password.into(),
            nonce: b"none yet".to_vec(),
        }
    }

    /// The error code of the answer, 0 for a success; with every nonce that is offered on the way taken, and every
    /// success signed with the client's own key.
    fn ask(&mut self, relay: &mut Relay, method: Method, attributes: Attributes<'_>) -> u16 {
        let parts = [&self.user, &relay.realm, &self.password].map(|text| text.as_bytes());
        let key = LongTermKey::md5(parts[0], parts[1], parts[2]);
        for _ in 0..2 {
            let mut buffer = [0; 1024];
            let id = TransactionId([u8::try_from(self.nonce.len()).expect("short"); 12]);
            let mut writer = Writer::new(&mut buffer, Class::Request, method, id).expect("room");
            attributes(&mut writer).expect("room");
            writer.username(&self.user).expect("room");
            writer.realm(&relay.realm).expect("room");
            writer.nonce(&self.nonce).expect("room");
            writer.integrity_sha1(key.as_bytes()).expect("room");
            let answer = relay.exchange(self.five_tuple, writer.finish());
            let message = Message::parse(&answer).expect("a message");
            let code = message.error_code().expect("readable");
            let code = code.map_or(0, |error| error.code.code());
            if code != 438 {
                let signed = message.verify_integrity(key.as_bytes()) == IntegrityCheck::Sha1Ok;
                assert!(code == 401 || signed, "{code} without integrity");
                return code;
            }
            let nonce = message.nonce().expect("readable").expect("a nonce");
            self.nonce = Vec::from(AsRef::<[u8]>::as_ref(&nonce));
        }
        panic!("no nonce is good enough");
    }

    fn allocate(&mut self, relay: &mut Relay) -> u16 {
        self.ask(relay, Method::Allocate, &|writer| {
            writer.requested_transport(17).map(drop)
        })
    }

    fn refresh(&mut self, relay: &mut Relay) -> u16 {
        self.ask(relay, Method::Refresh, &|_| Ok(()))
    }
}

fn password(secret: &str, name: &str) -> String {
    SharedSecret::new(secret, Algorithm::Sha1)
        .password(name)
        .to_string()
}

/// T-UBERTI-4.2-01, T-UBERTI-4.2-02: a credential that has expired is 401 to an Allocate, and nothing to an allocation
/// that was made while it was good: it is refreshed, permits and binds, for as long as its user wants.
#[test]
fn an_expired_credential_keeps_what_it_has() {
    let mut relay = Relay::new("[secrets]\nsha1 = \"north\"\n");
    let name = format!("{}:alice", START_S + 60);
    let mut alice = Client::new(5000, &name, &password("north", &name));
    assert_eq!(alice.allocate(&mut relay), 0);
    for _ in 0..4 {
        relay.pass(500);
        assert_eq!(alice.refresh(&mut relay), 0);
        let permitted = alice.ask(&mut relay, Method::CreatePermission, &|writer| {
            writer.xor_peer_address(PEER.parse().unwrap()).map(drop)
        });
        let bound = alice.ask(&mut relay, Method::ChannelBind, &|writer| {
            let number = turnpike_wire::ChannelNumber::new(0x4000).unwrap();
            writer.channel_number(number)?;
            writer.xor_peer_address(PEER.parse().unwrap()).map(drop)
        });
        assert_eq!((permitted, bound), (0, 0));
    }
    let mut again = Client::new(5001, &name, &password("north", &name));
    assert_eq!(again.allocate(&mut relay), 401);
    let mut thief = Client::new(5000, &name, "not the password");
    assert_eq!(thief.refresh(&mut relay), 401);
    let end = alice.ask(&mut relay, Method::Refresh, &|writer| {
        writer.lifetime(0).map(drop)
    });
    assert_eq!((end, alice.allocate(&mut relay)), (0, 401));
    assert!(relay.server.is_empty());
}

/// T-UBERTI-2.2-01, T-UBERTI-4.2-01, T-UBERTI-4.2-03, T-UBERTI-5.2-01, T-UBERTI-5.1-01: which time-limited names and
/// passwords are good for an Allocate; every other is 401.
#[test]
fn time_limited_credentials_are_judged() {
    let text = "denied-users = \"mallory\"
[secrets]
sha1 = [\"north\", \"south\"]
max-ttl = \"1d\"
";
    let mut relay = Relay::new(text);
    let at = |offset_s: u64, id: &str| format!("{}{id}", START_S + offset_s);
    let past = format!("{}:alice", START_S - 1);
    for (port, (name, secret, code)) in (5000..).zip([
        (at(60, ":alice"), "north", 0),
        (at(60, ":alice"), "south", 0),
        (at(60, ""), "north", 0),
        (at(60, ":a:b"), "south", 0),
        (at(86_400, ":alice"), "north", 0),
        (at(60, ":alice"), "east", 401),
        (at(0, ":alice"), "north", 401),
        (past, "north", 401),
        (at(86_401, ":alice"), "north", 401),
        (at(60, ":mallory"), "north", 401),
        ("abc:1".into(), "north", 401),
        ("alice".into(), "north", 401),
        (format!("alice:{}", START_S + 60), "north", 401),
    ]) {
        let mut client = Client::new(port, &name, &password(secret, &name));
        assert_eq!(client.allocate(&mut relay), code, "{name} by {secret}");
    }
}

/// T-8265-4-01: realm, name and password are prepared as they are read, so that a client which has prepared its own is
/// known: spaces of other kinds become a space, letters and accents are composed, and nothing else changes.
#[test]
fn what_an_operator_writes_is_prepared() {
    let text = "realm = \"Bu\u{308}ro\u{1680}Nord\"\n[users]\n\"Jose\u{301}\" = \"cafe\u{301}\u{2003}\u{FF21}bC\"\n";
    let mut relay = Relay::new(text);
    assert_eq!(relay.realm, "B\u{FC}ro Nord");
    for (port, (name, password, code)) in (5000..).zip([
        ("Jos\u{E9}", "caf\u{E9} \u{FF21}bC", 0),
        ("Jos\u{E9}", "caf\u{E9} AbC", 401),
        ("Jos\u{E9}", "caf\u{E9} \u{FF21}bc", 401),
        ("jos\u{E9}", "caf\u{E9} \u{FF21}bC", 401),
    ]) {
        let mut client = Client::new(port, name, password);
        assert_eq!(client.allocate(&mut relay), code, "{name} {password}");
    }
}

/// T-8265-4-02: what the freeform class leaves out is refused where it is written, and nothing is started with it.
#[test]
fn what_cannot_be_prepared_is_refused() {
    for text in [
        "[users]\nalice = \"\"\n",
        "[users]\nalice = \"a\\tb\"\n",
        "[users]\nalice = \"a\u{378}b\"\n",
        "[users]\nalice = \"a\u{E000}b\"\n",
        "[users]\nalice = \"a\u{AD}b\"\n",
        "[users]\n\"\" = \"password\"\n",
        "[users]\n\"al\\tice\" = \"password\"\n",
        "realm = \"\"\n",
        "realm = \"a\\tb\"\n",
    ] {
        assert!(Wishes::from_text("t.toml", text).is_err(), "{text:?}");
    }
}
