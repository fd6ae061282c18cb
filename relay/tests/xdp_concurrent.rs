//! Entries and ways out that change while frames run: every frame that leaves belongs to one of them, and to all of it.

mod lab;
mod xdp;

use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};

use turnpike::dataplane::xdp::Program;
use turnpike_abi::{
    Ends, Entry, KernelTick, Key, Kind, Leg, NextHop, Outcome, Passed, Writer, flag,
};
use turnpike_wire::{ChannelRange, TransportAddress};

use lab::needs;
use lab::netns::Netns;
use lab::packet::Packet;
use xdp::chance::Chance;
use xdp::frame::Frame;
use xdp::machine::{INSIDE, LISTENER_PORT, PUBLIC, V6, at, start};
use xdp::town::{ANN, BEN, CAT, TO_PEER, data, from_client};
use xdp::ways;

/// How many entries take turns under each key.
const VARIANTS: u8 = 8;

const FRAMES: usize = 1_500_000;

/// The two relayed addresses between which a hairpin goes.
const HAIRPIN_FROM: (IpAddr, u16) = (PUBLIC, 50_800);
const HAIRPIN_TO: (IpAddr, u16) = (INSIDE, 50_900);

/// T-8656-12.6-08, T-8656-12.2-12: what leaves while the writer replaces, removes and reroutes entries is never of two of
/// them.
#[test]
fn every_frame_belongs_to_one_entry() {
    if !lab::require("every_frame_belongs_to_one_entry", &[needs::NETWORK]) {
        return;
    }
    let netns = Netns::new("xdp");
    netns.enter(|| {
        let listeners = [INSIDE, V6].map(|ip| TransportAddress::new(ip, LISTENER_PORT));
        let mut program = start(&listeners, ChannelRange::Rfc8656);
        let (writer, program) = program.with_writer();
        let done = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| write(writer, &done));
            let _done = Raised(&done);
            read(program);
        });
    });
}

/// Ends the writer's thread, also when this one panics.
struct Raised<'a>(&'a AtomicBool);

impl Drop for Raised<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

fn read(program: &Program) {
    let frames = [ANN, BEN, CAT].map(|client| {
        let message = data(TO_PEER, b"some payload");
        Frame::new(&from_client(client, &message)).bytes()
    });
    let mut relayed = [0_usize; 3];
    for round in 0..FRAMES {
        let which = round % 3;
        let run = program.run(&frames[which]).expect("a test run");
        if run.action == ways::TX {
            relayed[which] += 1;
            check(&run.frame, which == 2);
        } else {
            let untouched = run.action == ways::PASS && run.frame == frames[which];
            assert!(untouched, "it goes up as it came: {run:02x?}");
        }
    }
    let counters = program.counters().expect("counters");
    let changing = counters[Outcome::Passed(Passed::Changing).index()];
    println!("{relayed:?} of {FRAMES} frames were relayed; {changing} met the writer");
    let enough = relayed.iter().all(|count| *count > FRAMES / 300);
    assert!(enough, "too few: {relayed:?}");
}

/// The variant is written all over a frame that leaves.
fn check(frame: &[u8], hairpin: bool) {
    // Every checksum is verified, and so the entry's share in it.
    let packet = Packet::parse(&frame[14..]).expect("an IP packet");
    let datagram = packet.datagram().expect("a datagram");
    let variant = frame[5];
    let neighbour = next_hop(variant, true).destination;
    assert_eq!(frame[..6], neighbour, "{frame:02x?}");
    let (source, destination) = ends(variant, hairpin);
    let there = [datagram.from, datagram.to].map(|socket| socket.to_string());
    let expected = [source, destination].map(|address| address.to_string());
    assert_eq!(there, expected, "{frame:02x?}");
    let payload = match hairpin {
        true => data(channel(variant), b"some payload"),
        false => b"some payload".to_vec(),
    };
    assert_eq!(datagram.payload, payload);
}

fn channel(variant: u8) -> u16 {
    0x4100 + u16::from(variant)
}

