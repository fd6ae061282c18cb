//! What the kernel relays: every operation of the control thread, turned into entries of the kernel's tables.
//!
//! The control thread keeps a forwarding table like a worker's, so that an operation leads to the same bindings here and
//! there. The entries of the parts that it touches are compared before and after, and what differs is written: an operation
//! costs what it moves, however much else its allocation has.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use tracing::warn;
use turnpike_abi::{Entry, KernelTick, Key, NextHop, Tick};
use turnpike_turn::{Operation, RelayId};
use turnpike_wire::TransportAddress;

use super::accounts;
use super::entries::{self, Changes, Own};
use super::frames::Frames;
use super::program::{Program, Sizes};
use super::{Jiffies, Limits};
use crate::dataplane::forward::Settings;
use crate::dataplane::table::{Part, Table};
use crate::next_hops::{Device, Link};
use crate::traffic::Carried;

/// How many entries have their way asked for anew at a time, after routes have changed; those of one relay stay together.
const REROUTED_AT_A_TIME: usize = 512;

/// How long a listener counts as served after the control thread was last seen, in milliseconds.
const SERVED_FOR: Tick = 3_000;

/// How often it is tried to attach the program to a device that was made anew, in milliseconds.
const ATTACHED_AGAIN: Tick = 1_000;

/// The ways out, by number.
pub trait Ways: Send {
    /// The next hop for datagrams between these addresses, or 0 when the kernel cannot send them; held until released.
    fn acquire(&mut self, source: IpAddr, destination: IpAddr) -> u16;

    /// Gives a next hop back. That of 0 does nothing.
    fn release(&mut self, index: u16);

    /// Tells what the ways have become since the last time, and whether routes have changed, so that every way that is held
    /// may be another one now.
    fn changes(&mut self, now: Tick, write: &mut dyn FnMut(u16, &NextHop)) -> bool;

    /// How many there are, and by which devices.
    fn census(&self) -> Census;

    /// The devices that are not what they were when this was asked last.
    fn changed_devices(&mut self) -> Vec<Device>;
}

/// What the ways out are made of.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Census {
    /// The devices.
    pub devices: Vec<Link>,
    /// Next hops in use.
    pub hops: usize,
    /// Those of them whose link address is known.
    pub resolved: usize,
}

/// Entries that the tables had no room for; user space relays in their place.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Full {
    /// How many.
    pub entries: u64,
}

/// How full a table of entries is.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Fill {
    /// Entries.
    pub used: usize,
    /// Places for entries.
    pub room: usize,
}

/// The kernel's tables, as their one writer keeps them.
pub struct Kernel {
    program: Program,
    table: Table,
    own: Own,
    jiffies: Jiffies,
    limits: Arc<Limits>,
    ways: Box<dyn Ways>,
    /// Relays whose ways have still to be asked for anew.
    rerouted: Vec<RelayId>,
    /// Devices that were made anew, without the program for now.
    waiting: Vec<Device>,
    attached_again: Tick,
    kept_alive: Tick,
    /// What had been counted before, of test frames, by CPU.
    before: Option<Vec<Frames>>,
    /// Entries for what arrives as IPv4, then as IPv6.
    entries: [usize; 2],
    /// Permissions for which there was no room, by the key of their relay's entry.
    missing: HashMap<Key, HashSet<Key>>,
    full: Full,
}

impl Kernel {
    /// A loaded and started program, whose tables are empty.
    pub fn new(
        program: Program,
        settings: Settings,
        own: Own,
        jiffies: Jiffies,
        ways: Box<dyn Ways>,
        seed: u64,
    ) -> Kernel {
        Kernel {
            before: program.frames().ok(),
            limits: Arc::new(Limits::new(
                Arc::clone(program.limits()),
                jiffies,
                own.clone(),
            )),
            program,
            table: Table::new(settings, seed),
            own,
            jiffies,
            ways,
            rerouted: Vec::new(),
            waiting: Vec::new(),
            attached_again: 0,
            kept_alive: 0,
            entries: [0; 2],
            missing: HashMap::new(),
            full: Full::default(),
        }
    }

    /// A relayed transport address is open; nothing is relayed for it yet.
    pub fn open(&mut self, relay: RelayId, bound: TransportAddress) {
        if let Some(place) = self.limits.place(bound) {
            self.limits.forget(place);
        }
        self.table.open(relay, bound);
    }

