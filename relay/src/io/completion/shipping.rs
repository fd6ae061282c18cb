//! Sending by the ring what a batch leaves to send, and the buffers that are used again and again.

use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::io;
use std::net::UdpSocket;
use std::os::fd::AsFd;
use std::rc::Rc;
use std::task::{Poll, Waker};

use turnpike_abi::Reason;

use super::Shared;
use super::operation::{Cargo, Incoming, Outgoing, Pending, Pieces};
use crate::dataplane::userspace::Exit;
use crate::io::departure::{Departure, PADDING, reason, run};
use crate::io::socket::{sends_joined, set_dont_fragment};
use crate::io::sys::Sender;

/// The most buffers that a worker receives into at a time: 64 MiB, if all of them were filled.
const MOST_INCOMING: usize = 1024;

/// Buffers that nobody uses.
#[expect(
    clippy::vec_box,
    reason = "while they are in use the kernel knows where they are"
)]
pub struct Stores {
    incoming: RefCell<Vec<Box<Incoming>>>,
    /// How many there are in all.
    made: Cell<usize>,
    /// Those who wait for one.
    waiting: RefCell<Vec<Waker>>,
    outgoing: RefCell<Vec<Box<Outgoing>>>,
    sender: RefCell<Sender>,
    /// Whether the kernel joins datagrams on the way out.
    joins: Cell<bool>,
}

impl Default for Stores {
    fn default() -> Stores {
        Stores {
            incoming: RefCell::default(),
            made: Cell::new(0),
            waiting: RefCell::default(),
            outgoing: RefCell::default(),
            sender: RefCell::default(),
            joins: Cell::new(sends_joined()),
        }
    }
}

impl Stores {
    /// A buffer to receive into. Waits when all are in use.
    pub async fn incoming(&self) -> Box<Incoming> {
        poll_fn(|context| {
            if let Some(incoming) = self.incoming.borrow_mut().pop() {
                return Poll::Ready(incoming);
            }
            if self.made.get() < MOST_INCOMING {
                self.made.set(self.made.get() + 1);
                return Poll::Ready(Incoming::new());
            }
            self.waiting.borrow_mut().push(context.waker().clone());
            Poll::Pending
        })
        .await
    }

    /// Takes a buffer back.
    pub fn keep(&self, mut incoming: Box<Incoming>) {
        incoming.release();
        self.incoming.borrow_mut().push(incoming);
        if let Some(waiting) = self.waiting.borrow_mut().pop() {
            waiting.wake();
        }
    }

    fn outgoing(&self) -> Box<Outgoing> {
        self.outgoing
            .borrow_mut()
            .pop()
            .unwrap_or_else(Outgoing::new)
    }

    fn take_back(&self, mut outgoing: Box<Outgoing>) {
        outgoing.release();
        self.outgoing.borrow_mut().push(outgoing);
    }
}

/// A cargo on its way, and what is needed to send it; one for each task, used again and again.
#[derive(Default)]
pub struct Ship {
    cargo: Rc<Cargo>,
    /// The departures by socket: which one, and which departure.
    order: Vec<(u64, u32)>,
    sailing: Vec<(Pending<Box<Outgoing>>, usize, usize)>,
    /// The messages that the kernel refused at first.
    again: Vec<(usize, usize)>,
}

impl Ship {
    /// The cargo, to add to it.
    ///
    /// # Panics
    /// While it is on its way.
    pub fn load(&mut self) -> &mut Cargo {
        Rc::get_mut(&mut self.cargo).expect("nobody holds the cargo of a ship in port")
    }

    /// Sends everything, in order by socket, and unloads.
    pub async fn sail(&mut self, shared: &Shared) {
        if !self.cargo.departures.is_empty() {
            self.address(shared);
            self.send_all(shared).await;
        }
        let cargo = self.load();
        cargo.departures.clear();
        for incoming in cargo.incoming.drain(..) {
            shared.stores.keep(incoming);
        }
    }

    /// Finds the socket of every departure.
    fn address(&mut self, shared: &Shared) {
        self.order.clear();
        let cargo = Rc::get_mut(&mut self.cargo).expect("in port");
        for (index, departure) in (0..).zip(&mut cargo.departures) {
            let door =
                match departure.exit {
                    Exit::Client { five_tuple, .. } => shared
                        .listeners
                        .find(five_tuple.server)
                        .map(|(listener, source)| {
                            departure.source = source;
                            listener as u64
                        }),
                    Exit::Peer { relay, .. } => shared
                        .relays
                        .borrow()
                        .place(relay)
                        .map(|place| RELAYS + u64::from(place)),
                };
            match door {
                Some(door) => self.order.push((door, index)),
                None => shared
                    .plane
                    .borrow()
                    .failed(&departure.exit, Reason::SendFailed),
            }
        }
        self.order.sort_unstable();
    }

