//! A flow: one client, one peer, and how packets look that go from either to the other.

use std::net::SocketAddr;

use anyhow::{Result, ensure};

use super::frame;
use super::payload::{STAMP_LEN, Stamp, Way, fill};
use super::tap::{Addressing, MAX_FRAME};

/// Bytes of Ethernet header.
const ETHERNET_LEN: usize = 14;

/// Bytes of UDP header.
const UDP_LEN: usize = 8;

/// One side of a relay: who talks to whom there, and what stands before the payload.
#[derive(Clone, Debug)]
pub struct Leg {
    /// The sender's address.
    pub from: SocketAddr,
    /// The receiver's address.
    pub to: SocketAddr,
    /// A ChannelData header, or nothing.
    pub prefix: Vec<u8>,
}

/// What is sent one way, and what has to arrive then.
#[derive(Clone, Debug)]
pub struct Passage {
    /// As it is put on the cable.
    pub sent: Leg,
    /// As it has to come off the other.
    pub arriving: Leg,
}

/// Both ways of a flow, indexed by [`Way`].
pub type Route = [Passage; 2];

/// One way of a flow, ready to be sent.
#[derive(Clone, Debug)]
pub struct Path {
    /// The frame with an empty stamp and an empty UDP checksum.
    frame: Vec<u8>,
    udp_at: usize,
    stamp_at: usize,
    /// The sum that the UDP checksum is made from, without the stamp's share.
    sum: u64,
    arriving: Leg,
}

impl Path {
    /// Prepares the packets of `flow` that go this `way` with payloads of `len` bytes.
    ///
    /// # Errors
    /// When the payload has no room for a stamp or the frame none for the payload.
    pub fn new(
        link: Addressing,
        passage: &Passage,
        flow: u32,
        way: Way,
        len: usize,
    ) -> Result<Self> {
        ensure!(
            len >= STAMP_LEN,
            "a payload has at least {STAMP_LEN} bytes, not {len}"
        );
        let Leg { from, to, prefix } = &passage.sent;
        ensure!(prefix.len() % 2 == 0, "a stamp starts at an even byte");
        let mut payload = prefix.clone();
        payload.resize(prefix.len() + len, 0);
        fill(flow, way, &mut payload[prefix.len() + STAMP_LEN..]);
        let mut frame = frame::build(link, *from, *to, &payload)?;
        ensure!(
            frame.len() <= MAX_FRAME,
            "a payload of {len} bytes does not fit the cable"
        );
        let udp_at = frame.len() - payload.len() - UDP_LEN;
        // With all else equal, the finished checksum is the complement of the sum of everything else.
        let checksum = &mut frame[udp_at + 6..udp_at + 8];
        let sum = u64::from(!u16::from_be_bytes([checksum[0], checksum[1]]));
        checksum.fill(0);
        Ok(Self {
            stamp_at: frame.len() - len,
            frame,
            udp_at,
            sum,
            arriving: passage.arriving.clone(),
        })
    }

    /// Writes the frame that carries `stamp`; returns its length.
    pub fn write(&self, stamp: &Stamp, buffer: &mut [u8; MAX_FRAME]) -> usize {
        let stamp = stamp.encode();
        buffer[..self.frame.len()].copy_from_slice(&self.frame);
        buffer[self.stamp_at..self.stamp_at + STAMP_LEN].copy_from_slice(&stamp);
        let checksum = match !frame::fold(self.sum + frame::ones_sum(&stamp)) {
            // A sum of zero is sent as its other form, as zero means that there is none (RFC 768).
            0 => 0xFFFF,
            checksum => checksum,
        };
        buffer[self.udp_at + 6..self.udp_at + 8].copy_from_slice(&checksum.to_be_bytes());
        self.frame.len()
    }

    /// Whether the addresses are those with which this path's packets have to arrive.
    pub fn is_addressed(&self, from: SocketAddr, to: SocketAddr) -> bool {
        self.arriving.from == from && self.arriving.to == to
    }

    /// Whether this is the datagram that has to arrive, the stamp's value apart.
    ///
    /// ChannelData may be padded to a multiple of four bytes (RFC 8656 section 12.5).
    pub fn is_intact(&self, datagram: &[u8]) -> bool {
        let prefix = &self.arriving.prefix;
        let filler = &self.frame[self.stamp_at + STAMP_LEN..];
        let Some(rest) = datagram.strip_prefix(prefix.as_slice()) else {
            return false;
        };
        let padding = if prefix.is_empty() {
            0
        } else {
            filler.len().wrapping_neg() & 3
        };
        match rest
            .get(STAMP_LEN..)
            .and_then(|rest| rest.strip_prefix(filler))
        {
            Some(rest) => rest.is_empty() || rest.len() == padding,
            None => false,
        }
    }

    /// Bytes before the stamp in a datagram that arrives.
    pub fn arriving_prefix_len(&self) -> usize {
        self.arriving.prefix.len()
    }

    /// The Ethernet frame's length without its Ethernet header.
    pub fn ip_len(&self) -> usize {
        self.frame.len() - ETHERNET_LEN
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(prefix: &[u8]) -> Path {
        let link = Addressing {
            own: [2; 6],
            next_hop: [4; 6],
        };
        let leg = Leg {
            from: "10.0.0.1:1000".parse().unwrap(),
            to: "10.0.0.2:2000".parse().unwrap(),
            prefix: prefix.to_vec(),
        };
        let passage = Passage {
            sent: leg.clone(),
            arriving: leg,
        };
        Path::new(link, &passage, 5, Way::ToPeer, 101).unwrap()
    }

    #[test]
    fn written_frames_are_sound_and_intact_whatever_the_stamp() {
        for prefix in [&b""[..], b"\x40\x00\x00\x65"] {
            let path = path(prefix);
            for sequence in 0..70_000 {
                let stamp = Stamp {
                    trial: 1,
                    way: Way::ToPeer,
                    flow: 5,
                    sequence,
                    due_ns: sequence << 20,
                };
                let mut buffer = [0; MAX_FRAME];
                let length = path.write(&stamp, &mut buffer);
                let datagram = frame::parse(&buffer[..length]).unwrap();
                assert!(datagram.sound, "sequence {sequence}");
                assert!(path.is_addressed(datagram.from, datagram.to));
                assert!(path.is_intact(datagram.payload));
                assert_eq!(
                    Stamp::decode(&datagram.payload[prefix.len()..]),
                    Some(stamp)
                );
            }
        }
    }

    #[test]
    fn any_changed_cut_or_added_byte_is_noticed() {
        let path = path(b"\x40\x00\x00\x65");
        let mut buffer = [0; MAX_FRAME];
        let stamp = Stamp {
            trial: 1,
            way: Way::ToPeer,
            flow: 5,
            sequence: 1,
            due_ns: 2,
        };
        let length = path.write(&stamp, &mut buffer);
        let payload = frame::parse(&buffer[..length]).unwrap().payload.to_vec();
        for at in (0..4).chain(4 + STAMP_LEN..payload.len()) {
            let mut damaged = payload.clone();
            damaged[at] ^= 1;
            assert!(!path.is_intact(&damaged), "byte {at}");
        }
        assert!(!path.is_intact(&payload[..payload.len() - 1]));
        let padded = |count| [payload.clone(), vec![0; count]].concat();
        assert!(!path.is_intact(&padded(1)) && !path.is_intact(&padded(4)));
        assert!(path.is_intact(&padded(3)));
    }
}
