//! The user-space data plane decides about a datagram without asking for memory.

#[path = "../benches/parts/flows.rs"]
mod flows;

use std::hint::black_box;

use flows::{Datagrams, Flows, NOW, scattered};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use turnpike::dataplane::forward::{Verdict, step};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<std::alloc::System> = &INSTRUMENTED_SYSTEM;

/// Datagrams each way, by channels and by indications.
const DATAGRAMS: usize = 10_000;

#[test]
fn no_forwarded_packet_asks_for_memory() {
    let Flows {
        table,
        mut datagrams,
    } = Flows::new(1000);
    let ways = [
        Datagrams::of_client,
        Datagrams::of_peer,
        Datagrams::of_sender,
        Datagrams::of_unbound_peer,
    ];
    let region = Region::new(ALLOCATOR);
    for flow in scattered(1000).take(DATAGRAMS) {
        for arrival in ways {
            let verdict = step(&table, NOW, black_box(arrival(&mut datagrams, flow)));
            let relayed = matches!(verdict, Verdict::ToPeer { .. } | Verdict::ToClient { .. });
            assert!(relayed, "{verdict:?}");
        }
    }
    let change = region.change();
    assert_eq!((change.allocations, change.reallocations), (0, 0));
}
