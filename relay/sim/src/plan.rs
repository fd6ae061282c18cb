//! One world's circumstances, drawn from its seed: each seed stresses something else.

use std::net::IpAddr;
use std::ops::RangeInclusive;
use std::time::Duration;

use ipnet::IpNet;
use turnpike::dataplane::forward;
use turnpike_turn::policy::{Own, Policy};
use turnpike_turn::{Limits, RelayAddress, Settings};
use turnpike_wire::{AddressFamily, TransportAddress};

use crate::chance::Chance;
use crate::people::REALM;

/// How a NAT maps and filters (RFC 4787, 4.1 and 5).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Behaviour {
    /// Endpoint-independent.
    Endpoint,
    /// Address-dependent.
    Address,
    /// Address-and-port-dependent.
    AddressAndPort,
}

/// All three.
pub const BEHAVIOURS: [Behaviour; 3] = [
    Behaviour::Endpoint,
    Behaviour::Address,
    Behaviour::AddressAndPort,
];

/// What a world is like.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Workers.
    pub workers: usize,
    /// Datagrams that a socket holds before the kernel drops more.
    pub inbox: usize,
    /// The queue from a worker to the control thread.
    pub punt_queue: usize,
    /// The queue to a worker.
    pub command_queue: usize,
    /// Datagrams lost, in a thousand.
    pub loss: u64,
    /// Datagrams that come twice, in a thousand.
    pub duplication: u64,
    /// The shortest and longest way through the network, in milliseconds; reordering follows from it.
    pub delay_ms: (u64, u64),
    /// Wakes of a worker that come late, in a thousand, and how late at most.
    pub slow_worker: (u64, u64),
    /// The same for the control thread.
    pub slow_control: (u64, u64),
    /// Binds that fail, in a thousand, of each kind: port in use, no capacity, failed.
    pub bind_failures: [u64; 3],
    /// Whether the outcome of a bind comes late.
    pub late_binds: bool,
    /// Questions to the user store that are answered late, never, and with Unavailable, in a thousand.
    pub store: [u64; 3],
    /// The relay addresses.
    pub relays: Vec<RelayAddress>,
    /// Where the relay listens, by the addresses that clients know.
    pub listeners: Vec<TransportAddress>,
    /// The relay ports.
    pub ports: RangeInclusive<u16>,
    /// The limits.
    pub limits: Limits,
    /// The longest lifetime.
    pub max_lifetime_s: u64,
    /// How long nonces are good.
    pub nonce_lifetime_s: u64,
    /// How long ports are kept for a token.
    pub reservation_s: u64,
    /// Whether clients of RFC 5766's time are served as they expect.
    pub rfc5766: bool,
    /// Clients.
    pub clients: usize,
    /// Peers.
    pub peers: usize,
    /// The mean time between two actions of somebody, in milliseconds.
    pub pace_ms: u64,
    /// The part of actions that a hostile sender takes, in a thousand.
    pub hostility: u64,
    /// Jumps of the clocks, in a million actions.
    pub clock_jumps: u64,
    /// Times that the control thread hangs, in a million actions.
    pub hangs: u64,
    /// NATs that lose their mappings, in a million actions.
    pub rebinds: u64,
    /// Replaced settings, in a million actions.
    pub reloads: u64,
    /// Whether all NATs behave so, or each by chance.
    pub nats: Option<(Behaviour, Behaviour)>,
}

