//! IP packets: written field by field as a test wants them, and read from the wire with every checksum computed anew.

use std::net::{IpAddr, SocketAddr};

use etherparse::{
    IpFragOffset, IpNumber, Ipv4Header, Ipv4Options, Ipv6FlowLabel, Ipv6FragmentHeader, Ipv6Header,
};

const UDP: u8 = 17;
const FRAGMENT: u8 = 44;
const HOP_BY_HOP: u8 = 0;
const DESTINATION_OPTIONS: u8 = 60;

/// An IP packet, every field as it is on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packet {
    pub source: IpAddr,
    pub destination: IpAddr,
    /// TTL or hop limit.
    pub ttl: u8,
    /// TOS byte or traffic class: DSCP and ECN.
    pub tos: u8,
    /// Zero for IPv4.
    pub flow_label: u32,
    /// False for IPv6.
    pub dont_fragment: bool,
    /// Zero for IPv6 without a Fragment header.
    pub identification: u32,
    /// Which part of a packet this is; `None` for IPv6 without a Fragment header.
    pub fragment: Option<Fragment>,
    /// IPv4 options, as they are in the header.
    pub options: Vec<u8>,
    /// The types of IPv6 extension headers other than Fragment; each written with padding in it.
    pub extensions: Vec<u8>,
    /// The protocol of `payload`.
    pub protocol: u8,
    /// What follows the IP headers.
    pub payload: Vec<u8>,
}

/// A part of a packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fragment {
    /// In bytes, a multiple of eight.
    pub offset: usize,
    pub more: bool,
}

/// A UDP datagram in a packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Datagram {
    pub from: SocketAddr,
    pub to: SocketAddr,
    pub payload: Vec<u8>,
}

/// An ICMP or ICMPv6 error in a packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IcmpMessage {
    pub kind: u8,
    pub code: u8,
    /// The four bytes behind the checksum.
    pub rest: u32,
    /// The packet it is about, as far as it goes.
    pub quoted: Vec<u8>,
}

/// Writing.
impl Packet {
    /// A UDP datagram in a packet with nothing unusual about it.
    pub fn udp(from: SocketAddr, to: SocketAddr, payload: &[u8]) -> Self {
        let length = u16::try_from(8 + payload.len()).expect("a UDP length");
        let mut datagram = Vec::with_capacity(length.into());
        datagram.extend(from.port().to_be_bytes());
        datagram.extend(to.port().to_be_bytes());
        datagram.extend(length.to_be_bytes());
        datagram.extend([0; 2]);
        datagram.extend(payload);
        let sum = match transport_checksum(from.ip(), to.ip(), UDP, &datagram) {
            // Zero would mean that there is none.
            0 => 0xffff,
            sum => sum,
        };
        datagram[6..8].copy_from_slice(&sum.to_be_bytes());
        Self::of(from.ip(), to.ip(), UDP, datagram)
    }

    /// An ICMP or ICMPv6 message about `quoted`, by the family of its addresses.
    pub fn icmp(from: IpAddr, to: IpAddr, message: &IcmpMessage) -> Self {
        let mut bytes = vec![message.kind, message.code, 0, 0];
        bytes.extend(message.rest.to_be_bytes());
        bytes.extend(&message.quoted);
        let protocol = if from.is_ipv4() { 1 } else { 58 };
        let sum = match protocol {
            1 => internet_checksum(&[&bytes]),
            _ => transport_checksum(from, to, protocol, &bytes),
        };
        bytes[2..4].copy_from_slice(&sum.to_be_bytes());
        Self::of(from, to, protocol, bytes)
    }

    /// A packet of any protocol.
    pub fn of(source: IpAddr, destination: IpAddr, protocol: u8, payload: Vec<u8>) -> Self {
        Self {
            source,
            destination,
            ttl: 64,
            tos: 0,
            flow_label: 0,
            dont_fragment: false,
            identification: 0,
            fragment: source.is_ipv4().then_some(Fragment::WHOLE),
            options: Vec::new(),
            extensions: Vec::new(),
            protocol,
            payload,
        }
    }

