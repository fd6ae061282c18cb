//! The ways out of the machine: an address says itself by which of them it is reached.

use std::net::IpAddr;

use turnpike::dataplane::xdp::{Census, Ways};
use turnpike::next_hops::Device;
use turnpike_abi::{NextHop, Tick};

use super::frame::Link;

/// The device that frames come in at (the loopback device of the namespace, for a test run), and another one.
const ARRIVAL: u32 = 1;
const OTHER: u32 = 9;

/// The link addresses of the two.
pub const OWN: Link = [2, 0, 0, 0, 0, 1];
pub const OWN_OTHER: Link = [2, 0, 0, 0, 0, 2];

/// The place of the other device in the map of devices, and a place where there is none.
pub const SLOT: u32 = 7;
const NO_SLOT: u32 = 8;

/// XDP actions of the kernel's linux/bpf.h.
pub const DROP: u32 = 1;
pub const PASS: u32 = 2;
pub const TX: u32 = 3;
pub const REDIRECT: u32 = 4;

/// A way out.
#[derive(Clone, Copy, Debug)]
pub struct Way {
    /// The longest packet; 0 while the neighbour is unknown.
    pub mtu: u16,
    /// What the kernel does with a frame that leaves by it; `None` for a device that cannot be redirected to.
    pub action: Option<u32>,
    /// The outer and the inner VID.
    pub vlans: [u16; 2],
}

const BACK: Way = Way {
    mtu: 1500,
    action: Some(TX),
    vlans: [0; 2],
};

/// By number, from 1 on.
pub const WAYS: [Way; 9] = [
    BACK,
    Way {
        action: Some(REDIRECT),
        ..BACK
    },
    Way { mtu: 1280, ..BACK },
    Way {
        vlans: [100, 0],
        ..BACK
    },
    Way {
        vlans: [200, 300],
        ..BACK
    },
    Way {
        action: None,
        ..BACK
    },
    Way { mtu: 0, ..BACK },
    Way { mtu: 9000, ..BACK },
    Way {
        vlans: [100, 0],
        action: Some(REDIRECT),
        ..BACK
    },
];

pub const REDIRECTED: u16 = 2;
pub const NARROW: u16 = 3;
pub const TAGGED: u16 = 4;
pub const TWICE_TAGGED: u16 = 5;
pub const NO_DEVICE: u16 = 6;
pub const NO_NEIGHBOUR: u16 = 7;
pub const JUMBO: u16 = 8;

/// The number of the way to an address, which is its second byte or group; 0 where there is none.
pub fn number(destination: IpAddr) -> u16 {
    let number = match destination {
        IpAddr::V4(v4) if v4.octets()[0] == 45 => v4.octets()[1].into(),
        IpAddr::V6(v6) if v6.segments()[0] == 0x2A00 => v6.segments()[1],
        _ => 0,
    };
    if usize::from(number) <= WAYS.len() {
        number
    } else {
        0
    }
}

/// The way to an address.
pub fn to(destination: IpAddr) -> Option<Way> {
    let number = number(destination);
    (number != 0).then(|| WAYS[usize::from(number) - 1])
}

/// The link addresses that a frame bears which leaves by a way: the neighbour's, and the device's.
pub fn links(number: u16) -> (Link, Link) {
    let [high, low] = number.to_be_bytes();
    let own = match WAYS[usize::from(number) - 1].action {
        Some(TX) => OWN,
        _ => OWN_OTHER,
    };
    ([2, 0, 0, 0xBB, high, low], own)
}

/// As the kernel is told of it.
pub fn next_hop(number: u16) -> NextHop {
    let Way { mtu, action, vlans } = WAYS[usize::from(number) - 1];
    let (destination, source) = links(number);
    NextHop {
        mtu,
        version: 0,
        device: if action == Some(TX) { ARRIVAL } else { OTHER },
        device_slot: if action.is_none() { NO_SLOT } else { SLOT },
        vlans: vlans.map(u16::to_be_bytes),
        destination,
        source,
        reserved: [0; 4],
    }
}

/// What [`number`] says; nothing ever changes.
pub struct Fixed;

impl Ways for Fixed {
    fn acquire(&mut self, _source: IpAddr, destination: IpAddr) -> u16 {
        number(destination)
    }

    fn release(&mut self, _index: u16) {}

    fn changes(&mut self, _now: Tick, _write: &mut dyn FnMut(u16, &NextHop)) -> bool {
        false
    }

    fn census(&self) -> Census {
        Census::default()
    }

    fn changed_devices(&mut self) -> Vec<Device> {
        Vec::new()
    }
}
