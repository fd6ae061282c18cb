//! `lab`: the highest rate of each relay, what a packet costs it there, and how long packets take at shares of it.

mod price;
mod table;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Result, ensure};
use serde::Serialize;

use crate::interrupt;
use crate::live::trial::LiveTraffic;
use crate::progress::Progress;
use crate::relay::{self, Relay, Serving};
use crate::report::{Machine, write_json};
use crate::rig::Rig;
use crate::rig::cost::Spenders;
use crate::rig::plan::{Family, Plan};
use crate::search::{Attempt, Found, highest_rate};
use crate::traffic::trial::{Load, Outcome, Shape, Source, Traffic};
use table::{caveat, of, table};

/// Where a search starts when nothing is known of a relay.
const FIRST_GUESS: f64 = 100e3;

/// The same for a relay in the kernel.
const FIRST_GUESS_IN_KERNEL: f64 = 800e3;

/// What to measure.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// A relay to measure; repeat it for more [default: all]
    #[arg(long = "relay", value_name = "NAME")]
    relays: Vec<String>,
    /// How many flows, each an allocation with a channel; a list is measured one after the other
    #[arg(long, value_delimiter = ',', default_values_t = [100])]
    flows: Vec<usize>,
    /// Payload bytes of a packet
    #[arg(long, value_delimiter = ',', default_values_t = [160])]
    payload: Vec<usize>,
    /// How many packets of a flow follow each other
    #[arg(long, value_delimiter = ',', default_values_t = [1])]
    burst: Vec<u64>,
    /// Microseconds between the groups in which packets arrive, as from a network card that moderates its interrupts
    #[arg(long, default_value_t = 50, value_name = "MICROSECONDS")]
    moderation: u64,
    /// How often each relay is measured; their order is reversed from round to round
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Seconds of a trial
    #[arg(long, default_value_t = 1.0)]
    seconds: f64,
    /// IPv6 in place of IPv4
    #[arg(long)]
    ipv6: bool,
    /// Have XDP programs make and check the packets, on one cable: as many as a relay in the kernel can take
    #[arg(long, conflicts_with_all = ["ipv6", "burst"])]
    live: bool,
    /// Instead of a search, the price of one packet more and of waking up for a group, from trials at fixed rates
    #[arg(long, requires = "live")]
    price: bool,
    /// Also write every number to this file
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// One round of short trials: a look, not a measurement
    #[arg(long, conflicts_with_all = ["rounds", "seconds"])]
    quick: bool,
}

/// One kind of traffic.
#[derive(Clone, Copy, Debug, Serialize)]
struct Scenario {
    flows: usize,
    shape: Shape,
    ipv6: bool,
    live: bool,
}

/// One relay in one round.
#[derive(Debug, Serialize)]
struct Measurement {
    relay: String,
    round: usize,
    command: Vec<String>,
    found: Found,
    /// At the highest rate.
    full: Point,
    /// At a tenth of it.
    tenth: Point,
    /// At half of it.
    half: Point,
    /// At four fifths of it.
    most: Point,
    /// Every trial of the search.
    trials: Vec<Point>,
}

/// What one trial has shown.
#[derive(Debug, Serialize)]
struct Point {
    rate: f64,
    packets: u64,
    loss: f64,
    faults: u64,
    late: u64,
    throughput: f64,
    cost_ns: f64,
    cost_of_receivers_ns: f64,
    busy: f64,
    others: f64,
    latency_us: Latency,
    /// The share of packets that no socket has seen.
    in_kernel: f64,
    drops: crate::rig::drops::Drops,
    rig_limited: bool,
}

/// From when a packet was due until it arrived.
#[derive(Debug, Serialize)]
struct Latency {
    p50: f64,
    p99: f64,
    p999: f64,
}

/// Everything measured.
#[derive(Debug, Serialize)]
struct Run {
    machine: Machine,
    relays: Vec<(String, String)>,
    absent: relay::Absent,
    scenarios: Vec<(Scenario, Vec<Measurement>)>,
    prices: Vec<(Scenario, Vec<price::Price>)>,
}

impl Attempt for Outcome {
    fn loss(&self) -> f64 {
        Outcome::loss(self)
    }
    fn rig_limited(&self) -> bool {
        self.rig_limited
    }
    fn disturbed(&self) -> bool {
        Outcome::disturbed(self)
    }
}

