//! The measurements of a scenario as a table.

use super::Measurement;
use crate::relay::Relay;
use crate::report::{Spread, Table};
use crate::traffic::trial::OTHERS_SHARE;

/// The relays that others are compared with.
const PEER: &str = "coturn-best";
const FLOOR: &str = "forwarder";
const KERNEL_FLOOR: &str = "xdp-floor";

/// What every relay has reached.
pub fn table(relays: &[Box<dyn Relay>], measurements: &[Measurement]) -> String {
    let heads = [
        "relay",
        "1000 packets/s",
        "CPU ns/packet",
        "ns for one more",
        "1000 packets/CPU-s",
        &format!("x {PEER}"),
        &format!("% of {FLOOR}"),
        &format!("ns above {KERNEL_FLOOR}"),
        "one more above it",
        "% in the kernel",
        "p50 us at 10 %",
        "at 50 %",
        "at 80 %",
        "p99 us at 10 %",
        "at 50 %",
        "at 80 %",
        "p50 added",
        "p99 added",
    ];
    let mut table = Table::new(&heads);
    for relay in relays {
        let mine = || of(measurements, relay.name());
        let spread = |value: fn(&Measurement) -> f64| Spread::of(mine().map(value));
        // Each round against the same round of the other: what drifts from round to round cancels.
        let ratio = |other: &str| {
            let pairs = mine().filter_map(|one| {
                let other = of(measurements, other).find(|other| other.round == one.round)?;
                Some(other.full.cost_ns / one.full.cost_ns)
            });
            Spread::of(pairs)
        };
        let above = |value: fn(&Measurement) -> f64| {
            let pairs = mine().filter_map(|one| {
                let mut floors = of(measurements, KERNEL_FLOOR);
                let floor = floors.find(|floor| floor.round == one.round)?;
                Some(value(one) - value(floor))
            });
            Spread::of(pairs)
        };
        let in_kernel = spread(|one| one.full.in_kernel).filter(|_| relay.needs_live_frames());
        let shown = |spread: Option<Spread>, unit, digits| match spread {
            Some(spread) => spread.shown(unit, digits),
            None => "–".to_owned(),
        };
        let limited = mine().any(|one| one.found.rig_limited);
        let rate = shown(spread(|one| one.found.rate), 1e3, 0);
        table.row(vec![
            relay.name().to_owned(),
            if limited { format!("> {rate}") } else { rate },
            shown(spread(|one| one.full.cost_ns), 1.0, 0),
            shown(spread(Measurement::marginal_ns), 1.0, 0),
            shown(spread(|one| 1e9 / one.full.cost_ns), 1e3, 0),
            shown(ratio(PEER), 1.0, 2),
            shown(ratio(FLOOR), 0.01, 0),
            shown(above(|one| one.full.cost_ns), 1.0, 0),
            shown(above(Measurement::marginal_ns), 1.0, 0),
            shown(in_kernel, 0.01, 2),
            shown(spread(|one| one.tenth.latency_us.p50), 1.0, 1),
            shown(spread(|one| one.half.latency_us.p50), 1.0, 1),
            shown(spread(|one| one.most.latency_us.p50), 1.0, 1),
            shown(spread(|one| one.tenth.latency_us.p99), 1.0, 1),
            shown(spread(|one| one.half.latency_us.p99), 1.0, 1),
            shown(spread(|one| one.most.latency_us.p99), 1.0, 1),
            shown(above(|one| one.half.latency_us.p50), 1.0, 1),
            shown(above(|one| one.half.latency_us.p99), 1.0, 1),
        ]);
    }
    table.markdown()
}

/// What a reader of the table has to know before believing it.
pub fn caveat(measurements: &[Measurement]) -> String {
    let points = measurements.iter().flat_map(|one| one.points());
    let (disturbed, all) = points.fold((0, 0), |(disturbed, all), point| {
        (
            disturbed + usize::from(point.others > OTHERS_SHARE),
            all + 1,
        )
    });
    if disturbed == 0 {
        return String::new();
    }
    let most = measurements
        .iter()
        .flat_map(|one| one.points().map(|point| point.others))
        .fold(0.0, f64::max);
    format!(
        "\nDisturbed: in {disturbed} of {all} trials behind this table other programs had more than {:.0} % of the relay's \
         CPU, up to {:.0} %. The rates are too low then.\n",
        100.0 * OTHERS_SHARE,
        100.0 * most
    )
}

/// The measurements of one relay.
pub fn of<'a>(
    measurements: &'a [Measurement],
    relay: &'a str,
) -> impl Iterator<Item = &'a Measurement> {
    measurements.iter().filter(move |one| one.relay == relay)
}
