//! The policy against the list of ranges, the addresses inside addresses, and the order of its rules.

use proptest::prelude::*;

use super::*;

fn ip(text: &str) -> IpAddr {
    text.parse().expect("a test's address parses")
}

fn at(text: &str) -> TransportAddress {
    text.parse().expect("a test's transport address parses")
}

fn nets(texts: &[&str]) -> Vec<IpNet> {
    texts
        .iter()
        .map(|text| text.parse().expect("a test's range parses"))
        .collect()
}

fn refused_by_default(address: IpAddr) -> bool {
    let policy = Policy::default();
    let refused = policy.refuses_address(address);
    assert_eq!(
        refused,
        policy.refuses(TransportAddress::new(address, 4000)),
        "{address}: both questions agree"
    );
    refused
}

fn assert_refused(ranges: &[&str]) {
    for range in ranges {
        let net: IpNet = range.parse().expect("a test's range parses");
        assert!(
            refused_by_default(net.network()),
            "{range}: its first address is refused"
        );
        assert!(
            refused_by_default(net.broadcast()),
            "{range}: its last address is refused"
        );
    }
}

/// A server at 192.0.2.1 (10.0.0.1 inside, behind a 1:1 NAT) and 2001:db8::1.
fn own() -> Own {
    Own {
        listeners: vec![
            at("10.0.0.1:3478"),
            at("10.0.0.2:50000"),
            at("[::]:9641"),
            at("10.0.0.1:60000"),
        ],
        relays: vec![ip("10.0.0.1"), ip("192.0.2.1"), ip("2001:db8::1")],
        relay_ports: 49_152..=65_535,
        hosts: vec![ip("8.8.8.8")],
        neighbours: false,
    }
}

/// T-SEC-01: loopback and "this network" are no peers by default.
#[test]
fn loopback_and_unspecified_are_refused() {
    assert_refused(&[
        "127.0.0.0/8",
        "127.0.0.1/32",
        "127.1.2.3/32",
        "0.0.0.0/8",
        "0.0.0.0/32",
        "0.1.2.3/32",
    ]);
    assert_refused(&["::1/128", "::/128"]);
}

/// T-SEC-02: multicast, broadcast and reserved addresses are no peers by default.
#[test]
fn multicast_broadcast_and_reserved_are_refused() {
    assert_refused(&[
        "224.0.0.0/4",
        "255.255.255.255/32",
        "240.0.0.0/4",
        "ff00::/8",
        "100::/64",
        "5f00::/16",
    ]);
    assert_refused(&[
        "198.18.0.0/15",
        "192.0.0.0/24",
        "192.88.99.0/24",
        "2001:2::/48",
        "2001:10::/28",
        "4000::/2",
    ]);
}

/// T-SEC-03: link-local with the metadata service, unique local and site-local addresses are no peers by default.
#[test]
fn link_local_and_unique_local_are_refused() {
    assert_refused(&[
        "169.254.0.0/16",
        "169.254.169.254/32",
        "fe80::/10",
        "fc00::/7",
        "fd00::/8",
        "fec0::/10",
    ]);
}

/// T-SEC-04, T-8656-9-09: an IPv4 address inside an IPv6 address hides nothing.
#[test]
fn embedded_addresses_are_refused() {
    assert_refused(&[
        "::ffff:127.0.0.1/128",
        "::127.0.0.1/128",
        "64:ff9b::127.0.0.1/128",
        "64:ff9b::/96",
    ]);
    assert_refused(&[
        "2002:7f00:1::/128",
        "2001:0:7f00:1::/128",
        "::/96",
        "::ffff:0:0/96",
        "::ffff:8.8.8.8/128",
    ]);
    assert_refused(&["64:ff9b:1::/48", "::ffff:0:127.0.0.1/128"]);
}

/// T-SEC-04: who allows NAT64 has allowed what IPv4 allows, and no more.
#[test]
fn an_allowed_nat64_prefix_is_judged_by_what_is_inside() {
    let policy = Policy::new(
        nets(&["64:ff9b::/96", "::/96"]),
        nets(&["9.9.9.9/32"]),
        own(),
    );
    for prefix in ["64:ff9b::", "::"] {
        let inside = |inner: &str| ip(&format!("{prefix}{inner}"));
        assert!(
            !policy.refuses_address(inside("1.1.1.1")),
            "{prefix}: a public address"
        );
        assert!(
            policy.refuses_address(inside("127.0.0.1")),
            "{prefix}: loopback"
        );
        assert!(
            policy.refuses_address(inside("192.168.1.1")),
            "{prefix}: private"
        );
        assert!(
            policy.refuses_address(inside("9.9.9.9")),
            "{prefix}: denied"
        );
        assert!(
            policy.refuses_address(inside("8.8.8.8")),
            "{prefix}: an own address"
        );
        assert!(
            policy.refuses(TransportAddress::new(inside("10.0.0.1"), 3478)),
            "{prefix}: an own listener"
        );
    }
    let policy = Policy::new(
        nets(&["64:ff9b::/96", "192.168.0.0/16"]),
        vec![],
        Own::default(),
    );
    assert!(
        !policy.refuses_address(ip("64:ff9b::192.168.1.1")),
        "both the prefix and what is inside are allowed"
    );
}

