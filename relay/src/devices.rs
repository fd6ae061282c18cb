//! The devices that the data plane in the kernel is attached to: which, why, and what is in its way there.
//!
//! The traps are told before anything is attached. What a driver refuses all the same is said in its own words then.

mod programs;

use std::collections::BTreeMap;
use std::fs;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use turnpike_control::config::{Dataplane, Limitation, Plan, Settings};

pub use programs::of_relays;

use crate::drivers::{Generic, Queues, Xdp};
use crate::failure::Failure;
use crate::next_hops::{Link, Netlink};

/// What most drivers still take with native XDP: a page, less room in front and behind.
const MTU_MAX: u32 = 3498;

/// How many devices are named in one sentence.
const NAMED: usize = 6;

/// A device as it is set up.
#[derive(Debug)]
pub struct Look<'a> {
    /// What the system says of it.
    pub link: &'a Link,
    /// That which it is a part of, such as a bridge.
    pub upper: Option<&'a Link>,
    /// Those of its VLANs.
    pub vlans: Vec<&'a Link>,
    /// The name of its driver, if it has one.
    pub driver: Option<String>,
    /// The names of the features that are switched on, if the driver tells.
    pub features: Option<Vec<String>>,
    /// Its queues, if the driver tells.
    pub queues: Option<Queues>,
    /// What it can do with XDP, if the kernel tells.
    pub xdp: Option<Xdp>,
}

/// Chooses the devices, unless they were written down, and tells in the plan which ones, why, and what is in the way.
///
/// # Errors
/// When the system does not answer, or no device comes into question.
pub fn choose(plan: &mut Plan) -> Result<(), Failure> {
    let native = match plan.settings.dataplane {
        Dataplane::Auto | Dataplane::User => return Ok(()),
        Dataplane::Xdp => true,
        Dataplane::XdpGeneric => false,
    };
    let failed = |error| Failure::of("the devices of this machine cannot be listed", &error);
    let netlink = Netlink::open().map_err(failed)?;
    let links = netlink.links().map_err(failed)?;
    if plan.settings.interfaces.is_empty() {
        let reasons = reasons(&plan.settings, &netlink, &links).map_err(failed)?;
        if reasons.is_empty() {
            return Err(Failure::new(
                "no Ethernet device has an address of this server, so there is nothing to attach to; write --interface NAME or --dataplane user",
            ));
        }
        let each = reasons.iter().map(|(name, why)| format!("{name}, {why}"));
        let each: Vec<_> = each.collect();
        let what = format!("where the kernel can relay: at {}", each.join("; at "));
        plan.chosen.push(what);
        plan.settings.interfaces = reasons.into_keys().collect();
    }
    let cpus = std::thread::available_parallelism().map_or(1, usize::from);
    let generic = Generic::open().map_err(failed)?;
    for name in &plan.settings.interfaces {
        let link = links.iter().find(|link| link.name == *name);
        let link = link.ok_or_else(|| missing(name, &links))?;
        let look = Look::at(link, &links, &generic);
        plan.limited.extend(look.traps(native, cpus));
    }
    Ok(())
}

/// A device that was written down and is none.
fn missing(name: &str, links: &[Link]) -> Failure {
    let names = links.iter().map(|link| link.name.as_str());
    let named: Vec<_> = names.take(NAMED).collect();
    let more = if links.len() > named.len() {
        ", ..."
    } else {
        ""
    };
    let remedy = match named.as_slice() {
        [] => "write --dataplane user, as this machine has none".to_owned(),
        named => format!("write one of {}{more}", named.join(", ")),
    };
    Failure::new(format!(
        "--interface: there is no Ethernet device {name}; {remedy}"
    ))
}

/// Takes the devices out of the settings that are known not to have native XDP, and says what each lacks.
///
/// # Errors
/// When the system does not answer.
pub fn leave_unable(settings: &mut Settings) -> Result<Vec<String>, Failure> {
    let failed = |error| Failure::of("the devices of this machine cannot be listed", &error);
    let links = Netlink::open().and_then(|netlink| netlink.links());
    let links = links.map_err(failed)?;
    let generic = Generic::open().map_err(failed)?;
    let mut unable = Vec::new();
    settings.interfaces.retain(|name| {
        let link = links.iter().find(|link| link.name == *name);
        let lacks = link.and_then(|link| {
            let xdp = generic.xdp(link.index);
            driverless(link, xdp).or_else(|| lost(link, xdp))
        });
        let is_able = lacks.is_none();
        unable.extend(lacks.map(|limitation| limitation.what));
        is_able
    });
    Ok(unable)
}

