//! What the XDP program does with one frame: tables of frames in, outcomes and frames out.
//!
//! Every frame is judged by the oracle as well, so a row says only what became of it, and where from and to it went.

mod lab;
mod xdp;

use std::net::IpAddr;

use turnpike_abi::{Outcome, Passed, Reason, Relayed};

use lab::packet::{IcmpMessage, Packet};
use xdp::frame::{Frame, PROVIDER_VLAN, VLAN, udp_checksum};
use xdp::machine::{CERTAIN, HOUR, Machine, at};
use xdp::on_a_machine;
use xdp::town::{
    ANN, BEN, BY_WAY, BY_WAY_V6, CAT, PEER, PEER_V6, TO_ANN, TO_ANN_V6, TO_BEN, TO_BEN_V6, TO_CAT,
    TO_PEER, TO_PEER_V6, Town, by_way, by_way_v6, channel_data, data, from_client, from_peer,
    socket, usual,
};
use xdp::ways;

const TO_THE_PEER: Outcome = Outcome::Relayed(Relayed::ToPeer);
const TO_THE_CLIENT: Outcome = Outcome::Relayed(Relayed::ToClient);
const HAIRPIN: Outcome = Outcome::Relayed(Relayed::Hairpin);

fn up(passed: Passed) -> Outcome {
    Outcome::Passed(passed)
}

fn gone(reason: Reason) -> Outcome {
    Outcome::Dropped(reason)
}

/// Runs a frame, compares with the oracle and with the outcome that the row names, and gives the frame afterwards.
fn row(machine: &mut Machine, name: &str, frame: &Frame, expected: Outcome) -> Vec<u8> {
    let (run, outcome) = machine
        .judge(&frame.bytes())
        .unwrap_or_else(|wrong| panic!("{name}: {wrong}"));
    assert_eq!(outcome, expected, "{name}");
    run.frame
}

/// The packet of an untagged frame, with every checksum in it verified.
fn packet(frame: &[u8]) -> Packet {
    Packet::parse(&frame[14..]).expect("an IP packet")
}

/// The UDP checksum that an untagged frame should have, and the one that it has.
fn udp_checksum_of(frame: &[u8]) -> (u16, u16) {
    let ip = &frame[14..];
    let (header, v4) = if ip[0] >> 4 == 4 {
        (20, true)
    } else {
        (40, false)
    };
    let address = |at: usize| -> IpAddr {
        match v4 {
            true => IpAddr::from(<[u8; 4]>::try_from(&ip[at..at + 4]).expect("four")),
            false => IpAddr::from(<[u8; 16]>::try_from(&ip[at..at + 16]).expect("sixteen")),
        }
    };
    let (source, destination) = if v4 { (12, 16) } else { (8, 24) };
    let datagram = &ip[header..];
    let right = udp_checksum(address(source), address(destination), datagram);
    (right, u16::from_be_bytes([datagram[6], datagram[7]]))
}

/// T-8656-12.6-08, T-8656-12.4-01, T-8656-12.5-03, T-8656-11.3-01, T-8656-11.3-03, T-8445-12-01, T-8445-7-02,
/// T-8489-6.3.1.2-01, T-8656-13.1-05, T-8656-13.2-06: every path there is, and exactly what leaves by it.
#[test]
fn every_path() {
    on_a_machine("every_path", |machine| {
        Town::settle(machine);
        let inside = "10.0.0.1:3478";
        let v6 = "[2a00:c8::9]:3478";
        let hello = b"hello".to_vec();
        let with = |channel| data(channel, b"hello");
        #[rustfmt::skip]
        let rows = [
            ("v4 to v4", from_client(ANN, &with(TO_PEER)), TO_THE_PEER, "10.0.0.1:50000", PEER, hello.clone()),
            ("v4 to v6", from_client(ANN, &with(TO_PEER_V6)), TO_THE_PEER, "[2a00:c8::9]:50000", PEER_V6, hello.clone()),
            ("v6 to v4", from_client(BEN, &with(TO_PEER)), TO_THE_PEER, "45.200.0.9:50010", PEER, hello.clone()),
            ("v6 to v6", from_client(BEN, &with(TO_PEER_V6)), TO_THE_PEER, "[2a00:c8::9]:50010", PEER_V6, hello.clone()),
            ("v4 from v4", from_peer(PEER, "10.0.0.1:50000", b"hello"), TO_THE_CLIENT, inside, ANN, with(TO_PEER)),
            ("v4 from v6", from_peer(PEER_V6, "[2a00:c8::9]:50000", b"hello"), TO_THE_CLIENT, inside, ANN, with(TO_PEER_V6)),
            ("v6 from v4", from_peer(PEER, "45.200.0.9:50010", b"hello"), TO_THE_CLIENT, v6, BEN, with(TO_PEER)),
            ("v6 from v6", from_peer(PEER_V6, "[2a00:c8::9]:50010", b"hello"), TO_THE_CLIENT, v6, BEN, with(TO_PEER_V6)),
            ("v4 by v4 to v6", from_client(ANN, &with(TO_BEN)), HAIRPIN, v6, BEN, with(TO_ANN)),
            ("v6 by v4 to v4", from_client(BEN, &with(TO_ANN)), HAIRPIN, inside, ANN, with(TO_BEN)),
            ("v4 by v6 to v6", from_client(ANN, &with(TO_BEN_V6)), HAIRPIN, v6, BEN, with(TO_ANN_V6)),
            ("v6 by v6 to v4", from_client(BEN, &with(TO_ANN_V6)), HAIRPIN, inside, ANN, with(TO_BEN_V6)),
            ("v4 to v4 behind a NAT", from_client(ANN, &with(TO_CAT)), HAIRPIN, inside, CAT, with(TO_ANN)),
            ("and back", from_client(CAT, &with(TO_ANN)), HAIRPIN, inside, ANN, with(TO_CAT)),
        ];
        for (name, arriving, outcome, from, to, payload) in rows {
            let sent = row(machine, name, &Frame::new(&arriving), outcome);
            let datagram = packet(&sent).datagram().expect("a datagram");
            assert_eq!(
                (datagram.from, datagram.to),
                (socket(from), socket(to)),
                "{name}"
            );
            assert_eq!(datagram.payload, payload, "{name}");
        }
    });
}

