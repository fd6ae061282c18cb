//! What became of the tests, and the line that says so.

use std::time::Duration;

/// What became of one test.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It ran and held.
    Passed,
    /// It said that it cannot run here, and why.
    Skipped(String),
    /// It did not hold; everything it printed.
    Failed(String),
}

impl Outcome {
    /// One word for a progress line.
    pub fn word(&self) -> &'static str {
        match self {
            Outcome::Passed => "passed",
            Outcome::Skipped(_) => "SKIPPED",
            Outcome::Failed(_) => "FAILED",
        }
    }
}

/// The tests so far, by what became of them.
#[derive(Default)]
pub struct Tally {
    passed: Vec<String>,
    /// Names, each with the output of its test.
    pub failed: Vec<(String, String)>,
    /// Names, each with the reason.
    skipped: Vec<(String, String)>,
}

impl Tally {
    /// Counts one test.
    pub fn record(&mut self, name: &str, outcome: Outcome) {
        let name = name.to_owned();
        match outcome {
            Outcome::Passed => self.passed.push(name),
            Outcome::Skipped(reason) => self.skipped.push((name, reason)),
            Outcome::Failed(output) => {
                println!("\nFAILED {name}\n{}\n", output.trim_end());
                self.failed.push((name, output));
            }
        }
    }

    /// Counts what another tally has counted.
    pub fn add(&mut self, other: Tally) {
        self.passed.extend(other.passed);
        self.failed.extend(other.failed);
        self.skipped.extend(other.skipped);
    }

    /// How many tests ran to an end, good or bad.
    pub fn ran(&self) -> usize {
        self.passed.len() + self.failed.len()
    }

    /// How many tests were looked at, those that said SKIPPED included.
    pub fn total(&self) -> usize {
        self.ran() + self.skipped.len()
    }

    /// The names of all tests.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let pairs = self.failed.iter().chain(&self.skipped);
        self.passed
            .iter()
            .chain(pairs.map(|(name, _)| name))
            .map(String::as_str)
    }

    /// The line that scripts read.
    pub fn line(&self) -> String {
        format!(
            "{} passed, {} failed, {} skipped",
            self.passed.len(),
            self.failed.len(),
            self.skipped.len()
        )
    }

    /// Prints what was skipped, what failed, and the counts as the last line.
    pub fn print(&self) {
        println!();
        for (name, reason) in &self.skipped {
            println!("SKIPPED {name}: {reason}");
        }
        for (name, _) in &self.failed {
            println!("FAILED {name}");
        }
        println!("{}", self.line());
    }
}

/// A line of progress: what, how it went, how long it took.
pub fn print_progress(what: &str, how: &str, took: Duration) {
    println!("{what:<56} {how:<36} {:>7.1} s", took.as_secs_f64());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_counts_each_outcome_once() {
        let mut all = Tally::default();
        let mut one = Tally::default();
        one.record("a", Outcome::Passed);
        one.record("b", Outcome::Skipped("no IPv6".into()));
        all.record("c", Outcome::Passed);
        all.add(one);
        assert_eq!(all.line(), "2 passed, 0 failed, 1 skipped");
        assert_eq!((all.ran(), all.total()), (2, 3));
        assert_eq!(all.names().collect::<Vec<_>>(), ["c", "a", "b"]);
    }
}
