//! MESSAGE-INTEGRITY and MESSAGE-INTEGRITY-SHA256, and the keys they use (RFC 8489 sections 9.2.2, 14.5, 14.6, 18.5.1).

use core::fmt;

use hmac::block_api::HmacCore;
use hmac::digest::block_api::CoreProxy;
use hmac::{EagerHash, Hmac, KeyInit, Mac};
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::{HEADER_LEN, Message, PasswordAlgorithm};

/// Bytes of a MESSAGE-INTEGRITY value.
pub const SHA1_LEN: usize = 20;

/// Bytes of a MESSAGE-INTEGRITY-SHA256 value; TURN does not allow it to be truncated.
pub const SHA256_LEN: usize = 32;

/// Bytes of an attribute's type and length.
const ATTRIBUTE_HEADER_LEN: usize = 4;

/// Which of the two integrity attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntegrityAlgorithm {
    /// MESSAGE-INTEGRITY.
    Sha1,
    /// MESSAGE-INTEGRITY-SHA256.
    Sha256,
}

/// What verifying a message with a key has shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub enum IntegrityCheck {
    /// Neither attribute is there.
    Missing,
    /// There is no MESSAGE-INTEGRITY-SHA256, and MESSAGE-INTEGRITY is right.
    Sha1Ok,
    /// MESSAGE-INTEGRITY-SHA256 is right.
    Sha256Ok,
    /// The attribute to verify is wrong: another key, or other bytes.
    Mismatch,
    /// The attribute to verify has an impossible length.
    Malformed,
}

/// A key of the long-term credential mechanism: MD5 or SHA-256 of `username:realm:password`.
///
/// Equality takes the same time whatever the bytes. `Debug` does not show them.
#[derive(Clone, Copy)]
pub struct LongTermKey {
    bytes: [u8; 32],
    algorithm: PasswordAlgorithm,
}

impl LongTermKey {
    /// The 16-byte key of RFC 8489 section 18.5.1.1. The caller has prepared realm and password (OpaqueString); the
    /// user name is hashed as the client sent it.
    pub fn md5(username: &[u8], realm: &[u8], password: &[u8]) -> Self {
        let digest = Md5::new()
            .chain_update(username)
            .chain_update(b":")
            .chain_update(realm)
            .chain_update(b":")
            .chain_update(password)
            .finalize();
        Self::from_md5(digest.into())
    }

    /// The 32-byte key of RFC 8489 section 18.5.1.2, from the same parts.
    pub fn sha256(username: &[u8], realm: &[u8], password: &[u8]) -> Self {
        let digest = Sha256::new()
            .chain_update(username)
            .chain_update(b":")
            .chain_update(realm)
            .chain_update(b":")
            .chain_update(password)
            .finalize();
        Self::from_sha256(digest.into())
    }

    /// A key that was computed elsewhere with MD5, as user databases store it.
    pub fn from_md5(key: [u8; 16]) -> Self {
        let mut bytes = [0; 32];
        bytes[..16].copy_from_slice(&key);
        Self {
            bytes,
            algorithm: PasswordAlgorithm::Md5,
        }
    }

    /// A key that was computed elsewhere with SHA-256.
    pub fn from_sha256(key: [u8; 32]) -> Self {
        Self {
            bytes: key,
            algorithm: PasswordAlgorithm::Sha256,
        }
    }

    /// How the key was computed.
    pub const fn algorithm(&self) -> PasswordAlgorithm {
        self.algorithm
    }

    /// The key: 16 bytes for MD5, 32 for SHA-256.
    pub fn as_bytes(&self) -> &[u8] {
        match self.algorithm {
            PasswordAlgorithm::Md5 => &self.bytes[..16],
            PasswordAlgorithm::Sha256 => &self.bytes,
        }
    }
}

impl AsRef<[u8]> for LongTermKey {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl PartialEq for LongTermKey {
    fn eq(&self, other: &Self) -> bool {
        self.algorithm == other.algorithm && bool::from(self.bytes.ct_eq(&other.bytes))
    }
}

impl Eq for LongTermKey {}

impl fmt::Debug for LongTermKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LongTermKey({:?}, ..)", self.algorithm)
    }
}

/// What a client that hides its name sends instead of it: SHA-256 of `username:realm`, both prepared by the caller
/// (RFC 8489 section 14.4).
pub fn userhash(username: &[u8], realm: &[u8]) -> [u8; 32] {
    Sha256::new()
        .chain_update(username)
        .chain_update(b":")
        .chain_update(realm)
        .finalize()
        .into()
}

/// A key for one integrity attribute with the part of the HMAC that depends on the key alone already computed, which
/// saves two of about five compressions on a usual message.
#[derive(Clone)]
pub struct PreparedKey(Prepared);

/// Without the buffer for the rest of a block, which is half of an HMAC's size.
#[derive(Clone)]
enum Prepared {
    Sha1(HmacCore<Sha1>),
    Sha256(HmacCore<Sha256>),
}

