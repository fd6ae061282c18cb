//! What the benchmarks have measured, as one list: each figure is what was measured, where, of whom, and every sample.

use std::fmt;
use std::fs;
use std::path::Path;

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
            Self::Cost | Self::Program => ("ns a packet", 1.0),
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
}

impl fmt::Display for Measure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Rate => "highest rate",
            Self::Cost => "CPU time of a packet",
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
                for (load, point) in points(one) {
                    self.disturbed.1 += 1;
                    let others = number(&point["others"]).unwrap_or(0.0);
                    self.disturbed.0 += usize::from(others > crate::traffic::trial::OTHERS_SHARE);
                    if load == "full" {
                        continue;
                    }
                    let case = format!("{how}, {load}");
                    let latency = &point["latency_us"];
                    self.add(Measure::LatencyP50, &case, x, of, number(&latency["p50"]));
                    self.add(Measure::LatencyP99, &case, x, of, number(&latency["p99"]));
                }
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

    /// Takes up a file that `xdp` wrote.
    pub fn xdp(&mut self, run: &Value) {
        for one in items(&run["measurements"]) {
            let own = Spread::of(items(&one["with_nothing"]).filter_map(Value::as_f64));
            let Some(own) = own else { continue };
            let flows = number(&one["flows"]).unwrap_or(0.0);
            let case = "flows at random";
            for whole in items(&one["with_relay"]).filter_map(Value::as_f64) {
                let net = Some(whole - own.median);
                self.add(Measure::Program, case, flows, text(&one["path"]), net);
            }
        }
    }

    /// Takes up a file of instruction counts.
    pub fn instructions(&mut self, run: &Value) {
        let counts = run["instructions"].as_object();
        for (scenario, count) in counts.into_iter().flatten() {
            self.add(Measure::Instructions, "", 0.0, scenario, number(count));
        }
    }

    /// Takes up what criterion left in its folder.
    ///
    /// # Errors
    /// When a file of it cannot be read.
    pub fn criterion(&mut self, folder: &Path) -> Result<()> {
        let mut entries: Vec<_> = fs::read_dir(folder)
            .with_context(|| format!("cannot list {}", folder.display()))?
            .collect::<Result<_, _>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let path = entry.path();
            if path.join("new/sample.json").is_file() {
                let (what, sample) = (
                    read(&path.join("new/benchmark.json"))?,
                    read(&path.join("new/sample.json"))?,
                );
                let x = text(&what["value_str"]).parse().unwrap_or(0.0);
                let of = format!(
                    "{}: {}",
                    text(&what["group_id"]),
                    text(&what["function_id"])
                );
                let pairs = items(&sample["times"]).zip(items(&sample["iters"]));
                for (time, iterations) in pairs {
                    let each = number(time).zip(number(iterations));
                    self.add(Measure::Micro, "", x, &of, each.map(|(time, n)| time / n));
                }
            } else if path.is_dir() {
                self.criterion(&path)?;
            }
        }
        Ok(())
    }
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
    // Reports were written before there was another than both ways, which goes without saying.
    let direction = match text(&shape["direction"]) {
        "" | "both" => String::new(),
        direction => format!(", {direction}"),
    };
    format!("{made}, {payload} bytes, {order}, {family}{direction}")
}

/// Every point of a measurement with latencies, by the load it was measured at.
fn points(measurement: &Value) -> Vec<(String, &Value)> {
    let mut points = Vec::new();
    for (name, value) in measurement.as_object().into_iter().flatten() {
        if value["latency_us"].is_object() {
            let load = if name == "half" { "half load" } else { name };
            points.push((load.to_owned(), value));
        }
    }
    points
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
