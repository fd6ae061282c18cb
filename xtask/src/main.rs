//! What people who work on Turnpike do all day, a command each.

mod bench;
mod ci;
mod ebpf;
mod fuzz;
mod nat_matrix;
mod process;
mod rfc;
mod sim;
mod test;
mod tidy;
mod tree;

use anyhow::Result;
use clap::{CommandFactory, Parser, Subcommand};
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about, long_about = None, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Run every test, installing what the tests need when root
    Test(test::Options),
    /// Print each conformance requirement with its tests or the reason why it has none
    Rfc(rfc::Options),
    /// Fuzz one target for a while, or list the targets
    Fuzz(fuzz::Options),
    /// Run the simulated world from a seed
    Sim(sim::Options),
    /// Measure relays on the load rig, and the core by itself
    Bench(bench::Options),
    /// Build the BPF programs, or check that the committed ones are what their source makes
    Ebpf(ebpf::Options),
    /// Everything a change has to pass: format, clippy, dependencies, tidy, rfc, test
    Ci,
    /// Check the tree itself: unsafe, file sizes and names, paths and links that lead nowhere
    Tidy,
    /// Try every pair of NATs in network namespaces and write docs/nat-matrix.md
    NatMatrix,
}

fn main() -> ExitCode {
    let Some(command) = Arguments::parse().command else {
        print!("{}", Arguments::command().render_help());
        return ExitCode::SUCCESS;
    };
    match run(command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Test(options) => test::run(&options),
        Command::Rfc(options) => rfc::run(&options),
        Command::Fuzz(options) => fuzz::run(&options),
        Command::Sim(options) => sim::run(&options),
        Command::Bench(options) => bench::run(&options),
        Command::Ebpf(options) => ebpf::run(&options),
        Command::Ci => ci::run(),
        Command::Tidy => tidy::run(),
        Command::NatMatrix => nat_matrix::run(),
    }
}
