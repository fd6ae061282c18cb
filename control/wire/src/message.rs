//! A received STUN message: a borrowed view whose constructor checks the shape once (RFC 8489 sections 5, 6.3, 14).
//!
//! `parse` fails on any byte string that is not exactly one well-formed message; nothing in this file panics.

use core::fmt;

use crate::method::decode_message_type;
use crate::{
    Attribute, AttributeType, Class, HEADER_LEN, MAGIC_COOKIE, Method, TransactionId, fingerprint,
    padding,
};

/// Why bytes are not a STUN message. All are to be discarded silently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParseError {
    /// Shorter than a header.
    Short,
    /// The two top bits are not zero: another protocol.
    NotStun,
    /// The magic cookie is missing: RFC 3489, or another protocol.
    Cookie,
    /// The length field is not a multiple of four.
    Unaligned,
    /// The length field promises more bytes than there are.
    Truncated,
    /// Bytes follow the message. RFC 8489 leaves that undefined over UDP; such a datagram is discarded.
    Trailing,
    /// An attribute runs past the end of the message.
    Attribute,
    /// FINGERPRINT is there but its value is wrong, or it is not the last attribute (RFC 8489 section 14.7).
    Fingerprint,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Short => "shorter than a STUN header",
            Self::NotStun => "not STUN",
            Self::Cookie => "no magic cookie",
            Self::Unaligned => "a STUN length that is no multiple of four",
            Self::Truncated => "a STUN length beyond the datagram",
            Self::Trailing => "bytes after a STUN message",
            Self::Attribute => "an attribute beyond the STUN message",
            Self::Fingerprint => "a wrong or misplaced FINGERPRINT",
        })
    }
}

impl core::error::Error for ParseError {}

/// A STUN message whose header, attribute bounds and FINGERPRINT are right.
///
/// Method and class may still be a pair no RFC defines, and no value has been looked at yet.
#[derive(Clone, Copy)]
pub struct Message<'a> {
    bytes: &'a [u8],
    class: Class,
    method_code: u16,
    /// Where MESSAGE-INTEGRITY starts, counted from the front of the message; likewise below.
    sha1_at: Option<usize>,
    sha256_at: Option<usize>,
    has_fingerprint: bool,
}

impl<'a> Message<'a> {
    /// Checks that `bytes` are exactly one STUN message.
    ///
    /// # Errors
    /// [`ParseError`], for which RFC 8489 section 6.3 prescribes silence.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, ParseError> {
        let Some((header, body)) = bytes.split_first_chunk::<HEADER_LEN>() else {
            return Err(ParseError::Short);
        };
        let &[t0, t1, l0, l1, c0, c1, c2, c3, ..] = header;
        if t0 & 0xC0 != 0 {
            return Err(ParseError::NotStun);
        }
        if [c0, c1, c2, c3] != MAGIC_COOKIE.to_be_bytes() {
            return Err(ParseError::Cookie);
        }
        let length = usize::from(u16::from_be_bytes([l0, l1]));
        if length % 4 != 0 {
            return Err(ParseError::Unaligned);
        }
        if length > body.len() {
            return Err(ParseError::Truncated);
        }
        if length < body.len() {
            return Err(ParseError::Trailing);
        }
        let (class, method_code) = decode_message_type(u16::from_be_bytes([t0, t1]));
        let mut message = Self {
            bytes,
            class,
            method_code,
            sha1_at: None,
            sha256_at: None,
            has_fingerprint: false,
        };
        message.check_attributes(body)?;
        Ok(message)
    }

    /// Walks every attribute, also those that do not count, and notes where the integrity attributes are.
    fn check_attributes(&mut self, body: &[u8]) -> Result<(), ParseError> {
        let mut rest = body;
        let mut counted = Counted::All;
        while !rest.is_empty() {
            let at = self.bytes.len() - rest.len();
            let (attribute, after) = split_attribute(rest).ok_or(ParseError::Attribute)?;
            if attribute.kind == AttributeType::FINGERPRINT {
                let last = after.is_empty();
                if !last || fingerprint::value(&self.bytes[..at]) != *attribute.value {
                    return Err(ParseError::Fingerprint);
                }
                self.has_fingerprint = true;
            } else if counted.admits(attribute.kind) {
                match attribute.kind {
                    AttributeType::MESSAGE_INTEGRITY => self.sha1_at = Some(at),
                    AttributeType::MESSAGE_INTEGRITY_SHA256 => self.sha256_at = Some(at),
                    _ => {}
                }
                counted = counted.after(attribute.kind);
            }
            rest = after;
        }
        Ok(())
    }

    /// The method, if an RFC defines one by this code.
    pub const fn method(&self) -> Option<Method> {
        Method::from_code(self.method_code)
    }

    /// The 12-bit method code, known or not.
    pub const fn method_code(&self) -> u16 {
        self.method_code
    }

    /// The class.
    pub const fn class(&self) -> Class {
        self.class
    }

    /// The transaction ID.
    pub fn transaction_id(&self) -> TransactionId {
        let mut id = [0; 12];
        id.copy_from_slice(&self.bytes[8..HEADER_LEN]);
        TransactionId(id)
    }

    /// The whole message, header included.
    pub const fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Whether the message ends with a (correct) FINGERPRINT.
    pub const fn has_fingerprint(&self) -> bool {
        self.has_fingerprint
    }

    /// The attributes that count, in their order: behind MESSAGE-INTEGRITY only MESSAGE-INTEGRITY-SHA256 and
    /// FINGERPRINT do, behind MESSAGE-INTEGRITY-SHA256 only FINGERPRINT (RFC 8489 section 9).
    pub fn attributes(&self) -> Attributes<'a> {
        Attributes {
            rest: &self.bytes[HEADER_LEN..],
            counted: Counted::All,
        }
    }

    /// The value of the first attribute of a type, among those that count.
    pub fn find(&self, kind: AttributeType) -> Option<&'a [u8]> {
        self.attributes()
            .find(|attribute| attribute.kind == kind)
            .map(|attribute| attribute.value)
    }

    /// Whether an attribute of this type is among those that count.
    pub fn has(&self, kind: AttributeType) -> bool {
        self.find(kind).is_some()
    }

    /// The comprehension-required attributes that the caller does not understand, in their order, repeated if they
    /// are repeated: what a 420 response lists.
    pub fn unknown_required<F>(
        &self,
        understood: F,
    ) -> impl Iterator<Item = AttributeType> + Clone + use<'a, F>
    where
        F: Fn(AttributeType) -> bool + Clone,
    {
        self.attributes()
            .map(|attribute| attribute.kind)
            .filter(move |kind| kind.is_comprehension_required() && !understood(*kind))
    }

    /// Where MESSAGE-INTEGRITY starts.
    pub(crate) const fn sha1_at(&self) -> Option<usize> {
        self.sha1_at
    }

    /// Where MESSAGE-INTEGRITY-SHA256 starts.
    pub(crate) const fn sha256_at(&self) -> Option<usize> {
        self.sha256_at
    }

    /// The bytes in front of an attribute, and its value.
    pub(crate) fn split_at_attribute(&self, at: usize) -> Option<(&'a [u8], &'a [u8])> {
        let (before, rest) = self.bytes.split_at_checked(at)?;
        split_attribute(rest).map(|(attribute, _)| (before, attribute.value))
    }
}

