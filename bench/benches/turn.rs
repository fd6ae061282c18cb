//! The core of the server by itself: parsing, authentication, decision, state and response, without a socket.
//!
//! What surrounds the server answers at once; its time is counted, the clients' is not.

#[path = "parts/cpu_time.rs"]
mod cpu_time;
#[path = "parts/server.rs"]
mod server;

use std::hint::black_box;
use std::time::Duration;

use cpu_time::CpuTime;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use server::{BATCH, World};
use turnpike_bench::turn::session::{Answer as Heard, Request};
use turnpike_turn::FiveTuple;
use turnpike_wire::{Class, Method, TransactionId, Writer};

/// Times a request of each client of the batch, and checks the last response.
fn time(world: &mut World, request: Request) -> Duration {
    let asked: Vec<_> = (0..BATCH)
        .map(|client| (world.five_tuple(client), world.request(client, request)))
        .collect();
    let took = time_all(world, &asked);
    assert_eq!(world.hear(BATCH - 1, request), Heard::Done, "{request:?}");
    took
}

/// Times requests, each of which is answered.
fn time_all(world: &mut World, asked: &[(FiveTuple, Vec<u8>)]) -> Duration {
    let started = CpuTime::now();
    for (five_tuple, bytes) in asked {
        world.core.handle(*five_tuple, bytes);
        black_box(&world.core.response);
    }
    let took = CpuTime::now() - started;
    assert!(!world.core.response.is_empty(), "there is a response");
    took
}

fn binding_request() -> Vec<u8> {
    let mut buffer = [0; 20];
    let id = TransactionId([7; 12]);
    let writer = Writer::new(&mut buffer, Class::Request, Method::Binding, id);
    writer.expect("a header fits").finish().to_vec()
}

/// Runs `round`, which times a batch, as often as it takes, and scales what it took to `iterations`.
fn in_batches(iterations: u64, mut round: impl FnMut() -> Duration) -> Duration {
    let rounds = iterations.div_ceil(BATCH as u64);
    let took: Duration = (0..rounds).map(|_| round()).sum();
    took.mul_f64(iterations as f64 / (rounds * BATCH as u64) as f64)
}

/// What is asked: its name, and a batch of it, of clients that have nothing before and after.
type Round = (&'static str, fn(&mut World) -> Duration);

const ROUNDS: [Round; 7] = [
    ("allocate", |world| {
        let took = time(world, Request::Allocate);
        time(world, Request::Refresh(0));
        took
    }),
    ("delete", |world| {
        time(world, Request::Allocate);
        time(world, Request::Refresh(0))
    }),
    ("bind", |world| {
        of_an_allocation(world, Request::BindChannel)
    }),
    ("permission", |world| {
        of_an_allocation(world, Request::CreatePermission)
    }),
    ("refresh", |world| {
        of_an_allocation(world, Request::Refresh(600))
    }),
    // What strangers can ask for.
    ("challenge", |world| {
        let asked =
            (0..BATCH).map(|client| (world.five_tuple(client), world.first_request(client)));
        let asked: Vec<_> = asked.collect();
        time_all(world, &asked)
    }),
    ("binding", |world| {
        let asked = (0..BATCH).map(|client| (world.five_tuple(client), binding_request()));
        let asked: Vec<_> = asked.collect();
        time_all(world, &asked)
    }),
];

/// Times what is asked about an allocation.
fn of_an_allocation(world: &mut World, request: Request) -> Duration {
    time(world, Request::Allocate);
    let took = time(world, request);
    time(world, Request::Refresh(0));
    took
}

fn requests(criterion: &mut Criterion<CpuTime>) {
    for allocations in [1, 10_000, 1_000_000] {
        // Made by the first that runs: a filter may leave all of them out.
        let mut made = None;
        let mut group = criterion.benchmark_group("turn");
        group.throughput(Throughput::Elements(1)).sample_size(20);
        for (name, round) in ROUNDS {
            group.bench_function(BenchmarkId::new(name, allocations), |bencher| {
                let world = made.get_or_insert_with(|| World::new(allocations));
                bencher.iter_custom(|iterations| in_batches(iterations, || round(world)));
            });
        }
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(CpuTime);
    targets = requests
}
criterion_main!(benches);
