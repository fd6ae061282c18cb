//! Everything that is not a request, from everybody: the relay drops it in the memory that it has, and goes on serving.

mod lab;

use std::fs;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::thread;

use lab::needs;
use lab::packet::{Datagram, Packet};
use lab::scene::{CHANNEL, Line, Scene};
use lab::tap::{SILENCE, Tap};
use lab::turn::{
    Answer, Attributes, Relayed, bare_allocate, binding_request, channel_data, message,
};
use lab::world::Family;
use turnpike_wire::{AttributeType, Class, Method, WriteError, Writer};

/// Packets in a flood, each from a source of its own.
const SOURCES: usize = 120_000;

/// What a process may grow by while it does what it did before: tables that double, buffers filled for the first time. Had
/// it kept 64 bytes for each source of the last four fifths of a flood, it would be more.
const SLACK: u64 = 4 << 20;

/// The longest UDP payload over IPv4.
const LONGEST: usize = 65_535 - 20 - 8;

/// Numbers that look random and are the same in every run (Marsaglia's xorshift).
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn byte(&mut self) -> u8 {
        self.next().to_be_bytes()[0]
    }

    fn bytes(&mut self, length: usize) -> Vec<u8> {
        (0..length).map(|_| self.byte()).collect()
    }

    /// Some IPv4 address and port of the open internet; few come twice.
    fn v4(&mut self) -> SocketAddr {
        let [a, b, c, d, p0, p1, ..] = self.next().to_be_bytes();
        let address = Ipv4Addr::new(46 + a % 100, b, c, d);
        SocketAddr::new(address.into(), u16::from_be_bytes([p0, p1]).max(1024))
    }

    fn v6(&mut self) -> SocketAddr {
        let bits = u128::from(self.next()) << 64 | u128::from(self.next());
        let address = Ipv6Addr::from_bits(0x2a00 << 112 | bits >> 16);
        SocketAddr::new(address.into(), 1024 + u16::from(self.byte()))
    }
}

/// `message` with two bytes at `at` changed.
fn with(message: &[u8], at: usize, value: u16) -> Vec<u8> {
    let mut message = message.to_vec();
    message[at..at + 2].copy_from_slice(&value.to_be_bytes());
    message
}

/// Datagrams that are not quite messages; nothing answers any of them.
fn almost_messages() -> Vec<Vec<u8>> {
    let allocate = bare_allocate();
    let binding = binding_request();
    let mut bad = Vec::new();
    // Truncated, at every byte.
    bad.extend((0..allocate.len()).map(|length| allocate[..length].to_vec()));
    // With bytes behind them, up to the longest datagram there is.
    for extra in [1, 3, 4, 100, LONGEST - allocate.len()] {
        bad.push([&allocate[..], &vec![0; extra]].concat());
    }
    // The header's length.
    for length in [
        1, 2, 3, 4, 7, 9, 12, 0x7fff, 0x8000, 0xfff0, 0xfffc, 0xfffd, 0xffff,
    ] {
        bad.push(with(&allocate, 2, length));
        bad.push(with(&binding, 2, length));
    }
    // The magic cookie.
    for half in [0, 0x1221, 0x2113, 0xa443, 0xffff] {
        bad.push(with(&allocate, 4, half));
        bad.push(with(&binding, 6, half));
    }
    // The length of an attribute.
    for length in [5, 8, 0xff, 0x7fff, 0x8000, 0xfff8, 0xfffc, 0xffff] {
        bad.push(with(&allocate, 22, length));
    }
    // Other methods, classes and protocols.
    for kind in [
        0x0000, 0x0002, 0x007e, 0x0011, 0x0013, 0x0016, 0x0017, 0x0101, 0x0111, 0x0103, 0x0113,
        0x0006, 0x0007, 0x3fff, 0x4000, 0x8001, 0xc001,
    ] {
        bad.push(with(&allocate, 0, kind));
    }
    // FINGERPRINT that is wrong, and that is not the last.
    let fingerprint = |value: &[u8]| {
        message(Class::Request, Method::Binding, &|writer| {
            writer
                .attribute(AttributeType::FINGERPRINT, value)
                .map(drop)
        })
    };
    bad.extend([fingerprint(&[0; 4]), fingerprint(&[]), fingerprint(&[0; 8])]);
    // ChannelData longer than its datagram, and on a channel that nobody has bound.
    for length in [5, 0x7fff, 0xfffc, 0xffff] {
        bad.push(with(&channel_data(CHANNEL, b"data"), 2, length));
    }
    bad.push(channel_data(CHANNEL + 1, b"data"));
    // Every first byte there is, in a short and in a long datagram.
    for first in 0..=255 {
        bad.push(vec![first]);
        bad.push([&[first][..], &[0; 99]].concat());
    }
    bad
}

