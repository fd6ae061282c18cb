//! What becomes of established channels when the relay is killed, and what the next one makes of what it finds.
//!
//! The lab chooses the data plane by the name of this test binary.

mod lab;

use std::fs;
use std::net::SocketAddr;
use std::os::fd::AsFd;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use aya::maps::{MapData, MapInfo};
use aya::programs::links::{FdLink, PinnedLink};
use aya::programs::loaded_programs;
use lab::needs;
use lab::packet::Packet;
use lab::process::{Finished, Running, START};
use lab::relay::{PASSWORD, REALM, RelayUnderTest, USER};
use lab::scene::{CHANNEL, Line, Scene};
use lab::tap::{PATIENCE, SILENCE};
use lab::turn::channel_data;
use lab::world::{Family, Host, UPLINK};
use rustix::time::{ClockId, clock_getres};
use turnpike::dataplane::xdp::{Memory, Program, Sizes};
use turnpike_abi::{Ends, KernelTick, Key, Kind, Narrow, Seed, Settings, Wide, Writer};

/// Where the relay keeps its program unless it is told otherwise.
const FOLDER: &str = "/sys/fs/bpf/turnpike";

/// How long listeners count as served by a relay that says nothing more, and a bit.
const SERVED_FOR: Duration = Duration::from_millis(3_500);

/// Between two datagrams of a line.
const PAUSE: Duration = Duration::from_millis(10);

/// T-8656-6-04, T-8656-9-06, T-8656-12-02: after SIGKILL the kernel relays on, in both directions, over both families, and
/// ends each channel when its channel, its permission or its allocation ends.
///
/// A permission lasts five minutes (RFC 8656, 9), so the ends are moved near, in the tables that the dead relay wrote.
#[test]
fn channels_outlive_a_killed_relay_until_they_end() {
    if !lab::require(
        "channels_outlive_a_killed_relay_until_they_end",
        &[needs::NETWORK],
    ) {
        return;
    }
    let mut scene = Scene::new();
    let mut lines = every_line(&scene);
    lines.iter_mut().for_each(pass);
    scene.relay.kill();
    let killed = Instant::now();
    while killed.elapsed() < SERVED_FOR {
        lines.iter_mut().for_each(pass);
    }

    // What the kernel leaves to the host finds no socket any more, and the host says so; channels do not mind.
    let line = &mut lines[0];
    line.client_tap.take();
    let garbage = line.client_packet(b"\xffgarbage");
    line.client_tap.send(&garbage);
    let told = line.client_tap.icmp_errors_after(SILENCE);
    assert!(!told.is_empty(), "garbage goes up to the host again");
    let forbidden = scene.world.host("forbidden");
    for line in &mut lines {
        line.client_tap.take();
        let family = Family::of(line.relayed.ip());
        let from = SocketAddr::new(forbidden.address(family), 0);
        let stranger = forbidden.netns.udp(from, PATIENCE);
        // The relayed port belongs to nobody now, so the host may use it, for its resolver for example.
        let resolver = scene.relay.host.netns.udp(line.relayed, PATIENCE);
        stranger.send_to(b"an answer", line.relayed).expect("sent");
        let arrived = resolver.recv_from(&mut [0; 64]).expect("it goes up");
        assert_eq!(arrived.1, stranger.local_addr().expect("bound"));
        let heard = line.client_tap.datagrams_after(SILENCE / 2);
        assert!(heard.is_empty(), "{heard:?}");
        pass(line);
    }

    let mut tables = Tables::of_the_dead();
    let (tick, end) = soon(Duration::from_millis(1_500));
    let ended = lines.len() - 1;
    for (line, which) in lines[..ended].iter().zip([
        |ends: &mut Ends, tick| ends.channel = tick,
        |ends: &mut Ends, tick| ends.permission = tick,
        |ends: &mut Ends, tick| ends.allocation = tick,
    ]) {
        let mut ends = Ends {
            allocation: KernelTick::MAX,
            permission: KernelTick::MAX,
            channel: KernelTick::MAX,
        };
        which(&mut ends, tick);
        for key in keys(line) {
            assert!(tables.writer().set_ends(&key, ends), "{key:?}");
        }
    }
    let sent = send_until(&mut lines, end + Duration::from_millis(800));
    for (number, line) in lines.iter_mut().enumerate() {
        for last in [last_at_peer(line), last_at_client(line)] {
            let last = sent[last.expect("it was relayed until then")];
            if number == ended {
                assert_eq!(
                    Some(&last),
                    sent.last(),
                    "a line that has not ended goes on"
                );
                continue;
            }
            // A jiffy, and what a busy machine takes from one step of this test to the next.
            let late = last.saturating_duration_since(end);
            let early = end.saturating_duration_since(last);
            println!(
                "line {number}: the last was sent {early:?} before the end, {late:?} after it"
            );
            assert!(
                late < Duration::from_millis(10),
                "line {number}: {late:?} late"
            );
            assert!(
                early < Duration::from_millis(300),
                "line {number}: {early:?} early"
            );
        }
    }
    pass(&mut lines[ended]);

    // The next relay ends all of it before it serves, for it may give the ports to others.
    scene.relay = scene.relay.restart();
    let told = format!("it is detached now from {UPLINK}");
    scene.relay.program.says(&told);
    lines.iter_mut().for_each(does_not_pass);
    pass(&mut Line::new(&scene, Family::V4, Family::V4));
    let host = scene.relay.host.netns.name().to_owned();
    let finished = scene.relay.program.terminate();
    let last = finished.stdout.lines().last().unwrap_or_default();
    assert!(
        last.contains("in the kernel: 1 to peers + 1 to clients"),
        "{last}"
    );
    assert_eq!(pinned(), [""; 0]);
    assert_eq!(attached(&host), 0);
}

