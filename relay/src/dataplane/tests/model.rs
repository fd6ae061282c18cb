//! Random operations and datagrams against a model that keeps plain lists and searches them.

use std::net::IpAddr;

use proptest::prelude::*;
use turnpike_wire::{AddressFamily, ChannelData, Demux, Message, SendIndication};

use super::*;
use crate::dataplane::table::Size;

/// What the table is said to be.
#[derive(Default)]
struct Model {
    relays: Vec<Relay>,
}

struct Relay {
    id: RelayId,
    bound: TransportAddress,
    lease: Option<(FiveTuple, u64)>,
    /// The peer in its outside form, and the end.
    permissions: Vec<(IpAddr, u64)>,
    /// Number, peer as sockets know it, whether refused, the end.
    channels: Vec<(ChannelNumber, TransportAddress, bool, u64)>,
}

impl Relay {
    fn serves(&self, five_tuple: &FiveTuple) -> bool {
        self.lease.is_some_and(|(served, _)| served == *five_tuple)
    }

    fn permitted(&self, peer: IpAddr, now: u64) -> bool {
        let peer = settings().permitted_as(peer);
        self.permissions
            .iter()
            .any(|&(address, end)| address == peer && end > now)
    }

    fn clear(&mut self) {
        self.lease = None;
        self.permissions.clear();
        self.channels.clear();
    }

    fn takes(&self, peer: IpAddr) -> bool {
        let mapped = matches!(peer, IpAddr::V6(v6) if v6.to_ipv4_mapped().is_some());
        self.lease.is_some() && self.bound.ip.is_ipv4() == peer.is_ipv4() && !mapped
    }
}

impl Model {
    fn open(&mut self, id: RelayId, bound: TransportAddress) {
        self.relays.retain(|relay| relay.id.slot != id.slot);
        self.relays.push(Relay {
            id,
            bound,
            lease: None,
            permissions: vec![],
            channels: vec![],
        });
    }

    fn find(&mut self, id: RelayId) -> Option<&mut Relay> {
        self.relays.iter_mut().find(|relay| relay.id == id)
    }

    fn apply(&mut self, operation: &Operation) {
        match *operation {
            Operation::Allocation {
                relay,
                five_tuple,
                expires,
            } => self.claim(relay, five_tuple, expires.0),
            // Of the rate nothing is seen here.
            Operation::Rate { .. } => {}
            Operation::Permission {
                relay,
                peer,
                expires,
            } => {
                if let Some(relay) = self.find(relay).filter(|relay| relay.takes(peer)) {
                    let peer = settings().permitted_as(peer);
                    relay.permissions.retain(|&(address, _)| address != peer);
                    relay.permissions.push((peer, expires.0));
                }
            }
            Operation::Channel {
                relay,
                number,
                peer,
                expires,
            } => {
                let Some(found) = self.find(relay).filter(|relay| relay.takes(peer.ip)) else {
                    return;
                };
                let inside = settings().inside(peer);
                let known = found
                    .channels
                    .iter_mut()
                    .find(|(n, p, ..)| *n == number && *p == inside);
                if let Some(channel) = known {
                    channel.3 = expires.0;
                    return;
                }
                found.channels.retain(|(_, p, ..)| *p != inside);
                let five_tuple = found.lease.expect("takes").0;
                for twin in self
                    .relays
                    .iter_mut()
                    .filter(|twin| twin.serves(&five_tuple))
                {
                    twin.channels.retain(|(n, ..)| *n != number);
                }
                let channel = (number, inside, settings().refuses(peer), expires.0);
                self.find(relay).expect("found").channels.push(channel);
            }
            Operation::RemovePermission { relay, peer } => {
                if let Some(relay) = self.find(relay).filter(|relay| relay.takes(peer)) {
                    let peer = settings().permitted_as(peer);
                    relay.permissions.retain(|&(address, _)| address != peer);
                }
            }
            Operation::RemoveChannel { relay, number } => {
                if let Some(relay) = self.find(relay) {
                    relay.channels.retain(|(n, ..)| *n != number);
                }
            }
            Operation::RemoveAllocation { relay } => {
                if let Some(relay) = self.find(relay) {
                    relay.clear();
                }
            }
        }
    }

