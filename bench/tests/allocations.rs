//! The user-space data plane decides about a datagram without asking for memory.

#[path = "../benches/parts/flows.rs"]
mod flows;

use std::hint::black_box;

use flows::{Flows, NOW, scattered};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use turnpike::dataplane::forward::{Verdict, step};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<std::alloc::System> = &INSTRUMENTED_SYSTEM;

/// Datagrams each way.
const DATAGRAMS: usize = 10_000;

#[test]
fn no_forwarded_packet_asks_for_memory() {
    let world = Flows::new(1000);
    let region = Region::new(ALLOCATOR);
    for flow in scattered(&world.flows).take(DATAGRAMS) {
        let verdict = step(&world.table, NOW, black_box(world.of_client(flow)));
        assert!(matches!(verdict, Verdict::ToPeer { .. }));
        let verdict = step(&world.table, NOW, black_box(world.of_peer(flow)));
        assert!(matches!(verdict, Verdict::ToClient { .. }));
    }
    let change = region.change();
    assert_eq!((change.allocations, change.reallocations), (0, 0));
}
