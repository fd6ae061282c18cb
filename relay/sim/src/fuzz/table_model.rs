//! The forwarding table and what passes it, as lists that are searched from end to end.

use turnpike::dataplane::forward::{Framing, PUNT_MAX_LEN, Settings, Verdict};
use turnpike::dataplane::table::Size;
use turnpike_abi::Reason;
use turnpike_turn::{FiveTuple, Operation, RelayId};
use turnpike_wire::{Icmp, TransportAddress};

use crate::stun::{self, kind, method};

/// A table.
#[derive(Clone, Debug)]
pub(super) struct Model {
    settings: Settings,
    relays: Vec<Relay>,
    channels: Vec<Channel>,
}

#[derive(Clone, Debug)]
struct Relay {
    id: RelayId,
    bound: TransportAddress,
    lease: Option<(FiveTuple, u64)>,
    /// By the outside form of the peer's address.
    permissions: Vec<(std::net::IpAddr, u64)>,
    icmp_rested: u64,
}

/// A channel; its peer is as sockets know it.
#[derive(Clone, Copy, Debug)]
struct Channel {
    relay: RelayId,
    number: u16,
    peer: TransportAddress,
    refused: bool,
    end: u64,
}

/// What becomes of a datagram; the data of one for a peer is what it carries.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Outcome {
    ToPeer(RelayId, TransportAddress, Vec<u8>, bool),
    ToClient(FiveTuple, Framing, Vec<u8>),
    Punt,
    Drop(Reason),
}

impl From<Verdict<'_>> for Outcome {
    fn from(verdict: Verdict<'_>) -> Outcome {
        match verdict {
            Verdict::ToPeer {
                relay,
                destination,
                data,
                dont_fragment,
            } => Outcome::ToPeer(relay, destination, data.to_vec(), dont_fragment),
            Verdict::ToClient {
                five_tuple,
                framing,
                data,
            } => Outcome::ToClient(five_tuple, framing, data.to_vec()),
            Verdict::Punt => Outcome::Punt,
            Verdict::Drop(reason) => Outcome::Drop(reason),
        }
    }
}

impl Model {
    pub(super) fn new(settings: Settings) -> Model {
        Model {
            settings,
            relays: Vec::new(),
            channels: Vec::new(),
        }
    }

    pub(super) fn is_bound(&self, address: TransportAddress) -> bool {
        self.relays.iter().any(|relay| relay.bound == address)
    }

    pub(super) fn open(&mut self, id: RelayId, bound: TransportAddress) {
        let older = self.relays.iter().find(|relay| relay.id.slot == id.slot);
        if let Some(older) = older.map(|relay| relay.id) {
            self.close(older);
        }
        let (lease, permissions, icmp_rested) = (None, Vec::new(), 0);
        self.relays.push(Relay {
            id,
            bound,
            lease,
            permissions,
            icmp_rested,
        });
    }

    pub(super) fn close(&mut self, id: RelayId) {
        self.relays.retain(|relay| relay.id != id);
        self.channels.retain(|channel| channel.relay != id);
    }

    pub(super) fn size(&self) -> Size {
        let permissions = self.relays.iter().flat_map(|relay| &relay.permissions);
        Size {
            relays: self.relays.len(),
            allocations: self
                .relays
                .iter()
                .filter(|relay| relay.lease.is_some())
                .count(),
            permissions: permissions.filter(|(_, end)| *end != 0).count(),
            channels: self.channels.len(),
        }
    }

    /// Whether it could be done.
    pub(super) fn apply(&mut self, operation: &Operation) -> bool {
        match *operation {
            Operation::Allocation {
                relay,
                five_tuple,
                expires,
            } => self.claim(relay, five_tuple, expires.0),
            // What it leads to is no matter of `step`.
            Operation::Rate { relay, .. } => {
                self.get(relay).is_some_and(|relay| relay.lease.is_some())
            }
            Operation::Permission {
                relay,
                peer,
                expires,
            } => {
                let peer = self.settings.permitted_as(peer);
                self.serving(relay, peer).is_some_and(|relay| {
                    relay.permissions.retain(|(known, _)| *known != peer);
                    relay.permissions.push((peer, expires.0));
                    true
                })
            }
            Operation::RemovePermission { relay, peer } => {
                let peer = self.settings.permitted_as(peer);
                let has_channel = self.channels.iter().any(|channel| {
                    channel.relay == relay && self.settings.permitted_as(channel.peer.ip) == peer
                });
                self.serving(relay, peer).is_some_and(|relay| {
                    let before = relay.permissions.len();
                    relay.permissions.retain(|(known, _)| *known != peer);
                    relay.permissions.len() < before || has_channel
                })
            }
            Operation::Channel {
                relay,
                number,
                peer,
                expires,
            } => self.bind(relay, number.value(), peer, expires.0),
            Operation::RemoveChannel { relay, number } => {
                let before = self.channels.len();
                self.channels
                    .retain(|channel| (channel.relay, channel.number) != (relay, number.value()));
                self.channels.len() < before
            }
            Operation::RemoveAllocation { relay } => {
                let served = self.get(relay).is_some_and(|relay| relay.lease.is_some());
                self.release(relay);
                served
            }
        }
    }