/// What a device must have for native XDP not to lose what it sends.
///
/// # Errors
/// What it has not.
pub fn loses_nothing(link: &Link) -> Result<(), Failure> {
    let generic = Generic::open();
    let generic = generic.map_err(|error| Failure::of("no driver can be asked", &error))?;
    let xdp = generic.xdp(link.index);
    lost(link, xdp).map_or(Ok(()), |Limitation { what, remedy }| {
        Err(Failure::new(format!("{what}; {remedy}")))
    })
}

/// The devices that come into question by themselves, and why.
fn reasons(
    settings: &Settings,
    netlink: &Netlink,
    links: &[Link],
) -> std::io::Result<BTreeMap<String, String>> {
    let relays: Vec<_> = settings
        .server
        .relay_addresses
        .iter()
        .map(|relay| relay.bound)
        .collect();
    let listen = settings.listen.iter().map(|listen| listen.address.ip);
    let own: Vec<_> = listen.chain(relays.iter().copied()).collect();
    let mut reasons = BTreeMap::new();
    for device in if_addrs::get_if_addrs()? {
        let link = links.iter().find(|link| link.name == device.name);
        if let Some(link) = link.filter(|_| own.contains(&device.ip()) && !device.is_loopback()) {
            let why = format!("which has {}", device.ip());
            reasons
                .entry(lowest(link, links).name.clone())
                .or_insert(why);
        }
    }
    for relay in relays {
        // Documentation addresses (RFC 5737, RFC 3849), to which nothing is sent.
        let elsewhere = match relay {
            IpAddr::V4(_) => IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)),
            IpAddr::V6(_) => IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1)),
        };
        let route = netlink.route(relay, elsewhere).ok().flatten();
        let by_index = |index| links.iter().find(|link| link.index == index);
        if let Some(link) = route.and_then(|route| by_index(route.device)) {
            let why = format!("the way out of {relay}");
            reasons
                .entry(lowest(link, links).name.clone())
                .or_insert(why);
        }
    }
    Ok(reasons)
}

/// The device below those of VLANs.
fn lowest<'a>(link: &'a Link, links: &'a [Link]) -> &'a Link {
    let below = link.vlan.and_then(|vlan| {
        let mut links = links.iter();
        links.find(|link| link.index == vlan.device)
    });
    below.map_or(link, |below| lowest(below, links))
}