    pub fn ttl(self, ttl: u8) -> Self {
        Self { ttl, ..self }
    }

    pub fn tos(self, tos: u8) -> Self {
        Self { tos, ..self }
    }

    /// For IPv6 only.
    pub fn flow_label(self, flow_label: u32) -> Self {
        Self { flow_label, ..self }
    }

    /// For IPv4 only.
    pub fn dont_fragment(self, dont_fragment: bool) -> Self {
        Self {
            dont_fragment,
            ..self
        }
    }

    pub fn identification(self, identification: u32) -> Self {
        Self {
            identification,
            ..self
        }
    }

    /// For IPv4 only; a multiple of four bytes.
    pub fn options(self, options: &[u8]) -> Self {
        Self {
            options: options.to_vec(),
            ..self
        }
    }

    /// For IPv6 only: Hop-by-Hop and Destination Options, with nothing in them but padding.
    pub fn with_extensions(self) -> Self {
        Self {
            extensions: vec![HOP_BY_HOP, DESTINATION_OPTIONS],
            ..self
        }
    }

    /// For IPv4 only: without a UDP checksum.
    pub fn without_udp_checksum(mut self) -> Self {
        self.payload[6..8].fill(0);
        self
    }

    /// The packet in pieces of at most `length` bytes of payload, a multiple of eight.
    pub fn fragments(&self, length: usize) -> Vec<Self> {
        assert_eq!(length % 8, 0, "fragments are multiples of eight bytes");
        let count = self.payload.len().div_ceil(length);
        self.payload
            .chunks(length)
            .enumerate()
            .map(|(number, payload)| Self {
                fragment: Some(Fragment {
                    offset: number * length,
                    more: number + 1 < count,
                }),
                payload: payload.to_vec(),
                ..self.clone()
            })
            .collect()
    }

    /// The packet as it goes on the wire.
    pub fn bytes(&self) -> Vec<u8> {
        match (self.source, self.destination) {
            (IpAddr::V4(source), IpAddr::V4(destination)) => {
                let fragment = self.fragment.unwrap_or(Fragment::WHOLE);
                let mut header = Ipv4Header {
                    dscp: (self.tos >> 2).try_into().expect("six bits"),
                    ecn: (self.tos & 3).try_into().expect("two bits"),
                    identification: u16::try_from(self.identification).expect("16 bits"),
                    dont_fragment: self.dont_fragment,
                    more_fragments: fragment.more,
                    fragment_offset: fragment.in_eights(),
                    time_to_live: self.ttl,
                    protocol: IpNumber(self.protocol),
                    source: source.octets(),
                    destination: destination.octets(),
                    options: Ipv4Options::try_from(&self.options[..]).expect("whole words"),
                    ..Ipv4Header::default()
                };
                header
                    .set_payload_len(self.payload.len())
                    .expect("a packet's length");
                header.header_checksum = header.calc_header_checksum();
                [&header.to_bytes(), &self.payload[..]].concat()
            }
            (IpAddr::V6(source), IpAddr::V6(destination)) => {
                let (first, extensions) = self.extension_headers();
                let length = extensions.len() + self.payload.len();
                let header = Ipv6Header {
                    traffic_class: self.tos,
                    flow_label: Ipv6FlowLabel::try_new(self.flow_label).expect("20 bits"),
                    payload_length: u16::try_from(length).expect("a packet's length"),
                    next_header: IpNumber(first),
                    hop_limit: self.ttl,
                    source: source.octets(),
                    destination: destination.octets(),
                };
                [&header.to_bytes()[..], &extensions, &self.payload].concat()
            }
            _ => panic!("a packet has addresses of one family"),
        }
    }

    /// The first header's type, and the headers between the IPv6 header and the payload.
    fn extension_headers(&self) -> (u8, Vec<u8>) {
        let mut next = self.protocol;
        let mut headers = Vec::new();
        if let Some(fragment) = self.fragment {
            let header = Ipv6FragmentHeader::new(
                IpNumber(next),
                fragment.in_eights(),
                fragment.more,
                self.identification,
            );
            headers = header.to_bytes().to_vec();
            next = FRAGMENT;
        }
        for kind in self.extensions.iter().rev() {
            // One PadN option fills what is left of the eight bytes.
            headers = [&[next, 0, 1, 4, 0, 0, 0, 0][..], &headers].concat();
            next = *kind;
        }
        (next, headers)
    }
}

