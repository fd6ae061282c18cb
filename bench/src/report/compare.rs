//! What has changed between two runs, and whether it is more than what runs of the same thing differ by.

use std::fmt;

use oorandom::Rand64;
use serde::Serialize;

use super::figures::Figure;

/// Fewer rounds than these say nothing about a change.
pub const FEWEST: usize = 3;

/// A change below this is none: rounds of one run differ by less than runs do.
const LEAST: f64 = 0.01;

/// How often samples are drawn again.
const DRAWS: usize = 4000;

/// What a change amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// For the worse, and by more than the spread.
    Worse,
    /// For the better, and by more than the spread.
    Better,
    /// No more than the spread.
    WithinSpread,
    /// There are too few rounds to say, or too little that is not ours by which to judge a run of another time.
    TooLittle,
}

impl fmt::Display for Verdict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Worse => "worse",
            Self::Better => "better",
            Self::WithinSpread => "within the spread",
            Self::TooLittle => "too little to say",
        })
    }
}

/// A figure before and after.
#[derive(Clone, Debug)]
pub struct Change {
    /// As it was.
    pub before: Figure,
    /// As it is.
    pub after: Figure,
    /// The ratio of the medians, after to before.
    pub ratio: f64,
    /// Its 95 % confidence interval.
    pub interval: (f64, f64),
    /// What that amounts to.
    pub verdict: Verdict,
}

impl Change {
    /// Of a figure that was measured twice.
    pub fn of(before: &Figure, after: &Figure) -> Self {
        let (ratio, interval) = ratio_of_medians(&before.samples, &after.samples);
        let few = before.samples.len().min(after.samples.len()) < FEWEST;
        let is_number = interval.0.is_finite() && interval.1.is_finite();
        let verdict = if !is_number || few && !after.measure.is_exact() {
            Verdict::TooLittle
        } else if (interval.0 <= 1.0 && interval.1 >= 1.0) || (ratio - 1.0).abs() < LEAST {
            Verdict::WithinSpread
        } else if (ratio > 1.0) == after.measure.more_is_better() {
            Verdict::Better
        } else {
            Verdict::Worse
        };
        Self {
            before: before.clone(),
            after: after.clone(),
            ratio,
            interval,
            verdict,
        }
    }

    /// The change in per cent, with its interval.
    pub fn shown(&self) -> String {
        let percent = |ratio: f64| format!("{:+.1}", 100.0 * (ratio - 1.0));
        let [middle, low, high] = [self.ratio, self.interval.0, self.interval.1].map(percent);
        format!("{middle} % ({low} to {high})")
    }
}

/// All that was measured twice, worst first.
pub fn changes(before: &[Figure], after: &[Figure]) -> Vec<Change> {
    let pair = |now: &Figure| {
        let was = before.iter().find(|was| was.same_thing(now))?;
        Some(Change::of(was, now))
    };
    let mut changes: Vec<_> = after.iter().filter_map(pair).collect();
    changes.sort_by_key(|change| change.verdict);
    changes
}

/// The ratio of two medians and, by drawing the samples again and again, where it lies in 95 of a hundred cases.
fn ratio_of_medians(before: &[f64], after: &[f64]) -> (f64, (f64, f64)) {
    let ratio = median(after.to_vec()) / median(before.to_vec());
    // The same samples give the same interval.
    let mut random = Rand64::new(0x0CD1_5EED);
    let mut draw = |samples: &[f64]| {
        let end = samples.len() as u64;
        let one = |_| samples[usize::try_from(random.rand_range(0..end)).expect("below a usize")];
        median((0..samples.len()).map(one).collect())
    };
    let mut ratios: Vec<f64> = (0..DRAWS).map(|_| draw(after) / draw(before)).collect();
    ratios.sort_by(f64::total_cmp);
    (ratio, (ratios[DRAWS / 40], ratios[DRAWS - 1 - DRAWS / 40]))
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    let half = samples.len() / 2;
    match samples.len() % 2 {
        1 => samples[half],
        _ => f64::midpoint(samples[half - 1], samples[half]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::figures::Measure;

    fn figure(measure: Measure, samples: &[f64]) -> Figure {
        Figure {
            measure,
            case: String::new(),
            x: 1.0,
            of: "a".into(),
            samples: samples.to_vec(),
            at_least: false,
        }
    }

    fn verdict(measure: Measure, before: &[f64], after: &[f64]) -> Verdict {
        Change::of(&figure(measure, before), &figure(measure, after)).verdict
    }

    #[test]
    fn only_a_change_beyond_the_spread_is_one() {
        let wide = [90.0, 95.0, 100.0, 105.0, 110.0];
        let shifted = wide.map(|sample| sample + 3.0);
        let doubled = wide.map(|sample| sample * 2.0);
        let (steady, hardly) = ([100.0; 5], [100.5; 5]);
        assert_eq!(
            verdict(Measure::Cost, &steady, &hardly),
            Verdict::WithinSpread
        );
        assert_eq!(
            verdict(Measure::Cost, &wide, &shifted),
            Verdict::WithinSpread
        );
        assert_eq!(verdict(Measure::Cost, &wide, &doubled), Verdict::Worse);
        assert_eq!(verdict(Measure::Rate, &wide, &doubled), Verdict::Better);
        assert_eq!(
            verdict(Measure::Rate, &wide[..2], &doubled),
            Verdict::TooLittle
        );
        assert_eq!(
            verdict(Measure::Instructions, &[100.0], &[102.0]),
            Verdict::Worse
        );
    }

    #[test]
    fn the_interval_holds_the_ratio_and_is_the_same_every_time() {
        let before = [10.0, 11.0, 12.0, 13.0, 14.0];
        let after = [11.0, 12.0, 13.0, 15.0, 16.0];
        let (ratio, (low, high)) = ratio_of_medians(&before, &after);
        assert!(low <= ratio && ratio <= high, "{low} {ratio} {high}");
        assert_eq!(ratio_of_medians(&before, &after), (ratio, (low, high)));
    }
}
