//! `cargo xtask sim`: the simulated world, from a seed.

use crate::process;
use anyhow::Result;
use std::process::ExitCode;

/// What to simulate.
#[derive(clap::Args)]
pub struct Options {
    /// The seed of the first world; a failure prints the one that replays it
    #[arg(long)]
    seed: u64,
    /// How many steps each world lives for [default: the simulator's own]
    #[arg(long)]
    steps: Option<u64>,
    /// How many worlds, each from the next seed [default: 1]
    #[arg(long)]
    count: Option<u64>,
}

/// Builds with debug assertions, because the simulation is where they are meant to fire.
pub fn run(options: &Options) -> Result<ExitCode> {
    let mut command = process::cargo();
    command.args([
        "run",
        "--quiet",
        "--package",
        "turnpike-sim",
        "--bin",
        "turnpike-sim",
        "--",
    ]);
    command.arg("--seed").arg(options.seed.to_string());
    if let Some(steps) = options.steps {
        command.arg("--steps").arg(steps.to_string());
    }
    if let Some(count) = options.count {
        command.arg("--count").arg(count.to_string());
    }
    process::run(&mut command)?;
    Ok(ExitCode::SUCCESS)
}
