//! The ways out of the kernel data plane: routes and neighbours of this machine, as its own tables have them.
//!
//! Entries of the kernel data plane name a next hop by its number. When a gateway gets another link address, one next hop is
//! written anew and not each of the entries. Which hop leads to an address is asked of the system (RTM_GETROUTE), so that
//! policy routing, metrics and route caches count.

mod netlink;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io;
use std::net::IpAddr;

use turnpike_abi::{NEXT_HOPS, NextHop, Tick};

use netlink::{Event, Neighbour};
pub use netlink::{Link, Netlink, Vlan};

use crate::dataplane::xdp::{Census, Ways};
use crate::drivers::Generic;

/// Neighbours that are a way for themselves alone, as peers and clients on the links of this machine are. Clients choose peers,
/// and Linux has room for 1024 neighbours in all unless it is told otherwise (gc_thresh3 in arp(7)).
const NEAR: usize = 512;

/// Destinations whose next hop is remembered; beyond that, all are asked for again.
const REMEMBERED: usize = 65_536;

/// How long routes have to be at rest before every channel's way is asked for again, in milliseconds.
const REST: Tick = 200;

/// How long it is waited for that rest, where routes never come to it.
const AT_LATEST: Tick = 2_000;

/// How long an answer about a route is good, in milliseconds: of path MTUs that it learns, the system does not tell.
const GOOD_FOR: Tick = 60_000;

/// Datagrams of news that are read at a time: a storm of them must not keep the control thread from all else.
const NEWS: usize = 1024;

/// 802.1Q tags that a frame may wear for the program to read what is behind them.
const TAGS: usize = 2;

/// A device that frames can leave by.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Device {
    /// What the system says of it.
    pub link: Link,
    /// Its place in the map of devices.
    pub slot: u32,
    /// Whether frames that come from others can leave by it.
    pub target: bool,
}

impl Device {
    /// Whether XDP_TX is good for what arrives here and leaves here; otherwise it is redirected as if it came from another.
    /// A veth wakes the other end up for XDP_TX only if a program is there (drivers/net/veth.c, veth_xdp_flush): with GRO
    /// alone, which is enough for redirects, frames wait for the next that arrives there.
    fn reflects(&self) -> bool {
        self.link.kind.as_deref() != Some("veth") || !self.target
    }
}

/// The next hops in use, by number.
pub struct NextHops {
    netlink: Netlink,
    devices: Vec<Device>,
    /// Every Ethernet device of the machine, by number.
    links: HashMap<u32, Link>,
    /// Index 0 is never used.
    hops: Vec<Hop>,
    vacant: Vec<u16>,
    /// How many lead to a neighbour that is the destination itself.
    near: usize,
    /// One for each MTU that routes by this neighbour have.
    by_neighbour: HashMap<(u32, IpAddr), HashMap<u32, u16>>,
    remembered: HashMap<(IpAddr, IpAddr), Option<Route>>,
    /// When it was empty.
    remembered_since: Tick,
    /// Hops to be written again.
    changed: Vec<u16>,
    /// Slots of devices that are not what they were.
    changed_devices: Vec<u32>,
    unsettled: Option<Unsettled>,
}

/// Routes have changed, and nobody has been told since.
#[derive(Clone, Copy)]
struct Unsettled {
    first: Tick,
    last: Tick,
}

#[derive(Clone, Debug)]
struct Hop {
    /// That of a VLAN, if the neighbour is in one.
    device: u32,
    neighbour: IpAddr,
    /// Of the route, in bytes of an IP packet; that of the device may be lower.
    mtu: u32,
    address: Option<[u8; 6]>,
    held: u32,
    /// Leads to no destination but the neighbour.
    near: bool,
    /// Not in use, and known to the kernel as nowhere.
    vacant: bool,
}

