//! The users of the simulated realm: who they are, how they sign, and what the user store is told of them.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use turnpike_control::auth::{Accounts, Algorithm, SharedSecret, StaticUser};

use crate::stun;

/// The realm.
pub const REALM: &str = "example.org";

/// Names and passwords as the operator would configure them.
#[derive(Clone, Debug)]
pub struct People {
    statics: Vec<(&'static str, &'static str)>,
    secrets: Vec<&'static str>,
}

impl Default for People {
    fn default() -> People {
        People {
            statics: vec![
                ("anna", "correct horse"),
                ("ben", "battery staple"),
                ("mallory", "I am a customer too"),
            ],
            secrets: vec!["the new secret", "the old secret"],
        }
    }
}

impl People {
    /// For the user store.
    pub fn accounts(&self) -> Accounts {
        let user = |&(name, password): &(&str, &str)| StaticUser {
            name: name.to_owned(),
            password: password.to_owned().into(),
        };
        let secret = |secret: &&str| SharedSecret::new(secret, Algorithm::Sha1);
        Accounts {
            users: self.statics.iter().map(user).collect(),
            secrets: self.secrets.iter().map(secret).collect(),
            ..Accounts::default()
        }
    }

    /// The number of static users.
    pub fn statics(&self) -> usize {
        self.statics.len()
    }

    /// A static user's name and password.
    pub fn fixed(&self, index: usize) -> (String, String) {
        let (name, password) = self.statics[index];
        (name.to_owned(), password.to_owned())
    }

    /// A time-limited user's name and password (draft-uberti-behave-turn-rest-00, 2.2), by either secret.
    pub fn time_limited(&self, id: u32, expiry_s: u64, secret: usize) -> (String, String) {
        let name = format!("{expiry_s}:guest{id}");
        let password = password_of(self.secrets[secret % self.secrets.len()], &name);
        (name, password)
    }

    /// Every password that a user may have now; none for a user that may not ask. Only an Allocate looks at the expiry of a
    /// time-limited user.
    pub fn passwords(&self, name: &str, allocates: bool, unix_s: u64) -> Vec<String> {
        if let Some((_, password)) = self.statics.iter().find(|(user, _)| *user == name) {
            return vec![(*password).to_owned()];
        }
        let expiry = name.split(':').next().unwrap_or_default();
        if !expiry.bytes().all(|byte| byte.is_ascii_digit()) {
            return Vec::new();
        }
        match expiry.parse::<u64>() {
            Ok(expiry_s) if !allocates || expiry_s > unix_s => self
                .secrets
                .iter()
                .map(|secret| password_of(secret, name))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The static user with this hash (RFC 8489, 14.4).
    pub fn by_hash(&self, hash: &[u8]) -> Option<&'static str> {
        let found = self
            .statics
            .iter()
            .find(|(name, _)| stun::userhash(name, REALM) == hash);
        found.map(|(name, _)| *name)
    }
}

fn password_of(secret: &str, name: &str) -> String {
    BASE64_STANDARD.encode(stun::hmac_sha1(secret.as_bytes(), name.as_bytes()))
}
