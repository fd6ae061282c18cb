//! coturn's own load client and echoing peer drive the relay; not one packet may be lost, and captures show that what
//! was asked for is what happened.

mod lab;

use std::net::SocketAddr;
use std::thread;
use std::time::Duration;

use lab::audit::{Accounts, Audit};
use lab::capture::{Capture, Recording};
use lab::needs;
use lab::process::Running;
use lab::relay::{PASSWORD, RelayUnderTest, USER};
use lab::world::{Family, Host, UPLINK, World};

/// What makes the relay serve clients of RFC 5766's time.
const RFC5766_CLIENTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/foreign/rfc5766.toml");

/// Where turnutils_peer echoes.
const PEER_PORT: &str = "3480";

/// The client paces itself by a timer of one second, and ends a while after its last message.
const LIMIT: Duration = Duration::from_secs(90);

// What tshark calls the messages and attributes that captures are searched for.
const ALLOCATE: &str = "stun.type == 0x0003";
const ALLOCATED: &str = "stun.type == 0x0103";
const SEND: &str = "stun.type == 0x0016";
const EVEN_PORT: &str = "stun.att.type == 0x0018";
const DONT_FRAGMENT: &str = "stun.att.type == 0x001a";
const RESERVATION_TOKEN: &str = "stun.att.type == 0x0022";

const FAMILIES: [Family; 2] = [Family::V4, Family::V6];

/// The argument that asks for a relayed address of this family.
fn relayed_family(family: Family) -> &'static str {
    match family {
        Family::V4 => "-X",
        Family::V6 => "-x",
    }
}

/// The messages a run sent and got back.
#[derive(Debug, PartialEq, Eq)]
struct Totals {
    sent: u32,
    received: u32,
}

/// A relay whose wire is recorded, a host for clients and a host whose peer echoes.
struct Scene {
    _echo: Running,
    audit: Audit,
    relay: RelayUnderTest,
    client: Host,
    peer: Host,
    world: World,
}

impl Scene {
    fn new() -> Self {
        Self::with(RelayUnderTest::start_with)
    }

    fn with(start: impl Fn(&World, &[&str]) -> RelayUnderTest) -> Self {
        let world = World::new();
        let relay = start(&world, &["--config", RFC5766_CLIENTS]);
        let peer = world.host("peer");
        let mut echo = peer.netns.command("turnutils_peer");
        echo.args([
            "-p",
            PEER_PORT,
            "-v",
            "-L",
            &peer.v4.to_string(),
            "-L",
            &peer.v6.to_string(),
        ]);
        Self {
            audit: Audit::start(&world, &relay),
            relay,
            client: world.host("client"),
            _echo: Running::start("turnutils_peer", &mut echo),
            peer,
            world,
        }
    }

    /// Runs the client against the relay's address of family `leg` until it ends, and gives its totals.
    fn client(&self, leg: Family, arguments: &str) -> Totals {
        let mut command = self.client.netns.command("turnutils_uclient");
        command
            .args(["-u", USER, "-w", PASSWORD])
            .args(arguments.split_whitespace());
        command.arg(self.relay.server(leg).ip().to_string());
        let shown = format!("turnutils_uclient {arguments}");
        let finished = Running::start(&shown, &mut command).finish(LIMIT);
        let output = format!(
            "{shown}\n{}{}{}",
            finished.stdout,
            finished.stderr,
            self.relay.transcript()
        );
        assert!(finished.status.success(), "{output}");
        assert!(
            output.contains("Total lost packets 0 (0.000000%), total send dropped 0"),
            "{output}"
        );
        let total = |name: &str| -> u32 {
            let (_, after) = output
                .rsplit_once(name)
                .unwrap_or_else(|| panic!("no {name} in {output}"));
            let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
            digits
                .parse()
                .unwrap_or_else(|_| panic!("{name}{digits} in {output}"))
        };
        Totals {
            sent: total("tot_send_msgs="),
            received: total("tot_recv_msgs="),
        }
    }

    /// The arguments that direct a client to the echoing peer of this family.
    fn towards_peer(&self, family: Family) -> String {
        format!("-e {} -r {PEER_PORT}", self.peer.address(family))
    }

