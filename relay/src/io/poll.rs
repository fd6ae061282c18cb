//! The backend that works everywhere: epoll, recvmmsg and sendmmsg, with joined datagrams (UDP GRO and GSO) both ways.
//!
//! A round: wait; receive a batch from each socket that has something; decide about every datagram; send what is to be
//! sent, socket by socket; carry out commands. Data is never copied: what leaves is gathered from the buffers it arrived
//! in. Nothing is allocated, locked or logged per packet.

mod outbox;
mod own;
mod shared;

use std::io;
use std::net::UdpSocket;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;
use std::time::Duration;

use rustix::event::epoll::{self, EventData, EventFlags};
use turnpike_abi::{LANES, Tick};
use turnpike_turn::RelayId;
use turnpike_wire::TransportAddress;
use turnpike_wire::decode::Icmp;

use self::outbox::{Outbox, Sockets};
use super::departure::{Departure, offset, parts};
use super::listeners::Listeners;
use super::ports::Shared;
use super::socket::take_icmp;
use super::sys::Inbox;
use super::watch::Watch;
use crate::clock::Clock;
use crate::dataplane::forward::Envelope;
use crate::dataplane::userspace::{Exit, Task, UserSpace};
use crate::queue::Orders;

/// Datagrams (or joined ones) received between two sendings.
const SLOTS: usize = 64;

/// The most datagrams received from one relay at a time, so that a busy one leaves room for the others.
const RELAY_BATCH: u8 = 16;

/// Datagrams and errors that relays bring before the listeners have their turn.
const RELAYS_SHARE: usize = SLOTS;

/// The most errors taken out of a relay's queue at a time.
const ERRORS: usize = 16;

/// Sockets that are looked at after one wait.
const EVENTS: usize = 256;

/// Commands that are carried out between two looks at the sockets.
const COMMANDS: usize = 256;

/// When to try again to tell the control thread something, milliseconds.
const REPORT_AGAIN: u64 = 5;

/// Events: the bell, listeners by their index, what relays share by its index, and relays by their slot.
const BELL: u64 = u64::MAX;
const LISTENER: u64 = 1 << 32;
const ARRIVALS: u64 = 2 << 32;
const QUOTES: u64 = 3 << 32;
const INDEX: u64 = (1 << 32) - 1;

/// Where a datagram came in.
enum Door {
    Listener(usize),
    Relay(RelayId),
    /// Where many relays are, each datagram saying which.
    Shared,
}

/// A worker's sockets, and what it does with them.
pub(crate) struct Poll {
    epoll: Arc<OwnedFd>,
    orders: Orders,
    clock: Clock,
    sockets: Sockets,
    inbox: Inbox,
    /// The slots whose datagrams may be referred to by departures.
    used: usize,
    outbox: Outbox,
    /// What relays have brought since the listeners were last looked at.
    since_listeners: usize,
}

impl Poll {
    /// A worker that is ready to run.
    pub(crate) fn new(
        plane: UserSpace,
        listeners: Vec<UdpSocket>,
        shared: Option<Shared>,
        orders: Orders,
        clock: Clock,
    ) -> io::Result<Poll> {
        let epoll = epoll::create(epoll::CreateFlags::CLOEXEC)?;
        let listeners = Listeners::new(listeners)?;
        epoll::add(
            &epoll,
            orders.bell(),
            EventData::new_u64(BELL),
            EventFlags::IN,
        )?;
        for (index, listener) in listeners.iter().enumerate() {
            let token = EventData::new_u64(LISTENER + index as u64);
            epoll::add(&epoll, &listener.socket, token, EventFlags::IN)?;
        }
        let sockets = Sockets::new(plane, listeners, shared);
        let switch = &sockets.switch;
        for (family, ports) in (0..).zip(switch.families()) {
            for (lane, receive) in (family * u64::from(LANES)..).zip(&ports.receive) {
                let token = EventData::new_u64(ARRIVALS + lane);
                epoll::add(&epoll, receive, token, EventFlags::IN)?;
            }
            let token = EventData::new_u64(QUOTES + family);
            epoll::add(&epoll, ports.errors(), token, EventFlags::IN)?;
        }
        let outbox = Outbox::new(sockets.listeners.len(), switch.sources().len());
        Ok(Poll {
            epoll: Arc::new(epoll),
            orders,
            clock,
            sockets,
            inbox: Inbox::new(SLOTS),
            used: 0,
            outbox,
            since_listeners: 0,
        })
    }

    /// By which its relays are watched.
    pub(crate) fn watch(&self) -> Watch {
        Watch::by(Arc::clone(&self.epoll))
    }

    /// Works until told to stop.
    pub(crate) fn run(mut self) -> io::Result<()> {
        let mut events = Vec::with_capacity(EVENTS);
        while !self.round(&mut events)? {}
        Ok(())
    }

