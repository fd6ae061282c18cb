//! The IP and UDP headers of a datagram that leaves by a raw socket: what the table in [`socket`](super::socket) says.

use std::net::IpAddr;

use turnpike_wire::TransportAddress;

use super::checksum::{fold, sum};

const UDP: u8 = 17;
const UDP_LEN: usize = 8;
const V4_LEN: usize = 20;
const V6_LEN: usize = 40;

/// The bytes in front of a payload.
#[derive(Clone, Copy, Debug)]
pub struct Head {
    bytes: [u8; V6_LEN + UDP_LEN],
    len: usize,
}

/// What the headers say besides addresses.
#[derive(Clone, Copy, Debug)]
pub struct Marks {
    /// The TOS byte or traffic class.
    pub tos: u8,
    /// The DF bit, for IPv4.
    pub dont_fragment: bool,
    /// The TTL or hop limit.
    pub hops: u8,
}

impl Head {
    /// Headers for a payload. The identification and the header's checksum are left to the kernel, which sets both.
    ///
    /// # Panics
    /// When the ends are of two families, or no UDP datagram can carry that much.
    pub fn new(from: TransportAddress, to: TransportAddress, marks: Marks, payload: &[u8]) -> Head {
        let udp_len = u16::try_from(UDP_LEN + payload.len()).expect("a payload fits a datagram");
        let mut bytes = [0; V6_LEN + UDP_LEN];
        let (ip_len, addresses) = match (from.ip, to.ip) {
            (IpAddr::V4(from), IpAddr::V4(to)) => {
                // More than a datagram can have, the kernel refuses by itself.
                let len = udp_len.saturating_add(20);
                bytes[0] = 0x45;
                bytes[1] = marks.tos;
                bytes[2..4].copy_from_slice(&len.to_be_bytes());
                bytes[6] = u8::from(marks.dont_fragment) << 6;
                bytes[8] = marks.hops;
                bytes[9] = UDP;
                bytes[12..16].copy_from_slice(&from.octets());
                bytes[16..20].copy_from_slice(&to.octets());
                (V4_LEN, 12)
            }
            (IpAddr::V6(from), IpAddr::V6(to)) => {
                bytes[0] = 0x60 | marks.tos >> 4;
                bytes[1] = marks.tos << 4;
                bytes[4..6].copy_from_slice(&udp_len.to_be_bytes());
                bytes[6] = UDP;
                bytes[7] = marks.hops;
                bytes[8..24].copy_from_slice(&from.octets());
                bytes[24..40].copy_from_slice(&to.octets());
                (V6_LEN, 8)
            }
            _ => panic!("from {from} to {to}: one family"),
        };
        let udp = &mut bytes[ip_len..ip_len + UDP_LEN];
        udp[..2].copy_from_slice(&from.port.to_be_bytes());
        udp[2..4].copy_from_slice(&to.port.to_be_bytes());
        udp[4..6].copy_from_slice(&udp_len.to_be_bytes());
        let len = ip_len + UDP_LEN;
        // The pseudo-header: the addresses in front of the UDP header, its length and its protocol.
        let pseudo = sum(&udp_len.to_be_bytes()) + sum(&[0, UDP]);
        let checksum = !fold(sum(&bytes[addresses..len]) + pseudo + sum(payload));
        // Zero would say that there is none (RFC 768).
        let checksum = if checksum == 0 { 0xFFFF } else { checksum };
        bytes[len - 2..len].copy_from_slice(&checksum.to_ne_bytes());
        Head { bytes, len }
    }

    /// The headers.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

#[cfg(test)]
mod tests {
    use etherparse::{PacketHeaders, PayloadSlice, TransportHeader};

    use super::*;

    const MARKS: Marks = Marks {
        tos: 0xB9,
        dont_fragment: true,
        hops: 63,
    };

    fn at(text: &str) -> TransportAddress {
        text.parse().expect("an address")
    }

    #[test]
    fn headers_say_what_they_were_given() {
        for (from, to, payload) in [
            ("192.0.2.1:50000", "198.51.100.7:9", &b"odd"[..]),
            ("192.0.2.1:50000", "198.51.100.7:9", b""),
            ("[2001:db8::1]:50000", "[2001:db8::2]:9", &[0xFF; 1000]),
        ] {
            let (from, to) = (at(from), at(to));
            let head = Head::new(from, to, MARKS, payload);
            let packet = [head.as_bytes(), payload].concat();
            let headers = PacketHeaders::from_ip_slice(&packet).expect("a packet");
            assert!(matches!(headers.payload, PayloadSlice::Udp(bytes) if bytes == payload));
            let Some(TransportHeader::Udp(udp)) = headers.transport else {
                panic!("{headers:?}")
            };
            assert_eq!(
                (udp.source_port, udp.destination_port),
                (from.port, to.port)
            );
            let checksum = match headers.net {
                Some(etherparse::NetHeaders::Ipv4(ip, _)) => {
                    assert_eq!(IpAddr::from(ip.source), from.ip);
                    assert_eq!(IpAddr::from(ip.destination), to.ip);
                    assert!(ip.dont_fragment && ip.identification == 0);
                    assert_eq!((ip.time_to_live, ip.total_len as usize), (63, packet.len()));
                    assert_eq!(packet[1], 0xB9);
                    udp.calc_checksum_ipv4(&ip, payload)
                }
                Some(etherparse::NetHeaders::Ipv6(ip, _)) => {
                    assert_eq!(IpAddr::from(ip.source), from.ip);
                    assert_eq!(IpAddr::from(ip.destination), to.ip);
                    assert_eq!((ip.traffic_class, ip.hop_limit), (0xB9, 63));
                    assert_eq!(ip.flow_label.value(), 0);
                    udp.calc_checksum_ipv6(&ip, payload)
                }
                net => panic!("{net:?}"),
            };
            assert_eq!(
                Ok(udp.checksum),
                checksum.map_err(|error| error.to_string())
            );
        }
    }

    /// A checksum that comes out as zero is sent as 0xFFFF (RFC 768): the payload makes up for all the rest.
    #[test]
    fn no_checksum_is_zero() {
        let (from, to) = (at("192.0.2.1:50000"), at("198.51.100.7:9"));
        let before = Head::new(from, to, MARKS, &[0, 0]);
        let rest = &before.as_bytes()[V4_LEN + 6..];
        let after = Head::new(from, to, MARKS, rest);
        assert_eq!(after.as_bytes()[V4_LEN + 6..], [0xFF, 0xFF]);
    }
}
