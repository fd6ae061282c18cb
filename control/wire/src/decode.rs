//! The value of each attribute, checked: wrong lengths and impossible values are errors, reserved bits are ignored.
//!
//! Nothing here panics, whatever the bytes. A server answers any [`DecodeError`] in a request with 400 (Bad Request)
//! and discards the indication that has one.

use core::fmt;
use core::str;

use crate::address::{Mask, decode_address};
use crate::algorithm::split_entry;
use crate::{
    AttributeType, ChannelNumber, ChannelRange, ErrorCode, PasswordAlgorithmEntry,
    PasswordAlgorithms, TransactionId, TransportAddress,
};

/// Why a value is not what its type says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DecodeError {
    /// The value is shorter or longer than its type allows.
    Length,
    /// An address family other than IPv4 and IPv6, where the value cannot be read without knowing it.
    Family,
    /// Text that is not UTF-8, or not ASCII where only ASCII is allowed.
    Text,
    /// An error code outside 300 to 699.
    ErrorCode,
    /// A channel number outside 0x4000 to 0x4FFF.
    Channel,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Length => "a value of the wrong length",
            Self::Family => "an unknown address family",
            Self::Text => "text in a wrong encoding",
            Self::ErrorCode => "an error code outside 300 to 699",
            Self::Channel => "a channel number outside 0x4000 to 0x4FFF",
        })
    }
}

impl core::error::Error for DecodeError {}

/// The longest text a receiver must parse, in bytes (RFC 8489 sections 14.3 and 14.8 to 14.14).
pub const MAX_TEXT_LEN: usize = 763;

/// MAPPED-ADDRESS, ALTERNATE-SERVER, RESPONSE-ORIGIN, OTHER-ADDRESS (RFC 8489 section 14.1).
pub fn address(value: &[u8]) -> Result<TransportAddress, DecodeError> {
    decode_address(value, &Mask::PLAIN)
}

/// XOR-MAPPED-ADDRESS, XOR-PEER-ADDRESS, XOR-RELAYED-ADDRESS (RFC 8489 section 14.2).
pub fn xor_address(
    value: &[u8],
    transaction_id: &TransactionId,
) -> Result<TransportAddress, DecodeError> {
    decode_address(value, &Mask::xor(transaction_id))
}

/// USERNAME, REALM and SOFTWARE: UTF-8 of at most [`MAX_TEXT_LEN`] bytes, unprocessed.
pub fn text(value: &[u8]) -> Result<&str, DecodeError> {
    str::from_utf8(at_most(value, MAX_TEXT_LEN)?).map_err(|_| DecodeError::Text)
}

/// NONCE: at most [`MAX_TEXT_LEN`] bytes. Their encoding is not checked, because only the server that made a nonce
/// can say whether it is one of its own.
pub fn nonce(value: &[u8]) -> Result<&[u8], DecodeError> {
    at_most(value, MAX_TEXT_LEN)
}

/// USERHASH: 32 bytes (RFC 8489 section 14.4).
pub fn userhash(value: &[u8]) -> Result<&[u8; 32], DecodeError> {
    exactly(value)
}

/// An error code and the phrase that came with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorReason<'a> {
    /// The code.
    pub code: ErrorCode,
    /// The phrase, for people.
    pub reason: &'a str,
}

/// ERROR-CODE (RFC 8489 section 14.8).
pub fn error_code(value: &[u8]) -> Result<ErrorReason<'_>, DecodeError> {
    let Some((&[_, _, class, number], reason)) = value.split_first_chunk() else {
        return Err(DecodeError::Length);
    };
    Ok(ErrorReason {
        code: ErrorCode::from_class_and_number(class, number).ok_or(DecodeError::ErrorCode)?,
        reason: text(reason)?,
    })
}

/// The types an UNKNOWN-ATTRIBUTES lists.
#[derive(Clone, Debug)]
pub struct UnknownAttributes<'a>(&'a [u8]);

impl Iterator for UnknownAttributes<'_> {
    type Item = AttributeType;

    fn next(&mut self) -> Option<AttributeType> {
        let (kind, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(AttributeType(u16::from_be_bytes(*kind)))
    }
}

/// UNKNOWN-ATTRIBUTES (RFC 8489 section 14.13).
pub fn unknown_attributes(value: &[u8]) -> Result<UnknownAttributes<'_>, DecodeError> {
    if value.len().is_multiple_of(2) {
        Ok(UnknownAttributes(value))
    } else {
        Err(DecodeError::Length)
    }
}

/// PASSWORD-ALGORITHMS (RFC 8489 section 14.11).
pub fn password_algorithms(value: &[u8]) -> Result<PasswordAlgorithms<'_>, DecodeError> {
    PasswordAlgorithms::new(value)
}

/// PASSWORD-ALGORITHM (RFC 8489 section 14.12).
pub fn password_algorithm(value: &[u8]) -> Result<PasswordAlgorithmEntry<'_>, DecodeError> {
    match split_entry(value)? {
        (entry, []) => Ok(entry),
        _ => Err(DecodeError::Length),
    }
}

/// ALTERNATE-DOMAIN: a DNS name of at most 255 ASCII characters (RFC 8489 section 14.16).
pub fn alternate_domain(value: &[u8]) -> Result<&str, DecodeError> {
    let name = str::from_utf8(at_most(value, 255)?).map_err(|_| DecodeError::Text)?;
    if name.is_ascii() {
        Ok(name)
    } else {
        Err(DecodeError::Text)
    }
}

/// CHANNEL-NUMBER; the reserved half is ignored (RFC 8656 section 18.1).
pub fn channel_number(value: &[u8]) -> Result<ChannelNumber, DecodeError> {
    channel_number_within(ChannelRange::Rfc8656, value)
}

