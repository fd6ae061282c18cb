//! The codec by itself: reading and writing what clients and server say to each other.

#[path = "parts/cpu_time.rs"]
mod cpu_time;

use std::hint::black_box;

use cpu_time::CpuTime;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use turnpike_wire::{
    ChannelData, ChannelNumber, Class, DataIndicationPrefix, Demux, IntegrityAlgorithm,
    LongTermKey, Message, Method, PreparedKey, SendIndication, TransactionId, TransportAddress,
    Writer,
};

const ID: TransactionId = TransactionId([7; 12]);
const DATA: [u8; 160] = [7; 160];
const REALM: &str = "bench.example";

fn address() -> TransportAddress {
    TransportAddress::new([192, 0, 2, 1].into(), 50_000)
}

fn key(algorithm: IntegrityAlgorithm) -> PreparedKey {
    let (name, realm, password) = (b"bench", REALM.as_bytes(), b"secret");
    let key = match algorithm {
        IntegrityAlgorithm::Sha1 => LongTermKey::md5(name, realm, password),
        IntegrityAlgorithm::Sha256 => LongTermKey::sha256(name, realm, password),
    };
    PreparedKey::new(algorithm, key.as_bytes())
}

/// An Allocate as browsers send it.
fn request<'a>(buffer: &'a mut [u8], key: &PreparedKey) -> &'a [u8] {
    let writer = Writer::new(buffer, Class::Request, Method::Allocate, ID);
    let mut writer = writer.expect("there is room");
    let written = writer.requested_transport(17).and_then(|writer| {
        let writer = writer.username("bench")?.realm(REALM)?;
        writer.nonce(&[b'n'; 44])?.integrity(key)?.fingerprint()
    });
    written.expect("there is room");
    writer.finish()
}

/// Its success response.
fn response<'a>(buffer: &'a mut [u8], key: &PreparedKey) -> &'a [u8] {
    let writer = Writer::new(buffer, Class::SuccessResponse, Method::Allocate, ID);
    let mut writer = writer.expect("there is room");
    let written = writer.xor_relayed_address(address()).and_then(|writer| {
        let writer = writer.xor_mapped_address(address())?.lifetime(600)?;
        writer.software("turnpike")?.integrity(key)?.fingerprint()
    });
    written.expect("there is room");
    writer.finish()
}

fn send_indication(buffer: &mut [u8]) -> &[u8] {
    let writer = Writer::new(buffer, Class::Indication, Method::Send, ID);
    let mut writer = writer.expect("there is room");
    let written = writer
        .xor_peer_address(address())
        .and_then(|writer| writer.data(&DATA));
    written.expect("there is room");
    writer.finish()
}

fn messages(criterion: &mut Criterion<CpuTime>) {
    let mut group = criterion.benchmark_group("wire");
    group.throughput(Throughput::Elements(1));
    let (mut first, mut second) = ([0; 512], [0; 512]);
    for (name, algorithm) in [
        ("SHA-1", IntegrityAlgorithm::Sha1),
        ("SHA-256", IntegrityAlgorithm::Sha256),
    ] {
        let key = key(algorithm);
        let asked = request(&mut first, &key);
        group.bench_function(format!("verify {name}"), |bencher| {
            let message = Message::parse(asked).expect("a message");
            bencher.iter(|| black_box(&message).verify_prepared(&key));
        });
        group.bench_function(format!("write a response, {name}"), |bencher| {
            bencher.iter(|| black_box(response(&mut second, &key)).len());
        });
    }
    let key = key(IntegrityAlgorithm::Sha1);
    let asked = request(&mut first, &key);
    group.bench_function("parse a request", |bencher| {
        bencher.iter(|| {
            let message = Message::parse(black_box(asked)).expect("a message");
            black_box(message.attributes().count())
        });
    });
    group.finish();
}

fn data(criterion: &mut Criterion<CpuTime>) {
    let mut group = criterion.benchmark_group("wire");
    group.throughput(Throughput::Elements(1));
    let mut buffer = [0; 512];
    let sent = send_indication(&mut buffer);
    group.bench_function("parse a Send indication", |bencher| {
        bencher.iter(|| {
            let message = Message::parse(black_box(sent)).expect("a message");
            black_box(SendIndication::from_message(&message).expect("a Send indication"));
        });
    });
    group.bench_function("write what precedes a Data indication's data", |bencher| {
        bencher.iter(|| DataIndicationPrefix::new(black_box(address()), ID, black_box(160)));
    });
    let header = ChannelData::encode_header(ChannelNumber::MIN, 160);
    let channel_data = [&header[..], &DATA].concat();
    group.bench_function("tell apart and parse ChannelData", |bencher| {
        bencher.iter(|| {
            let bytes = black_box(&channel_data[..]);
            assert_eq!(Demux::of(bytes[0]), Demux::ChannelData);
            black_box(ChannelData::parse(bytes).expect("ChannelData"));
        });
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(CpuTime);
    targets = messages, data
}
criterion_main!(benches);
