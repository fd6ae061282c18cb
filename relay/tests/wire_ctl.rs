//! What `turnpike ctl` tells of a relay in the kernel is what has passed on the wire.
//!
//! The lab chooses the data plane by the name of this test binary.

mod lab;

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use lab::needs;
use lab::process::Running;
use lab::scene::{CHANNEL, Line, Scene, every_combination};
use lab::turn::{TurnClient, channel_data, send_indication};
use lab::world::{Family, UPLINK};
use serde_json::{Value, json};

/// Packets of each direction of each line.
const PACKETS: usize = 20;

/// The bytes of data in them: each is one longer than the one before.
const BYTES: usize = PACKETS * (PACKETS - 1) / 2;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A scene with a control socket in the temporary folder, for its path may not be long.
struct Asked {
    scene: Scene,
    control: PathBuf,
}

impl Asked {
    fn new(test: &str) -> Asked {
        let name = format!("turnpike-{}-{test}.sock", std::process::id());
        let control = std::env::temp_dir().join(name);
        let path = control.to_str().expect("ASCII");
        Asked {
            scene: Scene::with_arguments(&["--control", path]),
            control,
        }
    }

    fn ask(&self, question: &[&str]) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_turnpike"));
        command.arg("ctl").args(question).arg("--control");
        command.arg(&self.control);
        let finished = Running::start("turnpike ctl", &mut command).finish(PATIENCE);
        assert!(finished.status.success(), "{}", finished.stderr);
        finished.stdout
    }

    fn dataplane(&self) -> Value {
        let text = self.ask(&["dataplane", "--json"]);
        serde_json::from_str(&text).expect("JSON")
    }

    fn allocations(&self) -> Vec<Value> {
        let text = self.ask(&["allocations", "--json"]);
        let parse = |line| serde_json::from_str(line).expect("JSON");
        text.lines().map(parse).collect()
    }
}

fn traffic(packets: usize, bytes: usize) -> Value {
    json!({ "packets": packets, "bytes": bytes })
}

fn carried(packets: usize, bytes: usize) -> Value {
    json!({ "to_peer": traffic(packets, bytes), "to_client": traffic(packets, bytes) })
}

/// Sends [`PACKETS`] each way, and sees each of them arrive.
fn exchange(line: &mut Line) {
    for number in 0..PACKETS {
        let data = vec![7; number];
        line.pass_to_peer(&channel_data(CHANNEL, &data), |packet| packet);
        line.pass_to_client(&data, |packet| packet);
    }
}