    fn claim(&mut self, id: RelayId, five_tuple: FiveTuple, end: u64) {
        let Some(relay) = self.find(id) else { return };
        let moved = relay.lease.is_some_and(|(served, _)| served != five_tuple);
        relay.lease = Some((five_tuple, end));
        let v4 = relay.bound.ip.is_ipv4();
        let numbers: Vec<_> = relay.channels.iter().map(|(n, ..)| *n).collect();
        for rival in self
            .relays
            .iter_mut()
            .filter(|rival| rival.id != id && rival.serves(&five_tuple))
        {
            if rival.bound.ip.is_ipv4() == v4 {
                rival.clear();
            } else if moved {
                rival.channels.retain(|(n, ..)| !numbers.contains(n));
            }
        }
    }

    fn size(&self) -> Size {
        Size {
            relays: self.relays.len(),
            allocations: self
                .relays
                .iter()
                .filter(|relay| relay.lease.is_some())
                .count(),
            permissions: self
                .relays
                .iter()
                .map(|relay| relay.permissions.len())
                .sum(),
            channels: self.relays.iter().map(|relay| relay.channels.len()).sum(),
        }
    }

    fn client_verdict<'a>(&self, now: u64, five_tuple: FiveTuple, bytes: &'a [u8]) -> Verdict<'a> {
        let mine: Vec<&Relay> = self
            .relays
            .iter()
            .filter(|relay| relay.serves(&five_tuple))
            .collect();
        let missing = |reason| {
            dropped(if mine.is_empty() {
                Reason::NoAllocation
            } else {
                reason
            })
        };
        match Demux::of(bytes[0]) {
            Demux::ChannelData => {
                let Ok(message) = ChannelData::parse(bytes) else {
                    return dropped(Reason::ChannelMalformed);
                };
                let channels = mine
                    .iter()
                    .flat_map(|relay| relay.channels.iter().map(move |c| (relay, c)));
                let found = channels
                    .into_iter()
                    .find(|(_, channel)| channel.0 == message.channel);
                let Some((relay, &(_, peer, refused, end))) = found else {
                    return missing(Reason::ChannelUnbound);
                };
                // The permission is by the name that the client bound the channel to.
                match () {
                    () if relay.lease.expect("serves").1 <= now => {
                        dropped(Reason::AllocationExpired)
                    }
                    () if end <= now => dropped(Reason::ChannelExpired),
                    () if !relay.permitted(peer.ip, now) => dropped(Reason::NoPermission),
                    () if refused => dropped(Reason::PeerRefused),
                    () => Verdict::ToPeer {
                        relay: relay.id,
                        destination: peer,
                        data: message.data,
                        dont_fragment: false,
                    },
                }
            }
            Demux::Stun => {
                let message = Message::parse(bytes).expect("the test writes whole messages");
                let send = SendIndication::from_message(&message).expect("the test writes Send");
                let v4 = send.peer.ip.is_ipv4();
                let Some(relay) = mine.iter().find(|relay| relay.bound.ip.is_ipv4() == v4) else {
                    return missing(Reason::PeerFamily);
                };
                match () {
                    () if relay.lease.expect("serves").1 <= now => {
                        dropped(Reason::AllocationExpired)
                    }
                    () if settings().refuses(send.peer) => dropped(Reason::PeerRefused),
                    () if !relay.permitted(send.peer.ip, now) => dropped(Reason::NoPermission),
                    () => Verdict::ToPeer {
                        relay: relay.id,
                        destination: settings().inside(send.peer),
                        data: send.data,
                        dont_fragment: false,
                    },
                }
            }
            _ => unreachable!("the test sends nothing else"),
        }
    }

    fn peer_verdict<'a>(
        &self,
        now: u64,
        id: RelayId,
        peer: TransportAddress,
        bytes: &'a [u8],
    ) -> Verdict<'a> {
        let relay = self.relays.iter().find(|relay| relay.id == id);
        let Some((relay, (five_tuple, end))) = relay.and_then(|relay| Some((relay, relay.lease?)))
        else {
            return dropped(Reason::RelayUnclaimed);
        };
        let outside = settings().outside(peer);
        let channel = relay
            .channels
            .iter()
            .find(|(_, p, _, end)| *p == peer && *end > now);
        let length = u16::try_from(bytes.len()).expect("short");
        match channel {
            _ if end <= now => dropped(Reason::AllocationExpired),
            _ if !relay.permitted(peer.ip, now) => dropped(Reason::NoPermission),
            Some((_, _, true, _)) => dropped(Reason::PeerRefused),
            Some((number, ..)) => {
                let framing = Framing::ChannelHeader(ChannelData::encode_header(*number, length));
                Verdict::ToClient {
                    five_tuple,
                    framing,
                    data: bytes,
                }
            }
            None if settings().refuses(outside) => dropped(Reason::PeerRefused),
            None => {
                let framing = Framing::DataIndication { peer: outside };
                Verdict::ToClient {
                    five_tuple,
                    framing,
                    data: bytes,
                }
            }
        }
    }
}

