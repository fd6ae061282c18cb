//! `cargo xtask ci`: everything a change has to pass.

use crate::{bench, ebpf, process, rfc, test, tidy};
use anyhow::{Result, bail};
use std::process::ExitCode;
use std::time::Instant;

/// A check, and the command that repeats it alone.
type Check = (&'static str, fn() -> Result<ExitCode>);

const CHECKS: [Check; 7] = [
    ("cargo fmt --all --check", format),
    (
        "cargo clippy --workspace --all-targets --locked -- -D warnings",
        clippy,
    ),
    ("cargo deny check bans licenses sources", dependencies),
    ("cargo xtask tidy", tidy::run),
    ("cargo xtask rfc --missing", rfc::run_for_ci),
    ("cargo xtask ebpf --check", ebpf::run_for_ci),
    (
        "cargo xtask bench instructions",
        bench::instructions::run_for_ci,
    ),
];

/// Runs the cheap checks, all of them whatever they find, and then, if they held, the tests.
pub fn run() -> Result<ExitCode> {
    let mut failed = Vec::new();
    for (command, check) in CHECKS {
        println!("==> {command}");
        let started = Instant::now();
        let held = match check() {
            Ok(code) => code == ExitCode::SUCCESS,
            Err(error) => {
                println!("{error:#}");
                false
            }
        };
        println!(
            "==> {} in {:.1} s\n",
            if held { "holds" } else { "FAILED" },
            started.elapsed().as_secs_f64()
        );
        if !held {
            failed.push(command);
        }
    }
    if !failed.is_empty() {
        bail!(
            "these failed, so no test was run:\n    {}",
            failed.join("\n    ")
        );
    }
    println!("==> cargo xtask test");
    test::run(&test::Options::everything())
}

fn format() -> Result<ExitCode> {
    process::run(process::cargo().args(["fmt", "--all", "--check"]))?;
    Ok(ExitCode::SUCCESS)
}

fn clippy() -> Result<ExitCode> {
    let options = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--quiet",
        "--",
        "-D",
        "warnings",
    ];
    process::run(process::cargo().args(options))?;
    Ok(ExitCode::SUCCESS)
}

/// Advisories are left out: their database lies outside the package registry, and a check must not depend on the day.
fn dependencies() -> Result<ExitCode> {
    if process::find("cargo-deny").is_none() {
        // Unoptimised it is built in a third of the time, and looks at this workspace within a second or two.
        println!("installing cargo-deny, which takes about a minute");
        let options = [
            "install",
            "cargo-deny@0.20.2",
            "--locked",
            "--debug",
            "--quiet",
        ];
        process::run(process::cargo().args(options))?;
    }
    process::run(
        process::cargo().args(["deny", "--locked", "check", "bans", "licenses", "sources"]),
    )?;
    Ok(ExitCode::SUCCESS)
}
