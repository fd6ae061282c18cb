//! The user-space forwarding table of one worker: what may pass, in which direction, until when.
//!
//! ```text
//!   five-tuple ----> relay (v4), relay (v6)        client key -+
//!                      | who it serves, until when             +-> channel: a binding each way
//!                      +-> peer address                peer key -+
//!                            | permitted until when
//!                            +-> its channels
//! ```
//!
//! Every entry is stored once; the hash tables hold numbers of entries. Each binding carries its three expiries itself,
//! as the kernel's copy has to, so an operation that moves one of them rewrites the bindings concerned: a permission those
//! of its address, an allocation all of its own. Nothing ever walks the whole table.

mod carried;
mod entries;
mod parts;

use std::net::IpAddr;

use turnpike_abi::{Address, Binding, Tick};
use turnpike_turn::{FiveTuple, Operation, RelayId};
use turnpike_wire::{AddressFamily, ChannelNumber, TransportAddress};

pub use entries::{Channel, Lease, Relay};
use entries::{Peer, client_key, leg, peer_key};
pub use parts::Part;

use super::allowance::Allowance;
use super::arena::Arena;
use super::index::{Hasher, Index};
use super::list::{Link, List};
use super::settings::Settings;
use super::slots::Slots;
use crate::traffic::Carried;

/// Milliseconds between two ICMP errors that a client is told of, in the long run (RFC 8656, 11.5; T-8656-11.5-07).
pub const ICMP_INTERVAL: Tick = 200;

/// How many of them may come at once.
pub const ICMP_BURST: Tick = 10;

/// A forwarding table. Its [`Tick`] is [`Time`]: milliseconds.
#[derive(Debug)]
pub struct Table {
    settings: Settings,
    hasher: Hasher,
    relays: Slots<Relay>,
    /// Whether any relay has ever had a rate, so that nobody else pays for one.
    rated: bool,
    peers: Arena<Peer>,
    channels: Arena<Channel>,
    by_five_tuple: Index,
    by_address: Index,
    by_client: Index,
    by_peer: Index,
}
/// How much a table holds.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Size {
    /// Open relayed transport addresses, reserved ones included.
    pub relays: usize,
    /// Those that serve an allocation.
    pub allocations: usize,
    /// Permissions, expired ones included until they are removed.
    pub permissions: usize,
    /// Channels, likewise.
    pub channels: usize,
}

impl Table {
    /// An empty table. The seed must be unpredictable where clients choose the keys.
    pub fn new(settings: Settings, seed: u64) -> Table {
        Table {
            settings,
            hasher: Hasher::new(seed),
            relays: Slots::default(),
            rated: false,
            peers: Arena::default(),
            channels: Arena::default(),
            by_five_tuple: Index::default(),
            by_address: Index::default(),
            by_client: Index::default(),
            by_peer: Index::default(),
        }
    }

    /// The settings it was made with.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// How much it holds. Walks the table.
    pub fn size(&self) -> Size {
        Size {
            relays: self.relays.len(),
            allocations: self
                .relays
                .iter()
                .filter(|(_, relay)| relay.lease.is_some())
                .count(),
            permissions: self
                .peers
                .iter()
                .filter(|(_, peer)| peer.permitted != 0)
                .count(),
            channels: self.channels.len(),
        }
    }

    /// A relayed transport address is open. It relays nothing until an [`Operation::Allocation`] claims it. An older
    /// generation in the same slot is closed.
    pub fn open(&mut self, relay: RelayId, bound: TransportAddress) {
        if let Some(holder) = self.relays.holder(relay.slot) {
            self.close(holder);
        }
        let (lease, peers) = (None, List::default());
        self.relays.insert(
            relay,
            Relay {
                bound,
                lease,
                peers,
                icmp_rested: 0,
                allowance: Allowance::default(),
                carried: Carried::default(),
            },
        );
    }

    /// A relayed transport address is closed: forgets all of it.
    pub fn close(&mut self, relay: RelayId) {
        if let Some(place) = self.relays.place(relay) {
            self.release(place);
            self.relays.remove(relay);
        }
    }

    /// Carries out a change, and says whether it could: an operation for a relay that is not open, or of another
    /// generation, or that serves nobody, changes nothing.
    ///
    /// Operations are absolute. The latest one wins wherever two exclude each other (two peers of a channel number, two
    /// channels of a peer, two clients of a relay, two relays of a family on a five-tuple).
    pub fn apply(&mut self, operation: &Operation) -> bool {
        match *operation {
            Operation::Allocation {
                relay,
                five_tuple,
                expires,
            } => {
                let Some(place) = self.relays.place(relay) else {
                    return false;
                };
                self.claim(
                    place,
                    Lease {
                        five_tuple,
                        expires: expires.0,
                    },
                );
                true
            }
            Operation::Rate { relay, bytes_per_s } => self.limit(relay, bytes_per_s),
            Operation::Permission {
                relay,
                peer,
                expires,
            } => self.permit(relay, peer, expires.0),
            Operation::Channel {
                relay,
                number,
                peer,
                expires,
            } => self.bind(relay, number, peer, expires.0),
            Operation::RemovePermission { relay, peer } => self.forbid(relay, peer),
            Operation::RemoveChannel { relay, number } => self.unbind(relay, number),
            Operation::RemoveAllocation { relay } => {
                let Some(place) = self.relays.place(relay) else {
                    return false;
                };
                self.release(place)
            }
        }
    }

