//! A frame each way through the loaded program, before it is attached: a compiler, a verifier or a processor that makes
//! something else of it is found out while nothing depends on it yet.

#![expect(
    clippy::cast_possible_truncation,
    reason = "lengths of frames far shorter than 64 KB, and sums that were folded"
)]

use std::net::IpAddr;

use turnpike_abi::{Address, Ends, Entry, KernelTick, Key, Kind, Leg, NEXT_HOPS, NextHop};

use super::program::{LoadError, Program};
use crate::io::checksum::{fold, sum};

/// XDP_PASS and XDP_TX of linux/bpf.h.
const XDP_PASS: u32 = 2;
const XDP_TX: u32 = 3;

/// The loopback device, from which frames of a test run seem to come.
const LOOPBACK: u32 = 1;

/// A next hop that nobody else uses.
const WAY: u16 = NEXT_HOPS as u16 - 1;

const OWN_LINK: [u8; 6] = [2, 0, 0, 0, 0, 1];
const OTHER_LINK: [u8; 6] = [2, 0, 0, 0, 0, 2];

const CHANNEL: [u8; 2] = [0x40, 0x07];

/// What is sent. One datagram in 65 535 is left to user space, because its checksum looks unfinished; of two whose sums differ, one
/// at most.
const DATA: [&[u8]; 2] = [b"self-test", b"once more"];

/// One end of a datagram.
type End = (IpAddr, u16);

/// Sends a frame from a client to a peer and back, by every pair of a listener's and a relayed address. The tables have to be
/// empty, and are again.
///
/// # Errors
/// When what comes out differs from what user space would send, a table has no room, or the kernel runs no programs.
pub fn self_test(
    program: &mut Program,
    listeners: &[End],
    relayed: &[End],
) -> Result<(), LoadError> {
    let way = NextHop {
        mtu: 1500,
        version: 0,
        device: LOOPBACK,
        device_slot: 0,
        vlans: [[0; 2]; 2],
        destination: OTHER_LINK,
        source: OWN_LINK,
        reserved: [0; 4],
    };
    program.writer().set_way_out(WAY, &way);
    // Each in its own time, for a place rests after its entry.
    let mut ticks = (1..).step_by(2).map(KernelTick);
    let mut tick = || ticks.next().expect("there are fewer addresses than ticks");
    for &listener in listeners {
        for &relayed in relayed {
            let (client, peer) = (stranger(listener.0), stranger(relayed.0));
            let there = Passage {
                arrives: (client, listener),
                kind: CHANNEL,
                leaves: (relayed, peer),
                channel: [0; 2],
            };
            let back = Passage {
                arrives: (peer, relayed),
                kind: Kind::Peer.bytes(),
                leaves: (listener, client),
                channel: CHANNEL,
            };
            let (mut gone_there, mut come_back) = (false, false);
            for data in DATA {
                let channel_data = [&CHANNEL[..], &[0, data.len() as u8], data].concat();
                gone_there |= there.try_out(program, tick(), &channel_data, data)?;
                come_back |= back.try_out(program, tick(), data, &channel_data)?;
            }
            for (passage, passes) in [(there, gone_there), (back, come_back)] {
                if !passes {
                    return Err(passage.failed());
                }
            }
            // There is room for those of all, but not twice.
            program.writer().forget_pairs();
        }
    }
    program
        .writer()
        .set_way_out(WAY, &NextHop { mtu: 0, ..way });
    Ok(())
}

/// An address of documentation (RFC 5737, RFC 3849), of the same family.
fn stranger(like: IpAddr) -> End {
    let ip = match like {
        IpAddr::V4(_) => IpAddr::from([192, 0, 2, 77]),
        IpAddr::V6(_) => IpAddr::from([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0x77]),
    };
    (ip, 40_000)
}

/// One direction of a channel.
struct Passage {
    /// From whom, and where.
    arrives: (End, End),
    kind: [u8; 2],
    /// From where, and to whom.
    leaves: (End, End),
    channel: [u8; 2],
}