impl fmt::Debug for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Message");
        match self.method() {
            Some(method) => debug.field("method", &method),
            None => debug.field("method", &format_args!("0x{:03X}", self.method_code)),
        };
        debug
            .field("class", &self.class)
            .field("transaction_id", &self.transaction_id())
            .field("len", &self.bytes.len())
            .finish()
    }
}

/// Iterates over the attributes that count. Made by [`Message::attributes`].
#[derive(Clone, Debug)]
pub struct Attributes<'a> {
    rest: &'a [u8],
    counted: Counted,
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Attribute<'a>;

    fn next(&mut self) -> Option<Attribute<'a>> {
        loop {
            let (attribute, rest) = split_attribute(self.rest)?;
            self.rest = rest;
            if self.counted.admits(attribute.kind) {
                self.counted = self.counted.after(attribute.kind);
                return Some(attribute);
            }
        }
    }
}

impl core::iter::FusedIterator for Attributes<'_> {}

/// Which attributes still count, by the integrity attributes seen so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Counted {
    All,
    Sha256AndFingerprint,
    Fingerprint,
}

impl Counted {
    fn admits(self, kind: AttributeType) -> bool {
        match self {
            Self::All => true,
            Self::Sha256AndFingerprint => matches!(
                kind,
                AttributeType::MESSAGE_INTEGRITY_SHA256 | AttributeType::FINGERPRINT
            ),
            Self::Fingerprint => kind == AttributeType::FINGERPRINT,
        }
    }

    fn after(self, kind: AttributeType) -> Self {
        match kind {
            AttributeType::MESSAGE_INTEGRITY => Self::Sha256AndFingerprint,
            AttributeType::MESSAGE_INTEGRITY_SHA256 => Self::Fingerprint,
            _ => self,
        }
    }
}

/// The first attribute of a body and what follows its padding; nothing if the body ends before it does.
fn split_attribute(body: &[u8]) -> Option<(Attribute<'_>, &[u8])> {
    let (&[t0, t1, l0, l1], rest) = body.split_first_chunk()?;
    let length = usize::from(u16::from_be_bytes([l0, l1]));
    let (value, rest) = rest.split_at_checked(length)?;
    let rest = rest.get(padding(length)..)?;
    let kind = AttributeType(u16::from_be_bytes([t0, t1]));
    Some((Attribute { kind, value }, rest))
}
