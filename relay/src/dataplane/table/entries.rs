//! The entries of a table, and the hash tables and lists that lead to them.

use std::net::IpAddr;

use turnpike_abi::{Address, Binding, ClientKey, PeerKey, Tick};
use turnpike_turn::{FiveTuple, RelayId, Transport};
use turnpike_wire::{ChannelNumber, TransportAddress};

use super::Table;
use crate::dataplane::allowance::Allowance;
use crate::dataplane::index::{Hash, Hasher};
use crate::dataplane::list::{Link, Linked, List};
use crate::traffic::Carried;

/// A relayed transport address that is open.
#[derive(Debug)]
pub struct Relay {
    pub(super) bound: TransportAddress,
    pub(super) lease: Option<Lease>,
    pub(super) peers: List,
    /// When a full burst of ICMP errors could pass again.
    pub(super) icmp_rested: Tick,
    pub(super) allowance: Allowance,
    /// What has passed, except by the channels that there are.
    pub(super) carried: Carried,
}

impl Relay {
    /// The address it is bound to.
    pub fn bound(&self) -> TransportAddress {
        self.bound
    }

    /// The bytes a second that it may relay; 0 is no limit.
    pub fn bytes_per_s(&self) -> u32 {
        self.allowance.bytes_per_s()
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
    pub(super) to_peer: Binding,
    pub(super) to_client: Binding,
    pub(super) relay: u32,
    pub(super) peer: u32,
    pub(super) link: Link,
    pub(super) transport: Transport,
    pub(super) refused: bool,
    /// What has passed by it.
    pub(super) carried: Carried,
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

    /// The relay.
    pub fn relay(&self) -> RelayId {
        RelayId {
            slot: self.to_peer.relay_slot,
            generation: self.to_peer.relay_generation,
        }
    }

    /// What the client's datagrams come and go by.
    pub fn transport(&self) -> Transport {
        self.transport
    }

    /// Whether the peer is out of bounds ([`Settings::refuses`](super::Settings::refuses)), so that nothing passes either way.
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
pub(super) struct Peer {
    pub(super) address: Address,
    pub(super) relay: u32,
    /// The end of the permission; 0 where there is none, and the entry only holds channels together.
    pub(super) permitted: Tick,
    pub(super) channels: List,
    pub(super) link: Link,
}

impl Linked for Peer {
    fn link(&mut self) -> &mut Link {
        &mut self.link
    }
}

/// The entries and the hash tables that lead to them.
impl Table {
    /// The place of a relay that serves a five-tuple.
    pub(super) fn find_leg(
        &self,
        five_tuple: &FiveTuple,
        is: impl Fn(&Relay) -> bool,
    ) -> Option<u32> {
        self.by_five_tuple
            .find(hash_five_tuple(&self.hasher, five_tuple), |place| {
                let relay = self.relays.at(place).1;
                relay
                    .lease
                    .is_some_and(|lease| lease.five_tuple == *five_tuple)
                    && is(relay)
            })
    }

    /// A relay serves nobody any more.
    pub(super) fn forget_leg(&mut self, place: u32) {
        let lease = self.relays.at_mut(place).1.lease.take();
        if let Some(Lease { five_tuple, .. }) = lease {
            self.by_five_tuple
                .remove(hash_five_tuple(&self.hasher, &five_tuple), place);
        }
    }

    /// A relay serves somebody, who may have been somebody else before.
    pub(super) fn note_leg(&mut self, place: u32, lease: Lease) {
        self.forget_leg(place);
        self.relays.at_mut(place).1.lease = Some(lease);
        self.by_five_tuple
            .insert(hash_five_tuple(&self.hasher, &lease.five_tuple), place);
    }

    pub(super) fn permission_address(&self, peer: IpAddr) -> Address {
        self.settings.permitted_as(peer).into()
    }

    pub(super) fn find_peer(&self, place: u32, address: Address) -> Option<u32> {
        self.by_address
            .find(hash_peer(&self.hasher, place, address), |peer| {
                let peer = &self.peers[peer];
                peer.relay == place && peer.address == address
            })
    }

    pub(super) fn enter_peer(&mut self, place: u32, peer: IpAddr) -> u32 {
        let address = self.permission_address(peer);
        if let Some(found) = self.find_peer(place, address) {
            return found;
        }
        let (channels, link) = (List::default(), Link::default());
        let peer = self.peers.insert(Peer {
            address,
            relay: place,
            permitted: 0,
            channels,
            link,
        });
        self.relays
            .at_mut(place)
            .1
            .peers
            .push(&mut self.peers, peer);
        self.by_address
            .insert(hash_peer(&self.hasher, place, address), peer);
        peer
    }

    pub(super) fn drop_peer_if_idle(&mut self, peer: u32) {
        let entry = &self.peers[peer];
        if entry.permitted == 0 && entry.channels.first().is_none() {
            self.drop_peer(peer);
        }
    }

    pub(super) fn drop_peer(&mut self, peer: u32) {
        let Peer { address, relay, .. } = self.peers[peer];
        self.by_address
            .remove(hash_peer(&self.hasher, relay, address), peer);
        self.relays
            .at_mut(relay)
            .1
            .peers
            .remove(&mut self.peers, peer);
        self.peers.remove(peer);
    }

    pub(super) fn find_by_client(&self, key: &ClientKey, transport: Transport) -> Option<u32> {
        self.by_client
            .find(hash_client(&self.hasher, key), |channel| {
                let channel = &self.channels[channel];
                channel.client_key() == *key && channel.transport == transport
            })
    }

    pub(super) fn find_by_peer(&self, key: &PeerKey) -> Option<u32> {
        self.by_peer
            .find(hash_peer_key(&self.hasher, key), |channel| {
                self.channels[channel].peer_key() == *key
            })
    }

    pub(super) fn enter_channel(&mut self, channel: Channel) {
        let (client_key, peer_key, peer) = (channel.client_key(), channel.peer_key(), channel.peer);
        let channel = self.channels.insert(channel);
        self.peers[peer].channels.push(&mut self.channels, channel);
        self.by_client
            .insert(hash_client(&self.hasher, &client_key), channel);
        self.by_peer
            .insert(hash_peer_key(&self.hasher, &peer_key), channel);
    }

    pub(super) fn drop_channel(&mut self, channel: u32) {
        let entry = &self.channels[channel];
        let (client_key, peer_key, peer) = (entry.client_key(), entry.peer_key(), entry.peer);
        self.relays.at_mut(entry.relay).1.carried += entry.carried;
        self.by_client
            .remove(hash_client(&self.hasher, &client_key), channel);
        self.by_peer
            .remove(hash_peer_key(&self.hasher, &peer_key), channel);
        self.peers[peer]
            .channels
            .remove(&mut self.channels, channel);
        self.channels.remove(channel);
    }

    /// The client of a channel has moved to another five-tuple.
    pub(super) fn rekey(&mut self, channel: u32, five_tuple: &FiveTuple) {
        let before = self.channels[channel].client_key();
        self.by_client
            .remove(hash_client(&self.hasher, &before), channel);
        let entry = &mut self.channels[channel];
        entry.to_client = leg(entry.to_client, five_tuple);
        entry.transport = five_tuple.transport;
        let (key, transport) = (entry.client_key(), entry.transport);
        if let Some(rival) = self.find_by_client(&key, transport) {
            let peer = self.channels[rival].peer;
            self.drop_channel(rival);
            self.drop_peer_if_idle(peer);
        }
        self.by_client
            .insert(hash_client(&self.hasher, &key), channel);
    }
}

/// The same binding towards the client.
pub(super) fn leg(binding: Binding, five_tuple: &FiveTuple) -> Binding {
    Binding {
        source: five_tuple.server.ip.into(),
        source_port: five_tuple.server.port.to_be_bytes(),
        destination: five_tuple.client.ip.into(),
        destination_port: five_tuple.client.port.to_be_bytes(),
        ..binding
    }
}

pub(super) fn client_key(five_tuple: &FiveTuple, number: ChannelNumber) -> ClientKey {
    ClientKey {
        client: five_tuple.client.ip.into(),
        server: five_tuple.server.ip.into(),
        client_port: five_tuple.client.port.to_be_bytes(),
        server_port: five_tuple.server.port.to_be_bytes(),
        channel: number.value().to_be_bytes(),
        reserved: [0; 2],
    }
}

pub(super) fn peer_key(relayed: TransportAddress, peer: TransportAddress) -> PeerKey {
    PeerKey {
        relayed: relayed.ip.into(),
        peer: peer.ip.into(),
        relayed_port: relayed.port.to_be_bytes(),
        peer_port: peer.port.to_be_bytes(),
        reserved: [0; 4],
    }
}

fn hash_client(hasher: &Hasher, key: &ClientKey) -> Hash {
    let ([a, b], [c, d], [e, f]) = (key.client_port, key.server_port, key.channel);
    hasher.hash(key.client, key.server, [a, b, c, d, e, f, 0, 0])
}

fn hash_peer_key(hasher: &Hasher, key: &PeerKey) -> Hash {
    let ([a, b], [c, d]) = (key.relayed_port, key.peer_port);
    hasher.hash(key.relayed, key.peer, [a, b, c, d, 0, 0, 0, 0])
}

fn hash_five_tuple(hasher: &Hasher, five_tuple: &FiveTuple) -> Hash {
    let FiveTuple {
        client,
        server,
        transport,
    } = five_tuple;
    let ([a, b], [c, d]) = (client.port.to_be_bytes(), server.port.to_be_bytes());
    let rest = [a, b, c, d, *transport as u8, 0, 0, 0];
    hasher.hash(client.ip.into(), server.ip.into(), rest)
}

fn hash_peer(hasher: &Hasher, place: u32, address: Address) -> Hash {
    let [a, b, c, d] = place.to_ne_bytes();
    hasher.hash(address, address, [a, b, c, d, 0, 0, 0, 0])
}

#[cfg(test)]
impl Table {
    /// Walks everything and checks that entries, lists and hash tables agree.
    pub(crate) fn assert_consistent(&self) {
        assert_eq!(self.by_client.len(), self.channels.len());
        assert_eq!(self.by_peer.len(), self.channels.len());
        assert_eq!(self.by_address.len(), self.peers.len());
        let (mut peers, mut channels) = (0, 0);
        for (id, relay) in self.relays.iter() {
            let place = self.relays.place(id).expect("listed");
            assert!(relay.lease.is_some() || relay.peers.first().is_none());
            if let Some(lease) = &relay.lease {
                let found = self.relay_of(&lease.five_tuple, relay.bound.family());
                assert_eq!(found, Some((id, lease)));
            }
            let mut peer = relay.peers.first();
            while let Some(p) = peer {
                peers += 1;
                let entry = &self.peers[p];
                assert_eq!(
                    (entry.relay, self.find_peer(place, entry.address)),
                    (place, Some(p))
                );
                assert!(entry.permitted != 0 || entry.channels.first().is_some());
                let mut channel = entry.channels.first();
                while let Some(c) = channel {
                    channels += 1;
                    self.assert_channel(c, p, place);
                    channel = self.channels[c].link.next();
                }
                peer = entry.link.next();
            }
        }
        assert_eq!((peers, channels), (self.peers.len(), self.channels.len()));
    }

    fn assert_channel(&self, index: u32, peer: u32, place: u32) {
        let channel = &self.channels[index];
        let (id, relay) = self.relays.at(place);
        let lease = relay.lease.expect("a relay with channels serves somebody");
        assert_eq!((channel.peer, channel.relay), (peer, place));
        assert_eq!(
            self.find_by_client(&channel.client_key(), channel.transport),
            Some(index)
        );
        assert_eq!(self.find_by_peer(&channel.peer_key()), Some(index));
        assert_eq!(channel.to_client, leg(channel.to_peer, &lease.five_tuple));
        assert_eq!(channel.transport, lease.five_tuple.transport);
        let binding = &channel.to_peer;
        assert_eq!(binding.allocation_expires, lease.expires);
        assert_eq!(binding.permission_expires, self.peers[peer].permitted);
        assert_eq!(
            (binding.relay_slot, binding.relay_generation),
            (id.slot, id.generation)
        );
    }
}
