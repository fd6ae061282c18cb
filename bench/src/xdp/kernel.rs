//! The BPF objects in the kernel.

use std::path::Path;

use anyhow::{Context, Result};
use libbpf_rs::{Object, ObjectBuilder, OpenMapMut};

/// Loads an object, after `prepare` has seen each of its maps. libbpf prints the verifier's words if it is refused.
///
/// # Errors
/// When there is no such object, or the kernel refuses it.
pub fn load(
    file: &Path,
    mut prepare: impl FnMut(&mut OpenMapMut<'_>) -> Result<()>,
) -> Result<Object> {
    let mut open = ObjectBuilder::default()
        .open_file(file)
        .with_context(|| format!("cannot open {}", file.display()))?;
    for mut map in open.maps_mut() {
        prepare(&mut map)?;
    }
    open.load()
        .with_context(|| format!("the kernel refuses {}", file.display()))
}
