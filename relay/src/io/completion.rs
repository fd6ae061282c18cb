//! The backend on io_uring (tokio-uring): a runtime of its own in the worker's thread, and a task for each socket.
//!
//! A task waits until its socket is readable, receives a batch, decides about every datagram with the same
//! [`UserSpace`] as the other backend, and sends what is to be sent; all by the ring, so that one system call serves
//! many sockets. Receiving is asked for only when there is something to receive: a receive that waits on a socket with
//! an error queue ends in a kernel thread of its own, and would need a buffer for every socket.
//!
//! It relays the same as the poll backend, marks, ICMP errors, joined datagrams and wildcard listeners included. A
//! datagram with DF is sent by a system call, since DF is a property of the socket.

mod operation;
mod shipping;

use std::cell::{Cell, RefCell};
use std::io;
use std::net::UdpSocket;
use std::os::fd::{AsFd, OwnedFd};
use std::rc::Rc;
use std::time::Duration;

use tokio_uring::{Runtime, no_op};
use turnpike_abi::Tick;
use turnpike_turn::RelayId;

use self::operation::{Cargo, Incoming, elapsed, has_error, readable, rung};
use self::shipping::{Ship, Stores};
use super::departure::{Departure, offset, parts};
use super::listeners::Listeners;
use super::socket::take_icmp;
use crate::clock::Clock;
use crate::dataplane::Slots;
use crate::dataplane::forward::Envelope;
use crate::dataplane::userspace::{Exit, Task, UserSpace};
use crate::queue::Orders;

/// Entries of the submission queue.
const ENTRIES: u32 = 1024;

/// The most datagrams asked for at a time, of a listener and of a relay.
const LISTENER_BATCH: usize = 32;
const RELAY_BATCH: usize = 8;

/// The most errors taken out of a relay's queue at a time.
const ERRORS: usize = 16;

/// Commands that are carried out between two looks at the sockets.
const COMMANDS: usize = 256;

/// When to try again to tell the control thread something.
const REPORT_AGAIN: Duration = Duration::from_millis(5);

/// How often a socket is waited for again when the ring refuses, and after what time.
const WAITS: usize = 100;
const WAIT_AGAIN: Duration = Duration::from_millis(5);

/// A worker that is ready to run.
pub(crate) struct Completion {
    runtime: Runtime,
    plane: UserSpace,
    listeners: Listeners,
    orders: Orders,
    clock: Clock,
}

/// What the tasks of a worker share. Nothing of it stays borrowed while a task waits.
struct Shared {
    plane: RefCell<UserSpace>,
    listeners: Listeners,
    relays: RefCell<Slots<Door>>,
    clock: Clock,
    stores: Stores,
    /// How many tasks have a socket.
    doors: Cell<usize>,
    /// Whether everything is being closed, of which nobody is told.
    stopping: Cell<bool>,
    /// Whether somebody is waiting to report again.
    reporting: Cell<bool>,
    bell: Rc<OwnedFd>,
    /// Why the worker has to end.
    failure: RefCell<Option<io::Error>>,
}

/// A socket, for the task that hears it and for those that send by it.
#[derive(Clone)]
struct Door {
    socket: Rc<UdpSocket>,
    closing: Rc<Cell<bool>>,
}

impl Door {
    fn new(socket: Rc<UdpSocket>) -> Door {
        Door {
            socket,
            closing: Rc::default(),
        }
    }

    /// Makes the task that hears it end. An unconnected socket cannot be shut down, and the call says so, but it wakes
    /// whoever waits for the socket.
    fn close(&self) {
        self.closing.set(true);
        let _ = socket2::SockRef::from(&*self.socket).shutdown(std::net::Shutdown::Both);
    }
}

/// Where datagrams come in.
#[derive(Clone, Copy)]
enum Way {
    Listener(usize),
    Relay(RelayId),
}

impl Completion {
    /// A worker with a ring of its own.
    ///
    /// # Errors
    /// That io_uring is missing (before Linux 5.11) or forbidden (by a container's rules or `kernel.io_uring_disabled`).
    pub(crate) fn new(
        plane: UserSpace,
        listeners: Vec<UdpSocket>,
        orders: Orders,
        clock: Clock,
    ) -> io::Result<Completion> {
        let runtime = Runtime::new(tokio_uring::builder().entries(ENTRIES)).map_err(|error| {
            io::Error::new(
                error.kind(),
                format!("io_uring cannot be used here: {error}"),
            )
        })?;
        Ok(Completion {
            runtime,
            plane,
            listeners: Listeners::new(listeners)?,
            orders,
            clock,
        })
    }

