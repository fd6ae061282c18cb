//! The chapters that judge: ours against the others, and now against before.

use super::{Chapters, digits, named};
use crate::report::Table;
use crate::report::compare::{Change, Verdict};
use crate::report::figures::{BESIDE, Figure, Measure};
use crate::report::page::{Chapter, Part};
use crate::report::plot::Side;

impl Chapters<'_> {
    /// Ours against the best of the others, wherever both were measured.
    pub fn summary(&self) -> Chapter {
        let mut parts = Vec::new();
        let (disturbed, all) = self.disturbed;
        if disturbed > 0 {
            parts.push(Part::Warning(format!(
                "In {disturbed} of {all} trials other programs had more than {:.0} % of the relay's CPU. Rates are too low \
                 and latencies too long then: read ratios.",
                100.0 * crate::traffic::trial::OTHERS_SHARE
            )));
        }
        let mut rows = self.duels();
        rows.sort_by_key(|duel| duel.change.verdict);
        let count = |verdict: Verdict| {
            let of = |duel: &&Duel<'_>| duel.verdict() == verdict.against();
            rows.iter().filter(of).count()
        };
        let (ahead, behind) = (count(Verdict::Better), count(Verdict::Worse));
        if !rows.is_empty() {
            parts.push(Part::Text(format!(
                "Each of our data planes and each other relay ran in the same rig, in the same rounds, with the same \
                 packets. Of the {} comparisons below, the better of ours is behind the best of the others in {behind}, which come \
                 first, and ahead in {ahead}. Numbers are medians, with least and greatest of all rounds in brackets.",
                rows.len()
            )));
            let heads = ["what", "ours", "best of the others", "ours / theirs", ""];
            parts.push(Part::Table(duel_table(&heads, &rows)));
        }
        let floors = self.floors();
        if !floors.is_empty() {
            parts.push(Part::Text(
                "And how far ours are from the floor: a program that does the least that can be done with the same packets in \
                 the same rig. Nobody can be much better than that; who is close to it has nothing left to gain."
                    .into(),
            ));
            let heads = ["what", "ours", "floor", "ours / floor"];
            parts.push(Part::Table(duel_table(&heads, &floors)));
        }
        for (name, reason) in &self.sources.absent {
            parts.push(Part::Text(format!("Not measured: {name}: {reason}")));
        }
        Chapter {
            title: "Against the others".into(),
            parts,
        }
    }

    /// Ours against theirs, wherever both were measured.
    fn duels(&self) -> Vec<Duel<'_>> {
        let measures = [
            Measure::Rate,
            Measure::Cost,
            Measure::Price,
            Measure::LatencyP50,
            Measure::LatencyP99,
            Measure::Cycles,
            Measure::RequestP99,
            Measure::Memory,
        ];
        let places = measures.into_iter().flat_map(|measure| {
            let places = self.places(measure).into_iter();
            // What operations do to the traffic beside them stands in the chapter on latency.
            let places = places.filter(|(case, _)| !case.contains(BESIDE));
            places.map(move |place| (measure, place))
        });
        let duels = places.filter_map(|(measure, place)| {
            let ours = self.best(measure, place, Side::Ours)?;
            let theirs = self.best(measure, place, Side::Theirs)?;
            Some(Duel::of(place, ours, theirs))
        });
        duels.collect()
    }

    /// Each of ours against the floor of its kind.
    fn floors(&self) -> Vec<Duel<'_>> {
        let mut duels = Vec::new();
        for measure in [Measure::Price, Measure::Cost] {
            for place in self.places(measure) {
                for ours in self.at(measure, place) {
                    let floor = match ours.of.as_str() {
                        "turnpike-xdp" => "xdp-floor",
                        of if Side::of(of) == Side::Ours => "forwarder",
                        _ => continue,
                    };
                    let mut there = self.at(measure, place);
                    duels.extend(
                        there
                            .find(|figure| figure.of == floor)
                            .map(|floor| Duel::of(place, ours, floor)),
                    );
                }
            }
        }
        duels
    }

    fn best(&self, measure: Measure, place: (&str, f64), side: Side) -> Option<&Figure> {
        let mine = self
            .at(measure, place)
            .filter(|figure| Side::of(&figure.of) == side);
        let worth = |figure: &&Figure| match measure.more_is_better() {
            true => figure.spread().median,
            false => -figure.spread().median,
        };
        mine.max_by(|one, other| worth(one).total_cmp(&worth(other)))
    }

    /// Against an earlier run.
    pub fn comparison(&self) -> Chapter {
        let mut parts = Vec::new();
        if !self.changes.is_empty() {
            let count = |verdict| {
                let of = |change: &&Change| change.verdict == verdict;
                self.changes.iter().filter(of).count()
            };
            let few = match count(Verdict::TooLittle) {
                0 => String::new(),
                few => format!(", and of {few} there is too little to say"),
            };
            parts.push(Part::Text(format!(
                "{} got worse, {} got better, {} stayed within the spread{few}. In brackets, where the ratio of the medians \
                 lies with 95 % confidence (bootstrap); a change whose interval holds zero, or below 1 %, is within the spread.",
                count(Verdict::Worse),
                count(Verdict::Better),
                count(Verdict::WithinSpread)
            )));
            parts.extend(self.drift());
            let mut table = Table::new(&["what", "before", "after", "change", ""]);
            for change in self.changes {
                let figure = &change.after;
                let scale = figure.measure.unit().1;
                let shown = |figure: &Figure| figure.spread().shown(scale, digits(figure));
                let place = (figure.case.as_str(), figure.x);
                table.row(vec![
                    format!(
                        "{}, {}: {}",
                        figure.of,
                        figure.measure,
                        named(place, figure.measure)
                    ),
                    shown(&change.before),
                    shown(figure),
                    change.shown(),
                    change.verdict.to_string(),
                ]);
            }
            parts.push(Part::Table(table));
        }
        Chapter {
            title: "What has changed".into(),
            parts,
        }
    }

    /// By what changes were judged, where the two runs were not the same rounds.
    fn drift(&self) -> Vec<Part> {
        if self.drifts.is_empty() {
            return Vec::new();
        }
        let percent = |ratio: f64| format!("{:+.1}", 100.0 * (ratio - 1.0));
        let mut table = Table::new(&["", "not of ours", "takes now"]);
        for drift in self.drifts {
            let takes = drift.span.map_or("–".into(), |(least, most)| {
                format!("{} to {} %", percent(least), percent(most))
            });
            table.row(vec![
                drift.kind.to_string(),
                drift.references.to_string(),
                takes,
            ]);
        }
        vec![
            Part::Text(
                "The earlier run was at another time, and the machine has drifted since. How far is told by what has certainly \
                 not changed: relays, floors and parts that are not ours. The table has how many figures of them there are, \
                 and how much more or less time or memory the middle nine tenths of them take now. A change is one only if its \
                 interval lies outside of that. `--compare REV` measures both in the same rounds, and sees smaller changes."
                    .into(),
            ),
            Part::Table(table),
        ]
    }
}

