//! A forwarding table with flows, and the datagrams that belong to them.

use turnpike::dataplane::forward::{Arrival, Settings};
use turnpike::dataplane::table::Table;
use turnpike_bench::rig::plan::{Family, Plan};
use turnpike_turn::policy::{Own, Policy};
use turnpike_turn::{FiveTuple, Operation, RelayId, Time, Transport};
use turnpike_wire::{ChannelData, ChannelNumber, TransportAddress};

/// When everything happens, in milliseconds.
pub const NOW: u64 = 1000;
const END: Time = Time(600_000);
const PAYLOAD: u16 = 160;
const CHANNEL: ChannelNumber = ChannelNumber::MIN;

/// One client with one channel.
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

/// The flows in an order in which none is close to the one before it, over and over.
pub fn scattered(flows: &[Flow]) -> impl Iterator<Item = &Flow> {
    // A step that shares no factor with the length, here a power of ten, visits every place.
    let step = 61_803 % flows.len();
    let mut place = 0;
    std::iter::repeat_with(move || {
        place = (place + step) % flows.len();
        &flows[place]
    })
}

/// A whole world of so many flows.
pub struct Flows {
    pub table: Table,
    pub flows: Vec<Flow>,
    message: Vec<u8>,
}

impl Flows {
    pub fn new(count: usize) -> Self {
        let plan = Plan::new(Family::V4, count);
        let flows = flows(&plan);
        let header = ChannelData::encode_header(CHANNEL, PAYLOAD);
        Self {
            table: table(&plan, &flows),
            flows,
            message: [&header[..], &[7; PAYLOAD as usize]].concat(),
        }
    }

    /// What the client of a flow sends.
    pub fn of_client(&self, flow: &Flow) -> Arrival<'_> {
        Arrival::FromClient {
            five_tuple: flow.five_tuple,
            bytes: &self.message,
        }
    }

    /// What its peer sends.
    pub fn of_peer(&self, flow: &Flow) -> Arrival<'_> {
        Arrival::FromPeer {
            relay: flow.relay,
            peer: flow.peer,
            bytes: &self.message[4..],
        }
    }
}