/// Two relays on one device: the second is told what to do, and the first notices nothing. What dies while it starts does
/// not keep the next from starting.
#[test]
fn a_live_relay_is_not_robbed_and_a_dead_one_is_not_in_the_way() {
    if !lab::require(
        "a_live_relay_is_not_robbed_and_a_dead_one_is_not_in_the_way",
        &[needs::NETWORK],
    ) {
        return;
    }
    let mut scene = Scene::new();
    let mut line = Line::new(&scene, Family::V4, Family::V4);
    let second = |more: &[&str]| {
        let mut command = relay(&scene.relay.host, more);
        command.args(lab::relay::backend());
        Running::start("second", &mut command).finish(START)
    };
    for (more, problem, remedy) in [
        (
            &[][..],
            "another relay that runs has its program in /sys/fs/bpf/turnpike",
            "end that one, or write --bpffs",
        ),
        (
            &["--bpffs", "/sys/fs/bpf/second"],
            "up0: another XDP program is attached",
            "`bpftool link`",
        ),
    ] {
        let Finished { status, stderr, .. } = second(more);
        assert_eq!(status.code(), Some(1), "{stderr}");
        assert!(
            stderr.contains(problem) && stderr.contains(remedy),
            "{stderr}"
        );
        pass(&mut line);
    }
    scene.relay.kill();
    for delay_ms in [5, 20, 50, 100, 150, 200, 300, 400] {
        let mut command = relay(&scene.relay.host, &[]);
        let mut dies = Running::start("dies", command.args(lab::relay::backend()));
        thread::sleep(Duration::from_millis(delay_ms));
        dies.kill();
    }
    scene.relay = scene.relay.restart();
    does_not_pass(&mut line);
    pass(&mut Line::new(&scene, Family::V4, Family::V4));
}

