//! PASSWORD-ALGORITHM and PASSWORD-ALGORITHMS (RFC 8489 sections 14.11, 14.12 and 18.5).

use crate::{DecodeError, padding};

/// A way to turn a password into a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u16)]
pub enum PasswordAlgorithm {
    /// 0x0001: 16-byte keys, what every client before RFC 8489 uses.
    Md5 = 1,
    /// 0x0002: 32-byte keys.
    Sha256 = 2,
}

impl PasswordAlgorithm {
    /// The number in the registry.
    pub const fn code(self) -> u16 {
        self as u16
    }

    /// The algorithm of a number in the registry, if it stands for one.
    pub const fn from_code(code: u16) -> Option<Self> {
        match code {
            1 => Some(Self::Md5),
            2 => Some(Self::Sha256),
            _ => None,
        }
    }
}

/// An algorithm as a message names it: any number, with any parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PasswordAlgorithmEntry<'a> {
    /// The number; [`PasswordAlgorithm::from_code`] says whether it means anything.
    pub code: u16,
    /// The parameters, empty for both registered algorithms.
    pub parameters: &'a [u8],
}

impl PasswordAlgorithmEntry<'_> {
    /// The registered algorithm this is. With parameters it is none: both are defined without.
    pub fn algorithm(&self) -> Option<PasswordAlgorithm> {
        PasswordAlgorithm::from_code(self.code).filter(|_| self.parameters.is_empty())
    }
}

/// A list of algorithms in the order of preference; the iterator yields each.
///
/// Two lists are the same offer when their [`as_bytes`](Self::as_bytes) are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PasswordAlgorithms<'a>(&'a [u8]);

impl<'a> PasswordAlgorithms<'a> {
    /// Checks that the value is a sequence of whole entries.
    pub(crate) fn new(value: &'a [u8]) -> Result<Self, DecodeError> {
        let mut rest = value;
        while !rest.is_empty() {
            (_, rest) = split_entry(rest)?;
        }
        Ok(Self(value))
    }

    /// What is left of the value, as it was received.
    pub fn as_bytes(&self) -> &'a [u8] {
        self.0
    }
}

impl<'a> Iterator for PasswordAlgorithms<'a> {
    type Item = PasswordAlgorithmEntry<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let (entry, rest) = split_entry(self.0).ok()?;
        self.0 = rest;
        Some(entry)
    }
}

/// The first entry and what follows its padding. The padding of the last entry may be missing, because some
/// leave it to the attribute's own.
pub(crate) fn split_entry(
    value: &[u8],
) -> Result<(PasswordAlgorithmEntry<'_>, &[u8]), DecodeError> {
    let Some((&[code_high, code_low, length_high, length_low], rest)) = value.split_first_chunk()
    else {
        return Err(DecodeError::Length);
    };
    let length = usize::from(u16::from_be_bytes([length_high, length_low]));
    let Some((parameters, rest)) = rest.split_at_checked(length) else {
        return Err(DecodeError::Length);
    };
    let rest = match rest.get(padding(length)..) {
        Some(rest) => rest,
        None if rest.is_empty() => rest,
        None => return Err(DecodeError::Length),
    };
    let code = u16::from_be_bytes([code_high, code_low]);
    Ok((PasswordAlgorithmEntry { code, parameters }, rest))
}
