//! What a round leaves to send, socket by socket, and the sending of it.

use std::io;
use std::net::UdpSocket;
use std::ops::Range;
use std::os::fd::AsFd;

use turnpike_abi::Reason;
use turnpike_turn::RelayId;
use turnpike_wire::TransportAddress;
use turnpike_wire::decode::Icmp;

use super::shared::Switch;
use crate::dataplane::Slots;
use crate::dataplane::userspace::{Exit, UserSpace};
use crate::io::control::Control;
use crate::io::departure::{Departure, PADDING, reason, run};
use crate::io::head::{Head, Marks};
use crate::io::listeners::Listeners;
use crate::io::ports::Ports;
use crate::io::socket::{relay_that_sends, sends_joined, set_dont_fragment, take_icmp};
use crate::io::sys::{Batch, Inbox, Sender};

/// Messages in a sendmmsg.
const MESSAGES: usize = 64;

/// So many datagrams leave as one for less than they do one by one under headers of our own.
const WORTH_JOINING: usize = 4;

/// Departures that a round may have before memory has to be found for more.
const DEPARTURES: usize = 1024;

/// Everything that datagrams come in by and go out by.
pub(super) struct Sockets {
    pub(super) plane: UserSpace,
    pub(super) listeners: Listeners,
    pub(super) relays: Slots<Relay>,
    /// What relays share that have no socket of their own.
    pub(super) switch: Switch,
}

/// A relayed transport address.
pub(super) struct Relay {
    /// Receives and sends. Where relays share one it is there once it was needed, and only sends.
    pub(super) socket: Option<UdpSocket>,
    bound: TransportAddress,
    shares: bool,
    /// How many datagrams to ask for: what came last time says how many may come.
    pub(super) batch: u8,
    /// The departures that leave by it.
    waiting: Chain,
}

impl Sockets {
    /// Those of a worker without relays.
    pub(super) fn new(plane: UserSpace, listeners: Listeners, switch: Switch) -> Sockets {
        Sockets {
            plane,
            listeners,
            relays: Slots::default(),
            switch,
        }
    }

    /// A relay is open; its slot is empty.
    pub(super) fn insert(&mut self, id: RelayId, relay: Relay) {
        if relay.shares {
            self.switch.open(relay.bound, id.slot);
        }
        self.relays.insert(id, relay);
    }

    /// It is not any more.
    pub(super) fn remove(&mut self, id: RelayId) {
        if let Some(relay) = self.relays.remove(id)
            && relay.shares
        {
            self.switch.close(relay.bound);
        }
    }

    /// The relay that has an address, among those that share.
    pub(super) fn relay_at(&self, bound: TransportAddress) -> Option<RelayId> {
        self.relays.holder(self.switch.slot(bound)?)
    }
}

