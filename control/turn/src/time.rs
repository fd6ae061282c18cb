//! Moments, as the caller tells them.

use std::ops::Add;
use std::time::Duration;

/// A moment in milliseconds on the caller's monotonic clock; its origin is the caller's choice.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Time(pub u64);

impl Time {
    /// The time from `earlier` to this moment; zero when `earlier` is later.
    pub fn since(self, earlier: Time) -> Duration {
        Duration::from_millis(self.0.saturating_sub(earlier.0))
    }
}

impl Add<Duration> for Time {
    type Output = Time;

    fn add(self, duration: Duration) -> Time {
        Time(
            self.0
                .saturating_add(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)),
        )
    }
}

/// What time it is, on the two clocks that the protocol needs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Now {
    /// The monotonic clock: lifetimes, nonces, rates.
    pub monotonic: Time,
    /// Seconds since 1970: time-limited credentials. It may jump.
    pub unix_s: u64,
}