    /// Four clients at a time for each combination of families, all at once.
    fn every_combination_of_families(&self, method: &str) {
        thread::scope(|scope| {
            for leg in FAMILIES {
                for side in FAMILIES {
                    scope.spawn(move || {
                        let (family, towards) = (relayed_family(side), self.towards_peer(side));
                        let arguments =
                            format!("{method} {family} {towards} -c -m 4 -n 100 -z 10 -l 180");
                        let totals = self.client(leg, &arguments);
                        assert_eq!(
                            totals,
                            Totals {
                                sent: 400,
                                received: 400
                            },
                            "{leg:?} to {side:?}"
                        );
                    });
                }
            }
        });
    }

    /// Ends the relay; nothing was damaged, and nothing lost that was not counted.
    fn account(self) -> Accounts {
        self.audit.finish(self.relay)
    }

    /// What passes the relay's wire while `work` is done.
    fn recorded(&self, work: impl FnOnce()) -> Recording {
        let (netns, device) = self.relay.far_end(&self.world);
        let capture = Capture::start(netns, &device);
        work();
        let recording = capture.finish();
        assert_eq!(
            recording.damaged(),
            "",
            "damaged packets on the relay's wire"
        );
        recording
    }
}

/// T-8656-12-01: four clients for each of the four combinations of families, over channels.
#[test]
fn channels_lose_no_packet_in_any_combination_of_families() {
    if lab::require(
        "channels_lose_no_packet_in_any_combination_of_families",
        &[needs::NETWORK, needs::COTURN, needs::CAPTURE],
    ) {
        let scene = Scene::new();
        scene.every_combination_of_families("");
        scene.account().show_the_data_plane();
    }
}

/// T-8656-11.3-02: four clients for each of the four combinations of families, by Send and Data.
#[test]
fn indications_lose_no_packet_in_any_combination_of_families() {
    if lab::require(
        "indications_lose_no_packet_in_any_combination_of_families",
        &[needs::NETWORK, needs::COTURN, needs::CAPTURE],
    ) {
        let scene = Scene::new();
        scene.every_combination_of_families("-s");
        scene.account();
    }
}

/// T-8656-7.2-26, T-8656-7.2-27: a pair of ports for RTP and RTCP, the odd one fetched by its token.
#[test]
fn an_even_port_and_the_port_reserved_after_it_both_relay() {
    let needs = [needs::NETWORK, needs::COTURN, needs::CAPTURE];
    if !lab::require(
        "an_even_port_and_the_port_reserved_after_it_both_relay",
        &needs,
    ) {
        return;
    }
    let scene = Scene::new();
    let arguments = format!("{} -m 4 -n 50 -z 10", scene.towards_peer(Family::V4));
    let recording = scene.recorded(|| {
        assert_eq!(
            scene.client(Family::V4, &arguments),
            Totals {
                sent: 200,
                received: 200
            }
        );
    });
    assert!(recording.count(&format!("{ALLOCATE} && {EVEN_PORT}")) > 0);
    assert!(recording.count(&format!("{ALLOCATED} && {RESERVATION_TOKEN}")) > 0);
    assert!(
        recording.count(&format!("{ALLOCATE} && {RESERVATION_TOKEN}")) > 0,
        "no token is redeemed"
    );
    scene.account().show_the_data_plane();
}

/// T-8656-7.2-19: one Allocate, an address of each family, and both relay.
#[test]
fn a_dual_allocation_relays_on_both_of_its_addresses() {
    let needs = [needs::NETWORK, needs::COTURN, needs::CAPTURE];
    if !lab::require("a_dual_allocation_relays_on_both_of_its_addresses", &needs) {
        return;
    }
    let scene = Scene::new();
    for side in FAMILIES {
        let arguments = format!("-Z {} -m 2 -n 50 -z 10", scene.towards_peer(side));
        let recording = scene.recorded(|| {
            assert_eq!(
                scene.client(Family::V4, &arguments),
                Totals {
                    sent: 100,
                    received: 100
                }
            );
        });
        let both = recording.count(&format!(
            "{ALLOCATED} && stun.att.family == 1 && stun.att.family == 2"
        ));
        assert!(both >= 2, "{both} dual allocations");
    }
    scene.account().show_the_data_plane();
}

