//! The measurements of a scenario as tables that fit a terminal: rates and costs, then latencies.

use super::measurement::{Measurement, Point};
use crate::relay::Relay;
use crate::report::{Spread, Table};
use crate::traffic::trial::{OTHERS_SHARE, disturbance};

/// The relays that others are compared with.
const PEER: &str = "coturn-best";
const FLOOR: &str = "forwarder";
const KERNEL_FLOOR: &str = "xdp-floor";

/// What every relay has reached.
pub fn tables(relays: &[Box<dyn Relay>], measurements: &[Measurement], live: bool) -> String {
    let mut tables = rates(relays, measurements, live);
    tables += "\nLatency from when a packet was due, at shares of each relay's own rate: p50 / p99 us\n\n";
    tables += &latencies(relays, measurements);
    let above = above_floor(relays, measurements);
    if !above.is_empty() {
        tables += &format!(
            "\nAbove {KERNEL_FLOOR}, each at its own rate\n\n{}",
            above.markdown()
        );
    }
    if measurements.iter().any(|one| one.found.rig_limited) {
        tables += "\n> : generator-bound. The rig could send no more than this, and the relay lost nothing of it.\n";
    }
    tables
}

/// One relay's measurements beside all.
struct Of<'a> {
    relay: &'a str,
    all: &'a [Measurement],
}

impl<'a> Of<'a> {
    fn new(relay: &dyn Relay, all: &'a [Measurement]) -> Self {
        let relay = relay.name();
        Self { relay, all }
    }

    fn spread(&self, value: impl Fn(&Measurement) -> f64) -> Option<Spread> {
        Spread::of(of(self.all, self.relay).map(value))
    }

    /// Each round against the same round of the other: what drifts from round to round cancels.
    fn against(
        &self,
        other: &str,
        compare: impl Fn(&Measurement, &Measurement) -> f64,
    ) -> Option<Spread> {
        Spread::of(of(self.all, self.relay).filter_map(|one| {
            let other = of(self.all, other).find(|other| other.round == one.round)?;
            Some(compare(one, other))
        }))
    }

    fn rate(&self) -> String {
        let rate = shown(self.spread(|one| one.found.rate), 1e3);
        let limited = of(self.all, self.relay).any(|one| one.found.rig_limited);
        if limited { format!("> {rate}") } else { rate }
    }
}

fn rates(relays: &[Box<dyn Relay>], measurements: &[Measurement], live: bool) -> String {
    let mut heads = vec!["relay", "1000 packets/s", "CPU ns/packet", "for one more"];
    let (times_peer, of_floor) = (format!("x {PEER}"), format!("% of {FLOOR}"));
    heads.push(&times_peer);
    heads.push(if live { "% in the kernel" } else { &of_floor });
    let mut table = Table::new(&heads);
    for relay in relays {
        let mine = Of::new(relay.as_ref(), measurements);
        let ratio = |one: &Measurement, other: &Measurement| other.full.cost_ns / one.full.cost_ns;
        let in_kernel = mine.spread(|one| one.full.in_kernel);
        table.row(vec![
            relay.name().to_owned(),
            mine.rate(),
            shown(mine.spread(|one| one.full.cost_ns), 1.0),
            shown(mine.spread(Measurement::marginal_ns), 1.0),
            shown(mine.against(PEER, ratio), 1.0),
            match live {
                true => shown(in_kernel.filter(|_| relay.needs_live_frames()), 0.01),
                false => shown(mine.against(FLOOR, ratio), 0.01),
            },
        ]);
    }
    table.markdown()
}

fn latencies(relays: &[Box<dyn Relay>], measurements: &[Measurement]) -> String {
    let heads = [
        "relay",
        "at 10 %",
        "at 50 %",
        "at 80 %",
        "p99 at 50 %, spread",
    ];
    let mut table = Table::new(&heads);
    for relay in relays {
        let mine = Of::new(relay.as_ref(), measurements);
        let both = |point: fn(&Measurement) -> &Point| {
            let p50 = mine.spread(|one| point(one).latency_us.p50)?;
            let p99 = mine.spread(|one| point(one).latency_us.p99)?;
            Some(format!("{:.1} / {:.1}", p50.median, p99.median))
        };
        let points: [fn(&Measurement) -> &Point; 3] =
            [|one| &one.tenth, |one| &one.half, |one| &one.most];
        let [tenth, half, most] = points.map(|point| both(point).unwrap_or_else(nothing));
        let spread = shown(mine.spread(|one| one.half.latency_us.p99), 1.0);
        table.row(vec![relay.name().to_owned(), tenth, half, most, spread]);
    }
    table.markdown()
}

/// Without rows where the floor was not measured.
fn above_floor(relays: &[Box<dyn Relay>], measurements: &[Measurement]) -> Table {
    let mut table = Table::new(&[
        "relay",
        "CPU ns/packet",
        "for one more",
        "p50 us at 50 %",
        "p99 us at 50 %",
    ]);
    for relay in relays.iter().filter(|relay| relay.name() != KERNEL_FLOOR) {
        let mine = Of::new(relay.as_ref(), measurements);
        let values: [fn(&Measurement) -> f64; 4] = [
            |one| one.full.cost_ns,
            Measurement::marginal_ns,
            |one| one.half.latency_us.p50,
            |one| one.half.latency_us.p99,
        ];
        let above =
            values.map(|value| mine.against(KERNEL_FLOOR, |one, floor| value(one) - value(floor)));
        if above[0].is_some() {
            let name = std::iter::once(relay.name().to_owned());
            table.row(name.chain(above.map(|spread| shown(spread, 1.0))).collect());
        }
    }
    table
}

/// With as many digits as mean something.
fn shown(spread: Option<Spread>, unit: f64) -> String {
    let digits = |spread: &Spread| match (spread.median / unit).abs() {
        ..10.0 => 2,
        10.0..100.0 => 1,
        _ => 0,
    };
    spread.map_or_else(nothing, |spread| spread.shown(unit, digits(&spread)))
}

fn nothing() -> String {
    "–".to_owned()
}

/// What a reader of the table has to know before believing it.
pub fn caveat(measurements: &[Measurement]) -> String {
    let points = || measurements.iter().flat_map(Measurement::points);
    let stalls = || points().map(|point| point.stalled);
    let stalled = stalls().filter(|&share| share > OTHERS_SHARE).count();
    let mut text = disturbance(
        points()
            .map(|point| point.others)
            .collect::<Vec<_>>()
            .into_iter(),
    );
    if stalled > 0 {
        text += &format!(
            "\nDisturbed: in {stalled} of {} trials the generator stood still for more than {:.0} % of the time, up\n\
             to {:.0} %. That time is left out, but a relay rests in it, and latencies are too long then.\n",
            points().count(),
            100.0 * OTHERS_SHARE,
            100.0 * stalls().fold(0.0, f64::max)
        );
    }
    text
}

/// The measurements of one relay.
pub fn of<'a>(
    measurements: &'a [Measurement],
    relay: &'a str,
) -> impl Iterator<Item = &'a Measurement> {
    measurements.iter().filter(move |one| one.relay == relay)
}
