//! The controller with the real TURN server, queues of any length and relayed ports that fail on order.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use turnpike_control::auth::{Accounts, StaticUser};
use turnpike_turn::policy::Policy;
use turnpike_turn::{FiveTuple, Limits, Operation, Origin, RelayAddress, Settings, Transport};
use turnpike_wire::{Class, LongTermKey, Message, Method, TransactionId, TransportAddress, Writer};
use zeroize::Zeroizing;

use super::*;

const REALM: &str = "example.org";
const NOW: Now = Now {
    monotonic: Time(1_000_000),
    unix_s: 1_700_000_000,
};

/// What a worker's queue holds, and how much it can.
#[derive(Default)]
struct Shelf {
    commands: Vec<Command>,
    room: usize,
    wakes: usize,
}

#[derive(Clone)]
struct ShelfQueue(Rc<RefCell<Shelf>>);

impl CommandQueue for ShelfQueue {
    fn push(&mut self, command: Command) -> Result<(), Command> {
        let mut shelf = self.0.borrow_mut();
        if shelf.commands.len() >= shelf.room {
            return Err(command);
        }
        shelf.commands.push(command);
        Ok(())
    }

    fn flush(&mut self) {
        self.0.borrow_mut().wakes += 1;
    }
}

/// Relayed ports without sockets.
#[derive(Default)]
struct Ports {
    failures: VecDeque<OpenError>,
}

impl RelayPorts for Ports {
    fn open(
        &mut self,
        relay: RelayId,
        address: TransportAddress,
        _: Origin,
    ) -> Result<Command, OpenError> {
        match self.failures.pop_front() {
            Some(error) => Err(error),
            // Any socket will do: nobody sends.
            None => {
                let socket =
                    std::net::UdpSocket::bind("127.0.0.1:0").map_err(|_| OpenError::Failed)?;
                Ok(Command::OpenRelay {
                    relay,
                    socket: Some(socket),
                    bound: address,
                })
            }
        }
    }

    fn close(&mut self, relay: RelayId) -> Command {
        Command::CloseRelay { relay }
    }
}

struct Bench {
    controller: Controller<Ports, ShelfQueue>,
    shelves: Vec<Rc<RefCell<Shelf>>>,
}

impl Bench {
    /// A server of two workers whose queues have this much room.
    fn new(room: usize) -> Bench {
        let shelves: Vec<_> = (0..2)
            .map(|_| {
                Rc::new(RefCell::new(Shelf {
                    room,
                    ..Shelf::default()
                }))
            })
            .collect();
        let user = StaticUser {
            name: "user1".into(),
            password: Zeroizing::new("secret1".into()),
        };
        let directory = Directory::new(
            REALM,
            Accounts {
                users: vec![user],
                ..Accounts::default()
            },
        );
        let queues: Vec<_> = shelves
            .iter()
            .map(|shelf| ShelfQueue(Rc::clone(shelf)))
            .collect();
        let server = Server::new(settings(), [7; 32], NOW);
        Bench {
            controller: Controller::new(server, directory, Ports::default(), queues),
            shelves,
        }
    }

    fn send(&mut self, worker: u16, port: u16, bytes: Vec<u8>) {
        let punt = Punt::Message {
            five_tuple: five_tuple(port),
            origin: Origin(worker),
            bytes: bytes.into_boxed_slice(),
        };
        self.controller.punt(NOW, punt);
    }

    /// Takes everything out of a worker's queue.
    fn take(&mut self, worker: usize) -> Vec<Command> {
        std::mem::take(&mut self.shelves[worker].borrow_mut().commands)
    }

    fn challenge(&mut self, port: u16) -> Vec<u8> {
        self.send(0, port, request(Method::Allocate, None));
        let [Command::Transmit { bytes, .. }] = &self.take(0)[..] else {
            panic!("no challenge")
        };
        let nonce = Message::parse(bytes)
            .expect("a message")
            .nonce()
            .expect("readable")
            .expect("a nonce");
        Vec::from(AsRef::<[u8]>::as_ref(&nonce))
    }

    fn allocate(&mut self, port: u16) -> Vec<Command> {
        let nonce = self.challenge(port);
        self.send(0, port, request(Method::Allocate, Some(&nonce)));
        self.take(0)
    }
}

