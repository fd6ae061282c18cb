//! The ways out of the kernel data plane: routes and neighbours of this machine, as its own tables have them.
//!
//! Entries of the kernel data plane name a next hop by its number. When a gateway gets another link address, one next hop is
//! written anew and not each of the entries. Which hop leads to an address is asked of the system (RTM_GETROUTE), so that
//! policy routing, metrics and route caches count.

mod netlink;

use std::collections::HashMap;
use std::io;
use std::net::IpAddr;

use turnpike_abi::{NEXT_HOPS, NextHop, Tick};

pub use netlink::Link;
use netlink::{Event, Neighbour, Netlink};

use crate::dataplane::xdp::{Census, Ways};

/// Destinations whose next hop is remembered; beyond that, all are asked for again.
const REMEMBERED: usize = 65_536;

/// How long routes have to be at rest before every channel's way is asked for again, in milliseconds.
const REST: Tick = 200;

/// A device that frames can leave by.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Device {
    /// What the system says of it.
    pub link: Link,
    /// Its place in the map of devices.
    pub slot: u32,
}

/// The next hops in use, by number.
pub struct NextHops {
    netlink: Netlink,
    devices: Vec<Device>,
    /// Index 0 is never used.
    hops: Vec<Hop>,
    vacant: Vec<u16>,
    by_neighbour: HashMap<(u32, IpAddr), u16>,
    remembered: HashMap<(IpAddr, IpAddr), Option<Route>>,
    /// Hops to be written again.
    changed: Vec<u16>,
    /// When routes changed last, if nobody has been told since.
    unsettled: Option<Tick>,
}

#[derive(Clone, Debug)]
struct Hop {
    device: u32,
    neighbour: IpAddr,
    /// Of the route, in bytes of an IP packet; that of the device may be lower.
    mtu: u32,
    address: Option<[u8; 6]>,
    held: u32,
    /// Not in use, and known to the kernel as nowhere.
    vacant: bool,
}

/// A route through one of the devices.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Route {
    device: u32,
    neighbour: IpAddr,
    mtu: Option<u32>,
}

impl NextHops {
    /// Next hops through these devices, by name; their slots are their places in the list.
    ///
    /// # Errors
    /// When a device does not exist or is no Ethernet device, or the system does not answer.
    pub fn through(names: &[String]) -> io::Result<NextHops> {
        let netlink = Netlink::open()?;
        let links = netlink.links()?;
        let device = |(slot, name): (u32, &String)| {
            let link = links.iter().find(|link| link.name == *name).cloned();
            let missing = || {
                io::Error::new(
                    io::ErrorKind::NotFound,
                    format!("there is no Ethernet device {name}"),
                )
            };
            Ok(Device {
                link: link.ok_or_else(missing)?,
                slot,
            })
        };
        let devices = (0..)
            .zip(names)
            .map(device)
            .collect::<io::Result<Vec<_>>>()?;
        let unused = Hop {
            device: 0,
            neighbour: IpAddr::from([0; 4]),
            mtu: 0,
            address: None,
            held: 0,
            vacant: true,
        };
        Ok(NextHops {
            netlink,
            devices,
            hops: vec![unused],
            vacant: Vec::new(),
            by_neighbour: HashMap::new(),
            remembered: HashMap::new(),
            changed: Vec::new(),
            unsettled: None,
        })
    }

    /// The devices.
    pub fn devices(&self) -> &[Device] {
        &self.devices
    }

    fn route(&mut self, source: IpAddr, destination: IpAddr) -> Option<Route> {
        if let Some(&known) = self.remembered.get(&(source, destination)) {
            return known;
        }
        // No answer is no route: user space finds out what the system has against it.
        let route = self.netlink.route(source, destination).ok().flatten();
        let attached = |route: &Route| {
            self.devices
                .iter()
                .any(|device| device.link.index == route.device)
        };
        let route = route.filter(attached);
        if self.remembered.len() >= REMEMBERED {
            self.remembered.clear();
        }
        self.remembered.insert((source, destination), route);
        route
    }

    fn hold(&mut self, route: Route) -> u16 {
        let key = (route.device, route.neighbour);
        let mtu = route.mtu.unwrap_or(u32::MAX);
        if let Some(&index) = self.by_neighbour.get(&key) {
            let hop = &mut self.hops[usize::from(index)];
            hop.held += 1;
            // Two routes by one gateway share a hop, and the narrower of them is the one that has to fit.
            if mtu < hop.mtu {
                hop.mtu = mtu;
                self.changed.push(index);
            }
            return index;
        }
        let (device, neighbour) = key;
        let address = self.netlink.neighbour(device, neighbour).ok().flatten();
        let hop = Hop {
            device,
            neighbour,
            mtu,
            address,
            held: 1,
            vacant: false,
        };
        let Some(index) = self.enter(hop) else {
            return 0;
        };
        // Without it the neighbour stays as it is until a worker sends something there.
        let _ = self.netlink.keep(device, neighbour, true);
        self.by_neighbour.insert(key, index);
        self.changed.push(index);
        index
    }

