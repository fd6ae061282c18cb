//! `cargo xtask fuzz`: one target with libFuzzer, its committed corpus as the seeds.

use crate::{process, tree};
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

/// What to fuzz, and for how long.
#[derive(clap::Args)]
pub struct Options {
    /// The target; `--list` names them all
    #[arg(required_unless_present = "list")]
    target: Option<String>,
    /// How long to look for new inputs
    #[arg(long, default_value_t = 60, value_name = "N")]
    seconds: u32,
    /// Afterwards add the inputs that reached new code to the committed corpus
    #[arg(long)]
    keep: bool,
    /// Name the targets
    #[arg(long)]
    list: bool,
}

/// The targets, a Cargo workspace of their own because they need the nightly toolchain.
const FOLDER: &str = "relay/fuzz";

/// Fuzzes one target, or lists all.
pub fn run(options: &Options) -> Result<ExitCode> {
    let manifest = fs::read_to_string(tree::root().join(FOLDER).join("Cargo.toml"))
        .with_context(|| format!("cannot read {FOLDER}/Cargo.toml"))?;
    let targets = targets(&manifest)?;
    if options.list {
        targets.iter().for_each(|target| println!("{target}"));
        return Ok(ExitCode::SUCCESS);
    }
    let target = options.target.as_deref().unwrap_or_default();
    ensure!(
        targets.iter().any(|known| known == target),
        "no fuzz target `{target}`; there are: {}",
        targets.join(", ")
    );
    install_what_is_missing()?;

    // What is found goes to a folder of its own, so that a run leaves the checkout as it was.
    let seeds = tree::root().join(FOLDER).join("corpus").join(target);
    let found = tree::target().join("fuzz-corpus").join(target);
    fs::create_dir_all(&found).with_context(|| format!("cannot create {}", found.display()))?;
    let mut folders = vec![found.as_path()];
    if seeds.is_dir() {
        folders.push(&seeds);
    }
    let limit = format!("-max_total_time={}", options.seconds);
    process::run(&mut libfuzzer(target, &folders, &limit)).with_context(|| {
        format!("mend what was found, and keep its input in {FOLDER}/corpus/{target}, where a test replays it")
    })?;
    if options.keep {
        fs::create_dir_all(&seeds).with_context(|| format!("cannot create {}", seeds.display()))?;
        process::run(&mut libfuzzer(target, &[&seeds, &found], "-merge=1"))?;
        println!(
            "{FOLDER}/corpus/{target} now holds {} inputs",
            fs::read_dir(&seeds)?.count()
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// The binaries that a manifest lists.
fn targets(manifest: &str) -> Result<Vec<String>> {
    let manifest: toml::Table = manifest
        .parse()
        .with_context(|| format!("{FOLDER}/Cargo.toml is not TOML"))?;
    let binaries = manifest
        .get("bin")
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten();
    let mut names: Vec<_> = binaries
        .filter_map(|binary| binary.get("name")?.as_str())
        .map(str::to_owned)
        .collect();
    names.sort();
    Ok(names)
}

fn install_what_is_missing() -> Result<()> {
    if !process::succeeds(process::cargo_of("nightly").arg("--version")) {
        bail!(
            "fuzzing needs a nightly compiler; type `rustup toolchain install nightly --profile minimal`"
        );
    }
    if process::find("cargo-fuzz").is_none() {
        println!("installing cargo-fuzz");
        process::run(process::cargo().args(["install", "cargo-fuzz@0.13.2", "--locked"]))?;
    }
    Ok(())
}

fn libfuzzer(target: &str, folders: &[&Path], option: &str) -> Command {
    let mut command = process::cargo_of("nightly");
    command
        .args(["fuzz", "run", "--fuzz-dir", FOLDER, "--target-dir"])
        .arg(tree::target().join("fuzz"));
    command.arg(target).args(folders).args(["--", option]);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_targets_are_the_binaries_of_the_manifest() {
        let manifest = "[package]\nname = \"f\"\n[[bin]]\nname = \"wire\"\npath = \"w.rs\"\n[[bin]]\nname = \"forward\"\n";
        assert_eq!(targets(manifest).unwrap(), ["forward", "wire"]);
        assert!(targets("[package]\nname = \"f\"\n").unwrap().is_empty());
    }
}
