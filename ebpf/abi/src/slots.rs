//! Where an entry lies: the hash, and the places that are looked at.
//!
//! Entries lie in buckets of two. An entry lies in the place that its hash names, in the other one of that bucket, or in one of
//! the [`BUCKETS`] buckets from there on. A bucket that some entry had to pass by says so in its marks, so that a look-up
//! ends at the first bucket nearly always, found or not.

/// How many buckets an entry may lie in. With half of the places used, 3 of 10 000 entries find none.
pub const BUCKETS: u32 = 8;

/// The secret multipliers of the hash; all are odd.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Seed(pub [u64; 6]);

impl Seed {
    /// The hash of a narrow key.
    #[inline(always)]
    pub const fn narrow(&self, addresses: u64, rest: u64) -> u32 {
        let sum = addresses
            .wrapping_mul(self.0[0])
            .wrapping_add(rest.wrapping_mul(self.0[1]));
        self.finish(sum)
    }

    /// The hash of a wide key.
    #[inline(always)]
    pub const fn wide(&self, addresses: [u64; 4], rest: u64) -> u32 {
        let [a, b, c, d] = addresses;
        let sum = a
            .wrapping_mul(self.0[0])
            .wrapping_add(b.wrapping_mul(self.0[1]))
            .wrapping_add(c.wrapping_mul(self.0[2]))
            .wrapping_add(d.wrapping_mul(self.0[3]))
            .wrapping_add(rest.wrapping_mul(self.0[4]));
        self.finish(sum)
    }

    #[inline(always)]
    const fn finish(&self, sum: u64) -> u32 {
        ((sum ^ (sum >> 32)).wrapping_mul(self.0[5]) >> 32) as u32
    }
}