    /// A relayed transport address is closed.
    pub fn close(&mut self, relay: RelayId, now: Tick) {
        self.change(&[Part::Relay(relay)], now, |table| table.close(relay));
    }

    /// Carries out an operation. When this returns, the kernel relays by it, and no more by what was before.
    pub fn apply(&mut self, operation: &Operation, now: Tick) {
        let parts = self.table.parts_of(operation);
        if let [Part::Lease(relay)] = parts[..] {
            self.table.apply(operation);
            return self.prolong(relay, now);
        }
        self.change(&parts, now, |table| {
            table.apply(operation);
        });
    }

    /// Follows the ways out, and says that the control thread lives. To be called every second at least.
    pub fn tend(&mut self, now: Tick) {
        let mut left = REROUTED_AT_A_TIME;
        while left > 0
            && let Some(relay) = self.rerouted.pop()
        {
            // At least one, so that a million relays without channels are not looked through at once.
            left = left.saturating_sub(self.reroute(relay, now).max(1));
        }
        let mut writer = self.program.writer();
        if now >= self.kept_alive + SERVED_FOR / 3 || self.kept_alive == 0 {
            self.kept_alive = now;
            writer.set_listeners_until(self.jiffies.tick(now + SERVED_FOR));
        }
        // After all that leads to a new way, which relays nothing before it is told.
        let mut write = |index, way: &NextHop| writer.set_way_out(index, way);
        if self.ways.changes(now, &mut write) {
            self.rerouted = self.table.relay_ids().collect();
        }
        let changed = self.ways.changed_devices();
        for Device { link, slot, .. } in &changed {
            self.program.writer().set_link(*slot, link.address);
            self.waiting.retain(|waiting| waiting.slot != *slot);
        }
        self.attach_again(changed, true);
        if now >= self.attached_again + ATTACHED_AGAIN {
            self.attached_again = now;
            let waiting = std::mem::take(&mut self.waiting);
            self.attach_again(waiting, false);
        }
    }

    /// Attaches the program to those that were made anew; one that is not ready for it, or whose other end is not, waits.
    fn attach_again(&mut self, devices: Vec<Device>, tell: bool) {
        for device in devices {
            if let Err(error) = self.program.attach_again(&device.link, device.slot) {
                if tell {
                    warn!(device = device.link.name, %error, "not attached yet to the device that was made anew");
                }
                self.waiting.push(device);
            }
        }
    }

    /// Whether [`Kernel::tend`] has more to do at once.
    pub fn is_busy(&self) -> bool {
        !self.rerouted.is_empty()
    }

    /// The rate limits, for the workers to take out of them too.
    pub fn limits(&self) -> &Arc<Limits> {
        &self.limits
    }

    /// Relays nothing any more.
    pub fn detach(&mut self) {
        self.program.detach();
    }

    /// The program.
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// What became of the frames so far, by CPU; `None` when the kernel does not tell.
    pub fn frames(&self) -> Option<Vec<Frames>> {
        let (now, before) = (self.program.frames().ok()?, self.before.as_ref()?);
        let since = now
            .iter()
            .zip(before)
            .map(|(now, before)| now.since(before));
        Some(since.collect())
    }

    /// What has been relayed here for an allocation. Its cost is that of a look at each of its channels.
    pub fn carried(&mut self, relay: RelayId) -> Carried {
        self.note(&[Part::Relay(relay)]);
        self.table.carried(relay).unwrap_or_default()
    }

    /// What the tables had no room for since the start.
    pub fn full(&self) -> Full {
        self.full
    }

    /// How full the tables are; that for what arrives as IPv4, then as IPv6.
    pub fn fill(&self) -> [Fill; 2] {
        let Sizes { narrow, wide, .. } = self.program.sizes();
        let fill = |used, buckets: u32| Fill {
            used,
            room: 2 * buckets as usize,
        };
        [fill(self.entries[0], narrow), fill(self.entries[1], wide)]
    }

    /// The ways out.
    pub fn census(&self) -> Census {
        self.ways.census()
    }

    /// The limit comes before the entries that name it, and its debts go with the allocation.
    fn set_limit(&self, relay: RelayId) {
        let Some(open) = self.table.relay(relay) else {
            return;
        };
        let Some(place) = self.limits.place(open.bound()) else {
            return;
        };
        match (open.lease(), open.bytes_per_s()) {
            (None, _) => self.limits.forget(place),
            (Some(_), 0) => {}
            (Some(_), bytes_per_s) => self.limits.set(place, bytes_per_s),
        }
    }

