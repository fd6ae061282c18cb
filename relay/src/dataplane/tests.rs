//! The table and the step, row by row of the conformance list, and against a model.

mod channel;
mod icmp;
mod indication;
pub mod model;
mod nat;
mod operations;
mod rate;
mod stun;

use turnpike_abi::Reason;
use turnpike_turn::policy::{Own, Policy};
use turnpike_turn::{FiveTuple, Operation, RelayAddress, RelayId, Time, Transport};
use turnpike_wire::{
    ChannelNumber, ChannelRange, Class, Method, TransactionId, TransportAddress, Writer,
};

use super::forward::{Arrival, Framing, PUNT_MAX_LEN, Settings, Verdict, step};
use super::table::Table;

/// The relays of the first client.
pub const V4: RelayId = RelayId {
    slot: 4,
    generation: 1,
};
pub const V6: RelayId = RelayId {
    slot: 6,
    generation: 1,
};
/// A relay of the second client.
pub const OTHER: RelayId = RelayId {
    slot: 8,
    generation: 3,
};

const ALLOCATION_END: u64 = 600_000;
const PERMISSION_END: u64 = 300_000;
const CHANNEL_END: u64 = 600_001;

const LISTENER: &str = "203.0.113.1:3478";
const PEER: &str = "203.0.113.77:7000";
const PEER_V6: &str = "[2001:db8::77]:7000";

pub fn at(text: &str) -> TransportAddress {
    text.parse().expect("an address and a port")
}

pub fn number(value: u16) -> ChannelNumber {
    ChannelNumber::new(value).expect("a channel number")
}

pub fn client() -> FiveTuple {
    FiveTuple {
        client: at("192.0.2.10:4000"),
        server: at(LISTENER),
        transport: Transport::Udp,
    }
}

pub fn other_client() -> FiveTuple {
    FiveTuple {
        client: at("192.0.2.10:4001"),
        ..client()
    }
}

/// One IPv4 relay address behind a 1:1 NAT, one IPv6 address that is itself.
pub fn settings() -> Settings {
    let relays = [
        RelayAddress {
            bound: at("10.0.0.1:0").ip,
            advertised: at("203.0.113.1:0").ip,
        },
        RelayAddress {
            bound: at("[2001:db8::1]:0").ip,
            advertised: at("[2001:db8::1]:0").ip,
        },
    ];
    let own = Own {
        listeners: vec![at(LISTENER)],
        relays: relays
            .iter()
            .flat_map(|relay| [relay.bound, relay.advertised])
            .collect(),
        relay_ports: 50_000..=50_999,
        hosts: vec![],
        neighbours: false,
    };
    let lab = ["203.0.113.0/24", "2001:db8::/32"].map(|net| net.parse().expect("a prefix"));
    Settings::new(
        &relays,
        50_000..=50_999,
        Policy::new(lab.to_vec(), vec![], own),
    )
}

/// A client with a relay of each family, [`PEER`] permitted and bound to 0x4001, [`PEER_V6`] to 0x4002; another client with
/// a relay and nothing else.
fn world() -> Table {
    let mut table = Table::new(settings(), 1);
    table.open(V4, at("10.0.0.1:50004"));
    table.open(V6, at("[2001:db8::1]:50006"));
    table.open(OTHER, at("10.0.0.1:50008"));
    allocate(&mut table, V4, client(), ALLOCATION_END);
    allocate(&mut table, V6, client(), ALLOCATION_END);
    allocate(&mut table, OTHER, other_client(), ALLOCATION_END);
    bind(&mut table, V4, 0x4001, PEER);
    bind(&mut table, V6, 0x4002, PEER_V6);
    table
}

fn allocate(table: &mut Table, relay: RelayId, five_tuple: FiveTuple, end: u64) {
    assert!(table.apply(&Operation::Allocation {
        relay,
        five_tuple,
        expires: Time(end)
    }));
    table.assert_consistent();
}

fn permit(table: &mut Table, relay: RelayId, peer: &str, end: u64) {
    let peer = peer.parse().expect("an address");
    assert!(table.apply(&Operation::Permission {
        relay,
        peer,
        expires: Time(end)
    }));
    table.assert_consistent();
}

fn bind(table: &mut Table, relay: RelayId, channel: u16, peer: &str) {
    permit(table, relay, &at(peer).ip.to_string(), PERMISSION_END);
    let (number, peer, expires) = (number(channel), at(peer), Time(CHANNEL_END));
    assert!(table.apply(&Operation::Channel {
        relay,
        number,
        peer,
        expires
    }));
    table.assert_consistent();
}

/// A ChannelData message whose length field says `length`.
fn channel_data(channel: u16, length: u16, rest: &[u8]) -> Vec<u8> {
    let mut bytes = channel.to_be_bytes().to_vec();
    bytes.extend(length.to_be_bytes());
    bytes.extend(rest);
    bytes
}

/// A Send indication, which `more` may add attributes to.
fn send(peer: &str, data: &[u8], more: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
    let mut bytes = vec![0; 66_000];
    let mut writer = Writer::new(
        &mut bytes,
        Class::Indication,
        Method::Send,
        TransactionId([7; 12]),
    )
    .unwrap();
    writer
        .xor_peer_address(at(peer))
        .unwrap()
        .data(data)
        .unwrap();
    more(&mut writer);
    writer.finish().to_vec()
}

fn from_client<'a>(table: &Table, now: u64, bytes: &'a [u8]) -> Verdict<'a> {
    step(
        table,
        now,
        Arrival::FromClient {
            five_tuple: client(),
            bytes,
        },
    )
}

fn from_peer<'a>(table: &Table, now: u64, peer: &str, bytes: &'a [u8]) -> Verdict<'a> {
    let peer = at(peer);
    let relay = if peer.ip.is_ipv4() { V4 } else { V6 };
    step(table, now, Arrival::FromPeer { relay, peer, bytes })
}

fn to_peer<'a>(relay: RelayId, peer: &str, data: &'a [u8]) -> Verdict<'a> {
    Verdict::ToPeer {
        relay,
        destination: at(peer),
        data,
        dont_fragment: false,
    }
}

fn as_channel_data(channel: u16, data: &[u8]) -> Verdict<'_> {
    let length = u16::try_from(data.len()).expect("short");
    let [c0, c1] = channel.to_be_bytes();
    let [l0, l1] = length.to_be_bytes();
    let framing = Framing::ChannelHeader([c0, c1, l0, l1]);
    Verdict::ToClient {
        five_tuple: client(),
        framing,
        data,
    }
}

fn as_indication<'a>(peer: &str, data: &'a [u8]) -> Verdict<'a> {
    let framing = Framing::DataIndication { peer: at(peer) };
    Verdict::ToClient {
        five_tuple: client(),
        framing,
        data,
    }
}

fn dropped(reason: Reason) -> Verdict<'static> {
    Verdict::Drop(reason)
}
