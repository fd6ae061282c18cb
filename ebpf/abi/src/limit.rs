//! The rate limit of an allocation: a token bucket in one word (the generic cell rate algorithm).
//!
//! The word says when the bucket will be full again, so nobody has to fill it. Whoever takes out of it replaces the word by
//! compare and exchange, and has taken nothing while that fails: of all CPUs and workers together, not a byte too many passes.

/// The rate limit of a relayed transport address. Its place in the map is that of its address, from the settings, plus its
/// port.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[repr(C)]
pub struct Limit {
    /// When a full burst could pass again, in 2^-24 ticks.
    pub rested: u64,
    /// What a byte costs, in 2^-32 ticks.
    pub byte_cost: u64,
    /// How far `rested` may lie ahead, in 2^-24 ticks.
    pub burst: u64,
    /// Zero.
    pub reserved: u64,
}

impl Limit {
    /// A tick is two to the power of this many units of [`Limit::rested`]. A tick here is a jiffy in the kernel: a burst lasts
    /// for a hundred of them at least, so none shorter is needed.
    pub const SHIFT: u32 = 24;

    /// A limit of so many bytes a second in the long run, and a second's worth of them at once. `hz` is the number of ticks
    /// in a second.
    pub const fn per_second(bytes: u32, hz: u32) -> Limit {
        let hz = hz as u64;
        let bytes = if bytes == 0 { 1 } else { bytes as u64 };
        Limit {
            rested: 0,
            byte_cost: (hz << 32) / bytes,
            burst: hz << Limit::SHIFT,
            reserved: 0,
        }
    }

    /// What [`Limit::rested`] becomes if so many bytes pass now, `now` in 2^-24 ticks; `None` if they are too many.
    #[inline(always)]
    pub const fn after(&self, now: u64, len: u64) -> Option<u64> {
        let from = if self.rested > now { self.rested } else { now };
        let rested = from.wrapping_add(self.byte_cost.wrapping_mul(len) >> 8);
        if rested.wrapping_sub(now) > self.burst {
            return None;
        }
        Some(rested)
    }
}

const _: () = assert!(size_of::<Limit>() == 32);
