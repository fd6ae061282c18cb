//! How a frame leaves: the way out, the fields of the headers and the checksums, the bytes around the packet.

mod lab;
mod xdp;

use turnpike_abi::Passed;

use lab::packet::Packet;
use xdp::frame::{Frame, PROVIDER_VLAN, VLAN};
use xdp::machine::MOST_METADATA;
use xdp::on_a_machine;
use xdp::rows::{HAIRPIN, TO_THE_CLIENT, TO_THE_PEER, packet, row, udp_checksum_of, up};
use xdp::town::{
    ANN, BEN, BY_WAY, BY_WAY_V6, PEER, TO_BEN, TO_BEN_V6, TO_CAT, TO_PEER, TO_PEER_V6, Town,
    by_way, by_way_v6, channel_data, data, from_client, from_peer, usual,
};
use xdp::ways;

/// T-8656-14-07, T-8656-13.1-04, T-8656-13.3-03: the way out, its MTU, its VLANs, its device and its link address.
#[test]
fn ways_out() {
    on_a_machine("ways_out", |machine| {
        Town::settle(machine);
        let by = |number: u16, len: usize| from_client(ANN, &data(BY_WAY + number, &vec![7; len]));
        let by_v6 = |number: u16, len: usize| {
            from_client(ANN, &data(BY_WAY_V6 + number, &vec![7; len])).dont_fragment(true)
        };
        let plain = |packet: Packet| Frame::new(&packet);
        let (way, large) = (up(Passed::WayOut), up(Passed::TooLarge));
        let foreign = up(Passed::LinkAddress);
        let somebody = [2, 0, 0, 0, 0, 9];
        #[rustfmt::skip]
        let rows = [
            ("back by the same device", plain(by(1, 5)), TO_THE_PEER),
            ("on by another", plain(by(ways::REDIRECTED, 5)), TO_THE_PEER),
            ("on from another", plain(by(ways::REDIRECTED, 5)).to(ways::OWN_OTHER), TO_THE_PEER),
            ("back from another", plain(by(1, 5)).to(ways::OWN_OTHER), foreign),
            ("somebody else's frame", plain(by(1, 5)).to(somebody), foreign),
            ("somebody else's frame, on", plain(by(ways::REDIRECTED, 5)).to(somebody), foreign),
            ("a broadcast", plain(by(1, 5)).to([0xFF; 6]), foreign),
            ("no device", plain(by(ways::NO_DEVICE, 5)), way),
            ("no neighbour", plain(by(ways::NO_NEIGHBOUR, 5)), way),
            ("it just fits", plain(by(1, 1472)), TO_THE_PEER),
            ("a byte too large", plain(by(1, 1473)), large),
            ("it just fits a narrow way", plain(by(ways::NARROW, 1252)), TO_THE_PEER),
            ("too large for a narrow way", plain(by(ways::NARROW, 1253)), large),
            ("a large one by a wide way", plain(by(ways::JUMBO, 3000)), TO_THE_PEER),
            ("IPv6, just fits", plain(by_v6(1, 1452)), TO_THE_PEER),
            ("IPv6, a byte too large", plain(by_v6(1, 1453)), large),
            ("IPv6, need not be fragmented", plain(by_v6(1, 1232).dont_fragment(false)), TO_THE_PEER),
            ("IPv6, would be fragmented", plain(by_v6(1, 1233).dont_fragment(false)), large),
            ("a tag for nothing", plain(by(1, 5)).tagged(VLAN, 100), way),
            ("no tag", plain(by(ways::TAGGED, 5)), way),
            ("another tag", plain(by(ways::TAGGED, 5)).tagged(VLAN, 101), way),
            ("its tag", plain(by(ways::TAGGED, 5)).tagged(VLAN, 100), TO_THE_PEER),
            ("its tag and a priority", plain(by(ways::TAGGED, 5)).tagged(VLAN, 0xE064), TO_THE_PEER),
            ("a provider's tag", plain(by(ways::TAGGED, 5)).tagged(PROVIDER_VLAN, 100), TO_THE_PEER),
            ("a tag for priority only", plain(by(1, 5)).tagged(VLAN, 0xE000), TO_THE_PEER),
            ("its tag, IPv6", plain(by_v6(ways::TAGGED, 5)).tagged(VLAN, 100), TO_THE_PEER),
            ("two tags", plain(by(ways::TWICE_TAGGED, 5)).tagged(PROVIDER_VLAN, 200).tagged(VLAN, 300), TO_THE_PEER),
            ("two tags, IPv6", plain(by_v6(ways::TWICE_TAGGED, 5)).tagged(VLAN, 200).tagged(VLAN, 300), TO_THE_PEER),
            ("another inner tag", plain(by(ways::TWICE_TAGGED, 5)).tagged(VLAN, 200).tagged(VLAN, 301), way),
            ("a provider's tag inside", plain(by(ways::TWICE_TAGGED, 5)).tagged(VLAN, 200).tagged(PROVIDER_VLAN, 300), up(Passed::Foreign)),
            ("three tags", plain(by(1, 5)).tagged(VLAN, 0).tagged(VLAN, 0).tagged(VLAN, 0), up(Passed::Foreign)),
        ];
        for (name, frame, outcome) in rows {
            row(machine, name, &frame, outcome);
        }
        for number in 1..=9 {
            let back = |peer: &str, relayed| Frame::new(&from_peer(peer, relayed, b"hello"));
            row(
                machine,
                "a peer of that way",
                &back(&by_way(number), "10.0.0.1:50000"),
                TO_THE_CLIENT,
            );
            row(
                machine,
                "and by IPv6",
                &back(&by_way_v6(number), "[2a00:c8::9]:50000"),
                TO_THE_CLIENT,
            );
        }
    });
}

