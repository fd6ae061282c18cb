//! The ways out of the kernel data plane, beside the neighbours that an operator has set.

mod lab;

use std::net::IpAddr;

use lab::needs;
use lab::netns::{Netns, wire};
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
