//! Established channels through the kernel: the real binary with `--dataplane xdp`, and packets as they are on the wire.
//!
//! The lab chooses the data plane by the name of this test binary.

mod lab;

use std::time::Duration;

use lab::kernel::Kernel;
use lab::needs;
use lab::packet::{Datagram, Packet};
use lab::scene::{CHANNEL, Line, Scene, every_combination};
use lab::turn::{TurnClient, channel_data, send_indication};
use lab::world::Family;

/// Packets of each direction of each line.
const PACKETS: u8 = 50;

/// T-8656-12.6-02, T-8656-12.5-03, T-8656-13.1-02, T-8656-14-01, T-8656-14-09: channels of all four combinations of
/// families are relayed by the kernel in both directions; the data is as it was, TTL and hop limit are one less, DSCP and
/// ECN are copied.
#[test]
fn established_channels_are_relayed_in_the_kernel() {
    if !lab::require(
        "established_channels_are_relayed_in_the_kernel",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    every_combination(&scene, |line, leg, side| {
        for number in 0..PACKETS {
            let data = vec![number; usize::from(number) * 20];
            // A router lies on both sides of the relay, and the taps are behind them.
            let change = |packet: Packet| packet.ttl(33).tos(0xb9);
            let what = format!("{leg:?} to {side:?}, packet {number}");
            let packet = line.pass_to_peer(&channel_data(CHANNEL, &data), change);
            assert_eq!(payload(&packet), data, "{what}, to the peer");
            assert_eq!((packet.ttl, packet.tos), (30, 0xb9), "{what}, to the peer");
            let packet = line.pass_to_client(&data, change);
            assert_eq!(
                payload(&packet),
                channel_data(CHANNEL, &data),
                "{what}, to the client"
            );
            assert_eq!(
                (packet.ttl, packet.tos),
                (30, 0xb9),
                "{what}, to the client"
            );
        }
    });
    let finished = scene.relay.stop();
    let kernel = Kernel::of(&finished);
    let each = 4 * u32::from(PACKETS);
    assert_eq!(
        (kernel.to_peers, kernel.to_clients, kernel.between_clients),
        (each, each, 0),
        "{}",
        finished.stdout
    );
}

/// T-8445-7-02: data from one client's channel to another client's relayed address takes both steps in the kernel.
#[test]
fn both_clients_of_a_call_are_served_in_one_step() {
    if !lab::require(
        "both_clients_of_a_call_are_served_in_one_step",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    for (leg, other) in [
        (Family::V4, Family::V4),
        (Family::V4, Family::V6),
        (Family::V6, Family::V6),
    ] {
        let mut here = scene.client(leg);
        let mut there = TurnClient::new(&scene.peer, scene.relay.server(other));
        let (relayed, other_relayed) = (here.allocate(Family::V4), there.allocate(Family::V4));
        here.bind(CHANNEL, other_relayed);
        there.bind(CHANNEL + 1, relayed);
        let mut tap = scene.peer_tap();
        for number in 0..PACKETS {
            let data = vec![number; usize::from(number)];
            here.send(&channel_data(CHANNEL, &data));
            let (_, datagram) = tap.packet_to(there.address());
            assert_eq!(datagram.from, there.server);
            assert_eq!(datagram.payload, channel_data(CHANNEL + 1, &data));
            tap.take();
        }
    }
    let finished = scene.relay.stop();
    let kernel = Kernel::of(&finished);
    assert_eq!(
        kernel.between_clients,
        3 * u32::from(PACKETS),
        "{}",
        finished.stdout
    );
}

/// T-8656-9-03, T-8656-11.3-02, T-8656-11.2-01: what has no channel still passes through user space, and what has no
/// permission does not pass.
#[test]
fn the_rest_goes_through_user_space() {
    if !lab::require("the_rest_goes_through_user_space", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    let mut line = Line::new(&scene, Family::V4, Family::V4);
    let stranger = scene.peer(Family::V4);
    let stranger_address = stranger.local_addr().expect("bound");
    // The permission is for the address, the channel for one port of it.
    stranger.send_to(b"no channel", line.relayed).expect("sent");
    let relayed = line.client.relayed(Duration::from_secs(5));
    assert!(relayed.is_some(), "a Data indication comes");
    line.peer_tap.take();
    line.client
        .send(&send_indication(stranger_address, b"by Send", false));
    let (packet, _) = line.peer_tap.packet_to(stranger_address);
    assert_eq!(payload(&packet), b"by Send");
    line.client_tap.take();
    let forbidden = scene.world.host("forbidden");
    let elsewhere = forbidden
        .netns
        .udp((forbidden.v4, 0).into(), Duration::from_secs(1));
    elsewhere
        .send_to(b"no permission", line.relayed)
        .expect("sent");
    let heard = line.client_tap.datagrams_after(Duration::from_millis(500));
    assert!(heard.is_empty(), "{heard:?}");
    let finished = scene.relay.stop();
    let kernel = Kernel::of(&finished);
    assert_eq!(kernel.cause("permitted"), 1, "{kernel:?}");
    assert_eq!(kernel.cause("no_permission"), 1, "{kernel:?}");
}

fn payload(packet: &Packet) -> Vec<u8> {
    let Datagram { payload, .. } = packet.datagram().expect("a datagram with a right checksum");
    payload
}
