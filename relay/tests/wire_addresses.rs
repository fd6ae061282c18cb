//! Which addresses the relay has, names and answers from: wildcards, defaults, NATs on either side, and its own as peers.

mod lab;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};

use lab::nat::NatKind;
use lab::needs;
use lab::relay::{PORT, RelayUnderTest};
use lab::scene::{CHANNEL, Scene};
use lab::tap::{PATIENCE, SILENCE, Tap};
use lab::turn::{
    Relayed, TurnClient, bare_allocate, binding_request, channel_data, send_indication,
};
use lab::world::{Family, Host, Natted, UPLINK, World};
use serde_json::Value;

/// Where relayed ports are unless somebody says otherwise (RFC 8656, section 7.2).
const PORTS: std::ops::RangeInclusive<u16> = 49152..=65535;

/// A host with two addresses of each family, and these.
fn host_with_four_addresses(world: &World) -> (Host, [IpAddr; 4]) {
    let host = world.host("relay");
    let second_v4 = host.add_address();
    let second_v6 = Ipv6Addr::from_bits(host.v6.to_bits() + 1);
    host.netns
        .ip(&format!("address add {second_v6}/64 dev {UPLINK} nodad"));
    let addresses = [
        host.v4.into(),
        second_v4.into(),
        host.v6.into(),
        second_v6.into(),
    ];
    (host, addresses)
}

/// T-8489-6.3.1.2-01, T-8489-6.3.1.1-04, T-8489-12-01: a listener for every address answers from the one that was asked, and
/// what is relayed comes from there too.
#[test]
fn answers_leave_from_the_address_that_was_asked() {
    if !lab::require(
        "answers_leave_from_the_address_that_was_asked",
        &[needs::NETWORK],
    ) {
        return;
    }
    let world = World::new();
    let (host, addresses) = host_with_four_addresses(&world);
    let relay_address = host.v4.to_string();
    let arguments = ["--listen", "0.0.0.0", "--listen", "[::]"];
    let relay = RelayUnderTest::start_on(
        host,
        &[&arguments[..], &["--relay-address", &relay_address]].concat(),
    );
    let (near, far) = (world.host("client"), world.host("peer"));
    for address in addresses {
        let server = SocketAddr::new(address, PORT);
        let mut tap = Tap::open(&near.netns);
        let mut client = TurnClient::new(&near, server);
        assert_eq!(client.reflexive(), client.address());
        let relayed = client.allocate(Family::V4);
        let peer = far.netns.udp(SocketAddr::new(far.v4.into(), 0), PATIENCE);
        client.bind(CHANNEL, peer.local_addr().expect("bound"));
        peer.send_to(b"from the peer", relayed).expect("sent");
        let expected = Relayed::Channel(CHANNEL, b"from the peer".to_vec());
        assert_eq!(client.relayed(PATIENCE), Some(expected));

        let heard = tap.datagrams_after(SILENCE / 5);
        assert!(heard.len() >= 5, "{heard:?}");
        let elsewhere = heard.iter().find(|datagram| datagram.from != server);
        assert_eq!(elsewhere, None, "asked {server}");
    }
    drop(relay);
}

/// T-8489-6.3.1.1-05: each family has sockets of its own: an IPv4 client is never seen as ::ffff:a.b.c.d, and a relay that
/// listens on [::] has nothing for it.
#[test]
fn each_family_has_sockets_of_its_own() {
    if !lab::require("each_family_has_sockets_of_its_own", &[needs::NETWORK]) {
        return;
    }
    let world = World::new();
    let near = world.host("client");
    let both = RelayUnderTest::start_on(
        world.host("relay"),
        &["--listen", "[::]", "--listen", "0.0.0.0"],
    );
    for family in Family::ALL {
        let mut client = TurnClient::new(&near, both.server(family));
        assert_eq!(client.reflexive(), client.address());
    }
    let v6_only = RelayUnderTest::start_on(world.host("relay6"), &["--listen", "[::]"]);
    let mut client = TurnClient::new(&near, v6_only.server(Family::V6));
    assert_eq!(client.reflexive(), client.address());
    let client = TurnClient::new(&near, v6_only.server(Family::V4));
    client.send(&binding_request());
    client
        .socket
        .set_read_timeout(Some(SILENCE))
        .expect("not zero");
    assert!(client.socket.recv_from(&mut [0; 100]).is_err());
}

/// The credential and the addresses that a relay prints for a browser.
fn printed_ice_servers(relay: &RelayUnderTest) -> Value {
    let line = relay.program.wait_for(PATIENCE, |_, line| {
        serde_json::from_str::<Value>(line)
            .ok()
            .filter(|value| value["iceServers"].is_array())
    });
    line.expect("a line to paste")["iceServers"][0].clone()
}