fn relay_ids() -> impl Strategy<Value = RelayId> {
    (0..4_u32, 0..2_u32).prop_map(|(slot, generation)| RelayId { slot, generation })
}

/// Even slots relay IPv4, odd ones IPv6; one port for each generation.
pub fn bound(id: RelayId) -> TransportAddress {
    let ip = if id.slot.is_multiple_of(2) {
        at("10.0.0.1:0").ip
    } else {
        at("[2001:db8::1]:0").ip
    };
    let port = u16::try_from(50_000 + id.slot * 10 + id.generation).expect("small");
    TransportAddress::new(ip, port)
}

fn five_tuples() -> impl Strategy<Value = FiveTuple> {
    prop::sample::select(vec![client(), other_client()])
}

/// Strangers, relays of this machine inside and outside, its other ports, and an address that is never a peer.
fn peers() -> impl Strategy<Value = TransportAddress> {
    let peers = [
        "203.0.113.77:7000",
        "203.0.113.77:7001",
        "203.0.113.78:7000",
        "[2001:db8::77]:7000",
        "[2001:db8::78]:7000",
        "203.0.113.1:50020",
        "10.0.0.1:50020",
        "10.0.0.1:22",
        "203.0.113.1:3478",
        "[2001:db8::1]:50010",
        "[::ffff:203.0.113.77]:7000",
    ];
    prop::sample::select(peers.map(at).to_vec())
}

fn times() -> impl Strategy<Value = Time> {
    (1..20_u64).prop_map(Time)
}

fn numbers() -> impl Strategy<Value = ChannelNumber> {
    (0x4000..0x4003_u16).prop_map(number)
}

pub fn operations() -> impl Strategy<Value = Operation> {
    let relay = relay_ids;
    prop_oneof![
        3 => (relay(), five_tuples(), times())
            .prop_map(|(relay, five_tuple, expires)| Operation::Allocation { relay, five_tuple, expires }),
        4 => (relay(), peers(), times())
            .prop_map(|(relay, peer, expires)| Operation::Permission { relay, peer: peer.ip, expires }),
        5 => (relay(), numbers(), peers(), times())
            .prop_map(|(relay, number, peer, expires)| Operation::Channel { relay, number, peer, expires }),
        1 => (relay(), peers()).prop_map(|(relay, peer)| Operation::RemovePermission { relay, peer: peer.ip }),
        1 => (relay(), numbers()).prop_map(|(relay, number)| Operation::RemoveChannel { relay, number }),
        1 => relay().prop_map(|relay| Operation::RemoveAllocation { relay }),
    ]
}

#[derive(Clone, Debug)]
enum Act {
    Open(RelayId),
    Close(RelayId),
    Apply(Operation),
    ChannelData(u64, FiveTuple, ChannelNumber, u16),
    Send(u64, FiveTuple, TransportAddress),
    FromPeer(u64, RelayId, TransportAddress),
}

fn acts() -> impl Strategy<Value = Act> {
    let now = 0..20_u64;
    prop_oneof![
        2 => relay_ids().prop_map(Act::Open),
        1 => relay_ids().prop_map(Act::Close),
        16 => operations().prop_map(Act::Apply),
        6 => (now.clone(), five_tuples(), numbers(), 0..7_u16)
            .prop_map(|(now, five_tuple, number, length)| Act::ChannelData(now, five_tuple, number, length)),
        6 => (now.clone(), five_tuples(), peers())
            .prop_map(|(now, five_tuple, peer)| Act::Send(now, five_tuple, peer)),
        6 => (now, relay_ids(), peers()).prop_map(|(now, relay, peer)| Act::FromPeer(now, relay, peer)),
    ]
}

