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

/// The device by which a host with two uplinks reaches its router too.
pub const SECOND_UPLINK: &str = "up1";

/// The device by which a host reaches one that is joined to nothing else.
pub const NEAR: &str = "near0";

/// The table of the routes by the second uplink.
pub const SECOND_TABLE: u8 = 2;

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

/// One end of a wire.
#[derive(Clone, Copy)]
pub struct Place {
    /// The number in its addresses.
    site: u8,
    pub v4: Ipv4Addr,
    pub v6: Ipv6Addr,
}

impl Place {
    fn new(site: u8, host: u8) -> Self {
        Self {
            site,
            v4: Ipv4Addr::new(45, site, 0, host),
            v6: Ipv6Addr::new(0x2a00, site.into(), 0, 0, 0, 0, 0, host.into()),
        }
    }

    pub fn address(&self, family: Family) -> IpAddr {
        match family {
            Family::V4 => self.v4.into(),
            Family::V6 => self.v6.into(),
        }
    }

    /// The router's device towards it.
    pub fn port(&self) -> String {
        format!("site{}", self.site)
    }

    /// The router's address there.
    pub fn gateway(&self, family: Family) -> IpAddr {
        Self::new(self.site, 1).address(family)
    }

    fn assign(&self, netns: &Netns, device: &str) {
        netns.ip(&format!("address add {}/24 dev {device}", self.v4));
        netns.ip(&format!("address add {}/64 dev {device} nodad", self.v6));
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

    /// What chooses it for `ip`.
    fn flag(self) -> &'static str {
        match self {
            Self::V4 => "-4",
            Self::V6 => "-6",
        }
    }

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
            let sizes = Sizes::LEAST;
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

    /// Gives a host a second uplink, by which it sends what it sends from the address there.
    pub fn second_uplink(&self, host: &Host) -> Place {
        let place = self.join(&host.netns, SECOND_UPLINK);
        for family in Family::ALL {
            let rule = format!(
                "rule add from {} table {SECOND_TABLE}",
                place.address(family)
            );
            host.netns.ip(&format!("{} {rule}", family.flag()));
        }
        Self::route_by_second_uplink(host, &place, "");
        place
    }

    /// Has it send by its second uplink, with these options to the routes.
    pub fn route_by_second_uplink(host: &Host, place: &Place, options: &str) {
        for family in Family::ALL {
            let gateway = place.gateway(family);
            let way = format!("default via {gateway} dev {SECOND_UPLINK} table {SECOND_TABLE}");
            let route = format!("{} route replace {way} {options}", family.flag());
            host.netns.ip(route.trim_end());
        }
    }

    /// A host on a wire to `host` and to nobody else, and where that one is on the wire.
    pub fn neighbour(&self, host: &Host, label: &str) -> (Host, Place) {
        let site = self.number();
        let (here, there) = (Place::new(site, 1), Place::new(site, 2));
        let neighbour = Host {
            netns: Netns::new(label),
            v4: there.v4,
            v6: there.v6,
        };
        Self::join_neighbour(host, &neighbour, &here);
        (neighbour, here)
    }

    /// Lays the wire between the two; one that was there before has been taken away.
    pub fn join_neighbour(host: &Host, neighbour: &Host, here: &Place) {
        wire((&host.netns, NEAR), (&neighbour.netns, UPLINK));
        here.assign(&host.netns, NEAR);
        Place::new(here.site, 2).assign(&neighbour.netns, UPLINK);
    }

    fn site(&self, label: &str) -> (u8, Host) {
        let netns = Netns::new(label);
        let place = self.join(&netns, UPLINK);
        for family in Family::ALL {
            let gateway = place.gateway(family);
            netns.ip(&format!(
                "{} route add default via {gateway}",
                family.flag()
            ));
        }
        let Place { site, v4, v6 } = place;
        (site, Host { netns, v4, v6 })
    }

    /// Joins a device of a namespace to the router.
    fn join(&self, netns: &Netns, device: &str) -> Place {
        let place = Place::new(self.number(), 2);
        let port = place.port();
        wire((netns, device), (&self.router, &port));
        Place::new(place.site, 1).assign(&self.router, &port);
        place.assign(netns, device);
        place
    }

    fn number(&self) -> u8 {
        let site = self.sites.fetch_add(1, Ordering::Relaxed);
        assert!(site < 100, "more sites than this world has addresses for");
        site
    }
}
