//! The bytes a second that an allocation may relay in user space alone.

use turnpike_abi::{Limit, Tick};

/// Milliseconds in a second.
const HZ: u32 = 1000;

/// So many bytes a second, and a second's worth of them at once.
#[derive(Clone, Copy, Default, Debug)]
pub struct Allowance {
    bytes_per_s: u32,
    /// When all of a second's worth may pass again, in the parts of a millisecond that [`Limit::rested`] has.
    rested: u64,
}

impl Allowance {
    /// Bytes a second; 0 is no limit.
    pub fn bytes_per_s(&self) -> u32 {
        self.bytes_per_s
    }

    /// Changes the rate. Debts stay.
    pub fn set(&mut self, bytes_per_s: u32) {
        self.bytes_per_s = bytes_per_s;
    }

    /// Whether so many more bytes may pass, and takes them out if so.
    pub fn take(&mut self, now: Tick, len: usize) -> bool {
        if self.bytes_per_s == 0 {
            return true;
        }
        let limit = Limit {
            rested: self.rested,
            ..Limit::per_second(self.bytes_per_s, HZ)
        };
        let after = limit.after(now << Limit::SHIFT, len as u64);
        self.rested = after.unwrap_or(self.rested);
        after.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowance(bytes_per_s: u32) -> Allowance {
        let mut allowance = Allowance::default();
        allowance.set(bytes_per_s);
        allowance
    }

    #[test]
    fn a_second_s_worth_passes_at_once_and_the_rest_as_time_goes() {
        for rate in [1_200, 125_000, 10_000_000] {
            let mut allowance = allowance(rate);
            let len = (rate / 1_000).max(120) as usize;
            let mut at_once = |now| (0..2_000).filter(|_| allowance.take(now, len)).count() * len;
            let rate = rate as usize;
            let first = at_once(5_000_000);
            assert!((rate * 9 / 10..=rate).contains(&first), "{first} of {rate}");
            assert_eq!(at_once(5_000_000), 0);
            let half = at_once(5_000_500);
            assert!(
                (rate * 4 / 10..=rate / 2).contains(&half),
                "{half} of {rate}"
            );
        }
    }

    #[test]
    fn no_limit_is_none_and_a_rate_that_is_set_again_changes_nothing() {
        let mut allowance = allowance(0);
        assert!((0..1_000).all(|_| allowance.take(0, 65_535)));
        allowance.set(1_000);
        assert!(allowance.take(0, 1_000));
        allowance.set(1_000);
        assert!(!allowance.take(0, 1), "debts stay");
        assert!(allowance.take(1, 1));
    }
}
