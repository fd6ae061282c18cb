//! Scenarios for counting instructions: `scenarios list` names them, `scenarios NAME COUNT` runs one so often.
//!
//! Nothing is measured here: `cargo xtask bench instructions` runs this under callgrind.

#[path = "parts/flows.rs"]
mod flows;
#[path = "parts/server.rs"]
mod server;

use std::hint::black_box;

use flows::{Datagrams, Flows, NOW, scattered};
use server::World;
use turnpike::dataplane::forward::{Arrival, step};
use turnpike_bench::turn::session::Request;

/// Enough that look-ups are not trivial, few enough that callgrind sets them up soon.
const FLOWS: usize = 1000;

/// A name, and what runs something so often.
type Scenario = (&'static str, fn(u64));

/// What can be counted.
const SCENARIOS: [Scenario; 9] = [
    ("channel-to-peer", |count| {
        relay(count, Datagrams::of_client)
    }),
    ("peer-to-channel", |count| relay(count, Datagrams::of_peer)),
    ("send-to-peer", |count| relay(count, Datagrams::of_sender)),
    ("peer-to-data", |count| {
        relay(count, Datagrams::of_unbound_peer);
    }),
    ("challenge", |count| {
        let mut world = World::new(FLOWS);
        let five_tuple = world.five_tuple(0);
        for _ in 0..count {
            let asked = world.first_request(0);
            world.core.handle(five_tuple, &asked);
        }
    }),
    ("allocate-and-delete", |count| {
        requests(count, &[Request::Allocate, Request::Refresh(0)], &[]);
    }),
    ("refresh", |count| {
        requests(count, &[Request::Refresh(600)], &[Request::Allocate])
    }),
    ("permission", |count| {
        requests(count, &[Request::CreatePermission], &[Request::Allocate]);
    }),
    ("channel", |count| {
        requests(count, &[Request::BindChannel], &[Request::Allocate])
    }),
];

/// So many datagrams are decided about, each of another flow.
fn relay(count: u64, arrival: fn(&mut Datagrams, usize) -> Arrival<'_>) {
    let Flows {
        table,
        mut datagrams,
    } = Flows::new(FLOWS);
    for (_, flow) in (0..count).zip(scattered(FLOWS)) {
        let verdict = step(&table, NOW, black_box(arrival(&mut datagrams, flow)));
        black_box(verdict);
    }
}

/// One client asks these so often, after it has asked those once. The client's own work is counted too.
fn requests(count: u64, repeated: &[Request], first: &[Request]) {
    let mut world = World::new(FLOWS);
    first.iter().for_each(|&request| world.ask(0, request));
    for _ in 0..count {
        repeated.iter().for_each(|&request| world.ask(0, request));
    }
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let scenario = |name: &str| SCENARIOS.iter().find(|(known, _)| *known == name);
    match &words[..] {
        [name, count] if scenario(name).is_some() => {
            let (_, run) = scenario(name).expect("it is known");
            run(count.parse().expect("a number of repetitions"));
        }
        // Cargo's own word, when it runs every benchmark there is.
        [word] if word == "--bench" => {}
        _ => SCENARIOS.iter().for_each(|(name, _)| println!("{name}")),
    }
}
