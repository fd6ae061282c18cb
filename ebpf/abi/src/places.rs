//! One of the two maps of entries, as its writer sees it.

use core::mem::offset_of;
use core::sync::atomic::{AtomicU64, Ordering, fence};

use crate::image::{Image, NARROW_REMOTE, word_of};
use crate::slots::home;
use crate::{BUCKETS, Core, Counts, Ends, KernelTick, Key, Narrow, Seed, Wide};

/// How many ticks a place rests after its entry was removed.
const REST: u32 = 2;

/// The places of entries in a map, two to a bucket.
#[derive(Debug)]
pub(crate) struct Places<'a> {
    words: &'a [AtomicU64],
    /// The pairs of own addresses that entries name.
    pairs: &'a [AtomicU64],
    seed: Seed,
    wide: bool,
    /// The length of an entry, and where its core begins, in words.
    stride: usize,
    core: usize,
    buckets: u32,
}

/// Where an entry belongs.
#[derive(Clone, Copy)]
struct Home {
    bucket: u32,
    /// Which of its places is looked at first.
    place: u32,
}

/// The bytes of a core's first word that are the mark.
const MARK: u64 = word_of(offset_of!(Core, mark), [0xFF; 2]);

const OVERFLOWED: u64 = word_of(offset_of!(Core, mark), Core::OVERFLOWED.to_ne_bytes());

