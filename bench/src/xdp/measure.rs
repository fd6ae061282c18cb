//! `xdp`: what the program costs for a packet, along each path and with many flows.

use std::path::PathBuf;

use anyhow::{Result, ensure};
use serde::Serialize;
use turnpike_bench::interrupt;
use turnpike_bench::progress::Progress;
use turnpike_bench::report::plot::short;
use turnpike_bench::report::{Machine, Spread, Table, write_json};

use crate::check;
use crate::kernel::{Loaded, Measured, Size};
use crate::order::Order;
use crate::path::{self, Path};

/// How many flows, unless somebody says so.
const FLOWS: [u32; 4] = [1, 1_000, 100_000, 1_000_000];

/// In a quick run: a million take long to enter.
const QUICK_FLOWS: [u32; 3] = [1, 1_000, 100_000];

/// What to measure.
#[derive(clap::Args)]
pub struct Options {
    /// How many flows; each number is a column [default: 1,1000,100000,1000000]
    #[arg(long, value_delimiter = ',', value_parser = clap::value_parser!(u32).range(1..=10_000_000))]
    flows: Vec<u32>,
    /// In which order they come [default: both]
    #[arg(long = "order", value_name = "ORDER")]
    orders: Vec<Order>,
    /// How often each path is measured [default: 11]
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: Option<u32>,
    /// Packets of a round [default: 400000]
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    packets: Option<u32>,
    /// Only paths whose name has this in it
    #[arg(long, value_name = "TEXT", default_value = "")]
    only: String,
    /// The folder of the objects
    #[arg(long, default_value = "ebpf/object")]
    objects: PathBuf,
    /// Also write every number to this file
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Few and short rounds, and no more than 100 000 flows, unless said otherwise: a look, not a measurement
    #[arg(long)]
    quick: bool,
}

/// A path with so many flows.
#[derive(Serialize)]
struct Measurement {
    path: String,
    flows: u32,
    order: Order,
    /// Nanoseconds for a packet, without the measuring program's own.
    net: Spread,
    /// The same of a program that only touches as much memory as a look-up must.
    overlapping: Spread,
    /// The same, where each touch waits for the last.
    chained: Spread,
    /// Nanoseconds for a packet with it, each round's.
    with_relay: Vec<f64>,
    /// With the program that touches memory.
    with_overlapping: Vec<f64>,
    with_chained: Vec<f64>,
    /// The measuring program's own, each round's.
    with_nothing: Vec<f64>,
}

#[derive(Serialize)]
struct Run {
    machine: Machine,
    program: Size,
    measurements: Vec<Measurement>,
}

/// Measures, prints a table for each order and writes the JSON file.
///
/// # Errors
/// When the kernel refuses a program, or a frame comes out wrong.
pub fn run(options: &Options) -> Result<()> {
    interrupt::listen()?;
    let (flows, orders) = (options.flows(), options.orders());
    let paths: Vec<Path> = path::all()
        .filter(|path| path.to_string().contains(&options.only))
        .collect();
    ensure!(
        !paths.is_empty(),
        "no path has `{}` in its name; there are\n    {}",
        options.only,
        path::all()
            .map(|path| path.to_string())
            .collect::<Vec<_>>()
            .join("\n    ")
    );
    let mut machine = Machine::describe();
    if let Some(first) = machine.command.first_mut() {
        *first = "xdp".to_owned();
    }
    let program = Loaded::with_flows(&options.objects, paths[0], 1)?.size()?;
    println!("{}\n\n{program}\n", machine.line());
    let mut run = Run {
        machine,
        program,
        measurements: Vec::new(),
    };
    let progress = Progress::new(paths.len() * flows.len() * orders.len());
    for &path in &paths {
        for &flows in &flows {
            interrupt::check()?;
            progress.say(&format!("{path}, {flows} flows"));
            let loaded = Loaded::with_flows(&options.objects, path, flows)?;
            check::one(&loaded, path)?;
            for &order in &orders {
                interrupt::check()?;
                loaded.come(order);
                run.measurements
                    .push(measure(options, &loaded, path, order)?);
                progress.step();
            }
        }
    }
    drop(progress);
    for &order in &orders {
        println!(
            "Nanoseconds for a packet, the test loop's own subtracted: median (least–greatest). Flows: {order}. `its memory`: a \
             program that does nothing but touch as many cache lines in a table of the same size.\n"
        );
        println!("{}", table(&run.measurements, &paths, &flows, order));
    }
    match &options.json {
        Some(file) => write_json(file, &run),
        None => Ok(()),
    }
}

