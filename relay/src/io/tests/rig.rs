//! A worker with a client, a relay and peers, all on loopback.

use std::cell::RefCell;
use std::env;
use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::ops::RangeInclusive;
use std::os::fd::AsFd;
use std::sync::atomic::{AtomicU16, Ordering::Relaxed};
use std::time::{Duration, Instant};

use crossbeam::channel::{Receiver, bounded};
use turnpike_turn::policy::{Own, Policy};
use turnpike_turn::{FiveTuple, Operation, Origin, RelayAddress, RelayId, Time, Transport};
use turnpike_wire::decode::Icmp;
use turnpike_wire::{
    ChannelNumber, Class, Message, Method, TransactionId, TransportAddress, Writer,
};

use crate::clock::Clock;
use crate::counters::Snapshot;
use crate::dataplane::forward::Settings;
use crate::io::socket;
use crate::io::sys::set_option;
use crate::queue::{Command, Punt};
use crate::relay_ports::{Lookup, RelayPorts};
use crate::worker::{Backend, Config, Handle, spawn};

pub const RELAY: RelayId = RelayId {
    slot: 5,
    generation: 2,
};
pub const CHANNEL: u16 = 0x4001;

/// The worker.
const ORIGIN: Origin = Origin(3);
/// Relay ports of [`Way::Lookup`], none of which the kernel chooses, and the next of them.
const LOOKUP_PORTS: RangeInclusive<u16> = 20_000..=29_999;
static NEXT_PORT: AtomicU16 = AtomicU16::new(20_000);

/// How long to wait for what has to come.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long to wait for what must not come.
const SILENCE: Duration = Duration::from_millis(50);

pub const FOUR: &str = "127.0.0.1:0";
pub const SIX: &str = "[::1]:0";

/// What moves the datagrams of a worker.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    Poll,
    /// The same without a socket for each relay.
    Lookup,
    Completion,
}

/// Set in the process that tests [`Way::Lookup`], in a network namespace.
pub const LOOKUP: &str = "TURNPIKE_LOOKUP";

/// Runs a test with each backend. One that this kernel or container forbids is skipped aloud.
pub fn each_backend(test: impl Fn(Way)) {
    let ways = match env::var_os(LOOKUP) {
        Some(_) => &[Way::Lookup][..],
        None => &[Way::Poll, Way::Completion],
    };
    for &backend in ways {
        match Rig::try_new(backend, FOUR, 8) {
            Err(error) if backend == Way::Completion => {
                println!("SKIPPED {backend:?}: {error}")
            }
            Err(error) => panic!("{backend:?}: {error}"),
            Ok(rig) => {
                rig.stop();
                test(backend);
            }
        }
    }
}

/// A worker with one listener.
pub struct Rig {
    pub worker: Handle,
    pub punts: Receiver<Punt>,
    pub lookup: Option<RefCell<Lookup>>,
    /// The address of the listener.
    pub server: TransportAddress,
}

impl Rig {
    pub fn new(backend: Way, listen: &str) -> Rig {
        Rig::try_new(backend, listen, 64).expect("this backend has just worked")
    }

    /// A worker whose queue to the control thread holds so many.
    pub fn try_new(backend: Way, listen: &str, punts: usize) -> std::io::Result<Rig> {
        let (lookup, shared) = match backend {
            Way::Lookup => {
                let addresses = ["127.0.0.1", "::1"].map(|ip| ip.parse().expect("an address"));
                let workers = usize::from(ORIGIN.0) + 1;
                let attached = Lookup::attach(&addresses, &LOOKUP_PORTS, workers);
                let (lookup, mut shared) = attached.map_err(std::io::Error::other)?;
                (Some(RefCell::new(lookup)), shared.pop())
            }
            _ => (None, None),
        };
        let listener = socket::listener(at(listen), true).expect("a free port of loopback");
        let server = listener.local_addr().expect("bound").into();
        let (sender, receiver) = bounded(punts);
        let config = Config {
            origin: ORIGIN,
            listeners: vec![listener],
            shared,
            io: match backend {
                Way::Poll | Way::Lookup => Backend::Poll,
                Way::Completion => Backend::Completion,
            },
            settings: open_loopback(),
            clock: Clock::start(),
            seed: 42,
            queue_capacity: 64,
        };
        Ok(Rig {
            worker: spawn(config, sender)?,
            punts: receiver,
            lookup,
            server,
        })
    }

