//! What has been seen of a relay in one round, and in one trial.

use std::time::Duration;

use serde::Serialize;

use super::beside::Beside;
use crate::rig::drops::Drops;
use crate::search::Found;
use crate::traffic::trial::Outcome;

/// One relay in one round.
#[derive(Debug, Serialize)]
pub struct Measurement {
    /// Which.
    pub relay: String,
    /// The round's number.
    pub round: usize,
    /// How it was started.
    pub command: Vec<String>,
    /// What the search has found.
    pub found: Found,
    /// At the highest rate.
    pub full: Point,
    /// At a tenth of it.
    pub tenth: Point,
    /// At half of it.
    pub half: Point,
    /// At four fifths of it.
    pub most: Point,
    /// What operations beside the traffic have changed.
    pub beside: Vec<Beside>,
    /// Every trial of the search.
    pub trials: Vec<Point>,
}

/// What one trial has shown.
#[derive(Debug, Serialize)]
pub struct Point {
    /// Packets a second that were asked for.
    pub rate: f64,
    /// Packets sent.
    pub packets: u64,
    /// The share of them that did not arrive.
    pub loss: f64,
    /// Packets that no relay may let out.
    pub faults: u64,
    /// Packets that a later one of their flow has overtaken.
    pub late: u64,
    /// Packets relayed a second.
    pub throughput: f64,
    /// CPU time for each.
    pub cost_ns: f64,
    /// The share of it that the kernel's receiving threads had.
    pub cost_of_receivers_ns: f64,
    /// The share of its CPU that the relay had, with what receives for it.
    pub busy: f64,
    /// The share of the relay's CPU that others had.
    pub others: f64,
    /// The share of the trial in which others had the generator's CPU.
    pub stalled: f64,
    /// From when a packet was due until it arrived.
    pub latency_us: Latency,
    /// The share of packets that no socket has seen.
    pub in_kernel: f64,
    /// Where the relay's kernel lost packets.
    pub drops: Drops,
    /// Whether the rig could not keep up.
    pub rig_limited: bool,
}

/// From when a packet was due until it arrived, in microseconds.
#[derive(Debug, Serialize)]
pub struct Latency {
    /// Half of the packets took no longer.
    pub p50: f64,
    /// 99 of a hundred.
    pub p99: f64,
    /// 999 of a thousand.
    pub p999: f64,
}

impl Measurement {
    /// The points behind the tables.
    pub fn points(&self) -> impl Iterator<Item = &Point> {
        let shares = [&self.full, &self.tenth, &self.half, &self.most];
        shares
            .into_iter()
            .chain(self.beside.iter().flat_map(Beside::points))
    }

    /// What one packet more costs, in nanoseconds of CPU time, between a tenth and half of the highest rate: there every
    /// group of packets wakes the relay once, whatever the rate, so that waking is not in it.
    pub fn marginal_ns(&self) -> f64 {
        1e9 * (self.half.busy - self.tenth.busy) / (self.half.throughput - self.tenth.throughput)
    }
}

impl Point {
    /// Of a trial.
    pub fn of(outcome: &Outcome) -> Self {
        let total = outcome.total();
        let us = |quantile| outcome.latency.value_at_quantile(quantile) as f64 / 1e3;
        let share = |time: Duration, of: Duration| time.as_secs_f64() / of.as_secs_f64();
        Self {
            rate: outcome.load.rate,
            packets: outcome.sent,
            loss: outcome.loss(),
            faults: total.faults(),
            late: total.late,
            throughput: outcome.throughput(),
            cost_ns: outcome.cost_ns(),
            cost_of_receivers_ns: outcome.spent.receivers.as_nanos() as f64
                / total.good.max(1) as f64,
            busy: share(outcome.spent.total(), outcome.elapsed),
            others: share(outcome.others, outcome.passed()),
            stalled: share(outcome.stalled, outcome.passed()),
            latency_us: Latency {
                p50: us(0.5),
                p99: us(0.99),
                p999: us(0.999),
            },
            in_kernel: 1.0 - outcome.to_sockets as f64 / total.good.max(1) as f64,
            drops: outcome.drops,
            rig_limited: outcome.rig_limited,
        }
    }
}
