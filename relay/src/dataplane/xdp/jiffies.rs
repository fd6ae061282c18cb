//! From the relay's clock to the kernel's jiffies.

use rustix::time::{ClockId, clock_getres};
use turnpike_abi::{KernelTick, Limit, Tick};

use super::program::{LoadError, Program};

/// Into how many units a jiffy is divided.
const UNITS: u128 = 1 << Limit::SHIFT;

/// How jiffies and milliseconds go together. Jiffies are counted by the monotonic clock, so the two never drift apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Jiffies {
    /// How long one lasts, in nanoseconds.
    length_ns: u64,
    /// What the kernel counted when the relay's clock was at `at_ms`.
    count: u64,
    at_ms: Tick,
}

impl Jiffies {
    /// Asks the kernel. `now` reads the clock of the relay.
    ///
    /// # Errors
    /// When the kernel refuses to run programs.
    pub fn ask(program: &Program, now: impl Fn() -> Tick) -> Result<Jiffies, LoadError> {
        // The coarse clock moves with every jiffy.
        let resolution = clock_getres(ClockId::MonotonicCoarse);
        let length_ns = u64::try_from(resolution.tv_nsec).unwrap_or(0).max(1);
        let (count, _) = program.clock()?;
        // Read after, and the millisecond that has begun counts: ends come early by what the question took, never late. What
        // ends too early is only handed to user space.
        let at_ms = now() + 1;
        Ok(Jiffies {
            length_ns,
            count,
            at_ms,
        })
    }

    /// The kernel's tick of a moment; one before the relay's own start is 0.
    pub fn tick(&self, moment_ms: Tick) -> KernelTick {
        if moment_ms == 0 {
            return KernelTick(0);
        }
        KernelTick::of_jiffies(self.fine(moment_ms) >> Limit::SHIFT)
    }

    /// The kernel's count of jiffies at a moment, in the units of [`Limit::rested`].
    pub fn fine(&self, moment_ms: Tick) -> u64 {
        let from_ms = |ms: u64| {
            let parts = (u128::from(ms) * 1_000_000 * UNITS) / u128::from(self.length_ns);
            u64::try_from(parts).unwrap_or(u64::MAX)
        };
        let count = self.count << Limit::SHIFT;
        if moment_ms >= self.at_ms {
            count.saturating_add(from_ms(moment_ms - self.at_ms))
        } else {
            count.saturating_sub(from_ms(self.at_ms - moment_ms))
        }
    }

    /// How many jiffies there are in a second.
    pub fn per_second(&self) -> u32 {
        let rounded = (1_000_000_000 + self.length_ns / 2) / self.length_ns;
        u32::try_from(rounded).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
impl Jiffies {
    /// Whose ticks are the milliseconds of the relay's clock.
    pub const TICKS_OF_A_MS: Jiffies = Jiffies {
        length_ns: 1_000_000 >> KernelTick::SHIFT,
        count: 0,
        at_ms: 0,
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    /// T-8656-6-04: the end of a binding in the kernel never lies behind that in user space.
    #[test]
    fn an_end_is_never_late() {
        let jiffies = Jiffies {
            length_ns: 4_000_000,
            count: 4_295_000_000,
            at_ms: 10_000,
        };
        for ms in [1, 9_999, 10_000, 10_001, 310_000, 3_610_000] {
            let KernelTick(tick) = jiffies.tick(ms);
            let exact = 4_295_000_000.0 + (ms as f64 - 10_000.0) / 4.0;
            let behind = exact - f64::from(tick) * f64::from(1 << KernelTick::SHIFT);
            assert!((0.0..65.25).contains(&behind), "{ms}: {behind}");
        }
        assert_eq!(jiffies.per_second(), 250);
        assert_eq!(jiffies.tick(0), KernelTick(0));
        assert_eq!(jiffies.tick(u64::MAX), KernelTick::MAX);
    }
}
