//! What clients and peers know of each other without the relay: addresses exchanged by some signalling.

use std::net::IpAddr;

use turnpike_wire::TransportAddress;

use crate::chance::Chance;
use crate::plan::{Plan, ip};

/// Addresses that must never be relayed to, each for a reason of its own.
const FORBIDDEN: [&str; 16] = [
    "127.0.0.1",
    "0.0.0.0",
    "10.9.9.9",
    "169.254.169.254",
    "192.168.1.2",
    "224.0.0.1",
    "255.255.255.255",
    "100.64.0.1",
    "::1",
    "::",
    "fe80::1",
    "ff02::1",
    "::ffff:192.0.2.1",
    "64:ff9b::7f00:1",
    "2002:c000:201::1",
    "2001:0:1::1",
];

/// How many addresses of a kind are remembered.
const KNOWN: usize = 24;

/// The addresses that are known about town.
#[derive(Clone, Debug)]
pub struct Town {
    /// Those of peers.
    peers: Vec<TransportAddress>,
    /// Relayed transport addresses, the latest last.
    pub relayed: Vec<TransportAddress>,
    /// The same as this machine binds them, where that differs.
    bound: Vec<TransportAddress>,
    /// Tokens for reserved ports.
    pub tokens: Vec<[u8; 8]>,
    /// Who has lately been permitted by somebody.
    greeted: Vec<TransportAddress>,
    own: Vec<TransportAddress>,
    plan: Plan,
}

impl Town {
    /// A town whose peers are these.
    pub fn new(plan: &Plan, peers: Vec<TransportAddress>) -> Town {
        let own = plan.listeners.iter().copied();
        Town {
            peers,
            relayed: Vec::new(),
            bound: Vec::new(),
            tokens: Vec::new(),
            greeted: Vec::new(),
            own: own.collect(),
            plan: plan.clone(),
        }
    }

    /// Somebody to talk to.
    pub fn peer(&self, chance: &mut Chance) -> TransportAddress {
        let list = match chance.below(40) {
            0..=15 => &self.relayed,
            18 => &self.own,
            19 => {
                let port = if chance.one_in(10) {
                    0
                } else {
                    chance.port(1, 9)
                };
                return TransportAddress::new(ip(FORBIDDEN[chance.place(FORBIDDEN.len())]), port);
            }
            _ => &self.peers,
        };
        let mut peer = *chance.pick_any(list).unwrap_or(&self.peers[0]);
        if chance.one_in(15) {
            peer.port = *chance.pick(&[0, 1, 3478, *self.plan.ports.start(), 65_535]);
        }
        peer
    }

    /// A port of somebody who is known by address.
    pub fn port_of(&self, ip: IpAddr, chance: &mut Chance) -> TransportAddress {
        let all = self.peers.iter().chain(&self.relayed).chain(&self.bound);
        let ports: Vec<TransportAddress> = all.copied().filter(|known| known.ip == ip).collect();
        *chance
            .pick_any(&ports)
            .unwrap_or(&TransportAddress::new(ip, chance.port(1, 65_535)))
    }

    /// A peer has another address.
    pub fn meet(&mut self, address: TransportAddress) {
        remember(&mut self.peers, address);
    }

    /// Somebody has a relayed transport address.
    pub fn hear_of(&mut self, relayed: TransportAddress) {
        remember(&mut self.relayed, relayed);
        let bound = self.plan.inside(relayed);
        if bound != relayed {
            remember(&mut self.bound, bound);
        }
    }

    /// Somebody may be talked to.
    pub fn greet(&mut self, peer: TransportAddress) {
        remember(&mut self.greeted, peer);
    }

    /// Somebody who may have been permitted.
    pub fn greeted(&self, chance: &mut Chance) -> Option<TransportAddress> {
        chance.pick_any(&self.greeted).copied()
    }
}

fn remember(list: &mut Vec<TransportAddress>, address: TransportAddress) {
    list.retain(|known| *known != address);
    if list.len() == KNOWN {
        list.remove(0);
    }
    list.push(address);
}
