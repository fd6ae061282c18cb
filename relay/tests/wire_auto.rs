//! `--dataplane auto`: native XDP where it can be had, user space otherwise, and a line that says which and why.

mod lab;

use std::fs;
use std::net::UdpSocket;
use std::process::Command;

use aya::Ebpf;
use aya::programs::{Xdp, XdpMode};
use lab::needs;
use lab::netns::Netns;
use lab::process::{Running, START, run};
use lab::relay::{PASSWORD, PORT, REALM, RelayUnderTest, USER};
use lab::scene::{CHANNEL, Line, Scene};
use lab::turn::channel_data;
use lab::world::{Family, SECOND_UPLINK, UPLINK, World, port_of};
use rustix::net::netdevice::name_to_index;
use serde_json::Value;

/// Programs that are not the relay's.
const OTHER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ebpf/object/live.bpf.o");

/// What needs no words: this is what a relay does by itself.
fn relay(netns: &Netns, addresses: &[&str]) -> Command {
    let mut command = netns.command(env!("CARGO_BIN_EXE_turnpike"));
    for address in addresses {
        command.args(["--listen", &format!("{address}:{PORT}")]);
        command.args(["--relay-address", address]);
    }
    let user = format!("{USER}:{PASSWORD}");
    command.args(["--realm", REALM, "--user", &user]);
    command.env("XDG_RUNTIME_DIR", "/nowhere");
    command
}

/// What `check` says of it.
fn foreseen(mut command: Command) -> (String, String) {
    let plan: Value = serde_json::from_str(&run(command.args(["check", "--json"]))).expect("JSON");
    let word = |key: &str| plan[key].as_str().expect("a word").to_owned();
    (word("dataplane"), word("dataplane_why"))
}

/// Starts it and gives the line about its data plane.
fn started(mut command: Command) -> (Running, String) {
    let program = Running::start("relay", &mut command);
    program.says("ready");
    let line = program
        .transcript()
        .lines()
        .find_map(|line| line.trim_start().strip_prefix("data plane    "))
        .expect("the line is told")
        .to_owned();
    (program, line)
}

/// `check` and a start agree that it is user space, for this reason, and no device has a program.
fn is_user_space(netns: &Netns, addresses: &[&str], why: &str) {
    let (plane, foreseen) = foreseen(relay(netns, addresses));
    assert_eq!(plane, "user", "{foreseen}");
    assert!(foreseen.contains(why), "{foreseen}");
    refused_at_start(netns, addresses, why);
}

/// A start finds out that it is user space, for this reason, and no device has a program.
fn refused_at_start(netns: &Netns, addresses: &[&str], why: &str) {
    let (program, line) = started(relay(netns, addresses));
    assert!(
        line.starts_with("in user space: native XDP cannot be had: ") && line.contains(why),
        "{line}"
    );
    let said = program.transcript();
    assert!(!said.contains("WARN"), "{said}");
    assert_eq!(attached(netns), [""; 0], "{line}");
    assert!(program.terminate().status.success());
}

/// The devices that have a program.
fn attached(netns: &Netns) -> Vec<String> {
    let links = run(Command::new("ip").args(["-n", netns.name(), "-json", "link"]));
    let links: Value = serde_json::from_str(&links).expect("JSON");
    let links = links.as_array().expect("a list").iter();
    let names = links.filter(|link| !link["xdp"].is_null());
    names
        .map(|link| link["ifname"].as_str().expect("a name").to_owned())
        .collect()
}

