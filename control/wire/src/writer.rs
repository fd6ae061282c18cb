//! Writes a STUN message into a caller's buffer, one attribute after the other.
//!
//! No method panics. One that fails leaves the message as it was before, so what has been written can still be sent.

use core::fmt;

use crate::method::encode_message_type;
use crate::{
    AttributeType, Class, HEADER_LEN, IntegrityAlgorithm, MAGIC_COOKIE, Method, PreparedKey,
    SHA1_LEN, SHA256_LEN, TransactionId, fingerprint, padding,
};

/// Why an attribute could not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WriteError {
    /// The buffer, or the 65 532 bytes a STUN length field can count, cannot take it.
    Full,
    /// Text longer than RFC 8489 lets a sender write (fewer than 128 characters, or 509 bytes for USERNAME).
    TooLong,
    /// Receivers ignore what follows the integrity attributes and FINGERPRINT, so it is not written.
    Sealed,
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Full => "no room for the attribute",
            Self::TooLong => "text longer than STUN allows",
            Self::Sealed => "an attribute after the message was sealed",
        })
    }
}

impl core::error::Error for WriteError {}

/// What every attribute method returns: the writer again, so that calls can be chained with `?`.
pub(crate) type Written<'w, 'b> = Result<&'w mut Writer<'b>, WriteError>;

/// A message being written. Its length field and its padding are right after every call.
pub struct Writer<'b> {
    buffer: &'b mut [u8],
    len: usize,
    transaction_id: TransactionId,
    sealed: Seal,
}

/// The last of the attributes that must come last, in their order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Seal {
    Open,
    Sha1,
    Sha256,
    Fingerprint,
}

impl<'b> Writer<'b> {
    /// Starts a message in `buffer`.
    ///
    /// # Errors
    /// [`WriteError::Full`] when the buffer cannot even hold a header.
    pub fn new(
        buffer: &'b mut [u8],
        class: Class,
        method: Method,
        transaction_id: TransactionId,
    ) -> Result<Self, WriteError> {
        let Some(header) = buffer.first_chunk_mut::<HEADER_LEN>() else {
            return Err(WriteError::Full);
        };
        let message_type = encode_message_type(class, method.code());
        header[..2].copy_from_slice(&message_type.to_be_bytes());
        header[2..4].copy_from_slice(&[0; 2]);
        header[4..8].copy_from_slice(&MAGIC_COOKIE.to_be_bytes());
        header[8..].copy_from_slice(&transaction_id.0);
        Ok(Self {
            buffer,
            len: HEADER_LEN,
            transaction_id,
            sealed: Seal::Open,
        })
    }

    /// The message so far.
    pub fn bytes(&self) -> &[u8] {
        &self.buffer[..self.len]
    }

    /// Its length in bytes, header included.
    #[expect(clippy::len_without_is_empty, reason = "a message is never empty")]
    pub fn len(&self) -> usize {
        self.len
    }

    /// The transaction ID it was started with.
    pub fn transaction_id(&self) -> TransactionId {
        self.transaction_id
    }

