//! What is not of ours: the processor and the standard library, by which two runs at different times are compared.

#[path = "parts/cpu_time.rs"]
mod cpu_time;

use std::collections::HashMap;
use std::hint::black_box;

use cpu_time::CpuTime;
use criterion::{Criterion, criterion_group, criterion_main};
use oorandom::Rand64;
use turnpike_bench::report::figures::REFERENCE;

/// Places that are read in a random order, 4 MiB of them: more than the caches nearby hold, as with some thousand allocations.
const PLACES: usize = 1 << 20;

/// Entries of a map, as many as there are allocations in other benchmarks.
const ENTRIES: u64 = 10_000;

fn machine(criterion: &mut Criterion<CpuTime>) {
    let mut group = criterion.benchmark_group(REFERENCE);
    group.bench_function("arithmetic", |bencher| {
        let mut random = Rand64::new(7);
        bencher.iter(|| (0..16).fold(0, |sum, _| sum ^ random.rand_u64()));
    });
    group.bench_function("memory, one place after the other", |bencher| {
        let next = cycle(PLACES);
        let mut place = 0;
        bencher.iter(|| place = next[black_box(place) as usize]);
    });
    group.bench_function("an entry of a map comes and goes", |bencher| {
        let mut map: HashMap<u64, [u64; 8]> = (0..ENTRIES).map(|key| (key, [key; 8])).collect();
        let mut random = Rand64::new(7);
        bencher.iter(|| {
            let key = random.rand_range(0..ENTRIES);
            let value = map.remove(&key).expect("it was put back");
            map.insert(key, black_box(value));
        });
    });
    group.bench_function("a text", |bencher| {
        bencher.iter(|| format!("{}:{}", black_box(3478_u16), black_box("bench.example")));
    });
    group.finish();
}

/// Where to go from each place, so that all are visited before one is again (Sattolo's shuffle).
fn cycle(places: usize) -> Vec<u32> {
    let mut next: Vec<u32> = (0..).take(places).collect();
    let mut random = Rand64::new(7);
    for place in (1..places).rev() {
        let other = random.rand_range(0..place as u64);
        next.swap(place, usize::try_from(other).expect("below a usize"));
    }
    next
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(CpuTime);
    targets = machine
}
criterion_main!(benches);
