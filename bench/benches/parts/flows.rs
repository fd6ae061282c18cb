//! A forwarding table with flows, and the datagrams that belong to them.

use std::net::IpAddr;

use turnpike::dataplane::forward::{Arrival, Settings};
use turnpike::dataplane::table::Table;
use turnpike_bench::rig::plan::{Family, Plan};
use turnpike_turn::policy::{Own, Policy};
use turnpike_turn::{FiveTuple, Operation, RelayId, Time, Transport};
use turnpike_wire::{
    ChannelData, ChannelNumber, Class, MAGIC_COOKIE, Method, TransactionId, TransportAddress,
    Writer,
};

/// When everything happens, in milliseconds.
pub const NOW: u64 = 1000;
const END: Time = Time(600_000);
const PAYLOAD: u16 = 160;
const DATA: [u8; PAYLOAD as usize] = [7; PAYLOAD as usize];
const CHANNEL: ChannelNumber = ChannelNumber::MIN;

/// One client with one channel.
#[derive(Clone, Copy)]
pub struct Flow {
    pub five_tuple: FiveTuple,
    pub relay: RelayId,
    pub peer: TransportAddress,
}

fn flows(plan: &Plan) -> Vec<Flow> {
    let flow = |slot: u32| Flow {
        five_tuple: FiveTuple {
            client: plan.client(slot as usize).into(),
            server: plan.server().into(),
            transport: Transport::Udp,
        },
        relay: RelayId {
            slot,
            generation: 0,
        },
        peer: plan.peer(slot as usize).into(),
    };
    (0..).take(plan.allocations()).map(flow).collect()
}

fn table(plan: &Plan, flows: &[Flow]) -> Table {
    let peers = vec![plan.peers().parse().expect("a prefix")];
    let policy = Policy::new(peers, Vec::new(), Own::default());
    let mut table = Table::new(Settings::new(&[], 1024..=65_535, policy), 1);
    let relays: Vec<_> = plan.relays().collect();
    for (flow, place) in flows.iter().zip(0usize..) {
        let relay = flow.relay;
        let port = u16::try_from(place % 60_000 + 1024).expect("a port");
        table.open(relay, TransportAddress::new(relays[place / 60_000], port));
        let operations = [
            Operation::Allocation {
                relay,
                five_tuple: flow.five_tuple,
                expires: END,
            },
            Operation::Permission {
                relay,
                peer: flow.peer.ip,
                expires: END,
            },
            Operation::Channel {
                relay,
                number: CHANNEL,
                peer: flow.peer,
                expires: END,
            },
        ];
        assert!(operations.iter().all(|operation| table.apply(operation)));
    }
    table
}

/// Places of so many flows in an order in which none is close to the one before it, over and over.
pub fn scattered(flows: usize) -> impl Iterator<Item = usize> {
    // A step that shares no factor with the length, here a power of ten, visits every place.
    let step = 61_803 % flows;
    let mut place = 0;
    std::iter::repeat_with(move || {
        place = (place + step) % flows;
        place
    })
}

/// A whole world of so many flows.
pub struct Flows {
    pub table: Table,
    pub datagrams: Datagrams,
}

impl Flows {
    pub fn new(count: usize) -> Self {
        let plan = Plan::new(Family::V4, count);
        let flows = flows(&plan);
        let header = ChannelData::encode_header(CHANNEL, PAYLOAD);
        Self {
            table: table(&plan, &flows),
            datagrams: Datagrams {
                channel_data: [&header[..], &DATA].concat(),
                send: send_indication(),
                flows,
            },
        }
    }
}

/// What is sent.
pub struct Datagrams {
    pub flows: Vec<Flow>,
    channel_data: Vec<u8>,
    send: Vec<u8>,
}

impl Datagrams {
    /// What the client of a flow sends by its channel.
    pub fn of_client(&mut self, flow: usize) -> Arrival<'_> {
        Arrival::FromClient {
            five_tuple: self.flows[flow].five_tuple,
            bytes: &self.channel_data,
        }
    }

    /// What it sends by a Send indication.
    pub fn of_sender(&mut self, flow: usize) -> Arrival<'_> {
        let Flow {
            five_tuple, peer, ..
        } = self.flows[flow];
        let IpAddr::V4(ip) = peer.ip else {
            unreachable!("the plan is of IPv4")
        };
        // RFC 8489, 14.2: the value of the first attribute, after its family.
        let [high, low, ..] = MAGIC_COOKIE.to_be_bytes();
        let port = peer.port ^ u16::from_be_bytes([high, low]);
        self.send[26..28].copy_from_slice(&port.to_be_bytes());
        self.send[28..32].copy_from_slice(&(ip.to_bits() ^ MAGIC_COOKIE).to_be_bytes());
        Arrival::FromClient {
            five_tuple,
            bytes: &self.send,
        }
    }

    /// What its peer sends.
    pub fn of_peer(&mut self, flow: usize) -> Arrival<'_> {
        let Flow { relay, peer, .. } = self.flows[flow];
        let bytes = &DATA;
        Arrival::FromPeer { relay, peer, bytes }
    }

    /// What comes from another port of its peer, which has a permission but no channel.
    pub fn of_unbound_peer(&mut self, flow: usize) -> Arrival<'_> {
        let Flow { relay, peer, .. } = self.flows[flow];
        Arrival::FromPeer {
            relay,
            peer: TransportAddress::new(peer.ip, peer.port ^ 1),
            bytes: &DATA,
        }
    }
}

fn send_indication() -> Vec<u8> {
    let mut buffer = [0; 256];
    let id = TransactionId([7; 12]);
    let writer = Writer::new(&mut buffer, Class::Indication, Method::Send, id);
    let mut writer = writer.expect("there is room");
    let nobody = TransportAddress::new([0; 4].into(), 0);
    let written = writer.xor_peer_address(nobody);
    let written = written.and_then(|writer| writer.data(&DATA));
    written.expect("there is room");
    writer.finish().to_vec()
}
