//! A worker of the poll backend, one round at a time.

use std::net::SocketAddr;

use crossbeam::channel::bounded;
use turnpike_turn::Origin;
use turnpike_turn::policy::Policy;
use turnpike_wire::{Class, Method, TransactionId, TransportAddress, Writer};

use super::*;
use crate::dataplane::forward::Settings;
use crate::io::socket;
use crate::queue::Command;

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