/// Where a datagram leaves from by an entry, and where it goes: by IPv4 and by IPv6 in turn.
fn ends(variant: u8, hairpin: bool) -> (TransportAddress, TransportAddress) {
    let number = u16::from(variant);
    let port = 7_000 + number;
    let (source, destination) = match (variant % 2, hairpin) {
        (0, false) => (PUBLIC, format!("45.1.0.{variant}:{port}")),
        (0, true) => (INSIDE, format!("45.1.0.{variant}:{port}")),
        _ => (V6, format!("[2a00:1::{variant}]:{port}")),
    };
    let source_port = if hairpin {
        LISTENER_PORT
    } else {
        50_000 + number
    };
    (TransportAddress::new(source, source_port), at(&destination))
}

/// A way out that is in use half of the time; otherwise it is that of another VLAN, to another neighbour.
fn next_hop(variant: u8, in_use: bool) -> NextHop {
    let (neighbour, vlan) = if in_use { (0xCC, 0_u16) } else { (0xDD, 100) };
    NextHop {
        vlans: [vlan.to_be_bytes(), [0; 2]],
        destination: [2, 0, 0, neighbour, 0, variant],
        ..ways::next_hop(1)
    }
}

fn way_out(variant: u8) -> u16 {
    100 + u16::from(variant)
}

/// The key of a client's frame.
fn key(client: &str, server: IpAddr) -> Key {
    Key {
        remote: at(client).ip.into(),
        local: server.into(),
        remote_port: at(client).port.to_be_bytes(),
        local_port: LISTENER_PORT.to_be_bytes(),
        kind: TO_PEER.to_be_bytes(),
    }
}

/// The key of the hairpin's second entry.
fn hairpin_key() -> Key {
    Key {
        remote: HAIRPIN_FROM.0.into(),
        local: HAIRPIN_TO.0.into(),
        remote_port: HAIRPIN_FROM.1.to_be_bytes(),
        local_port: HAIRPIN_TO.1.to_be_bytes(),
        kind: Kind::Peer.bytes(),
    }
}

fn entry(key: Key, variant: u8, hairpin: bool) -> Entry {
    let (source, destination) = ends(variant, hairpin);
    let (channel, flags) = match hairpin {
        true => (channel(variant).to_be_bytes(), flag::FROM_RELAY),
        false => ([0; 2], 0),
    };
    Entry {
        key,
        ends: Ends::NEVER,
        leg: Leg {
            source: source.ip.into(),
            destination: destination.ip.into(),
            source_port: source.port.to_be_bytes(),
            destination_port: destination.port.to_be_bytes(),
            channel,
            next_hop: way_out(variant),
        },
        flags,
        limits: 0,
    }
}

/// The hairpin's first entry.
fn first_entry() -> Entry {
    Entry {
        leg: Leg {
            source: HAIRPIN_FROM.0.into(),
            destination: HAIRPIN_TO.0.into(),
            source_port: HAIRPIN_FROM.1.to_be_bytes(),
            destination_port: HAIRPIN_TO.1.to_be_bytes(),
            channel: [0; 2],
            next_hop: 0,
        },
        flags: flag::HAIRPIN,
        ..entry(key(CAT, INSIDE), 0, false)
    }
}

fn write(mut writer: Writer<'_>, done: &AtomicBool) {
    let mut chance = Chance::new(7);
    let first = first_entry();
    for variant in 0..VARIANTS {
        writer.set_way_out(way_out(variant), &next_hop(variant, true));
    }
    let keys = [
        (key(ANN, INSIDE), false),
        (key(BEN, V6), false),
        (hairpin_key(), true),
    ];
    // A clock that runs ahead, so that no place rests and all depends on the marks.
    for tick in (1..).step_by(4).map(KernelTick) {
        if done.load(Ordering::Relaxed) {
            return;
        }
        let (key, hairpin) = *chance.pick(&keys);
        let variant = chance.byte() % VARIANTS;
        let mut put = |entry: &Entry| writer.put(entry, tick).expect("there is room");
        match chance.below(16) {
            0 => drop(writer.remove(&key, tick)),
            1 => drop(writer.remove(&first.key, tick)),
            2 => writer.set_way_out(way_out(variant), &next_hop(variant, false)),
            3..=8 => writer.set_way_out(way_out(variant), &next_hop(variant, true)),
            9..=11 => put(&first),
            _ => put(&entry(key, variant, hairpin)),
        }
    }
}