/// Two that were measured at the same place.
struct Duel<'a> {
    place: (&'a str, f64),
    ours: &'a Figure,
    theirs: &'a Figure,
    change: Change,
}

impl<'a> Duel<'a> {
    fn of(place: (&'a str, f64), ours: &'a Figure, theirs: &'a Figure) -> Self {
        let change = Change::of(theirs, ours);
        Self {
            place,
            ours,
            theirs,
            change,
        }
    }

    fn verdict(&self) -> &'static str {
        match self.change.verdict {
            _ if self.ours.at_least || self.theirs.at_least => "the rig gave out",
            verdict => verdict.against(),
        }
    }
}

impl Verdict {
    /// In words, where two are compared and not two times.
    fn against(self) -> &'static str {
        match self {
            Self::Better => "ahead",
            Self::Worse => "behind",
            Self::WithinSpread => "within the spread",
            Self::TooLittle => "too little to say",
        }
    }
}

/// A row for each; with one head less, without the verdict.
fn duel_table(heads: &[&str], duels: &[Duel<'_>]) -> Table {
    let mut table = Table::new(heads);
    for duel in duels {
        let measure = duel.ours.measure;
        let (unit, scale) = measure.unit();
        let shown = |figure: &Figure| {
            let spread = figure.spread().shown(scale, digits(figure));
            format!("{spread} {}", figure.of)
        };
        let mut row = vec![
            format!("{measure}, {unit} ({})", named(duel.place, measure)),
            shown(duel.ours),
            shown(duel.theirs),
            format!("{:.2}", duel.change.ratio),
            duel.verdict().into(),
        ];
        row.truncate(heads.len());
        table.row(row);
    }
    table
}
