//! How far the machine is from itself between two runs, told by what has certainly not changed: all that is not ours.

use std::fmt;

use super::compare::{Change, FEWEST, Verdict, changes};
use super::figures::{Figure, Measure, REFERENCE, is_memory_alone};
use super::plot::Side;

/// Figures that drift alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// How many packets can be relayed, and what one takes of a CPU.
    Packets,
    /// How many clients can come and leave.
    Clients,
    /// How long half of all packets or requests wait at most.
    Wait,
    /// How long the slowest wait.
    Tail,
    /// The XDP program by itself.
    Program,
    /// Parts that run in user space without a socket.
    Part,
    /// Memory.
    Memory,
}

impl Kind {
    const ALL: [Self; 7] = [
        Self::Packets,
        Self::Clients,
        Self::Wait,
        Self::Tail,
        Self::Program,
        Self::Part,
        Self::Memory,
    ];

    /// Of what does not drift there is none.
    fn of(measure: Measure) -> Option<Self> {
        Some(match measure {
            Measure::Rate | Measure::Cost | Measure::Price => Self::Packets,
            Measure::Cycles => Self::Clients,
            Measure::LatencyP50 | Measure::RequestP50 => Self::Wait,
            Measure::LatencyP99 | Measure::RequestP99 => Self::Tail,
            Measure::Program => Self::Program,
            Measure::Micro => Self::Part,
            Measure::Memory | Measure::MemoryInProcess => Self::Memory,
            Measure::Instructions => return None,
        })
    }

    /// Whether it is time on a CPU, where the clock and the caches make the drift.
    fn is_time_on_cpu(self) -> bool {
        matches!(
            self,
            Self::Packets | Self::Clients | Self::Program | Self::Part
        )
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Packets => "rates, and CPU time of a packet",
            Self::Clients => "challenge, Allocate, Refresh(0)",
            Self::Wait => "latency, p50",
            Self::Tail => "latency, p99",
            Self::Program => "the XDP program",
            Self::Part => "parts by themselves",
            Self::Memory => "memory",
        })
    }
}

/// How far the machine is from itself in one kind of figure.
#[derive(Clone, Debug)]
pub struct Drift {
    /// Which kind.
    pub kind: Kind,
    /// How many figures tell it.
    pub references: usize,
    /// What nine tenths of them, or else no drift at all, take of what they took: the least and the greatest, where 1 is as much.
    /// Nothing where too few tell it.
    pub span: Option<(f64, f64)>,
}

impl Drift {
    /// By all that is not ours. A kind that has hardly any of that is told by whatever else is time on a CPU.
    fn of(kind: Kind, others: &[Change]) -> Self {
        let taken = |wanted: &dyn Fn(Kind) -> bool| {
            let there = others.iter().filter(|change| {
                Kind::of(change.after.measure).is_some_and(wanted) && tells(change)
            });
            let mut taken: Vec<f64> = there.map(|change| toll(change, change.ratio)).collect();
            taken.sort_by(f64::total_cmp);
            taken
        };
        let mut taken_by = taken(&|other| other == kind);
        if taken_by.len() < FEWEST && kind.is_time_on_cpu() {
            taken_by = taken(&Kind::is_time_on_cpu);
        }
        let outside = taken_by.len() / 20;
        let span = (taken_by.len() >= FEWEST).then(|| {
            let (least, most) = (taken_by[outside], taken_by[taken_by.len() - 1 - outside]);
            (least.min(1.0), most.max(1.0))
        });
        Self {
            kind,
            references: taken_by.len(),
            span,
        }
    }

    /// A change that the drift may have made is none.
    fn judge(&self, change: &mut Change) {
        if Kind::of(change.after.measure) != Some(self.kind)
            || !matches!(change.verdict, Verdict::Better | Verdict::Worse)
        {
            return;
        }
        let Some((least, most)) = self.span else {
            change.verdict = Verdict::TooLittle;
            return;
        };
        let ends = [change.interval.0, change.interval.1].map(|ratio| toll(change, ratio));
        if ends[0].max(ends[1]) >= least && ends[0].min(ends[1]) <= most {
            change.verdict = Verdict::WithinSpread;
        }
    }
}

/// What has changed of ours between two runs that were not the same rounds, worst first, and the drift by which that was judged.
pub fn since(before: &[Figure], after: &[Figure]) -> (Vec<Change>, Vec<Drift>) {
    let all = changes(before, after).into_iter();
    let (mut ours, others): (Vec<_>, Vec<_>) = all.partition(|change| is_ours(&change.after));
    let drifts = Kind::ALL.map(|kind| Drift::of(kind, &others));
    for change in &mut ours {
        drifts.iter().for_each(|drift| drift.judge(change));
    }
    ours.sort_by_key(|change| change.verdict);
    let there = |drift: &Drift| {
        let mut kinds = ours.iter().map(|change| Kind::of(change.after.measure));
        kinds.any(|kind| kind == Some(drift.kind))
    };
    let drifts = drifts.into_iter().filter(there).collect();
    (ours, drifts)
}

