//! A worker of the poll backend, one round at a time.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::{env, iter};

use crossbeam::channel::bounded;
use turnpike_turn::policy::Policy;
use turnpike_turn::{FiveTuple, Operation, Origin, Time, Transport};
use turnpike_wire::{Class, Method, TransactionId, TransportAddress, Writer};

use super::own::{Need, OwnSockets};
use super::*;
use crate::dataplane::forward::Settings;
use crate::io::socket;
use crate::io::tests::lookup::in_a_namespace;
use crate::io::tests::rig::{LOOKUP, open_loopback};
use crate::queue::Command;
use crate::relay_ports::{Lookup, RelayPorts};

/// More relays than one wait tells of.
const RELAYS: usize = 2 * EVENTS;

fn loopback() -> TransportAddress {
    TransportAddress::new([127, 0, 0, 1].into(), 0)
}

/// T-SEC-12: a flood of junk to more relays than a wait tells of, each with more than a batch of it. The requests that
/// came after it get a share of the first round already.
#[test]
fn a_flood_to_relays_leaves_a_share_to_listeners() {
    let listener = socket::listener(loopback(), false).expect("a free port of loopback");
    let server = listener.local_addr().expect("bound");
    let (commands, orders) = crate::queue::commands(RELAYS).expect("a queue");
    let (punt, punts) = bounded(1024);
    let settings = Settings::new(&[], 1..=65_535, Policy::default());
    let plane = UserSpace::new(Origin(0), settings, 1, punt);
    let mut poll =
        Poll::new(plane, vec![listener], None, orders, Clock::start()).expect("a worker");

    let stranger = UdpSocket::bind(SocketAddr::from(loopback())).expect("a free port");
    let mut addresses = Vec::new();
    for slot in (0..).take(RELAYS) {
        let socket = socket::relay(loopback()).expect("a free port of loopback");
        let bound = TransportAddress::from(socket.local_addr().expect("bound"));
        addresses.push(bound);
        let relay = RelayId {
            slot,
            generation: 0,
        };
        poll.watch().add(socket.as_fd(), relay).expect("an epoll");
        let opened = Command::OpenRelay {
            relay,
            socket: Some(socket),
            bound,
        };
        commands.push(opened).expect("room");
    }
    let mut events = Vec::with_capacity(EVENTS);
    while commands.room() < RELAYS {
        poll.round(&mut events).expect("a round");
    }
    for address in addresses {
        for _ in 0..2 {
            let to = SocketAddr::from(address);
            stranger.send_to(b"junk", to).expect("loopback");
        }
    }
    let mut bytes = [0; 40];
    let id = TransactionId([1; 12]);
    let request = Writer::new(&mut bytes, Class::Request, Method::Binding, id)
        .expect("room")
        .finish();
    for _ in 0..4 * SLOTS {
        stranger.send_to(request, server).expect("loopback");
    }
    poll.round(&mut events).expect("a round");
    let heard = punts.len();
    assert!(heard >= 2 * SLOTS, "{heard} requests in a round of junk");
}

