//! What strangers can do to a relay and through it: be answered as little as possible, and change nothing.

mod lab;

use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use lab::needs;
use lab::packet::Packet;
use lab::relay::RelayUnderTest;
use lab::scene::{CHANNEL, Line, Scene};
use lab::tap::{PATIENCE, SILENCE, Tap};
use lab::turn::{Relayed, bare_allocate, binding_request, channel_data, message, send_indication};
use lab::world::{Family, Host, World};
use turnpike_wire::{ChannelNumber, Class, Method};

/// The default limit on answers without authentication: so many at once, then so many a second.
const BURST: usize = 1000;
const RATE: usize = 500;

/// Somebody on a host of their own, who has no permission.
struct Stranger {
    address: SocketAddr,
    tap: Tap,
    host: Host,
}

impl Stranger {
    fn new(scene: &Scene, side: Family) -> Self {
        let host = scene.world.host("stranger");
        let address = SocketAddr::new(host.address(side), 7000);
        let tap = Tap::open(&host.netns);
        Self { address, tap, host }
    }

    fn send(&self, to: SocketAddr, payload: &[u8]) {
        self.tap.send_udp(self.address, to, payload);
    }
}

/// T-8656-9-04, T-SEC-17, T-8656-11.5-01: whoever has no permission hears nothing at all from a relayed address, neither UDP
/// nor ICMP, whatever they send there, and the client hears nothing of them.
#[test]
fn strangers_hear_nothing_from_a_relayed_address() {
    if !lab::require(
        "strangers_hear_nothing_from_a_relayed_address",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    for side in Family::ALL {
        let mut line = Line::new(&scene, Family::V4, side);
        let mut stranger = Stranger::new(&scene, side);
        for payload in [
            &b"let me in"[..],
            b"",
            &binding_request(),
            &bare_allocate(),
            &channel_data(CHANNEL, b"as if I were the client"),
            &[0xff; 1400],
        ] {
            stranger.send(line.relayed, payload);
        }
        assert_eq!(stranger.tap.datagrams_after(SILENCE), [], "{side:?}");
        assert_eq!(line.client.relayed(SILENCE / 10), None, "{side:?}");
    }
}

/// T-SEC-17, T-8656-9-04: the same, seen as packets: no ICMP either while the address is allocated. TCP is refused as by
/// any machine where nobody listens. When the allocation is gone, its port is like any other closed port of the machine.
#[test]
fn a_relayed_port_is_silent_until_it_is_given_back() {
    if !lab::require(
        "a_relayed_port_is_silent_until_it_is_given_back",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    for side in Family::ALL {
        let mut line = Line::new(&scene, Family::V4, side);
        let mut stranger = Stranger::new(&scene, side);
        stranger.send(line.relayed, b"hello?");
        assert_eq!(stranger.tap.icmp_errors_after(SILENCE), [], "{side:?}");
        let relayed = line.relayed;
        let connected = stranger
            .host
            .netns
            .enter(|| TcpStream::connect_timeout(&relayed, PATIENCE));
        assert_eq!(
            connected.map_err(|error| error.kind()).err(),
            Some(ErrorKind::ConnectionRefused)
        );

        line.client.delete();
        stranger.send(line.relayed, b"hello?");
        let errors = stranger.tap.icmp_errors_after(SILENCE);
        assert_eq!(errors.len(), 1, "{side:?}: {errors:?}");
    }
}

/// A relayed address answers no STUN of a permitted peer either: it is relayed, not read.
#[test]
fn a_permitted_peers_requests_are_data() {
    if !lab::require("a_permitted_peers_requests_are_data", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    let mut line = Line::new(&scene, Family::V4, Family::V4);
    for request in [binding_request(), bare_allocate()] {
        line.peer.send_to(&request, line.relayed).expect("sent");
        let expected = Relayed::Channel(CHANNEL, request);
        assert_eq!(line.client.relayed(PATIENCE), Some(expected));
    }
    assert_eq!(line.peer_tap.datagrams_after(SILENCE), []);
}

/// Bytes of IP packets, and how many of them.
#[derive(Clone, Copy, Debug, Default)]
struct Volume {
    packets: usize,
    bytes: usize,
}

impl Volume {
    fn add(&mut self, packet: &Packet) {
        self.packets += 1;
        self.bytes += packet.length();
    }

    /// What the relay has sent, as its router sees it.
    fn from_relay(router: &mut Tap, relay: IpAddr) -> Self {
        let mut volume = Self::default();
        let packets = router.take_after(SILENCE);
        packets
            .iter()
            .filter(|packet| packet.source == relay && packet.protocol == 17)
            .for_each(|packet| volume.add(packet));
        volume
    }
}

/// T-8489-16-03, T-SEC-08: an answer without authentication is small next to its question.
#[test]
fn answers_without_authentication_amplify_little() {
    if !lab::require(
        "answers_without_authentication_amplify_little",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    for (leg, most_binding, most_allocate) in [(Family::V4, 1.3, 3.6), (Family::V6, 1.5, 3.0)] {
        let client = scene.client(leg);
        let mut tap = scene.client_tap();
        let mut ratio = |request: &[u8]| {
            let question = Packet::udp(client.address(), client.server, request);
            tap.take();
            tap.send(&question);
            let (answer, _) = tap.packet_to(client.address());
            let ratio = answer.length() as f64 / question.length() as f64;
            println!(
                "{leg:?}: {} bytes for {}, x{ratio:.2}",
                answer.length(),
                question.length()
            );
            ratio
        };
        assert!(ratio(&binding_request()) <= most_binding);
        assert!(ratio(&bare_allocate()) <= most_allocate);
    }
}

/// T-SEC-08, T-8489-16-03, T-SEC-11, T-8489-12-05: a flood of requests without credentials, from one source or from many of one
/// prefix, is answered up to the limit and no more, and gets back less than it sent; who has a nonce notices nothing.
#[test]
fn a_flood_of_unauthenticated_requests_is_answered_up_to_the_limit() {
    let test = "a_flood_of_unauthenticated_requests_is_answered_up_to_the_limit";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    let server = scene.relay.server(Family::V4);
    let mut router = Tap::open(scene.world.router());
    let tap = scene.client_tap();
    // It has authenticated before the flood that comes from its own prefix.
    let mut line = Line::new(&scene, Family::V4, Family::V4);
    let neighbour = |number: usize| {
        let [a, b, c, _] = scene.client.v4.octets();
        let last = u8::try_from(10 + number % 200).expect("below 256");
        SocketAddr::new(Ipv4Addr::new(a, b, c, last).into(), 4000)
    };
    let one = |_: usize| SocketAddr::new(scene.client.v4.into(), 4000);
    for (what, source, request) in [
        (
            "Allocate from one source",
            &one as &dyn Fn(usize) -> SocketAddr,
            bare_allocate(),
        ),
        ("Binding from one prefix", &neighbour, binding_request()),
    ] {
        // A bucket that is full again.
        std::thread::sleep(Duration::from_millis(1000 * BURST as u64 / RATE as u64));
        router.take();
        let begun = Instant::now();
        let mut flood = Volume::default();
        for number in 0..6 * BURST {
            let packet = Packet::udp(source(number), server, &request);
            tap.send(&packet);
            flood.add(&packet);
        }
        let answers = Volume::from_relay(&mut router, server.ip());
        println!("{what}: {flood:?} got {answers:?}");
        let most = BURST as f64 + RATE as f64 * begun.elapsed().as_secs_f64();
        assert!(answers.packets as f64 <= most, "{answers:?}");
        assert!(answers.packets >= BURST / 2, "{answers:?}");
        assert!(answers.bytes < flood.bytes, "{answers:?}");

        line.peer.send_to(b"data", line.relayed).expect("sent");
        let expected = Relayed::Channel(CHANNEL, b"data".to_vec());
        assert_eq!(line.client.relayed(PATIENCE), Some(expected));
        assert_eq!(line.client.refresh().code(), 0);
    }
}

/// Every message that is no request with credentials, as somebody would send it who only knows the five-tuple.
fn without_credentials(stranger: SocketAddr) -> Vec<Vec<u8>> {
    let number = ChannelNumber::new(CHANNEL + 1).expect("a channel number");
    let mut messages = vec![
        binding_request(),
        bare_allocate(),
        message(Class::Request, Method::Refresh, &|writer| {
            writer.lifetime(0).map(drop)
        }),
        message(Class::Request, Method::CreatePermission, &|writer| {
            writer.xor_peer_address(stranger.into()).map(drop)
        }),
        message(Class::Request, Method::ChannelBind, &|writer| {
            writer.channel_number(number)?;
            writer.xor_peer_address(stranger.into()).map(drop)
        }),
        send_indication(stranger, b"from whom?", false),
        channel_data(CHANNEL + 1, b"from whom?"),
        vec![0x16, 0xfe, 0xfd, 0, 0],
        vec![0xff; 100],
        vec![],
    ];
    for method in [Method::Allocate, Method::Refresh, Method::Data] {
        for class in [
            Class::Indication,
            Class::SuccessResponse,
            Class::ErrorResponse,
        ] {
            messages.push(message(class, method, &|writer| {
                writer.lifetime(0)?;
                writer.realm("elsewhere.example")?;
                writer.nonce(b"obMatJos2AAAAnot-a-nonce").map(drop)
            }));
        }
    }
    // With credentials that are all right but for the key.
    for method in [
        Method::Refresh,
        Method::CreatePermission,
        Method::ChannelBind,
    ] {
        messages.push(message(Class::Request, method, &|writer| {
            writer.lifetime(0)?;
            writer.channel_number(number)?;
            writer.xor_peer_address(stranger.into())?;
            writer.username(lab::relay::USER)?;
            writer.realm(lab::relay::REALM)?;
            writer.nonce(b"obMatJos2AAAAnot-a-nonce")?;
            writer.integrity_sha1(b"not the key").map(drop)
        }));
    }
    messages
}

/// T-SEC-15: what somebody else sends from the client's address and port changes nothing without the client's key: not the
/// allocation, its permissions and channels, nor the nonce.
#[test]
fn a_forged_source_changes_nothing() {
    if !lab::require("a_forged_source_changes_nothing", &[needs::NETWORK]) {
        return;
    }
    let scene = Scene::new();
    for leg in Family::ALL {
        let mut line = Line::new(&scene, leg, Family::V4);
        let mut stranger = Stranger::new(&scene, Family::V4);
        let server = line.client.server;
        let forger = scene.peer_tap();
        for message in without_credentials(stranger.address) {
            forger.send_udp(line.client.address(), server, &message);
        }
        // Answers, if any, are lost on the client, who asked nothing.
        let answers = line.client_tap.datagrams_after(SILENCE);
        assert!(answers.iter().all(|answer| answer.from == server));
        line.client.forget();

        // The nonce that it had is still good: one request, one answer.
        let refresh = line.client.request(Method::Refresh, &|_| Ok(()));
        assert_eq!(line.client.exchange(&refresh).code(), 0);
        line.peer.send_to(b"in", line.relayed).expect("sent");
        let expected = Relayed::Channel(CHANNEL, b"in".to_vec());
        assert_eq!(line.client.relayed(PATIENCE), Some(expected));
        line.pass_to_peer(&channel_data(CHANNEL, b"out"), |packet| packet);
        // Nobody was let in, and nothing got out.
        stranger.send(line.relayed, b"am I in?");
        assert_eq!(line.client.relayed(SILENCE), None);
        assert_eq!(stranger.tap.datagrams_after(SILENCE / 10), []);
    }
}

/// T-SEC-18: after a restart the relay knows no allocation: requests about them get 437, so that clients begin anew, and
/// their data is dropped.
#[test]
fn a_restarted_relay_sends_its_clients_back_to_the_start() {
    let test = "a_restarted_relay_sends_its_clients_back_to_the_start";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let mut scene = Scene::new();
    let mut line = Line::new(&scene, Family::V4, Family::V4);
    let peer = line.peer_address();
    let Scene { relay, .. } = scene;
    scene.relay = relay.restart();

    line.client.send(&channel_data(CHANNEL, b"still there?"));
    line.client
        .send(&send_indication(peer, b"still there?", false));
    assert_eq!(line.peer_tap.datagrams_after(SILENCE), []);
    assert_eq!(line.client_tap.datagrams_after(SILENCE / 10), []);
    assert_eq!(line.client.refresh().code(), 437);
    assert_eq!(line.client.try_bind(CHANNEL, peer).code(), 437);

    let relayed = line.client.allocate(Family::V4);
    line.client.bind(CHANNEL, peer);
    line.peer.send_to(b"again", relayed).expect("sent");
    let expected = Relayed::Channel(CHANNEL, b"again".to_vec());
    assert_eq!(line.client.relayed(PATIENCE), Some(expected));
}

/// T-8656-21.1.7-01: two allocations that are each other's peers do not play ball: what one client sends reaches the other one
/// once, and that is all.
#[test]
fn allocations_bound_to_each_other_do_not_loop() {
    if !lab::require(
        "allocations_bound_to_each_other_do_not_loop",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    let mut one = scene.client(Family::V4);
    let mut other = scene.client(Family::V4);
    let (one_relayed, other_relayed) = (one.allocate(Family::V4), other.allocate(Family::V4));
    one.bind(CHANNEL, other_relayed);
    other.bind(CHANNEL, one_relayed);
    let mut tap = scene.client_tap();
    one.send(&channel_data(CHANNEL, b"ball"));
    let expected = Relayed::Channel(CHANNEL, b"ball".to_vec());
    assert_eq!(other.relayed(PATIENCE), Some(expected));
    let heard: Vec<_> = tap
        .datagrams_after(SILENCE)
        .iter()
        .map(|datagram| (datagram.from, datagram.to))
        .collect();
    assert_eq!(heard, [(other.server, other.address())]);
    // Inside, too, it has passed once.
    let finished = scene.relay.stop();
    let once = "= 1 to peers + 1 to clients +";
    assert!(finished.stdout.contains(once), "{}", finished.stdout);
}

/// T-8656-21.1.7-01: two relays do not answer each other's answers, whatever one is asked in the name of the other.
#[test]
fn two_relays_do_not_keep_each_other_busy() {
    if !lab::require("two_relays_do_not_keep_each_other_busy", &[needs::NETWORK]) {
        return;
    }
    let world = World::new();
    let relays = [RelayUnderTest::start(&world), RelayUnderTest::start(&world)];
    let forger = Tap::open(&world.host("forger").netns);
    let mut router = Tap::open(world.router());
    for family in Family::ALL {
        let [one, other] = relays.each_ref().map(|relay| relay.server(family));
        for request in [binding_request(), bare_allocate()] {
            router.take();
            forger.send_udp(one, other, &request);
            let heard: Vec<_> = router
                .datagrams_after(SILENCE)
                .iter()
                .map(|datagram| (datagram.from, datagram.to))
                .collect();
            // The question, and one answer to it.
            assert_eq!(heard, [(one, other), (other, one)]);
        }
    }
}

/// The bytes between attributes of a STUN message.
fn paddings(message: &[u8]) -> Vec<u8> {
    let mut paddings = Vec::new();
    let mut at = 20;
    while at < message.len() {
        let length = usize::from(u16::from_be_bytes([message[at + 2], message[at + 3]]));
        let end = at + 4 + length;
        at = end.next_multiple_of(4);
        paddings.extend(&message[end..at]);
    }
    paddings
}

/// T-SEC-09, T-8489-14-01, T-8656-12.5-03: after traffic that leaves no zero in any buffer, every padding byte of every kind of
/// message is zero, and ChannelData has none.
#[test]
fn padding_tells_nothing_of_other_peoples_data() {
    if !lab::require(
        "padding_tells_nothing_of_other_peoples_data",
        &[needs::NETWORK],
    ) {
        return;
    }
    // Lengths that are no multiples of four, wherever an operator can choose them.
    let world = World::new();
    let relay =
        RelayUnderTest::start_configured(&world, "software = \"Odd\"\n[users]\nbob = \"secret\"\n");
    let scene = Scene::with_relay(world, relay);
    let mut line = Line::new(&scene, Family::V4, Family::V4);
    let other = scene.peer(Family::V4);
    line.client.permit(other.local_addr().expect("bound"));
    let secret = [0xa5; 1400];
    for _ in 0..300 {
        line.client.send(&channel_data(CHANNEL, &secret));
        line.client.send(&secret);
        line.peer.send_to(&secret, line.relayed).expect("sent");
        other.send_to(&secret, line.relayed).expect("sent");
    }
    line.client_tap.take_after(SILENCE);

    for length in 0..=64 {
        other
            .send_to(&secret[..length], line.relayed)
            .expect("sent");
        line.peer
            .send_to(&secret[..length], line.relayed)
            .expect("sent");
    }
    let mut nobody = scene.client(Family::V4);
    nobody.exchange(&bare_allocate());
    nobody.exchange(&binding_request());
    assert_eq!(nobody.refresh().code(), 437);
    nobody.password = "wrong".to_owned();
    assert_eq!(nobody.refresh().code(), 401);
    line.client.refresh().granted();
    let unknown = line.client.request(Method::Refresh, &|writer| {
        writer
            .attribute(turnpike_wire::AttributeType(0x7abc), b"")
            .map(drop)
    });
    assert_eq!(line.client.exchange(&unknown).code(), 420);

    let mut padded = 0;
    for datagram in line.client_tap.datagrams_after(SILENCE) {
        match datagram.payload[0] {
            0x40..=0x4f => {
                Relayed::parse(&datagram.payload);
            }
            _ => {
                let paddings = paddings(&datagram.payload);
                assert!(paddings.iter().all(|byte| *byte == 0), "{datagram:x?}");
                padded += usize::from(!paddings.is_empty());
            }
        }
    }
    assert!(padded > 50, "{padded} messages with padding");
}
