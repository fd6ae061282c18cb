//! Builds the TURN servers that others wrote and that the load rig compares with, each in the version that is named here.

use crate::{ebpf, process, tree};
use anyhow::Result;
use std::path::{Path, PathBuf};
use std::process::Command;

/// turn-rs, from the crates registry, with the lock file it comes with.
const TURN_RS: &str = "turn-server@4.1.5";

/// Debian's packages for pion, which decide its version: Go modules are not looked for elsewhere.
const PION: [&str; 2] = ["golang-go", "golang-github-pion-turn.v2-dev"];

/// Where Debian's packages put the source of Go libraries.
const GO_PATH: &str = "/usr/share/gocode";

/// Builds what is not there yet. What cannot be had is named with the reason, and is missing from comparisons.
pub fn build() {
    let peers = [
        ("coturn", coturn as fn(&Path) -> Result<()>),
        ("turn-rs", turn_rs),
        ("webrtc-rs", webrtc_rs),
        ("pion", pion),
    ];
    let folder = tree::target().join("peers");
    for (name, build) in peers {
        match build(&folder) {
            Ok(()) => println!("{name}: ready"),
            Err(error) => println!("{name}: cannot be had: {error:#}"),
        }
    }
}

/// The distribution's, as it is.
fn coturn(_: &Path) -> Result<()> {
    match process::find("turnserver") {
        Some(_) => Ok(()),
        None => ebpf::install_if_root(&["coturn"]),
    }
}

fn turn_rs(folder: &Path) -> Result<()> {
    let mut install = install(folder);
    install.args(["--no-default-features", "--features", "udp", TURN_RS]);
    process::run(&mut install)
}

fn webrtc_rs(folder: &Path) -> Result<()> {
    process::run(install(folder).args(["--path", "bench/peers/webrtc"]))
}

/// Cargo's own installation: a folder of its own, the peer's own lock file, and nothing of this workspace.
fn install(folder: &Path) -> Command {
    let mut command = process::cargo();
    command.args(["install", "--quiet", "--locked", "--root"]);
    command.arg(folder);
    command.arg("--target-dir").arg(folder.join("build"));
    command
}

fn pion(folder: &Path) -> Result<()> {
    let source = PathBuf::from(GO_PATH).join("src/github.com/pion/turn/v2");
    if !source.is_dir() || process::find("go").is_none() {
        ebpf::install_if_root(&PION)?;
    }
    let asked = process::run_quietly(Command::new("dpkg-query").args([
        "--show",
        "--showformat=${Version}",
        PION[1],
    ]))?;
    let version = String::from_utf8(asked.stdout)?;
    let mut go = Command::new("go");
    go.current_dir(tree::root())
        .args(["build", "-ldflags", &format!("-X main.version={version}")])
        .arg("-o")
        .arg(folder.join("bin/turnpike-peer-pion"))
        .arg("bench/peers/pion/main.go")
        .envs([("GO111MODULE", "off"), ("GOPATH", GO_PATH)]);
    process::run(&mut go)
}
