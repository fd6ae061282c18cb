//! The maps, and every look-up in them.

use core::mem::offset_of;

use aya_ebpf::btf_maps::{Array, DevMap};
use aya_ebpf::macros::btf_map;
use turnpike_abi::{
    ABI_VERSION, BUCKETS, Core, Kind, Narrow, NextHop, Pair, Seed, Settings, Wide, home,
    home_of_channel,
};

/// From the kernel's linux/bpf.h: user space may map the array into its memory.
pub const BPF_F_MMAPABLE: usize = 1 << 10;

// The loader sets the real sizes of all but the first.
#[btf_map]
static SETTINGS: Array<Settings, 1, BPF_F_MMAPABLE> = Array::new();
#[btf_map]
static NARROW: Array<[Narrow; 2], 1024, BPF_F_MMAPABLE> = Array::new();
#[btf_map]
static WIDE: Array<[Wide; 2], 1024, BPF_F_MMAPABLE> = Array::new();
#[btf_map]
static DEVICES: DevMap<64> = DevMap::new();

/// The settings, if they are there and of this version.
#[inline(always)]
pub fn settings() -> Option<&'static Settings> {
    SETTINGS
        .get(0)
        .filter(|settings| settings.abi_version == ABI_VERSION)
}

/// A way out.
#[inline(always)]
pub fn next_hop(settings: &Settings, index: u16) -> Option<*const NextHop> {
    let next_hop = settings.next_hops.get(usize::from(index));
    next_hop.map(|next_hop| &raw const *next_hop)
}

/// Has the frame leave by another device; returns the action to end with.
#[inline(always)]
pub fn redirect(slot: u32) -> Option<u32> {
    DEVICES.redirect(slot, 0).ok()
}

/// Narrow and wide entries.
pub trait Entry: Sized + 'static {
    /// The addresses of a datagram: its source and its destination.
    type Addresses: Copy;

    const WIDE: bool;
    /// Where the core begins.
    const CORE: usize;
    /// Where packets are counted.
    const PACKETS: usize;

    /// How many buckets there are.
    fn buckets(settings: &Settings) -> u32;
    fn bucket(number: u32) -> Option<*mut Self>;
    fn hash(seed: &Seed, addresses: Self::Addresses, rest: u64) -> u32;
    /// Whether an entry is for a datagram's source.
    fn is_from(this: *const Self, addresses: Self::Addresses) -> bool;
    /// [`search`], as a subprogram.
    fn search(
        settings: &'static Settings,
        addresses: &Self::Addresses,
        rest: u64,
    ) -> Option<&'static mut Core>;
    /// The same addresses with an unspecified source.
    fn local_only(addresses: Self::Addresses) -> Self::Addresses;
    /// The destination, as an [`Address`](turnpike_abi::Address).
    fn local(addresses: Self::Addresses) -> [u64; 2];
}

/// An entry, its pair of own addresses, and the first word of its core as it was when it was found.
#[derive(Clone, Copy)]
pub struct Found {
    core: *mut Core,
    pair: *const Pair,
    packets: *mut u32,
    word: u64,
}

const PEER: u16 = u16::from_ne_bytes(Kind::Peer.bytes());
const OVERFLOWED: u64 = (Core::OVERFLOWED as u64) << 48;

/// Ports, kind and mark.
#[inline(always)]
fn word(core: *const Core) -> u64 {
    // SAFETY: the core of a map's value begins with these eight bytes, aligned.
    unsafe { core.cast::<u64>().read_volatile() }
}

/// Whether ports and kind are those of a key.
#[inline(always)]
fn is(word: u64, rest: u64) -> bool {
    (word ^ rest) << 16 == 0
}

#[inline(always)]
fn core_of<E: Entry>(entry: *mut E) -> *mut Core {
    // SAFETY: only an address within the entry is computed.
    unsafe { entry.byte_add(E::CORE).cast() }
}

/// The pair of own addresses that an entry names.
#[inline(always)]
fn pair_of(settings: &'static Settings, core: *const Core) -> *const Pair {
    // SAFETY: the core of a map's value.
    let number = unsafe { (&raw const (*core).pair).read_volatile() };
    &raw const settings.pairs[usize::from(number)]
}

/// An entry, if it is the one of a key.
#[inline(always)]
fn check<E: Entry>(
    settings: &'static Settings,
    entry: *mut E,
    addresses: E::Addresses,
    rest: u64,
) -> Result<Found, u64> {
    let core = core_of(entry);
    let word = word(core);
    if !is(word, rest) || !E::is_from(entry, addresses) {
        return Err(word);
    }
    let pair = pair_of(settings, core);
    // SAFETY: the settings are a map's value, aligned.
    let local = unsafe { (&raw const (*pair).local).cast::<[u64; 2]>().read() };
    let expected = E::local(addresses);
    if local[0] != expected[0] || local[1] != expected[1] {
        return Err(word);
    }
    // SAFETY: only an address within the entry is computed.
    let packets = unsafe { entry.byte_add(E::PACKETS).cast() };
    Ok(Found {
        core,
        pair,
        packets,
        word,
    })
}