/// The attributes of requests that are messages and make no sense: unknown ones, too long ones, as many as fit.
const SENSELESS: [Attributes<'static>; 10] = [
    &|writer| repeat(writer, 0x7abc, b"", 1),
    &|writer| repeat(writer, 0xc0de, &[7; 763], 1),
    &|writer| repeat(writer, 0x7abc, b"", 16_000),
    &|writer| repeat(writer, 0xc0de, b"", 16_000),
    &|writer| repeat(writer, 0x0012, &[0, 1, 2, 3, 4, 5, 6, 7], 5000),
    &|writer| repeat(writer, 0x0006, &[b'x'; 764], 1),
    &|writer| repeat(writer, 0x0006, &[0xff; 508], 1),
    &|writer| repeat(writer, 0x0015, &[b'n'; 60_000], 1),
    &|writer| repeat(writer, 0x0008, &[0; 19], 1),
    &|writer| repeat(writer, 0x0013, &[0; 65_000], 1),
];

fn repeat(
    writer: &mut Writer<'_>,
    kind: u16,
    value: &[u8],
    times: usize,
) -> Result<(), WriteError> {
    for _ in 0..times {
        writer.attribute(AttributeType(kind), value)?;
    }
    Ok(())
}

/// Says that it is enough, when it goes.
struct End<'a>(&'a AtomicBool);

impl Drop for End<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// The memory that a process takes up, in bytes.
fn resident(status: &Path) -> u64 {
    let status = fs::read_to_string(status).expect("the relay runs");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib: u64 = line
        .and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok())
        .expect("a process has a resident size");
    kib * 1024
}

/// Does `what` until it succeeds, ten times at the most.
fn again_and_again(what: &str, mut succeeds: impl FnMut() -> bool) {
    assert!((0..10).any(|_| succeeds()), "no {what}");
}

/// What a relay's clients expect of it, whatever else goes on.
struct Watch {
    line: Line,
    rounds: u16,
    scene: Scene,
}

impl Watch {
    fn new() -> Self {
        let scene = Scene::new();
        let line = Line::new(&scene, Family::V4, Family::V4);
        let mut watch = Self {
            line,
            rounds: 0,
            scene,
        };
        watch.serves();
        watch
    }

    /// Data passes both ways, an allocation is refreshed, and a client that comes anew gets one and ends it.
    ///
    /// UDP may lose a datagram where a flood fills a socket's buffer, so data is sent again as requests are.
    fn serves(&mut self) {
        self.rounds += 1;
        let data = self.rounds.to_be_bytes();
        let line = &mut self.line;
        let timeout = Some(SILENCE);
        line.peer.set_read_timeout(timeout).expect("not zero");
        again_and_again("data to the peer", || {
            line.client.send(&channel_data(CHANNEL, &data));
            let mut buffer = [0; 16];
            let heard = line.peer.recv_from(&mut buffer);
            heard.is_ok_and(|(length, from)| (&buffer[..length], from) == (&data[..], line.relayed))
        });
        let expected = Relayed::Channel(CHANNEL, data.to_vec());
        again_and_again("data to the client", || {
            line.peer.send_to(&data, line.relayed).expect("sent");
            line.client.relayed(SILENCE).as_ref() == Some(&expected)
        });
        line.client.refresh().granted();

        let mut anew = self.scene.client(Family::V4);
        anew.allocate(Family::V4);
        anew.delete();
    }

    /// Sends what `packet` makes, `count` times and more, until the clients have been looked after a few times meanwhile;
    /// the resident size must have settled after a fifth of it.
    fn floods(&mut self, count: usize, mut packet: impl FnMut() -> Packet + Send) {
        const ROUNDS: u16 = 5;
        let tap = Tap::open(&self.scene.client.netns);
        let path = PathBuf::from(format!("/proc/{}/status", self.scene.relay.pid()));
        let (sent, settled) = (AtomicUsize::new(0), AtomicU64::new(0));
        let enough = AtomicBool::new(false);
        let before = self.rounds;
        thread::scope(|scope| {
            // Also when the clients are not served, or the flood would go on for ever.
            let _end = End(&enough);
            scope.spawn(|| {
                while !enough.load(Ordering::Relaxed) {
                    tap.send(&packet());
                    if sent.fetch_add(1, Ordering::Relaxed) == count / 5 {
                        settled.store(resident(&path), Ordering::Relaxed);
                    }
                }
            });
            while sent.load(Ordering::Relaxed) < count || self.rounds < before + ROUNDS {
                self.serves();
            }
        });
        self.serves();
        let (sent, settled) = (sent.into_inner(), settled.into_inner());
        let rounds = self.rounds - before;
        let now = resident(&path);
        println!("{sent} packets, {rounds} rounds: {settled} bytes, then {now}");
        assert!(now <= settled + SLACK, "{settled} bytes have become {now}");
    }

    /// It has served to the end, and ends as it should.
    fn ends(mut self) {
        self.serves();
        drop(self.line);
        let finished = self.scene.relay.stop();
        assert!(finished.status.success(), "{}", finished.stderr);
        assert!(!finished.stderr.contains("panicked"), "{}", finished.stderr);
    }
}

