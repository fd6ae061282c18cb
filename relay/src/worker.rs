//! A worker: one thread with its listeners, its relayed transport addresses and its table.

use std::io;
use std::net::UdpSocket;
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};

use crossbeam::channel::{self, Sender};
use turnpike_control::config::Io;
use turnpike_turn::Origin;

use crate::clock::Clock;
use crate::counters::Counters;
use crate::dataplane::forward::Settings;
use crate::dataplane::userspace::UserSpace;
use crate::io::completion::Completion;
use crate::io::poll::Poll;
use crate::io::ports::Shared;
use crate::io::watch::Watch;
use crate::queue::{self, Commands, Punt};

/// How a worker works with its sockets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Backend {
    /// epoll, recvmmsg and sendmmsg.
    Poll,
    /// io_uring.
    Completion,
}

impl From<Io> for Backend {
    fn from(io: Io) -> Backend {
        match io {
            Io::Auto | Io::Poll => Backend::Poll,
            Io::Uring => Backend::Completion,
        }
    }
}

/// What a worker is made of.
#[derive(Debug)]
pub struct Config {
    /// Its name in what it tells the control thread.
    pub origin: Origin,
    /// Its listeners, as [`listener`](crate::io::socket::listener) opens them.
    pub listeners: Vec<UdpSocket>,
    /// What it has in the place of a socket for each relayed transport address, if it has; [`Backend::Poll`] only.
    pub shared: Option<Shared>,
    /// How it works with them.
    pub io: Backend,
    /// The data plane's settings.
    pub settings: Settings,
    /// The process's clock.
    pub clock: Clock,
    /// Makes the hash tables unpredictable; another one for each worker.
    pub seed: u64,
    /// How many commands may wait for it.
    pub queue_capacity: usize,
}

/// A running worker.
#[derive(Debug)]
pub struct Handle {
    /// Which one.
    pub origin: Origin,
    /// The way to it.
    pub commands: Commands,
    /// By which its relays are watched.
    pub watch: Watch,
    /// What it has done.
    pub counters: Arc<Counters>,
    thread: JoinHandle<io::Result<()>>,
}

impl Handle {
    /// Waits for the worker to end, as [`Command::Stop`](queue::Command::Stop) makes it.
    ///
    /// # Errors
    /// Why it ended, when it did so by itself.
    pub fn join(self) -> io::Result<()> {
        let panicked = |_| Err(io::Error::other("the worker's thread panicked"));
        self.thread.join().unwrap_or_else(panicked)
    }

    /// Whether it has ended already.
    pub fn is_finished(&self) -> bool {
        self.thread.is_finished()
    }
}

/// Starts a worker, which sends its punts to the control thread's queue.
///
/// # Errors
/// When the system lacks what the backend needs; for [`Backend::Completion`] that is usual where io_uring is forbidden.
pub fn spawn(config: Config, punts: Sender<Punt>) -> io::Result<Handle> {
    let Config {
        origin,
        listeners,
        shared,
        io,
        settings,
        clock,
        seed,
        queue_capacity,
    } = config;
    let (commands, orders) = queue::commands(queue_capacity)?;
    let plane = UserSpace::new(origin, settings, seed, punts);
    let counters = Arc::clone(plane.counters());
    let (started, start) = channel::bounded(1);
    let work = move || match io {
        Backend::Poll => run(
            Poll::new(plane, listeners, shared, orders, clock),
            &started,
            Poll::watch,
            Poll::run,
        ),
        Backend::Completion => run(
            Completion::new(plane, listeners, orders, clock),
            &started,
            |_| Watch::by_itself(),
            Completion::run,
        ),
    };
    let thread = Builder::new()
        .name(format!("worker-{}", origin.0))
        .spawn(work)?;
    let start = start
        .recv()
        .unwrap_or_else(|_| Err(io::Error::other("the worker's thread panicked")));
    start.map(|watch| Handle {
        origin,
        commands,
        watch,
        counters,
        thread,
    })
}

/// Says whether a backend could be made, and lets it work.
fn run<B>(
    backend: io::Result<B>,
    started: &Sender<io::Result<Watch>>,
    watch: impl FnOnce(&B) -> Watch,
    work: impl FnOnce(B) -> io::Result<()>,
) -> io::Result<()> {
    let (backend, outcome) = match backend {
        Ok(backend) => {
            let watch = watch(&backend);
            (Some(backend), Ok(watch))
        }
        Err(error) => (None, Err(error)),
    };
    // Whoever has started the worker waits for this.
    let _ = started.send(outcome);
    backend.map_or(Ok(()), work)
}