/// A relay in user space may give the same ports away, so it ends what a killed one has left in the kernel. Where nothing can
/// be pinned, relaying ends with the process, and that is said.
#[test]
fn nothing_is_relayed_behind_a_relay_in_user_space() {
    if !lab::require(
        "nothing_is_relayed_behind_a_relay_in_user_space",
        &[needs::NETWORK],
    ) {
        return;
    }
    let mut scene = Scene::new();
    let mut line = Line::new(&scene, Family::V6, Family::V4);
    pass(&mut line);
    scene.relay.kill();
    pass(&mut line);
    let mut command = relay(&scene.relay.host, &["--dataplane", "user"]);
    let next = Running::start("user space", &mut command);
    next.says("ready");
    next.says("a relay was killed");
    does_not_pass(&mut line);
    let host = scene.relay.host.netns.name().to_owned();
    assert_eq!((pinned().len(), attached(&host)), (0, 0));
    next.terminate();

    let RelayUnderTest { host, .. } = scene.relay;
    scene.relay = RelayUnderTest::start_on(host, &["--bpffs", "/sys/fs/nowhere/turnpike"]);
    let told = "relaying in the kernel ends with this process";
    scene.relay.program.says(told);
    scene.relay.kill();
    assert_eq!(attached(scene.relay.host.netns.name()), 0);
}

fn every_line(scene: &Scene) -> Vec<Line> {
    let families = Family::ALL
        .into_iter()
        .flat_map(|leg| Family::ALL.map(|side| (leg, side)));
    families
        .map(|(leg, side)| Line::new(scene, leg, side))
        .collect()
}

/// A datagram each way.
fn pass(line: &mut Line) {
    let there: Packet = line.pass_to_peer(&channel_data(CHANNEL, b"there"), |packet| packet);
    let back = line.pass_to_client(b"back", |packet| packet);
    // A router on either side, and the relay's kernel between them; user space would begin anew.
    assert_eq!((there.ttl, back.ttl), (61, 61), "relayed in the kernel");
}

fn does_not_pass(line: &mut Line) {
    line.peer_tap.take();
    line.client_tap.take();
    line.client_tap
        .send(&line.client_packet(&channel_data(CHANNEL, b"there")));
    line.peer_tap.send(&line.peer_packet(b"back"));
    let at_peer = line.peer_tap.datagrams_after(SILENCE / 2);
    let at_client = line.client_tap.datagrams_after(SILENCE / 2);
    assert!(
        at_peer.is_empty() && at_client.is_empty(),
        "{at_peer:?} {at_client:?}"
    );
}

/// The moment at which a tick of the kernel's begins, about so far from now.
fn soon(from_now: Duration) -> (KernelTick, Instant) {
    let probe = Program::load(Sizes::LEAST, Seed([1; 6])).expect("root may");
    let length = clock_getres(ClockId::MonotonicCoarse);
    let length = Duration::from_nanos(u64::try_from(length.tv_nsec).expect("some"));
    let (count, _) = probe.clock().expect("it runs");
    let now = Instant::now();
    let jiffies = u64::try_from(from_now.as_nanos() / length.as_nanos()).expect("few");
    let KernelTick(tick) = KernelTick::of_jiffies(count + jiffies);
    let from_now = (u64::from(tick) << KernelTick::SHIFT) - count;
    (
        KernelTick(tick),
        now + length * u32::try_from(from_now).expect("few"),
    )
}

/// Both entries of a channel.
fn keys(line: &Line) -> [Key; 2] {
    let key = |remote: SocketAddr, local: SocketAddr, kind| Key {
        remote: remote.ip().into(),
        local: local.ip().into(),
        remote_port: remote.port().to_be_bytes(),
        local_port: local.port().to_be_bytes(),
        kind,
    };
    [
        key(
            line.client.address(),
            line.client.server,
            CHANNEL.to_be_bytes(),
        ),
        key(line.peer_address(), line.relayed, Kind::Peer.bytes()),
    ]
}

/// Sends numbers both ways on every line, and tells when each was sent.
fn send_until(lines: &mut [Line], end: Instant) -> Vec<Instant> {
    let mut sent = Vec::new();
    for line in &mut *lines {
        line.peer_tap.take();
        line.client_tap.take();
    }
    while Instant::now() < end {
        let number = u32::try_from(sent.len()).expect("few").to_be_bytes();
        sent.push(Instant::now());
        for line in &*lines {
            line.client.send(&channel_data(CHANNEL, &number));
            line.peer.send_to(&number, line.relayed).expect("sent");
        }
        thread::sleep(PAUSE);
    }
    sent
}

