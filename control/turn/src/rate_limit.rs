//! How many answers a second a source may get before it has authenticated (RFC 8489, 16.1.2).
//!
//! A token bucket for each source prefix, IPv4 /24 and IPv6 /56, in a table of fixed size: memory never grows, however many
//! sources there are or are forged. Prefixes are spread over the table by a keyed hash, so that nobody can aim at the bucket
//! of somebody else. Two prefixes that meet in a bucket share it; with n busy ones in 65 536 buckets that happens to one in
//! 65 536 / n. Who forges sources at random can empty every bucket: then everybody is short of *unauthenticated* answers,
//! and those who hold a nonce notice nothing.

use std::hash::BuildHasher;
use std::net::IpAddr;

use crate::Time;
use crate::quota::KeyedHash;

/// The number of buckets unless told otherwise: 512 KiB.
pub const BUCKETS: usize = 65_536;

/// Parts of a millisecond in which debts are kept.
const TICKS_PER_MS: u64 = 1 << 20;

/// Token buckets per source prefix.
#[derive(Clone, Debug)]
pub struct RateLimit {
    hash: KeyedHash,
    /// For each bucket the moment when it will be full again, in ticks after `origin` (the "theoretical arrival time" of the
    /// generic cell rate algorithm: a token bucket in one number).
    full_at: Box<[u64]>,
    /// The first moment that was told.
    origin: Option<Time>,
    /// Ticks in which one token comes back; 0 when there is no limit.
    token: u64,
    /// Ticks in which an empty bucket fills up, less one token.
    slack: u64,
}

impl RateLimit {
    /// A limit of `per_s` answers a second and `burst` at once for each prefix, over [`BUCKETS`] buckets. A rate of 0 is no
    /// limit; a burst of 0 counts as 1.
    pub fn new(hash: KeyedHash, per_s: u32, burst: u32) -> RateLimit {
        RateLimit::with_buckets(hash, per_s, burst, BUCKETS)
    }

    /// The same over another number of buckets.
    ///
    /// # Panics
    /// When `buckets` is not a power of two.
    pub fn with_buckets(hash: KeyedHash, per_s: u32, burst: u32, buckets: usize) -> RateLimit {
        assert!(
            buckets.is_power_of_two(),
            "the number of buckets is a power of two"
        );
        let full_at = vec![0; buckets].into_boxed_slice();
        let mut limit = RateLimit {
            hash,
            full_at,
            origin: None,
            token: 0,
            slack: 0,
        };
        limit.set(per_s, burst);
        limit
    }

    /// Changes the limit. Debts stay.
    pub fn set(&mut self, per_s: u32, burst: u32) {
        self.token = match u64::from(per_s) {
            0 => 0,
            per_s => (1000 * TICKS_PER_MS / per_s).max(1),
        };
        self.slack = self.token * u64::from(burst.max(1) - 1);
    }

    /// Whether one more answer may go to this source, and counts it if so.
    pub fn allow(&mut self, now: Time, source: IpAddr) -> bool {
        if self.token == 0 {
            return true;
        }
        let origin = *self.origin.get_or_insert(now);
        let now = now.0.saturating_sub(origin.0).saturating_mul(TICKS_PER_MS);
        let bucket = self.bucket(source);
        let full_at = self.full_at[bucket].max(now);
        let allowed = full_at - now <= self.slack;
        if allowed {
            self.full_at[bucket] = full_at.saturating_add(self.token);
        }
        allowed
    }

    /// Whether [`RateLimit::allow`] would say yes.
    pub fn has_room(&self, now: Time, source: IpAddr) -> bool {
        let Some(origin) = self.origin.filter(|_| self.token > 0) else {
            return true;
        };
        let now = now.0.saturating_sub(origin.0).saturating_mul(TICKS_PER_MS);
        self.full_at[self.bucket(source)].saturating_sub(now) <= self.slack
    }

    fn bucket(&self, source: IpAddr) -> usize {
        let hash = self.hash.hash_one(prefix(source));
        #[expect(
            clippy::cast_possible_truncation,
            reason = "only the low bits are wanted"
        )]
        let index = hash as usize & (self.full_at.len() - 1);
        index
    }
}

