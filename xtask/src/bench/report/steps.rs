//! The steps of a report, and how each is run.

use super::before::Before;
use crate::bench::{MICRO, build_rig, instructions, on_rig};
use crate::{ebpf, process};
use anyhow::{Context, Result};
use std::fmt;
use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

/// A benchmark with its arguments.
pub struct Step {
    /// It begins with the benchmark's.
    pub name: &'static str,
    quick: &'static str,
    thorough: &'static str,
}

/// How often a benchmark that knows nothing of rounds of two commits is run, each run being a sample of what differs between
/// runs: where things lie in memory, and what else the machine did.
const LEGS: usize = 3;

/// In the order in which they run.
pub const STEPS: [Step; 14] = [
    Step {
        name: "micro",
        quick: "--quick /1(000)?0?$|wire|reference",
        thorough: "--warm-up-time 0.5 --measurement-time 1.5",
    },
    Step {
        name: "instructions",
        quick: "",
        thorough: "",
    },
    Step {
        name: "xdp",
        quick: "--rounds 2 --packets 50000 --flows 1,100000",
        thorough: "--rounds 5 --flows 1,1000,100000,1000000",
    },
    Step {
        name: "lab-price",
        quick: "--live --price --moderation 200 --rounds 3 --seconds 0.2 --relay xdp-floor --relay turnpike-xdp \
                --relay turnpike-poll --relay coturn-best --relay forwarder",
        thorough: "--live --price --moderation 200 --seconds 0.5",
    },
    Step {
        name: "lab-live",
        quick: "--live --rounds 3 --seconds 0.2 --relay xdp-floor --relay turnpike-xdp",
        thorough: "--live --flows 1,100,10000 --seconds 0.5 --relay xdp-floor --relay turnpike-xdp \
                   --relay turnpike-poll --relay coturn-best --relay forwarder",
    },
    Step {
        name: "lab-live-ways",
        quick: "",
        thorough: "--live --direction to-peer,to-client,hairpin --rounds 3 --seconds 0.5 --relay xdp-floor \
                   --relay turnpike-xdp --relay turnpike-poll --relay coturn-best",
    },
    Step {
        name: "lab-live-ipv6",
        quick: "",
        thorough: "--live --ipv6 --rounds 3 --seconds 0.5 --relay xdp-floor --relay turnpike-xdp \
                   --relay turnpike-poll --relay coturn-best",
    },
    Step {
        name: "lab-live-operations",
        quick: "",
        thorough: "--live --flows 1000 --operations 10000 --rounds 3 --seconds 0.5 --relay turnpike-xdp --relay turnpike-xdp-lookup \
                   --relay turnpike-poll",
    },
    Step {
        name: "lab-sockets",
        quick: "--rounds 3 --seconds 0.1 --relay turnpike-poll --relay coturn-best --relay forwarder",
        thorough: "--flows 1,100,10000 --seconds 0.5",
    },
    Step {
        name: "lab-large",
        quick: "",
        thorough: "--payload 1200 --burst 1,8 --seconds 0.5 --rounds 3",
    },
    Step {
        name: "control",
        quick: "--rounds 3 --seconds 0.3 --rates 5000 --kind allocate --relay turnpike-poll --relay coturn-best \
                --relay webrtc-rs",
        thorough: "--seconds 1 --rates 1000,5000,10000 --kind allocate --kind channel",
    },
    Step {
        name: "memory",
        quick: "--rounds 3 --allocations 2000 --relay turnpike-poll --relay coturn-best --relay webrtc-rs",
        thorough: "--allocations 10000,100000",
    },
    Step {
        name: "memory-million",
        quick: "",
        thorough: "--rounds 1 --allocations 1000000 --relay turnpike-poll --relay turnpike-lookup",
    },
    Step {
        name: "memory-maps",
        quick: "--rounds 3 --allocations 2000 --relay turnpike-xdp",
        thorough: "--allocations 10000 --relay turnpike-xdp",
    },
];

impl Step {
    /// Whether a quick report goes without it.
    pub fn is_long(&self) -> bool {
        self.quick.is_empty() && !self.thorough.is_empty()
    }

    fn benchmark(&self) -> &'static str {
        self.name.split('-').next().unwrap_or(self.name)
    }

    /// Its runs, in order: one that has rounds of its own measures an earlier commit in them, and others take turns.
    pub fn runs<'a>(&'a self, quick: bool, before: Option<&'a Before>) -> Vec<Run<'a>> {
        let arguments = if quick { self.quick } else { self.thorough };
        let run = |leg, before, in_turn| Run {
            step: self,
            arguments,
            leg,
            before,
            in_turn,
        };
        let legs = match self.benchmark() {
            "micro" | "xdp" => LEGS,
            "instructions" => 1,
            _ => return vec![run(0, before, false)],
        };
        let pairs = (0..legs).flat_map(|leg| {
            let mut pair = vec![run(leg, None, true)];
            pair.extend(before.map(|before| run(leg, Some(before), true)));
            if leg % 2 == 1 {
                pair.reverse();
            }
            pair
        });
        pairs.collect()
    }
}

