//! A bar that says how far a run is; silent when nobody watches.

use std::fmt;
use std::time::Duration;

use indicatif::{HumanDuration, ProgressBar, ProgressState, ProgressStyle};

/// The bar of one run.
pub struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// Of so many steps.
    pub fn new(steps: usize) -> Self {
        let bar = ProgressBar::new(steps as u64);
        let style = style("{eta}");
        bar.set_style(style);
        Self { bar }
    }

    /// Of so many steps that are expected to take so long together, which is said at once.
    pub fn expected(steps: usize, expected: Duration) -> Self {
        eprintln!(
            "about {} if nothing else runs here",
            HumanDuration(expected)
        );
        Self::silently_expected(steps, expected)
    }

    /// The same, where trials that something disturbs are repeated, which may take so much longer.
    pub fn expected_with_repeats(steps: usize, expected: Duration, repeats: Duration) -> Self {
        eprintln!(
            "about {} if nothing else runs here; what something disturbs is repeated, and takes up to {} more",
            HumanDuration(expected),
            HumanDuration(repeats)
        );
        Self::silently_expected(steps, expected)
    }

    fn silently_expected(steps: usize, expected: Duration) -> Self {
        let bar = ProgressBar::new(steps as u64);
        let left = move |state: &ProgressState, text: &mut dyn fmt::Write| {
            let left = match state.pos() {
                0 => expected.saturating_sub(state.elapsed()),
                _ => state.eta(),
            };
            // The bar has nobody to tell that it cannot be drawn.
            let _ = write!(text, "{:#}", HumanDuration(left));
        };
        bar.set_style(style("{left}").with_key("left", left));
        Self { bar }
    }

    /// What is being measured.
    pub fn say(&self, what: &str) {
        self.bar.set_prefix(what.to_owned());
    }

    /// What has just been seen.
    pub fn detail(&self, what: &str) {
        self.bar.set_message(what.to_owned());
    }

    /// One more step is done.
    pub fn step(&self) {
        self.bar.inc(1);
    }
}

fn style(left: &str) -> ProgressStyle {
    let template =
        format!("{{bar:30}} {{pos}}/{{len}} {{elapsed_precise}}, {left} left  {{prefix}}  {{msg}}");
    ProgressStyle::with_template(&template).expect("a valid template")
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