/// The number that arrived last at the peer.
fn last_at_peer(line: &mut Line) -> Option<usize> {
    let to = line.peer_address();
    let heard = line.peer_tap.datagrams_to(to, 0);
    heard.iter().filter_map(|(data, _)| number(data)).max()
}

fn last_at_client(line: &mut Line) -> Option<usize> {
    let to = line.client.address();
    let heard = line.client_tap.datagrams_to(to, 0);
    heard
        .iter()
        .filter_map(|(data, _)| number(data.get(4..)?))
        .max()
}

fn number(data: &[u8]) -> Option<usize> {
    usize::try_from(u32::from_be_bytes(data.try_into().ok()?)).ok()
}

/// The tables that a killed relay's program goes on with.
struct Tables {
    settings: Memory,
    narrow: Memory,
    wide: Memory,
    seed: Seed,
}

impl Tables {
    fn of_the_dead() -> Tables {
        let pin = format!("{FOLDER}/turnpike-{UPLINK}");
        let link = FdLink::from(PinnedLink::from_pin(pin).expect("it is pinned"));
        let id = link.info().expect("a link").program_id();
        let program = loaded_programs()
            .flatten()
            .find(|program| program.id() == id);
        let maps = program.expect("it is loaded").map_ids();
        let maps = maps.expect("root may ask").expect("the kernel tells");
        let memory = |name: &str, value: usize| {
            let info = |id: &u32| MapInfo::from_id(*id).expect("it is loaded");
            let named = maps
                .iter()
                .map(info)
                .find(|info| info.name_as_str() == Some(name));
            let info = named.unwrap_or_else(|| panic!("no map {name}"));
            let len = value * usize::try_from(info.max_entries()).expect("fits");
            let map = MapData::from_id(info.id()).expect("it is loaded");
            Memory::map(map.fd().as_fd(), len).expect("it can be shared")
        };
        let settings = memory("SETTINGS", size_of::<Settings>());
        let mut seed = [0; 6];
        for (number, word) in seed.iter_mut().zip(&settings.words()[2..]) {
            *number = word.load(std::sync::atomic::Ordering::Relaxed);
        }
        Tables {
            narrow: memory("NARROW", 2 * size_of::<Narrow>()),
            wide: memory("WIDE", 2 * size_of::<Wide>()),
            seed: Seed(seed),
            settings,
        }
    }

    fn writer(&mut self) -> Writer<'_> {
        let Tables {
            settings,
            narrow,
            wide,
            seed,
        } = self;
        Writer::new(settings.words(), narrow.words(), wide.words(), *seed)
    }
}

/// What is pinned.
fn pinned() -> Vec<String> {
    let entries = fs::read_dir(FOLDER).expect("the relay has made it");
    let names = entries.map(|entry| entry.expect("readable").file_name());
    names
        .map(|name| name.to_string_lossy().into_owned())
        .collect()
}

/// How many programs are attached to the uplink.
fn attached(netns: &str) -> usize {
    let shown = Command::new("ip")
        .args(["-n", netns, "-details", "link", "show", "dev", UPLINK])
        .output()
        .expect("ip starts");
    String::from_utf8_lossy(&shown.stdout)
        .matches("prog/xdp")
        .count()
}

/// Another relay on the host of the first, on other ports.
fn relay(host: &Host, more: &[&str]) -> Command {
    let mut command = host.netns.command(env!("CARGO_BIN_EXE_turnpike"));
    let listen = SocketAddr::new(host.v4.into(), 3479).to_string();
    let address = host.v4.to_string();
    let user = format!("{USER}:{PASSWORD}");
    command.args(["--listen", &listen, "--relay-address", &address]);
    command.args(["--realm", REALM, "--user", &user]).args(more);
    command
}
