//! `cargo xtask nat-matrix`: the lab's table of NAT pairs, tried for real and kept in the documentation.

use crate::{process, test, tree};
use anyhow::{Context, Result, bail};
use std::fs;
use std::process::ExitCode;

const PAGE: &str = "docs/nat-matrix.md";

/// Runs the lab's matrix and writes the page that it prints.
pub fn run() -> Result<ExitCode> {
    test::install_what_is_missing()?;
    println!("trying every pair of NATs, which takes a few minutes");
    let mut command = process::cargo();
    command.args([
        "test",
        "--workspace",
        "--test",
        "nat_matrix",
        "--",
        "--nocapture",
    ]);
    let output = process::run_quietly(&mut command)?;
    let printed = String::from_utf8_lossy(&output.stdout);
    let Some(page) = page_in(&printed) else {
        let skipped = printed.lines().find(|line| line.contains("SKIPPED "));
        bail!(
            "the matrix was not tried: {}",
            skipped.unwrap_or("its test printed no page")
        );
    };
    let path = tree::root().join(PAGE);
    fs::create_dir_all(path.parent().expect("the page lies in a folder"))?;
    fs::write(&path, page).with_context(|| format!("cannot write {PAGE}"))?;
    println!("wrote {PAGE}");
    Ok(ExitCode::SUCCESS)
}

/// The page between the lines with which the test marks it.
fn page_in(printed: &str) -> Option<&str> {
    let (_, after) = printed.split_once("--- nat-matrix.md ---\n")?;
    let (page, _) = after.split_once("--- end of nat-matrix.md ---")?;
    Some(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_stands_between_its_marks() {
        let printed =
            "running 1 test\n--- nat-matrix.md ---\n# Pairs\n\n--- end of nat-matrix.md ---\nok\n";
        assert_eq!(page_in(printed), Some("# Pairs\n\n"));
        assert_eq!(page_in("SKIPPED matrix: no root\n"), None);
    }
}
