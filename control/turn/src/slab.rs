//! Numbered slots that never move, told apart by how often they have been used.
//!
//! Slots live in chunks, so growing neither copies nor leaves half of the memory idle, and no request ever pays for
//! a move of all the others. A slot's generation goes up when it is emptied: a stale key finds nothing.

use std::iter;

const CHUNK_BITS: u32 = 8;
const CHUNK: usize = 1 << CHUNK_BITS;
/// No slot.
const END: u32 = u32::MAX;

/// Where a value lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Key {
    pub(crate) slot: u32,
    pub(crate) generation: u32,
}

/// Values under keys.
#[derive(Debug)]
pub(crate) struct Slab<T> {
    chunks: Vec<Box<[Slot<T>]>>,
    unused: u32,
    len: u32,
}

#[derive(Debug)]
struct Slot<T> {
    generation: u32,
    content: Content<T>,
}

#[derive(Debug)]
enum Content<T> {
    Used(T),
    Unused { next: u32 },
}

impl<T> Slab<T> {
    pub(crate) fn new() -> Slab<T> {
        Slab {
            chunks: Vec::new(),
            unused: END,
            len: 0,
        }
    }

    pub(crate) fn len(&self) -> u32 {
        self.len
    }

    /// Stores a value, in the slot that was emptied last: all slots in use lie below the highest number of values that
    /// were here at a time.
    ///
    /// # Panics
    /// With 2^32 - 1 values.
    pub(crate) fn insert(&mut self, value: T) -> Key {
        if self.unused == END {
            self.grow();
        }
        let slot = self.unused;
        let entry = &mut self.chunks[chunk(slot)][place(slot)];
        let Content::Unused { next } = std::mem::replace(&mut entry.content, Content::Used(value))
        else {
            unreachable!("the list of unused slots holds unused slots");
        };
        self.unused = next;
        self.len += 1;
        Key {
            slot,
            generation: entry.generation,
        }
    }

    /// Takes a value out; its key is dead from now on.
    pub(crate) fn remove(&mut self, key: Key) -> Option<T> {
        let next = self.unused;
        let entry = self.entry_mut(key)?;
        let Content::Used(value) = std::mem::replace(&mut entry.content, Content::Unused { next })
        else {
            unreachable!("a live key names a used slot");
        };
        entry.generation = entry.generation.wrapping_add(1);
        self.unused = key.slot;
        self.len -= 1;
        Some(value)
    }

    pub(crate) fn get(&self, key: Key) -> Option<&T> {
        let entry = self.chunks.get(chunk(key.slot))?.get(place(key.slot))?;
        match &entry.content {
            Content::Used(value) if entry.generation == key.generation => Some(value),
            _ => None,
        }
    }

    pub(crate) fn get_mut(&mut self, key: Key) -> Option<&mut T> {
        match &mut self.entry_mut(key)?.content {
            Content::Used(value) => Some(value),
            Content::Unused { .. } => None,
        }
    }

    /// The value in a slot that is known to be used.
    pub(crate) fn at(&self, slot: u32) -> Option<(Key, &T)> {
        let entry = self.chunks.get(chunk(slot))?.get(place(slot))?;
        match &entry.content {
            Content::Used(value) => Some((
                Key {
                    slot,
                    generation: entry.generation,
                },
                value,
            )),
            Content::Unused { .. } => None,
        }
    }

    /// Every value, by slot. Its cost is that of the highest number of values there ever were.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Key, &T)> {
        (0..self.slots()).filter_map(|slot| self.at(slot))
    }

    /// The number of slots, used or not.
    pub(crate) fn slots(&self) -> u32 {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "grow() keeps the number of slots below 2^32"
        )]
        let slots = (self.chunks.len() * CHUNK) as u32;
        slots
    }

    fn entry_mut(&mut self, key: Key) -> Option<&mut Slot<T>> {
        let entry = self
            .chunks
            .get_mut(chunk(key.slot))?
            .get_mut(place(key.slot))?;
        let live = entry.generation == key.generation && matches!(entry.content, Content::Used(_));
        live.then_some(entry)
    }

    fn grow(&mut self) {
        let first = self.slots();
        let slots = u32::try_from(CHUNK)
            .ok()
            .and_then(|chunk| first.checked_add(chunk));
        let last = slots.expect("fewer than 2^32 slots") - 1;
        let next = (first + 1..=last).chain(iter::once(END));
        self.chunks.push(
            next.map(|next| Slot {
                generation: 0,
                content: Content::Unused { next },
            })
            .collect(),
        );
        self.unused = first;
    }
}

fn chunk(slot: u32) -> usize {
    (slot >> CHUNK_BITS) as usize
}

fn place(slot: u32) -> usize {
    slot as usize % CHUNK
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stale_key_finds_nothing_and_the_slot_is_reused() {
        let mut slab = Slab::new();
        let first = slab.insert('a');
        let second = slab.insert('b');
        assert_eq!((first.slot, second.slot), (0, 1));
        assert_eq!(slab.remove(first), Some('a'));
        assert_eq!(slab.remove(first), None);
        let third = slab.insert('c');
        assert_eq!(
            third,
            Key {
                slot: 0,
                generation: 1
            }
        );
        assert_eq!((slab.get(first), slab.get(third)), (None, Some(&'c')));
        assert_eq!(
            slab.get(Key {
                slot: 9999,
                generation: 0
            }),
            None
        );
        assert_eq!(slab.len(), 2);
    }

    #[test]
    fn slots_stay_below_the_highest_number_of_values_at_a_time() {
        let mut slab = Slab::new();
        let keys: Vec<Key> = (0..1000).map(|value| slab.insert(value)).collect();
        assert!(
            keys.iter()
                .enumerate()
                .all(|(index, key)| key.slot as usize == index)
        );
        for &key in &keys {
            slab.remove(key);
        }
        assert_eq!(slab.len(), 0);
        assert!(
            (0..1000)
                .map(|value| slab.insert(value))
                .all(|key| key.slot < 1000)
        );
        assert_eq!(slab.iter().count(), 1000);
    }
}
