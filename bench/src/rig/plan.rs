//! Who has which address on the rig.

use std::fmt::Write;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use super::cable::Mac;

/// The port relays listen on.
const LISTEN_PORT: u16 = 3478;

/// The ports relays may relay from: none to listen on, for a relay in the kernel tells clients from peers by it.
pub const RELAY_PORTS: (u16, u16) = (3479, 65535);

/// Relayed addresses a relay can hand out from one IP address, with some to spare for unlucky choices.
pub const ALLOCATIONS_PER_ADDRESS: usize = 50_000;

/// IPv4 or IPv6.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// IPv4.
    V4,
    /// IPv6.
    V6,
}

/// The addresses of one relay on a rig, of its clients and of their peers.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    family: Family,
    allocations: usize,
    /// How many relays there are beside each other, and which of them this is.
    instances: u8,
    instance: u8,
    /// Whether a flow's peer is a client of the relay too.
    hairpin: bool,
}

impl Plan {
    /// A plan for one relay, with as many relay addresses as that many allocations need.
    pub fn new(family: Family, allocations: usize) -> Self {
        Self::beside_each_other(family, allocations, 1)
    }

    /// A plan for several relays on one rig, each for that many allocations. This is the first's.
    ///
    /// # Panics
    /// When they need more than 250 addresses on a side.
    pub fn beside_each_other(family: Family, allocations: usize, instances: usize) -> Self {
        let addresses = instances * allocations.div_ceil(ALLOCATIONS_PER_ADDRESS).max(1);
        assert!(
            addresses <= 250,
            "a side of the rig has 250 addresses for relays"
        );
        Self {
            family,
            allocations,
            instances: u8::try_from(instances).expect("at most 250"),
            instance: 0,
            hairpin: false,
        }
    }

    /// The same with an allocation for each peer as well, which is a client of the relay then.
    pub fn hairpin(self) -> Self {
        Self {
            hairpin: true,
            ..self
        }
    }

    /// Whether it is such a one.
    pub fn is_hairpin(&self) -> bool {
        self.hairpin
    }

    /// The plan of each of the relays.
    pub fn instances(&self) -> impl Iterator<Item = Self> {
        let plan = *self;
        (0..self.instances).map(move |instance| Self { instance, ..plan })
    }

    /// The family of every address.
    pub fn family(&self) -> Family {
        self.family
    }

    /// How many allocations it is for.
    pub fn allocations(&self) -> usize {
        self.allocations
    }

    /// Where the relay listens.
    pub fn server(&self) -> SocketAddr {
        SocketAddr::new(self.near(1, self.instance + 1), LISTEN_PORT)
    }

    /// The addresses it relays from.
    pub fn relays(&self) -> impl Iterator<Item = IpAddr> {
        let plan = *self;
        let count = self.relays_of_one();
        let first = self.instance * count + 1;
        (first..first + count).map(move |host| plan.near(2, host))
    }

    /// How many relayed addresses that takes.
    pub fn relayed(&self) -> usize {
        self.allocations * if self.hairpin { 2 } else { 1 }
    }

    fn relays_of_one(&self) -> u8 {
        let count = self.relayed().div_ceil(ALLOCATIONS_PER_ADDRESS).max(1);
        u8::try_from(count).expect("at most 250")
    }

