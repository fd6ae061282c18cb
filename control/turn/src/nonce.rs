//! Nonces that prove themselves, so that no state is kept for a client that has not authenticated (RFC 8489, 9.2).
//!
//! ```text
//! "obMatJos2"   base64 of 33 bytes: features (3) | issued (6, ms) | salt (8) | tag (16)
//! 9 characters  44 characters
//! ```
//!
//! The tag is SipHash-2-4 with 128 bits over the features, the time, the salt, the client's transport address and the realm.
//! So a nonce is good for one client, one realm and one offer of features, and only for as long as nonces live.
//!
//! SipHash was made to authenticate short input under a secret key, and DNS cookies, which prove the same to servers that keep
//! no state either, are made with it too (RFC 9018, 4.4). A guess costs a request, and the one in 2^128 that is right tells no
//! password: it gets answers that no limit holds back.

use std::hash::Hasher;
use std::net::IpAddr;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use rand_core::RngCore;
use siphasher::sip128::{Hasher128, SipHasher24};
use subtle::ConstantTimeEq;
use turnpike_wire::TransportAddress;

use crate::Time;

const PREFIX: &[u8; 9] = b"obMatJos2";
const FEATURES_LEN: usize = 3;
const TIME_LEN: usize = 6;
const SALT_LEN: usize = 8;
const TAG_LEN: usize = 16;
const SIGNED_LEN: usize = FEATURES_LEN + TIME_LEN + SALT_LEN;
const BODY_LEN: usize = SIGNED_LEN + TAG_LEN;

/// The length of every nonce, in characters (RFC 8489, 14.10: fewer than 128).
pub const NONCE_LEN: usize = PREFIX.len() + BODY_LEN / 3 * 4;

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
    /// With the key already absorbed.
    mac: SipHasher24,
    lifetime: Duration,
}

impl Nonces {
    /// Nonces under a secret key, good for `lifetime` (RFC 8656, 5: at most an hour).
    pub fn new(key: [u8; 16], lifetime: Duration) -> Nonces {
        let mac = SipHasher24::new_with_key(&key);
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
        let (signed, tag) = body.split_at_mut(SIGNED_LEN);
        let (announced, rest) = signed.split_at_mut(FEATURES_LEN);
        let (issued, salt) = rest.split_at_mut(TIME_LEN);
        announced.copy_from_slice(&features.0);
        // 48 bits of milliseconds are 8900 years.
        issued.copy_from_slice(&now.0.to_be_bytes()[2..]);
        rng.fill_bytes(salt);
        tag.copy_from_slice(&self.tag(signed, client, realm));

        let mut text = [0; NONCE_LEN];
        let (prefix, encoded) = text.split_at_mut(PREFIX.len());
        prefix.copy_from_slice(PREFIX);
        let written = BASE64.encode_slice(body, encoded);
        debug_assert_eq!(written, Ok(encoded.len()), "no character is left over");
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
        let (features, issued_ms) = self.issued(client, realm, nonce)?;
        // Modulo 2^48, so that a moment to come is a very old one.
        let age_ms = now.0.wrapping_sub(issued_ms) % (1 << (8 * TIME_LEN));
        if u128::from(age_ms) > self.lifetime.as_millis() {
            return Err(StaleNonce);
        }
        Ok(features)
    }

    /// Whether this server once gave this nonce to this client, however long ago: then the client has received something at
    /// the address that it names.
    pub fn is_own(&self, client: TransportAddress, realm: &str, nonce: &[u8]) -> bool {
        self.issued(client, realm, nonce).is_ok()
    }

    /// The features and the time, in milliseconds, of a nonce whose tag is right.
    fn issued(
        &self,
        client: TransportAddress,
        realm: &str,
        nonce: &[u8],
    ) -> Result<(Features, u64), StaleNonce> {
        if nonce.len() != NONCE_LEN {
            return Err(StaleNonce);
        }
        let text = nonce.strip_prefix(PREFIX).ok_or(StaleNonce)?;
        let mut body = [0; BODY_LEN];
        if BASE64.decode_slice(text, &mut body) != Ok(BODY_LEN) {
            return Err(StaleNonce);
        }
        let (signed, tag) = body.split_at(SIGNED_LEN);
        if !bool::from(self.tag(signed, client, realm).ct_eq(tag)) {
            return Err(StaleNonce);
        }
        let [f0, f1, f2, i0, i1, i2, i3, i4, i5, ..] = body;
        let issued_ms = u64::from_be_bytes([0, 0, i0, i1, i2, i3, i4, i5]);
        Ok((Features([f0, f1, f2]), issued_ms))
    }

