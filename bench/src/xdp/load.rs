//! `load`: whether the kernel's verifier accepts the programs, and how large they have become.

use std::fmt::Write as _;
use std::fs;
use std::os::fd::AsFd;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use libbpf_rs::{MapCore, MapInfo, Object};

use crate::kernel::{self, Size};

/// What to load.
#[derive(clap::Args)]
pub struct Options {
    /// The folder of the objects
    #[arg(default_value = "ebpf/object")]
    folder: PathBuf,
}

/// Loads every object of a folder and prints the figures of its programs and maps.
///
/// # Errors
/// When an object cannot be read, or the kernel refuses it.
pub fn run(options: &Options) -> Result<()> {
    let mut objects = Vec::new();
    for entry in fs::read_dir(&options.folder)
        .with_context(|| format!("cannot read {}", options.folder.display()))?
    {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "o") {
            objects.push(path);
        }
    }
    if objects.is_empty() {
        bail!("there is no object in {}", options.folder.display());
    }
    objects.sort_unstable();
    for path in objects {
        let object = kernel::load(&path, |_| Ok(()))?;
        print!("{}", figures(&object)?);
    }
    Ok(())
}

/// A line for each program and each map.
fn figures(object: &Object) -> Result<String> {
    let mut text = String::new();
    for program in object.progs() {
        writeln!(text, "{}", Size::of(program.as_fd())?)?;
    }
    for map in object.maps() {
        let info = MapInfo::new(map.as_fd())?;
        writeln!(
            text,
            "map {}: {} values of {} bytes",
            map.name().to_string_lossy(),
            info.info.max_entries,
            info.info.value_size
        )?;
    }
    Ok(text)
}