/// T-8656-13.1-01, T-8656-13.1-02, T-8656-13.1-03, T-8656-13.2-01, T-8656-13.2-02, T-8656-13.3-01, T-8656-13.3-02,
/// T-8656-13.3-03, T-8656-14-01, T-8656-14-02, T-8656-14-04, T-8656-14-06, T-8656-14-09: the fields of the headers.
#[test]
fn header_fields() {
    on_a_machine("header_fields", |machine| {
        Town::settle(machine);
        let mut seen = std::collections::BTreeSet::new();
        for (client, to_v6) in [(ANN, false), (ANN, true), (BEN, false), (BEN, true)] {
            let channel = if to_v6 { TO_PEER_V6 } else { TO_PEER };
            for (len, dont_fragment) in [
                (5, false),
                (5, true),
                (1200, true),
                (1232, false),
                (1233, true),
            ] {
                let mut arriving = from_client(client, &data(channel, &vec![7; len]))
                    .ttl(33)
                    .tos(0xBA);
                if client == ANN {
                    arriving = arriving.identification(0x2B2B).dont_fragment(dont_fragment);
                } else {
                    arriving = arriving.flow_label(0x12345);
                }
                let sent = packet(&row(machine, "fields", &Frame::new(&arriving), TO_THE_PEER));
                assert_eq!((sent.ttl, sent.tos, sent.flow_label), (32, 0xBA, 0));
                assert!(sent.options.is_empty() && sent.extensions.is_empty() && !sent.is_part());
                let expected = match (client, to_v6) {
                    (_, true) => false,
                    (ANN, _) => dont_fragment,
                    // RFC 7915, 5.1.
                    _ => len + 28 > 1260,
                };
                assert_eq!(sent.dont_fragment, expected, "{client} {len}");
                if !to_v6 {
                    assert!(
                        seen.insert(sent.identification),
                        "an Identification is its own"
                    );
                }
            }
        }
        let hairpin = from_client(ANN, &data(TO_CAT, b"hello"));
        let sent = packet(&row(
            machine,
            "a hairpin",
            &Frame::new(&hairpin.clone().ttl(33)),
            HAIRPIN,
        ));
        assert_eq!(sent.ttl, 31, "it is relayed twice");
        row(
            machine,
            "a hairpin that ends",
            &Frame::new(&hairpin.ttl(2)),
            up(Passed::HopLimit),
        );
    });
}

