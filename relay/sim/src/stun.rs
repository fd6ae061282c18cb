//! STUN read the slow and obvious way, straight from RFC 8489 and RFC 8656: what the codec under test is held against.
//!
//! Nothing here uses `turnpike-wire` but for the plain type of an address.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use hmac::{Hmac, KeyInit, Mac};
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256};
use turnpike_wire::TransportAddress;

/// Message classes (RFC 8489, 5).
pub const REQUEST: u8 = 0;
/// Never answered.
pub const INDICATION: u8 = 1;
/// A success response.
pub const SUCCESS: u8 = 2;
/// An error response.
pub const ERROR: u8 = 3;

/// Methods (RFC 8489, 18.2; RFC 8656, 17).
pub mod method {
    #![allow(missing_docs, reason = "the names say it")]
    pub const BINDING: u16 = 1;
    pub const ALLOCATE: u16 = 3;
    pub const REFRESH: u16 = 4;
    pub const SEND: u16 = 6;
    pub const DATA: u16 = 7;
    pub const CREATE_PERMISSION: u16 = 8;
    pub const CHANNEL_BIND: u16 = 9;
    pub const CONNECT: u16 = 10;
    pub const CONNECTION_BIND: u16 = 11;
    pub const CONNECTION_ATTEMPT: u16 = 12;
}

/// Attribute types (RFC 8489, 18.3; RFC 8656, 18).
pub mod kind {
    #![allow(missing_docs, reason = "the names say it")]
    pub const USERNAME: u16 = 0x0006;
    pub const MESSAGE_INTEGRITY: u16 = 0x0008;
    pub const ERROR_CODE: u16 = 0x0009;
    pub const UNKNOWN_ATTRIBUTES: u16 = 0x000A;
    pub const CHANNEL_NUMBER: u16 = 0x000C;
    pub const LIFETIME: u16 = 0x000D;
    pub const XOR_PEER_ADDRESS: u16 = 0x0012;
    pub const DATA: u16 = 0x0013;
    pub const REALM: u16 = 0x0014;
    pub const NONCE: u16 = 0x0015;
    pub const XOR_RELAYED_ADDRESS: u16 = 0x0016;
    pub const REQUESTED_ADDRESS_FAMILY: u16 = 0x0017;
    pub const EVEN_PORT: u16 = 0x0018;
    pub const REQUESTED_TRANSPORT: u16 = 0x0019;
    pub const DONT_FRAGMENT: u16 = 0x001A;
    pub const MESSAGE_INTEGRITY_SHA256: u16 = 0x001C;
    pub const PASSWORD_ALGORITHM: u16 = 0x001D;
    pub const USERHASH: u16 = 0x001E;
    pub const XOR_MAPPED_ADDRESS: u16 = 0x0020;
    pub const RESERVATION_TOKEN: u16 = 0x0022;
    pub const ADDITIONAL_ADDRESS_FAMILY: u16 = 0x8000;
    pub const EARLY_ADDITIONAL_FAMILY: u16 = 0x8032;
    pub const ADDRESS_ERROR_CODE: u16 = 0x8001;
    pub const PASSWORD_ALGORITHMS: u16 = 0x8002;
    pub const ICMP: u16 = 0x8004;
    pub const SOFTWARE: u16 = 0x8022;
    pub const TRANSACTION_TRANSMIT_COUNTER: u16 = 0x8025;
    pub const FINGERPRINT: u16 = 0x8028;
}

/// Why bytes are no STUN message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Malformed {
    /// Header, length or an attribute's bounds.
    Shape,
    /// FINGERPRINT is wrong, or not last.
    Fingerprint,
}

/// An attribute that counts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Attribute {
    /// Its type.
    pub kind: u16,
    /// Its value without padding.
    pub value: Vec<u8>,
    /// Where its type stands in the message.
    pub at: usize,
}

/// A message, taken apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stun {
    /// 0 to 3.
    pub class: u8,
    /// 12 bits.
    pub method: u16,
    /// The transaction ID.
    pub id: [u8; 12],
    /// The attributes that count (RFC 8489, 9: those behind the integrity attributes do not), FINGERPRINT left out.
    pub attributes: Vec<Attribute>,
    /// Whether it ends with a right FINGERPRINT.
    pub fingerprint: bool,
    /// All of it.
    pub bytes: Vec<u8>,
}