    fn claim(&mut self, id: RelayId, five_tuple: FiveTuple, end: u64) -> bool {
        let Some(relay) = self.get(id) else {
            return false;
        };
        let v4 = relay.bound.ip.is_ipv4();
        let moved = relay.lease.is_some_and(|(served, _)| served != five_tuple);
        let others: Vec<(RelayId, bool)> = self
            .relays
            .iter()
            .filter(|other| {
                other.id != id && other.lease.is_some_and(|(served, _)| served == five_tuple)
            })
            .map(|other| (other.id, other.bound.ip.is_ipv4() == v4))
            .collect();
        for (other, same_family) in others {
            if same_family {
                self.release(other);
            } else if moved {
                // A number is one thing on a five-tuple; the latest to come has it.
                let own: Vec<u16> = self.of(id).map(|channel| channel.number).collect();
                self.channels
                    .retain(|channel| channel.relay != other || !own.contains(&channel.number));
            }
        }
        let relay = self.relays.iter_mut().find(|relay| relay.id == id);
        relay.expect("just found").lease = Some((five_tuple, end));
        true
    }

    fn release(&mut self, id: RelayId) {
        self.channels.retain(|channel| channel.relay != id);
        if let Some(relay) = self.relays.iter_mut().find(|relay| relay.id == id) {
            relay.lease = None;
            relay.permissions.clear();
        }
    }

    fn bind(&mut self, id: RelayId, number: u16, peer: TransportAddress, end: u64) -> bool {
        let Some(five_tuple) = self
            .serving(id, peer.ip)
            .and_then(|relay| relay.lease)
            .map(|(served, _)| served)
        else {
            return false;
        };
        let inside = self.settings.inside(peer);
        let relays = &self.relays;
        let serves = |relay: RelayId| {
            relays.iter().any(|one| {
                one.id == relay && one.lease.is_some_and(|(served, _)| served == five_tuple)
            })
        };
        let same = |channel: &&mut Channel| {
            (channel.relay, channel.number, channel.peer) == (id, number, inside)
        };
        if let Some(channel) = self.channels.iter_mut().find(same) {
            channel.end = end;
            return true;
        }
        self.channels.retain(|channel| {
            !(channel.number == number && serves(channel.relay))
                && (channel.relay, channel.peer) != (id, inside)
        });
        let refused = self.settings.refuses(peer);
        self.channels.push(Channel {
            relay: id,
            number,
            peer: inside,
            refused,
            end,
        });
        true
    }

    pub(super) fn step_client(&self, now: u64, five_tuple: FiveTuple, bytes: &[u8]) -> Outcome {
        let outcome = match *bytes {
            [0..=3, ..] => self.step_stun(now, five_tuple, bytes),
            [20..=63, ..] => Err(Reason::DtlsNotServed),
            [n0 @ 64..=79, n1, l0, l1, ref rest @ ..] => {
                let number = u16::from_be_bytes([n0, n1]);
                let len = usize::from(u16::from_be_bytes([l0, l1]));
                match rest.get(..len) {
                    Some(data) => self.step_channel(now, five_tuple, number, data),
                    None => Err(Reason::ChannelMalformed),
                }
            }
            [64..=79, ..] => Err(Reason::ChannelMalformed),
            _ => Err(Reason::NotTurn),
        };
        outcome.unwrap_or_else(Outcome::Drop)
    }

