//! turn-client-proto, a client written by others from the same RFCs, drives the relay over real sockets.

mod lab;

use std::net::{SocketAddr, UdpSocket};
use std::time::{self, Duration};

use lab::needs;
use lab::relay::{PASSWORD, RelayUnderTest, USER};
use lab::world::{Family, Host, World};
use turn_client_proto::api::{
    Transmit, TurnClientApi, TurnConfig, TurnEvent, TurnPollRet, TurnRecvRet,
};
use turn_client_proto::stun::Instant;
use turn_client_proto::stun::auth::Feature;
use turn_client_proto::types::stun::message::IntegrityAlgorithm;
use turn_client_proto::types::{AddressFamily, TransportType, TurnCredentials};
use turn_client_proto::udp::TurnClientUdp;

const UDP: TransportType = TransportType::Udp;

/// Enough for a request to be retransmitted twice.
const PATIENCE: Duration = Duration::from_secs(5);

/// Enough for a datagram that is on its way to arrive.
const SILENCE: Duration = Duration::from_millis(500);

/// The foreign client on a socket of ours, its clock ahead of ours by as much as a test likes.
struct Client {
    socket: UdpSocket,
    turn: TurnClientUdp,
    started: time::Instant,
    ahead: Duration,
    events: Vec<TurnEvent>,
    received: Vec<(SocketAddr, Vec<u8>)>,
    icmp: Vec<(SocketAddr, u8, u8)>,
}

impl Client {
    fn new(host: &Host, server: SocketAddr, config: TurnConfig) -> Self {
        let family = if server.is_ipv4() {
            Family::V4
        } else {
            Family::V6
        };
        let socket = host.netns.udp(
            SocketAddr::new(host.address(family), 0),
            Duration::from_millis(5),
        );
        let local = socket.local_addr().expect("bound");
        Self {
            turn: TurnClientUdp::allocate(local, server, config),
            socket,
            started: time::Instant::now(),
            ahead: Duration::ZERO,
            events: Vec::new(),
            received: Vec::new(),
            icmp: Vec::new(),
        }
    }

    fn now(&self) -> Instant {
        Instant::from_std(self.started) + self.ahead
    }

    /// Sends, receives and lets time pass once.
    fn step(&mut self) {
        self.turn.poll(self.now());
        while let Some(transmit) = self.turn.poll_transmit(self.now()) {
            self.socket
                .send_to(&transmit.data, transmit.to)
                .expect("sent");
        }
        let mut buffer = vec![0; 65536];
        if let Ok((length, from)) = self.socket.recv_from(&mut buffer) {
            buffer.truncate(length);
            let local = self.turn.local_addr();
            match self
                .turn
                .recv(Transmit::new(buffer, UDP, from, local), self.now())
            {
                TurnRecvRet::Handled => {}
                TurnRecvRet::Ignored(transmit) => panic!("not understood: {transmit}"),
                TurnRecvRet::PeerData(data) => {
                    self.received.push((data.peer, data.data().to_vec()))
                }
                TurnRecvRet::PeerIcmp {
                    peer,
                    icmp_type,
                    icmp_code,
                    ..
                } => self.icmp.push((peer, icmp_type, icmp_code)),
            }
        }
        while let Some(data) = self.turn.poll_recv(self.now()) {
            self.received.push((data.peer, data.data().to_vec()));
        }
        while let Some(event) = self.turn.poll_event() {
            self.events.push(event);
        }
    }

    /// Steps until `done` gives something; panics after [`PATIENCE`].
    fn until<T>(&mut self, what: &str, done: impl Fn(&mut Self) -> Option<T>) -> T {
        let begun = time::Instant::now();
        loop {
            if let Some(found) = done(self) {
                return found;
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "no {what}; events so far: {:?}",
                self.events
            );
            self.step();
        }
    }

    /// Steps for as long as `duration`, whatever comes.
    fn listen(&mut self, duration: Duration) {
        let begun = time::Instant::now();
        while begun.elapsed() < duration {
            self.step();
        }
    }

