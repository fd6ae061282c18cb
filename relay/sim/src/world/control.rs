//! The control thread's wake: everything that happened goes into the server, and its outputs to the workers, in order.

use turnpike::queue::{Command, Punt};
use turnpike_turn::{Answer, FiveTuple, Input, Now, OpenError, QuestionId, RelayId};
use turnpike_wire::TransportAddress;

use super::{Event, World};
use crate::effect::Effect;
use crate::relay_side::{Order, Reply, Socket};
use crate::rules::{Batch, Checked, ensure};
use crate::trace::{Note, describe};

/// Messages that the control thread takes from a worker in one wake.
const BATCH: usize = 16;

impl World {
    /// Sees to it that the control thread wakes in so many milliseconds or before; being slow, it wakes later.
    pub(super) fn wake_control(&mut self, in_ms: u64) {
        if self.control.wakes.is_some_and(|at| at <= self.now + in_ms) {
            return;
        }
        let (often, late) = self.plan.slow_control;
        if self.chance.per_mille(often) {
            self.control.busy_until = self.now + self.chance.below(late);
        }
        let at = (self.now + in_ms).max(self.control.busy_until);
        if self.control.wakes.is_none_or(|earlier| at < earlier) {
            self.control.wakes = Some(at);
            self.schedule_at(at, Event::Control);
        }
    }

    pub(super) fn control_wakes(&mut self) -> Checked {
        if self.control.wakes.is_none_or(|at| at > self.now) {
            // Another, earlier wake has done the work.
            return Ok(());
        }
        self.control.wakes = None;
        if self.now < self.control.busy_until {
            self.wake_control(0);
            return Ok(());
        }
        self.answer_server()?;
        for worker in 0..self.plan.workers {
            self.move_on(worker);
            for _ in 0..BATCH {
                if !self.take_punt(worker)? {
                    break;
                }
            }
        }
        self.advance()?;
        self.look_ahead();
        Ok(())
    }

    /// One message of a worker. While that does not take what it is told, its messages wait, but not what it has closed.
    fn take_punt(&mut self, worker: usize) -> Checked<bool> {
        let stuck = self.control.is_stuck(worker);
        match self.workers[worker].punts.front() {
            None => return Ok(false),
            Some(Punt::Message { .. }) if stuck => return Ok(false),
            Some(_) => {}
        }
        match self.workers[worker].punts.pop_front() {
            Some(Punt::Message {
                five_tuple,
                bytes,
                origin,
            }) => {
                self.control.handled += 1;
                ensure!(
                    usize::from(origin.0) == worker,
                    "a punt comes from elsewhere"
                );
                self.message(worker, five_tuple, &bytes)?;
            }
            Some(Punt::RelayClosed { relay }) => {
                let what = format!("RelayClosed {relay:?}");
                let (now, effects) = self.call(what, Input::RelayClosed { relay });
                let effects = self.tell(effects);
                self.rules
                    .closed(&batch(now, &effects, &self.control.told), relay)?;
                self.follow_up(&effects);
            }
            None => {}
        }
        self.answer_server()?;
        if !self.workers[worker].closed.is_empty() {
            self.wake_worker(worker);
        }
        Ok(true)
    }

    fn message(&mut self, worker: usize, five_tuple: FiveTuple, bytes: &[u8]) -> Checked {
        let origin = turnpike_turn::Origin(u16::try_from(worker).expect("few workers"));
        let what = format!("{} from {}", describe(bytes), five_tuple.client);
        let (now, effects) = self.call(
            what,
            Input::Message {
                five_tuple,
                origin,
                bytes,
            },
        );
        let effects = self.tell(effects);
        let batch = batch(now, &effects, &self.control.told);
        self.rules.message(&batch, five_tuple, worker, bytes)?;
        self.follow_up(&effects);
        Ok(())
    }

    /// Tells the server what it asked for, as far as it has come out.
    fn answer_server(&mut self) -> Checked {
        while let Some(reply) = self.control.replies.pop_front() {
            match reply {
                Reply::Opened(relay, result) => {
                    let what = format!("RelayOpened {relay:?} {result:?}");
                    let (now, effects) = self.call(what, Input::RelayOpened { relay, result });
                    let effects = self.tell(effects);
                    let batch = batch(now, &effects, &self.control.told);
                    self.rules.opened(&batch, relay, result)?;
                    self.follow_up(&effects);
                }
                Reply::Credentials(question, says) => {
                    let Some(answer) = self.ask_directory(question, says) else {
                        continue;
                    };
                    let what = format!("Credentials {}: {}", question.0, named(&answer));
                    let (now, effects) = self.call(what, Input::Credentials { question, answer });
                    let effects = self.tell(effects);
                    let batch = batch(now, &effects, &self.control.told);
                    self.rules.credentials(&batch, question, says)?;
                    self.follow_up(&effects);
                }
            }
        }
        Ok(())
    }

    fn advance(&mut self) -> Checked {
        let now = self.clock.now(self.now);
        let due = |deadline| deadline <= now.monotonic;
        if !self.control.server.next_deadline().is_some_and(due) {
            return Ok(());
        }
        let mut effects = Vec::new();
        self.control
            .server
            .advance(now, &mut |output| effects.push(output.into()));
        self.trace.note(
            self.now,
            Note::Called("advance".to_owned(), effects.clone()),
        );
        let effects = self.tell(effects);
        self.rules
            .advanced(&batch(now, &effects, &self.control.told))?;
        self.follow_up(&effects);
        self.answer_server()?;
        ensure!(
            !self.control.server.next_deadline().is_some_and(due),
            "a deadline is over that was advanced to"
        );
        Ok(())
    }

