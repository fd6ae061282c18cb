//! What the kernel's program is told once, or when the operator changes it.

use core::mem::offset_of;

use crate::{Address, KernelTick, NextHop, Seed};

/// How many listeners the program can know.
pub const LISTENERS: usize = 16;

/// How many devices' link addresses the program can know.
pub const LINKS: usize = 8;

/// How many next hops there can be; index 0 is never used.
pub const NEXT_HOPS: usize = 4096;

/// How many pairs of own addresses there can be.
pub const PAIRS: usize = 256;

/// The one value of the settings map.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Settings {
    /// [`crate::ABI_VERSION`]; the program relays nothing under another one.
    pub abi_version: u32,
    /// The first relay port, in host order.
    pub first_relay_port: u16,
    /// The last relay port.
    pub last_relay_port: u16,
    /// The number of narrow buckets.
    pub narrow_buckets: u32,
    /// The number of wide buckets.
    pub wide_buckets: u32,
    /// What makes the hash unpredictable.
    pub seed: Seed,
    /// Until when the listeners below and the relayed addresses are known to be served: what is not to pass there is dropped
    /// before, and passed up after.
    pub listeners_until: KernelTick,
    /// The first byte of the highest channel number: 0x4F, or 0x7F for clients of RFC 5766's time. What begins with a
    /// higher one is no ChannelData.
    pub last_channel: u32,
    /// The link addresses of the devices that the program is attached to; zero where there is none. What arrives for
    /// another one is not redirected.
    pub links: [[u8; 8]; LINKS],
    /// Where the server listens for UDP.
    pub listeners: [Listener; LISTENERS],
    /// The pairs of own addresses.
    pub pairs: [Pair; PAIRS],
    /// For each pair, the place of the first rate limit of its relayed address: that of port 0.
    pub limits: [u32; PAIRS],
    /// The ways out.
    pub next_hops: [NextHop; NEXT_HOPS],
}

/// Two addresses of this server. Never changes once an entry has named it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Pair {
    /// Where a datagram arrives.
    pub local: Address,
    /// The address that it is sent on from, of whatever family.
    pub source: Address,
}

/// A transport address where the server listens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Listener {
    /// The address, never unspecified.
    pub address: Address,
    /// The port; 0 where there is no listener.
    pub port: [u8; 2],
    /// Zero.
    pub reserved: [u8; 6],
}

const _: () = {
    assert!(offset_of!(Settings, listeners) == 72 + 8 * LINKS);
    assert!(offset_of!(Settings, pairs) == 72 + 8 * LINKS + 24 * LISTENERS);
    assert!(offset_of!(Settings, next_hops) == 520 + 36 * PAIRS);
    assert!(size_of::<Settings>() == 9736 + 32 * NEXT_HOPS && align_of::<Settings>() == 8);
};