#[test]
fn a_driver_that_has_native_xdp_relays_in_the_kernel() {
    let test = "a_driver_that_has_native_xdp_relays_in_the_kernel";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let world = World::new();
    let host = world.host("relay");
    world.receive_from_xdp(world.router(), &port_of(&host));
    let address = host.v4.to_string();
    let (plane, why) = foreseen(relay(&host.netns, &[&address]));
    assert_eq!(
        (plane.as_str(), why.as_str()),
        ("xdp", "--dataplane auto has it on up0")
    );
    assert_eq!(attached(&host.netns), [""; 0], "check attaches nothing");
    let (program, line) = started(relay(&host.netns, &[&address]));
    assert_eq!(
        line,
        "in the kernel, by native XDP: --dataplane auto has it on up0"
    );
    assert_eq!(attached(&host.netns), [UPLINK]);

    let scene = Scene::with_relay(world, RelayUnderTest::running(program, host));
    let mut line = Line::new(&scene, Family::V4, Family::V4);
    let there = line.pass_to_peer(&channel_data(CHANNEL, b"there"), |packet| packet);
    let back = line.pass_to_client(b"back", |packet| packet);
    // A router on either side, and the relay's kernel between them; user space would begin anew.
    assert_eq!((there.ttl, back.ttl), (61, 61));
}

#[test]
fn loopback_alone_is_user_space() {
    if !lab::require("loopback_alone_is_user_space", &[needs::NETWORK]) {
        return;
    }
    let _world = World::new();
    let netns = Netns::new("alone");
    let why = "no Ethernet device has an address of this server";
    is_user_space(&netns, &["127.0.0.1"], why);
}

#[test]
fn an_ordinary_user_is_told_what_it_lacks() {
    if !lab::require("an_ordinary_user_is_told_what_it_lacks", &[needs::NETWORK]) {
        return;
    }
    let world = World::new();
    let host = world.host("relay");
    let copy = std::env::temp_dir().join(format!("turnpike-auto-{}", std::process::id()));
    std::fs::copy(env!("CARGO_BIN_EXE_turnpike"), &copy).expect("there is room");
    let address = host.v4.to_string();
    let unprivileged = || {
        let mut command = host.netns.command("setpriv");
        let nobody = ["--reuid", "65534", "--regid", "65534", "--clear-groups"];
        command
            .args(nobody)
            .args(["--bounding-set", "-all"])
            .arg(&copy);
        command.args(["--listen", &address, "--relay-address", &address]);
        command.env("XDG_RUNTIME_DIR", "/nowhere");
        command
    };
    let why = "native XDP cannot be had: this process lacks CAP_NET_ADMIN, CAP_PERFMON, CAP_BPF";
    assert_eq!(
        foreseen(unprivileged()),
        ("user".to_owned(), why.to_owned())
    );
    let (program, line) = started(unprivileged());
    assert_eq!(line, format!("in user space: {why}"));
    let said = program.transcript();
    assert!(!said.contains("WARN"), "{said}");
    program.terminate();
    std::fs::remove_file(copy).expect("it was made above");
}

#[test]
fn a_driver_without_native_xdp_is_user_space() {
    if !lab::require(
        "a_driver_without_native_xdp_is_user_space",
        &[needs::NETWORK],
    ) {
        return;
    }
    let _world = World::new();
    let netns = Netns::new("driverless");
    netns.ip("link add dumb0 type bridge");
    netns.ip("link set dumb0 up");
    netns.ip("address add 45.50.0.1/24 dev dumb0");
    is_user_space(
        &netns,
        &["45.50.0.1"],
        "dumb0: its driver has no native XDP",
    );
}

/// What one device lacks does not keep the others from it.
#[test]
fn of_several_devices_those_relay_that_can() {
    if !lab::require("of_several_devices_those_relay_that_can", &[needs::NETWORK]) {
        return;
    }
    let world = World::new();
    let host = world.host("relay");
    world.receive_from_xdp(world.router(), &port_of(&host));
    host.netns.ip("link add dumb0 type bridge");
    host.netns.ip("link set dumb0 up");
    host.netns.ip("address add 45.50.0.1/24 dev dumb0");
    let addresses = [&*host.v4.to_string(), "45.50.0.1"];
    let why = "--dataplane auto has it on up0, but dumb0: its driver has no native XDP";
    let found = foreseen(relay(&host.netns, &addresses));
    assert_eq!(found, ("xdp".to_owned(), why.to_owned()));
    let (_program, line) = started(relay(&host.netns, &addresses));
    assert_eq!(line, format!("in the kernel, by native XDP: {why}"));
    assert_eq!(attached(&host.netns), [UPLINK]);
}