/// The entry of a channel's key: the addresses of a datagram and, in one word, its ports and what is asked about it.
#[inline(always)]
pub fn find<E: Entry>(
    settings: &'static Settings,
    addresses: E::Addresses,
    rest: u64,
) -> Option<Found> {
    let hash = E::hash(&settings.seed, addresses, rest);
    let places = E::bucket(home_of_channel(hash, E::buckets(settings)))?;
    // SAFETY: a bucket holds two entries.
    let (first, second) = unsafe {
        (
            places.add((hash & 1) as usize),
            places.add((hash & 1 ^ 1) as usize),
        )
    };
    if let Ok(found) = check(settings, first, addresses, rest) {
        return Some(found);
    }
    match check(settings, second, addresses, rest) {
        Ok(found) => Some(found),
        Err(word) if word & OVERFLOWED == 0 => None,
        Err(_) => find_elsewhere::<E>(settings, addresses, rest),
    }
}

/// The same, with less code and more time.
#[inline(always)]
pub fn find_elsewhere<E: Entry>(
    settings: &'static Settings,
    addresses: E::Addresses,
    rest: u64,
) -> Option<Found> {
    let core: *mut Core = E::search(settings, &addresses, rest)?;
    // SAFETY: every core lies in an entry.
    let entry = unsafe { core.byte_sub(E::CORE).cast::<E>() };
    check(settings, entry, addresses, rest).ok()
}

/// Looks into all buckets that an entry may lie in.
#[inline(always)]
fn search<E: Entry>(
    settings: &'static Settings,
    addresses: E::Addresses,
    rest: u64,
) -> Option<&'static mut Core> {
    let hash = E::hash(&settings.seed, addresses, rest);
    let buckets = E::buckets(settings);
    let home = home(hash, rest, buckets);
    for step in 0..BUCKETS {
        let number = home + step;
        let behind = if number < buckets { number } else { number - buckets };
        let first = E::bucket(behind)?;
        if check(settings, first, addresses, rest).is_ok() {
            // SAFETY: a map's value, which is only used through volatile accesses.
            return unsafe { core_of(first).as_mut() };
        }
        // SAFETY: a bucket holds two entries.
        let second = unsafe { first.add(1) };
        match check(settings, second, addresses, rest) {
            // SAFETY: as above.
            Ok(_) => return unsafe { core_of(second).as_mut() },
            Err(word) if word & OVERFLOWED == 0 => return None,
            Err(_) => {}
        }
    }
    None
}

/// The bytes in front of a mapped IPv4 address, in its second word.
const MAPPED: u64 = u64::from_ne_bytes([0, 0, 0xFF, 0xFF, 0, 0, 0, 0]);

const REMOTE: u64 = 0xFFFF_FFFF;

impl Entry for Narrow {
    type Addresses = u64;

    const WIDE: bool = false;
    const CORE: usize = offset_of!(Narrow, core);
    const PACKETS: usize = offset_of!(Narrow, packets);

    #[inline(always)]
    fn buckets(settings: &Settings) -> u32 {
        settings.narrow_buckets
    }

    #[inline(always)]
    fn bucket(number: u32) -> Option<*mut Narrow> {
        NARROW.get_ptr_mut(number).map(|bucket| bucket.cast())
    }

    #[inline(always)]
    fn hash(seed: &Seed, addresses: u64, rest: u64) -> u32 {
        seed.narrow(addresses, rest)
    }

    #[inline(always)]
    fn is_from(this: *const Narrow, addresses: u64) -> bool {
        // SAFETY: an entry begins with its address.
        unsafe { this.cast::<u32>().read_volatile() == addresses as u32 }
    }

    #[inline(never)]
    fn search(
        settings: &'static Settings,
        addresses: &u64,
        rest: u64,
    ) -> Option<&'static mut Core> {
        search::<Narrow>(settings, *addresses, rest)
    }

    #[inline(always)]
    fn local_only(addresses: u64) -> u64 {
        addresses & !REMOTE
    }

    #[inline(always)]
    fn local(addresses: u64) -> [u64; 2] {
        [0, addresses & !REMOTE | MAPPED]
    }
}

impl Entry for Wide {
    type Addresses = [u64; 4];

    const WIDE: bool = true;
    const CORE: usize = offset_of!(Wide, core);
    const PACKETS: usize = offset_of!(Wide, packets);

    #[inline(always)]
    fn buckets(settings: &Settings) -> u32 {
        settings.wide_buckets
    }

    #[inline(always)]
    fn bucket(number: u32) -> Option<*mut Wide> {
        WIDE.get_ptr_mut(number).map(|bucket| bucket.cast())
    }

    #[inline(always)]
    fn hash(seed: &Seed, addresses: [u64; 4], rest: u64) -> u32 {
        seed.wide(addresses, rest)
    }

