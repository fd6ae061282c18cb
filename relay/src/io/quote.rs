//! What an ICMP error quotes: the datagram of ours that it is about (RFC 792, RFC 4443).

use std::net::IpAddr;

use turnpike_wire::TransportAddress;
use turnpike_wire::decode::Icmp;

use super::checksum::{fold, sum};

const UDP: u8 = 17;
/// The Fragment header of IPv6 (RFC 8200, 4.5), and its length.
const FRAGMENT: u8 = 44;
const FRAGMENT_LEN: usize = 8;
const ICMP_LEN: usize = 8;
const V6_LEN: usize = 40;

/// An error about a UDP datagram.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Quote {
    /// Where the datagram came from.
    pub source: TransportAddress,
    /// Where it was to go.
    pub destination: TransportAddress,
    /// The error.
    pub icmp: Icmp,
}

/// Reads what a raw socket receives: an IPv4 packet. The kernel has not checked what is inside of it.
pub fn quote_v4(packet: &[u8]) -> Option<Quote> {
    let message = packet.get(header_len(packet)?..)?;
    if fold(sum(message)) != 0xFFFF {
        return None;
    }
    let (&[kind, code, _, _, pointer, _, m0, m1], quoted) =
        message.split_first_chunk::<ICMP_LEN>()?;
    let data = match (kind, code) {
        (3, 4) => u16::from_be_bytes([m0, m1]).into(),
        (12, _) => pointer.into(),
        _ => 0,
    };
    let udp = quoted.get(header_len(quoted)?..)?;
    // Only the first fragment has ports.
    let first = u16::from_be_bytes([quoted[6], quoted[7]]) & 0x1FFF == 0;
    if quoted[9] != UDP || !first {
        return None;
    }
    let ip = |at: usize| quoted[at..].first_chunk::<4>().map(|&ip| IpAddr::from(ip));
    about(ip(12)?, ip(16)?, udp, Icmp { kind, code, data })
}

/// Reads what a raw socket of IPv6 receives: a message of ICMPv6, of which the kernel has checked the checksum.
pub fn quote_v6(message: &[u8]) -> Option<Quote> {
    let (&[kind, code, _, _, d0, d1, d2, d3], quoted) = message.split_first_chunk::<ICMP_LEN>()?;
    let data = u32::from_be_bytes([d0, d1, d2, d3]);
    let (header, rest) = quoted.split_first_chunk::<V6_LEN>()?;
    if header[0] >> 4 != 6 {
        return None;
    }
    let udp = match header[6] {
        UDP => rest,
        FRAGMENT => {
            let (&[next, _, o0, o1, ..], rest) = rest.split_first_chunk::<FRAGMENT_LEN>()?;
            // Only the first fragment has ports.
            let first = u16::from_be_bytes([o0, o1]) & !7 == 0;
            (next == UDP && first).then_some(rest)?
        }
        _ => return None,
    };
    let ip = |at: usize| header[at..].first_chunk::<16>().map(|&ip| IpAddr::from(ip));
    about(ip(8)?, ip(24)?, udp, Icmp { kind, code, data })
}

/// The length of the IPv4 header at the front of some bytes, all of which is there.
fn header_len(packet: &[u8]) -> Option<usize> {
    let len = usize::from(packet.first()? & 0xF) * 4;
    (packet[0] >> 4 == 4 && len >= 20 && packet.len() >= len).then_some(len)
}

fn about(source: IpAddr, destination: IpAddr, udp: &[u8], icmp: Icmp) -> Option<Quote> {
    let &[s0, s1, d0, d1, ..] = udp.first_chunk::<8>()?;
    Some(Quote {
        source: TransportAddress::new(source, u16::from_be_bytes([s0, s1])),
        destination: TransportAddress::new(destination, u16::from_be_bytes([d0, d1])),
        icmp,
    })
}

#[cfg(test)]
mod tests {
    use super::super::head::{Head, Marks};
    use super::*;

    const MARKS: Marks = Marks {
        tos: 0,
        dont_fragment: false,
        hops: 64,
    };