/// T-SEC-04: an operator's own NAT64 prefixes are looked into as well, by the examples of RFC 6052, 2.4.
#[test]
fn configured_nat64_prefixes_are_looked_into() {
    let examples = [
        ("2001:db8::/32", "2001:db8:c000:221::"),
        ("2001:db8:100::/40", "2001:db8:1c0:2:21::"),
        ("2001:db8:122::/48", "2001:db8:122:c000:2:2100::"),
        ("2001:db8:122:300::/56", "2001:db8:122:3c0:0:221::"),
        ("2001:db8:122:344::/64", "2001:db8:122:344:c0:2:2100::"),
        ("2001:db8:122:344::/96", "2001:db8:122:344::192.0.2.33"),
    ];
    for (prefix, address) in examples {
        let net: Ipv6Net = prefix.parse().expect("a prefix");
        let policy = || {
            Policy::new(
                nets(&["2001:db8::/32", "192.0.2.0/24"]),
                nets(&["192.0.2.33/32"]),
                Own::default(),
            )
        };
        assert!(
            !policy().refuses_address(ip(address)),
            "{address}: an ordinary address before"
        );
        assert!(
            policy().with_nat64(vec![net]).refuses_address(ip(address)),
            "{address} is 192.0.2.33 in {prefix}"
        );
        let IpAddr::V6(address) = ip(address) else {
            unreachable!("all of them are IPv6")
        };
        assert_eq!(
            embedded_after(address, net.prefix_len()),
            Ipv4Addr::new(192, 0, 2, 33),
            "{prefix}"
        );
    }
}

/// T-SEC-04: a prefix that cannot embed an address is a mistake, and is not passed over.
#[test]
#[should_panic(expected = "is no NAT64 prefix")]
fn a_nat64_prefix_of_another_length_is_refused() {
    let _ = Policy::default().with_nat64(vec!["2001:db8::/33".parse().expect("a prefix")]);
}

/// T-8656-9-09, T-8656-21.4-01: what may never be a peer is not opened by a range that happens to hold it.
#[test]
fn mapped_tunnel_and_unspecified_addresses_cannot_be_allowed() {
    let policy = Policy::new(nets(&["0.0.0.0/0", "::/0"]), vec![], Own::default());
    for never in [
        "::ffff:192.0.2.1",
        "::ffff:1.1.1.1",
        "2001:0:1::1",
        "2001::",
        "2002:c000:201::1",
        "0.0.0.0",
        "::",
    ] {
        assert!(policy.refuses_address(ip(never)), "{never}");
        assert!(
            policy.refuses(TransportAddress::new(ip(never), 50_000)),
            "{never}"
        );
    }
    assert!(policy.refuses(at("1.1.1.1:0")), "port 0");
    assert!(
        !policy.refuses(at("127.0.0.1:1")) && !policy.refuses(at("[::1]:1")),
        "the rest of it is open"
    );
}

/// T-8656-21.4-01: exactly Teredo and 6to4 are tunnels.
#[test]
fn tunnels_are_known() {
    for tunnel in [
        "2001::",
        "2001:0:ffff:ffff:ffff:ffff:ffff:ffff",
        "2002::",
        "2002:c000:201::1",
        "2002:ffff::1",
    ] {
        assert!(Policy::is_tunnel(ip(tunnel)), "{tunnel}");
    }
    for other in ["2001:1::", "2000:ffff::", "2003::", "32.1.0.0", "2a00::1"] {
        assert!(!Policy::is_tunnel(ip(other)), "{other}");
    }
}

