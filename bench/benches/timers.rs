//! The timer wheel of the server: what it costs to set a timer and to let one fire, whatever there are.

#[path = "parts/cpu_time.rs"]
mod cpu_time;

use std::hint::black_box;

use cpu_time::CpuTime;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use turnpike_turn::Time;
use turnpike_turn::timers::Wheel;

/// The lifetime of an allocation, in milliseconds.
const LIFETIME_MS: u64 = 600_000;

/// As many timers as allocations, set one after the other in the course of a lifetime.
fn wheel(timers: u64) -> Wheel<u64> {
    let mut wheel = Wheel::new();
    for number in 0..timers {
        wheel.insert(Time(LIFETIME_MS + LIFETIME_MS * number / timers), number);
    }
    wheel
}

fn lifetimes(criterion: &mut Criterion<CpuTime>) {
    let mut group = criterion.benchmark_group("timers");
    group.throughput(Throughput::Elements(1));
    for timers in [1, 10_000, 1_000_000] {
        group.bench_function(
            BenchmarkId::new("fire one and set it anew", timers),
            |bencher| {
                let mut wheel = wheel(timers);
                let mut now = Time(0);
                bencher.iter(|| {
                    now = now.max(wheel.next_deadline().expect("there is a timer"));
                    let fired = wheel.pop(now).expect("it is due");
                    wheel.insert(Time(now.0 + LIFETIME_MS), black_box(fired));
                });
            },
        );
        group.bench_function(
            BenchmarkId::new("ask whether one is due", timers),
            |bencher| {
                let mut wheel = wheel(timers);
                bencher.iter(|| assert_eq!(wheel.pop(black_box(Time(0))), None));
            },
        );
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(CpuTime);
    targets = lifetimes
}
criterion_main!(benches);
