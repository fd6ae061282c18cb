//! `render`: makes the report from what a run has left in its folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use super::chapters::Chapters;
use super::compare::changes;
use super::drift;
use super::figures::{BEFORE, Figure, Gathering, items, listed, read, text};
use super::page::Report;
use super::{Machine, write_json};

/// What to make it from.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// The folder of the run, with what the benchmarks wrote in its folder `raw`
    folder: PathBuf,
    /// The `figures.json` of an earlier run
    #[arg(long, value_name = "FILE")]
    compare: Option<PathBuf>,
    /// The command that the reader may repeat
    #[arg(long, default_value = "report")]
    command: String,
}

/// What ran, what did not, and how.
#[derive(Default)]
pub struct Sources {
    /// Versions of relays.
    pub versions: BTreeMap<String, String>,
    /// Command lines of relays, one each.
    pub flags: BTreeMap<String, String>,
    /// What is missing, each with the reason.
    pub absent: Vec<(String, String)>,
    /// Commands that the report is made of, with the seconds they took.
    pub steps: Vec<(String, f64)>,
    /// What the kernel made of the XDP program.
    pub program: Option<String>,
}

/// Writes `report.html`, `report.md`, its plots and `figures.json` into the folder.
///
/// # Errors
/// When a file cannot be read or written.
pub fn run(options: &Options) -> Result<()> {
    let raw = options.folder.join("raw");
    let mut gathering = Gathering::default();
    let mut sources = Sources::default();
    for path in listed(&raw)? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let before = name.contains(BEFORE);
        let benchmark = name.split('-').next().unwrap_or_default();
        if benchmark == "criterion" {
            gathering.criterion(&path, before)?;
        }
        if path.extension().is_none_or(|end| end != "json") {
            continue;
        }
        let run = read(&path)?;
        match benchmark {
            "lab" => gathering.lab(&run),
            "control" => gathering.control(&run),
            "memory" => gathering.memory(&run),
            "xdp" => {
                gathering.xdp(&run, before);
                sources.program(&run, before);
            }
            "instructions" => gathering.instructions(&run, before),
            "steps" => sources.steps(&run),
            _ => continue,
        }
        sources.relays(&run);
    }
    // It may be the very file that is written next.
    let earlier = options.compare.as_deref().map(figures_of).transpose()?;
    write_json(&options.folder.join("figures.json"), &gathering.figures)?;
    let figures = &gathering.figures;
    let (changes, drifts) = match earlier {
        Some(earlier) => drift::since(&earlier, figures),
        None => (changes(&those_before(figures), figures), Vec::new()),
    };
    let mut machine = Machine::describe();
    machine.command = vec![options.command.clone()];
    let chapters = Chapters {
        figures,
        disturbed: gathering.disturbed,
        sources: &sources,
        changes: &changes,
        drifts: &drifts,
    };
    let report = Report {
        machine,
        chapters: chapters.all()?,
    };
    write(&options.folder, "report.html", &report.html())?;
    write(&options.folder, "report.md", &report.markdown())?;
    for (file, svg) in report.plots() {
        write(&options.folder, file, svg)?;
    }
    println!("{}", options.folder.join("report.html").display());
    Ok(())
}

fn figures_of(file: &Path) -> Result<Vec<Figure>> {
    let figures = serde_json::from_value(read(file)?);
    figures.with_context(|| format!("{} holds no figures of a report", file.display()))
}

/// The figures of relays of an earlier commit that ran in the same rounds, under the names of today's.
fn those_before(figures: &[Figure]) -> Vec<Figure> {
    let before = figures.iter().filter_map(|figure| {
        let of = figure.of.strip_suffix(BEFORE)?.to_owned();
        Some(Figure {
            of,
            ..figure.clone()
        })
    });
    before.collect()
}

fn write(folder: &Path, name: &str, text: &str) -> Result<()> {
    let file = folder.join(name);
    fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))
}

impl Sources {
    fn relays(&mut self, run: &Value) {
        for pair in items(&run["relays"]) {
            let (name, version) = (text(&pair[0]).to_owned(), text(&pair[1]).to_owned());
            self.versions.insert(name, version);
        }
        for pair in items(&run["absent"]) {
            self.miss(text(&pair[0]), text(&pair[1]));
        }
        let scenarios = items(&run["scenarios"]).flat_map(|scenario| items(&scenario[1]));
        for one in scenarios.chain(items(&run["measurements"])) {
            let words: Vec<_> = items(&one["command"]).map(text).collect();
            if !words.is_empty() {
                let name = text(&one["relay"]).to_owned();
                self.flags.entry(name).or_insert_with(|| words.join(" "));
            }
        }
    }

    fn program(&mut self, run: &Value, before: bool) {
        let number = |key: &str| run["program"][key].as_u64();
        if let Some(verified) = number("verified").filter(|_| !before) {
            let size = |key| number(key).unwrap_or(0);
            self.program = Some(format!(
                "The verifier has looked at {verified} instructions; the program is {} bytes of BPF and {} bytes of machine code.",
                size("translated"),
                size("compiled")
            ));
        }
    }

    fn steps(&mut self, run: &Value) {
        for step in items(run) {
            let command = text(&step["command"]);
            let seconds = step["seconds"].as_f64().unwrap_or(0.0);
            self.steps.push((command.to_owned(), seconds));
            if let Some(error) = step["error"].as_str() {
                self.miss(&format!("`{command}`"), error);
            }
        }
    }

    fn miss(&mut self, name: &str, reason: &str) {
        let missing = (name.to_owned(), reason.to_owned());
        if !self.absent.contains(&missing) {
            self.absent.push(missing);
        }
    }
}