/// T-8656-12.6-01, T-8656-12.6-02, T-8656-12.6-03, T-8656-12.6-07, T-8656-12.6-10: Length against what is there.
#[test]
fn channel_lengths() {
    on_a_machine("channel_lengths", |machine| {
        Town::settle(machine);
        let relayed = |rest: &[u8]| Some(rest.to_vec());
        for client in [ANN, BEN] {
            let malformed = gone(Reason::ChannelMalformed);
            #[rustfmt::skip]
            let rows = [
                ("no padding", 5, &b"hello"[..], TO_THE_PEER, relayed(b"hello")),
                ("a byte of padding", 5, b"hellox", TO_THE_PEER, relayed(b"hello")),
                ("two bytes of padding", 5, b"helloxy", TO_THE_PEER, relayed(b"hello")),
                ("three bytes of padding", 5, b"helloxyz", TO_THE_PEER, relayed(b"hello")),
                ("three of an even length", 4, b"hellxyz", TO_THE_PEER, relayed(b"hell")),
                ("more than padding", 5, b"helloxyz!", up(Passed::Trailing), None),
                ("forty bytes more", 5, &[7; 45], up(Passed::Trailing), None),
                ("no data", 0, b"", TO_THE_PEER, relayed(b"")),
                ("no data and padding", 0, b"xyz", TO_THE_PEER, relayed(b"")),
                ("a byte too few", 5, b"hell", malformed, None),
                ("nearly all missing", 9, b"", malformed, None),
                ("the most there is", 0xFFFF, b"hello", malformed, None),
            ];
            for (name, length, rest, outcome, expected) in rows {
                let message = channel_data(TO_PEER, length, rest);
                let frame = Frame::new(&from_client(client, &message));
                let sent = row(machine, name, &frame, outcome);
                if let Some(expected) = expected {
                    let datagram = packet(&sent).datagram().expect("a datagram");
                    assert_eq!(datagram.payload, expected, "{name}");
                }
            }
            for short in [&b""[..], b"\x40", b"\x40\x01", b"\x40\x01\x00"] {
                let frame = Frame::new(&from_client(client, short));
                let reason = match short.len() {
                    0 => Reason::NotTurn,
                    _ => Reason::ChannelMalformed,
                };
                row(machine, "a header cut short", &frame, gone(reason));
            }
        }
        let empty = Frame::new(&from_peer(PEER, "10.0.0.1:50000", b""));
        let sent = row(machine, "a peer's empty datagram", &empty, TO_THE_CLIENT);
        let datagram = packet(&sent).datagram().expect("a datagram");
        assert_eq!(datagram.payload, data(TO_PEER, b""));
    });
}

