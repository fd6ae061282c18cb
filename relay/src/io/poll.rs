//! The backend that works everywhere: epoll, recvmmsg and sendmmsg, with joined datagrams (UDP GRO and GSO) both ways.
//!
//! A round: wait; receive a batch from each socket that has something; decide about every datagram; send what is to be
//! sent, socket by socket; carry out commands. Data is never copied: what leaves is gathered from the buffers it arrived
//! in. Nothing is allocated, locked or logged per packet.

use std::io;
use std::net::UdpSocket;
use std::os::fd::{AsFd, OwnedFd};
use std::time::Duration;

use rustix::event::epoll::{self, EventData, EventFlags};
use turnpike_abi::{Reason, Tick};
use turnpike_turn::RelayId;

use super::listeners::Listeners;
use super::outbox::{Data, Departure, run};
use super::socket::{set_dont_fragment, take_icmp};
use super::sys::{Batch, Inbox, Sender};
use crate::clock::Clock;
use crate::dataplane::Slots;
use crate::dataplane::forward::Envelope;
use crate::dataplane::userspace::{Exit, Task, UserSpace};
use crate::queue::Orders;

/// Datagrams (or joined ones) received between two sendings.
const SLOTS: usize = 64;

/// Messages in a sendmmsg.
const MESSAGES: usize = 64;

/// The most datagrams received from one relay at a time, so that a busy one leaves room for the others.
const RELAY_BATCH: u8 = 16;

/// The most errors taken out of a relay's queue at a time.
const ERRORS: usize = 16;

/// Sockets that are looked at after one wait.
const EVENTS: usize = 256;

/// Commands that are carried out between two looks at the sockets.
const COMMANDS: usize = 256;

/// When to try again to tell the control thread something, milliseconds.
const REPORT_AGAIN: u64 = 5;

/// The bell among the events; listeners are below it, relays have their place.
const BELL: u64 = u64::MAX;
const LISTENER: u64 = 1 << 32;

/// The zero bytes after the data of an indication.
const PADDING: [u8; 3] = [0; 3];

/// A worker's sockets, and what it does with them.
pub(crate) struct Poll {
    epoll: OwnedFd,
    orders: Orders,
    clock: Clock,
    sockets: Sockets,
    inbox: Inbox,
    /// The slots whose datagrams may be referred to by departures.
    used: usize,
    outbox: Outbox,
}

/// Everything that datagrams come in by and go out by.
struct Sockets {
    plane: UserSpace,
    listeners: Listeners,
    relays: Slots<Relay>,
}

struct Relay {
    socket: UdpSocket,
    v4: bool,
    /// How many datagrams to ask for: what came last time says how many may come.
    batch: u8,
    /// The departures that leave by it.
    waiting: Chain,
}

/// Departures that leave by one socket, in order.
#[derive(Clone, Copy, Default)]
struct Chain {
    ends: Option<(u32, u32)>,
}

/// What waits to be sent.
struct Outbox {
    departures: Vec<Departure>,
    by_listener: Vec<Chain>,
    /// The places of relays whose chain is not empty.
    by_relay: Vec<u32>,
    /// The chain that is being sent.
    order: Vec<u32>,
    sender: Sender,
    /// Whether the kernel joins datagrams on the way out.
    joins: bool,
}

impl Poll {
    /// A worker that is ready to run.
    pub(crate) fn new(
        plane: UserSpace,
        listeners: Vec<UdpSocket>,
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
        let outbox = Outbox {
            departures: Vec::with_capacity(SLOTS * 64),
            by_listener: vec![Chain::default(); listeners.len()],
            by_relay: Vec::with_capacity(EVENTS),
            order: Vec::with_capacity(SLOTS * 64),
            sender: Sender::default(),
            joins: true,
        };
        let sockets = Sockets {
            plane,
            listeners,
            relays: Slots::default(),
        };
        Ok(Poll {
            epoll,
            orders,
            clock,
            sockets,
            inbox: Inbox::new(SLOTS),
            used: 0,
            outbox,
        })
    }