    /// An open relayed transport address.
    pub fn relay(&self, relay: RelayId) -> Option<&Relay> {
        self.relays.get(relay)
    }

    /// The relayed transport address of this family on a five-tuple, and its lease.
    pub fn relay_of(
        &self,
        five_tuple: &FiveTuple,
        family: AddressFamily,
    ) -> Option<(RelayId, &Lease)> {
        let place = self.find_leg(five_tuple, |relay| relay.bound.family() == family)?;
        let (id, relay) = self.relays.at(place);
        Some((id, relay.lease.as_ref()?))
    }

    /// Whether a five-tuple has an allocation, of whatever family.
    pub fn serves(&self, five_tuple: &FiveTuple) -> bool {
        self.find_leg(five_tuple, |_| true).is_some()
    }

    /// The end of the permission for a peer, by the address that the client names; 0 where there is none.
    pub fn permitted(&self, relay: RelayId, peer: IpAddr) -> Tick {
        let found = self.place_for(relay, peer).and_then(|place| {
            let address = self.permission_address(peer);
            self.find_peer(place, address)
        });
        found.map_or(0, |peer| self.peers[peer].permitted)
    }

    /// The channel that a client means by a number, and its place.
    pub(super) fn channel(
        &self,
        five_tuple: &FiveTuple,
        number: ChannelNumber,
    ) -> Option<(u32, &Channel)> {
        let index = self.find_by_client(&client_key(five_tuple, number), five_tuple.transport)?;
        Some((index, &self.channels[index]))
    }

    /// The channel that belongs to a peer, by the address that its datagrams come from, and its place.
    pub(super) fn channel_of(
        &self,
        relayed: TransportAddress,
        peer: TransportAddress,
    ) -> Option<(u32, &Channel)> {
        if relayed.family() != peer.family() {
            return None;
        }
        let index = self.find_by_peer(&peer_key(relayed, peer))?;
        Some((index, &self.channels[index]))
    }

    /// Every open relay.
    pub fn relay_ids(&self) -> impl Iterator<Item = RelayId> {
        self.relays.iter().map(|(id, _)| id)
    }

    /// The peer addresses that a relay has permissions for, and until when.
    pub fn permissions_of(&self, relay: RelayId) -> impl Iterator<Item = (Address, Tick)> {
        self.peers_of(relay)
            .filter(|peer| peer.permitted != 0)
            .map(|peer| (peer.address, peer.permitted))
    }

    /// The channels of a relay.
    pub fn channels_of(&self, relay: RelayId) -> impl Iterator<Item = &Channel> {
        self.places_of(relay).map(|place| &self.channels[place])
    }

    /// The places of the channels of a relay.
    fn places_of(&self, relay: RelayId) -> impl Iterator<Item = u32> {
        self.peers_of(relay).flat_map(|peer| self.places_at(peer))
    }

    /// The places of the channels of a peer.
    fn places_at(&self, peer: &Peer) -> impl Iterator<Item = u32> {
        let next = |channel: &u32| self.channels[*channel].link.next();
        std::iter::successors(peer.channels.first(), next)
    }

    fn peers_of(&self, relay: RelayId) -> impl Iterator<Item = &Peer> {
        let first = self.relays.get(relay).and_then(|relay| relay.peers.first());
        let next = |peer: &&Peer| Some(&self.peers[peer.link.next()?]);
        std::iter::successors(first.map(|first| &self.peers[first]), next)
    }

    /// Every channel.
    pub fn channels(&self) -> impl Iterator<Item = &Channel> {
        self.channels.iter().map(|(_, channel)| channel)
    }

    /// Takes one ICMP error out of a relay's allowance, if there is any left.
    pub(super) fn take_icmp(&mut self, relay: RelayId, now: Tick) -> bool {
        let Some(relay) = self.relays.get_mut(relay) else {
            return false;
        };
        let rested = relay.icmp_rested.max(now) + ICMP_INTERVAL;
        let within = rested - now <= ICMP_BURST * ICMP_INTERVAL;
        if within {
            relay.icmp_rested = rested;
        }
        within
    }

    fn claim(&mut self, place: u32, lease: Lease) {
        let Relay {
            bound,
            lease: before,
            ..
        } = *self.relays.at(place).1;
        let moved = before.is_some_and(|before| before.five_tuple != lease.five_tuple);
        let rival = self.find_leg(&lease.five_tuple, |relay| {
            relay.bound.family() == bound.family()
        });
        if let Some(rival) = rival.filter(|&rival| rival != place) {
            self.release(rival);
        }
        self.note_leg(place, lease);

        let mut peer = self.relays.at(place).1.peers.first();
        while let Some(p) = peer {
            peer = self.peers[p].link.next();
            let mut channel = self.peers[p].channels.first();
            while let Some(c) = channel {
                channel = self.channels[c].link.next();
                if moved {
                    self.rekey(c, &lease.five_tuple);
                }
                let entry = &mut self.channels[c];
                entry.to_peer.allocation_expires = lease.expires;
                entry.to_client.allocation_expires = lease.expires;
            }
        }
    }

