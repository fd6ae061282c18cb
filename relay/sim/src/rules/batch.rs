//! What the server did in one call, and what of it is true of every call.

use turnpike_turn::{Discard, FiveTuple, Now, Operation, Origin, RelayId};
use turnpike_wire::TransportAddress;

use super::state::{Allocation, Port};
use super::{Checked, Rules, ensure};
use crate::effect::Effect;

/// A call of the server, after the caller has told the workers what it led to.
#[derive(Clone, Copy)]
pub struct Batch<'a> {
    /// The time of the call.
    pub now: Now,
    /// What came out.
    pub effects: &'a [Effect],
    /// By worker, how many commands it has been told until now.
    pub told: &'a [u64],
}

/// What became of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// This was sent, at this place of the worker's sequence.
    Sent(FiveTuple, Vec<u8>, usize, u64),
    /// It was dropped.
    Dropped(Discard),
    /// The user store was asked.
    Asked(u64),
}

impl Batch<'_> {
    /// In milliseconds.
    pub(super) fn ms(&self) -> u64 {
        self.now.monotonic.0
    }

    /// Everything that became of messages. Each response is told as an event too, and nothing else is.
    pub(super) fn answers(&self) -> Checked<Vec<Answer>> {
        let mut answers = Vec::new();
        let (mut sent, mut told) = (0, 0);
        for effect in self.effects {
            match effect {
                Effect::Transmit {
                    five_tuple,
                    origin,
                    bytes,
                    place,
                } => {
                    sent += 1;
                    let worker = usize::from(origin.0);
                    answers.push(Answer::Sent(*five_tuple, bytes.to_vec(), worker, *place));
                }
                Effect::Answered(_) => told += 1,
                Effect::Discarded(reason) => answers.push(Answer::Dropped(*reason)),
                Effect::Ask { question, .. } => answers.push(Answer::Asked(question.0)),
                _ => {}
            }
        }
        ensure!(
            sent == told,
            "{sent} responses were sent and {told} told as events"
        );
        Ok(answers)
    }

    fn opened(&self) -> impl Iterator<Item = (RelayId, TransportAddress, Origin)> {
        self.effects.iter().filter_map(|effect| match effect {
            Effect::Open {
                relay,
                address,
                origin,
            } => Some((*relay, *address, *origin)),
            _ => None,
        })
    }

    fn freed(&self) -> impl Iterator<Item = (TransportAddress, bool)> {
        self.effects.iter().filter_map(|effect| match effect {
            Effect::Freed(relayed, expired) => Some((*relayed, *expired)),
            _ => None,
        })
    }

    /// The relays that were closed, with the operations before.
    fn closed(&self) -> impl Iterator<Item = (RelayId, &[Effect])> {
        self.effects
            .iter()
            .enumerate()
            .filter_map(|(place, effect)| match effect {
                Effect::Close { relay, .. } => Some((*relay, &self.effects[..place])),
                _ => None,
            })
    }
}

impl Rules {
    /// What holds for every call: allocations end when their time has come or their client said so, nothing is closed while
    /// it serves somebody, and operations go where the traffic is. `deleted` are the allocations that this call may end.
    pub(super) fn background(
        &mut self,
        batch: &Batch<'_>,
        deleted: &[TransportAddress],
    ) -> Checked {
        for (relayed, expired) in batch.freed() {
            self.free(batch, relayed, expired, deleted)?;
        }
        for (relay, before) in batch.closed() {
            self.close(batch, relay, before)?;
        }
        for effect in batch.effects {
            if let Effect::Apply { origin, operation } = effect {
                let port = self.ports.get(&relay_of(operation));
                let worker = port.map(|port| port.worker);
                ensure!(
                    worker == Some(usize::from(origin.0)),
                    "{operation:?} goes to worker {} and not to {worker:?}",
                    origin.0
                );
            }
        }
        Ok(())
    }

    fn free(
        &mut self,
        batch: &Batch<'_>,
        relayed: TransportAddress,
        expired: bool,
        deleted: &[TransportAddress],
    ) -> Checked {
        let found = self.sessions.iter().find_map(|(five_tuple, session)| {
            let mut all = session.allocations.iter();
            all.position(|allocation| allocation.relayed == relayed)
                .map(|at| (*five_tuple, at))
        });
        let Some((five_tuple, at)) = found else {
            return Err(format!("{relayed} was freed, which nobody had"));
        };
        let session = self.sessions.get_mut(&five_tuple).expect("just found");
        let mut allocation = session.allocations.remove(at);
        if expired {
            let end = allocation.span.decided();
            ensure!(
                end <= batch.ms(),
                "{relayed} was freed {} ms early",
                end - batch.ms()
            );
        } else {
            ensure!(
                deleted.contains(&relayed),
                "{relayed} was freed although nobody asked"
            );
        }
        let (worker, id) = (allocation.worker, allocation.relay);
        let removed = batch.effects.iter().any(|effect| {
            matches!(effect, Effect::Apply { operation: Operation::RemoveAllocation { relay }, .. } if *relay == id)
        });
        ensure!(removed, "{relayed} was freed and stays in the table");
        allocation.end(batch.told[worker], self.carried_out[worker]);
        self.forget_ended(batch.ms());
        self.ended.push(allocation);
        if session_is_over(self.sessions.get(&five_tuple).expect("just found")) {
            self.sessions.remove(&five_tuple);
        }
        Ok(())
    }

