//! STUN, TURN and ChannelData as borrowed views and writers.
//!
//! Nothing here allocates, blocks, reads a clock or panics on what came from the network. A view is made by a
//! constructor that checks every length once ([`Message::parse`], [`ChannelData::parse`]); its accessors then return
//! a value, nothing, or a small error, and never index out of bounds. A writer that runs out of room returns
//! [`WriteError`]. The one contract on the caller: attributes are decoded with the transaction ID of the message that
//! carried them.
//!
//! The words are those of RFC 8489 (STUN), RFC 8656 (TURN), RFC 6062 (TCP allocations), RFC 5780 (NAT behaviour),
//! RFC 7635 (third-party authorization), RFC 7982 (round-trip measurement) and RFC 8016 (mobility).
#![no_std]
#![forbid(unsafe_code)]

mod address;
mod algorithm;
mod attribute;
mod channel_data;
pub mod decode;
mod demux;
mod emit;
mod error_code;
mod fingerprint;
mod indication;
mod integrity;
mod message;
mod method;
mod reader;
mod stream;
mod writer;

pub use address::{AddressFamily, AddressParseError, TransportAddress};
pub use algorithm::{PasswordAlgorithm, PasswordAlgorithmEntry, PasswordAlgorithms};
pub use attribute::{Attribute, AttributeType};
pub use channel_data::{
    CHANNEL_DATA_HEADER_LEN, ChannelData, ChannelDataError, ChannelNumber, ChannelRange,
};
pub use decode::{
    AddressErrorCode, ChangeRequest, DecodeError, ErrorReason, Icmp, TransmitCounter,
    UnknownAttributes,
};
pub use demux::Demux;
pub use error_code::ErrorCode;
pub use indication::{DataIndicationPrefix, IndicationError, SendIndication};
pub use integrity::{
    IntegrityAlgorithm, IntegrityCheck, LongTermKey, PreparedKey, SHA1_LEN, SHA256_LEN, userhash,
};
pub use message::{Attributes, Message, ParseError};
pub use method::{Class, Method, TransactionId};
pub use stream::StreamFrame;
pub use writer::{WriteError, Writer};

/// Bytes of a STUN header (RFC 8489 section 5).
pub const HEADER_LEN: usize = 20;

/// The magic cookie of every STUN message since RFC 5389.
pub const MAGIC_COOKIE: u32 = 0x2112_A442;

/// Zero bytes that follow `len` bytes so that the next item starts on a 32-bit boundary (RFC 8489 section 14).
pub const fn padding(len: usize) -> usize {
    len.wrapping_neg() & 3
}