/// Only attaching shows what a driver refuses. What was attached before that is detached again.
#[test]
fn a_refusal_on_the_second_device_detaches_the_first() {
    let test = "a_refusal_on_the_second_device_detaches_the_first";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let world = World::new();
    let host = world.host("relay");
    let second = world.second_uplink(&host);
    let router = world.router();
    for port in [port_of(&host), second.port()] {
        router.ethtool(&port, "gro on");
    }
    let addresses = [host.v4.to_string(), second.v4.to_string()];
    let addresses = addresses.each_ref().map(String::as_str);
    // A veth takes no program where the other end sends frames of more than a page.
    router.ip(&format!("link set {} mtu 9000", second.port()));
    let (plane, _) = foreseen(relay(&host.netns, &addresses));
    assert_eq!(plane, "xdp", "drivers do not tell that in advance");
    refused_at_start(&host.netns, &addresses, SECOND_UPLINK);

    router.ip(&format!("link set {} mtu 1500", second.port()));
    let other = host.netns.enter(|| {
        let any = UdpSocket::bind("127.0.0.1:0").expect("loopback is up");
        let index = name_to_index(&any, SECOND_UPLINK).expect("it was made above");
        // No relay's.
        let mut loaded = Ebpf::load_file(OTHER).expect("root may load programs");
        let program = loaded.program_mut("bounce").expect("it is there");
        let program: &mut Xdp = program.try_into().expect("for XDP");
        program.load().expect("the kernel takes it");
        let attached = program.attach_to_if_index(index, XdpMode::Driver);
        attached.expect("a veth has native XDP");
        loaded
    });
    let (program, line) = started(relay(&host.netns, &addresses));
    let why = "up1: another XDP program is attached";
    assert!(line.contains(why), "{line}");
    assert_eq!(attached(&host.netns), [SECOND_UPLINK], "the other one's");
    drop(other);
    program.terminate();
}

/// The line about relay ports of a relay that runs on `netns`, and what `check` says they are had by.
fn relay_ports(netns: &Netns, address: &str, arguments: &[&str]) -> (Running, String, String) {
    let mut check = relay(netns, &[address]);
    check.args(["check", "--json"]).args(arguments);
    let plan: Value = serde_json::from_str(&run(&mut check)).expect("JSON");
    let mut start = relay(netns, &[address]);
    let program = Running::start("relay", start.args(arguments));
    program.says("ready");
    let transcript = program.transcript();
    let mut lines = transcript.lines();
    let line = lines.find_map(|line| line.trim_start().strip_prefix("relay ports   "));
    let line = line.expect("the line is told").to_owned();
    (
        program,
        line,
        plan["ports_by"].as_str().expect("a word").to_owned(),
    )
}

/// Relay ports are had without sockets where the kernel chooses none of them for other programs, which are refused them; and
/// an ordinary user's relay goes on with what it has.
#[test]
fn relay_ports_have_no_sockets_where_nobody_notices() {
    let test = "relay_ports_have_no_sockets_where_nobody_notices";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let world = World::new();
    let host = world.host("relay");
    let address = host.v4.to_string();
    let (program, line, foreseen) = relay_ports(&host.netns, &address, &[]);
    let why = "by a socket each: --ports-by lookup cannot be had: the kernel chooses ports of 49152-65535";
    assert!(line.starts_with(why) && foreseen == "sockets", "{line}");
    program.terminate();

    let reserved = "net.ipv4.ip_local_reserved_ports";
    host.netns.sysctl(reserved, "49152-65535");
    let (program, line, foreseen) = relay_ports(&host.netns, &address, &["--run-as", "nobody"]);
    let why = "by a program that the kernel asks for the socket of a port: --ports-by auto has it";
    assert!(line == why && foreseen == "lookup", "{line}");
    let scene = Scene::with_relay(world, RelayUnderTest::running(program, host));
    let mut line = Line::new(&scene, Family::V4, Family::V4);
    for length in [10, 3000] {
        let data = vec![1; length];
        line.client.send(&channel_data(CHANNEL, &data));
        let mut buffer = [0; 4000];
        let (heard, from) = line.peer.recv_from(&mut buffer).expect("relayed");
        assert_eq!((&buffer[..heard], from), (&data[..], line.relayed));
    }
    let robbed = scene
        .relay
        .host
        .netns
        .enter(|| UdpSocket::bind(line.relayed));
    let refused = robbed.map_err(|error| error.kind());
    assert!(
        matches!(refused, Err(std::io::ErrorKind::AddrInUse)),
        "{refused:?}"
    );
    line.client.delete();
    let free = scene
        .relay
        .host
        .netns
        .enter(|| UdpSocket::bind(line.relayed));
    free.expect("it is nobody's any more");
}