    fn step_channel(
        &self,
        now: u64,
        five_tuple: FiveTuple,
        number: u16,
        data: &[u8],
    ) -> Result<Outcome, Reason> {
        let found = self.leased(five_tuple).find_map(|(relay, end)| {
            let channel = self.of(relay.id).find(|channel| channel.number == number)?;
            Some((relay, end, channel))
        });
        let Some((relay, end, channel)) = found else {
            let served = self.leased(five_tuple).next().is_some();
            return Err(if served {
                Reason::ChannelUnbound
            } else {
                Reason::NoAllocation
            });
        };
        check(end > now, Reason::AllocationExpired)?;
        check(channel.end > now, Reason::ChannelExpired)?;
        check(
            self.permitted(relay, channel.peer.ip) > now,
            Reason::NoPermission,
        )?;
        check(!channel.refused, Reason::PeerRefused)?;
        check(fits(channel.peer, data.len()), Reason::TooLarge)?;
        Ok(Outcome::ToPeer(
            relay.id,
            channel.peer,
            data.to_vec(),
            false,
        ))
    }

    fn step_stun(&self, now: u64, five_tuple: FiveTuple, bytes: &[u8]) -> Result<Outcome, Reason> {
        let message = stun::read(bytes).map_err(|_| Reason::StunMalformed)?;
        if (message.class, message.method) != (stun::INDICATION, method::SEND) {
            check(bytes.len() <= PUNT_MAX_LEN, Reason::TooLarge)?;
            return Ok(Outcome::Punt);
        }
        let unknown = message.attributes.iter().any(|one| is_unknown(one.kind));
        check(!unknown, Reason::SendMalformed)?;
        let peer = message
            .address(kind::XOR_PEER_ADDRESS)
            .filter(|peer| peer.port != 0);
        let peer = peer.ok_or(Reason::SendMalformed)?;
        let data = message.find(kind::DATA).ok_or(Reason::SendMalformed)?;
        let dont_fragment = message.find(kind::DONT_FRAGMENT);
        check(
            dont_fragment.is_none_or(<[u8]>::is_empty),
            Reason::SendMalformed,
        )?;
        let v4 = peer.ip.is_ipv4();
        let served = self
            .leased(five_tuple)
            .find(|(relay, _)| relay.bound.ip.is_ipv4() == v4);
        let Some((relay, end)) = served else {
            let served = self.leased(five_tuple).next().is_some();
            return Err(if served {
                Reason::PeerFamily
            } else {
                Reason::NoAllocation
            });
        };
        check(end > now, Reason::AllocationExpired)?;
        check(!self.settings.refuses(peer), Reason::PeerRefused)?;
        check(self.permitted(relay, peer.ip) > now, Reason::NoPermission)?;
        check(fits(peer, data.len()), Reason::TooLarge)?;
        let df = dont_fragment.is_some() && v4 && five_tuple.client.ip.is_ipv4();
        Ok(Outcome::ToPeer(
            relay.id,
            self.settings.inside(peer),
            data.to_vec(),
            df,
        ))
    }

    pub(super) fn step_peer(
        &self,
        now: u64,
        relay: RelayId,
        peer: TransportAddress,
        bytes: &[u8],
    ) -> Outcome {
        self.relay_peer(now, relay, peer, bytes)
            .unwrap_or_else(Outcome::Drop)
    }

    fn relay_peer(
        &self,
        now: u64,
        id: RelayId,
        peer: TransportAddress,
        bytes: &[u8],
    ) -> Result<Outcome, Reason> {
        let relay = self.get(id).ok_or(Reason::RelayUnclaimed)?;
        let (five_tuple, end) = relay.lease.ok_or(Reason::RelayUnclaimed)?;
        check(end > now, Reason::AllocationExpired)?;
        let channel = self
            .of(id)
            .find(|channel| channel.peer == peer && channel.end > now);
        if let Some(channel) = channel {
            check(self.permitted(relay, peer.ip) > now, Reason::NoPermission)?;
            check(!channel.refused, Reason::PeerRefused)?;
            let len = bytes.len();
            check(fits(five_tuple.client, 4 + len), Reason::TooLarge)?;
            let len = u16::try_from(len)
                .map_err(|_| Reason::TooLarge)?
                .to_be_bytes();
            let number = channel.number.to_be_bytes();
            let framing = Framing::ChannelHeader([number[0], number[1], len[0], len[1]]);
            return Ok(Outcome::ToClient(five_tuple, framing, bytes.to_vec()));
        }
        let peer = self.settings.outside(peer);
        check(self.permitted(relay, peer.ip) > now, Reason::NoPermission)?;
        check(!self.settings.refuses(peer), Reason::PeerRefused)?;
        let address = if peer.ip.is_ipv4() { 12 } else { 24 };
        let len = 20 + address + 4 + bytes.len().next_multiple_of(4);
        check(fits(five_tuple.client, len), Reason::TooLarge)?;
        Ok(Outcome::ToClient(
            five_tuple,
            Framing::DataIndication { peer },
            bytes.to_vec(),
        ))
    }

