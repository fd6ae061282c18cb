//! What there is on this machine: addresses, a name, cores, folders, descriptors.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::path::{Path, PathBuf};

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use turnpike_control::config::Machine;

/// Where the sockets of the system's services are.
const SYSTEM_RUNTIME_FOLDER: &str = "/run";

/// Looks at the machine. Raises the process's limit of descriptors as far as it may, because each relayed address takes one.
pub fn look() -> Machine {
    Machine {
        addresses: addresses(),
        routed: routed(),
        host_name: rustix::system::uname()
            .nodename()
            .to_string_lossy()
            .into_owned(),
        cores: std::thread::available_parallelism().map_or(1, usize::from),
        control_socket: Some(control_socket_in(&runtime_folder())),
        descriptors: descriptors(),
    }
}

/// Where relays have their control socket when nobody says where: of the login session, of the system.
pub fn control_sockets() -> Vec<PathBuf> {
    let folders = [runtime_folder(), SYSTEM_RUNTIME_FOLDER.into()];
    folders.map(|folder| control_socket_in(&folder)).into()
}

/// The folder for sockets of processes: that of the login session, or else the system's.
fn runtime_folder() -> PathBuf {
    let of_session = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let of_session = of_session.filter(|folder| folder.is_absolute());
    of_session.unwrap_or_else(|| SYSTEM_RUNTIME_FOLDER.into())
}

fn control_socket_in(folder: &Path) -> PathBuf {
    folder.join("turnpike").join("control.sock")
}

/// The addresses of every interface, in the order of the system. A machine that does not tell has none.
fn addresses() -> Vec<IpAddr> {
    let mut found = Vec::new();
    for ip in if_addrs::get_if_addrs()
        .into_iter()
        .flatten()
        .map(|interface| interface.ip())
    {
        if !found.contains(&ip) {
            found.push(ip);
        }
    }
    found
}

/// The addresses from which the machine sends to the Internet. Connecting a UDP socket asks the routing table and sends
/// nothing; the addresses asked about are documentation ones (RFC 5737, RFC 3849).
fn routed() -> Vec<IpAddr> {
    let towards = [
        (
            IpAddr::V4(Ipv4Addr::UNSPECIFIED),
            IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)),
        ),
        (
            IpAddr::V6(Ipv6Addr::UNSPECIFIED),
            IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1)),
        ),
    ];
    let source = |(any, there): (IpAddr, IpAddr)| {
        let socket = UdpSocket::bind(SocketAddr::new(any, 0)).ok()?;
        socket.connect(SocketAddr::new(there, 9)).ok()?;
        Some(socket.local_addr().ok()?.ip())
    };
    towards
        .into_iter()
        .filter_map(source)
        .filter(|ip| !ip.is_unspecified())
        .collect()
}

/// The limit of descriptors, raised to the hard limit. An infinite one is as many as there are numbers for.
fn descriptors() -> u64 {
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let raised = setrlimit(
        Resource::Nofile,
        Rlimit {
            current: maximum,
            maximum,
        },
    );
    let limit = if raised.is_ok() { maximum } else { current };
    limit.unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_has_addresses_cores_and_descriptors() {
        let machine = look();
        assert!(
            machine.addresses.iter().any(IpAddr::is_loopback),
            "{machine:?}"
        );
        assert!(
            machine.routed.iter().all(|ip| machine.has(*ip)),
            "{machine:?}"
        );
        assert!(machine.cores > 0 && machine.descriptors > 64, "{machine:?}");
    }
}
