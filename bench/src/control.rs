//! `control`: how many clients a second a relay can take in and see off, and how long they wait at fixed rates.
//!
//! Closed loop: challenge, Allocate, Refresh(0), over sockets, by so many clients at a time, each of which comes again, from another port and as a stranger, as soon as it
//! has been seen off. So the relay is never asked more than it answers, and the latencies are those of that many clients,
//! not of a schedule. Open loop: see [`open`].

pub mod open;
pub mod strangers;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use hdrhistogram::Histogram;
use serde::Serialize;

use crate::interrupt;
use crate::progress::Progress;
use crate::relay::{self, Relay, Serving};
use crate::report::{Machine, Spread, Table, write_json};
use crate::rig::cpu::CpuClock;
use crate::rig::plan::{Family, Plan};
use crate::rig::{RELAY_CPU, Rig};
use crate::traffic::trial::disturbance;
use crate::turn::clients::Jobs;
use crate::turn::session::{Request, Session};
use open::{Kind, Offer};

/// Cycles before the measurement begins.
const WARM_UP: Duration = Duration::from_millis(300);

/// What a relay takes to start and to end, about.
const START: Duration = Duration::from_millis(700);

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
    /// Requests a second in the open loop; each rate is a column, and 0 leaves the open loop out
    #[arg(long, value_delimiter = ',', value_name = "RATE", default_values_t = [1000, 2000, 5000, 10_000])]
    rates: Vec<u32>,
    /// A kind of request in the open loop; repeat it for more [default: all]
    #[arg(long = "kind", value_name = "KIND")]
    kinds: Vec<Kind>,
    /// Also write every number to this file
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// One short round at 1000 and 5000 requests a second: a look, not a measurement
    #[arg(long, conflicts_with_all = ["rounds", "seconds", "rates"])]
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
    /// The share of the relay's CPU that others had.
    others: f64,
    rig_limited: bool,
}

#[derive(Debug, Serialize)]
struct Run {
    machine: Machine,
    relays: Vec<(String, String)>,
    absent: relay::Absent,
    measurements: Vec<Measurement>,
    open: Vec<open::Measurement>,
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
    let offers = options.offers();
    let steps = rounds * relays.len() * (1 + offers.len());
    let each = START + WARM_UP + Duration::from_secs_f64(seconds);
    let progress = Progress::expected(steps, each.mul_f64(steps as f64));
    let mut run = Run {
        machine: Machine::describe(),
        relays: chosen.versions,
        absent: chosen.absent,
        measurements: Vec::new(),
        open: Vec::new(),
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
    for offer in offers {
        for (round, relay) in relay::interleaved(&relays, rounds) {
            interrupt::check()?;
            let (name, kind, rate) = (relay.name(), offer.kind, offer.rate);
            progress.say(&format!("{kind}, {rate:.0}/s: {name}, round {}", round + 1));
            let measured = open::measure(relay, &mut rig, round, offer);
            run.open
                .extend(relay::result_of(relay, measured, &mut run.absent)?);
            progress.step();
        }
    }
    for kind in options.kinds() {
        println!("{kind}, open loop, {} clients\n", options.clients);
        println!("{}", open::table(&relays, &run.open, kind));
    }
    let shares = run.measurements.iter().map(|one| one.others);
    println!(
        "{}",
        disturbance(shares.chain(run.open.iter().map(|one| one.others)))
    );
    match &options.json {
        Some(path) => write_json(path, &run),
        None => Ok(()),
    }
}

impl Options {
    fn kinds(&self) -> Vec<Kind> {
        let wanted = |kind: &Kind| self.kinds.is_empty() || self.kinds.contains(kind);
        Kind::ALL.into_iter().filter(wanted).collect()
    }

    fn offers(&self) -> Vec<Offer> {
        let rates = match self.quick {
            true => &[1000, 5000],
            false => &self.rates[..],
        };
        let (clients, seconds) = (self.clients, if self.quick { 0.5 } else { self.seconds });
        let offer = |kind, rate: u32| Offer {
            kind,
            rate: rate.into(),
            duration: Duration::from_secs_f64(seconds),
            clients,
        };
        let rates = || rates.iter().copied().filter(|&rate| rate > 0);
        let kinds = self.kinds().into_iter();
        kinds
            .flat_map(|kind| rates().map(move |rate| offer(kind, rate)))
            .collect()
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
    let (started, clock) = (Instant::now(), CpuClock::read(RELAY_CPU)?);
    let mut cycles = Cycles::new(clients, duration);
    strangers.drive(&mut rig.client, clients, &mut cycles)?;
    let elapsed = started.elapsed().as_secs_f64();
    let spent = spenders.spent()?.since(&spent).total();
    let others = CpuClock::read(RELAY_CPU)?.spent_on_others(&clock, spent);
    let spent = spent.as_secs_f64();
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
        others: others.as_secs_f64() / elapsed,
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
        sessions[client].renew_far_away();
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
