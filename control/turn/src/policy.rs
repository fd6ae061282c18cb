//! Which peers may be relayed to.
//!
//! A relay is a favourite way into the network it stands in, so what is not plainly a stranger's public address is refused
//! unless an operator opens it. The first of these that applies decides:
//!
//! 1. Never a peer, whatever is allowed: IPv4-mapped IPv6 addresses, Teredo and 6to4 (RFC 8656, 21.4), the unspecified
//!    addresses (systems take them for their own), port 0.
//! 2. Own: listener and control addresses, and every port of an own address that is not a relay port, are refused. An own
//!    address that is allowed by itself (not by a range that happens to hold it), or a loopback address that is allowed,
//!    keeps only its listeners closed.
//! 3. Denied: refused. So are the metadata services of clouds, which hand credentials to whoever asks from within, unless
//!    allowed by themselves; a range that holds one does not open it, and neither does development.
//! 4. Hairpin: a relay port of an own relay address is allowed, also when the address is private.
//! 5. Allowed: allowed.
//! 6. The default refusals: loopback, private, shared, link-local, multicast, reserved, documentation and the like
//!    (RFC 6890), and all IPv6 that is no global unicast.
//! 7. Anything else is allowed.
//!
//! An IPv6 address that embeds an IPv4 address (NAT64, IPv4-compatible) passes only if both would, each by all of these
//! rules: who allows `64:ff9b::/96` has not allowed `64:ff9b::7f00:1`.
//!
//! Lists are kept as sorted ranges that do not touch, so a decision takes a few binary searches, and hundreds of rules cost
//! tens of nanoseconds.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::ops::RangeInclusive;

use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use turnpike_wire::TransportAddress;

/// Refused unless allowed (RFC 6890 and its registries).
const REFUSED_V4: [(Ipv4Addr, u8); 15] = [
    (Ipv4Addr::new(0, 0, 0, 0), 8),       // this network
    (Ipv4Addr::new(10, 0, 0, 0), 8),      // private
    (Ipv4Addr::new(100, 64, 0, 0), 10),   // shared with a carrier's NAT
    (Ipv4Addr::new(127, 0, 0, 0), 8),     // loopback
    (Ipv4Addr::new(169, 254, 0, 0), 16),  // link-local, and the metadata services of clouds
    (Ipv4Addr::new(172, 16, 0, 0), 12),   // private
    (Ipv4Addr::new(192, 0, 0, 0), 24),    // protocol assignments
    (Ipv4Addr::new(192, 0, 2, 0), 24),    // documentation
    (Ipv4Addr::new(192, 88, 99, 0), 24),  // 6to4 relays
    (Ipv4Addr::new(192, 168, 0, 0), 16),  // private
    (Ipv4Addr::new(198, 18, 0, 0), 15),   // benchmarks
    (Ipv4Addr::new(198, 51, 100, 0), 24), // documentation
    (Ipv4Addr::new(203, 0, 113, 0), 24),  // documentation
    (Ipv4Addr::new(224, 0, 0, 0), 4),     // multicast
    (Ipv4Addr::new(240, 0, 0, 0), 4),     // reserved, and 255.255.255.255
];

/// Refused unless allowed: whatever is no global unicast (RFC 4291, 2.4), and what is reserved within it.
const REFUSED_V6: [(Ipv6Addr, u8); 9] = [
    (Ipv6Addr::UNSPECIFIED, 3), // loopback, IPv4-compatible, NAT64, discard
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 32), // Teredo
    (Ipv6Addr::new(0x2001, 2, 0, 0, 0, 0, 0, 0), 48), // benchmarks
    (Ipv6Addr::new(0x2001, 0x10, 0, 0, 0, 0, 0, 0), 28), // ORCHID
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32), // documentation
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16), // 6to4
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20), // documentation
    (Ipv6Addr::new(0x4000, 0, 0, 0, 0, 0, 0, 0), 2), // unassigned
    (Ipv6Addr::new(0x8000, 0, 0, 0, 0, 0, 0, 0), 1), // unique local, link-local, site-local, multicast
];

/// The metadata services of clouds, and what else a provider answers only to machines of its own.
const METADATA: [IpAddr; 8] = [
    IpAddr::V4(Ipv4Addr::new(169, 254, 169, 254)), // most of them
    IpAddr::V4(Ipv4Addr::new(169, 254, 170, 2)),   // Amazon's containers
    IpAddr::V4(Ipv4Addr::new(168, 63, 129, 16)),   // Azure; a public address
    IpAddr::V4(Ipv4Addr::new(100, 100, 100, 200)), // Alibaba
    IpAddr::V4(Ipv4Addr::new(192, 0, 0, 192)),     // Oracle
    IpAddr::V6(Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254)), // Amazon
    IpAddr::V6(Ipv6Addr::new(0xfd20, 0xce, 0, 0, 0, 0, 0, 0x254)), // Google
    IpAddr::V6(Ipv6Addr::new(0xfd00, 0xc1, 0, 0, 0, 0, 0xa9fe, 0xa9fe)), // Oracle
];

