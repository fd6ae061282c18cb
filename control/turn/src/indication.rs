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

#[cfg(test)]
mod tests {
    use super::*;

    fn send(write: impl FnOnce(&mut Writer<'_>) -> Result<(), WriteError>) -> Vec<u8> {
        let mut buffer = [0; 256];
        let transaction = TransactionId([1; 12]);
        let mut writer =
            Writer::new(&mut buffer, Class::Indication, Method::Send, transaction).unwrap();
        write(&mut writer).unwrap();
        writer.finish().to_vec()
    }

    fn peer() -> TransportAddress {
        "192.0.2.7:4000".parse().unwrap()
    }

    /// T-8656-11.2-07, T-8489-6.3.2-01: what this server does not understand must not be relayed, also what others might.
    #[test]
    fn a_send_with_an_unknown_attribute_is_discarded() {
        let good = send(|writer| writer.xor_peer_address(peer())?.data(b"x").map(drop));
        let decoded = decode_send(&good).unwrap();
        assert_eq!((decoded.peer, decoded.data), (peer(), &b"x"[..]));
        for kind in [0x7ABC, 0x001B, 0x0003] {
            let kind = turnpike_wire::AttributeType(kind);
            let bad = send(|writer| {
                writer.xor_peer_address(peer())?.data(b"x")?;
                writer.attribute(kind, &[0; 4]).map(drop)
            });
            let unknown = IndicationError::UnknownAttribute(kind);
            assert_eq!(decode_send(&bad), Err(SendError::Indication(unknown)));
        }
        assert_eq!(
            decode_send(&good[..30]),
            Err(SendError::Message(ParseError::Truncated))
        );
    }

    /// T-8656-11.5-01, T-8656-18.13-01: which errors are told, and with what.
    #[test]
    fn only_useful_icmp_is_told() {
        use AddressFamily::{Ipv4, Ipv6};
        let told = |family| {
            let kinds = (0..=255).filter(|kind| icmp_error(family, *kind, 0, 1280).is_some());
            kinds.collect::<Vec<u8>>()
        };
        assert_eq!(told(Ipv4), [3, 11]);
        assert_eq!(told(Ipv6), [1, 2, 3]);
        let data = |family, kind, code| icmp_error(family, kind, code, 1400).unwrap().data;
        assert_eq!(
            (data(Ipv4, 3, 4), data(Ipv4, 3, 3), data(Ipv4, 11, 0)),
            (1400, 0, 0)
        );
        assert_eq!(
            (data(Ipv6, 2, 0), data(Ipv6, 1, 4), data(Ipv6, 3, 0)),
            (1400, 0, 0)
        );
    }

    /// T-8656-11.5-04: XOR-PEER-ADDRESS and ICMP, and no DATA, in no more room than is promised.
    #[test]
    fn an_icmp_indication_says_peer_and_error() {
        let icmp = Icmp {
            kind: 2,
            code: 0,
            data: 1280,
        };
        for peer in [peer(), "[2001:db8::7]:0".parse().unwrap()] {
            let mut buffer = [0; ICMP_INDICATION_MAX_LEN];
            let bytes = write_icmp_indication(&mut buffer, TransactionId([2; 12]), peer, icmp);
            let message = Message::parse(bytes.unwrap()).unwrap();
            assert_eq!(
                (message.method(), message.class()),
                (Some(Method::Data), Class::Indication)
            );
            assert_eq!(message.xor_peer_address(), Ok(Some(peer)));
            assert_eq!(message.icmp(), Ok(Some(icmp)));
            assert_eq!(message.attributes().count(), 2);
        }
    }
}