/// Has a program see only a new part of the cgroups, which begin in the folder before it, as most containers do.
const IN_A_PART: &str = r#"mkdir "$2" && echo $$ > "$2"/cgroup.procs && exec unshare --cgroup --mount sh -c \
    'umount -l "$1" && mount -t cgroup2 none "$1" && shift 2 && exec "$@"' sh "$@""#;

/// Programs that a relay does not see would not be refused its ports.
#[test]
fn relay_ports_have_sockets_where_others_are_out_of_sight() {
    let test = "relay_ports_have_sockets_where_others_are_out_of_sight";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let mounts = fs::read_to_string("/proc/self/mounts").expect("every process has them");
    let mut mounts = mounts
        .lines()
        .map(|mount| mount.split(' ').collect::<Vec<_>>());
    let Some(folder) = mounts.find_map(|mount| {
        (mount[2] == "cgroup2")
            .then_some(mount[1])
            .map(str::to_owned)
    }) else {
        return println!("SKIPPED {test}: no cgroup2 is mounted");
    };
    let part = format!("{folder}/turnpike-{}", lab::own_name());
    let world = World::new();
    let host = world.host("relay");
    let reserved = "net.ipv4.ip_local_reserved_ports";
    host.netns.sysctl(reserved, "49152-65535");
    let relay = relay(&host.netns, &[&host.v4.to_string()]);
    let mut command = Command::new("sh");
    command.args(["-c", IN_A_PART, "sh", &folder, &part]);
    command.arg(relay.get_program()).args(relay.get_args());
    let program = Running::start("relay", command.env("XDG_RUNTIME_DIR", "/nowhere"));
    program.says("ready");
    program.says("by a socket each: --ports-by lookup cannot be had: other programs could bind relay ports in use");
    program.terminate();
    fs::remove_dir(part).expect("nobody is in it any more");
}

/// Whoever asks for what there are too few descriptors for is told that, and what to do about it.
#[test]
fn too_few_descriptors_are_named_with_a_remedy() {
    let test = "too_few_descriptors_are_named_with_a_remedy";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let world = World::new();
    let host = world.host("relay");
    let reserved = "net.ipv4.ip_local_reserved_ports";
    host.netns.sysctl(reserved, "49152-65535");
    let relay = relay(&host.netns, &[&host.v4.to_string()]);
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -n 110 && exec \"$@\"", "sh"]);
    command.arg(relay.get_program()).args(relay.get_args());
    command.args([
        "--ports-by",
        "lookup",
        "--workers",
        "2",
        "--dataplane",
        "user",
    ]);
    let program = Running::start("relay", command.env("XDG_RUNTIME_DIR", "/nowhere"));
    program.says("110 file descriptors are too few for 2 workers; raise the limit");
}

/// `check` tells of a start that will fail, as the start does: that the kernel chooses relay ports for others.
#[test]
fn check_tells_that_ports_are_chosen_for_others() {
    let test = "check_tells_that_ports_are_chosen_for_others";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let world = World::new();
    let host = world.host("relay");
    for words in [&["check"][..], &[]] {
        let mut command = relay(&host.netns, &[&host.v4.to_string()]);
        command.args(words).args(["--ports-by", "lookup"]);
        let finished = Running::start("relay", &mut command).finish(START);
        let why = "relay ports cannot be had by lookup: the kernel chooses ports of 49152-65535";
        assert!(finished.stderr.contains(why), "{}", finished.stderr);
        assert_eq!(finished.status.code(), Some(1), "{words:?}");
    }
}
