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
        self.token = (1000 * TICKS_PER_MS)
            .checked_div(u64::from(per_s))
            .unwrap_or(0);
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
