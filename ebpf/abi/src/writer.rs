//! How user space writes the kernel's table: one thread, into memory that it shares with the program.
//!
//! A reader never waits and never acts on half an entry. An entry becomes reachable with one store, that of the word which
//! holds its ports, kind and mark, after all else is written; it becomes unreachable with one store to that word, before
//! anything else is changed. The mark counts the entries of a place, so a reader who finds the word as it was has read one
//! entry. A place then rests for two ticks, so that nobody counts a datagram of the entry before in the next one.

use core::mem::offset_of;
use core::sync::atomic::{AtomicU64, Ordering, fence};

use crate::places::Places;
use crate::{Address, Ends, Entry, KernelTick, Key, NextHop, PAIRS, Pair, Seed, Settings};

/// Why an entry cannot be entered: user space has to relay.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Full {
    /// Neither the bucket that it belongs into nor those behind it have room.
    Buckets,
    /// There are too many pairs of own addresses.
    Pairs,
}

/// What has passed by an entry.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Counts {
    /// Datagrams, modulo 2^32.
    pub packets: u32,
    /// Bytes of application data.
    pub bytes: u64,
}

/// The writer of the settings and of the two maps of entries.
#[derive(Debug)]
pub struct Writer<'a> {
    settings: &'a [AtomicU64],
    narrow: Places<'a>,
    wide: Places<'a>,
}

impl<'a> Writer<'a> {
    /// A writer of these maps, which are all zero, or written by another one with the same seed.
    ///
    /// # Panics
    /// When `settings` is not the one value of that map, or when a map of entries does not hold whole buckets.
    pub fn new(
        settings: &'a [AtomicU64],
        narrow: &'a [AtomicU64],
        wide: &'a [AtomicU64],
        seed: Seed,
    ) -> Writer<'a> {
        assert_eq!(settings.len() * 8, size_of::<Settings>());
        let pairs = &settings[offset_of!(Settings, pairs) / 8..offset_of!(Settings, limits) / 8];
        Writer {
            settings,
            narrow: Places::new(narrow, pairs, seed, false),
            wide: Places::new(wide, pairs, seed, true),
        }
    }

    /// How many buckets there are, for the settings: narrow, then wide.
    pub(crate) fn buckets(&self) -> (u32, u32) {
        (self.narrow.buckets(), self.wide.buckets())
    }

    /// Enters an entry. One that has the same key is replaced; it goes on counting if only ends, flags or next hop differ. Where
    /// there is no room for the new one, the old one goes all the same.
    pub fn put(&mut self, entry: &Entry, now: KernelTick) -> Result<(), Full> {
        let pair = self.pair(entry.key.local, entry.leg.source, entry.limits);
        let image = pair.map(|pair| entry.image(pair));
        let places = self.places(&entry.key);
        if let Some(index) = places.find(&entry.key) {
            if let Some(image) = image.filter(|image| places.leads_alike(index, image)) {
                places.update(index, &image);
                return Ok(());
            }
            places.remove(index, now);
        }
        let image = image.ok_or(Full::Pairs)?;
        places.enter(&entry.key, &image, now).ok_or(Full::Buckets)
    }

    /// Forgets the pairs of own addresses, which entries name by numbers. To be called while there is no entry.
    pub fn forget_pairs(&mut self) {
        let pairs = offset_of!(Settings, pairs) / 8..offset_of!(Settings, next_hops) / 8;
        for word in &self.settings[pairs] {
            word.store(0, Ordering::Relaxed);
        }
    }

    /// Removes an entry and tells what has passed by it.
    pub fn remove(&mut self, key: &Key, now: KernelTick) -> Option<Counts> {
        let places = self.places(key);
        let index = places.find(key)?;
        places.remove(index, now);
        Some(places.counts(index))
    }

    /// Moves the ends of an entry; false if there is none.
    pub fn set_ends(&mut self, key: &Key, ends: Ends) -> bool {
        let places = self.places(key);
        places
            .find(key)
            .map(|index| places.set_ends(index, ends))
            .is_some()
    }

    /// Lets the datagrams of an entry leave by another next hop; false if there is none.
    pub fn set_next_hop(&mut self, key: &Key, next_hop: u16) -> bool {
        let places = self.places(key);
        places
            .find(key)
            .map(|index| places.set_next_hop(index, next_hop))
            .is_some()
    }

    /// The next hop of an entry.
    pub fn next_hop(&self, key: &Key) -> Option<u16> {
        let places = self.places(key);
        Some(places.next_hop(places.find(key)?))
    }

    /// What has passed by an entry.
    pub fn counts(&self, key: &Key) -> Option<Counts> {
        let places = self.places(key);
        Some(places.counts(places.find(key)?))
    }

    /// How many entries there are, and for how many there is room; narrow, then wide. Walks the table.
    pub fn fill(&self) -> [(usize, usize); 2] {
        [self.narrow.fill(), self.wide.fill()]
    }

    /// Writes a way out, while frames leave by it.
    ///
    /// # Panics
    /// When the index is 0 or too large.
    pub fn set_way_out(&mut self, index: u16, next_hop: &NextHop) {
        assert!(index != 0, "next hop 0 is none");
        let start = offset_of!(Settings, next_hops) / 8 + 4 * usize::from(index);
        write_next_hop(&self.settings[start..start + 4], next_hop);
    }

    pub(crate) fn settings(&self) -> &'a [AtomicU64] {
        self.settings
    }

    fn places(&self, key: &Key) -> &Places<'a> {
        if key.local.v4().is_some() {
            &self.narrow
        } else {
            &self.wide
        }
    }

    /// The number of a pair of own addresses, which is made if there is none. The same two addresses are two pairs where now
    /// the one is the relayed one, now the other.
    fn pair(&mut self, local: Address, source: Address, limits: u32) -> Option<u8> {
        let start = offset_of!(Settings, pairs) / 8;
        let wanted = words(&local, &source);
        for number in 0..PAIRS {
            let pair = &self.settings[start + 4 * number..start + 4 * number + 4];
            let there = [0, 1, 2, 3].map(|word| pair[word].load(Ordering::Relaxed));
            let limits_there = &self.settings[offset_of!(Settings, limits) / 8 + number / 2];
            let mut both = limits_there.load(Ordering::Relaxed).to_ne_bytes();
            let mine = &mut both[number % 2 * 4..][..4];
            if there == [0; 4] {
                mine.copy_from_slice(&limits.to_ne_bytes());
                limits_there.store(u64::from_ne_bytes(both), Ordering::Relaxed);
                for (word, value) in pair.iter().zip(wanted) {
                    word.store(value, Ordering::Relaxed);
                }
            } else if there != wanted || mine != limits.to_ne_bytes() {
                continue;
            }
            return u8::try_from(number).ok();
        }
        None
    }
}

