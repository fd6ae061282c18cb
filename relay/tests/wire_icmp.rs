//! ICMP errors about what the relay sent: which of them a client hears of, and how often.

mod lab;

use std::net::{IpAddr, SocketAddr};
use std::time::Instant;

use lab::needs;
use lab::packet::{IcmpMessage, Packet};
use lab::scene::{CHANNEL, Line, Scene};
use lab::tap::{PATIENCE, SILENCE};
use lab::turn::{Relayed, channel_data, send_indication};
use lab::world::{Family, Host};
use turnpike_wire::Icmp;

/// Port unreachable.
fn closed(side: Family) -> Icmp {
    let (kind, code) = match side {
        Family::V4 => (3, 3),
        Family::V6 => (1, 4),
    };
    Icmp {
        kind,
        code,
        data: 0,
    }
}

/// Time exceeded in transit.
fn expired(side: Family) -> Icmp {
    let kind = match side {
        Family::V4 => 11,
        Family::V6 => 3,
    };
    Icmp {
        kind,
        code: 0,
        data: 0,
    }
}

/// An address of nobody's, as routers on a path have them.
fn router(side: Family) -> IpAddr {
    let address = match side {
        Family::V4 => "45.99.0.1",
        Family::V6 => "2a00:99::1",
    };
    address.parse().expect("an address")
}

/// Linux sends six errors to one address at once and then one a second; these tests want all of theirs.
fn tell_all(host: &Host) {
    host.netns.sysctl("net.ipv4.icmp_ratelimit", "0");
    host.netns.sysctl("net.ipv6.icmp.ratelimit", "0");
}

impl Line {
    /// An error from `router` about a datagram of the relayed address to `peer`, sent by somebody at the peer's site.
    fn forge(&self, kind: u8, code: u8, rest: u32, peer: SocketAddr) {
        let quoted = Packet::udp(self.relayed, peer, b"what the relay sent").bytes();
        self.forge_about(kind, code, rest, quoted);
    }

    fn forge_about(&self, kind: u8, code: u8, rest: u32, quoted: Vec<u8>) {
        let from = router(Family::of(self.relayed.ip()));
        let message = IcmpMessage {
            kind,
            code,
            rest,
            quoted,
        };
        self.peer_tap
            .send(&Packet::icmp(from, self.relayed.ip(), &message));
    }

    /// What the client is told, until it is told nothing more.
    fn told(&mut self) -> Vec<Relayed> {
        std::iter::from_fn(|| self.client.relayed(SILENCE)).collect()
    }
}

/// T-8656-11.5-04, T-8656-11.5-05, T-8656-18.13-01: a closed port comes back as a Data indication with ICMP and without
/// DATA, by Send and by channel alike, and a peer that is there again is still reached.
#[test]
fn a_closed_port_is_told_of_in_every_combination_of_families() {
    if !lab::require(
        "a_closed_port_is_told_of_in_every_combination_of_families",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    tell_all(&scene.peer);
    for leg in Family::ALL {
        for side in Family::ALL {
            let mut client = scene.client(leg);
            client.allocate(side);
            let closed_port = scene.peer(side).local_addr().expect("bound");
            client.bind(CHANNEL, closed_port);
            for client_says in [
                send_indication(closed_port, b"anybody?", false),
                channel_data(CHANNEL, b"anybody?"),
            ] {
                client.send(&client_says);
                let told = client.relayed(PATIENCE);
                let expected = Relayed::Icmp(closed_port, closed(side));
                assert_eq!(told, Some(expected), "{leg:?} to {side:?}");
            }
            // The error that hangs on the socket must not cost the next datagram.
            let open = scene.peer.netns.udp(closed_port, PATIENCE);
            client.send(&channel_data(CHANNEL, b"now"));
            let mut buffer = [0; 16];
            let (length, from) = open.recv_from(&mut buffer).expect("relayed");
            assert_eq!(&buffer[..length], b"now");
            open.send_to(b"yes", from).expect("sent");
            let heard = client.relayed(PATIENCE);
            assert_eq!(heard, Some(Relayed::Channel(CHANNEL, b"yes".to_vec())));
        }
    }
}

/// T-8656-11.5-01, T-8656-11.5-03: a real router's "time exceeded" about a permitted peer reaches the client, although
/// nothing permits the router.
#[test]
fn a_routers_time_exceeded_is_told_of() {
    if !lab::require(
        "a_routers_time_exceeded_is_told_of",
        &[needs::NETWORK, needs::NAT],
    ) {
        return;
    }
    let scene = Scene::new();
    let (v4, v6) = (scene.peer.v4, scene.peer.v6);
    // As if the peer were at the end of a loop.
    scene.world.router().nft(&format!(
        "table inet far {{
            chain arriving {{
                type filter hook prerouting priority mangle;
                ip daddr {v4} ip ttl set 1
                ip6 daddr {v6} ip6 hoplimit set 1
            }}
        }}"
    ));
    for side in Family::ALL {
        let mut client = scene.client(Family::V4);
        client.allocate(side);
        let peer = scene.peer(side).local_addr().expect("bound");
        client.permit(peer);
        client.send(&send_indication(peer, b"far", false));
        let told = client.relayed(PATIENCE);
        assert_eq!(told, Some(Relayed::Icmp(peer, expired(side))));
    }
}

