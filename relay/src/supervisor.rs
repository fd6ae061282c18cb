//! The process around the workers: starts them, runs the control thread, ends everything together.
//!
//! Nothing is restarted: a worker that ends by itself ends the process, because half a relay is worse than one that is
//! started again.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use crossbeam::channel::{Receiver, Sender, bounded, never, select};
use rustix::thread::CapabilitySet;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use tracing::info;
use turnpike_control::config::{Io, Settings};
use turnpike_turn::{Origin, Server, Time};

use crate::attach;
use crate::choice::Choice;
use crate::clock::Clock;
use crate::controller::{CommandQueue, Controller};
use crate::counters::Snapshot;
use crate::ctl::socket::Socket;
use crate::ctl::{self, Asked, Background, facts};
use crate::dataplane::forward;
use crate::dataplane::xdp::Kernel;
use crate::failure::Failure;
use crate::io::ports::Shared;
use crate::listen::Listeners;
use crate::privileges::{self, Account};
use crate::queue::{Command, Commands, Punt};
use crate::random::Random;
use crate::relay_ports::{Lookup, PortsChoice, RelayPorts, Sockets};
use crate::totals::Totals;
use crate::worker::{self, Handle};

/// Punts of all workers that may wait for the control thread; each is a message of a few hundred bytes.
const PUNTS: usize = 8192;
/// Commands that may wait for a worker.
const COMMANDS: usize = 8192;
/// Punts that are taken in before the workers are woken for the answers.
const BATCH: usize = 256;
/// How soon to look again at a worker whose queue is full.
const SOON: Duration = Duration::from_millis(1);
/// How long to sleep when nothing happens; a worker that has ended by itself is noticed within.
const LATE: Duration = Duration::from_millis(500);
/// How soon the kernel's data plane learns of a change of routes or neighbours.
const TENDED: Duration = Duration::from_millis(50);
/// How long workers may take to end.
const PATIENCE: Duration = Duration::from_secs(5);

/// What a relay works with, opened while there were the privileges for it and no thread but one.
#[derive(Debug)]
pub struct Opened {
    /// SIGTERM, SIGINT and SIGHUP from now on.
    pub signals: Signals,
    /// The relay's clock.
    pub clock: Clock,
    /// Where clients send to.
    pub listeners: Listeners,
    /// The data plane in the kernel, if there is one.
    pub kernel: Option<Kernel>,
    /// Who has relay ports without sockets and what each worker has in their place, where that was asked for.
    pub lookup: Option<(Lookup, Vec<Shared>)>,
}

impl Opened {
    /// Begins to hear of signals, attaches the data plane and becomes `account`; and what that made of the process. Where the
    /// choice is open, it is user space that cannot be refused.
    ///
    /// # Errors
    /// When something cannot be had.
    pub fn open(
        settings: &mut Settings,
        choice: &mut Choice,
        ports: &mut PortsChoice,
        listeners: Listeners,
        account: &Account,
        random: Random<'_>,
    ) -> Result<(Opened, String), Failure> {
        let signals = signals()?;
        let clock = Clock::start();
        let mut attach = |settings: &Settings, choice: &Choice| {
            let listen = &listeners.listen;
            attach::attach(settings, choice, listen, clock, account, &mut *random)
        };
        let kernel = match attach(settings, choice) {
            Err(failure) if choice.open => {
                *choice = Choice::user(settings, &failure.to_string());
                attach(settings, choice)?
            }
            attached => attached?,
        };
        let lookup = ports.attach(settings)?;
        let needed = match kernel {
            Some(_) => privileges::OF_NEIGHBOURS,
            None => CapabilitySet::empty(),
        };
        let running_as = privileges::drop_to(account, needed)?;
        let opened = Opened {
            signals,
            clock,
            listeners,
            kernel,
            lookup,
        };
        Ok((opened, running_as))
    }
}

/// A running relay.
pub struct Supervisor {
    controller: Controller<Box<dyn RelayPorts>, Commands>,
    workers: Vec<Handle>,
    punts: Receiver<Punt>,
    signals: Receiver<&'static str>,
    /// What operators ask; nothing where there is no control socket.
    asked: Receiver<Asked>,
    clock: Clock,
    started: Time,
}

impl CommandQueue for Commands {
    fn push(&mut self, command: Command) -> Result<(), Command> {
        Commands::push(self, command)
    }

    fn flush(&mut self) {
        self.wake();
    }
}

