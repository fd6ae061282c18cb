//! An entry of the kernel's table: what it is found by, until when it lives, and what becomes of the datagram.
//!
//! ```text
//!   Narrow: it arrives as IPv4, 64 bytes          Wide: it arrives as IPv6, 128 bytes
//!   +0   remote address                           +0   remote address
//!   +4   packets
//!   +8   Core: ports, kind, mark, three ends,     +16  Core
//!        next hop, flags, pair, new ports,
//!        checksum, channel
//!   +40  destination address                      +48  destination address
//!   +56  bytes                                    +64  bytes, packets
//! ```
//!
//! With a million flows a look-up costs its cache misses and little else, so all that is read of an entry is one cache line.
//! The server's own addresses are few, and stand in the settings, in pairs that an entry names by a number.

use crate::{Address, ClientKey, PeerKey, PermissionKey};

/// A moment on the kernel's coarse clock: [`KernelTick::SHIFT`] says how many jiffies it lasts.
///
/// Reading it costs less than a nanosecond. 32 bits of it last for 8 years at 1000 jiffies a second, and it never goes back,
/// so a dead entry stays dead even if nobody ever removes it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
#[repr(transparent)]
pub struct KernelTick(pub u32);

impl KernelTick {
    /// A tick is two to the power of this many jiffies: 64 ms at 1000 jiffies a second, 640 ms at 100.
    pub const SHIFT: u32 = 6;

    /// Never.
    pub const MAX: KernelTick = KernelTick(u32::MAX);

    /// The tick that a count of jiffies lies in. Used for an end, it rounds towards an earlier one.
    pub const fn of_jiffies(jiffies: u64) -> KernelTick {
        let ticks = jiffies >> KernelTick::SHIFT;
        if ticks > u32::MAX as u64 {
            return KernelTick::MAX;
        }
        #[expect(clippy::cast_possible_truncation, reason = "it has just been compared")]
        let ticks = ticks as u32;
        KernelTick(ticks)
    }
}

/// What an entry is found by: the two ends of an arriving datagram, and what is asked about it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Key {
    /// Where the datagram comes from; unspecified for a relay.
    pub remote: Address,
    /// Where it arrives.
    pub local: Address,
    /// The port that it comes from; 0 for a relay and for a permission.
    pub remote_port: [u8; 2],
    /// The port at which it arrives.
    pub local_port: [u8; 2],
    /// A channel number for client to peer, or one of [`Kind`].
    pub kind: [u8; 2],
}

/// What a [`Key`] that is no client's channel asks about. Channel numbers start at 0x4000.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(u16)]
pub enum Kind {
    /// A channel, peer to client.
    Peer = 1,
    /// A permission, which says no more than that user space wants the datagram.
    Permission = 2,
    /// A relayed transport address that serves an allocation.
    Relay = 3,
}

impl Kind {
    /// As it stands in a key.
    pub const fn bytes(self) -> [u8; 2] {
        (self as u16).to_be_bytes()
    }
}

impl From<&ClientKey> for Key {
    fn from(key: &ClientKey) -> Key {
        Key {
            remote: key.client,
            local: key.server,
            remote_port: key.client_port,
            local_port: key.server_port,
            kind: key.channel,
        }
    }
}

impl From<&PeerKey> for Key {
    fn from(key: &PeerKey) -> Key {
        Key {
            remote: key.peer,
            local: key.relayed,
            remote_port: key.peer_port,
            local_port: key.relayed_port,
            kind: Kind::Peer.bytes(),
        }
    }
}

impl From<&PermissionKey> for Key {
    fn from(key: &PermissionKey) -> Key {
        Key {
            remote: key.peer,
            local: key.relayed,
            remote_port: [0; 2],
            local_port: key.relayed_port,
            kind: Kind::Permission.bytes(),
        }
    }
}

impl Key {
    /// The key of a relayed transport address, as it is bound here.
    pub fn relay(relayed: Address, port: [u8; 2]) -> Key {
        Key {
            remote: relayed.unspecified(),
            local: relayed,
            remote_port: [0; 2],
            local_port: port,
            kind: Kind::Relay.bytes(),
        }
    }
}

/// What narrow and wide entries have in common.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Core {
    /// The key's: where the datagram comes from.
    pub remote_port: [u8; 2],
    /// The key's: where it arrives.
    pub local_port: [u8; 2],
    /// The key's: a channel number, or a [`Kind`]; 0 where there is no entry.
    pub kind: [u8; 2],
    /// Counts the entries that have been in this place, modulo 2^15; above that [`Core::OVERFLOWED`].
    pub mark: u16,
    /// The allocation ends at this tick.
    pub allocation_expires: KernelTick,
    /// The permission ends at this tick.
    pub permission_expires: KernelTick,
    /// The channel ends at this tick.
    pub channel_expires: KernelTick,
    /// Index into the table of next hops; 0 where none is known.
    pub next_hop: u16,
    /// See [`flag`].
    pub flags: u8,
    /// Which of the [`Pair`](crate::Pair)s of own addresses: where the datagram arrives, and what it leaves from.
    pub pair: u8,
    /// The port that the relayed datagram leaves from.
    pub source_port: [u8; 2],
    /// The port that the relayed datagram goes to.
    pub destination_port: [u8; 2],
    /// What the new addresses and ports add to a one's complement sum over the old ones, in the order of bytes in memory.
    pub checksum: u16,
    /// The channel to prefix, peer to client.
    pub channel: [u8; 2],
}

impl Core {
    /// In [`Core::mark`]: an entry that belongs into this bucket or before it lies behind it.
    pub const OVERFLOWED: u16 = 1 << 15;
}

/// The bits of [`Core::flags`].
pub mod flag {
    /// The datagram leaves as IPv6.
    pub const TO_V6: u8 = 1;
    /// The destination is a relayed transport address of this table, so the entry of that one is next.
    pub const HAIRPIN: u8 = 2;
    /// The remote end is a relayed transport address of this table: only a hairpin leads here, for what arrives from
    /// outside under such an address is forged.
    pub const FROM_RELAY: u8 = 4;
    /// Of a [`Kind::Relay`](super::Kind::Relay): every permission of the allocation is in the table, so a datagram
    /// without one may be dropped.
    pub const ALL_PERMISSIONS: u8 = 8;
    /// The allocation has a rate limit.
    pub const LIMITED: u8 = 16;
}

/// An entry for what arrives as IPv4.
///
/// The kernel counts without locked instructions, which would cost 12 ns: one direction of a flow keeps to one CPU.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Narrow {
    /// The key's: where the datagram comes from.
    pub remote: [u8; 4],
    /// Datagrams that have passed, modulo 2^32.
    pub packets: u32,
    /// What does not depend on the family.
    pub core: Core,
    /// Where the relayed datagram goes.
    pub destination: Address,
    /// Bytes of application data that have passed.
    pub bytes: u64,
}

/// An entry for what arrives as IPv6.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Wide {
    /// The key's: where the datagram comes from.
    pub remote: [u8; 16],
    /// What does not depend on the family.
    pub core: Core,
    /// Where the relayed datagram goes.
    pub destination: Address,
    /// Bytes of application data that have passed.
    pub bytes: u64,
    /// Datagrams that have passed, modulo 2^32.
    pub packets: u32,
    /// Zero.
    pub reserved: [u8; 52],
}

const _: () = {
    assert!(size_of::<Core>() == 32);
    assert!(size_of::<Narrow>() == 64 && align_of::<Narrow>() == 8);
    assert!(size_of::<Wide>() == 128 && align_of::<Wide>() == 8);
};
