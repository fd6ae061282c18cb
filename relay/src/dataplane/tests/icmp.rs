//! ICMP errors as Data indications (RFC 8656, 11.5).

use turnpike_wire::Message;
use turnpike_wire::decode::Icmp;

use super::*;
use crate::dataplane::forward::icmp_step;
use crate::dataplane::table::{ICMP_BURST, ICMP_INTERVAL};

fn error(kind: u8, code: u8, data: u32) -> Icmp {
    Icmp { kind, code, data }
}

/// The error that the client is told of, or the reason why not.
fn told(
    table: &mut Table,
    now: u64,
    peer: &str,
    icmp: Icmp,
) -> Result<(TransportAddress, Icmp), Reason> {
    let peer = at(peer);
    let relay = if peer.ip.is_ipv4() { V4 } else { V6 };
    match icmp_step(table, now, relay, peer, icmp) {
        Verdict::ToClient {
            five_tuple,
            framing: Framing::IcmpIndication { peer, icmp },
            data: [],
        } => {
            assert_eq!(five_tuple, client());
            Ok((peer, icmp))
        }
        Verdict::Drop(reason) => Err(reason),
        other => panic!("{other:?}"),
    }
}

/// T-8656-11.5-01: ICMP types 3 and 11 and ICMPv6 types 1, 2 and 3 are told, no others.
#[test]
fn only_errors_about_delivery_are_told() {
    for kind in 0..=255 {
        let mut table = world();
        let icmp = error(kind, 1, 0);
        assert_eq!(
            told(&mut table, 0, PEER, icmp).is_ok(),
            matches!(kind, 3 | 11)
        );
        assert_eq!(
            told(&mut table, 0, PEER_V6, icmp).is_ok(),
            matches!(kind, 1..=3)
        );
    }
}

/// T-8656-11.5-03, T-8656-11.5-05: the permission of the quoted destination counts, whatever its port, and a channel
/// changes nothing.
#[test]
fn the_quoted_destination_needs_a_permission() {
    let mut table = world();
    let icmp = error(3, 3, 0);
    assert_eq!(told(&mut table, 0, PEER, icmp), Ok((at(PEER), icmp)));
    assert_eq!(
        told(&mut table, 0, "203.0.113.77:0", icmp),
        Ok((at("203.0.113.77:0"), icmp))
    );
    assert_eq!(
        told(&mut table, 0, "203.0.113.78:7000", icmp),
        Err(Reason::NoPermission)
    );
    assert_eq!(
        told(&mut table, PERMISSION_END, PEER, icmp),
        Err(Reason::NoPermission)
    );
    assert_eq!(
        told(&mut table, ALLOCATION_END, PEER, icmp),
        Err(Reason::AllocationExpired)
    );
}

/// T-8656-11.5-02: without an allocation on the relayed address nobody is told.
#[test]
fn a_relay_without_an_allocation_has_nobody_to_tell() {
    let mut table = world();
    assert!(table.apply(&Operation::RemoveAllocation { relay: V4 }));
    assert_eq!(
        told(&mut table, 0, PEER, error(3, 3, 0)),
        Err(Reason::RelayUnclaimed)
    );
    table.close(V4);
    assert_eq!(
        told(&mut table, 0, PEER, error(3, 3, 0)),
        Err(Reason::RelayUnclaimed)
    );
}

/// T-8656-11.5-04: the MTU is told of errors that have one; the field is zero otherwise (RFC 8656, 18.13).
#[test]
fn only_too_big_errors_carry_an_mtu() {
    let cases = [
        (PEER, error(3, 4, 1400), 1400),
        (PEER, error(3, 3, 1400), 0),
        (PEER, error(11, 4, 1400), 0),
        (PEER_V6, error(2, 0, 1280), 1280),
        (PEER_V6, error(1, 4, 1280), 0),
    ];
    for (peer, icmp, data) in cases {
        assert_eq!(
            told(&mut world(), 0, peer, icmp),
            Ok((at(peer), Icmp { data, ..icmp }))
        );
    }
}

/// T-8656-11.5-07: a flood of errors is cut to a burst and a rate, for each allocation by itself.
#[test]
fn errors_are_limited() {
    let mut table = world();
    let icmp = error(3, 3, 0);
    let burst = usize::try_from(ICMP_BURST).unwrap();
    let passed = |table: &mut Table, now| {
        (0..100)
            .filter(|_| told(table, now, PEER, icmp).is_ok())
            .count()
    };
    assert_eq!(passed(&mut table, 5), burst);
    assert_eq!(told(&mut table, 5, PEER, icmp), Err(Reason::IcmpLimited));
    assert!(told(&mut table, 5, PEER_V6, error(1, 4, 0)).is_ok());
    assert_eq!(passed(&mut table, 5 + 3 * ICMP_INTERVAL), 3);
    assert_eq!(passed(&mut table, 5 + 1000 * ICMP_INTERVAL), burst);
}

/// T-8656-11.5-04: the indication has XOR-PEER-ADDRESS and ICMP, and no DATA.
#[test]
fn an_icmp_indication_reads_back() {
    for peer in [PEER, PEER_V6, "203.0.113.77:0"] {
        let icmp = error(3, 4, 1400);
        let envelope = Framing::IcmpIndication {
            peer: at(peer),
            icmp,
        }
        .envelope(TransactionId([3; 12]), 0);
        assert_eq!(envelope.padding(), 0);
        let message = Message::parse(envelope.front()).unwrap();
        assert_eq!(
            (message.method(), message.class()),
            (Some(Method::Data), Class::Indication)
        );
        assert_eq!(message.xor_peer_address(), Ok(Some(at(peer))));
        assert_eq!(message.icmp(), Ok(Some(icmp)));
        assert_eq!(message.data(), Ok(None));
    }
}
