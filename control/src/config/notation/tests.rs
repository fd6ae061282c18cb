//! What is taken, what is refused, and what is said to write instead.

use super::*;

/// The value of the only remedy that is a value.
fn instead<T: std::fmt::Debug>(result: Result<T, Complaint>) -> String {
    match result.expect_err("refused").remedy {
        Remedy::Write(value) => value,
        Remedy::Do(what) => panic!("no value to write: {what}"),
    }
}

fn address(ip: &str, port: u16) -> TransportAddress {
    TransportAddress {
        ip: ip.parse().unwrap(),
        port,
    }
}

/// T-8656-4.1-01: the port is 3478 unless it is written.
#[test]
fn addresses_to_listen_on_may_leave_the_port_out() {
    assert_eq!(listen("192.0.2.1"), Ok(address("192.0.2.1", 3478)));
    assert_eq!(listen("192.0.2.1:443"), Ok(address("192.0.2.1", 443)));
    assert_eq!(listen("2001:db8::1"), Ok(address("2001:db8::1", 3478)));
    assert_eq!(listen("[2001:db8::1]"), Ok(address("2001:db8::1", 3478)));
    assert_eq!(listen("[2001:db8::1]:443"), Ok(address("2001:db8::1", 443)));
    assert_eq!(listen("0.0.0.0:0"), Ok(address("0.0.0.0", 0)));
}

#[test]
fn wrong_addresses_to_listen_on_come_with_the_right_one() {
    assert_eq!(instead(listen(":3478")), "0.0.0.0:3478");
    assert_eq!(instead(listen("*:443")), "0.0.0.0:443");
    assert_eq!(instead(listen("3478")), "0.0.0.0:3478");
    assert_eq!(instead(listen("192.0.2.1:99999")), "192.0.2.1:3478");
    assert_eq!(instead(listen("[2001:db8::1]:x")), "[2001:db8::1]:3478");
    assert_eq!(instead(listen("::ffff:192.0.2.1")), "192.0.2.1:3478");
    for text in [
        "",
        "turn.example.org",
        "turn.example.org:3478",
        "fe80::1",
        "224.0.0.1",
        "169.254.1.1:3478",
        "1.2.3",
    ] {
        assert!(
            matches!(listen(text).unwrap_err().remedy, Remedy::Do(_)),
            "{text}"
        );
    }
}

#[test]
fn relay_addresses_may_be_advertised_as_others() {
    let plain = relay_address("10.0.0.5").unwrap();
    assert_eq!((plain.bound, plain.advertised), (plain.bound, plain.bound));
    let mapped = relay_address("10.0.0.5=203.0.113.5").unwrap();
    assert_eq!(
        (mapped.bound.to_string(), mapped.advertised.to_string()),
        ("10.0.0.5".into(), "203.0.113.5".into())
    );
    assert_eq!(
        relay_address("[2001:db8::1]").unwrap().bound.to_string(),
        "2001:db8::1"
    );
    assert_eq!(
        instead(relay_address("203.0.113.5/10.0.0.5")),
        "10.0.0.5=203.0.113.5"
    );
    for text in [
        "",
        "0.0.0.0",
        "::",
        "10.0.0.5=",
        "10.0.0.5=2001:db8::1",
        "host",
        "10.0.0.5:49152",
        "fe80::1",
        "224.0.0.1",
    ] {
        assert!(relay_address(text).is_err(), "{text}");
    }
}

#[test]
fn ports_are_a_range_that_begins_before_it_ends() {
    assert_eq!(ports("49152-65535"), Ok(49_152..=65_535));
    assert_eq!(ports("50000-50000"), Ok(50_000..=50_000));
    assert_eq!(instead(ports("65535-49152")), "49152-65535");
    assert_eq!(instead(ports("500-2000")), "1024-2000");
    for text in ["", "5000", "a-b", "49152-99999", "49152:65535", "-"] {
        assert_eq!(instead(ports(text)), "49152-65535", "{text}");
    }
}

#[test]
fn ranges_of_peers_have_no_bits_beyond_their_length() {
    assert_eq!(peers("10.0.0.0/8").unwrap().to_string(), "10.0.0.0/8");
    assert_eq!(peers("10.1.2.3").unwrap().to_string(), "10.1.2.3/32");
    assert_eq!(peers("2001:db8::/32").unwrap().to_string(), "2001:db8::/32");
    assert_eq!(instead(peers("10.1.2.3/8")), "10.0.0.0/8");
    for text in [
        "",
        "10.0.0.0/33",
        "everything",
        "10.0.0.0-10.0.0.9",
        "::ffff:10.0.0.0/104",
    ] {
        assert!(peers(text).is_err(), "{text}");
    }
}