/// T-8656-13.1-04, T-8656-14-07, T-8656-14-08, T-8656-13.2-06, T-8656-13.3-04, T-8656-13.2-03: whatever is odd about the
/// headers, or does not fit the way out, is user space's.
#[test]
fn what_is_odd_goes_up() {
    on_a_machine("what_is_odd_goes_up", |machine| {
        Town::settle(machine);
        let hello = data(TO_PEER, b"hello");
        let v4 = || from_client(ANN, &hello);
        let v6 = || from_client(BEN, &hello);
        let plain = |packet: Packet| Frame::new(&packet);
        let layout = up(Passed::Layout);
        let mut rows = vec![
            ("options", plain(v4().options(&[1, 1, 1, 0])), layout),
            ("a reserved bit", usual().edit(6, &[0x80]), layout),
            ("a later fragment", usual().edit(7, &[1]), layout),
            ("a header length of 24", usual().edit(0, &[0x46]), layout),
            ("another version", usual().edit(0, &[0x55]), layout),
            ("TTL 1", plain(v4().ttl(1)), up(Passed::HopLimit)),
            ("TTL 0", plain(v4().ttl(0)), up(Passed::HopLimit)),
            ("hop limit 1", plain(v6().ttl(1)), up(Passed::HopLimit)),
            (
                "IPv6 version 7",
                plain(v6()).edit(0, &[0x70]).ether_type(0x86DD),
                layout,
            ),
            (
                "a wrong header checksum",
                usual().break_at(10, &[1, 2]),
                up(Passed::HeaderChecksum),
            ),
            ("a UDP length too long", usual().edit(24, &[0, 18]), layout),
            ("a UDP length too short", usual().edit(24, &[0, 16]), layout),
            (
                "a UDP length of 7",
                usual().edit(2, &[0, 27]).edit(24, &[0, 7]),
                layout,
            ),
            ("a total length of 19", usual().edit(2, &[0, 19]), layout),
            (
                "a total length beyond",
                usual().edit(2, &[0, 38]).edit(24, &[0, 18]),
                layout,
            ),
            ("a jumbogram", plain(v6()).edit(4, &[0, 0]), layout),
            (
                "no checksum over IPv6",
                plain(v6()).edit(46, &[0, 0]),
                up(Passed::NoChecksum),
            ),
            (
                "another EtherType",
                usual().ether_type(0x0806),
                up(Passed::Foreign),
            ),
            (
                "headers",
                plain(v6().with_extensions()),
                up(Passed::Foreign),
            ),
        ];
        let long = data(TO_PEER, &[7; 100]);
        let parts = from_client(ANN, &long).fragments(56);
        rows.extend(
            parts
                .iter()
                .map(|part| ("a fragment", Frame::new(part), layout)),
        );
        let parts = from_client(BEN, &long).identification(7).fragments(56);
        rows.extend(
            parts
                .iter()
                .map(|part| ("an IPv6 fragment", Frame::new(part), up(Passed::Foreign))),
        );
        for (name, frame, outcome) in rows {
            row(machine, name, &frame, outcome);
        }
        let mut cut = usual();
        cut.ip.truncate(27);
        row(machine, "no whole headers", &cut, up(Passed::Foreign));
        let icmp = IcmpMessage {
            kind: 3,
            code: 3,
            rest: 0,
            quoted: from_peer("10.0.0.1:50000", PEER, b"hello").bytes(),
        };
        let icmp = Packet::icmp(at(PEER).ip, "10.0.0.1".parse().expect("an address"), &icmp);
        row(
            machine,
            "an ICMP error",
            &Frame::new(&icmp),
            up(Passed::Foreign),
        );
    });
}

