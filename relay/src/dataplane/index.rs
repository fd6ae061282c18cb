//! Finding the number of an entry by its hash.

use std::hash::{BuildHasher, Hasher as _};

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use turnpike_abi::Address;
use turnpike_turn::quota::KeyedHash;

/// A hash of a key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Hash(u32);

/// Makes hashes that cannot be foreseen without its seed.
///
/// Foldhash multiplies by its input, XORed with a constant that everybody knows. Whoever chooses an address equal to that
/// would multiply by zero, and know the hash whatever the seed; so addresses are XORed with a secret first.
#[derive(Clone, Debug)]
pub struct Hasher {
    state: FixedState,
    masks: [u128; 2],
}

impl Hasher {
    /// A hasher of a seed.
    pub fn new(seed: u64) -> Hasher {
        let mut key = *b"        look_ups";
        key[..8].copy_from_slice(&seed.to_be_bytes());
        let keyed = KeyedHash::new(key);
        let mask = |n: u64| {
            u128::from(keyed.hash_one(2 * n)) << 64 | u128::from(keyed.hash_one(2 * n + 1))
        };
        Hasher {
            state: FixedState::with_seed(seed),
            masks: [mask(0), mask(1)],
        }
    }

    /// The hash of two addresses and whatever else is in the key.
    pub fn hash(&self, first: Address, second: Address, rest: [u8; 8]) -> Hash {
        let mut hash = self.state.build_hasher();
        hash.write_u128(u128::from_ne_bytes(first.0) ^ self.masks[0]);
        hash.write_u128(u128::from_ne_bytes(second.0) ^ self.masks[1]);
        hash.write_u64(u64::from_ne_bytes(rest));
        let hash = hash.finish();
        #[expect(clippy::cast_possible_truncation, reason = "both halves are in it")]
        Hash((hash ^ (hash >> 32)) as u32)
    }
}

/// Parts of an [`Index`].
const PARTS: usize = 64;

/// A hash table of numbers. It keeps the hash of each, so that growing looks at no entry; and it grows in parts, so that no
/// datagram waits until all of a large one has been moved. The longest insertion of a hundred thousand takes a fiftieth of the time.
#[derive(Debug)]
pub struct Index([HashTable<(Hash, u32)>; PARTS]);

impl Default for Index {
    fn default() -> Index {
        Index([const { HashTable::new() }; PARTS])
    }
}

impl Index {
    /// How many numbers there are.
    #[cfg(test)]
    pub fn len(&self) -> usize {
        self.0.iter().map(HashTable::len).sum()
    }

    /// The number with this hash that is the one.
    pub fn find(&self, hash: Hash, is: impl Fn(u32) -> bool) -> Option<u32> {
        let found =
            self.0[part(hash)].find(wide(hash), |&(other, number)| other == hash && is(number));
        found.map(|&(_, number)| number)
    }

    /// Adds a number.
    pub fn insert(&mut self, hash: Hash, number: u32) {
        self.0[part(hash)].insert_unique(wide(hash), (hash, number), |&(hash, _)| wide(hash));
    }

    /// Takes a number out.
    ///
    /// # Panics
    /// When it is not there.
    pub fn remove(&mut self, hash: Hash, number: u32) {
        let found = self.0[part(hash)].find_entry(wide(hash), |&entry| entry == (hash, number));
        found.expect("every entry is indexed").remove();
    }
}

/// By bits that [`wide`] leaves alone until a part has 65 536 places.
fn part(Hash(hash): Hash) -> usize {
    (hash >> 16) as usize % PARTS
}

/// The table takes a place from the lower bits and a tag from the topmost seven.
fn wide(Hash(hash): Hash) -> u64 {
    u64::from(hash) << 32 | u64::from(hash)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::net::Ipv6Addr;

    use super::*;

    /// T-SEC-12: foldhash multiplies what it has by each half of an address, XORed with a constant that everybody knows. An
    /// interface identifier equal to it would make zero of everything before, whatever the seed.
    #[test]
    fn nobody_can_choose_addresses_that_meet_in_one_place() {
        let server = Address([9; 16]);
        let identifier = 0xC0AC_29B7_C97C_50DD_u64.to_le_bytes();
        let address = |prefix: u16| {
            let mut address = Ipv6Addr::new(0x2a01, 0xdb8, prefix, 0, 0, 0, 0, 0).octets();
            address[8..].copy_from_slice(&identifier);
            Address(address)
        };
        for seed in [0, 1, 0x0123_4567_89AB_CDEF] {
            let hasher = Hasher::new(seed);
            let clients = (0..1_000).map(|n| hasher.hash(address(n), server, [1; 8]));
            let peers = (0..1_000).map(|n| hasher.hash(server, address(n), [1; 8]));
            for hashes in [
                clients.collect::<BTreeSet<_>>(),
                peers.collect::<BTreeSet<_>>(),
            ] {
                assert!(hashes.len() > 990, "{} of a thousand", hashes.len());
            }
        }
    }

    /// Growing moves a part, and no part holds much more than its share.
    #[test]
    fn an_index_grows_in_parts() {
        let hasher = Hasher::new(7);
        let mut index = Index::default();
        let hash = |n: u32| {
            let mut address = [0; 16];
            address[12..].copy_from_slice(&n.to_be_bytes());
            hasher.hash(Address(address), Address([9; 16]), [1; 8])
        };
        (0..100_000).for_each(|n| index.insert(hash(n), n));
        let largest = index.0.iter().map(HashTable::len).max();
        assert!(largest.is_some_and(|most| most < 2_000), "{largest:?}");
        assert!((0..100_000).all(|n| index.find(hash(n), |found| found == n) == Some(n)));
        (0..100_000).for_each(|n| index.remove(hash(n), n));
        assert_eq!(index.len(), 0);
    }
}
