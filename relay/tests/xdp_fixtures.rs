//! What the XDP program does with one frame: tables of frames in, outcomes and frames out.
//!
//! Every frame is judged by the oracle as well, so a row says only what became of it, and where from and to it went.

mod lab;
mod xdp;

use turnpike_abi::{Ends, Entry, KernelTick, Key, Leg, Outcome, Passed, Reason, flag};
use turnpike_wire::{ChannelRange, TransportAddress};

use lab::needs;
use lab::netns::Netns;
use lab::packet::{IcmpMessage, Packet};
use xdp::frame::{Frame, unfinished_checksum};
use xdp::machine::{CERTAIN, HOUR, INSIDE, LISTENER_PORT, Machine, at, start};
use xdp::on_a_machine;
use xdp::rows::{HAIRPIN, TO_THE_CLIENT, TO_THE_PEER, gone, packet, row, up};
use xdp::town::{
    ANN, BEN, CAT, PEER, PEER_V6, TO_ANN, TO_ANN_V6, TO_BEN, TO_BEN_V6, TO_CAT, TO_PEER,
    TO_PEER_V6, Town, channel_data, data, from_client, from_peer, socket, usual,
};
use xdp::ways;

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
                "an unfinished checksum",
                unfinished(&v4()),
                up(Passed::NoChecksum),
            ),
            (
                "an unfinished checksum over IPv6",
                unfinished(&v6()),
                up(Passed::NoChecksum),
            ),
            (
                "a peer's unfinished checksum",
                unfinished(&from_peer(PEER, "10.0.0.1:50000", b"hello")),
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

/// With a checksum that its sender has left to a device.
fn unfinished(packet: &Packet) -> Frame {
    let frame = Frame::new(packet);
    let field = frame.udp() + 6;
    let datagram = &frame.ip[frame.udp()..];
    let checksum = unfinished_checksum(packet.source, packet.destination, datagram);
    frame.edit(field, &checksum.to_be_bytes())
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

/// Garbage at a listener is dropped only while somebody is known to listen there; what has no permission, as long as its
/// allocation lives.
#[test]
fn garbage_goes_up_where_nobody_may_be_listening() {
    if !lab::require(
        "garbage_goes_up_where_nobody_may_be_listening",
        &[needs::NETWORK],
    ) {
        return;
    }
    Netns::new("xdp").enter(|| {
        let listener = TransportAddress::new(INSIDE, LISTENER_PORT);
        let mut program = start(&[listener], ChannelRange::Rfc8656);
        let garbage = Frame::new(&from_client(ANN, &[0xFF; 9])).bytes();
        let cut_short = Frame::new(&from_client(ANN, b"\x40\x01")).bytes();
        // The relayed address of a relay that was killed: the port may be that of the machine's resolver by now.
        let key = Key::relay(INSIDE.into(), 50_000_u16.to_be_bytes());
        let relay = Entry {
            key,
            ends: Ends {
                allocation: KernelTick::MAX,
                permission: KernelTick::MAX,
                channel: KernelTick::MAX,
            },
            leg: Leg::none(&key),
            flags: flag::ALL_PERMISSIONS,
            limits: 0,
        };
        let entered = program.writer().put(&relay, KernelTick(1));
        entered.expect("an empty table has room");
        let unpermitted = Frame::new(&from_peer(PEER, "10.0.0.1:50000", b"hello")).bytes();
        for (until, action) in [
            (KernelTick::MAX, ways::DROP),
            (KernelTick(1), ways::PASS),
            (KernelTick(0), ways::PASS),
        ] {
            program.writer().set_listeners_until(until);
            for frame in [&garbage, &cut_short, &unpermitted] {
                let run = program.run(frame).expect("a test run");
                assert_eq!((run.action, &run.frame), (action, frame), "{until:?}");
            }
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
