//! CreatePermission and ChannelBind: what they install, for how long, and in how many ways they may be asked.

mod world;

use std::time::Duration;

use turnpike_turn::policy::{Own, Policy};
use turnpike_turn::{Operation, Settings};
use turnpike_wire::{AttributeType, Method};
use world::*;

fn permits(world: &World, relayed: turnpike_wire::TransportAddress, peer: &str) -> bool {
    world
        .data
        .permits(relayed, at(peer).ip, world.now().monotonic)
}

/// T-8656-9-02, T-8656-12.2-10, T-8656-12.2-06: either request sets a permission back to exactly 300 s and never to
/// more, so alternating they keep it alive; a channel gets its 600 s from ChannelBind alone.
#[test]
fn both_requests_refresh_a_permission() {
    let mut world = World::new();
    let mut client = world.client();
    let relayed = world
        .ask(&mut client, Draft::allocate().lifetime(3600))
        .relayed()[0];
    let ends = |world: &World| {
        let relay = world.data.relay(relayed).expect("in force");
        let channel = relay.channels.get(&0x4000).map(|(_, expires)| *expires);
        (relay.permissions.get(&at(PEER_V4).ip).copied(), channel)
    };
    let mut channel_end = None;
    for round in 0..10 {
        let now = world.now().monotonic;
        if round % 2 == 0 {
            world.bind(&mut client, 0x4000, PEER_V4);
            channel_end = Some(now + secs(600));
        } else {
            world.permit(&mut client, PEER_V4);
        }
        assert_eq!(ends(&world), (Some(now + secs(300)), channel_end));
        for _ in 0..20 {
            world.pass(secs(10));
            assert!(permits(&world, relayed, PEER_V4));
        }
    }
    world.pass(Duration::from_millis(99_999));
    assert!(permits(&world, relayed, PEER_V4));
    world.pass(Duration::from_millis(1));
    assert!(!permits(&world, relayed, PEER_V4));
}

/// T-8656-12.2-06, T-8656-12.2-13: the same pair again, just before its end, is a success and lives its whole time
/// anew.
#[test]
fn a_channel_is_refreshed_by_the_same_pair() {
    let mut world = World::new();
    let mut client = world.client();
    let relayed = world
        .ask(&mut client, Draft::allocate().lifetime(3600))
        .relayed()[0];
    let bound = |world: &World| world.data.channel(relayed, 0x4000, world.now().monotonic);
    for _ in 0..3 {
        world.bind(&mut client, 0x4000, PEER_V4);
        world.pass(secs(590));
        assert_eq!(bound(&world), Some(at(PEER_V4)));
    }
    assert!(!permits(&world, relayed, PEER_V4), "it ended at 300 s");
    world.bind(&mut client, 0x4000, PEER_V4);
    assert!(permits(&world, relayed, PEER_V4));
    assert_eq!(world.server.statistics().channels, 1);
    world.pass(Duration::from_millis(599_999));
    assert_eq!(bound(&world), Some(at(PEER_V4)));
    world.pass(Duration::from_millis(1));
    assert_eq!(bound(&world), None);
}

/// T-8656-10.2-07, T-8656-9-03, T-8656-12.2-10: a permission is for an address: the port that a request names, even 0,
/// is nothing to it, and neither is the port of a channel.
#[test]
fn the_port_of_a_permission_is_ignored() {
    let mut world = World::new();
    let mut client = world.client();
    let relayed = world.allocate(&mut client);
    for peer in ["192.0.2.1:0", "192.0.2.2:1", "192.0.2.3:65535"] {
        world.permit(&mut client, peer);
        assert!(permits(&world, relayed, peer));
    }
    world.permit(&mut client, "192.0.2.1:9");
    assert_eq!(
        world.server.statistics().permissions,
        3,
        "one for an address"
    );
    world.bind(&mut client, 0x4000, "192.0.2.4:7");
    assert!(permits(&world, relayed, "192.0.2.4:8"));
    assert_eq!(world.server.statistics().permissions, 4);
}