impl Relay {
    /// One with a bound socket, or with what all of them share.
    pub(super) fn new(socket: Option<UdpSocket>, bound: TransportAddress) -> Relay {
        Relay {
            shares: socket.is_none(),
            socket,
            bound,
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
    /// Of the relays that share a socket: those of IPv6, those of IPv4.
    by_family: [Chain; 2],
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
    /// One for so many listeners.
    pub(super) fn new(listeners: usize) -> Outbox {
        Outbox {
            departures: Vec::with_capacity(DEPARTURES),
            by_listener: vec![Chain::default(); listeners],
            by_family: Default::default(),
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
                if relay.shares {
                    return &mut self.by_family[usize::from(relay.bound.ip.is_ipv4())];
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
        for v4 in [false, true] {
            let chain = std::mem::take(&mut self.by_family[usize::from(v4)]);
            self.line_up(chain);
            self.send_shared(v4, sockets, inbox);
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

    /// How many departures of the chain can leave as one, from `at` on.
    fn run(&self, at: usize) -> usize {
        let following = self.order[at..].iter();
        run(following.map(|&index| &self.departures[index as usize]))
    }

    /// Sends the chain of the relays of a family that share a socket.
    fn send_shared(&mut self, v4: bool, sockets: &mut Sockets, inbox: &Inbox) {
        let mut at = 0;
        while at < self.order.len() {
            let count = if self.joins { self.run(at) } else { 1 };
            if count >= WORTH_JOINING && self.send_alone(at..at + count, sockets, inbox) {
                at += count;
                continue;
            }
            let (until, too_large) = self.send_raw(at, v4, sockets, inbox);
            at = until;
            if too_large {
                if !self.send_alone(at..at + 1, sockets, inbox) {
                    let exit = self.departures[self.order[at] as usize].exit;
                    sockets.plane.failed(&exit, Reason::TooLarge);
                }
                at += 1;
            }
        }
    }

    /// Sends departures of one relay by a socket of its own. False when it cannot have one.
    fn send_alone(&mut self, part: Range<usize>, sockets: &mut Sockets, inbox: &Inbox) -> bool {
        let first = &self.departures[self.order[part.start] as usize];
        let Some(relay) = first
            .relay()
            .and_then(|relay| sockets.relays.get_mut(relay))
        else {
            return false;
        };
        if relay.socket.is_none() {
            relay.socket = relay_that_sends(relay.bound).ok();
        }
        let Some(socket) = &relay.socket else {
            return false;
        };
        let v4 = relay.bound.ip.is_ipv4();
        self.send(part, &sockets.plane, socket, v4, inbox);
        true
    }

    /// Sends by the raw socket of a family, from `at` on, up to what better leaves as one. Returns where to go on, and
    /// whether with a datagram that does not fit the interface.
    fn send_raw(
        &mut self,
        at: usize,
        v4: bool,
        sockets: &mut Sockets,
        inbox: &Inbox,
    ) -> (usize, bool) {
        let ports = sockets
            .switch
            .of(v4)
            .expect("a family that is relayed from");
        self.heads.clear();
        let mut end = at;
        while end < self.order.len() && self.heads.len() < MESSAGES {
            if end > at && self.joins && self.run(end) >= WORTH_JOINING {
                break;
            }
            let departure = &self.departures[self.order[end] as usize];
            let relay = departure
                .relay()
                .and_then(|relay| sockets.relays.get(relay));
            let from = relay.expect("nothing was closed meanwhile").bound;
            let marks = Marks {
                tos: departure.tos,
                dont_fragment: departure.dont_fragment(),
                hops: ports.hops,
            };
            let data = departure.bytes(|slot| inbox.bytes(slot));
            self.heads
                .push(Head::new(from, departure.destination(), marks, data));
            end += 1;
        }
        let order = &self.order[at..end];
        let mut batch = self.sender.batch();
        for (&index, head) in order.iter().zip(&self.heads) {
            let departure = &self.departures[index as usize];
            let to = TransportAddress::new(departure.destination().ip, 0);
            batch.message(to, Control::EMPTY);
            batch.piece(head.as_bytes());
            batch.piece(departure.bytes(|slot| inbox.bytes(slot)));
        }
        let mut sent = 0;
        while sent < order.len() {
            match batch.send(ports.send.as_fd(), sent) {
                Ok(count) => {
                    for &index in &order[sent..sent + count] {
                        let departure = &self.departures[index as usize];
                        sockets.plane.sent(&departure.exit, departure.len());
                    }
                    sent += count;
                }
                Err(error) => {
                    let departure = &self.departures[order[sent] as usize];
                    if error.raw_os_error() == Some(libc::EMSGSIZE) {
                        let told = take_local_error(ports);
                        if !departure.dont_fragment() {
                            return (at + sent, true);
                        }
                        if let (Some(relay), Some(icmp)) = (departure.relay(), told) {
                            self.refused.push((relay, departure.destination(), icmp));
                        }
                    }
                    sockets.plane.failed(&departure.exit, reason(&error));
                    sent += 1;
                }
            }
        }
        (end, false)
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

/// What the raw socket has to say about the datagram that it has just refused.
fn take_local_error(ports: &Ports) -> Option<Icmp> {
    take_icmp(ports.send.as_fd())?.1
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
