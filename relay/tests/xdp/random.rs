//! Random tables and random frames: most of them nearly right, for a frame that is all wrong reaches nothing.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use turnpike_turn::{FiveTuple, Operation, RelayId, Time, Transport};
use turnpike_wire::{ChannelNumber, ChannelRange, TransportAddress};

use super::chance::Chance;
use super::frame::{Frame, PROVIDER_VLAN, VLAN, seal};
use super::machine::{BOUND, HOUR, INSIDE, LISTENER_PORT, Machine, OUTSIDE, RELAY_PORTS};
use super::town::channel_data;
use super::ways;
use crate::lab::packet::Packet;
use crate::lab::turn::{binding_request, send_indication};

/// A test run takes no frame that does not lie in one page.
const LONGEST: usize = 3_000;

/// Whom the tables of a world speak of.
pub struct World {
    /// With the latest client of each.
    relays: Vec<(RelayId, TransportAddress, Option<FiveTuple>)>,
    /// The channels that were ever bound: the place of the relay, the number and the peer.
    channels: Vec<(usize, u16, TransportAddress)>,
    /// What is added to ports: a place in the kernel's tables rests when its entry is gone, so worlds that
    /// follow one another share no keys.
    shift: u16,
}

impl World {
    /// Fills the empty tables of a machine.
    pub fn settle(machine: &mut Machine, chance: &mut Chance, seed: u64) -> World {
        let mut world = World {
            shift: 8 * u16::try_from(seed % 120).expect("it is below 120"),
            relays: Vec::new(),
            channels: Vec::new(),
        };
        for number in 0..chance.between(1, 8) {
            let port = RELAY_PORTS.0 + world.shift + u16::try_from(number).expect("a few");
            let bound = TransportAddress::new(*chance.pick(&BOUND), port);
            world.relays.push((machine.open(bound), bound, None));
        }
        for index in 0..world.relays.len() {
            world.lease(machine, chance, index);
        }
        for _ in 0..chance.between(0, 60) {
            world.change(machine, chance);
        }
        world
    }

    /// Carries out a random operation.
    pub fn change(&mut self, machine: &mut Machine, chance: &mut Chance) {
        let index = chance.place(self.relays.len());
        let (relay, bound, _) = self.relays[index];
        let peer = self.peer(chance, bound.ip.is_ipv6());
        let number = channel(machine, chance);
        let expires = Time(end(machine, chance));
        let operation = match chance.below(21) {
            0 => return self.lease(machine, chance, index),
            1 => Operation::RemovePermission {
                relay,
                peer: peer.ip,
            },
            2 => Operation::RemoveChannel { relay, number },
            20 => Operation::Rate {
                relay,
                bytes_per_s: *chance.pick(&[0, 50, 500, 5_000, 1_000_000]),
            },
            3 if chance.one_in(3) => Operation::RemoveAllocation { relay },
            3..=7 => Operation::Permission {
                relay,
                peer: peer.ip,
                expires,
            },
            _ => {
                self.bind(machine, chance, index, peer);
                // Of two clients, both have to bind.
                let other = self.relays.iter().position(|relay| named(relay.1) == peer);
                if let Some(other) = other {
                    self.bind(machine, chance, other, named(bound));
                }
                return;
            }
        };
        machine.apply(&operation);
    }

    fn bind(
        &mut self,
        machine: &mut Machine,
        chance: &mut Chance,
        index: usize,
        peer: TransportAddress,
    ) {
        let (relay, ..) = self.relays[index];
        let number = channel(machine, chance).value();
        let ends = [end(machine, chance), end(machine, chance)];
        machine.permit(relay, peer.ip, ends[0]);
        machine.bind(relay, number, peer, ends[1]);
        self.channels.push((index, number, peer));
    }

    fn lease(&mut self, machine: &mut Machine, chance: &mut Chance, index: usize) {
        let v6 = chance.one_in(2);
        let servers: Vec<_> = BOUND.iter().filter(|ip| ip.is_ipv6() == v6).collect();
        let five_tuple = FiveTuple {
            client: TransportAddress::new(
                stranger(chance, v6, 10),
                4_000 + self.shift + chance.port(0, 1),
            ),
            server: TransportAddress::new(**chance.pick(&servers), LISTENER_PORT),
            transport: match chance.below(12) {
                0 => Transport::Tcp,
                _ => Transport::Udp,
            },
        };
        self.relays[index].2 = Some(five_tuple);
        let (relay, ..) = self.relays[index];
        let expires = Time(end(machine, chance));
        machine.apply(&Operation::Allocation {
            relay,
            five_tuple,
            expires,
        });
    }

