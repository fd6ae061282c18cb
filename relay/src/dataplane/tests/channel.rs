//! ChannelData, both ways (RFC 8656, 12).

use super::*;

/// T-8656-12.6-08, T-8445-12-01: the data of ChannelData leaves the relayed address for the bound peer, byte for byte.
#[test]
fn channel_data_reaches_the_bound_peer_unchanged() {
    let table = world();
    for length in [0, 1, 2, 3, 4, 5, 159, 1200, 1472, 9000] {
        let data: Vec<u8> = (0..length).map(|i: u16| i.to_le_bytes()[0]).collect();
        let bytes = channel_data(0x4001, length, &data);
        assert_eq!(from_client(&table, 0, &bytes), to_peer(V4, PEER, &data));
        let bytes = channel_data(0x4002, length, &data);
        assert_eq!(from_client(&table, 0, &bytes), to_peer(V6, PEER_V6, &data));
    }
}

/// T-8445-12-01, T-8445-11-01: data that looks like something else, a keep-alive or a request of STUN, a record of
/// DTLS, another ChannelData, is data.
#[test]
fn data_is_not_looked_at() {
    let table = world();
    let stun = |class, method| {
        let mut bytes = [0; 40];
        let writer = Writer::new(&mut bytes, class, method, TransactionId([1; 12]));
        writer.unwrap().finish().to_vec()
    };
    let payloads = [
        stun(Class::Indication, Method::Binding),
        stun(Class::Request, Method::Binding),
        stun(Class::Request, Method::Allocate),
        send(PEER, b"inner", |_| ()),
        channel_data(0x4001, 5, b"inner"),
        vec![0x16, 0xFE, 0xFD, 0, 0],
        vec![0x80, 0x60, 0, 1],
        vec![0xC0, 0, 0, 0, 1],
        vec![0; 4],
        vec![0xFF; 4],
    ];
    let other_port = "203.0.113.77:7001";
    for data in &payloads {
        let length = u16::try_from(data.len()).unwrap();
        let by_channel = channel_data(0x4001, length, data);
        let by_send = send(other_port, data, |_| ());
        let cases = [
            (from_client(&table, 0, &by_channel), to_peer(V4, PEER, data)),
            (
                from_client(&table, 0, &by_send),
                to_peer(V4, other_port, data),
            ),
            (
                from_peer(&table, 0, PEER, data),
                as_channel_data(0x4001, data),
            ),
            (
                from_peer(&table, 0, other_port, data),
                as_indication(other_port, data),
            ),
        ];
        for (verdict, expected) in cases {
            assert_eq!(verdict, expected, "{data:x?}");
        }
    }
}

/// T-8656-12.6-02, T-8656-12.6-03: bytes beyond Length, padding or more, are not relayed.
#[test]
fn bytes_beyond_the_length_are_trimmed() {
    let table = world();
    for trailing in [1, 3, 40] {
        let mut bytes = channel_data(0x4001, 5, b"hello");
        bytes.resize(bytes.len() + trailing, 0xEE);
        assert_eq!(from_client(&table, 0, &bytes), to_peer(V4, PEER, b"hello"));
    }
}

/// T-8656-12.6-01, T-8656-12.6-10, T-SEC-16: a Length beyond the datagram, and a datagram shorter than the header, are
/// dropped.
#[test]
fn channel_data_that_is_too_short_is_dropped() {
    let table = world();
    for length in [10, 0x7FFF, 0xFFFC, 0xFFFF] {
        let bytes = channel_data(0x4001, length, b"nine bytes"[..9].as_ref());
        assert_eq!(
            from_client(&table, 0, &bytes),
            dropped(Reason::ChannelMalformed)
        );
    }
    for length in 1..4 {
        let bytes = &channel_data(0x4001, 0, b"")[..length];
        assert_eq!(
            from_client(&table, 0, bytes),
            dropped(Reason::ChannelMalformed)
        );
    }
}

/// T-8656-12.6-07, T-8656-12.4-01: Length 0 is relayed as an empty datagram, and an empty datagram as Length 0.
#[test]
fn empty_data_is_relayed_both_ways() {
    let table = world();
    assert_eq!(
        from_client(&table, 0, &channel_data(0x4001, 0, b"")),
        to_peer(V4, PEER, b"")
    );
    assert_eq!(
        from_peer(&table, 0, PEER, b""),
        as_channel_data(0x4001, b"")
    );
}