/// What embeds an IPv4 address in its last 32 bits: IPv4-compatible addresses (RFC 4291, 2.5.5.1) and NAT64 (RFC 6052, 2.1).
const EMBEDDING: [Ipv6Addr; 2] = [
    Ipv6Addr::UNSPECIFIED,
    Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, 0, 0),
];

/// The server's own addresses.
#[derive(Clone, Debug)]
pub struct Own {
    /// Where the server listens: clients, administration, metrics, a database beside it. An unspecified address stands for
    /// this port on every address of [`Own::relays`] and [`Own::hosts`] and on loopback.
    pub listeners: Vec<TransportAddress>,
    /// The relay addresses, bound and advertised.
    pub relays: Vec<IpAddr>,
    /// The relay ports of those addresses.
    pub relay_ports: RangeInclusive<u16>,
    /// Further addresses of this machine, such as those of its interfaces.
    pub hosts: Vec<IpAddr>,
    /// Whether ports of own addresses where the server does not listen are judged like those of any other address, instead
    /// of being refused: for trying the server out with a peer on the same machine.
    pub neighbours: bool,
}

impl Default for Own {
    /// No addresses.
    fn default() -> Own {
        Own {
            listeners: Vec::new(),
            relays: Vec::new(),
            relay_ports: 49_152..=65_535,
            hosts: Vec::new(),
            neighbours: false,
        }
    }
}

/// Decides about peers. The default refuses what the default refusals say and knows no own addresses.
#[derive(Clone, Debug)]
pub struct Policy {
    allowed: Ranges,
    denied: Ranges,
    refused: Ranges,
    listeners: Vec<TransportAddress>,
    relays: Vec<IpAddr>,
    hosts: Vec<IpAddr>,
    /// Those of `hosts` that the operator allowed by themselves.
    opened: Vec<IpAddr>,
    relay_ports: RangeInclusive<u16>,
    neighbours: bool,
    embedding: Vec<Ipv6Net>,
}

impl Default for Policy {
    fn default() -> Policy {
        Policy::new(Vec::new(), Vec::new(), Own::default())
    }
}

impl Policy {
    /// A policy of an operator's lists and the server's own addresses.
    pub fn new(allow: Vec<IpNet>, deny: Vec<IpNet>, own: Own) -> Policy {
        let Own {
            mut listeners,
            mut relays,
            relay_ports,
            mut hosts,
            neighbours,
        } = own;
        hosts.extend(
            relays
                .iter()
                .chain(listeners.iter().map(|listener| &listener.ip)),
        );
        sort(&mut listeners);
        sort(&mut relays);
        sort(&mut hosts);
        let opened = |host: &&IpAddr| allow.iter().any(|range| names(range, **host));
        let opened = hosts.iter().filter(opened).copied().collect();
        let metadata = METADATA
            .into_iter()
            .filter(|&service| !allow.iter().any(|range| names(range, service)))
            .map(IpNet::from);
        let denied = Ranges::new(deny.into_iter().chain(metadata));
        let v4 =
            REFUSED_V4.map(|(address, length)| IpNet::V4(Ipv4Net::new_assert(address, length)));
        let v6 =
            REFUSED_V6.map(|(address, length)| IpNet::V6(Ipv6Net::new_assert(address, length)));
        Policy {
            allowed: Ranges::new(allow),
            denied,
            refused: Ranges::new(v4.into_iter().chain(v6)),
            listeners,
            relays,
            hosts,
            opened,
            relay_ports,
            neighbours,
            embedding: EMBEDDING
                .map(|prefix| Ipv6Net::new_assert(prefix, 96))
                .to_vec(),
        }
    }

    /// Looks into these NAT64 prefixes too (RFC 6052, 2.2), besides `64:ff9b::/96`.
    ///
    /// # Panics
    /// When a prefix is not 32, 40, 48, 56, 64 or 96 bits long.
    pub fn with_nat64(mut self, prefixes: Vec<Ipv6Net>) -> Policy {
        for prefix in &prefixes {
            let length = prefix.prefix_len();
            assert!(
                matches!(length, 32 | 40 | 48 | 56 | 64 | 96),
                "{prefix} is no NAT64 prefix"
            );
        }
        self.embedding.extend(prefixes);
        self
    }

    /// Whether no permission may be given for this address, whatever the port.
    pub fn refuses_address(&self, address: IpAddr) -> bool {
        self.refuses_either(address, None)
    }

    /// Whether nothing may be sent to this transport address.
    pub fn refuses(&self, peer: TransportAddress) -> bool {
        peer.port == 0 || self.refuses_either(peer.ip, Some(peer.port))
    }

