//! What must become of a frame: read without the kernel's parser, decided by user space, and written anew from scratch.
//!
//! "The kernel may decline; it may never differ": it passes a frame up as it came, or drops it for the reason for which user
//! space would drop it, or sends what user space would send, with the header fields that it has a choice about (RFC 8656, 13
//! and 14) as `ebpf/src/rewrite.rs` says.

use std::collections::BTreeMap;

use etherparse::{Ethernet2Header, Ipv4Header, Ipv6Header, SingleVlanHeader, UdpHeader};
use turnpike::dataplane::forward::{Arrival, Framing, Verdict, step};
use turnpike::dataplane::table::Table;
use turnpike_abi::{Reason, Relayed};
use turnpike_turn::{FiveTuple, RelayId, Transport};
use turnpike_wire::TransportAddress;

use super::frame::{Frame, Link, PROVIDER_VLAN, VLAN, udp_checksum, unfinished_checksum};
use super::ways;
use crate::lab::packet::{Packet, internet_checksum};

/// What must become of a frame.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fate {
    /// It goes up as it came.
    Up,
    /// User space would drop it. It may go up as well.
    Drop(Reason),
    /// It is sent on.
    On(Box<Leaving>),
}

/// A frame that leaves, but for its Identification.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Leaving {
    pub path: Relayed,
    pub action: u32,
    /// The relays that it passes by, in this order, and the bytes that each of them is charged for.
    pub charged: (Vec<RelayId>, usize),
    packet: Packet,
    tags: Vec<(u16, u16)>,
    links: (Link, Link),
    checksum: Checksum,
}

/// What a UDP checksum is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Checksum {
    Right,
    /// Zero: there is none.
    Absent,
    /// Wrong by so much, in one's complement.
    Wrong(u16),
}

/// What user space knows.
pub struct Knowledge<'a> {
    pub table: &'a Table,
    /// The relayed transport addresses that are open, as they are bound.
    pub relays: &'a BTreeMap<TransportAddress, RelayId>,
    pub listeners: &'a [TransportAddress],
    /// Whether an address is one of this server's relay addresses, as it is bound, with a relay port.
    pub is_relayed: &'a dyn Fn(TransportAddress) -> bool,
}

/// A UDP datagram that came in one frame, by itself and with nothing unusual about its headers.
struct Arrived<'a> {
    to: Link,
    tags: Vec<(u16, u16)>,
    from: TransportAddress,
    at: TransportAddress,
    ttl: u8,
    tos: u8,
    dont_fragment: bool,
    checksum: Checksum,
    payload: &'a [u8],
}

/// One passage of data: from where to where, and with which ChannelData header.
struct Leg {
    relay: RelayId,
    source: TransportAddress,
    destination: TransportAddress,
    header: Vec<u8>,
}

/// What must become of a frame.
pub fn fate(known: &Knowledge<'_>, now: u64, frame: &[u8]) -> Fate {
    let Some(arrived) = Arrived::read(frame) else {
        return Fate::Up;
    };
    match legs(known, now, &arrived) {
        // What is for another link address, user space never sees.
        Err(Fate::Drop(_)) if ![ways::OWN, ways::OWN_OTHER].contains(&arrived.to) => Fate::Up,
        Err(fate) => fate,
        Ok((path, legs, data)) => {
            let left = leave(&arrived, path, &legs, data);
            let forged = (known.is_relayed)(arrived.from);
            left.filter(|_| !forged)
                .map_or(Fate::Up, |leaving| Fate::On(Box::new(leaving)))
        }
    }
}