/// T-SEC-04: an operator's own NAT64 prefixes have the lengths that NAT64 has.
#[test]
fn nat64_prefixes_have_a_length_of_rfc_6052() {
    assert_eq!(
        nat64("2001:db8:64::/96")
            .map(|net| net.to_string())
            .as_deref(),
        Ok("2001:db8:64::/96")
    );
    for text in [
        "",
        "2001:db8:64::",
        "2001:db8:64::/97",
        "2001:db8:64::1/96",
        "10.0.0.0/8",
    ] {
        assert!(nat64(text).is_err(), "{text}");
    }
}

#[test]
fn durations_have_a_unit() {
    assert_eq!(duration("90s"), Ok(Duration::from_secs(90)));
    assert_eq!(duration("10m"), Ok(Duration::from_secs(600)));
    assert_eq!(duration("1h"), Ok(Duration::from_secs(3600)));
    assert_eq!(duration("2d"), Ok(Duration::from_secs(172_800)));
    assert_eq!(instead(duration("600")), "600s");
    for text in [
        "",
        "s",
        "-1s",
        "1.5h",
        "soon",
        "99999999999999999999d",
        "300000000000000d",
    ] {
        assert!(duration(text).is_err(), "{text}");
    }
}

/// T-8489-9.2.4-18, T-8489-9.2-08: a realm is prepared, unquoted, short, and needs no quoting on the wire.
#[test]
fn realms_are_prepared_and_short() {
    assert_eq!(realm("example.org").as_deref(), Ok("example.org"));
    assert_eq!(realm("\"example.org\"").as_deref(), Ok("example.org"));
    assert_eq!(
        realm("Büro\u{2003}Süd").as_deref(),
        Ok("Büro Süd"),
        "round trip of UTF-8, other spaces become a space"
    );
    assert_eq!(realm(&"a".repeat(127)).map(|realm| realm.len()), Ok(127));
    assert!(realm(&"a".repeat(128)).is_err());
    assert!(realm(&"\u{1F40}".repeat(127)).is_ok(), "381 bytes");
    assert!(realm(&"\u{10330}".repeat(127)).is_err(), "508 bytes");
    for text in ["", "\"\"", "a\tb", "a\"b", "a\\b"] {
        assert!(realm(text).is_err(), "{text:?}");
    }
}

/// T-8265-4-02, T-8489-9.2-08: names and passwords are prepared and unquoted, and refused when nothing is left.
#[test]
fn users_are_prepared() {
    let alice = user("alice:pass:word").unwrap_or_else(|wrong| panic!("{wrong:?}"));
    assert_eq!(
        (alice.name.as_str(), alice.password.as_str()),
        ("alice", "pass:word")
    );
    let quoted = user("\"bob\":\"secret\"").unwrap_or_else(|wrong| panic!("{wrong:?}"));
    assert_eq!(
        (quoted.name.as_str(), quoted.password.as_str()),
        ("bob", "secret")
    );
    for text in [
        "",
        "alice",
        "alice:",
        ":password",
        "alice:a\tb",
        "al\u{0}ice:password",
    ] {
        assert!(user(text).is_err(), "{text:?}");
    }
    assert!(user(&format!("{}:password", "a".repeat(508))).is_ok());
    assert!(user(&format!("{}:password", "a".repeat(509))).is_err());
}

/// T-SEC-13: what is said about a wrong password or secret does not hold it.
#[test]
fn complaints_hold_no_secret() {
    let Err(about_user) = user("alice:hunter2\u{7}") else {
        panic!("taken")
    };
    let Err(about_secret) = secret("hunter2\u{7}") else {
        panic!("taken")
    };
    let Err(no_colon) = user("hunter2") else {
        panic!("taken")
    };
    for complaint in [about_user, about_secret, no_colon] {
        assert!(
            !format!("{complaint:?}").contains("hunter2"),
            "{complaint:?}"
        );
    }
}

#[test]
fn words_that_are_nearly_right_come_with_the_right_one() {
    assert_eq!(io("poll"), Ok(Io::Poll));
    assert_eq!(instead(io("pol")), "poll");
    assert_eq!(instead(io("urnig")), "uring");
    assert!(matches!(io("fast").unwrap_err().remedy, Remedy::Do(_)));
    assert_eq!(dataplane("user"), Ok(Dataplane::User));
    assert_eq!(dataplane("xdp-generic"), Ok(Dataplane::XdpGeneric));
    assert_eq!(instead(dataplane("xpd")), "xdp");
    assert_eq!(control("none"), Ok(None));
    assert_eq!(control("/run/t"), Ok(Some("/run/t".into())));
    for text in ["", "turnpike.sock", &"/x".repeat(54)] {
        assert!(control(text).is_err(), "{text}");
    }
    assert_eq!(instead(interface("a device")), "eth0");
    assert_eq!(interface("up0"), Ok("up0".to_owned()));
    assert_eq!(instead(run_as("turnpike:")), "turnpike");
    assert_eq!(run_as("a:b").map(|it| it.group), Ok(Some("b".to_owned())));
    assert_eq!(instead(bpffs("turnpike")), "/sys/fs/bpf/turnpike");
    assert_eq!(level("debug"), Ok(Level::Debug));
    assert_eq!(instead(level("warning")), "warn");
}
