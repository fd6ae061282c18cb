//! `cargo xtask tidy`: what the tree itself promises, checked file by file.

mod code;
mod prose;

use crate::tree;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Where the exceptions lie.
const EXCEPTIONS: &str = "xtask/tidy.toml";

/// The files that are let off a rule, each with the reason.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Exceptions {
    may_hold_unsafe: BTreeMap<PathBuf, String>,
    may_be_long: BTreeMap<PathBuf, String>,
}

/// Checks the checkout and names each file that breaks a rule, with what to do instead.
pub fn run() -> Result<ExitCode> {
    let complaints = complaints(tree::root())?;
    if !complaints.is_empty() {
        bail!("{}", complaints.join("\n       "));
    }
    println!("the tree is tidy");
    Ok(ExitCode::SUCCESS)
}

fn complaints(root: &Path) -> Result<Vec<String>> {
    let text = tree::read(root, Path::new(EXCEPTIONS))?;
    let exceptions: Exceptions =
        toml::from_str(&text).with_context(|| format!("{EXCEPTIONS} has another shape"))?;
    let files = tree::files(root)?;
    let mut complaints = Vec::new();
    for file in &files {
        complaints.extend(code::complaint_about_name(file));
        if tree::has_extension(file, &["rs"]) {
            let source = tree::read(root, file)?;
            complaints.extend(code::complaints_about_rust(file, &source, &exceptions));
            complaints.extend(prose::complaints_about_comments(root, file, &source));
        } else if tree::has_extension(file, &["md"]) {
            complaints.extend(prose::complaints_about_markdown(
                root,
                file,
                &tree::read(root, file)?,
            ));
        }
    }
    for listed in exceptions
        .may_hold_unsafe
        .keys()
        .chain(exceptions.may_be_long.keys())
    {
        if !files.contains(listed) {
            complaints.push(format!(
                "{EXCEPTIONS}: there is no {}; remove its line",
                listed.display()
            ));
        }
    }
    Ok(complaints)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_checkout_is_tidy() {
        let complaints = complaints(tree::root()).unwrap();
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    }
}