    /// Works until told to stop.
    pub(crate) fn run(mut self) -> io::Result<()> {
        let mut events = Vec::with_capacity(EVENTS);
        loop {
            self.wait(&mut events)?;
            let now = self.clock.tick();
            for event in events.drain(..) {
                match event.data.u64() {
                    BELL => self.orders.hush(),
                    token if token >= LISTENER => {
                        self.from_clients(now, usize::try_from(token - LISTENER).expect("small"))
                    }
                    place => {
                        let place = u32::try_from(place).expect("a place of a relay");
                        let flags = event.flags;
                        if flags.contains(EventFlags::ERR) {
                            self.from_error_queue(now, place);
                        }
                        if flags.contains(EventFlags::IN) {
                            self.from_peers(now, place);
                        }
                    }
                }
            }
            self.flush();
            let stop = self.obey();
            self.flush();
            if stop {
                return Ok(());
            }
        }
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

    fn from_clients(&mut self, now: Tick, index: usize) {
        let room = self.room();
        let Poll {
            sockets,
            inbox,
            used,
            outbox,
            ..
        } = self;
        let socket = sockets.listeners.at(index).socket.as_fd();
        let count = inbox.receive(socket, *used, room).unwrap_or(0);
        for slot in *used..*used + count {
            let arrived = inbox.arrived(slot);
            let Some(client) = arrived.from else { continue };
            if arrived.truncated {
                sockets.plane.truncated(true, arrived.len);
                continue;
            }
            let five_tuple = sockets
                .listeners
                .at(index)
                .five_tuple(client, arrived.beside.local);
            let bytes = inbox.bytes(slot);
            for datagram in parts(&bytes[..arrived.len], arrived.beside.segment) {
                if let Some(forward) = sockets.plane.from_client(now, five_tuple, datagram) {
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

    fn from_peers(&mut self, now: Tick, place: u32) {
        let room = self.room();
        let Poll {
            sockets,
            inbox,
            used,
            outbox,
            ..
        } = self;
        let (id, relay) = sockets.relays.at_mut(place);
        let wanted = usize::from(relay.batch).min(room);
        // An ICMP error that is pending on the socket is told instead of the first datagram, once.
        let count = match inbox.receive(relay.socket.as_fd(), *used, wanted) {
            Err(error) if error.kind() != io::ErrorKind::WouldBlock => inbox
                .receive(relay.socket.as_fd(), *used, wanted)
                .unwrap_or(0),
            result => result.unwrap_or(0),
        };
        relay.batch = if count == wanted {
            (relay.batch * 2).min(RELAY_BATCH)
        } else {
            1.max(relay.batch / 2)
        };
        for slot in *used..*used + count {
            let arrived = inbox.arrived(slot);
            let Some(peer) = arrived.from else { continue };
            if arrived.truncated {
                sockets.plane.truncated(false, arrived.len);
                continue;
            }
            let bytes = inbox.bytes(slot);
            for datagram in parts(&bytes[..arrived.len], arrived.beside.segment) {
                if let Some(forward) = sockets.plane.from_peer(now, id, peer, datagram) {
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

    fn from_error_queue(&mut self, now: Tick, place: u32) {
        let Poll {
            sockets, outbox, ..
        } = self;
        for _ in 0..ERRORS {
            let (id, relay) = sockets.relays.at(place);
            let Some((peer, icmp)) = take_icmp(relay.socket.as_fd()) else {
                break;
            };
            let forward = icmp.and_then(|icmp| sockets.plane.icmp(now, id, peer, icmp));
            if let Some(forward) = forward {
                outbox.post(
                    sockets,
                    Departure::owned(forward.exit, forward.envelope, Box::default()),
                );
            }
        }
        // The error that the next call would return has been dealt with.
        let _ = sockets.relays.at(place).1.socket.take_error();
    }

    /// Carries out commands. True when the worker is to stop.
    fn obey(&mut self) -> bool {
        for _ in 0..COMMANDS {
            let Some(command) = self.orders.next() else {
                break;
            };
            match self.sockets.plane.execute(command) {
                None => {}
                Some(Task::Open { relay, socket }) => self.open(relay, socket),
                Some(Task::Close { relay }) => {
                    // Nothing refers to the socket: whatever waited for it was sent before commands were looked at.
                    self.sockets.relays.remove(relay);
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

    fn open(&mut self, relay: RelayId, socket: UdpSocket) {
        if let Some(holder) = self.sockets.relays.holder(relay.slot) {
            self.sockets.relays.remove(holder);
        }
        let v4 = socket.local_addr().is_ok_and(|address| address.is_ipv4());
        let place = self.sockets.relays.insert(
            relay,
            Relay {
                socket,
                v4,
                batch: 1,
                waiting: Chain::default(),
            },
        );
        let socket = &self.sockets.relays.at(place).1.socket;
        let added = epoll::add(
            &self.epoll,
            socket,
            EventData::new_u64(place.into()),
            EventFlags::IN,
        );
        if let Err(error) = added {
            tracing::error!(%error, slot = relay.slot, "a relayed transport address will receive nothing");
        }
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
    }
}

impl Outbox {
    /// Lets a departure wait for its socket.
    fn post(&mut self, sockets: &mut Sockets, mut departure: Departure) {
        let index = u32::try_from(self.departures.len()).expect("a batch is short");
        let chain = match departure.exit {
            Exit::Client { five_tuple, .. } => {
                sockets
                    .listeners
                    .find(five_tuple.server)
                    .map(|(listener, source)| {
                        departure.source = source;
                        &mut self.by_listener[listener]
                    })
            }
            Exit::Peer { relay, .. } => sockets.relays.place(relay).map(|place| {
                let chain = &mut sockets.relays.at_mut(place).1.waiting;
                if chain.ends.is_none() {
                    self.by_relay.push(place);
                }
                chain
            }),
        };
        let Some(chain) = chain else {
            sockets.plane.failed(&departure.exit, Reason::SendFailed);
            return;
        };
        let first = match chain.ends {
            Some((first, last)) => {
                self.departures[last as usize].next = Some(index);
                first
            }
            None => index,
        };
        chain.ends = Some((first, index));
        self.departures.push(departure);
    }

    fn flush(&mut self, sockets: &mut Sockets, inbox: &Inbox) {
        for listener in 0..self.by_listener.len() {
            let chain = std::mem::take(&mut self.by_listener[listener]);
            let socket = &sockets.listeners.at(listener).socket;
            self.send(chain, &sockets.plane, socket, false, inbox);
        }
        while let Some(place) = self.by_relay.pop() {
            let relay = sockets.relays.at_mut(place).1;
            let chain = std::mem::take(&mut relay.waiting);
            let (socket, v4) = (&relay.socket, relay.v4);
            self.send(chain, &sockets.plane, socket, v4, inbox);
        }
        self.departures.clear();
    }

    /// Sends a chain on its socket.
    fn send(
        &mut self,
        chain: Chain,
        plane: &UserSpace,
        socket: &UdpSocket,
        v4: bool,
        inbox: &Inbox,
    ) {
        self.order.clear();
        let mut next = chain.ends.map(|(first, _)| first);
        while let Some(index) = next {
            self.order.push(index);
            next = self.departures[index as usize].next;
        }
        let mut sending = Sending {
            departures: &self.departures,
            order: &self.order,
            inbox,
            plane,
            socket,
            joins: self.joins,
            apart_until: 0,
        };
        let mut at = 0;
        while at < sending.order.len() {
            let whole = sending.departure(at).dont_fragment();
            // If DF cannot be set, the client's wish is worth more than the datagram.
            if whole && set_dont_fragment(socket.as_fd(), v4, true).is_err() {
                plane.failed(&sending.departure(at).exit, Reason::SendFailed);
                at += 1;
                continue;
            }
            at = sending.batch(&mut self.sender, at);
            if whole {
                let _ = set_dont_fragment(socket.as_fd(), v4, false);
            }
        }
        self.joins = sending.joins;
    }
}

/// A chain on its way.
struct Sending<'a> {
    departures: &'a [Departure],
    order: &'a [u32],
    inbox: &'a Inbox,
    plane: &'a UserSpace,
    socket: &'a UdpSocket,
    joins: bool,
    /// Up to here datagrams leave one by one, because the kernel refused them as one.
    apart_until: usize,
}

impl<'a> Sending<'a> {
    fn departure(&self, at: usize) -> &'a Departure {
        &self.departures[self.order[at] as usize]
    }

    /// Sends what fits a batch, from `at` on, and returns where to go on. A departure with DF goes alone.
    fn batch(&mut self, sender: &mut Sender, at: usize) -> usize {
        let mut batch = sender.batch();
        let mut bounds = [0; MESSAGES + 1];
        let mut end = at;
        bounds[0] = at;
        while end < self.order.len() && batch.len() < MESSAGES {
            if end > at
                && (self.departure(at).dont_fragment() || self.departure(end).dont_fragment())
            {
                break;
            }
            let count = self.message(&mut batch, end);
            end += count;
            bounds[batch.len()] = end;
        }
        self.deliver(&mut batch, &bounds)
    }

    /// Adds one message to a batch, and returns how many departures it is made of.
    fn message(&self, batch: &mut Batch<'_, 'a>, at: usize) -> usize {
        let joins = self.joins && at >= self.apart_until;
        let count = if joins {
            run((at..self.order.len()).map(|at| self.departure(at)))
        } else {
            1
        };
        let first = self.departure(at);
        batch.message(first.destination(), first.control(count));
        for departure in (at..at + count).map(|at| self.departure(at)) {
            batch.piece(departure.envelope.front());
            batch.piece(match &departure.data {
                Data::Arrived { slot, start, len } => &self.inbox.bytes(*slot)[*start..start + len],
                Data::Owned(bytes) => bytes,
            });
            batch.piece(&PADDING[..departure.envelope.padding()]);
        }
        count
    }

    /// Sends the messages of a batch, the departures between two bounds being one each. Returns where to go on: behind the
    /// last, or at a message that has to be taken apart.
    fn deliver(&mut self, batch: &mut Batch<'_, 'a>, bounds: &[usize]) -> usize {
        let (mut message, mut tried_again) = (0, false);
        while message < batch.len() {
            match batch.send(self.socket.as_fd(), message) {
                Ok(count) => {
                    for at in bounds[message]..bounds[message + count] {
                        let departure = self.departure(at);
                        self.plane.sent(&departure.exit, departure.len());
                    }
                    message += count;
                    tried_again = false;
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    // The socket's buffer is full, and would be for the others.
                    self.fail(bounds[message], bounds[batch.len()], Reason::SendFailed);
                    return bounds[batch.len()];
                }
                // An ICMP error about an earlier datagram is told once in the place of this one.
                Err(_) if !tried_again => tried_again = true,
                Err(error) => {
                    tried_again = false;
                    let (from, until) = (bounds[message], bounds[message + 1]);
                    if until - from > 1 {
                        // EIO: the device does not join. Anything else: the segments do not fit its MTU.
                        self.joins &= error.raw_os_error() != Some(libc::EIO);
                        self.apart_until = until;
                        return from;
                    }
                    self.fail(from, until, reason(&error));
                    message += 1;
                }
            }
        }
        bounds[batch.len()]
    }

    fn fail(&self, from: usize, until: usize, reason: Reason) {
        for at in from..until {
            self.plane.failed(&self.departure(at).exit, reason);
        }
    }
}

fn reason(error: &io::Error) -> Reason {
    match error.raw_os_error() {
        Some(libc::EMSGSIZE) => Reason::TooLarge,
        _ => Reason::SendFailed,
    }
}

/// The datagrams that were joined into one: all of the same length, the last one perhaps shorter.
fn parts(bytes: &[u8], segment: Option<usize>) -> impl Iterator<Item = &[u8]> {
    let empty = bytes.is_empty().then_some(bytes);
    empty
        .into_iter()
        .chain(bytes.chunks(segment.unwrap_or(usize::MAX)))
}

/// Where a part of some bytes begins in them.
fn offset(bytes: &[u8], part: &[u8]) -> usize {
    part.as_ptr().addr() - bytes.as_ptr().addr()
}