impl<'a> Places<'a> {
    pub(crate) fn new(
        words: &'a [AtomicU64],
        pairs: &'a [AtomicU64],
        seed: Seed,
        wide: bool,
    ) -> Places<'a> {
        let (size, core) = match wide {
            false => (size_of::<Narrow>(), offset_of!(Narrow, core)),
            true => (size_of::<Wide>(), offset_of!(Wide, core)),
        };
        let stride = size / 8;
        let buckets = words.len() / (2 * stride);
        let fits = buckets != 0 && buckets * 2 * stride == words.len();
        assert!(fits, "{} words are no buckets", words.len());
        let buckets = u32::try_from(buckets).expect("fewer than 2^32 buckets");
        Places {
            words,
            pairs,
            seed,
            wide,
            stride,
            core: core / 8,
            buckets,
        }
    }

    pub(crate) fn buckets(&self) -> u32 {
        self.buckets
    }

    /// The place of the entry that has a key.
    pub(crate) fn find(&self, key: &Key) -> Option<u32> {
        let image = key.image();
        let local = local_words(key);
        let is = |index: u32| {
            self.word(index, self.core) & !MARK == image.word(self.core)
                && self.remote(index) == image.remote()
                && self.local(index) == local
        };
        let home = self.home(image.remote(), local, image.word(self.core));
        self.candidates(home)
            .find_map(|(index, _)| is(index).then_some(index))
    }

    /// Whether an entry leads where an image does, and from and to the same own addresses.
    pub(crate) fn leads_alike(&self, index: u32, image: &Image) -> bool {
        let pair = |word: u64| word & word_of(offset_of!(Core, pair) - 16, [0xFF]);
        let same_words =
            (self.core + 3..self.core + 6).all(|word| self.word(index, word) == image.word(word));
        same_words && pair(self.word(index, self.core + 2)) == pair(image.word(self.core + 2))
    }

    /// Takes over what may change while an entry lives.
    pub(crate) fn update(&self, index: u32, image: &Image) {
        for word in [self.core + 1, self.core + 2] {
            self.at(index, word)
                .store(image.word(word), Ordering::Relaxed);
        }
    }

    /// Enters an entry, if there is room.
    pub(crate) fn enter(&self, key: &Key, image: &Image, now: KernelTick) -> Option<()> {
        let home = self.home(image.remote(), local_words(key), image.word(self.core));
        let usable = |&(index, _): &(u32, u32)| self.is_free(index) && self.has_rested(index, now);
        let (index, steps) = self.candidates(home).find(usable)?;
        let mark = self.word(index, self.core) & MARK;
        fence(Ordering::Release);
        for word in (0..self.stride).filter(|&word| word != self.core) {
            self.at(index, word)
                .store(image.word(word), Ordering::Relaxed);
        }
        let head = image.word(self.core) | raised(mark);
        self.at(index, self.core).store(head, Ordering::Release);
        for step in 0..steps {
            self.set_overflowed(self.behind(home.bucket, step), true);
        }
        Some(())
    }

    /// Removes an entry. Its counts stay where they are until the place is used again.
    pub(crate) fn remove(&self, index: u32, now: KernelTick) {
        let home = self.home_at(index);
        let mark = self.word(index, self.core) & MARK;
        self.at(index, self.core).store(mark, Ordering::Relaxed);
        fence(Ordering::Release);
        // Where the end of the allocation was, an empty place has the tick since when it is empty.
        let since = word_of(0, now.0.max(1).to_ne_bytes());
        self.at(index, self.core + 1)
            .store(since, Ordering::Relaxed);
        let steps = self
            .candidates(home)
            .find(|&(candidate, _)| candidate == index);
        for step in 0..steps.map_or(0, |(_, step)| step) {
            let bucket = self.behind(home.bucket, step);
            if !self.is_passed_by(bucket) {
                self.set_overflowed(bucket, false);
            }
        }
    }

    pub(crate) fn set_ends(&self, index: u32, ends: Ends) {
        let both = word_of(0, ends.allocation.0.to_ne_bytes())
            | word_of(4, ends.permission.0.to_ne_bytes());
        self.at(index, self.core + 1).store(both, Ordering::Relaxed);
        self.edit(
            index,
            offset_of!(Core, channel_expires),
            ends.channel.0.to_ne_bytes(),
        );
    }

    pub(crate) fn set_next_hop(&self, index: u32, next_hop: u16) {
        self.edit(index, offset_of!(Core, next_hop), next_hop.to_ne_bytes());
    }

    pub(crate) fn next_hop(&self, index: u32) -> u16 {
        let offset = offset_of!(Core, next_hop);
        let word = self.word(index, self.core + offset / 8).to_ne_bytes();
        let bytes = word[offset % 8..][..2].try_into();
        u16::from_ne_bytes(bytes.expect("two bytes"))
    }

    pub(crate) fn counts(&self, index: u32) -> Counts {
        let (packets, bytes) = match self.wide {
            false => (offset_of!(Narrow, packets), offset_of!(Narrow, bytes)),
            true => (offset_of!(Wide, packets), offset_of!(Wide, bytes)),
        };
        let word = self.word(index, packets / 8).to_ne_bytes();
        let packets = word[packets % 8..][..4].try_into().expect("four bytes");
        Counts {
            packets: u32::from_ne_bytes(packets),
            bytes: self.word(index, bytes / 8),
        }
    }

    /// How many entries there are, and for how many there is room.
    pub(crate) fn fill(&self) -> (usize, usize) {
        let places = 2 * self.buckets;
        let used = (0..places).filter(|&index| !self.is_free(index)).count();
        (used, places as usize)
    }

    fn at(&self, index: u32, word: usize) -> &'a AtomicU64 {
        &self.words[index as usize * self.stride + word]
    }

    fn word(&self, index: u32, word: usize) -> u64 {
        self.at(index, word).load(Ordering::Relaxed)
    }

    /// The address that an entry is for, in words.
    fn remote(&self, index: u32) -> [u64; 2] {
        let first = self.word(index, 0);
        if self.wide {
            [first, self.word(index, 1)]
        } else {
            [first & NARROW_REMOTE, 0]
        }
    }

    /// The own address at which an entry expects datagrams, in words.
    fn local(&self, index: u32) -> [u64; 2] {
        let pair = self.word(index, self.core + 2).to_ne_bytes()[offset_of!(Core, pair) - 16];
        let pair = &self.pairs[4 * usize::from(pair)..][..2];
        [0, 1].map(|word| pair[word].load(Ordering::Relaxed))
    }

    /// The bucket that comes `step` after another one.
    fn behind(&self, bucket: u32, step: u32) -> u32 {
        (bucket + step) % self.buckets
    }

    /// How many buckets an entry may lie in.
    fn reach(&self) -> u32 {
        BUCKETS.min(self.buckets)
    }

    /// The places that an entry may have, in the order in which they are looked at, and how many buckets come before.
    fn candidates(&self, home: Home) -> impl Iterator<Item = (u32, u32)> {
        (0..self.reach()).flat_map(move |step| {
            let first = if step == 0 { home.place } else { 0 };
            [first, first ^ 1].map(|place| (2 * self.behind(home.bucket, step) + place, step))
        })
    }

    fn is_free(&self, index: u32) -> bool {
        self.word(index, self.core) & !MARK == 0
    }

    fn has_rested(&self, index: u32, now: KernelTick) -> bool {
        let [a, b, c, d, ..] = self.word(index, self.core + 1).to_ne_bytes();
        let since = u32::from_ne_bytes([a, b, c, d]);
        since == 0 || now.0.saturating_sub(since) >= REST
    }

    /// Whether an entry that belongs into this bucket or before it lies behind it.
    fn is_passed_by(&self, bucket: u32) -> bool {
        (1..self.reach()).any(|step| {
            let behind = self.behind(bucket, step);
            [2 * behind, 2 * behind + 1].into_iter().any(|index| {
                let home = || self.home_at(index).bucket;
                let steps = || (behind + self.buckets - home()) % self.buckets;
                !self.is_free(index) && steps() >= step
            })
        })
    }

    fn home_at(&self, index: u32) -> Home {
        let rest = self.word(index, self.core) & !MARK;
        self.home(self.remote(index), self.local(index), rest)
    }

    fn home(&self, remote: [u64; 2], local: [u64; 2], rest: u64) -> Home {
        let hash = self.hash(remote, local, rest);
        Home {
            bucket: home(hash, rest, self.buckets),
            place: hash & 1,
        }
    }

    fn hash(&self, remote: [u64; 2], local: [u64; 2], rest: u64) -> u32 {
        if self.wide {
            self.seed
                .wide([remote[0], remote[1], local[0], local[1]], rest)
        } else {
            // As on the wire: the four bytes of the one, then the four of the other.
            self.seed
                .narrow(remote[0] | local[1] & !NARROW_REMOTE, rest)
        }
    }

    /// Marks both places of a bucket.
    fn set_overflowed(&self, bucket: u32, overflowed: bool) {
        for index in [2 * bucket, 2 * bucket + 1] {
            let word = self.word(index, self.core);
            let word = if overflowed {
                word | OVERFLOWED
            } else {
                word & !OVERFLOWED
            };
            self.at(index, self.core).store(word, Ordering::Relaxed);
        }
    }

    /// Changes bytes of a core that lie in one word, with one store.
    fn edit<const N: usize>(&self, index: u32, offset: usize, bytes: [u8; N]) {
        let place = self.at(index, self.core + offset / 8);
        let mut word = place.load(Ordering::Relaxed).to_ne_bytes();
        word[offset % 8..][..N].copy_from_slice(&bytes);
        place.store(u64::from_ne_bytes(word), Ordering::Relaxed);
    }
}

/// The local address of a key in words. Of a mapped one, the last four bytes are those of the second word's second half.
fn local_words(key: &Key) -> [u64; 2] {
    let half = |from: usize| {
        u64::from_ne_bytes(key.local.0[from..from + 8].try_into().expect("eight bytes"))
    };
    [half(0), half(8)]
}

/// The mark of the next entry in the same place.
fn raised(word: u64) -> u64 {
    let offset = offset_of!(Core, mark);
    let bytes = word.to_ne_bytes();
    let mark = u16::from_ne_bytes([bytes[offset], bytes[offset + 1]]);
    let count = mark.wrapping_add(1) & !Core::OVERFLOWED;
    word_of(offset, (count | mark & Core::OVERFLOWED).to_ne_bytes())
}
