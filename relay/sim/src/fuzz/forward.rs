//! The forwarding table and `forward::step`: operations and datagrams in any order, against a model that only has lists.

use turnpike::dataplane::forward::{Arrival, Settings, icmp_step, step};
use turnpike::dataplane::table::Table;
use turnpike_turn::policy::{Own, Policy};
use turnpike_turn::{FiveTuple, Operation, RelayAddress, RelayId, Time, Transport};
use turnpike_wire::{ChannelNumber, Icmp, TransportAddress};

use super::input::Input;
use super::table_model::Model;
use crate::plan::{ip, net};
use crate::wish;

/// The relay ports.
const PORTS: std::ops::RangeInclusive<u16> = 49_152..=65_535;

/// Operations and datagrams.
pub fn forward_step(data: &[u8]) {
    let mut input = Input::new(data);
    let mut world = World::new();
    while !input.is_empty() {
        world.go_on(&mut input);
        assert_eq!(world.table.size(), world.model.size());
    }
}

struct World {
    table: Table,
    model: Model,
    now: u64,
}

impl World {
    fn new() -> World {
        let settings = settings();
        World {
            table: Table::new(settings.clone(), 1),
            model: Model::new(settings),
            now: 1_000,
        }
    }

    fn go_on(&mut self, input: &mut Input<'_>) {
        match input.byte() % 16 {
            0 => self.open(input),
            1 => {
                let relay = relay(input);
                self.table.close(relay);
                self.model.close(relay);
            }
            2 => self.now += u64::from(input.word()) * 16,
            3 => self.icmp(input),
            4..=9 => {
                let operation = operation(input, self.now);
                let done = self.table.apply(&operation);
                assert_eq!(done, self.model.apply(&operation), "{operation:?}");
            }
            10..=12 => {
                let five_tuple = five_tuple(input);
                let bytes = from_client(input);
                let arrival = Arrival::FromClient {
                    five_tuple,
                    bytes: &bytes,
                };
                let expected = self.model.step_client(self.now, five_tuple, &bytes);
                assert_eq!(expected, step(&self.table, self.now, arrival).into());
            }
            _ => {
                let (relay, peer) = (relay(input), peer(input));
                let len = usize::from(input.byte());
                let bytes = long(input, len);
                let arrival = Arrival::FromPeer {
                    relay,
                    peer,
                    bytes: &bytes,
                };
                let expected = self.model.step_peer(self.now, relay, peer, &bytes);
                assert_eq!(expected, step(&self.table, self.now, arrival).into());
            }
        }
    }

    fn open(&mut self, input: &mut Input<'_>) {
        let relay = relay(input);
        let bound = input.pick(&["10.0.0.1", "10.0.0.2", "203.0.113.9", "2001:db8:1::1"]);
        let bound = TransportAddress::new(ip(bound), 49_152 + u16::from(input.byte() % 4));
        // The kernel does not bind an address twice.
        if !self.model.is_bound(bound) {
            self.table.open(relay, bound);
            self.model.open(relay, bound);
        }
    }

    fn icmp(&mut self, input: &mut Input<'_>) {
        let (relay, quoted) = (relay(input), peer(input));
        let icmp = Icmp {
            kind: input.byte() % 16,
            code: input.byte() % 8,
            data: u32::from(input.byte()),
        };
        let expected = self.model.step_icmp(self.now, relay, quoted, icmp);
        let told = icmp_step(&mut self.table, self.now, relay, quoted, icmp);
        assert_eq!(expected, told.into());
    }
}

/// Two relay addresses behind a 1:1 NAT, one that is not, and peers of which some are denied.
fn settings() -> Settings {
    let relays = [
        ("10.0.0.1", "203.0.113.1"),
        ("10.0.0.2", "203.0.113.2"),
        ("203.0.113.9", "203.0.113.9"),
        ("2001:db8:1::1", "2001:db8:1::1"),
    ];
    let relays = relays.map(|(bound, advertised)| RelayAddress {
        bound: ip(bound),
        advertised: ip(advertised),
    });
    let own = Own {
        listeners: vec![TransportAddress::new(ip("10.0.0.1"), 3478)],
        relays: relays
            .iter()
            .flat_map(|relay| [relay.bound, relay.advertised])
            .collect(),
        relay_ports: PORTS,
        ..Own::default()
    };
    let allowed = vec![net("192.0.2.0/24"), net("2001:db8:3::/48")];
    let policy = Policy::new(allowed, vec![net("192.0.2.128/25")], own);
    Settings::new(&relays, PORTS, policy)
}

