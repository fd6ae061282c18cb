//! The examples in the documentation, which only rustdoc can run.

use super::tally::{Outcome, Tally, print_progress};
use crate::process;
use anyhow::{Context, Result};
use std::process::Stdio;
use std::time::Instant;

/// Runs the documentation's examples whose name contains `filter`.
pub fn run(tally: &mut Tally, filter: &str) -> Result<()> {
    let started = Instant::now();
    let mut command = process::cargo();
    command.args(["test", "--workspace", "--doc", "--no-fail-fast", "--"]);
    if !filter.is_empty() {
        command.arg(filter);
    }
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start `{}`", process::describe(&command)))?;
    let printed = String::from_utf8_lossy(&output.stdout);
    let mut counts = Tally::default();
    for (name, outcome) in results(&printed) {
        counts.record(name, outcome);
    }
    if !output.status.success() && counts.failed.is_empty() {
        let said = format!("{printed}{}", String::from_utf8_lossy(&output.stderr));
        counts.record("the documentation's examples", Outcome::Failed(said));
    }
    if counts.total() > 0 {
        print_progress(
            "examples in the documentation",
            &counts.line(),
            started.elapsed(),
        );
    }
    tally.add(counts);
    Ok(())
}

/// The result of each example in the output of rustdoc's test runs.
fn results(printed: &str) -> impl Iterator<Item = (&str, Outcome)> {
    printed.lines().filter_map(move |line| {
        let (name, word) = line.strip_prefix("test ")?.rsplit_once(" ... ")?;
        let outcome = match word {
            "ok" => Outcome::Passed,
            "FAILED" => Outcome::Failed(output_of(printed, name)),
            "ignored" => Outcome::Skipped("it is marked `ignore`".into()),
            _ => return None,
        };
        Some((name, outcome))
    })
}

/// What a failed example printed: the part between its own heading and the next one.
fn output_of(printed: &str, name: &str) -> String {
    let heading = format!("---- {name} stdout ----\n");
    let Some((_, after)) = printed.split_once(&heading) else {
        return printed.to_owned();
    };
    let end = ["\n---- ", "\nfailures:\n"]
        .iter()
        .filter_map(|mark| after.find(mark))
        .min();
    after[..end.unwrap_or(after.len())].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = "
running 4 tests
test control/wire/src/lib.rs - Header (line 12) ... ok
test control/wire/src/lib.rs - Writer (line 40) - compile fail ... ok
test control/wire/src/lib.rs - Reader (line 70) ... FAILED
test control/wire/src/lib.rs - Packet (line 99) ... ignored

failures:

---- control/wire/src/lib.rs - Reader (line 70) stdout ----
Test executable failed (exit status: 101).

failures:
    control/wire/src/lib.rs - Reader (line 70)

test result: FAILED. 2 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s
";

    #[test]
    fn each_example_counts_once() {
        let found: Vec<_> = results(PRINTED)
            .map(|(_, outcome)| outcome.word())
            .collect();
        assert_eq!(found, ["passed", "passed", "FAILED", "SKIPPED"]);
    }

    #[test]
    fn a_failed_example_shows_its_own_output() {
        let shown = output_of(PRINTED, "control/wire/src/lib.rs - Reader (line 70)");
        assert_eq!(shown, "Test executable failed (exit status: 101).\n");
    }
}
