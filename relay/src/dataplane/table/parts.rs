//! The parts of a table that an operation can change, for whoever keeps a copy of it elsewhere.

use std::net::IpAddr;

use turnpike_abi::{Address, Tick};
use turnpike_turn::{FiveTuple, Operation, RelayId};
use turnpike_wire::{AddressFamily, ChannelNumber, TransportAddress};

use super::entries::{client_key, peer_key};
use super::{Channel, Table};

/// A part of a table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// All of a relay.
    Relay(RelayId),
    /// The end of a relay's lease, which is that of its channels too.
    Lease(RelayId),
    /// A relay's permission for a peer, and the channels that need it.
    Permission(RelayId, IpAddr),
    /// The channels of this number and of this peer, of which one at most can stay when a relay binds the one to the other.
    Channel(RelayId, ChannelNumber, Option<TransportAddress>),
}

impl Part {
    /// The relay.
    pub fn relay(&self) -> RelayId {
        match *self {
            Part::Relay(relay)
            | Part::Lease(relay)
            | Part::Permission(relay, _)
            | Part::Channel(relay, ..) => relay,
        }
    }
}

impl Table {
    /// The parts that an operation will change, if it changes anything.
    pub fn parts_of(&self, operation: &Operation) -> Vec<Part> {
        match *operation {
            Operation::Allocation {
                relay, five_tuple, ..
            } => {
                let lease = self.relay(relay).and_then(|open| open.lease());
                if lease.is_some_and(|lease| lease.five_tuple == five_tuple) {
                    return vec![Part::Lease(relay)];
                }
                // It ends what is on the five-tuple: another relay of the family, and channels of a number that it brings.
                let mut parts = vec![Part::Relay(relay)];
                for family in [AddressFamily::Ipv4, AddressFamily::Ipv6] {
                    let rival = self.relay_of(&five_tuple, family);
                    parts.extend(rival.map(|(rival, _)| Part::Relay(rival)));
                }
                parts
            }
            Operation::Permission { relay, peer, .. }
            | Operation::RemovePermission { relay, peer } => vec![Part::Permission(relay, peer)],
            Operation::Channel {
                relay,
                number,
                peer,
                ..
            } => vec![Part::Channel(relay, number, Some(peer))],
            Operation::RemoveChannel { relay, number } => vec![Part::Channel(relay, number, None)],
            Operation::Rate { relay, .. } | Operation::RemoveAllocation { relay } => {
                vec![Part::Relay(relay)]
            }
        }
    }

    /// The peer addresses in a part that there are permissions for, and until when.
    pub fn permissions_in(&self, part: Part) -> Vec<(Address, Tick)> {
        match part {
            Part::Relay(relay) => self.permissions_of(relay).collect(),
            Part::Permission(relay, peer) => {
                let permitted = (self.permission_address(peer), self.permitted(relay, peer));
                Vec::from_iter((permitted.1 != 0).then_some(permitted))
            }
            Part::Lease(_) | Part::Channel(..) => Vec::new(),
        }
    }

    /// The places of the channels in a part.
    pub(in crate::dataplane) fn channels_in(&self, part: Part) -> Vec<u32> {
        match part {
            Part::Relay(relay) | Part::Lease(relay) => self.places_of(relay).collect(),
            Part::Permission(relay, peer) => {
                let address = self.permission_address(peer);
                let place = self.place_for(relay, peer);
                let peer = place.and_then(|place| self.find_peer(place, address));
                peer.into_iter()
                    .flat_map(|peer| self.places_at(&self.peers[peer]))
                    .collect()
            }
            Part::Channel(relay, number, peer) => {
                let Some((bound, leg)) = self.ends_of(relay) else {
                    return Vec::new();
                };
                let by_number = self.find_by_client(&client_key(&leg, number), leg.transport);
                let key = peer.map(|peer| peer_key(bound, self.settings.inside(peer)));
                let by_peer = key.and_then(|key| self.find_by_peer(&key));
                let by_peer = by_peer.filter(|_| by_peer != by_number);
                by_number.into_iter().chain(by_peer).collect()
            }
        }
    }

    /// The channel at a place.
    pub(in crate::dataplane) fn channel_at(&self, place: u32) -> &Channel {
        &self.channels[place]
    }

    fn ends_of(&self, relay: RelayId) -> Option<(TransportAddress, FiveTuple)> {
        let open = self.relay(relay)?;
        Some((open.bound, open.lease?.five_tuple))
    }
}