    /// Waits for the answer to Allocate for this many families, and gives the relayed addresses.
    fn relayed(&mut self, families: usize) -> Vec<SocketAddr> {
        self.until("allocation", |client| {
            let relayed: Vec<_> = client
                .turn
                .relayed_addresses()
                .map(|(_, address)| address)
                .collect();
            (relayed.len() == families).then_some(relayed)
        })
    }

    fn permit(&mut self, peer: SocketAddr) {
        self.turn
            .create_permission(UDP, peer.ip(), self.now())
            .expect("a fresh permission");
        self.until("permission", |client| {
            client.turn.have_permission(UDP, peer.ip()).then_some(())
        });
    }

    fn bind(&mut self, peer: SocketAddr) {
        self.turn
            .bind_channel(UDP, peer, self.now())
            .expect("a fresh channel");
        self.until("channel", |client| {
            let bound = |event: &TurnEvent| matches!(event, TurnEvent::ChannelCreated(_, to) if *to == peer);
            client.events.iter().any(bound).then_some(())
        });
    }

    fn send(&mut self, peer: SocketAddr, data: &[u8]) {
        let transmit = self
            .turn
            .send_to(UDP, peer, data, self.now())
            .expect("a live permission");
        if let Some(transmit) = transmit {
            let transmit = transmit.build();
            self.socket
                .send_to(&transmit.data, transmit.to)
                .expect("sent");
        }
    }

    /// Passes data to the peer and back, and checks that each sees the other where it should be.
    fn exchange(&mut self, peer: &UdpSocket, relayed: SocketAddr, data: &[u8]) {
        let peer_address = peer.local_addr().expect("bound");
        self.send(peer_address, data);
        let mut buffer = vec![0; 65536];
        let (length, from) = peer
            .recv_from(&mut buffer)
            .expect("the peer hears the client");
        assert_eq!((&buffer[..length], from), (data, relayed));
        let answer: Vec<u8> = data.iter().rev().copied().collect();
        peer.send_to(&answer, relayed).expect("sent");
        let heard = self.until("data from the peer", |client| client.received.pop());
        assert_eq!(heard, (peer_address, answer));
    }
}

fn config(families: &[Family]) -> TurnConfig {
    let mut config = TurnConfig::new(TurnCredentials::new(USER, PASSWORD));
    // Left alone, it negotiates MD5 and then takes only MESSAGE-INTEGRITY for an answer, where RFC 8489, 9.2.4 asks for
    // MESSAGE-INTEGRITY-SHA256. Clients that negotiate nothing are coturn's, aiortc and Chromium.
    config.set_supported_integrity(IntegrityAlgorithm::Sha256);
    let family = |family| match family {
        Family::V4 => AddressFamily::IPV4,
        Family::V6 => AddressFamily::IPV6,
    };
    config.set_address_family(family(families[0]));
    families[1..]
        .iter()
        .for_each(|other| config.add_address_family(family(*other)));
    config
}

/// A relay, a client's host and a peer's host.
struct Scene {
    _world: World,
    relay: RelayUnderTest,
    client: Host,
    peer: Host,
}

impl Scene {
    fn new() -> Self {
        let world = World::new();
        Self {
            relay: RelayUnderTest::start(&world),
            client: world.host("client"),
            peer: world.host("peer"),
            _world: world,
        }
    }

    fn peer(&self, family: Family) -> UdpSocket {
        self.peer
            .netns
            .udp(SocketAddr::new(self.peer.address(family), 0), PATIENCE)
    }

    fn client(&self, leg: Family, config: TurnConfig) -> Client {
        Client::new(&self.client, self.relay.server(leg), config)
    }
}

const FAMILIES: [Family; 2] = [Family::V4, Family::V6];

