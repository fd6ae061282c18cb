//! What a round leaves to send, socket by socket, and the sending of it.

mod raw;

use std::io;
use std::net::UdpSocket;
use std::ops::Range;
use std::os::fd::AsFd;

use turnpike_abi::Reason;
use turnpike_turn::RelayId;
use turnpike_wire::TransportAddress;
use turnpike_wire::decode::Icmp;

use super::own::OwnSockets;
use super::shared::Switch;
use crate::dataplane::Slots;
use crate::dataplane::userspace::{Exit, UserSpace};
use crate::io::departure::{Departure, PADDING, reason, run};
use crate::io::head::Head;
use crate::io::listeners::Listeners;
use crate::io::ports::Shared;
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
    /// What relays share that have no socket.
    pub(super) switch: Switch,
    /// What some of those have for a while.
    own: OwnSockets,
}

/// A relayed transport address.
pub(super) struct Relay {
    /// Receives and sends; none where relays share.
    pub(super) socket: Option<UdpSocket>,
    bound: TransportAddress,
    /// The place of its address among the sources, where relays share.
    source: Option<usize>,
    /// How many datagrams to ask for: what came last time says how many may come.
    pub(super) batch: u8,
    /// The departures that leave by it.
    waiting: Chain,
}

impl Sockets {
    /// Those of a worker without relays.
    pub(super) fn new(plane: UserSpace, listeners: Listeners, shared: Option<Shared>) -> Sockets {
        let own = shared
            .as_ref()
            .map_or((0, None), |shared| (shared.own, shared.owners.clone()));
        Sockets {
            plane,
            listeners,
            relays: Slots::default(),
            own: OwnSockets::new(own.0, own.1),
            switch: shared.map(Switch::new).unwrap_or_default(),
        }
    }

    /// A relay is open, with a bound socket or with what all of them share; its slot is empty.
    pub(super) fn insert(
        &mut self,
        id: RelayId,
        socket: Option<UdpSocket>,
        bound: TransportAddress,
    ) {
        let source = match socket {
            Some(_) => None,
            None => Some(self.switch.open(bound, id.slot)),
        };
        let relay = Relay {
            socket,
            bound,
            source,
            batch: 1,
            waiting: Chain::default(),
        };
        self.relays.insert(id, relay);
    }

    /// It is not any more.
    pub(super) fn remove(&mut self, id: RelayId) {
        if let Some(relay) = self.relays.remove(id)
            && relay.source.is_some()
        {
            self.switch.close(relay.bound);
            self.own.close(id, relay.bound);
        }
    }

    /// The relay that has an address, among those that share.
    pub(super) fn relay_at(&self, bound: TransportAddress) -> Option<RelayId> {
        self.relays.holder(self.switch.slot(bound)?)
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
    /// Of the relays that share, by the place of their address among the sources.
    by_source: Vec<Chain>,
    /// The places of relays whose chain is not empty.
    by_relay: Vec<u32>,
    /// The chain that is being sent.
    order: Vec<u32>,
    sender: Sender,
    heads: Vec<Head>,
    /// What was to stay whole and did not fit the interface: whose, to whom, and what a router would have said.
    refused: Vec<(RelayId, TransportAddress, Icmp)>,
    /// Whether the kernel joins datagrams on the way out.
    joins: bool,
}

impl Outbox {
    /// One for so many listeners, and addresses whose relays share.
    pub(super) fn new(listeners: usize, sources: usize) -> Outbox {
        Outbox {
            departures: Vec::with_capacity(DEPARTURES),
            by_listener: vec![Chain::default(); listeners],
            by_source: vec![Chain::default(); sources],
            by_relay: Vec::new(),
            order: Vec::with_capacity(DEPARTURES),
            sender: Sender::default(),
            heads: Vec::with_capacity(MESSAGES),
            refused: Vec::new(),
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
                let relay = sockets.relays.at_mut(place).1;
                if let Some(source) = relay.source {
                    return &mut self.by_source[source];
                }
                let chain = &mut relay.waiting;
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
            self.line_up(chain);
            let (all, socket) = (0..self.order.len(), &sockets.listeners.at(listener).socket);
            self.send(all, &sockets.plane, socket, false, inbox);
        }
        for source in 0..self.by_source.len() {
            let chain = std::mem::take(&mut self.by_source[source]);
            self.line_up(chain);
            self.send_shared(source, sockets, inbox);
        }
        while let Some(place) = self.by_relay.pop() {
            let relay = sockets.relays.at_mut(place).1;
            let chain = std::mem::take(&mut relay.waiting);
            self.line_up(chain);
            let (all, v4) = (0..self.order.len(), relay.bound.ip.is_ipv4());
            let socket = relay.socket.as_ref().expect("a relay that does not share");
            self.send(all, &sockets.plane, socket, v4, inbox);
        }
        self.departures.clear();
    }

    /// Whether there is something to [take](Outbox::take_refused).
    pub(super) fn has_refused(&self) -> bool {
        !self.refused.is_empty()
    }

    /// What was to stay whole and did not fit the interface.
    pub(super) fn take_refused(&mut self) -> Vec<(RelayId, TransportAddress, Icmp)> {
        std::mem::take(&mut self.refused)
    }

    /// Makes a chain the one that is being sent.
    fn line_up(&mut self, chain: Chain) {
        self.order.clear();
        let mut next = chain.ends.map(|(first, _)| first);
        while let Some(index) = next {
            self.order.push(index);
            next = self.departures[index as usize].next;
        }
    }

    /// Sends a part of the chain on a socket.
    fn send(
        &mut self,
        part: Range<usize>,
        plane: &UserSpace,
        socket: &UdpSocket,
        v4: bool,
        inbox: &Inbox,
    ) {
        let mut sending = Sending {
            departures: &self.departures,
            order: &self.order[part],
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

/// A part of a chain on its way.
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
