//! What the measuring program is told: a frame to restore before each run, and in which order its flows come.

/// How much of a frame is restored: all that the XDP program may have written to.
pub const REPLAY_HEAD: usize = 80;

/// How many flow numbers the measuring program has, one for each packet, before it begins anew.
pub const REPLAY_ORDER: usize = 1 << 20;

/// The one value of the measuring program's map.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Replay {
    /// The beginning of the frame, of the first flow; without tags. The source addresses of flows follow one another.
    pub head: [u8; REPLAY_HEAD],
    /// The length of the frame.
    pub len: u32,
    /// Whether the frame is IPv6.
    pub v6: u32,
    /// Which place of the order is next.
    pub next: u32,
    /// The flow of the frame that was restored last.
    pub flow: u32,
    /// How many places of memory the program that only touches memory visits for a packet.
    pub visits: u32,
    /// For each visit a bit, the first the lowest: whether two neighbouring cache lines are touched there, and not one.
    pub two_lines: u32,
    /// Among how many places the visits are spread.
    pub places: u32,
    /// Zero.
    pub reserved: u32,
    /// Whether each visit waits for the one before, because that one says where the place lies.
    pub chained: u32,
    /// What the last visit of a chain has said: always zero, which only the loader knows.
    pub carried: u32,
}
