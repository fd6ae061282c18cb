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
//! Every entry is stored once, in a slab; the hash tables hold their indices. Each binding carries its three expiries itself,
//! as the kernel's copy has to, so an operation that moves one of them rewrites the bindings concerned: a permission those
//! of its address, an allocation all of its own. Nothing ever walks the whole table.

use std::hash::{BuildHasher, Hasher};
use std::net::IpAddr;

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use slab::Slab;
use turnpike_abi::{Address, Binding, ClientKey, PeerKey, Tick};
use turnpike_turn::{FiveTuple, Operation, RelayId, Time, Transport};
use turnpike_wire::{AddressFamily, ChannelNumber, TransportAddress};

use super::list::{Link, Linked, List};
use super::settings::Settings;
use super::slots::Slots;

/// Milliseconds between two ICMP errors that a client is told of, in the long run (RFC 8656, 11.5; T-8656-11.5-07).
pub const ICMP_INTERVAL: Tick = 200;

/// How many of them may come at once.
pub const ICMP_BURST: Tick = 10;

/// A forwarding table. Its [`Tick`] is [`Time`]: milliseconds.
#[derive(Debug)]
pub struct Table {
    settings: Settings,
    hasher: FixedState,
    relays: Slots<Relay>,
    peers: Slab<Peer>,
    channels: Slab<Channel>,
    by_five_tuple: HashTable<Legs>,
    by_address: HashTable<u32>,
    by_client: HashTable<u32>,
    by_peer: HashTable<u32>,
}

/// A relayed transport address that is open.
#[derive(Debug)]
pub struct Relay {
    bound: TransportAddress,
    lease: Option<Lease>,
    peers: List,
    /// When a full burst of ICMP errors could pass again.
    icmp_rested: Tick,
}

impl Relay {
    /// The address it is bound to.
    pub fn bound(&self) -> TransportAddress {
        self.bound
    }

    /// The allocation it serves; `None` while it is only reserved.
    pub fn lease(&self) -> Option<&Lease> {
        self.lease.as_ref()
    }
}

/// The allocation that a relayed transport address serves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lease {
    /// The client's leg.
    pub five_tuple: FiveTuple,
    /// The end of it.
    pub expires: Tick,
}

/// A channel: a binding for each direction.
#[derive(Debug)]
pub struct Channel {
    to_peer: Binding,
    to_client: Binding,
    relay: u32,
    peer: u32,
    link: Link,
    transport: Transport,
    refused: bool,
}

impl Channel {
    /// Client to peer.
    pub fn to_peer(&self) -> &Binding {
        &self.to_peer
    }

    /// Peer to client.
    pub fn to_client(&self) -> &Binding {
        &self.to_client
    }

    /// Whether the peer is out of bounds ([`Settings::refuses`]), so that nothing passes either way.
    pub fn refused(&self) -> bool {
        self.refused
    }

    /// The key of [`Channel::to_peer`] in a data plane's table.
    pub fn client_key(&self) -> ClientKey {
        ClientKey {
            client: self.to_client.destination,
            server: self.to_client.source,
            client_port: self.to_client.destination_port,
            server_port: self.to_client.source_port,
            channel: self.to_client.channel,
            reserved: [0; 2],
        }
    }

    /// The key of [`Channel::to_client`] in a data plane's table.
    pub fn peer_key(&self) -> PeerKey {
        PeerKey {
            relayed: self.to_peer.source,
            peer: self.to_peer.destination,
            relayed_port: self.to_peer.source_port,
            peer_port: self.to_peer.destination_port,
            reserved: [0; 4],
        }
    }
}

impl Linked for Channel {
    fn link(&mut self) -> &mut Link {
        &mut self.link
    }
}

/// A peer address of a relay: its permission, and the channels that need it.
#[derive(Debug)]
struct Peer {
    address: Address,
    relay: u32,
    /// The end of the permission; 0 where there is none, and the entry only holds channels together.
    permitted: Tick,
    channels: List,
    link: Link,
}

impl Linked for Peer {
    fn link(&mut self) -> &mut Link {
        &mut self.link
    }
}

/// The relays of a five-tuple, one of each family at most (RFC 8656, 6).
#[derive(Clone, Copy, Default, Debug)]
struct Legs {
    v4: Option<Place>,
    v6: Option<Place>,
}

/// A place in the relays, plus one.
type Place = std::num::NonZeroU32;

impl Legs {
    fn of(&mut self, family: AddressFamily) -> &mut Option<Place> {
        match family {
            AddressFamily::Ipv4 => &mut self.v4,
            AddressFamily::Ipv6 => &mut self.v6,
        }
    }

