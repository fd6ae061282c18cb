//! The two indications that carry application data: Send from the client, Data to it (RFC 8656 sections 11.2, 11.3).

use core::fmt;

use crate::address::{EncodedAddress, Mask};
use crate::method::encode_message_type;
use crate::{
    AddressFamily, AttributeType, Class, HEADER_LEN, MAGIC_COOKIE, Message, Method, TransactionId,
    TransportAddress, WriteError, decode,
};

/// Why a Send indication is to be discarded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IndicationError {
    /// The message is not a Send indication.
    NotSend,
    /// There is no XOR-PEER-ADDRESS.
    NoPeer,
    /// XOR-PEER-ADDRESS is malformed, or its port is 0.
    Peer,
    /// There is no DATA.
    NoData,
    /// DONT-FRAGMENT has a value.
    DontFragment,
    /// An attribute that must be understood is not.
    UnknownAttribute(AttributeType),
}

impl fmt::Display for IndicationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSend => f.write_str("not a Send indication"),
            Self::NoPeer => f.write_str("no XOR-PEER-ADDRESS"),
            Self::Peer => f.write_str("an unusable XOR-PEER-ADDRESS"),
            Self::NoData => f.write_str("no DATA"),
            Self::DontFragment => f.write_str("a DONT-FRAGMENT with a value"),
            Self::UnknownAttribute(kind) => write!(f, "attribute {kind} is not understood"),
        }
    }
}

impl core::error::Error for IndicationError {}

/// What a client wants sent to a peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SendIndication<'a> {
    /// To whom; the port is not 0.
    pub peer: TransportAddress,
    /// What, byte for byte; may be empty.
    pub data: &'a [u8],
    /// With the DF bit set.
    pub dont_fragment: bool,
}

impl<'a> SendIndication<'a> {
    /// Reads the first XOR-PEER-ADDRESS, DATA and DONT-FRAGMENT in one pass.
    ///
    /// # Errors
    /// [`IndicationError`]; an indication is never answered.
    pub fn from_message(message: &Message<'a>) -> Result<Self, IndicationError> {
        if (message.method(), message.class()) != (Some(Method::Send), Class::Indication) {
            return Err(IndicationError::NotSend);
        }
        let mut peer = None;
        let mut data = None;
        let mut dont_fragment = None;
        for attribute in message.attributes() {
            match attribute.kind {
                AttributeType::XOR_PEER_ADDRESS => {
                    peer.get_or_insert(attribute.value);
                }
                AttributeType::DATA => {
                    data.get_or_insert(attribute.value);
                }
                AttributeType::DONT_FRAGMENT => {
                    dont_fragment.get_or_insert(attribute.value);
                }
                kind if kind.is_comprehension_required() && !kind.is_known() => {
                    return Err(IndicationError::UnknownAttribute(kind));
                }
                _ => {}
            }
        }
        let peer = peer.ok_or(IndicationError::NoPeer)?;
        let peer = decode::xor_address(peer, &message.transaction_id())
            .ok()
            .filter(|peer| peer.port != 0)
            .ok_or(IndicationError::Peer)?;
        if dont_fragment.is_some_and(|value| !value.is_empty()) {
            return Err(IndicationError::DontFragment);
        }
        Ok(Self {
            peer,
            data: data.ok_or(IndicationError::NoData)?,
            dont_fragment: dont_fragment.is_some(),
        })
    }
}

/// Everything of a Data indication that comes before the application's bytes, so that those need not be moved:
///
/// ```text
/// | header 20 | XOR-PEER-ADDRESS 12 or 24 | DATA's type and length 4 |  application data  | 0 to 3 zero bytes |
/// |<------------------------ this ------------------------------------>|                    |    PADDING        |
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DataIndicationPrefix {
    bytes: [u8; Self::MAX_LEN],
    len: usize,
    padding: usize,
}

impl DataIndicationPrefix {
    /// The longest prefix, of an IPv6 peer.
    pub const MAX_LEN: usize = HEADER_LEN + 24 + 4;

    /// The prefix for `data_len` bytes that came from `peer`.
    ///
    /// # Errors
    /// [`WriteError::Full`] when no STUN message can carry that many. No UDP datagram does.
    pub fn new(
        peer: TransportAddress,
        transaction_id: TransactionId,
        data_len: usize,
    ) -> Result<Self, WriteError> {
        let address = EncodedAddress::new(peer, &Mask::xor(&transaction_id));
        let address = address.as_bytes();
        let address_len: u16 = match peer.family() {
            AddressFamily::Ipv4 => 8,
            AddressFamily::Ipv6 => 20,
        };
        let body_len = 4 + address_len + 4;
        let len = HEADER_LEN + usize::from(body_len);

        // Whole words, so what fits 16 bits is at most 0xFFFC, the largest STUN length.
        let data_len = u16::try_from(data_len).map_err(|_| WriteError::Full)?;
        let padding = data_len.wrapping_neg() & 3;
        let body_len = [data_len, padding]
            .into_iter()
            .try_fold(body_len, u16::checked_add)
            .ok_or(WriteError::Full)?;

        let mut bytes = [0; Self::MAX_LEN];
        let (header, body) = bytes.split_at_mut(HEADER_LEN);
        let message_type = encode_message_type(Class::Indication, Method::Data.code());
        header[..2].copy_from_slice(&message_type.to_be_bytes());
        header[2..4].copy_from_slice(&body_len.to_be_bytes());
        header[4..8].copy_from_slice(&MAGIC_COOKIE.to_be_bytes());
        header[8..].copy_from_slice(&transaction_id.0);
        let (peer, data) = body.split_at_mut(4 + address.len());
        peer[..2].copy_from_slice(&AttributeType::XOR_PEER_ADDRESS.0.to_be_bytes());
        peer[2..4].copy_from_slice(&address_len.to_be_bytes());
        peer[4..].copy_from_slice(address);
        data[..2].copy_from_slice(&AttributeType::DATA.0.to_be_bytes());
        data[2..4].copy_from_slice(&data_len.to_be_bytes());
        Ok(Self {
            bytes,
            len,
            padding: usize::from(padding),
        })
    }

    /// The bytes to send before the application's.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }

    /// The zero bytes to send after them.
    pub fn padding(&self) -> &'static [u8] {
        &[0; 3][..self.padding]
    }
}

impl AsRef<[u8]> for DataIndicationPrefix {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}
