//! `turnpike-bench`: relays on the load rig.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use turnpike_bench::rig::program;
use turnpike_bench::{forwarder, interrupt, lab};

#[derive(Parser)]
#[command(
    name = "cargo xtask bench",
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
    /// The highest rate of each relay, what a packet costs, how long packets take at half load
    Lab(lab::Options),
    /// The bare forwarder, which other commands start
    #[command(hide = true)]
    Forwarder(forwarder::Options),
}

fn main() -> ExitCode {
    let result = run(Arguments::parse().command);
    program::remove_scratch();
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<()> {
    if let Command::Forwarder(options) = &command {
        return forwarder::run(options);
    }
    interrupt::listen()?;
    match command {
        Command::Lab(options) => lab::run(&options),
        Command::Forwarder(_) => Ok(()),
    }
}
