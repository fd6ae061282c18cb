//! The kernel's entries of a relayed transport address, from the control thread's copy of the forwarding table.

use std::net::IpAddr;
use std::ops::RangeInclusive;

use turnpike_abi::{Binding, Ends, Entry, KernelTick, Key, Leg, PermissionKey, flag};
use turnpike_turn::{RelayId, Transport};
use turnpike_wire::TransportAddress;

use super::Jiffies;
use crate::dataplane::table::Table;

/// The relayed transport addresses of this server, as they are bound.
#[derive(Clone, Debug)]
pub struct Own {
    /// Their IP addresses.
    pub addresses: Vec<IpAddr>,
    /// Their ports.
    pub ports: RangeInclusive<u16>,
}

impl Own {
    fn contains(&self, address: turnpike_abi::Address, port: [u8; 2]) -> bool {
        self.ports.contains(&u16::from_be_bytes(port))
            && self.addresses.contains(&IpAddr::from(address))
    }

    /// How many rate limits there may be: one for each port of each address.
    pub fn limits(&self) -> u32 {
        let addresses = u32::try_from(self.addresses.len()).unwrap_or(u32::MAX);
        addresses.saturating_mul(self.ports_per_address())
    }

    /// The place of the rate limit of a relayed transport address.
    pub fn limit(&self, relayed: TransportAddress) -> Option<u32> {
        let is_own = self.contains(relayed.ip.into(), relayed.port.to_be_bytes());
        is_own.then(|| self.limits_of(relayed.ip).wrapping_add(relayed.port.into()))
    }

    /// What is added to a port to find the place of its rate limit, modulo 2^32.
    fn limits_of(&self, address: IpAddr) -> u32 {
        let before = self.addresses.iter().position(|own| *own == address);
        let before = u32::try_from(before.unwrap_or(0)).unwrap_or(u32::MAX);
        let first = before.wrapping_mul(self.ports_per_address());
        first.wrapping_sub((*self.ports.start()).into())
    }

    fn ports_per_address(&self) -> u32 {
        u32::try_from(self.ports.len()).expect("65 536 at most")
    }
}

/// Every entry of a relay, without next hops. The permissions come first, and then the relay itself, which says that none is
/// missing.
pub fn of_relay(table: &Table, own: &Own, jiffies: &Jiffies, relay: RelayId) -> Vec<Entry> {
    let Some(open) = table.relay(relay) else {
        return Vec::new();
    };
    let Some(lease) = open.lease() else {
        return Vec::new();
    };
    let (bound, port) = (open.bound().ip.into(), open.bound().port.to_be_bytes());
    let mut entries = Vec::new();
    for (address, permitted) in table.permissions_of(relay) {
        let ends = Ends {
            permission: jiffies.tick(permitted),
            ..NEVER
        };
        for peer in table.settings().arrives_from(address.into()) {
            let key = PermissionKey {
                relayed: bound,
                peer: peer.into(),
                relayed_port: port,
                reserved: [0; 6],
            };
            entries.push(without_leg((&key).into(), ends, 0));
        }
    }
    let ends = Ends {
        allocation: jiffies.tick(lease.expires),
        ..NEVER
    };
    entries.push(without_leg(
        Key::relay(bound, port),
        ends,
        flag::ALL_PERMISSIONS,
    ));
    let limited = match open.bytes_per_s() {
        0 => 0,
        _ => flag::LIMITED,
    };
    let limits = own.limits_of(open.bound().ip);
    for channel in table.channels_of(relay) {
        // What is refused is dropped by user space, and what comes or goes by another transport passes through it.
        if channel.refused() || lease.five_tuple.transport != Transport::Udp {
            continue;
        }
        let to_peer = channel.to_peer();
        let hairpin = own.contains(to_peer.destination, to_peer.destination_port);
        let (there, back) = match hairpin {
            true => (flag::HAIRPIN | limited, flag::FROM_RELAY | limited),
            false => (limited, limited),
        };
        let with_leg = |key, binding, channel, flags| Entry {
            limits,
            ..with_leg(key, binding, channel, flags, jiffies)
        };
        let key = Key::from(&channel.client_key());
        entries.push(with_leg(key, to_peer, [0; 2], there));
        let key = Key::from(&channel.peer_key());
        let to_client = channel.to_client();
        entries.push(with_leg(key, to_client, to_client.channel, back));
    }
    entries
}

/// Whether an entry's datagrams leave by a next hop.
pub fn needs_way(entry: &Entry) -> bool {
    entry.leg.destination_port != [0; 2] && entry.flags & flag::HAIRPIN == 0
}

/// Whether a relay's entry has to tell that this one is missing.
pub fn is_permission(entry: &Entry) -> bool {
    entry.key.kind == turnpike_abi::Kind::Permission.bytes()
}

const NEVER: Ends = Ends {
    allocation: KernelTick::MAX,
    permission: KernelTick::MAX,
    channel: KernelTick::MAX,
};

fn without_leg(key: Key, ends: Ends, flags: u8) -> Entry {
    Entry {
        key,
        ends,
        leg: Leg::none(&key),
        flags,
        limits: 0,
    }
}

fn with_leg(key: Key, binding: &Binding, channel: [u8; 2], flags: u8, jiffies: &Jiffies) -> Entry {
    Entry {
        key,
        ends: Ends {
            allocation: jiffies.tick(binding.allocation_expires),
            permission: jiffies.tick(binding.permission_expires),
            channel: jiffies.tick(binding.channel_expires),
        },
        leg: Leg {
            source: binding.source,
            destination: binding.destination,
            source_port: binding.source_port,
            destination_port: binding.destination_port,
            channel,
            next_hop: 0,
        },
        flags,
        limits: 0,
    }
}