/// T-SEC-05: listeners, control addresses and whatever else runs on own addresses are no peers, in no notation of a wildcard.
#[test]
fn own_listeners_and_other_own_ports_are_refused() {
    let policy = Policy::new(nets(&["0.0.0.0/0", "::/0"]), vec![], own());
    for refused in [
        "10.0.0.1:3478",
        "10.0.0.1:60000",
        "10.0.0.1:22",
        "192.0.2.1:3478",
        "192.0.2.1:49151",
        "[2001:db8::1]:53",
        "10.0.0.2:50000",
        "10.0.0.2:22",
        "8.8.8.8:50000",
        "10.0.0.1:9641",
        "127.0.0.1:9641",
        "[::1]:9641",
    ] {
        assert!(policy.refuses(at(refused)), "{refused}");
    }
    assert!(
        !policy.refuses(at("127.0.0.1:9642")) && !policy.refuses(at("1.1.1.1:9641")),
        "nobody listens there"
    );
    assert!(
        policy.refuses_address(ip("10.0.0.2")) && policy.refuses_address(ip("8.8.8.8")),
        "nothing to relay to there"
    );
}

/// T-SEC-05: another allocation of this server is a peer like any other, on private relay addresses too.
#[test]
fn own_relay_ports_are_allowed() {
    let policy = Policy::new(vec![], vec![], own());
    for allowed in ["10.0.0.1:49152", "192.0.2.1:65535", "[2001:db8::1]:50000"] {
        assert!(!policy.refuses(at(allowed)), "{allowed}");
        assert!(!policy.refuses_address(at(allowed).ip), "{allowed}");
    }
    assert!(
        policy.refuses(at("10.0.0.3:49152")),
        "only the own one of the private addresses"
    );
    let policy = Policy::new(vec![], nets(&["10.0.0.0/8"]), own());
    assert!(
        policy.refuses(at("10.0.0.1:49152")) && policy.refuses_address(ip("10.0.0.1")),
        "a denial comes before"
    );
}

/// T-SEC-05: where other programs of the machine may be peers, the server's own sockets still may not.
#[test]
fn neighbours_are_judged_like_strangers() {
    let policy = Policy::new(
        nets(&["10.0.0.0/8"]),
        vec![],
        Own {
            neighbours: true,
            ..own()
        },
    );
    assert!(
        !policy.refuses(at("10.0.0.1:22")),
        "allowed, and not the server's"
    );
    assert!(policy.refuses(at("192.0.2.1:22")), "not allowed");
    assert!(!policy.refuses_address(ip("10.0.0.2")));
    for listener in [
        "10.0.0.1:3478",
        "10.0.0.1:60000",
        "10.0.0.2:50000",
        "10.0.0.1:9641",
    ] {
        assert!(policy.refuses(at(listener)), "{listener}");
    }
}

/// T-SEC-05: an operator may open an own address by writing it down; the server's own sockets stay closed.
#[test]
fn an_own_address_is_opened_by_name_only() {
    let by_range = Policy::new(nets(&["10.0.0.0/8", "8.0.0.0/8"]), Vec::new(), own());
    let by_name = Policy::new(
        nets(&["10.0.0.1/32", "8.8.8.8/32", "::1/128"]),
        Vec::new(),
        own(),
    );
    for peer in ["10.0.0.1:9000", "8.8.8.8:53"] {
        assert!(by_range.refuses(at(peer)), "{peer}");
        assert!(!by_name.refuses(at(peer)), "{peer}");
    }
    assert!(!by_name.refuses(at("[::1]:9000")));
    for peer in [
        "10.0.0.1:3478",
        "10.0.0.1:9641",
        "[::1]:9641",
        "192.0.2.1:9000",
    ] {
        assert!(by_name.refuses(at(peer)), "{peer}");
    }
}

/// T-SEC-06: private, shared and documentation ranges are refused by default and opened by configuration.
#[test]
fn private_ranges_follow_the_configuration() {
    let ranges = [
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "100.64.0.0/10",
        "192.0.2.0/24",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "2001:db8::/32",
        "3fff::/20",
    ];
    assert_refused(&ranges);
    let open = Policy::new(nets(&ranges), vec![], Own::default());
    for net in nets(&ranges) {
        assert!(
            !open.refuses_address(net.network()) && !open.refuses_address(net.broadcast()),
            "{net} is open"
        );
    }
    for outside in [
        "9.255.255.255",
        "11.0.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "192.169.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "192.0.1.255",
        "192.0.3.0",
        "126.255.255.255",
        "128.0.0.0",
        "223.255.255.255",
        "1.0.0.0",
        "169.253.255.255",
        "169.255.0.0",
        "2000::",
        "2001:1::1",
        "2001:db9::",
        "2003::",
        "3fff:1000::",
        "2a00::1",
    ] {
        assert!(!refused_by_default(ip(outside)), "{outside} is public");
    }
}