/// Reads exactly one message (RFC 8489, 5, 6.3 and 14).
pub fn read(bytes: &[u8]) -> Result<Stun, Malformed> {
    if bytes.len() < 20 || bytes[0] >= 0x40 || bytes[4..8] != [0x21, 0x12, 0xA4, 0x42] {
        return Err(Malformed::Shape);
    }
    let length = usize::from(word(bytes, 2));
    if !length.is_multiple_of(4) || 20 + length != bytes.len() {
        return Err(Malformed::Shape);
    }
    let kind = word(bytes, 0);
    let mut stun = Stun {
        class: u8::from(kind & 0x0010 != 0) + 2 * u8::from(kind & 0x0100 != 0),
        method: (kind & 0xF) + (kind >> 5 & 0x7) * 0x10 + (kind >> 9 & 0x1F) * 0x80,
        id: bytes[8..20].try_into().expect("twelve"),
        attributes: Vec::new(),
        fingerprint: false,
        bytes: bytes.to_vec(),
    };
    let mut at = 20;
    while at < bytes.len() {
        if at + 4 > bytes.len() {
            return Err(Malformed::Shape);
        }
        let (kind, len) = (word(bytes, at), usize::from(word(bytes, at + 2)));
        let end = at + 4 + len;
        let next = end.next_multiple_of(4);
        if next > bytes.len() {
            return Err(Malformed::Shape);
        }
        let value = bytes[at + 4..end].to_vec();
        if kind == kind::FINGERPRINT {
            if next != bytes.len() || value != fingerprint(&bytes[..at]) {
                return Err(Malformed::Fingerprint);
            }
            stun.fingerprint = true;
        } else if stun.counts(kind) {
            stun.attributes.push(Attribute { kind, value, at });
        }
        at = next;
    }
    Ok(stun)
}

impl Stun {
    /// Whether an attribute of this type still counts behind those read so far.
    fn counts(&self, kind: u16) -> bool {
        if self.has(kind::MESSAGE_INTEGRITY_SHA256) {
            false
        } else if self.has(kind::MESSAGE_INTEGRITY) {
            kind == kind::MESSAGE_INTEGRITY_SHA256
        } else {
            true
        }
    }

    /// The first attribute of a type.
    pub fn attribute(&self, kind: u16) -> Option<&Attribute> {
        self.attributes
            .iter()
            .find(|attribute| attribute.kind == kind)
    }

    /// The value of the first attribute of a type.
    pub fn find(&self, kind: u16) -> Option<&[u8]> {
        self.attribute(kind).map(|attribute| &attribute.value[..])
    }

    /// Whether there is one of this type.
    pub fn has(&self, kind: u16) -> bool {
        self.find(kind).is_some()
    }

    /// Every XORed address of a type: `None` for a malformed one.
    pub fn addresses(&self, kind: u16) -> Vec<Option<TransportAddress>> {
        let all = self
            .attributes
            .iter()
            .filter(|attribute| attribute.kind == kind);
        all.map(|attribute| xor_address(&attribute.value, &self.id))
            .collect()
    }

    /// The first XORed address of a type, if it is well formed.
    pub fn address(&self, kind: u16) -> Option<TransportAddress> {
        xor_address(self.find(kind)?, &self.id)
    }

    /// The number in LIFETIME.
    pub fn lifetime_s(&self) -> Option<u32> {
        Some(u32::from_be_bytes(
            self.find(kind::LIFETIME)?.try_into().ok()?,
        ))
    }

    /// The number in ERROR-CODE.
    pub fn error_code(&self) -> Option<u16> {
        let value = self.find(kind::ERROR_CODE)?;
        let ([_, _, class, number], _) = value.split_first_chunk()?;
        Some(u16::from(class & 7) * 100 + u16::from(*number))
    }

    /// Whether the integrity attribute that counts most is right under a key. False when there is none.
    pub fn is_signed(&self, key: &[u8]) -> bool {
        let (attribute, sha256) = match (
            self.attribute(kind::MESSAGE_INTEGRITY_SHA256),
            self.attribute(kind::MESSAGE_INTEGRITY),
        ) {
            (Some(attribute), _) => (attribute, true),
            (None, Some(attribute)) => (attribute, false),
            (None, None) => return false,
        };
        let mut covered = self.bytes[..attribute.at].to_vec();
        let length = attribute.at - 20 + 4 + attribute.value.len();
        let Ok(length) = u16::try_from(length) else {
            return false;
        };
        covered[2..4].copy_from_slice(&length.to_be_bytes());
        let expected = if sha256 {
            mac::<Hmac<Sha256>>(key, &covered)
        } else {
            mac::<Hmac<Sha1>>(key, &covered)
        };
        expected == attribute.value
    }
}

