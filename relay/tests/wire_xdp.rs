//! Established channels through the kernel: the real binary with `--dataplane xdp`, and packets as they are on the wire.
//!
//! The lab chooses the data plane by the name of this test binary.

mod lab;

use std::time::{Duration, Instant};

use lab::kernel::Kernel;
use lab::needs;
use lab::packet::{Datagram, Packet};
use lab::relay::RelayUnderTest;
use lab::scene::{CHANNEL, Line, Scene, every_combination};
use lab::turn::{TurnClient, channel_data, send_indication};
use lab::world::{Family, UPLINK, port_of};

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

/// T-8656-5-15: an allocation gets its rate and no more, though the kernel relays its channels, and user space what comes by
/// Send.
#[test]
fn the_kernel_and_user_space_keep_one_rate() {
    if !lab::require("the_kernel_and_user_space_keep_one_rate", &[needs::NETWORK]) {
        return;
    }
    const RATE: usize = 20_000;
    let data = [7; 500];
    let toml = format!("[limits]\nbytes-per-second-per-allocation = {RATE}\n");
    let scene = Scene::with(|world| RelayUnderTest::start_configured(world, &toml));
    let mut line = Line::new(&scene, Family::V4, Family::V4);
    let by_channel = channel_data(CHANNEL, &data);
    let by_send = send_indication(line.peer_address(), &data, false);
    let soon = Duration::from_millis(1);
    line.peer.set_read_timeout(Some(soon)).expect("a timeout");
    let (mut up, mut down) = (0, 0);
    let mut take_in = |line: &mut Line| {
        let mut buffer = [0; 1_000];
        up += std::iter::from_fn(|| line.peer.recv(&mut buffer).ok()).count();
        down += std::iter::from_fn(|| line.client.relayed(soon)).count();
    };
    let started = Instant::now();
    while started.elapsed() < Duration::from_secs(3) {
        line.client.send(&by_channel);
        line.client.send(&by_send);
        line.peer.send_to(&data, line.relayed).expect("sent");
        take_in(&mut line);
    }
    let seconds = started.elapsed().as_secs_f64();
    std::thread::sleep(Duration::from_millis(200));
    take_in(&mut line);
    let passed = (up + down) * data.len();
    let share = passed as f64 / (RATE as f64 * (1.0 + seconds));
    let finished = scene.relay.stop();
    let last = finished.stdout.lines().last().unwrap_or_default();
    assert!(
        up > 0 && down > 0 && (0.95..1.01).contains(&share),
        "{share}, {last}"
    );
    let (user_space, kernel) = last.split_once("in the kernel: ").expect("counts");
    for counts in [user_space, kernel] {
        assert!(counts.contains("rate_limited"), "{last}");
    }
}

/// T-8656-13-01: where sender and relay share a host, a checksum may be left to a device that the frame never reaches; what
/// leaves here has a right one all the same.
#[test]
fn unfinished_checksums_are_left_to_the_system() {
    if !lab::require(
        "unfinished_checksums_are_left_to_the_system",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    let port = port_of(&scene.relay.host);
    scene.world.router().ethtool(&port, "tx on");
    for host in [&scene.client, &scene.peer] {
        host.netns.ethtool(UPLINK, "tx on");
    }
    every_combination(&scene, |line, leg, side| {
        let (peer, client) = (line.peer_address(), line.client.address());
        let message = channel_data(CHANNEL, b"from the client");
        line.client.send(&message);
        let (packet, _) = line.peer_tap.packet_to(peer);
        assert_eq!(payload(&packet), b"from the client", "{leg:?} to {side:?}");
        line.client_tap.take();
        line.peer
            .send_to(b"from the peer", line.relayed)
            .expect("sent");
        let (packet, _) = line.client_tap.packet_to(client);
        let message = channel_data(CHANNEL, b"from the peer");
        assert_eq!(payload(&packet), message, "{side:?} to {leg:?}");
    });
    let kernel = Kernel::of(&scene.relay.stop());
    assert!(kernel.cause("no_checksum") >= 8, "{kernel:?}");
}

fn payload(packet: &Packet) -> Vec<u8> {
    let Datagram { payload, .. } = packet.datagram().expect("a datagram with a right checksum");
    payload
}
