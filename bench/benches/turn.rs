//! The core of the server by itself: parsing, authentication, decision, state and response, without a socket.
//!
//! What surrounds the server answers at once; its time is counted, the clients' is not.

#[path = "parts/server.rs"]
mod server;

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use rustix::time::{ClockId, clock_gettime};
use server::{BATCH, World};
use turnpike_bench::turn::session::{Answer as Heard, Request};

/// Times a request of each client of the batch, and checks the last response.
fn time(world: &mut World, request: Request) -> Duration {
    let asked: Vec<_> = (0..BATCH)
        .map(|client| (world.five_tuple(client), world.request(client, request)))
        .collect();
    let started = own_time();
    for (five_tuple, bytes) in &asked {
        world.core.handle(*five_tuple, bytes);
        black_box(&world.core.response);
    }
    let took = own_time() - started;
    assert_eq!(world.hear(BATCH - 1, request), Heard::Done, "{request:?}");
    took
}

/// CPU time of this thread, in which no other program has a share.
fn own_time() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::try_from(time).expect("a time since the thread was started")
}

/// Runs `round`, which times a batch, as often as it takes, and scales what it took to `iterations`.
fn in_batches(iterations: u64, mut round: impl FnMut() -> Duration) -> Duration {
    let rounds = iterations.div_ceil(BATCH as u64);
    let took: Duration = (0..rounds).map(|_| round()).sum();
    took.mul_f64(iterations as f64 / (rounds * BATCH as u64) as f64)
}

fn requests(criterion: &mut Criterion) {
    for allocations in [1, 10_000, 1_000_000] {
        let mut world = World::new(allocations);
        let mut group = criterion.benchmark_group("turn");
        group.throughput(Throughput::Elements(1)).sample_size(20);
        let mut bench = |name: &str, round: fn(&mut World) -> Duration| {
            let id = BenchmarkId::new(name, allocations);
            group.bench_function(id, |bencher| {
                bencher.iter_custom(|iterations| in_batches(iterations, || round(&mut world)));
            });
        };
        bench("allocate", |world| {
            let took = time(world, Request::Allocate);
            time(world, Request::Refresh(0));
            took
        });
        bench("delete", |world| {
            time(world, Request::Allocate);
            time(world, Request::Refresh(0))
        });
        bench("bind", |world| {
            time(world, Request::Allocate);
            let took = time(world, Request::BindChannel);
            time(world, Request::Refresh(0));
            took
        });
        bench("permission", |world| {
            time(world, Request::Allocate);
            let took = time(world, Request::CreatePermission);
            time(world, Request::Refresh(0));
            took
        });
        bench("refresh", |world| {
            time(world, Request::Allocate);
            let took = time(world, Request::Refresh(600));
            time(world, Request::Refresh(0));
            took
        });
        group.finish();
    }
}

criterion_group!(benches, requests);
criterion_main!(benches);
