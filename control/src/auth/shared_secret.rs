//! Time-limited users whose password follows from their name (draft-uberti-behave-turn-rest-00).

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::Sha256;
use zeroize::Zeroizing;

/// How a password follows from a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Algorithm {
    /// `base64(HMAC-SHA1(secret, name))`, which every other server and every credential service speaks.
    #[default]
    Sha1,
    /// `base64(HMAC-SHA256(secret, name))`, for services that can be told to.
    Sha256,
}

/// A secret shared with the service that hands out time-limited users.
#[derive(Clone)]
pub struct SharedSecret {
    secret: Zeroizing<Vec<u8>>,
    algorithm: Algorithm,
}

impl SharedSecret {
    /// A secret, taken as it is.
    pub fn new(secret: &str, algorithm: Algorithm) -> Self {
        SharedSecret {
            secret: Zeroizing::new(secret.as_bytes().to_vec()),
            algorithm,
        }
    }

    /// The password of the user `name` (section 2.2).
    pub fn password(&self, name: &str) -> Zeroizing<String> {
        let encoded = match self.algorithm {
            Algorithm::Sha1 => BASE64_STANDARD.encode(mac::<Hmac<Sha1>>(&self.secret, name)),
            Algorithm::Sha256 => BASE64_STANDARD.encode(mac::<Hmac<Sha256>>(&self.secret, name)),
        };
        Zeroizing::new(encoded)
    }
}

/// When the user `name` ends, in seconds since 1970: the digits before the first colon, or all of the name. `None` when
/// that is not a number.
pub(super) fn expiry_s(name: &str) -> Option<u64> {
    let digits = name.split_once(':').map_or(name, |(expiry, _)| expiry);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok()
}

fn mac<M: Mac + KeyInit>(secret: &[u8], name: &str) -> hmac::digest::Output<M> {
    let mut mac =
        <M as KeyInit>::new_from_slice(secret).expect("HMAC takes keys of any length (RFC 2104)");
    mac.update(name.as_bytes());
    mac.finalize().into_bytes()
}