fn settings() -> Settings {
    let ip = std::net::IpAddr::from([192, 0, 2, 1]);
    Settings {
        realm: REALM.into(),
        software: None,
        relay_addresses: vec![RelayAddress {
            bound: ip,
            advertised: ip,
        }],
        ports: 49_152..=65_535,
        max_lifetime: Duration::from_secs(3600),
        nonce_lifetime: Duration::from_secs(600),
        reservation_lifetime: Duration::from_secs(30),
        rfc5766_clients: false,
        redirect: turnpike_turn::Redirect::default(),
        policy: Policy::default(),
        limits: Limits {
            relays: 100,
            allocations_per_user: 0,
            permissions_per_allocation: 8,
            channels_per_allocation: 8,
            bytes_per_s_per_allocation: 0,
            questions: 16,
            unauthenticated_per_s: 0,
            unauthenticated_burst: 1,
        },
    }
}

fn five_tuple(port: u16) -> FiveTuple {
    let at = |ip: [u8; 4], port| TransportAddress {
        ip: ip.into(),
        port,
    };
    FiveTuple {
        client: at([198, 51, 100, 9], port),
        server: at([192, 0, 2, 1], 3478),
        transport: Transport::Udp,
    }
}

fn request(method: Method, nonce: Option<&[u8]>) -> Vec<u8> {
    let mut buffer = [0; 512];
    let mut writer =
        Writer::new(&mut buffer, Class::Request, method, TransactionId([9; 12])).expect("room");
    if method == Method::Allocate {
        writer.requested_transport(17).expect("room");
    }
    if method == Method::Refresh {
        writer.lifetime(0).expect("room");
    }
    if let Some(nonce) = nonce {
        writer
            .username("user1")
            .expect("room")
            .realm(REALM)
            .expect("room")
            .nonce(nonce)
            .expect("room");
        let key = LongTermKey::md5(b"user1", REALM.as_bytes(), b"secret1");
        writer.integrity_sha1(key.as_bytes()).expect("room");
    }
    writer.finish().to_vec()
}

fn code(command: &Command) -> Option<u16> {
    let Command::Transmit { bytes, .. } = command else {
        panic!("{command:?}")
    };
    let message = Message::parse(bytes).expect("a message");
    message
        .error_code()
        .expect("readable")
        .map(|error| error.code.code())
}

/// T-8656-7.2-39: the success leaves behind the socket and the allocation, in one queue.
#[test]
fn a_success_follows_what_makes_it_true() {
    let mut bench = Bench::new(100);
    let commands = bench.allocate(5000);
    let [
        Command::OpenRelay { .. },
        Command::Apply(Operation::Allocation { .. }),
        success,
    ] = &commands[..]
    else {
        panic!("{commands:?}");
    };
    assert_eq!(code(success), None);
    assert_eq!(bench.controller.events().allocated, 1);
}

/// T-8656-7.2-39: where no relayed address can be opened there is no success, and nothing is left behind.
#[test]
fn a_relayed_address_that_cannot_be_opened_is_told() {
    let mut bench = Bench::new(100);
    bench
        .controller
        .effects
        .ports
        .failures
        .push_back(OpenError::NoCapacity);
    let commands = bench.allocate(5000);
    let [answer] = &commands[..] else {
        panic!("{commands:?}")
    };
    assert_eq!(code(answer), Some(508));
    assert_eq!(bench.controller.statistics().relays, 0);
}

/// T-8656-7.2-39: another port is tried when somebody else has the first.
#[test]
fn another_port_is_tried_when_one_is_taken() {
    let mut bench = Bench::new(100);
    bench
        .controller
        .effects
        .ports
        .failures
        .push_back(OpenError::PortInUse);
    let commands = bench.allocate(5000);
    assert!(
        matches!(commands.first(), Some(Command::OpenRelay { .. })),
        "{commands:?}"
    );
    assert_eq!(commands.len(), 3);
}

/// T-8656-8.2-02: an ended allocation leaves the table before its success leaves, and its port is free when it is closed.
#[test]
fn an_end_is_answered_behind_the_removal() {
    let mut bench = Bench::new(100);
    bench.allocate(5000);
    let nonce = bench.challenge(5000);
    bench.send(0, 5000, request(Method::Refresh, Some(&nonce)));
    let commands = bench.take(0);
    let removed = commands
        .iter()
        .position(|it| matches!(it, Command::Apply(Operation::RemoveAllocation { .. })));
    let answered = commands
        .iter()
        .position(|it| matches!(it, Command::Transmit { .. }));
    assert!(removed.is_some() && removed < answered, "{commands:?}");
    let closed = commands.iter().find_map(|it| match it {
        Command::CloseRelay { relay } => Some(*relay),
        _ => None,
    });
    bench.controller.punt(
        NOW,
        Punt::RelayClosed {
            relay: closed.expect("closed"),
        },
    );
    assert_eq!(bench.controller.statistics().relays, 0);
}

