//! What a plan needs to know of the machine. Whoever runs the plan finds it out.

use std::net::IpAddr;
use std::path::PathBuf;

/// The machine that the server is to run on.
#[derive(Clone, Debug, Default)]
pub struct Machine {
    /// The addresses of its interfaces that are up, loopback included.
    pub addresses: Vec<IpAddr>,
    /// The addresses from which it would send to the Internet: one for each family that has a default route.
    pub routed: Vec<IpAddr>,
    /// Its name.
    pub host_name: String,
    /// How many cores the process may use.
    pub cores: usize,
    /// Where a relay has its control socket when nobody says where.
    pub control_socket: Option<PathBuf>,
    /// How many file descriptors the process may have open.
    pub descriptors: u64,
}

impl Machine {
    /// Whether it has this address.
    pub fn has(&self, ip: IpAddr) -> bool {
        self.addresses.contains(&ip)
    }

    /// The addresses that clients and peers beyond the link can be given: neither loopback nor link-local.
    pub fn global(&self) -> impl Iterator<Item = IpAddr> {
        self.addresses
            .iter()
            .copied()
            .filter(|&ip| !ip.is_loopback() && !is_link_local(ip))
    }
}

/// Whether an address is valid on one link only.
pub(super) fn is_link_local(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => ip.is_link_local(),
        IpAddr::V6(ip) => ip.is_unicast_link_local(),
    }
}
