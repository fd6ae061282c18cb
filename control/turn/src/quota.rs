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

#[cfg(test)]
mod tests {
    use super::*;

    fn quota() -> Quota {
        Quota::new(KeyedHash::new([7; 16]))
    }

    fn user(name: &str) -> Arc<str> {
        Arc::from(name)
    }

    /// T-8656-7.2-23: a user has as many allocations as the quota says, whoever else has how many.
    #[test]
    fn a_user_gets_as_many_as_allowed() {
        let (mut quota, anna, ben) = (quota(), user("anna"), user("ben"));
        assert!(quota.take(&anna, 2) && quota.take(&anna, 2));
        assert!(!quota.take(&anna, 2), "a third");
        assert!(
            !quota.take(&user("anna"), 2),
            "the name counts, not where it is kept"
        );
        assert!(quota.take(&ben, 2));
        assert_eq!(
            (quota.used("anna"), quota.used("ben"), quota.used("carl")),
            (2, 1, 0)
        );
        quota.release("anna");
        assert!(quota.take(&anna, 2) && !quota.take(&anna, 2));
    }

    /// T-8656-7.2-40: what is refused is not counted.
    #[test]
    fn a_refusal_uses_nothing() {
        let (mut quota, anna) = (quota(), user("anna"));
        assert!(quota.take(&anna, 1));
        for _ in 0..10 {
            assert!(!quota.take(&anna, 1));
        }
        quota.release("anna");
        assert_eq!((quota.used("anna"), quota.users()), (0, 0));
    }

    /// T-8656-7.2-23: without a limit users are still counted, so that a limit can be set later.
    #[test]
    fn no_limit_still_counts() {
        let (mut quota, anna) = (quota(), user("anna"));
        assert!((0..1_000).all(|_| quota.take(&anna, 0)));
        assert_eq!(quota.used("anna"), 1_000);
        assert!(!quota.take(&anna, 1_000) && quota.take(&anna, 1_001));
    }

    /// T-SEC-12: users without allocations take no memory, after a peak neither.
    #[test]
    fn users_without_allocations_are_forgotten() {
        let mut quota = quota();
        let names: Vec<_> = (0..100_000)
            .map(|number| user(&format!("user{number}")))
            .collect();
        assert!(names.iter().all(|name| quota.take(name, 1)));
        names.iter().for_each(|name| quota.release(name));
        assert_eq!(quota.users(), 0);
        assert!(
            quota.users.capacity() < 2_048,
            "{} places are kept",
            quota.users.capacity()
        );
        assert!(
            names.iter().all(|name| Arc::strong_count(name) == 1),
            "no name is kept"
        );
    }

    /// T-8656-7.2-23: to release what was never taken is a mistake of the server, and no allocation for free.
    #[test]
    #[should_panic(expected = "released once")]
    fn nothing_is_released_twice() {
        let mut quota = quota();
        assert!(quota.take(&user("anna"), 1));
        quota.release("anna");
        quota.release("anna");
    }
}
