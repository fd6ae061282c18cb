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
