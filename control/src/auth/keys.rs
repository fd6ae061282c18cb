//! The long-term keys and the name hash of RFC 8489.

use md5::Md5;
use sha2::{Digest, Sha256};
use turnpike_turn::Keys;

/// The long-term keys of a password, for either password algorithm (RFC 8489, 9.2.2 and 18.5.1). Realm and password have
/// been prepared; the name is as it will come on the wire.
pub fn keys(user: &str, realm: &str, password: &str) -> Keys {
    let parts = [user, ":", realm, ":", password];
    Keys::new(
        digest::<Md5>(&parts).into(),
        digest::<Sha256>(&parts).into(),
    )
}

/// The value of USERHASH (RFC 8489, 14.4). Name and realm have been prepared.
pub fn user_hash(user: &str, realm: &str) -> [u8; 32] {
    digest::<Sha256>(&[user, ":", realm]).into()
}

fn digest<D: Digest>(parts: &[&str]) -> sha2::digest::Output<D> {
    let mut digest = D::new();
    for part in parts {
        digest.update(part);
    }
    digest.finalize()
}
