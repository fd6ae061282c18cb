//! `memory`: what an allocation with a permission and a channel occupies, in the process and in the kernel.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde::Serialize;

use crate::interrupt;
use crate::progress::Progress;
use crate::relay::{self, Relay, Serving};
use crate::report::{Machine, Spread, Table, write_json};
use crate::rig::Rig;
use crate::rig::cgroup::Cgroup;
use crate::rig::plan::{Family, Plan};
use crate::rig::program::allocations_by_files;

/// What a relay takes to start and to end, and how many clients it connects in a second, about.
const START: Duration = Duration::from_secs(2);
const CONNECTED_PER_S: f64 = 10e3;

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
    /// Of the kernel: tables that BPF programs share with the process.
    maps: u64,
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
    /// How many allocations were asked for.
    asked: usize,
    /// How many were made, in all processes together.
    allocations: usize,
    /// How many processes share them, because one may not open so many sockets here.
    processes: usize,
    command: Vec<String>,
    /// When it served nobody.
    empty: Occupied,
    /// When it served everybody.
    full: Occupied,
    /// Seconds it took to get there, by so many requests at a time as clients have under way: no throughput.
    seconds: f64,
}

#[derive(Debug, Serialize)]
struct Run {
    machine: Machine,
    relays: Vec<(String, String)>,
    absent: relay::Absent,
    measurements: Vec<Measurement>,
}