impl Plan {
    /// The circumstances of a seed.
    pub fn draw(chance: &mut Chance) -> Plan {
        let sometimes = |chance: &mut Chance, most: u64| {
            if chance.one_in(2) {
                0
            } else {
                chance.below(most) + 1
            }
        };
        let translated = chance.one_in(2);
        let v6 = !chance.one_in(4);
        let few_ports = chance.one_in(3);
        let low = 49_152 + chance.port(0, 3);
        let queue = |chance: &mut Chance| [1, 8, 64, 1024, 1024][chance.place(5)];
        let unauthenticated = [0, 0, 1, 10, 100][chance.place(5)];
        Plan {
            workers: chance.place(4) + 1,
            inbox: [4, 64, 1024][chance.place(3)],
            punt_queue: queue(chance),
            command_queue: queue(chance),
            loss: sometimes(chance, 200),
            duplication: sometimes(chance, 200),
            delay_ms: [(0, 0), (1, 5), (5, 80), (0, 2000)][chance.place(4)],
            slow_worker: (sometimes(chance, 100), [5, 200, 5_000][chance.place(3)]),
            slow_control: (sometimes(chance, 100), [5, 200, 20_000][chance.place(3)]),
            bind_failures: [(); 3].map(|()| sometimes(chance, 150)),
            late_binds: chance.one_in(3),
            store: [
                sometimes(chance, 500),
                sometimes(chance, 60),
                sometimes(chance, 60),
            ],
            relays: relays(translated, v6, chance.one_in(2)),
            listeners: listeners(v6),
            ports: low..=low + if few_ports { chance.port(3, 40) } else { 4_000 },
            limits: Limits {
                relays: [6, 40, 10_000, 10_000][chance.place(4)],
                allocations_per_user: [0, 3, 8, 40][chance.place(4)],
                permissions_per_allocation: [2, 5, 40][chance.place(3)],
                channels_per_allocation: [1, 4, 40][chance.place(3)],
                bytes_per_s_per_allocation: [0, 0, 60, 2_000][chance.place(4)],
                questions: [2, 20, 1000, 1000][chance.place(4)],
                unauthenticated_per_s: unauthenticated,
                unauthenticated_burst: unauthenticated * 3,
            },
            max_lifetime_s: [600, 900, 3600][chance.place(3)],
            nonce_lifetime_s: [30, 600, 3600][chance.place(3)],
            reservation_s: [30, 120][chance.place(2)],
            rfc5766: chance.one_in(5),
            clients: chance.place(14) + 2,
            peers: chance.place(6) + 2,
            pace_ms: [3, 40, 400, 4_000][chance.place(4)],
            hostility: sometimes(chance, 500),
            clock_jumps: sometimes(chance, 6_000),
            hangs: sometimes(chance, 4_000),
            rebinds: sometimes(chance, 4_000),
            reloads: sometimes(chance, 2_000),
            nats: chance
                .one_in(2)
                .then(|| (*chance.pick(&BEHAVIOURS), *chance.pick(&BEHAVIOURS))),
        }
    }

    /// Circumstances in which nothing goes wrong by itself: one worker, and limits that are wide.
    pub fn plain() -> Plan {
        Plan {
            workers: 1,
            inbox: 1024,
            punt_queue: 1024,
            command_queue: 1024,
            loss: 0,
            duplication: 0,
            delay_ms: (0, 0),
            slow_worker: (0, 1),
            slow_control: (0, 1),
            bind_failures: [0; 3],
            late_binds: false,
            store: [0; 3],
            relays: relays(false, true, false),
            listeners: listeners(true),
            ports: 49_152..=49_171,
            limits: Limits {
                relays: 100,
                allocations_per_user: 0,
                permissions_per_allocation: 10,
                channels_per_allocation: 10,
                bytes_per_s_per_allocation: 0,
                questions: 100,
                unauthenticated_per_s: 0,
                unauthenticated_burst: 0,
            },
            max_lifetime_s: 3600,
            nonce_lifetime_s: 600,
            reservation_s: 30,
            rfc5766: false,
            clients: 0,
            peers: 0,
            pace_ms: 1,
            hostility: 0,
            clock_jumps: 0,
            hangs: 0,
            rebinds: 0,
            reloads: 0,
            nats: None,
        }
    }

    /// The server's settings, with these ranges denied beyond the usual.
    pub fn settings(&self, denied: &[IpNet]) -> Settings {
        Settings {
            realm: REALM.to_owned(),
            software: Some("simulated".to_owned()),
            relay_addresses: self.relays.clone(),
            ports: self.ports.clone(),
            max_lifetime: Duration::from_secs(self.max_lifetime_s),
            nonce_lifetime: Duration::from_secs(self.nonce_lifetime_s),
            reservation_lifetime: Duration::from_secs(self.reservation_s),
            policy: self.policy(denied),
            rfc5766_clients: self.rfc5766,
            redirect: turnpike_turn::Redirect::default(),
            limits: self.limits,
        }
    }