/// The value of an XOR- address attribute (RFC 8489, 14.2).
pub fn xor_address(value: &[u8], id: &[u8; 12]) -> Option<TransportAddress> {
    let mask: Vec<u8> = [0x21, 0x12, 0xA4, 0x42].into_iter().chain(*id).collect();
    let unmasked: Vec<u8> = value
        .iter()
        .skip(4)
        .zip(&mask)
        .map(|(byte, mask)| byte ^ mask)
        .collect();
    let ip: IpAddr = match (value.get(1)?, value.len()) {
        (1, 8) => Ipv4Addr::from(<[u8; 4]>::try_from(&unmasked[..]).ok()?).into(),
        (2, 20) => Ipv6Addr::from(<[u8; 16]>::try_from(&unmasked[..]).ok()?).into(),
        _ => return None,
    };
    Some(TransportAddress::new(ip, word(value, 2) ^ 0x2112))
}

/// The value of an XOR- address attribute.
pub fn xor_value(address: TransportAddress, id: &[u8; 12]) -> Vec<u8> {
    let mask = [0x21, 0x12, 0xA4, 0x42].into_iter().chain(*id);
    let (family, octets) = match address.ip {
        IpAddr::V4(ip) => (1, ip.octets().to_vec()),
        IpAddr::V6(ip) => (2, ip.octets().to_vec()),
    };
    let mut value = vec![0, family];
    value.extend((address.port ^ 0x2112).to_be_bytes());
    value.extend(octets.iter().zip(mask).map(|(byte, mask)| byte ^ mask));
    value
}

/// A message of these attributes, in their order and without another thought.
///
/// # Panics
/// When it does not fit its length field.
pub fn build(class: u8, method: u16, id: &[u8; 12], attributes: &[(u16, Vec<u8>)]) -> Vec<u8> {
    let class = u16::from(class & 1) << 4 | u16::from(class & 2) << 7;
    let method = (method & 0xF) | (method & 0x70) << 1 | (method & 0xF80) << 2;
    let mut bytes = (class | method).to_be_bytes().to_vec();
    bytes.extend([0, 0, 0x21, 0x12, 0xA4, 0x42]);
    bytes.extend(id);
    for (kind, value) in attributes {
        bytes.extend(kind.to_be_bytes());
        bytes.extend(
            u16::try_from(value.len())
                .expect("a short value")
                .to_be_bytes(),
        );
        bytes.extend(value);
        bytes.resize(bytes.len().next_multiple_of(4), 0);
    }
    let length = u16::try_from(bytes.len() - 20).expect("a short message");
    bytes[2..4].copy_from_slice(&length.to_be_bytes());
    bytes
}

/// The long-term key for MD5 (RFC 8489, 18.5.1.1).
pub fn md5_key(user: &[u8], realm: &str, password: &str) -> Vec<u8> {
    Md5::digest(joined(user, realm, password)).to_vec()
}

/// The long-term key for SHA-256 (RFC 8489, 18.5.1.2).
pub fn sha256_key(user: &[u8], realm: &str, password: &str) -> Vec<u8> {
    Sha256::digest(joined(user, realm, password)).to_vec()
}

/// The value of USERHASH (RFC 8489, 14.4).
pub fn userhash(user: &str, realm: &str) -> Vec<u8> {
    Sha256::digest(format!("{user}:{realm}")).to_vec()
}

/// HMAC-SHA1, also what passwords of time-limited users are made with.
pub fn hmac_sha1(key: &[u8], message: &[u8]) -> Vec<u8> {
    mac::<Hmac<Sha1>>(key, message)
}

fn joined(user: &[u8], realm: &str, password: &str) -> Vec<u8> {
    [user, b":", realm.as_bytes(), b":", password.as_bytes()].concat()
}

fn mac<M: Mac + KeyInit>(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut mac = <M as KeyInit>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

/// CRC-32 (ISO 3309), a bit at a time, XORed with "STUN" (RFC 8489, 14.7). The length field counts it already.
fn fingerprint(covered: &[u8]) -> [u8; 4] {
    let mut crc = u32::MAX;
    for byte in covered {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                crc >> 1 ^ 0xEDB8_8320
            } else {
                crc >> 1
            };
        }
    }
    (!crc ^ 0x5354_554E).to_be_bytes()
}

fn word(bytes: &[u8], at: usize) -> u16 {
    u16::from_be_bytes([bytes[at], bytes[at + 1]])
}
