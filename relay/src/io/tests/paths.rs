//! The ways of data.

use std::net::SocketAddr;

use turnpike_turn::{FiveTuple, Transport};
use turnpike_wire::{Class, Message, Method};

use super::rig::*;
use crate::queue::Command;

/// T-8656-5-13, T-8656-12.6-08, T-8656-12.5-03: channels relay in both directions between all four pairs of families,
/// byte for byte.
#[test]
fn channels_relay_between_all_families() {
    each_backend(|backend| {
        for (listen, relayed) in [(FOUR, FOUR), (FOUR, SIX), (SIX, FOUR), (SIX, SIX)] {
            let rig = Rig::new(backend, listen);
            let (client, peer) = (rig.client(), endpoint(relayed));
            let relay = rig.allocate(RELAY, &client, relayed);
            rig.bind(RELAY, &peer);
            rig.settle();
            for length in [0, 1, 5, 160, 1200, 1472, 9000, 65_000] {
                let data: Vec<u8> = (0..length).map(|i: u32| i.to_le_bytes()[0]).collect();
                client.send(&channel_data(&data)).unwrap();
                assert_eq!(receive_from(&peer), (data.clone(), relay));
                peer.send_to(&data, SocketAddr::from(relay)).unwrap();
                assert_eq!(receive_from(&client), (channel_data(&data), rig.server));
            }
            rig.counters(|counters| {
                counters.to_peers.packets == 8 && counters.to_clients.packets == 8
            });
            rig.stop();
        }
    });
}

/// T-8656-11.2-06, T-8656-11.3-02, T-8656-9-04: Send and Data indications relay in both directions between all four pairs
/// of families; a stranger's data goes nowhere.
#[test]
fn indications_relay_between_all_families() {
    each_backend(|backend| {
        for (listen, relayed) in [(FOUR, FOUR), (FOUR, SIX), (SIX, FOUR), (SIX, SIX)] {
            let rig = Rig::new(backend, listen);
            let (client, peer) = (rig.client(), endpoint(relayed));
            let relay = rig.allocate(RELAY, &client, relayed);
            rig.settle();
            client
                .send(&send_indication(name(&peer), b"early", false))
                .unwrap();
            peer.send_to(b"early", SocketAddr::from(relay)).unwrap();
            rig.counters(|counters| counters.dropped(turnpike_abi::Reason::NoPermission) == 2);
            rig.permit(RELAY, name(&peer).ip);
            rig.settle();
            for length in [0, 1, 2, 3, 4, 1200, 1472, 9001] {
                let data = vec![0x5A; length];
                client
                    .send(&send_indication(name(&peer), &data, false))
                    .unwrap();
                assert_eq!(receive_from(&peer), (data.clone(), relay));
                peer.send_to(&data, SocketAddr::from(relay)).unwrap();
                let (bytes, from) = receive_from(&client);
                let message = Message::parse(&bytes).unwrap();
                assert_eq!(from, rig.server);
                assert_eq!(
                    (message.method(), message.class()),
                    (Some(Method::Data), Class::Indication)
                );
                assert_eq!(message.xor_peer_address(), Ok(Some(name(&peer))));
                assert_eq!(message.data(), Ok(Some(&data[..])));
            }
            assert!(hears_nothing(&client) && hears_nothing(&peer));
            rig.stop();
        }
    });
}

/// Bursts, which the kernel joins on the way in and on the way out, come out whole and in order.
#[test]
fn bursts_stay_in_order() {
    each_backend(|backend| {
        for family in [FOUR, SIX] {
            let rig = Rig::new(backend, family);
            let (client, peer) = (rig.client(), endpoint(family));
            let relay = rig.allocate(RELAY, &client, family);
            rig.bind(RELAY, &peer);
            rig.settle();
            // Forty datagrams of 1000 bytes and a short one, given to the kernel as one.
            let payload = |i: u8, length: usize| vec![i; length];
            let all = || (0..40).map(|i| payload(i, 1000)).chain([payload(40, 17)]);
            for _ in 0..5 {
                let joined: Vec<u8> = all().flat_map(|data| channel_data(&data)).collect();
                send_joined(&client, joined.as_slice(), 1004, None);
                for data in all() {
                    assert_eq!(receive(&peer), data);
                }
                let joined: Vec<u8> = all().flatten().collect();
                send_joined(&peer, &joined, 1000, Some(relay.into()));
                for data in all() {
                    assert_eq!(receive(&client), channel_data(&data));
                }
            }
            rig.counters(|counters| {
                counters.to_peers.packets == 205 && counters.to_clients.packets == 205
            });
            rig.stop();
        }
    });
}

