//! `turnpike-sim --seed N [--steps N] [--count N]`: worlds, one seed after the other.

use std::process::ExitCode;
use std::time::Instant;

use turnpike_sim::{Coverage, STEPS, live};

fn main() -> ExitCode {
    let (mut seed, mut steps, mut count, mut told) = (None, STEPS, 1, false);
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        if name == "--coverage" {
            told = true;
            continue;
        }
        let value = arguments.next().and_then(|value| value.parse::<u64>().ok());
        match (&name[..], value) {
            ("--seed", Some(value)) => seed = Some(value),
            ("--steps", Some(value)) => steps = value,
            ("--count", Some(value)) => count = value,
            _ => return usage(&name),
        }
    }
    let Some(first) = seed else {
        return usage("without --seed");
    };
    let started = Instant::now();
    let mut coverage = Coverage::default();
    let (mut events, mut seconds) = (0, 0);
    for seed in (0..count).map(|more| first.wrapping_add(more)) {
        match live(seed, steps) {
            Ok(life) => {
                events += life.steps;
                seconds += life.seconds;
                coverage.add(&life.coverage);
            }
            Err(failure) => {
                println!("{failure}");
                return ExitCode::FAILURE;
            }
        }
    }
    if told {
        print!("{coverage}");
    }
    let took = started.elapsed();
    println!(
        "{count} worlds from seed {first}: {events} events, {seconds} s of their time, in {:.1} s; nothing was wrong",
        took.as_secs_f64()
    );
    ExitCode::SUCCESS
}

fn usage(what: &str) -> ExitCode {
    eprintln!("turnpike-sim: {what}; write --seed N [--steps N] [--count N] [--coverage]");
    ExitCode::from(2)
}
