//! `turnpike-bench`: relays on the load rig.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use turnpike_bench::report::render;
use turnpike_bench::{bounce, control, forwarder, hold, interrupt, lab, memory, session};

#[derive(Parser)]
#[command(
    name = "turnpike-bench",
    bin_name = "cargo xtask bench",
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
    /// How many clients a second come, get an allocation and give it back
    Control(control::Options),
    /// What an allocation with a permission and a channel occupies
    Memory(memory::Options),
    /// Allocations that are kept for another generator, like the kernel's pktgen
    Hold(hold::Options),
    /// The report of what a run of the other commands has left in a folder
    #[command(hide = true)]
    Render(render::Options),
    /// The bare forwarder, which other commands start
    #[command(hide = true)]
    Forwarder(forwarder::Options),
    /// The floor in the kernel, which other commands start
    #[command(hide = true)]
    Bounce(bounce::Options),
}

fn main() -> ExitCode {
    let command = Arguments::parse().command;
    match run(&command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> Result<ExitCode> {
    match command {
        Command::Forwarder(options) => {
            forwarder::run(options)?;
            return Ok(ExitCode::SUCCESS);
        }
        Command::Bounce(options) => {
            bounce::run(options)?;
            return Ok(ExitCode::SUCCESS);
        }
        Command::Render(options) => {
            render::run(options)?;
            return Ok(ExitCode::SUCCESS);
        }
        _ => {}
    }
    interrupt::listen()?;
    if let Command::Hold(options) = command {
        hold::run(options)?;
        return Ok(ExitCode::SUCCESS);
    }
    if !session::is_own() {
        return session::run_in_own();
    }
    match command {
        Command::Lab(options) => lab::run(options)?,
        Command::Control(options) => control::run(options)?,
        Command::Memory(options) => memory::run(options)?,
        Command::Render(_) | Command::Forwarder(_) | Command::Bounce(_) | Command::Hold(_) => {
            unreachable!("it has run above")
        }
    }
    Ok(ExitCode::SUCCESS)
}