/// T-8656-11.2-03, T-8656-14-05: a Send with DONT-FRAGMENT leaves as a packet that may not be fragmented.
#[test]
fn dont_fragment_sets_the_flag_on_the_way_to_the_peer() {
    let needs = [needs::NETWORK, needs::COTURN, needs::CAPTURE];
    if !lab::require("dont_fragment_sets_the_flag_on_the_way_to_the_peer", &needs) {
        return;
    }
    let scene = Scene::new();
    let arguments = format!(
        "-s -g -c {} -m 2 -n 50 -z 10 -l 1200",
        scene.towards_peer(Family::V4)
    );
    let recording = scene.recorded(|| {
        assert_eq!(
            scene.client(Family::V4, &arguments),
            Totals {
                sent: 100,
                received: 100
            }
        );
    });
    assert!(recording.count(&format!("{SEND} && {DONT_FRAGMENT}")) >= 100);
    let to_peer = format!(
        "udp && ip.src == {} && ip.dst == {}",
        scene.relay.host.v4, scene.peer.v4
    );
    assert!(recording.count(&to_peer) >= 100);
    assert_eq!(
        recording.count(&format!("{to_peer} && ip.flags.df == 0")),
        0
    );
    scene.account();
}

/// T-8445-7-02: clients that are each other's peers, both ends on relayed addresses of this one server.
#[test]
fn clients_meet_on_relayed_addresses_of_the_same_server() {
    if !lab::require(
        "clients_meet_on_relayed_addresses_of_the_same_server",
        &[needs::NETWORK, needs::COTURN, needs::CAPTURE],
    ) {
        return;
    }
    let scene = Scene::new();
    thread::scope(|scope| {
        for side in FAMILIES {
            for method in ["", "-s"] {
                let scene = &scene;
                scope.spawn(move || {
                    let arguments =
                        format!("-y -c -m 4 -n 50 -z 10 {} {method}", relayed_family(side));
                    let totals = scene.client(Family::V4, &arguments);
                    assert_eq!(totals.sent, totals.received);
                    assert!(totals.sent >= 200, "{totals:?}");
                });
            }
        }
    });
    scene.account().show_the_data_plane();
}

/// T-8656-7.2-37, T-8445-7-02: behind a 1:1 NAT the relay tells clients the address that peers can reach, and two clients that
/// know each other by such addresses meet although the NAT sends nothing back inside.
#[test]
fn a_relay_behind_a_one_to_one_nat_reaches_peers_and_itself() {
    let needs = [needs::NETWORK, needs::NAT, needs::COTURN, needs::CAPTURE];
    if !lab::require(
        "a_relay_behind_a_one_to_one_nat_reaches_peers_and_itself",
        &needs,
    ) {
        return;
    }
    let scene = Scene::with(RelayUnderTest::start_translated);
    for method in ["", "-s"] {
        let to_peer = format!(
            "-c {} -m 2 -n 50 -z 10 {method}",
            scene.towards_peer(Family::V4)
        );
        assert_eq!(
            scene.client(Family::V4, &to_peer),
            Totals {
                sent: 100,
                received: 100
            }
        );
        let each_other = format!("-y -c -m 4 -n 50 -z 10 {method}");
        let totals = scene.client(Family::V4, &each_other);
        assert!(
            totals.sent == totals.received && totals.sent >= 200,
            "{totals:?}"
        );
    }
    scene.account().show_the_data_plane();
}

/// What a capture calls undamaged means nothing unless it calls damage by its name.
#[test]
fn a_capture_notices_a_packet_without_a_checksum() {
    let needs = [needs::NETWORK, needs::CAPTURE];
    if !lab::require("a_capture_notices_a_packet_without_a_checksum", &needs) {
        return;
    }
    let world = World::new();
    let (one, other) = (world.host("one"), world.host("other"));
    let capture = Capture::start(&one.netns, UPLINK);
    let socket = one.netns.udp(SocketAddr::new(one.v4.into(), 0), LIMIT);
    let listener = other.netns.udp(SocketAddr::new(other.v4.into(), 0), LIMIT);
    let to = listener.local_addr().expect("bound");
    socket.send_to(b"as a wire has it", to).expect("sent");
    one.netns.ethtool(UPLINK, "tx on");
    socket
        .send_to(b"for the card to complete", to)
        .expect("sent");
    let recording = capture.finish();
    assert_eq!(recording.count("udp"), 2);
    assert_eq!(recording.damaged().lines().count(), 1);
}
