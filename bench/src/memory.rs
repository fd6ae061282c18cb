//! `memory`: what an allocation with a permission and a channel occupies, in the process and in the kernel.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde::Serialize;

use crate::interrupt;
use crate::progress::Progress;
use crate::relay::{self, Relay, Serving};
use crate::report::{Machine, Spread, Table, write_json};
use crate::rig::Rig;
use crate::rig::cgroup::Cgroup;
use crate::rig::plan::{Family, Plan};

/// What to measure.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// A relay to measure; repeat it for more [default: all that speak TURN]
    #[arg(long = "relay", value_name = "NAME")]
    relays: Vec<String>,
    /// How many allocations; a list is measured one after the other
    #[arg(long, value_delimiter = ',', default_values_t = [100_000])]
    allocations: Vec<usize>,
    /// How often each relay is measured; their order is reversed from round to round
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// Also write every number to this file
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// One round of a tenth of the allocations: a look, not a measurement
    #[arg(long, conflicts_with = "rounds")]
    quick: bool,
}

/// Memory at one moment, in bytes.
#[derive(Clone, Copy, Debug, Serialize)]
struct Occupied {
    /// Of the process: pages of its own in memory.
    process: u64,
    /// Charged to its control group: those pages, page tables, sockets, descriptors, everything.
    charged: u64,
    /// Of the kernel's allocator, for the whole machine: a cross-check that others disturb.
    slab: u64,
}

/// One relay in one round.
#[derive(Debug, Serialize)]
struct Measurement {
    relay: String,
    round: usize,
    allocations: usize,
    command: Vec<String>,
    /// When it served nobody.
    empty: Occupied,
    /// When it served everybody.
    full: Occupied,
    /// Seconds it took to get there. No throughput: the clients wait for each other.
    seconds: f64,
}

#[derive(Debug, Serialize)]
struct Run {
    machine: Machine,
    relays: Vec<(String, String)>,
    measurements: Vec<Measurement>,
}

/// Measures, prints a table for each number of allocations and writes the JSON file.
///
/// # Errors
/// When the rig cannot be built, or a relay does not serve or refuses an allocation.
pub fn run(options: &Options) -> Result<()> {
    let relays = relay::that_speak_turn(&options.relays)?;
    let rounds = if options.quick { 1 } else { options.rounds };
    let progress = Progress::new(options.allocations.len() * rounds * relays.len());
    let mut run = Run {
        machine: Machine::describe(),
        relays: relay::versions(&relays)?,
        measurements: Vec::new(),
    };
    println!("{}", run.machine.line());
    for &allocations in &options.allocations {
        let allocations = if options.quick {
            allocations / 10
        } else {
            allocations
        };
        for (round, relay) in relay::interleaved(&relays, rounds) {
            interrupt::check()?;
            progress.say(&format!(
                "{allocations} allocations: {}, round {}",
                relay.name(),
                round + 1
            ));
            run.measurements.push(measure(relay, round, allocations)?);
            progress.step();
        }
        println!("\n{allocations} allocations, each with a permission and a channel\n");
        println!("{}", table(&relays, &run.measurements, allocations));
        if let Some(path) = &options.json {
            write_json(path, &run)?;
        }
    }
    Ok(())
}

fn measure(relay: &dyn Relay, round: usize, allocations: usize) -> Result<Measurement> {
    let mut rig = Rig::new(Plan::new(Family::V4, allocations))?;
    let cgroup = Cgroup::new(relay.name())?;
    let mut serving = Serving::start(relay, &rig, allocations, Some(cgroup.procs()))?;
    // The first client pays for what is made once.
    serving.connect_first(&mut rig)?;
    let empty = occupied(serving.pid(), &cgroup)?;
    let started = std::time::Instant::now();
    serving.connect(&mut rig)?;
    let seconds = started.elapsed().as_secs_f64();
    let full = occupied(serving.pid(), &cgroup)?;
    let command = std::mem::take(&mut serving.words);
    Ok(Measurement {
        relay: relay.name().to_owned(),
        round,
        allocations,
        command,
        empty,
        full,
        seconds,
    })
}

fn occupied(pid: u32, cgroup: &Cgroup) -> Result<Occupied> {
    let rollup = format!("/proc/{pid}/smaps_rollup");
    Ok(Occupied {
        process: kilobytes(&rollup, "Anonymous:")?,
        charged: cgroup.charged()?,
        slab: kilobytes("/proc/meminfo", "Slab:")?,
    })
}

/// A row of a /proc file that counts in kB, in bytes.
fn kilobytes(path: &str, row: &str) -> Result<u64> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {path}"))?;
    let value = text.lines().find_map(|line| line.strip_prefix(row));
    let value = value.and_then(|value| value.trim().strip_suffix(" kB"));
    let value = value.with_context(|| format!("{path} has no row {row}"))?;
    Ok(value.trim().parse::<u64>()? * 1024)
}

impl Measurement {
    fn per_allocation(&self, part: fn(&Occupied) -> u64) -> f64 {
        let grown = part(&self.full).saturating_sub(part(&self.empty));
        grown as f64 / self.allocations as f64
    }
}

fn table(relays: &[Box<dyn Relay>], measurements: &[Measurement], allocations: usize) -> String {
    let heads = [
        "relay",
        "bytes, all counted",
        "in the process",
        "in the kernel",
        "slab of the machine",
    ];
    let mut table = Table::new(&heads);
    for relay in relays {
        let spread = |value: fn(&Measurement) -> f64| {
            let mine = measurements
                .iter()
                .filter(|one| one.relay == relay.name() && one.allocations == allocations);
            Spread::of(mine.map(value))
                .map_or_else(|| "–".to_owned(), |spread| spread.shown(1.0, 0))
        };
        table.row(vec![
            relay.name().to_owned(),
            spread(|one| one.per_allocation(|at| at.charged)),
            spread(|one| one.per_allocation(|at| at.process)),
            spread(|one| one.per_allocation(|at| at.charged) - one.per_allocation(|at| at.process)),
            spread(|one| one.per_allocation(|at| at.slab)),
        ]);
    }
    table.markdown()
}
