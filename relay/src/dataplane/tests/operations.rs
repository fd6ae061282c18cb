//! Operations on the table: absolute, ordered, bound to a generation.

use super::*;
use crate::dataplane::table::Size;

/// T-8656-6-05, T-8656-8.2-02: removing an allocation removes its permissions and channels at once, and nobody else's.
#[test]
fn removing_an_allocation_removes_all_of_it() {
    let mut table = world();
    bind(&mut table, OTHER, 0x4001, PEER);
    assert!(table.apply(&Operation::RemoveAllocation { relay: V4 }));
    table.assert_consistent();
    let bytes = channel_data(0x4001, 1, b"x");
    assert_eq!(
        from_client(&table, 0, &bytes),
        dropped(Reason::ChannelUnbound)
    );
    assert_eq!(
        from_client(&table, 0, &send(PEER, b"x", |_| ())),
        dropped(Reason::PeerFamily)
    );
    assert_eq!(
        from_peer(&table, 0, PEER, b"x"),
        dropped(Reason::RelayUnclaimed)
    );
    assert_eq!(
        from_peer(&table, 0, PEER_V6, b"x"),
        as_channel_data(0x4002, b"x")
    );
    assert_eq!(
        table.size(),
        Size {
            relays: 3,
            allocations: 2,
            permissions: 2,
            channels: 2
        }
    );
    assert!(table.apply(&Operation::RemoveAllocation { relay: V6 }));
    assert_eq!(
        from_client(&table, 0, &bytes),
        dropped(Reason::NoAllocation)
    );
    // A new allocation on the relay starts without what the old one had.
    allocate(&mut table, V4, client(), ALLOCATION_END);
    assert_eq!(
        from_peer(&table, 0, PEER, b"x"),
        dropped(Reason::NoPermission)
    );
}

/// T-8656-7.2-38: a reserved relay relays nothing until an allocation claims it.
#[test]
fn a_reserved_relay_is_silent() {
    let mut table = Table::new(settings(), 1);
    table.open(V4, at("10.0.0.1:50004"));
    assert_eq!(
        from_peer(&table, 0, PEER, b"x"),
        dropped(Reason::RelayUnclaimed)
    );
    let peer = at(PEER).ip;
    assert!(!table.apply(&Operation::Permission {
        relay: V4,
        peer,
        expires: Time(9)
    }));
    assert_eq!(
        table.size(),
        Size {
            relays: 1,
            ..Size::default()
        }
    );
}

/// Operations for a generation that is gone change nothing, whatever they are.
#[test]
fn stale_operations_are_ignored() {
    let mut table = world();
    let before = table.size();
    let relay = RelayId {
        generation: 0,
        ..V4
    };
    let (five_tuple, number, peer) = (other_client(), number(0x4001), at(PEER));
    let expires = Time(1);
    let stale = [
        Operation::Allocation {
            relay,
            five_tuple,
            expires,
        },
        Operation::Permission {
            relay,
            peer: peer.ip,
            expires,
        },
        Operation::Channel {
            relay,
            number,
            peer,
            expires,
        },
        Operation::RemovePermission {
            relay,
            peer: peer.ip,
        },
        Operation::RemoveChannel { relay, number },
        Operation::RemoveAllocation { relay },
    ];
    for operation in stale {
        assert!(!table.apply(&operation));
        let elsewhere = RelayId {
            slot: 77,
            generation: 0,
        };
        assert!(!table.apply(&moved_to(operation, elsewhere)));
    }
    table.assert_consistent();
    assert_eq!(table.size(), before);
    assert_eq!(
        from_client(&table, 0, &channel_data(0x4001, 1, b"x")),
        to_peer(V4, PEER, b"x")
    );
}

fn moved_to(operation: Operation, relay: RelayId) -> Operation {
    match operation {
        Operation::Allocation {
            five_tuple,
            expires,
            ..
        } => Operation::Allocation {
            relay,
            five_tuple,
            expires,
        },
        Operation::RemoveAllocation { .. } => Operation::RemoveAllocation { relay },
        other => other,
    }
}

/// Repeating an operation changes nothing: refreshes rewrite the ends of both directions and add no entry.
#[test]
fn operations_are_idempotent() {
    let mut table = world();
    let before = table.size();
    for _ in 0..3 {
        bind(&mut table, V4, 0x4001, PEER);
        allocate(&mut table, V4, client(), ALLOCATION_END);
    }
    assert_eq!(table.size(), before);
}

