//! What becomes of one datagram, decided by the user-space data plane: no socket, nothing moved.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use turnpike::dataplane::forward::{Arrival, Settings, Verdict, step};
use turnpike::dataplane::table::Table;
use turnpike_bench::rig::plan::{Family, Plan};
use turnpike_turn::policy::{Own, Policy};
use turnpike_turn::{FiveTuple, Operation, RelayId, Time, Transport};
use turnpike_wire::{ChannelData, ChannelNumber, TransportAddress};

const NOW: u64 = 1000;
const END: Time = Time(600_000);
const PAYLOAD: u16 = 160;
const CHANNEL: ChannelNumber = ChannelNumber::MIN;

/// One client with one channel.
struct Flow {
    five_tuple: FiveTuple,
    relay: RelayId,
    peer: TransportAddress,
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
fn scattered(flows: &[Flow]) -> impl Iterator<Item = &Flow> {
    // A step that shares no factor with the length, here a power of ten, visits every place.
    let step = 61_803 % flows.len();
    let mut place = 0;
    std::iter::repeat_with(move || {
        place = (place + step) % flows.len();
        &flows[place]
    })
}

fn decisions(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("forward");
    group.throughput(Throughput::Elements(1));
    for count in [1, 1000, 100_000] {
        let plan = Plan::new(Family::V4, count);
        let flows = flows(&plan);
        let table = table(&plan, &flows);
        let header = ChannelData::encode_header(CHANNEL, PAYLOAD);
        let message = [&header[..], &[7; PAYLOAD as usize]].concat();
        let mut next = scattered(&flows);
        group.bench_function(BenchmarkId::new("channel to peer", count), |bencher| {
            bencher.iter(|| {
                let five_tuple = next.next().expect("endless").five_tuple;
                let arrival = Arrival::FromClient {
                    five_tuple,
                    bytes: &message,
                };
                let verdict = step(&table, NOW, black_box(arrival));
                assert!(matches!(verdict, Verdict::ToPeer { .. }));
                black_box(verdict);
            });
        });
        let mut next = scattered(&flows);
        group.bench_function(BenchmarkId::new("peer to channel", count), |bencher| {
            bencher.iter(|| {
                let flow = next.next().expect("endless");
                let (relay, peer) = (flow.relay, flow.peer);
                let arrival = Arrival::FromPeer {
                    relay,
                    peer,
                    bytes: &message[4..],
                };
                let verdict = step(&table, NOW, black_box(arrival));
                assert!(matches!(verdict, Verdict::ToClient { .. }));
                black_box(verdict);
            });
        });
    }
    group.finish();
}

criterion_group!(benches, decisions);
criterion_main!(benches);