    /// True when the worker is to stop.
    fn round(&mut self, events: &mut Vec<epoll::Event>) -> io::Result<bool> {
        self.wait(events)?;
        let now = self.clock.tick();
        for event in events.drain(..) {
            let token = event.data.u64();
            let index = usize::try_from(token & INDEX).expect("as many as there are descriptors");
            match token & !INDEX {
                _ if token == BELL => self.orders.hush(),
                LISTENER => self.hear_clients(now, index),
                ARRIVALS => {
                    self.hear_a_lane(now, index);
                    self.be_fair(now);
                }
                QUOTES => {
                    self.hear_quotes(now, index);
                    self.be_fair(now);
                }
                _ => {
                    let slot = u32::try_from(index).expect("a slot of a relay");
                    // It is watched before it is handed over; the command is on its way.
                    let Some(place) = self.sockets.relays.place_in(slot) else {
                        continue;
                    };
                    let flags = event.flags;
                    if flags.contains(EventFlags::ERR) {
                        self.hear_errors(now, place);
                    }
                    if flags.contains(EventFlags::IN) {
                        self.hear_peers(now, place);
                    }
                    self.be_fair(now);
                }
            }
        }
        self.flush();
        let stop = self.obey();
        self.flush();
        Ok(stop)
    }

    /// Looks at every listener once relays have had a share. There are thousands of relays to a listener, and epoll tells
    /// of each as often: a flood of junk to their ports would leave the clients next to nothing.
    fn be_fair(&mut self, now: Tick) {
        if self.since_listeners < RELAYS_SHARE {
            return;
        }
        for index in 0..self.sockets.listeners.len() {
            // All slots, so that a listener's share is as large as that of all relays.
            self.flush();
            self.hear_clients(now, index);
        }
        self.since_listeners = 0;
    }

