//! What the process may still do once it serves: every thread's user and capabilities, and that the relay needs no more.
//!
//! The lab chooses the data plane by the name of this test binary.

mod lab;

use std::collections::BTreeMap;
use std::fs;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::Command;

use lab::needs;
use lab::process::{Finished, Running, START};
use lab::relay::{PASSWORD, PORT, REALM, RelayUnderTest, USER};
use lab::scene::{CHANNEL, Line, Scene, every_combination};
use lab::tap::PATIENCE;
use lab::turn::channel_data;
use lab::world::{Family, Host, UPLINK, World, port_of};

/// From linux/capability.h.
const NET_ADMIN: u64 = 1 << 12;
const NOBODY: u32 = 65_534;

/// An ordinary user without a name.
const ORDINARY: u32 = 54_321;

#[test]
fn an_ordinary_user_with_one_capability_relays_everything() {
    if !lab::require(
        "an_ordinary_user_with_one_capability_relays_everything",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::with_arguments(&["--run-as", "nobody"]);
    let told = "running as user nobody, with CAP_NET_ADMIN and no other capability";
    scene.relay.program.says(told);
    every_thread(scene.relay.pid(), NOBODY, NET_ADMIN, NET_ADMIN);

    // All of this happens after the privileges are gone: sockets, bindings, ways out.
    let relay = &scene.relay.host;
    relay.netns.ip(&format!("neighbour flush dev {UPLINK}"));
    every_combination(&scene, |line, _, _| pass(line));
    let mut client = scene.client(Family::V4);
    client.allocate(Family::V4);
    let neighbour = Ipv4Addr::new(45, relay.v4.octets()[1], 0, 77);
    let router = scene.world.router();
    router.ip(&format!(
        "address add {neighbour}/24 dev {}",
        port_of(relay)
    ));
    let peer = router.udp((neighbour, 0).into(), PATIENCE);
    client.bind(CHANNEL, peer.local_addr().expect("bound"));
    for _ in 0..20 {
        client.send(&channel_data(CHANNEL, b"to a new neighbour"));
        peer.recv_from(&mut [0; 64]).expect("relayed");
    }

    let netns = relay.netns.name().to_owned();
    let finished = scene.relay.program.terminate();
    assert_eq!(finished.status.code(), Some(0), "{}", finished.stderr);
    let last = finished.stdout.lines().last().unwrap_or_default();
    let (_, kernel) = last.split_once("in the kernel: ").expect("counts");
    let to_peers = kernel
        .split(' ')
        .next()
        .and_then(|count| count.parse().ok());
    // The first may go through user space, while the neighbour is asked.
    assert!(to_peers >= Some(4 + 15), "{last}");
    assert_eq!(pinned(), 0);
    assert!(!shown(&netns).contains("prog/xdp"), "{}", shown(&netns));
}

#[test]
fn root_keeps_no_more_than_it_needs_and_says_so() {
    if !lab::require(
        "root_keeps_no_more_than_it_needs_and_says_so",
        &[needs::NETWORK],
    ) {
        return;
    }
    let scene = Scene::new();
    let told = "running as root, with CAP_NET_ADMIN and no other capability; --run-as USER";
    scene.relay.program.says(told);
    every_thread(scene.relay.pid(), 0, NET_ADMIN, NET_ADMIN);
    every_combination(&scene, |line, _, _| pass(line));
    let Scene { relay, world, .. } = scene;
    let host = relay.host;
    relay.program.terminate();

    let mut command = host.netns.command(env!("CARGO_BIN_EXE_turnpike"));
    arguments(
        &mut command,
        &host,
        &["--dataplane", "user", "--run-as", "54321:54322"],
    );
    let program = ready(&mut command);
    let told = "running as user 54321, without capabilities";
    program.says(told);
    every_thread(program.pid(), ORDINARY, 0, 0);
    program.terminate();
    drop(world);
}

/// As systemd starts it: an ordinary user from the outset, with what it takes to load and attach.
#[test]
fn an_ordinary_user_gives_up_what_it_was_started_with() {
    if !lab::require(
        "an_ordinary_user_gives_up_what_it_was_started_with",
        &[needs::NETWORK],
    ) {
        return;
    }
    let world = World::new();
    let host = world.host("relay");
    world.receive_from_xdp(world.router(), &port_of(&host));
    let copied = Copied::new();
    let start = |capabilities: &str, more: &[&str]| {
        let mut command = copied.command(&host, capabilities);
        arguments(&mut command, &host, more);
        command
    };
    let xdp = &["--dataplane", "xdp"];
    for (capabilities, lacks) in [
        (
            "",
            "it lacks CAP_NET_ADMIN, CAP_PERFMON, CAP_BPF: give it these",
        ),
        (
            ",+net_admin",
            "it lacks CAP_PERFMON, CAP_BPF: give it these",
        ),
    ] {
        let Finished { status, stderr, .. } =
            Running::start("lacking", &mut start(capabilities, xdp)).finish(START);
        assert_eq!(
            (status.code(), stderr.contains(lacks)),
            (Some(1), true),
            "{stderr}"
        );
    }
    let wish = ["--dataplane", "user", "--run-as", "nobody"];
    let Finished { status, stderr, .. } =
        Running::start("wishing", &mut start("", &wish)).finish(START);
    let cannot = "the relay cannot become user nobody";
    assert_eq!(
        (status.code(), stderr.contains(cannot)),
        (Some(1), true),
        "{stderr}"
    );

    // Who is that user already needs no privilege to become it.
    let mut same = host.netns.command("setpriv");
    same.args(["--reuid", "nobody", "--regid", "nogroup", "--clear-groups"]);
    same.args(["--bounding-set", "-all"]).arg(&copied.0);
    arguments(&mut same, &host, &wish);
    let program = ready(&mut same);
    program.says("running as user nobody, without capabilities");
    every_thread(program.pid(), NOBODY, 0, 0);
    program.terminate();

    let enough = ",+net_admin,+bpf,+perfmon,+net_bind_service";
    let program = ready(&mut start(enough, xdp));
    let told = "running as user 54321, with CAP_NET_ADMIN and no other capability";
    program.says(told);
    let bounding = u64::MAX;
    every_thread(program.pid(), ORDINARY, NET_ADMIN, bounding);
    let relay = RelayUnderTest::running(program, host);
    let scene = Scene::with_relay(world, relay);
    every_combination(&scene, |line, _, _| pass(line));
    let netns = scene.relay.host.netns.name().to_owned();
    let finished = scene.relay.program.terminate();
    assert_eq!(finished.status.code(), Some(0), "{}", finished.stderr);
    assert!(!shown(&netns).contains("prog/xdp"), "{}", shown(&netns));
}

/// As the unit in deploy/ starts it: root with a handful of capabilities. The next start gets at what a killed one has left.
#[test]
fn root_without_the_rest_of_its_capabilities_takes_over() {
    if !lab::require(
        "root_without_the_rest_of_its_capabilities_takes_over",
        &[needs::NETWORK],
    ) {
        return;
    }
    let unit = include_str!("../../deploy/turnpike.service");
    let line = unit
        .lines()
        .find_map(|line| line.strip_prefix("CapabilityBoundingSet=CAP_"));
    let bounding = line
        .expect("the unit binds them")
        .replace(" CAP_", ",+")
        .to_lowercase();
    let world = World::new();
    let host = world.host("relay");
    world.receive_from_xdp(world.router(), &port_of(&host));
    let start = |host: &Host| {
        let mut command = host.netns.command("setpriv");
        command.args(["--bounding-set", &format!("-all,+{bounding}")]);
        command.args(["--", env!("CARGO_BIN_EXE_turnpike")]);
        arguments(
            &mut command,
            host,
            &["--dataplane", "xdp", "--run-as", "nobody"],
        );
        ready(&mut command)
    };
    let program = start(&host);
    let mut scene = Scene::with_relay(world, RelayUnderTest::running(program, host));
    let mut line = Line::new(&scene, Family::V4, Family::V6);
    pass(&mut line);
    scene.relay.kill();
    pass(&mut line);
    scene.relay.program = start(&scene.relay.host);
    scene.relay.program.says("a relay was killed");
    every_thread(scene.relay.pid(), NOBODY, NET_ADMIN, NET_ADMIN);
    every_combination(&scene, |line, _, _| pass(line));
    scene.relay.stop();
    assert_eq!(pinned(), 0);
}

/// A datagram each way, through the kernel, as its TTL shows: a router on either side, and the relay.
fn pass(line: &mut Line) {
    let there = line.pass_to_peer(&channel_data(CHANNEL, b"there"), |packet| packet);
    let back = line.pass_to_client(b"back", |packet| packet);
    assert_eq!((there.ttl, back.ttl), (61, 61));
}

/// Every thread is this user with this group and no other, has these capabilities and can get no others.
fn every_thread(pid: u32, user: u32, capabilities: u64, bounding: u64) {
    let tasks = fs::read_dir(format!("/proc/{pid}/task")).expect("it runs");
    let mut threads = 0;
    for task in tasks {
        let path = task.expect("readable").path().join("status");
        let text = fs::read_to_string(path).expect("readable");
        let status: BTreeMap<&str, Vec<&str>> = text
            .lines()
            .filter_map(|line| line.split_once(':'))
            .map(|(key, value)| (key, value.split_whitespace().collect()))
            .collect();
        let name = status["Name"][0];
        let users: Vec<u32> = status["Uid"]
            .iter()
            .map(|id| id.parse().expect("a number"))
            .collect();
        assert_eq!(users, [user; 4], "{name}");
        let set = |key| u64::from_str_radix(status[key][0], 16).expect("hexadecimal");
        let sets = ["CapEff", "CapPrm", "CapInh", "CapAmb"].map(set);
        assert_eq!(sets, [capabilities, capabilities, 0, 0], "{name}");
        assert_eq!(set("CapBnd") & !bounding, 0, "{name}");
        assert_eq!(status["NoNewPrivs"], ["1"], "{name}");
        if user != 0 {
            assert_eq!(status["Groups"], [""; 0], "{name}");
            assert!(!status["Gid"].contains(&"0"), "{name}");
        }
        threads += 1;
    }
    assert!(
        threads > 3,
        "control thread, workers, log and signals, not {threads}"
    );
}

fn arguments(command: &mut Command, host: &Host, more: &[&str]) {
    let user = format!("{USER}:{PASSWORD}");
    for family in Family::ALL {
        let address: IpAddr = host.address(family);
        command.args(["--listen", &SocketAddr::new(address, PORT).to_string()]);
        command.args(["--relay-address", &address.to_string()]);
    }
    command.args(["--realm", REALM, "--user", &user]).args(more);
}

/// The program, where an ordinary user may start it.
struct Copied(PathBuf);

impl Copied {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("turnpike-{}", std::process::id()));
        fs::copy(env!("CARGO_BIN_EXE_turnpike"), &path).expect("there is room");
        Self(path)
    }

    /// Started as such a one with these capabilities.
    fn command(&self, host: &Host, capabilities: &str) -> Command {
        let set = format!("-all{capabilities}");
        let mut command = host.netns.command("setpriv");
        command.args(["--reuid", "54321", "--regid", "54322", "--clear-groups"]);
        command.args(["--inh-caps", &set, "--ambient-caps", &set]);
        command.arg("--").arg(&self.0);
        command
    }
}

impl Drop for Copied {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn ready(command: &mut Command) -> Running {
    let program = Running::start("relay", command);
    program.says("ready");
    program
}

/// How many programs a relay that has ended would leave behind.
fn pinned() -> usize {
    let folder = fs::read_dir("/sys/fs/bpf/turnpike");
    folder.expect("it was made").count()
}

/// The uplink, as `ip` shows it.
fn shown(netns: &str) -> String {
    let arguments = ["-n", netns, "-details", "link", "show", "dev", UPLINK];
    let output = Command::new("ip")
        .args(arguments)
        .output()
        .expect("ip starts");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
