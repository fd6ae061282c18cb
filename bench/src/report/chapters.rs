//! What the report says, chapter by chapter, made from figures alone.

mod parts;
mod traffic;
mod verdicts;

use anyhow::Result;

use super::compare::Change;
use super::drift::Drift;
use super::figures::{BEFORE, Figure, Measure};
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
    /// How far the machine was from itself, if that run was not in the same rounds.
    pub drifts: &'a [Drift],
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

    fn control(&self) -> Result<Chapter> {
        let mut parts = Vec::new();
        for place in self.places(Measure::Cycles) {
            let what = "Cycles of challenge, Allocate and Refresh(0) over sockets, closed loop";
            let across = "1000 cycles a second (longer is better)";
            parts.push(self.bars(Measure::Cycles, place, what, across)?);
        }
        for case in self.cases(Measure::RequestP99) {
            let what = format!("`{case}` requests at a fixed rate: p99, us, logarithmic");
            let labels = ("requests a second", "p99, us");
            match self.lines(Measure::RequestP99, &case, labels, &what)? {
                Some(plot) => parts.push(plot),
                None => {
                    for place in self.places(Measure::RequestP99) {
                        if place.0 == case {
                            let what = format!("`{case}` requests, {} a second: p99", place.1);
                            let across = "us (shorter is better)";
                            parts.push(self.bars(Measure::RequestP99, place, &what, across)?);
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
            let across = "bytes an allocation (shorter is better)";
            let svg = plot::bars(&rows.collect::<Vec<_>>(), across, 1.0)?;
            let what = format!(
                "{} allocations: bytes each, the process's share dark, the kernel's light",
                plot::short(place.1)
            );
            parts.push(Part::Plot(file(Measure::Memory, place), what, svg));
        }
        if !parts.is_empty() {
            parts.insert(0, Part::Text(
                "Everything that is charged to the relay's control group, sockets and tables in the kernel included, by how \
                 much it grows from one allocation to all; each with a permission and a channel. There is no floor to draw: \
                 the least that a relay with a socket for each allocation can have is the kernel's part of one that has them."
                    .into(),
            ));
        }
        Ok(Chapter {
            title: "Memory".into(),
            parts,
        })
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

    fn bars(&self, measure: Measure, place: (&str, f64), what: &str, across: &str) -> Result<Part> {
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
        let svg = plot::bars(&rows.collect::<Vec<_>>(), across, scale)?;
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
        self.some_lines(measure, case, (across, up), what, |_| true)
    }

    /// The same for those whose names are wanted.
    fn some_lines(
        &self,
        measure: Measure,
        case: &str,
        (across, up): (&str, &str),
        what: &str,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Option<Part>> {
        let mut lines: Vec<Line> = Vec::new();
        let mine = self.of(measure).filter(|figure| figure.case == case);
        for figure in mine.filter(|figure| wanted(&figure.of)) {
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

    /// A row for each that was measured in one case and is wanted, a column for each number of flows.
    fn table(
        &self,
        measure: Measure,
        case: &str,
        (head, x_head): (&str, &str),
        wanted: impl Fn(&str) -> bool,
    ) -> Table {
        let mine = || {
            let mine = self.of(measure).filter(|figure| figure.case == case);
            mine.filter(|figure| wanted(&figure.of))
        };
        let mut columns: Vec<f64> = mine().map(|figure| figure.x).collect();
        columns.sort_by(f64::total_cmp);
        columns.dedup();
        let mut names: Vec<&str> = Vec::new();
        for figure in mine() {
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
                let figure = mine().find(|figure| figure.of == name && figure.x == x);
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

/// Whether it is of this commit, and not of an earlier one that ran in the same rounds.
fn is_now(name: &str) -> bool {
    !name.ends_with(BEFORE)
}

/// A place in words.
fn named((case, x): (&str, f64), measure: Measure) -> String {
    match measure {
        Measure::Cycles | Measure::Instructions => case.to_owned(),
        Measure::RequestP50 | Measure::RequestP99 => format!("{case}, {} a second", plot::short(x)),
        Measure::Memory | Measure::MemoryInProcess => format!("{} allocations", plot::short(x)),
        Measure::Micro if x == 0.0 => String::new(),
        Measure::Micro => format!("{} allocations or flows", plot::short(x)),
        Measure::Program => format!("{} flows, {case}", plot::short(x)),
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
            drifts: &[],
        };
        let report = Report {
            machine: Machine::describe(),
            chapters: chapters.all().expect("plots"),
        };
        let (page, text) = (report.html(), report.markdown());
        assert!(
            page.contains("behind the best of the others in 1, which come first, and ahead in 1")
        );
        let (lost, won) = (page.find(">behind<"), page.find(">ahead<"));
        assert!(lost.is_some() && lost < won);
        assert!(page.contains(">better<") && page.contains("+100.0 %"));
        assert_eq!(page.matches("<svg").count(), report.plots().count());
        assert!(report.plots().all(|(file, _)| text.contains(file)));
        assert!(!page.contains("http://www.w3.org/1999/xlink") && !page.contains("<script"));
    }
}