    /// Whether this is a Teredo or 6to4 address: refused as a peer and as the source of an Allocate request
    /// (RFC 8656, 21.4).
    pub fn is_tunnel(address: IpAddr) -> bool {
        let IpAddr::V6(address) = address else {
            return false;
        };
        matches!(address.segments(), [0x2001, 0, ..] | [0x2002, ..])
    }

    /// The address itself, and those inside.
    fn refuses_either(&self, address: IpAddr, port: Option<u16>) -> bool {
        let refuses_inner = |outer| {
            self.embedded(outer)
                .any(|inner| self.refuses_one(inner.into(), port))
        };
        self.refuses_one(address, port)
            || matches!(address, IpAddr::V6(outer) if refuses_inner(outer))
    }

    fn refuses_one(&self, address: IpAddr, port: Option<u16>) -> bool {
        if never(address) {
            return true;
        }
        let relay = self.relays.binary_search(&address).is_ok()
            && port.is_none_or(|port| self.relay_ports.contains(&port));
        if self.is_own(address, port, relay) || self.denied.contain(address) {
            return true;
        }
        !relay && !self.allowed.contain(address) && self.refused.contain(address)
    }

    /// Rule 2.
    fn is_own(&self, address: IpAddr, port: Option<u16>, relay: bool) -> bool {
        let host = self.hosts.binary_search(&address).is_ok();
        let judged = self.neighbours || self.opened.binary_search(&address).is_ok();
        if host && !relay && !judged {
            return true;
        }
        let Some(port) = port else { return false };
        let listens = |ip| {
            self.listeners
                .binary_search(&TransportAddress { ip, port })
                .is_ok()
        };
        listens(address)
            || ((host || address.is_loopback())
                && (listens(Ipv4Addr::UNSPECIFIED.into()) || listens(Ipv6Addr::UNSPECIFIED.into())))
    }

    /// The IPv4 addresses that a translator would take out of an IPv6 address. Those of rule 1 need no look inside.
    fn embedded(&self, address: Ipv6Addr) -> impl Iterator<Item = Ipv4Addr> {
        let prefixes = if address.is_loopback() {
            &[]
        } else {
            &self.embedding[..]
        };
        prefixes
            .iter()
            .filter(move |prefix| prefix.contains(&address))
            .map(move |prefix| embedded_after(address, prefix.prefix_len()))
    }
}

/// The IPv4 address after a prefix of this length. Bits 64 to 71 are left out where they fall into it (RFC 6052, 2.2).
fn embedded_after(address: Ipv6Addr, prefix_len: u8) -> Ipv4Addr {
    let bits = u128::from(address);
    let shifted = match prefix_len {
        96 => bits,
        _ => ((bits >> 64 << 64) | (bits << 72 >> 64)) >> (96 - prefix_len),
    };
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the last 32 bits are the address"
    )]
    let embedded = shifted as u32;
    Ipv4Addr::from(embedded)
}

/// Rule 1.
fn never(address: IpAddr) -> bool {
    let mapped = matches!(address, IpAddr::V6(address) if address.to_ipv4_mapped().is_some());
    mapped || address.is_unspecified() || Policy::is_tunnel(address)
}

/// Whether a range is written for this own address, rather than happening to hold it.
fn names(range: &IpNet, address: IpAddr) -> bool {
    range.contains(&address)
        && (range.prefix_len() == range.max_prefix_len() || address.is_loopback())
}

fn sort<T: Ord>(list: &mut Vec<T>) {
    list.sort_unstable();
    list.dedup();
}

/// Addresses as sorted ranges that do not touch.
#[derive(Clone, Debug)]
struct Ranges {
    v4: Vec<(u32, u32)>,
    v6: Vec<(u128, u128)>,
}

impl Ranges {
    fn new(nets: impl IntoIterator<Item = IpNet>) -> Ranges {
        let (mut v4, mut v6) = (Vec::new(), Vec::new());
        for net in nets {
            match net {
                IpNet::V4(net) => v4.push((net.network().into(), net.broadcast().into())),
                IpNet::V6(net) => v6.push((net.network().into(), net.broadcast().into())),
            }
        }
        merge(&mut v4);
        merge(&mut v6);
        Ranges { v4, v6 }
    }

    fn contain(&self, address: IpAddr) -> bool {
        match address {
            IpAddr::V4(address) => within(&self.v4, u32::from(address)),
            IpAddr::V6(address) => within(&self.v6, u128::from(address)),
        }
    }
}

/// Sorts ranges and joins those that overlap.
fn merge<A: Ord + Copy>(ranges: &mut Vec<(A, A)>) {
    ranges.sort_unstable();
    ranges.dedup_by(|next, previous| {
        let overlap = next.0 <= previous.1;
        if overlap {
            previous.1 = previous.1.max(next.1);
        }
        overlap
    });
}

fn within<A: Ord + Copy>(ranges: &[(A, A)], address: A) -> bool {
    let after = ranges.partition_point(|&(first, _)| first <= address);
    after > 0 && address <= ranges[after - 1].1
}

#[cfg(test)]
mod tests;