/// T-8656-12.6-05, T-8656-5-09: an unbound channel and a five-tuple without an allocation are told apart only by the
/// reason.
#[test]
fn unbound_channels_and_unknown_clients_are_dropped() {
    let table = world();
    let bytes = channel_data(0x4003, 2, b"hi");
    assert_eq!(
        from_client(&table, 0, &bytes),
        dropped(Reason::ChannelUnbound)
    );
    let bytes = channel_data(0x4001, 2, b"hi");
    let elsewhere = [
        FiveTuple {
            client: at("192.0.2.11:4000"),
            ..client()
        },
        FiveTuple {
            client: at("192.0.2.10:4002"),
            ..client()
        },
        FiveTuple {
            server: at("203.0.113.2:3478"),
            ..client()
        },
        FiveTuple {
            server: at("203.0.113.1:3479"),
            ..client()
        },
    ];
    for five_tuple in elsewhere {
        let verdict = step(
            &table,
            0,
            Arrival::FromClient {
                five_tuple,
                bytes: &bytes,
            },
        );
        assert_eq!(verdict, dropped(Reason::NoAllocation));
    }
}

/// T-8656-6-03: the transport is part of the five-tuple.
#[test]
fn a_tcp_client_does_not_share_the_channels_of_a_udp_client() {
    let table = world();
    let five_tuple = FiveTuple {
        transport: Transport::Tcp,
        ..client()
    };
    let bytes = channel_data(0x4001, 2, b"hi");
    let verdict = step(
        &table,
        0,
        Arrival::FromClient {
            five_tuple,
            bytes: &bytes,
        },
    );
    assert_eq!(verdict, dropped(Reason::NoAllocation));
}

/// T-8656-12-01: a number means another peer in another allocation.
#[test]
fn channel_numbers_belong_to_their_allocation() {
    let mut table = world();
    bind(&mut table, OTHER, 0x4001, "203.0.113.78:7000");
    let bytes = channel_data(0x4001, 2, b"hi");
    assert_eq!(from_client(&table, 0, &bytes), to_peer(V4, PEER, b"hi"));
    let verdict = step(
        &table,
        0,
        Arrival::FromClient {
            five_tuple: other_client(),
            bytes: &bytes,
        },
    );
    assert_eq!(verdict, to_peer(OTHER, "203.0.113.78:7000", b"hi"));
}

/// T-8656-11.3-03, T-8656-12.5-03: ChannelData without padding for exactly the bound peer, a Data indication for
/// another port of the same address.
#[test]
fn a_channel_is_used_for_exactly_its_peer() {
    let table = world();
    assert_eq!(
        from_peer(&table, 0, PEER, b"hello"),
        as_channel_data(0x4001, b"hello")
    );
    assert_eq!(
        from_peer(&table, 0, PEER_V6, b"hello"),
        as_channel_data(0x4002, b"hello")
    );
    let other_port = "203.0.113.77:7001";
    assert_eq!(
        from_peer(&table, 0, other_port, b"hello"),
        as_indication(other_port, b"hello")
    );
}

/// T-8656-6-04, T-8656-9-07, T-8656-12-02, T-8656-12.6-09: allocation, permission and channel end each by themselves,
/// at their tick and not before, and traffic moves none of the ends.
#[test]
fn three_ends_are_checked_separately() {
    let hello = channel_data(0x4001, 5, b"hello");
    // The ends of allocation, permission and channel; what becomes of data to the peer and to the client at tick 100.
    let cases = [
        (
            [101, 101, 101],
            to_peer(V4, PEER, b"hello"),
            as_channel_data(0x4001, b"hello"),
        ),
        (
            [100, 101, 101],
            dropped(Reason::AllocationExpired),
            dropped(Reason::AllocationExpired),
        ),
        (
            [101, 100, 101],
            dropped(Reason::NoPermission),
            dropped(Reason::NoPermission),
        ),
        (
            [101, 101, 100],
            dropped(Reason::ChannelExpired),
            as_indication(PEER, b"hello"),
        ),
        (
            [101, 100, 100],
            dropped(Reason::ChannelExpired),
            dropped(Reason::NoPermission),
        ),
        (
            [100, 100, 100],
            dropped(Reason::AllocationExpired),
            dropped(Reason::AllocationExpired),
        ),
    ];
    for ([allocation, permission, channel], to_peer, to_client) in cases {
        let mut table = world();
        allocate(&mut table, V4, client(), allocation);
        permit(&mut table, V4, "203.0.113.77", permission);
        let (peer, expires) = (at(PEER), Time(channel));
        assert!(table.apply(&Operation::Channel {
            relay: V4,
            number: number(0x4001),
            peer,
            expires
        }));
        for _ in 0..3 {
            assert_eq!(from_client(&table, 100, &hello), to_peer);
            assert_eq!(from_peer(&table, 100, PEER, b"hello"), to_client);
        }
    }
}

