//! Send and Data indications (RFC 8656, 11).

use turnpike_wire::{AttributeType, Message};

use super::*;

/// T-8656-11.2-06, T-8656-11.2-02: DATA, exactly, goes from the relayed address to XOR-PEER-ADDRESS.
#[test]
fn send_relays_exactly_its_data() {
    let table = world();
    for length in [0, 1, 2, 3, 4, 5, 159, 1200, 1500] {
        let data = vec![0xA5; length];
        // Any port of a permitted address (T-8656-9-03).
        let bytes = send("203.0.113.77:9", &data, |_| ());
        assert_eq!(
            from_client(&table, 0, &bytes),
            to_peer(V4, "203.0.113.77:9", &data)
        );
    }
}

/// T-8656-11.2-10: Send works while a channel is bound to the peer.
#[test]
fn send_works_beside_a_channel() {
    let table = world();
    assert_eq!(
        from_client(&table, 0, &send(PEER, b"x", |_| ())),
        to_peer(V4, PEER, b"x")
    );
    assert_eq!(
        from_client(&table, 0, &send(PEER_V6, b"x", |_| ())),
        to_peer(V6, PEER_V6, b"x")
    );
}

/// T-8656-11.2-01, T-8656-11.2-09, T-8489-6.3.2-02: without a valid peer or without data an indication is dropped.
#[test]
fn send_needs_a_peer_and_data() {
    let table = world();
    let build = |fill: &dyn Fn(&mut Writer<'_>)| {
        let mut bytes = [0; 200];
        let id = TransactionId([7; 12]);
        let mut writer = Writer::new(&mut bytes, Class::Indication, Method::Send, id).unwrap();
        fill(&mut writer);
        writer.finish().to_vec()
    };
    let malformed = [
        build(&|writer| {
            writer.data(b"x").unwrap();
        }),
        build(&|writer| {
            writer.xor_peer_address(at(PEER)).unwrap();
        }),
        build(&|writer| {
            writer
                .attribute(AttributeType::XOR_PEER_ADDRESS, &[0; 4])
                .unwrap()
                .data(b"x")
                .unwrap();
        }),
        build(&|writer| {
            writer
                .attribute(AttributeType::XOR_PEER_ADDRESS, &[0, 5, 0, 0, 0, 0, 0, 0])
                .unwrap();
            writer.data(b"x").unwrap();
        }),
        send("203.0.113.77:0", b"x", |_| ()),
        send(PEER, b"x", |writer| {
            writer
                .attribute(AttributeType::DONT_FRAGMENT, &[0; 4])
                .unwrap();
        }),
    ];
    for bytes in &malformed {
        assert_eq!(
            from_client(&table, 0, bytes),
            dropped(Reason::SendMalformed)
        );
    }
}

/// T-8489-6.3.2-01, T-8656-11.2-07: an unknown attribute that must be understood drops the indication; one that need not
/// is ignored, and so is integrity, which indications do not have (T-8656-5-02).
#[test]
fn send_is_dropped_for_an_unknown_attribute_that_matters() {
    let table = world();
    let unknown = |kind| {
        send(PEER, b"x", move |writer| {
            writer.attribute(AttributeType(kind), &[1]).unwrap();
        })
    };
    assert_eq!(
        from_client(&table, 0, &unknown(0x7ABC)),
        dropped(Reason::SendMalformed)
    );
    assert_eq!(
        from_client(&table, 0, &unknown(0xC001)),
        to_peer(V4, PEER, b"x")
    );
    let garbage = send(PEER, b"x", |writer| {
        writer
            .attribute(AttributeType::MESSAGE_INTEGRITY, &[9; 20])
            .unwrap();
    });
    assert_eq!(from_client(&table, 0, &garbage), to_peer(V4, PEER, b"x"));
}

/// T-8656-11.2-04, T-8656-9-05, T-8656-9-06: Send needs a live permission of this allocation, and refreshes none.
#[test]
fn send_needs_a_permission() {
    let mut table = world();
    permit(&mut table, OTHER, "203.0.113.78", PERMISSION_END);
    let stranger = send("203.0.113.78:7000", b"x", |_| ());
    assert_eq!(
        from_client(&table, 0, &stranger),
        dropped(Reason::NoPermission)
    );
    let friend = send(PEER, b"x", |_| ());
    assert_eq!(
        from_client(&table, PERMISSION_END - 1, &friend),
        to_peer(V4, PEER, b"x")
    );
    assert_eq!(
        from_client(&table, PERMISSION_END, &friend),
        dropped(Reason::NoPermission)
    );
    assert_eq!(
        from_client(&table, ALLOCATION_END, &friend),
        dropped(Reason::AllocationExpired)
    );
}

