//! Packets in pieces, and packets too long for their way: what is put together, cut up, dropped or told of.
//!
//! User space has the alternate behaviour of RFC 8656, sections 13 and 14: the system reassembles what comes in and
//! fragments what is too long for the link, unless a Send said DONT-FRAGMENT between IPv4 and IPv4.

mod lab;

use std::net::SocketAddr;

use lab::needs;
use lab::packet::{Fragment, Packet};
use lab::scene::{CHANNEL, Line, Scene, every_combination};
use lab::tap::{PATIENCE, SILENCE, Tap};
use lab::turn::{Relayed, channel_data, send_indication};
use lab::world::Family;
use turnpike_wire::Icmp;

/// The MTU of every wire.
const MTU: usize = 1500;

/// What a path in the middle of the world may have.
const NARROW: u16 = 1300;

/// Bytes of which no two stretches are alike.
fn bytes(length: usize) -> Vec<u8> {
    let byte = |at| (at * 7 + at / 256) % 256;
    let small = |number| u8::try_from(number).expect("below 256");
    (0..length).map(byte).map(small).collect()
}

/// What `from` sends in pieces of at most `length` bytes of payload.
fn send_in_pieces(tap: &Tap, packet: &Packet, length: usize) {
    let identification = 0x5555;
    let pieces = packet
        .clone()
        .identification(identification)
        .fragments(length);
    assert!(pieces.len() > 1, "this is one piece");
    for piece in &pieces {
        tap.send(piece);
    }
}

/// The UDP payload of the packet that `pieces` make up, each of which fits the link and begins where it should.
fn payload(pieces: &[Packet], link: usize) -> Vec<u8> {
    for piece in pieces {
        assert!(piece.length() <= link, "{} bytes", piece.length());
        assert!(!piece.dont_fragment);
    }
    let whole = Packet::reassemble(pieces).expect("all the pieces");
    whole.datagram().expect("a datagram").payload
}

