//! What the measuring program is told: a frame to restore before each run, and how its flows differ.

/// How much of a frame is restored: all that the XDP program may have written to.
pub const REPLAY_HEAD: usize = 80;

/// The one value of the measuring program's map.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Replay {
    /// The beginning of the frame, of the first flow; without tags.
    pub head: [u8; REPLAY_HEAD],
    /// The length of the frame.
    pub len: u32,
    /// How many flows there are; the source addresses follow one another.
    pub flows: u32,
    /// Whether the frame is IPv6.
    pub v6: u32,
    /// Zero.
    pub reserved: u32,
    /// The state of the random numbers.
    pub state: u64,
}