impl Supervisor {
    /// Starts the workers on their listeners.
    ///
    /// # Errors
    /// When the system lacks what they need.
    pub fn start(
        settings: Settings,
        opened: Opened,
        random: Random<'_>,
    ) -> Result<Supervisor, Failure> {
        let Opened {
            signals,
            clock,
            listeners,
            kernel,
            lookup,
        } = opened;
        let signals = told(signals, std::process::exit)?;
        let (punt, punts) = bounded(PUNTS);
        let plane = forward::Settings::from(&settings.server);
        let plane = match &kernel {
            Some(kernel) => plane.with_limits(Arc::clone(kernel.limits())),
            None => plane,
        };
        let (lookup, shared) = lookup.unzip();
        let mut shared = shared.into_iter().flatten();
        let mut workers = Vec::new();
        for (origin, listeners) in (0..).map(Origin).zip(listeners.sockets) {
            let mut seed = [0; 8];
            random(&mut seed);
            let config = worker::Config {
                origin,
                listeners,
                shared: shared.next(),
                io: settings.io.into(),
                settings: plane.clone(),
                clock,
                seed: u64::from_ne_bytes(seed),
                queue_capacity: COMMANDS,
            };
            workers.push(spawn(config, punt.clone(), settings.io)?);
        }
        let mut seed = [0; 32];
        random(&mut seed);
        let now = clock.now();
        let server = Server::new(settings.server, seed, now);
        let queues = workers.iter().map(|worker| worker.commands.clone());
        let watches = workers.iter().map(|worker| worker.watch.clone());
        let ports: Box<dyn RelayPorts> = match lookup {
            Some(lookup) => Box::new(lookup),
            None => Box::new(Sockets::new(watches)),
        };
        let controller =
            Controller::new(server, settings.directory, ports, queues).with_kernel(kernel);
        Ok(Supervisor {
            controller,
            workers,
            punts,
            signals,
            asked: never(),
            clock,
            started: now.monotonic,
        })
    }

    /// With a control socket, by which operators ask. `why` says why this data plane was chosen.
    ///
    /// # Errors
    /// When the system has no room for a thread.
    pub fn asked_by(mut self, socket: &Socket, why: String) -> Result<Supervisor, Failure> {
        let counters = self.workers.iter().map(|worker| worker.counters.clone());
        let workers = counters.collect();
        self.asked = ctl::serve(socket, Background { why, workers })
            .map_err(|error| Failure::of("the control socket cannot be served", &error))?;
        Ok(self)
    }

    /// How many workers there are.
    pub fn workers(&self) -> usize {
        self.workers.len()
    }

    /// Is the control thread until the process is told to end.
    ///
    /// # Errors
    /// When a worker ended by itself, or does not end when told to.
    pub fn run(mut self) -> Result<Totals, Failure> {
        let signal = loop {
            let timeout = self.timeout();
            select! {
                recv(self.punts) -> punt => {
                    if let Ok(punt) = punt {
                        self.take_in(punt);
                    }
                }
                recv(self.asked) -> asked => {
                    if let Ok(asked) = asked {
                        self.answer(asked);
                    }
                }
                recv(self.signals) -> signal => break signal.unwrap_or("its end"),
                default(timeout) => {}
            }
            let now = self.clock.now();
            self.controller.resume(now);
            self.controller.advance(now);
            // Before answers leave, so that new channels have their way out.
            if let Some(kernel) = self.controller.kernel() {
                kernel.tend(now.monotonic.0);
            }
            self.controller.flush();
            if self.workers.iter().any(Handle::is_finished) {
                return Err(self.ended_worker());
            }
        };
        info!(signal, "ending");
        self.end(signal)
    }

    /// A batch of punts, of which this is the first.
    fn take_in(&mut self, first: Punt) {
        let now = self.clock.now();
        self.controller.punt(now, first);
        for punt in self.punts.try_iter().take(BATCH) {
            self.controller.punt(now, punt);
        }
    }

    /// An operator's question; the answer takes a bounded time, and nobody waits for it here.
    fn answer(&mut self, asked: Asked) {
        let Asked { question, reply } = asked;
        let now = self.clock.now();
        let facts = facts::look(&mut self.controller, question, self.started, now);
        let _ = reply.try_send(facts);
    }

    fn timeout(&mut self) -> Duration {
        if self.controller.is_stuck() {
            return SOON;
        }
        let late = match self.controller.kernel() {
            Some(kernel) if kernel.is_busy() => SOON,
            Some(_) => TENDED,
            None => LATE,
        };
        let now = self.clock.now().monotonic;
        self.controller
            .next_deadline()
            .map_or(late, |deadline| deadline.since(now).min(late))
    }

    /// Tells the workers to end, and waits until they have.
    fn end(mut self, signal: &'static str) -> Result<Totals, Failure> {
        // First, so that a second signal finds nothing that would stay behind.
        if let Some(kernel) = self.controller.kernel() {
            kernel.detach();
        }
        self.controller.stop();
        let deadline = self.clock.now().monotonic + PATIENCE;
        while !self.workers.iter().all(Handle::is_finished) {
            let now = self.clock.now();
            if now.monotonic > deadline {
                return Err(Failure::new(format!(
                    "a worker has not ended within {} s",
                    PATIENCE.as_secs()
                )));
            }
            // Nothing is decided any more, but a worker may wait for room.
            while self.punts.try_recv().is_ok() {}
            self.controller.resume(now);
            self.controller.flush();
            std::thread::sleep(SOON);
        }
        let frames = self.controller.kernel().and_then(|kernel| kernel.frames());
        let counters: Vec<Snapshot> = self
            .workers
            .iter()
            .map(|worker| worker.counters.snapshot())
            .collect();
        for worker in self.workers {
            let origin = worker.origin.0;
            worker
                .join()
                .map_err(|error| Failure::of(&format!("worker {origin} ended badly"), &error))?;
        }
        Ok(Totals {
            signal,
            uptime: self.clock.now().monotonic.since(self.started),
            events: self.controller.events(),
            dropped_punts: self.controller.dropped_punts(),
            counters,
            kernel: frames.map(|cpus| cpus.iter().sum()),
        })
    }

