//! `lab --operations`: what becomes of the traffic while strangers come, get allocations and channels, and leave.

use anyhow::Result;
use serde::Serialize;

use super::bench::Bench;
use super::measurement::{Measurement, Point};
use super::table::of;
use crate::relay::Relay;
use crate::report::{Spread, Table};

/// Shares of the highest rate at which it is tried.
const SHARES: [f64; 3] = [0.5, 0.8, 1.0];

/// Trials of a relay in a round.
pub const TRIALS: usize = 4 * SHARES.len();

/// At one share of the highest rate.
#[derive(Debug, Serialize)]
pub struct Beside {
    share: f64,
    /// Operations a second that were asked for.
    operations_per_s: f64,
    /// Those that were answered, a second of each trial.
    answered_per_s: [f64; 2],
    /// Requests that had to be sent again.
    repeated: u64,
    /// Trials without them, before and after.
    without: [Point; 2],
    /// Trials with them.
    with: [Point; 2],
}

impl Beside {
    /// Every trial of it.
    pub fn points(&self) -> impl Iterator<Item = &Point> {
        self.without.iter().chain(&self.with)
    }
}

/// Tries at each share without, with, with and without: what drifts cancels.
///
/// # Errors
/// When the relay refuses an operation, or lets out a packet it should not.
pub fn measure(bench: &mut Bench<'_>, highest: f64, operations: f64) -> Result<Vec<Beside>> {
    let mut strangers = bench.strangers()?;
    let mut measure = |share: f64| {
        let rate = highest * share;
        let mut repeated = 0;
        let mut both = |bench: &mut Bench<'_>| {
            let (outcome, done) = strangers.beside(operations, || bench.attempt(rate))?;
            repeated += done.repeated;
            anyhow::Ok((Point::of(&outcome), done.per_s))
        };
        let before = Point::of(&bench.attempt(rate)?);
        let (one, other) = (both(bench)?, both(bench)?);
        let after = Point::of(&bench.attempt(rate)?);
        Ok(Beside {
            share,
            operations_per_s: operations,
            answered_per_s: [one.1, other.1],
            repeated,
            without: [before, after],
            with: [one.0, other.0],
        })
    };
    SHARES.iter().map(|&share| measure(share)).collect()
}

/// A row for each relay and share; nothing where nothing was tried.
pub fn table(relays: &[Box<dyn Relay>], measurements: &[Measurement]) -> String {
    let mut table = Table::new(&[
        "relay",
        "% of its rate",
        "operations/s",
        "% lost, at most",
        "with",
        "p50 us",
        "with",
        "p99 us",
        "with",
        "p99 moves by",
    ]);
    for relay in relays {
        for share in SHARES {
            let mine = of(measurements, relay.name()).flat_map(|one| &one.beside);
            let mine: Vec<_> = mine.filter(|beside| beside.share == share).collect();
            let answered = mine.iter().flat_map(|one| one.answered_per_s);
            let Some(answered) = Spread::of(answered) else {
                continue;
            };
            let [without, with] = [
                Seen::of(mine.iter().flat_map(|one| &one.without)),
                Seen::of(mine.iter().flat_map(|one| &one.with)),
            ];
            table.row(vec![
                relay.name().to_owned(),
                format!("{:.0}", 100.0 * share),
                format!("{:.0}", answered.median),
                format!("{:.3}", 100.0 * without.loss),
                format!("{:.3}", 100.0 * with.loss),
                format!("{:.1}", without.p50),
                format!("{:.1}", with.p50),
                format!("{:.1}", without.p99),
                format!("{:.1}", with.p99),
                format!("{:+.0} %", 100.0 * (with.p99 / without.p99 - 1.0)),
            ]);
        }
    }
    if table.is_empty() {
        return String::new();
    }
    format!(
        "\nBeside strangers' challenge, Allocate, ChannelBind, CreatePermission, Refresh and Refresh(0). They run on the\n\
         generator's CPU, so a part of what moves is its own.\n\n{}",
        table.markdown()
    )
}

/// The most that was lost, and medians of latencies in microseconds.
struct Seen {
    loss: f64,
    p50: f64,
    p99: f64,
}

impl Seen {
    fn of<'a>(points: impl Iterator<Item = &'a Point>) -> Self {
        let points: Vec<_> = points.collect();
        let median = |value: fn(&Point) -> f64| {
            let spread = Spread::of(points.iter().map(|&point| value(point)));
            spread.map_or(f64::NAN, |spread| spread.median)
        };
        Self {
            loss: points.iter().map(|point| point.loss).fold(0.0, f64::max),
            p50: median(|point| point.latency_us.p50),
            p99: median(|point| point.latency_us.p99),
        }
    }
}