    /// The tag over everything a nonce stands for. All parts but the last have a length that the parts before them tell, so
    /// that no two meanings are the same bytes.
    fn tag(&self, signed: &[u8], client: TransportAddress, realm: &str) -> [u8; TAG_LEN] {
        let mut mac = self.mac;
        mac.write(signed);
        mac.write(&client.port.to_be_bytes());
        match client.ip {
            IpAddr::V4(address) => {
                mac.write(&[4]);
                mac.write(&address.octets());
            }
            IpAddr::V6(address) => {
                mac.write(&[6]);
                mac.write(&address.octets());
            }
        }
        mac.write(realm.as_bytes());
        mac.finish128().as_bytes()
    }
}

impl std::fmt::Debug for Nonces {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Nonces")
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand_chacha::ChaCha12Rng;
    use rand_core::SeedableRng;

    use super::*;

    const REALM: &str = "example.org";
    const NOW: Time = Time(1_000_000);
    const LIFETIME: Duration = Duration::from_secs(600);

    fn nonces() -> Nonces {
        Nonces::new([0x42; 16], LIFETIME)
    }

    fn client() -> TransportAddress {
        at("192.0.2.7:40000")
    }

    fn at(text: &str) -> TransportAddress {
        text.parse().expect("a test's transport address parses")
    }

    fn issue(features: Features) -> NonceText {
        nonces().issue(
            NOW,
            client(),
            REALM,
            features,
            &mut ChaCha12Rng::seed_from_u64(9),
        )
    }

    fn check(nonce: &[u8]) -> Result<Features, StaleNonce> {
        nonces().check(NOW, client(), REALM, nonce)
    }

    /// T-8489-9.2-01, T-8489-9.2-02: a nonce begins with the cookie and the features, most significant bit first.
    #[test]
    fn nonces_begin_with_the_cookie() {
        for (features, text) in [
            (Features::NONE, "AAAA"),
            (Features::PASSWORD_ALGORITHMS, "gAAA"),
            (Features::USERNAME_ANONYMITY, "QAAA"),
            (Features::ALL, "wAAA"),
        ] {
            let nonce = issue(features);
            assert_eq!(&nonce.as_str()[..13], format!("obMatJos2{text}"));
            assert_eq!(check(nonce.as_bytes()), Ok(features));
        }
        assert!(
            Features::ALL.contains(Features::PASSWORD_ALGORITHMS)
                && !Features::NONE.contains(Features::ALL)
        );
        assert!(!Features::USERNAME_ANONYMITY.contains(Features::PASSWORD_ALGORITHMS));
    }