    /// When to wake next.
    fn look_ahead(&mut self) {
        let more = |worker: usize| {
            let stuck = self.control.is_stuck(worker);
            let first = self.workers[worker].punts.front();
            first.is_some_and(|punt| !stuck || matches!(punt, Punt::RelayClosed { .. }))
        };
        if (0..self.plan.workers).any(more) {
            self.wake_control(0);
        }
        if let Some(deadline) = self.control.server.next_deadline() {
            let at = self.clock.moment(self.now, deadline);
            self.wake_control((at - self.now).max(1));
        }
    }

    fn call(&mut self, what: String, input: Input<'_>) -> (Now, Vec<Effect>) {
        let now = self.clock.now(self.now);
        let mut effects = Vec::new();
        self.control
            .server
            .handle(now, input, &mut |output| effects.push(output.into()));
        self.trace
            .note(self.now, Note::Called(what, effects.clone()));
        (now, effects)
    }

    /// Hands the workers what is for them, and notes the place that each response has in the sequence.
    pub(super) fn tell(&mut self, mut effects: Vec<Effect>) -> Vec<Effect> {
        for effect in &mut effects {
            let (worker, order) = match effect {
                Effect::Transmit {
                    five_tuple,
                    origin,
                    bytes,
                    place,
                } => {
                    let worker = usize::from(origin.0);
                    *place = self.control.told[worker] + 1;
                    let bytes = bytes[..].into();
                    let command = Command::Transmit {
                        five_tuple: *five_tuple,
                        bytes,
                    };
                    (worker, Order::Command(command))
                }
                Effect::Apply { origin, operation } => (
                    usize::from(origin.0),
                    Order::Command(Command::Apply(*operation)),
                ),
                Effect::Close { relay, origin } => {
                    let command = Command::CloseRelay { relay: *relay };
                    (usize::from(origin.0), Order::Command(command))
                }
                _ => continue,
            };
            self.tell_one(worker, order);
        }
        effects
    }

    fn tell_one(&mut self, worker: usize, order: Order) {
        self.control.told[worker] += 1;
        self.control.outboxes[worker].push_back(order);
        self.move_on(worker);
    }

    /// Moves what waits for a worker into its queue, as far as there is room.
    fn move_on(&mut self, worker: usize) {
        while self.workers[worker].orders.len() < self.plan.command_queue {
            let Some(order) = self.control.outboxes[worker].pop_front() else {
                break;
            };
            self.workers[worker].orders.push_back(order);
            self.wake_worker(worker);
        }
    }

    /// Binds and questions; their outcomes come at once or late.
    fn follow_up(&mut self, effects: &[Effect]) {
        for effect in effects {
            match effect {
                Effect::Open {
                    relay,
                    address,
                    origin,
                } => {
                    self.bind(*relay, *address, usize::from(origin.0));
                }
                Effect::Ask { question, .. } => self.ask_store(*question, effect),
                _ => {}
            }
        }
    }

    fn bind(&mut self, relay: RelayId, address: TransportAddress, worker: usize) {
        let [in_use, full, failed] = self.plan.bind_failures;
        let result = if self.sockets.contains_key(&address) || self.chance.per_mille(in_use) {
            Err(OpenError::PortInUse)
        } else if self.chance.per_mille(full) {
            Err(OpenError::NoCapacity)
        } else if self.chance.per_mille(failed) {
            Err(OpenError::Failed)
        } else {
            let (attached, early) = (false, Default::default());
            self.sockets.insert(
                address,
                Socket {
                    relay,
                    worker,
                    attached,
                    early,
                },
            );
            self.tell_one(worker, Order::Open(relay, address));
            Ok(())
        };
        if self.plan.late_binds && self.chance.one_in(2) {
            let delay = self.chance.below(300);
            self.schedule(delay, Event::Bound(relay, result));
        } else {
            self.control.replies.push_back(Reply::Opened(relay, result));
        }
    }

    fn ask_store(&mut self, question: QuestionId, asked: &Effect) {
        let [late, never, unavailable] = self.plan.store;
        self.control.asked.insert(question.0, asked.clone());
        if self.chance.per_mille(never) {
            return;
        }
        let says = !self.chance.per_mille(unavailable);
        if self.chance.per_mille(late) {
            let delay = self.chance.below(9_000);
            self.schedule(delay, Event::Answers(question, says));
        } else {
            self.control
                .replies
                .push_back(Reply::Credentials(question, says));
        }
    }

    /// What the user store knows by now; nothing where it has answered before.
    fn ask_directory(&mut self, question: QuestionId, says: bool) -> Option<Answer> {
        let Effect::Ask {
            realm,
            user,
            purpose,
            ..
        } = self.control.asked.remove(&question.0)?
        else {
            return None;
        };
        let unix_s = self.clock.now(self.now).unix_s;
        Some(match says {
            true => self
                .control
                .directory
                .answer(&realm, user.as_name(), purpose, unix_s),
            false => Answer::Unavailable,
        })
    }

    pub(super) fn reply(&mut self, reply: Reply) {
        self.control.replies.push_back(reply);
        self.wake_control(0);
    }
}

fn batch<'a>(now: Now, effects: &'a [Effect], told: &'a [u64]) -> Batch<'a> {
    Batch { now, effects, told }
}

fn named(answer: &Answer) -> &'static str {
    match answer {
        Answer::Known(_) => "known",
        Answer::Unknown => "unknown",
        Answer::Unavailable => "unavailable",
    }
}