impl<'a> Arrived<'a> {
    fn read(frame: &'a [u8]) -> Option<Arrived<'a>> {
        let (ethernet, mut rest) = Ethernet2Header::from_slice(frame).ok()?;
        let mut ether_type = ethernet.ether_type.0;
        let mut tags = Vec::new();
        while ether_type == VLAN || ether_type == PROVIDER_VLAN && tags.is_empty() {
            let (tag, behind) = SingleVlanHeader::from_slice(rest).ok()?;
            tags.push((ether_type, u16::from_be_bytes([rest[0], rest[1]])));
            (ether_type, rest) = (tag.ether_type.0, behind);
        }
        let link = |arrived| Arrived {
            to: ethernet.destination,
            tags,
            ..arrived
        };
        let read = match ether_type {
            0x0800 => Arrived::read_v4(rest),
            0x86DD => Arrived::read_v6(rest),
            _ => None,
        };
        read.map(link).filter(|arrived| arrived.tags.len() <= 2)
    }

    fn read_v4(packet: &'a [u8]) -> Option<Arrived<'a>> {
        let (header, _) = Ipv4Header::from_slice(packet).ok()?;
        let flags = u16::from_be_bytes([packet[6], packet[7]]) & !0x4000;
        let plain = header.options.is_empty() && flags == 0 && header.protocol.0 == 17;
        let len = usize::from(header.total_len).checked_sub(20)?;
        let datagram = packet[20..].get(..len)?;
        if !plain || internet_checksum(&[&packet[..20]]) != 0 {
            return None;
        }
        let arrived = Arrived {
            ttl: header.time_to_live,
            tos: header.dscp.value() << 2 | header.ecn.value(),
            dont_fragment: header.dont_fragment,
            ..Arrived::read_udp(datagram, header.source.into(), header.destination.into())?
        };
        Some(arrived)
    }

    fn read_v6(packet: &'a [u8]) -> Option<Arrived<'a>> {
        let (header, rest) = Ipv6Header::from_slice(packet).ok()?;
        let datagram = rest.get(..header.payload_length.into())?;
        if header.next_header.0 != 17 {
            return None;
        }
        let read = Arrived::read_udp(datagram, header.source.into(), header.destination.into())?;
        // RFC 8200, 8.1: a system drops it.
        let present = read.checksum != Checksum::Absent;
        present.then_some(Arrived {
            ttl: header.hop_limit,
            tos: header.traffic_class,
            ..read
        })
    }

    fn read_udp(
        datagram: &'a [u8],
        source: std::net::IpAddr,
        destination: std::net::IpAddr,
    ) -> Option<Arrived<'a>> {
        let (header, payload) = UdpHeader::from_slice(datagram).ok()?;
        let right = udp_checksum(source, destination, datagram);
        let error = difference(header.checksum, right);
        // Whoever left it unfinished relies on the network stack to know.
        let is_finished = header.checksum != unfinished_checksum(source, destination, datagram);
        let is_whole = usize::from(header.length) == datagram.len() && is_finished;
        is_whole.then(|| Arrived {
            to: [0; 6],
            tags: Vec::new(),
            from: TransportAddress::new(source, header.source_port),
            at: TransportAddress::new(destination, header.destination_port),
            ttl: 0,
            tos: 0,
            dont_fragment: false,
            checksum: match header.checksum {
                0 => Checksum::Absent,
                _ if error == 0 => Checksum::Right,
                _ => Checksum::Wrong(error),
            },
            payload,
        })
    }
}

/// The difference of two numbers in one's complement, where there are two zeros.
fn difference(one: u16, other: u16) -> u16 {
    let difference = (u32::from(one) + u32::from(!other)) % 0xFFFF;
    u16::try_from(difference).expect("less than 16 bits")
}

type Passage<'a> = (Relayed, Vec<Leg>, &'a [u8]);

/// Asks user space, twice where one client of it talks to another.
fn legs<'a>(known: &Knowledge<'_>, now: u64, arrived: &Arrived<'a>) -> Result<Passage<'a>, Fate> {
    let bytes = arrived.payload;
    if let Some(&relay) = known.relays.get(&arrived.at) {
        let peer = arrived.from;
        let (leg, data) = to_client(known, now, Arrival::FromPeer { relay, peer, bytes })?;
        return Ok((Relayed::ToClient, vec![leg], data));
    }
    if !known.listeners.contains(&arrived.at) {
        return Err(Fate::Up);
    }
    let five_tuple = FiveTuple {
        client: arrived.from,
        server: arrived.at,
        transport: Transport::Udp,
    };
    let (relay, destination, data) =
        match step(known.table, now, Arrival::FromClient { five_tuple, bytes }) {
            Verdict::ToPeer {
                relay,
                destination,
                data,
                ..
            } if bytes[0] & 0xC0 == 0x40 => (relay, destination, data),
            Verdict::Drop(reason) => return Err(Fate::Drop(reason)),
            _ => return Err(Fate::Up),
        };
    // RFC 8656, 12.5: at most three bytes of padding; what is longer is left to user space.
    let trailing = bytes.len() - 4 - data.len() > 3;
    let source = known.table.relay(relay).expect("it relays").bound();
    let first = Leg {
        relay,
        source,
        destination,
        header: Vec::new(),
    };
    let passage = match known.relays.get(&destination) {
        Some(&relay) => {
            let arrival = Arrival::FromPeer {
                relay,
                peer: source,
                bytes: data,
            };
            let (second, data) = to_client(known, now, arrival)?;
            (Relayed::Hairpin, vec![first, second], data)
        }
        None => (Relayed::ToPeer, vec![first], data),
    };
    if trailing { Err(Fate::Up) } else { Ok(passage) }
}

fn to_client<'a>(
    known: &Knowledge<'_>,
    now: u64,
    arrival: Arrival<'a>,
) -> Result<(Leg, &'a [u8]), Fate> {
    let Arrival::FromPeer { relay, .. } = arrival else {
        unreachable!("only peers send to clients")
    };
    match step(known.table, now, arrival) {
        Verdict::ToClient {
            five_tuple:
                FiveTuple {
                    client,
                    server,
                    transport: Transport::Udp,
                },
            framing: Framing::ChannelHeader(header),
            data,
        } => Ok((
            Leg {
                relay,
                source: server,
                destination: client,
                header: header.to_vec(),
            },
            data,
        )),
        Verdict::Drop(reason) => Err(Fate::Drop(reason)),
        _ => Err(Fate::Up),
    }
}