impl PreparedKey {
    /// Prepares a key of any length: a [`LongTermKey`]'s bytes, or the mac_key of an access token.
    pub fn new(algorithm: IntegrityAlgorithm, key: &[u8]) -> Self {
        Self(match algorithm {
            IntegrityAlgorithm::Sha1 => Prepared::Sha1(prepare(key)),
            IntegrityAlgorithm::Sha256 => Prepared::Sha256(prepare(key)),
        })
    }

    /// The attribute this key is for.
    pub const fn algorithm(&self) -> IntegrityAlgorithm {
        match self.0 {
            Prepared::Sha1(_) => IntegrityAlgorithm::Sha1,
            Prepared::Sha256(_) => IntegrityAlgorithm::Sha256,
        }
    }

    /// Computes the value over `covered`, which already has the right length field, into `value`.
    pub(crate) fn sign(&self, covered: &[u8], value: &mut [u8]) {
        match &self.0 {
            Prepared::Sha1(core) => sign(hmac(core), covered, value),
            Prepared::Sha256(core) => sign(hmac(core), covered, value),
        }
    }
}

impl fmt::Debug for PreparedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PreparedKey({:?}, ..)", self.algorithm())
    }
}

impl Message<'_> {
    /// The integrity attribute that has to be verified: MESSAGE-INTEGRITY-SHA256 if it is there, else
    /// MESSAGE-INTEGRITY (RFC 8489 section 9.2.4).
    pub const fn integrity_algorithm(&self) -> Option<IntegrityAlgorithm> {
        if self.sha256_at().is_some() {
            Some(IntegrityAlgorithm::Sha256)
        } else if self.sha1_at().is_some() {
            Some(IntegrityAlgorithm::Sha1)
        } else {
            None
        }
    }

    /// Verifies that attribute. Nothing is copied, and the comparison takes the same time wherever the bytes differ.
    pub fn verify_integrity(&self, key: &[u8]) -> IntegrityCheck {
        if let Some(at) = self.sha256_at() {
            self.verify_sha256(at, &prepare(key))
        } else if let Some(at) = self.sha1_at() {
            self.verify_sha1(at, &prepare(key))
        } else {
            IntegrityCheck::Missing
        }
    }

    /// The same with a prepared key. A key prepared for the other attribute does not match.
    pub fn verify_prepared(&self, key: &PreparedKey) -> IntegrityCheck {
        match (self.sha256_at(), self.sha1_at(), &key.0) {
            (Some(at), _, Prepared::Sha256(core)) => self.verify_sha256(at, core),
            (None, Some(at), Prepared::Sha1(core)) => self.verify_sha1(at, core),
            (None, None, _) => IntegrityCheck::Missing,
            _ => IntegrityCheck::Mismatch,
        }
    }

    fn verify_sha1(&self, at: usize, core: &HmacCore<Sha1>) -> IntegrityCheck {
        match self.split_at_attribute(at) {
            Some((covered, value)) if value.len() == SHA1_LEN => {
                verdict(verify(hmac(core), covered, value), IntegrityCheck::Sha1Ok)
            }
            _ => IntegrityCheck::Malformed,
        }
    }

    fn verify_sha256(&self, at: usize, core: &HmacCore<Sha256>) -> IntegrityCheck {
        match self.split_at_attribute(at) {
            Some((covered, value)) if value.len() == SHA256_LEN => {
                verdict(verify(hmac(core), covered, value), IntegrityCheck::Sha256Ok)
            }
            _ => IntegrityCheck::Malformed,
        }
    }
}

fn verdict(verified: bool, ok: IntegrityCheck) -> IntegrityCheck {
    if verified {
        ok
    } else {
        IntegrityCheck::Mismatch
    }
}

/// The HMAC covers the message up to the attribute, with a length field that ends with the attribute: whatever
/// follows it was added later. So the first four bytes go in with that length and the rest as it is.
fn verify(mut mac: impl Mac, covered: &[u8], value: &[u8]) -> bool {
    let length = covered.len() - HEADER_LEN + ATTRIBUTE_HEADER_LEN + value.len();
    let Ok(length) = u16::try_from(length) else {
        return false;
    };
    mac.update(&covered[..2]);
    mac.update(&length.to_be_bytes());
    mac.update(&covered[4..]);
    mac.verify_slice(value).is_ok()
}

fn sign(mut mac: impl Mac, covered: &[u8], value: &mut [u8]) {
    mac.update(covered);
    value.copy_from_slice(&mac.finalize().into_bytes());
}

fn prepare<D: EagerHash>(key: &[u8]) -> HmacCore<D> {
    HmacCore::new_from_slice(key).expect("HMAC takes keys of any length")
}

fn hmac<D: EagerHash>(core: &HmacCore<D>) -> Hmac<D> {
    Hmac::compose(core.clone(), Default::default())
}