    fn any(&self) -> u32 {
        self.v4
            .or(self.v6)
            .expect("a five-tuple without relays is forgotten")
            .get()
            - 1
    }
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
            hasher: FixedState::with_seed(seed),
            relays: Slots::default(),
            peers: Slab::new(),
            channels: Slab::new(),
            by_five_tuple: HashTable::new(),
            by_address: HashTable::new(),
            by_client: HashTable::new(),
            by_peer: HashTable::new(),
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
                        expires: tick(expires),
                    },
                );
                true
            }
            Operation::Permission {
                relay,
                peer,
                expires,
            } => self.permit(relay, peer, tick(expires)),
            Operation::Channel {
                relay,
                number,
                peer,
                expires,
            } => self.bind(relay, number, peer, tick(expires)),
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
        let legs = self.legs(five_tuple)?;
        let place = match family {
            AddressFamily::Ipv4 => legs.v4,
            AddressFamily::Ipv6 => legs.v6,
        }?;
        let (id, relay) = self.relays.at(place.get() - 1);
        Some((id, relay.lease.as_ref()?))
    }

    /// Whether a five-tuple has an allocation, of whatever family.
    pub fn serves(&self, five_tuple: &FiveTuple) -> bool {
        self.legs(five_tuple).is_some()
    }

    /// The end of the permission for a peer, by the address that the client names; 0 where there is none.
    pub fn permitted(&self, relay: RelayId, peer: IpAddr) -> Tick {
        let place = self.relays.place(relay);
        let found = place.and_then(|place| self.find_peer(place, self.permission_address(peer)));
        found.map_or(0, |peer| self.peers[peer as usize].permitted)
    }

    /// The channel that a client means by a number.
    pub fn channel(&self, five_tuple: &FiveTuple, number: ChannelNumber) -> Option<&Channel> {
        let index = self.find_by_client(&client_key(five_tuple, number), five_tuple.transport)?;
        Some(&self.channels[index as usize])
    }

    /// The channel that belongs to a peer, by the address that its datagrams come from.
    pub fn channel_of(
        &self,
        relayed: TransportAddress,
        peer: TransportAddress,
    ) -> Option<&Channel> {
        let index = self.find_by_peer(&peer_key(relayed, peer))?;
        Some(&self.channels[index as usize])
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
        let family = self.relays.at(place).1.bound.family();
        let before = self.relays.at(place).1.lease;
        if before.is_some_and(|before| before.five_tuple != lease.five_tuple) {
            self.forget_leg(place);
        }
        if let Some((rival, _)) = self.relay_of(&lease.five_tuple, family) {
            let rival = self.relays.place(rival).expect("a leg is open");
            if rival != place {
                self.release(rival);
            }
        }
        self.relays.at_mut(place).1.lease = Some(lease);
        self.note_leg(place, &lease.five_tuple, family);

        let mut peer = self.relays.at(place).1.peers.first();
        while let Some(p) = peer {
            peer = self.peers[p as usize].link.next();
            let mut channel = self.peers[p as usize].channels.first();
            while let Some(c) = channel {
                channel = self.channels[c as usize].link.next();
                if before.is_some_and(|before| before.five_tuple != lease.five_tuple) {
                    self.rekey(c, &lease.five_tuple);
                }
                let entry = &mut self.channels[c as usize];
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
            while let Some(channel) = self.peers[peer as usize].channels.first() {
                self.drop_channel(channel);
            }
            self.drop_peer(peer);
        }
        self.forget_leg(place);
        self.relays.at_mut(place).1.lease = None;
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
        self.peers[peer as usize].permitted = expires;
        let mut channel = self.peers[peer as usize].channels.first();
        while let Some(c) = channel {
            let entry = &mut self.channels[c as usize];
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
        if by_number.is_some() && by_number == by_peer {
            let entry = &mut self.channels[by_number.expect("just seen") as usize];
            entry.to_peer.channel_expires = expires;
            entry.to_client.channel_expires = expires;
            return true;
        }
        for rival in [by_number, by_peer].into_iter().flatten() {
            let peer = self.channels[rival as usize].peer;
            self.drop_channel(rival);
            self.drop_peer_if_idle(peer);
        }
        let refused = self.settings.refuses(peer);
        let peer = self.enter_peer(place, peer.ip);
        let to_peer = Binding {
            allocation_expires: lease.expires,
            permission_expires: self.peers[peer as usize].permitted,
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
            Some(channel) if self.channels[channel as usize].relay == place => {
                let peer = self.channels[channel as usize].peer;
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

/// The entries and the hash tables that lead to them.
impl Table {
    fn legs(&self, five_tuple: &FiveTuple) -> Option<&Legs> {
        let hash = hash_five_tuple(&self.hasher, five_tuple);
        self.by_five_tuple
            .find(hash, |legs| is_leg(&self.relays, legs, five_tuple))
    }

    fn note_leg(&mut self, place: u32, five_tuple: &FiveTuple, family: AddressFamily) {
        let hash = hash_five_tuple(&self.hasher, five_tuple);
        let (hasher, relays) = (&self.hasher, &self.relays);
        let mut entry = self
            .by_five_tuple
            .entry(
                hash,
                |legs| is_leg(relays, legs, five_tuple),
                |legs| {
                    let lease = relays
                        .at(legs.any())
                        .1
                        .lease
                        .as_ref()
                        .expect("a leg has a lease");
                    hash_five_tuple(hasher, &lease.five_tuple)
                },
            )
            .or_insert(Legs::default());
        *entry.get_mut().of(family) = Place::new(place + 1);
    }

    fn forget_leg(&mut self, place: u32) {
        let relay = self.relays.at(place).1;
        let family = relay.bound.family();
        let five_tuple = relay.lease.as_ref().expect("a leg has a lease").five_tuple;
        let hash = hash_five_tuple(&self.hasher, &five_tuple);
        let relays = &self.relays;
        let found = self
            .by_five_tuple
            .find_entry(hash, |legs| is_leg(relays, legs, &five_tuple));
        let mut entry = found.expect("a lease has a leg");
        *entry.get_mut().of(family) = None;
        if entry.get().v4.is_none() && entry.get().v6.is_none() {
            entry.remove();
        }
    }

    fn permission_address(&self, peer: IpAddr) -> Address {
        self.settings.permitted_as(peer).into()
    }

    fn find_peer(&self, place: u32, address: Address) -> Option<u32> {
        let found = self
            .by_address
            .find(hash_peer(&self.hasher, place, address), |&index| {
                let peer = &self.peers[index as usize];
                peer.relay == place && peer.address == address
            });
        found.copied()
    }

    fn enter_peer(&mut self, place: u32, peer: IpAddr) -> u32 {
        let address = self.permission_address(peer);
        if let Some(found) = self.find_peer(place, address) {
            return found;
        }
        let (channels, link) = (List::default(), Link::default());
        let index = index(self.peers.insert(Peer {
            address,
            relay: place,
            permitted: 0,
            channels,
            link,
        }));
        self.relays
            .at_mut(place)
            .1
            .peers
            .push(&mut self.peers, index);
        let (hasher, peers) = (&self.hasher, &self.peers);
        self.by_address
            .insert_unique(hash_peer(hasher, place, address), index, |&index| {
                let peer = &peers[index as usize];
                hash_peer(hasher, peer.relay, peer.address)
            });
        index
    }

    fn drop_peer_if_idle(&mut self, peer: u32) {
        let entry = &self.peers[peer as usize];
        if entry.permitted == 0 && entry.channels.first().is_none() {
            self.drop_peer(peer);
        }
    }

    fn drop_peer(&mut self, peer: u32) {
        let Peer { address, relay, .. } = self.peers[peer as usize];
        let hash = hash_peer(&self.hasher, relay, address);
        let found = self.by_address.find_entry(hash, |&index| index == peer);
        found.expect("every peer is indexed").remove();
        self.relays
            .at_mut(relay)
            .1
            .peers
            .remove(&mut self.peers, peer);
        self.peers.remove(peer as usize);
    }

    fn find_by_client(&self, key: &ClientKey, transport: Transport) -> Option<u32> {
        let found = self
            .by_client
            .find(hash_client(&self.hasher, key), |&index| {
                let channel = &self.channels[index as usize];
                channel.client_key() == *key && channel.transport == transport
            });
        found.copied()
    }

    fn find_by_peer(&self, key: &PeerKey) -> Option<u32> {
        let found = self
            .by_peer
            .find(hash_peer_key(&self.hasher, key), |&index| {
                self.channels[index as usize].peer_key() == *key
            });
        found.copied()
    }

    fn enter_channel(&mut self, channel: Channel) {
        let (client_key, peer_key, peer) = (channel.client_key(), channel.peer_key(), channel.peer);
        let index = index(self.channels.insert(channel));
        self.peers[peer as usize]
            .channels
            .push(&mut self.channels, index);
        self.index_by_client(index, &client_key);
        let (hasher, channels) = (&self.hasher, &self.channels);
        self.by_peer
            .insert_unique(hash_peer_key(hasher, &peer_key), index, |&index| {
                hash_peer_key(hasher, &channels[index as usize].peer_key())
            });
    }

    fn index_by_client(&mut self, index: u32, key: &ClientKey) {
        let (hasher, channels) = (&self.hasher, &self.channels);
        self.by_client
            .insert_unique(hash_client(hasher, key), index, |&index| {
                hash_client(hasher, &channels[index as usize].client_key())
            });
    }

    fn unindex_by_client(&mut self, channel: u32) {
        let key = self.channels[channel as usize].client_key();
        let found = self
            .by_client
            .find_entry(hash_client(&self.hasher, &key), |&index| index == channel);
        found.expect("every channel is indexed").remove();
    }

    fn drop_channel(&mut self, channel: u32) {
        self.unindex_by_client(channel);
        let entry = &self.channels[channel as usize];
        let (peer_key, peer) = (entry.peer_key(), entry.peer);
        let hash = hash_peer_key(&self.hasher, &peer_key);
        let found = self.by_peer.find_entry(hash, |&index| index == channel);
        found.expect("every channel is indexed").remove();
        self.peers[peer as usize]
            .channels
            .remove(&mut self.channels, channel);
        self.channels.remove(channel as usize);
    }

    /// The client of a channel has moved to another five-tuple.
    fn rekey(&mut self, channel: u32, five_tuple: &FiveTuple) {
        self.unindex_by_client(channel);
        let entry = &mut self.channels[channel as usize];
        entry.to_client = leg(entry.to_client, five_tuple);
        entry.transport = five_tuple.transport;
        let (key, transport) = (entry.client_key(), entry.transport);
        if let Some(rival) = self.find_by_client(&key, transport) {
            let peer = self.channels[rival as usize].peer;
            self.drop_channel(rival);
            self.drop_peer_if_idle(peer);
        }
        self.index_by_client(channel, &key);
    }
}

/// The same binding towards the client.
fn leg(binding: Binding, five_tuple: &FiveTuple) -> Binding {
    Binding {
        source: five_tuple.server.ip.into(),
        source_port: five_tuple.server.port.to_be_bytes(),
        destination: five_tuple.client.ip.into(),
        destination_port: five_tuple.client.port.to_be_bytes(),
        ..binding
    }
}

fn client_key(five_tuple: &FiveTuple, number: ChannelNumber) -> ClientKey {
    ClientKey {
        client: five_tuple.client.ip.into(),
        server: five_tuple.server.ip.into(),
        client_port: five_tuple.client.port.to_be_bytes(),
        server_port: five_tuple.server.port.to_be_bytes(),
        channel: number.value().to_be_bytes(),
        reserved: [0; 2],
    }
}

fn peer_key(relayed: TransportAddress, peer: TransportAddress) -> PeerKey {
    PeerKey {
        relayed: relayed.ip.into(),
        peer: peer.ip.into(),
        relayed_port: relayed.port.to_be_bytes(),
        peer_port: peer.port.to_be_bytes(),
        reserved: [0; 4],
    }
}

fn is_leg(relays: &Slots<Relay>, legs: &Legs, five_tuple: &FiveTuple) -> bool {
    relays
        .at(legs.any())
        .1
        .lease
        .as_ref()
        .is_some_and(|lease| lease.five_tuple == *five_tuple)
}

fn hash_client(hasher: &FixedState, key: &ClientKey) -> u64 {
    let ([a, b], [c, d], [e, f]) = (key.client_port, key.server_port, key.channel);
    hash_words(hasher, key.client, key.server, [a, b, c, d, e, f, 0, 0])
}

fn hash_peer_key(hasher: &FixedState, key: &PeerKey) -> u64 {
    let ([a, b], [c, d]) = (key.relayed_port, key.peer_port);
    hash_words(hasher, key.relayed, key.peer, [a, b, c, d, 0, 0, 0, 0])
}

fn hash_five_tuple(hasher: &FixedState, five_tuple: &FiveTuple) -> u64 {
    let FiveTuple {
        client,
        server,
        transport,
    } = five_tuple;
    let ([a, b], [c, d]) = (client.port.to_be_bytes(), server.port.to_be_bytes());
    let rest = [a, b, c, d, *transport as u8, 0, 0, 0];
    hash_words(hasher, client.ip.into(), server.ip.into(), rest)
}

fn hash_peer(hasher: &FixedState, place: u32, address: Address) -> u64 {
    let mut hash = hasher.build_hasher();
    hash.write_u128(u128::from_ne_bytes(address.0));
    hash.write_u32(place);
    hash.finish()
}

fn hash_words(hasher: &FixedState, first: Address, second: Address, rest: [u8; 8]) -> u64 {
    let mut hash = hasher.build_hasher();
    hash.write_u128(u128::from_ne_bytes(first.0));
    hash.write_u128(u128::from_ne_bytes(second.0));
    hash.write_u64(u64::from_ne_bytes(rest));
    hash.finish()
}

fn tick(time: Time) -> Tick {
    time.0
}

fn index(key: usize) -> u32 {
    u32::try_from(key).expect("fewer than 2^32 entries")
}
