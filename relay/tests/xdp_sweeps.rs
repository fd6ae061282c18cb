//! Every port, first byte, EtherType, protocol, DSCP, TTL and length there is: judged by the oracle, one by one.

mod lab;
mod xdp;

use turnpike_abi::{Outcome, Passed, Reason, Relayed};
use turnpike_wire::ChannelRange;

use lab::packet::Packet;
use xdp::frame::{Frame, PROVIDER_VLAN, VLAN};
use xdp::machine::{Machine, RELAY_PORTS};
use xdp::town::{
    ANN, BEN, BY_WAY, BY_WAY_V6, PEER, PEER_V6, TO_ANN, TO_BEN, TO_CAT, TO_PEER, TO_PEER_V6, Town,
    channel_data, data, from_client, from_peer, socket, usual,
};
use xdp::ways;
use xdp::{on_a_machine, on_a_machine_with};

const TO_THE_PEER: Outcome = Outcome::Relayed(Relayed::ToPeer);

fn judge(machine: &mut Machine, frame: &Frame, name: &dyn std::fmt::Display) -> Outcome {
    match machine.judge(&frame.bytes()) {
        Ok((_, outcome)) => outcome,
        Err(wrong) => panic!("{name}: {wrong}"),
    }
}

/// Of so many frames, one in 65 535 has a checksum that looks unfinished.
#[track_caller]
fn came_to(outcome: Outcome, expected: Outcome, name: &dyn std::fmt::Display) {
    if outcome != Outcome::Passed(Passed::NoChecksum) {
        assert_eq!(outcome, expected, "{name}");
    }
}

/// A frame of each path, with data of this length; the last two are hairpins.
fn paths(len: usize) -> [Packet; 10] {
    let (some, relayed, relayed_v6) =
        (&vec![0xA5; len][..], "10.0.0.1:50000", "[2a00:c8::9]:50000");
    [
        from_client(ANN, &data(TO_PEER, some)),
        from_client(ANN, &data(TO_PEER_V6, some)),
        from_client(BEN, &data(TO_PEER, some)),
        from_client(BEN, &data(TO_PEER_V6, some)),
        from_peer(PEER, relayed, some),
        from_peer(PEER_V6, relayed_v6, some),
        from_peer(PEER, "45.200.0.9:50010", some),
        from_peer(PEER_V6, "[2a00:c8::9]:50010", some),
        from_client(ANN, &data(TO_CAT, some)),
        from_client(ANN, &data(TO_BEN, some)),
    ]
}

/// T-8656-6-03, T-8656-11.3-03: only what is for a listener or a relay is anything but passed, and a channel has one peer port.
#[test]
fn every_port() {
    on_a_machine("every_port", |machine| {
        Town::settle(machine);
        for port in 0..=u16::MAX {
            for message in [data(TO_PEER, b"hello"), vec![0xFF; 5]] {
                let to = format!("10.0.0.1:{port}");
                let frame = Frame::new(&Packet::udp(socket(ANN), socket(&to), &message));
                let outcome = judge(machine, &frame, &to);
                let (first, last) = RELAY_PORTS;
                let ours = port == 3478 || (first..=last).contains(&port);
                let passed = matches!(outcome, Outcome::Passed(_));
                assert!(ours || passed, "{to}: {outcome:?}");
            }
            let from = format!("45.1.0.77:{port}");
            let frame = Frame::new(&from_peer(&from, "10.0.0.1:50000", b"hello"));
            let expected = match port {
                7000 => Outcome::Relayed(Relayed::ToClient),
                _ => Outcome::Passed(Passed::Permitted),
            };
            came_to(judge(machine, &frame, &from), expected, &from);
        }
    });
}