/// T-8656-10.2-08, T-8656-12.2-12: what a success promises has been told to the data planes before the success leaves:
/// a permission whole and once, however often it is named, and of a channel the permission first and then both directions in one operation.
#[test]
fn a_success_comes_behind_what_it_promises() {
    let mut world = World::new();
    let mut client = world.client();
    world.allocate(&mut client);
    for (draft, expected) in [
        (
            Draft::create_permission(&[PEER_V4, "192.0.2.8:1"]),
            &["permission", "permission", "answer"][..],
        ),
        (
            Draft::create_permission(&[PEER_V4, "192.0.2.8:1", PEER_V4, "192.0.2.8:2"]),
            &["permission", "permission", "answer"],
        ),
        (
            Draft::channel_bind(0x4000, PEER_V4),
            &["permission", "channel", "answer"],
        ),
        (
            Draft::channel_bind(0x4000, PEER_V4),
            &["permission", "channel", "answer"],
        ),
    ] {
        world.take_log();
        assert_eq!(world.ask(&mut client, draft).code(), 0);
        let order: Vec<&str> = world
            .log
            .iter()
            .filter_map(|record| match record {
                Record::Apply { operation, .. } => Some(match operation {
                    Operation::Permission { .. } => "permission",
                    Operation::Channel { .. } => "channel",
                    other => panic!("{other:?}"),
                }),
                Record::Transmit { .. } => Some("answer"),
                _ => None,
            })
            .collect();
        assert_eq!(order, expected);
    }
}

/// T-8656-12.2-01, T-8656-12.2-02, T-8656-12.2-07, T-8656-12.2-08, T-8656-12.2-11, T-8656-12.2-14, T-8656-12.2-15,
/// T-8489-14-03: a ChannelBind that is refused binds nothing and permits nothing.
#[test]
fn a_refused_channel_is_nothing() {
    let mut world = World::new();
    let mut client = world.client();
    let relayed = world.allocate(&mut client);
    world.take_log();
    let bind = |number: &[u8]| {
        Draft::new(Method::ChannelBind)
            .raw(AttributeType::CHANNEL_NUMBER, number)
            .peer(at(PEER_V4))
    };
    let peer = |value: &[u8]| {
        Draft::new(Method::ChannelBind)
            .channel(0x4000)
            .raw(AttributeType::XOR_PEER_ADDRESS, value)
    };
    for (draft, code, what) in [
        (Draft::new(Method::ChannelBind), 400, "nothing"),
        (
            Draft::new(Method::ChannelBind).channel(0x4000),
            400,
            "no peer",
        ),
        (
            Draft::new(Method::ChannelBind).peer(at(PEER_V4)),
            400,
            "no number",
        ),
        (bind(&[]), 400, "an empty number"),
        (bind(&[0x40, 0]), 400, "a number of 2 bytes"),
        (bind(&[0x40, 0, 0, 0, 0]), 400, "a number of 5 bytes"),
        (bind(&[0, 0, 0, 0]), 400, "number 0"),
        (bind(&[0x3F, 0xFF, 0, 0]), 400, "number 3FFF"),
        (bind(&[0x50, 0, 0, 0]), 400, "number 5000"),
        (bind(&[0x7F, 0xFE, 0, 0]), 400, "number 7FFE"),
        (bind(&[0x7F, 0xFF, 0, 0]), 400, "number 7FFF"),
        (bind(&[0xFF, 0xFF, 0, 0]), 400, "number FFFF"),
        (peer(&[0; 4]), 400, "a peer of 4 bytes"),
        (peer(&[0, 1, 0, 1, 1, 2, 3]), 400, "a peer of 7 bytes"),
        (peer(&[0, 3, 0, 1, 1, 2, 3, 4]), 400, "a peer of family 3"),
        (
            peer(&[&[0, 1, 0, 1][..], &[7; 16]].concat()),
            400,
            "an IPv4 peer of 20 bytes",
        ),
        (
            peer(&[0, 2, 0, 1, 1, 2, 3, 4]),
            400,
            "an IPv6 peer of 8 bytes",
        ),
        (
            Draft::channel_bind(0x4000, "192.0.2.7:0"),
            400,
            "a peer without a port",
        ),
        (Draft::channel_bind(0x4000, PEER_V6), 443, "an IPv6 peer"),
        (Draft::channel_bind(0x4000, "127.0.0.1:80"), 403, "loopback"),
        (
            Draft::channel_bind(0x4000, "10.0.0.1:80"),
            403,
            "a private peer",
        ),
    ] {
        let response = world.ask(&mut client, draft);
        assert_eq!(response.code(), code, "{what}");
        assert!(response.signed().is_some(), "{what}");
        assert_eq!(world.operations(), [], "{what}");
        let statistics = world.server.statistics();
        assert_eq!((statistics.channels, statistics.permissions), (0, 0));
    }
    assert!(!permits(&world, relayed, PEER_V4));
    // The bytes behind the number mean nothing.
    assert_eq!(
        world.ask(&mut client, bind(&[0x40, 1, 0xFF, 0xFF])).code(),
        0
    );
    let now = world.now().monotonic;
    assert_eq!(world.data.channel(relayed, 0x4001, now), Some(at(PEER_V4)));
}