/// The prefix that a source is counted by: a number that no two prefixes share.
fn prefix(source: IpAddr) -> u64 {
    // A dual-stack socket shows IPv4 clients as mapped addresses, which all lie in one /56.
    match source.to_canonical() {
        IpAddr::V4(address) => u64::from(u32::from(address) >> 8),
        IpAddr::V6(address) => (1 << 63) | (u128::from(address) >> 72) as u64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: u64 = 5_000_000;

    fn limit(per_s: u32, burst: u32) -> RateLimit {
        RateLimit::new(KeyedHash::new([7; 16]), per_s, burst)
    }

    fn ip(text: &str) -> IpAddr {
        text.parse().expect("a test's address parses")
    }

    /// How many of `tries` answers at one moment pass.
    fn passed(limit: &mut RateLimit, ms: u64, source: &str, tries: u32) -> u32 {
        (0..tries)
            .filter(|_| limit.allow(Time(START + ms), ip(source)))
            .count()
            .try_into()
            .expect("few")
    }

    /// T-8489-16-03, T-SEC-08: a source gets its burst, then its rate, and its burst again after a rest.
    #[test]
    fn a_source_gets_its_burst_and_then_its_rate() {
        let mut limit = limit(10, 5);
        assert_eq!(passed(&mut limit, 0, "192.0.2.1", 100), 5);
        assert_eq!(passed(&mut limit, 99, "192.0.2.1", 100), 0);
        assert_eq!(passed(&mut limit, 101, "192.0.2.1", 100), 1);
        assert_eq!(
            (0..=10_000)
                .map(|ms| passed(&mut limit, 1_000 + ms, "192.0.2.1", 2))
                .sum::<u32>(),
            5 + 100
        );
        assert_eq!(
            passed(&mut limit, 60_000, "192.0.2.1", 100),
            5,
            "never more than the burst"
        );
    }

    /// T-8489-16-03: sources are counted by /24 and /56, and IPv4 by its own address on a dual-stack socket.
    #[test]
    fn prefixes_are_counted_together() {
        let shared = [
            ("192.0.2.1", "192.0.2.255"),
            ("2001:db8:0:ff::1", "2001:db8:0:0:ffff::2"),
            ("::ffff:192.0.2.1", "192.0.2.77"),
        ];
        for (one, other) in shared {
            let mut limit = limit(1, 1);
            assert_eq!(
                passed(&mut limit, 0, one, 1) + passed(&mut limit, 0, other, 1),
                1,
                "{one} and {other} share"
            );
        }
        let apart = [
            ("192.0.2.1", "192.0.3.1"),
            ("2001:db8:0:ff::1", "2001:db8:0:100::1"),
            ("::ffff:192.0.2.1", "::ffff:192.0.3.1"),
            ("0.0.1.0", "0:0:0:100::"),
        ];
        for (one, other) in apart {
            let mut limit = limit(1, 1);
            assert_eq!(
                passed(&mut limit, 0, one, 1) + passed(&mut limit, 0, other, 1),
                2,
                "{one} and {other} do not"
            );
        }
    }

    /// T-8489-16-03: a rate of 0 is no limit, a burst of 0 is one, and the highest rate is one still.
    #[test]
    fn the_ends_of_the_settings_mean_what_they_say() {
        assert_eq!(passed(&mut limit(0, 0), 0, "192.0.2.1", 10_000), 10_000);
        assert_eq!(passed(&mut limit(1, 0), 0, "192.0.2.1", 10_000), 1);
        assert_eq!(passed(&mut limit(u32::MAX, 7), 0, "192.0.2.1", 10_000), 7);
        assert_eq!(
            passed(&mut limit(1, u32::MAX), 0, "192.0.2.1", 10_000),
            10_000
        );
    }

    /// T-SEC-08: a clock that stands still or goes back gives nothing away.
    #[test]
    fn a_clock_that_goes_back_gives_nothing() {
        let mut limit = limit(1_000, 3);
        assert_eq!(passed(&mut limit, 0, "192.0.2.1", 10), 3);
        assert!((0..10).all(|_| !limit.allow(Time(0), ip("192.0.2.1"))));
        assert!((0..10).all(|_| !limit.allow(Time(START), ip("192.0.2.1"))));
    }

    /// T-8489-16-03: the limit can be replaced while it runs.
    #[test]
    fn a_new_limit_holds_at_once() {
        let mut limit = limit(1, 1);
        assert_eq!(passed(&mut limit, 0, "192.0.2.1", 10), 1);
        limit.set(0, 0);
        assert_eq!(passed(&mut limit, 0, "192.0.2.1", 10), 10);
        limit.set(10, 2);
        assert_eq!(passed(&mut limit, 10_000, "192.0.2.1", 10), 2);
    }

    /// T-8489-6.3.1-04: a flood from everywhere takes no memory, and who shares a bucket depends on the secret key.
    #[test]
    fn memory_is_fixed_and_buckets_cannot_be_aimed_at() {
        let mut one = RateLimit::with_buckets(KeyedHash::new([1; 16]), 1, 1, 1_024);
        let other = RateLimit::with_buckets(KeyedHash::new([2; 16]), 1, 1, 1_024);
        let sources = (0..1_000_000u32).map(|number| IpAddr::V4((number << 8).into()));
        let answered = sources
            .clone()
            .filter(|&source| one.allow(Time(START), source))
            .count();
        assert_eq!(
            (answered, one.full_at.len()),
            (1_024, 1_024),
            "one answer a bucket, and every bucket is used"
        );
        let victim = ip("192.0.2.1");
        let meets = |limit: &RateLimit| -> Vec<_> {
            sources
                .clone()
                .filter(|&source| limit.bucket(source) == limit.bucket(victim))
                .collect()
        };
        let (mine, theirs) = (meets(&one), meets(&other));
        assert!(
            (800..1_200).contains(&mine.len()),
            "{} of a million meet the victim",
            mine.len()
        );
        assert!(
            mine.iter().filter(|source| theirs.contains(source)).count() < 20,
            "another key, another crowd"
        );
    }
}