    async fn send_all(&mut self, shared: &Shared) {
        let mut at = 0;
        while at < self.order.len() {
            let count = self.run_at(at, shared.stores.joins.get());
            if self.departure(at).dont_fragment() {
                self.send_whole(shared, at);
            } else {
                self.send(shared, at, count);
            }
            at += count;
        }
        self.arrive(shared, true).await;
        // Once more what was refused: an ICMP error about an earlier datagram is told once in the place of a later one, and
        // what the kernel does not take as one it takes one by one.
        let again = std::mem::take(&mut self.again);
        for &(from, until) in &again {
            for at in from..until {
                self.send(shared, at, 1);
            }
        }
        self.arrive(shared, false).await;
        self.again = again;
        self.again.clear();
    }

    /// Waits for the results of what has been sent.
    async fn arrive(&mut self, shared: &Shared, first: bool) {
        let mut sailing = std::mem::take(&mut self.sailing);
        for (pending, at, count) in sailing.drain(..) {
            let (result, outgoing) = pending.await;
            shared.stores.take_back(outgoing);
            let plane = shared.plane.borrow();
            match result {
                Ok(_) => (at..at + count)
                    .map(|at| self.departure(at))
                    .for_each(|departure| {
                        plane.sent(&departure.exit, departure.len());
                    }),
                Err(error) if first && error.kind() != io::ErrorKind::WouldBlock => {
                    if error.raw_os_error() == Some(libc::EIO) {
                        shared.stores.joins.set(false);
                    }
                    self.again.push((at, at + count));
                }
                Err(error) => (at..at + count)
                    .map(|at| self.departure(at))
                    .for_each(|departure| {
                        plane.failed(&departure.exit, reason(&error));
                    }),
            }
        }
        self.sailing = sailing;
    }

    fn departure(&self, at: usize) -> &Departure {
        &self.cargo.departures[self.order[at].1 as usize]
    }

    /// How many departures leave as one, from `at` on.
    fn run_at(&self, at: usize, joins: bool) -> usize {
        if !joins {
            return 1;
        }
        let door = self.order[at].0;
        let same = self.order[at..]
            .iter()
            .take_while(|(other, _)| *other == door);
        run(same.map(|&(_, index)| &self.cargo.departures[index as usize]))
    }

    fn send(&mut self, shared: &Shared, at: usize, count: usize) {
        let Some(socket) = self.socket(shared, at) else {
            for departure in (at..at + count).map(|at| self.departure(at)) {
                shared
                    .plane
                    .borrow()
                    .failed(&departure.exit, Reason::SendFailed);
            }
            return;
        };
        let first = self.departure(at);
        let (to, control) = (first.destination(), first.control(count));
        let order = &self.order[at..at + count];
        let pieces = |cargo: &Cargo, pieces: &mut Pieces<'_>| {
            for &(_, index) in order {
                let departure = &cargo.departures[index as usize];
                pieces.add(departure.envelope.front());
                pieces.add(departure.bytes(|slot| cargo.incoming[slot].bytes()));
                pieces.add(&PADDING[..departure.envelope.padding()]);
            }
        };
        let pending = shared
            .stores
            .outgoing()
            .send(&socket, &self.cargo, to, control, pieces);
        self.sailing.push((pending, at, count));
    }

    /// Sends a datagram with DF, at once.
    fn send_whole(&self, shared: &Shared, at: usize) {
        let departure = self.departure(at);
        let sent =
            self.socket(shared, at)
                .map_or(Err(io::ErrorKind::NotConnected.into()), |socket| {
                    // If DF cannot be set, the client's wish is worth more than the datagram.
                    let v4 = departure.destination().ip.is_ipv4();
                    set_dont_fragment(socket.as_fd(), v4, true)?;
                    let mut sender = shared.stores.sender.borrow_mut();
                    let mut batch = sender.batch();
                    batch.message(departure.destination(), departure.control(1));
                    batch.piece(departure.envelope.front());
                    batch.piece(departure.bytes(|slot| self.cargo.incoming[slot].bytes()));
                    let mut sent = batch.send(socket.as_fd(), 0);
                    if sent
                        .as_ref()
                        .is_err_and(|error| !departure.is_refused(error))
                    {
                        sent = batch.send(socket.as_fd(), 0);
                    }
                    set_dont_fragment(socket.as_fd(), v4, false)?;
                    sent
                });
        let plane = shared.plane.borrow();
        match sent {
            Ok(_) => plane.sent(&departure.exit, departure.len()),
            Err(error) => plane.failed(&departure.exit, reason(&error)),
        }
    }

    /// The socket of a departure, if it is still open.
    fn socket(&self, shared: &Shared, at: usize) -> Option<Rc<UdpSocket>> {
        match self.departure(at).exit {
            Exit::Client { .. } => {
                let listener = usize::try_from(self.order[at].0).expect("an index of a listener");
                Some(Rc::clone(&shared.listeners.at(listener).socket))
            }
            Exit::Peer { relay, .. } => shared
                .relays
                .borrow()
                .get(relay)
                .map(|door| Rc::clone(&door.socket)),
        }
    }
}

/// Where the places of relays begin, above the listeners.
const RELAYS: u64 = 1 << 32;