/// Measures, prints a table for each number of allocations and writes the JSON file.
///
/// # Errors
/// When the rig cannot be built, or a relay does not serve or refuses an allocation.
pub fn run(options: &Options) -> Result<()> {
    let chosen = relay::that_speak_turn(&options.relays)?;
    let lines = chosen.lines();
    let relays = chosen.relays;
    let rounds = if options.quick { 1 } else { options.rounds };
    let share = if options.quick { 10 } else { 1 };
    let counts: Vec<_> = options.allocations.iter().map(|all| all / share).collect();
    let each = counts.iter().map(|&count| START + filling(count));
    let runs = rounds * relays.len();
    let progress = Progress::expected(
        counts.len() * runs,
        each.sum::<Duration>().mul_f64(runs as f64),
    );
    let mut run = Run {
        machine: Machine::describe(),
        relays: chosen.versions,
        absent: chosen.absent,
        measurements: Vec::new(),
    };
    println!("{}\n\n{lines}", run.machine.line());
    for allocations in counts {
        for (round, relay) in relay::interleaved(&relays, rounds) {
            interrupt::check()?;
            progress.say(&format!(
                "{allocations} allocations: {}, round {}",
                relay.name(),
                round + 1
            ));
            let measured = measure(relay, round, allocations);
            if let Some(measured) = relay::result_of(relay, measured, &mut run.absent)? {
                run.measurements.push(measured);
            }
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

/// About how long clients take to connect.
fn filling(allocations: usize) -> Duration {
    Duration::from_secs_f64(allocations as f64 / CONNECTED_PER_S)
}

fn measure(relay: &dyn Relay, round: usize, allocations: usize) -> Result<Measurement> {
    let flows = allocations / if relay.pairs_clients() { 2 } else { 1 };
    let at_most = match relay.opens_a_file_each() {
        true => allocations_by_files()?,
        false => usize::MAX,
    };
    let processes = flows.div_ceil(at_most.min(relay.most_flows()));
    ensure!(
        processes == 1 || !relay.needs_live_frames(),
        "{allocations} allocations take {processes} processes here, and a device takes one XDP program"
    );
    let plan = Plan::beside_each_other(Family::V4, flows.div_ceil(processes), processes);
    let mut rig = Rig::new(plan)?;
    let cgroup = Cgroup::new(relay.name())?;
    let start = |plan| Serving::start(relay, &rig, plan, Some(cgroup.procs()));
    let mut servings = plan.instances().map(start).collect::<Result<Vec<_>>>()?;
    // The first client pays for what is made once.
    for serving in &mut servings {
        serving.connect_first(&mut rig)?;
    }
    let empty = occupied(&servings, &cgroup)?;
    let started = Instant::now();
    for (number, serving) in servings.iter_mut().enumerate() {
        interrupt::check()?;
        let made = number * plan.allocations();
        let connected = serving.connect(&mut rig);
        connected.with_context(|| format!("beyond {made} of {allocations} allocations"))?;
    }
    let seconds = started.elapsed().as_secs_f64();
    let full = occupied(&servings, &cgroup)?;
    Ok(Measurement {
        relay: relay.name().to_owned(),
        round,
        asked: allocations,
        allocations: processes * plan.allocations() * servings[0].allocations_per_flow(),
        processes,
        command: std::mem::take(&mut servings[0].words),
        empty,
        full,
        seconds,
    })
}

fn occupied(servings: &[Serving], cgroup: &Cgroup) -> Result<Occupied> {
    let (mut process, mut maps) = (0, 0);
    for serving in servings {
        process += kilobytes(
            &format!("/proc/{}/smaps_rollup", serving.pid()),
            "Anonymous:",
        )?;
        maps += bpf_maps(serving.pid())?;
    }
    Ok(Occupied {
        process,
        maps,
        charged: cgroup.charged()?,
        slab: kilobytes("/proc/meminfo", "Slab:")?,
    })
}

/// Bytes of the BPF maps that a process has open.
fn bpf_maps(pid: u32) -> Result<u64> {
    let folder = format!("/proc/{pid}/fdinfo");
    let mut known = Vec::new();
    let mut bytes = 0;
    for entry in fs::read_dir(&folder).with_context(|| format!("cannot list {folder}"))? {
        // A descriptor may be closed while they are listed.
        let Ok(text) = fs::read_to_string(entry?.path()) else {
            continue;
        };
        let row = |name: &str| {
            let value = text.lines().find_map(|line| line.strip_prefix(name))?;
            value.trim().parse::<u64>().ok()
        };
        if let (Some(map), Some(size)) = (row("map_id:"), row("memlock:"))
            && !known.contains(&map)
        {
            known.push(map);
            bytes += size;
        }
    }
    Ok(bytes)
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
    /// What is there from the start, and is only worth it with so many allocations.
    fn whole_per_allocation(&self, part: fn(&Occupied) -> u64) -> f64 {
        part(&self.full) as f64 / self.allocations as f64
    }

    fn per_allocation(&self, part: fn(&Occupied) -> u64) -> f64 {
        let grown = part(&self.full).saturating_sub(part(&self.empty));
        grown as f64 / self.allocations as f64
    }
}

fn table(relays: &[Box<dyn Relay>], measurements: &[Measurement], allocations: usize) -> String {
    let heads = [
        "relay",
        "bytes each",
        "in the process",
        "BPF maps",
        "in the kernel",
        "machine's slab",
        "processes",
        "s to fill",
        "1000/s",
    ];
    let mut table = Table::new(&heads);
    for relay in relays {
        let with_digits = |value: fn(&Measurement) -> f64, digits| {
            let mine = measurements
                .iter()
                .filter(|one| one.relay == relay.name() && one.asked == allocations);
            Spread::of(mine.map(value))
                .map_or_else(|| "–".to_owned(), |spread| spread.shown(1.0, digits))
        };
        let spread = |value| with_digits(value, 0);
        table.row(vec![
            relay.name().to_owned(),
            spread(|one| one.per_allocation(|at| at.charged)),
            spread(|one| one.per_allocation(|at| at.process)),
            spread(|one| one.whole_per_allocation(|at| at.maps)),
            spread(|one| {
                let inside = |part: fn(&Occupied) -> u64| one.per_allocation(part);
                inside(|at| at.charged) - inside(|at| at.process) - inside(|at| at.maps)
            }),
            spread(|one| one.per_allocation(|at| at.slab)),
            spread(|one| one.processes as f64),
            with_digits(|one| one.seconds, 1),
            with_digits(|one| one.allocations as f64 / one.seconds / 1e3, 1),
        ]);
    }
    table.markdown()
        + "\nBPF maps are there from the start, and shared by all; in the kernel are sockets and files. All parts but the slab,\n\
           which others change too, are in the first column.\n"
}
