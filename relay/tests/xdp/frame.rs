//! Ethernet frames, written field by field as a test wants them.

use std::net::IpAddr;

use super::ways;
use crate::lab::packet::{Packet, internet_checksum, transport_checksum};

pub type Link = [u8; 6];

/// The link address that frames seem to come from.
pub const NEIGHBOUR: Link = [2, 0, 0, 0, 0, 0xAA];

pub const VLAN: u16 = 0x8100;
pub const PROVIDER_VLAN: u16 = 0x88A8;

/// A frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    pub to: Link,
    pub from: Link,
    /// The tags, outermost first: EtherType, and then priority and VID.
    pub tags: Vec<(u16, u16)>,
    /// `None` for that of the packet.
    pub ether_type: Option<u16>,
    pub ip: Vec<u8>,
    /// What follows the packet.
    pub trailing: Vec<u8>,
}

impl Frame {
    /// An untagged frame to this machine.
    pub fn new(packet: &Packet) -> Frame {
        Frame {
            to: ways::OWN,
            from: NEIGHBOUR,
            tags: Vec::new(),
            ether_type: None,
            ip: packet.bytes(),
            trailing: Vec::new(),
        }
    }

    pub fn to(self, to: Link) -> Frame {
        Frame { to, ..self }
    }

    pub fn tagged(mut self, ether_type: u16, vid: u16) -> Frame {
        self.tags.push((ether_type, vid));
        self
    }

    pub fn trailing(self, trailing: &[u8]) -> Frame {
        let trailing = trailing.to_vec();
        Frame { trailing, ..self }
    }

    pub fn ether_type(self, ether_type: u16) -> Frame {
        let ether_type = Some(ether_type);
        Frame { ether_type, ..self }
    }

    /// With other bytes in the packet; the checksum of an IPv4 header stays right.
    pub fn edit(mut self, offset: usize, bytes: &[u8]) -> Frame {
        self.ip[offset..offset + bytes.len()].copy_from_slice(bytes);
        seal(&mut self.ip);
        self
    }

    /// The same, and no checksum is mended.
    pub fn break_at(mut self, offset: usize, bytes: &[u8]) -> Frame {
        self.ip[offset..offset + bytes.len()].copy_from_slice(bytes);
        self
    }

    /// Where the UDP header begins in the packet, if there is nothing in front of it but the IP header.
    pub fn udp(&self) -> usize {
        if self.ip[0] >> 4 == 4 { 20 } else { 40 }
    }

    /// As it is on the wire, without a checksum sequence.
    pub fn bytes(&self) -> Vec<u8> {
        let family = if self.ip[0] >> 4 == 6 { 0x86DD } else { 0x0800 };
        let mut bytes = [self.to, self.from].concat();
        for (ether_type, tag) in &self.tags {
            bytes.extend(ether_type.to_be_bytes());
            bytes.extend(tag.to_be_bytes());
        }
        bytes.extend(self.ether_type.unwrap_or(family).to_be_bytes());
        bytes.extend(&self.ip);
        bytes.extend(&self.trailing);
        bytes
    }
}

/// Makes the checksum of an IPv4 header right; of anything else, does nothing.
pub fn seal(ip: &mut [u8]) {
    if ip[0] >> 4 == 4 && ip.len() >= 20 {
        ip[10..12].fill(0);
        let end = (usize::from(ip[0] & 0xF) * 4).clamp(20, ip.len());
        let sum = internet_checksum(&[&ip[..end]]);
        ip[10..12].copy_from_slice(&sum.to_be_bytes());
    }
}

/// The right UDP checksum, computed from nothing but the datagram.
pub fn udp_checksum(source: IpAddr, destination: IpAddr, datagram: &[u8]) -> u16 {
    let mut datagram = datagram.to_vec();
    datagram[6..8].fill(0);
    match transport_checksum(source, destination, 17, &datagram) {
        0 => 0xFFFF,
        sum => sum,
    }
}

/// What stands there while the checksum is left to a device: the sum of the pseudo-header alone.
pub fn unfinished_checksum(source: IpAddr, destination: IpAddr, datagram: &[u8]) -> u16 {
    !transport_checksum(source, destination, 17, &vec![0; datagram.len()])
}
