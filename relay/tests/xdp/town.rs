//! A town of clients and peers that fixtures and sweeps start from, and frames between them.
//!
//! ```text
//!   ANN, IPv4, behind a NAT here --- INSIDE:50000 and V6:50000 ---- PEER, PEER_V6, and one peer for each way out
//!   BEN, IPv6 ---------------------- PUBLIC:50010 and V6:50010 ---- the same two
//!   CAT, IPv4 ---------------------- INSIDE:50020
//!   ANN <-> BEN by IPv4 and by IPv6 relays, ANN <-> CAT by IPv4 relays behind the NAT
//! ```

use std::net::SocketAddr;

use turnpike_turn::RelayId;
use turnpike_wire::TransportAddress;

use super::frame::Frame;
use super::machine::{HOUR, INSIDE, LISTENER_PORT, Machine, OUTSIDE, PUBLIC, V6, at};
use super::ways::WAYS;
use crate::lab::packet::Packet;

pub const ANN: &str = "45.1.0.10:4000";
pub const BEN: &str = "[2a00:1::20]:4000";
pub const CAT: &str = "45.1.0.30:4000";
pub const PEER: &str = "45.1.0.77:7000";
pub const PEER_V6: &str = "[2a00:1::77]:7000";

/// Channels of the clients.
pub const TO_PEER: u16 = 0x4001;
pub const TO_PEER_V6: u16 = 0x4002;
pub const TO_ANN: u16 = 0x4003;
pub const TO_BEN: u16 = 0x4004;
pub const TO_CAT: u16 = 0x4005;
pub const TO_ANN_V6: u16 = 0x4006;
pub const TO_BEN_V6: u16 = 0x4007;
/// Of ANN, each to the peer of a way out: plus its number.
pub const BY_WAY: u16 = 0x4010;
pub const BY_WAY_V6: u16 = 0x4020;

/// The relays of the town.
pub struct Town {
    pub ann: RelayId,
    pub ann_v6: RelayId,
    pub ben: RelayId,
    pub ben_v6: RelayId,
    pub cat: RelayId,
}

impl Town {
    pub fn settle(machine: &mut Machine) -> Town {
        let town = Town {
            ann: machine.allocate(ANN, INSIDE, (INSIDE, 50_000)),
            ann_v6: machine.allocate(ANN, INSIDE, (V6, 50_000)),
            ben: machine.allocate(BEN, V6, (PUBLIC, 50_010)),
            ben_v6: machine.allocate(BEN, V6, (V6, 50_010)),
            cat: machine.allocate(CAT, INSIDE, (INSIDE, 50_020)),
        };
        for (relay, relay_v6) in [(town.ann, town.ann_v6), (town.ben, town.ben_v6)] {
            machine.connect(relay, TO_PEER, PEER);
            machine.connect(relay_v6, TO_PEER_V6, PEER_V6);
        }
        let named = |ip, port| TransportAddress::new(ip, port).to_string();
        machine.connect(town.ann, TO_BEN, &named(PUBLIC, 50_010));
        machine.connect(town.ben, TO_ANN, &named(OUTSIDE, 50_000));
        machine.connect(town.ann_v6, TO_BEN_V6, &named(V6, 50_010));
        machine.connect(town.ben_v6, TO_ANN_V6, &named(V6, 50_000));
        machine.connect(town.ann, TO_CAT, &named(OUTSIDE, 50_020));
        machine.connect(town.cat, TO_ANN, &named(OUTSIDE, 50_000));
        for number in 1..=WAYS.len() {
            let number = u16::try_from(number).expect("few ways");
            machine.connect(town.ann, BY_WAY + number, &by_way(number));
            machine.connect(town.ann_v6, BY_WAY_V6 + number, &by_way_v6(number));
        }
        town
    }

    /// The end of an allocation is so many milliseconds ago.
    pub fn end_allocation(&self, machine: &mut Machine, ago: u64) {
        machine.lease(self.ann, ANN, INSIDE, machine.now() - ago);
    }

    /// The end of ANN's permission for PEER is so many milliseconds ago.
    pub fn end_permission(&self, machine: &mut Machine, ago: u64) {
        machine.permit(self.ann, at(PEER).ip, machine.now() - ago);
    }

    /// The end of ANN's channel to PEER is so many milliseconds ago.
    pub fn end_channel(&self, machine: &mut Machine, ago: u64) {
        machine.bind(self.ann, TO_PEER, at(PEER), machine.now() - ago);
    }

    /// All three lie an hour ahead again.
    pub fn renew(&self, machine: &mut Machine) {
        machine.lease(self.ann, ANN, INSIDE, machine.now() + HOUR);
        machine.connect(self.ann, TO_PEER, PEER);
    }
}

/// The peer that is reached by a way.
pub fn by_way(number: u16) -> String {
    format!("45.{number}.0.78:7000")
}

pub fn by_way_v6(number: u16) -> String {
    format!("[2a00:{number:x}::78]:7000")
}

pub fn socket(text: &str) -> SocketAddr {
    text.parse().expect("an address and a port")
}

/// Where ANN, BEN and CAT send to.
pub fn listener(client: &str) -> String {
    let server = if client == BEN { V6 } else { INSIDE };
    TransportAddress::new(server, LISTENER_PORT).to_string()
}

/// Of ANN or BEN or CAT to the server.
pub fn from_client(client: &str, payload: &[u8]) -> Packet {
    Packet::udp(socket(client), socket(&listener(client)), payload)
}

/// Of a peer to a relayed transport address.
pub fn from_peer(peer: &str, relayed: &str, payload: &[u8]) -> Packet {
    Packet::udp(socket(peer), socket(relayed), payload)
}

/// A frame of ANN's to her peer by IPv4, as everything that is not said otherwise.
pub fn usual() -> Frame {
    Frame::new(&from_client(ANN, &channel_data(TO_PEER, 5, b"hello")))
}

/// A ChannelData message whose Length may be anything.
pub fn channel_data(number: u16, length: u16, rest: &[u8]) -> Vec<u8> {
    [&number.to_be_bytes()[..], &length.to_be_bytes(), rest].concat()
}

/// A ChannelData message without padding.
pub fn data(number: u16, data: &[u8]) -> Vec<u8> {
    channel_data(
        number,
        u16::try_from(data.len()).expect("it counts in 16 bits"),
        data,
    )
}
