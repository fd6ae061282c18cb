//! The checkout as a list of files: where its root is, and which of its files people wrote.

use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// Folders that hold what programs wrote, or somebody else.
const NOT_OURS: [&str; 5] = ["target", ".git", "node_modules", "__pycache__", "corpus"];

/// The root of the checkout that this program was built from.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask lies one folder below the root")
}

/// Where Cargo puts what it builds.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// Every file below `root` that somebody wrote, as sorted paths relative to `root`.
pub fn files(root: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries =
            fs::read_dir(&folder).with_context(|| format!("cannot list {}", folder.display()))?;
        for entry in entries {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                let name = entry.file_name();
                if !NOT_OURS.iter().any(|other| name == *other) {
                    folders.push(entry.path());
                }
            } else if kind.is_file() {
                let path = entry.path();
                found.push(
                    path.strip_prefix(root)
                        .expect("the walk stays below the root")
                        .to_owned(),
                );
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Reads a file of the tree as text.
pub fn read(root: &Path, path: &Path) -> Result<String> {
    fs::read_to_string(root.join(path))
        .with_context(|| format!("cannot read {} as text", path.display()))
}

/// Whether the file's name ends in one of the extensions.
pub fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    path.extension()
        .is_some_and(|found| extensions.iter().any(|extension| found == *extension))
}
