//! What becomes of one datagram, decided by the user-space data plane: no socket, nothing moved.

#[path = "parts/flows.rs"]
mod flows;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use flows::{Flows, NOW, scattered};
use turnpike::dataplane::forward::{Verdict, step};

fn decisions(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("forward");
    group.throughput(Throughput::Elements(1));
    for count in [1, 1000, 100_000, 1_000_000] {
        let world = Flows::new(count);
        let mut next = scattered(&world.flows);
        group.bench_function(BenchmarkId::new("channel to peer", count), |bencher| {
            bencher.iter(|| {
                let arrival = world.of_client(next.next().expect("endless"));
                let verdict = step(&world.table, NOW, black_box(arrival));
                assert!(matches!(verdict, Verdict::ToPeer { .. }));
                black_box(verdict);
            });
        });
        let mut next = scattered(&world.flows);
        group.bench_function(BenchmarkId::new("peer to channel", count), |bencher| {
            bencher.iter(|| {
                let arrival = world.of_peer(next.next().expect("endless"));
                let verdict = step(&world.table, NOW, black_box(arrival));
                assert!(matches!(verdict, Verdict::ToClient { .. }));
                black_box(verdict);
            });
        });
    }
    group.finish();
}

criterion_group!(benches, decisions);
criterion_main!(benches);
