//! What becomes of one datagram, decided by the user-space data plane: no socket, nothing moved.

#[path = "parts/cpu_time.rs"]
mod cpu_time;
#[path = "parts/flows.rs"]
mod flows;

use std::hint::black_box;

use cpu_time::CpuTime;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use flows::{Datagrams, Flows, NOW, scattered};
use turnpike::dataplane::forward::{Arrival, Framing, Verdict, step};
use turnpike_wire::TransportAddress;

/// A way through the data plane: its name, what arrives, and whether the verdict is right for a peer.
type Way = (
    &'static str,
    fn(&mut Datagrams, usize) -> Arrival<'_>,
    fn(&Verdict<'_>, TransportAddress) -> bool,
);

const WAYS: [Way; 4] = [
    ("channel to peer", Datagrams::of_client, is_to),
    ("peer to channel", Datagrams::of_peer, |verdict, _| {
        matches!(framing(verdict), Some(Framing::ChannelHeader(_)))
    }),
    ("Send to peer", Datagrams::of_sender, is_to),
    ("peer to Data", Datagrams::of_unbound_peer, |verdict, _| {
        matches!(framing(verdict), Some(Framing::DataIndication { .. }))
    }),
];

fn is_to(verdict: &Verdict<'_>, peer: TransportAddress) -> bool {
    matches!(verdict, Verdict::ToPeer { destination, .. } if *destination == peer)
}

fn framing(verdict: &Verdict<'_>) -> Option<Framing> {
    match verdict {
        Verdict::ToClient { framing, .. } => Some(*framing),
        _ => None,
    }
}

fn decisions(criterion: &mut Criterion<CpuTime>) {
    let mut group = criterion.benchmark_group("forward");
    group.throughput(Throughput::Elements(1));
    for count in [1, 1000, 100_000, 1_000_000] {
        // Made by the first that runs: a filter may leave all of them out.
        let mut made = None;
        for (name, arrival, is_right) in WAYS {
            group.bench_function(BenchmarkId::new(name, count), |bencher| {
                let Flows { table, datagrams } = made.get_or_insert_with(|| Flows::new(count));
                let mut next = scattered(count);
                bencher.iter(|| {
                    let place = next.next().expect("endless");
                    let peer = datagrams.flows[place].peer;
                    let arrival = arrival(datagrams, place);
                    let verdict = step(table, NOW, black_box(arrival));
                    assert!(is_right(&verdict, peer));
                    black_box(verdict);
                });
            });
        }
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(CpuTime);
    targets = decisions
}
criterion_main!(benches);