/// T-8656-10.2-02, T-8656-10.2-05, T-8489-14-03: family and length of every peer must agree, wherever in the request it
/// stands; the first byte of an address means nothing.
#[test]
fn every_peer_of_a_request_is_judged() {
    let mut world = World::new();
    let mut client = world.client();
    let relayed = world.allocate(&mut client);
    // 192.0.2.7, XORed, at port 0x2112.
    let good = [0xFF, 1, 0, 0, 0xE1, 0x12, 0xA6, 0x45];
    let bad: [&[u8]; 6] = [
        &[],
        &[0; 4],
        &[0, 1, 0, 0, 1, 2, 3],
        &[0, 3, 0, 0, 1, 2, 3, 4],
        &[0, 2, 0, 0, 1, 2, 3, 4],
        &[
            0, 1, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
        ],
    ];
    let peer = |draft: Draft, value: &[u8]| draft.raw(AttributeType::XOR_PEER_ADDRESS, value);
    for bad in bad {
        for (first, second) in [(bad, &good[..]), (&good, bad)] {
            let draft = peer(peer(Draft::create_permission(&[]), first), second);
            let response = world.ask(&mut client, draft);
            assert_eq!((response.code(), response.signed().is_some()), (400, true));
            assert_eq!(world.server.statistics().permissions, 0);
            assert!(!permits(&world, relayed, PEER_V4));
        }
    }
    let whole = peer(Draft::create_permission(&[]), &good);
    assert_eq!(world.ask(&mut client, whole).code(), 0);
    assert!(permits(&world, relayed, PEER_V4));
}

/// T-8445-7-01: candidates trickle in: a hundred requests for a hundred peers of each family, before any data, and all
/// of them are permitted.
#[test]
fn candidates_may_trickle() {
    let mut world = World::new();
    let mut client = world.client();
    let [v4, v6] = world.allocate_both(&mut client);
    let peers = |index: u16| {
        [
            format!("192.0.2.{index}:{index}"),
            format!("[2001:db8:2::{index}]:{index}"),
        ]
    };
    for index in 1..=100 {
        for peer in peers(index) {
            world.permit(&mut client, &peer);
        }
        world.pass(Duration::from_millis(50));
    }
    for index in 1..=100 {
        let [peer_v4, peer_v6] = peers(index);
        assert!(permits(&world, v4, &peer_v4) && permits(&world, v6, &peer_v6));
        assert!(!permits(&world, v6, &peer_v4) && !permits(&world, v4, &peer_v6));
    }
    assert_eq!(world.server.statistics().permissions, 200);
}

