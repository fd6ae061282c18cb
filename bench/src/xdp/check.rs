//! `check`: one datagram along each path, and whether what comes out is right to the byte.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::kernel::{Loaded, XDP_TX};
use crate::path::{self, Path};

/// What to check.
#[derive(clap::Args)]
pub struct Options {
    /// The folder of the objects
    #[arg(default_value = "ebpf/object")]
    folder: PathBuf,
}

/// Sends a datagram along each path.
///
/// # Errors
/// When the kernel refuses a program, or a frame comes out wrong.
pub fn run(options: &Options) -> Result<()> {
    for path in path::all() {
        let loaded = Loaded::with_flows(&options.folder, path, 1)?;
        one(&loaded, path)?;
        println!("{path}: as it should be");
    }
    Ok(())
}

/// Whether the first flow's datagram comes out as it should.
///
/// # Errors
/// When it does not.
pub fn one(loaded: &Loaded, path: Path) -> Result<()> {
    let (action, seen) = loaded.once(&path.arriving()?)?;
    let wanted = path.leaving(&seen)?;
    if (action, &seen) != (XDP_TX, &wanted) {
        bail!("{path}: XDP action {action} and\n    {seen:02x?}, not\n    {wanted:02x?}");
    }
    Ok(())
}