/// T-8656-11.5-01: of all types there are, a client hears of destination unreachable and time exceeded over IPv4, and of those
/// and packet too big over IPv6.
#[test]
fn only_useful_types_of_errors_are_told_of() {
    if !lab::require("only_useful_types_of_errors_are_told_of", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    for side in Family::ALL {
        let mut line = Line::new(&scene, Family::V4, side);
        let peer = line.peer_address();
        let useful: &[u8] = match side {
            Family::V4 => &[3, 11],
            Family::V6 => &[1, 3],
        };
        // Too big is a test of its own; redirects, and what neighbours tell each other, are for the relay's host.
        let host_only = |kind| match side {
            Family::V4 => kind == 5,
            Family::V6 => kind == 2 || (130..=137).contains(&kind),
        };
        for kind in (0..=255).filter(|kind| !host_only(*kind)) {
            line.forge(kind, 0, 0, peer);
        }
        let expected: Vec<Relayed> = useful
            .iter()
            .map(|kind| Icmp {
                kind: *kind,
                code: 0,
                data: 0,
            })
            .map(|icmp| Relayed::Icmp(peer, icmp))
            .collect();
        assert_eq!(line.told(), expected, "{side:?}");
    }
}

/// T-8656-11.5-04, T-8656-18.13-01: the code arrives as it was, and the error data is zero but for the MTU of those errors
/// that have one.
#[test]
fn code_and_mtu_arrive_as_they_were() {
    if !lab::require("code_and_mtu_arrive_as_they_were", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    // Type, code, the four bytes that may hold an MTU, and what of them the client hears.
    let v4 = [
        (3, 0, 0, 0),
        (3, 1, 0x0500, 0),
        (3, 4, 1400, 1400),
        (3, 13, 0, 0),
        // Linux keeps code 1, about reassembly, to itself.
        (11, 0, 0x0500, 0),
    ];
    let v6 = [
        (1, 0, 0, 0),
        (1, 6, 0x0500, 0),
        (2, 0, 1400, 1400),
        (3, 1, 0x0500, 0),
    ];
    for (side, errors) in [(Family::V4, &v4[..]), (Family::V6, &v6)] {
        for &(kind, code, rest, data) in errors {
            // Each on a line of its own: what one peer's path is worth is remembered.
            let mut line = Line::new(&scene, Family::V6, side);
            let peer = line.peer_address();
            line.forge(kind, code, rest, peer);
            let expected = Relayed::Icmp(peer, Icmp { kind, code, data });
            assert_eq!(line.client.relayed(PATIENCE), Some(expected));
        }
    }
}

/// T-8656-11.5-01, T-8656-11.5-02, T-8656-11.5-03: errors about other protocols, about datagrams of nobody's relayed address
/// and about peers without permission are dropped.
#[test]
fn errors_about_other_packets_are_dropped() {
    if !lab::require("errors_about_other_packets_are_dropped", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    for side in Family::ALL {
        let mut line = Line::new(&scene, Family::V4, side);
        let (peer, relayed) = (line.peer_address(), line.relayed);
        let Icmp { kind, code, .. } = closed(side);
        let datagram = Packet::udp(relayed, peer, b"what the relay sent");

        let tcp = Packet {
            protocol: 6,
            ..datagram.clone()
        };
        line.forge_about(kind, code, 0, tcp.bytes());
        let nobodys = SocketAddr::new(relayed.ip(), relayed.port() ^ 1);
        line.forge_about(
            kind,
            code,
            0,
            Packet::udp(nobodys, peer, b"not sent").bytes(),
        );
        let elsewhere = SocketAddr::new(router(side), relayed.port());
        line.forge_about(
            kind,
            code,
            0,
            Packet::udp(elsewhere, peer, b"not sent").bytes(),
        );
        // From the permitted peer, about somebody who is not permitted.
        let stranger = SocketAddr::new(router(side), peer.port());
        let message = IcmpMessage {
            kind,
            code,
            rest: 0,
            quoted: Packet::udp(relayed, stranger, b"not sent").bytes(),
        };
        line.peer_tap
            .send(&Packet::icmp(peer.ip(), relayed.ip(), &message));
        // Less than the ports of what it is about.
        let header = datagram.length() - datagram.payload.len();
        line.forge_about(kind, code, 0, datagram.bytes()[..header].to_vec());
        assert_eq!(line.told(), [], "{side:?}");

        // And one that is right, to know that the others were dropped for what they are.
        line.forge(kind, code, 0, peer);
        assert_eq!(line.told(), [Relayed::Icmp(peer, closed(side))]);
    }
}

/// Errors that anybody can make up cost none of what is sent: those about datagrams, and those about the protocol of a socket
/// that sends under headers of its own, which is nobody's.
#[test]
fn forged_errors_cost_nothing() {
    if !lab::require("forged_errors_cost_nothing", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    for side in Family::ALL {
        let line = Line::new(&scene, Family::V4, side);
        let datagram = Packet::udp(line.relayed, line.peer_address(), b"what the relay sent");
        let raw = Packet {
            protocol: 255,
            ..datagram.clone()
        };
        let unreachable: &[u8] = match side {
            Family::V4 => &[0, 1, 2, 3, 13],
            Family::V6 => &[0, 1, 3, 4],
        };
        for number in 0..100 {
            for code in unreachable {
                let kind = closed(side).kind;
                line.forge_about(kind, *code, 0, raw.bytes());
                line.forge_about(kind, *code, 0, datagram.bytes());
            }
            line.client.send(&channel_data(CHANNEL, &[number]));
            let mut buffer = [0; 16];
            let heard = line.peer.recv_from(&mut buffer).expect("relayed");
            assert_eq!((&buffer[..heard.0], heard.1), (&[number][..], line.relayed));
        }
    }
}

/// T-8656-11.5-07: a flood of errors is told of a few at a time, and data goes on meanwhile.
#[test]
fn a_flood_of_errors_is_told_of_a_few_at_a_time() {
    if !lab::require(
        "a_flood_of_errors_is_told_of_a_few_at_a_time",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    let mut line = Line::new(&scene, Family::V4, Family::V4);
    let peer = line.peer_address();
    let Icmp { kind, code, .. } = closed(Family::V4);
    let begun = Instant::now();
    for _ in 0..2000 {
        line.forge(kind, code, 0, peer);
    }
    // What comes while errors fill the socket's buffer may be lost, as in any flood; what comes after it is not.
    let mut told = Vec::new();
    let data = Relayed::Channel(CHANNEL, b"data".to_vec());
    let flooded = Instant::now();
    while !told.contains(&data) {
        assert!(flooded.elapsed() < PATIENCE, "no data after the flood");
        line.peer.send_to(b"data", line.relayed).expect("sent");
        told.extend(line.told());
    }
    let errors: Vec<_> = told.iter().filter(|relayed| **relayed != data).collect();
    // A burst of ten, then five a second.
    let most = 11.0 + 5.0 * begun.elapsed().as_secs_f64();
    let count = errors.len();
    assert!(count >= 1 && count as f64 <= most, "{count} errors");
}

/// An error about a response of the relay's to a client is nobody's business, and the client goes on (RFC 8656,
/// section 3.2: a UDP allocation outlives errors on its client's leg).
#[test]
fn an_error_about_the_clients_leg_ends_nothing() {
    if !lab::require(
        "an_error_about_the_clients_leg_ends_nothing",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    for leg in Family::ALL {
        let mut line = Line::new(&scene, leg, Family::V4);
        let (client, server) = (line.client.address(), line.client.server);
        let Icmp { kind, code, .. } = closed(leg);
        let message = IcmpMessage {
            kind,
            code,
            rest: 0,
            quoted: Packet::udp(server, client, b"what the relay sent").bytes(),
        };
        for _ in 0..3 {
            line.client_tap
                .send(&Packet::icmp(client.ip(), server.ip(), &message));
        }
        line.peer.send_to(b"on we go", line.relayed).expect("sent");
        let expected = Relayed::Channel(CHANNEL, b"on we go".to_vec());
        assert_eq!(line.told(), [expected]);
        assert_eq!(line.client.refresh().code(), 0);
    }
}