/// Reading.
impl Packet {
    /// Reads an IP packet, and what may follow it in a frame is ignored. `None` when it is none of IPv4 or IPv6.
    ///
    /// # Panics
    /// When a length or checksum in it is wrong.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let packet = match bytes.first()? >> 4 {
            4 => Self::parse_v4(bytes),
            6 => Self::parse_v6(bytes),
            _ => return None,
        };
        packet.check_payload();
        Some(packet)
    }

    fn parse_v4(bytes: &[u8]) -> Self {
        let (header, rest) = Ipv4Header::from_slice(bytes).expect("an IPv4 header");
        assert_eq!(
            internet_checksum(&[&bytes[..header.header_len()]]),
            0,
            "a wrong IPv4 header checksum: {header:?}"
        );
        let length = usize::from(header.payload_len().expect("a length beyond the header"));
        Self {
            source: header.source.into(),
            destination: header.destination.into(),
            ttl: header.time_to_live,
            tos: header.dscp.value() << 2 | header.ecn.value(),
            flow_label: 0,
            dont_fragment: header.dont_fragment,
            identification: header.identification.into(),
            fragment: Some(Fragment {
                offset: usize::from(header.fragment_offset.value()) * 8,
                more: header.more_fragments,
            }),
            options: header.options.as_slice().to_vec(),
            extensions: Vec::new(),
            protocol: header.protocol.0,
            payload: rest.get(..length).expect("a whole packet").to_vec(),
        }
    }

    fn parse_v6(bytes: &[u8]) -> Self {
        let (header, rest) = Ipv6Header::from_slice(bytes).expect("an IPv6 header");
        let mut rest = rest
            .get(..header.payload_length.into())
            .expect("a whole packet");
        let mut packet = Self {
            source: header.source.into(),
            destination: header.destination.into(),
            ttl: header.hop_limit,
            tos: header.traffic_class,
            flow_label: header.flow_label.value(),
            dont_fragment: false,
            identification: 0,
            fragment: None,
            options: Vec::new(),
            extensions: Vec::new(),
            protocol: header.next_header.0,
            payload: Vec::new(),
        };
        loop {
            match packet.protocol {
                FRAGMENT => {
                    let (header, behind) =
                        Ipv6FragmentHeader::from_slice(rest).expect("a Fragment header");
                    packet.fragment = Some(Fragment {
                        offset: usize::from(header.fragment_offset.value()) * 8,
                        more: header.more_fragments,
                    });
                    packet.identification = header.identification;
                    packet.protocol = header.next_header.0;
                    rest = behind;
                }
                HOP_BY_HOP | DESTINATION_OPTIONS => {
                    packet.extensions.push(packet.protocol);
                    packet.protocol = rest[0];
                    rest = &rest[8 * (1 + usize::from(rest[1]))..];
                }
                _ => break,
            }
        }
        packet.payload = rest.to_vec();
        packet
    }

    /// The packet whose parts are among `pieces`, once all of one are there; of whole packets, the first.
    pub fn reassemble(pieces: &[Self]) -> Option<Self> {
        let first = pieces.iter().find(|piece| {
            let begins = piece.fragment.is_none_or(|fragment| fragment.offset == 0);
            begins && Self::complete(piece, pieces).is_some()
        })?;
        let whole = Self {
            fragment: first.source.is_ipv4().then_some(Fragment::WHOLE),
            payload: Self::complete(first, pieces)?,
            ..first.clone()
        };
        whole.check_payload();
        Some(whole)
    }

    /// The payload of all the parts that belong to `first`, if none is missing.
    fn complete(first: &Self, pieces: &[Self]) -> Option<Vec<u8>> {
        let mut payload = first.payload.clone();
        let mut more = first.fragment.is_some_and(|fragment| fragment.more);
        while more {
            let next = pieces.iter().find(|piece| {
                let follows = |fragment: Fragment| fragment.offset == payload.len();
                piece.identification == first.identification && piece.fragment.is_some_and(follows)
            })?;
            payload.extend(&next.payload);
            more = next.fragment.is_some_and(|fragment| fragment.more);
        }
        Some(payload)
    }

    /// Compares the checksum of UDP and ICMP with one computed from nothing but the packet.
    fn check_payload(&self) {
        let (v4, whole) = (self.source.is_ipv4(), !self.is_part());
        let right = match self.protocol {
            // Over IPv4 it may be absent, and only there.
            UDP if whole => {
                let absent = self.payload[6..8] == [0; 2];
                (absent && v4) || (!absent && self.sum() == 0)
            }
            1 if v4 && whole => internet_checksum(&[&self.payload]) == 0,
            58 if !v4 && whole => self.sum() == 0,
            _ => true,
        };
        assert!(right, "a wrong checksum: {self:?}");
    }

    fn sum(&self) -> u16 {
        transport_checksum(self.source, self.destination, self.protocol, &self.payload)
    }

    /// Whether it is a fragment and not a whole packet.
    pub fn is_part(&self) -> bool {
        self.fragment
            .is_some_and(|fragment| fragment != Fragment::WHOLE)
    }

    /// The length of the IP packet on the wire.
    pub fn length(&self) -> usize {
        self.bytes().len()
    }

    /// The UDP datagram in it, if it is a whole one.
    pub fn datagram(&self) -> Option<Datagram> {
        if self.protocol != UDP || self.is_part() {
            return None;
        }
        let half = |at| u16::from_be_bytes([self.payload[at], self.payload[at + 1]]);
        assert_eq!(
            usize::from(half(4)),
            self.payload.len(),
            "a wrong UDP length: {self:?}"
        );
        Some(Datagram {
            from: SocketAddr::new(self.source, half(0)),
            to: SocketAddr::new(self.destination, half(2)),
            payload: self.payload[8..].to_vec(),
        })
    }

    /// The ICMP or ICMPv6 message in it, if it is one.
    pub fn icmp_message(&self) -> Option<IcmpMessage> {
        let expected = if self.source.is_ipv4() { 1 } else { 58 };
        if self.protocol != expected || self.is_part() {
            return None;
        }
        let rest = self.payload[4..8].try_into().expect("four bytes");
        Some(IcmpMessage {
            kind: self.payload[0],
            code: self.payload[1],
            rest: u32::from_be_bytes(rest),
            quoted: self.payload[8..].to_vec(),
        })
    }
}

