//! What time it is: the only file that asks the system.

use rustix::time::{ClockId, Timespec, clock_gettime};
use turnpike_abi::Tick;
use turnpike_turn::{Now, Time};

/// A clock whose milliseconds begin when it is started. Copies agree with each other.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    /// CLOCK_MONOTONIC at the beginning, in milliseconds.
    origin_ms: u64,
}

impl Clock {
    /// A clock that begins now.
    pub fn start() -> Clock {
        Clock {
            origin_ms: milliseconds(clock_gettime(ClockId::Monotonic)),
        }
    }

    /// The time on both clocks that the server needs.
    pub fn now(&self) -> Now {
        let monotonic = milliseconds(clock_gettime(ClockId::Monotonic));
        let unix = clock_gettime(ClockId::Realtime);
        Now {
            monotonic: Time(monotonic.saturating_sub(self.origin_ms)),
            unix_s: u64::try_from(unix.tv_sec).unwrap_or(0),
        }
    }

    /// The same monotonic time for the data plane: up to a timer interrupt (4 ms) late, for a few nanoseconds. It never
    /// goes back.
    pub fn tick(&self) -> Tick {
        milliseconds(clock_gettime(ClockId::MonotonicCoarse)).saturating_sub(self.origin_ms)
    }
}

fn milliseconds(time: Timespec) -> u64 {
    let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
    let nanoseconds = u64::try_from(time.tv_nsec).unwrap_or(0);
    seconds * 1000 + nanoseconds / 1_000_000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_readings_share_an_origin() {
        let clock = Clock::start();
        let copy = clock;
        for _ in 0..1000 {
            let (before, tick, after) = (
                clock.now().monotonic.0,
                copy.tick(),
                clock.now().monotonic.0,
            );
            assert!(
                tick <= after && tick + 20 >= before,
                "{before} {tick} {after}"
            );
        }
        // The twentieth century is over.
        assert!(clock.now().unix_s > 1_700_000_000);
    }
}