/// T-8656-12-04, T-7983-7-01, T-8656-12.6-10, T-8489-5-01: the first byte decides; STUN and DTLS go up, and what can be
/// nothing is dropped.
#[test]
fn every_first_byte() {
    on_a_machine("every_first_byte", |machine| {
        Town::settle(machine);
        for client in [ANN, BEN] {
            for first in 0..=u8::MAX {
                for len in [1, 3, 4, 20] {
                    let mut message = vec![0; len];
                    message[0] = first;
                    let frame = Frame::new(&from_client(client, &message));
                    let expected = match first {
                        0..=3 | 20..=63 => Outcome::Passed(Passed::Message),
                        0x40..=0x4F if len < 4 => Outcome::Dropped(Reason::ChannelMalformed),
                        0x40..=0x4F => Outcome::Passed(Passed::Unbound),
                        _ => Outcome::Dropped(Reason::NotTurn),
                    };
                    let name = format!("{first:02x}, {len} bytes");
                    assert_eq!(judge(machine, &frame, &name), expected, "{name}");
                }
            }
        }
    });
}

/// T-8656-12.6-04, T-8656-12.6-05: of all channel numbers, only what is bound is relayed.
#[test]
fn every_channel_number() {
    on_a_machine("every_channel_number", |machine| {
        Town::settle(machine);
        let bound = [TO_PEER, TO_PEER_V6];
        for number in 0x4000..=0xFFFF {
            let frame = Frame::new(&from_client(BEN, &data(number, b"hello")));
            let outcome = judge(machine, &frame, &number);
            if bound.contains(&number) {
                assert_eq!(outcome, TO_THE_PEER, "{number:04x}");
            }
            if number >= 0x5000 {
                came_to(outcome, Outcome::Dropped(Reason::NotTurn), &number);
            }
        }
    });
}

/// T-8656-12.2-03: the same for clients of RFC 5766, which may choose numbers up to 0x7FFE.
#[test]
fn every_older_channel_number() {
    let test = "every_older_channel_number";
    on_a_machine_with(test, ChannelRange::Rfc5766, |machine| {
        let town = Town::settle(machine);
        let bound = [TO_PEER, 0x5000, 0x7FFE];
        for number in bound {
            // A peer has one channel.
            machine.connect(town.ben, number, &format!("45.1.0.77:{number}"));
        }
        for number in 0x4000..=0xFFFF {
            let frame = Frame::new(&from_client(BEN, &data(number, b"hello")));
            let outcome = judge(machine, &frame, &number);
            if bound.contains(&number) || number == TO_ANN {
                assert!(matches!(outcome, Outcome::Relayed(_)), "{number:04x}");
            }
            if number >= 0x8000 {
                came_to(outcome, Outcome::Dropped(Reason::NotTurn), &number);
            }
            let frame = Frame::new(&from_client(BEN, &channel_data(number, 6, b"hello")));
            judge(machine, &frame, &number);
        }
    });
}

/// T-8656-12.6-01, T-8656-12.6-02: every Length in the header of a message with five bytes of data.
#[test]
fn every_length_field() {
    on_a_machine("every_length_field", |machine| {
        Town::settle(machine);
        for length in 0..=u16::MAX {
            let message = channel_data(TO_PEER, length, b"hello");
            let frame = Frame::new(&from_client(ANN, &message));
            let expected = match length {
                0..=1 => Outcome::Passed(Passed::Trailing),
                2..=5 => TO_THE_PEER,
                _ => Outcome::Dropped(Reason::ChannelMalformed),
            };
            came_to(judge(machine, &frame, &length), expected, &length);
        }
    });
}

/// T-8656-11.5-01, T-8656-13.2-06: what is not UDP in IPv4 or IPv6 goes up.
#[test]
fn every_ether_type_and_protocol() {
    on_a_machine("every_ether_type_and_protocol", |machine| {
        Town::settle(machine);
        for ether_type in 0..=u16::MAX {
            for frame in [usual(), usual().tagged(VLAN, 0)] {
                let frame = frame.ether_type(ether_type);
                let relayed = judge(machine, &frame, &ether_type) == TO_THE_PEER;
                assert_eq!(relayed, ether_type == 0x0800, "{ether_type:04x}");
            }
        }
        for protocol in 0..=u8::MAX {
            let v6 = Frame::new(&from_client(BEN, &data(TO_PEER, b"hello")));
            for frame in [usual().edit(9, &[protocol]), v6.edit(6, &[protocol])] {
                let relayed = judge(machine, &frame, &protocol) == TO_THE_PEER;
                assert_eq!(relayed, protocol == 17, "{protocol}");
            }
        }
    });
}