/// T-8656-6-04, T-8656-9-03, T-8656-9-04, T-8656-9-06, T-8656-12-02, T-8656-12.6-05, T-8656-12.6-09, T-8656-11.3-02: what
/// has ended, what was never there, and what only user space can answer.
#[test]
fn what_has_no_live_entry() {
    on_a_machine("what_has_no_live_entry", |machine| {
        let town = Town::settle(machine);
        let forth = usual();
        let back = Frame::new(&from_peer(PEER, "10.0.0.1:50000", b"hello"));
        type End = fn(&Town, &mut Machine, u64);
        #[rustfmt::skip]
        let ends: [(&str, End, Outcome, Outcome); 3] = [
            ("allocation", Town::end_allocation, up(Passed::Expired), up(Passed::Expired)),
            ("permission", Town::end_permission, gone(Reason::NoPermission), gone(Reason::NoPermission)),
            // Without its channel, a peer's data becomes a Data indication.
            ("channel", Town::end_channel, gone(Reason::ChannelExpired), up(Passed::Expired)),
        ];
        for (name, end, forth_outcome, back_outcome) in ends {
            end(&town, machine, CERTAIN);
            row(machine, name, &forth, forth_outcome);
            row(machine, name, &back, back_outcome);
            town.renew(machine);
            row(machine, name, &forth, TO_THE_PEER);
            row(machine, name, &back, TO_THE_CLIENT);
            // In the ticks around an end, clocks may differ.
            end(&town, machine, 1);
            for frame in [&forth, &back] {
                row(machine, name, frame, up(Passed::Expired));
            }
            town.renew(machine);
        }
        town.end_channel(machine, CERTAIN);
        town.end_permission(machine, CERTAIN);
        row(machine, "both ended", &forth, gone(Reason::ChannelExpired));
        row(machine, "both ended", &back, gone(Reason::NoPermission));
        let malformed = channel_data(TO_PEER, 9, b"hello");
        let malformed = Frame::new(&from_client(ANN, &malformed));
        row(
            machine,
            "ended and malformed",
            &malformed,
            gone(Reason::ChannelMalformed),
        );
        town.renew(machine);

        let here = "10.0.0.1:50000";
        #[rustfmt::skip]
        let rows = [
            ("an unbound channel", from_client(ANN, &data(0x4FFF, b"x")), up(Passed::Unbound)),
            ("a channel of another client", from_client(CAT, &data(TO_PEER, b"x")), up(Passed::Unbound)),
            ("another port of a client's", Packet::udp(socket("45.1.0.10:4001"), socket("10.0.0.1:3478"), &data(TO_PEER, b"x")), up(Passed::Unbound)),
            ("another listener", Packet::udp(socket(ANN), socket("45.200.0.9:3478"), &data(TO_PEER, b"x")), up(Passed::Unbound)),
            ("another port of a peer's", from_peer("45.1.0.77:7001", here, b"x"), up(Passed::Permitted)),
            ("a stranger", from_peer("45.1.0.99:7000", here, b"x"), gone(Reason::NoPermission)),
            ("a relay port that serves nobody", from_peer(PEER, "10.0.0.1:50999", b"x"), up(Passed::Foreign)),
            ("a relay port of another address", from_peer(PEER, "45.200.0.9:50000", b"x"), up(Passed::Foreign)),
            ("a relay port of another host", from_peer(PEER, "45.1.0.1:50000", b"x"), up(Passed::Foreign)),
            ("ChannelData to another host", Packet::udp(socket(ANN), socket("45.1.0.1:3478"), &data(TO_PEER, b"x")), up(Passed::Unbound)),
            ("garbage", Packet::udp(socket(ANN), socket("10.0.0.1:3478"), &[0xFF; 9]), gone(Reason::NotTurn)),
            ("a STUN message", Packet::udp(socket(ANN), socket("10.0.0.1:3478"), &lab::turn::binding_request()), up(Passed::Message)),
            ("DTLS", Packet::udp(socket(ANN), socket("10.0.0.1:3478"), &[22, 0xFE, 0xFD]), up(Passed::Message)),
            ("STUN of a peer", from_peer(PEER, here, &lab::turn::binding_request()), TO_THE_CLIENT),
            ("garbage to another host", Packet::udp(socket(ANN), socket("45.1.0.1:3478"), &[0xFF; 9]), up(Passed::Foreign)),
            ("a forged relayed address", from_peer("45.200.0.9:50010", here, b"x"), up(Passed::Forged)),
            ("a forged address, ChannelData", from_peer("10.0.0.1:50020", here, &data(TO_ANN, b"x")), up(Passed::Forged)),
        ];
        for (name, packet, outcome) in rows {
            row(machine, name, &Frame::new(&packet), outcome);
        }
        // What is for another link address may be on its way through a bridge.
        let garbage = || Frame::new(&from_client(ANN, &[0xFF; 9]));
        let stranger = || Frame::new(&from_peer("45.1.0.99:7000", here, b"x"));
        for link in [[2, 0, 0, 0, 0, 9], [0xFF; 6], [0; 6]] {
            for frame in [garbage().to(link), stranger().to(link)] {
                row(
                    machine,
                    "for somebody else",
                    &frame,
                    up(Passed::LinkAddress),
                );
            }
        }
        machine.close_all();
        row(machine, "nothing is left", &back, up(Passed::Foreign));
    });
}

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

/// T-8656-9-03: a permission counts whatever the port, and goes with its entry, also for an address behind the NAT.
#[test]
fn permissions_behind_a_nat() {
    on_a_machine("permissions_behind_a_nat", |machine| {
        let town = Town::settle(machine);
        machine.permit(town.ann, at("45.200.0.1:0").ip, machine.now() + HOUR);
        for from in [
            "10.0.0.1:50333",
            "10.0.0.1:700",
            "45.200.0.1:50333",
            "45.200.0.1:700",
        ] {
            let frame = Frame::new(&from_peer(from, "10.0.0.1:50000", b"x")).bytes();
            machine
                .judge(&frame)
                .unwrap_or_else(|wrong| panic!("{from}: {wrong}"));
        }
    });
}
