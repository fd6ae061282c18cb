//! An earlier commit, whose benchmarks run in the same rounds as those of today.

use crate::{process, tree};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The files of a commit, and where they are built.
pub struct Before {
    tree: PathBuf,
    target: PathBuf,
}

impl Before {
    /// Unpacks a commit into a folder of its own. It stays, so that comparing with it again builds nothing.
    pub fn unpack(revision: &str) -> Result<Self> {
        let commit = format!("{revision}^{{commit}}");
        let mut asked = git();
        asked.args(["rev-parse", "--verify", "--quiet", "--short", &commit]);
        let Ok(answer) = process::run_quietly(&mut asked) else {
            bail!("--compare: `{revision}` is neither a file nor a commit");
        };
        let commit = String::from_utf8(answer.stdout)?.trim().to_owned();
        let folder = tree::target().join("before");
        let before = Self {
            tree: folder.join(&commit),
            target: folder.join("build"),
        };
        if !before.tree.is_dir() {
            let partial = folder.join("partial");
            let _ = fs::remove_dir_all(&partial);
            fs::create_dir_all(&partial)?;
            let mut archive = git()
                .args(["archive", &commit])
                .stdout(Stdio::piped())
                .spawn()
                .context("cannot start `git`")?;
            let packed = archive.stdout.take().context("it writes an archive")?;
            // Times of today: Cargo would take an old file for one that it has built already.
            let unpacked = Command::new("tar")
                .args(["-x", "-m", "-C"])
                .arg(&partial)
                .stdin(packed)
                .status()
                .context("cannot start `tar`")?;
            if !archive.wait()?.success() || !unpacked.success() {
                bail!("cannot unpack {commit}");
            }
            fs::rename(&partial, &before.tree)?;
        }
        Ok(before)
    }

    /// Cargo, for these files.
    pub fn cargo(&self) -> Command {
        let mut cargo = process::cargo();
        cargo
            .current_dir(&self.tree)
            .env("CARGO_TARGET_DIR", &self.target);
        cargo
    }

    /// One of the files.
    pub fn file(&self, path: &str) -> PathBuf {
        self.tree.join(path)
    }

    /// The relay.
    pub fn relay(&self) -> PathBuf {
        self.target.join("release/turnpike")
    }
}

fn git() -> Command {
    let mut git = Command::new("git");
    git.current_dir(tree::root());
    git
}
