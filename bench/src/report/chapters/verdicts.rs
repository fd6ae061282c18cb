//! The chapters that judge: ours against the others, and now against before.

use super::{Chapters, digits, named};
use crate::report::Table;
use crate::report::compare::{Change, Verdict};
use crate::report::figures::{Figure, Measure};
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
        let mut table = Table::new(&["what", "ours", "best of the others", "ours / theirs", ""]);
        let (mut ahead, mut behind) = (0, 0);
        let measures = [
            Measure::Rate,
            Measure::Cost,
            Measure::LatencyP99,
            Measure::Cycles,
            Measure::RequestP99,
            Measure::Memory,
        ];
        for measure in measures {
            for place in self.places(measure) {
                let (Some(ours), Some(theirs)) = (
                    self.best(measure, place, Side::Ours),
                    self.best(measure, place, Side::Theirs),
                ) else {
                    continue;
                };
                let change = Change::of(theirs, ours);
                let verdict = match change.verdict {
                    _ if ours.at_least || theirs.at_least => "the rig gave out",
                    Verdict::Better => "ahead",
                    Verdict::Worse => "behind",
                    Verdict::WithinSpread => "within the spread",
                    Verdict::TooFewRounds => "too few rounds to say",
                };
                ahead += usize::from(verdict == "ahead");
                behind += usize::from(verdict == "behind");
                let (unit, scale) = measure.unit();
                let shown = |figure: &Figure| {
                    format!(
                        "{} {}",
                        figure.spread().shown(scale, digits(figure)),
                        figure.of
                    )
                };
                table.row(vec![
                    format!("{measure}, {unit} ({})", named(place, measure)),
                    shown(ours),
                    shown(theirs),
                    format!("{:.2}", change.ratio),
                    verdict.into(),
                ]);
            }
        }
        if !table.is_empty() {
            parts.push(Part::Text(format!(
                "Each of our data planes and each other relay ran in the same rig, in the same rounds, with the same \
                 packets. Of what follows, the better of ours is ahead of the best of the others in {ahead} and behind in \
                 {behind}. Numbers are medians, with least and greatest of all rounds in brackets."
            )));
            parts.push(Part::Table(table));
        }
        for (name, reason) in &self.sources.absent {
            parts.push(Part::Text(format!("Not measured: {name}: {reason}")));
        }
        Chapter {
            title: "Against the others".into(),
            parts,
        }
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
            let few = match count(Verdict::TooFewRounds) {
                0 => String::new(),
                few => format!(", and {few} were measured too seldom to say"),
            };
            parts.push(Part::Text(format!(
                "{} got worse, {} got better, {} stayed within the spread{few}. In brackets, where the ratio of the medians \
                 lies with 95 % confidence (bootstrap); a change whose interval holds zero, or below 1 %, is within the spread.",
                count(Verdict::Worse),
                count(Verdict::Better),
                count(Verdict::WithinSpread)
            )));
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
}
