//! What a CPU did while a trial ran: how much of its time went to somebody who has no part in it.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// A CPU's clocks at one moment.
#[derive(Clone, Copy, Debug)]
pub struct CpuClock {
    at: Instant,
    idle: Duration,
}

impl CpuClock {
    /// Reads the clocks of a CPU.
    ///
    /// # Errors
    /// When the kernel does not tell.
    pub fn read(cpu: usize) -> Result<Self> {
        let stat = fs::read_to_string("/proc/stat").context("cannot read /proc/stat")?;
        let idle_ticks =
            idle_ticks(&stat, cpu).with_context(|| format!("/proc/stat has no CPU {cpu}"))?;
        Ok(Self {
            at: Instant::now(),
            idle: Duration::from_secs_f64(
                idle_ticks as f64 / rustix::param::clock_ticks_per_second() as f64,
            ),
        })
    }

    /// CPU time since `before` that was neither idle nor `ours`. Exact to a tick, which is 10 ms as a rule.
    pub fn spent_on_others(&self, before: &CpuClock, ours: Duration) -> Duration {
        let passed = self.at.duration_since(before.at);
        passed
            .saturating_sub(self.idle.saturating_sub(before.idle))
            .saturating_sub(ours)
    }
}

/// Idle ticks of a CPU, those spent waiting for a disk included.
fn idle_ticks(stat: &str, cpu: usize) -> Option<u64> {
    let row = format!("cpu{cpu} ");
    let line = stat.lines().find_map(|line| line.strip_prefix(&row))?;
    let mut ticks = line
        .split(' ')
        .map(|ticks| ticks.parse::<u64>().unwrap_or(0));
    Some(ticks.nth(3)? + ticks.next()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn idle_and_waiting_for_disks_are_read_from_the_cpu_s_own_row() {
        let stat = "cpu  1 2 3 4 5 6 7 8 9 0\ncpu0 1 2 3 40 5 6 7 8 9 0\ncpu10 1 2 3 400 5 6\n";
        assert_eq!(idle_ticks(stat, 0), Some(45));
        assert_eq!(idle_ticks(stat, 10), Some(405));
        assert_eq!(idle_ticks(stat, 1), None);
    }
}
