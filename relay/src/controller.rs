//! The control thread's work: punts to the TURN server, its outputs to the workers, in order and without losing one.
//!
//! Everything for a worker goes through an [`Outbox`], which keeps what the worker's queue has no room for. While a worker's
//! outbox holds something, that worker's punts are held back, so an outbox holds at most what one input led to, or what
//! ended on time; the other workers go on.

use std::collections::VecDeque;

use crossbeam::channel::Sender;
use turnpike_control::auth::Directory;
use turnpike_turn::{
    Answer, Input, Now, OpenError, Origin, Output, QuestionId, RelayId, Server, Statistics, Time,
};

use crate::dataplane::xdp::Kernel;
use crate::events::EventCounters;
use crate::queue::{Command, Punt, Told};
use crate::relay_ports::RelayPorts;

/// Punts of one worker that may be held back. More are dropped: their clients repeat them.
const HELD_BACK: usize = 4096;

/// Sessions of which something ends that are worked on before requests have their turn again: a client may have seen to it
/// that thousands end in one moment, and each may have hundreds of permissions and channels.
const ENDS_AT_A_TIME: usize = 32;

/// The way of commands to a worker.
pub trait CommandQueue {
    /// Queues a command, or gives it back when there is no room.
    fn push(&mut self, command: Command) -> Result<(), Command>;

    /// Wakes the worker, if anything was queued since the last time.
    fn flush(&mut self);
}

/// The TURN server and what it has to do with.
pub struct Controller<P, Q> {
    server: Server,
    effects: Effects<P, Q>,
    /// By origin: punts that wait for their worker's outbox.
    held_back: Vec<VecDeque<Punt>>,
    dropped_punts: u64,
}

struct Effects<P, Q> {
    directory: Directory,
    ports: P,
    /// By origin.
    outboxes: Vec<Outbox<Q>>,
    /// What the server asked for during the call that is under way, to be told when it has returned.
    replies: VecDeque<Reply>,
    events: EventCounters,
    /// Told of each operation before the answer that depends on it is queued.
    kernel: Option<Kernel>,
}

struct Outbox<Q> {
    queue: Q,
    waiting: VecDeque<Command>,
}

enum Reply {
    Opened(RelayId, Result<(), OpenError>),
    Credentials(QuestionId, Answer),
}

impl<P: RelayPorts, Q: CommandQueue> Controller<P, Q> {
    /// A controller of workers, whose origins are their places in `queues`.
    pub fn new(
        server: Server,
        directory: Directory,
        ports: P,
        queues: impl IntoIterator<Item = Q>,
    ) -> Self {
        let outboxes: Vec<_> = queues
            .into_iter()
            .map(|queue| Outbox {
                queue,
                waiting: VecDeque::new(),
            })
            .collect();
        Controller {
            server,
            held_back: outboxes.iter().map(|_| VecDeque::new()).collect(),
            effects: Effects {
                directory,
                ports,
                outboxes,
                replies: VecDeque::new(),
                events: EventCounters::default(),
                kernel: None,
            },
            dropped_punts: 0,
        }
    }

    /// With a data plane in the kernel.
    #[must_use]
    pub fn with_kernel(mut self, kernel: Option<Kernel>) -> Self {
        self.effects.kernel = kernel;
        self
    }

    /// The data plane in the kernel, if there is one.
    pub fn kernel(&mut self) -> Option<&mut Kernel> {
        self.effects.kernel.as_mut()
    }

    /// Takes a punt in: now, or as soon as its worker takes commands again.
    pub fn punt(&mut self, now: Now, punt: Punt) {
        if let Punt::Message { origin, .. } = &punt {
            let worker = usize::from(origin.0);
            let held_back = &mut self.held_back[worker];
            if !held_back.is_empty() || self.effects.outboxes[worker].is_stuck() {
                if held_back.len() < HELD_BACK {
                    held_back.push_back(punt);
                } else {
                    self.dropped_punts += 1;
                }
                return;
            }
        }
        self.handle(now, &punt);
    }

    /// Lets end whose time has come, or the first of them: then [`Controller::next_deadline`] is over still.
    pub fn advance(&mut self, now: Now) {
        if self
            .server
            .next_deadline()
            .is_some_and(|deadline| deadline <= now.monotonic)
        {
            let Controller {
                server, effects, ..
            } = self;
            server.advance_some(now, ENDS_AT_A_TIME, &mut |output| {
                effects.carry_out(output, now);
            });
            self.reply(now);
        }
    }

    /// Goes on with what was held back, as far as there is room now.
    pub fn resume(&mut self, now: Now) {
        for worker in 0..self.held_back.len() {
            self.effects.outboxes[worker].move_on();
            while !self.effects.outboxes[worker].is_stuck() {
                let Some(punt) = self.held_back[worker].pop_front() else {
                    break;
                };
                self.handle(now, &punt);
            }
        }
    }