    /// An error about a datagram between these two, as a raw socket receives it.
    fn error(from: &str, to: &str, kind: u8, code: u8, data: [u8; 4]) -> Vec<u8> {
        let (from, to) = (
            from.parse().unwrap(),
            to.parse::<TransportAddress>().unwrap(),
        );
        let head = Head::new(from, to, MARKS, b"data");
        let mut message = [&[kind, code, 0, 0][..], &data, head.as_bytes(), b"data"].concat();
        if to.ip.is_ipv6() {
            return message;
        }
        let checksum = !fold(sum(&message));
        message[2..4].copy_from_slice(&checksum.to_ne_bytes());
        let mut packet = vec![0x46; 24];
        packet.extend(message);
        packet
    }

    #[test]
    fn an_error_says_whose_datagram_it_is_about() {
        let (from, to) = ("192.0.2.1:50000", "198.51.100.7:9");
        let quote = quote_v4(&error(from, to, 3, 4, [0, 0, 5, 0xDC])).expect("a quote");
        assert_eq!(quote.source, from.parse().unwrap());
        assert_eq!(quote.destination, to.parse().unwrap());
        let expected = Icmp {
            kind: 3,
            code: 4,
            data: 1500,
        };
        assert_eq!(quote.icmp, expected);
        let unreachable = quote_v4(&error(from, to, 3, 3, [1, 2, 3, 4])).expect("a quote");
        assert_eq!(unreachable.icmp.data, 0);
        let (from, to) = ("[2001:db8::1]:50000", "[2001:db8::2]:9");
        let quote = quote_v6(&error(from, to, 2, 0, [0, 0, 5, 0])).expect("a quote");
        assert_eq!(
            (quote.source, quote.destination),
            (from.parse().unwrap(), to.parse().unwrap())
        );
        assert_eq!(quote.icmp.data, 1280);
    }

    /// What left in pieces is told of by the first of them.
    #[test]
    fn a_fragment_is_about_its_datagram() {
        let whole = error("[2001:db8::1]:50000", "[2001:db8::2]:9", 2, 0, [0, 0, 5, 0]);
        let piece = |fragment: [u8; FRAGMENT_LEN]| {
            let (front, udp) = whole.split_at(ICMP_LEN + V6_LEN);
            let mut piece = [front, &fragment, udp].concat();
            piece[ICMP_LEN + 6] = FRAGMENT;
            piece
        };
        let expected = quote_v6(&whole);
        assert!(expected.is_some());
        let first = piece([UDP, 0, 0, 1, 1, 2, 3, 4]);
        assert_eq!(quote_v6(&first), expected);
        for len in 0..ICMP_LEN + V6_LEN + FRAGMENT_LEN + 8 {
            assert_eq!(quote_v6(&first[..len]), None, "{len} bytes");
        }
        assert_eq!(
            quote_v6(&piece([UDP, 0, 0, 8, 1, 2, 3, 4])),
            None,
            "the next one"
        );
        assert_eq!(quote_v6(&piece([58, 0, 0, 1, 1, 2, 3, 4])), None, "no UDP");
    }

    /// Anything that is cut short, or has a bit changed where the checksum sees it, is about nothing.
    #[test]
    fn what_is_broken_is_about_nothing() {
        let whole = error("192.0.2.1:50000", "198.51.100.7:9", 3, 3, [0; 4]);
        for len in 0..whole.len() {
            assert_eq!(quote_v4(&whole[..len]), None, "{len} bytes");
        }
        for at in 24..whole.len() {
            let mut changed = whole.clone();
            changed[at] ^= 1;
            assert_eq!(quote_v4(&changed), None, "byte {at}");
        }
        let whole = error("[2001:db8::1]:50000", "[2001:db8::2]:9", 1, 4, [0; 4]);
        for len in 0..ICMP_LEN + V6_LEN + 8 {
            assert_eq!(quote_v6(&whole[..len]), None, "{len} bytes");
        }
    }
}
