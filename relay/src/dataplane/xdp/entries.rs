//! The kernel's entries of a part of the forwarding table, and what becomes of them when it changes.

use std::collections::HashMap;
use std::net::IpAddr;
use std::ops::RangeInclusive;

use turnpike_abi::{Binding, Ends, Entry, KernelTick, Key, Kind, Leg, PermissionKey, flag};
use turnpike_turn::{RelayId, Transport};
use turnpike_wire::TransportAddress;

use super::Jiffies;
use crate::dataplane::table::{Channel, Part, Table};

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

/// What has to become of the kernel's entries.
#[derive(Debug, Default)]
pub struct Changes {
    /// Those that there are no more.
    pub gone: Vec<Entry>,
    /// Those that are new, or not what they were; without next hops.
    pub written: Vec<Entry>,
}

impl Changes {
    /// What changes when entries become others. A key is there once.
    pub fn between(before: Vec<Entry>, after: Vec<Entry>) -> Changes {
        let keyed = before.into_iter().map(|entry| (entry.key, entry));
        let mut gone: HashMap<_, _> = keyed.collect();
        let is_news = |entry: &Entry| gone.remove(&entry.key) != Some(*entry);
        let written = after.into_iter().filter(is_news).collect();
        Changes {
            gone: gone.into_values().collect(),
            written,
        }
    }
}

/// The entries of a part of the table, without next hops. The permissions come first, so that the relay's own can say that
/// none is missing.
pub fn of(table: &Table, own: &Own, jiffies: &Jiffies, part: Part) -> Vec<Entry> {
    let mut entries = Vec::new();
    if let Some(open) = table.relay(part.relay()) {
        for (address, permitted) in table.permissions_in(part) {
            let ends = Ends {
                permission: jiffies.tick(permitted),
                ..NEVER
            };
            for peer in table.settings().arrives_from(address.into()) {
                let key = PermissionKey {
                    relayed: open.bound().ip.into(),
                    peer: peer.into(),
                    relayed_port: open.bound().port.to_be_bytes(),
                    reserved: [0; 6],
                };
                entries.push(without_leg((&key).into(), ends, 0));
            }
        }
    }
    if let Part::Relay(relay) | Part::Lease(relay) = part {
        entries.extend(of_relay(table, jiffies, relay));
    }
    for channel in table.channels_in(part) {
        entries.extend(of_channel(table, own, jiffies, table.channel_at(channel)));
    }
    entries
}

/// The entry of a relay itself, if it serves an allocation.
pub fn of_relay(table: &Table, jiffies: &Jiffies, relay: RelayId) -> Option<Entry> {
    let open = table.relay(relay)?;
    let ends = Ends {
        allocation: jiffies.tick(open.lease()?.expires),
        ..NEVER
    };
    let key = Key::relay(open.bound().ip.into(), open.bound().port.to_be_bytes());
    Some(without_leg(key, ends, flag::ALL_PERMISSIONS))
}

/// The entries of a channel, one for each direction. What is refused is dropped by user space, and what comes or goes by another
/// transport passes through it.
fn of_channel(table: &Table, own: &Own, jiffies: &Jiffies, channel: &Channel) -> Vec<Entry> {
    let Some(open) = table.relay(channel.relay()) else {
        return Vec::new();
    };
    if channel.refused() || channel.transport() != Transport::Udp {
        return Vec::new();
    }
    let limited = match open.bytes_per_s() {
        0 => 0,
        _ => flag::LIMITED,
    };
    let limits = own.limits_of(open.bound().ip);
    let (to_peer, to_client) = (channel.to_peer(), channel.to_client());
    let hairpin = own.contains(to_peer.destination, to_peer.destination_port);
    let (there, back) = match hairpin {
        true => (flag::HAIRPIN | limited, flag::FROM_RELAY | limited),
        false => (limited, limited),
    };
    let with_leg = |key, binding, channel, flags| Entry {
        limits,
        ..with_leg(key, binding, channel, flags, jiffies)
    };
    let client = Key::from(&channel.client_key());
    let peer = Key::from(&channel.peer_key());
    vec![
        with_leg(client, to_peer, [0; 2], there),
        with_leg(peer, to_client, to_client.channel, back),
    ]
}

/// Whether an entry's datagrams leave by a next hop.
pub fn needs_way(entry: &Entry) -> bool {
    entry.leg.destination_port != [0; 2] && entry.flags & flag::HAIRPIN == 0
}

/// The key of the relay's entry that has to tell when this one, a permission's, is missing.
pub fn relay_of(entry: &Entry) -> Option<Key> {
    let Key {
        local, local_port, ..
    } = entry.key;
    let is_permission = entry.key.kind == Kind::Permission.bytes();
    is_permission.then(|| Key::relay(local, local_port))
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

#[cfg(test)]
mod tests;