/// Two clients' datagrams, interleaved, reach each its own peer in order.
#[test]
fn interleaved_clients_do_not_mix() {
    each_backend(|backend| {
        let rig = Rig::new(backend, FOUR);
        let sides: Vec<_> = (0..4_u32)
            .map(|slot| {
                let relay = turnpike_turn::RelayId {
                    slot,
                    generation: 0,
                };
                let (client, peer) = (rig.client(), endpoint(FOUR));
                let relayed = rig.allocate(relay, &client, FOUR);
                rig.bind(relay, &peer);
                (client, peer, relayed)
            })
            .collect();
        rig.settle();
        for i in 0..30_u8 {
            for (number, (client, peer, relayed)) in (0..).zip(&sides) {
                client.send(&channel_data(&[number, i])).unwrap();
                peer.send_to(&[number, i], SocketAddr::from(*relayed))
                    .unwrap();
            }
        }
        for i in 0..30_u8 {
            for (number, (client, peer, _)) in (0..).zip(&sides) {
                assert_eq!(receive(peer), [number, i]);
                assert_eq!(receive(client), channel_data(&[number, i]));
            }
        }
        rig.stop();
    });
}

/// T-8489-6.3.1.2-01: a listener on every address answers from the one that was asked, data and responses alike.
#[test]
fn a_wildcard_listener_answers_from_the_address_asked() {
    each_backend(|backend| {
        for (listen, asked, relayed) in [("0.0.0.0:0", "127.0.0.2", FOUR), ("[::]:0", "::1", SIX)] {
            let rig = Rig::new(backend, listen);
            let (client, peer) = (endpoint(relayed), endpoint(relayed));
            let server =
                turnpike_wire::TransportAddress::new(asked.parse().unwrap(), rig.server.port);
            client.connect(SocketAddr::from(server)).unwrap();
            let five_tuple = FiveTuple {
                client: name(&client),
                server,
                transport: Transport::Udp,
            };
            let relay = rig.allocate_for(RELAY, five_tuple, relayed);
            rig.bind(RELAY, &peer);
            rig.push([Command::Transmit {
                five_tuple,
                bytes: Box::from(*b"answer"),
            }]);
            assert_eq!(receive_from(&client), (b"answer".to_vec(), server));
            client.send(&channel_data(b"up")).unwrap();
            assert_eq!(receive_from(&peer), (b"up".to_vec(), relay));
            peer.send_to(b"down", SocketAddr::from(relay)).unwrap();
            assert_eq!(receive_from(&client), (channel_data(b"down"), server));
            rig.stop();
        }
    });
}

/// T-8445-7-02: two clients whose peers are each other's relayed addresses hear each other.
#[test]
fn relays_of_one_worker_reach_each_other() {
    each_backend(|backend| {
        let rig = Rig::new(backend, FOUR);
        let (one, two) = (rig.client(), rig.client());
        let other = turnpike_turn::RelayId {
            slot: 9,
            generation: 0,
        };
        let (first, second) = (
            rig.allocate(RELAY, &one, FOUR),
            rig.allocate(other, &two, FOUR),
        );
        rig.permit(RELAY, second.ip);
        rig.permit(other, first.ip);
        rig.settle();
        one.send(&send_indication(second, b"hello", false)).unwrap();
        let bytes = receive(&two);
        let message = Message::parse(&bytes).unwrap();
        assert_eq!(message.xor_peer_address(), Ok(Some(first)));
        assert_eq!(message.data(), Ok(Some(&b"hello"[..])));
        rig.stop();
    });
}

/// Invariant of the relay: received = forwarded + punted + dropped, whatever comes.
#[test]
fn everything_is_accounted_for() {
    each_backend(|backend| {
        let rig = Rig::new(backend, FOUR);
        let (client, peer, stranger) = (rig.client(), endpoint(FOUR), rig.client());
        let relay = rig.allocate(RELAY, &client, FOUR);
        rig.bind(RELAY, &peer);
        rig.settle();
        // A generator with a period longer than needed (Knuth's MMIX).
        let mut state = 1_u64;
        let mut random = |below: u64| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % below
        };
        let good = [
            channel_data(b"good"),
            send_indication(name(&peer), b"good", true),
            b"\x16dtls".to_vec(),
        ];
        for sent in 1..=1000 {
            let mut bytes = good[usize::try_from(random(3)).unwrap()].clone();
            let at = usize::try_from(random(bytes.len() as u64)).unwrap();
            bytes[at] = bytes[at].wrapping_add(u8::try_from(random(3)).unwrap());
            bytes.truncate(bytes.len() - usize::from(random(4) == 0));
            match random(3) {
                0 => client.send(&bytes).unwrap(),
                1 => stranger.send(&bytes).unwrap(),
                _ => peer.send_to(&bytes, SocketAddr::from(relay)).unwrap(),
            };
            // The buffer of a socket holds a few hundred.
            if sent % 50 == 0 {
                rig.counters(|counters| {
                    counters.from_clients.packets + counters.from_peers.packets == sent
                });
            }
        }
        rig.stop();
    });
}
