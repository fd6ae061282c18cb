//! Everything again without a socket for each relay. The program that does without is attached to a whole network
//! namespace, so these run in one of their own.

use std::env;
use std::net::UdpSocket;
use std::process::Command;

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
/// relay has, whoever would bind it. A port that is closed is anybody's again.
#[test]
fn ports_of_others_stay_theirs() {
    if env::var_os(LOOKUP).is_none() {
        let this = "io::tests::lookup::ports_of_others_stay_theirs";
        return in_a_namespace(&[this, "--exact"]);
    }
    let ip = "127.0.0.1".parse().expect("an address");
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
    let same = std::net::SocketAddr::from(address);
    if let Err(error) = lookup.guarded() {
        println!("SKIPPED what others may bind: {error}");
    } else {
        for theirs in ["127.0.0.1", "0.0.0.0", "::", "::ffff:127.0.0.1"] {
            let theirs: std::net::IpAddr = theirs.parse().expect("an address");
            let late = UdpSocket::bind((theirs, 20_003)).map_err(|error| error.kind());
            assert!(
                matches!(late, Err(std::io::ErrorKind::AddrInUse)),
                "{late:?}"
            );
        }
        UdpSocket::bind("127.0.0.2:20003").expect("nothing is relayed from there");
        UdpSocket::bind("127.0.0.1:20004").expect("this port is nobody's");
        std::net::TcpListener::bind(same).expect("it is no UDP port");
    }
    lookup.close(relay);
    let late = UdpSocket::bind(same).expect("it is free again");
    endpoint(FOUR)
        .send_to(b"theirs", std::net::SocketAddr::from(address))
        .expect("loopback");
    assert_eq!(receive(&late), b"theirs");
}
