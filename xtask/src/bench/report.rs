//! `cargo xtask bench report`: every benchmark one after the other, then the report of what they wrote.

mod before;
mod steps;

use super::on_rig;
use crate::{process, tree};
use anyhow::{Context, Result};
use before::Before;
use serde::Serialize;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;
use steps::{Run, STEPS};

/// How thoroughly, and against what.
#[derive(clap::Args)]
pub struct Options {
    /// Few and short rounds: five minutes on an idle machine, in place of hours
    #[arg(long)]
    quick: bool,
    /// Where the report goes [default: target/bench-report]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Say what has changed since a commit, which is built and runs in the same rounds, or since a report's figures.json
    #[arg(long, value_name = "REV|FILE")]
    compare: Option<String>,
    /// Only the steps whose name has this in it, beside what earlier ones have left in DIR
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
    /// Have the report also be the one of the repository: docs/report.md, with its plots and figures in a folder beside it
    #[arg(long)]
    keep: bool,
}

/// What became of a run.
#[derive(Serialize)]
struct Done {
    command: String,
    seconds: f64,
    error: Option<String>,
}

/// Runs the steps and renders the report. A step that cannot run is named in it with the reason.
pub fn run(options: &Options) -> Result<()> {
    let out = match &options.out {
        Some(folder) => std::path::absolute(folder)?,
        None => tree::target().join("bench-report"),
    };
    let raw = out.join("raw");
    if options.only.is_none() {
        // What an earlier run left must not pass for a result of this one.
        let _ = fs::remove_dir_all(&raw);
    }
    fs::create_dir_all(&raw).with_context(|| format!("cannot create {}", raw.display()))?;
    super::peers::build();
    let (file, before) = match &options.compare {
        Some(file) if Path::new(file).is_file() => (Some(std::path::absolute(file)?), None),
        Some(revision) => (None, Some(Before::unpack(revision)?)),
        None => (None, None),
    };
    let wanted = |name: &str| {
        let only = options.only.as_ref();
        only.is_none_or(|part| name.contains(part))
    };
    let steps = STEPS
        .iter()
        .filter(|step| wanted(step.name) && !(options.quick && step.is_long()));
    let runs: Vec<Run<'_>> = steps
        .flat_map(|step| step.runs(options.quick, before.as_ref()))
        .collect();
    println!("building what is measured");
    steps::build(&runs)?;
    let begun = Instant::now();
    let mut done = Vec::new();
    for (number, run) in runs.iter().enumerate() {
        let minutes = begun.elapsed().as_secs() / 60;
        println!("{minutes:3} min  {:2} of {}  {run}", number + 1, runs.len());
        let began = Instant::now();
        let result = run.execute(&raw);
        done.push(Done {
            command: run.to_string(),
            seconds: began.elapsed().as_secs_f64(),
            error: result.err().map(|error| format!("{error:#}")),
        });
        let text = serde_json::to_string_pretty(&done)?;
        let part = options.only.as_deref().unwrap_or("all");
        fs::write(raw.join(format!("steps-{part}.json")), text + "\n")?;
        if let Some(error) = &done[number].error {
            println!("    {error}");
        }
    }
    println!("{:.0} s of measuring", begun.elapsed().as_secs_f64());
    render(options, &out, file.as_deref())?;
    if options.keep {
        keep(&out)?;
    }
    Ok(())
}

fn render(options: &Options, out: &Path, file: Option<&Path>) -> Result<()> {
    let mut words = vec!["report".to_owned()];
    if options.quick {
        words.push("--quick".into());
    }
    if let Some(compare) = &options.compare {
        words.push(format!("--compare {compare}"));
    }
    let mut command = process::cargo();
    on_rig(&mut command, "render")?;
    command.arg(out).args(["--command", &words.join(" ")]);
    if let Some(file) = file {
        command.arg("--compare").arg(file);
    }
    process::run(&mut command)
}

/// Copies a report to where the repository keeps one. Only its plots lie in a folder, so links to them are changed.
fn keep(out: &Path) -> Result<()> {
    let docs = tree::root().join("docs");
    let folder = docs.join("report");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let text = fs::read_to_string(out.join("report.md"))?;
    let kept = docs.join("report.md");
    // Where this machine keeps things is nobody's business.
    let cargo = process::cargo();
    let text = text
        .replace("](", "](report/")
        .replace(&out.display().to_string(), "DIR")
        .replace(&format!("{}/", tree::root().display()), "")
        .replace(&cargo.get_program().to_string_lossy().into_owned(), "cargo");
    fs::write(&kept, text).with_context(|| format!("cannot write {}", kept.display()))?;
    for entry in fs::read_dir(out)? {
        let path = entry?.path();
        let is_plot = path.extension().is_some_and(|end| end == "svg");
        if is_plot || path.ends_with("figures.json") {
            fs::copy(
                &path,
                folder.join(path.file_name().context("a file has a name")?),
            )?;
        }
    }
    println!("{}", kept.display());
    Ok(())
}
