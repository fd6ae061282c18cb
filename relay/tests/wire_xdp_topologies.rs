//! Ways out of the kernel's data plane: several devices, neighbours that come late, gateways that change, routes and devices that
//! come and go.
//!
//! Most tests have a relay that serves its clients at one device and relays from another:
//!
//! ```text
//!   client ── router ── up0 relay up1 ── router ── peer
//! ```
//!
//! The lab chooses the data plane by the name of this test binary.

mod lab;

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use lab::kernel::Kernel;
use lab::needs;
use lab::packet::{Datagram, Packet};
use lab::relay::{PORT, RelayUnderTest};
use lab::scene::{CHANNEL, Line, Scene, every_combination};
use lab::turn::{TurnClient, channel_data};
use lab::world::{Family, Host, NEAR, Place, SECOND_UPLINK, UPLINK, World, port_of};

/// Packets of each direction of each line.
const PACKETS: u8 = 20;

/// Enough for the relay to hear of a change and to ask for every way anew.
const SETTLED: Duration = Duration::from_millis(800);

/// A relay that serves clients at its first uplink and relays from its second one.
fn between_devices(arguments: &[&str]) -> (Scene, Place) {
    let world = World::new();
    let host = world.host("relay");
    let second = world.second_uplink(&host);
    world.receive_from_xdp(world.router(), &port_of(&host));
    world.receive_from_xdp(world.router(), &second.port());
    let listen = Family::ALL.map(|family| host.address(family));
    let relay = start(host, &listen, &second, arguments);
    (Scene::with_relay(world, relay), second)
}

/// A relay that serves clients at its uplink and relays from a wire to one peer.
fn beside_a_neighbour() -> (Scene, Place) {
    let world = World::new();
    let host = world.host("relay");
    let (peer, place) = world.neighbour(&host, "peer");
    world.receive_from_xdp(world.router(), &port_of(&host));
    world.receive_from_xdp(&peer.netns, UPLINK);
    let listen = Family::ALL.map(|family| host.address(family));
    let scene = Scene {
        relay: start(host, &listen, &place, &[]),
        client: world.host("client"),
        peer,
        world,
    };
    (scene, place)
}

fn start(host: Host, listen: &[IpAddr], from: &Place, arguments: &[&str]) -> RelayUnderTest {
    let listen = listen.iter().flat_map(|ip| {
        let address = SocketAddr::new(*ip, PORT).to_string();
        ["--listen".to_owned(), address]
    });
    let from = Family::ALL.map(|family| from.address(family).to_string());
    let from = from
        .into_iter()
        .flat_map(|address| ["--relay-address".to_owned(), address]);
    let all: Vec<_> = listen.chain(from).collect();
    let mut all: Vec<&str> = all.iter().map(String::as_str).collect();
    all.extend(arguments);
    RelayUnderTest::start_on(host, &all)
}

/// Passes packets both ways and looks at every byte of them.
fn pass_both_ways(line: &mut Line, packets: u8) {
    for number in 0..packets {
        pass_to_peer(line, number);
        let data = vec![number; usize::from(number) * 50];
        // A router lies on the way, and the tap is behind it.
        let packet = line.pass_to_client(&data, |packet| packet.tos(0xb8));
        assert_eq!(payload(&packet), channel_data(CHANNEL, &data));
        assert_eq!(packet.tos, 0xb8);
    }
}

fn pass_to_peer(line: &mut Line, number: u8) {
    let data = vec![number; usize::from(number) * 50];
    let message = channel_data(CHANNEL, &data);
    let packet = line.pass_to_peer(&message, |packet| packet.tos(0xb8));
    assert_eq!(payload(&packet), data);
    assert_eq!(packet.tos, 0xb8);
}

/// Sends one packet again and again until the peer hears it, as it does while addresses are looked for.
fn pass_at_last(line: &mut Line) {
    let message = channel_data(CHANNEL, b"at last");
    let to = line.peer_address();
    line.peer_tap.take();
    let arrived = (0..100).any(|_| {
        line.client_tap.send(&line.client_packet(&message));
        let heard = line.peer_tap.wait(Duration::from_millis(100), |packet| {
            (packet.datagram()?.to == to).then_some(())
        });
        heard.is_some()
    });
    assert!(arrived, "nothing arrives any more");
    // Those that were underway.
    line.peer_tap.take_after(SETTLED);
}

fn payload(packet: &Packet) -> Vec<u8> {
    let Datagram { payload, .. } = packet.datagram().expect("a datagram with a right checksum");
    payload
}

fn skipped(test: &str) -> bool {
    !lab::require(test, &[needs::NETWORK])
}