    /// The finished message.
    pub fn finish(self) -> &'b [u8] {
        let Self { buffer, len, .. } = self;
        &buffer[..len]
    }

    /// Any attribute with any value, at any place: neither order nor content is checked.
    ///
    /// # Errors
    /// [`WriteError::Full`].
    pub fn attribute(&mut self, kind: AttributeType, value: &[u8]) -> Written<'_, 'b> {
        self.reserve(kind, value.len())?.copy_from_slice(value);
        Ok(self)
    }

    /// MESSAGE-INTEGRITY under a key of any length.
    ///
    /// # Errors
    /// [`WriteError::Full`], [`WriteError::Sealed`].
    pub fn integrity_sha1(&mut self, key: &[u8]) -> Written<'_, 'b> {
        self.integrity(&PreparedKey::new(IntegrityAlgorithm::Sha1, key))
    }

    /// MESSAGE-INTEGRITY-SHA256 under a key of any length.
    ///
    /// # Errors
    /// [`WriteError::Full`], [`WriteError::Sealed`].
    pub fn integrity_sha256(&mut self, key: &[u8]) -> Written<'_, 'b> {
        self.integrity(&PreparedKey::new(IntegrityAlgorithm::Sha256, key))
    }

    /// The integrity attribute that the key was prepared for.
    ///
    /// # Errors
    /// [`WriteError::Full`], [`WriteError::Sealed`].
    pub fn integrity(&mut self, key: &PreparedKey) -> Written<'_, 'b> {
        let (kind, len, seal) = match key.algorithm() {
            IntegrityAlgorithm::Sha1 => (AttributeType::MESSAGE_INTEGRITY, SHA1_LEN, Seal::Sha1),
            IntegrityAlgorithm::Sha256 => (
                AttributeType::MESSAGE_INTEGRITY_SHA256,
                SHA256_LEN,
                Seal::Sha256,
            ),
        };
        let (covered, value) = self.seal(kind, len, seal)?;
        key.sign(covered, value);
        Ok(self)
    }

    /// FINGERPRINT; nothing can follow it.
    ///
    /// # Errors
    /// [`WriteError::Full`], [`WriteError::Sealed`].
    pub fn fingerprint(&mut self) -> Written<'_, 'b> {
        let (covered, value) = self.seal(
            AttributeType::FINGERPRINT,
            fingerprint::LEN,
            Seal::Fingerprint,
        )?;
        value.copy_from_slice(&fingerprint::value(covered));
        Ok(self)
    }

    /// Makes room for an attribute that covers what precedes it; returns that and the value to fill in.
    fn seal(
        &mut self,
        kind: AttributeType,
        len: usize,
        seal: Seal,
    ) -> Result<(&[u8], &mut [u8]), WriteError> {
        if self.sealed >= seal {
            return Err(WriteError::Sealed);
        }
        let at = self.len;
        self.reserve(kind, len)?;
        self.sealed = seal;
        let (covered, rest) = self.buffer.split_at_mut(at);
        Ok((covered, &mut rest[4..4 + len]))
    }

    /// An attribute of the message proper.
    pub(crate) fn put(&mut self, kind: AttributeType, value: &[u8]) -> Written<'_, 'b> {
        self.check_open()?;
        self.attribute(kind, value)
    }

    /// The same with a value of zeros, for the caller to fill in.
    pub(crate) fn put_zeros(
        &mut self,
        kind: AttributeType,
        len: usize,
    ) -> Result<&mut [u8], WriteError> {
        self.check_open()?;
        let value = self.reserve(kind, len)?;
        value.fill(0);
        Ok(value)
    }

    fn check_open(&self) -> Result<(), WriteError> {
        if self.sealed == Seal::Open {
            Ok(())
        } else {
            Err(WriteError::Sealed)
        }
    }

    /// Writes type, length and padding, counts them, and returns the value to fill in.
    fn reserve(&mut self, kind: AttributeType, len: usize) -> Result<&mut [u8], WriteError> {
        let value_len = u16::try_from(len).map_err(|_| WriteError::Full)?;
        let at = self.len;
        let end = at + 4 + len + padding(len);
        // A multiple of four, so what fits 16 bits is at most 0xFFFC, the largest STUN length.
        let body_len = u16::try_from(end - HEADER_LEN).map_err(|_| WriteError::Full)?;
        let message = self.buffer.get_mut(..end).ok_or(WriteError::Full)?;
        let (before, attribute) = message.split_at_mut(at);
        before[2..4].copy_from_slice(&body_len.to_be_bytes());
        attribute[..2].copy_from_slice(&kind.0.to_be_bytes());
        attribute[2..4].copy_from_slice(&value_len.to_be_bytes());
        let (value, padding) = attribute[4..].split_at_mut(len);
        padding.fill(0);
        self.len = end;
        Ok(value)
    }
}
