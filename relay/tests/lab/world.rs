//! A small internet without a way out: one router, and sites joined to it by wires.
//!
//! ```text
//!   site 1 ── 45.1.0.0/24, 2a00:1::/64 ──┐
//!   site 2 ── 45.2.0.0/24, 2a00:2::/64 ──┤ router
//!   host ── 10.3.0.0/24 ── NAT box ── 45.3.0.0/24 ──┘
//! ```
//!
//! The addresses look like the open internet's, so that the relay's default policy about peers applies as it does in
//! the field; the router has no default route, so that nothing leaves and private addresses lead nowhere.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, UdpSocket};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU8, Ordering};

use rustix::net::netdevice::name_to_index;
use turnpike::dataplane::xdp::{Mode, Program, Sizes};
use turnpike_abi::Seed;

use super::bpffs;
use super::nat::{NatKind, one_to_one};
use super::netns::{Netns, wire};

/// The device by which a host reaches its router.
pub const UPLINK: &str = "up0";

/// The router, and what numbers the sites.
pub struct World {
    router: Netns,
    sites: AtomicU8,
    /// Attached to its ports.
    programs: Mutex<Vec<Program>>,
}

/// A host with one uplink.
pub struct Host {
    pub netns: Netns,
    /// Its address on the uplink.
    pub v4: Ipv4Addr,
    /// Its IPv6 address; a host behind a NAT box has none that leads anywhere.
    pub v6: Ipv6Addr,
}

impl Host {
    /// Gives it a second IPv4 address on its uplink, the one after the first.
    pub fn add_address(&self) -> Ipv4Addr {
        let second = Ipv4Addr::from_bits(self.v4.to_bits() + 1);
        self.netns
            .ip(&format!("address add {second}/24 dev {UPLINK}"));
        second
    }

    pub fn address(&self, family: Family) -> IpAddr {
        match family {
            Family::V4 => self.v4.into(),
            Family::V6 => self.v6.into(),
        }
    }
}

/// The router's device towards a host of the open internet.
pub fn port_of(host: &Host) -> String {
    format!("site{}", host.v4.octets()[1])
}

/// An address family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    V4,
    V6,
}

impl Family {
    pub const ALL: [Self; 2] = [Self::V4, Self::V6];

    pub fn of(address: IpAddr) -> Self {
        match address {
            IpAddr::V4(_) => Self::V4,
            IpAddr::V6(_) => Self::V6,
        }
    }
}

/// A host and the box between it and the world.
pub struct Natted {
    pub host: Host,
    pub nat: Host,
}

impl World {
    pub fn new() -> Self {
        bpffs::own();
        let router = Netns::new("router");
        router.forward();
        Self {
            router,
            sites: AtomicU8::new(1),
            programs: Mutex::default(),
        }
    }

    /// A host on the open internet.
    pub fn host(&self, label: &str) -> Host {
        self.site(label).1
    }

    /// A host behind a box of this kind.
    pub fn host_behind(&self, label: &str, kind: NatKind) -> Natted {
        self.place_behind(label, |_, _| kind.ruleset(UPLINK, "lan0"))
    }

    /// A host whose whole address is translated to another and back, as cloud providers do: nothing is filtered, and nothing
    /// that the host sends to its own outer address comes back.
    pub fn host_translated(&self, label: &str) -> Natted {
        self.place_behind(label, |inside, outside| one_to_one(UPLINK, inside, outside))
    }

    fn place_behind(&self, label: &str, ruleset: impl Fn(Ipv4Addr, Ipv4Addr) -> String) -> Natted {
        let (site, nat) = self.site(&format!("{label}-nat"));
        let host = Netns::new(label);
        let v4 = Ipv4Addr::new(10, site, 0, 2);
        wire((&host, UPLINK), (&nat.netns, "lan0"));
        nat.netns
            .ip(&format!("address add 10.{site}.0.1/24 dev lan0"));
        host.ip(&format!("address add {v4}/24 dev {UPLINK}"));
        host.ip(&format!("route add default via 10.{site}.0.1"));
        nat.netns.forward();
        nat.netns.nft(&ruleset(v4, nat.v4));
        // RFC 4787 REQ-5: a UDP mapping lasts two minutes at the least.
        nat.netns
            .sysctl("net.netfilter.nf_conntrack_udp_timeout", "120");
        let host = Host {
            netns: host,
            v4,
            v6: Ipv6Addr::UNSPECIFIED,
        };
        Natted { host, nat }
    }

    /// The router, through which every packet between two hosts goes.
    pub fn router(&self) -> &Netns {
        &self.router
    }

    /// Lets a box receive by `port` what XDP at the other end of the wire sends. A veth does not wake the other end for such
    /// frames unless it has an XDP program too (drivers/net/veth.c, veth_xdp_flush); this one passes every frame.
    pub fn receive_from_xdp(&self, netns: &Netns, port: &str) {
        let program = netns.enter(|| {
            let any = UdpSocket::bind("127.0.0.1:0").expect("loopback is up");
            let index = name_to_index(&any, port).expect("the box has this port");
            let sizes = Sizes { narrow: 1, wide: 1 };
            let mut program = Program::load(sizes, Seed([1; 6])).expect("root may load programs");
            program
                .attach(port, index, 0, Mode::Native)
                .expect("a veth has native XDP");
            program
        });
        let mut programs = self.programs.lock().expect("nobody panics with it");
        programs.push(program);
    }

    /// Lets no packet of more than `mtu` bytes pass between the router and a host of the open internet.
    pub fn narrow(&self, host: &Host, mtu: u16) {
        let port = port_of(host);
        for (netns, device) in [(&self.router, port.as_str()), (&host.netns, UPLINK)] {
            netns.ip(&format!("link set {device} mtu {mtu}"));
        }
    }

    fn site(&self, label: &str) -> (u8, Host) {
        let site = self.sites.fetch_add(1, Ordering::Relaxed);
        assert!(site < 100, "more sites than this world has addresses for");
        let netns = Netns::new(label);
        let port = format!("site{site}");
        wire((&netns, UPLINK), (&self.router, &port));
        let v4 = Ipv4Addr::new(45, site, 0, 2);
        let v6 = Ipv6Addr::new(0x2a00, site.into(), 0, 0, 0, 0, 0, 2);
        self.router
            .ip(&format!("address add 45.{site}.0.1/24 dev {port}"));
        self.router
            .ip(&format!("address add 2a00:{site:x}::1/64 dev {port} nodad"));
        netns.ip(&format!("address add {v4}/24 dev {UPLINK}"));
        netns.ip(&format!("address add {v6}/64 dev {UPLINK} nodad"));
        netns.ip(&format!("route add default via 45.{site}.0.1"));
        netns.ip(&format!("-6 route add default via 2a00:{site:x}::1"));
        let host = Host { netns, v4, v6 };
        (site, host)
    }
}
