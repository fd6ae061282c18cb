//! The ways out of the kernel data plane: neighbours that an operator has set, and what the system learns by itself.

mod lab;

use std::net::IpAddr;
use std::time::Duration;

use lab::needs;
use lab::netns::{Netns, wire};
use lab::world::{UPLINK, World};
use turnpike::dataplane::xdp::Ways as _;
use turnpike::next_hops::NextHops;

/// A gateway whose link address was set by hand keeps it, though nobody at the other end would answer for it, and serves as
/// a way out.
#[test]
fn a_permanent_neighbour_stays_as_it_was_set() {
    if !lab::require(
        "a_permanent_neighbour_stays_as_it_was_set",
        &[needs::NETWORK],
    ) {
        return;
    }
    let (near, far) = (Netns::new("near"), Netns::new("far"));
    wire((&near, "way"), (&far, "out"));
    for words in [
        "addr add 192.0.2.1/24 dev way",
        "route add default via 192.0.2.254",
        "neigh add 192.0.2.254 lladdr 02:00:00:00:00:fe dev way nud permanent",
    ] {
        near.ip(words);
    }
    let shown = || {
        let output = near.command("ip").args(["neigh", "show"]).output();
        String::from_utf8(output.expect("ip runs").stdout).expect("text")
    };
    let before = shown();
    near.enter(|| {
        let mut ways = NextHops::through(&["way".into()]).expect("the ways of a namespace");
        let [source, destination] = [[192, 0, 2, 1], [198, 51, 100, 7]].map(IpAddr::from);
        let index = ways.acquire(source, destination);
        let mut written = Vec::new();
        ways.changes(0, &mut |index, hop| written.push((index, *hop)));
        let [(_, hop)] = written[..] else {
            panic!("one way is written: {written:?}");
        };
        assert_eq!(hop.destination, [2, 0, 0, 0, 0, 0xFE]);
        assert_eq!(shown(), before, "while it is held");
        ways.release(index);
        assert_eq!(shown(), before, "when it is given back");
        ways.acquire(source, destination);
    });
    assert_eq!(shown(), before, "when the relay has ended");
    assert!(before.contains("PERMANENT"), "{before}");
}

/// T-8656-14-07: of a path MTU that the system learns it does not tell, so it is asked for anew in time.
#[test]
fn a_path_mtu_that_was_learnt_counts_in_time() {
    if !lab::require(
        "a_path_mtu_that_was_learnt_counts_in_time",
        &[needs::NETWORK],
    ) {
        return;
    }
    let world = World::new();
    let (relay, peer) = (world.host("relay"), world.host("peer"));
    world.narrow(&peer, 1300);
    let socket = relay
        .netns
        .udp((relay.v6, 0).into(), Duration::from_secs(1));
    relay.netns.enter(|| {
        let mut ways = NextHops::through(&[UPLINK.into()]).expect("the ways of a namespace");
        let (from, to) = (relay.v6.into(), peer.v6.into());
        let mut mtu_at = |now| {
            ways.changes(now, &mut |_, _| ());
            let index = ways.acquire(from, to);
            let mut mtu = None;
            ways.changes(now, &mut |written, hop| {
                if written == index {
                    mtu = Some(hop.mtu);
                }
            });
            ways.release(index);
            mtu
        };
        // So that the router's link address is known.
        socket.send_to(b"short", (peer.v6, 9)).expect("sent");
        std::thread::sleep(Duration::from_millis(500));
        assert_eq!(mtu_at(0), Some(1500));
        socket.send_to(&[0; 1400], (peer.v6, 9)).expect("sent");
        std::thread::sleep(Duration::from_millis(500));
        assert_eq!(mtu_at(1_000), Some(1500), "an answer is good for a while");
        assert_eq!(mtu_at(61_000), Some(1300));
    });
}

/// Clients choose peers. Those on the links of this machine would fill the system's table of neighbours, for everybody.
#[test]
fn neighbours_that_are_peers_themselves_are_limited() {
    let test = "neighbours_that_are_peers_themselves_are_limited";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let (near, far) = (Netns::new("near"), Netns::new("far"));
    wire((&near, "way"), (&far, "out"));
    near.ip("addr add 198.18.0.1/16 dev way");
    near.ip("route add default via 198.18.255.254");
    near.enter(|| {
        let mut ways = NextHops::through(&["way".into()]).expect("the ways of a namespace");
        let source = IpAddr::from([198, 18, 0, 1]);
        let peer = |number: u16| {
            let [high, low] = number.to_be_bytes();
            IpAddr::from([198, 18, 1 + high, low])
        };
        let held: Vec<_> = (0..600)
            .map(|number| ways.acquire(source, peer(number)))
            .collect();
        let count = held.iter().filter(|index| **index != 0).count();
        assert_eq!(count, 512);
        assert_ne!(
            ways.acquire(source, peer(0)),
            0,
            "that one is there already"
        );
        assert_ne!(
            ways.acquire(source, [192, 0, 2, 1].into()),
            0,
            "by the gateway"
        );
        ways.release(held[7]);
        assert_ne!(ways.acquire(source, peer(599)), 0, "there is room again");
        assert_eq!(ways.acquire(source, peer(598)), 0);
    });
}

/// News that were told before some were lost are older than what is asked after that, and a storm of them is taken in bit by bit.
#[test]
fn old_news_change_nothing_after_some_were_lost() {
    let test = "old_news_change_nothing_after_some_were_lost";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let (near, far) = (Netns::new("near"), Netns::new("far"));
    wire((&near, "way"), (&far, "out"));
    near.ip("addr add 192.0.2.1/24 dev way");
    near.ip("route add default via 192.0.2.254");
    let set = |last: u8| {
        near.ip(&format!(
            "neigh replace 192.0.2.254 lladdr 02:00:00:00:00:{last:02} dev way nud permanent"
        ));
    };
    set(1);
    let storm = |routes: u32| {
        let mut batch = String::new();
        for number in 0..routes {
            let [_, a, b, c] = number.to_be_bytes();
            batch += &format!("route replace 10.{a}.{b}.{c}/32 dev way\n");
        }
        let file = std::env::temp_dir().join(format!("turnpike-storm-{}", std::process::id()));
        std::fs::write(&file, batch).expect("there is room");
        let file_name = file.to_str().expect("plain");
        near.ip(&format!("-batch {file_name}"));
        std::fs::remove_file(file).expect("it was made above");
    };
    near.enter(|| {
        let mut ways = NextHops::through(&["way".into()]).expect("the ways of a namespace");
        let index = ways.acquire([192, 0, 2, 1].into(), [198, 51, 100, 7].into());
        let mut last = 0;
        let mut look = || {
            ways.changes(0, &mut |at, hop| {
                if at == index {
                    last = hop.destination[5];
                }
            });
            last
        };
        assert_eq!(look(), 1);
        // A few thousand are no loss, but too many for once.
        storm(3_000);
        set(2);
        assert_eq!(look(), 1, "the storm comes first");
        assert_eq!((0..4).map(|_| look()).last(), Some(2));
        // What is told of 3 is kept, and what is told of 4 is lost.
        set(3);
        storm(60_000);
        set(4);
        assert_eq!(look(), 4, "what is asked is told at once");
        assert_eq!((0..100).map(|_| look()).last(), Some(4));
    });
}