/// A route through one of the devices.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Route {
    /// By the kernel's number.
    pub device: u32,
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
                target: true,
            })
        };
        let devices = (0..)
            .zip(names)
            .map(device)
            .collect::<io::Result<Vec<_>>>()?;
        let links = links.into_iter().map(|link| (link.index, link));
        let unused = Hop {
            device: 0,
            neighbour: IpAddr::from([0; 4]),
            mtu: 0,
            address: None,
            held: 0,
            near: false,
            vacant: true,
        };
        Ok(NextHops {
            netlink,
            devices,
            links: links.collect(),
            hops: vec![unused],
            vacant: Vec::new(),
            near: 0,
            by_neighbour: HashMap::new(),
            remembered: HashMap::new(),
            remembered_since: 0,
            changed: Vec::new(),
            changed_devices: Vec::new(),
            unsettled: None,
        })
    }

    /// The devices.
    pub fn devices(&self) -> &[Device] {
        &self.devices
    }

    /// Has nothing sent from one device by another whose driver cannot do that, and tells which ones: those frames would be lost
    /// (net/core/devmap.c). Many drivers can once a program is attached.
    ///
    /// # Errors
    /// When the system does not answer.
    pub fn find_targets(&mut self) -> io::Result<Vec<String>> {
        let generic = Generic::open()?;
        for device in &mut self.devices {
            let xdp = generic.xdp(device.link.index);
            device.target = xdp.is_none_or(|xdp| xdp.target);
        }
        let others = self.devices.iter().filter(|device| !device.target);
        Ok(others.map(|device| device.link.name.clone()).collect())
    }

    fn route(&mut self, source: IpAddr, destination: IpAddr) -> Option<Route> {
        if let Some(&known) = self.remembered.get(&(source, destination)) {
            return known;
        }
        // No answer is no route: user space finds out what the system has against it.
        let route = self.netlink.route(source, destination).ok().flatten();
        let route = route.filter(|route| self.exit(route.device).is_some());
        if self.remembered.len() >= REMEMBERED {
            self.remembered.clear();
        }
        self.remembered.insert((source, destination), route);
        route
    }

    fn hold(&mut self, route: Route, near: bool) -> u16 {
        let key = (route.device, route.neighbour);
        let mtu = route.mtu.unwrap_or(u32::MAX);
        let siblings = self.by_neighbour.get(&key);
        if let Some(&index) = siblings.and_then(|by_mtu| by_mtu.get(&mtu)) {
            self.hops[usize::from(index)].held += 1;
            return index;
        }
        if near && self.near >= NEAR {
            return 0;
        }
        let (device, neighbour) = key;
        let address = self.netlink.neighbour(device, neighbour).ok().flatten();
        let hop = Hop {
            device,
            neighbour,
            mtu,
            address,
            held: 1,
            near,
            vacant: false,
        };
        let Some(index) = self.enter(hop) else {
            return 0;
        };
        self.near += usize::from(near);
        // Without it the neighbour stays as it is until a worker sends something there.
        let _ = self.netlink.keep(device, neighbour, true);
        let siblings = self.by_neighbour.entry(key).or_default();
        siblings.insert(mtu, index);
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

    /// Takes in what the system has told since the last time, or the beginning of it.
    fn listen(&mut self, now: Tick) {
        for _ in 0..NEWS {
            let events = match self.netlink.events() {
                Ok(Some(events)) => events,
                Ok(None) => return,
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
            Event::Neighbour(neighbour) => self.set_neighbour(neighbour),
            Event::Link(link) => {
                self.set_link(link);
                // The system drops the routes of a device that goes down without telling of each.
                self.unsettle(now);
            }
            Event::LinkGone(index) => {
                self.lose_link(index);
                self.unsettle(now);
            }
            Event::Routes => self.unsettle(now),
        }
    }

    fn unsettle(&mut self, now: Tick) {
        self.remembered.clear();
        let first = self.unsettled.map_or(now, |unsettled| unsettled.first);
        self.unsettled = Some(Unsettled { first, last: now });
    }

    /// Whether routes have changed and are at rest again. A storm of routes is one change.
    fn settle(&mut self, now: Tick) -> bool {
        let settled = self.unsettled.is_some_and(|Unsettled { first, last }| {
            now >= last + REST || now >= first + AT_LATEST
        });
        if settled {
            self.unsettled = None;
        }
        settled
    }

    fn set_neighbour(&mut self, told: Neighbour) {
        let Neighbour {
            device,
            ip,
            address,
            gone,
        } = told;
        let Some(indices) = self.by_neighbour.get(&(device, ip)) else {
            return;
        };
        for &index in indices.values() {
            let hop = &mut self.hops[usize::from(index)];
            if hop.address != address {
                hop.address = address;
                self.changed.push(index);
            }
        }
        if gone {
            let _ = self.netlink.keep(device, ip, true);
        }
    }

    fn set_link(&mut self, link: Link) {
        let index = link.index;
        let before = self.links.insert(index, link.clone());
        if before.as_ref() == Some(&link) {
            return;
        }
        let known = |is: &dyn Fn(&Link) -> bool| {
            let mut devices = self.devices.iter();
            devices.position(|device| is(&device.link))
        };
        // A device that is made anew has the name of the one before, and another number.
        let place = known(&|known| known.index == index)
            .or_else(|| known(&|known| known.name == link.name));
        // The system forgets the neighbours of a device that goes down.
        if link.up && before.is_some_and(|before| !before.up) {
            for &(device, ip) in self.by_neighbour.keys().filter(|key| key.0 == index) {
                let _ = self.netlink.keep(device, ip, true);
            }
        }
        if let Some(place) = place {
            let device = &mut self.devices[place];
            device.link = link;
            self.changed_devices.push(device.slot);
        }
        self.rewrite();
    }

    fn lose_link(&mut self, index: u32) {
        self.links.remove(&index);
        let lost = |device: &&mut Device| device.link.index == index;
        if let Some(device) = self.devices.iter_mut().find(lost) {
            device.link.up = false;
        }
        self.rewrite();
    }

    fn rewrite(&mut self) {
        let held = (1..).zip(&self.hops[1..]).filter(|(_, hop)| hop.held > 0);
        self.changed.extend(held.map(|(index, _)| index));
    }

    fn resync(&mut self, now: Tick) {
        // What was told before the answers to come is older than they are.
        self.netlink.forget_events();
        if let Ok(links) = self.netlink.links() {
            let gone = |index: &u32| links.iter().all(|link| link.index != *index);
            let gone: Vec<_> = self.links.keys().copied().filter(gone).collect();
            for index in gone {
                self.lose_link(index);
            }
            for link in links {
                self.set_link(link);
            }
        }
        for hop in self.hops.iter_mut().skip(1).filter(|hop| hop.held > 0) {
            hop.address = self
                .netlink
                .neighbour(hop.device, hop.neighbour)
                .ok()
                .flatten();
        }
        self.rewrite();
        self.unsettle(now);
    }

    /// How frames leave by a device: by itself, or with tags by the one below it.
    fn exit(&self, index: u32) -> Option<Exit<'_>> {
        let link = self.links.get(&index)?;
        let (mut below, mut vlans, mut tags) = (link, [0; TAGS], 0);
        loop {
            let by_index = |device: &&Device| device.link.index == below.index;
            if let Some(device) = self.devices.iter().find(by_index) {
                return Some(Exit {
                    device,
                    link,
                    vlans,
                });
            }
            let vlan = below.vlan.filter(|_| tags < TAGS)?;
            // The lowest device's tag is the outermost.
            vlans.rotate_right(1);
            vlans[0] = vlan.id;
            tags += 1;
            below = self.links.get(&vlan.device)?;
        }
    }

    /// A hop as the kernel data plane reads it; one without a link address has no room for a packet.
    fn image(&self, index: u16) -> NextHop {
        let hop = &self.hops[usize::from(index)];
        let exit = self.exit(hop.device).filter(|exit| {
            let up = exit.device.link.up && exit.link.up;
            up && hop.held > 0
        });
        let Some((
            Exit {
                device,
                link,
                vlans,
            },
            destination,
        )) = exit.zip(hop.address)
        else {
            return NOWHERE;
        };
        NextHop {
            mtu: u16::try_from(link.mtu.min(hop.mtu)).unwrap_or(u16::MAX),
            device: if device.reflects() {
                device.link.index
            } else {
                0
            },
            device_slot: if device.target { device.slot } else { NO_SLOT },
            vlans: vlans.map(u16::to_be_bytes),
            destination,
            source: link.address,
            ..NOWHERE
        }
    }
}

