//! What most tests of packets need: a relay, a client's host and a peer's host, each of them on a site of its own, and
//! lines from one to the other that can be looked at from both ends.

use std::net::{SocketAddr, UdpSocket};

use super::packet::Packet;
use super::relay::RelayUnderTest;
use super::tap::{PATIENCE, Tap};
use super::turn::{TurnClient, channel_data, send_indication};
use super::world::{Family, Host, World};

/// The channel of every [`Line`].
pub const CHANNEL: u16 = 0x4001;

/// A relay and two hosts.
pub struct Scene {
    pub relay: RelayUnderTest,
    pub client: Host,
    pub peer: Host,
    // Last, so that the router goes after those whom it joins.
    pub world: World,
}

impl Scene {
    pub fn new() -> Self {
        Self::with(RelayUnderTest::start)
    }

    /// With further arguments to the relay.
    pub fn with_arguments(arguments: &[&str]) -> Self {
        Self::with(|world| RelayUnderTest::start_with(world, arguments))
    }

    pub fn with(start: impl FnOnce(&World) -> RelayUnderTest) -> Self {
        let world = World::new();
        let relay = start(&world);
        Self::with_relay(world, relay)
    }

    /// Around a relay that runs.
    pub fn with_relay(world: World, relay: RelayUnderTest) -> Self {
        Self {
            relay,
            client: world.host("client"),
            peer: world.host("peer"),
            world,
        }
    }

    /// A client that reaches the relay over this family.
    pub fn client(&self, leg: Family) -> TurnClient {
        TurnClient::new(&self.client, self.relay.server(leg))
    }

    /// A socket of the peer.
    pub fn peer(&self, side: Family) -> UdpSocket {
        let address = SocketAddr::new(self.peer.address(side), 0);
        self.peer.netns.udp(address, PATIENCE)
    }

    pub fn client_tap(&self) -> Tap {
        Tap::open(&self.client.netns)
    }

    pub fn peer_tap(&self) -> Tap {
        Tap::open(&self.peer.netns)
    }
}

/// A channel between a client and a peer, with everything needed to look at both ends of it.
pub struct Line {
    pub client: TurnClient,
    pub client_tap: Tap,
    pub relayed: SocketAddr,
    pub peer: UdpSocket,
    pub peer_tap: Tap,
}

impl Line {
    /// A line over this family between client and relay, and over that between relay and peer.
    pub fn new(scene: &Scene, leg: Family, side: Family) -> Self {
        let mut client = scene.client(leg);
        let relayed = client.allocate(side);
        let peer = scene.peer(side);
        client.bind(CHANNEL, peer.local_addr().expect("bound"));
        Self {
            client,
            client_tap: scene.client_tap(),
            relayed,
            peer,
            peer_tap: scene.peer_tap(),
        }
    }

    pub fn peer_address(&self) -> SocketAddr {
        self.peer.local_addr().expect("bound")
    }

    /// A packet from the client to the relay.
    pub fn client_packet(&self, payload: &[u8]) -> Packet {
        Packet::udp(self.client.address(), self.client.server, payload)
    }

    /// A packet from the peer to the relayed address.
    pub fn peer_packet(&self, payload: &[u8]) -> Packet {
        Packet::udp(self.peer_address(), self.relayed, payload)
    }

    /// Passes a packet from the client to the peer, as `change` wants it; what arrives there, in one piece.
    pub fn pass_to_peer(&mut self, payload: &[u8], change: impl Fn(Packet) -> Packet) -> Packet {
        self.peer_tap.take();
        self.client_tap.send(&change(self.client_packet(payload)));
        let (packet, datagram) = self.peer_tap.packet_to(self.peer_address());
        assert_eq!(datagram.from, self.relayed);
        packet
    }

    /// Passes a packet from the peer to the client; what arrives there, in one piece.
    pub fn pass_to_client(&mut self, payload: &[u8], change: impl Fn(Packet) -> Packet) -> Packet {
        self.client_tap.take();
        self.peer_tap.send(&change(self.peer_packet(payload)));
        let (packet, datagram) = self.client_tap.packet_to(self.client.address());
        assert_eq!(datagram.from, self.client.server);
        packet
    }

    /// Calls `check` with what becomes of each kind of packet that carries data: ChannelData, Send, and from the peer.
    pub fn every_kind(&mut self, change: impl Fn(Packet) -> Packet, check: impl Fn(&Packet, &str)) {
        let channel = channel_data(CHANNEL, b"by channel");
        check(&self.pass_to_peer(&channel, &change), "ChannelData");
        let send = send_indication(self.peer_address(), b"by Send", false);
        check(&self.pass_to_peer(&send, &change), "Send");
        check(&self.pass_to_client(b"by the peer", &change), "peer data");
    }
}

/// Calls `test` with a line of every combination of families.
pub fn every_combination(scene: &Scene, mut test: impl FnMut(&mut Line, Family, Family)) {
    for leg in Family::ALL {
        for side in Family::ALL {
            test(&mut Line::new(scene, leg, side), leg, side);
        }
    }
}
