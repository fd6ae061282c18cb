//! How many allocations each user has.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::BuildHasher;
use std::sync::Arc;

use siphasher::sip::SipHasher13;

/// A hash that nobody outside can aim at, because its key is secret; equal keys hash equally.
#[derive(Clone, Copy)]
pub struct KeyedHash([u8; 16]);

impl KeyedHash {
    /// With this key, which is drawn from the server's seed.
    pub fn new(key: [u8; 16]) -> KeyedHash {
        KeyedHash(key)
    }
}

impl BuildHasher for KeyedHash {
    type Hasher = SipHasher13;

    fn build_hasher(&self) -> SipHasher13 {
        SipHasher13::new_with_key(&self.0)
    }
}

impl std::fmt::Debug for KeyedHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("KeyedHash(secret)")
    }
}

/// The number of allocations of every user that has any (RFC 8656, 7.2, step 10, and 5).
#[derive(Clone, Debug)]
pub struct Quota {
    users: HashMap<Arc<str>, u32, KeyedHash>,
}

impl Quota {
    /// Nobody has any.
    pub fn new(hash: KeyedHash) -> Quota {
        Quota {
            users: HashMap::with_hasher(hash),
        }
    }

    /// Counts one more allocation of `user`, unless it has `limit` already: then false, and nothing changes. A limit of 0 is
    /// no limit; the count is kept all the same, because a limit may be set later.
    pub fn take(&mut self, user: &Arc<str>, limit: u32) -> bool {
        let limit = if limit == 0 { u32::MAX } else { limit };
        match self.users.entry(Arc::clone(user)) {
            Entry::Occupied(entry) if *entry.get() >= limit => false,
            Entry::Occupied(mut entry) => {
                *entry.get_mut() += 1;
                true
            }
            Entry::Vacant(entry) => {
                entry.insert(1);
                true
            }
        }
    }

    /// Counts one allocation of `user` less, and forgets the user with the last one.
    ///
    /// # Panics
    /// When the user has none.
    pub fn release(&mut self, user: &str) {
        let count = self
            .users
            .get_mut(user)
            .expect("an allocation is released once, after it was taken");
        *count -= 1;
        if *count == 0 {
            self.users.remove(user);
            self.shrink();
        }
    }

    /// The number of allocations of `user`.
    pub fn used(&self, user: &str) -> u32 {
        self.users.get(user).copied().unwrap_or(0)
    }

    /// The number of users that have any.
    pub fn users(&self) -> usize {
        self.users.len()
    }

    /// Gives memory back after a peak: when an eighth of it is in use, so that the cost is O(1) amortised.
    fn shrink(&mut self) {
        let spare = self.users.capacity();
        if spare > 1024 && self.users.len() < spare / 8 {
            self.users.shrink_to(2 * self.users.len());
        }
    }
}
