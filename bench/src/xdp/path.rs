//! The ways that a datagram takes through the program: what comes in, the entries that it needs, and what has to come out.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use anyhow::{Context, Result};
use etherparse::{
    IpDscp, IpEcn, IpFragOffset, IpHeaders, IpNumber, Ipv4Header, Ipv6FlowLabel, Ipv6Header,
    PacketBuilder,
};
use turnpike_abi::{Ends, Entry, KernelTick, Key, Kind, Leg, flag};

/// What happens to the datagram.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// ChannelData to a peer.
    ToPeer,
    /// A peer's data to a client.
    ToClient,
    /// ChannelData to another client, whose relayed address is the peer.
    Hairpin,
}

/// A way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Path {
    pub direction: Direction,
    /// Whether the frame arrives as IPv6.
    pub arrives_v6: bool,
    /// Whether it leaves as IPv6; of a hairpin, whether the relayed addresses are.
    pub leaves_v6: bool,
}

/// All of them.
pub fn all() -> impl Iterator<Item = Path> {
    [Direction::ToPeer, Direction::ToClient, Direction::Hairpin]
        .into_iter()
        .flat_map(|direction| {
            [(false, false), (false, true), (true, false), (true, true)].map(
                |(arrives_v6, leaves_v6)| Path {
                    direction,
                    arrives_v6,
                    leaves_v6,
                },
            )
        })
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let family = |v6| if v6 { "IPv6" } else { "IPv4" };
        let (from, to) = (family(self.arrives_v6), family(self.leaves_v6));
        match self.direction {
            Direction::ToPeer => write!(f, "client {from} to peer {to}"),
            Direction::ToClient => write!(f, "peer {from} to client {to}"),
            Direction::Hairpin => write!(f, "client {from} to client {from}, relayed {to}"),
        }
    }
}

/// The link addresses: the device's, and the router's.
pub const DEVICE: [u8; 6] = [2, 0, 0, 0, 0, 1];
pub const ROUTER: [u8; 6] = [2, 0, 0, 0, 0, 2];

/// The ports of relayed addresses.
pub const RELAY_PORTS: (u16, u16) = (49152, 65535);

/// The way out that entries name.
pub const WAY_OUT: u16 = 1;

const LISTENER: u16 = 3478;
const CHANNEL: u16 = 0x4000;

/// A datagram of speech: 20 ms in G.711.
const DATA: u16 = 160;

const HOP_LIMIT: u8 = 64;

/// One end of a datagram's journey.
#[derive(Clone, Copy)]
struct End {
    ip: IpAddr,
    port: u16,
}

fn end(v6: bool, v4: [u8; 4], host: u16, port: u16) -> End {
    let ip = if v6 {
        IpAddr::V6(Ipv6Addr::new(0x2001, 0xDB8, 0, host, 0, 0, 0, 1))
    } else {
        IpAddr::V4(v4.into())
    };
    End { ip, port }
}

fn narrow(number: u32) -> u16 {
    u16::try_from(number).expect("fewer than a billion flows")
}

/// The server's listening address.
fn listener(v6: bool) -> End {
    end(v6, [192, 0, 2, 1], 1, LISTENER)
}

/// Where a flow's datagrams come from: the addresses follow one another.
fn remote(v6: bool, flow: u32) -> End {
    let first = end(v6, [16, 0, 0, 1], 2, 40000);
    let ip = match first.ip {
        IpAddr::V4(v4) => IpAddr::V4(Ipv4Addr::from_bits(v4.to_bits() + flow)),
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() + u128::from(flow))),
    };
    End { ip, ..first }
}

/// Where a flow's datagrams go in the end.
fn destination(v6: bool, flow: u32) -> End {
    let port = 30000 + narrow(flow % 16);
    end(v6, [203, 0, 113, 7], 3, port)
}

/// The relayed address of a flow, on the side of its client.
fn relayed(v6: bool, flow: u32) -> End {
    let port = RELAY_PORTS.0 + narrow(flow % 16_000);
    end(v6, [192, 0, 2, 2], 4, port)
}

/// The relayed address of the other client of a hairpin.
fn other_relayed(v6: bool, flow: u32) -> End {
    let port = RELAY_PORTS.0 + narrow(flow / 16_000);
    end(v6, [192, 0, 2, 3], 5, port)
}

const NEVER: Ends = Ends {
    allocation: KernelTick::MAX,
    permission: KernelTick::MAX,
    channel: KernelTick::MAX,
};

/// An entry for what comes `from` one end `to` another, and leaves by the way out from one end to another.
fn entry(
    from: End,
    to: End,
    kind: [u8; 2],
    leaves: [End; 2],
    channel: [u8; 2],
    flags: u8,
) -> Entry {
    let [source, destination] = leaves;
    Entry {
        key: Key {
            remote: from.ip.into(),
            local: to.ip.into(),
            remote_port: from.port.to_be_bytes(),
            local_port: to.port.to_be_bytes(),
            kind,
        },
        ends: NEVER,
        leg: Leg {
            source: source.ip.into(),
            destination: destination.ip.into(),
            source_port: source.port.to_be_bytes(),
            destination_port: destination.port.to_be_bytes(),
            channel,
            next_hop: WAY_OUT,
        },
        limits: 0,
        flags,
    }
}

/// The data, which is alike in no two places that a mistake could confuse.
fn data() -> Vec<u8> {
    (0..DATA)
        .map(|index| (index * 7).to_le_bytes()[0])
        .collect()
}

