//! What most tests of packets need: a relay, a client's host and a peer's host, each of them on a site of its own.

use std::net::{SocketAddr, UdpSocket};

use super::relay::RelayUnderTest;
use super::tap::{PATIENCE, Tap};
use super::turn::TurnClient;
use super::world::{Family, Host, World};

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
        Self {
            relay: start(&world),
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