/// T-8656-11.2-08, T-8656-5-09: the family of the peer chooses the relayed address, and there must be one.
#[test]
fn send_needs_a_relayed_address_of_the_peers_family() {
    let table = world();
    let bytes = send(PEER_V6, b"x", |_| ());
    let verdict = step(
        &table,
        0,
        Arrival::FromClient {
            five_tuple: other_client(),
            bytes: &bytes,
        },
    );
    assert_eq!(verdict, dropped(Reason::PeerFamily));
    let five_tuple = FiveTuple {
        client: at("192.0.2.99:1"),
        ..client()
    };
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

/// T-8656-11.2-03, T-8656-14-05, T-8656-13-02: DONT-FRAGMENT sets DF from IPv4 to IPv4 and is ignored with IPv6.
#[test]
fn dont_fragment_counts_between_ipv4_addresses_only() {
    let mut table = world();
    let whole = |peer| {
        send(peer, b"x", |writer| {
            writer.dont_fragment().unwrap();
        })
    };
    fn set(verdict: Verdict<'_>) -> bool {
        matches!(
            verdict,
            Verdict::ToPeer {
                dont_fragment: true,
                ..
            }
        )
    }
    assert!(set(from_client(&table, 0, &whole(PEER))));
    assert!(!set(from_client(&table, 0, &send(PEER, b"x", |_| ()))));
    assert_eq!(
        from_client(&table, 0, &whole(PEER_V6)),
        to_peer(V6, PEER_V6, b"x")
    );
    let five_tuple = FiveTuple {
        client: at("[2001:db8::2]:4000"),
        server: at("[2001:db8::1]:3478"),
        ..client()
    };
    allocate(&mut table, V4, five_tuple, ALLOCATION_END);
    let bytes = whole(PEER);
    let verdict = step(
        &table,
        0,
        Arrival::FromClient {
            five_tuple,
            bytes: &bytes,
        },
    );
    assert_eq!(verdict, to_peer(V4, PEER, b"x"));
}

/// T-8656-11.3-01, T-8656-9-03, T-8656-9-04: any port of a permitted address passes, no other address does.
#[test]
fn peer_data_needs_a_permission_for_its_address() {
    let table = world();
    for peer in ["203.0.113.77:1", "203.0.113.77:65535", "[2001:db8::77]:1"] {
        assert_eq!(from_peer(&table, 0, peer, b"x"), as_indication(peer, b"x"));
        assert_eq!(
            from_peer(&table, PERMISSION_END, peer, b"x"),
            dropped(Reason::NoPermission)
        );
    }
    for peer in ["203.0.113.78:7000", "[2001:db8::78]:7000"] {
        assert_eq!(
            from_peer(&table, 0, peer, b"x"),
            dropped(Reason::NoPermission)
        );
    }
}

/// T-8656-9-09: an IPv4-mapped address opens nothing, and is not opened by the address inside it.
#[test]
fn a_mapped_address_is_no_ipv4_address() {
    let mut table = world();
    let peer = "::ffff:203.0.113.77".parse().unwrap();
    for relay in [V4, V6] {
        assert!(!table.apply(&Operation::Permission {
            relay,
            peer,
            expires: Time(9)
        }));
    }
    let bytes = send("[::ffff:203.0.113.77]:7000", b"x", |_| ());
    assert_eq!(from_client(&table, 0, &bytes), dropped(Reason::PeerRefused));
}

/// T-8656-11.3-02, T-SEC-09: a Data indication carries the peer's address and exactly the data; its padding is zero.
#[test]
fn a_data_indication_reads_back() {
    for (peer, length) in [(PEER, 0), (PEER, 5), (PEER_V6, 7), (PEER_V6, 1472)] {
        let data = vec![0xFF; length];
        let id = TransactionId([3; 12]);
        let envelope = Framing::DataIndication { peer: at(peer) }.envelope(id, length);
        let mut bytes = [envelope.front(), &data].concat();
        bytes.resize(bytes.len() + envelope.padding(), 0);
        let message = Message::parse(&bytes).unwrap();
        assert_eq!(
            (message.method(), message.class()),
            (Some(Method::Data), Class::Indication)
        );
        assert_eq!(message.transaction_id(), id);
        assert_eq!(message.xor_peer_address(), Ok(Some(at(peer))));
        assert_eq!(message.data(), Ok(Some(&data[..])));
    }
}
