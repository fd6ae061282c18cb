//! One test in one process: its output, its time limit, its outcome.

use super::binary::{Binary, Case};
use super::tally::Outcome;
use crate::tree;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::process::{Child, Command, ExitStatus};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// A test that takes longer hangs: the slowest start a browser and hold a call, which takes a minute.
const LIMIT: Duration = Duration::from_secs(300);

/// Runs one test to its end.
pub fn run(binary: &Binary, case: &Case) -> Outcome {
    if case.is_ignored {
        return Outcome::Skipped("it is marked #[ignore]".into());
    }
    run_in_process(binary, &case.name)
        .unwrap_or_else(|error| Outcome::Failed(format!("{error:#}\n")))
}

fn run_in_process(binary: &Binary, name: &str) -> Result<Outcome> {
    static SERIAL: AtomicUsize = AtomicUsize::new(0);
    let folder = tree::target().join("xtask");
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let number = SERIAL.fetch_add(1, Ordering::Relaxed);
    let path = folder.join(format!("output-{}-{number}", std::process::id()));
    // A file, not a pipe: a program that the test forgot to end would hold a pipe open for ever.
    let output =
        File::create(&path).with_context(|| format!("cannot create {}", path.display()))?;
    let mut child = binary
        .command()
        .args([
            name,
            "--exact",
            "--nocapture",
            "--quiet",
            "--test-threads=1",
        ])
        .stdout(output.try_clone()?)
        .stderr(output)
        .spawn()
        .with_context(|| format!("cannot start the test {name}"))?;
    let status = wait(&mut child)?;
    let printed = fs::read(&path)?;
    fs::remove_file(&path)?;
    Ok(judge(status, &String::from_utf8_lossy(&printed)))
}

/// Waits for the end, or ends it; `None` when it had to be ended.
fn wait(child: &mut Child) -> Result<Option<ExitStatus>> {
    let started = Instant::now();
    let mut pause = Duration::from_micros(500);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if started.elapsed() > LIMIT {
            end_with_descendants(child)?;
            return Ok(None);
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}

/// Ends the test and every program it has started, which would otherwise go on without it.
fn end_with_descendants(child: &mut Child) -> Result<()> {
    let parents = parents_of_processes();
    let mut family = vec![child.id()];
    let mut next = 0;
    while let Some(parent) = family.get(next).copied() {
        family.extend(
            parents
                .iter()
                .filter(|(_, of)| **of == parent)
                .map(|(id, _)| *id),
        );
        next += 1;
    }
    Command::new("kill")
        .arg("-9")
        .args(family.iter().map(u32::to_string))
        .output()?;
    child.wait()?;
    Ok(())
}

/// Every process with its parent, out of /proc.
fn parents_of_processes() -> BTreeMap<u32, u32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let process = |entry: fs::DirEntry| {
        let id = entry.file_name().to_str()?.parse().ok()?;
        let status = fs::read_to_string(entry.path().join("status")).ok()?;
        let parent = status.lines().find_map(|line| line.strip_prefix("PPid:"))?;
        Some((id, parent.trim().parse().ok()?))
    };
    entries.filter_map(process).collect()
}

/// What a finished test's exit status and output say; without a status it was ended for taking too long.
fn judge(status: Option<ExitStatus>, printed: &str) -> Outcome {
    let Some(status) = status else {
        return Outcome::Failed(format!("{printed}\nended after {} s\n", LIMIT.as_secs()));
    };
    if !status.success() {
        return Outcome::Failed(format!("{printed}\n{status}\n"));
    }
    if !printed.contains("running 1 test\n") {
        return Outcome::Failed(format!(
            "{printed}\nthe binary lists this test and does not run it\n"
        ));
    }
    match skip_reason(printed) {
        Some(reason) => Outcome::Skipped(reason),
        None => Outcome::Passed,
    }
}

/// The reason in the first line that reads `SKIPPED <name>: <reason>`.
fn skip_reason(printed: &str) -> Option<String> {
    let said = printed
        .lines()
        .find_map(|line| line.trim_start().strip_prefix("SKIPPED "))?;
    let reason = said.split_once(": ").map_or(said, |(_, reason)| reason);
    Some(reason.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::process::ExitStatusExt;

    fn ended_with(code: i32) -> Option<ExitStatus> {
        Some(ExitStatus::from_raw(code << 8))
    }

    #[test]
    fn a_skipped_test_is_not_a_passed_one() {
        let printed =
            "\nrunning 1 test\nSKIPPED lab::ipv6: this kernel has no IPv6: see dmesg\n.\n";
        let outcome = judge(ended_with(0), printed);
        assert_eq!(
            outcome,
            Outcome::Skipped("this kernel has no IPv6: see dmesg".into())
        );
        assert_eq!(
            judge(
                ended_with(0),
                "\nrunning 1 test\nnothing is SKIPPED here\n.\n"
            ),
            Outcome::Passed
        );
    }

    #[test]
    fn saying_skipped_does_not_excuse_a_failure() {
        let printed = "\nrunning 1 test\nSKIPPED a: b\n";
        assert!(matches!(
            judge(ended_with(101), printed),
            Outcome::Failed(_)
        ));
        assert!(matches!(judge(None, printed), Outcome::Failed(_)));
    }

    #[test]
    fn a_test_that_did_not_run_has_not_passed() {
        assert!(matches!(
            judge(ended_with(0), "\nrunning 0 tests\n"),
            Outcome::Failed(_)
        ));
    }

    #[test]
    fn every_process_has_a_parent() {
        let parents = parents_of_processes();
        assert_eq!(
            parents.get(&std::process::id()),
            Some(&std::os::unix::process::parent_id())
        );
    }
}
