//! UDP in IP in Ethernet: frames built whole, taken apart, and checked.

use std::net::{IpAddr, SocketAddr};

use anyhow::{Context, Result, bail};
use etherparse::{NetSlice, PacketBuilder, SlicedPacket, TransportSlice};

use super::tap::Addressing;

/// Hops a packet of the rig may take.
const HOP_LIMIT: u8 = 64;

/// A whole frame with right checksums.
///
/// # Errors
/// When the two addresses are of different families or the payload is too long.
pub fn build(
    link: Addressing,
    from: SocketAddr,
    to: SocketAddr,
    payload: &[u8],
) -> Result<Vec<u8>> {
    let ethernet = PacketBuilder::ethernet2(link.own, link.next_hop);
    let ip = match (from.ip(), to.ip()) {
        (IpAddr::V4(from), IpAddr::V4(to)) => ethernet.ipv4(from.octets(), to.octets(), HOP_LIMIT),
        (IpAddr::V6(from), IpAddr::V6(to)) => ethernet.ipv6(from.octets(), to.octets(), HOP_LIMIT),
        _ => bail!("no packet goes from {from} to {to}"),
    };
    let udp = ip.udp(from.port(), to.port());
    let mut frame = Vec::with_capacity(udp.size(payload.len()));
    udp.write_to_vec(&mut frame, payload)
        .context("a payload of a packet that fits the cable")?;
    Ok(frame)
}

/// What a received frame carries.
#[derive(Clone, Copy, Debug)]
pub struct Datagram<'a> {
    /// Who seems to have sent it.
    pub from: SocketAddr,
    /// To whom.
    pub to: SocketAddr,
    /// What.
    pub payload: &'a [u8],
    /// Whether every checksum is right; a UDP checksum of zero is not.
    pub sound: bool,
}

/// Takes a frame apart; nothing when it is not UDP.
pub fn parse(frame: &[u8]) -> Option<Datagram<'_>> {
    let packet = SlicedPacket::from_ethernet(frame).ok()?;
    let TransportSlice::Udp(udp) = packet.transport? else {
        return None;
    };
    let (from, to, sound): (IpAddr, IpAddr, bool) = match packet.net? {
        NetSlice::Ipv4(ip) => {
            let header = ip.header();
            let sum = ones_sum(header.source().as_slice()) + ones_sum(&header.destination());
            let sound = fold(ones_sum(header.slice())) == 0xFFFF;
            let sound = sound && is_sound(sum, udp.slice());
            (
                header.source_addr().into(),
                header.destination_addr().into(),
                sound,
            )
        }
        NetSlice::Ipv6(ip) => {
            let header = ip.header();
            let sum = ones_sum(header.source().as_slice()) + ones_sum(&header.destination());
            let sound = is_sound(sum, udp.slice());
            (
                header.source_addr().into(),
                header.destination_addr().into(),
                sound,
            )
        }
        NetSlice::Arp(_) => return None,
    };
    Some(Datagram {
        from: SocketAddr::new(from, udp.source_port()),
        to: SocketAddr::new(to, udp.destination_port()),
        payload: udp.payload(),
        sound,
    })
}

/// Whether a UDP header and its payload add up with the sum of their addresses.
fn is_sound(addresses: u64, udp: &[u8]) -> bool {
    const PROTOCOL: u64 = 17;
    let sum = addresses + PROTOCOL + udp.len() as u64 + ones_sum(udp);
    udp[6..8] != [0, 0] && fold(sum) == 0xFFFF
}

/// The sum of 16-bit big-endian words, not folded yet. An odd last byte is a word's first.
pub fn ones_sum(bytes: &[u8]) -> u64 {
    // Eight bytes at a time: the sum of 32-bit halves folds to the same 16 bits.
    let (words, rest) = bytes.as_chunks::<8>();
    let mut sum = 0u64;
    for word in words {
        let word = u64::from_be_bytes(*word);
        sum += (word >> 32) + (word & 0xFFFF_FFFF);
    }
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let last = u64::from_be_bytes(last);
    sum + (last >> 32) + (last & 0xFFFF_FFFF)
}

/// Folds a sum to 16 bits (RFC 1071).
pub fn fold(mut sum: u64) -> u16 {
    while sum > 0xFFFF {
        sum = (sum >> 16) + (sum & 0xFFFF);
    }
    u16::try_from(sum).expect("folded to 16 bits")
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: Addressing = Addressing {
        own: [2, 0, 0, 0, 0, 1],
        next_hop: [2, 0, 0, 0, 0, 2],
    };

    #[test]
    fn what_is_built_is_sound_and_any_flipped_bit_behind_the_ethernet_header_is_noticed() {
        let pairs = [
            ("10.0.0.1:1", "10.0.0.2:65535"),
            ("[fd00::1]:7", "[fd00::2]:9"),
        ];
        for (from, to) in pairs {
            let (from, to): (SocketAddr, SocketAddr) = (from.parse().unwrap(), to.parse().unwrap());
            let frame = build(LINK, from, to, b"an odd number of bytes!").unwrap();
            let datagram = parse(&frame).unwrap();
            assert!(datagram.sound);
            assert_eq!((datagram.from, datagram.to), (from, to));
            assert_eq!(datagram.payload, b"an odd number of bytes!");
            for bit in (14 + 40) * 8..frame.len() * 8 {
                let mut damaged = frame.clone();
                damaged[bit / 8] ^= 1 << (bit % 8);
                assert!(
                    parse(&damaged).is_none_or(|datagram| !datagram.sound),
                    "bit {bit}"
                );
            }
        }
    }

    #[test]
    fn a_missing_checksum_is_not_a_right_one() {
        let (from, to) = ("10.0.0.1:1".parse().unwrap(), "10.0.0.2:2".parse().unwrap());
        let mut frame = build(LINK, from, to, b"data").unwrap();
        frame[14 + 20 + 6..14 + 20 + 8].fill(0);
        assert!(!parse(&frame).unwrap().sound);
    }
}
