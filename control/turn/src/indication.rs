//! Indications that the data plane meets: Send from a client, and the Data that tells it of an ICMP error.
//!
//! Pure functions; whether the peer is permitted is the data plane's to know.

use turnpike_wire::{
    AddressFamily, Class, Icmp, IndicationError, Message, Method, ParseError, SendIndication,
    TransactionId, TransportAddress, WriteError, Writer,
};

use crate::request::understood;

/// The length of the longest Data indication about an ICMP error.
pub const ICMP_INDICATION_MAX_LEN: usize = 20 + 24 + 12;

/// Why a message is not a Send indication that may be relayed. It is never answered (RFC 8489, 6.3.2).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SendError {
    /// Not a STUN message.
    Message(ParseError),
    /// Not a Send indication, or not one to be relayed.
    Indication(IndicationError),
}

/// What a client wants sent to a peer (RFC 8656, 11.2).
///
/// # Errors
/// [`SendError`]: the message is to be discarded.
pub fn decode_send(bytes: &[u8]) -> Result<SendIndication<'_>, SendError> {
    let message = Message::parse(bytes).map_err(SendError::Message)?;
    if let Some(kind) = message.unknown_required(understood).next() {
        return Err(SendError::Indication(IndicationError::UnknownAttribute(
            kind,
        )));
    }
    SendIndication::from_message(&message).map_err(SendError::Indication)
}

/// What a client is told of an ICMP error about a datagram that its relayed address sent, if it is told at all: type 3 and
/// 11 over IPv4, type 1, 2 and 3 over IPv6 (RFC 8656, 11.5). The MTU of the next hop counts only where the error is that the
/// datagram was too big (RFC 8656, 18.13).
pub fn icmp_error(family: AddressFamily, kind: u8, code: u8, next_hop_mtu: u32) -> Option<Icmp> {
    let relayed = match family {
        AddressFamily::Ipv4 => matches!(kind, 3 | 11),
        AddressFamily::Ipv6 => matches!(kind, 1..=3),
    };
    let too_big = match family {
        AddressFamily::Ipv4 => (kind, code) == (3, 4),
        AddressFamily::Ipv6 => kind == 2,
    };
    relayed.then_some(Icmp {
        kind,
        code,
        data: if too_big { next_hop_mtu } else { 0 },
    })
}

/// Writes the Data indication about an ICMP error: XOR-PEER-ADDRESS and ICMP, no DATA (RFC 8656, 11.5). The peer is the one
/// that the datagram was sent to, with port 0 where that is not known.
///
/// # Errors
/// [`WriteError::Full`] when the buffer is shorter than [`ICMP_INDICATION_MAX_LEN`] and too short.
pub fn write_icmp_indication(
    buffer: &mut [u8],
    transaction_id: TransactionId,
    peer: TransportAddress,
    icmp: Icmp,
) -> Result<&[u8], WriteError> {
    let mut writer = Writer::new(buffer, Class::Indication, Method::Data, transaction_id)?;
    writer.xor_peer_address(peer)?.icmp(icmp)?;
    Ok(writer.finish())
}