/// T-8656-12-03: after its end a number may mean another peer, and a peer may have another number, also before
/// housekeeping removed the old ones.
#[test]
fn a_rebound_channel_replaces_what_it_excludes() {
    let mut table = world();
    bind(&mut table, V4, 0x4001, "203.0.113.78:1");
    assert_eq!(
        from_client(&table, 0, &channel_data(0x4001, 1, b"x")),
        to_peer(V4, "203.0.113.78:1", b"x")
    );
    assert_eq!(from_peer(&table, 0, PEER, b"x"), as_indication(PEER, b"x"));
    bind(&mut table, V4, 0x4009, "203.0.113.78:1");
    assert_eq!(
        from_client(&table, 0, &channel_data(0x4001, 1, b"x")),
        dropped(Reason::ChannelUnbound)
    );
    // T-8656-12-05: a number is one over both families.
    bind(&mut table, V6, 0x4009, "[2001:db8::79]:1");
    assert_eq!(
        from_client(&table, 0, &channel_data(0x4009, 1, b"x")),
        to_peer(V6, "[2001:db8::79]:1", b"x")
    );
    assert_eq!(table.size().channels, 2);
}

/// A permission that is removed while a channel needs it comes back for that channel too.
#[test]
fn a_channel_outlives_its_permission() {
    let mut table = world();
    let peer = at(PEER).ip;
    assert!(table.apply(&Operation::RemovePermission { relay: V4, peer }));
    table.assert_consistent();
    assert_eq!(
        from_client(&table, 0, &channel_data(0x4001, 1, b"x")),
        dropped(Reason::NoPermission)
    );
    permit(&mut table, V4, "203.0.113.77", PERMISSION_END);
    assert_eq!(
        from_client(&table, 0, &channel_data(0x4001, 1, b"x")),
        to_peer(V4, PEER, b"x")
    );
    assert!(table.apply(&Operation::RemovePermission { relay: V4, peer }));
    assert!(table.apply(&Operation::RemoveChannel {
        relay: V4,
        number: number(0x4001)
    }));
    table.assert_consistent();
    assert_eq!(
        table.size(),
        Size {
            relays: 3,
            allocations: 3,
            permissions: 1,
            channels: 1
        }
    );
}

/// RFC 8016, 3.2.2: permissions and channels follow an allocation to another five-tuple, and the old one is dead.
#[test]
fn an_allocation_can_move() {
    let mut table = world();
    let moved = FiveTuple {
        client: at("192.0.2.55:5555"),
        ..client()
    };
    allocate(&mut table, V4, moved, ALLOCATION_END);
    allocate(&mut table, V6, moved, ALLOCATION_END);
    let bytes = channel_data(0x4001, 1, b"x");
    assert_eq!(
        from_client(&table, 0, &bytes),
        dropped(Reason::NoAllocation)
    );
    let verdict = step(
        &table,
        0,
        Arrival::FromClient {
            five_tuple: moved,
            bytes: &bytes,
        },
    );
    assert_eq!(verdict, to_peer(V4, PEER, b"x"));
    let back = from_peer(&table, 0, PEER, b"x");
    assert!(matches!(back, Verdict::ToClient { five_tuple, .. } if five_tuple == moved));
}

/// Reopening a slot under the next generation leaves nothing of the last.
#[test]
fn a_reused_slot_starts_empty() {
    let mut table = world();
    let next = RelayId {
        generation: 2,
        ..V4
    };
    table.open(next, at("10.0.0.1:50104"));
    table.assert_consistent();
    assert_eq!(
        from_peer(&table, 0, PEER, b"x"),
        dropped(Reason::RelayUnclaimed)
    );
    allocate(&mut table, next, client(), ALLOCATION_END);
    assert_eq!(
        from_client(&table, 0, &channel_data(0x4001, 1, b"x")),
        dropped(Reason::ChannelUnbound)
    );
    for relay in [next, V6, OTHER] {
        table.close(relay);
        table.assert_consistent();
    }
    assert_eq!(table.size(), Size::default());
}

/// A hundred thousand allocations with a permission and a channel each take well under half a kilobyte apiece here.
#[test]
fn entries_are_small() {
    assert!(size_of::<crate::dataplane::table::Channel>() <= 200);
    assert!(size_of::<crate::dataplane::table::Relay>() <= 144);
}