    /// T-8489-9.2-03: a nonce is short, and qdtext without quotes.
    #[test]
    fn nonces_are_short_text() {
        let nonce = issue(Features::ALL);
        assert_eq!((nonce.as_bytes().len(), NONCE_LEN), (53, 53));
        assert!(
            nonce
                .as_str()
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '+' || c == '/'),
            "{nonce:?}"
        );
    }

    /// T-8489-9.2-05: the tag is what SipHash-2-4 gives over the documented bytes (computed with `openssl mac`).
    #[test]
    fn nonces_are_made_of_the_documented_bytes() {
        struct Counting(u8);
        impl rand_core::RngCore for Counting {
            fn next_u32(&mut self) -> u32 {
                unreachable!("only bytes are drawn")
            }
            fn next_u64(&mut self) -> u64 {
                unreachable!("only bytes are drawn")
            }
            fn fill_bytes(&mut self, bytes: &mut [u8]) {
                for byte in bytes {
                    *byte = self.0;
                    self.0 += 1;
                }
            }
        }
        let v4 = nonces().issue(NOW, client(), REALM, Features::ALL, &mut Counting(1));
        assert_eq!(
            v4.as_str(),
            "obMatJos2wAAAAAAAD0JAAQIDBAUGBwgbovaM1sb5OsLK3Xh44TWI"
        );
        let v6 = nonces().issue(
            NOW,
            at("[2001:db8::7]:40000"),
            REALM,
            Features::NONE,
            &mut Counting(1),
        );
        assert_eq!(
            v6.as_str(),
            "obMatJos2AAAAAAAAD0JAAQIDBAUGBwjxicJpYEUJDIswBz0erXig"
        );
    }

    /// T-8656-5-04, T-8489-9.2-04: every nonce is another one, at the same moment to the same client too.
    #[test]
    fn nonces_never_repeat() {
        let mut rng = ChaCha12Rng::seed_from_u64(1);
        let mut issue = |client| {
            nonces()
                .issue(NOW, client, REALM, Features::ALL, &mut rng)
                .as_str()
                .to_owned()
        };
        let nonces: std::collections::BTreeSet<_> = (0..1_000).map(|_| issue(client())).collect();
        assert_eq!(nonces.len(), 1_000);
        assert_ne!(issue(at("192.0.2.7:40000")), issue(at("192.0.2.7:40001")));
    }

    /// T-8489-9.2-05: a nonce is good for the client it was given to, and for nobody else.
    #[test]
    fn nonces_are_bound_to_the_client_and_the_realm() {
        let nonce = issue(Features::ALL);
        for other in [
            "192.0.2.7:40001",
            "192.0.2.8:40000",
            "[::ffff:192.0.2.7]:40000",
            "[c000:207::]:40000",
        ] {
            assert_eq!(
                nonces().check(NOW, at(other), REALM, nonce.as_bytes()),
                Err(StaleNonce),
                "{other}"
            );
        }
        for other in ["", "example.or", "example.org.", "Example.org"] {
            assert_eq!(
                nonces().check(NOW, client(), other, nonce.as_bytes()),
                Err(StaleNonce),
                "{other}"
            );
        }
        let others = Nonces::new([0x43; 16], LIFETIME);
        assert_eq!(
            others.check(NOW, client(), REALM, nonce.as_bytes()),
            Err(StaleNonce),
            "another server"
        );
    }

    /// T-8656-5-05, T-8489-16-01: a nonce is good for its lifetime, not longer, and not before it was issued.
    #[test]
    fn nonces_expire() {
        let nonce = issue(Features::ALL);
        let check = |nonces: &Nonces, now| nonces.check(now, client(), REALM, nonce.as_bytes());
        assert_eq!(check(&nonces(), NOW), Ok(Features::ALL));
        assert_eq!(check(&nonces(), NOW + LIFETIME), Ok(Features::ALL));
        assert_eq!(
            check(&nonces(), NOW + LIFETIME + Duration::from_millis(1)),
            Err(StaleNonce)
        );
        assert_eq!(
            check(&nonces(), Time(NOW.0 - 1)),
            Err(StaleNonce),
            "from the future"
        );
        let mut shorter = nonces();
        shorter.set_lifetime(Duration::from_secs(2));
        assert_eq!(
            check(&shorter, NOW + Duration::from_secs(3)),
            Err(StaleNonce),
            "the new lifetime holds for old nonces"
        );
    }

    /// T-8489-9.2-06: not one character of a nonce can be changed, those of the features included.
    #[test]
    fn no_character_can_be_changed() {
        let nonce = *issue(Features::ALL)
            .as_bytes()
            .first_chunk::<NONCE_LEN>()
            .expect("its length");
        for place in 0..NONCE_LEN {
            for byte in (0..=255).filter(|&byte| byte != nonce[place]) {
                let mut altered = nonce;
                altered[place] = byte;
                assert_eq!(check(&altered), Err(StaleNonce), "{byte:#x} at {place}");
            }
        }
    }

    /// T-8489-9.2-03, T-8489-9.2.4-12: a nonce of another length is stale, up to the longest that is parsed.
    #[test]
    fn other_lengths_are_stale() {
        let nonce = issue(Features::ALL);
        let long: Vec<u8> = nonce.as_bytes().iter().copied().cycle().take(763).collect();
        for length in (0..=763).filter(|&length| length != NONCE_LEN) {
            assert_eq!(check(&long[..length]), Err(StaleNonce), "{length}");
        }
    }

    proptest! {
        /// T-8489-9.2.4-12, T-SEC-10: what was not issued is stale, whatever it is.
        #[test]
        fn inventions_are_stale(body in "[A-Za-z0-9+/]{40}", bytes in prop::collection::vec(any::<u8>(), 0..80)) {
            prop_assert_eq!(check(format!("obMatJos2wAAA{body}").as_bytes()), Err(StaleNonce));
            prop_assert_eq!(check(&bytes), Err(StaleNonce));
        }

        /// T-8489-9.2-05: what was issued is good, for every client, realm and moment.
        #[test]
        fn issued_nonces_are_good(now: u64, ip: IpAddr, port: u16, realm in ".{0,80}", after in 0u64..=600_000, seed: u64) {
            let client = TransportAddress::new(ip, port);
            let nonce = nonces().issue(Time(now), client, &realm, Features::ALL, &mut ChaCha12Rng::seed_from_u64(seed));
            let later = Time(now.saturating_add(after));
            prop_assert_eq!(nonces().check(later, client, &realm, nonce.as_bytes()), Ok(Features::ALL));
        }
    }
}