impl Fragment {
    /// All of a packet.
    pub const WHOLE: Self = Self {
        offset: 0,
        more: false,
    };

    fn in_eights(self) -> IpFragOffset {
        let eights = u16::try_from(self.offset / 8).expect("an offset within a packet");
        IpFragOffset::try_new(eights).expect("an offset within a packet")
    }
}

/// The checksum of UDP and ICMPv6, whose pseudo-header is the same sum in both families (RFC 768, RFC 8200 section 8.1).
pub fn transport_checksum(source: IpAddr, destination: IpAddr, protocol: u8, bytes: &[u8]) -> u16 {
    let octets = |address: IpAddr| match address {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().to_vec(),
    };
    let length = u32::try_from(bytes.len()).expect("a packet's length");
    let protocol = u32::from(protocol);
    internet_checksum(&[
        &octets(source),
        &octets(destination),
        &length.to_be_bytes(),
        &protocol.to_be_bytes(),
        bytes,
    ])
}

/// RFC 1071: zero over bytes that hold their own checksum. Every part but the last has an even length.
pub fn internet_checksum(parts: &[&[u8]]) -> u16 {
    let mut sum = 0_u64;
    for part in parts {
        for pair in part.chunks(2) {
            sum += u64::from(pair[0]) << 8 | u64::from(pair.get(1).copied().unwrap_or(0));
        }
    }
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    !u16::try_from(sum).expect("folded into 16 bits")
}
