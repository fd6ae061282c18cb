//! `cargo xtask bench instructions`: how many instructions a few scenarios take, counted by callgrind, and what has changed.
//!
//! Each scenario runs in two lengths, and the difference is what its repetitions cost: setting up cancels.

use crate::{ebpf, process, tree};
use anyhow::{Context, Result, bail, ensure};
use indicatif::ProgressBar;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// How far a count may be from the committed one, in per cent.
const TOLERANCE: f64 = 2.0;

/// Repetitions of the short run. The long one has twice as many.
const REPETITIONS: u64 = 2000;

/// Where the counts to compare with are kept.
const KEPT: &str = "bench/instructions.json";

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
    let kept = tree::root().join(KEPT);
    if options.keep {
        count(process::cargo(), &kept)?;
        println!("{KEPT} has the counts of this commit now");
        return Ok(ExitCode::SUCCESS);
    }
    if let Some(reason) = missing() {
        println!("SKIPPED instructions: {reason}");
        return Ok(ExitCode::SUCCESS);
    }
    let text = fs::read_to_string(&kept).with_context(|| format!("cannot read {KEPT}"))?;
    let before: Counts =
        serde_json::from_str(&text).with_context(|| format!("{KEPT} has another shape"))?;
    let compiler = compiler()?;
    if compiler != before.compiler {
        println!(
            "SKIPPED instructions: another compiler makes other instructions. {KEPT} is of {}, and this is {compiler}; \
             `cargo xtask bench instructions --keep` counts for it.",
            before.compiler
        );
        return Ok(ExitCode::SUCCESS);
    }
    let now = Counts::made(process::cargo())?;
    let mut changed = Vec::new();
    for (scenario, count) in &now.instructions {
        let Some(&before) = before.instructions.get(scenario) else {
            println!("{scenario:<24} {count:>8}  new");
            changed.push(scenario.as_str());
            continue;
        };
        let change = 100.0 * (*count as f64 / before as f64 - 1.0);
        let is_change = change.abs() > TOLERANCE;
        let verdict = if is_change { "CHANGED" } else { "" };
        println!("{scenario:<24} {count:>8} {change:+6.2} %  {verdict}");
        changed.extend(is_change.then_some(scenario.as_str()));
    }
    let gone = before.instructions.keys();
    changed.extend(
        gone.map(String::as_str)
            .filter(|name| !now.instructions.contains_key(*name)),
    );
    if !changed.is_empty() {
        println!(
            "\nNot what {KEPT} says, by more than {TOLERANCE} %: {}.\nWhere that is no accident, accept it by\n    \
             cargo xtask bench instructions --keep\nand commit the file with the change that made it so.",
            changed.join(", ")
        );
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// The comparison, in the words of CI.
pub fn run_for_ci() -> Result<ExitCode> {
    run(&Options { keep: false })
}

/// Counts into a file, by a Cargo that builds the scenarios of some commit.
pub fn count(cargo: Command, file: &Path) -> Result<()> {
    if let Some(reason) = missing() {
        bail!("{reason}");
    }
    let text = serde_json::to_string_pretty(&Counts::made(cargo)?)? + "\n";
    fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))
}

/// Why nothing can be counted, after an attempt to install it.
fn missing() -> Option<String> {
    if process::find("valgrind").is_some() {
        return None;
    }
    let error = ebpf::install_if_root(&["valgrind"]).err()?;
    Some(format!("there is no valgrind: {error:#}"))
}

/// Who makes the code, and for what.
fn compiler() -> Result<String> {
    let said = process::run_quietly(Command::new("rustc").args(["--version", "--verbose"]))?;
    let said = String::from_utf8(said.stdout)?;
    let mut lines = said.lines();
    let version = lines.next().unwrap_or_default().to_owned();
    let host = lines.find_map(|line| line.strip_prefix("host: "));
    Ok(format!("{version} for {}", host.unwrap_or_default()))
}

impl Counts {
    fn made(mut cargo: Command) -> Result<Self> {
        let program = scenarios(&mut cargo)?;
        let listed = process::run_quietly(Command::new(&program).arg("list"))?;
        let names = String::from_utf8(listed.stdout)?;
        let bar = ProgressBar::new(names.lines().count() as u64);
        let mut instructions = BTreeMap::new();
        for scenario in names.lines() {
            // One beside the other: counts do not depend on time.
            let collected = |repetitions| collected(&program, scenario, repetitions);
            let (short, long) = std::thread::scope(|scope| {
                let short = scope.spawn(|| collected(REPETITIONS));
                let long = collected(2 * REPETITIONS);
                (short.join().expect("it does not panic"), long)
            });
            let each = long?.saturating_sub(short?) / REPETITIONS;
            ensure!(each > 0, "callgrind counts nothing in {scenario}");
            instructions.insert(scenario.to_owned(), each);
            bar.inc(1);
        }
        bar.finish_and_clear();
        let compiler = compiler()?;
        Ok(Self {
            compiler,
            instructions,
        })
    }
}

/// Builds the scenarios, and says where the program is.
fn scenarios(build: &mut Command) -> Result<PathBuf> {
    build.args(["bench", "--no-run", "--quiet", "--message-format", "json"]);
    build.args(["--package", "turnpike-bench", "--bench", "scenarios"]);
    let output = process::run_quietly(build)?;
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