    fn close(&mut self, batch: &Batch<'_>, relay: RelayId, before: &[Effect]) -> Checked {
        let holder = self
            .allocations()
            .find(|allocation| allocation.relay == relay);
        if let Some(Allocation {
            relayed,
            five_tuple,
            ..
        }) = holder
        {
            return Err(format!(
                "{relayed} is closed while it serves {}",
                five_tuple.client
            ));
        }
        if self
            .ended
            .iter()
            .any(|allocation| allocation.relay == relay)
        {
            let removed = before.iter().any(|effect| {
                matches!(effect, Effect::Apply { operation: Operation::RemoveAllocation { relay: removed }, .. } if *removed == relay)
            });
            ensure!(
                removed,
                "{relay:?} is closed before it is removed from the table"
            );
        }
        let kept = self
            .reservations
            .iter()
            .find(|(_, kept)| kept.relay == relay);
        if let Some((&token, kept)) = kept {
            ensure!(
                kept.until <= batch.ms(),
                "a reserved port is closed {} ms early",
                kept.until - batch.ms()
            );
            self.reservations.remove(&token);
        }
        let Some(port) = self.ports.get_mut(&relay) else {
            return Err(format!("{relay:?} is closed, which is not open"));
        };
        ensure!(!port.closing, "{} is closed twice", port.bound);
        port.closing = true;
        let five_tuple = port.five_tuple;
        if let Some(opening) = self
            .sessions
            .get_mut(&five_tuple)
            .and_then(|session| session.opening.as_mut())
        {
            opening.ports.retain(|(id, _)| *id != relay);
        }
        Ok(())
    }

    /// Notes the ports that are being opened, and checks that each may be; says how many. One that `moves` from one worker
    /// to another takes no room.
    pub(super) fn open_ports(
        &mut self,
        batch: &Batch<'_>,
        five_tuple: FiveTuple,
        moves: bool,
    ) -> Checked<usize> {
        let mut opened = 0;
        for (relay, address, origin) in batch.opened() {
            let relays = self.ports.len() + 1;
            ensure!(
                self.plan
                    .relays
                    .iter()
                    .any(|relay| relay.bound == address.ip),
                "{address} is no relay address"
            );
            ensure!(
                self.plan.ports.contains(&address.port),
                "{address} is outside the relay ports {:?}",
                self.plan.ports
            );
            let holder = self.ports.values().find(|port| port.bound == address);
            ensure!(
                holder.is_none(),
                "{address} is opened while it is still taken: {holder:?}"
            );
            ensure!(!self.ports.contains_key(&relay), "{relay:?} is used twice");
            ensure!(
                moves || relays <= self.limits.relays as usize,
                "{relays} relayed addresses where {} are the limit",
                self.limits.relays
            );
            let worker = usize::from(origin.0);
            self.ports.insert(
                relay,
                Port {
                    bound: address,
                    worker,
                    five_tuple,
                    closing: false,
                },
            );
            let opening = self
                .sessions
                .get_mut(&five_tuple)
                .and_then(|session| session.opening.as_mut());
            let Some(opening) = opening else {
                return Err(format!("{address} is opened for nobody"));
            };
            opening.ports.push((relay, false));
            opened += 1;
        }
        Ok(opened)
    }

    /// Every allocation that the control thread has.
    pub(super) fn allocations(&self) -> impl Iterator<Item = &Allocation> {
        self.sessions
            .values()
            .flat_map(|session| &session.allocations)
    }

    /// Forgets those that no worker can have any more.
    fn forget_ended(&mut self, now: u64) {
        let carried_out = &self.carried_out;
        self.ended
            .retain(|allocation| allocation.span.possibly(carried_out[allocation.worker]) > now);
    }
}

fn session_is_over(session: &super::Session) -> bool {
    session.allocations.is_empty() && session.opening.is_none()
}

/// The relay that an operation is about.
fn relay_of(operation: &Operation) -> RelayId {
    match *operation {
        Operation::Allocation { relay, .. }
        | Operation::Rate { relay, .. }
        | Operation::Permission { relay, .. }
        | Operation::Channel { relay, .. }
        | Operation::RemovePermission { relay, .. }
        | Operation::RemoveChannel { relay, .. }
        | Operation::RemoveAllocation { relay } => relay,
    }
}
