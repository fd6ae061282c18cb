//! What became of each frame, counted per CPU: relayed, passed up to user space, or dropped.

use crate::Reason;

/// How a frame was relayed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(u8)]
pub enum Relayed {
    /// ChannelData to a peer.
    ToPeer = 0,
    /// Data of a peer to a client.
    ToClient = 1,
    /// ChannelData of one client to another.
    Hairpin = 2,
}

impl Relayed {
    /// How many there are.
    pub const COUNT: usize = 3;
}

crate::reason::numbered! {
    /// Why the kernel left a frame to user space and the host. A number, once given, is never given to another cause.
    Passed
    0 Foreign "foreign" "Not UDP right behind the IP header, which fragments and extension headers of IPv6 are not either, or to no port of this server.",
    1 Layout "layout" "An IPv4 fragment, IPv4 options, or lengths that disagree.",
    2 HeaderChecksum "header_checksum" "An IPv4 header with a wrong checksum.",
    3 HopLimit "hop_limit" "A TTL or hop limit that does not outlast the relaying.",
    4 Message "message" "STUN, DTLS, or anything else at a listener that is no ChannelData.",
    5 Trailing "trailing" "ChannelData followed by more than padding.",
    6 Unbound "unbound" "ChannelData or a peer's data for which there is no entry.",
    7 Expired "expired" "The allocation, the channel or the permission has just ended.",
    8 Permitted "permitted" "A peer's data without a channel, which becomes a Data indication.",
    9 NoChecksum "no_checksum" "No UDP checksum where the way out needs one, or one that was left unfinished.",
    10 WayOut "way_out" "The neighbour is not known, or is on another VLAN.",
    11 TooLarge "too_large" "The datagram would not fit the way out, or would have to be a fragment.",
    12 LinkAddress "link_address" "A frame for another link address.",
    13 Forged "forged" "A relayed address of this server as the source of a frame from outside.",
    14 Headroom "headroom" "The driver left no room to move the head of the frame.",
    15 Changing "changing" "The entry was written to while it was read.",
    16 NotReady "not_ready" "No settings, or those of another version.",
}

/// The counters of a CPU.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Counters {
    /// By [`Outcome::index`].
    pub outcomes: [u64; Counters::OUTCOMES],
    /// Of application data, by [`Relayed`].
    pub bytes: [u64; Relayed::COUNT],
    /// The Identification of the next IPv4 header.
    pub identification: u64,
}

impl Counters {
    /// The length of [`Counters::outcomes`].
    pub const OUTCOMES: usize = 92;
}

/// What became of a frame.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Outcome {
    /// It was sent on.
    Relayed(Relayed),
    /// It went up, untouched.
    Passed(Passed),
    /// It is gone.
    Dropped(Reason),
}

impl Outcome {
    /// The [`Outcome::index`] of the first [`Reason`]; below it lie the frames that went on or up.
    pub const FIRST_DROPPED: usize = 32;

    /// Its place among the counters.
    #[inline(always)]
    pub const fn index(self) -> usize {
        match self {
            Outcome::Relayed(path) => path as usize,
            Outcome::Passed(passed) => Relayed::COUNT + passed as usize,
            Outcome::Dropped(reason) => Outcome::FIRST_DROPPED + reason as usize,
        }
    }
}

const _: () = {
    assert!(size_of::<Counters>() == 768);
    assert!(
        Relayed::COUNT + Passed::COUNT <= Outcome::FIRST_DROPPED
            && Outcome::FIRST_DROPPED + Reason::COUNT <= Counters::OUTCOMES
    );
};
