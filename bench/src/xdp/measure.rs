//! `xdp`: what the program costs for a packet, along each path and with many flows at random.

use std::path::PathBuf;

use anyhow::{Context, Result};
use serde::Serialize;
use turnpike_bench::interrupt;
use turnpike_bench::progress::Progress;
use turnpike_bench::report::{Machine, Spread, Table, write_json};

use crate::check;
use crate::kernel::{Loaded, Measured};
use crate::path::{self, Path};

/// What to measure.
#[derive(clap::Args)]
pub struct Options {
    /// How many flows; each number is a column
    #[arg(long, value_delimiter = ',', default_values_t = [1, 1_000, 100_000, 1_000_000])]
    flows: Vec<u32>,
    /// How often each path is measured
    #[arg(long, default_value_t = 11)]
    rounds: u32,
    /// Packets of a round, at least
    #[arg(long, default_value_t = 400_000)]
    packets: u32,
    /// Only paths whose name has this in it
    #[arg(long, value_name = "TEXT", default_value = "")]
    only: String,
    /// The folder of the objects
    #[arg(long, default_value = "ebpf/object")]
    objects: PathBuf,
    /// Also write every number to this file
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Few rounds, and no more than 100 000 flows: a look, not a measurement
    #[arg(long, conflicts_with = "rounds")]
    quick: bool,
}

/// A path with so many flows.
#[derive(Serialize)]
struct Measurement {
    path: String,
    flows: u32,
    /// Nanoseconds for a packet, without the measuring program's own.
    net: Spread,
    /// Nanoseconds for a packet with it, each round's.
    with_relay: Vec<f64>,
    /// The measuring program's own, each round's.
    with_nothing: Vec<f64>,
}

#[derive(Serialize)]
struct Run {
    machine: Machine,
    measurements: Vec<Measurement>,
}

/// Measures, prints a table and writes the JSON file.
///
/// # Errors
/// When the kernel refuses a program, or a frame comes out wrong.
pub fn run(options: &Options) -> Result<()> {
    interrupt::listen()?;
    let most = if options.quick { 100_000 } else { u32::MAX };
    let flows: Vec<u32> = options
        .flows
        .iter()
        .copied()
        .filter(|&flows| flows <= most)
        .collect();
    let paths: Vec<Path> = path::all()
        .filter(|path| path.to_string().contains(&options.only))
        .collect();
    let mut machine = Machine::describe();
    if let Some(first) = machine.command.first_mut() {
        *first = "xdp".to_owned();
    }
    println!("{}\n", machine.line());
    let mut run = Run {
        machine,
        measurements: Vec::new(),
    };
    let progress = Progress::new(paths.len() * flows.len());
    for &path in &paths {
        for &flows in &flows {
            interrupt::check()?;
            progress.say(&format!("{path}, {flows} flows"));
            run.measurements.push(measure(options, path, flows)?);
            progress.step();
        }
    }
    drop(progress);
    println!("Nanoseconds for a packet, the test loop's own subtracted: median (least–greatest)\n");
    println!("{}", table(&run.measurements, &paths, &flows));
    match &options.json {
        Some(file) => write_json(file, &run),
        None => Ok(()),
    }
}

fn measure(options: &Options, path: Path, flows: u32) -> Result<Measurement> {
    let loaded = Loaded::with_flows(&options.objects, path, flows)?;
    check::one(&loaded, path)?;
    let frame = path.arriving()?;
    let rounds = if options.quick { 3 } else { options.rounds };
    let mut with_relay = Vec::new();
    let mut with_nothing = Vec::new();
    for round in 0..=rounds {
        let order = match round % 2 {
            0 => [Measured::Relay, Measured::Nothing],
            _ => [Measured::Nothing, Measured::Relay],
        };
        for what in order {
            // Both sides of a difference see the same flows.
            loaded.stir(u64::from(round) << 32 | 1);
            let nanoseconds = loaded.nanoseconds(&frame, what, options.packets)?;
            match what {
                // The first round fills the caches.
                _ if round == 0 => {}
                Measured::Relay => with_relay.push(nanoseconds),
                Measured::Nothing => with_nothing.push(nanoseconds),
            }
        }
    }
    let own = Spread::of(with_nothing.iter().copied())
        .context("there are rounds")?
        .median;
    Ok(Measurement {
        path: path.to_string(),
        flows,
        net: Spread::of(with_relay.iter().map(|whole| whole - own)).context("there are rounds")?,
        with_relay,
        with_nothing,
    })
}

fn table(measurements: &[Measurement], paths: &[Path], flows: &[u32]) -> String {
    let heads: Vec<String> = std::iter::once("path".to_owned())
        .chain(flows.iter().map(|flows| format!("{flows} flows")))
        .collect();
    let mut table = Table::new(&heads.iter().map(String::as_str).collect::<Vec<_>>());
    for (path, row) in paths.iter().zip(measurements.chunks(flows.len())) {
        let cells = row.iter().map(|cell| cell.net.shown(1.0, 0));
        table.row(std::iter::once(path.to_string()).chain(cells).collect());
    }
    table.markdown()
}