/// The frame that leaves, unless something about it is user space's.
fn leave(arrived: &Arrived<'_>, path: Relayed, legs: &[Leg], data: &[u8]) -> Option<Leaving> {
    let last = legs.last()?;
    let (mut ttl, mut dont_fragment) = (arrived.ttl, arrived.dont_fragment);
    let mut v6 = arrived.at.ip.is_ipv6();
    for leg in legs {
        // RFC 8656, 14: as a router does.
        ttl = ttl.checked_sub(1).filter(|ttl| *ttl > 0)?;
        let udp_len = 8 + leg.header.len() + data.len();
        let to_v6 = leg.destination.ip.is_ipv6();
        match (v6, to_v6) {
            // RFC 7915, 4: it would have to be fragmented.
            (false, true) if !dont_fragment && 40 + udp_len > 1280 => return None,
            // RFC 7915, 5.1.
            (true, false) => dont_fragment = 20 + udp_len > 1260,
            _ => {}
        }
        if to_v6 && arrived.checksum == Checksum::Absent {
            return None;
        }
        v6 = to_v6;
    }
    let way = ways::to(last.destination.ip)?;
    let links = ways::links(ways::number(last.destination.ip));
    let vid = |index: usize| arrived.tags.get(index).map_or(0, |tag| tag.1 & 0x0FFF);
    let header_len = if v6 { 48 } else { 28 };
    let fits = header_len + last.header.len() + data.len() <= usize::from(way.mtu);
    let action = way.action?;
    let is_ours = match action {
        ways::TX => arrived.to == ways::OWN,
        _ => [ways::OWN, ways::OWN_OTHER].contains(&arrived.to),
    };
    if way.vlans != [vid(0), vid(1)] || !fits || !is_ours {
        return None;
    }
    let payload = [&last.header, data].concat();
    let socket = |address: TransportAddress| std::net::SocketAddr::new(address.ip, address.port);
    let packet = Packet::udp(socket(last.source), socket(last.destination), &payload)
        .ttl(ttl)
        .tos(arrived.tos)
        .dont_fragment(dont_fragment && !v6);
    Some(Leaving {
        path,
        action,
        charged: (legs.iter().map(|leg| leg.relay).collect(), data.len()),
        packet,
        tags: arrived.tags.clone(),
        links,
        checksum: arrived.checksum,
    })
}

impl Leaving {
    /// The frame that `sent` has to be: with the Identification of that one, which is the kernel's own.
    pub fn like(&self, sent: &[u8]) -> Vec<u8> {
        let ip = 14 + 4 * self.tags.len();
        let is_v4 = self.packet.source.is_ipv4();
        let half = |at: usize| match sent.get(at..at + 2) {
            Some(bytes) => u16::from_be_bytes([bytes[0], bytes[1]]),
            None => 0,
        };
        let identification = if is_v4 { half(ip + 4) } else { 0 };
        let packet = self.packet.clone().identification(identification.into());
        let mut frame = Frame::new(&packet);
        (frame.to, frame.from) = self.links;
        frame.tags.clone_from(&self.tags);
        let field = frame.udp() + 6;
        let right = u16::from_be_bytes([frame.ip[field], frame.ip[field + 1]]);
        let checksum = match self.checksum {
            Checksum::Right => right,
            Checksum::Absent => 0,
            // Either zero is as good as the other, but only one says that there is a checksum.
            Checksum::Wrong(error) => match half(ip + field) {
                0 => right,
                there if difference(there, right) == error => there,
                _ => !right,
            },
        };
        frame.break_at(field, &checksum.to_be_bytes()).bytes()
    }
}