/// What an operator sees is what was relayed: every packet and byte of every allocation and of every path.
#[test]
fn every_packet_in_the_kernel_is_told() {
    if !lab::require("every_packet_in_the_kernel_is_told", &[needs::NETWORK]) {
        return;
    }
    let asked = Asked::new("counts");
    // Their sockets, so that no port is used twice.
    let mut lines = Vec::new();
    every_combination(&asked.scene, |line, leg, side| {
        exchange(line);
        lines.push((line.client.address(), line.relayed, leg, side));
    });

    let told = asked.dataplane();
    let kernel = &told["kernel"];
    let frames = &kernel["frames"];
    let all = traffic(4 * PACKETS, 4 * BYTES);
    assert_eq!((&frames["to_peers"], &frames["to_clients"]), (&all, &all));
    assert_eq!(frames["between_clients"], traffic(0, 0));
    assert_eq!(told["percent_in_kernel"], 100.0, "{told:#}");
    let by_cpu = |path: &str| -> u64 {
        let cpus = kernel["cpus"].as_array().expect("a list").iter();
        cpus.map(|cpu| cpu[path]["packets"].as_u64().expect("a number"))
            .sum()
    };
    assert_eq!(by_cpu("to_peers"), 4 * PACKETS as u64);

    // A relay, a permission, and a channel each way; the way is there by the family that a datagram arrives by.
    let [narrow, wide] = [0, 1].map(|table| &kernel["tables"][table]);
    assert_eq!(
        (&narrow["name"], &wide["name"]),
        (&"narrow".into(), &"wide".into())
    );
    assert_eq!(
        (&narrow["used"], &wide["used"]),
        (&8.into(), &8.into()),
        "{kernel:#}"
    );
    assert_eq!(kernel["declined"], 0);
    assert_eq!(kernel["next_hops"], kernel["next_hops_resolved"]);

    let device = &kernel["devices"][0];
    for (key, value) in [
        ("name", json!(UPLINK)),
        ("mode", json!("native")),
        ("driver", json!("veth")),
        ("mtu", json!(1500)),
        ("up", json!(true)),
    ] {
        assert_eq!(device[key], value, "{device:#}");
    }
    assert!(device["link"].as_u64() > Some(0), "{device:#}");
    let mut ip = asked.scene.relay.host.netns.command("ip");
    let shown = ip.args(["link", "show", UPLINK]).output().expect("run");
    let shown = String::from_utf8(shown.stdout).expect("UTF-8");
    let program = format!("prog/xdp id {} ", kernel["program"]);
    assert!(shown.contains(&program), "{program}: {shown}");

    let allocations = asked.allocations();
    assert_eq!(allocations.len(), 4);
    for (client, relayed, leg, side) in lines {
        let client = client.to_string();
        let found = allocations.iter().find(|told| told["client"] == client);
        let found = found.unwrap_or_else(|| panic!("{leg:?} to {side:?} is not told"));
        assert_eq!(found["relayed"], relayed.to_string());
        assert_eq!(found["kernel"], carried(PACKETS, BYTES), "{found:#}");
        assert_eq!(found["user_space"], carried(0, 0), "{found:#}");
    }
    let text = asked.ask(&["allocations"]);
    assert_eq!(text.matches("100.0 %").count(), 4, "{text}");
    let text = asked.ask(&["dataplane", "--per-cpu"]);
    for part in [
        "by native XDP: asked for by --dataplane xdp",
        "veth",
        "cpu ",
        "message",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

/// What has passed through user space stands beside it, and what belongs to an allocation stays with it when its channel is
/// bound again or ends.
#[test]
fn counts_outlive_channels_and_stand_beside_those_of_user_space() {
    let test = "counts_outlive_channels_and_stand_beside_those_of_user_space";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let asked = Asked::new("beside");
    let mut line = Line::new(&asked.scene, Family::V4, Family::V4);
    exchange(&mut line);
    line.client.bind(CHANNEL, line.peer_address());
    line.client.refresh().granted();
    exchange(&mut line);
    line.peer_tap.take();
    line.client
        .send(&send_indication(line.peer_address(), b"by Send", false));
    line.peer_tap.packet_to(line.peer_address());

    let allocations = asked.allocations();
    let [told] = allocations.as_slice() else {
        panic!("{allocations:?}");
    };
    assert_eq!(told["kernel"], carried(2 * PACKETS, 2 * BYTES), "{told:#}");
    let by_send = json!({ "to_peer": traffic(1, 7), "to_client": traffic(0, 0) });
    assert_eq!(told["user_space"], by_send, "{told:#}");
    let told = asked.dataplane();
    let percent = told["percent_in_kernel"].as_f64().expect("a number");
    let expected = 100.0 * 80.0 / 81.0;
    assert!((percent - expected).abs() < 1e-9, "{percent}");

    line.client.delete();
    assert_eq!(asked.allocations(), [] as [Value; 0]);
    let told = asked.dataplane();
    let frames = &told["kernel"]["frames"];
    assert_eq!(
        frames["to_peers"],
        traffic(2 * PACKETS, 2 * BYTES),
        "what was, was"
    );
    for table in told["kernel"]["tables"].as_array().expect("a list") {
        assert_eq!(table["used"], 0, "{table:#}");
    }
    assert_eq!(told["kernel"]["next_hops"], 0);
}

/// Between two clients both steps are one, and each allocation has its own.
#[test]
fn a_call_between_two_clients_counts_for_both() {
    if !lab::require(
        "a_call_between_two_clients_counts_for_both",
        &[needs::NETWORK],
    ) {
        return;
    }
    let asked = Asked::new("both");
    let scene = &asked.scene;
    let mut here = scene.client(Family::V4);
    let mut there = TurnClient::new(&scene.peer, scene.relay.server(Family::V4));
    let (relayed, other_relayed) = (here.allocate(Family::V4), there.allocate(Family::V4));
    here.bind(CHANNEL, other_relayed);
    there.bind(CHANNEL + 1, relayed);
    let mut tap = scene.peer_tap();
    for number in 0..PACKETS {
        here.send(&channel_data(CHANNEL, &vec![1; number]));
        tap.packet_to(there.address());
        tap.take();
    }
    let told = asked.dataplane();
    let frames = &told["kernel"]["frames"];
    assert_eq!(frames["between_clients"], traffic(PACKETS, BYTES));
    let allocations = asked.allocations();
    let of = |address: std::net::SocketAddr| {
        let found = allocations
            .iter()
            .find(|told| told["relayed"] == address.to_string());
        &found.expect("told")["kernel"]
    };
    let (sent, nothing) = (traffic(PACKETS, BYTES), traffic(0, 0));
    assert_eq!(
        *of(relayed),
        json!({ "to_peer": sent, "to_client": nothing })
    );
    assert_eq!(
        *of(other_relayed),
        json!({ "to_peer": nothing, "to_client": sent })
    );
}