/// T-8656-4.1-01, T-8489-8-02, T-8656-3.1-01, T-8656-5-01, T-8656-7.2-28, T-7065-3-02: without a word of configuration the relay
/// is at port 3478 of every address, wants the credential that it prints, and relays from 49152 upwards.
#[test]
fn a_relay_without_configuration_is_where_it_is_looked_for() {
    let test = "a_relay_without_configuration_is_where_it_is_looked_for";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let world = World::new();
    let near = world.host("client");
    let (host, addresses) = host_with_four_addresses(&world);
    let relay = RelayUnderTest::start_bare(host);
    let printed = printed_ice_servers(&relay);
    let urls = printed["urls"].as_array().expect("a list");
    let urls: Vec<&str> = urls.iter().filter_map(Value::as_str).collect();
    // One address of each family is enough for a browser, and each is written out.
    let url = |address| format!("turn:{}?transport=udp", SocketAddr::new(address, PORT));
    for family in [|ip: &IpAddr| ip.is_ipv4(), |ip: &IpAddr| ip.is_ipv6()] {
        let of_family: Vec<String> = addresses.into_iter().filter(family).map(url).collect();
        let printed = urls
            .iter()
            .filter(|url| of_family.iter().any(|of| of == *url));
        assert_eq!(printed.count(), 1, "{urls:?}");
    }
    assert_eq!(urls.len(), 2, "{urls:?}");

    let mut ports = Vec::new();
    // Open to the end, so that no two have the same port one after the other.
    let mut clients = Vec::new();
    for address in addresses {
        let server = SocketAddr::new(address, PORT);
        let mut client = TurnClient::new(&near, server);
        assert_eq!(client.exchange(&bare_allocate()).code(), 401);
        for side in Family::ALL {
            for _ in 0..12 {
                let mut client = TurnClient::new(&near, server);
                client.user = printed["username"].as_str().expect("a name").to_owned();
                client.password = printed["credential"].as_str().expect("a word").to_owned();
                ports.push(client.allocate(side).port());
                clients.push(client);
            }
        }
    }
    assert!(ports.iter().all(|port| PORTS.contains(port)), "{ports:?}");
    // From a range of thousands, ports one after the other are not chance.
    let next_to = ports
        .windows(2)
        .filter(|pair| pair[0].abs_diff(pair[1]) < 3);
    assert!(next_to.count() < 5, "{ports:?}");
}

/// What a peer has heard: the bytes, and where from.
fn hear(peer: &UdpSocket) -> (Vec<u8>, SocketAddr) {
    let mut buffer = vec![0; 2048];
    let (length, from) = peer.recv_from(&mut buffer).expect("something for the peer");
    buffer.truncate(length);
    (buffer, from)
}

/// T-8656-7.2-37: behind a 1:1 NAT the relayed address is the one that peers see and reach.
#[test]
fn a_relay_behind_a_nat_names_the_address_that_peers_reach() {
    let test = "a_relay_behind_a_nat_names_the_address_that_peers_reach";
    if !lab::require(test, &[needs::NETWORK, needs::NAT]) {
        return;
    }
    let scene = Scene::with(translated);
    let mut client = scene.client(Family::V4);
    let relayed = client.allocate(Family::V4);
    assert_eq!(relayed.ip(), scene.relay.address(Family::V4));
    let peer = scene.peer(Family::V4);
    let peer_address = peer.local_addr().expect("bound");
    client.permit(peer_address);
    client.send(&send_indication(peer_address, b"out", false));
    assert_eq!(hear(&peer), (b"out".to_vec(), relayed));
    peer.send_to(b"in", relayed).expect("sent");
    let expected = Relayed::Data(peer_address, b"in".to_vec());
    assert_eq!(client.relayed(PATIENCE), Some(expected));
}

/// T-8445-2-01: behind a NAT, Allocate tells the client the address and port that its NAT gave it.
#[test]
fn a_client_behind_a_nat_is_told_its_outer_address() {
    if !lab::require(
        "a_client_behind_a_nat_is_told_its_outer_address",
        &[needs::NETWORK, needs::NAT],
    ) {
        return;
    }
    let world = World::new();
    let relay = RelayUnderTest::start(&world);
    let mut relay_tap = Tap::open(&relay.host.netns);
    for kind in [NatKind::FullCone, NatKind::Symmetric] {
        let Natted { host, nat } = world.host_behind("client", kind);
        let mut client = TurnClient::new(&host, relay.server(Family::V4));
        let answer = client.ask(turnpike_wire::Method::Allocate, &|writer| {
            writer.requested_transport(17).map(drop)
        });
        let told = answer.granted().mapped();
        assert_eq!(told.ip(), IpAddr::V4(nat.v4), "{kind:?}");
        let seen: Vec<SocketAddr> = relay_tap
            .datagrams_after(SILENCE / 5)
            .iter()
            .map(|datagram| datagram.from)
            .collect();
        assert!(seen.contains(&told), "{kind:?}: {told}, but {seen:?}");
        assert_eq!(client.reflexive(), told);
    }
}