/// T-SEC-12: a worker that takes no commands keeps its own requests waiting, in order, and nobody else's.
#[test]
fn a_full_queue_holds_back_its_own_worker_only() {
    let mut bench = Bench::new(2);
    for port in 5000..5006 {
        bench.send(0, port, request(Method::Binding, None));
    }
    bench.send(1, 6000, request(Method::Binding, None));
    assert_eq!(bench.take(1).len(), 1, "the other worker is answered");
    assert!(bench.controller.is_stuck());
    let mut answered = Vec::new();
    for _ in 0..10 {
        answered.extend(bench.take(0));
        bench.controller.resume(NOW);
    }
    let clients: Vec<u16> = answered
        .iter()
        .map(|command| match command {
            Command::Transmit { five_tuple, .. } => five_tuple.client.port,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(clients, [5000, 5001, 5002, 5003, 5004, 5005]);
    assert!(!bench.controller.is_stuck());
}

/// T-SEC-12: what one input leads to is never cut in half, however full the queue is.
#[test]
fn no_operation_is_lost_to_a_full_queue() {
    let mut bench = Bench::new(1);
    let nonce = bench.challenge(5000);
    bench.send(0, 5000, request(Method::Allocate, Some(&nonce)));
    let mut commands = Vec::new();
    for _ in 0..5 {
        commands.extend(bench.take(0));
        bench.controller.resume(NOW);
    }
    let [Command::OpenRelay { .. }, Command::Apply(_), success] = &commands[..] else {
        panic!("{commands:?}")
    };
    assert_eq!(code(success), None);
}

/// T-SEC-12: expiries that find a full queue wait in it, and none is lost.
#[test]
fn expiries_wait_for_a_full_queue() {
    let mut bench = Bench::new(100);
    for port in 5000..5010 {
        bench.allocate(port);
    }
    bench.shelves[0].borrow_mut().room = 3;
    let later = Now {
        monotonic: NOW.monotonic + Duration::from_secs(700),
        ..NOW
    };
    bench.controller.advance(later);
    assert_eq!(bench.controller.events().expired, 10);
    let mut closed = 0;
    for _ in 0..20 {
        closed += bench
            .take(0)
            .iter()
            .filter(|it| matches!(it, Command::CloseRelay { .. }))
            .count();
        bench.controller.resume(later);
    }
    assert_eq!(closed, 10);
}

/// T-SEC-12: however much ends in one moment, requests have their turn in between.
#[test]
fn ends_at_one_moment_are_worked_on_by_and_by() {
    let mut bench = Bench::new(1000);
    for port in 5000..5100 {
        bench.allocate(port);
    }
    let later = Now {
        monotonic: NOW.monotonic + Duration::from_secs(700),
        ..NOW
    };
    let mut expired = Vec::new();
    let due = |deadline| deadline <= later.monotonic;
    while bench.controller.next_deadline().is_some_and(due) {
        bench.controller.advance(later);
        expired.push(bench.controller.events().expired);
    }
    assert_eq!(expired, [32, 64, 96, 100]);
}

/// T-SEC-10: what is held back has an end; more is dropped and counted.
#[test]
fn what_is_held_back_has_a_limit() {
    let mut bench = Bench::new(0);
    for _ in 0..HELD_BACK + 10 {
        bench.send(0, 5000, request(Method::Binding, None));
    }
    assert_eq!(bench.controller.held_back[0].len(), HELD_BACK);
    assert_eq!(
        bench.controller.dropped_punts(),
        9,
        "the first one is answered, into the outbox"
    );
}

/// T-UBERTI-4.2-01: users are asked for by the server and answered by the directory.
#[test]
fn unknown_users_are_challenged() {
    let mut bench = Bench::new(100);
    let nonce = bench.challenge(5000);
    let mut bytes = request(Method::Allocate, Some(&nonce));
    let user = bytes
        .windows(5)
        .position(|window| window == b"user1")
        .expect("the name");
    bytes[user + 4] = b'2';
    bench.send(0, 5000, bytes);
    assert_eq!(
        bench.take(0).iter().map(code).collect::<Vec<_>>(),
        [Some(401)]
    );
}
