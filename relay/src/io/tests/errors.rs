//! What the network refuses.

use std::net::SocketAddr;

use turnpike_abi::Reason;
use turnpike_turn::RelayId;
use turnpike_wire::TransportAddress;
use turnpike_wire::decode::Icmp;

use super::rig::*;

/// T-8656-11.5-04, T-8656-11.5-05: a closed port is told to the client, with and without a channel, and costs the data that
/// follows nothing.
#[test]
fn a_closed_port_is_told_to_the_client() {
    each_backend(|backend| {
        for (family, expected) in [(FOUR, (3, 3)), (SIX, (1, 4))] {
            let rig = Rig::new(backend, family);
            let (client, open) = (rig.client(), endpoint(family));
            let relay = rig.allocate(RELAY, &client, family);
            let closed = endpoint(family);
            let gone = name(&closed);
            rig.bind(RELAY, &closed);
            drop(closed);
            rig.settle();
            for channel in [true, false] {
                let bytes = if channel {
                    channel_data(b"hello?")
                } else {
                    send_indication(gone, b"hello?", false)
                };
                client.send(&bytes).unwrap();
                let (peer, Icmp { kind, code, data }) =
                    icmp(&receive(&client)).expect("an ICMP error");
                assert_eq!((peer, (kind, code), data), (gone, expected, 0));
                client
                    .send(&send_indication(name(&open), b"still there", false))
                    .unwrap();
                assert_eq!(receive_from(&open), (b"still there".to_vec(), relay));
            }
            let counters = rig.counters(|counters| counters.icmp == 2);
            assert_eq!(
                (counters.to_peers.packets, counters.to_clients.packets),
                (4, 2)
            );
            rig.stop();
        }
    });
}

/// T-8656-11.5-07: a flood to a closed port is answered with a burst of errors, and all of it is accounted for.
#[test]
fn a_flood_to_a_closed_port_is_bounded() {
    each_backend(|backend| {
        let rig = Rig::new(backend, FOUR);
        let client = rig.client();
        rig.allocate(RELAY, &client, FOUR);
        let closed = endpoint(FOUR);
        rig.bind(RELAY, &closed);
        drop(closed);
        rig.settle();
        for _ in 0..200 {
            client.send(&channel_data(b"hello?")).unwrap();
        }
        let counters =
            rig.counters(|counters| counters.from_clients.packets == 200 && counters.icmp > 0);
        assert!(counters.to_clients.packets <= 11, "{counters:?}");
        assert!(icmp(&receive(&client)).is_some());
        rig.stop();
    });
}

/// T-8656-11.5-02: an error for a relay that serves nobody is dropped with its reason, and peers of a reserved relay are not
/// heard.
#[test]
fn an_unclaimed_relay_is_silent() {
    each_backend(|backend| {
        let rig = Rig::new(backend, FOUR);
        let (client, peer) = (rig.client(), endpoint(FOUR));
        let relay = rig.allocate(RELAY, &client, FOUR);
        rig.permit(RELAY, name(&peer).ip);
        let removed = turnpike_turn::Operation::RemoveAllocation { relay: RELAY };
        rig.push([crate::queue::Command::Apply(removed)]);
        rig.settle();
        peer.send_to(b"anyone?", SocketAddr::from(relay)).unwrap();
        rig.counters(|counters| counters.dropped(Reason::RelayUnclaimed) == 1);
        assert!(hears_nothing(&client) && hears_nothing(&peer));
        rig.stop();
    });
}

/// A destination that the kernel refuses costs one datagram, and the others of its batch leave.
#[test]
fn a_refused_destination_does_not_hold_up_others() {
    each_backend(|backend| {
        let rig = Rig::new(backend, FOUR);
        let (client, peer) = (rig.client(), endpoint(FOUR));
        rig.allocate(RELAY, &client, FOUR);
        // The network's broadcast address is nobody's to send to without SO_BROADCAST.
        let broadcast: TransportAddress = at("127.255.255.255:9");
        rig.permit(RELAY, broadcast.ip);
        rig.permit(RELAY, name(&peer).ip);
        rig.settle();
        client
            .send(&send_indication(broadcast, b"lost", false))
            .unwrap();
        client
            .send(&send_indication(name(&peer), b"kept", false))
            .unwrap();
        assert_eq!(receive(&peer), b"kept");
        rig.counters(|counters| {
            counters.dropped(Reason::SendFailed) == 1 && counters.to_peers.packets == 1
        });
        rig.stop();
    });
}

/// A relay that is unknown has no socket: the slot's next user is another.
#[test]
fn a_relay_is_another_in_its_next_generation() {
    each_backend(|backend| {
        let rig = Rig::new(backend, FOUR);
        let (client, peer) = (rig.client(), endpoint(FOUR));
        let old = rig.allocate(RELAY, &client, FOUR);
        rig.bind(RELAY, &peer);
        rig.close(RELAY);
        let next = RelayId {
            generation: RELAY.generation + 1,
            ..RELAY
        };
        let new = rig.allocate(next, &client, FOUR);
        rig.settle();
        assert_ne!(old, new);
        client.send(&channel_data(b"lost")).unwrap();
        rig.counters(|counters| counters.dropped(Reason::ChannelUnbound) == 1);
        rig.bind(next, &peer);
        rig.settle();
        client.send(&channel_data(b"kept")).unwrap();
        assert_eq!(receive_from(&peer), (b"kept".to_vec(), new));
        rig.stop();
    });
}
