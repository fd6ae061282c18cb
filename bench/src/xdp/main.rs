//! `turnpike-bench-xdp`: the BPF programs under libbpf, a loader that is independent of the relay's own.

mod check;
mod kernel;
mod load;
mod measure;
mod order;
mod path;
mod shared;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(
    name = "turnpike-bench-xdp",
    version,
    about,
    disable_help_subcommand = true
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Load the programs, and print what the kernel made of them
    Load(load::Options),
    /// Send a datagram along each path, and compare what comes out
    Check(check::Options),
    /// Measure what the relay's program costs for a packet
    Run(measure::Options),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Load(options) => load::run(&options),
        Command::Check(options) => check::run(&options),
        Command::Run(options) => measure::run(&options),
    };
    finish(done)
}

fn finish(done: Result<()>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
