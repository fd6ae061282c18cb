//! A bar that says how far a run is; silent when nobody watches.

use indicatif::{ProgressBar, ProgressStyle};

/// The bar of one run.
pub struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// Of so many steps.
    pub fn new(steps: usize) -> Self {
        let bar = ProgressBar::new(steps as u64);
        let style = ProgressStyle::with_template(
            "{bar:30} {pos}/{len} {elapsed_precise}, {eta} left  {prefix}  {msg}",
        );
        bar.set_style(style.expect("a valid template"));
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

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