/// T-8656-12.6-02, T-8656-12.5-03: clients behind one device and peers behind another, in all four combinations of families.
#[test]
fn peers_behind_another_device_are_reached() {
    if skipped("peers_behind_another_device_are_reached") {
        return;
    }
    let (scene, _) = between_devices(&[]);
    every_combination(&scene, |line, _, _| pass_both_ways(line, PACKETS));
    let finished = scene.relay.stop();
    let kernel = Kernel::of(&finished);
    let each = 4 * u32::from(PACKETS);
    assert_eq!(
        (kernel.to_peers, kernel.to_clients),
        (each, each),
        "{kernel:?}"
    );
}

/// What would leave by a device that was not named passes through user space, and so does what arrives there.
#[test]
fn a_device_that_is_not_named_is_left_to_user_space() {
    if skipped("a_device_that_is_not_named_is_left_to_user_space") {
        return;
    }
    let (scene, _) = between_devices(&["--interface", UPLINK]);
    every_combination(&scene, |line, _, _| pass_both_ways(line, PACKETS));
    let kernel = Kernel::of(&scene.relay.stop());
    assert_eq!((kernel.to_peers, kernel.to_clients), (0, 0), "{kernel:?}");
    assert_eq!(
        kernel.cause("way_out"),
        4 * u32::from(PACKETS),
        "{kernel:?}"
    );
}

/// T-8445-7-02: the two clients of a call come by different devices; data takes both steps in the kernel, in and out.
#[test]
fn a_call_between_clients_at_two_devices_is_relayed() {
    if skipped("a_call_between_clients_at_two_devices_is_relayed") {
        return;
    }
    let world = World::new();
    let host = world.host("relay");
    let second = world.second_uplink(&host);
    world.receive_from_xdp(world.router(), &port_of(&host));
    world.receive_from_xdp(world.router(), &second.port());
    let listen = [
        host.v4.into(),
        host.v6.into(),
        second.v4.into(),
        second.v6.into(),
    ];
    let relay = start(host, &listen, &second, &[]);
    let scene = Scene::with_relay(world, relay);
    let mut number = 0;
    for leg in Family::ALL {
        for other in Family::ALL {
            for side in Family::ALL {
                let mut here = scene.client(leg);
                let server = SocketAddr::new(second.address(other), PORT);
                let mut there = TurnClient::new(&scene.peer, server);
                let (relayed, other_relayed) = (here.allocate(side), there.allocate(side));
                here.bind(CHANNEL, other_relayed);
                there.bind(CHANNEL + 1, relayed);
                let (mut here_tap, mut there_tap) = (scene.client_tap(), scene.peer_tap());
                let data = vec![number; usize::from(number) * 100];
                here.send(&channel_data(CHANNEL, &data));
                let (_, datagram) = there_tap.packet_to(there.address());
                assert_eq!(datagram.from, server);
                assert_eq!(datagram.payload, channel_data(CHANNEL + 1, &data));
                there.send(&channel_data(CHANNEL + 1, &data));
                let (_, datagram) = here_tap.packet_to(here.address());
                assert_eq!(datagram.from, here.server);
                assert_eq!(datagram.payload, channel_data(CHANNEL, &data));
                number += 1;
            }
        }
    }
    let kernel = Kernel::of(&scene.relay.stop());
    assert_eq!(kernel.between_clients, 2 * u32::from(number), "{kernel:?}");
}

/// T-8656-13.3-04: fragments and extension headers are left to user space, which relays them; whatever comes without is relayed
/// in the kernel.
#[test]
fn fragments_and_extension_headers_are_left_to_user_space() {
    if skipped("fragments_and_extension_headers_are_left_to_user_space") {
        return;
    }
    let (scene, _) = between_devices(&[]);
    let mut left = 0;
    every_combination(&scene, |line, leg, side| {
        let data: Vec<_> = (0..1000_u32).map(|at| (at % 251) as u8).collect();
        let message = channel_data(CHANNEL, &data);
        line.peer_tap.take();
        line.client_tap.take();
        let whole = line.client_packet(&message).identification(0x4242);
        let back = line.peer_packet(&data).identification(0x4242);
        for (tap, packet) in [(&line.client_tap, whole), (&line.peer_tap, back)] {
            for piece in packet.fragments(512) {
                tap.send(&piece);
                left += 1;
            }
        }
        let (packet, _) = line.peer_tap.packet_to(line.peer_address());
        assert_eq!(payload(&packet), data);
        let (packet, _) = line.client_tap.packet_to(line.client.address());
        assert_eq!(payload(&packet), message);
        if leg == Family::V6 {
            let packet = line.pass_to_peer(&message, Packet::with_extensions);
            assert_eq!(
                (payload(&packet), packet.extensions),
                (data.clone(), vec![])
            );
            left += 1;
        }
        if side == Family::V6 {
            let packet = line.pass_to_client(&data, Packet::with_extensions);
            assert_eq!((payload(&packet), packet.extensions), (message, vec![]));
            left += 1;
        }
        pass_both_ways(line, 2);
    });
    let kernel = Kernel::of(&scene.relay.stop());
    assert_eq!((kernel.to_peers, kernel.to_clients), (8, 8), "{kernel:?}");
    // What has another header than UDP's behind that of IPv6 counts as foreign.
    let declined = kernel.cause("layout") + kernel.cause("foreign");
    assert!(declined >= left, "{left}: {kernel:?}");
}