const _: () = assert!(size_of::<Pair>() == 32);

/// A pair of addresses in the words of the map.
fn words(first: &Address, second: &Address) -> [u64; 4] {
    let half = |address: &Address, from: usize| {
        u64::from_ne_bytes(address.0[from..from + 8].try_into().expect("eight bytes"))
    };
    [
        half(first, 0),
        half(first, 8),
        half(second, 0),
        half(second, 8),
    ]
}

/// Writes a next hop into its four words. A reader compares the first one before and after, and there the version is raised.
fn write_next_hop(place: &[AtomicU64], next_hop: &NextHop) {
    let NextHop {
        mtu,
        device,
        device_slot,
        vlans,
        destination,
        source,
        ..
    } = *next_hop;
    let [_, _, low, high, ..] = place[0].load(Ordering::Relaxed).to_ne_bytes();
    let version = u16::from_ne_bytes([low, high]).wrapping_add(1);
    let first = |mtu: u16| {
        let mut bytes = [0; 8];
        bytes[offset_of!(NextHop, mtu)..][..2].copy_from_slice(&mtu.to_ne_bytes());
        bytes[offset_of!(NextHop, version)..][..2].copy_from_slice(&version.to_ne_bytes());
        bytes[offset_of!(NextHop, device)..][..4].copy_from_slice(&device.to_ne_bytes());
        u64::from_ne_bytes(bytes)
    };
    let mut bytes = [0; size_of::<NextHop>()];
    bytes[offset_of!(NextHop, device_slot)..][..4].copy_from_slice(&device_slot.to_ne_bytes());
    bytes[offset_of!(NextHop, vlans)..][..4].copy_from_slice(vlans.as_flattened());
    bytes[offset_of!(NextHop, destination)..][..6].copy_from_slice(&destination);
    bytes[offset_of!(NextHop, source)..][..6].copy_from_slice(&source);
    place[0].store(first(0), Ordering::Relaxed);
    fence(Ordering::Release);
    for (word, chunk) in place.iter().zip(bytes.chunks_exact(8)).skip(1) {
        let value = u64::from_ne_bytes(chunk.try_into().expect("eight bytes"));
        word.store(value, Ordering::Relaxed);
    }
    place[0].store(first(mtu), Ordering::Release);
}
