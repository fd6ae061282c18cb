//! Punts, commands and the end.

use std::net::UdpSocket;
use std::time::Duration;

use turnpike_abi::Reason;
use turnpike_turn::Origin;
use turnpike_wire::{Class, Method, TransactionId, Writer};

use super::rig::*;
use crate::queue::{Command, Punt};

fn binding_request() -> Vec<u8> {
    let mut bytes = [0; 40];
    let id = TransactionId([1; 12]);
    Writer::new(&mut bytes, Class::Request, Method::Binding, id)
        .expect("room")
        .finish()
        .to_vec()
}

/// T-8445-17-01: a request reaches the control thread whole, with its five-tuple, and the answer reaches the client.
#[test]
fn a_request_is_punted_and_answered() {
    each_backend(|backend| {
        let rig = Rig::new(backend, FOUR);
        let client = rig.client();
        client.send(&binding_request()).unwrap();
        let punt = rig
            .punts
            .recv_timeout(Duration::from_secs(5))
            .expect("a punt in time");
        let Punt::Message {
            five_tuple,
            origin,
            bytes,
        } = punt
        else {
            panic!("{punt:?}")
        };
        assert_eq!((five_tuple, origin), (rig.five_tuple(&client), Origin(3)));
        assert_eq!(*bytes, *binding_request());
        rig.push([Command::Transmit { five_tuple, bytes }]);
        assert_eq!(receive_from(&client), (binding_request(), rig.server));
        let counters = rig.counters(|counters| counters.punted == 1 && counters.transmitted == 1);
        assert_eq!(counters.transmit_failed, 0);
        rig.stop();
    });
}

/// A full queue to the control thread drops messages for a reason, and never the word that a relay is closed.
#[test]
fn a_full_punt_queue_drops_messages_but_no_closing() {
    each_backend(|backend| {
        let rig = Rig::try_new(backend, FOUR, 2).unwrap();
        let client = rig.client();
        let bound = rig.allocate(RELAY, &client, FOUR);
        for _ in 0..5 {
            client.send(&binding_request()).unwrap();
        }
        rig.counters(|counters| {
            counters.punted == 2 && counters.dropped(Reason::PuntQueueFull) == 3
        });
        rig.close(RELAY);
        rig.settle();
        for _ in 0..2 {
            let punt = rig
                .punts
                .recv_timeout(Duration::from_secs(5))
                .expect("it was punted");
            assert!(matches!(punt, Punt::Message { .. }));
        }
        let punt = rig
            .punts
            .recv_timeout(Duration::from_secs(5))
            .expect("a closing is told in the end");
        assert!(matches!(punt, Punt::RelayClosed { relay: RELAY }));
        // Told means closed: the port is free.
        UdpSocket::bind(std::net::SocketAddr::from(bound)).expect("the port is free");
        rig.stop();
    });
}

/// Invariant of the relay: a response behind an operation leaves after it took effect.
#[test]
fn a_response_follows_its_operations() {
    each_backend(|backend| {
        let rig = Rig::new(backend, FOUR);
        let (client, peer) = (rig.client(), endpoint(FOUR));
        rig.allocate(RELAY, &client, FOUR);
        let five_tuple = rig.five_tuple(&client);
        for _ in 0..50 {
            rig.bind(RELAY, &peer);
            rig.push([Command::Transmit {
                five_tuple,
                bytes: Box::from(*b"bound"),
            }]);
            assert_eq!(receive(&client), b"bound");
            client.send(&channel_data(b"at once")).unwrap();
            assert_eq!(receive(&peer), b"at once");
            let number = turnpike_wire::ChannelNumber::new(CHANNEL).unwrap();
            rig.push([Command::Apply(turnpike_turn::Operation::RemoveChannel {
                relay: RELAY,
                number,
            })]);
        }
        rig.stop();
    });
}

/// What is queued before the end still leaves; after it every port is free.
#[test]
fn stopping_sends_what_is_queued_and_closes_everything() {
    each_backend(|backend| {
        let rig = Rig::new(backend, FOUR);
        let client = rig.client();
        let bound = rig.allocate(RELAY, &client, FOUR);
        let five_tuple = rig.five_tuple(&client);
        let bytes = Box::from(*b"farewell");
        rig.push([Command::Transmit { five_tuple, bytes }, Command::Stop]);
        let server = rig.server;
        rig.worker.join().expect("no error");
        drop(rig.lookup);
        assert_eq!(receive(&client), b"farewell");
        for address in [bound, server] {
            UdpSocket::bind(std::net::SocketAddr::from(address)).expect("the port is free");
        }
    });
}

/// The queue to a worker is bounded, and says how much room it has.
#[test]
fn commands_are_bounded() {
    let (commands, orders) = crate::queue::commands(2).unwrap();
    assert_eq!(commands.room(), 2);
    commands.push(Command::Stop).unwrap();
    assert!(!orders.fall_asleep(), "there is something to do");
    commands.push(Command::Stop).unwrap();
    assert_eq!(commands.room(), 0);
    assert!(matches!(commands.push(Command::Stop), Err(Command::Stop)));
    assert!(orders.next().is_some() && orders.next().is_some() && orders.next().is_none());
    assert!(orders.fall_asleep());
    commands.push(Command::Stop).unwrap();
    commands.wake();
    orders.hush();
    assert_eq!(commands.room(), 1);
}

/// A backend that cannot work says so when it is started.
#[test]
fn a_backend_says_what_it_lacks() {
    if let Err(error) = Rig::try_new(Way::Completion, FOUR, 8) {
        assert!(!error.to_string().is_empty());
        println!("SKIPPED Completion: {error}");
    }
}

/// A socket that the ring cannot wait for ends the worker: nobody is to believe that it is heard. A descriptor that stands
/// for a path only (open(2), O_PATH) is one.
#[test]
fn a_socket_that_cannot_be_heard_ends_the_worker() {
    use std::os::unix::fs::OpenOptionsExt;
    let Ok(rig) = Rig::try_new(Way::Completion, FOUR, 8) else {
        println!("SKIPPED Completion: io_uring is forbidden here");
        return;
    };
    let path = std::fs::File::options()
        .read(true)
        .custom_flags(libc::O_PATH)
        .open("/");
    let socket = UdpSocket::from(std::os::fd::OwnedFd::from(path.expect("a path")));
    let (relay, bound) = (RELAY, at("127.0.0.1:1"));
    rig.push([Command::OpenRelay {
        relay,
        socket: Some(socket),
        bound,
    }]);
    let error = rig.worker.join().expect_err("it cannot wait");
    assert_eq!(error.raw_os_error(), Some(libc::EBADF));
}