/// Section 6.1(13) of the plan behind T-8656-13.1-05: a wrong checksum stays wrong, an absent one absent, and a computed
/// zero is written as ones.
#[test]
fn udp_checksums() {
    on_a_machine("udp_checksums", |machine| {
        Town::settle(machine);
        for (client, channel) in [
            (ANN, TO_PEER),
            (ANN, TO_PEER_V6),
            (BEN, TO_PEER),
            (BEN, TO_PEER_V6),
            (ANN, TO_CAT),
        ] {
            let outcome = if channel == TO_CAT {
                HAIRPIN
            } else {
                TO_THE_PEER
            };
            let frame = |bytes: [u8; 2]| Frame::new(&from_client(client, &data(channel, &bytes)));
            // What the checksum of this one lacks, the next has more in its data: the sum is zero then.
            let (_, there) = udp_checksum_of(&row(machine, "any", &frame([0; 2]), outcome));
            let sent = row(machine, "zero", &frame(there.to_be_bytes()), outcome);
            assert_eq!(udp_checksum_of(&sent), (0xFFFF, 0xFFFF));
            let frame = frame(*b"hi");
            let field = frame.udp() + 6;
            for wrong in [[0, 1], [0x12, 0x34], [0xFF, 0xFF]] {
                let broken = frame.clone().break_at(field, &wrong);
                let sent = row(machine, "a wrong checksum", &broken, outcome);
                let (right, there) = udp_checksum_of(&sent);
                assert_ne!(right, there, "a wrong checksum has become right");
            }
            if client == ANN {
                let absent = frame.edit(field, &[0, 0]);
                let expected = match channel {
                    TO_PEER_V6 => up(Passed::NoChecksum),
                    _ => outcome,
                };
                row(machine, "no checksum", &absent, expected);
            }
        }
        let to_ben = Frame::new(&from_client(ANN, &data(TO_BEN, b"hello"))).edit(26, &[0, 0]);
        row(
            machine,
            "no checksum, to IPv6 in the end",
            &to_ben,
            up(Passed::NoChecksum),
        );
    });
}

/// What an Ethernet adds to short packets is no part of them.
#[test]
fn trailing_bytes_of_a_frame() {
    on_a_machine("trailing_bytes_of_a_frame", |machine| {
        Town::settle(machine);
        for len in [0, 1, 2, 3, 7, 18, 100] {
            let trailing = vec![0xEE; len];
            let forth = usual().trailing(&trailing);
            row(machine, "forth", &forth, TO_THE_PEER);
            let back = from_peer(PEER, "10.0.0.1:50000", b"hi");
            row(
                machine,
                "back",
                &Frame::new(&back).trailing(&trailing),
                TO_THE_CLIENT,
            );
            let padded = from_client(BEN, &channel_data(TO_PEER_V6, 5, b"hello\0\0\0"));
            row(
                machine,
                "padded",
                &Frame::new(&padded).trailing(&trailing),
                TO_THE_PEER,
            );
            let through = from_client(ANN, &channel_data(TO_BEN_V6, 5, b"hello\0"));
            row(
                machine,
                "through",
                &Frame::new(&through).trailing(&trailing),
                HAIRPIN,
            );
        }
    });
}

/// A driver that leaves too little room in front of a frame makes user space relay what has to grow, and nothing else.
#[test]
fn too_little_headroom() {
    on_a_machine("too_little_headroom", |machine| {
        Town::settle(machine);
        let forth = |client, channel| Frame::new(&from_client(client, &data(channel, b"hello")));
        let back = |relayed| Frame::new(&from_peer(PEER, relayed, b"hello"));
        // How many bytes a frame grows in front.
        let rows = [
            ("shorter", forth(ANN, TO_PEER), -4, TO_THE_PEER),
            (
                "shorter, from IPv6 to IPv4",
                forth(BEN, TO_PEER),
                -24,
                TO_THE_PEER,
            ),
            ("from IPv4 to IPv6", forth(ANN, TO_PEER_V6), 16, TO_THE_PEER),
            (
                "with a ChannelData header",
                back("10.0.0.1:50000"),
                4,
                TO_THE_CLIENT,
            ),
            ("and to IPv6", back("45.200.0.9:50010"), 24, TO_THE_CLIENT),
            ("between two clients", forth(ANN, TO_CAT), 0, HAIRPIN),
            ("and to IPv6", forth(ANN, TO_BEN), 20, HAIRPIN),
        ];
        for taken in (0..=MOST_METADATA).step_by(4) {
            machine.take_headroom(taken);
            for (name, frame, grows, outcome) in &rows {
                // The metadata moves along with the head of the frame.
                let room = i32::try_from(MOST_METADATA - taken).expect("a few bytes");
                let expected = match room >= *grows || *grows == 0 {
                    true => *outcome,
                    false => up(Passed::Headroom),
                };
                row(machine, name, frame, expected);
            }
        }
    });
}