    pub(super) fn step_icmp(
        &mut self,
        now: u64,
        id: RelayId,
        quoted: TransportAddress,
        icmp: Icmp,
    ) -> Outcome {
        self.relay_icmp(now, id, quoted, icmp)
            .unwrap_or_else(Outcome::Drop)
    }

    fn relay_icmp(
        &mut self,
        now: u64,
        id: RelayId,
        quoted: TransportAddress,
        icmp: Icmp,
    ) -> Result<Outcome, Reason> {
        let v4 = quoted.ip.is_ipv4();
        let told: &[u8] = if v4 { &[3, 11] } else { &[1, 2, 3] };
        check(told.contains(&icmp.kind), Reason::IcmpType)?;
        let too_big = if v4 {
            (icmp.kind, icmp.code) == (3, 4)
        } else {
            icmp.kind == 2
        };
        let relay = self.get(id).ok_or(Reason::RelayUnclaimed)?;
        let (five_tuple, end) = relay.lease.ok_or(Reason::RelayUnclaimed)?;
        check(end > now, Reason::AllocationExpired)?;
        let peer = self.settings.outside(quoted);
        check(self.permitted(relay, peer.ip) > now, Reason::NoPermission)?;
        let relay = self
            .relays
            .iter_mut()
            .find(|relay| relay.id == id)
            .expect("just found");
        let rested = relay.icmp_rested.max(now) + 200;
        check(rested - now <= 2_000, Reason::IcmpLimited)?;
        relay.icmp_rested = rested;
        let icmp = Icmp {
            data: if too_big { icmp.data } else { 0 },
            ..icmp
        };
        Ok(Outcome::ToClient(
            five_tuple,
            Framing::IcmpIndication { peer, icmp },
            Vec::new(),
        ))
    }

    fn get(&self, id: RelayId) -> Option<&Relay> {
        self.relays.iter().find(|relay| relay.id == id)
    }

    /// A relay that serves somebody and can have this peer.
    fn serving(&mut self, id: RelayId, peer: std::net::IpAddr) -> Option<&mut Relay> {
        let mapped = matches!(peer, std::net::IpAddr::V6(ip) if ip.to_ipv4_mapped().is_some());
        self.relays.iter_mut().find(|relay| {
            relay.id == id
                && relay.lease.is_some()
                && relay.bound.ip.is_ipv4() == peer.is_ipv4()
                && !mapped
        })
    }

    fn leased(&self, five_tuple: FiveTuple) -> impl Iterator<Item = (&Relay, u64)> {
        self.relays
            .iter()
            .filter_map(move |relay| match relay.lease {
                Some((served, end)) if served == five_tuple => Some((relay, end)),
                _ => None,
            })
    }

    fn of(&self, id: RelayId) -> impl Iterator<Item = &Channel> {
        self.channels
            .iter()
            .filter(move |channel| channel.relay == id)
    }

    fn permitted(&self, relay: &Relay, peer: std::net::IpAddr) -> u64 {
        let peer = self.settings.permitted_as(peer);
        let found = relay.permissions.iter().find(|(known, _)| *known == peer);
        found.map_or(0, |(_, end)| *end)
    }
}

/// What a Send indication must not carry, because nobody defines it.
fn is_unknown(kind: u16) -> bool {
    let known = [
        0x0001, 0x0003, 0x0006, 0x0008, 0x0009, 0x000A, 0x000C, 0x000D, 0x0012, 0x0013, 0x0014,
        0x0015, 0x0016, 0x0017, 0x0018, 0x0019, 0x001A, 0x001B, 0x001C, 0x001D, 0x001E, 0x0020,
        0x0022, 0x0026, 0x0027, 0x002A,
    ];
    kind < 0x8000 && !known.contains(&kind)
}

fn check(holds: bool, reason: Reason) -> Result<(), Reason> {
    if holds { Ok(()) } else { Err(reason) }
}

fn fits(to: TransportAddress, len: usize) -> bool {
    len <= if to.ip.is_ipv4() { 65_507 } else { 65_527 }
}