/// T-8656-11.2-02, T-8656-11.2-06, T-8656-11.3-02: Send and Data carry bytes both ways, no byte included, for all four
/// combinations of families.
#[test]
fn a_foreign_client_relays_by_permission_in_every_combination_of_families() {
    if !lab::require(
        "a_foreign_client_relays_by_permission_in_every_combination_of_families",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    for leg in FAMILIES {
        for side in FAMILIES {
            let mut client = scene.client(leg, config(&[side]));
            let relayed = client.relayed(1)[0];
            assert_eq!(relayed.ip(), scene.relay.address(side));
            let peer = scene.peer(side);
            client.permit(peer.local_addr().expect("bound"));
            for length in [0, 1, 3, 4, 1200] {
                client.exchange(&peer, relayed, &vec![0x5a; length]);
            }
        }
    }
}

/// T-8656-11.3-03, T-8656-12.6-07, T-8656-12.6-08: ChannelData carries bytes both ways, no byte included, for all four
/// combinations of families.
#[test]
fn a_foreign_client_relays_by_channel_in_every_combination_of_families() {
    if !lab::require(
        "a_foreign_client_relays_by_channel_in_every_combination_of_families",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    for leg in FAMILIES {
        for side in FAMILIES {
            let mut client = scene.client(leg, config(&[side]));
            let relayed = client.relayed(1)[0];
            let peer = scene.peer(side);
            client.bind(peer.local_addr().expect("bound"));
            for length in [0, 1, 3, 4, 1200] {
                client.exchange(&peer, relayed, &vec![0xa5; length]);
            }
        }
    }
}

/// T-8656-7.2-19: one Allocate gives an address of each family, and both relay.
#[test]
fn a_foreign_client_relays_on_both_families_of_one_allocation() {
    if !lab::require(
        "a_foreign_client_relays_on_both_families_of_one_allocation",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    let mut client = scene.client(Family::V4, config(&FAMILIES));
    for relayed in client.relayed(2) {
        // It numbers the channels of each family from 0x4000, where the two families of an allocation share the numbers
        // (T-8656-12-05): so one family gets a channel and the other a permission.
        let peer = if relayed.is_ipv4() {
            let peer = scene.peer(Family::V4);
            client.bind(peer.local_addr().expect("bound"));
            peer
        } else {
            let peer = scene.peer(Family::V6);
            client.permit(peer.local_addr().expect("bound"));
            peer
        };
        client.exchange(&peer, relayed, b"both");
    }
}

/// A client whose clock runs twenty minutes ahead has refreshed its allocation, permission, channel and nonce as it
/// must, and every refresh was granted: an allocation or a binding that was refused would be gone on its side.
#[test]
fn a_foreign_clients_refreshes_keep_its_allocation() {
    if !lab::require(
        "a_foreign_clients_refreshes_keep_its_allocation",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    let mut client = scene.client(Family::V4, config(&[Family::V4]));
    let relayed = client.relayed(1)[0];
    let peer = scene.peer(Family::V4);
    client.bind(peer.local_addr().expect("bound"));
    for _ in 0..40 {
        client.ahead += Duration::from_secs(30);
        client.listen(Duration::from_millis(120));
    }
    assert_eq!(client.relayed(1), [relayed]);
    client.exchange(&peer, relayed, b"still here");
}

/// T-8656-8.2-02: Refresh with lifetime zero ends the relaying at once: nothing reaches the client afterwards.
#[test]
fn a_foreign_client_deletes_its_allocation() {
    if !lab::require("a_foreign_client_deletes_its_allocation", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    let mut client = scene.client(Family::V4, config(&[Family::V4]));
    let relayed = client.relayed(1)[0];
    let peer = scene.peer(Family::V4);
    client.bind(peer.local_addr().expect("bound"));
    client.exchange(&peer, relayed, b"before");

    client
        .turn
        .delete(client.now())
        .expect("there is an allocation");
    client.until("answer to the deletion", |client| {
        matches!(client.turn.poll(client.now()), TurnPollRet::Closed).then_some(())
    });
    peer.send_to(b"after", relayed).expect("sent");
    client
        .socket
        .set_read_timeout(Some(SILENCE))
        .expect("not zero");
    let mut buffer = [0; 128];
    let heard = client.socket.recv_from(&mut buffer);
    assert!(heard.is_err(), "a deleted allocation relays {heard:?}");
}

/// T-8656-9-04: what an address without permission sends to the relayed address does not reach the client.
#[test]
fn a_foreign_client_hears_no_stranger() {
    if !lab::require("a_foreign_client_hears_no_stranger", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    let mut client = scene.client(Family::V4, config(&[Family::V4]));
    let relayed = client.relayed(1)[0];
    let friend = scene.peer(Family::V4);
    client.permit(friend.local_addr().expect("bound"));
    let second = SocketAddr::new(scene.peer.add_address().into(), 0);
    let stranger = scene.peer.netns.udp(second, SILENCE);
    stranger.send_to(b"let me in", relayed).expect("sent");
    client.exchange(&friend, relayed, b"hello");
    client.listen(SILENCE);
    assert_eq!(client.received, []);
    assert!(
        stranger.recv_from(&mut [0; 16]).is_err(),
        "the stranger is answered"
    );
}

/// T-SEC-01, T-SEC-02, T-SEC-03, T-SEC-04: without a word of configuration, nothing inside is reachable through the relay.
#[test]
fn a_foreign_client_is_refused_peers_that_are_not_of_the_open_internet() {
    let test = "a_foreign_client_is_refused_peers_that_are_not_of_the_open_internet";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    let mut client = scene.client(Family::V4, config(&FAMILIES));
    client.relayed(2);
    for refused in [
        "127.0.0.1:80",
        "0.0.0.0:80",
        "10.1.2.3:80",
        "100.64.0.1:80",
        "169.254.169.254:80",
        "172.16.0.1:80",
        "192.168.1.1:80",
        "224.0.0.1:80",
        "255.255.255.255:80",
        "[::1]:80",
        "[::]:80",
        "[fe80::1]:80",
        "[fd00::1]:80",
        "[ff02::1]:80",
        "[::ffff:127.0.0.1]:80",
        "[64:ff9b::7f00:1]:80",
        "[2002:7f00:1::]:80",
    ] {
        let refused: SocketAddr = refused.parse().expect("an address");
        client
            .turn
            .create_permission(UDP, refused.ip(), client.now())
            .expect("a fresh permission");
        client.until("refusal", |client| {
            let failed = |event: &TurnEvent| matches!(event, TurnEvent::PermissionCreateFailed(_, ip) if *ip == refused.ip());
            client.events.iter().any(failed).then_some(())
        });
    }
}

/// T-8656-11.5-04: a peer's closed port comes back to the client as a Data indication with an ICMP attribute.
#[test]
fn a_foreign_client_learns_that_a_port_is_closed() {
    if !lab::require(
        "a_foreign_client_learns_that_a_port_is_closed",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    for (side, unreachable) in [(Family::V4, (3, 3)), (Family::V6, (1, 4))] {
        let mut client = scene.client(Family::V4, config(&[side]));
        client.relayed(1);
        let closed = scene.peer(side).local_addr().expect("bound");
        client.permit(closed);
        client.send(closed, b"anyone there?");
        let icmp = client.until("ICMP error", |client| client.icmp.pop());
        assert_eq!(icmp, (closed, unreachable.0, unreachable.1));
    }
}

/// T-8489-9.2-07, T-8489-9.2.4-17, T-8489-14-06: RFC 8489's credentials as others built them: SHA-256 keys and integrity, and the user by hash instead of by name.
#[test]
fn a_foreign_client_authenticates_by_sha256_and_by_userhash() {
    if !lab::require(
        "a_foreign_client_authenticates_by_sha256_and_by_userhash",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    let peer = scene.peer(Family::V4);
    for anonymous in [Feature::Disabled, Feature::Required] {
        let mut config = config(&[Family::V4]);
        config.set_anonymous_username(anonymous);
        let mut client = scene.client(Family::V4, config);
        let relayed = client.relayed(1)[0];
        client.permit(peer.local_addr().expect("bound"));
        client.exchange(&peer, relayed, b"by other means");
    }
}

/// SIGTERM ends the relay cleanly, with clients still there.
#[test]
fn a_relay_that_is_told_to_end_does_so_with_status_zero() {
    if !lab::require(
        "a_relay_that_is_told_to_end_does_so_with_status_zero",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    let mut client = scene.client(Family::V4, config(&[Family::V4]));
    client.relayed(1);
    let finished = scene.relay.stop();
    assert!(
        finished.status.success(),
        "{}\n{}{}",
        finished.status,
        finished.stdout,
        finished.stderr
    );
}
