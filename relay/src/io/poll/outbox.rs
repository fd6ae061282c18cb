//! What a round leaves to send, socket by socket, and the sending of it.

use std::io;
use std::net::UdpSocket;
use std::os::fd::AsFd;

use turnpike_abi::Reason;

use crate::dataplane::Slots;
use crate::dataplane::userspace::{Exit, UserSpace};
use crate::io::departure::{Departure, PADDING, reason, run};
use crate::io::listeners::Listeners;
use crate::io::socket::{sends_joined, set_dont_fragment};
use crate::io::sys::{Batch, Inbox, Sender};

/// Messages in a sendmmsg.
const MESSAGES: usize = 64;

/// Departures that a round may have before memory has to be found for more.
const DEPARTURES: usize = 1024;

/// Everything that datagrams come in by and go out by.
pub(super) struct Sockets {
    pub(super) plane: UserSpace,
    pub(super) listeners: Listeners,
    pub(super) relays: Slots<Relay>,
}

/// A relayed transport address.
pub(super) struct Relay {
    pub(super) socket: UdpSocket,
    v4: bool,
    /// How many datagrams to ask for: what came last time says how many may come.
    pub(super) batch: u8,
    /// The departures that leave by it.
    waiting: Chain,
}

impl Sockets {
    /// Those of a worker without relays.
    pub(super) fn new(plane: UserSpace, listeners: Listeners) -> Sockets {
        Sockets {
            plane,
            listeners,
            relays: Slots::default(),
        }
    }
}

impl Relay {
    /// A bound socket.
    pub(super) fn new(socket: UdpSocket) -> Relay {
        let v4 = socket.local_addr().is_ok_and(|address| address.is_ipv4());
        Relay {
            socket,
            v4,
            batch: 1,
            waiting: Chain::default(),
        }
    }
}

/// Departures that leave by one socket, in order.
#[derive(Clone, Copy, Default)]
struct Chain {
    ends: Option<(u32, u32)>,
}

/// What waits to be sent.
pub(super) struct Outbox {
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

impl Outbox {
    /// One for so many listeners.
    pub(super) fn new(listeners: usize) -> Outbox {
        Outbox {
            departures: Vec::with_capacity(DEPARTURES),
            by_listener: vec![Chain::default(); listeners],
            by_relay: Vec::new(),
            order: Vec::with_capacity(DEPARTURES),
            sender: Sender::default(),
            joins: sends_joined(),
        }
    }

    /// Lets a departure wait for its socket.
    pub(super) fn post(&mut self, sockets: &mut Sockets, mut departure: Departure) {
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

    /// Sends everything, listeners first.
    pub(super) fn flush(&mut self, sockets: &mut Sockets, inbox: &Inbox) {
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
            batch.piece(departure.bytes(|slot| self.inbox.bytes(slot)));
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
                Err(error)
                    if !tried_again && !self.departure(bounds[message]).is_refused(&error) =>
                {
                    tried_again = true;
                }
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