/// T-8656-13.1-04, T-8656-13.2-05, T-8656-13.3-04, T-8656-13-01: fragments that come in are put together (the alternate
/// behaviour), and what fits the link leaves as one packet, with no Fragment header.
#[test]
fn incoming_fragments_are_put_together() {
    if !lab::require("incoming_fragments_are_put_together", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    every_combination(&scene, |line, leg, side| {
        let data = bytes(1001);
        let whole = |packet: &Packet| match packet.source.is_ipv4() {
            true => packet.fragment == Some(Fragment::WHOLE),
            false => packet.fragment.is_none(),
        };
        for client_says in [
            channel_data(CHANNEL, &data),
            send_indication(line.peer_address(), &data, false),
        ] {
            line.peer_tap.take();
            send_in_pieces(&line.client_tap, &line.client_packet(&client_says), 256);
            let (packet, datagram) = line.peer_tap.packet_to(line.peer_address());
            assert_eq!(datagram.payload, data, "{leg:?} to {side:?}");
            assert!(whole(&packet), "{packet:?}");
        }
        line.client_tap.take();
        send_in_pieces(&line.peer_tap, &line.peer_packet(&data), 256);
        let (packet, datagram) = line.client_tap.packet_to(line.client.address());
        assert_eq!(datagram.payload, channel_data(CHANNEL, &data));
        assert!(whole(&packet), "{packet:?}");
    });
}

/// T-8656-5-13, T-8656-11.2-06, T-8656-12.6-08, T-8656-11.3-02, T-8445-12-01: data of every length arrives as it was, between all
/// families, by Send, Data and ChannelData.
#[test]
fn data_of_every_length_arrives_as_it_was() {
    if !lab::require("data_of_every_length_arrives_as_it_was", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    every_combination(&scene, |line, leg, side| {
        // Two sockets of one peer: with a channel, and with a permission only.
        let unbound = scene.peer(side);
        let unbound_address = unbound.local_addr().expect("bound");
        let mut buffer = [0; 2048];
        for length in (0..1400).step_by(if leg == side { 1 } else { 7 }) {
            let data = bytes(length);
            line.client.send(&channel_data(CHANNEL, &data));
            let (heard, from) = line.peer.recv_from(&mut buffer).expect("by channel");
            assert_eq!((&buffer[..heard], from), (&data[..], line.relayed));
            line.peer.send_to(&data, line.relayed).expect("sent");
            let expected = Relayed::Channel(CHANNEL, data.clone());
            assert_eq!(line.client.relayed(PATIENCE), Some(expected));

            line.client
                .send(&send_indication(unbound_address, &data, false));
            let (heard, from) = unbound.recv_from(&mut buffer).expect("by Send");
            assert_eq!((&buffer[..heard], from), (&data[..], line.relayed));
            unbound.send_to(&data, line.relayed).expect("sent");
            let expected = Relayed::Data(unbound_address, data);
            assert_eq!(line.client.relayed(PATIENCE), Some(expected));
        }
    });
}

/// T-8656-14-07, T-8656-13.1-04, T-8656-13.2-03, T-8656-13.2-04, T-8656-13.3-05: what is too long for the outgoing link is
/// fragmented as the system does it (the alternate behaviour), to the peer and to the client; the sender gets no error.
#[test]
fn what_is_too_long_for_the_link_is_fragmented() {
    if !lab::require(
        "what_is_too_long_for_the_link_is_fragmented",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    every_combination(&scene, |line, leg, side| {
        let what = format!("{leg:?} to {side:?}");
        let data = bytes(2000);
        for client_says in [
            channel_data(CHANNEL, &data),
            send_indication(line.peer_address(), &data, false),
        ] {
            line.peer_tap.take();
            send_in_pieces(&line.client_tap, &line.client_packet(&client_says), 1400);
            let pieces = line.peer_tap.pieces_to(line.peer_address());
            assert_eq!(payload(&pieces, MTU), data, "{what}");
        }
        // The longest that fits a link becomes too long for it with the channel header.
        for length in [2000, MTU - 8 - 40] {
            let data = bytes(length);
            line.client_tap.take();
            line.peer.send_to(&data, line.relayed).expect("sent");
            let pieces = line.client_tap.pieces_to(line.client.address());
            assert_eq!(
                payload(&pieces, MTU),
                channel_data(CHANNEL, &data),
                "{what}"
            );
        }
        assert_eq!(line.client_tap.icmp_errors_after(SILENCE), []);
        assert_eq!(line.peer_tap.icmp_errors_after(SILENCE / 5), []);
    });
}

/// T-8656-13-01, T-8656-14-07: IPv4 headers are shorter than those of IPv6, so what just fits one link does not fit the
/// other one, in a single packet and without the sender having fragmented anything.
#[test]
fn the_longest_packet_from_ipv4_to_ipv6_is_fragmented() {
    if !lab::require(
        "the_longest_packet_from_ipv4_to_ipv6_is_fragmented",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    let mut line = Line::new(&scene, Family::V4, Family::V6);
    let data = bytes(MTU - 20 - 8 - 4);
    for df in [false, true] {
        line.peer_tap.take();
        let packet = line.client_packet(&channel_data(CHANNEL, &data));
        assert_eq!(packet.length(), MTU);
        line.client_tap.send(&packet.dont_fragment(df));
        let pieces = line.peer_tap.pieces_to(line.peer_address());
        assert_eq!(pieces.len(), 2);
        assert_eq!(payload(&pieces, MTU), data);
    }
    assert_eq!(line.client_tap.icmp_errors_after(SILENCE), []);
}

/// T-8656-11.3-04: the longest datagram there is passes whole, by channel and as fragments both ways, or not at all.
#[test]
fn the_longest_datagrams_are_relayed_whole_or_dropped() {
    if !lab::require(
        "the_longest_datagrams_are_relayed_whole_or_dropped",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    let mut line = Line::new(&scene, Family::V4, Family::V4);
    let longest = 65_535 - 20 - 8;
    for (length, passes) in [
        (longest - 4, true),
        (longest - 3, false),
        (longest, false),
        (9000, true),
    ] {
        let data = bytes(length);
        line.peer.send_to(&data, line.relayed).expect("sent");
        let heard = line.client.relayed(SILENCE);
        let expected = passes.then_some(Relayed::Channel(CHANNEL, data));
        assert!(heard == expected, "{length} bytes from the peer");
    }
    let data = bytes(longest - 4);
    line.client.send(&channel_data(CHANNEL, &data));
    let mut buffer = vec![0; 65_536];
    let (length, from) = line.peer.recv_from(&mut buffer).expect("it passes");
    assert_eq!(from, line.relayed);
    assert!(buffer[..length] == data);
}

/// The next thing that the relay tells the client.
fn told(line: &mut Line) -> Option<Relayed> {
    line.client.relayed(PATIENCE)
}

fn too_long(peer: SocketAddr, mtu: u32) -> Option<Relayed> {
    let (kind, code) = match Family::of(peer.ip()) {
        Family::V4 => (3, 4),
        Family::V6 => (2, 0),
    };
    let data = mtu;
    Some(Relayed::Icmp(peer, Icmp { kind, code, data }))
}

/// T-8656-14-05, T-8656-14-07, T-8656-11.5-04, T-8656-18.13-01: a Send with DONT-FRAGMENT that is too long for the link is
/// dropped, and its client told as if a router had done it.
#[test]
fn a_send_with_dont_fragment_too_long_for_the_link_is_told_of() {
    if !lab::require(
        "a_send_with_dont_fragment_too_long_for_the_link_is_told_of",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    let mut line = Line::new(&scene, Family::V4, Family::V4);
    let peer = line.peer_address();
    let fits = bytes(MTU - 20 - 8);
    line.client.send(&send_indication(peer, &fits, true));
    let (packet, datagram) = line.peer_tap.packet_to(peer);
    assert!(packet.dont_fragment && datagram.payload == fits);

    line.peer_tap.take();
    line.client
        .send(&send_indication(peer, &bytes(MTU - 20 - 8 + 1), true));
    // A socket does not say to which port, and then it is 0 (RFC 8656, section 11.5). Who writes headers knows it.
    let no_port = SocketAddr::new(peer.ip(), 0);
    let mtu = u32::try_from(MTU).expect("small");
    let told = told(&mut line);
    assert!(
        told == too_long(no_port, mtu) || told == too_long(peer, mtu),
        "{told:?}"
    );
    assert_eq!(line.client.relayed(SILENCE), None, "told of twice");
    assert_eq!(line.peer_tap.datagrams_after(SILENCE), []);
}

/// T-8656-13-02, T-8656-13.2-04: with IPv6 on either side DONT-FRAGMENT does not keep a long packet from being fragmented.
#[test]
fn dont_fragment_is_ignored_where_ipv6_is_involved() {
    if !lab::require(
        "dont_fragment_is_ignored_where_ipv6_is_involved",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    every_combination(&scene, |line, leg, side| {
        if (leg, side) == (Family::V4, Family::V4) {
            return;
        }
        let data = bytes(2000);
        for dont_fragment in [false, true] {
            line.peer_tap.take();
            let send = send_indication(line.peer_address(), &data, dont_fragment);
            line.client.send(&send);
            let pieces = line.peer_tap.pieces_to(line.peer_address());
            assert_eq!(payload(&pieces, MTU), data, "{leg:?} to {side:?}");
        }
        assert_eq!(line.client.relayed(SILENCE), None, "{leg:?} to {side:?}");
    });
}

/// T-8656-11.5-01, T-8656-11.5-04, T-8656-18.13-01, T-8656-14-05: a router's "fragmentation needed" about a Send with
/// DONT-FRAGMENT reaches the client with the MTU; without, the router fragments and nobody is told.
#[test]
fn a_narrow_path_over_ipv4_is_told_to_who_asked_for_df() {
    if !lab::require(
        "a_narrow_path_over_ipv4_is_told_to_who_asked_for_df",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    scene.world.narrow(&scene.peer, NARROW);
    let mut line = Line::new(&scene, Family::V4, Family::V4);
    let peer = line.peer_address();
    let data = bytes(1400);
    line.client.send(&send_indication(peer, &data, true));
    assert_eq!(told(&mut line), too_long(peer, NARROW.into()));
    assert_eq!(line.peer_tap.datagrams_after(SILENCE), []);
    // What was learned of the path is for the client to heed; the next one with DF is as long as the client wants.
    line.client.send(&send_indication(peer, &data, true));
    assert_eq!(told(&mut line), too_long(peer, NARROW.into()));
    for client_says in [
        send_indication(peer, &data, false),
        channel_data(CHANNEL, &data),
    ] {
        line.peer_tap.take();
        line.client.send(&client_says);
        let pieces = line.peer_tap.pieces_to(peer);
        assert_eq!(payload(&pieces, NARROW.into()), data);
    }
    assert_eq!(line.client.relayed(SILENCE), None);
}

/// T-8656-11.5-01, T-8656-18.13-01, T-8656-13.2-04: IPv6 routers do not fragment: their "packet too big" reaches the client
/// with the MTU, and what follows is fragmented to it.
#[test]
fn a_narrow_path_over_ipv6_is_told_and_heeded() {
    if !lab::require(
        "a_narrow_path_over_ipv6_is_told_and_heeded",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    scene.world.narrow(&scene.peer, NARROW);
    let mut line = Line::new(&scene, Family::V4, Family::V6);
    let peer = line.peer_address();
    let data = bytes(1400);
    line.client.send(&channel_data(CHANNEL, &data));
    assert_eq!(told(&mut line), too_long(peer, NARROW.into()));
    for _ in 0..3 {
        line.peer_tap.take();
        line.client.send(&channel_data(CHANNEL, &data));
        let pieces = line.peer_tap.pieces_to(peer);
        assert_eq!(payload(&pieces, NARROW.into()), data);
    }
    // What arrives is nothing to tell of.
    assert_eq!(line.client.relayed(SILENCE), None);
}

/// T-8656-11.5-01, T-8656-13.2-04: what left in pieces, the first of which is too long for the path, is told of like anything else.
#[test]
fn a_piece_too_long_for_the_path_over_ipv6_is_told_of() {
    if !lab::require(
        "a_piece_too_long_for_the_path_over_ipv6_is_told_of",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    scene.world.narrow(&scene.peer, NARROW);
    let mut line = Line::new(&scene, Family::V4, Family::V6);
    let peer = line.peer_address();
    line.client.send(&channel_data(CHANNEL, &bytes(2000)));
    assert_eq!(told(&mut line), too_long(peer, NARROW.into()));
}

/// T-8656-14-07: a narrow path to the client hinders nobody: what the peer sends arrives in pieces.
#[test]
fn a_narrow_path_to_the_client_loses_nothing_over_ipv4() {
    if !lab::require(
        "a_narrow_path_to_the_client_loses_nothing_over_ipv4",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    let mut line = Line::new(&scene, Family::V4, Family::V4);
    scene.world.narrow(&scene.client, NARROW);
    let data = bytes(1400);
    line.client_tap.take();
    // DF on what comes in is taken as 0.
    line.peer_tap
        .send(&line.peer_packet(&data).dont_fragment(true));
    let pieces = line.client_tap.pieces_to(line.client.address());
    assert_eq!(
        payload(&pieces, NARROW.into()),
        channel_data(CHANNEL, &data)
    );
}
