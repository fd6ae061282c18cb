//! Who may use the relay: static users and shared secrets, side by side.
//!
//! The TURN server asks with [`turnpike_turn::Output::Authenticate`] and takes the answer as an input, at once or later.
//! [`Directory`] answers from memory; a store behind a network will answer the same questions later.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use turnpike_turn::{Answer, Keys, Purpose, User, UserName};
use zeroize::Zeroizing;

mod keys;
mod prepare;
mod shared_secret;

pub use keys::{keys, user_hash};
pub use prepare::{Unprepared, opaque_string, unquoted};
pub use shared_secret::{Algorithm, SharedSecret};

/// A user with a password of its own.
#[derive(Clone)]
pub struct StaticUser {
    /// The name, prepared ([`opaque_string`]).
    pub name: String,
    /// The password, prepared.
    pub password: Zeroizing<String>,
}

/// What a directory is made of.
#[derive(Clone, Default)]
pub struct Accounts {
    /// Users with a password of their own. A name given twice has the last password.
    pub users: Vec<StaticUser>,
    /// Secrets from which the passwords of time-limited users follow. Several, while one is being replaced.
    pub secrets: Vec<SharedSecret>,
    /// How far in the future a time-limited user may end; as far as it likes when `None`.
    pub max_ttl: Option<Duration>,
    /// Users that are refused: whole names, or the part behind the expiry of a time-limited one.
    pub denied: Vec<String>,
}

/// Every user of a realm. Holds keys of static users, not their passwords.
pub struct Directory {
    realm: String,
    users: BTreeMap<Arc<str>, Arc<[Keys]>>,
    hashes: BTreeMap<[u8; 32], Arc<str>>,
    secrets: Vec<SharedSecret>,
    max_ttl: Option<Duration>,
    denied: BTreeSet<String>,
}

impl Directory {
    /// A directory of `realm`, which has been prepared ([`opaque_string`]).
    pub fn new(realm: &str, accounts: Accounts) -> Self {
        let mut users = BTreeMap::new();
        let mut hashes = BTreeMap::new();
        for user in &accounts.users {
            let name: Arc<str> = user.name.as_str().into();
            hashes.insert(user_hash(&name, realm), Arc::clone(&name));
            users.insert(
                name.clone(),
                Arc::from([keys(&name, realm, &user.password)]),
            );
        }
        Directory {
            realm: realm.to_owned(),
            users,
            hashes,
            secrets: accounts.secrets,
            max_ttl: accounts.max_ttl,
            denied: accounts.denied.into_iter().collect(),
        }
    }

    /// Answers one question. `unix_s` is the time, in seconds since 1970.
    ///
    /// The name is compared byte by byte: the client has prepared it (RFC 8489, 9.2.2). A time-limited user cannot be found
    /// by its hash (RFC 8489, 14.4), because nobody knows its name before it comes.
    pub fn answer(&self, realm: &str, user: UserName<'_>, purpose: Purpose, unix_s: u64) -> Answer {
        if realm != self.realm {
            return Answer::Unknown;
        }
        let found = match user {
            UserName::Plain(name) => std::str::from_utf8(name).ok().and_then(|name| {
                self.static_user(name)
                    .or_else(|| self.time_limited_user(name, purpose, unix_s))
            }),
            UserName::Hash(hash) => self
                .hashes
                .get(hash)
                .and_then(|name| self.static_user(name)),
        };
        match found {
            Some(user) if !self.is_denied(&user.name) => Answer::Known(user),
            _ => Answer::Unknown,
        }
    }

    fn static_user(&self, name: &str) -> Option<User> {
        let (name, keys) = self.users.get_key_value(name)?;
        Some(User {
            name: Arc::clone(name),
            keys: Arc::clone(keys),
        })
    }

    /// The expiry is looked at for an Allocate only: it does not end what exists (the shared-secret draft, 4.2).
    fn time_limited_user(&self, name: &str, purpose: Purpose, unix_s: u64) -> Option<User> {
        if self.secrets.is_empty() {
            return None;
        }
        let expiry_s = shared_secret::expiry_s(name)?;
        if purpose == Purpose::Allocate {
            let latest_s = self
                .max_ttl
                .map_or(u64::MAX, |ttl| unix_s.saturating_add(ttl.as_secs()));
            if expiry_s <= unix_s || expiry_s > latest_s {
                return None;
            }
        }
        let keys = self
            .secrets
            .iter()
            .map(|secret| keys(name, &self.realm, &secret.password(name)))
            .collect();
        Some(User {
            name: name.into(),
            keys,
        })
    }

    fn is_denied(&self, name: &str) -> bool {
        self.denied.contains(name)
            || shared_secret::expiry_s(name).is_some()
                && name
                    .split_once(':')
                    .is_some_and(|(_, id)| self.denied.contains(id))
    }
}

#[cfg(test)]
mod tests;
