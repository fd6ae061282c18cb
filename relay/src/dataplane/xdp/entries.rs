//! The kernel's entries of a relayed transport address, from the control thread's copy of the forwarding table.

use std::net::IpAddr;
use std::ops::RangeInclusive;

use turnpike_abi::{Binding, Ends, Entry, KernelTick, Key, Leg, PermissionKey, flag};
use turnpike_turn::{RelayId, Transport};

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
    // Two buckets would allow twice as much, so only user space has one.
    if open.bytes_per_s() != 0 {
        return entries;
    }
    for channel in table.channels_of(relay) {
        // What is refused is dropped by user space, and what comes or goes by another transport passes through it.
        if channel.refused() || lease.five_tuple.transport != Transport::Udp {
            continue;
        }
        let to_peer = channel.to_peer();
        let hairpin = own.contains(to_peer.destination, to_peer.destination_port);
        let (there, back) = match hairpin {
            true => (flag::HAIRPIN, flag::FROM_RELAY),
            false => (0, 0),
        };
        let key = Key::from(&channel.client_key());
        entries.push(with_leg(key, to_peer, [0; 2], there, jiffies));
        let key = Key::from(&channel.peer_key());
        let to_client = channel.to_client();
        entries.push(with_leg(key, to_client, to_client.channel, back, jiffies));
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
    }
}