/// T-SEC-01, T-SEC-02, T-SEC-03, T-SEC-04, T-8656-9-09, T-8656-21.4-01, T-8656-10.2-04, T-8656-12.2-08: without a word
/// of the operator, peers that are not strangers of the open internet are refused, by either request.
#[test]
fn peers_that_are_no_strangers_are_refused() {
    let mut world = World::with(Settings {
        policy: Policy::default(),
        ..settings()
    });
    let mut client = world.client();
    world.allocate_both(&mut client);
    world.take_log();
    for peer in [
        "127.0.0.1",
        "127.1.2.3",
        "0.0.0.0",
        "0.1.2.3",
        "::1",
        "::", // this machine
        "224.0.0.1",
        "239.255.255.255",
        "255.255.255.255",
        "240.0.0.1",
        "ff02::1",
        "ff0e::1", // many, or nobody
        "169.254.0.1",
        "169.254.169.254",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "fec0::1", // this network
        "10.0.0.1",
        "172.16.0.1",
        "192.168.0.1",
        "100.64.0.1", // a private one
        "::ffff:127.0.0.1",
        "::ffff:8.8.8.8",
        "::127.0.0.1",
        "64:ff9b::7f00:1", // what holds an IPv4 address
        "2002:7f00:1::",
        "2002:c000:201::1",
        "2001:0:1::1",
        "2001:0:7f00:1::", // tunnels
    ] {
        let peer = turnpike_wire::TransportAddress::new(ip(peer), 80);
        for draft in [
            Draft::new(Method::CreatePermission).peer(peer),
            Draft::new(Method::CreatePermission)
                .peer(at("8.8.8.8:1"))
                .peer(peer),
            Draft::new(Method::ChannelBind).channel(0x4000).peer(peer),
        ] {
            let response = world.ask(&mut client, draft);
            assert_eq!(
                (response.code(), response.signed().is_some()),
                (403, true),
                "{peer}"
            );
        }
    }
    assert_eq!(world.operations(), []);
    world.permit(&mut client, "8.8.8.8:1");
    world.permit(&mut client, "[2606:4700::1111]:1");
}

/// T-8656-21.4-02, T-8656-21.2.2-01: the addresses of a tunnel that the operator knows of are refused, and what was
/// permitted before is taken back; those of Teredo and 6to4 cannot even be allowed.
#[test]
fn tunnels_are_no_peers() {
    let with = |allow: &[&str], deny: &[&str]| Settings {
        policy: Policy::new(
            allow.iter().map(|net| net.parse().unwrap()).collect(),
            deny.iter().map(|net| net.parse().unwrap()).collect(),
            Own::default(),
        ),
        ..settings()
    };
    let tunnel = "[2001:470:1f0b::9]:4000";
    let mut world = World::with(with(&["2001::/32", "2002::/16", "192.88.99.0/24"], &[]));
    let mut client = world.client();
    let [_, v6] = world.allocate_both(&mut client);
    world.bind(&mut client, 0x4000, tunnel);
    assert!(permits(&world, v6, tunnel));
    world.replace_settings(with(&["2001::/32", "2002::/16"], &["2001:470::/32"]));
    assert!(!permits(&world, v6, tunnel));
    assert_eq!(world.data.channel(v6, 0x4000, world.now().monotonic), None);
    world.take_log();
    for peer in [
        tunnel,
        "[2001::1]:1",
        "[2002:808:808::1]:1",
        "192.88.99.1:1",
    ] {
        for draft in [
            Draft::create_permission(&[peer]),
            Draft::channel_bind(0x4001, peer),
        ] {
            assert_eq!(world.ask(&mut client, draft).code(), 403, "{peer}");
        }
    }
    assert_eq!(world.operations(), []);
}
