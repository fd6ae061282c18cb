//! What `turnpike check` and a start say of the devices for the data plane in the kernel: which, why, and what is in the way.

mod lab;

use std::time::Duration;

use lab::needs;
use lab::process::{Finished, Running};
use lab::world::{Host, SECOND_UPLINK, UPLINK, World, port_of};
use serde_json::Value;

/// Runs the relay on a host to its end, where it relays from this address.
fn run(host: &Host, from: &str, words: &[&str]) -> Finished {
    let mut command = host.netns.command(env!("CARGO_BIN_EXE_turnpike"));
    let listen = host.v4.to_string();
    let addresses = ["--listen", &listen, "--relay-address", from];
    command.args(words).args(addresses);
    Running::start("turnpike", &mut command).finish(Duration::from_secs(20))
}

/// What `check` says, and every line of what is in the way.
fn check(host: &Host, from: &str, dataplane: &str) -> (Value, Vec<String>) {
    let finished = run(host, from, &["check", "--json", "--dataplane", dataplane]);
    assert!(finished.status.success(), "{}", finished.stderr);
    let plan: Value = serde_json::from_str(&finished.stdout).expect("JSON");
    let limited = plan["limited"].as_array().expect("a list").iter();
    let lines = limited.map(|limit| format!("{} -> {}", limit["what"], limit["remedy"]));
    let lines = lines.collect();
    (plan, lines)
}

fn said(lines: &[String], words: &[&str]) -> bool {
    let has = |line: &&String| words.iter().all(|word| line.contains(word));
    lines.iter().any(|line| has(&line))
}

#[test]
fn the_devices_are_chosen_by_addresses_and_routes() {
    let test = "the_devices_are_chosen_by_addresses_and_routes";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let world = World::new();
    let host = world.host("relay");
    let second = world.second_uplink(&host);
    let from = second.v4.to_string();
    let (plan, _) = check(&host, &from, "xdp");
    let interfaces = serde_json::json!([UPLINK, SECOND_UPLINK]);
    assert_eq!(plan["interfaces"], interfaces);
    let chosen = plan["chosen"].to_string();
    let sentence = format!(
        "where the kernel can relay: at {UPLINK}, which has {}; at {SECOND_UPLINK}, which has {from}",
        host.v4
    );
    assert!(chosen.contains(&sentence), "{chosen}");

    // An address of no Ethernet device: what it sends leaves by the second uplink.
    host.netns.ip("address add 45.99.0.1/32 dev lo");
    host.netns.ip("rule add from 45.99.0.1 table 2");
    let (plan, _) = check(&host, "45.99.0.1", "xdp");
    assert_eq!(plan["interfaces"], interfaces);
    let chosen = plan["chosen"].to_string();
    let sentence = format!("at {SECOND_UPLINK}, the way out of 45.99.0.1");
    assert!(chosen.contains(&sentence), "{chosen}");
    let (plan, _) = check(&host, &from, "user");
    assert_eq!(plan["interfaces"], serde_json::json!([]));
    assert_eq!(plan["kernel_tables"], Value::Null);
}

/// T-SEC-12: the room for bindings in the kernel follows that for relayed addresses, unless it is written down.
#[test]
fn the_memory_of_the_tables_is_told() {
    if !lab::require("the_memory_of_the_tables_is_told", &[needs::NETWORK]) {
        return;
    }
    let world = World::new();
    let host = world.host("relay");
    let from = host.v4.to_string();
    let words = ["check", "--dataplane", "xdp", "--ports", "50000-59999"];
    let finished = run(&host, &from, &words);
    let line = "40000 bindings in the kernel, in 4 MiB of memory for IPv4 and 256 KiB for IPv6";
    assert!(finished.stdout.contains(line), "{}", finished.stdout);
}

#[test]
fn the_traps_of_a_veth_are_told() {
    if !lab::require("the_traps_of_a_veth_are_told", &[needs::NETWORK]) {
        return;
    }
    let world = World::new();
    let host = world.host("relay");
    let (from, port) = (host.v4.to_string(), port_of(&host));
    let lost = [UPLINK, "is lost", "ethtool -K DEVICE gro on"];
    let unfinished = [UPLINK, "checksums unfinished", "ethtool -K DEVICE tx off"];
    let jumbo = [UPLINK, "MTU of 9000", "ip link set dev up0 mtu 1500"];

    let (_, lines) = check(&host, &from, "xdp");
    assert!(said(&lines, &lost), "{lines:?}");
    assert!(
        !said(&lines, &unfinished) && !said(&lines, &jumbo),
        "{lines:?}"
    );
    let finished = run(&host, &from, &["--dataplane", "xdp"]);
    assert_eq!(finished.status.code(), Some(1), "{}", finished.stdout);
    assert!(finished.stderr.contains("is lost"), "{}", finished.stderr);

    world.router().ethtool(&port, "gro on");
    host.netns.ethtool(UPLINK, "tx on");
    host.netns.ip(&format!("link set {UPLINK} mtu 9000"));
    world.router().ip(&format!("link set {port} mtu 9000"));
    let (_, lines) = check(&host, &from, "xdp");
    assert!(!said(&lines, &lost), "{lines:?}");
    assert!(
        said(&lines, &unfinished) && said(&lines, &jumbo),
        "{lines:?}"
    );
    // The driver has the last word.
    let finished = run(&host, &from, &["--dataplane", "xdp"]);
    assert_eq!(finished.status.code(), Some(1), "{}", finished.stdout);
    let refused = "turnpike: up0: its driver has no native XDP, or none with its MTU";
    assert!(finished.stderr.contains(refused), "{}", finished.stderr);

    let (_, lines) = check(&host, &from, "xdp-generic");
    assert!(
        said(&lines, &unfinished) && !said(&lines, &jumbo),
        "{lines:?}"
    );
}