    fn ended_worker(self) -> Failure {
        let ended = self.workers.into_iter().find(Handle::is_finished);
        let Some(worker) = ended else {
            unreachable!("asked for when one has ended")
        };
        let origin = worker.origin.0;
        match worker.join() {
            Ok(()) => Failure::new(format!("worker {origin} ended by itself")),
            Err(error) => Failure::of(&format!("worker {origin} ended by itself"), &error),
        }
    }
}

fn spawn(config: worker::Config, punts: Sender<Punt>, io: Io) -> Result<Handle, Failure> {
    worker::spawn(config, punts).map_err(|error| match io {
        Io::Uring => Failure::new(format!(
            "io_uring cannot be used here: {error}; write --io poll"
        )),
        Io::Auto | Io::Poll => Failure::of("a worker cannot be started", &error),
    })
}

fn signals() -> Result<Signals, Failure> {
    Signals::new([SIGTERM, SIGINT, SIGHUP]).map_err(|error| no_signals(&error))
}

fn no_signals(error: &io::Error) -> Failure {
    Failure::of("signals cannot be received", error)
}

/// The signals to end, by name. The second one ends the process at once. SIGHUP, which operators send after they have moved a
/// log or changed a configuration, is only answered.
fn told(mut signals: Signals, end: fn(i32) -> !) -> Result<Receiver<&'static str>, Failure> {
    let (tell, told) = bounded(1);
    let watch = move || {
        let mut signals = signals.forever().filter(|&signal| {
            let hung_up = signal == SIGHUP;
            if hung_up {
                info!("SIGHUP changes nothing: a changed configuration is read at the next start, and the log has no file");
            }
            !hung_up
        });
        if let Some(signal) = signals.next() {
            // Nobody takes it where everything ends already.
            let _ = tell.send(match signal {
                SIGTERM => "SIGTERM",
                _ => "SIGINT",
            });
        }
        if let Some(signal) = signals.next() {
            end(128 + signal);
        }
    };
    std::thread::Builder::new()
        .name("signals".into())
        .spawn(watch)
        .map_err(|error| no_signals(&error))?;
    Ok(told)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicI32, Ordering};

    use signal_hook::consts::SIGUSR1;
    use turnpike_control::config::{Machine, Plan, Wishes};

    use super::*;
    use crate::listen;

    fn supervisor() -> Supervisor {
        let text = "listen = \"127.0.0.1:0\"\nworkers = 2\n[relay]\naddresses = \"127.0.0.1\"";
        let mut wishes = Wishes::from_text("test", text).expect("a configuration");
        listen::choose_ports(&mut wishes).expect("a free port");
        let machine = Machine {
            addresses: vec!["127.0.0.1".parse().expect("an address")],
            descriptors: 1024,
            ..Machine::default()
        };
        let random: Random<'_> = &mut |bytes| bytes.fill(7);
        let mut plan = Plan::new(wishes, &machine, random).expect("a plan");
        let listeners = listen::bind(&mut plan).expect("a free port");
        let opened = Opened {
            signals: signals().expect("signals"),
            clock: Clock::start(),
            listeners,
            kernel: None,
            lookup: None,
        };
        Supervisor::start(plan.settings, opened, random).expect("workers")
    }

    #[test]
    fn the_second_signal_ends_the_process_though_the_first_was_taken() {
        static ENDED: AtomicI32 = AtomicI32::new(0);
        fn end(status: i32) -> ! {
            ENDED.store(status, Ordering::Relaxed);
            loop {
                std::thread::park();
            }
        }
        let signals = Signals::new([SIGUSR1]).expect("signals");
        let told = told(signals, end).expect("a thread");
        let signal = || signal_hook::low_level::raise(SIGUSR1).expect("it is one");
        signal();
        told.recv().expect("the first one is told");
        signal();
        while ENDED.load(Ordering::Relaxed) == 0 {
            std::thread::yield_now();
        }
        assert_eq!(ENDED.load(Ordering::Relaxed), 128 + SIGUSR1);
    }

    #[test]
    fn a_worker_that_ends_by_itself_ends_everything() {
        let supervisor = supervisor();
        let commands = supervisor.workers[1].commands.clone();
        commands.push(Command::Stop).expect("room");
        commands.wake();
        let failure = supervisor.run().expect_err("half a relay");
        assert_eq!(failure.to_string(), "worker 1 ended by itself");
    }
}