fn relay(input: &mut Input<'_>) -> RelayId {
    let byte = input.byte();
    RelayId {
        slot: u32::from(byte % 4),
        generation: u32::from(byte / 4 % 2),
    }
}

fn five_tuple(input: &mut Input<'_>) -> FiveTuple {
    let byte = input.byte();
    let (client, server) = match byte % 4 {
        0 | 1 => ("198.51.100.1", "10.0.0.1"),
        2 => ("198.51.100.2", "10.0.0.1"),
        _ => ("2001:db8:2::1", "2001:db8:1::1"),
    };
    let transport = if byte & 0x40 == 0 {
        Transport::Udp
    } else {
        Transport::Tcp
    };
    FiveTuple {
        client: TransportAddress::new(ip(client), 5000 + u16::from(byte % 2)),
        server: TransportAddress::new(ip(server), 3478),
        transport,
    }
}

fn peer(input: &mut Input<'_>) -> TransportAddress {
    let address = input.pick(&[
        "192.0.2.1",
        "192.0.2.2",
        "192.0.2.200",
        "10.0.0.1",
        "203.0.113.1",
        "10.0.0.2",
        "203.0.113.2",
        "203.0.113.9",
        "127.0.0.1",
        "2001:db8:3::1",
        "2001:db8:1::1",
        "::ffff:192.0.2.1",
    ]);
    let port = input.pick(&[7000, 7001, 49_152, 49_153, 3478, 0]);
    TransportAddress::new(ip(address), port)
}

fn end(input: &mut Input<'_>, now: u64) -> Time {
    Time(now.saturating_sub(1_000) + u64::from(input.byte()) * 1_000)
}

fn number(input: &mut Input<'_>) -> ChannelNumber {
    ChannelNumber::new(0x4000 + u16::from(input.byte() % 4)).expect("in the range")
}

fn operation(input: &mut Input<'_>, now: u64) -> Operation {
    let (what, relay) = (input.byte(), relay(input));
    match what % 8 {
        0 | 1 => Operation::Allocation {
            relay,
            five_tuple: five_tuple(input),
            expires: end(input, now),
        },
        2 | 3 => Operation::Permission {
            relay,
            peer: peer(input).ip,
            expires: end(input, now),
        },
        4 | 5 => Operation::Channel {
            relay,
            number: number(input),
            peer: peer(input),
            expires: end(input, now),
        },
        6 if what & 0x80 == 0 => Operation::RemovePermission {
            relay,
            peer: peer(input).ip,
        },
        6 => Operation::RemoveAllocation { relay },
        _ => Operation::RemoveChannel {
            relay,
            number: number(input),
        },
    }
}

fn from_client(input: &mut Input<'_>) -> Vec<u8> {
    match input.byte() % 4 {
        0 => {
            let len = usize::from(input.byte());
            input.take(len).to_vec()
        }
        1 => {
            let len = usize::from(input.byte());
            let data = long(input, len);
            let oddities = match input.byte() {
                0..=200 => Vec::new(),
                _ => vec![(input.word(), input.take(4).to_vec())],
            };
            let mut data = data;
            data.truncate(65_400);
            wish::send(
                [1; 12],
                peer(input),
                &data,
                input.byte() & 1 == 1,
                &oddities,
            )
        }
        _ => {
            let number = number(input).value();
            let len = usize::from(input.byte());
            let mut data = long(input, len);
            data.truncate(usize::from(u16::MAX));
            wish::channel_data(number, &data, usize::from(input.byte() % 8))
        }
    }
}

/// A payload; the longest lengths stand for the longest payloads.
fn long(input: &mut Input<'_>, len: usize) -> Vec<u8> {
    match len {
        250.. => vec![0x5A; 65_507 - 40 + 10 * (len - 250)],
        _ => input.take(len).to_vec(),
    }
}
