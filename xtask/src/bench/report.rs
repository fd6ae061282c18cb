//! `cargo xtask bench report`: every benchmark one after the other, then the report of what they wrote.

use super::on_rig;
use crate::{ebpf, process, tree};
use anyhow::{Context, Result, bail, ensure};
use serde::Serialize;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// How thoroughly, and against what.
#[derive(clap::Args)]
pub struct Options {
    /// Few and short rounds: five minutes on an idle machine in place of two hours
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
}

/// A benchmark with its arguments.
struct Step {
    name: &'static str,
    quick: &'static str,
    thorough: &'static str,
}

/// In the order in which they run. The name begins with the benchmark's.
const STEPS: [Step; 10] = [
    Step {
        name: "micro",
        quick: "--quick /1(000)?0?$",
        thorough: "",
    },
    Step {
        name: "instructions",
        quick: "",
        thorough: "",
    },
    Step {
        name: "xdp",
        quick: "--quick",
        thorough: "",
    },
    Step {
        name: "lab-live",
        quick: "--live --rounds 3 --seconds 0.2 --relay xdp-floor --relay turnpike-xdp --relay turnpike-poll \
                --relay coturn-best",
        thorough: "--live --flows 1,100,10000",
    },
    Step {
        name: "lab-sockets",
        quick: "--rounds 3 --seconds 0.2",
        thorough: "--flows 1,100,1000,10000",
    },
    Step {
        name: "lab-large",
        quick: "",
        thorough: "--payload 1200 --burst 1,8",
    },
    Step {
        name: "control",
        quick: "--rounds 3 --seconds 0.3 --rates 5000 --kind allocate --kind channel",
        thorough: "",
    },
    Step {
        name: "memory",
        quick: "--rounds 3 --allocations 5000",
        thorough: "--allocations 10000,100000",
    },
    Step {
        name: "memory-million",
        quick: "",
        thorough: "--rounds 1 --allocations 1000000 --relay turnpike-poll",
    },
    Step {
        name: "memory-maps",
        quick: "--rounds 3 --allocations 5000 --relay turnpike-xdp",
        thorough: "--allocations 10000 --relay turnpike-xdp",
    },
];

impl Step {
    /// Whether a quick report goes without it.
    fn is_long(&self) -> bool {
        ["lab-large", "memory-million"].contains(&self.name)
    }
}

/// What became of a step.
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
        Some(revision) => (None, Some(built_before(revision)?)),
        None => (None, None),
    };
    let steps: Vec<_> = STEPS
        .iter()
        .filter(|step| !options.quick || !step.is_long())
        .filter(|step| {
            options
                .only
                .as_ref()
                .is_none_or(|part| step.name.contains(part))
        })
        .collect();
    let mut done = Vec::new();
    for (number, step) in steps.iter().enumerate() {
        let arguments = if options.quick {
            step.quick
        } else {
            step.thorough
        };
        let what = step.name.split('-').next().unwrap_or(step.name);
        let command = format!("{what} {arguments}").trim().to_owned();
        println!("{} of {}: {command}", number + 1, steps.len());
        let begun = Instant::now();
        let result = run_step(step.name, arguments, &raw, before.as_deref());
        done.push(Done {
            command,
            seconds: begun.elapsed().as_secs_f64(),
            error: result.err().map(|error| format!("{error:#}")),
        });
        let text = serde_json::to_string_pretty(&done)?;
        let part = options.only.as_deref().unwrap_or("all");
        fs::write(raw.join(format!("steps-{part}.json")), text + "\n")?;
        if let Some(error) = &done[number].error {
            println!("    {error}");
        }
    }
    render(options, &out, file.as_deref())
}

fn run_step(name: &str, arguments: &str, raw: &Path, before: Option<&Path>) -> Result<()> {
    let mut command = process::cargo();
    let json = raw.join(format!("{name}.json"));
    let _ = fs::remove_file(&json);
    match name {
        "micro" => {
            let folder = raw.join("criterion");
            let _ = fs::remove_dir_all(&folder);
            command.args(["bench", "--quiet", "--package", "turnpike-bench"]);
            command.args(["--bench", "turn", "--bench", "forward", "--"]);
            command.env("CRITERION_HOME", folder);
        }
        "instructions" => return super::instructions::count(&json),
        "xdp" => ebpf::loader(&mut command, "run")?,
        _ => {
            let benchmark = name.split('-').next().unwrap_or(name);
            on_rig(&mut command, benchmark)?;
        }
    }
    command.args(arguments.split_whitespace());
    if name != "micro" {
        command.arg("--json").arg(&json);
    }
    if let Some(before) = before {
        command.env("TURNPIKE_BENCH_BEFORE", before);
    }
    // Its tables; the bar that says how far it is goes to the terminal.
    let tables = raw.join(format!("{name}.md"));
    let file = File::create(&tables).with_context(|| format!("cannot create {}", tables.display()));
    process::run(command.stdout(file?))
}

/// Builds the relay of a commit, beside the checkout, and says where it is.
fn built_before(revision: &str) -> Result<PathBuf> {
    let folder = tree::target().join("before");
    let tree = folder.join("tree");
    let git = || {
        let mut git = Command::new("git");
        git.current_dir(tree::root());
        git
    };
    let known = format!("{revision}^{{commit}}");
    if !process::succeeds(git().args(["rev-parse", "--verify", "--quiet", &known])) {
        bail!("--compare: `{revision}` is neither a file nor a commit");
    }
    let remove = || process::succeeds(git().args(["worktree", "remove", "--force"]).arg(&tree));
    remove();
    process::run_quietly(
        git()
            .args(["worktree", "add", "--detach", "--force"])
            .arg(&tree)
            .arg(revision),
    )?;
    let mut build = process::cargo();
    build.current_dir(&tree);
    build.args(["build", "--release", "--quiet", "--package", "turnpike"]);
    build.arg("--target-dir").arg(folder.join("build"));
    let built = process::run(&mut build);
    ensure!(remove(), "cannot remove {}", tree.display());
    built?;
    Ok(folder.join("build/release/turnpike"))
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
