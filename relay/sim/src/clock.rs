//! The clocks of the relay's machine, which stall and jump as real ones do.

use turnpike_turn::{Now, Time};

/// The relay's clocks against the world's time.
#[derive(Clone, Debug)]
pub struct Clock {
    /// What the monotonic clock is ahead of the world; it starts anywhere.
    ahead: u64,
    /// Milliseconds by which it fell behind again, standing still.
    behind: u64,
    /// Since when it stands still.
    stalled: Option<u64>,
    /// Seconds since 1970, at the world's beginning.
    unix_s: u64,
}

impl Clock {
    /// Clocks that show these values at the beginning.
    pub fn new(monotonic: u64, unix_s: u64) -> Clock {
        Clock {
            ahead: monotonic,
            behind: 0,
            stalled: None,
            unix_s,
        }
    }

    /// What they show.
    pub fn now(&self, world: u64) -> Now {
        let moment = self.stalled.unwrap_or(world);
        Now {
            monotonic: Time(self.ahead + moment - self.behind),
            unix_s: self.unix_s + world / 1000,
        }
    }

    /// When, in the world's time, the monotonic clock shows this if nothing happens to it.
    pub fn moment(&self, world: u64, time: Time) -> u64 {
        let now = self.now(world).monotonic;
        world + time.0.saturating_sub(now.0)
    }

    /// The monotonic clock steps ahead: the machine was suspended, or nobody looked.
    pub fn step(&mut self, ms: u64) {
        self.ahead += ms;
    }

    /// The monotonic clock stands still.
    pub fn stall(&mut self, world: u64) {
        self.stalled.get_or_insert(world);
    }

    /// It goes on, without what it missed.
    pub fn go_on(&mut self, world: u64) {
        if let Some(since) = self.stalled.take() {
            self.behind += world - since;
        }
    }

    /// Somebody sets the other clock.
    pub fn set_unix(&mut self, unix_s: u64) {
        self.unix_s = unix_s;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_monotonic_clock_never_goes_back() {
        let mut clock = Clock::new(5_000, 1_700_000_000);
        clock.stall(100);
        assert_eq!(clock.now(400).monotonic, Time(5_100));
        clock.go_on(400);
        assert_eq!(clock.now(401).monotonic, Time(5_101));
        clock.step(1_000);
        clock.set_unix(5);
        assert_eq!(
            clock.now(1_401),
            Now {
                monotonic: Time(7_101),
                unix_s: 6
            }
        );
        assert_eq!(clock.moment(1_401, Time(7_201)), 1_501);
    }
}
