//! What a relay leaves in the kernel, and what it makes of what it finds there: folders, pins, programs.

mod lab;

use std::fs;
use std::net::UdpSocket;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown, symlink};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use aya::Ebpf;
use aya::programs::{Xdp, XdpMode};
use lab::needs;
use lab::process::{Finished, Running, START};
use lab::relay::{PASSWORD, PORT, REALM, USER};
use lab::world::{Host, NEAR, UPLINK, World, port_of};
use rustix::net::netdevice::name_to_index;

/// Programs that are not the relay's.
const OTHER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ebpf/object/live.bpf.o");

const FOLDER: &str = "/sys/fs/bpf/turnpike";
const ELSEWHERE: &str = "/sys/fs/bpf/elsewhere";

/// What root tells of a relay's program that it cannot detach.
const LEFT: &str = "a relay that was killed, or another one, has its program there";

fn skipped(test: &str) -> bool {
    !lab::require(test, &[needs::NETWORK])
}

/// A world with a host whose uplink takes native XDP.
fn world() -> (World, Host) {
    let world = World::new();
    let host = world.host("relay");
    world.receive_from_xdp(world.router(), &port_of(&host));
    (world, host)
}

/// A relay on the host, by this program.
fn command(host: &Host, mut program: Command, more: &[&str]) -> Command {
    let address = host.v4.to_string();
    let user = format!("{USER}:{PASSWORD}");
    program.args(["--listen", &format!("{address}:{PORT}")]);
    program.args(["--relay-address", &address, "--realm", REALM]);
    program.args(["--user", &user, "--control", "none"]);
    program.args(more);
    program
}

fn relay(host: &Host, more: &[&str]) -> Command {
    let program = host.netns.command(env!("CARGO_BIN_EXE_turnpike"));
    command(host, program, more)
}

fn ready(mut command: Command) -> Running {
    let program = Running::start("relay", &mut command);
    program.says("ready");
    program
}

fn fails(mut command: Command, words: &[&str]) {
    let Finished { status, stderr, .. } = Running::start("relay", &mut command).finish(START);
    assert_eq!(status.code(), Some(1), "{stderr}");
    let last = stderr.lines().last().unwrap_or_default();
    assert!(words.iter().all(|word| last.contains(word)), "{stderr}");
}

/// Whether a program is attached to a device.
fn attached(host: &Host, device: &str) -> bool {
    let mut command = host.netns.command("ip");
    command.args(["-details", "link", "show", "dev", device]);
    let shown = command.output().expect("ip starts");
    String::from_utf8_lossy(&shown.stdout).contains("prog/xdp")
}

