//! `control`: how many clients a second a relay can take in and see off: challenge, Allocate, Refresh(0), over sockets.
//!
//! Closed loop: so many clients at a time, each of which comes again, from another port and as a stranger, as soon as it
//! has been seen off. So the relay is never asked more than it answers, and the latencies are those of that many clients,
//! not of a schedule.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use hdrhistogram::Histogram;
use serde::Serialize;

use crate::interrupt;
use crate::progress::Progress;
use crate::relay::{self, Relay, Serving};
use crate::report::{Machine, Spread, Table, write_json};
use crate::rig::Rig;
use crate::rig::plan::{Family, Plan};
use crate::turn::clients::Jobs;
use crate::turn::session::{Request, Session};

/// Cycles before the measurement begins.
const WARM_UP: Duration = Duration::from_millis(300);

/// The share of its CPU below which a relay was waiting for the rig.
const BUSY: f64 = 0.9;

/// What to measure.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// A relay to measure; repeat it for more [default: all that speak TURN]
    #[arg(long = "relay", value_name = "NAME")]
    relays: Vec<String>,
    /// Clients at a time
    #[arg(long, default_value_t = 256)]
    clients: usize,
    /// Seconds of a measurement
    #[arg(long, default_value_t = 3.0)]
    seconds: f64,
    /// How often each relay is measured; their order is reversed from round to round
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Also write every number to this file
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// One short round: a look, not a measurement
    #[arg(long, conflicts_with_all = ["rounds", "seconds"])]
    quick: bool,
}

/// One relay in one round.
#[derive(Debug, Serialize)]
struct Measurement {
    relay: String,
    round: usize,
    command: Vec<String>,
    clients: usize,
    cycles: u64,
    cycles_per_s: f64,
    cpu_us_per_cycle: f64,
    busy: f64,
    cycle_us: [f64; 2],
    repeated_requests: u64,
    rig_limited: bool,
}

#[derive(Debug, Serialize)]
struct Run {
    machine: Machine,
    relays: Vec<(String, String)>,
    absent: relay::Absent,
    measurements: Vec<Measurement>,
}

/// Measures, prints a table and writes the JSON file.
///
/// # Errors
/// When the rig cannot be built, or a relay does not serve or refuses a request.
pub fn run(options: &Options) -> Result<()> {
    let chosen = relay::that_speak_turn(&options.relays)?;
    let lines = chosen.lines();
    let relays = chosen.relays;
    let (rounds, seconds) = if options.quick {
        (1, 1.0)
    } else {
        (options.rounds, options.seconds)
    };
    let progress = Progress::new(rounds * relays.len());
    let mut run = Run {
        machine: Machine::describe(),
        relays: chosen.versions,
        absent: chosen.absent,
        measurements: Vec::new(),
    };
    println!("{}\n\n{lines}", run.machine.line());
    let mut rig = Rig::new(Plan::new(Family::V4, options.clients))?;
    for (round, relay) in relay::interleaved(&relays, rounds) {
        interrupt::check()?;
        progress.say(&format!("{}, round {}", relay.name(), round + 1));
        let duration = Duration::from_secs_f64(seconds);
        let measured = measure(relay, &mut rig, round, options.clients, duration);
        if let Some(measured) = relay::result_of(relay, measured, &mut run.absent)? {
            run.measurements.push(measured);
        }
        progress.step();
    }
    println!(
        "Challenge, Allocate, Refresh(0); closed loop of {} clients\n",
        options.clients
    );
    println!("{}", table(&relays, &run.measurements));
    match &options.json {
        Some(path) => write_json(path, &run),
        None => Ok(()),
    }
}