/// How frames leave.
struct Exit<'a> {
    device: &'a Device,
    /// What it is for the system: the device, or that of a VLAN.
    link: &'a Link,
    /// The outer and the inner one, 0 for none.
    vlans: [u16; TAGS],
}

/// A place in the map of devices where there is none.
const NO_SLOT: u32 = u32::MAX;

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
            .map_or(0, |route| self.hold(route, route.neighbour == destination))
    }

    fn release(&mut self, index: u16) {
        let Some(hop) = self.hops.get_mut(usize::from(index)).filter(|_| index != 0) else {
            return;
        };
        hop.held -= 1;
        if hop.held > 0 {
            return;
        }
        self.near -= usize::from(hop.near);
        let key = (hop.device, hop.neighbour);
        if let Entry::Occupied(mut siblings) = self.by_neighbour.entry(key) {
            siblings.get_mut().remove(&hop.mtu);
            if siblings.get().is_empty() {
                siblings.remove();
                let _ = self.netlink.keep(key.0, key.1, false);
            }
        }
        // Given away again only when the kernel has it as nowhere, or its next holder would send by the old way at first.
        self.changed.push(index);
    }

    fn changes(&mut self, now: Tick, write: &mut dyn FnMut(u16, &NextHop)) -> bool {
        self.listen(now);
        if now >= self.remembered_since + GOOD_FOR {
            self.remembered_since = now;
            self.remembered.clear();
        }
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
        self.settle(now)
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

    fn changed_devices(&mut self) -> Vec<Device> {
        let mut changed = std::mem::take(&mut self.changed_devices);
        changed.sort_unstable();
        changed.dedup();
        let is_changed = |device: &&Device| changed.contains(&device.slot);
        self.devices.iter().filter(is_changed).cloned().collect()
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

#[cfg(test)]
mod tests;
