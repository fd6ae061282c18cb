//! `lab --price`: what one packet more costs, from trials at fixed rates instead of a search for the highest.
//!
//! Packets come in groups, and a group wakes one thread after the other, those on another CPU by an interrupt. In a virtual
//! machine such an interrupt can take 20 us, charged to the thread that sends it: with 40 packets in a group, that is 500 ns a
//! packet that no relay can do anything about. Trials of the same length have the same number of groups, so the slope of CPU
//! time over packets is the price of a packet, and the rest is that of groups. That holds on a busy machine as well, as
//! packets that come late or get lost change neither.

use anyhow::Result;
use serde::Serialize;

use super::bench::Bench;
use super::measurement::Point;
use crate::relay::Relay;
use crate::report::{Spread, Table};

/// Packets a second, for a relay in the kernel and for one in user space. Even of the lowest, every group has some.
const IN_KERNEL: [f64; 3] = [100e3, 300e3, 600e3];
const IN_USER_SPACE: [f64; 3] = [20e3, 40e3, 60e3];

/// Trials of a relay in a round, with the one to warm it up.
pub const TRIALS: usize = IN_KERNEL.len() + 1;

const FLOOR: &str = "xdp-floor";
const PEER: &str = "coturn-best";

/// One relay in one round.
#[derive(Debug, Serialize)]
pub struct Price {
    relay: String,
    round: usize,
    packet_ns: f64,
    group_us: f64,
    trials: Vec<Point>,
}

/// Measures a relay that has just been started.
///
/// # Errors
/// When it does not serve, or lets out a packet it should not.
pub fn measure(relay: &dyn Relay, round: usize, mut bench: Bench<'_>) -> Result<Price> {
    let rates = if relay.needs_live_frames() {
        IN_KERNEL
    } else {
        IN_USER_SPACE
    };
    let trials = rates.map(|rate| Ok(Point::of(&bench.attempt(rate)?)));
    let trials = trials.into_iter().collect::<Result<Vec<_>>>()?;
    let (packet_ns, rest_ns) = line(&trials);
    Ok(Price {
        relay: relay.name().to_owned(),
        round,
        packet_ns,
        group_us: rest_ns / bench.groups() / 1e3,
        trials,
    })
}

/// The straight line nearest to nanoseconds over packets: its slope, and where it begins.
fn line(trials: &[Point]) -> (f64, f64) {
    let points = trials.iter().map(|trial| {
        let good = trial.packets as f64 * (1.0 - trial.loss);
        (good, good * trial.cost_ns)
    });
    let points: Vec<_> = points.collect();
    let mean = |values: &dyn Fn(&(f64, f64)) -> f64| {
        points.iter().map(values).sum::<f64>() / points.len() as f64
    };
    let (x, y) = (mean(&|point| point.0), mean(&|point| point.1));
    let covariance = mean(&|point| (point.0 - x) * (point.1 - y));
    let slope = covariance / mean(&|point| (point.0 - x).powi(2));
    (slope, y - slope * x)
}

/// What every relay costs.
pub fn table(relays: &[Box<dyn Relay>], prices: &[Price]) -> String {
    let mut table = Table::new(&[
        "relay",
        "ns for one more",
        "1000/CPU-s",
        "ns above floor",
        &format!("x {PEER}"),
        "us for a group",
        "% in kernel",
        "% lost",
    ]);
    for relay in relays {
        let mine = || prices.iter().filter(|price| price.relay == relay.name());
        // Each round against the same round of the other: what drifts from round to round cancels.
        let against = |other: &str, compare: fn(f64, f64) -> f64| {
            let pairs = mine().filter_map(|one| {
                let mut others = prices.iter().filter(|price| price.relay == other);
                let other = others.find(|other| other.round == one.round)?;
                Some(compare(one.packet_ns, other.packet_ns))
            });
            Spread::of(pairs)
        };
        let trials = || mine().flat_map(|price| &price.trials);
        let in_kernel = Spread::of(trials().map(|trial| trial.in_kernel));
        let lost = Spread::of(trials().map(|trial| trial.loss));
        let shown = |spread: Option<Spread>, unit, digits| {
            spread.map_or("–".to_owned(), |spread| spread.shown(unit, digits))
        };
        table.row(vec![
            relay.name().to_owned(),
            shown(Spread::of(mine().map(|price| price.packet_ns)), 1.0, 0),
            shown(
                Spread::of(mine().map(|price| 1e9 / price.packet_ns)),
                1e3,
                0,
            ),
            shown(against(FLOOR, |one, floor| one - floor), 1.0, 0),
            shown(against(PEER, |one, peer| peer / one), 1.0, 2),
            shown(Spread::of(mine().map(|price| price.group_us)), 1.0, 1),
            shown(in_kernel.filter(|_| relay.needs_live_frames()), 0.01, 2),
            lost.map_or("–".to_owned(), |lost| format!("{:.2}", 100.0 * lost.max)),
        ]);
    }
    table.markdown()
}