fn is_ours(figure: &Figure) -> bool {
    match figure.measure {
        Measure::Micro => !figure.of.starts_with(REFERENCE),
        Measure::Program => !is_memory_alone(&figure.of),
        Measure::Instructions => true,
        _ => matches!(Side::of(&figure.of), Side::Ours | Side::Before),
    }
}

/// Whether a reference can be one. With one flow the memory that a path touches is in the cache: what is left of it is the
/// difference of two noises, as is a price below zero.
fn tells(change: &Change) -> bool {
    let cached = change.after.measure == Measure::Program && change.after.x <= 1.0;
    let mut samples = change.before.samples.iter().chain(&change.after.samples);
    !cached && samples.all(|&sample| sample > 0.0)
}

/// What a figure takes of what it took: a rate that has doubled takes half as long.
fn toll(change: &Change, ratio: f64) -> f64 {
    if change.after.measure.more_is_better() {
        1.0 / ratio
    } else {
        ratio
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Row = (Measure, String, f64, String, Vec<f64>, Vec<f64>);

    /// Two quick reports of one commit, made one after the other in a virtual machine whose clock had become a tenth faster.
    fn two_runs() -> (Vec<Figure>, Vec<Figure>) {
        let text = include_str!("../../tests/two-runs.json");
        let rows: Vec<Row> = serde_json::from_str(text).expect("rows of figures");
        let figures = rows.into_iter().map(|(measure, case, x, of, was, is)| {
            let figure = |samples| Figure {
                measure,
                case: case.clone(),
                x,
                of: of.clone(),
                samples,
                at_least: false,
            };
            (figure(was), figure(is))
        });
        figures.unzip()
    }

    fn such(changes: &[Change], verdict: Verdict) -> Vec<&Figure> {
        let such = changes.iter().filter(|change| change.verdict == verdict);
        such.map(|change| &change.after).collect()
    }

    /// Everything of ours takes so much more time and memory.
    fn slowed(figures: &[Figure], by: f64) -> Vec<Figure> {
        let mut figures = figures.to_vec();
        for figure in figures.iter_mut().filter(|figure| is_ours(figure)) {
            let by = match figure.measure.more_is_better() {
                true => 1.0 / by,
                false => by,
            };
            figure.samples.iter_mut().for_each(|sample| *sample *= by);
        }
        figures
    }

    #[test]
    fn two_runs_of_one_commit_agree_within_the_drift() {
        let (before, after) = two_runs();
        let by_rounds_alone = changes(&before, &after);
        assert_ne!(such(&by_rounds_alone, Verdict::Better), [] as [&Figure; 0]);
        for (one, other) in [(&before, &after), (&after, &before)] {
            let (changes, _) = since(one, other);
            let within = such(&changes, Verdict::WithinSpread);
            assert_eq!(within.len(), changes.len(), "{changes:?}");
        }
    }

    #[test]
    fn a_change_by_a_third_is_seen_all_the_same() {
        let (before, after) = two_runs();
        let third = [
            (1.3, Verdict::Worse, Measure::Cost),
            (1.0 / 1.3, Verdict::Better, Measure::Micro),
        ];
        for (slower, verdict, one) in third {
            let (changes, _) = since(&before, &slowed(&after, slower));
            let seen = such(&changes, verdict);
            for measure in [one, Measure::Program, Measure::Memory] {
                let mut seen = seen.iter();
                assert!(seen.any(|figure| figure.measure == measure), "{measure}");
            }
        }
    }

    #[test]
    fn parts_are_judged_by_references_of_their_own_where_there_are_any() {
        let part = |of: &str, takes: f64| Figure {
            measure: Measure::Micro,
            case: String::new(),
            x: 0.0,
            of: of.into(),
            samples: vec![0.99 * takes, takes, 1.01 * takes],
            at_least: false,
        };
        let names = ["a", "b", "c", "d"].map(|name| format!("{REFERENCE}: {name}"));
        let references = |faster: [f64; 4]| names.iter().zip(faster).map(|(of, by)| part(of, by));
        let mut before: Vec<_> = references([1.0; 4]).collect();
        before.extend([part("wire: as fast", 100.0), part("wire: slower", 100.0)]);
        let mut after: Vec<_> = references([0.88, 0.9, 0.92, 0.93]).collect();
        // A third more time, by a clock that is a tenth faster.
        after.extend([part("wire: as fast", 90.0), part("wire: slower", 117.0)]);
        let (changes, _) = since(&before, &after);
        let slower = part("wire: slower", 117.0);
        assert_eq!(such(&changes, Verdict::Worse), [&slower]);
        assert_eq!(such(&changes, Verdict::WithinSpread).len(), 1);
        let (unjudged, _) = since(&before[4..], &after[4..]);
        assert_eq!(such(&unjudged, Verdict::TooLittle).len(), 2);
    }
}