    pub fn push(&self, commands: impl IntoIterator<Item = Command>) {
        for command in commands {
            self.worker.commands.push(command).expect("there is room");
        }
        self.worker.commands.wake();
    }

    /// Gives a client a relay of a family.
    pub fn allocate(&self, relay: RelayId, client: &UdpSocket, address: &str) -> TransportAddress {
        let five_tuple = self.five_tuple(client);
        self.allocate_for(relay, five_tuple, address)
    }

    pub fn allocate_for(
        &self,
        relay: RelayId,
        five_tuple: FiveTuple,
        address: &str,
    ) -> TransportAddress {
        let (opened, bound) = match &self.lookup {
            Some(lookup) => {
                let bound = TransportAddress {
                    port: NEXT_PORT.fetch_add(1, Relaxed),
                    ..at(address)
                };
                let opened = lookup.borrow_mut().open(relay, bound, ORIGIN);
                (opened.expect("a free port of loopback"), bound)
            }
            None => {
                let socket = socket::relay(at(address)).expect("a free port of loopback");
                let bound = socket.local_addr().expect("bound").into();
                let watched = self.worker.watch.add(socket.as_fd(), relay);
                watched.expect("room for a watch");
                let socket = Some(socket);
                (
                    Command::OpenRelay {
                        relay,
                        socket,
                        bound,
                    },
                    bound,
                )
            }
        };
        let expires = Time(3_600_000);
        self.push([
            opened,
            Command::Apply(Operation::Allocation {
                relay,
                five_tuple,
                expires,
            }),
        ]);
        bound
    }

    /// Has a relay closed.
    pub fn close(&self, relay: RelayId) {
        let closed = match &self.lookup {
            Some(lookup) => lookup.borrow_mut().close(relay),
            None => Command::CloseRelay { relay },
        };
        self.push([closed]);
    }

    pub fn permit(&self, relay: RelayId, peer: IpAddr) {
        let expires = Time(3_600_000);
        self.push([Command::Apply(Operation::Permission {
            relay,
            peer,
            expires,
        })]);
    }

    /// Permits a peer and binds it to a channel.
    pub fn bind(&self, relay: RelayId, peer: &UdpSocket) {
        let (peer, expires) = (name(peer), Time(3_600_000));
        let number = ChannelNumber::new(CHANNEL).expect("a channel number");
        self.permit(relay, peer.ip);
        self.push([Command::Apply(Operation::Channel {
            relay,
            number,
            peer,
            expires,
        })]);
    }

    pub fn five_tuple(&self, client: &UdpSocket) -> FiveTuple {
        FiveTuple {
            client: name(client),
            server: self.server,
            transport: Transport::Udp,
        }
    }

    /// A client that talks to the listener only. What it is told comes after what was commanded before.
    pub fn client(&self) -> UdpSocket {
        let client = endpoint(if self.server.ip.is_ipv4() { FOUR } else { SIX });
        client
            .connect(SocketAddr::from(self.server))
            .expect("loopback");
        client
    }

    /// Waits until everything commanded so far has been done.
    pub fn settle(&self) {
        let probe = self.client();
        let bytes = Box::from(*b"settled");
        self.push([Command::Transmit {
            five_tuple: self.five_tuple(&probe),
            bytes,
        }]);
        assert_eq!(receive(&probe), b"settled");
    }

