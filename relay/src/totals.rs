//! What a relay has done between its start and its end, in a line.

use std::fmt;
use std::time::Duration;

use turnpike_abi::{Outcome, Passed, Reason, Relayed};

use crate::counters::Snapshot;
use crate::dataplane::xdp::Frames;
use crate::events::EventCounters;

/// Everything that was counted.
#[derive(Debug)]
pub struct Totals {
    /// What ended it.
    pub signal: &'static str,
    /// How long it ran.
    pub uptime: Duration,
    /// What the control thread did.
    pub events: EventCounters,
    /// Messages that the control thread dropped because their worker took no commands.
    pub dropped_punts: u64,
    /// What each worker did.
    pub counters: Vec<Snapshot>,
    /// What the data plane in the kernel did, if there was one.
    pub kernel: Option<Frames>,
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sum = |count: fn(&Snapshot) -> u64| self.counters.iter().map(count).sum::<u64>();
        let EventCounters {
            allocated,
            successes,
            errors,
            discarded,
            ..
        } = self.events;
        write!(
            f,
            "ended by {} after {} s: {allocated} allocations, ",
            self.signal,
            self.uptime.as_secs()
        )?;
        write!(
            f,
            "{successes} requests granted, {errors} refused, {} dropped; ",
            discarded + self.dropped_punts
        )?;
        let received = sum(Snapshot::received);
        let (to_peers, to_clients) = (
            sum(|it| it.to_peers.packets),
            sum(|it| it.to_clients.packets),
        );
        let (punted, dropped) = (sum(|it| it.punted), sum(Snapshot::dropped_in_all));
        write!(
            f,
            "{received} packets received = {to_peers} to peers + {to_clients} to clients + "
        )?;
        write!(f, "{punted} requests + {dropped} dropped")?;
        let mut reasons = Vec::new();
        for &reason in Reason::ALL {
            let count: u64 = self.counters.iter().map(|it| it.dropped(reason)).sum();
            if count > 0 {
                reasons.push(format!("{} {count}", reason.name()));
            }
        }
        if !reasons.is_empty() {
            write!(f, " ({})", reasons.join(", "))?;
        }
        self.kernel
            .as_ref()
            .map_or(Ok(()), |frames| write_kernel(f, frames))
    }
}

/// What the kernel did with the frames of its devices.
fn write_kernel(f: &mut fmt::Formatter<'_>, frames: &Frames) -> fmt::Result {
    let of = |outcome| frames.of(outcome);
    write!(
        f,
        "; in the kernel: {} to peers + {} to clients + {} from client to client",
        of(Outcome::Relayed(Relayed::ToPeer)),
        of(Outcome::Relayed(Relayed::ToClient)),
        of(Outcome::Relayed(Relayed::Hairpin)),
    )?;
    let passed = Passed::ALL
        .iter()
        .map(|&cause| (cause.name(), of(Outcome::Passed(cause))));
    let dropped = Reason::ALL
        .iter()
        .map(|&reason| (reason.name(), of(Outcome::Dropped(reason))));
    let mut listed = |word, causes: &mut dyn Iterator<Item = (&'static str, u64)>| {
        let causes: Vec<_> = causes.filter(|(_, count)| *count > 0).collect();
        let sum: u64 = causes.iter().map(|(_, count)| count).sum();
        let each: Vec<_> = causes
            .iter()
            .map(|(name, count)| format!("{name} {count}"))
            .collect();
        write!(f, ", {sum} {word}")?;
        if each.is_empty() {
            Ok(())
        } else {
            write!(f, " ({})", each.join(", "))
        }
    };
    listed("left to user space", &mut { passed })?;
    listed("dropped", &mut { dropped })
}
