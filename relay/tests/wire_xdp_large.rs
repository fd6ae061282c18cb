//! Datagrams that fill more than a page of memory: where the network stack runs the program, they are relayed in the kernel or
//! left to user space, and none is lost. Drivers refuse the program where such frames may come, as `wire_xdp_devices` shows.
//!
//! The lab chooses the data plane by the name of this test binary.

mod lab;

use std::time::Duration;

use lab::kernel::Kernel;
use lab::needs;
use lab::packet::Packet;
use lab::scene::{CHANNEL, Scene, every_combination};
use lab::turn::channel_data;

/// Of every device on the way.
const MTU: u16 = 9000;

/// About a page with and without what is around it, and what is far beyond.
const LENGTHS: [usize; 7] = [1400, 3400, 3700, 4000, 4096, 8000, 8900];

#[test]
fn datagrams_of_more_than_a_page_arrive() {
    if !lab::require("datagrams_of_more_than_a_page_arrive", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    for host in [&scene.relay.host, &scene.client, &scene.peer] {
        scene.world.narrow(host, MTU);
    }
    // The relay hears of it.
    std::thread::sleep(Duration::from_millis(800));
    let mut sent = 0;
    let whole = |packet: Packet| packet.dont_fragment(true);
    every_combination(&scene, |line, _, _| {
        for length in LENGTHS {
            let data: Vec<_> = (0..=250).cycle().take(length).collect();
            let message = channel_data(CHANNEL, &data);
            // What may be fragmented is, from IPv4 to IPv6, beyond 1280 bytes (RFC 7915, 4): that is user space's.
            let there = line.pass_to_peer(&message, whole);
            assert_eq!(there.datagram().expect("a right checksum").payload, data);
            let back = line.pass_to_client(&data, whole);
            assert_eq!(back.datagram().expect("a right checksum").payload, message);
            sent += 1;
        }
    });
    let kernel = Kernel::of(&scene.relay.stop());
    assert_eq!(
        (kernel.to_peers, kernel.to_clients),
        (sent, sent),
        "{kernel:?}"
    );
}
