//! What a listener takes a datagram for (RFC 7983).

use super::*;

/// T-8656-12-04, T-7983-7-01, T-8489-5-01, T-8656-12.6-04: each of the 256 first bytes has its one disposition.
#[test]
fn the_first_byte_decides() {
    let table = world();
    for first in 0..=255_u8 {
        let mut bytes = vec![0; 32];
        bytes[0] = first;
        let expected = match first {
            0..=3 => Reason::StunMalformed,
            20..=63 => Reason::DtlsNotServed,
            64..=79 => Reason::ChannelUnbound,
            _ => Reason::NotTurn,
        };
        assert_eq!(
            from_client(&table, 0, &bytes),
            dropped(expected),
            "first byte {first}"
        );
    }
    assert_eq!(from_client(&table, 0, b""), dropped(Reason::NotTurn));
}

/// T-8445-17-01, T-8445-11-01: requests and indications other than Send are for the control thread, with and without an
/// allocation on the five-tuple.
#[test]
fn whatever_asks_is_punted() {
    let table = world();
    let kinds = [
        (Class::Request, Method::Binding),
        (Class::Indication, Method::Binding),
        (Class::Request, Method::Allocate),
        (Class::Request, Method::Refresh),
        (Class::Request, Method::Send),
        (Class::Indication, Method::Data),
        (Class::SuccessResponse, Method::Binding),
    ];
    for (class, method) in kinds {
        let mut bytes = [0; 40];
        let bytes = Writer::new(&mut bytes, class, method, TransactionId([1; 12]))
            .unwrap()
            .finish();
        assert_eq!(from_client(&table, 0, bytes), Verdict::Punt);
        let five_tuple = FiveTuple {
            client: at("192.0.2.99:1"),
            ..client()
        };
        assert_eq!(
            step(&table, 0, Arrival::FromClient { five_tuple, bytes }),
            Verdict::Punt
        );
    }
}

/// T-8489-5-03, T-8489-5-04, T-8489-5-05, T-8489-6.3-04, T-8656-5-12: what is no STUN message costs the control thread
/// nothing.
#[test]
fn malformed_stun_is_dropped_by_the_worker() {
    let table = world();
    let good = send(PEER, b"four", |writer| {
        writer.fingerprint().unwrap();
    });
    assert_eq!(from_client(&table, 0, &good), to_peer(V4, PEER, b"four"));
    let with = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = good.clone();
        change(&mut bytes);
        bytes
    };
    let bad = [
        with(&|bytes| bytes[3] += 2),
        with(&|bytes| bytes[3] += 4),
        with(&|bytes| bytes[2] = 0xFF),
        with(&|bytes| bytes[4] ^= 1),
        with(&|bytes| *bytes.last_mut().unwrap() ^= 1),
        with(&|bytes| bytes.extend([0; 4])),
        with(&|bytes| bytes.truncate(19)),
    ];
    for bytes in &bad {
        assert_eq!(
            from_client(&table, 0, bytes),
            dropped(Reason::StunMalformed)
        );
    }
}

/// T-8656-12.2-03: where RFC 5766's channel numbers are served, their first bytes are ChannelData too, and are relayed both
/// ways.
#[test]
fn channels_of_rfc_5766_pass_where_the_operator_says_so() {
    let mut table = Table::new(settings().with_channels(ChannelRange::Rfc5766), 1);
    table.open(V4, at("10.0.0.1:50004"));
    allocate(&mut table, V4, client(), ALLOCATION_END);
    permit(&mut table, V4, &at(PEER).ip.to_string(), PERMISSION_END);
    assert!(table.apply(&Operation::Channel {
        relay: V4,
        number: ChannelRange::Rfc5766.number(0x7FFE).expect("in the range"),
        peer: at(PEER),
        expires: Time(CHANNEL_END),
    }));
    let bytes = channel_data(0x7FFE, 2, b"hi");
    assert!(
        matches!(from_client(&table, 0, &bytes), Verdict::ToPeer { data: b"hi", destination, .. } if destination == at(PEER))
    );
    let framing = Framing::ChannelHeader([0x7F, 0xFE, 0, 2]);
    assert!(
        matches!(from_peer(&table, 0, PEER, b"hi"), Verdict::ToClient { framing: got, .. } if got == framing)
    );
    let beyond = channel_data(0x7FFF, 2, b"hi");
    assert_eq!(
        from_client(&table, 0, &beyond),
        dropped(Reason::ChannelMalformed)
    );
    assert_eq!(from_client(&table, 0, &[0x80; 8]), dropped(Reason::NotTurn));
}

/// T-SEC-10: a STUN message longer than any request goes no further than the data plane.
#[test]
fn what_is_longer_than_any_request_is_not_punted() {
    let table = world();
    for (value, expected) in [
        (PUNT_MAX_LEN - 24, Verdict::Punt),
        (PUNT_MAX_LEN - 20, dropped(Reason::TooLarge)),
    ] {
        let mut bytes = vec![0; 65_000];
        let id = TransactionId([7; 12]);
        let mut writer =
            Writer::new(&mut bytes, Class::Request, Method::Binding, id).expect("room");
        writer.padding(value).expect("room");
        assert_eq!(from_client(&table, 0, writer.finish()), expected);
    }
}
