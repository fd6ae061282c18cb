//! `cargo xtask test`: every test of the workspace, each in a process of its own.
//!
//! A process per test is what lets a hanging test be ended without the rest, its output be shown whole (that of the
//! programs it started included), and `SKIPPED <name>: <reason>` be seen wherever it was printed.

mod binary;
mod doc;
mod provision;
mod single;
mod tally;

use crate::rfc;
use anyhow::Result;
use binary::Binary;
pub use provision::install_what_is_missing;
use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use tally::{Outcome, Tally};

/// Which tests to run.
#[derive(clap::Args)]
pub struct Options {
    /// Only tests whose name contains this
    filter: Option<String>,
    /// Leave out the lab: network namespaces and foreign clients
    #[arg(long)]
    fast: bool,
    /// Fail when fewer tests than this ran
    #[arg(long, default_value_t = 1, value_name = "N")]
    floor: usize,
}

impl Options {
    /// Every test there is, as CI runs them.
    pub fn everything() -> Self {
        Options {
            filter: None,
            fast: false,
            floor: 1,
        }
    }
}

/// Runs the tests; the last line printed is `N passed, N failed, N skipped`, whatever happens before it.
pub fn run(options: &Options) -> Result<ExitCode> {
    let mut tally = Tally::default();
    if let Err(error) = run_into(&mut tally, options) {
        tally.record(
            "the test run itself",
            Outcome::Failed(format!("{error:#}\n")),
        );
    }
    if tally.ran() < options.floor {
        let complaint = format!(
            "{} tests ran where at least {} have to\n",
            tally.ran(),
            options.floor
        );
        tally.record("the number of tests that ran", Outcome::Failed(complaint));
    }
    tally.print();
    Ok(if tally.failed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn run_into(tally: &mut Tally, options: &Options) -> Result<()> {
    if !options.fast {
        provision::install_what_is_missing()?;
    }
    let (lab, ordinary): (Vec<_>, Vec<_>) = binary::build_all()?
        .into_iter()
        .partition(|binary| binary.is_lab);
    let filter = options.filter.as_deref().unwrap_or_default();
    for binary in &ordinary {
        run_binary(tally, binary, filter, parallelism())?;
    }
    doc::run(tally, filter)?;
    if options.fast {
        return Ok(());
    }
    // The lab owns namespaces and watches the clock, so its tests run one at a time and beside nothing else.
    for binary in &lab {
        run_binary(tally, binary, filter, 1)?;
    }
    if filter.is_empty() {
        check_that_cited_tests_ran(tally)?;
    }
    Ok(())
}

fn parallelism() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// Runs the tests of one binary, so many at a time, and prints a line about them (in the lab, a line about each).
fn run_binary(tally: &mut Tally, binary: &Binary, filter: &str, at_a_time: usize) -> Result<()> {
    let cases = binary.list(filter)?;
    let started = Instant::now();
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..at_a_time.min(cases.len()) {
            scope.spawn(|| {
                while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let case_started = Instant::now();
                    let outcome = single::run(binary, case);
                    if binary.is_lab {
                        tally::print_progress(&case.name, outcome.word(), case_started.elapsed());
                    }
                    done.lock()
                        .expect("no test runner panics")
                        .push((case, outcome));
                }
            });
        }
    });
    let mut counts = Tally::default();
    for (case, outcome) in done.into_inner().expect("no test runner panics") {
        counts.record(&format!("{} {}", binary.label(), case.name), outcome);
    }
    if counts.total() > 0 {
        tally::print_progress(&binary.label(), &counts.line(), started.elapsed());
    }
    tally.add(counts);
    Ok(())
}

/// A conformance row must not rest on a test that is compiled out or lies in a file no crate includes.
fn check_that_cited_tests_ran(tally: &mut Tally) -> Result<()> {
    let seen: BTreeSet<String> = tally
        .names()
        .map(|name| last_segment(name).to_owned())
        .collect();
    for citation in rfc::cited_tests()? {
        if !seen.contains(&citation.function) {
            let complaint = format!(
                "{citation} is cited for {} but is not among the tests\n",
                citation.id
            );
            tally.record(&citation.to_string(), Outcome::Failed(complaint));
        }
    }
    Ok(())
}

fn last_segment(name: &str) -> &str {
    name.rsplit("::")
        .next()
        .unwrap_or(name)
        .rsplit(' ')
        .next()
        .unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recorded_name_ends_in_the_function() {
        assert_eq!(
            last_segment("turnpike-turn lib allocate::tests::second_is_refused"),
            "second_is_refused"
        );
        assert_eq!(
            last_segment("turnpike start second_is_refused"),
            "second_is_refused"
        );
    }
}
