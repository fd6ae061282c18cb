//! What the load generator and its sink share with the rig: flows, what to send, and what has arrived.
//!
//! ```text
//!  0          8        12       16           24           32
//!  ┌──────────┬────────┬────────┬────────────┬────────────┬─────────────
//!  │ mark     │ flow   │ check  │ sequence   │ due, ns    │ filler ...
//!  └──────────┴────────┴────────┴────────────┴────────────┴─────────────
//! ```
//!
//! The mark's upper half says that this is a packet of the rig, its lower half of which trial. All numbers are in the order
//! of this machine, which the sum of the checksum does not mind.

#![expect(
    clippy::cast_possible_truncation,
    reason = "steps and latencies are few, and counted in 64 bits because the kernel does"
)]

/// Bytes of a stamp, at the beginning of a payload.
pub const STAMP_LEN: usize = 32;

/// Words of the longest filler behind the stamp.
pub const FILLER_WORDS: usize = 168;

/// The upper half of the mark.
pub const MARK: u64 = 0x7475_726E << 32;

/// Steps into which the latencies between two powers of two are divided: a step is 1.6 % wide at most.
pub const STEPS: u64 = 64;

/// Their number as a power of two.
const STEP_BITS: u64 = STEPS.ilog2() as u64;

/// Latencies told apart: up to 2^38 ns, which is four minutes.
pub const LATENCIES: usize = 32 * STEPS as usize;

/// How a flow is sent one way, and how it has to arrive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C, align(64))]
pub struct LiveFlow {
    /// The beginning of the frame: Ethernet, IP, and UDP up to its checksum. That of IPv4 is 40 bytes, that of IPv6 60.
    pub head: [u64; 8],
    /// The sum of all that the UDP checksum covers, except the stamp, as sent.
    pub sum: u32,
    /// The ChannelData header that is sent in front of the payload, or zero.
    pub prefix: u32,
    /// The sequence number of the next packet; the generator's.
    pub sent: u64,
    /// Source and destination with which it arrives; of IPv4 they fill the first word.
    pub arriving_addresses: [u64; 4],
    /// Their ports.
    pub arriving_ports: u32,
    /// The ChannelData header with which it arrives, or zero.
    pub arriving_prefix: u32,
    /// The sum as it arrives.
    pub arriving_sum: u32,
    /// The frame's length as it arrives.
    pub arriving_len: u32,
    /// One more than the highest sequence number that has arrived; the sink's.
    pub newest: u64,
    /// Which of the 64 before it have arrived.
    pub seen: u64,
}

/// What the generator is to do, and how far it is.
#[derive(Clone, Copy, Debug, Default)]
#[repr(C)]
pub struct Live {
    /// The mark of this trial.
    pub mark: u64,
    /// How many flows there are, either way counted by itself.
    pub flows: u32,
    /// Whether frames are made with room for a ChannelData header.
    pub prefixed: u32,
    /// Words behind the stamp.
    pub filler_words: u32,
    /// Whether frames are IPv6.
    pub ipv6: u32,
    /// How many packets of a flow follow each other.
    pub burst: u64,
    /// Nanoseconds between two packets, times 65536; zero for as fast as it can.
    pub interval: u64,
    /// Nanoseconds between two groups of packets.
    pub group_ns: u64,
    /// When the first packet was due, on the monotonic clock; moved when the generator falls behind.
    pub start_ns: u64,
    /// By how much it was moved because the generator cannot make so many packets.
    pub put_off_ns: u64,
    /// By how much it was moved because the generator stood still: something else had its CPU.
    pub stalled_ns: u64,
    /// Packets still to be sent.
    pub left: u64,
    /// Packets sent.
    pub sent: u64,
    /// When the latest group was sent.
    pub group_at_ns: u64,
    /// The flow that is next.
    pub next: u64,
    /// Packets of it that have been sent in a row.
    pub in_a_row: u64,
}

/// What the sink has seen.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Arrived {
    /// Packets that arrived as they should, each counted once.
    pub good: u64,
    /// Packets with wrong checksums, lengths or bytes.
    pub corrupt: u64,
    /// Packets from or to another address than their flow's.
    pub misaddressed: u64,
    /// Packets that arrived again, or more than 64 packets of their flow too late.
    pub duplicate: u64,
    /// Good packets that arrived after a later one of their flow.
    pub late: u64,
    /// Packets of other trials.
    pub stray: u64,
    /// Frames that are not the rig's, which went up the stack.
    pub other: u64,
    /// How many latencies fell into each step.
    pub latencies: [u64; LATENCIES],
}

impl Default for Arrived {
    fn default() -> Self {
        Self {
            good: 0,
            corrupt: 0,
            misaddressed: 0,
            duplicate: 0,
            late: 0,
            stray: 0,
            other: 0,
            latencies: [0; LATENCIES],
        }
    }
}

/// What the stand-in for a relay does wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Wrong {
    /// 0 nothing, 1 a byte, 2 the checksum, 3 an address, 4 a packet lost.
    pub what: u64,
    /// To one packet in so many.
    pub every: u64,
    /// Packets that it has seen.
    pub seen: u64,
    /// Packets that it has wronged.
    pub wronged: u64,
}

/// The check of a stamp: no single changed bit of it goes unnoticed.
#[inline(always)]
pub const fn check(mark: u64, flow: u32, sequence: u64, due_ns: u64) -> u32 {
    let mixed = mark ^ sequence.rotate_left(24) ^ due_ns.rotate_left(48) ^ (flow as u64);
    let mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    (mixed >> 32) as u32
}

/// The filler's word at a place: different at every place.
pub const fn filler(at: usize) -> u64 {
    (at as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// The step of a latency.
#[inline(always)]
pub const fn step(ns: u64) -> usize {
    let ns = if ns < STEPS { STEPS } else { ns };
    let power = 63 - ns.leading_zeros() as u64;
    let within = (ns >> (power - STEP_BITS)) & (STEPS - 1);
    let step = (power - STEP_BITS) * STEPS + within;
    if step < LATENCIES as u64 {
        step as usize
    } else {
        LATENCIES - 1
    }
}

/// The middle of a step, in nanoseconds.
pub const fn middle_ns(step: usize) -> u64 {
    let power = step as u64 / STEPS + STEP_BITS;
    let within = step as u64 % STEPS;
    let width = 1 << (power - STEP_BITS);
    (STEPS + within) * width + width / 2
}

const _: () = assert!(size_of::<LiveFlow>() == 192 && LATENCIES.is_power_of_two());
const _: () = assert!(step(0) == 0 && step(middle_ns(100)) == 100 && step(middle_ns(500)) == 500);
