//! Counts what arrives, and checks it: who sent it, to whom, every byte, and that it arrives once.

use hdrhistogram::Histogram;
use serde::Serialize;

use super::flow::Path;
use super::frame;
use super::payload::{Stamp, Way};

/// The longest latency told apart from longer ones.
const MAX_LATENCY_NS: u64 = 10_000_000_000;

/// What arrived one way.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Arrivals {
    /// Packets that arrived as they should, each counted once.
    pub good: u64,
    /// Packets with wrong checksums, or bytes that were not sent.
    pub corrupt: u64,
    /// Packets that were right but came from or went to another address than their flow's.
    pub misaddressed: u64,
    /// Packets that arrived again.
    pub duplicate: u64,
    /// Good packets that arrived after a later one of their flow. No fault.
    pub late: u64,
    /// Packets of earlier trials, or that are no traffic at all. No fault.
    pub stray: u64,
}

impl Arrivals {
    /// Packets that no relay may let out.
    pub fn faults(&self) -> u64 {
        self.corrupt + self.misaddressed + self.duplicate
    }

    /// Sum of two.
    pub fn plus(&self, other: &Self) -> Self {
        Self {
            good: self.good + other.good,
            corrupt: self.corrupt + other.corrupt,
            misaddressed: self.misaddressed + other.misaddressed,
            duplicate: self.duplicate + other.duplicate,
            late: self.late + other.late,
            stray: self.stray + other.stray,
        }
    }
}

/// Judges the packets that go one way in one trial.
pub struct Sink {
    trial: u32,
    way: Way,
    /// A bit for each packet sent, by sequence number.
    seen: Vec<u64>,
    /// For each flow, one more than the highest sequence number seen.
    newest: Vec<u64>,
    arrivals: Arrivals,
    latency: Histogram<u64>,
}

impl Sink {
    /// A sink for `packets` packets of `flows` flows.
    pub fn new(trial: u32, way: Way, packets: u64, flows: usize) -> Self {
        let words = usize::try_from(packets.div_ceil(64)).expect("a trial's packets fit in memory");
        let latency = Histogram::new_with_bounds(100, MAX_LATENCY_NS, 3).expect("valid bounds");
        Self {
            trial,
            way,
            seen: vec![0; words],
            newest: vec![0; flows],
            arrivals: Arrivals::default(),
            latency,
        }
    }

    /// Looks at a frame that has arrived.
    pub fn take(&mut self, frame: &[u8], arrived_ns: u64, paths: &[Path]) {
        let verdict = match frame::parse(frame) {
            None => &mut self.arrivals.stray,
            Some(datagram) => return self.judge(&datagram, arrived_ns, paths),
        };
        *verdict += 1;
    }

    fn judge(&mut self, datagram: &frame::Datagram<'_>, arrived_ns: u64, paths: &[Path]) {
        let prefix_len = paths.first().map_or(0, Path::arriving_prefix_len);
        let stamp = datagram.payload.get(prefix_len..).and_then(Stamp::decode);
        let Some(stamp) = stamp.filter(|_| datagram.sound) else {
            if is_stun(datagram.payload) && datagram.sound {
                self.arrivals.stray += 1;
            } else {
                self.arrivals.corrupt += 1;
            }
            return;
        };
        if stamp.trial != self.trial {
            self.arrivals.stray += 1;
            return;
        }
        let path = paths.get(stamp.flow as usize);
        let Some(path) = path.filter(|_| stamp.way == self.way) else {
            self.arrivals.misaddressed += 1;
            return;
        };
        if !path.is_addressed(datagram.from, datagram.to) {
            self.arrivals.misaddressed += 1;
        } else if !path.is_intact(datagram.payload) {
            self.arrivals.corrupt += 1;
        } else {
            self.count(&stamp, arrived_ns);
        }
    }

    fn count(&mut self, stamp: &Stamp, arrived_ns: u64) {
        let bit = 1 << (stamp.sequence % 64);
        let word = usize::try_from(stamp.sequence / 64)
            .ok()
            .and_then(|at| self.seen.get_mut(at));
        match word {
            None => self.arrivals.corrupt += 1,
            Some(word) if *word & bit != 0 => self.arrivals.duplicate += 1,
            Some(word) => {
                *word |= bit;
                self.arrivals.good += 1;
                let newest = &mut self.newest[stamp.flow as usize];
                self.arrivals.late += u64::from(stamp.sequence < *newest);
                *newest = (*newest).max(stamp.sequence + 1);
                self.latency
                    .saturating_record(arrived_ns.saturating_sub(stamp.due_ns));
            }
        }
    }

    /// What has arrived so far.
    pub fn arrivals(&self) -> Arrivals {
        self.arrivals
    }

    /// How long good packets took from when they were due to be sent, in nanoseconds.
    pub fn latency(&self) -> &Histogram<u64> {
        &self.latency
    }
}

/// Whether a datagram is STUN: a relay may answer a refresh while a trial runs.
fn is_stun(payload: &[u8]) -> bool {
    payload.len() >= 20
        && payload[0] & 0xC0 == 0
        && payload[4..8] == turnpike_wire::MAGIC_COOKIE.to_be_bytes()
}
