//! What the report says, chapter by chapter, made from figures alone.

mod verdicts;

use anyhow::Result;

use super::compare::Change;
use super::figures::{Figure, Measure};
use super::page::{Chapter, Part};
use super::plot::{self, Line, Row, Side};
use super::render::Sources;
use super::{Spread, Table};

/// What the chapters are made from.
pub struct Chapters<'a> {
    /// All figures.
    pub figures: &'a [Figure],
    /// Trials that something disturbed, and all trials.
    pub disturbed: (usize, usize),
    /// What ran.
    pub sources: &'a Sources,
    /// Against an earlier run, if there is one.
    pub changes: &'a [Change],
}

impl Chapters<'_> {
    /// All of them; one without figures is left out.
    ///
    /// # Errors
    /// When a plot cannot be drawn.
    pub fn all(&self) -> Result<Vec<Chapter>> {
        let mut chapters = vec![
            self.summary(),
            self.comparison(),
            self.throughput()?,
            self.latency()?,
            self.scaling()?,
            self.program()?,
            self.control()?,
            self.memory()?,
            self.micro(),
            self.sources(),
        ];
        chapters.retain(|chapter| !chapter.parts.is_empty());
        Ok(chapters)
    }

    fn of(&self, measure: Measure) -> impl Iterator<Item = &Figure> + Clone {
        let figures = self.figures.iter();
        figures.filter(move |figure| figure.measure == measure)
    }

    /// The places at which something was measured, in order: circumstances, and how many.
    fn places(&self, measure: Measure) -> Vec<(&str, f64)> {
        let mut places = Vec::new();
        for figure in self.of(measure) {
            let place = (figure.case.as_str(), figure.x);
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }

    fn at(&self, measure: Measure, (case, x): (&str, f64)) -> impl Iterator<Item = &Figure> {
        self.of(measure)
            .filter(move |figure| figure.case == case && figure.x == x)
    }

    fn partner(&self, figure: &Figure, measure: Measure) -> Option<Spread> {
        let place = (figure.case.as_str(), figure.x);
        let mut others = self.at(measure, place);
        others
            .find(|other| other.of == figure.of)
            .map(Figure::spread)
    }

    fn throughput(&self) -> Result<Chapter> {
        let mut parts = Vec::new();
        for place in self.places(Measure::Rate) {
            if parts.is_empty() {
                parts.push(Part::Text(
                    "The relay has one CPU; everything else has the other. The rate is the highest at which no more than \
                     one packet in a thousand is lost; the cost is all CPU time of the relay's CPU, the kernel's receiving \
                     included, for a relayed packet at that rate. `xdp-floor` sends every frame back as it came, in the \
                     kernel; `forwarder` is a bare loop of recvmmsg and sendmmsg. The line on a bar goes from the least to \
                     the greatest round; > stands where the rig gave out before the relay did."
                        .into(),
                ));
            }
            let name = named(place, Measure::Rate);
            for (measure, what) in [
                (Measure::Rate, "1000 packets a second (longer is better)"),
                (Measure::Cost, "ns of CPU time a packet (shorter is better)"),
            ] {
                parts.push(self.bars(measure, place, &format!("{name}: {what}"))?);
            }
        }
        Ok(Chapter {
            title: "Throughput and cost of a packet".into(),
            parts,
        })
    }

    fn latency(&self) -> Result<Chapter> {
        let mut parts = Vec::new();
        for place in self.places(Measure::LatencyP50) {
            let rows = self.at(Measure::LatencyP50, place).map(|figure| {
                let (p50, p99) = (figure.spread(), self.partner(figure, Measure::LatencyP99));
                let to = p99.map_or(f64::NAN, |p99| p99.median);
                Row {
                    name: figure.of.clone(),
                    side: Side::of(&figure.of),
                    value: p50,
                    other: p99,
                    label: format!("{:.0} / {to:.0}", p50.median),
                }
            });
            let svg = plot::spans(&rows.collect::<Vec<_>>())?;
            let what = format!(
                "{}: p50 (full) and p99 (hollow), us, logarithmic",
                named(place, Measure::LatencyP50)
            );
            parts.push(Part::Plot(file(Measure::LatencyP50, place), what, svg));
        }
        if !parts.is_empty() {
            parts.insert(0, Part::Text(
                "From when a packet was due to be sent until it arrived, so that a stall counts for every packet it delays \
                 (no coordinated omission). Half load is half of each relay's own highest rate."
                    .into(),
            ));
        }
        Ok(Chapter {
            title: "Latency".into(),
            parts,
        })
    }

    fn scaling(&self) -> Result<Chapter> {
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

    fn program(&self) -> Result<Chapter> {
        let mut parts = Vec::new();
        for case in self.cases(Measure::Program) {
            parts.push(Part::Text(
                "What the XDP program takes for a packet by itself, measured by BPF_PROG_TEST_RUN with a wrapper that \
                 restores the frame; the wrapper's own time is subtracted. With many flows it is the cache misses of the \
                 look-up that cost."
                    .into(),
            ));
            let what = "ns a packet by the number of flows, each packet of another flow at random";
            let labels = ("flows", "ns a packet");
            parts.extend(self.lines(Measure::Program, &case, labels, what)?);
            parts.push(Part::Table(self.table(Measure::Program, "path", "flows")));
        }
        Ok(Chapter {
            title: "The XDP program".into(),
            parts,
        })
    }

    fn control(&self) -> Result<Chapter> {
        let mut parts = Vec::new();
        for place in self.places(Measure::Cycles) {
            let what = "1000 cycles of challenge, Allocate and Refresh(0) a second, closed loop";
            parts.push(self.bars(Measure::Cycles, place, what)?);
        }
        for case in self.cases(Measure::RequestP99) {
            let what = format!("`{case}` requests at a fixed rate: p99, us, logarithmic");
            let labels = ("requests a second", "p99, us");
            match self.lines(Measure::RequestP99, &case, labels, &what)? {
                Some(plot) => parts.push(plot),
                None => {
                    for place in self.places(Measure::RequestP99) {
                        if place.0 == case {
                            parts.push(self.bars(
                                Measure::RequestP99,
                                place,
                                &format!("`{case}` requests, {} a second: p99, us", place.1),
                            )?);
                        }
                    }
                }
            }
        }
        Ok(Chapter {
            title: "Requests".into(),
            parts,
        })
    }

    fn memory(&self) -> Result<Chapter> {
        let mut parts = Vec::new();
        for place in self.places(Measure::Memory) {
            let rows = self.at(Measure::Memory, place).map(|figure| {
                let process = self.partner(figure, Measure::MemoryInProcess);
                let inside = process.map_or(0.0, |process| process.median);
                let all = figure.spread();
                Row {
                    name: figure.of.clone(),
                    side: Side::of(&figure.of),
                    value: all,
                    other: process,
                    label: format!("{:.0}, {inside:.0} in the process", all.median),
                }
            });
            let svg = plot::bars(&rows.collect::<Vec<_>>())?;
            let what = format!(
                "{} allocations: bytes each, the process's share dark, the kernel's light",
                plot::short(place.1)
            );
            parts.push(Part::Plot(file(Measure::Memory, place), what, svg));
        }
        if !parts.is_empty() {
            parts.insert(0, Part::Text(
                "Everything that is charged to the relay's control group, sockets and tables in the kernel included, by how \
                 much it grows from one allocation to all; each with a permission and a channel."
                    .into(),
            ));
        }
        Ok(Chapter {
            title: "Memory".into(),
            parts,
        })
    }

    fn micro(&self) -> Chapter {
        let mut parts = Vec::new();
        if self.of(Measure::Micro).next().is_some() {
            parts.push(Part::Text(
                "Codec, state machine and `forward::step` without a socket, in ns of CPU time."
                    .into(),
            ));
            parts.push(Part::Table(self.table(
                Measure::Micro,
                "part",
                "allocations or flows",
            )));
        }
        if self.of(Measure::Instructions).next().is_some() {
            let mut table = Table::new(&["scenario", "instructions"]);
            for figure in self.of(Measure::Instructions) {
                table.row(vec![figure.of.clone(), figure.spread().shown(1.0, 0)]);
            }
            parts.push(Part::Text(
                "Instructions, counted by callgrind: the same on every machine.".into(),
            ));
            parts.push(Part::Table(table));
        }
        Chapter {
            title: "Parts by themselves".into(),
            parts,
        }
    }

    fn sources(&self) -> Chapter {
        let mut parts = Vec::new();
        if !self.sources.versions.is_empty() {
            let mut table = Table::new(&["relay", "version"]);
            for (name, version) in &self.sources.versions {
                table.row(vec![name.clone(), version.clone()]);
            }
            parts.push(Part::Table(table));
        }
        let flags = self.sources.flags.iter();
        let flags: Vec<_> = flags
            .map(|(name, words)| format!("{name}: {words}"))
            .collect();
        parts.push(Part::Folded(
            "Every relay's command line".into(),
            flags.join("\n\n"),
        ));
        let steps = self.sources.steps.iter();
        let steps: Vec<_> = steps
            .map(|(command, seconds)| format!("{seconds:6.0} s  {command}"))
            .collect();
        parts.push(Part::Folded(
            "What ran, and for how long".into(),
            steps.join("\n"),
        ));
        parts.push(Part::Text(
            "`figures.json` beside this page holds every sample that it shows, and the folder `raw` what the benchmarks \
             wrote: every trial of every search, with what disturbed it. `cargo xtask bench report --compare figures.json` \
             measures again and says what has changed."
                .into(),
        ));
        Chapter {
            title: "How it was measured".into(),
            parts,
        }
    }

    fn bars(&self, measure: Measure, place: (&str, f64), what: &str) -> Result<Part> {
        let scale = measure.unit().1;
        let rows = self.at(measure, place).map(|figure| {
            let value = figure.spread();
            let sign = if figure.at_least { "> " } else { "" };
            Row {
                name: figure.of.clone(),
                side: Side::of(&figure.of),
                value,
                other: None,
                label: format!("{sign}{}", value.shown(scale, digits(figure))),
            }
        });
        let svg = plot::bars(&rows.collect::<Vec<_>>())?;
        Ok(Part::Plot(file(measure, place), what.to_owned(), svg))
    }

    fn cases(&self, measure: Measure) -> Vec<String> {
        let mut cases: Vec<_> = self.places(measure).iter().map(|place| place.0).collect();
        cases.dedup();
        cases.iter().map(ToString::to_string).collect()
    }

    /// A line for everybody, if there is more than one place to go through.
    fn lines(
        &self,
        measure: Measure,
        case: &str,
        (across, up): (&str, &str),
        what: &str,
    ) -> Result<Option<Part>> {
        let mut lines: Vec<Line> = Vec::new();
        for figure in self.of(measure).filter(|figure| figure.case == case) {
            let point = (figure.x, figure.spread());
            match lines.iter_mut().find(|(name, _)| *name == figure.of) {
                Some((_, points)) => points.push(point),
                None => lines.push((figure.of.clone(), vec![point])),
            }
        }
        for (_, points) in &mut lines {
            points.sort_by(|one, other| one.0.total_cmp(&other.0));
        }
        if lines.iter().all(|(_, points)| points.len() < 2) {
            return Ok(None);
        }
        let logarithmic = measure != Measure::Rate;
        let svg = plot::lines(across, up, &lines, logarithmic)?;
        let name = format!(
            "{}-lines",
            file(measure, (case, 0.0)).trim_end_matches(".svg")
        );
        Ok(Some(Part::Plot(name + ".svg", what.to_owned(), svg)))
    }

    /// A row for each that was measured, a column for each number of flows.
    fn table(&self, measure: Measure, head: &str, x_head: &str) -> Table {
        let mut columns: Vec<f64> = self.of(measure).map(|figure| figure.x).collect();
        columns.sort_by(f64::total_cmp);
        columns.dedup();
        let mut names: Vec<&str> = Vec::new();
        for figure in self.of(measure) {
            if !names.contains(&figure.of.as_str()) {
                names.push(&figure.of);
            }
        }
        let heads: Vec<String> = std::iter::once(head.to_owned())
            .chain(columns.iter().map(|&x| match x {
                0.0 => String::new(),
                x => format!("{} {x_head}", plot::short(x)),
            }))
            .collect();
        let mut table = Table::new(&heads.iter().map(String::as_str).collect::<Vec<_>>());
        for name in names {
            let cell = |&x: &f64| {
                let mut mine = self.of(measure).filter(|figure| figure.of == name);
                let figure = mine.find(|figure| figure.x == x);
                figure.map_or("–".into(), |figure| {
                    figure.spread().shown(1.0, digits(figure))
                })
            };
            table.row(
                std::iter::once(name.to_owned())
                    .chain(columns.iter().map(cell))
                    .collect(),
            );
        }
        table
    }
}

/// A place in words.
fn named((case, x): (&str, f64), measure: Measure) -> String {
    match measure {
        Measure::Cycles | Measure::Instructions => case.to_owned(),
        Measure::RequestP50 | Measure::RequestP99 => format!("{case}, {} a second", plot::short(x)),
        Measure::Memory | Measure::MemoryInProcess => format!("{} allocations", plot::short(x)),
        Measure::Micro => format!("{} allocations or flows", plot::short(x)),
        _ if x == 1.0 => format!("1 flow, {case}"),
        _ => format!("{} flows, {case}", plot::short(x)),
    }
}

/// The name of a plot's file.
fn file(measure: Measure, (case, x): (&str, f64)) -> String {
    let words = format!("{measure} {case} {x}");
    let letters = words.chars().map(|letter| match letter {
        'a'..='z' | 'A'..='Z' | '0'..='9' => letter.to_ascii_lowercase(),
        _ => ' ',
    });
    let words: String = letters.collect();
    words.split_whitespace().collect::<Vec<_>>().join("-") + ".svg"
}

/// Digits after the point: enough for three that mean something.
fn digits(figure: &Figure) -> usize {
    match figure.spread().median / figure.measure.unit().1 {
        ..10.0 => 2,
        10.0..100.0 => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Machine;
    use crate::report::compare::changes;
    use crate::report::page::Report;

    fn figure(measure: Measure, x: f64, of: &str, middle: f64) -> Figure {
        Figure {
            measure,
            case: "160 bytes".into(),
            x,
            of: of.into(),
            samples: vec![0.99 * middle, middle, 1.01 * middle],
            at_least: false,
        }
    }

    #[test]
    fn the_page_shows_where_we_win_where_we_lose_and_what_has_changed() {
        let now = [
            figure(Measure::Rate, 1.0, "turnpike-poll", 200e3),
            figure(Measure::Rate, 1.0, "coturn-best", 100e3),
            figure(Measure::Rate, 100.0, "turnpike-poll", 50e3),
            figure(Measure::Rate, 100.0, "coturn-best", 100e3),
        ];
        let before = [figure(Measure::Rate, 1.0, "turnpike-poll", 100e3)];
        let changes = changes(&before, &now);
        let chapters = Chapters {
            figures: &now,
            disturbed: (0, 2),
            sources: &Sources::default(),
            changes: &changes,
        };
        let report = Report {
            machine: Machine::describe(),
            chapters: chapters.all().expect("plots"),
        };
        let (page, text) = (report.html(), report.markdown());
        assert!(page.contains("ahead of the best of the others in 1 and behind in 1"));
        assert!(page.contains(">better<") && page.contains("+100.0 %"));
        assert_eq!(page.matches("<svg").count(), report.plots().count());
        assert!(report.plots().all(|(file, _)| text.contains(file)));
        assert!(!page.contains("http://www.w3.org/1999/xlink") && !page.contains("<script"));
    }
}