    /// Writes what a change of parts of the table changes here.
    fn change(&mut self, parts: &[Part], now: Tick, change: impl FnOnce(&mut Table)) {
        let before = self.entries_of(parts);
        self.note(parts);
        change(&mut self.table);
        for part in parts {
            self.set_limit(part.relay());
        }
        let after = self.entries_of(parts);
        let Changes { gone, written } = Changes::between(before, after);
        let tick = self.tick(now);
        let mut told_anew = false;
        for entry in gone {
            self.remove(&entry, tick);
            told_anew |= self.set_missing(&entry, false);
        }
        for entry in written {
            let missing = !self.write(entry, tick);
            told_anew |= self.set_missing(&entry, missing);
        }
        if told_anew {
            for part in parts {
                if let Some(relay) = entries::of_relay(&self.table, &self.jiffies, part.relay()) {
                    self.write(relay, tick);
                }
            }
        }
        self.note(parts);
    }

    /// Moves the end of a lease: of hundreds of entries maybe, and nothing else of them.
    fn prolong(&mut self, relay: RelayId, now: Tick) {
        let tick = self.tick(now);
        for entry in self.entries_of(&[Part::Lease(relay)]) {
            let moved = self.program.writer().set_ends(&entry.key, entry.ends);
            if !moved {
                self.write(entry, tick);
            }
        }
    }

    /// Asks for the ways of a relay's channels anew, and tells how many entries they have.
    fn reroute(&mut self, relay: RelayId, now: Tick) -> usize {
        let tick = self.tick(now);
        let entries = self.entries_of(&[Part::Lease(relay)]);
        let count = entries.len();
        for entry in entries {
            self.write(entry, tick);
        }
        count
    }

    fn entries_of(&self, parts: &[Part]) -> Vec<Entry> {
        let of = |part: &Part| entries::of(&self.table, &self.own, &self.jiffies, *part);
        parts.iter().flat_map(of).collect()
    }

    fn tick(&self, now: Tick) -> KernelTick {
        self.jiffies.tick(now.max(1))
    }

    fn remove(&mut self, entry: &Entry, tick: KernelTick) {
        let mut writer = self.program.writer();
        let way = writer.next_hop(&entry.key).unwrap_or(0);
        let was_there = writer.remove(&entry.key, tick).is_some();
        self.entries[place(entry)] -= usize::from(was_there);
        self.ways.release(way);
    }

    /// Writes an entry, by the way that there is now, if there is room for it.
    fn write(&mut self, mut entry: Entry, tick: KernelTick) -> bool {
        if entries::needs_way(&entry) {
            let leg = &mut entry.leg;
            leg.next_hop = self.ways.acquire(leg.source.into(), leg.destination.into());
        }
        if self.missing.contains_key(&entry.key) {
            entry.flags = 0;
        }
        let mut writer = self.program.writer();
        let before = writer.next_hop(&entry.key);
        let put = writer.put(&entry, tick);
        let used = &mut self.entries[place(&entry)];
        *used -= usize::from(before.is_some());
        *used += usize::from(put.is_ok());
        if put.is_err() {
            self.full.entries += 1;
            self.ways.release(entry.leg.next_hop);
        }
        self.ways.release(before.unwrap_or(0));
        put.is_ok()
    }

    /// Notes whether an entry is missing, if it is that of a permission; and whether its relay's has to tell something else now.
    fn set_missing(&mut self, entry: &Entry, missing: bool) -> bool {
        let Some(relay) = entries::relay_of(entry) else {
            return false;
        };
        let before = self.missing.contains_key(&relay);
        if missing {
            self.missing.entry(relay).or_default().insert(entry.key);
        } else if let Some(others) = self.missing.get_mut(&relay) {
            others.remove(&entry.key);
            if others.is_empty() {
                self.missing.remove(&relay);
            }
        }
        self.missing.contains_key(&relay) != before
    }

    /// Looks at what the entries of channels have counted, before and after they are changed.
    fn note(&mut self, parts: &[Part]) {
        let writer = self.program.writer();
        for part in parts {
            for channel in self.table.channels_in(*part) {
                accounts::note(&mut self.table, channel, &writer);
            }
        }
    }
}

impl fmt::Debug for Kernel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kernel").finish_non_exhaustive()
    }
}

/// The place of an entry's table in arrays that have one value for each.
fn place(entry: &Entry) -> usize {
    usize::from(entry.key.local.v4().is_none())
}