impl<'a> Look<'a> {
    fn at(link: &'a Link, links: &'a [Link], generic: &Generic) -> Look<'a> {
        let is_below = |other: &&Link| other.vlan.is_some_and(|vlan| vlan.device == link.index);
        let mut uppers = links.iter();
        Look {
            link,
            upper: uppers.find(|other| Some(other.index) == link.upper),
            vlans: links.iter().filter(is_below).collect(),
            driver: driver(&link.name),
            features: generic.features(link.index),
            queues: generic.queues(link.index),
            xdp: generic.xdp(link.index),
        }
    }

    fn has(&self, feature: &str) -> bool {
        let features = self.features.iter().flatten();
        features.into_iter().any(|name| name == feature)
    }

    /// What is in the way of the data plane in the kernel.
    pub fn traps(&self, native: bool, cpus: usize) -> Vec<Limitation> {
        let mut traps = Vec::new();
        if native {
            traps.extend(lost(self.link, self.xdp));
            self.refused(&mut traps);
            self.queued(cpus, &mut traps);
        }
        let name = &self.link.name;
        let kind = |link: &'a Link| link.kind.as_deref().unwrap_or_default();
        if let Some(upper) = self.upper {
            let generic = match kind(upper) {
                "bond" | "team" => "",
                "bridge" => " --dataplane xdp-generic",
                _ => return traps,
            };
            traps.push(limitation(
                format!(
                    "{name} is a part of {0}, by which everything leaves, so what arrives there is relayed in user space",
                    upper.name
                ),
                format!("--interface {}{generic}", upper.name),
            ));
        }
        if !self.vlans.is_empty() && self.has("rx-vlan-hw-parse") {
            let names: Vec<_> = self.vlans.iter().map(|link| link.name.as_str()).collect();
            traps.push(limitation(
                format!(
                    "{}: {name} takes the tags off, so what arrives there is relayed in user space",
                    names.join(", ")
                ),
                format!("ethtool -K {name} rxvlan off"),
            ));
        }
        // The two ends of a pair are set up alike, and the other one is seldom to be seen from here.
        if kind(self.link) == "veth" && self.has("tx-checksum-ip-generic") {
            traps.push(limitation(
                format!(
                    "{name} is a veth, whose other end may leave UDP checksums unfinished: what arrives so is relayed in user space"
                ),
                "ethtool -K DEVICE tx off, at the other end",
            ));
        }
        traps
    }

    /// For what drivers refuse native XDP.
    fn refused(&self, traps: &mut Vec<Limitation>) {
        let (name, mtu) = (&self.link.name, self.link.mtu);
        traps.extend(driverless(self.link, self.xdp));
        // What virtio's asks of the host it takes back by itself when a program is attached, and nobody else can.
        let takes_back = self.driver.as_deref() == Some("virtio_net");
        if !takes_back && (self.has("rx-lro") || self.has("rx-gro-hw")) {
            traps.push(limitation(
                format!(
                    "{name} merges datagrams by itself, and most drivers refuse native XDP then"
                ),
                format!("ethtool -K {name} lro off rx-gro-hw off"),
            ));
        }
        if mtu > MTU_MAX {
            traps.push(limitation(
                format!("{name}: most drivers refuse native XDP with an MTU of {mtu}"),
                format!("ip link set dev {name} mtu 1500, or --dataplane xdp-generic"),
            ));
        }
    }

    /// Of virtual devices nobody chooses how many queues they have.
    fn queued(&self, cpus: usize, traps: &mut Vec<Limitation>) {
        let Some(Queues { receive, transmit }) = self.queues.filter(|_| self.link.kind.is_none())
        else {
            return;
        };
        let name = &self.link.name;
        let fewest = receive.min(transmit) as usize;
        if fewest > 0 && fewest < cpus {
            traps.push(limitation(
                format!(
                    "{name}: {receive} receive and {transmit} transmit queues for {cpus} CPUs: not all of them relay, or they wait for each other"
                ),
                format!("ethtool -L {name} combined {cpus}, where the device has as many"),
            ));
        }
    }
}

/// The driver of a device that is no virtual one (Linux, ABI/testing/sysfs-class-net).
fn driver(device: &str) -> Option<String> {
    let driver = fs::read_link(format!("/sys/class/net/{device}/device/driver")).ok()?;
    Some(driver.file_name()?.to_string_lossy().into_owned())
}

fn driverless(link: &Link, xdp: Option<Xdp>) -> Option<Limitation> {
    let remedy = match link.vlan {
        Some(_) => "--interface with the device below",
        None => "--dataplane xdp-generic or --dataplane user",
    };
    let lacks = xdp.is_some_and(|xdp| !xdp.native);
    lacks.then(|| {
        limitation(
            format!("{}: its driver has no native XDP", link.name),
            remedy,
        )
    })
}

/// A veth drops what XDP sends to an end that does not expect it, and tells nobody (drivers/net/veth.c, veth_xdp_xmit).
fn lost(link: &Link, xdp: Option<Xdp>) -> Option<Limitation> {
    let deaf = xdp.is_some_and(|xdp| xdp.native && !xdp.target);
    (link.kind.as_deref() == Some("veth") && deaf).then(|| {
        limitation(
            format!(
                "{}: what native XDP sends into this veth is lost, because its other end has neither GRO nor a program",
                link.name
            ),
            "ethtool -K DEVICE gro on, at the other end, or --dataplane xdp-generic",
        )
    })
}

fn limitation(what: String, remedy: impl Into<String>) -> Limitation {
    Limitation {
        what,
        remedy: remedy.into(),
    }
}

#[cfg(test)]
mod tests;