impl Options {
    fn flows(&self) -> Vec<u32> {
        match (self.flows.is_empty(), self.quick) {
            (false, _) => self.flows.clone(),
            (true, true) => QUICK_FLOWS.to_vec(),
            (true, false) => FLOWS.to_vec(),
        }
    }

    fn orders(&self) -> Vec<Order> {
        match self.orders.is_empty() {
            true => Order::ALL.to_vec(),
            false => self.orders.clone(),
        }
    }

    fn rounds(&self) -> u32 {
        self.rounds.unwrap_or(if self.quick { 3 } else { 11 })
    }

    fn packets(&self) -> u32 {
        self.packets
            .unwrap_or(if self.quick { 100_000 } else { 400_000 })
    }
}

const MEASURED: [Measured; 4] = [
    Measured::Relay,
    Measured::Overlapping,
    Measured::Chained,
    Measured::Nothing,
];

fn measure(options: &Options, loaded: &Loaded, path: Path, order: Order) -> Result<Measurement> {
    let frame = path.arriving()?;
    let mut rounds = MEASURED.map(|_| Vec::new());
    for round in 0..=options.rounds() {
        let mut places = [0, 1, 2, 3];
        if round % 2 == 1 {
            places.reverse();
        }
        for place in places {
            // All sides of a difference see the same flows.
            loaded.begin_at(round.wrapping_mul(options.packets()));
            let nanoseconds = loaded.nanoseconds(&frame, MEASURED[place], options.packets())?;
            // The first round fills the caches.
            if round > 0 {
                rounds[place].push(nanoseconds);
            }
        }
    }
    let [relay, overlapping, chained, nothing] = rounds;
    let spread = |values: &[f64], own: f64| {
        let net = values.iter().map(|whole| whole - own);
        Spread::of(net).expect("there is a round")
    };
    let own = spread(&nothing, 0.0).median;
    Ok(Measurement {
        path: path.to_string(),
        flows: loaded.flows,
        order,
        net: spread(&relay, own),
        overlapping: spread(&overlapping, own),
        chained: spread(&chained, own),
        with_relay: relay,
        with_overlapping: overlapping,
        with_chained: chained,
        with_nothing: nothing,
    })
}

fn table(measurements: &[Measurement], paths: &[Path], flows: &[u32], order: Order) -> String {
    let heads: Vec<String> = std::iter::once("path".to_owned())
        .chain(flows.iter().map(|&flows| match flows {
            1 => "1 flow".to_owned(),
            _ => format!("{} flows", short(flows.into())),
        }))
        .collect();
    let mut table = Table::new(&heads.iter().map(String::as_str).collect::<Vec<_>>());
    for path in paths {
        let name = path.to_string();
        let mine = || {
            let mine = measurements.iter().filter(|one| one.path == name);
            mine.filter(|one| one.order == order)
        };
        let row = |name: String, cells: Vec<String>| std::iter::once(name).chain(cells).collect();
        let net = mine().map(|one| one.net.shown(1.0, 0)).collect();
        table.row(row(name.clone(), net));
        let overlapping = mine().map(|one| one.overlapping.shown(1.0, 0)).collect();
        table.row(row("  its memory, overlapping".into(), overlapping));
        let chained = mine().map(|one| one.chained.shown(1.0, 0)).collect();
        table.row(row("  its memory, one by one".into(), chained));
    }
    table.markdown()
}