fn pins(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("it is there").flatten();
    let mut names: Vec<_> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Its owner, its group and who may do what.
fn access(path: &str) -> (u32, u32, u32) {
    let found = fs::metadata(path).expect("it is there");
    (found.uid(), found.gid(), found.mode() & 0o777)
}

/// The folder of pins is open to the group of the account that the relay becomes, and to nobody where it becomes nobody else.
#[test]
fn the_folder_of_pins_is_open_to_those_who_need_it() {
    if skipped("the_folder_of_pins_is_open_to_those_who_need_it") {
        return;
    }
    let (_world, host) = world();
    let xdp = ["--dataplane", "xdp"];
    for (more, expected) in [
        (&[][..], (0, 0, 0o700)),
        (&["--run-as", "54321:54322"], (0, 54_322, 0o770)),
        (&["--run-as", "root"], (0, 54_322, 0o700)),
    ] {
        let program = ready(relay(&host, &[&xdp[..], more].concat()));
        assert_eq!(access(FOLDER), expected, "{more:?}");
        assert_eq!(pins(FOLDER), [format!("turnpike-{UPLINK}")]);
        assert_eq!(program.terminate().status.code(), Some(0));
        assert_eq!(pins(FOLDER), [""; 0], "{more:?}");
    }
}

/// What lies in a folder that others may write to would be detached in root's name.
#[test]
fn a_folder_of_others_is_not_used() {
    if skipped("a_folder_of_others_is_not_used") {
        return;
    }
    let (_world, host) = world();
    let links = "/sys/fs/bpf/target";
    for folder in [ELSEWHERE, links] {
        fs::create_dir(folder).expect("root may");
    }
    let make: [(&str, fn()); 3] = [
        ("it belongs to user 54321", || {
            chown(ELSEWHERE, Some(54_321), None).expect("root may");
        }),
        ("everybody may write to it", || {
            chown(ELSEWHERE, Some(0), None).expect("root may");
            let all = fs::Permissions::from_mode(0o777);
            fs::set_permissions(ELSEWHERE, all).expect("root may");
        }),
        ("it is no folder but a link or a file", || {
            fs::remove_dir(ELSEWHERE).expect("it is empty");
            symlink("/sys/fs/bpf/target", ELSEWHERE).expect("root may");
        }),
    ];
    for (why, make) in make {
        make();
        for plane in ["xdp", "user"] {
            let program = ready(relay(&host, &["--dataplane", plane, "--bpffs", ELSEWHERE]));
            program.says(&format!(
                "{ELSEWHERE} is not to be trusted: {why}; remove it"
            ));
            assert_eq!(pins(links), [""; 0]);
            program.terminate();
        }
    }
}

/// A relay in user space beside a dead one's program would give away ports for which that one relays on. Where it cannot be
/// detached nothing starts by itself, and whoever wants it all the same is warned.
#[test]
fn a_dead_relay_s_program_is_no_fallback() {
    if skipped("a_dead_relay_s_program_is_no_fallback") {
        return;
    }
    let (_world, host) = world();
    ready(relay(&host, &["--dataplane", "xdp"])).kill();
    assert!(attached(&host, UPLINK));
    let elsewhere = ["--bpffs", ELSEWHERE];
    let copy = std::env::temp_dir().join(format!("turnpike-left-{}", std::process::id()));
    fs::copy(env!("CARGO_BIN_EXE_turnpike"), &copy).expect("there is room");
    let ordinary = |more: &[&str]| {
        let mut program = host.netns.command("setpriv");
        program.args(["--reuid", "54321", "--regid", "54322", "--clear-groups"]);
        program.args(["--bounding-set", "-all"]).arg(&copy);
        command(&host, program, more)
    };
    let told = [UPLINK, LEFT, "rm /sys/fs/bpf/", "or write --dataplane user"];
    fails(relay(&host, &elsewhere), &told);
    fails(ordinary(&[]), &told);
    let user = ["--dataplane", "user"];
    for command in [relay(&host, &[elsewhere, user].concat()), ordinary(&user)] {
        let program = ready(command);
        program.says(&format!("{UPLINK}: {LEFT}"));
        program.terminate();
        assert!(attached(&host, UPLINK));
    }
    let check = |more: &[&str]| {
        let program = host.netns.command(env!("CARGO_BIN_EXE_turnpike"));
        let mut command = command(&host, program, more);
        command.arg("check");
        Running::start("check", &mut command).finish(START).stdout
    };
    for (plane, starts) in [("auto", false), ("xdp", false), ("user", true)] {
        let plane = ["--dataplane", plane];
        let told = check(&[elsewhere, plane].concat());
        assert!(told.contains(&format!("{UPLINK}: {LEFT}")), "{told}");
        assert_eq!(
            !told.contains("so the relay does not start"),
            starts,
            "{told}"
        );
        let told = check(&plane);
        assert!(!told.contains(LEFT), "{told}");
    }
    let told = Running::start("check", ordinary(&[]).arg("check")).finish(START);
    assert!(
        told.stdout.contains("so the relay does not start"),
        "{}",
        told.stdout
    );
    assert!(attached(&host, UPLINK));
    fs::remove_file(copy).expect("it was made above");

    // One that lives serves its own clients, so the one beside it has nothing to tell.
    let program = ready(relay(&host, &["--dataplane", "auto"]));
    program.says("a relay was killed");
    let port = (PORT + 1).to_string();
    let listen = format!("{}:{port}", host.v4);
    let mut beside = host.netns.command(env!("CARGO_BIN_EXE_turnpike"));
    beside.args(["--listen", &listen, "--relay-address", &host.v4.to_string()]);
    beside.args(["--control", "none"]);
    let beside = ready(beside);
    beside.says("in user space: native XDP cannot be had: another relay that runs");
    assert!(
        !beside.transcript().contains(LEFT),
        "{}",
        beside.transcript()
    );
    beside.terminate();
    program.terminate();
    assert!(!attached(&host, UPLINK));
}

/// What is attached to a device that was made anew while an ordinary user ran the relay outlives it as well.
#[test]
fn a_device_that_was_made_anew_is_pinned() {
    if skipped("a_device_that_was_made_anew_is_pinned") {
        return;
    }
    let (world, host) = world();
    let (peer, place) = world.neighbour(&host, "peer");
    world.receive_from_xdp(&peer.netns, UPLINK);
    let both = ["--interface", UPLINK, "--interface", NEAR];
    let more = [&both[..], &["--dataplane", "xdp", "--run-as", "nobody"]].concat();
    let mut program = ready(relay(&host, &more));
    let both = [format!("turnpike-{NEAR}"), format!("turnpike-{UPLINK}")];
    assert_eq!(pins(FOLDER), both);
    let before = fs::metadata(Path::new(FOLDER).join(&both[0])).expect("it is there");
    host.netns.ip(&format!("link del {NEAR}"));
    World::join_neighbour(&host, &peer, &place);
    world.receive_from_xdp(&peer.netns, UPLINK);
    let deadline = Instant::now() + START;
    while !attached(&host, NEAR) {
        assert!(Instant::now() < deadline, "{}", program.transcript());
        std::thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(pins(FOLDER), both);
    let after = fs::metadata(Path::new(FOLDER).join(&both[0])).expect("it is there");
    assert_ne!(before.ino(), after.ino());
    program.kill();
    assert!(attached(&host, NEAR) && attached(&host, UPLINK));
    let program = ready(relay(&host, &more));
    program.says("a relay was killed");
    assert_eq!(pins(FOLDER), both);
    program.terminate();
    assert_eq!(pins(FOLDER), [""; 0]);
    assert!(!attached(&host, NEAR) && !attached(&host, UPLINK));
}

/// As in the unit in deploy/, where nobody may look at programs and the kernel's symbols are hidden: the program of somebody else,
/// such as Cilium's, is no dead relay's, and `auto` relays in user space beside it.
#[test]
fn somebody_else_s_program_is_no_dead_relay_s() {
    if skipped("somebody_else_s_program_is_no_dead_relay_s") {
        return;
    }
    let (_world, host) = world();
    let other = host.netns.enter(|| {
        let any = UdpSocket::bind("127.0.0.1:0").expect("loopback is up");
        let index = name_to_index(&any, UPLINK).expect("it has one");
        let mut loaded = Ebpf::load_file(OTHER).expect("root may load programs");
        let program = loaded.program_mut("bounce").expect("it is there");
        let program: &mut Xdp = program.try_into().expect("for XDP");
        program.load().expect("the kernel takes it");
        let attached = program.attach_to_if_index(index, XdpMode::Driver);
        attached.expect("a veth has native XDP");
        loaded
    });
    let unit = include_str!("../../deploy/turnpike.service");
    let mut lines = unit.lines();
    let bounding = lines.find_map(|line| line.strip_prefix("CapabilityBoundingSet=CAP_"));
    let bounding = bounding.expect("the unit binds them").to_lowercase();
    let bounding = format!("-all,+{}", bounding.replace(" cap_", ",+"));
    let as_the_unit = |more: &[&str]| {
        let hidden = "mount --bind /dev/null /proc/kallsyms && exec \"$@\"";
        let mut program = host.netns.command("unshare");
        program.args(["--mount", "sh", "-c", hidden, "sh"]);
        program.args(["setpriv", "--bounding-set", &bounding, "--"]);
        program.arg(env!("CARGO_BIN_EXE_turnpike"));
        command(&host, program, more)
    };
    let program = ready(as_the_unit(&[]));
    program.says("in user space: native XDP cannot be had: up0");
    assert!(
        !program.transcript().contains(LEFT),
        "{}",
        program.transcript()
    );
    program.terminate();
    // Whoever cannot look into the folder does not know.
    fs::create_dir(ELSEWHERE).expect("root may");
    chown(ELSEWHERE, Some(54_321), None).expect("root may");
    fails(as_the_unit(&["--bpffs", ELSEWHERE]), &[UPLINK, LEFT]);
    drop(other);
}
