//! Everything again without a socket for each relay. The program that does without is attached to a whole network
//! namespace, so these run in one of their own.

use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::process::Command;
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::{env, fs, thread};

use turnpike_turn::{OpenError, Origin, RelayId};
use turnpike_wire::TransportAddress;

use super::rig::*;
use crate::relay_ports::{Lookup, RelayPorts};

/// Runs what `filter` names of the tests in a namespace, or says that it cannot.
pub fn in_a_namespace(filter: &[&str]) {
    let mut command = Command::new("unshare");
    command.args([
        "--net",
        "sh",
        "-c",
        "ip link set dev lo up && exec \"$0\" \"$@\"",
    ]);
    if !rustix::process::geteuid().is_root() {
        return println!("SKIPPED {filter:?}: loading programs takes root");
    }
    let this = env::current_exe().expect("a test has a program");
    let run = command.arg(this).args(filter).env(LOOKUP, "1").status();
    assert!(run.expect("unshare").success(), "{filter:?} in a namespace");
}

#[test]
fn everything_goes_without_a_socket_each() {
    if env::var_os(LOOKUP).is_none() {
        in_a_namespace(&["io::tests::", "--skip", "io::tests::lookup::"]);
    }
}

/// A port that somebody has is refused, however it came to them, and what comes to it stays theirs. So is one that a
/// relay has, whoever would bind it.
#[test]
fn ports_of_others_stay_theirs() {
    if env::var_os(LOOKUP).is_none() {
        let this = "io::tests::lookup::ports_of_others_stay_theirs";
        return in_a_namespace(&[this, "--exact"]);
    }
    let ip = parsed("127.0.0.1");
    let (mut lookup, _shared) = Lookup::attach(&[ip], &(20_000..=20_999), 1).expect("root");
    let relay = RelayId {
        slot: 0,
        generation: 0,
    };
    for theirs in ["127.0.0.1:20001", "0.0.0.0:20002"] {
        let theirs = UdpSocket::bind(theirs).expect("a free port");
        let port = theirs.local_addr().expect("bound").port();
        let address = TransportAddress::new(ip, port);
        let refused = lookup.open(relay, address, Origin(0));
        assert!(matches!(refused, Err(OpenError::PortInUse)), "{refused:?}");
        theirs
            .set_read_timeout(Some(std::time::Duration::from_secs(5)))
            .expect("not zero");
        endpoint(FOUR)
            .send_to(b"theirs", ("127.0.0.1", port))
            .expect("loopback");
        assert_eq!(receive(&theirs), b"theirs");
    }
    let address = TransportAddress::new(ip, 20_003);
    lookup.open(relay, address, Origin(0)).expect("a free port");
    if let Err(error) = lookup.guarded() {
        println!("SKIPPED what others may bind: {error}");
    } else {
        let mapped = ["::ffff:127.0.0.1", "::ffff:0.0.0.0"];
        for theirs in ["127.0.0.1", "0.0.0.0", "::"].into_iter().chain(mapped) {
            assert!(is_refused((parsed(theirs), 20_003).into()), "{theirs}");
        }
        UdpSocket::bind("127.0.0.2:20003").expect("nothing is relayed from there");
        UdpSocket::bind("127.0.0.1:20004").expect("this port is nobody's");
        std::net::TcpListener::bind(SocketAddr::from(address)).expect("it is no UDP port");
    }
}

/// A port is its relay's until the worker neither receives nor sends by it. Then it is anybody's again.
#[test]
fn a_port_is_not_free_before_its_relay_is_gone() {
    if env::var_os(LOOKUP).is_none() {
        let this = "io::tests::lookup::a_port_is_not_free_before_its_relay_is_gone";
        return in_a_namespace(&[this, "--exact"]);
    }
    let rig = Rig::new(Way::Lookup, FOUR);
    let lookup = rig.lookup.as_ref().expect("this is the way");
    let bound = rig.allocate(RELAY, &rig.client(), FOUR);
    rig.settle();
    let close = lookup.borrow_mut().close(RELAY);
    if let Err(error) = lookup.borrow().guarded() {
        println!("SKIPPED what others may bind: {error}");
    } else {
        assert!(is_refused(bound.into()), "the worker has it still");
    }
    rig.push([close]);
    rig.settle();
    let late = UdpSocket::bind(SocketAddr::from(bound)).expect("it is free again");
    let sent = endpoint(FOUR).send_to(b"theirs", SocketAddr::from(bound));
    sent.expect("loopback");
    assert_eq!(receive(&late), b"theirs");
}

/// A port that somebody binds while it is being opened is theirs or the relay's, and never both's.
#[test]
fn a_port_that_is_being_opened_has_one_owner() {
    if env::var_os(LOOKUP).is_none() {
        let this = "io::tests::lookup::a_port_that_is_being_opened_has_one_owner";
        return in_a_namespace(&[this, "--exact"]);
    }
    let ip = parsed("127.0.0.1");
    let (mut lookup, _shared) = Lookup::attach(&[ip], &(20_000..=23_999), 1).expect("root");
    if let Err(error) = lookup.guarded() {
        return println!("SKIPPED what others may bind: {error}");
    }
    for port in 20_000..=23_999 {
        let address = SocketAddr::new(ip, port);
        let (start, done) = (Barrier::new(2), AtomicBool::new(false));
        let thief = || {
            start.wait();
            loop {
                let last = done.load(Relaxed);
                match UdpSocket::bind(address) {
                    Ok(theirs) => break Some(theirs),
                    Err(_) if last => break None,
                    Err(_) => {}
                }
            }
        };
        let (opened, stolen) = thread::scope(|scope| {
            let thief = scope.spawn(thief);
            start.wait();
            let relay = RelayId {
                slot: port.into(),
                generation: 0,
            };
            let opened = lookup.open(relay, address.into(), Origin(0));
            done.store(true, Relaxed);
            (opened, thief.join().expect("it does not panic"))
        });
        assert!(opened.is_err() || stolen.is_none(), "{port}");
    }
}

/// However many ports the kernel leaves alone, all of them count.
#[test]
fn a_long_list_of_reserved_ports_is_read_to_its_end() {
    if env::var_os(LOOKUP).is_none() {
        let this = "io::tests::lookup::a_long_list_of_reserved_ports_is_read_to_its_end";
        return in_a_namespace(&[this, "--exact"]);
    }
    let others: Vec<_> = (1100..1300)
        .step_by(2)
        .map(|port| port.to_string())
        .collect();
    let list = format!("{},49152-65535", others.join(","));
    fs::write("/proc/sys/net/ipv4/ip_local_reserved_ports", list).expect("a parameter");
    Lookup::leaves_alone(&(49_152..=65_535)).expect("they are on the list");
}

fn parsed(ip: &str) -> IpAddr {
    ip.parse().expect("an address")
}

/// Whether somebody else has an address, as far as whoever would bind it is told.
fn is_refused(address: SocketAddr) -> bool {
    let bound = UdpSocket::bind(address).map_err(|error| error.kind());
    matches!(bound, Err(ErrorKind::AddrInUse))
}
