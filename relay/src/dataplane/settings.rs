//! What the data plane is told about this machine: its relay addresses, their outside, and peers that are out of bounds.

use std::net::IpAddr;
use std::ops::RangeInclusive;
use std::sync::Arc;

use turnpike_turn::RelayAddress;
use turnpike_turn::policy::Policy;
use turnpike_wire::{ChannelRange, TransportAddress};

use super::xdp::Limits;

/// Immutable settings of a [`Table`](super::table::Table) and of [`step`](super::forward::step).
///
/// Behind a 1:1 NAT a relayed transport address has two forms: the *advertised* one, which clients are told and name to
/// each other, and the *bound* one, from which and to which datagrams of this machine really go. A datagram from one
/// relayed address to another never passes the NAT, so the two forms are exchanged here.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The relay addresses whose two forms differ.
    translated: Box<[RelayAddress]>,
    ports: RangeInclusive<u16>,
    policy: Policy,
    channels: ChannelRange,
    limits: Option<Arc<Limits>>,
}

impl From<&turnpike_turn::Settings> for Settings {
    fn from(server: &turnpike_turn::Settings) -> Settings {
        let (relays, ports) = (&server.relay_addresses, server.ports.clone());
        Settings::new(relays, ports, server.policy.clone()).with_channels(server.channels())
    }
}

impl Settings {
    /// Settings from those of the server: its relay addresses, its relay ports and its policy.
    pub fn new(relays: &[RelayAddress], ports: RangeInclusive<u16>, policy: Policy) -> Settings {
        Settings {
            translated: relays
                .iter()
                .filter(|relay| relay.bound != relay.advertised)
                .copied()
                .collect(),
            ports,
            policy,
            channels: ChannelRange::Rfc8656,
            limits: None,
        }
    }

    /// With other channel numbers than those of RFC 8656.
    pub fn with_channels(self, channels: ChannelRange) -> Settings {
        Settings { channels, ..self }
    }

    /// With rate limits that are shared with the kernel.
    pub fn with_limits(self, limits: Arc<Limits>) -> Settings {
        let limits = Some(limits);
        Settings { limits, ..self }
    }

    /// The rate limits that are shared with the kernel, if it has any.
    pub fn limits(&self) -> Option<&Arc<Limits>> {
        self.limits.as_ref()
    }

    /// The channel numbers that are ChannelData; what else begins like one is dropped.
    pub fn channels(&self) -> ChannelRange {
        self.channels
    }

    /// Whether nothing is relayed to or from this peer, whatever the permissions: own addresses outside the relay ports
    /// and what the policy has come to deny.
    pub fn refuses(&self, peer: TransportAddress) -> bool {
        self.policy.refuses(peer)
    }

    /// Where a datagram for this peer, as the client names it, has to be sent.
    pub fn inside(&self, peer: TransportAddress) -> TransportAddress {
        self.translate(peer, |relay| (relay.advertised, relay.bound))
    }

    /// How the client names the peer that a datagram came from.
    pub fn outside(&self, peer: TransportAddress) -> TransportAddress {
        self.translate(peer, |relay| (relay.bound, relay.advertised))
    }

    /// The one form of an address under which its permission is kept. A permission has no port, so it cannot tell relay
    /// ports from others, and this does not either.
    pub fn permitted_as(&self, peer: IpAddr) -> IpAddr {
        let relay = self.translated.iter().find(|relay| relay.bound == peer);
        relay.map_or(peer, |relay| relay.advertised)
    }

    /// Where the datagrams of a permitted peer may come from: that address and, where it is the outside of a relay address,
    /// the bound one too.
    pub fn arrives_from(&self, permitted: IpAddr) -> impl Iterator<Item = IpAddr> {
        let outside = self.translated.iter();
        let outside = outside.filter(move |relay| relay.advertised == permitted);
        std::iter::once(permitted).chain(outside.map(|relay| relay.bound))
    }

    fn translate(
        &self,
        peer: TransportAddress,
        from_to: impl Fn(&RelayAddress) -> (IpAddr, IpAddr),
    ) -> TransportAddress {
        if self.translated.is_empty() || !self.ports.contains(&peer.port) {
            return peer;
        }
        let found = self
            .translated
            .iter()
            .map(from_to)
            .find(|(from, _)| *from == peer.ip);
        found.map_or(peer, |(_, to)| TransportAddress::new(to, peer.port))
    }
}