    fn wait(&mut self, events: &mut Vec<epoll::Event>) -> io::Result<()> {
        let reported = self.sockets.plane.report();
        let timeout = match (self.orders.fall_asleep(), reported) {
            (false, _) => Some(Duration::ZERO),
            (true, false) => Some(Duration::from_millis(REPORT_AGAIN)),
            (true, true) => None,
        };
        let timeout = timeout.map(|timeout| timeout.try_into().expect("milliseconds"));
        let result = epoll::wait(
            &self.epoll,
            rustix::buffer::spare_capacity(events),
            timeout.as_ref(),
        );
        self.orders.wake_up();
        match result {
            Ok(_) | Err(rustix::io::Errno::INTR) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Makes room for a datagram at least.
    fn room(&mut self) -> usize {
        if self.used == self.inbox.slots() {
            self.flush();
        }
        self.inbox.slots() - self.used
    }

    fn hear_clients(&mut self, now: Tick, index: usize) {
        let room = self.room();
        let socket = self.sockets.listeners.at(index).socket.as_fd();
        let count = self.inbox.receive(socket, self.used, room).unwrap_or(0);
        self.decide(now, &Door::Listener(index), count);
    }

    fn hear_peers(&mut self, now: Tick, place: u32) {
        let room = self.room();
        let Poll {
            sockets,
            inbox,
            used,
            ..
        } = self;
        let (id, relay) = sockets.relays.at_mut(place);
        let Some(socket) = &relay.socket else { return };
        let wanted = usize::from(relay.batch).min(room);
        // An ICMP error that is pending on the socket is told instead of the first datagram, once.
        let count = match inbox.receive(socket.as_fd(), *used, wanted) {
            Err(error) if error.kind() != io::ErrorKind::WouldBlock => {
                inbox.receive(socket.as_fd(), *used, wanted).unwrap_or(0)
            }
            result => result.unwrap_or(0),
        };
        relay.batch = if count == wanted {
            (relay.batch * 2).min(RELAY_BATCH)
        } else {
            1.max(relay.batch / 2)
        };
        self.since_listeners += count;
        self.decide(now, &Door::Relay(id), count);
    }

    /// What comes to the relays whose ports are in a lane.
    fn hear_a_lane(&mut self, now: Tick, index: usize) {
        let room = self.room();
        let lanes = usize::from(LANES);
        let family = &self.sockets.switch.families()[index / lanes];
        let socket = family.receive[index % lanes].as_fd();
        let count = self.inbox.receive(socket, self.used, room).unwrap_or(0);
        self.since_listeners += count;
        self.decide(now, &Door::Shared, count);
    }

    /// Decides about what has come into the next `count` slots.
    fn decide(&mut self, now: Tick, door: &Door, count: usize) {
        let Poll {
            sockets,
            inbox,
            used,
            outbox,
            ..
        } = self;
        for slot in *used..*used + count {
            let arrived = inbox.arrived(slot);
            let Some(from) = arrived.from else { continue };
            if arrived.truncated {
                sockets
                    .plane
                    .truncated(matches!(door, Door::Listener(_)), arrived.len);
                continue;
            }
            let relay = match *door {
                Door::Listener(_) => None,
                Door::Relay(relay) => Some(relay),
                Door::Shared => {
                    let destination = arrived.beside.destination;
                    destination.and_then(|destination| sockets.relay_at(destination))
                }
            };
            let bytes = inbox.bytes(slot);
            for datagram in parts(&bytes[..arrived.len], arrived.beside.segment) {
                let forward = match *door {
                    Door::Listener(index) => {
                        let five_tuple = sockets
                            .listeners
                            .at(index)
                            .five_tuple(from, arrived.beside.local);
                        sockets.plane.client_datagram(now, five_tuple, datagram)
                    }
                    Door::Relay(_) | Door::Shared => match relay {
                        Some(relay) => sockets.plane.peer_datagram(now, relay, from, datagram),
                        None => {
                            sockets.plane.unclaimed(datagram.len());
                            None
                        }
                    },
                };
                if let Some(forward) = forward {
                    let start = offset(bytes, forward.data);
                    outbox.post(
                        sockets,
                        Departure::arrived(&forward, slot, start, arrived.beside.tos),
                    );
                }
            }
        }
        *used += count;
    }

    /// ICMP errors about datagrams of a relay that has a socket of its own.
    fn hear_errors(&mut self, now: Tick, place: u32) {
        for _ in 0..ERRORS {
            let (id, relay) = self.sockets.relays.at(place);
            let socket = relay.socket.as_ref();
            let Some((peer, icmp)) = socket.and_then(|socket| take_icmp(socket.as_fd())) else {
                break;
            };
            self.since_listeners += 1;
            if let Some(icmp) = icmp {
                self.tell_error(now, id, peer, icmp);
            }
        }
        if let Some(socket) = &self.sockets.relays.at(place).1.socket {
            // The error that the next call would return has been dealt with.
            let _ = socket.take_error();
        }
    }

    /// ICMP errors about datagrams of any relay.
    fn hear_quotes(&mut self, now: Tick, index: usize) {
        for _ in 0..ERRORS {
            let Some(quote) = self.sockets.switch.families()[index].next_error() else {
                break;
            };
            self.since_listeners += 1;
            let Some(quote) = quote else { continue };
            if let Some(relay) = self.sockets.relay_at(quote.source) {
                self.tell_error(now, relay, quote.destination, quote.icmp);
            }
        }
    }

    /// Has a client told of an error, if it may be.
    fn tell_error(&mut self, now: Tick, relay: RelayId, peer: TransportAddress, icmp: Icmp) {
        let forward = self.sockets.plane.icmp_error(now, relay, peer, icmp);
        if let Some(forward) = forward {
            let departure = Departure::owned(forward.exit, forward.envelope, Box::default());
            self.outbox.post(&mut self.sockets, departure);
        }
    }

    /// Carries out commands. True when the worker is to stop.
    fn obey(&mut self) -> bool {
        for _ in 0..COMMANDS {
            let Some(command) = self.orders.next() else {
                break;
            };
            match self.sockets.plane.execute(command) {
                None => {}
                Some(Task::Open {
                    relay,
                    socket,
                    bound,
                }) => self.open(relay, socket, bound),
                Some(Task::Close { relay }) => {
                    // Nothing refers to the socket: whatever waited for it was sent before commands were looked at.
                    self.sockets.remove(relay);
                    self.sockets.plane.closed(relay);
                }
                Some(Task::Transmit { five_tuple, bytes }) => {
                    let exit = Exit::Client {
                        five_tuple,
                        control: true,
                    };
                    let departure = Departure::owned(exit, Envelope::NONE, bytes);
                    self.outbox.post(&mut self.sockets, departure);
                }
                Some(Task::Stop) => return true,
            }
        }
        false
    }

    fn open(&mut self, relay: RelayId, socket: Option<UdpSocket>, bound: TransportAddress) {
        if let Some(holder) = self.sockets.relays.holder(relay.slot) {
            self.sockets.remove(holder);
        }
        self.sockets.insert(relay, socket, bound);
    }

    /// Sends everything that waits. The slots are free after it.
    fn flush(&mut self) {
        let Poll {
            sockets,
            inbox,
            used,
            outbox,
            ..
        } = self;
        outbox.flush(sockets, inbox);
        *used = 0;
        if outbox.has_refused() {
            self.tell_refused();
        }
    }

    /// Tells clients of what they wanted whole and the interface is too narrow for.
    fn tell_refused(&mut self) {
        let now = self.clock.tick();
        for (relay, peer, icmp) in self.outbox.take_refused() {
            self.tell_error(now, relay, peer, icmp);
        }
        self.outbox.flush(&mut self.sockets, &self.inbox);
    }
}

#[cfg(test)]
mod tests;
