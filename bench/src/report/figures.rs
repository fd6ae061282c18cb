//! What the benchmarks have measured, as one list: each figure is what was measured, where, of whom, and every sample.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Spread;

/// What was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// The highest rate with next to no loss.
    Rate,
    /// All CPU time of a packet at that rate.
    Cost,
    /// What CPU time grows by with a packet more, at fixed rates.
    Price,
    /// Half of the packets take no longer.
    LatencyP50,
    /// 99 of a hundred packets take no longer.
    LatencyP99,
    /// The XDP program for a packet, by itself.
    Program,
    /// Clients that come, allocate and leave, in a second.
    Cycles,
    /// Half of the requests take no longer.
    RequestP50,
    /// 99 of a hundred requests take no longer.
    RequestP99,
    /// All memory of an allocation.
    Memory,
    /// The process's share of it.
    MemoryInProcess,
    /// A part of the relay by itself.
    Micro,
    /// Instructions of a part of the relay.
    Instructions,
}

impl Measure {
    /// The unit of its samples, and what they are divided by to be shown in it.
    pub fn unit(self) -> (&'static str, f64) {
        match self {
            Self::Rate => ("1000 packets/s", 1e3),
            Self::Cost | Self::Price | Self::Program => ("ns a packet", 1.0),
            Self::LatencyP50 | Self::LatencyP99 | Self::RequestP50 | Self::RequestP99 => {
                ("us", 1.0)
            }
            Self::Cycles => ("1000 cycles/s", 1e3),
            Self::Memory | Self::MemoryInProcess => ("bytes an allocation", 1.0),
            Self::Micro => ("ns", 1.0),
            Self::Instructions => ("instructions", 1.0),
        }
    }

    /// Whether more is better.
    pub fn more_is_better(self) -> bool {
        matches!(self, Self::Rate | Self::Cycles)
    }

    /// Whether one sample says all, because it is the same every time.
    pub fn is_exact(self) -> bool {
        self == Self::Instructions
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Rate => "highest rate",
            Self::Cost => "CPU time of a packet",
            Self::Price => "CPU time of one packet more",
            Self::LatencyP50 => "latency, p50",
            Self::LatencyP99 => "latency, p99",
            Self::Program => "the XDP program",
            Self::Cycles => "challenge, Allocate, Refresh(0)",
            Self::RequestP50 => "request, p50",
            Self::RequestP99 => "request, p99",
            Self::Memory => "memory",
            Self::MemoryInProcess => "memory, in the process",
            Self::Micro => "by itself",
            Self::Instructions => "instructions",
        })
    }
}

/// One thing measured, several times.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// What.
    pub measure: Measure,
    /// Under which circumstances.
    pub case: String,
    /// How many flows, allocations or requests a second, where that is what varies.
    pub x: f64,
    /// Of which relay, path or part.
    pub of: String,
    /// Each round's result.
    pub samples: Vec<f64>,
    /// Whether the rig gave out before the relay did.
    pub at_least: bool,
}

impl Figure {
    /// Its median and spread.
    pub fn spread(&self) -> Spread {
        Spread::of(self.samples.iter().copied()).unwrap_or(Spread {
            median: f64::NAN,
            min: f64::NAN,
            max: f64::NAN,
        })
    }

    /// Whether it is of the same thing.
    pub fn same_thing(&self, other: &Self) -> bool {
        self.measure == other.measure
            && self.case == other.case
            && self.x == other.x
            && self.of == other.of
    }
}

/// Figures, gathered sample by sample.
#[derive(Default)]
pub struct Gathering {
    /// In the order in which each was first seen.
    pub figures: Vec<Figure>,
    /// Trials in which something else had the relay's CPU, and all trials.
    pub disturbed: (usize, usize),
}

impl Gathering {
    fn add(&mut self, measure: Measure, case: &str, x: f64, of: &str, sample: Option<f64>) {
        let Some(sample) = sample.filter(|sample| sample.is_finite()) else {
            return;
        };
        let figure = Figure {
            measure,
            case: case.to_owned(),
            x,
            of: of.to_owned(),
            samples: vec![sample],
            at_least: false,
        };
        match self
            .figures
            .iter_mut()
            .find(|known| known.same_thing(&figure))
        {
            Some(known) => known.samples.push(sample),
            None => self.figures.push(figure),
        }
    }

