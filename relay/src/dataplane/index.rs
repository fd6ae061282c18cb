//! Finding the number of an entry by its hash.

use std::hash::{BuildHasher, Hasher as _};

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use turnpike_abi::Address;

/// A hash of a key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Hash(u32);

/// Makes hashes that cannot be foreseen without its seed.
#[derive(Clone, Debug)]
pub struct Hasher(FixedState);

impl Hasher {
    /// A hasher of a seed.
    pub fn new(seed: u64) -> Hasher {
        Hasher(FixedState::with_seed(seed))
    }

    /// The hash of two addresses and whatever else is in the key.
    pub fn hash(&self, first: Address, second: Address, rest: [u8; 8]) -> Hash {
        let mut hash = self.0.build_hasher();
        hash.write_u128(u128::from_ne_bytes(first.0));
        hash.write_u128(u128::from_ne_bytes(second.0));
        hash.write_u64(u64::from_ne_bytes(rest));
        let hash = hash.finish();
        #[expect(clippy::cast_possible_truncation, reason = "both halves are in it")]
        Hash((hash ^ (hash >> 32)) as u32)
    }
}

/// A hash table of numbers. It keeps the hash of each, so that growing looks at no entry.
#[derive(Debug, Default)]
pub struct Index(HashTable<(Hash, u32)>);

impl Index {
    /// How many numbers there are.
    #[cfg(test)]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The number with this hash that is the one.
    pub fn find(&self, hash: Hash, is: impl Fn(u32) -> bool) -> Option<u32> {
        let found = self
            .0
            .find(wide(hash), |&(other, number)| other == hash && is(number));
        found.map(|&(_, number)| number)
    }

    /// Adds a number.
    pub fn insert(&mut self, hash: Hash, number: u32) {
        self.0
            .insert_unique(wide(hash), (hash, number), |&(hash, _)| wide(hash));
    }

    /// Takes a number out.
    ///
    /// # Panics
    /// When it is not there.
    pub fn remove(&mut self, hash: Hash, number: u32) {
        let found = self
            .0
            .find_entry(wide(hash), |&entry| entry == (hash, number));
        found.expect("every entry is indexed").remove();
    }
}

/// The table takes a place from the lower bits and a tag from the topmost seven.
fn wide(Hash(hash): Hash) -> u64 {
    u64::from(hash) << 32 | u64::from(hash)
}