    /// Wakes every worker that has something to do. Called once for a batch of punts.
    pub fn flush(&mut self) {
        for outbox in &mut self.effects.outboxes {
            outbox.queue.flush();
        }
    }

    /// Whether something waits for room in a worker's queue, so that [`Controller::resume`] wants to be called soon.
    pub fn is_stuck(&self) -> bool {
        self.effects.outboxes.iter().any(Outbox::is_stuck)
    }

    /// When [`Controller::advance`] wants to be called.
    pub fn next_deadline(&self) -> Option<Time> {
        self.server.next_deadline()
    }

    /// Tells every worker to end.
    pub fn stop(&mut self) {
        for outbox in &mut self.effects.outboxes {
            outbox.push(Command::Stop);
            outbox.queue.flush();
        }
    }

    /// What happened since the start.
    pub fn events(&self) -> EventCounters {
        self.effects.events
    }

    /// The server, to be looked at.
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// Has a worker tell what relays of its have carried, unless it has no time for that now.
    pub fn tell(&mut self, worker: Origin, relays: Box<[RelayId]>, reply: Sender<Told>) {
        let outbox = &mut self.effects.outboxes[usize::from(worker.0)];
        if !outbox.is_stuck() {
            outbox.push(Command::Tell { relays, reply });
        }
    }

    /// What there is now.
    pub fn statistics(&self) -> Statistics {
        self.server.statistics()
    }

    /// Punts that were dropped because their worker took no commands for too long.
    pub fn dropped_punts(&self) -> u64 {
        self.dropped_punts
    }

    fn handle(&mut self, now: Now, punt: &Punt) {
        let input = match punt {
            Punt::Message {
                five_tuple,
                origin,
                bytes,
            } => Input::Message {
                five_tuple: *five_tuple,
                origin: *origin,
                bytes,
            },
            Punt::RelayClosed { relay } => Input::RelayClosed { relay: *relay },
        };
        let Controller {
            server, effects, ..
        } = self;
        server.handle(now, input, &mut |output| effects.carry_out(output, now));
        self.reply(now);
    }

    /// Tells the server the outcome of what it asked for, which may lead to more of it.
    fn reply(&mut self, now: Now) {
        let Controller {
            server, effects, ..
        } = self;
        while let Some(reply) = effects.replies.pop_front() {
            let input = match reply {
                Reply::Opened(relay, result) => Input::RelayOpened { relay, result },
                Reply::Credentials(question, answer) => Input::Credentials { question, answer },
            };
            server.handle(now, input, &mut |output| effects.carry_out(output, now));
        }
    }
}

impl<P: RelayPorts, Q: CommandQueue> Effects<P, Q> {
    fn carry_out(&mut self, output: Output<'_>, now: Now) {
        match output {
            Output::Transmit {
                five_tuple,
                origin,
                bytes,
            } => {
                self.outboxes[usize::from(origin.0)].push(Command::Transmit {
                    five_tuple,
                    bytes: bytes.into(),
                });
            }
            Output::OpenRelay {
                relay,
                address,
                origin,
            } => {
                let result = self.ports.open(relay, address, origin).map(|command| {
                    if let Some(kernel) = &mut self.kernel {
                        kernel.open(relay, address);
                    }
                    self.outboxes[usize::from(origin.0)].push(command);
                });
                if let Err(error) = result {
                    self.events.open_failed(address, error);
                }
                self.replies.push_back(Reply::Opened(relay, result));
            }
            Output::CloseRelay { relay, origin } => {
                if let Some(kernel) = &mut self.kernel {
                    kernel.close(relay, now.monotonic.0);
                }
                let command = self.ports.close(relay);
                self.outboxes[usize::from(origin.0)].push(command);
            }
            Output::Apply { origin, operation } => {
                if let Some(kernel) = &mut self.kernel {
                    kernel.apply(&operation, now.monotonic.0);
                }
                self.outboxes[usize::from(origin.0)].push(Command::Apply(operation));
            }
            Output::Authenticate {
                question,
                realm,
                user,
                purpose,
            } => {
                let answer = self.directory.answer(realm, user, purpose, now.unix_s);
                self.replies.push_back(Reply::Credentials(question, answer));
            }
            Output::Event(event) => self.events.record(event),
        }
    }
}

impl<Q: CommandQueue> Outbox<Q> {
    fn push(&mut self, command: Command) {
        if self.waiting.is_empty() {
            if let Err(command) = self.queue.push(command) {
                self.waiting.push_back(command);
            }
        } else {
            self.waiting.push_back(command);
        }
    }

    fn move_on(&mut self) {
        while let Some(command) = self.waiting.pop_front() {
            if let Err(command) = self.queue.push(command) {
                self.waiting.push_front(command);
                return;
            }
        }
    }

    fn is_stuck(&self) -> bool {
        !self.waiting.is_empty()
    }
}

#[cfg(test)]
mod tests;
