//! The rows of fixtures: a frame, what has to become of it, and what can be read from what leaves.

use std::net::IpAddr;

use turnpike_abi::{Outcome, Passed, Reason, Relayed};

use super::frame::{Frame, udp_checksum};
use super::machine::Machine;
use crate::lab::packet::Packet;

pub const TO_THE_PEER: Outcome = Outcome::Relayed(Relayed::ToPeer);
pub const TO_THE_CLIENT: Outcome = Outcome::Relayed(Relayed::ToClient);
pub const HAIRPIN: Outcome = Outcome::Relayed(Relayed::Hairpin);

pub const fn up(passed: Passed) -> Outcome {
    Outcome::Passed(passed)
}

pub const fn gone(reason: Reason) -> Outcome {
    Outcome::Dropped(reason)
}

/// Runs a frame, compares with the oracle and with the outcome that the row names, and gives the frame afterwards.
pub fn row(machine: &mut Machine, name: &str, frame: &Frame, expected: Outcome) -> Vec<u8> {
    let (run, outcome) = machine
        .judge(&frame.bytes())
        .unwrap_or_else(|wrong| panic!("{name}: {wrong}"));
    assert_eq!(outcome, expected, "{name}");
    run.frame
}

/// The packet of an untagged frame, with every checksum in it verified.
pub fn packet(frame: &[u8]) -> Packet {
    Packet::parse(&frame[14..]).expect("an IP packet")
}

/// The UDP checksum that an untagged frame should have, and the one that it has.
pub fn udp_checksum_of(frame: &[u8]) -> (u16, u16) {
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