fn perform(table: &mut Table, model: &mut Model, act: &Act) {
    match *act {
        Act::Open(relay) => {
            table.open(relay, bound(relay));
            model.open(relay, bound(relay));
        }
        Act::Close(relay) => {
            table.close(relay);
            model.relays.retain(|entry| entry.id != relay);
        }
        Act::Apply(operation) => {
            table.apply(&operation);
            model.apply(&operation);
        }
        Act::ChannelData(now, five_tuple, number, length) => {
            let bytes = channel_data(number.value(), length, b"four");
            let verdict = step(
                table,
                now,
                Arrival::FromClient {
                    five_tuple,
                    bytes: &bytes,
                },
            );
            assert_eq!(verdict, model.client_verdict(now, five_tuple, &bytes));
        }
        Act::Send(now, five_tuple, peer) => {
            let bytes = send(&peer.to_string(), b"data", |_| ());
            let verdict = step(
                table,
                now,
                Arrival::FromClient {
                    five_tuple,
                    bytes: &bytes,
                },
            );
            assert_eq!(verdict, model.client_verdict(now, five_tuple, &bytes));
        }
        Act::FromPeer(now, relay, peer) => {
            let arrival = Arrival::FromPeer {
                relay,
                peer,
                bytes: b"data",
            };
            assert_eq!(
                step(table, now, arrival),
                model.peer_verdict(now, relay, peer, b"data")
            );
        }
    }
    table.assert_consistent();
    assert_eq!(table.size(), model.size());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    /// T-8656-11.3-01, T-8656-9-05, T-8656-12-01: after any operations, any datagram fares as the model says; the table
    /// holds what the model holds, and nothing once everything is closed.
    #[test]
    fn the_table_is_what_its_operations_say(seed: u64, acts in prop::collection::vec(acts(), 1..120)) {
        let mut table = Table::new(settings(), seed);
        let mut model = Model::default();
        for slot in 0..4 {
            let id = RelayId { slot, generation: 0 };
            let family = if slot % 2 == 0 { AddressFamily::Ipv4 } else { AddressFamily::Ipv6 };
            prop_assert_eq!(bound(id).family(), family);
            perform(&mut table, &mut model, &Act::Open(id));
        }
        for act in &acts {
            perform(&mut table, &mut model, act);
        }
        for slot in 0..4 {
            for generation in 0..2 {
                table.close(RelayId { slot, generation });
            }
        }
        prop_assert_eq!(table.size(), Size::default());
        table.assert_consistent();
    }

    /// T-SEC-10: no bytes make the step panic, and whatever is relayed is a part of what came in.
    #[test]
    fn any_bytes_have_a_verdict(
        first in prop::sample::select(vec![0_u8, 1, 0x40, 0x41, 0x4F, 0x16, 0x80]),
        rest in prop::collection::vec(any::<u8>(), 0..200),
        now in 0..700_000_u64,
    ) {
        let table = world();
        let bytes = [vec![first], rest].concat();
        for verdict in [from_client(&table, now, &bytes), from_peer(&table, now, PEER, &bytes)] {
            if let Verdict::ToPeer { data, .. } | Verdict::ToClient { data, .. } = verdict {
                prop_assert!(bytes.as_ptr_range().contains(&data.as_ptr()) || data.is_empty());
                prop_assert!(data.len() <= bytes.len());
            }
        }
    }

    /// T-SEC-10: the same where one bit or the length of a good message is wrong.
    #[test]
    fn damaged_messages_have_a_verdict(bit in 0..800_usize, cut in 0..100_usize, channel: bool) {
        let table = world();
        let good = if channel { channel_data(0x4001, 60, &[9; 60]) } else { send(PEER, &[9; 60], |_| ()) };
        let mut bytes = good.clone();
        let at = bit % (bytes.len() * 8);
        bytes[at / 8] ^= 1 << (at % 8);
        bytes.truncate(bytes.len() - cut.min(bytes.len() - 1));
        let verdict = from_client(&table, 0, &bytes);
        if let Verdict::ToPeer { destination, data, .. } = verdict {
            prop_assert!(destination.ip == at_ip(PEER) && data.len() <= 60);
        }
    }
}

fn at_ip(text: &str) -> IpAddr {
    at(text).ip
}