/// One run of a step.
pub struct Run<'a> {
    step: &'a Step,
    arguments: &'static str,
    leg: usize,
    before: Option<&'a Before>,
    /// Whether what is run is the earlier commit's benchmark, if there is one, and not ours with its relay in addition.
    in_turn: bool,
}

impl fmt::Display for Run<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = format!("{} {}", self.step.benchmark(), self.arguments);
        formatter.write_str(words.trim())?;
        if self.earlier().is_some() {
            formatter.write_str(", of the earlier commit")?;
        }
        Ok(())
    }
}

/// Builds what the runs take, so that no run's time is a compiler's. What cannot be built is said again by its run.
pub fn build(runs: &[Run<'_>]) -> Result<()> {
    build_rig()?;
    for run in runs.iter().filter(|run| run.leg == 0) {
        let mut command = run.cargo();
        match run.step.benchmark() {
            "micro" => {
                command.args([
                    "bench",
                    "--no-run",
                    "--quiet",
                    "--package",
                    "turnpike-bench",
                ]);
                command.args(run.benches());
            }
            "xdp" => {
                ebpf::loader(&mut command, "--help")?;
                command.stdout(std::process::Stdio::null());
            }
            _ => {
                let Some(before) = run.before.filter(|_| !run.in_turn) else {
                    continue;
                };
                command = before.cargo();
                command.args(["build", "--release", "--quiet", "--package", "turnpike"]);
            }
        }
        if let Err(error) = process::run(&mut command) {
            println!("    {error:#}");
        }
    }
    Ok(())
}

impl Run<'_> {
    fn earlier(&self) -> Option<&Before> {
        self.before.filter(|_| self.in_turn)
    }

    fn cargo(&self) -> Command {
        self.earlier().map_or_else(process::cargo, Before::cargo)
    }

    /// Names of files, without what they end in.
    fn name(&self, what: &str) -> String {
        let before = if self.earlier().is_some() {
            "-before"
        } else {
            ""
        };
        match self.in_turn {
            true => format!("{what}{before}-{}", self.leg + 1),
            false => what.to_owned(),
        }
    }

    /// The benchmarks of criterion. An earlier commit may have fewer.
    fn benches(&self) -> Vec<String> {
        let there = |bench: &&&str| match self.earlier() {
            Some(before) => before.file(&format!("bench/benches/{bench}.rs")).is_file(),
            None => true,
        };
        let benches = MICRO.iter().filter(there);
        benches
            .flat_map(|bench| ["--bench".to_owned(), (*bench).to_owned()])
            .collect()
    }

    /// Runs it; what it writes goes into the folder `raw`.
    pub fn execute(&self, raw: &Path) -> Result<()> {
        let json = raw.join(self.name(self.step.name) + ".json");
        let _ = fs::remove_file(&json);
        // Its tables; the bar that says how far it is goes to the terminal.
        let tables = raw.join(self.name(self.step.name) + ".md");
        let tables =
            File::create(&tables).with_context(|| format!("cannot create {}", tables.display()))?;
        let mut command = self.cargo();
        match self.step.benchmark() {
            "instructions" => return instructions::count(command, &json),
            "micro" => {
                let folder = raw.join(self.name("criterion"));
                let _ = fs::remove_dir_all(&folder);
                command.args(["bench", "--quiet", "--package", "turnpike-bench"]);
                command.args(self.benches()).arg("--");
                command.args(self.arguments.split_whitespace());
                command.env("CRITERION_HOME", folder);
                return process::run_watched(&mut command, tables);
            }
            "xdp" => ebpf::loader(&mut command, "run")?,
            benchmark => {
                on_rig(&mut command, benchmark)?;
                if let Some(before) = self.before {
                    command.env("TURNPIKE_BENCH_BEFORE", before.relay());
                    // Where relays are named, theirs have to be named as well.
                    let words = self.arguments.split_whitespace();
                    let ours = words.filter(|word| word.starts_with("turnpike-"));
                    command.args(ours.map(|name| format!("--relay={name}-before")));
                }
            }
        }
        command.args(self.arguments.split_whitespace());
        command.arg("--json").arg(&json);
        process::run(command.stdout(tables))
    }
}