    /// Takes up a file that `lab` wrote.
    pub fn lab(&mut self, run: &Value) {
        for scenario in items(&run["scenarios"]) {
            let (how, flows) = (circumstances(&scenario[0]), number(&scenario[0]["flows"]));
            for one in items(&scenario[1]) {
                let of = text(&one["relay"]);
                let x = flows.unwrap_or(0.0);
                self.add(Measure::Rate, &how, x, of, number(&one["found"]["rate"]));
                if one["found"]["rig_limited"] == true
                    && let Some(last) = self.figures.iter_mut().rev().find(|figure| {
                        figure.measure == Measure::Rate && figure.case == how && figure.of == of
                    })
                {
                    last.at_least = true;
                }
                self.add(Measure::Cost, &how, x, of, number(&one["full"]["cost_ns"]));
                for point in points(one) {
                    self.disturbed.1 += 1;
                    let others = number(&point["others"]).unwrap_or(0.0);
                    self.disturbed.0 += usize::from(others > crate::traffic::trial::OTHERS_SHARE);
                }
                for (load, key) in LOADS {
                    let case = at_load(&how, load);
                    let latency = &one[key]["latency_us"];
                    self.add(Measure::LatencyP50, &case, x, of, number(&latency["p50"]));
                    self.add(Measure::LatencyP99, &case, x, of, number(&latency["p99"]));
                }
                for beside in items(&one["beside"]) {
                    let share = number(&beside["share"]).unwrap_or(0.0);
                    let asked = number(&beside["operations_per_s"]).unwrap_or(0.0);
                    for (key, operations) in [("without", 0.0), ("with", asked)] {
                        let case = beside_operations(&at_load(&how, 100.0 * share), operations);
                        for point in items(&beside[key]) {
                            let p99 = number(&point["latency_us"]["p99"]);
                            self.add(Measure::LatencyP99, &case, x, of, p99);
                        }
                    }
                }
            }
        }
        for scenario in items(&run["prices"]) {
            let (how, flows) = (circumstances(&scenario[0]), number(&scenario[0]["flows"]));
            for one in items(&scenario[1]) {
                let (of, x) = (text(&one["relay"]), flows.unwrap_or(0.0));
                self.add(Measure::Price, &how, x, of, number(&one["packet_ns"]));
            }
        }
    }

    /// Takes up a file that `control` wrote.
    pub fn control(&mut self, run: &Value) {
        for one in items(&run["measurements"]) {
            let clients = number(&one["clients"]).unwrap_or(0.0);
            let rate = number(&one["cycles_per_s"]);
            let case = format!("{clients} clients, closed loop");
            self.add(Measure::Cycles, &case, clients, text(&one["relay"]), rate);
        }
        for one in items(&run["open"]) {
            let (of, case) = (text(&one["relay"]), text(&one["kind"]));
            let (x, p50, p99) = ("offered_per_s", "p50_us", "p99_us");
            let x = number(&one[x]).unwrap_or(0.0);
            self.add(Measure::RequestP50, case, x, of, number(&one[p50]));
            self.add(Measure::RequestP99, case, x, of, number(&one[p99]));
        }
    }

    /// Takes up a file that `memory` wrote.
    pub fn memory(&mut self, run: &Value) {
        for one in items(&run["measurements"]) {
            let of = text(&one["relay"]);
            let grown = |part: &str| {
                let (empty, full) = (number(&one["empty"][part])?, number(&one["full"][part])?);
                Some((full - empty) / number(&one["allocations"])?)
            };
            let x = number(&one["asked"]).unwrap_or(0.0);
            let case = "an allocation with a permission and a channel";
            self.add(Measure::Memory, case, x, of, grown("charged"));
            self.add(Measure::MemoryInProcess, case, x, of, grown("process"));
        }
    }

    /// Takes up a file that `xdp` wrote: a sample is the median of its rounds, because what makes them differ from those of
    /// another run, such as where the tables lie in memory, is the same in all of them.
    pub fn xdp(&mut self, run: &Value, before: bool) {
        for one in items(&run["measurements"]) {
            let median = |key: &str| {
                let samples = items(&one[key]).filter_map(Value::as_f64);
                Spread::of(samples).map(|spread| spread.median)
            };
            let net = |key: &str| Some(median(key)? - median("with_nothing")?);
            let flows = number(&one["flows"]).unwrap_or(0.0);
            let (path, order) = (text(&one["path"]), text(&one["order"]));
            let order = if order.is_empty() { "uniform" } else { order };
            let of = named(path, before);
            self.add(Measure::Program, order, flows, &of, net("with_relay"));
            for (words, key) in MEMORY_ALONE.into_iter().filter(|_| !before) {
                let of = format!("{path}, {words}");
                self.add(Measure::Program, order, flows, &of, net(key));
            }
        }
    }

    /// Takes up a file of instruction counts.
    pub fn instructions(&mut self, run: &Value, before: bool) {
        let counts = run["instructions"].as_object();
        for (scenario, count) in counts.into_iter().flatten() {
            let of = named(scenario, before);
            self.add(Measure::Instructions, "", 0.0, &of, number(count));
        }
    }

    /// Takes up what criterion left in a folder: a sample is the median of a run, as above.
    ///
    /// # Errors
    /// When a file of it cannot be read.
    pub fn criterion(&mut self, folder: &Path, before: bool) -> Result<()> {
        for path in listed(folder)? {
            if path.join("new/sample.json").is_file() {
                let (what, sample) = (
                    read(&path.join("new/benchmark.json"))?,
                    read(&path.join("new/sample.json"))?,
                );
                let x = text(&what["value_str"]).parse().unwrap_or(0.0);
                let (group, part) = (text(&what["group_id"]), text(&what["function_id"]));
                let pairs = items(&sample["times"]).zip(items(&sample["iters"]));
                let each = pairs.filter_map(|(time, n)| Some(number(time)? / number(n)?));
                let median = Spread::of(each).map(|spread| spread.median);
                let of = named(&format!("{group}: {part}"), before);
                self.add(Measure::Micro, "", x, &of, median);
            } else if path.is_dir() {
                self.criterion(&path, before)?;
            }
        }
        Ok(())
    }
}