    /// Works until told to stop.
    pub(crate) fn run(self) -> io::Result<()> {
        let Completion {
            runtime,
            plane,
            listeners,
            orders,
            clock,
        } = self;
        let bell = Rc::new(orders.bell().try_clone_to_owned()?);
        let shared = Rc::new(Shared {
            plane: RefCell::new(plane),
            listeners,
            relays: RefCell::default(),
            clock,
            stores: Stores::default(),
            doors: Cell::new(0),
            stopping: Cell::new(false),
            reporting: Cell::new(false),
            bell,
            failure: RefCell::default(),
        });
        runtime.block_on(shared.work(&orders))
    }
}

impl Shared {
    async fn work(self: &Rc<Shared>, orders: &Orders) -> io::Result<()> {
        let listeners: Vec<Door> = self
            .listeners
            .iter()
            .map(|listener| Door::new(Rc::clone(&listener.socket)))
            .collect();
        for (index, door) in listeners.iter().enumerate() {
            self.open(Way::Listener(index), door.clone());
        }
        let mut ship = Ship::default();
        while !self.obey(orders, &mut ship).await? {
            self.report();
            if let Some(failure) = self.failure.take() {
                return Err(failure);
            }
            if orders.fall_asleep() {
                rung(&self.bell).await.0?;
            } else {
                // The others want a turn.
                no_op().await?;
            }
            orders.wake_up();
        }
        self.stopping.set(true);
        listeners.iter().for_each(Door::close);
        let relays = self.relays.take();
        relays.iter().for_each(|(_, door)| door.close());
        drop(relays);
        while self.doors.get() > 0 {
            no_op().await?;
        }
        Ok(())
    }

    /// Carries out commands. True when the worker is to stop.
    async fn obey(self: &Rc<Shared>, orders: &Orders, ship: &mut Ship) -> io::Result<bool> {
        let mut stop = false;
        for _ in 0..COMMANDS {
            let Some(command) = orders.next() else { break };
            let task = self.plane.borrow_mut().execute(command);
            match task {
                None => {}
                Some(Task::Open { relay, socket, .. }) => {
                    let socket = socket.expect("this backend has a socket for each relay");
                    let door = Door::new(Rc::new(socket));
                    let before = self.relays.borrow().holder(relay.slot);
                    if let Some(before) = before.and_then(|id| self.relays.borrow_mut().remove(id))
                    {
                        before.close();
                    }
                    self.relays.borrow_mut().insert(relay, door.clone());
                    self.open(Way::Relay(relay), door);
                }
                Some(Task::Close { relay }) => match self.relays.borrow_mut().remove(relay) {
                    Some(door) => door.close(),
                    None => self.plane.borrow_mut().closed(relay),
                },
                Some(Task::Transmit { five_tuple, bytes }) => {
                    let exit = Exit::Client {
                        five_tuple,
                        control: true,
                    };
                    ship.load()
                        .departures
                        .push(Departure::owned(exit, Envelope::NONE, bytes));
                }
                Some(Task::Stop) => {
                    stop = true;
                    break;
                }
            }
        }
        ship.sail(self).await;
        Ok(stop)
    }

    fn open(self: &Rc<Shared>, way: Way, door: Door) {
        self.doors.set(self.doors.get() + 1);
        let shared = Rc::clone(self);
        tokio_uring::spawn(async move {
            if let Err(error) = shared.hear(way, &door).await {
                shared.fail(error);
            }
            shared.closed(way, door.socket).await;
            shared.doors.set(shared.doors.get() - 1);
        });
    }

    /// Ends the worker, and so the process: a socket that nobody hears would keep its clients in the belief that it does.
    fn fail(&self, error: io::Error) {
        self.failure.borrow_mut().get_or_insert(error);
        // A bell that is full rings anyway.
        let _ = rustix::io::write(&*self.bell, &1_u64.to_ne_bytes());
    }

    /// Waits until a socket has something. The ring may lack memory for a while.
    async fn wait_for(&self, socket: &Rc<UdpSocket>) -> io::Result<usize> {
        let mut attempts = 0;
        loop {
            match readable(socket).await.0 {
                Err(_) if attempts < WAITS => attempts += 1,
                result => return result,
            }
            // A timeout that has elapsed is an error to the ring.
            let _ = elapsed(WAIT_AGAIN).await;
        }
    }