    /// A peer as a client names it: a stranger, or another client's relay.
    fn peer(&self, chance: &mut Chance, v6: bool) -> TransportAddress {
        let relays: Vec<_> = self
            .relays
            .iter()
            .filter(|relay| relay.1.ip.is_ipv6() == v6)
            .collect();
        if chance.one_in(3)
            && let Some((_, bound, _)) = chance.pick_any(&relays)
        {
            return named(*bound);
        }
        TransportAddress::new(stranger(chance, v6, 70), chance.port(7_000, 7_001))
    }

    /// A frame that may well have to do with these tables.
    pub fn frame(&self, chance: &mut Chance) -> Vec<u8> {
        if chance.per_mille(15) {
            let len = 14 + chance.place(200);
            return chance.bytes(len);
        }
        let Datagram {
            from,
            at,
            on,
            payload,
        } = self.datagram(chance);
        let mut frame = Frame::new(&packet(chance, from, at, &payload));
        let header = frame.udp();
        if chance.per_mille(50) {
            frame = frame.edit(header + 6, &[0, 0]);
        }
        if chance.per_mille(30) {
            let wrong = chance.bytes(2);
            frame = frame.edit(header + 6, &wrong);
        }
        link(chance, &mut frame, on);
        let mut bytes = frame.bytes();
        if chance.per_mille(150) {
            mutate(chance, &mut bytes);
        }
        bytes
    }

    fn datagram(&self, chance: &mut Chance) -> Datagram {
        let known = if chance.one_in(6) {
            None
        } else {
            chance.pick_any(&self.channels)
        };
        let index = known.map_or_else(|| chance.place(self.relays.len()), |channel| channel.0);
        let (_, bound, leg) = self.relays[index];
        let mut peer = known.map_or_else(
            || self.peer(chance, bound.ip.is_ipv6()),
            |channel| channel.2,
        );
        if let Some(leg) = leg.filter(|_| chance.one_in(2)) {
            let mut client = leg.client;
            if chance.one_in(20) {
                client.port = 4_000 + self.shift + chance.port(0, 2);
            }
            let number = known.map_or_else(|| 0x4000 + chance.port(0, 5), |channel| channel.1);
            return Datagram {
                from: client,
                at: leg.server,
                on: self.beyond(peer),
                payload: message(chance, number),
            };
        }
        if chance.one_in(20) {
            peer.port ^= 1;
        }
        let len = len(chance);
        let payload = match chance.below(4) {
            0 => message(chance, 0x4000),
            _ => chance.bytes(len),
        };
        Datagram {
            from: peer,
            at: bound,
            on: leg.map_or(bound.ip, |leg| leg.client.ip),
            payload,
        }
    }

    /// Where data for a peer goes in the end: if that is another client's relay, to the client.
    fn beyond(&self, peer: TransportAddress) -> IpAddr {
        let relay = self.relays.iter().find(|relay| named(relay.1) == peer);
        relay
            .and_then(|relay| relay.2)
            .map_or(peer.ip, |leg| leg.client.ip)
    }
}

/// What arrives, and whose way it leaves by if it does.
struct Datagram {
    from: TransportAddress,
    at: TransportAddress,
    on: IpAddr,
    payload: Vec<u8>,
}

/// A relayed transport address as its client is told it.
fn named(bound: TransportAddress) -> TransportAddress {
    let ip = if bound.ip == INSIDE {
        OUTSIDE
    } else {
        bound.ip
    };
    TransportAddress::new(ip, bound.port)
}

/// When something ends: mostly not at all, and sometimes about now.
fn end(machine: &Machine, chance: &mut Chance) -> u64 {
    match chance.below(20) {
        0 => machine.now() - chance.between(2_000, 60_000),
        1 => machine.now() - chance.between(0, 1_500),
        2 => machine.now() + chance.between(0, 1_500),
        _ => machine.now() + HOUR,
    }
}

/// One of the first channel numbers there are, or of the last.
fn channel(machine: &Machine, chance: &mut Chance) -> ChannelNumber {
    let range = machine.channels();
    let number = match range {
        ChannelRange::Rfc5766 if chance.one_in(2) => range.max().value() - chance.port(0, 5),
        _ => 0x4000 + chance.port(0, 5),
    };
    range.number(number).expect("a channel number")
}

/// One of a few addresses by each way out, mostly by the first ones.
fn stranger(chance: &mut Chance, v6: bool, host: u8) -> IpAddr {
    let way = match chance.below(8) {
        0 => chance.port(0, 10),
        1 => ways::TAGGED,
        2 => ways::TWICE_TAGGED,
        n => u16::try_from(n).expect("below 8") % 3 + 1,
    };
    let host = host + u8::try_from(chance.below(2)).expect("a bit");
    let octet = u8::try_from(way).expect("few ways");
    match v6 {
        false => Ipv4Addr::new(45, octet, 0, host).into(),
        true => Ipv6Addr::new(0x2A00, way, 0, 0, 0, 0, 0, host.into()).into(),
    }
}

