//! Values by number, in chunks that never move: growing costs one chunk, however many there are.

use std::ops::{Index, IndexMut};

/// Values of a chunk.
const CHUNK: u32 = 512;

/// No value.
const NONE: u32 = u32::MAX;

/// A store that gives each value a number, the lowest that was free last.
#[derive(Debug)]
pub struct Arena<T> {
    chunks: Vec<Vec<Entry<T>>>,
    len: usize,
    /// The first vacant entry.
    vacant: u32,
}

#[derive(Debug)]
enum Entry<T> {
    Taken(T),
    /// And the next vacant one.
    Vacant(u32),
}

impl<T> Default for Arena<T> {
    fn default() -> Arena<T> {
        Arena {
            chunks: Vec::new(),
            len: 0,
            vacant: NONE,
        }
    }
}

impl<T> Arena<T> {
    /// How many values there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The value of a number.
    pub fn get(&self, number: u32) -> Option<&T> {
        match self
            .chunks
            .get((number / CHUNK) as usize)?
            .get((number % CHUNK) as usize)?
        {
            Entry::Taken(value) => Some(value),
            Entry::Vacant(_) => None,
        }
    }

    /// The value of a number, to change it.
    pub fn get_mut(&mut self, number: u32) -> Option<&mut T> {
        match self.entry(number)? {
            Entry::Taken(value) => Some(value),
            Entry::Vacant(_) => None,
        }
    }

    /// Stores a value.
    ///
    /// # Panics
    /// When there are four thousand million values already.
    pub fn insert(&mut self, value: T) -> u32 {
        self.len += 1;
        let number = self.vacant;
        if let Some(entry) = self.entry(number) {
            let Entry::Vacant(next) = std::mem::replace(entry, Entry::Taken(value)) else {
                unreachable!("a vacant entry is vacant");
            };
            self.vacant = next;
            return number;
        }
        if self
            .chunks
            .last()
            .is_none_or(|chunk| chunk.len() == CHUNK as usize)
        {
            self.chunks.push(Vec::with_capacity(CHUNK as usize));
        }
        let chunks = self.chunks.len() - 1;
        let chunk = &mut self.chunks[chunks];
        chunk.push(Entry::Taken(value));
        let number = chunks * CHUNK as usize + chunk.len() - 1;
        u32::try_from(number)
            .ok()
            .filter(|&number| number != NONE)
            .expect("fewer than 2^32 values")
    }

    /// Takes a value out.
    ///
    /// # Panics
    /// When there is none.
    pub fn remove(&mut self, number: u32) -> T {
        let vacant = Entry::Vacant(self.vacant);
        let entry = self.entry(number).expect("a number in use");
        let Entry::Taken(value) = std::mem::replace(entry, vacant) else {
            panic!("{number} is vacant");
        };
        self.vacant = number;
        self.len -= 1;
        value
    }

    /// Every value and its number.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &T)> {
        (0..)
            .zip(self.chunks.iter().flatten())
            .filter_map(|(number, entry)| match entry {
                Entry::Taken(value) => Some((number, value)),
                Entry::Vacant(_) => None,
            })
    }

    fn entry(&mut self, number: u32) -> Option<&mut Entry<T>> {
        self.chunks
            .get_mut((number / CHUNK) as usize)?
            .get_mut((number % CHUNK) as usize)
    }
}

impl<T> Index<u32> for Arena<T> {
    type Output = T;

    fn index(&self, number: u32) -> &T {
        self.get(number).expect("a number in use")
    }
}

impl<T> IndexMut<u32> for Arena<T> {
    fn index_mut(&mut self, number: u32) -> &mut T {
        self.get_mut(number).expect("a number in use")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

        /// An arena holds what was put in and not taken out, under the number it was given.
        #[test]
        fn an_arena_is_a_map(acts in prop::collection::vec(0..3_000_u32, 1..3_000)) {
            let mut arena = Arena::default();
            let mut model = BTreeMap::new();
            for (value, act) in acts.into_iter().enumerate() {
                // Two of three acts put in.
                let taken = model.keys().nth(act as usize / 3).copied().filter(|_| act % 3 == 0);
                if let Some(number) = taken {
                    prop_assert_eq!(Some(arena.remove(number)), model.remove(&number));
                } else {
                    let number = arena.insert(value);
                    prop_assert_eq!(model.insert(number, value), None);
                }
            }
            prop_assert_eq!(arena.len(), model.len());
            prop_assert!(arena.iter().map(|(number, value)| (number, *value)).eq(model));
        }
    }

    #[test]
    fn numbers_are_used_again() {
        let mut arena = Arena::default();
        let numbers: Vec<_> = (0..2000).map(|i| arena.insert(i)).collect();
        assert!(numbers.into_iter().eq(0..2000));
        arena.remove(7);
        assert_eq!(
            (arena.get(7), arena.get(2000), arena.get(u32::MAX)),
            (None, None, None)
        );
        assert_eq!(arena.insert(-1), 7);
        assert_eq!(arena[7], -1);
    }
}