/// Measures, prints tables and writes the JSON file.
///
/// # Errors
/// When the rig cannot be built, a relay does not serve, or one lets out a packet it should not.
pub fn run(options: &Options) -> Result<()> {
    let chosen = if options.live {
        relay::chosen_for_live_frames(&options.relays)?
    } else {
        relay::chosen_for_sockets(&options.relays)?
    };
    let lines = chosen.lines();
    let relays = chosen.relays;
    let scenarios = options.scenarios();
    let rounds = if options.quick { 1 } else { options.rounds };
    let progress = Progress::new(scenarios.len() * rounds * relays.len());
    let mut run = Run {
        machine: Machine::describe(),
        relays: chosen.versions,
        absent: chosen.absent,
        scenarios: Vec::new(),
        prices: Vec::new(),
    };
    println!("{}\n\n{lines}", run.machine.line());
    for scenario in scenarios {
        let shown = if options.price {
            let prices = price::measure(options, scenario, &relays, rounds, &progress)?;
            let shown = price::table(&relays, &prices);
            run.prices.push((scenario, prices));
            shown
        } else {
            let absent = &mut run.absent;
            let measurements = options.measure(scenario, &relays, rounds, absent, &progress)?;
            let shown = table(&relays, &measurements) + &caveat(&measurements);
            run.scenarios.push((scenario, measurements));
            shown
        };
        println!("\n{}\n\n{shown}", scenario.title());
        if let Some(path) = &options.json {
            write_json(path, &run)?;
        }
    }
    Ok(())
}

impl Options {
    fn scenarios(&self) -> Vec<Scenario> {
        let mut scenarios = Vec::new();
        for &flows in &self.flows {
            for &payload in &self.payload {
                for &burst in &self.burst {
                    let shape = Shape {
                        payload,
                        burst,
                        moderation_us: self.moderation,
                    };
                    let Self { ipv6, live, .. } = *self;
                    scenarios.push(Scenario {
                        flows,
                        shape,
                        ipv6,
                        live,
                    });
                }
            }
        }
        scenarios
    }

    fn duration(&self) -> Duration {
        Duration::from_secs_f64(if self.quick { 0.3 } else { self.seconds })
    }

    fn measure(
        &self,
        scenario: Scenario,
        relays: &[Box<dyn Relay>],
        rounds: usize,
        absent: &mut relay::Absent,
        progress: &Progress,
    ) -> Result<Vec<Measurement>> {
        let family = if scenario.ipv6 {
            Family::V6
        } else {
            Family::V4
        };
        let plan = Plan::new(family, scenario.flows);
        let mut rig = if scenario.live {
            Rig::one_armed(plan)?
        } else {
            Rig::new(plan)?
        };
        let mut measurements: Vec<Measurement> = Vec::new();
        for (round, relay) in relay::interleaved(relays, rounds) {
            let name = relay.name();
            progress.say(&format!(
                "{}: {name}, round {}",
                scenario.title(),
                round + 1
            ));
            let earlier = of(&measurements, name).last();
            let known = earlier.map(|earlier| earlier.found.rate);
            let measured = Bench::start(relay, &mut rig, scenario, self.duration())
                .and_then(|bench| bench.measure(round, known, progress));
            measurements.extend(relay::result_of(relay, measured, absent)?);
            progress.step();
        }
        Ok(measurements)
    }
}

impl Scenario {
    fn title(&self) -> String {
        let Self {
            flows,
            shape,
            ipv6,
            live,
        } = self;
        let made = if *live { "live frames, " } else { "" };
        let family = if *ipv6 { "IPv6" } else { "IPv4" };
        let order = match shape.burst {
            1 => "one by one".to_owned(),
            burst => format!("in bursts of {burst}"),
        };
        format!(
            "{made}{flows} flows, {}-byte payloads {order}, {family}, both ways, a group each {} us",
            shape.payload, shape.moderation_us
        )
    }
}

/// A relay that serves, with everything needed to try it.
struct Bench<'a> {
    name: &'static str,
    rig: &'a mut Rig,
    serving: Serving,
    spenders: Spenders,
    traffic: Box<dyn Source>,
    first_guess: f64,
    duration: Duration,
}