fn len(chance: &mut Chance) -> usize {
    let (low, high) = match chance.below(20) {
        0 => (0, 2),
        1 => (1_180, 1_260),
        2 => (1_420, 1_480),
        3 => (1_500, 2_900),
        4 => (0, 1_500),
        _ => (0, 200),
    };
    chance.port(low, high).into()
}

/// What a client sends.
fn message(chance: &mut Chance, number: u16) -> Vec<u8> {
    let len = len(chance);
    let data = chance.bytes(len);
    let length = u16::try_from(len).expect("a length");
    match chance.below(24) {
        0 => binding_request(),
        1 => send_indication(
            "45.1.0.70:7000".parse().expect("an address"),
            &data,
            chance.one_in(2),
        ),
        2 => data,
        3 => channel_data(chance.port(0x3FFE, 0x4007), length, &data),
        4 => {
            let last = *chance.pick(&[0x4FFE, 0x7FFC]);
            channel_data(last + chance.port(0, 5), length, &data)
        }
        5 => {
            let length = length.saturating_add(chance.port(1, 4));
            channel_data(number, length, &data)
        }
        6 => {
            let length = length.saturating_sub(chance.port(1, 6));
            channel_data(number, length, &data)
        }
        7..=11 => {
            let padding = chance.place(4);
            let rest = [data, chance.bytes(padding)].concat();
            channel_data(number, length, &rest)
        }
        _ => channel_data(number, length, &data),
    }
}

fn packet(
    chance: &mut Chance,
    from: TransportAddress,
    at: TransportAddress,
    payload: &[u8],
) -> Packet {
    let socket = |address: TransportAddress| SocketAddr::new(address.ip, address.port);
    let payload = &payload[..payload.len().min(LONGEST)];
    let mut packet = Packet::udp(socket(from), socket(at), payload).tos(chance.byte());
    if chance.per_mille(60) {
        packet = packet.ttl(u8::try_from(chance.below(4)).expect("a few"));
    }
    let odd = chance.per_mille(15);
    if at.ip.is_ipv4() {
        packet = packet
            .dont_fragment(chance.one_in(2))
            .identification(chance.port(0, 0xFFFF).into());
        if odd {
            packet = packet.options(&[1, 1, 1, 0]);
        }
    } else {
        packet = packet.flow_label(u32::try_from(chance.below(1 << 20)).expect("20 bits"));
        if odd {
            packet = packet.with_extensions();
        }
    }
    packet
}

/// A link header, mostly one of the VLAN by which data for `on` leaves.
fn link(chance: &mut Chance, frame: &mut Frame, on: IpAddr) {
    frame.to = match chance.below(20) {
        0 => ways::OWN_OTHER,
        1 => [0xFF; 6],
        _ => ways::OWN,
    };
    frame.from = [2, 0, 0, 0, 0, chance.byte()];
    let kind = |chance: &mut Chance| *chance.pick(&[VLAN, PROVIDER_VLAN]);
    let vlans = ways::to(on).map_or([0; 2], |way| way.vlans);
    frame.tags = match (chance.below(40), vlans) {
        (0, _) => vec![(kind(chance), 100)],
        (1, _) => vec![(kind(chance), chance.port(0, 0xFFFF))],
        (2, _) => vec![(kind(chance), 0), (kind(chance), chance.port(0, 0xFFFF))],
        (3, _) | (_, [0, 0]) => vec![],
        (_, [outer, 0]) => vec![(kind(chance), outer | chance.port(0, 15) << 12)],
        (_, [outer, inner]) => vec![(kind(chance), outer), (VLAN, inner)],
    };
    let trailing = match chance.below(4) {
        0 => chance.place(20),
        1 => 60_usize.saturating_sub(frame.bytes().len()),
        _ => 0,
    };
    frame.trailing = chance.bytes(trailing);
}

/// Changes a few bytes of the headers, or cuts the frame short.
fn mutate(chance: &mut Chance, bytes: &mut Vec<u8>) {
    for _ in 0..chance.between(1, 3) {
        let place = chance.place(bytes.len().min(90));
        bytes[place] = match chance.below(3) {
            0 => chance.byte(),
            1 => bytes[place] ^ 1 << chance.below(8),
            _ => *chance.pick(&[0, 1, 0xFF, 0x40]),
        };
    }
    if chance.one_in(2) && bytes.len() > 34 && bytes[12..14] == [8, 0] {
        seal(&mut bytes[14..]);
    }
    if chance.one_in(8) {
        let len = 14 + chance.place(bytes.len() - 13);
        bytes.truncate(len);
    }
}
