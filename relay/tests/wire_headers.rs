//! The fields of IP headers on both sides of the relay: what is copied, what is the system's own, and nothing else.
//!
//! RFC 8656, sections 13 and 14, allow a server two behaviours for each field. `relay/src/io/socket.rs` says which of
//! them the sockets of user space have; these tests hold it to that on the wire.

mod lab;

use lab::needs;
use lab::packet::{Fragment, Packet};
use lab::scene::{CHANNEL, Line, Scene, every_combination};
use lab::turn::{channel_data, send_indication};
use lab::world::Family;

/// What a packet sent by an application starts with (net.ipv4.ip_default_ttl, net.ipv6.conf.default.hop_limit), less
/// the one router between the relay and everybody else.
const DEFAULT_TTL: u8 = 64 - 1;

/// Values that no system chooses by itself.
const TTL: u8 = 33;
const FLOW_LABEL: u32 = 0x12345;
const IDENTIFICATION: u32 = 0x2b2b;

/// Expedited forwarding, and each value of ECN once.
const TOS_BYTES: [u8; 5] = [0xb8, 0xb9, 0xba, 0xbb, 0x03];

/// T-8656-14-01, T-8656-14-02, T-8656-13.1-02, T-8656-13.3-01: DSCP and ECN are copied, each value of ECN as it is, in
/// both directions and between all families.
#[test]
fn dscp_and_ecn_are_copied() {
    if !lab::require("dscp_and_ecn_are_copied", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    every_combination(&scene, |line, leg, side| {
        for tos in TOS_BYTES {
            line.every_kind(
                |packet| packet.tos(tos),
                |packet, kind| {
                    assert_eq!(packet.tos, tos, "{kind}, {leg:?} to {side:?}");
                },
            );
        }
        // What has no mark gets none, whatever was marked before.
        line.every_kind(
            |packet| packet,
            |packet, kind| {
                assert_eq!(packet.tos, 0, "{kind}, {leg:?} to {side:?}");
            },
        );
    });
}

/// T-8656-13-01, T-8656-13.1-01, T-8656-13.2-02, T-8656-13.3-02, T-8656-14-09: TTL and hop limit are the system's default
/// (the alternate behaviour), never a copy.
#[test]
fn ttl_and_hop_limit_start_anew() {
    if !lab::require("ttl_and_hop_limit_start_anew", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    every_combination(&scene, |line, leg, side| {
        for ttl in [3, TTL, 255] {
            line.every_kind(
                |packet| packet.ttl(ttl),
                |packet, kind| {
                    assert_eq!(packet.ttl, DEFAULT_TTL, "{kind}, {leg:?} to {side:?}");
                },
            );
        }
    });
}

/// T-8656-14-04, T-8656-14-06, T-8656-13-01, T-8656-13.3-03: the fragmentation fields of IPv4 are those of a packet of the
/// relay's own: DF is 0 whatever came in (the alternate behaviour), and the identification is not copied.
#[test]
fn fragmentation_fields_are_the_relays_own() {
    if !lab::require("fragmentation_fields_are_the_relays_own", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    every_combination(&scene, |line, leg, side| {
        for df in [false, true] {
            let change = |packet: Packet| match packet.source.is_ipv4() {
                true => packet.dont_fragment(df).identification(IDENTIFICATION),
                false => packet,
            };
            line.every_kind(change, |packet, kind| {
                let what = format!("{kind}, {leg:?} to {side:?}, DF {df}: {packet:?}");
                if packet.source.is_ipv4() {
                    assert!(!packet.dont_fragment, "{what}");
                    assert_eq!(packet.fragment, Some(Fragment::WHOLE), "{what}");
                    assert_ne!(packet.identification, IDENTIFICATION, "{what}");
                } else {
                    assert_eq!(packet.fragment, None, "{what}");
                }
            });
        }
    });
}

/// T-8656-13-01, T-8656-13.3-03: from IPv6 to IPv4 DF is 0 for long packets too, as for all that the system sends (the
/// alternate behaviour).
#[test]
fn a_long_packet_from_ipv6_to_ipv4_has_no_df() {
    if !lab::require(
        "a_long_packet_from_ipv6_to_ipv4_has_no_df",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    let mut line = Line::new(&scene, Family::V6, Family::V4);
    for length in [1200, 1300] {
        let packet = line.pass_to_peer(&channel_data(CHANNEL, &vec![1; length]), |packet| packet);
        assert_eq!(
            (packet.dont_fragment, packet.fragment),
            (false, Some(Fragment::WHOLE))
        );
    }
}

/// T-8656-13.1-03, T-8656-13.2-01: a flow label is the system's own, one for each flow, whatever came in.
#[test]
fn flow_labels_are_not_copied() {
    if !lab::require("flow_labels_are_not_copied", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    every_combination(&scene, |line, leg, side| {
        let labelled = |label| {
            move |packet: Packet| match packet.source.is_ipv4() {
                true => packet,
                false => packet.flow_label(label),
            }
        };
        let channel = channel_data(CHANNEL, b"by channel");
        let send = send_indication(line.peer_address(), b"by Send", false);
        let mut to_peer = Vec::new();
        let mut to_client = Vec::new();
        for label in [0, FLOW_LABEL, FLOW_LABEL + 1] {
            to_peer.push(line.pass_to_peer(&channel, labelled(label)).flow_label);
            to_peer.push(line.pass_to_peer(&send, labelled(label)).flow_label);
            to_client.push(
                line.pass_to_client(b"by the peer", labelled(label))
                    .flow_label,
            );
        }
        // What leaves in pieces is of the same flow.
        line.peer_tap.take();
        line.client.send(&channel_data(CHANNEL, &[1; 2000]));
        let pieces = line.peer_tap.pieces_to(line.peer_address());
        to_peer.extend(pieces.iter().map(|piece| piece.flow_label));
        for labels in [to_peer, to_client] {
            let one = labels.iter().all(|label| *label == labels[0]);
            assert!(one, "{leg:?} to {side:?}: {labels:x?}");
            assert_ne!(labels[0], FLOW_LABEL);
        }
    });
}

/// T-8656-14-08, T-8656-13.1-05, T-8656-13.2-06: options and extension headers end at the relay; what it sends has none.
#[test]
fn options_and_extension_headers_are_not_copied() {
    if !lab::require(
        "options_and_extension_headers_are_not_copied",
        &[needs::NETWORK],
    ) {
        return;
    }
    // Record route with room for one address, and the end of the list (RFC 791).
    const RECORD_ROUTE: [u8; 8] = [7, 7, 4, 0, 0, 0, 0, 0];
    let scene = Scene::new();
    every_combination(&scene, |line, leg, side| {
        let change = |packet: Packet| match packet.source.is_ipv4() {
            true => packet.options(&RECORD_ROUTE),
            false => packet.with_extensions(),
        };
        line.every_kind(change, |packet, kind| {
            let extra = [&packet.options[..], &packet.extensions].concat();
            assert_eq!(extra, [0; 0], "{kind}, {leg:?} to {side:?}");
        });
    });
}

/// T-8656-14-05, T-8656-11.2-03, T-8656-13-02: Send with DONT-FRAGMENT sets DF from IPv4 to IPv4, and from there on as little
/// as before; with IPv6 on either side it is a Send like any other.
#[test]
fn dont_fragment_sets_df_between_ipv4_and_ipv4_only() {
    if !lab::require(
        "dont_fragment_sets_df_between_ipv4_and_ipv4_only",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    every_combination(&scene, |line, leg, side| {
        let plain = send_indication(line.peer_address(), b"as you like", false);
        let whole = send_indication(line.peer_address(), b"as you like", true);
        let channel = channel_data(CHANNEL, b"as you like");
        let expected = (leg, side) == (Family::V4, Family::V4);
        for (bytes, df) in [
            (&plain, false),
            (&whole, expected),
            (&plain, false),
            (&whole, expected),
            (&channel, false),
        ] {
            let packet = line.pass_to_peer(bytes, |packet| packet);
            assert_eq!(packet.dont_fragment, df, "{leg:?} to {side:?}");
        }
    });
}

/// T-8656-13-01: a UDP datagram over IPv4 without a checksum is relayed with one; over IPv6 there is none without.
#[test]
fn what_leaves_has_a_checksum() {
    if !lab::require("what_leaves_has_a_checksum", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    every_combination(&scene, |line, leg, side| {
        let change = |packet: Packet| match packet.source.is_ipv4() {
            true => packet.without_udp_checksum(),
            false => packet,
        };
        line.every_kind(change, |packet, kind| {
            // That it is right has been checked when the packet was read.
            assert_ne!(packet.payload[6..8], [0; 2], "{kind}, {leg:?} to {side:?}");
        });
    });
}

/// T-8656-14-01, T-8656-14-02, T-8656-12.6-08, T-8656-11.3-02: datagrams that come so close that the system joins them leave as
/// many as they came, in their order, each with its own length, mark and checksum.
#[test]
fn a_burst_keeps_its_order_lengths_and_marks() {
    if !lab::require(
        "a_burst_keeps_its_order_lengths_and_marks",
        &[needs::NETWORK],
    ) {
        return;
    }
    // Runs of equal lengths and marks, as media has them, and everything that may end a run; not more than a relayed
    // address's buffer holds while its worker is doing something else.
    let burst: Vec<(Vec<u8>, u8)> = (0..80_u16)
        .map(|number| {
            let length = [1200, 1200, 1200, 1200, 700, 1200, 1200, 2, 1199, 1200]
                [usize::from(number / 2) % 10];
            let mut data = vec![0x5a; length];
            data[..2].copy_from_slice(&number.to_be_bytes());
            (data, TOS_BYTES[usize::from(number / 12) % TOS_BYTES.len()])
        })
        .collect();
    let scene = Scene::new();
    every_combination(&scene, |line, leg, side| {
        // Sent without a pause: what comes in batches is what is worth a test.
        line.peer_tap.take();
        for (data, tos) in &burst {
            let packet = line.client_packet(&channel_data(CHANNEL, data));
            line.client_tap.send(&packet.tos(*tos));
        }
        let peer = line.peer_address();
        assert!(
            line.peer_tap.datagrams_to(peer, burst.len()) == burst,
            "{leg:?} to {side:?}"
        );

        line.client_tap.take();
        for (data, tos) in &burst {
            line.peer_tap.send(&line.peer_packet(data).tos(*tos));
        }
        let client = line.client.address();
        let framed: Vec<(Vec<u8>, u8)> = burst
            .iter()
            .map(|(data, tos)| (channel_data(CHANNEL, data), *tos))
            .collect();
        assert!(
            line.client_tap.datagrams_to(client, burst.len()) == framed,
            "{side:?} to {leg:?}"
        );
    });
}
