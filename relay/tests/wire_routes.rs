//! Which way what the relay sends goes, and what becomes of the rest where that way leads nowhere.

mod lab;

use std::net::{Ipv4Addr, SocketAddr};

use lab::needs;
use lab::relay::RelayUnderTest;
use lab::scene::{CHANNEL, Line, Scene};
use lab::tap::PATIENCE;
use lab::turn::{Relayed, TurnClient, channel_data, send_indication};
use lab::world::{Family, World, port_of};

/// What is relayed from an address leaves by the way of that address, where a rule says so (ip-rule(8)): by another one a
/// provider would not take it (BCP 38).
#[test]
fn what_is_relayed_leaves_by_the_way_of_its_address() {
    let test = "what_is_relayed_leaves_by_the_way_of_its_address";
    if !lab::require(test, &[needs::NETWORK, needs::NAT]) {
        return;
    }
    let world = World::new();
    let host = world.host("relay");
    let second = world.second_uplink(&host);
    let (first, v4, v6) = (port_of(&host), second.v4, second.v6);
    world.router().nft(&format!(
        "table inet strict {{
            chain arriving {{
                type filter hook prerouting priority raw;
                iifname {first} ip saddr {v4} drop
                iifname {first} ip6 saddr {v6} drop
            }}
        }}"
    ));
    let listen = host.v4.to_string();
    let (v4, v6) = (v4.to_string(), v6.to_string());
    let arguments = [
        "--listen",
        &listen,
        "--relay-address",
        &v4,
        "--relay-address",
        &v6,
    ];
    let relay = RelayUnderTest::start_on(host, &arguments);
    let scene = Scene::with_relay(world, relay);
    for side in Family::ALL {
        let mut line = Line::new(&scene, Family::V4, side);
        assert_eq!(line.relayed.ip(), second.address(side));
        // The last one leaves in pieces.
        for length in [0, 1000, 2000] {
            let data = vec![7; length];
            line.client.send(&channel_data(CHANNEL, &data));
            let mut buffer = [0; 3000];
            let (heard, from) = line.peer.recv_from(&mut buffer).expect("relayed");
            assert_eq!((&buffer[..heard], from), (&data[..], line.relayed));
            line.peer.send_to(&data, line.relayed).expect("sent");
            let expected = Relayed::Channel(CHANNEL, data);
            assert_eq!(line.client.relayed(PATIENCE), Some(expected));
        }
    }
}

/// A client that sends to addresses of the relay's own network that nobody has fills the queues of those neighbours, and
/// takes nothing from others.
#[test]
fn neighbours_that_are_not_there_hinder_nobody_else() {
    let test = "neighbours_that_are_not_there_hinder_nobody_else";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::with_arguments(&["--workers", "1"]);
    let line = Line::new(&scene, Family::V4, Family::V4);
    let mut other: TurnClient = scene.client(Family::V4);
    other.allocate(Family::V4);
    let host = scene.relay.host.v4.octets();
    let nobody: Vec<SocketAddr> = (10..250)
        .map(|last| Ipv4Addr::new(host[0], host[1], host[2], last))
        .map(|ip| SocketAddr::new(ip.into(), 9))
        .collect();
    for peer in &nobody {
        other.permit(*peer);
    }
    for number in 0..60 {
        for peer in &nobody {
            other.send(&send_indication(*peer, &[0; 1300], false));
        }
        line.client.send(&channel_data(CHANNEL, &[number]));
        let mut buffer = [0; 16];
        let heard = line.peer.recv_from(&mut buffer).expect("relayed");
        assert_eq!((&buffer[..heard.0], heard.1), (&[number][..], line.relayed));
    }
}
