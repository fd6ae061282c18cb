//! What an operation changes in the kernel, and how little: no kernel is needed to see it.

use std::collections::HashMap;

use proptest::prelude::*;
use turnpike_turn::{Operation, Time};
use turnpike_wire::{ChannelNumber, TransportAddress};

use super::*;
use crate::dataplane::tests::model::{bound, operations};
use crate::dataplane::tests::{OTHER, V4, V6, at, client, number, other_client, settings};

fn own() -> Own {
    Own {
        addresses: vec![at("10.0.0.1:0").ip, at("[2001:db8::1]:0").ip],
        ports: 50_000..=50_999,
    }
}

fn entries(table: &Table, parts: &[Part]) -> Vec<Entry> {
    let of = |part: &Part| of(table, &own(), &Jiffies::TICKS_OF_A_MS, *part);
    parts.iter().flat_map(of).collect()
}

/// Carries out an operation, and tells what it changes.
fn change(table: &mut Table, operation: &Operation) -> Changes {
    let parts = table.parts_of(operation);
    let before = entries(table, &parts);
    table.apply(operation);
    Changes::between(before, entries(table, &parts))
}

/// How many entries an operation changes.
fn cost(table: &mut Table, operation: Operation) -> usize {
    let Changes { gone, written } = change(table, &operation);
    gone.len() + written.len()
}

/// How many an operation may have to compare.
fn looked_at(table: &Table, operation: &Operation) -> usize {
    entries(table, &table.parts_of(operation)).len()
}

const CHANNELS: u16 = 200;

fn peer(of: u16) -> TransportAddress {
    let [high, low] = of.to_be_bytes();
    TransportAddress::new([45, 1, high, low].into(), 7000)
}

fn channel(of: u16) -> ChannelNumber {
    number(0x4000 + of)
}

fn permission(of: u16, end: u64) -> Operation {
    Operation::Permission {
        relay: V4,
        peer: peer(of).ip,
        expires: Time(end),
    }
}

fn binding(of: u16, to: TransportAddress, end: u64) -> Operation {
    Operation::Channel {
        relay: V4,
        number: channel(of),
        peer: to,
        expires: Time(end),
    }
}

fn allocation(end: u64) -> Operation {
    Operation::Allocation {
        relay: V4,
        five_tuple: client(),
        expires: Time(end),
    }
}

/// One allocation with many permissions and as many channels.
fn crowd() -> Table {
    let mut table = Table::new(settings(), 1);
    table.open(V4, at("10.0.0.1:50004"));
    table.open(V6, at("[2001:db8::1]:50006"));
    table.open(OTHER, at("10.0.0.1:50008"));
    let (five_tuple, expires) = (other_client(), Time(600));
    table.apply(&allocation(600));
    table.apply(&Operation::Allocation {
        relay: OTHER,
        five_tuple,
        expires,
    });
    for of in 0..CHANNELS {
        table.apply(&permission(of, 300));
        table.apply(&binding(of, peer(of), 600));
    }
    table
}

/// T-SEC-12: an operation writes the entries that it moves and looks at no others, however many its allocation has: a client
/// that names hundreds of peers in a request keeps the control thread for as many entries, and not for their square.
#[test]
fn an_operation_costs_what_it_moves() {
    let mut table = crowd();
    let removed = |relay| Operation::RemoveAllocation { relay };
    let all = 1 + 3 * usize::from(CHANNELS);
    for (operation, looks, writes, what) in [
        (permission(7, 301), 3, 3, "a permission and its channel"),
        (permission(7, 301), 3, 0, "nothing"),
        (permission(999, 301), 0, 1, "a new permission"),
        (binding(7, peer(7), 601), 2, 2, "a channel"),
        (
            binding(7, peer(8), 601),
            4,
            4,
            "a channel that ends two others, one by its number",
        ),
        (binding(7, peer(7), 601), 2, 3, "a channel of another peer"),
        (
            Operation::RemoveChannel {
                relay: V4,
                number: channel(7),
            },
            2,
            2,
            "no channel",
        ),
        (
            Operation::RemovePermission {
                relay: V4,
                peer: peer(9).ip,
            },
            3,
            3,
            "no permission",
        ),
        (
            Operation::RemovePermission {
                relay: V4,
                peer: peer(998).ip,
            },
            0,
            0,
            "none that there is",
        ),
        (
            allocation(601),
            2 * 198 + 1,
            2 * 198 + 1,
            "the end of all channels",
        ),
        (
            Operation::Rate {
                relay: V4,
                bytes_per_s: 9,
            },
            2 * 198 + 1 + 200,
            2 * 198,
            "a rate",
        ),
        (removed(OTHER), 1, 1, "the other allocation"),
    ] {
        assert_eq!(looked_at(&table, &operation), looks, "{what}");
        assert_eq!(cost(&mut table, operation), writes, "{what}");
    }
    let mut table = crowd();
    assert_eq!(cost(&mut table, removed(V4)), all);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    /// T-8656-11.3-01: whatever operations come, the parts that they name hold all that they change.
    #[test]
    fn what_changes_is_in_the_parts(seed: u64, all in prop::collection::vec(operations(), 1..120)) {
        let mut table = Table::new(settings(), seed);
        let ids: Vec<_> = (0..4).map(|slot| turnpike_turn::RelayId { slot, generation: 0 }).collect();
        let relays: Vec<_> = ids.iter().copied().map(Part::Relay).collect();
        ids.iter().for_each(|&id| table.open(id, bound(id)));
        let mut kernel = HashMap::new();
        for operation in &all {
            let Changes { gone, written } = change(&mut table, operation);
            for entry in gone {
                prop_assert!(kernel.remove(&entry.key).is_some(), "{operation:?}");
            }
            kernel.extend(written.into_iter().map(|entry| (entry.key, entry)));
            let expected: HashMap<_, _> = entries(&table, &relays).into_iter().map(|entry| (entry.key, entry)).collect();
            prop_assert_eq!(&kernel, &expected, "{:?}", operation);
        }
    }
}