/// The link addresses of the gateways change: one says so, and another one has to be asked.
#[test]
fn a_gateway_with_a_new_link_address_is_followed() {
    if skipped("a_gateway_with_a_new_link_address_is_followed") {
        return;
    }
    let (scene, second) = between_devices(&[]);
    let relay = &scene.relay.host.netns;
    for ip in ["ipv4", "ipv6"] {
        // Half a minute is long for a test.
        let of = |key| format!("net.{ip}.neigh.{SECOND_UPLINK}.{key}");
        relay.sysctl(&of("base_reachable_time_ms"), "1000");
        relay.sysctl(&of("delay_first_probe_time"), "1");
        relay.sysctl(&of("interval_probe_time_ms"), "1000");
        relay.sysctl(&of("retrans_time_ms"), "100");
    }
    let router = scene.world.router();
    for (number, side) in (0..).zip(Family::ALL) {
        let mut line = Line::new(&scene, side, side);
        pass_at_last(&mut line);
        for (device, announced) in [(second.port(), false), (second.port(), true)] {
            let announced = u8::from(announced);
            router.sysctl(
                &format!("net.ipv4.conf.{device}.arp_notify"),
                &announced.to_string(),
            );
            router.sysctl(
                &format!("net.ipv6.conf.{device}.ndisc_notify"),
                &announced.to_string(),
            );
            router.ip(&format!(
                "link set {device} address 02:00:00:00:{number:02x}:4{announced}"
            ));
            pass_at_last(&mut line);
            pass_to_peer(&mut line, PACKETS);
        }
    }
    let kernel = Kernel::of(&scene.relay.stop());
    assert!(kernel.to_peers >= 8, "{kernel:?}");
}

/// The link addresses of the relay's own devices change, and frames are still told from those for others.
#[test]
fn new_link_addresses_of_the_relay_are_known() {
    if skipped("new_link_addresses_of_the_relay_are_known") {
        return;
    }
    let (scene, _) = between_devices(&[]);
    let relay = &scene.relay.host.netns;
    let mut lines: Vec<_> = Family::ALL
        .map(|family| Line::new(&scene, family, family))
        .into();
    for (number, device) in [UPLINK, SECOND_UPLINK].into_iter().enumerate() {
        relay.sysctl(&format!("net.ipv4.conf.{device}.arp_notify"), "1");
        relay.sysctl(&format!("net.ipv6.conf.{device}.ndisc_notify"), "1");
        relay.ip(&format!(
            "link set {device} address 02:00:00:00:00:5{number}"
        ));
    }
    std::thread::sleep(SETTLED);
    for line in &mut lines {
        pass_both_ways(line, PACKETS);
    }
    let kernel = Kernel::of(&scene.relay.stop());
    let each = 2 * u32::from(PACKETS);
    assert_eq!(
        (kernel.to_peers, kernel.to_clients),
        (each, each),
        "{kernel:?}"
    );
}

/// T-8656-14-07: what does not fit the route or the device is left to user space, which fragments it, until it fits again.
#[test]
fn an_mtu_that_shrinks_and_grows_is_followed() {
    if skipped("an_mtu_that_shrinks_and_grows_is_followed") {
        return;
    }
    let (scene, second) = between_devices(&[]);
    let relay = &scene.relay.host;
    let mut lines: Vec<_> = Family::ALL
        .map(|family| Line::new(&scene, family, family))
        .into();
    let long = channel_data(CHANNEL, &[7; 1400]);
    let route = |options| World::route_by_second_uplink(relay, &second, options);
    let device = |mtu| {
        relay
            .netns
            .ip(&format!("link set {SECOND_UPLINK} mtu {mtu}"))
    };
    let phases: [(&str, &dyn Fn(), bool); 4] = [
        ("the route shrinks", &|| route("mtu 1300"), false),
        ("the route grows", &|| route(""), true),
        ("the device shrinks", &|| device(1300), false),
        ("the device grows", &|| device(1500), true),
    ];
    for (what, change, fits) in phases {
        change();
        std::thread::sleep(SETTLED);
        for line in &mut lines {
            line.peer_tap.take();
            line.client_tap.send(&line.client_packet(&long));
            let pieces = line.peer_tap.pieces_to(line.peer_address());
            // Over IPv4 user space heeds the MTU of the device and lets routers fragment.
            let whole = fits || what == "the route shrinks" && line.relayed.is_ipv4();
            assert_eq!(pieces.len() == 1, whole, "{what}");
        }
    }
    let kernel = Kernel::of(&scene.relay.stop());
    assert_eq!(
        (kernel.to_peers, kernel.cause("too_large")),
        (4, 4),
        "{kernel:?}"
    );
}