fn measure(
    relay: &dyn Relay,
    rig: &mut Rig,
    round: usize,
    clients: usize,
    duration: Duration,
) -> Result<Measurement> {
    let mut serving = Serving::start(relay, rig, rig.plan, None)?;
    let spenders = serving.spenders(rig);
    let strangers = serving
        .clients()
        .context("a relay that speaks TURN has clients")?;
    strangers.drive(&mut rig.client, clients, &mut Cycles::new(clients, WARM_UP))?;
    let (spent, repeated) = (spenders.spent()?, strangers.repeated);
    let started = Instant::now();
    let mut cycles = Cycles::new(clients, duration);
    strangers.drive(&mut rig.client, clients, &mut cycles)?;
    let elapsed = started.elapsed().as_secs_f64();
    let spent = spenders.spent()?.since(&spent).total().as_secs_f64();
    let us = |quantile| cycles.latency.value_at_quantile(quantile) as f64 / 1e3;
    let repeated_requests = strangers.repeated - repeated;
    Ok(Measurement {
        relay: relay.name().to_owned(),
        round,
        command: std::mem::take(&mut serving.words),
        clients,
        cycles: cycles.latency.len(),
        cycles_per_s: cycles.latency.len() as f64 / elapsed,
        cpu_us_per_cycle: spent * 1e6 / cycles.latency.len() as f64,
        busy: spent / elapsed,
        cycle_us: [us(0.5), us(0.99)],
        repeated_requests,
        rig_limited: spent / elapsed < BUSY,
    })
}

/// Clients that come and go until the time is over.
struct Cycles {
    until: Instant,
    idle: Vec<usize>,
    begun: Vec<Instant>,
    latency: Histogram<u64>,
}

impl Cycles {
    fn new(clients: usize, duration: Duration) -> Self {
        let now = Instant::now();
        Self {
            until: now + duration,
            idle: (0..clients).collect(),
            begun: vec![now; clients],
            latency: Histogram::new_with_bounds(1000, 60_000_000_000, 3).expect("valid bounds"),
        }
    }
}

impl Jobs for Cycles {
    fn start(&mut self, sessions: &mut [Session]) -> Option<(usize, Request)> {
        let now = Instant::now();
        if now >= self.until {
            return None;
        }
        let client = self.idle.pop()?;
        let session = &mut sessions[client];
        // Far apart, so that a five-tuple comes again long after it was used.
        let port = 1024 + (session.client.port() - 1023) % 64_000;
        session.renew(port);
        self.begun[client] = now;
        Some((client, Request::Allocate))
    }

    fn proceed(&mut self, client: usize, done: Request) -> Option<Request> {
        if done == Request::Allocate {
            return Some(Request::Refresh(0));
        }
        let took = u64::try_from(self.begun[client].elapsed().as_nanos()).unwrap_or(u64::MAX);
        self.latency.saturating_record(took);
        self.idle.push(client);
        None
    }
}

fn table(relays: &[Box<dyn Relay>], measurements: &[Measurement]) -> String {
    let heads = [
        "relay",
        "1000 cycles/s",
        "CPU us/cycle",
        "p50 us",
        "p99 us",
        "requests sent again",
    ];
    let mut table = Table::new(&heads);
    for relay in relays {
        let mine = || measurements.iter().filter(|one| one.relay == relay.name());
        let spread = |value: fn(&Measurement) -> f64, unit, digits| {
            Spread::of(mine().map(value))
                .map_or_else(|| "–".to_owned(), |spread| spread.shown(unit, digits))
        };
        let rate = spread(|one| one.cycles_per_s, 1e3, 1);
        let limited = mine().any(|one| one.rig_limited);
        table.row(vec![
            relay.name().to_owned(),
            if limited { format!("> {rate}") } else { rate },
            spread(|one| one.cpu_us_per_cycle, 1.0, 1),
            spread(|one| one.cycle_us[0], 1.0, 0),
            spread(|one| one.cycle_us[1], 1.0, 0),
            mine()
                .map(|one| one.repeated_requests)
                .sum::<u64>()
                .to_string(),
        ]);
    }
    table.markdown()
}