impl<'a> Bench<'a> {
    fn start(
        relay: &dyn Relay,
        rig: &'a mut Rig,
        scenario: Scenario,
        duration: Duration,
    ) -> Result<Self> {
        rig.set_receivers_urgent(relay.needs_live_frames())?;
        let mut serving = Serving::start(relay, rig, rig.plan, None)?;
        serving.connect(rig)?;
        let routes = serving.routes(scenario.shape.payload);
        let Scenario { shape, live, .. } = scenario;
        let traffic: Box<dyn Source> = if live {
            let (payload, moderation_us) = (shape.payload, shape.moderation_us);
            Box::new(LiveTraffic::new(rig, &routes, payload, moderation_us)?)
        } else {
            Box::new(Traffic::new(rig, &routes, shape)?)
        };
        let spenders = serving.spenders(rig);
        Ok(Self {
            name: relay.name(),
            rig,
            serving,
            spenders,
            traffic,
            first_guess: if relay.needs_live_frames() {
                FIRST_GUESS_IN_KERNEL
            } else {
                FIRST_GUESS
            },
            duration,
        })
    }

    fn measure(
        mut self,
        round: usize,
        known: Option<f64>,
        progress: &Progress,
    ) -> Result<Measurement> {
        // Caches, branch predictors and the relay's own laziness.
        self.attempt(10e3)?;
        let mut trials = Vec::new();
        let found = highest_rate(known.unwrap_or(self.first_guess), known.is_some(), |rate| {
            let outcome = self.attempt(rate)?;
            progress.detail(&format!(
                "{:.0} packets/s: {:.3} % lost",
                rate,
                100.0 * outcome.loss()
            ));
            trials.push(Point::of(&outcome));
            Ok(outcome)
        })?;
        ensure!(
            found.rate > 0.0,
            "{} relays nothing: at the lowest rate it still loses packets",
            self.name
        );
        let full = Point::of(&self.undisturbed(found.rate)?);
        let [tenth, half, most] = [0.1, 0.5, 0.8].map(|share| {
            let outcome = self.undisturbed(found.rate * share)?;
            anyhow::Ok(Point::of(&outcome))
        });
        let command = std::mem::take(&mut self.serving.words);
        Ok(Measurement {
            relay: self.name.to_owned(),
            round,
            command,
            found,
            full,
            tenth: tenth?,
            half: half?,
            most: most?,
            trials,
        })
    }

    /// A trial that nothing disturbed, if one of a few is.
    fn undisturbed(&mut self, rate: f64) -> Result<Outcome> {
        let mut outcome = self.attempt(rate)?;
        for _ in 0..5 {
            if !outcome.disturbed() && !outcome.rig_limited {
                break;
            }
            outcome = self.attempt(rate)?;
        }
        Ok(outcome)
    }

    fn attempt(&mut self, rate: f64) -> Result<Outcome> {
        interrupt::check()?;
        self.serving.keep(self.rig)?;
        let load = Load {
            rate,
            duration: self.duration,
        };
        let outcome = self.traffic.run(self.rig, &self.spenders, load)?;
        let total = outcome.total();
        ensure!(
            total.faults() == 0,
            "{} let out {} corrupt, {} misaddressed and {} duplicate packets of {} at {rate:.0} packets/s",
            self.name,
            total.corrupt,
            total.misaddressed,
            total.duplicate,
            outcome.sent
        );
        Ok(outcome)
    }
}

impl Measurement {
    /// The points behind the table.
    fn points(&self) -> [&Point; 4] {
        [&self.full, &self.tenth, &self.half, &self.most]
    }

    /// What one packet more costs, in nanoseconds of CPU time, between a tenth and half of the highest rate: there every
    /// group of packets wakes the relay once, whatever the rate, so that waking is not in it.
    fn marginal_ns(&self) -> f64 {
        1e9 * (self.half.busy - self.tenth.busy) / (self.half.throughput - self.tenth.throughput)
    }
}

impl Point {
    fn of(outcome: &Outcome) -> Self {
        let total = outcome.total();
        let us = |quantile| outcome.latency.value_at_quantile(quantile) as f64 / 1e3;
        Self {
            rate: outcome.load.rate,
            packets: outcome.sent,
            loss: outcome.loss(),
            faults: total.faults(),
            late: total.late,
            throughput: outcome.throughput(),
            cost_ns: outcome.cost_ns(),
            cost_of_receivers_ns: outcome.spent.receivers.as_nanos() as f64
                / total.good.max(1) as f64,
            busy: outcome.spent.total().as_secs_f64() / outcome.elapsed.as_secs_f64(),
            others: outcome.others.as_secs_f64() / outcome.elapsed.as_secs_f64(),
            latency_us: Latency {
                p50: us(0.5),
                p99: us(0.99),
                p999: us(0.999),
            },
            in_kernel: 1.0 - outcome.to_sockets as f64 / total.good.max(1) as f64,
            drops: outcome.drops,
            rig_limited: outcome.rig_limited,
        }
    }
}