/// A relay behind a 1:1 NAT.
fn translated(world: &World) -> RelayUnderTest {
    RelayUnderTest::start_translated(world, &[])
}

/// A client with a relayed address of this family.
fn relayed_client(scene: &Scene, side: Family) -> (TurnClient, SocketAddr) {
    let mut client = scene.client(Family::V4);
    let relayed = client.allocate(side);
    (client, relayed)
}

/// Passes data between two relayed addresses of one relay, by Send, by channel, and mixed.
fn hairpin(scene: &Scene, side: Family) {
    let (mut one, one_relayed) = relayed_client(scene, side);
    let (mut other, other_relayed) = relayed_client(scene, side);
    // Both stand on one machine, so that only the ports differ.
    assert_eq!(one_relayed.ip(), other_relayed.ip());
    one.permit(other_relayed);
    other.permit(one_relayed);
    one.send(&send_indication(other_relayed, b"by Send", false));
    let expected = Relayed::Data(one_relayed, b"by Send".to_vec());
    assert_eq!(other.relayed(PATIENCE), Some(expected));
    one.bind(CHANNEL, other_relayed);
    one.send(&channel_data(CHANNEL, b"by channel"));
    let expected = Relayed::Data(one_relayed, b"by channel".to_vec());
    assert_eq!(other.relayed(PATIENCE), Some(expected));
    other.bind(CHANNEL + 1, one_relayed);
    other.send(&channel_data(CHANNEL + 1, b"back"));
    let expected = Relayed::Channel(CHANNEL, b"back".to_vec());
    assert_eq!(one.relayed(PATIENCE), Some(expected));
}

/// T-8445-7-02, T-SEC-05: both ends of a call may be on this relay.
#[test]
fn two_relayed_addresses_of_one_relay_reach_each_other() {
    if !lab::require(
        "two_relayed_addresses_of_one_relay_reach_each_other",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    for side in Family::ALL {
        hairpin(&scene, side);
    }
}

/// T-8445-7-02, T-SEC-05: so may they by the addresses that it advertises, which its NAT would not bring back to it.
#[test]
fn two_advertised_addresses_of_one_relay_reach_each_other() {
    if !lab::require(
        "two_advertised_addresses_of_one_relay_reach_each_other",
        &[needs::NETWORK, needs::NAT],
    ) {
        return;
    }
    hairpin(&Scene::with(translated), Family::V4);
}

/// Whether `peer` is refused to a client in every way that there is to ask for it, and nothing arrives there.
fn assert_refused(scene: &Scene, peer: SocketAddr) {
    let (mut client, _) = relayed_client(scene, Family::of(peer.ip()));
    assert_eq!(client.try_bind(CHANNEL, peer).code(), 403, "{peer}");
    // A permission has no port: there may be relayed addresses to talk to at the same IP address.
    client.ask(turnpike_wire::Method::CreatePermission, &|writer| {
        writer.xor_peer_address(peer.into()).map(drop)
    });
    let mut tap = Tap::open(&scene.relay.host.netns);
    client.send(&send_indication(peer, &binding_request(), false));
    assert_eq!(client.relayed(SILENCE), None, "{peer} answers");
    let reached: Vec<_> = tap
        .datagrams_after(SILENCE / 10)
        .into_iter()
        .filter(|datagram| datagram.to == peer && datagram.from != client.address())
        .collect();
    assert_eq!(reached, []);
}

/// T-SEC-05: the relay's own listeners are no peers, and neither is anything else on its machine but relayed ports.
#[test]
fn the_relays_own_listeners_are_no_peers() {
    if !lab::require("the_relays_own_listeners_are_no_peers", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    for family in Family::ALL {
        let own = scene.relay.address(family);
        for port in [PORT, 22] {
            assert_refused(&scene, SocketAddr::new(own, port));
        }
    }
    for inside in [
        IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(Ipv6Addr::LOCALHOST),
    ] {
        assert_refused(&scene, SocketAddr::new(inside, PORT));
    }
}

/// T-SEC-05: nor by the address that a 1:1 NAT gives them, nor by the one behind it.
#[test]
fn advertised_listeners_are_no_peers_either() {
    if !lab::require(
        "advertised_listeners_are_no_peers_either",
        &[needs::NETWORK, needs::NAT],
    ) {
        return;
    }
    let scene = Scene::with(translated);
    let inside = IpAddr::V4(scene.relay.host.v4);
    for own in [scene.relay.address(Family::V4), inside] {
        for port in [PORT, 22] {
            assert_refused(&scene, SocketAddr::new(own, port));
        }
    }
}