/// T-8656-13.3-03: every VID and priority, alone and in another tag, goes by the way of its VLAN and by no other.
#[test]
fn every_tag() {
    on_a_machine("every_tag", |machine| {
        Town::settle(machine);
        let by = |number: u16| Frame::new(&from_client(ANN, &data(BY_WAY + number, b"hello")));
        for tag in 0..=u16::MAX {
            let vid = tag & 0x0FFF;
            let kind = [VLAN, PROVIDER_VLAN][usize::from(tag >> 15)];
            #[rustfmt::skip]
            let rows = [
                (by(1).tagged(kind, tag), vid == 0),
                (by(ways::TAGGED).tagged(kind, tag), vid == 100),
                (by(ways::TWICE_TAGGED).tagged(kind, tag).tagged(VLAN, 300), vid == 200),
                (by(ways::TWICE_TAGGED).tagged(kind, 200).tagged(VLAN, tag), vid == 300),
            ];
            for (frame, fits) in rows {
                let relayed = judge(machine, &frame, &tag) == TO_THE_PEER;
                assert_eq!(relayed, fits, "{tag:04x}");
            }
        }
    });
}

/// T-8656-14-01, T-8656-14-02, T-8656-14-09, T-8656-13.1-01, T-8656-13.1-02, T-8656-13.2-02, T-8656-13.3-01,
/// T-8656-13.3-02: all DSCP, ECN, TTL and hop limit values by every path.
#[test]
fn every_traffic_class_and_hop_limit() {
    on_a_machine("every_traffic_class_and_hop_limit", |machine| {
        Town::settle(machine);
        for value in 0..=u8::MAX {
            for (path, packet) in paths(20).into_iter().enumerate() {
                let hops = if path < 8 { 1 } else { 2 };
                let name = format!("{value} by path {path}");
                let frame = Frame::new(&packet.clone().tos(value));
                let outcome = judge(machine, &frame, &name);
                assert!(matches!(outcome, Outcome::Relayed(_)), "{name}");
                let frame = Frame::new(&packet.ttl(value));
                let outcome = judge(machine, &frame, &name);
                let relayed = matches!(outcome, Outcome::Relayed(_));
                assert_eq!(relayed, value > hops, "{name}");
            }
        }
    });
}

/// T-8656-12.6-08, T-8656-13.3-03, T-8656-14-07: all lengths of data up to what Ethernet carries and beyond, by every path.
#[test]
fn every_length() {
    on_a_machine("every_length", |machine| {
        Town::settle(machine);
        for len in 0..=1_500 {
            for (path, packet) in paths(len).into_iter().enumerate() {
                let packet = match packet.source.is_ipv4() {
                    true => packet.dont_fragment(len % 2 == 0),
                    false => packet,
                };
                let name = format!("{len} by path {path}");
                judge(machine, &Frame::new(&packet), &name);
            }
            let fits = judge(machine, &Frame::new(&paths(len)[0]), &len) == TO_THE_PEER;
            assert_eq!(fits, len <= 1_472, "{len}");
        }
        // A test run takes no more than lies in one page.
        for len in 1_500..3_400_usize {
            let some = vec![len.to_le_bytes()[0]; len];
            for channel in [BY_WAY, BY_WAY_V6] {
                let message = data(channel + ways::JUMBO, &some);
                let frame = Frame::new(&from_client(ANN, &message).dont_fragment(true));
                assert_eq!(judge(machine, &frame, &len), TO_THE_PEER, "{len}");
            }
        }
    });
}