    /// Tells the control thread that a relay is closed, once it is.
    async fn closed(self: &Rc<Shared>, way: Way, mut socket: Rc<UdpSocket>) {
        let Way::Relay(relay) = way else { return };
        // Whoever sends by it has a hold of it for a moment.
        while let Err(held) = Rc::try_unwrap(socket) {
            socket = held;
            if let Err(error) = no_op().await {
                return self.fail(error);
            }
        }
        if !self.stopping.get() {
            self.plane.borrow_mut().closed(relay);
            self.report();
        }
    }

    /// Tells the control thread what it has not been told yet; tries again by itself if its queue is full.
    fn report(self: &Rc<Shared>) {
        if self.plane.borrow_mut().report() || self.reporting.replace(true) {
            return;
        }
        let shared = Rc::clone(self);
        tokio_uring::spawn(async move {
            while !shared.plane.borrow_mut().report() {
                // A timeout that has elapsed is an error to the ring.
                let _ = elapsed(REPORT_AGAIN).await;
            }
            shared.reporting.set(false);
        });
    }

    /// Hears a socket until it is closed.
    async fn hear(self: &Rc<Shared>, way: Way, door: &Door) -> io::Result<()> {
        let most = match way {
            Way::Listener(_) => LISTENER_BATCH,
            Way::Relay(_) => RELAY_BATCH,
        };
        let mut ship = Ship::default();
        let mut receiving = Vec::new();
        let (mut batch, mut more) = (1, false);
        loop {
            if !more {
                let events = self.wait_for(&door.socket).await?;
                if !door.closing.get() && has_error(events) {
                    self.hear_errors(way, &door.socket, &mut ship).await;
                }
            }
            if door.closing.get() {
                return Ok(());
            }
            for _ in 0..batch {
                let incoming = self.stores.incoming().await;
                receiving.push(incoming.receive(&door.socket));
            }
            let now = self.clock.tick();
            let mut count = 0;
            for pending in receiving.drain(..) {
                let (result, incoming) = pending.await;
                match result {
                    Ok(len) => {
                        count += 1;
                        self.decide(now, way, len, incoming, ship.load());
                    }
                    // There is nothing more, or an ICMP error, which is heard of in its own way.
                    Err(_) => self.stores.keep(incoming),
                }
            }
            more = count == batch;
            batch = if more {
                (batch * 2).min(most)
            } else {
                1.max(batch / 2)
            };
            ship.sail(self).await;
        }
    }

    /// Decides about what a buffer holds.
    fn decide(&self, now: Tick, way: Way, len: usize, incoming: Box<Incoming>, cargo: &mut Cargo) {
        let mut plane = self.plane.borrow_mut();
        let arrived = incoming.arrived(len);
        let slot = cargo.incoming.len();
        if arrived.truncated {
            plane.truncated(matches!(way, Way::Listener(_)), arrived.len);
        } else if let Some(from) = arrived.from {
            let bytes = incoming.bytes();
            for datagram in parts(&bytes[..arrived.len], arrived.beside.segment) {
                let forward = match way {
                    Way::Listener(index) => {
                        let five_tuple = self
                            .listeners
                            .at(index)
                            .five_tuple(from, arrived.beside.local);
                        plane.client_datagram(now, five_tuple, datagram)
                    }
                    Way::Relay(relay) => plane.peer_datagram(now, relay, from, datagram),
                };
                if let Some(forward) = forward {
                    let start = offset(bytes, forward.data);
                    cargo.departures.push(Departure::arrived(
                        &forward,
                        slot,
                        start,
                        arrived.beside.tos,
                    ));
                }
            }
        }
        cargo.incoming.push(incoming);
    }

    async fn hear_errors(self: &Rc<Shared>, way: Way, socket: &UdpSocket, ship: &mut Ship) {
        let now = self.clock.tick();
        if let Way::Relay(relay) = way {
            for _ in 0..ERRORS {
                let Some((peer, icmp)) = take_icmp(socket.as_fd()) else {
                    break;
                };
                let forward = icmp
                    .and_then(|icmp| self.plane.borrow_mut().icmp_error(now, relay, peer, icmp));
                if let Some(forward) = forward {
                    let departure =
                        Departure::owned(forward.exit, forward.envelope, Box::default());
                    ship.load().departures.push(departure);
                }
            }
        }
        // The error that the next call would return has been dealt with.
        let _ = socket.take_error();
        ship.sail(self).await;
    }
}