    fn enter(&mut self, hop: Hop) -> Option<u16> {
        if let Some(index) = self.vacant.pop() {
            self.hops[usize::from(index)] = hop;
            return Some(index);
        }
        if self.hops.len() >= NEXT_HOPS {
            return None;
        }
        self.hops.push(hop);
        u16::try_from(self.hops.len() - 1).ok()
    }

    /// Takes in everything that the system has told since the last time.
    fn listen(&mut self, now: Tick) {
        loop {
            let events = match self.netlink.events() {
                Ok(events) if events.is_empty() => return,
                Ok(events) => events,
                Err(_) => {
                    // Some were lost, so anything may be different.
                    self.resync(now);
                    return;
                }
            };
            for event in events {
                self.take_in(event, now);
            }
        }
    }

    fn take_in(&mut self, event: Event, now: Tick) {
        match event {
            Event::Neighbour(Neighbour {
                device,
                ip,
                address,
            }) => {
                if let Some(&index) = self.by_neighbour.get(&(device, ip)) {
                    let hop = &mut self.hops[usize::from(index)];
                    if hop.address != address {
                        hop.address = address;
                        self.changed.push(index);
                    }
                }
            }
            Event::Link(link) => {
                self.set_link(link);
                self.unsettled = Some(now);
            }
            Event::Routes => {
                self.remembered.clear();
                self.unsettled = Some(now);
            }
        }
    }

    fn set_link(&mut self, link: Link) {
        let known = self
            .devices
            .iter_mut()
            .find(|device| device.link.index == link.index);
        let Some(device) = known.filter(|device| device.link != link) else {
            return;
        };
        device.link = link;
        let index = device.link.index;
        self.rewrite(|hop| hop.device == index);
    }

    fn rewrite(&mut self, which: impl Fn(&Hop) -> bool) {
        let held = (1..)
            .zip(&self.hops[1..])
            .filter(|(_, hop)| hop.held > 0 && which(hop));
        self.changed.extend(held.map(|(index, _)| index));
    }

    fn resync(&mut self, now: Tick) {
        for link in self.netlink.links().unwrap_or_default() {
            self.set_link(link);
        }
        for hop in self.hops.iter_mut().skip(1).filter(|hop| hop.held > 0) {
            hop.address = self
                .netlink
                .neighbour(hop.device, hop.neighbour)
                .ok()
                .flatten();
        }
        self.rewrite(|_| true);
        self.remembered.clear();
        self.unsettled = Some(now);
    }

    /// A hop as the kernel data plane reads it; one without a link address has no room for a packet.
    fn image(&self, index: u16) -> NextHop {
        let hop = &self.hops[usize::from(index)];
        let device = self
            .devices
            .iter()
            .find(|device| device.link.index == hop.device);
        let usable = device
            .filter(|device| device.link.up && hop.held > 0)
            .zip(hop.address);
        let Some((Device { link, slot }, destination)) = usable else {
            return NOWHERE;
        };
        NextHop {
            mtu: u16::try_from(link.mtu.min(hop.mtu)).unwrap_or(u16::MAX),
            device: link.index,
            device_slot: *slot,
            destination,
            source: link.address,
            ..NOWHERE
        }
    }
}

const NOWHERE: NextHop = NextHop {
    mtu: 0,
    version: 0,
    device: 0,
    device_slot: 0,
    vlans: [[0; 2]; 2],
    destination: [0; 6],
    source: [0; 6],
    reserved: [0; 4],
};

impl Ways for NextHops {
    fn acquire(&mut self, source: IpAddr, destination: IpAddr) -> u16 {
        self.route(source, destination)
            .map_or(0, |route| self.hold(route))
    }

    fn release(&mut self, index: u16) {
        let Some(hop) = self.hops.get_mut(usize::from(index)).filter(|_| index != 0) else {
            return;
        };
        hop.held -= 1;
        if hop.held > 0 {
            return;
        }
        let key = (hop.device, hop.neighbour);
        self.by_neighbour.remove(&key);
        let _ = self.netlink.keep(key.0, key.1, false);
        // Given away again only when the kernel has it as nowhere, or its next holder would send by the old way at first.
        self.changed.push(index);
    }

    fn changes(&mut self, now: Tick, write: &mut dyn FnMut(u16, &NextHop)) -> bool {
        self.listen(now);
        let mut changed = std::mem::take(&mut self.changed);
        changed.sort_unstable();
        changed.dedup();
        for index in changed {
            write(index, &self.image(index));
            let hop = &mut self.hops[usize::from(index)];
            if hop.held == 0 && !hop.vacant {
                hop.vacant = true;
                self.vacant.push(index);
            }
        }
        // A storm of routes is one change.
        let settled = self.unsettled.is_some_and(|since| now >= since + REST);
        if settled {
            self.unsettled = None;
        }
        settled
    }

    fn census(&self) -> Census {
        let held = || self.hops.iter().filter(|hop| hop.held > 0);
        Census {
            devices: self
                .devices
                .iter()
                .map(|device| device.link.clone())
                .collect(),
            hops: held().count(),
            resolved: held().filter(|hop| hop.address.is_some()).count(),
        }
    }
}

impl Drop for NextHops {
    /// Neighbours are the system's own affair again.
    fn drop(&mut self) {
        for &(device, neighbour) in self.by_neighbour.keys() {
            let _ = self.netlink.keep(device, neighbour, false);
        }
    }
}
