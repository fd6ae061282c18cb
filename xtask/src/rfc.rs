//! `cargo xtask rfc`: each conformance requirement with the tests that cite it, or the reason why none does.

mod citations;
mod requirements;

use crate::tree;
use anyhow::{Result, bail};
pub use citations::Citation;
use citations::Citations;
use requirements::{Document, Requirement};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::ExitCode;

/// How to print the requirements.
#[derive(clap::Args, Default)]
pub struct Options {
    /// Only the requirements that have neither a test nor a reason
    #[arg(long)]
    missing: bool,
    /// As JSON
    #[arg(long, conflicts_with_all = ["missing", "table"])]
    json: bool,
    /// As the README's table, a line per document
    #[arg(long, conflicts_with = "missing")]
    table: bool,
}

/// Prints the requirements; fails when one has nothing to show, or when the list and the tests contradict each other.
pub fn run(options: &Options) -> Result<ExitCode> {
    let report = Report::of(
        requirements::read(tree::root())?,
        Citations::of(tree::root())?,
    );
    let shown = if options.json {
        format!("{}\n", report.json())
    } else if options.table {
        report.table()
    } else {
        report.rows(options.missing)
    };
    // Whoever reads only the first lines, as `head` does, has not made this command fail.
    let _ = std::io::stdout().write_all(shown.as_bytes());
    if !report.problems.is_empty() {
        bail!("{}", report.problems.join("\n       "));
    }
    Ok(ExitCode::SUCCESS)
}

/// The same with only what is missing printed: 450 rows help nobody who reads a log.
pub fn run_for_ci() -> Result<ExitCode> {
    run(&Options {
        missing: true,
        ..Options::default()
    })
}

/// The Rust tests that the requirements rest on.
pub fn cited_tests() -> Result<Vec<Citation>> {
    let citations = Citations::of(tree::root())?;
    Ok(citations
        .tests
        .into_iter()
        .filter(Citation::is_rust)
        .collect())
}

/// The requirements beside the tests.
struct Report {
    documents: Vec<Document>,
    citations: Citations,
    tests: BTreeMap<String, Vec<String>>,
    problems: Vec<String>,
}

impl Report {
    fn of(documents: Vec<Document>, citations: Citations) -> Self {
        let mut tests: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for citation in &citations.tests {
            let of_id = tests.entry(citation.id.clone()).or_default();
            if !of_id.contains(&citation.to_string()) {
                of_id.push(citation.to_string());
            }
        }
        let problems = citations.problems.clone();
        let mut report = Report {
            documents,
            citations,
            tests,
            problems,
        };
        report.find_problems();
        report
    }

    /// Where the list and the sources contradict each other.
    fn find_problems(&mut self) {
        let mut problems = Vec::new();
        let has_test = |row: &&Requirement| !self.tests_of(&row.id).is_empty();
        for row in self
            .requirements()
            .filter(|row| row.excepted.is_some())
            .filter(has_test)
        {
            problems.push(format!("{} has a test, so remove its `excepted`", row.id));
        }
        let known: BTreeSet<&str> = self.requirements().map(|row| row.id.as_str()).collect();
        let cited = self.citations.tests.iter().chain(&self.citations.elsewhere);
        for mention in cited.filter(|mention| !known.contains(mention.id.as_str())) {
            problems.push(format!(
                "{mention} cites {}, which is not in {}",
                mention.id,
                requirements::PATH
            ));
        }
        let missing = self
            .requirements()
            .filter(|row| self.is_missing(row))
            .count();
        if missing > 0 {
            problems.push(format!(
                "{missing} requirements have no test: cite each above one, or give the reason as `excepted` in {}",
                requirements::PATH
            ));
        }
        self.problems.extend(problems);
    }

    fn is_missing(&self, row: &Requirement) -> bool {
        row.excepted.is_none() && self.tests_of(&row.id).is_empty()
    }

    /// What to say about a requirement without a test: where else it is named, which may be where a test was meant.
    fn mentions_of(&self, id: &str) -> String {
        let elsewhere = self
            .citations
            .elsewhere
            .iter()
            .filter(|mention| mention.id == id);
        elsewhere
            .map(|mention| format!(" (named at {mention}, outside a test)"))
            .collect()
    }

    fn requirements(&self) -> impl Iterator<Item = &Requirement> {
        self.documents
            .iter()
            .flat_map(|document| &document.requirements)
    }

    fn tests_of(&self, id: &str) -> &[String] {
        self.tests.get(id).map_or(&[], Vec::as_slice)
    }

