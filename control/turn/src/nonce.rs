//! Nonces that prove themselves, so that no state is kept for a client that has not authenticated (RFC 8489, 9.2).
//!
//! ```text
//! "obMatJos2"  features        base64 of 30 bytes: issued (6, ms) | salt (8) | tag (16)
//! 9 characters 4 characters    40 characters
//! ```
//!
//! The tag is HMAC-SHA-256, cut to 128 bits, over the features, the time, the salt, the client's transport address and the
//! realm. So a nonce is good for one client, one realm and one offer of features, and only for as long as nonces live.

use std::net::IpAddr;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use hmac::{Hmac, KeyInit, Mac};
use rand_core::RngCore;
use sha2::Sha256;
use turnpike_wire::TransportAddress;

use crate::Time;

const PREFIX: &[u8; 9] = b"obMatJos2";
const FEATURES_LEN: usize = 4;
const TIME_LEN: usize = 6;
const SALT_LEN: usize = 8;
const TAG_LEN: usize = 16;
const BODY_LEN: usize = TIME_LEN + SALT_LEN + TAG_LEN;
const BODY_AT: usize = PREFIX.len() + FEATURES_LEN;

/// The length of every nonce, in characters (RFC 8489, 14.10: fewer than 128).
pub const NONCE_LEN: usize = BODY_AT + BODY_LEN / 3 * 4;

/// The security features that a nonce announces: 24 bits, of which bit 0 is the most significant (RFC 8489, 18.1).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Features([u8; 3]);

impl Features {
    /// None of them: "AAAA".
    pub const NONE: Features = Features([0, 0, 0]);
    /// Bit 0: password algorithms.
    pub const PASSWORD_ALGORITHMS: Features = Features([0x80, 0, 0]);
    /// Bit 1: username anonymity.
    pub const USERNAME_ANONYMITY: Features = Features([0x40, 0, 0]);
    /// Both: "wAAA".
    pub const ALL: Features = Features([0xc0, 0, 0]);

    /// Whether every one of `others` is among these.
    pub fn contains(self, others: Features) -> bool {
        std::iter::zip(self.0, others.0).all(|(mine, other)| mine & other == other)
    }
}

impl std::fmt::Debug for Features {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [a, b, c] = self.0;
        write!(f, "Features({a:02x}{b:02x}{c:02x})")
    }
}

/// A nonce as it is written into NONCE, without quotes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NonceText([u8; NONCE_LEN]);

impl NonceText {
    /// As bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("base64 is ASCII")
    }
}

/// The nonce was not issued by this server to this client for this realm, or too long ago: 438.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StaleNonce;

/// Issues and checks nonces.
#[derive(Clone)]
pub struct Nonces {
    /// HMAC with the key already absorbed.
    mac: Hmac<Sha256>,
    lifetime: Duration,
}

impl Nonces {
    /// Nonces under a secret key, good for `lifetime` (RFC 8656, 5: at most an hour).
    pub fn new(key: [u8; 32], lifetime: Duration) -> Nonces {
        let mac = Hmac::new_from_slice(&key).expect("HMAC takes keys of any length");
        Nonces { mac, lifetime }
    }

    /// Changes how long nonces are good, those already issued included.
    pub fn set_lifetime(&mut self, lifetime: Duration) {
        self.lifetime = lifetime;
    }

    /// A nonce for this client and realm.
    pub fn issue(
        &self,
        now: Time,
        client: TransportAddress,
        realm: &str,
        features: Features,
        rng: &mut impl RngCore,
    ) -> NonceText {
        let mut body = [0; BODY_LEN];
        // 48 bits of milliseconds are 8900 years.
        body[..TIME_LEN].copy_from_slice(&now.0.to_be_bytes()[2..]);
        rng.fill_bytes(&mut body[TIME_LEN..TIME_LEN + SALT_LEN]);
        let tag = self.authenticate(features, &body[..TIME_LEN + SALT_LEN], client, realm);
        let tag = tag.finalize().into_bytes();
        body[TIME_LEN + SALT_LEN..].copy_from_slice(&tag[..TAG_LEN]);

        let mut text = [0; NONCE_LEN];
        text[..PREFIX.len()].copy_from_slice(PREFIX);
        encode(&features.0, &mut text[PREFIX.len()..BODY_AT]);
        encode(&body, &mut text[BODY_AT..]);
        NonceText(text)
    }

    /// The features that the server announced with this nonce, if it is one of its own, for this client and this realm, and
    /// still good. The tag is compared in constant time.
    pub fn check(
        &self,
        now: Time,
        client: TransportAddress,
        realm: &str,
        nonce: &[u8],
    ) -> Result<Features, StaleNonce> {
        if nonce.len() != NONCE_LEN {
            return Err(StaleNonce);
        }
        let text = nonce.strip_prefix(PREFIX).ok_or(StaleNonce)?;
        let features = Features(decode(&text[..FEATURES_LEN])?);
        let body: [u8; BODY_LEN] = decode(&text[FEATURES_LEN..])?;
        let (signed, tag) = body.split_at(TIME_LEN + SALT_LEN);
        self.authenticate(features, signed, client, realm)
            .verify_truncated_left(tag)
            .map_err(|_| StaleNonce)?;

        let mut issued = [0; 8];
        issued[2..].copy_from_slice(&signed[..TIME_LEN]);
        let issued = Time(u64::from_be_bytes(issued));
        if issued > now || now.since(issued) > self.lifetime {
            return Err(StaleNonce);
        }
        Ok(features)
    }

    /// The MAC over everything a nonce stands for. All parts but the last have a length that the parts before them tell, so
    /// that no two meanings are the same bytes. With IPv4 and a realm of up to 25 bytes it is one block of SHA-256.
    fn authenticate(
        &self,
        features: Features,
        issued_and_salt: &[u8],
        client: TransportAddress,
        realm: &str,
    ) -> Hmac<Sha256> {
        let mut mac = self.mac.clone();
        mac.update(&features.0);
        mac.update(issued_and_salt);
        mac.update(&client.port.to_be_bytes());
        match client.ip {
            IpAddr::V4(address) => {
                mac.update(&[4]);
                mac.update(&address.octets());
            }
            IpAddr::V6(address) => {
                mac.update(&[6]);
                mac.update(&address.octets());
            }
        }
        mac.update(realm.as_bytes());
        mac
    }
}

impl std::fmt::Debug for Nonces {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Nonces")
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}

fn encode(bytes: &[u8], text: &mut [u8]) {
    let written = BASE64.encode_slice(bytes, text);
    debug_assert_eq!(
        written,
        Ok(bytes.len() / 3 * 4),
        "the lengths are multiples of 3 and 4"
    );
}

fn decode<const N: usize>(text: &[u8]) -> Result<[u8; N], StaleNonce> {
    let mut bytes = [0; N];
    match BASE64.decode_slice(text, &mut bytes) {
        Ok(length) if length == N => Ok(bytes),
        _ => Err(StaleNonce),
    }
}
