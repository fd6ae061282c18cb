//! Installs what the lab's tests need: as root from the distribution's packages, PyPI and npm; otherwise says what to type.

use crate::{process, tree};
use anyhow::{Context, Result};
use needs::Need;
use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::process::Command;

// The lab says what it needs, and how to see that it is missing.
#[path = "../../../relay/tests/lab/needs.rs"]
mod needs;

/// What is missing, by who brings it.
#[derive(Default, Debug, PartialEq, Eq)]
struct Missing {
    packages: BTreeSet<String>,
    python: BTreeSet<String>,
    node: BTreeSet<String>,
}

/// Installs what is missing when root. What cannot be installed is named, and the tests that need it say SKIPPED.
pub fn install_what_is_missing() -> Result<()> {
    let missing = Missing::look();
    if missing == Missing::default() {
        return Ok(());
    }
    if fs::metadata("/proc/self").is_ok_and(|own| own.uid() != 0) {
        println!(
            "not root, so the lab's tests will say SKIPPED; as root, `cargo xtask test` installs what they need:"
        );
        missing
            .commands()
            .iter()
            .for_each(|command| println!("    {}", process::describe(command)));
        return Ok(());
    }
    println!(
        "installing what the lab needs: {}",
        missing.names().join(" ")
    );
    if !missing.packages.is_empty() {
        install_packages(&missing.packages);
    }
    // Python and npm may only just have come with the packages above.
    for mut command in (Missing {
        packages: BTreeSet::new(),
        ..missing
    })
    .commands()
    {
        complain(process::run_quietly(&mut command));
    }
    Ok(())
}

/// A failed installation fails no test: the test that needs it says SKIPPED, and is counted.
fn complain<T>(result: Result<T>) {
    if let Err(error) = result {
        println!("cannot install: {error:#}");
    }
}

impl Missing {
    fn look() -> Self {
        let target = tree::target();
        let needs = needs::ALL
            .iter()
            .chain([&needs::INSTALLERS])
            .copied()
            .flatten();
        let mut missing = Missing::default();
        for need in needs.filter(|need| need.missing(&target).is_some()) {
            match need {
                Need::Namespaces => true,
                Need::Program { package, .. } => missing.packages.insert((*package).to_owned()),
                Need::Python { package, version } => {
                    missing.python.insert(format!("{package}=={version}"))
                }
                Need::Node { package, version } => {
                    missing.node.insert(format!("{package}@{version}"))
                }
            };
        }
        if !missing.python.is_empty()
            && !process::succeeds(Command::new("python3").args(["-c", "import ensurepip"]))
        {
            missing.packages.insert("python3-venv".to_owned());
        }
        missing
    }

    fn names(&self) -> Vec<&str> {
        self.packages
            .iter()
            .chain(&self.python)
            .chain(&self.node)
            .map(String::as_str)
            .collect()
    }

    /// The commands that bring everything here.
    fn commands(&self) -> Vec<Command> {
        let target = tree::target();
        let mut commands = Vec::new();
        if !self.packages.is_empty() {
            commands.push(apt_get_install(self.packages.iter().map(String::as_str)));
        }
        if !self.python.is_empty() {
            let folder = needs::python_environment(&target);
            commands.push(command("python3", &["-m", "venv"], &folder, &[]));
            let pip = folder.join("bin/pip");
            let mut install = Command::new(pip);
            install.args(["install", "--quiet"]).args(&self.python);
            commands.push(install);
        }
        if !self.node.is_empty() {
            let packages: Vec<_> = self.node.iter().map(String::as_str).collect();
            let options = ["install", "--no-audit", "--no-fund", "--silent", "--prefix"];
            commands.push(command(
                "npm",
                &options,
                &needs::node_folder(&target),
                &packages,
            ));
        }
        commands
    }
}

fn command(program: &str, options: &[&str], folder: &Path, packages: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(options).arg(folder).args(packages);
    command
}

fn apt_get_install<'a>(packages: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new("apt-get");
    command
        .args(["install", "--yes", "-qq", "--no-install-recommends"])
        .args(packages);
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// All at once and, when that fails, one by one, so that a package which the distribution lacks stops no other.
fn install_packages(packages: &BTreeSet<String>) {
    if process::find("apt-get").is_none() {
        println!("there is no apt-get here; install these yourself: {packages:?}");
        return;
    }
    let _quiet = match NoServices::until_dropped() {
        Ok(guard) => guard,
        Err(error) => return complain::<()>(Err(error)),
    };
    complain(process::run_quietly(
        Command::new("apt-get").args(["update", "-qq"]),
    ));
    if process::run_quietly(&mut apt_get_install(packages.iter().map(String::as_str))).is_err() {
        for package in packages {
            complain(process::run_quietly(&mut apt_get_install([
                package.as_str()
            ])));
        }
    }
}

/// While it lives, packages start no services: coturn's would take the port that a relay under test wants.
struct NoServices {
    policy: Option<PathBuf>,
}

impl NoServices {
    fn until_dropped() -> Result<Self> {
        let policy = Path::new("/usr/sbin/policy-rc.d");
        if policy.exists() {
            return Ok(NoServices { policy: None });
        }
        // Debian's invoke-rc.d takes exit status 101 as "this action is forbidden".
        let mut file = fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o755)
            .open(policy)
            .with_context(|| format!("cannot create {}", policy.display()))?;
        std::io::Write::write_all(&mut file, b"#!/bin/sh\nexit 101\n")?;
        Ok(NoServices {
            policy: Some(policy.to_owned()),
        })
    }
}

impl Drop for NoServices {
    fn drop(&mut self) {
        if let Some(policy) = &self.policy
            && let Err(error) = fs::remove_file(policy)
        {
            println!("remove {} yourself: {error}", policy.display());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_source_of_packages_gets_its_command() {
        let missing = Missing {
            packages: BTreeSet::from(["coturn".to_owned(), "nftables".to_owned()]),
            python: BTreeSet::from(["aiortc==1.0".to_owned()]),
            node: BTreeSet::from(["playwright-core@1.2".to_owned()]),
        };
        let commands: Vec<_> = missing.commands().iter().map(process::describe).collect();
        assert_eq!(
            commands[0],
            "apt-get install --yes -qq --no-install-recommends coturn nftables"
        );
        assert!(
            commands[2].ends_with("bin/pip install --quiet aiortc==1.0"),
            "{}",
            commands[2]
        );
        assert!(
            commands[3].starts_with("npm install") && commands[3].ends_with(" playwright-core@1.2")
        );
        assert!(Missing::default().commands().is_empty());
    }
}