    /// The counters, once every datagram that came in is accounted for and `done` says so too.
    pub fn counters(&self, done: impl Fn(&Snapshot) -> bool) -> Snapshot {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let counters = self.worker.counters.snapshot();
            if counters.received() == counters.accounted() && done(&counters) {
                return counters;
            }
            assert!(Instant::now() < deadline, "{counters:#?}");
            std::thread::yield_now();
        }
    }

    /// Ends the worker.
    pub fn stop(self) {
        self.push([Command::Stop]);
        self.worker.join().expect("no error");
    }
}

pub fn at(text: &str) -> TransportAddress {
    text.parse().expect("an address and a port")
}

pub fn name(socket: &UdpSocket) -> TransportAddress {
    socket.local_addr().expect("bound").into()
}

/// A socket that is neither listener nor relay.
pub fn endpoint(address: &str) -> UdpSocket {
    let socket = UdpSocket::bind(address).expect("a free port of loopback");
    socket.set_read_timeout(Some(PATIENCE)).expect("not zero");
    socket
}

pub fn receive_from(socket: &UdpSocket) -> (Vec<u8>, TransportAddress) {
    let mut bytes = vec![0; 65_536];
    let (len, from) = socket.recv_from(&mut bytes).expect("a datagram in time");
    bytes.truncate(len);
    (bytes, from.into())
}

pub fn receive(socket: &UdpSocket) -> Vec<u8> {
    receive_from(socket).0
}

pub fn hears_nothing(socket: &UdpSocket) -> bool {
    socket.set_read_timeout(Some(SILENCE)).expect("not zero");
    let result = socket.recv(&mut [0; 2000]);
    socket.set_read_timeout(Some(PATIENCE)).expect("not zero");
    matches!(result, Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut))
}

pub fn channel_data(data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).expect("short");
    [&CHANNEL.to_be_bytes()[..], &length.to_be_bytes(), data].concat()
}

pub fn send_indication(peer: TransportAddress, data: &[u8], dont_fragment: bool) -> Vec<u8> {
    let mut bytes = vec![0; data.len() + 100];
    let id = TransactionId([7; 12]);
    let mut writer = Writer::new(&mut bytes, Class::Indication, Method::Send, id).expect("room");
    writer
        .xor_peer_address(peer)
        .expect("room")
        .data(data)
        .expect("room");
    if dont_fragment {
        writer.dont_fragment().expect("room");
    }
    writer.finish().to_vec()
}

/// Sends datagrams of `segment` bytes, and a shorter last one, in one call.
pub fn send_joined(socket: &UdpSocket, bytes: &[u8], segment: i32, to: Option<SocketAddr>) {
    set_option(socket.as_fd(), libc::SOL_UDP, libc::UDP_SEGMENT, segment).expect("UDP_SEGMENT");
    match to {
        Some(to) => socket.send_to(bytes, to).expect("loopback"),
        None => socket.send(bytes).expect("loopback"),
    };
    set_option(socket.as_fd(), libc::SOL_UDP, libc::UDP_SEGMENT, 0).expect("UDP_SEGMENT");
}

/// The ICMP error that a Data indication tells of, and whom it concerns.
pub fn icmp(bytes: &[u8]) -> Option<(TransportAddress, Icmp)> {
    let message = Message::parse(bytes).ok()?;
    assert_eq!(message.data(), Ok(None));
    Some((message.xor_peer_address().ok()??, message.icmp().ok()??))
}

/// Settings under which loopback is an ordinary network.
pub fn open_loopback() -> Settings {
    let relays = ["127.0.0.1", "::1"].map(|ip| {
        let ip = ip.parse().expect("an address");
        RelayAddress {
            bound: ip,
            advertised: ip,
        }
    });
    let own = Own {
        relay_ports: 1..=65_535,
        neighbours: true,
        ..Own::default()
    };
    let allowed = ["127.0.0.0/8", "::1/128"].map(|net| net.parse().expect("a prefix"));
    Settings::new(
        &relays,
        1..=65_535,
        Policy::new(allowed.to_vec(), vec![], own),
    )
}
