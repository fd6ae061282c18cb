//! The test binaries of the workspace and the tests inside them.

use crate::process;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// An executable full of tests.
pub struct Binary {
    package: String,
    version: String,
    target: String,
    is_library: bool,
    executable: PathBuf,
    folder: PathBuf,
    /// Whether its tests use the lab of network namespaces.
    pub is_lab: bool,
}

/// One test inside a binary.
pub struct Case {
    /// Its path, as `module::function`.
    pub name: String,
    /// Whether it is marked `#[ignore]`.
    pub is_ignored: bool,
}

/// Builds every test of the workspace and returns the binaries in a stable order.
pub fn build_all() -> Result<Vec<Binary>> {
    let mut command = process::cargo();
    command.args([
        "test",
        "--workspace",
        "--no-run",
        "--message-format=json-render-diagnostics",
    ]);
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start `{}`", process::describe(&command)))?;
    anyhow::ensure!(
        output.status.success(),
        "the tests do not build; see `cargo check --workspace --all-targets`"
    );
    let messages = String::from_utf8_lossy(&output.stdout);
    let mut binaries: Vec<_> = messages.lines().filter_map(binary_of).collect();
    binaries.sort_by_key(Binary::label);
    Ok(binaries)
}

/// The test binary that a line of Cargo's messages announces, if it announces one.
fn binary_of(message: &str) -> Option<Binary> {
    let message: serde_json::Value = serde_json::from_str(message).ok()?;
    if message["reason"] != "compiler-artifact" || message["profile"]["test"] != true {
        return None;
    }
    let target = &message["target"];
    let source = Path::new(target["src_path"].as_str()?);
    let folder = Path::new(message["manifest_path"].as_str()?).parent()?;
    let (package, version) = package_of(message["package_id"].as_str()?, folder)?;
    Some(Binary {
        package,
        version,
        target: target["name"].as_str()?.to_owned(),
        is_library: target["kind"][0] == "lib",
        executable: message["executable"].as_str()?.into(),
        folder: folder.to_owned(),
        is_lab: uses_lab(source),
    })
}

/// Name and version out of `path+file:///a/b#name@1.2.3` or, when the folder has the package's name, `...#1.2.3`.
fn package_of(id: &str, folder: &Path) -> Option<(String, String)> {
    let (_, fragment) = id.rsplit_once('#')?;
    Some(match fragment.rsplit_once('@') {
        Some((name, version)) => (name.to_owned(), version.to_owned()),
        None => (
            folder.file_name()?.to_str()?.to_owned(),
            fragment.to_owned(),
        ),
    })
}

/// An integration test is part of the lab when it is, or includes, the module `lab`.
fn uses_lab(source: &Path) -> bool {
    let text = std::fs::read_to_string(source).unwrap_or_default();
    text.lines().any(|line| line.trim() == "mod lab;")
}

impl Binary {
    /// The package, and which of its targets this is.
    pub fn label(&self) -> String {
        let target = if self.is_library { "lib" } else { &self.target };
        format!("{} {target}", self.package)
    }

    /// A command that starts the binary as `cargo test` would.
    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.executable);
        command
            .current_dir(&self.folder)
            .env("CARGO_MANIFEST_DIR", &self.folder)
            .env("CARGO_PKG_NAME", &self.package)
            .env("CARGO_PKG_VERSION", &self.version)
            .stdin(Stdio::null());
        command
    }

    /// The tests whose name contains `filter`.
    pub fn list(&self, filter: &str) -> Result<Vec<Case>> {
        let listed = |options: &[&str]| -> Result<Vec<String>> {
            let mut command = self.command();
            command.args(["--list", "--format", "terse"]).args(options);
            let output = process::run_quietly(&mut command)?;
            Ok(tests_in_list(&String::from_utf8_lossy(&output.stdout)))
        };
        let ignored = listed(&["--ignored"])?;
        let all = listed(&[])?
            .into_iter()
            .filter(|name| name.contains(filter));
        Ok(all
            .map(|name| Case {
                is_ignored: ignored.contains(&name),
                name,
            })
            .collect())
    }
}

fn tests_in_list(output: &str) -> Vec<String> {
    output
        .lines()
        .filter_map(|line| line.strip_suffix(": test"))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tests_are_taken_from_a_list() {
        let output = "tests::a: test\ntests::b_bench: benchmark\nc: test\n\n2 tests, 1 benchmark\n";
        assert_eq!(tests_in_list(output), ["tests::a", "c"]);
    }

    #[test]
    fn cargo_announces_a_test_binary_in_json() {
        let line = r#"{"reason":"compiler-artifact","package_id":"path+file:///t/relay#turnpike@0.1.0",
            "manifest_path":"/t/relay/Cargo.toml","target":{"kind":["test"],"name":"start","src_path":"/none/start.rs"},
            "profile":{"test":true},"executable":"/t/target/debug/deps/start-1f"}"#;
        let binary = binary_of(line).expect("a test binary");
        assert_eq!(binary.label(), "turnpike start");
        assert_eq!(binary.folder, Path::new("/t/relay"));
        assert!(!binary.is_lab);
        assert!(binary_of(&line.replace("\"test\":true", "\"test\":false")).is_none());
        assert!(binary_of("Compiling turnpike v0.1.0").is_none());
    }

    #[test]
    fn a_package_named_like_its_folder_has_only_a_version_in_its_id() {
        let named = package_of("path+file:///t/xtask#0.1.0", Path::new("/t/xtask"));
        assert_eq!(named, Some(("xtask".into(), "0.1.0".into())));
    }
}