/// Where relays share sockets, more junk to one than its buffer holds costs relays whose ports are in other lanes nothing.
#[test]
fn a_flood_to_one_relay_leaves_room_to_others() {
    if env::var_os(LOOKUP).is_none() {
        let this = "io::poll::tests::a_flood_to_one_relay_leaves_room_to_others";
        return in_a_namespace(&[this, "--exact"]);
    }
    let ip = loopback().ip;
    let ports = 20_000..=20_999;
    let (mut lookup, mut shared) = Lookup::attach(&[ip], &ports, 1).expect("root");
    let listener = socket::listener(loopback(), false).expect("a free port of loopback");
    let server = listener.local_addr().expect("bound").into();
    let (commands, orders) = crate::queue::commands(RELAYS).expect("a queue");
    let (punt, _punts) = bounded(1024);
    let plane = UserSpace::new(Origin(0), open_loopback(), 1, punt);
    let mut poll =
        Poll::new(plane, vec![listener], shared.pop(), orders, Clock::start()).expect("a worker");

    let [client, peer] =
        [(); 2].map(|()| UdpSocket::bind(SocketAddr::from(loopback())).expect("free"));
    client.set_nonblocking(true).expect("a socket");
    let local = |socket: &UdpSocket| TransportAddress::from(socket.local_addr().expect("bound"));
    let expires = Time(3_600_000);
    let bound = [20_000, 20_001].map(|port| TransportAddress::new(ip, port));
    for (slot, bound) in (0..).zip(bound) {
        let relay = RelayId {
            slot,
            generation: 0,
        };
        let opened = lookup.open(relay, bound, Origin(0)).expect("a free port");
        let five_tuple = FiveTuple {
            client: TransportAddress {
                port: local(&client).port - u16::try_from(slot).expect("0 or 1"),
                ..local(&client)
            },
            server,
            transport: Transport::Udp,
        };
        let allocation = Operation::Allocation {
            relay,
            five_tuple,
            expires,
        };
        let permission = Operation::Permission {
            relay,
            peer: ip,
            expires,
        };
        for command in [
            opened,
            Command::Apply(allocation),
            Command::Apply(permission),
        ] {
            commands.push(command).expect("room");
        }
    }
    let mut events = Vec::with_capacity(EVENTS);
    while commands.room() < RELAYS {
        poll.round(&mut events).expect("a round");
    }
    let stranger = UdpSocket::bind("127.0.0.2:0").expect("a free port");
    for _ in 0..50_000 {
        stranger
            .send_to(b"junk", SocketAddr::from(bound[1]))
            .expect("loopback");
    }
    peer.send_to(b"data", SocketAddr::from(bound[0]))
        .expect("loopback");
    // What is in another lane is heard in the first round, whatever waits elsewhere.
    poll.round(&mut events).expect("a round");
    let mut bytes = [0; 100];
    let len = client.recv(&mut bytes).expect("a Data indication");
    assert!(bytes[..len].windows(4).any(|data| data == b"data"));
}

/// A relay that needs a socket gets one, whoever would have its port meanwhile, and nobody else does.
#[test]
fn a_relay_that_needs_a_socket_is_not_robbed_of_its_port() {
    if env::var_os(LOOKUP).is_none() {
        let this = "io::poll::tests::a_relay_that_needs_a_socket_is_not_robbed_of_its_port";
        return in_a_namespace(&[this, "--exact"]);
    }
    let ip = loopback().ip;
    let (mut lookup, mut shared) = Lookup::attach(&[ip], &(20_000..=20_999), 1).expect("root");
    if let Err(error) = lookup.guarded() {
        return println!("SKIPPED what others may bind: {error}");
    }
    let relays = [0, 1].map(|slot| {
        let relay = RelayId {
            slot,
            generation: 0,
        };
        let bound = TransportAddress::new(ip, 20_000 + u16::try_from(slot).expect("0 or 1"));
        lookup.open(relay, bound, Origin(0)).expect("a free port");
        (relay, bound)
    });
    // One makes room for the other, so each is opened again and again.
    let mut own = OwnSockets::new(1, shared.pop().expect("a worker").owners);
    let done = AtomicBool::new(false);
    let address = SocketAddr::from(relays[0].1);
    let (robbed, stolen) = std::thread::scope(|scope| {
        let thief = || {
            let tries = iter::repeat_with(|| UdpSocket::bind(address).is_ok());
            tries.take_while(|_| !done.load(Relaxed)).any(|bound| bound)
        };
        let thief = scope.spawn(thief);
        let mut opened = relays.iter().cycle().take(20_000);
        let robbed = opened.any(|&(relay, bound)| own.of(relay, bound, Need::Must).is_err());
        done.store(true, Relaxed);
        (robbed, thief.join().expect("it does not panic"))
    });
    assert!(!robbed && !stolen, "robbed {robbed}, stolen {stolen}");
}