/// T-SEC-10, T-SEC-16, T-8489-6.3-02, T-8489-6.3-03, T-8656-12-04: what is no message, or one that the relay does not take, is
/// dropped in silence: from whoever has no allocation, and from a client on the five-tuple of its own.
#[test]
fn what_is_no_message_is_dropped_in_silence() {
    if !lab::require(
        "what_is_no_message_is_dropped_in_silence",
        &[needs::NETWORK],
    ) {
        return;
    }
    let mut watch = Watch::new();
    let stranger = watch.scene.client(Family::V4);
    let mut tap = watch.scene.client_tap();
    watch.line.peer_tap.take();
    for bytes in almost_messages() {
        stranger.send(&bytes);
        watch.line.client.send(&bytes);
    }
    assert_eq!(tap.datagrams_after(SILENCE), []);
    assert_eq!(watch.line.peer_tap.datagrams_after(SILENCE / 10), []);
    watch.ends();
}

/// T-SEC-10: requests that make no sense are answered as the RFCs have it or not at all, with credentials and without, and
/// never at more than a fragmentless length.
#[test]
fn senseless_requests_are_answered_briefly_or_not_at_all() {
    let test = "senseless_requests_are_answered_briefly_or_not_at_all";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let mut watch = Watch::new();
    let mut tap = watch.scene.client_tap();
    tap.take();
    for attributes in SENSELESS {
        let stranger = watch.scene.client(Family::V4);
        stranger.send(&message(Class::Request, Method::Allocate, attributes));
        for method in [Method::Binding, Method::Refresh, Method::CreatePermission] {
            let request = watch.line.client.request(method, attributes);
            watch.line.client.send(&request);
        }
    }
    let mut codes = Vec::new();
    for Datagram { payload, .. } in tap.datagrams_after(SILENCE) {
        assert!(payload.len() <= 548, "{} bytes", payload.len());
        let answer = Answer(payload);
        codes.push((answer.message().method(), answer.code()));
    }
    for seen in [
        (Some(Method::Allocate), 401),
        (Some(Method::Refresh), 420),
        (Some(Method::CreatePermission), 420),
    ] {
        assert!(codes.contains(&seen), "{codes:?}");
    }
    let granted = codes.contains(&(Some(Method::CreatePermission), 0));
    assert!(!granted, "{codes:?}");
    watch.line.client.forget();
    watch.ends();
}

/// T-SEC-10: noise of any length, from many sources and to every door, fills nothing up and stops nobody.
#[test]
fn a_flood_of_noise_takes_no_memory() {
    if !lab::require("a_flood_of_noise_takes_no_memory", &[needs::NETWORK]) {
        return;
    }
    let mut watch = Watch::new();
    let doors = [watch.scene.relay.server(Family::V4), watch.line.relayed];
    let mut noise = Noise(0x1234_5678_9abc_def1);
    watch.floods(SOURCES, || {
        let length = usize::from(noise.byte()) * 5;
        let mut bytes = noise.bytes(length);
        // Half of it begins like something.
        let begin: &[u8] = match noise.byte() % 8 {
            0 => &[0x00, 0x03, 0x00, 0x08, 0x21, 0x12, 0xa4, 0x42],
            1 => &[0x00, 0x16, 0x00, 0x40, 0x21, 0x12, 0xa4, 0x42],
            2 => &[0x40, 0x01, 0x00, 0x20],
            3 => &[0x16, 0xfe, 0xfd],
            _ => &[],
        };
        let common = begin.len().min(length);
        bytes[..common].copy_from_slice(&begin[..common]);
        let to = doors[usize::from(noise.byte() % 2)];
        Packet::udp(noise.v4(), to, &bytes)
    });
    watch.ends();
}

/// T-SEC-10, T-8489-6.3.1-04: requests without credentials from ever new sources, over both families, leave nothing behind.
#[test]
fn a_flood_of_requests_from_forged_sources_takes_no_memory() {
    let test = "a_flood_of_requests_from_forged_sources_takes_no_memory";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let mut watch = Watch::new();
    let [v4, v6] = Family::ALL.map(|family| watch.scene.relay.server(family));
    let mut noise = Noise(0xfedc_ba98_7654_3211);
    let requests = [
        bare_allocate(),
        binding_request(),
        watch.line.client.request(Method::Refresh, &|_| Ok(())),
    ];
    watch.floods(SOURCES, || {
        let request = &requests[usize::from(noise.byte()) % requests.len()];
        // The transaction is new, too.
        let request = [&request[..8], &noise.bytes(12), &request[20..]].concat();
        match noise.byte() % 2 {
            0 => Packet::udp(noise.v4(), v4, &request),
            _ => Packet::udp(noise.v6(), v6, &request),
        }
    });
    watch.ends();
}
