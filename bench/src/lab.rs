//! `lab`: the highest rate of each relay, what a packet costs it there, and how long packets take at shares of it.

mod bench;
mod beside;
mod measurement;
mod price;
mod scenario;
mod table;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;
use serde::Serialize;

use crate::progress::Progress;
use crate::relay::{self, Relay};
use crate::report::{Machine, write_json};
use crate::traffic::direction::Direction;
use crate::traffic::trial::Shape;
use bench::{Bench, REPEATED};
use measurement::Measurement;
use scenario::Scenario;
use table::{caveat, of, tables};

/// Trials of a search and at shares of what it finds: of the first, and of those that know about where to look.
const SEARCH: [usize; 2] = [21, 15];

/// What passes between two trials, and until a relay has started.
const BETWEEN_TRIALS: Duration = Duration::from_millis(250);
const START: Duration = Duration::from_millis(1500);

/// Clients that a usual relay connects in a second, each by three or four requests.
const CONNECTED_PER_S: f64 = 5e3;

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
    /// Seconds of a trial [default: 1; with --live 0.3, in which there are as many packets]
    #[arg(long)]
    seconds: Option<f64>,
    /// Which ways packets go; a list is measured one after the other
    #[arg(long, value_enum, value_delimiter = ',', default_value = "both")]
    direction: Vec<Direction>,
    /// IPv6 in place of IPv4
    #[arg(long)]
    ipv6: bool,
    /// Have XDP programs make and check the packets, on one cable: as many as a relay in the kernel can take
    #[arg(long)]
    live: bool,
    /// Instead of a search, the price of one packet more and of waking up for a group, from trials at fixed rates
    #[arg(long, requires = "live")]
    price: bool,
    /// Also measure what so many control operations a second do to the traffic beside them: 10000, say
    #[arg(
        long,
        requires = "live",
        conflicts_with = "price",
        value_name = "PER_SECOND"
    )]
    operations: Option<f64>,
    /// Also write every number to this file
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// One round of short trials, two minutes for all relays: a look, not a measurement
    #[arg(long, conflicts_with_all = ["rounds", "seconds"])]
    quick: bool,
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
    let steps = scenarios.len() * options.rounds() * relays.len();
    let expected = scenarios
        .iter()
        .map(|one| options.expected(one))
        .sum::<Duration>();
    let expected = expected * u32::try_from(relays.len())?;
    let progress = if options.price {
        Progress::expected(steps, expected)
    } else {
        let repeats = options.trial() * REPEATED * u32::try_from(steps)?;
        Progress::expected_with_repeats(steps, expected, repeats)
    };
    let mut run = Run {
        machine: Machine::describe(),
        relays: chosen.versions,
        absent: chosen.absent,
        scenarios: Vec::new(),
        prices: Vec::new(),
    };
    println!("{}\n\n{lines}", run.machine.line());
    for scenario in scenarios {
        let absent = &mut run.absent;
        let shown = if options.price {
            let prices = options.measure(
                scenario,
                &relays,
                absent,
                &progress,
                |relay, round, bench, _| price::measure(relay, round, bench),
            )?;
            let shown = price::table(&relays, &prices);
            run.prices.push((scenario, prices));
            shown
        } else {
            let search = |relay: &dyn Relay, round, bench: Bench<'_>, earlier: &[Measurement]| {
                let known = of(earlier, relay.name()).last();
                let known = known.map(|earlier| earlier.found.rate);
                bench.measure(round, known, options.operations, &progress)
            };
            let measurements = options.measure(scenario, &relays, absent, &progress, search)?;
            let shown = [
                tables(&relays, &measurements, scenario.live),
                beside::table(&relays, &measurements),
                caveat(&measurements),
            ];
            let shown = shown.concat();
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
                    for &direction in &self.direction {
                        let shape = Shape {
                            payload,
                            burst,
                            moderation_us: self.moderation,
                            direction,
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
        }
        scenarios
    }

    fn rounds(&self) -> usize {
        if self.quick { 1 } else { self.rounds }
    }

    fn duration(&self) -> Duration {
        let seconds = match (self.quick, self.live) {
            (true, _) => 0.2,
            (false, true) => 0.3,
            (false, false) => 1.0,
        };
        Duration::from_secs_f64(self.seconds.unwrap_or(seconds))
    }

    /// How long a trial takes, with what passes until the next.
    fn trial(&self) -> Duration {
        self.duration() + BETWEEN_TRIALS
    }

    /// About how long all rounds of a relay take.
    fn expected(&self, scenario: &Scenario) -> Duration {
        let trials = match (self.price, self.operations) {
            (true, _) => [price::TRIALS; 2],
            (false, None) => SEARCH,
            (false, Some(_)) => SEARCH.map(|trials| trials + beside::TRIALS),
        };
        let later = self.rounds().saturating_sub(1);
        let connecting = Duration::from_secs_f64(scenario.flows as f64 / CONNECTED_PER_S);
        let starts = (START + connecting).mul_f64(self.rounds() as f64);
        starts + self.trial().mul_f64((trials[0] + trials[1] * later) as f64)
    }

    /// Measures all relays with one kind of traffic, each round beside what earlier ones have found.
    fn measure<T>(
        &self,
        scenario: Scenario,
        relays: &[Box<dyn Relay>],
        absent: &mut relay::Absent,
        progress: &Progress,
        measured: impl Fn(&dyn Relay, usize, Bench<'_>, &[T]) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut rig = scenario.rig()?;
        let mut results = Vec::new();
        for (round, relay) in relay::interleaved(relays, self.rounds()) {
            if let Some(reason) = relay::refusal(relay, &rig.plan)? {
                relay::note(relay, reason, absent);
                progress.step();
                continue;
            }
            progress.say(&format!(
                "{}: {}, round {}",
                scenario.title(),
                relay.name(),
                round + 1
            ));
            let result = Bench::start(relay, &mut rig, scenario, self.duration())
                .and_then(|bench| measured(relay, round, bench, &results));
            results.extend(relay::result_of(relay, result, absent)?);
            progress.step();
        }
        Ok(results)
    }
}