    #[inline(always)]
    fn is_from(this: *const Wide, addresses: [u64; 4]) -> bool {
        // SAFETY: an entry begins with its address.
        let [first, second] = unsafe { this.cast::<[u64; 2]>().read_volatile() };
        first == addresses[0] && second == addresses[1]
    }

    #[inline(never)]
    fn search(
        settings: &'static Settings,
        addresses: &[u64; 4],
        rest: u64,
    ) -> Option<&'static mut Core> {
        search::<Wide>(settings, *addresses, rest)
    }

    #[inline(always)]
    fn local_only(addresses: [u64; 4]) -> [u64; 4] {
        [0, 0, addresses[2], addresses[3]]
    }

    #[inline(always)]
    fn local(addresses: [u64; 4]) -> [u64; 2] {
        [addresses[2], addresses[3]]
    }
}

/// The three ends of an entry, in ticks.
pub struct Ends {
    pub allocation: u32,
    pub permission: u32,
    pub channel: u32,
}

macro_rules! read {
    ($found:ident.$field:ident as $type:ty) => {
        // SAFETY: the core of a map's value, aligned.
        unsafe {
            (&raw const (*$found.core).$field)
                .cast::<$type>()
                .read_volatile()
        }
    };
}

/// Where things lie from the core on.
const DESTINATION: usize = size_of::<Core>();
const BYTES: usize = offset_of!(Narrow, bytes) - offset_of!(Narrow, core);

const _: () = {
    assert!(offset_of!(Narrow, destination) == offset_of!(Narrow, core) + DESTINATION);
    assert!(offset_of!(Wide, destination) == offset_of!(Wide, core) + DESTINATION);
    assert!(offset_of!(Wide, bytes) == offset_of!(Wide, core) + BYTES);
};

impl Found {
    /// Whether nobody has written another entry here since this one was found, so that what was read is of one piece. The
    /// writer changes the word before anything else, and reads here happen in the order they are written in.
    #[inline(always)]
    pub fn unchanged(&self) -> bool {
        word(self.core) == self.word
    }

    #[inline(always)]
    pub fn ends(&self) -> Ends {
        Ends {
            allocation: read!(self.allocation_expires as u32),
            permission: read!(self.permission_expires as u32),
            channel: read!(self.channel_expires as u32),
        }
    }

    #[inline(always)]
    pub fn flags(&self) -> u8 {
        read!(self.flags as u8)
    }

    /// The index of the next hop.
    #[inline(always)]
    pub fn next_hop(&self) -> u16 {
        read!(self.next_hop as u16)
    }

    /// What the new addresses and ports add to a checksum.
    #[inline(always)]
    pub fn checksum(&self) -> u16 {
        read!(self.checksum as u16)
    }

    /// The channel to prefix, in the order of bytes in memory.
    #[inline(always)]
    pub fn channel(&self) -> u16 {
        read!(self.channel as u16)
    }

    /// The new source and destination port, in the order of bytes in memory.
    #[inline(always)]
    pub fn leaving_ports(&self) -> u32 {
        read!(self.source_port as u32)
    }

    /// The new source and destination address, both IPv4.
    #[inline(always)]
    pub fn v4_addresses(&self) -> u64 {
        self.source(1) >> 32 | self.destination(1) & !REMOTE
    }

    /// The new source and destination address, both IPv6.
    #[inline(always)]
    pub fn v6_addresses(&self) -> [u64; 4] {
        [
            self.source(0),
            self.source(1),
            self.destination(0),
            self.destination(1),
        ]
    }

    #[inline(always)]
    fn source(&self, word: usize) -> u64 {
        // SAFETY: the settings are a map's value, aligned, and a pair never changes.
        unsafe {
            (&raw const (*self.pair).source)
                .cast::<u64>()
                .add(word)
                .read()
        }
    }

    #[inline(always)]
    fn destination(&self, word: usize) -> u64 {
        // SAFETY: the destination follows the core.
        unsafe {
            self.core
                .byte_add(DESTINATION)
                .cast::<u64>()
                .add(word)
                .read_volatile()
        }
    }

    /// The port of the relayed address: where it leaves from, or where it arrives.
    #[inline(always)]
    fn relay_port(&self) -> u16 {
        let local = (self.word >> 16) as u16;
        let leaving = self.leaving_ports() as u16;
        u16::from_be(if (self.word >> 32) as u16 == PEER {
            local
        } else {
            leaving
        })
    }

    /// The place of the rate limit of the relayed address.
    #[inline(always)]
    pub fn limit(&self, settings: &Settings) -> u32 {
        let first = settings.limits[usize::from(read!(self.pair as u8))];
        first.wrapping_add(u32::from(self.relay_port()))
    }

    /// Counts a datagram.
    #[inline(always)]
    pub fn count(&self, len: u32) {
        // SAFETY: the counts of an entry.
        unsafe {
            let bytes = self.core.byte_add(BYTES).cast::<u64>();
            *bytes = (*bytes).wrapping_add(u64::from(len));
            *self.packets = (*self.packets).wrapping_add(1);
        }
    }
}
