//! What passes between a worker and the control thread, each way through a bounded queue.

use std::io;
use std::net::UdpSocket;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};

use crossbeam::channel::Sender;
use crossbeam::queue::ArrayQueue;
use rustix::event::{EventfdFlags, eventfd};
use turnpike_turn::{FiveTuple, Operation, Origin, RelayId};
use turnpike_wire::TransportAddress;

use crate::traffic::Carried;

/// From a worker to the control thread.
#[derive(Debug)]
pub enum Punt {
    /// A STUN message that needs a decision. A copy: no buffer crosses a thread.
    Message {
        /// The five-tuple it came on.
        five_tuple: FiveTuple,
        /// The worker.
        origin: Origin,
        /// The whole message.
        bytes: Box<[u8]>,
    },
    /// A relayed transport address is closed and forgotten, as [`Command::CloseRelay`] asked. Never dropped: the worker
    /// keeps it until the queue has room.
    RelayClosed {
        /// Which one.
        relay: RelayId,
    },
}

/// What relayed transport addresses have carried through user space.
pub type Told = Vec<(RelayId, Carried)>;

/// From the control thread to a worker. Carried out in order: a response behind an operation leaves after it.
#[derive(Debug)]
pub enum Command {
    /// Take over a relayed transport address.
    OpenRelay {
        /// Its name.
        relay: RelayId,
        /// Its socket, bound and set up; none where the worker has one for all of them.
        socket: Option<UdpSocket>,
        /// The address.
        bound: TransportAddress,
    },
    /// Close the socket, then answer [`Punt::RelayClosed`].
    CloseRelay {
        /// Its name.
        relay: RelayId,
    },
    /// Change the forwarding table.
    Apply(Operation),
    /// Send a STUN message to a client.
    Transmit {
        /// The five-tuple to answer on.
        five_tuple: FiveTuple,
        /// The message.
        bytes: Box<[u8]>,
    },
    /// Tell what these relayed transport addresses have carried, those of them that are open.
    Tell {
        /// Which ones.
        relays: Box<[RelayId]>,
        /// Where to. Whoever asked may have given up.
        reply: Sender<Told>,
    },
    /// Send what is queued, close everything and end.
    Stop,
}

/// The way to a worker. Clones lead to the same one.
#[derive(Clone, Debug)]
pub struct Commands(Arc<Queue>);

/// The worker's end of it.
#[derive(Debug)]
pub(crate) struct Orders(Arc<Queue>);

#[derive(Debug)]
struct Queue {
    commands: ArrayQueue<Command>,
    /// Whether the worker waits, or is about to, and has to be woken.
    asleep: AtomicBool,
    bell: OwnedFd,
}

/// A bounded way to a worker.
pub(crate) fn commands(capacity: usize) -> io::Result<(Commands, Orders)> {
    let queue = Arc::new(Queue {
        commands: ArrayQueue::new(capacity),
        asleep: AtomicBool::new(false),
        bell: eventfd(0, EventfdFlags::CLOEXEC)?,
    });
    Ok((Commands(Arc::clone(&queue)), Orders(queue)))
}

impl Commands {
    /// How many more commands there is room for. Only the caller takes room away, if there is one caller.
    pub fn room(&self) -> usize {
        self.0.commands.capacity() - self.0.commands.len()
    }

    /// Adds a command. The worker may sleep on until [`Commands::wake`].
    ///
    /// # Errors
    /// The command, when there is no room; the worker is woken to make some.
    pub fn push(&self, command: Command) -> Result<(), Command> {
        self.0.commands.push(command).inspect_err(|_| self.wake())
    }

    /// Sees to it that the worker notices what has been pushed: a system call if it sleeps, next to nothing if not.
    pub fn wake(&self) {
        if self.0.asleep.swap(false, SeqCst) {
            // Adding to an eventfd fails only when its counter is full, and then the worker is woken anyway.
            let _ = rustix::io::write(&self.0.bell, &1_u64.to_ne_bytes());
        }
    }
}

impl Orders {
    /// The next command.
    pub(crate) fn next(&self) -> Option<Command> {
        self.0.commands.pop()
    }

    /// Says that the worker is going to wait for its bell. False when there is something to do first.
    pub(crate) fn fall_asleep(&self) -> bool {
        self.0.asleep.store(true, SeqCst);
        let idle = self.0.commands.is_empty();
        if !idle {
            self.0.asleep.store(false, SeqCst);
        }
        idle
    }

    /// Says that the worker looks after its queue again.
    pub(crate) fn wake_up(&self) {
        self.0.asleep.store(false, SeqCst);
    }

    /// Readable when the worker is to wake.
    pub(crate) fn bell(&self) -> BorrowedFd<'_> {
        self.0.bell.as_fd()
    }

    /// Makes the bell quiet again. To be called only when it has rung.
    pub(crate) fn hush(&self) {
        let _ = rustix::io::read(&self.0.bell, &mut [0; 8]);
    }
}
