//! `cargo xtask nat-matrix`: the lab's table of NAT pairs, tried for real and kept in the documentation.

use anyhow::{Result, bail};
use std::process::ExitCode;

/// Runs the lab's matrix and writes docs/nat-matrix.md.
pub fn run() -> Result<ExitCode> {
    bail!("the lab has no NAT matrix yet")
}
