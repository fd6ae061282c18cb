//! The rate limit of an allocation: a token bucket in one word (the generic cell rate algorithm).

/// The rate limit of a relayed transport address. Its place in the map is that of its address, from the settings, plus its
/// port.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Limit {
    /// When a full burst could pass again, in 2^-24 jiffies. Written by the kernel, without locked instructions: two CPUs
    /// at the same nanosecond let a datagram too many pass.
    pub rested: u64,
    /// What a byte costs, in 2^-32 jiffies.
    pub byte_cost: u64,
    /// How far `rested` may lie ahead, in 2^-24 jiffies.
    pub burst: u64,
    /// Zero.
    pub reserved: u64,
}

impl Limit {
    /// A limit of so many bytes a second in the long run, and a second's worth of them at once. `hz` is the number of
    /// jiffies in a second.
    pub const fn per_second(bytes: u64, hz: u32) -> Limit {
        let hz = hz as u64;
        let bytes = if bytes == 0 { 1 } else { bytes };
        Limit {
            rested: 0,
            byte_cost: (hz << 32) / bytes,
            burst: hz << 24,
            reserved: 0,
        }
    }
}

const _: () = assert!(size_of::<Limit>() == 32);