    /// The settings of the tables.
    pub fn table_settings(&self) -> forward::Settings {
        let settings = forward::Settings::new(&self.relays, self.ports.clone(), self.policy(&[]));
        settings.with_channels(self.settings(&[]).channels())
    }

    fn policy(&self, denied: &[IpNet]) -> Policy {
        let bound = self.listeners.iter().map(|&listener| self.inside(listener));
        let own = Own {
            listeners: self.listeners.iter().copied().chain(bound).collect(),
            relays: self
                .relays
                .iter()
                .flat_map(|relay| [relay.bound, relay.advertised])
                .collect(),
            relay_ports: self.ports.clone(),
            ..Own::default()
        };
        Policy::new(allowed_ranges(), denied.to_vec(), own)
    }

    /// The highest channel number (RFC 8656, 12; RFC 5766, 11).
    pub fn highest_channel(&self) -> u16 {
        if self.rfc5766 { 0x7FFE } else { 0x4FFF }
    }

    /// Whether an address family can be relayed from, by its number.
    pub fn relays_family(&self, family: u8) -> bool {
        self.relays
            .iter()
            .any(|relay| AddressFamily::of(relay.bound).code() == family)
    }

    /// An address of this machine as its own sockets know it.
    pub fn inside(&self, address: TransportAddress) -> TransportAddress {
        let found = self
            .relays
            .iter()
            .find(|relay| relay.advertised == address.ip);
        TransportAddress::new(found.map_or(address.ip, |relay| relay.bound), address.port)
    }

    /// An address of this machine as the world knows it.
    pub fn outside(&self, address: TransportAddress) -> TransportAddress {
        let found = self.relays.iter().find(|relay| relay.bound == address.ip);
        TransportAddress::new(
            found.map_or(address.ip, |relay| relay.advertised),
            address.port,
        )
    }

    /// Whether this is an address of the relay's machine, as the world or as its sockets know it.
    pub fn is_own(&self, ip: IpAddr) -> bool {
        self.relays
            .iter()
            .any(|relay| relay.bound == ip || relay.advertised == ip)
    }
}

/// What the operator allows although it is not plainly public.
pub fn allowed_ranges() -> Vec<IpNet> {
    [
        "192.0.2.0/24",
        "198.51.100.0/24",
        "2001:db8:2::/48",
        "2001:db8:3::/48",
    ]
    .map(net)
    .to_vec()
}

/// An address range.
///
/// # Panics
/// When the text is none.
pub fn net(text: &str) -> IpNet {
    text.parse().expect("an address range")
}

/// An address.
///
/// # Panics
/// When the text is none.
pub fn ip(text: &str) -> IpAddr {
    text.parse().expect("an address")
}

fn relays(translated: bool, v6: bool, second: bool) -> Vec<RelayAddress> {
    let relay = |bound, advertised| RelayAddress {
        bound: ip(bound),
        advertised: ip(advertised),
    };
    let mut relays = match translated {
        true => vec![
            relay("10.0.0.1", "203.0.113.1"),
            relay("10.0.0.2", "203.0.113.2"),
        ],
        false => vec![
            relay("203.0.113.1", "203.0.113.1"),
            relay("203.0.113.2", "203.0.113.2"),
        ],
    };
    relays.truncate(1 + usize::from(second));
    if v6 {
        relays.push(relay("2001:db8:1::1", "2001:db8:1::1"));
    }
    relays
}

fn listeners(v6: bool) -> Vec<TransportAddress> {
    let mut listeners = vec![TransportAddress::new(ip("203.0.113.1"), 3478)];
    if v6 {
        listeners.push(TransportAddress::new(ip("2001:db8:1::1"), 3478));
    }
    listeners
}