/// T-8656-12.6-06, T-8656-9-06: traffic of every kind, both ways and until the last tick, refreshes neither permission
/// nor channel.
#[test]
fn traffic_refreshes_nothing() {
    let mut table = world();
    let hello = channel_data(0x4001, 5, b"hello");
    let indication = send(PEER, b"hello", |_| ());
    let other_port = "203.0.113.77:7001";
    let ticks = |start: u64, end: u64| (start..end).step_by(1000).chain([end - 1]);
    for now in ticks(0, PERMISSION_END) {
        for bytes in [&hello, &indication] {
            assert_eq!(from_client(&table, now, bytes), to_peer(V4, PEER, b"hello"));
        }
        assert_eq!(
            from_peer(&table, now, PEER, b"hello"),
            as_channel_data(0x4001, b"hello")
        );
        assert_eq!(
            from_peer(&table, now, other_port, b"hello"),
            as_indication(other_port, b"hello")
        );
    }
    let no_permission = dropped(Reason::NoPermission);
    for bytes in [&hello, &indication] {
        assert_eq!(from_client(&table, PERMISSION_END, bytes), no_permission);
    }
    for peer in [PEER, other_port] {
        assert_eq!(
            from_peer(&table, PERMISSION_END, peer, b"hello"),
            no_permission
        );
    }
    // The permission is asked for again; the channel is not.
    permit(&mut table, V4, "203.0.113.77", CHANNEL_END + 1);
    allocate(&mut table, V4, client(), CHANNEL_END + 1);
    for now in ticks(PERMISSION_END, CHANNEL_END) {
        assert_eq!(
            from_client(&table, now, &hello),
            to_peer(V4, PEER, b"hello")
        );
        assert_eq!(
            from_peer(&table, now, PEER, b"hello"),
            as_channel_data(0x4001, b"hello")
        );
    }
    assert_eq!(
        from_client(&table, CHANNEL_END, &hello),
        dropped(Reason::ChannelExpired)
    );
    assert_eq!(
        from_peer(&table, CHANNEL_END, PEER, b"hello"),
        as_indication(PEER, b"hello")
    );
}

/// T-8656-11.3-04: what does not fit the client's leg with its header is dropped, never cut.
#[test]
fn data_that_does_not_fit_the_clients_leg_is_dropped() {
    let table = world();
    let most = vec![7; 65_507];
    assert_eq!(from_peer(&table, 0, PEER, &most), dropped(Reason::TooLarge));
    assert_eq!(
        from_peer(&table, 0, PEER, &most[4..]),
        as_channel_data(0x4001, &most[4..])
    );
    // 20 header, 12 address, 4 of DATA: 65,471 is the most, and its padding counts.
    let other_port = "203.0.113.77:7001";
    assert_eq!(
        from_peer(&table, 0, other_port, &most[..65_471]),
        dropped(Reason::TooLarge)
    );
    assert_eq!(
        from_peer(&table, 0, other_port, &most[..65_468]),
        as_indication(other_port, &most[..65_468])
    );
}

/// What a client may send over IPv6 may be too much for an IPv4 peer.
#[test]
fn data_that_does_not_fit_the_peers_leg_is_dropped() {
    let mut table = world();
    let five_tuple = FiveTuple {
        client: at("[2001:db8::2]:4000"),
        server: at("[2001:db8::1]:3478"),
        ..client()
    };
    allocate(&mut table, V4, five_tuple, ALLOCATION_END);
    let data = vec![7; 65_523];
    for (length, fits) in [(65_507, true), (65_508, false), (65_523, false)] {
        let bytes = channel_data(0x4001, length, &data);
        let verdict = step(
            &table,
            0,
            Arrival::FromClient {
                five_tuple,
                bytes: &bytes,
            },
        );
        let sent = to_peer(V4, PEER, &data[..usize::from(length)]);
        assert_eq!(
            verdict,
            if fits {
                sent
            } else {
                dropped(Reason::TooLarge)
            }
        );
    }
}
