//! An entry as user space writes it, and the words that it becomes.

use core::mem::offset_of;

use crate::{Address, Core, KernelTick, Key, Narrow, Wide, flag};

/// An entry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Entry {
    /// What it is found by.
    pub key: Key,
    /// Until when it lives.
    pub ends: Ends,
    /// Where the datagram goes.
    pub leg: Leg,
    /// Bits of [`flag`]. [`flag::TO_V6`] follows from the leg and may be left out.
    pub flags: u8,
    /// Where the [`Limit`](crate::Limit)s of its relayed address begin: the place of port 0, modulo 2^32.
    pub limits: u32,
}

/// The three ends of an entry. One that does not apply is [`KernelTick::MAX`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ends {
    /// Of the allocation.
    pub allocation: KernelTick,
    /// Of the permission.
    pub permission: KernelTick,
    /// Of the channel.
    pub channel: KernelTick,
}

/// The leg by which a datagram leaves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Leg {
    /// The address that it leaves from.
    pub source: Address,
    /// The address that it goes to, of the same family.
    pub destination: Address,
    /// The port that it leaves from.
    pub source_port: [u8; 2],
    /// The port that it goes to.
    pub destination_port: [u8; 2],
    /// The channel to prefix, peer to client.
    pub channel: [u8; 2],
    /// Index of a next hop, or 0.
    pub next_hop: u16,
}

impl Leg {
    /// That of a permission or a relay: none.
    pub fn none(key: &Key) -> Leg {
        let unspecified = key.local.unspecified();
        Leg {
            source: unspecified,
            destination: unspecified,
            source_port: [0; 2],
            destination_port: [0; 2],
            channel: [0; 2],
            next_hop: 0,
        }
    }
}

impl Entry {
    pub(crate) fn image(&self, pair: u8) -> Image {
        let Entry { key, ends, leg, .. } = self;
        let mut image = key.image();
        let to_v6 = if leg.destination.v4().is_some() {
            0
        } else {
            flag::TO_V6
        };
        let core = image.core();
        for (offset, bytes) in [
            (
                offset_of!(Core, allocation_expires),
                &ends.allocation.0.to_ne_bytes()[..],
            ),
            (
                offset_of!(Core, permission_expires),
                &ends.permission.0.to_ne_bytes(),
            ),
            (
                offset_of!(Core, channel_expires),
                &ends.channel.0.to_ne_bytes(),
            ),
            (offset_of!(Core, next_hop), &leg.next_hop.to_ne_bytes()),
            (offset_of!(Core, flags), &[self.flags | to_v6]),
            (offset_of!(Core, pair), &[pair]),
            (offset_of!(Core, source_port), &leg.source_port),
            (offset_of!(Core, destination_port), &leg.destination_port),
            (
                offset_of!(Core, checksum),
                &change_of_sum(key, leg).to_ne_bytes(),
            ),
            (offset_of!(Core, channel), &leg.channel),
        ] {
            image.put(core + offset, bytes);
        }
        let destination = match image.wide {
            false => offset_of!(Narrow, destination),
            true => offset_of!(Wide, destination),
        };
        image.put(destination, &leg.destination.0);
        image
    }
}

impl Key {
    /// An entry with this key and nothing else.
    pub(crate) fn image(&self) -> Image {
        let wide = self.local.v4().is_none();
        let mut image = Image {
            bytes: [0; size_of::<Wide>()],
            wide,
        };
        match self.remote.v4() {
            Some(v4) if !wide => image.put(offset_of!(Narrow, remote), &v4),
            _ => image.put(offset_of!(Wide, remote), &self.remote.0),
        }
        let core = image.core();
        image.put(core + offset_of!(Core, remote_port), &self.remote_port);
        image.put(core + offset_of!(Core, local_port), &self.local_port);
        image.put(core + offset_of!(Core, kind), &self.kind);
        image
    }
}

/// The bytes of an entry, of which a narrow one uses the first half.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Image {
    bytes: [u8; size_of::<Wide>()],
    pub(crate) wide: bool,
}

impl Image {
    pub(crate) fn word(&self, index: usize) -> u64 {
        let bytes = self.bytes[8 * index..8 * index + 8].try_into();
        u64::from_ne_bytes(bytes.expect("eight bytes"))
    }

    /// The address that it is for, in words.
    pub(crate) fn remote(&self) -> [u64; 2] {
        if self.wide {
            [self.word(0), self.word(1)]
        } else {
            [self.word(0) & NARROW_REMOTE, 0]
        }
    }

    fn core(&self) -> usize {
        if self.wide {
            offset_of!(Wide, core)
        } else {
            offset_of!(Narrow, core)
        }
    }

    fn put(&mut self, offset: usize, bytes: &[u8]) {
        self.bytes[offset..offset + bytes.len()].copy_from_slice(bytes);
    }
}

/// What the leg adds to a one's complement sum over the ends of the key.
fn change_of_sum(key: &Key, leg: &Leg) -> u16 {
    let mut sum = 0_u32;
    let mut add = |bytes: &[u8], complement: u16| {
        for pair in bytes.chunks_exact(2) {
            sum += u32::from(u16::from_ne_bytes([pair[0], pair[1]]) ^ complement);
        }
    };
    for address in [key.remote, key.local] {
        match address.v4() {
            Some(v4) => add(&v4, 0xFFFF),
            None => add(&address.0, 0xFFFF),
        }
    }
    add(&key.remote_port, 0xFFFF);
    add(&key.local_port, 0xFFFF);
    for address in [leg.source, leg.destination] {
        match address.v4() {
            Some(v4) => add(&v4, 0),
            None => add(&address.0, 0),
        }
    }
    add(&leg.source_port, 0);
    add(&leg.destination_port, 0);
    while sum > 0xFFFF {
        sum = (sum & 0xFFFF) + (sum >> 16);
    }
    u16::try_from(sum).unwrap_or(u16::MAX)
}

impl Ends {
    /// Never.
    pub const NEVER: Ends = Ends {
        allocation: KernelTick::MAX,
        permission: KernelTick::MAX,
        channel: KernelTick::MAX,
    };
}

/// The bytes of a narrow entry's first word that are the remote address; the others count packets.
pub(crate) const NARROW_REMOTE: u64 = word_of(offset_of!(Narrow, remote), [0xFF; 4]);

/// Some bytes in a word, the others zero.
pub(crate) const fn word_of<const N: usize>(offset: usize, bytes: [u8; N]) -> u64 {
    let mut whole = [0; 8];
    let mut index = 0;
    while index < N {
        whole[offset + index] = bytes[index];
        index += 1;
    }
    u64::from_ne_bytes(whole)
}
