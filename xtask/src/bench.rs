//! `cargo xtask bench`: relays on the load rig, and the core by itself.

pub mod instructions;
mod peers;
mod report;

use crate::{ebpf, process};
use anyhow::Result;
use std::process::{Command, ExitCode};

/// What to measure.
#[derive(clap::Args)]
pub struct Options {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// The highest rate of each relay, what a packet costs, how long packets take at half load
    Lab(Rest),
    /// How many clients a second come, get an allocation and give it back
    Control(Rest),
    /// What an allocation with a permission and a channel occupies
    Memory(Rest),
    /// Allocations that are kept for another generator, like the kernel's pktgen: docs/pktgen.md
    Hold(Rest),
    /// What the XDP program costs for a packet, along each path and with many flows
    Xdp(Rest),
    /// Parts of the relay by themselves, without a socket
    Micro(Rest),
    /// Everything, as a page and as Markdown with plots
    Report(report::Options),
    /// Count the instructions of a few scenarios, and compare them with what is committed
    Instructions(instructions::Options),
    /// Build the TURN servers of others, which the rig then compares with
    Peers,
}

/// Arguments for the program that measures; `--help` lists them.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
struct Rest {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

/// The benchmarks of parts by themselves.
const MICRO: [&str; 5] = ["reference", "wire", "timers", "turn", "forward"];

/// Builds what is measured as it is shipped, and measures it.
pub fn run(options: &Options) -> Result<ExitCode> {
    let mut command = process::cargo();
    let rest = match &options.what {
        What::Micro(rest) => {
            command.args(["bench", "--quiet", "--package", "turnpike-bench"]);
            command.args(MICRO.iter().flat_map(|bench| ["--bench", *bench]));
            command.arg("--");
            rest
        }
        What::Xdp(rest) => {
            ebpf::loader(&mut command, "run")?;
            rest
        }
        What::Lab(rest) => {
            on_rig(&mut command, "lab")?;
            rest
        }
        What::Control(rest) => {
            on_rig(&mut command, "control")?;
            rest
        }
        What::Report(options) => {
            report::run(options)?;
            return Ok(ExitCode::SUCCESS);
        }
        What::Instructions(options) => return instructions::run(options),
        What::Peers => {
            peers::build();
            return Ok(ExitCode::SUCCESS);
        }
        What::Hold(rest) => {
            on_rig(&mut command, "hold")?;
            rest
        }
        What::Memory(rest) => {
            on_rig(&mut command, "memory")?;
            rest
        }
    };
    command.args(&rest.arguments);
    process::run(&mut command)?;
    Ok(ExitCode::SUCCESS)
}

/// Has `command` run the rig, once it is built.
fn on_rig(command: &mut Command, what: &str) -> Result<()> {
    build_rig()?;
    command.args(["run", "--release", "--quiet"]);
    command.args(["--package", "turnpike-bench", "--", what]);
    Ok(())
}

/// Builds the rig, and the relay, which it finds beside itself.
fn build_rig() -> Result<()> {
    let mut build = process::cargo();
    build.args(["build", "--release", "--quiet"]);
    build.args(["--package", "turnpike", "--package", "turnpike-bench"]);
    process::run(&mut build)
}
