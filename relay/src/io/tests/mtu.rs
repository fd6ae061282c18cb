//! Datagrams that do not fit the interface. Loopback takes 64 KiB, so these run in a network namespace whose loopback
//! is as narrow as Ethernet.

use std::env;
use std::net::SocketAddr;
use std::process::Command;

use turnpike_abi::Reason;
use turnpike_wire::decode::Icmp;

use super::rig::*;

/// Set in the process that runs in the namespace.
const INSIDE: &str = "TURNPIKE_NARROW_LOOPBACK";

/// Runs the named test again, in a namespace with a loopback of 1500 bytes, or says that it cannot.
fn in_narrow_loopback(test: &str, body: impl Fn()) {
    if env::var_os(INSIDE).is_some() {
        return body();
    }
    let setup = "ip link set dev lo mtu 1500 up && exec \"$0\" \"$@\"";
    let test = format!("io::tests::mtu::{test}");
    let inside = |script: &str| {
        let mut command = Command::new("unshare");
        // Whoever may anyway stays who they are, to load programs.
        if !rustix::process::geteuid().is_root() {
            command.args(["--user", "--map-root-user"]);
        }
        command.args(["--net", "sh", "-c", script]);
        command
    };
    if !inside(&setup.replace("exec \"$0\" \"$@\"", "true"))
        .status()
        .is_ok_and(|status| status.success())
    {
        return println!("SKIPPED {test}: unshare and ip cannot make a network namespace here");
    }
    let this = env::current_exe().expect("a test has a program");
    let run = inside(setup)
        .arg(this)
        .args([&test, "--exact", "--nocapture"])
        .env(INSIDE, "1")
        .status();
    assert!(
        run.expect("it has just worked").success(),
        "{test} in a network namespace"
    );
}

/// Datagrams that come joined and do not fit, with their ChannelData header, the interface they leave by, leave one by
/// one, as fragments (T-8656-14-07).
#[test]
fn what_cannot_leave_joined_leaves_apart() {
    in_narrow_loopback("what_cannot_leave_joined_leaves_apart", || {
        each_backend(|backend| {
            for (family, length) in [(FOUR, 1472), (SIX, 1452)] {
                let rig = Rig::new(backend, family);
                let (client, peer) = (rig.client(), endpoint(family));
                let relay = rig.allocate(RELAY, &client, family);
                rig.bind(RELAY, &peer);
                rig.settle();
                for _ in 0..3 {
                    let all: Vec<Vec<u8>> = (0..20).map(|i| vec![i; length]).collect();
                    let segment = i32::try_from(length).unwrap();
                    send_joined(&peer, &all.concat(), segment, Some(SocketAddr::from(relay)));
                    for data in &all {
                        assert_eq!(receive(&client), channel_data(data));
                    }
                }
                rig.counters(|counters| counters.to_clients.packets == 60);
                rig.stop();
            }
        });
    });
}

/// T-8656-11.2-03, T-8656-14-05, T-8656-11.5-04: with DONT-FRAGMENT what does not fit is dropped and the client told the MTU
/// once; what fits is relayed; without it everything is (T-8656-14-07).
#[test]
fn dont_fragment_is_kept() {
    in_narrow_loopback("dont_fragment_is_kept", || {
        each_backend(|backend| {
            let rig = Rig::new(backend, FOUR);
            let (client, peer) = (rig.client(), endpoint(FOUR));
            let relay = rig.allocate(RELAY, &client, FOUR);
            rig.permit(RELAY, name(&peer).ip);
            rig.settle();
            for (length, dont_fragment) in
                [(1472, true), (1472, false), (1473, false), (9000, false)]
            {
                let data = vec![9; length];
                client
                    .send(&send_indication(name(&peer), &data, dont_fragment))
                    .unwrap();
                assert_eq!(receive_from(&peer), (data, relay));
            }
            client
                .send(&send_indication(name(&peer), &[9; 1473], true))
                .unwrap();
            let (about, icmp) = icmp(&receive(&client)).expect("an ICMP error");
            assert_eq!(
                (about.ip, icmp),
                (
                    name(&peer).ip,
                    Icmp {
                        kind: 3,
                        code: 4,
                        data: 1500
                    }
                )
            );
            assert!(hears_nothing(&client) && hears_nothing(&peer));
            let counters = rig.counters(|counters| counters.dropped(Reason::TooLarge) == 1);
            assert_eq!((counters.to_peers.packets, counters.icmp), (4, 1));
            rig.stop();
        });
    });
}

/// T-8656-13-02: DONT-FRAGMENT is ignored towards an IPv6 peer: what does not fit leaves as fragments.
#[test]
fn dont_fragment_is_ignored_for_ipv6() {
    in_narrow_loopback("dont_fragment_is_ignored_for_ipv6", || {
        each_backend(|backend| {
            let rig = Rig::new(backend, FOUR);
            let (client, peer) = (rig.client(), endpoint(SIX));
            let relay = rig.allocate(RELAY, &client, SIX);
            rig.permit(RELAY, name(&peer).ip);
            rig.settle();
            for length in [1452, 1453, 9000] {
                let data = vec![9; length];
                client
                    .send(&send_indication(name(&peer), &data, true))
                    .unwrap();
                assert_eq!(receive_from(&peer), (data, relay));
            }
            rig.stop();
        });
    });
}
