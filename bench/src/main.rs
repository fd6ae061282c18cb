//! `turnpike-bench`: relays on the load rig.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use turnpike_bench::forwarder;

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
    /// The bare forwarder, which other commands start
    #[command(hide = true)]
    Forwarder(forwarder::Options),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Forwarder(options) => forwarder::run(&options),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