    /// The relay serves nobody any more. False when it did not before either.
    fn release(&mut self, place: u32) -> bool {
        if self.relays.at(place).1.lease.is_none() {
            return false;
        }
        while let Some(peer) = self.relays.at(place).1.peers.first() {
            while let Some(channel) = self.peers[peer].channels.first() {
                self.drop_channel(channel);
            }
            self.drop_peer(peer);
        }
        self.forget_leg(place);
        self.relays.at_mut(place).1.allowance = Allowance::default();
        true
    }

    fn permit(&mut self, relay: RelayId, peer: IpAddr, expires: Tick) -> bool {
        let Some(place) = self.place_for(relay, peer) else {
            return false;
        };
        let peer = self.enter_peer(place, peer);
        self.set_permission(peer, expires);
        true
    }

    fn forbid(&mut self, relay: RelayId, peer: IpAddr) -> bool {
        let Some(place) = self.place_for(relay, peer) else {
            return false;
        };
        let Some(peer) = self.find_peer(place, self.permission_address(peer)) else {
            return false;
        };
        self.set_permission(peer, 0);
        self.drop_peer_if_idle(peer);
        true
    }

    fn set_permission(&mut self, peer: u32, expires: Tick) {
        self.peers[peer].permitted = expires;
        let mut channel = self.peers[peer].channels.first();
        while let Some(c) = channel {
            let entry = &mut self.channels[c];
            entry.to_peer.permission_expires = expires;
            entry.to_client.permission_expires = expires;
            channel = entry.link.next();
        }
    }

    fn bind(
        &mut self,
        relay: RelayId,
        number: ChannelNumber,
        peer: TransportAddress,
        expires: Tick,
    ) -> bool {
        let Some(place) = self.place_for(relay, peer.ip) else {
            return false;
        };
        let Relay {
            bound,
            lease: Some(lease),
            ..
        } = *self.relays.at(place).1
        else {
            return false;
        };
        let inside = self.settings.inside(peer);
        let by_number = self.find_by_client(
            &client_key(&lease.five_tuple, number),
            lease.five_tuple.transport,
        );
        let by_peer = self.find_by_peer(&peer_key(bound, inside));
        if let Some(known) = by_number.filter(|_| by_number == by_peer) {
            let entry = &mut self.channels[known];
            entry.to_peer.channel_expires = expires;
            entry.to_client.channel_expires = expires;
            return true;
        }
        for rival in [by_number, by_peer].into_iter().flatten() {
            let peer = self.channels[rival].peer;
            self.drop_channel(rival);
            self.drop_peer_if_idle(peer);
        }
        let refused = self.settings.refuses(peer);
        let peer = self.enter_peer(place, peer.ip);
        let to_peer = Binding {
            allocation_expires: lease.expires,
            permission_expires: self.peers[peer].permitted,
            channel_expires: expires,
            source: bound.ip.into(),
            destination: inside.ip.into(),
            source_port: bound.port.to_be_bytes(),
            destination_port: inside.port.to_be_bytes(),
            channel: number.value().to_be_bytes(),
            next_hop: 0,
            relay_slot: relay.slot,
            relay_generation: relay.generation,
        };
        let to_client = leg(to_peer, &lease.five_tuple);
        self.enter_channel(Channel {
            to_peer,
            to_client,
            relay: place,
            peer,
            link: Link::default(),
            transport: lease.five_tuple.transport,
            refused,
            carried: Carried::default(),
        });
        true
    }

    fn unbind(&mut self, relay: RelayId, number: ChannelNumber) -> bool {
        let Some(place) = self.relays.place(relay) else {
            return false;
        };
        let Some(lease) = self.relays.at(place).1.lease else {
            return false;
        };
        let key = client_key(&lease.five_tuple, number);
        match self.find_by_client(&key, lease.five_tuple.transport) {
            Some(channel) if self.channels[channel].relay == place => {
                let peer = self.channels[channel].peer;
                self.drop_channel(channel);
                self.drop_peer_if_idle(peer);
                true
            }
            _ => false,
        }
    }

    /// The place of a relay that serves somebody and can have this peer.
    fn place_for(&self, relay: RelayId, peer: IpAddr) -> Option<u32> {
        let place = self.relays.place(relay)?;
        let (_, entry) = self.relays.at(place);
        let mapped = matches!(peer, IpAddr::V6(peer) if peer.to_ipv4_mapped().is_some());
        let fits = entry.bound.family() == AddressFamily::of(peer) && !mapped;
        (entry.lease.is_some() && fits).then_some(place)
    }
}