    /// A line for each requirement and each of its tests, and the counts.
    fn rows(&self, only_missing: bool) -> String {
        let mut rows = String::new();
        for requirement in self.requirements() {
            let tests = self.tests_of(&requirement.id);
            let shown = match (&requirement.excepted, tests) {
                (None, []) => format!(
                    "MISSING: {}{}",
                    requirement.text,
                    self.mentions_of(&requirement.id)
                ),
                _ if only_missing => continue,
                (Some(reason), _) => format!("excepted: {reason}"),
                (None, tests) => tests.join(&format!("\n{:29} ", "")),
            };
            rows += &format!(
                "{:<22} {:<6} {shown}\n",
                requirement.id, requirement.priority
            );
        }
        let (all, tested, excepted) = self.counts(self.requirements());
        let missing = all - tested - excepted;
        rows + &format!(
            "{all} requirements: {tested} tested, {excepted} excepted, {missing} missing\n"
        )
    }

    fn counts<'a>(&'a self, rows: impl Iterator<Item = &'a Requirement>) -> (usize, usize, usize) {
        rows.fold((0, 0, 0), |(rows, tested, excepted), row| {
            let has_test = !self.tests_of(&row.id).is_empty();
            let is_excepted = !has_test && row.excepted.is_some();
            (
                rows + 1,
                tested + usize::from(has_test),
                excepted + usize::from(is_excepted),
            )
        })
    }

    fn json(&self) -> serde_json::Value {
        let row = |row: &Requirement| {
            serde_json::json!({
                "id": row.id,
                "section": row.section,
                "priority": row.priority.to_string(),
                "text": row.text,
                "excepted": row.excepted,
                "tests": self.tests_of(&row.id),
            })
        };
        let rows: Vec<_> = self.requirements().map(row).collect();
        serde_json::json!({ "requirements": rows, "problems": self.problems })
    }

    /// A Markdown table with a line for each document.
    fn table(&self) -> String {
        let mut table =
            String::from("| Document | Requirements | Tested | Excepted |\n|---|---:|---:|---:|\n");
        for document in &self.documents {
            let (rows, tested, excepted) = self.counts(document.requirements.iter());
            table += &format!("| {} | {rows} | {tested} | {excepted} |\n", document.title);
        }
        let (rows, tested, excepted) = self.counts(self.requirements());
        table + &format!("| **all** | **{rows}** | **{tested}** | **{excepted}** |\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn report(source: &str) -> Report {
        let list = r#"
            [[document]]
            title = "RFC 8656, TURN"
            requirements = [
                { id = "T-8656-7.2-04", section = "7.2", priority = "must", text = "Used five-tuple: 437." },
                { id = "T-8656-7.2-24", section = "7.2", priority = "may", text = "Redirect.", excepted = "later" },
            ]"#;
        let mut citations = Citations::default();
        citations.scan_rust(Path::new("a.rs"), source);
        Report::of(requirements::parse(list).unwrap(), citations)
    }

    #[test]
    fn a_requirement_with_a_test_is_content() {
        let report = report(
            "/// T-8656-7.2-04: no second allocation.\n#[test]\nfn second_is_refused() {}\n",
        );
        assert!(report.problems.is_empty(), "{:?}", report.problems);
        assert_eq!(
            report.tests_of("T-8656-7.2-04"),
            ["a.rs::second_is_refused"]
        );
        assert_eq!(report.counts(report.requirements()), (2, 1, 1));
        assert_eq!(
            report.json()["requirements"][0]["tests"][0],
            "a.rs::second_is_refused"
        );
        assert!(report.table().contains("| RFC 8656, TURN | 2 | 1 | 1 |"));
    }

    #[test]
    fn a_requirement_with_neither_test_nor_reason_is_a_problem() {
        let report = report("// T-8656-7.2-04 is what this is about.\nfn not_a_test() {}\n");
        assert_eq!(report.problems.len(), 1);
        assert!(
            report.problems[0].starts_with("1 requirements have no test"),
            "{:?}",
            report.problems
        );
        let row = "MISSING: Used five-tuple: 437. (named at a.rs:1, outside a test)";
        assert!(report.rows(true).contains(row), "{}", report.rows(true));
    }

    #[test]
    fn an_unknown_id_is_a_problem() {
        let report = report("/// T-8656-7.2-04 T-8656-7.2-99\n#[test]\nfn a() {}\n");
        assert_eq!(report.problems.len(), 1);
        assert!(
            report.problems[0].starts_with("a.rs::a cites T-8656-7.2-99"),
            "{}",
            report.problems[0]
        );
    }

    #[test]
    fn an_exception_with_a_test_is_stale() {
        let report = report("/// T-8656-7.2-04 T-8656-7.2-24\n#[test]\nfn a() {}\n");
        assert_eq!(
            report.problems,
            ["T-8656-7.2-24 has a test, so remove its `excepted`"]
        );
    }
}
