//! Where an entry lies: the hash, and the places that are looked at.
//!
//! Entries lie in buckets of two. An entry lies in the place that its hash names, in the other one of that bucket, or in one of
//! the [`BUCKETS`] buckets from there on. A bucket that some entry had to pass by says so in its marks, so that a look-up
//! ends at the first bucket nearly always, found or not.

use crate::Kind;

/// How many buckets an entry may lie in. With half of the places used, 3 of 10 000 entries find none.
pub const BUCKETS: u32 = 8;

const PERMISSION: u16 = u16::from_ne_bytes(Kind::Permission.bytes());
const RELAY: u16 = u16::from_ne_bytes(Kind::Relay.bytes());

/// The bucket, of so many, that a channel's entry belongs into.
///
/// Channels have the first half of the buckets, relays and permissions the other. The kernel maps the table by pages of 4 KiB,
/// and with many flows, every look-up waits for a page's address as well as for the entry: the fewer pages they share, the more
/// of those addresses the processor still knows.
#[inline(always)]
pub const fn home_of_channel(hash: u32, buckets: u32) -> u32 {
    ((hash as u64 * (buckets / 2) as u64) >> 32) as u32
}

/// The bucket, of so many, that an entry belongs into, by the word of its key that has ports and kind.
#[inline(always)]
pub const fn home(hash: u32, rest: u64, buckets: u32) -> u32 {
    let home = home_of_channel(hash, buckets);
    match (rest >> 32 & 0xFFFF) as u16 {
        PERMISSION | RELAY => buckets / 2 + home,
        _ => home,
    }
}

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