fn channel_data() -> Vec<u8> {
    let mut bytes = CHANNEL.to_be_bytes().to_vec();
    bytes.extend(DATA.to_be_bytes());
    bytes.extend(data());
    bytes
}

impl Path {
    /// The entries that a flow's datagrams go by.
    pub fn entries(&self, flow: u32) -> Vec<Entry> {
        let from = remote(self.arrives_v6, flow);
        let channel = CHANNEL.to_be_bytes();
        let own = relayed(self.leaves_v6, flow);
        let (peer, none) = (Kind::Peer.bytes(), [0; 2]);
        match self.direction {
            Direction::ToPeer => {
                let leaves = [own, destination(self.leaves_v6, flow)];
                vec![entry(
                    from,
                    listener(self.arrives_v6),
                    channel,
                    leaves,
                    none,
                    0,
                )]
            }
            Direction::ToClient => {
                let leaves = [listener(self.leaves_v6), destination(self.leaves_v6, flow)];
                // A test varies a frame's source alone, so all flows arrive at one address.
                let at = relayed(self.arrives_v6, 0);
                vec![entry(from, at, peer, leaves, channel, 0)]
            }
            Direction::Hairpin => {
                let other = other_relayed(self.leaves_v6, flow);
                let there = [own, other];
                let leaves = [
                    listener(self.arrives_v6),
                    destination(self.arrives_v6, flow),
                ];
                let at = listener(self.arrives_v6);
                vec![
                    entry(from, at, channel, there, none, flag::HAIRPIN),
                    entry(own, other, peer, leaves, channel, flag::FROM_RELAY),
                ]
            }
        }
    }

    /// The frame of the first flow, as it comes in.
    ///
    /// # Errors
    /// Never: it is short enough.
    pub fn arriving(&self) -> Result<Vec<u8>> {
        let from = remote(self.arrives_v6, 0);
        let (to, payload) = match self.direction {
            Direction::ToClient => (relayed(self.arrives_v6, 0), data()),
            _ => (listener(self.arrives_v6), channel_data()),
        };
        let header = Header {
            hop_limit: HOP_LIMIT,
            identification: 7,
            dont_fragment: true,
        };
        frame([ROUTER, DEVICE], [from, to], header, &payload)
    }

    /// The frame of the first flow, as it has to go out. An IPv4 header's Identification is free, so it is that of `seen`.
    ///
    /// # Errors
    /// Never: it is short enough.
    pub fn leaving(&self, seen: &[u8]) -> Result<Vec<u8>> {
        let hairpin = self.direction == Direction::Hairpin;
        let entries = self.entries(0);
        let leg = entries.last().context("a flow has an entry")?.leg;
        let end = |address: turnpike_abi::Address, port| End {
            ip: address.into(),
            port: u16::from_be_bytes(port),
        };
        let ends = [
            end(leg.source, leg.source_port),
            end(leg.destination, leg.destination_port),
        ];
        let payload = match self.direction {
            Direction::ToPeer => data(),
            _ => channel_data(),
        };
        let identification = seen
            .get(18..20)
            .and_then(|bytes| bytes.try_into().ok())
            .map_or(0, u16::from_be_bytes);
        let header = Header {
            hop_limit: if hairpin {
                HOP_LIMIT - 2
            } else {
                HOP_LIMIT - 1
            },
            identification,
            // RFC 7915, 5.1: what was IPv6 and is short may be fragmented.
            dont_fragment: !(self.arrives_v6 || hairpin && self.leaves_v6),
        };
        frame([DEVICE, ROUTER], ends, header, &payload)
    }
}

/// The fields of an IP header in which frames here differ.
struct Header {
    hop_limit: u8,
    identification: u16,
    dont_fragment: bool,
}

/// What DSCP and ECN are: EF, and ECT(0).
const TRAFFIC_CLASS: u8 = 46 << 2 | 2;

fn frame(links: [[u8; 6]; 2], ends: [End; 2], header: Header, payload: &[u8]) -> Result<Vec<u8>> {
    let [from, to] = ends;
    let ip = match (from.ip, to.ip) {
        (IpAddr::V4(from), IpAddr::V4(to)) => {
            let mut ip = Ipv4Header::new(
                0,
                header.hop_limit,
                IpNumber::UDP,
                from.octets(),
                to.octets(),
            )?;
            ip.identification = header.identification;
            ip.dont_fragment = header.dont_fragment;
            ip.fragment_offset = IpFragOffset::ZERO;
            ip.dscp = IpDscp::try_new(TRAFFIC_CLASS >> 2)?;
            ip.ecn = IpEcn::try_new(TRAFFIC_CLASS & 3)?;
            IpHeaders::Ipv4(ip, Default::default())
        }
        (from, to) => {
            let octets = |ip: IpAddr| match ip {
                IpAddr::V4(v4) => v4.to_ipv6_mapped().octets(),
                IpAddr::V6(v6) => v6.octets(),
            };
            let ip = Ipv6Header {
                traffic_class: TRAFFIC_CLASS,
                flow_label: Ipv6FlowLabel::ZERO,
                payload_length: 0,
                next_header: IpNumber::UDP,
                hop_limit: header.hop_limit,
                source: octets(from),
                destination: octets(to),
            };
            IpHeaders::Ipv6(ip, Default::default())
        }
    };
    let [from_link, to_link] = links;
    let builder = PacketBuilder::ethernet2(from_link, to_link)
        .ip(ip)
        .udp(from.port, to.port);
    let mut bytes = Vec::with_capacity(builder.size(payload.len()));
    builder.write(&mut bytes, payload)?;
    Ok(bytes)
}