/// What follows the name of what ran at an earlier commit, in the same rounds.
pub const BEFORE: &str = "-before";

/// What follows the name of a path where only the memory that it has to touch was measured, and how `xdp` calls it.
pub const MEMORY_ALONE: [(&str, &str); 2] = [
    ("its memory, overlapping", "with_overlapping"),
    ("its memory, one by one", "with_chained"),
];

/// Whether what is so named is the memory of a path alone, which is nobody's program.
pub fn is_memory_alone(name: &str) -> bool {
    MEMORY_ALONE.iter().any(|(words, _)| name.ends_with(words))
}

/// What the names of micro-benchmarks begin with that are not of ours.
pub const REFERENCE: &str = "reference";

fn named(what: &str, before: bool) -> String {
    format!("{what}{}", if before { BEFORE } else { "" })
}

/// The loads at which latencies are taken, in per cent of a relay's own highest rate, and what `lab` calls them.
pub const LOADS: [(f64, &str); 3] = [(10.0, "tenth"), (50.0, "half"), (80.0, "most")];

/// A case at a load.
pub fn at_load(case: &str, load: f64) -> String {
    format!("{case}, at {load} % of its highest rate")
}

/// A case while the relay also answers so many requests a second.
fn beside_operations(case: &str, operations: f64) -> String {
    format!("{case}{BESIDE}{operations} operations a second")
}

/// What stands between a case and the operations beside it.
pub const BESIDE: &str = ", beside ";

/// What a folder holds, in the order of names.
///
/// # Errors
/// When it cannot be listed.
pub fn listed(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut paths: Vec<_> = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    paths.sort();
    Ok(paths)
}

/// Reads a JSON file.
///
/// # Errors
/// When it is not there or is none.
pub fn read(file: &Path) -> Result<Value> {
    let text =
        fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is no JSON", file.display()))
}

/// The elements of a list; none of anything else.
pub fn items(value: &Value) -> impl DoubleEndedIterator<Item = &Value> + Clone {
    value.as_array().map_or(&[][..], Vec::as_slice).iter()
}

/// A text; an empty one for anything else.
pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn number(value: &Value) -> Option<f64> {
    value.as_f64()
}

/// Microseconds between groups of packets, where nothing else is said.
const USUAL_MODERATION_US: f64 = 50.0;

/// The circumstances of a scenario but the number of its flows.
fn circumstances(scenario: &Value) -> String {
    let shape = &scenario["shape"];
    let payload = number(&shape["payload"]).unwrap_or(0.0);
    let order = match number(&shape["burst"]) {
        Some(burst) if burst > 1.0 => format!("bursts of {burst}"),
        _ => "one by one".to_owned(),
    };
    let family = if scenario["ipv6"] == true {
        "IPv6"
    } else {
        "IPv4"
    };
    let made = if scenario["live"] == true {
        "live frames"
    } else {
        "packet sockets"
    };
    let groups = match number(&shape["moderation_us"]) {
        Some(us) if us != USUAL_MODERATION_US => format!(", a group each {us} us"),
        _ => String::new(),
    };
    // Reports were written before there was another than both ways, which goes without saying.
    let ways = match text(&shape["direction"]) {
        "" | "both" => String::new(),
        one => format!(", {}", one.replace('-', " ")),
    };
    format!("{made}, {payload} bytes, {order}, {family}{ways}{groups}")
}

/// Every point of a measurement that has latencies.
fn points(measurement: &Value) -> impl Iterator<Item = &Value> {
    let fields = measurement.as_object().into_iter().flatten();
    let values = fields.map(|(_, value)| value);
    values.filter(|value| value["latency_us"].is_object())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn rounds_of_the_same_thing_become_one_figure() {
        let one = |rate: f64| {
            json!({"relay": "a", "found": {"rate": rate, "rig_limited": rate > 1.5},
                   "full": {"cost_ns": 7.0, "others": 0.5, "latency_us": {}},
                   "half": {"others": 0.0, "latency_us": {"p50": 1.0, "p99": 2.0}}})
        };
        let scenario = json!({"flows": 10, "shape": {"payload": 160, "burst": 1}, "live": false});
        let run = json!({"scenarios": [[scenario, [one(1.0), one(2.0)]]]});
        let mut gathering = Gathering::default();
        gathering.lab(&run);
        let rate = &gathering.figures[0];
        assert_eq!(rate.samples, [1.0, 2.0]);
        assert!(rate.at_least);
        assert_eq!(gathering.figures.len(), 4);
        assert_eq!(gathering.disturbed, (2, 4));
    }
}