/// T-SEC-01: loopback is opened by naming it, and by nothing else.
#[test]
fn loopback_is_opened_by_its_own_range() {
    let policy = Policy::new(nets(&["127.0.0.0/8", "::1/128"]), vec![], Own::default());
    assert!(!policy.refuses(at("127.0.0.1:1")) && !policy.refuses(at("[::1]:1")));
    for other in [
        "0.0.0.1",
        "::2",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "64:ff9b::127.0.0.1",
    ] {
        assert!(policy.refuses_address(ip(other)), "{other}");
    }
}

/// T-8656-21.2.2-01, T-SEC-06: a denial beats an allowance, whichever is narrower.
#[test]
fn denials_beat_allowances() {
    let policy = Policy::new(
        nets(&["10.1.0.0/16", "1.1.1.0/24"]),
        nets(&["10.1.2.0/24", "1.1.0.0/16"]),
        Own::default(),
    );
    assert!(policy.refuses_address(ip("10.1.2.3")) && policy.refuses_address(ip("1.1.1.1")));
    assert!(!policy.refuses_address(ip("10.1.3.3")) && !policy.refuses_address(ip("1.2.0.0")));
    assert!(
        policy.refuses_address(ip("10.2.0.0")),
        "the default still holds beside them"
    );
}

/// T-SEC-07: a new policy decides differently from the one that it replaces, and changes nothing of it.
#[test]
fn a_policy_is_a_value_to_be_replaced() {
    let before = Policy::default();
    let after = Policy::new(vec![], nets(&["1.1.1.1/32"]), Own::default());
    assert!(!before.refuses(at("1.1.1.1:1")) && after.refuses(at("1.1.1.1:1")));
}

fn any_net() -> impl Strategy<Value = IpNet> {
    // Few distinct addresses, so that ranges overlap, touch and contain each other.
    let v4 = (0u32..1024, 20u8..=32)
        .prop_map(|(low, length)| Ipv4Net::new_assert((0x0101_0000 | low).into(), length).into());
    let v6 = (0u128..1024, 116u8..=128)
        .prop_map(|(low, length)| Ipv6Net::new_assert((0x2a00 << 112 | low).into(), length).into());
    prop_oneof![v4, v6]
}

proptest! {
    /// T-SEC-06: the sorted ranges hold exactly what the operator's list holds.
    #[test]
    fn ranges_hold_what_the_list_holds(list in prop::collection::vec(any_net(), 0..40)) {
        let ranges = Ranges::new(list.iter().copied());
        for low in 0u32..1024 {
            for address in [IpAddr::from(Ipv4Addr::from(0x0101_0000 | low)), Ipv6Addr::from(0x2a00 << 112 | u128::from(low)).into()] {
                prop_assert_eq!(ranges.contain(address), list.iter().any(|net| net.contains(&address)), "{}", address);
            }
        }
    }

    /// T-SEC-01, T-SEC-02, T-SEC-03, T-SEC-06: whatever the standard library calls special is refused, inside IPv6 too.
    #[test]
    fn special_addresses_are_refused(bits in any::<u32>()) {
        let address = Ipv4Addr::from(bits);
        let special = address.is_private() || address.is_loopback() || address.is_link_local() || address.is_broadcast()
            || address.is_documentation() || address.is_multicast() || address.is_unspecified();
        prop_assert!(!special || refused_by_default(address.into()), "{}", address);
        let nat64 = Policy::new(nets(&["64:ff9b::/96"]), vec![], Own::default());
        let outer = Ipv6Addr::from((0x64_ff9b << 96) | u128::from(bits));
        prop_assert_eq!(nat64.refuses_address(outer.into()), refused_by_default(address.into()), "{}", outer);
    }
}

/// T-SEC-03: a range that holds a cloud's metadata service does not open it; its address by itself does. One of them is
/// public, and refused without any list.
#[test]
fn metadata_services_are_opened_by_nothing_but_their_address() {
    let ranges = [
        "0.0.0.0/0",
        "169.254.0.0/16",
        "100.64.0.0/10",
        "::/0",
        "fc00::/7",
    ];
    let wide = Policy::new(nets(&ranges), vec![], Own::default());
    let services = [
        "169.254.169.254",
        "168.63.129.16",
        "100.100.100.200",
        "fd00:ec2::254",
        "64:ff9b::a9fe:a9fe",
    ];
    for service in services.map(ip) {
        assert!(refused_by_default(service), "{service}");
        assert!(wide.refuses_address(service), "{service} within a range");
    }
    assert!(!wide.refuses_address(ip("169.254.169.253")));
    assert!(!wide.refuses_address(ip("168.63.129.17")));
    let narrow = Policy::new(nets(&["169.254.169.254/32"]), vec![], Own::default());
    assert!(!narrow.refuses_address(ip("169.254.169.254")));
}