/// CHANNEL-NUMBER of a range.
pub fn channel_number_within(
    range: ChannelRange,
    value: &[u8],
) -> Result<ChannelNumber, DecodeError> {
    let [n0, n1, _, _] = *exactly(value)?;
    range
        .number(u16::from_be_bytes([n0, n1]))
        .ok_or(DecodeError::Channel)
}

/// LIFETIME, in seconds (RFC 8656 section 18.2).
pub fn lifetime(value: &[u8]) -> Result<u32, DecodeError> {
    exactly(value).map(|bytes| u32::from_be_bytes(*bytes))
}

/// DATA, MOBILITY-TICKET, ACCESS-TOKEN and PADDING: bytes of any length.
pub fn opaque(value: &[u8]) -> Result<&[u8], DecodeError> {
    Ok(value)
}

/// REQUESTED-ADDRESS-FAMILY and ADDITIONAL-ADDRESS-FAMILY: the family byte as received, because an unknown family is
/// not malformed but unsupported (RFC 8656 sections 18.6 and 18.11).
pub fn requested_family(value: &[u8]) -> Result<u8, DecodeError> {
    exactly(value).map(|&[family, _, _, _]| family)
}

/// EVEN-PORT: whether the next-higher port shall be reserved (RFC 8656 section 18.7).
pub fn even_port(value: &[u8]) -> Result<bool, DecodeError> {
    exactly(value).map(|&[flags]| flags & 0x80 != 0)
}

/// REQUESTED-TRANSPORT: an IP protocol number (RFC 8656 section 18.8).
pub fn requested_transport(value: &[u8]) -> Result<u8, DecodeError> {
    exactly(value).map(|&[protocol, _, _, _]| protocol)
}

/// DONT-FRAGMENT: nothing (RFC 8656 section 18.9).
pub fn dont_fragment(value: &[u8]) -> Result<(), DecodeError> {
    exactly(value).map(|&[]| ())
}

/// RESERVATION-TOKEN: 8 bytes (RFC 8656 section 18.10).
pub fn reservation_token(value: &[u8]) -> Result<[u8; 8], DecodeError> {
    exactly(value).copied()
}

/// Why one of the two requested address families was not allocated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AddressErrorCode<'a> {
    /// The family byte as received.
    pub family: u8,
    /// 440 or 508.
    pub code: ErrorCode,
    /// The phrase, for people.
    pub reason: &'a str,
}

/// ADDRESS-ERROR-CODE (RFC 8656 section 18.12).
pub fn address_error_code(value: &[u8]) -> Result<AddressErrorCode<'_>, DecodeError> {
    let ErrorReason { code, reason } = error_code(value)?;
    Ok(AddressErrorCode {
        family: value[0],
        code,
        reason,
    })
}

/// An ICMP error about a datagram the client sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Icmp {
    /// The ICMP or ICMPv6 type. RFC 8656 figure 11 draws seven bits for it and nine for the code; types and codes
    /// have eight bits each, and so have these.
    pub kind: u8,
    /// The ICMP or ICMPv6 code.
    pub code: u8,
    /// The next-hop MTU in bytes when the datagram was too big, else 0.
    pub data: u32,
}

/// ICMP (RFC 8656 section 18.13).
pub fn icmp(value: &[u8]) -> Result<Icmp, DecodeError> {
    let &[_, _, kind, code, d0, d1, d2, d3] = exactly(value)?;
    let data = u32::from_be_bytes([d0, d1, d2, d3]);
    Ok(Icmp { kind, code, data })
}

/// CONNECTION-ID (RFC 6062 section 6.2.1).
pub fn connection_id(value: &[u8]) -> Result<u32, DecodeError> {
    exactly(value).map(|bytes| u32::from_be_bytes(*bytes))
}

/// From which of its addresses a server shall answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ChangeRequest {
    /// From the other IP address.
    pub ip: bool,
    /// From the other port.
    pub port: bool,
}

/// CHANGE-REQUEST (RFC 5780 section 7.2).
pub fn change_request(value: &[u8]) -> Result<ChangeRequest, DecodeError> {
    let [_, _, _, flags] = *exactly(value)?;
    Ok(ChangeRequest {
        ip: flags & 0x04 != 0,
        port: flags & 0x02 != 0,
    })
}

/// RESPONSE-PORT: a port and two bytes of padding, which RFC 5780 section 7.5 leaves open whether to count.
pub fn response_port(value: &[u8]) -> Result<u16, DecodeError> {
    match *value {
        [p0, p1] | [p0, p1, _, _] => Ok(u16::from_be_bytes([p0, p1])),
        _ => Err(DecodeError::Length),
    }
}

/// THIRD-PARTY-AUTHORIZATION: the STUN server's name, UTF-8 (RFC 7635 section 6.1).
pub fn third_party_authorization(value: &[u8]) -> Result<&str, DecodeError> {
    text(value)
}

/// How often a transaction's request and response have been sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TransmitCounter {
    /// Transmissions of the request.
    pub req: u8,
    /// Transmissions of the response; 0 in requests and from stateless servers.
    pub resp: u8,
}

/// TRANSACTION_TRANSMIT_COUNTER (RFC 7982 section 3.1).
pub fn transmit_counter(value: &[u8]) -> Result<TransmitCounter, DecodeError> {
    exactly(value).map(|&[_, _, req, resp]| TransmitCounter { req, resp })
}

fn exactly<const N: usize>(value: &[u8]) -> Result<&[u8; N], DecodeError> {
    value.try_into().map_err(|_| DecodeError::Length)
}

fn at_most(value: &[u8], len: usize) -> Result<&[u8], DecodeError> {
    if value.len() <= len {
        Ok(value)
    } else {
        Err(DecodeError::Length)
    }
}
