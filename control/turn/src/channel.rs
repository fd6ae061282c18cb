//! ChannelBind: a number that stands for a peer (RFC 8656, 12.2).

use std::time::Duration;

use turnpike_wire::{AttributeType, ChannelNumber, TransportAddress, decode};

use crate::refusal::Refusal;
use crate::request::Request;
use crate::respond::Reply;
use crate::server::Out;
use crate::session::{Channel, insert_tight};
use crate::slab::Key;
use crate::{Event, Operation, Output, RelayId, Server, Time};

/// How long a channel lasts (RFC 8656, 12).
pub(crate) const CHANNEL_LIFETIME: Duration = Duration::from_secs(600);

impl Server {
    /// Binds a channel or refreshes it, and installs or refreshes the permission for its peer.
    pub(crate) fn bind_channel(
        &mut self,
        request: &Request<'_>,
        reply: &Reply,
        key: Key,
        out: Out<'_>,
    ) -> Result<(), Refusal> {
        let channels = self.settings.channels();
        let value = request
            .channel_number()
            .ok_or(Refusal::Attribute(AttributeType::CHANNEL_NUMBER))?;
        let number = decode::channel_number_within(channels, value).map_err(|_| match *value {
            [n0, n1, _, _] => Refusal::ChannelNumber(u16::from_be_bytes([n0, n1])),
            _ => Refusal::Attribute(AttributeType::CHANNEL_NUMBER),
        })?;
        let peer = request.message.xor_peer_address().ok().flatten();
        let peer = peer
            .filter(|peer| peer.port != 0)
            .ok_or(Refusal::Attribute(AttributeType::XOR_PEER_ADDRESS))?;
        self.check_pair(key, number, peer)?;
        let relay = self.relay_towards(key, peer.ip)?;
        if self.settings.policy.refuses_address(peer.ip) {
            return Err(Refusal::Peer(peer.ip));
        }
        if self.settings.policy.refuses(peer) {
            return Err(Refusal::PeerPort(peer));
        }
        let limit = self.settings.limits.channels_per_allocation as usize;
        let bound = self
            .relays
            .get(relay.into())
            .is_some_and(|relay| relay.channel(number).is_ok() || relay.channels.len() < limit);
        if !bound {
            return Err(Refusal::Channels);
        }
        self.make_room(request.now, key, &[peer.ip])?;
        self.permit(request.now, key, peer.ip, out)?;
        let expires = request.now.monotonic + CHANNEL_LIFETIME;
        self.install(
            relay,
            Channel {
                peer,
                number,
                expires,
            },
        );
        self.announce(key, relay, number, peer, expires, out);
        self.arm(key, expires);
        self.succeed(reply, out, |_| Ok(()));
        Ok(())
    }

    /// Neither the number nor the peer may be bound to another. ChannelData names no family, so a number is one thing in
    /// both relays of a session (RFC 8656, 12).
    fn check_pair(
        &self,
        key: Key,
        number: ChannelNumber,
        peer: TransportAddress,
    ) -> Result<(), Refusal> {
        let session = self.sessions.get(key).ok_or(Refusal::NoAllocation)?;
        let relays = session
            .relays
            .iter()
            .flatten()
            .filter_map(|&id| self.relays.get(id.into()));
        let bound = relays
            .clone()
            .find_map(|relay| Some(relay.channels[relay.channel(number).ok()?].peer));
        let mut peers = relays.flat_map(|relay| &relay.channels);
        match bound {
            Some(bound) if bound == peer => Ok(()),
            None if peers.all(|channel| channel.peer != peer) => Ok(()),
            _ => Err(Refusal::ChannelBound),
        }
    }

    fn install(&mut self, relay: RelayId, channel: Channel) {
        let Some(relay) = self.relays.get_mut(relay.into()) else {
            return;
        };
        match relay.channel(channel.number) {
            Ok(place) => relay.channels[place] = channel,
            Err(place) => {
                insert_tight(&mut relay.channels, place, channel);
                self.statistics.channels += 1;
            }
        }
    }

    fn announce(
        &self,
        key: Key,
        relay: RelayId,
        number: ChannelNumber,
        peer: TransportAddress,
        expires: Time,
        out: Out<'_>,
    ) {
        if let Some(session) = self.sessions.get(key) {
            let operation = Operation::Channel {
                relay,
                number,
                peer,
                expires,
            };
            out(Output::Apply {
                origin: session.origin,
                operation,
            });
            let (five_tuple, user) = (session.five_tuple, &*session.user.name);
            out(Output::Event(Event::ChannelBound {
                five_tuple,
                user,
                number,
                peer,
            }));
        }
    }
}