impl Passage {
    /// Whether it is sent as user space would send it; false when it is left to user space.
    fn try_out(
        &self,
        program: &mut Program,
        tick: KernelTick,
        arriving: &[u8],
        leaving: &[u8],
    ) -> Result<bool, LoadError> {
        let Passage {
            arrives: (from, at),
            kind,
            leaves: (source, destination),
            channel,
        } = *self;
        let key = Key {
            remote: from.0.into(),
            local: at.0.into(),
            remote_port: from.1.to_be_bytes(),
            local_port: at.1.to_be_bytes(),
            kind,
        };
        let never = KernelTick::MAX;
        let entry = Entry {
            key,
            ends: Ends {
                allocation: never,
                permission: never,
                channel: never,
            },
            leg: Leg {
                source: source.0.into(),
                destination: destination.0.into(),
                source_port: source.1.to_be_bytes(),
                destination_port: destination.1.to_be_bytes(),
                channel,
                next_hop: WAY,
            },
            flags: 0,
            limits: 0,
        };
        if program.writer().put(&entry, tick).is_err() {
            let (from, to) = (from.0, destination.0);
            return Err(LoadError::Untested { from, to });
        }
        let arriving = frame([OWN_LINK, OTHER_LINK], self.arrives, 64, 0, arriving);
        let run = program.run(&arriving)?;
        program.writer().remove(&key, tick);
        if run.action == XDP_PASS && run.frame == arriving {
            return Ok(false);
        }
        // The kernel numbers what it sends, so that alone is taken as it comes.
        let identification = match run.frame.get(18..20) {
            Some(&[high, low]) => u16::from_be_bytes([high, low]),
            _ => 0,
        };
        let links = [OTHER_LINK, OWN_LINK];
        let expected = frame(links, self.leaves, 63, identification, leaving);
        if run.action != XDP_TX || run.frame != expected {
            return Err(self.failed());
        }
        Ok(true)
    }

    fn failed(&self) -> LoadError {
        LoadError::SelfTest {
            from: self.arrives.0.0,
            to: self.leaves.1.0,
        }
    }
}

/// An Ethernet frame with a datagram: destination and source on the link, the two ends, TTL or hop limit.
fn frame(
    links: [[u8; 6]; 2],
    ends: (End, End),
    ttl: u8,
    identification: u16,
    data: &[u8],
) -> Vec<u8> {
    let (source, destination) = ends;
    let udp_len = data.len() as u16 + 8;
    let mut udp = [source.1, destination.1, udp_len, 0]
        .map(u16::to_be_bytes)
        .concat();
    udp.extend(data);
    let addresses: Vec<u8> = [source.0, destination.0]
        .into_iter()
        .flat_map(octets)
        .collect();
    let pseudo_header = [&addresses[..], &[0, 17], &udp_len.to_be_bytes()].concat();
    let checksum = match !fold(sum(&[pseudo_header, udp.clone()].concat())) {
        0 => 0xFFFF,
        checksum => checksum,
    };
    udp[6..8].copy_from_slice(&checksum.to_ne_bytes());
    let mut frame = links.concat();
    if destination.0.is_ipv4() {
        frame.extend([0x08, 0x00]);
        frame.extend(ipv4_header(udp_len + 20, identification, ttl, &addresses));
    } else {
        frame.extend([0x86, 0xDD, 0x60, 0, 0, 0]);
        frame.extend(udp_len.to_be_bytes());
        frame.extend([17, ttl]);
        frame.extend(addresses);
    }
    frame.extend(udp);
    frame
}

fn ipv4_header(len: u16, identification: u16, ttl: u8, addresses: &[u8]) -> Vec<u8> {
    let mut header = vec![0x45, 0];
    header.extend([len, identification].map(u16::to_be_bytes).concat());
    header.extend([0, 0, ttl, 17, 0, 0]);
    header.extend(addresses);
    let checksum = !fold(sum(&header));
    header[10..12].copy_from_slice(&checksum.to_ne_bytes());
    header
}

fn octets(ip: IpAddr) -> Vec<u8> {
    let address = Address::from(ip);
    address.v4().map_or(address.0.to_vec(), |v4| v4.to_vec())
}
