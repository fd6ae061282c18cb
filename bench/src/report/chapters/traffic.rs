//! The chapters about packets: how many, at what cost, how fast, and what becomes of that with many flows.

use anyhow::Result;

use super::{Chapters, file, named};
use crate::report::compare::Change;
use crate::report::figures::{BESIDE, LOADS, Measure, at_load};
use crate::report::page::{Chapter, Part};
use crate::report::plot::{self, Line};
use crate::report::{Spread, Table};

impl Chapters<'_> {
    /// The highest rates, and what a packet costs there.
    pub fn throughput(&self) -> Result<Chapter> {
        let mut parts = Vec::new();
        for place in self.places(Measure::Rate) {
            let name = named(place, Measure::Rate);
            let (rate, cost) = ("1000 packets a second", "ns of CPU time a packet");
            let what = format!("{name}: the highest rate");
            let across = format!("{rate} (longer is better)");
            parts.push(self.bars(Measure::Rate, place, &what, &across)?);
            let what = format!("{name}: what a packet costs at that rate");
            let across = format!("{cost} (shorter is better)");
            parts.push(self.bars(Measure::Cost, place, &what, &across)?);
        }
        if !parts.is_empty() {
            parts.insert(0, Part::Text(
                "The relay has one CPU; everything else has the other. The rate is the highest at which no more than one packet \
                 in a thousand is lost; the cost is all CPU time of the relay's CPU, the kernel's receiving included, for a \
                 relayed packet at that rate. Floors are grey: `xdp-floor` sends every frame back as it came, in the kernel; \
                 `forwarder` is a bare loop of recvmmsg and sendmmsg. The line on a bar goes from the least to the greatest \
                 round; > stands where the rig gave out before the relay did."
                    .into(),
            ));
        }
        for place in self.places(Measure::Price) {
            parts.push(Part::Text(
                "The same packets at a few fixed rates: by how much CPU time grows with a packet more. Waking up for a group of \
                 packets, which costs every relay the same and in a virtual machine a lot, is not in it."
                    .into(),
            ));
            let what = format!(
                "{}: what one packet more costs",
                named(place, Measure::Price)
            );
            let across = "ns of CPU time (shorter is better)";
            parts.push(self.bars(Measure::Price, place, &what, across)?);
        }
        Ok(Chapter {
            title: "Throughput and cost of a packet".into(),
            parts,
        })
    }

    /// How long packets take, at three loads.
    pub fn latency(&self) -> Result<Chapter> {
        let mut parts = Vec::new();
        for place in self.places(Measure::Rate) {
            for (measure, what) in [
                (
                    Measure::LatencyP50,
                    "half of the packets take no longer (p50)",
                ),
                (
                    Measure::LatencyP99,
                    "99 of a hundred packets take no longer (p99)",
                ),
            ] {
                let lines = self.by_load(measure, place);
                if lines.is_empty() {
                    continue;
                }
                let svg = plot::lines("packets a second", "us", &lines, true)?;
                let what = format!("{}: {what}", named(place, Measure::Rate));
                parts.push(Part::Plot(file(measure, place), what, svg));
            }
            parts.push(Part::Table(self.loads(place)));
        }
        let beside = self.beside_operations();
        if !beside.is_empty() {
            parts.push(Part::Text(
                "The same while strangers come, get an allocation and a channel, and leave: p99 without and with them, in turns."
                    .into(),
            ));
            parts.push(Part::Table(beside));
        }
        if !parts.is_empty() {
            parts.insert(0, Part::Text(
                "From when a packet was due to be sent until it arrived, so that a stall counts for every packet it delays \
                 (no coordinated omission). Each relay at 10, 50 and 80 % of its own highest rate, which are the three points \
                 of its line: one that relays more is measured with more packets. The floors show what of it is the rig's."
                    .into(),
            ));
        }
        Ok(Chapter {
            title: "Latency under load".into(),
            parts,
        })
    }

    /// A line for each relay: the rate at a load, and the latency there.
    fn by_load(&self, measure: Measure, (case, x): (&str, f64)) -> Vec<Line> {
        let lines = self.at(Measure::Rate, (case, x)).map(|rate| {
            let points = LOADS.into_iter().filter_map(|(load, _)| {
                let at = self.latency_at(measure, &rate.of, (case, x), load)?;
                Some((rate.spread().median * load / 100.0, at))
            });
            (rate.of.clone(), points.collect::<Vec<_>>())
        });
        lines.filter(|(_, points)| !points.is_empty()).collect()
    }

    fn latency_at(
        &self,
        measure: Measure,
        of: &str,
        (case, x): (&str, f64),
        load: f64,
    ) -> Option<Spread> {
        let case = at_load(case, load);
        let mut there = self.at(measure, (&case, x));
        let figure = there.find(|figure| figure.of == of)?;
        Some(figure.spread())
    }

    /// The same in numbers.
    fn loads(&self, place: (&str, f64)) -> Table {
        let mut heads = vec!["us".to_owned()];
        for percentile in ["p50", "p99"] {
            heads.extend(LOADS.map(|(load, _)| format!("{percentile} at {load} %")));
        }
        let mut table = Table::new(&heads.iter().map(String::as_str).collect::<Vec<_>>());
        for rate in self.at(Measure::Rate, place) {
            let mut row = vec![rate.of.clone()];
            for measure in [Measure::LatencyP50, Measure::LatencyP99] {
                row.extend(LOADS.map(|(load, _)| {
                    let at = self.latency_at(measure, &rate.of, place, load);
                    at.map_or("–".to_owned(), |spread| spread.shown(1.0, 0))
                }));
            }
            table.row(row);
        }
        table
    }

    /// What operations beside the traffic change.
    fn beside_operations(&self) -> Table {
        let mut table = Table::new(&["p99, us", "where", "without", "with", "change", ""]);
        for (case, x) in self.places(Measure::LatencyP99) {
            let Some((load, operations)) = case.split_once(BESIDE) else {
                continue;
            };
            for with in self.at(Measure::LatencyP99, (case, x)) {
                let without = self.of(Measure::LatencyP99).find(|figure| {
                    let quiet = figure.case.strip_prefix(load);
                    let quiet = quiet.and_then(|rest| rest.strip_prefix(BESIDE));
                    figure.of == with.of
                        && figure.x == x
                        && quiet.is_some_and(|of| of.starts_with("0 "))
                });
                let Some(without) = without.filter(|_| !operations.starts_with("0 ")) else {
                    continue;
                };
                let change = Change::of(without, with);
                table.row(vec![
                    with.of.clone(),
                    named((case, x), Measure::LatencyP99),
                    without.spread().shown(1.0, 0),
                    with.spread().shown(1.0, 0),
                    change.shown(),
                    change.verdict.to_string(),
                ]);
            }
        }
        table
    }

    /// What becomes of rates and costs with more flows.
    pub fn scaling(&self) -> Result<Chapter> {
        let mut parts = Vec::new();
        for (measure, up) in [
            (Measure::Rate, "packets a second"),
            (Measure::Cost, "ns a packet"),
        ] {
            for case in self.cases(measure) {
                let what = format!("{case}: {up} by the number of flows");
                parts.extend(self.lines(measure, &case, ("flows", up), &what)?);
            }
        }
        Ok(Chapter {
            title: "Scaling with flows".into(),
            parts,
        })
    }
}
