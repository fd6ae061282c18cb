//! `cargo xtask bench instructions`: how many instructions a few scenarios take, counted by callgrind, and what has changed.
//!
//! Each scenario runs in two lengths, and the difference is what its repetitions cost: setting up cancels.

use crate::{process, tree};
use anyhow::{Context, Result, bail, ensure};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// How far a count may be from the committed one, in per cent.
const TOLERANCE: f64 = 2.0;

/// Repetitions of the short run. The long one has twice as many.
const REPETITIONS: u64 = 2000;

/// What to do with the counts.
#[derive(clap::Args)]
pub struct Options {
    /// Write them down as the ones to compare with
    #[arg(long)]
    keep: bool,
}

/// Counts, and who made the code that was counted.
#[derive(Serialize, Deserialize)]
struct Counts {
    compiler: String,
    instructions: BTreeMap<String, u64>,
}

/// Counts, and compares with the committed counts; a difference beyond the tolerance is a failure.
pub fn run(options: &Options) -> Result<ExitCode> {
    let committed = tree::root().join("bench/instructions.json");
    if let Some(reason) = missing() {
        println!("SKIPPED instructions: {reason}");
        return Ok(ExitCode::SUCCESS);
    }
    if !options.keep && !committed.is_file() {
        println!("SKIPPED instructions: no counts are committed yet: `--keep` writes them down");
        return Ok(ExitCode::SUCCESS);
    }
    let now = Counts::made()?;
    if options.keep {
        now.write(&committed)?;
    }
    let text = fs::read_to_string(&committed)
        .with_context(|| format!("cannot read {}", committed.display()))?;
    let before: Counts = serde_json::from_str(&text)?;
    if now.compiler != before.compiler {
        println!(
            "SKIPPED instructions: the committed counts are of {}, and this is {}",
            before.compiler, now.compiler
        );
        return Ok(ExitCode::SUCCESS);
    }
    let mut changed = 0;
    for (scenario, count) in &now.instructions {
        let change = before.instructions.get(scenario).map(|&before| {
            let before = before as f64;
            100.0 * (*count as f64 - before) / before
        });
        let change = change.with_context(|| format!("no count of {scenario} is committed"))?;
        let verdict = if change.abs() > TOLERANCE {
            "  CHANGED"
        } else {
            ""
        };
        changed += usize::from(change.abs() > TOLERANCE);
        println!("{scenario:<32} {count:>8} {change:+6.2} %{verdict}");
    }
    if changed > 0 {
        println!(
            "{changed} of {} differ by more than {TOLERANCE} %; if that is meant, `cargo xtask bench instructions --keep`",
            now.instructions.len()
        );
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// Counts into a file, for the report.
pub fn count(file: &Path) -> Result<()> {
    if let Some(reason) = missing() {
        bail!("{reason}");
    }
    Counts::made()?.write(file)
}

fn missing() -> Option<&'static str> {
    let there = process::find("valgrind").is_some();
    (!there).then_some("there is no valgrind: `apt-get install valgrind`")
}

impl Counts {
    fn made() -> Result<Self> {
        let program = scenarios()?;
        let listed = process::run_quietly(Command::new(&program).arg("list"))?;
        let mut instructions = BTreeMap::new();
        for scenario in String::from_utf8(listed.stdout)?.lines() {
            let short = collected(&program, scenario, REPETITIONS)?;
            let long = collected(&program, scenario, 2 * REPETITIONS)?;
            let each = long.saturating_sub(short) / REPETITIONS;
            ensure!(each > 0, "callgrind counts nothing in {scenario}");
            instructions.insert(scenario.to_owned(), each);
        }
        let compiler = process::run_quietly(Command::new("rustc").arg("--version"))?;
        Ok(Self {
            compiler: String::from_utf8(compiler.stdout)?.trim().to_owned(),
            instructions,
        })
    }

    fn write(&self, file: &Path) -> Result<()> {
        let text = serde_json::to_string_pretty(self)? + "\n";
        fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))
    }
}

/// Builds the scenarios, and says where the program is.
fn scenarios() -> Result<PathBuf> {
    let mut build = process::cargo();
    build.args(["bench", "--no-run", "--quiet", "--message-format", "json"]);
    build.args(["--package", "turnpike-bench", "--bench", "scenarios"]);
    let output = process::run_quietly(&mut build)?;
    let text = String::from_utf8(output.stdout)?;
    let mut messages = text.lines().filter_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        let is_it = message["target"]["name"] == "scenarios";
        let file = message["executable"].as_str().filter(|_| is_it)?;
        Some(PathBuf::from(file))
    });
    messages
        .next()
        .context("Cargo names no program `scenarios`")
}

/// The instructions of a whole run.
fn collected(program: &Path, scenario: &str, repetitions: u64) -> Result<u64> {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    valgrind
        .arg(program)
        .args([scenario, &repetitions.to_string()]);
    let output = process::run_quietly(&mut valgrind)?;
    let said = String::from_utf8_lossy(&output.stderr);
    let line = said.lines().find_map(|line| line.split_once("Collected :"));
    let (_, count) = line.with_context(|| format!("callgrind counts nothing:\n{said}"))?;
    Ok(count.trim().parse()?)
}