    /// The prefix that all peers are in.
    pub fn peers(&self) -> &'static str {
        match self.family {
            Family::V4 => "10.128.0.0/10",
            Family::V6 => "fd00:128::/32",
        }
    }

    fn clients(&self) -> &'static str {
        match self.family {
            Family::V4 => "10.64.0.0/10",
            Family::V6 => "fd00:64::/32",
        }
    }

    /// The address of a client. Neighbouring numbers are in different /24 (or /56) prefixes, as clients of a real relay are.
    pub fn client(&self, index: usize) -> SocketAddr {
        self.far(64, index)
    }

    /// The address of a peer.
    pub fn peer(&self, index: usize) -> SocketAddr {
        self.far(128, index)
    }

    fn near(&self, side: u8, host: u8) -> IpAddr {
        match self.family {
            Family::V4 => Ipv4Addr::new(172, 31, side, host).into(),
            Family::V6 => Ipv6Addr::new(0xfd00, 0x31, side.into(), 0, 0, 0, 0, host.into()).into(),
        }
    }

    fn far(&self, block: u8, index: usize) -> SocketAddr {
        let index = usize::from(self.instance) * self.allocations + index;
        let index = u32::try_from(index).expect("the rig has fewer than four million addresses");
        let prefix = index % 16_384;
        let host = index / 16_384 + 1;
        assert!(host < 255, "the rig has fewer than four million addresses");
        let ip = match self.family {
            Family::V4 => (u32::from(block) << 24 >> 8) + (10 << 24) + (prefix << 8) + host,
            Family::V6 => {
                let block = if block == 64 { 0x64 } else { 0x128 };
                let low = prefix.to_be_bytes();
                let prefix = u16::from_be_bytes([low[2], low[3]]);
                let host = u16::try_from(host).expect("below 255");
                let ip = Ipv6Addr::new(0xfd00, block, 0, prefix, 0, 0, 0, host);
                return SocketAddr::new(ip.into(), port_of(index));
            }
        };
        SocketAddr::new(Ipv4Addr::from_bits(ip).into(), port_of(index))
    }

    /// `ip` commands that give the relay's two devices their addresses, and its routes and neighbours on either side.
    pub fn relay_addresses(&self, sides: [(&str, Mac); 2]) -> String {
        let mut lines = String::new();
        let (bits, flags) = match self.family {
            Family::V4 => (24, ""),
            Family::V6 => (64, " nodad"),
        };
        let blocks = [self.clients(), self.peers()];
        for ((side, (device, mac)), block) in [1, 2].into_iter().zip(sides).zip(blocks) {
            let each = if side == 1 { 1 } else { self.relays_of_one() };
            let hosts = self.instances * each;
            for host in 1..=hosts {
                let address = self.near(side, host);
                let _ = writeln!(lines, "addr add {address}/{bits} dev {device}{flags}");
            }
            let gateway = self.near(side, 254);
            let mac = mac.map(|byte| format!("{byte:02x}")).join(":");
            let _ = writeln!(
                lines,
                "neigh add {gateway} lladdr {mac} dev {device} nud permanent"
            );
            let _ = writeln!(lines, "route add {block} via {gateway} dev {device}");
        }
        lines
    }
}

/// A port that looks as arbitrary as those of real hosts.
fn port_of(index: u32) -> u16 {
    let scattered = index.wrapping_mul(0x9E37_79B1) >> 16;
    u16::try_from(10_000 + scattered % 50_000).expect("below 60 000")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_two_hosts_share_an_address() {
        for family in [Family::V4, Family::V6] {
            let plan = Plan::new(family, 1);
            let hosts = (0..100_000).flat_map(|index| [plan.client(index), plan.peer(index)]);
            assert_eq!(
                hosts.map(|host| host.ip()).collect::<HashSet<_>>().len(),
                200_000
            );
        }
    }

    #[test]
    fn relays_beside_each_other_share_no_address() {
        let plan = Plan::beside_each_other(Family::V4, 60_000, 2);
        let plans: Vec<_> = plan.instances().collect();
        assert_eq!(plans[1].server().to_string(), "172.31.1.2:3478");
        let relays: Vec<_> = plans.iter().flat_map(Plan::relays).collect();
        assert_eq!(relays.iter().collect::<HashSet<_>>().len(), 4);
        assert_ne!(plans[0].client(59_999), plans[1].client(0));
        let addresses = plan.relay_addresses([("c", [2; 6]), ("p", [2; 6])]);
        assert!(
            relays
                .iter()
                .all(|relay| addresses.contains(&format!("{relay}/24 dev p")))
        );
    }

    #[test]
    fn hosts_lie_in_the_prefixes_that_are_routed() {
        let plan = Plan::new(Family::V4, 1);
        assert_eq!(plan.client(0).ip().to_string(), "10.64.0.1");
        assert_eq!(plan.client(16_383).ip().to_string(), "10.127.255.1");
        assert_eq!(plan.peer(16_384).ip().to_string(), "10.128.0.2");
        let plan = Plan::new(Family::V6, 1);
        assert_eq!(plan.client(1).ip().to_string(), "fd00:64:0:1::1");
    }
}
