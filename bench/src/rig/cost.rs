//! What a relay costs: nanoseconds on the CPU, of its own threads and of the kernel threads that receive for it.

use std::fs;
use std::time::Duration;

use anyhow::{Context, Result};
use rustix::process::Pid;

/// The threads whose time is counted.
#[derive(Clone, Debug, Default)]
pub struct Spenders {
    /// Processes, with all their threads.
    pub processes: Vec<u32>,
    /// Kernel threads.
    pub receivers: Vec<Pid>,
}

/// CPU time spent since the threads were started.
#[derive(Clone, Copy, Debug, Default)]
pub struct Spent {
    /// By the processes.
    pub processes: Duration,
    /// By the kernel threads.
    pub receivers: Duration,
}

impl Spenders {
    /// Reads the scheduler's accounts. A running thread's account is up to a timer tick old, so read them at rest.
    ///
    /// # Errors
    /// When a thread has gone, or the kernel keeps no such accounts.
    pub fn spent(&self) -> Result<Spent> {
        let mut spent = Spent::default();
        for process in &self.processes {
            let threads = fs::read_dir(format!("/proc/{process}/task"))
                .with_context(|| format!("process {process} has ended"))?;
            for thread in threads.flatten() {
                spent.processes += on_cpu(&thread.path().join("schedstat").display().to_string())?;
            }
        }
        for receiver in &self.receivers {
            spent.receivers += on_cpu(&format!("/proc/{}/schedstat", receiver.as_raw_nonzero()))?;
        }
        Ok(spent)
    }
}

impl Spent {
    /// Everything.
    pub fn total(&self) -> Duration {
        self.processes + self.receivers
    }

    /// What was spent since `before`.
    pub fn since(&self, before: &Spent) -> Spent {
        Spent {
            processes: self.processes.saturating_sub(before.processes),
            receivers: self.receivers.saturating_sub(before.receivers),
        }
    }
}

/// The first number of a schedstat file: nanoseconds on the CPU.
fn on_cpu(path: &str) -> Result<Duration> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {path}"))?;
    let first = text.split_whitespace().next().unwrap_or_default();
    let ns = first
        .parse()
        .with_context(|| format!("{path} reads `{text}`"))?;
    Ok(Duration::from_nanos(ns))
}