/// A neighbour that does not answer at first: what comes meanwhile waits in user space for it, and what comes later is relayed in
/// the kernel.
#[test]
fn a_neighbour_may_appear_late() {
    if skipped("a_neighbour_may_appear_late") {
        return;
    }
    let (scene, _) = beside_a_neighbour();
    let early = "\
table arp early {
    chain input { type filter hook input priority 0; policy drop; }
}
table ip6 early {
    chain input {
        type filter hook input priority 0
        icmpv6 type nd-neighbor-solicit drop
    }
}";
    scene.peer.netns.nft(early);
    let mut lines: Vec<_> = Family::ALL
        .map(|family| Line::new(&scene, family, family))
        .into();
    for line in &lines {
        line.client_tap
            .send(&line.client_packet(&channel_data(CHANNEL, b"early")));
    }
    std::thread::sleep(SETTLED);
    scene
        .peer
        .netns
        .nft("delete table arp early\ndelete table ip6 early");
    for line in &mut lines {
        pass_at_last(line);
        pass_both_ways(line, PACKETS);
    }
    let kernel = Kernel::of(&scene.relay.stop());
    assert!(kernel.cause("way_out") >= 2, "{kernel:?}");
    assert!(kernel.to_peers >= 2 * u32::from(PACKETS), "{kernel:?}");
    assert_eq!(kernel.to_clients, 2 * u32::from(PACKETS), "{kernel:?}");
}

/// While a device is down its peers are reached by another one, in the kernel too, and afterwards by the first one again.
#[test]
fn a_device_that_is_down_is_gone_round() {
    if skipped("a_device_that_is_down_is_gone_round") {
        return;
    }
    let (scene, second) = between_devices(&[]);
    let relay = &scene.relay.host;
    let stay = format!("net.ipv6.conf.{SECOND_UPLINK}.keep_addr_on_down");
    relay.netns.sysctl(&stay, "1");
    let mut lines: Vec<_> = Family::ALL
        .map(|family| Line::new(&scene, family, family))
        .into();
    for line in &mut lines {
        pass_both_ways(line, PACKETS);
    }
    relay.netns.ip(&format!("link set {SECOND_UPLINK} down"));
    std::thread::sleep(SETTLED);
    for line in &mut lines {
        (0..PACKETS).for_each(|number| pass_to_peer(line, number));
    }
    relay.netns.ip(&format!("link set {SECOND_UPLINK} up"));
    World::route_by_second_uplink(relay, &second, "");
    for line in &mut lines {
        pass_at_last(line);
        pass_both_ways(line, PACKETS);
    }
    let kernel = Kernel::of(&scene.relay.stop());
    assert!(kernel.to_peers >= 6 * u32::from(PACKETS), "{kernel:?}");
    assert_eq!(kernel.to_clients, 4 * u32::from(PACKETS), "{kernel:?}");
}

/// A device is taken away and made anew, under the same name: the program is attached to the new one.
#[test]
fn a_device_that_is_made_anew_is_attached_to() {
    if skipped("a_device_that_is_made_anew_is_attached_to") {
        return;
    }
    let (scene, place) = beside_a_neighbour();
    let relay = &scene.relay.host;
    let mut lines: Vec<_> = Family::ALL
        .map(|family| Line::new(&scene, family, family))
        .into();
    for line in &mut lines {
        pass_both_ways(line, PACKETS);
    }
    relay.netns.ip(&format!("link del {NEAR}"));
    std::thread::sleep(SETTLED);
    World::join_neighbour(relay, &scene.peer, &place);
    // Before the other end of a veth hears what XDP sends, user space relays.
    for line in &mut lines {
        pass_at_last(line);
    }
    scene.world.receive_from_xdp(&scene.peer.netns, UPLINK);
    std::thread::sleep(2 * SETTLED);
    for line in &mut lines {
        pass_at_last(line);
        pass_both_ways(line, PACKETS);
    }
    let transcript = scene.relay.transcript();
    let kernel = Kernel::of(&scene.relay.stop());
    let each = 4 * u32::from(PACKETS);
    assert!(kernel.to_peers >= each, "{kernel:?}\n{transcript}");
    assert_eq!(kernel.to_clients, each, "{kernel:?}\n{transcript}");
}
