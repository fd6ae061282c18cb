//! A worker's wake: carry out what it was told, look at what came in, and let nothing pass that the rules do not know.

use std::rc::Rc;

use turnpike::dataplane::forward::{Arrival, Verdict, carry, icmp_step};
use turnpike::queue::{Command, Punt};
use turnpike_abi::Reason;
use turnpike_turn::{FiveTuple, Origin, RelayId};
use turnpike_wire::{Icmp, TransactionId, TransportAddress};

use super::{Event, World};
use crate::relay_side::{Arrived, Order};
use crate::rules::{Checked, ensure};
use crate::stun::{self, kind, method};
use crate::trace::Note;

/// Datagrams and orders that a worker deals with in one wake.
const BATCH: usize = 32;

impl World {
    /// Sees to it that a worker wakes soon, or, being slow, late.
    pub(super) fn wake_worker(&mut self, worker: usize) {
        if self.workers[worker].wakes.is_some() {
            return;
        }
        let (often, late) = self.plan.slow_worker;
        let delay = if self.chance.per_mille(often) {
            self.chance.below(late)
        } else {
            0
        };
        self.workers[worker].wakes = Some(self.now + delay);
        self.schedule(delay, Event::Worker(worker));
    }

    pub(super) fn worker_wakes(&mut self, worker: usize) -> Checked {
        self.workers[worker].wakes = None;
        let now = self.clock.now(self.now).monotonic.0;
        let orders_first = self.chance.one_in(2);
        if orders_first {
            self.carry_out(now, worker)?;
        }
        for _ in 0..BATCH {
            let Some(arrived) = self.workers[worker].inbox.pop_front() else {
                break;
            };
            self.look_at(now, worker, arrived)?;
        }
        if !orders_first {
            self.carry_out(now, worker)?;
        }
        self.say_closed(worker);
        if self.workers[worker].is_busy() {
            self.wake_worker(worker);
        }
        if !self.workers[worker].punts.is_empty() || self.control.is_stuck(worker) {
            self.wake_control(0);
        }
        Ok(())
    }

    fn carry_out(&mut self, now: u64, worker: usize) -> Checked {
        for _ in 0..BATCH {
            let Some(order) = self.workers[worker].orders.pop_front() else {
                break;
            };
            self.workers[worker].carried_out += 1;
            self.rules.carried_out(worker);
            match order {
                Order::Open(relay, bound) => self.take_over(worker, relay, bound)?,
                Order::Command(Command::CloseRelay { relay }) => self.give_up(worker, relay)?,
                Order::Command(Command::Apply(operation)) => {
                    self.workers[worker].table.apply(&operation);
                }
                Order::Command(Command::Transmit { five_tuple, bytes }) => {
                    self.transmit(now, worker, five_tuple, bytes.into())?;
                }
                Order::Command(other) => return Err(format!("no worker is told {other:?} here")),
            }
        }
        Ok(())
    }

    fn take_over(&mut self, worker: usize, relay: RelayId, bound: TransportAddress) -> Checked {
        let Some(socket) = self.sockets.get_mut(&bound) else {
            return Err(format!(
                "{bound} is handed to worker {worker} and not bound"
            ));
        };
        ensure!(
            socket.relay == relay && socket.worker == worker,
            "{bound} is somebody else's: {socket:?}"
        );
        socket.attached = true;
        let early: Vec<_> = socket.early.drain(..).collect();
        self.workers[worker].table.open(relay, bound);
        for (from, bytes) in early {
            self.put_in(worker, Arrived::FromPeer(bound, from, bytes));
        }
        Ok(())
    }

    fn give_up(&mut self, worker: usize, relay: RelayId) -> Checked {
        let Some(bound) = self.workers[worker]
            .table
            .relay(relay)
            .map(|relay| relay.bound())
        else {
            return Err(format!("{relay:?} is to be closed and not open"));
        };
        self.workers[worker].table.close(relay);
        self.sockets.remove(&bound);
        // What the socket held is lost with it.
        self.workers[worker].inbox.retain(|arrived| match arrived {
            Arrived::FromPeer(at, ..) | Arrived::Icmp(at, ..) => *at != bound,
            Arrived::FromClient(..) => true,
        });
        self.workers[worker].closed.push_back(relay);
        Ok(())
    }

    /// Says which relays are closed, as soon as there is room for it.
    fn say_closed(&mut self, worker: usize) {
        let room = self.plan.punt_queue;
        let worker = &mut self.workers[worker];
        while worker.punts.len() < room
            && let Some(relay) = worker.closed.pop_front()
        {
            worker.punts.push_back(Punt::RelayClosed { relay });
        }
    }

    fn transmit(
        &mut self,
        now: u64,
        worker: usize,
        five_tuple: FiveTuple,
        bytes: Rc<[u8]>,
    ) -> Checked {
        let place = self.workers[worker].carried_out;
        let table = &self.workers[worker].table;
        let sockets = &self.sockets;
        let is_open = |bound: TransportAddress| {
            let socket = sockets.get(&bound).filter(|socket| socket.attached);
            socket.map(|socket| (socket.relay, socket.worker))
        };
        self.rules.leaves(now, worker, place, table, is_open)?;
        self.trace.note(
            self.now,
            Note::Answered(worker, five_tuple.client, Rc::clone(&bytes)),
        );
        self.relay_sends(five_tuple.server, five_tuple.client, bytes);
        Ok(())
    }

    fn look_at(&mut self, now: u64, worker: usize, arrived: Arrived) -> Checked {
        match arrived {
            Arrived::FromClient(five_tuple, bytes) => {
                let arrival = Arrival::FromClient {
                    five_tuple,
                    bytes: &bytes,
                };
                self.decide(now, worker, arrival, &bytes)
            }
            Arrived::FromPeer(bound, peer, bytes) => {
                // The socket has been closed, and perhaps another has its address.
                let Some(socket) = self.sockets.get(&bound).filter(|socket| socket.attached) else {
                    return Ok(());
                };
                let arrival = Arrival::FromPeer {
                    relay: socket.relay,
                    peer,
                    bytes: &bytes,
                };
                self.decide(now, worker, arrival, &bytes)
            }
            Arrived::Icmp(bound, quoted, icmp) => {
                let Some(socket) = self.sockets.get(&bound).filter(|socket| socket.attached) else {
                    return Ok(());
                };
                let relay = socket.relay;
                self.look_at_icmp(now, worker, relay, quoted, icmp)
            }
        }
    }

    fn decide(
        &mut self,
        now: u64,
        worker: usize,
        arrival: Arrival<'_>,
        whole: &Rc<[u8]>,
    ) -> Checked {
        let table = &mut self.workers[worker].table;
        let verdict = carry(table, now, arrival);
        self.trace
            .note(self.now, Note::Decided(worker, (&verdict).into()));
        self.rules.passes(now, worker, &arrival, &verdict)?;
        self.workers[worker].counters.received += 1;
        match verdict {
            Verdict::ToPeer {
                relay,
                destination,
                data,
                ..
            } => {
                let Some(source) = self.workers[worker].table.relay(relay) else {
                    return Err(format!(
                        "data is to leave from {relay:?}, which is not open"
                    ));
                };
                let source = source.bound();
                self.workers[worker].counters.forwarded += 1;
                self.relay_sends(source, destination, data.into());
            }
            Verdict::ToClient { .. } => {
                let (five_tuple, bytes) = self.framed(&verdict)?;
                self.workers[worker].counters.forwarded += 1;
                self.relay_sends(five_tuple.server, five_tuple.client, bytes);
            }
            Verdict::Punt => {
                let Arrival::FromClient { five_tuple, .. } = arrival else {
                    return Err("data from a peer is punted".to_owned());
                };
                self.punt(worker, five_tuple, whole);
            }
            Verdict::Drop(reason) => self.workers[worker].counters.dropped[reason.index()] += 1,
        }
        Ok(())
    }

    fn punt(&mut self, worker: usize, five_tuple: FiveTuple, bytes: &[u8]) {
        let origin = Origin(u16::try_from(worker).expect("few workers"));
        let worker = &mut self.workers[worker];
        if worker.punts.len() < self.plan.punt_queue {
            let bytes = bytes.into();
            worker.punts.push_back(Punt::Message {
                five_tuple,
                origin,
                bytes,
            });
            worker.counters.punted += 1;
        } else {
            worker.counters.dropped[Reason::PuntQueueFull.index()] += 1;
            self.rules.coverage.note(Reason::PuntQueueFull.name());
        }
    }

    fn look_at_icmp(
        &mut self,
        now: u64,
        worker: usize,
        relay: RelayId,
        quoted: TransportAddress,
        icmp: Icmp,
    ) -> Checked {
        let verdict = icmp_step(&mut self.workers[worker].table, now, relay, quoted, icmp);
        self.trace
            .note(self.now, Note::Decided(worker, (&verdict).into()));
        self.rules
            .passes_icmp(now, worker, relay, quoted, icmp, &verdict)?;
        self.workers[worker].counters.received += 1;
        match verdict {
            Verdict::ToClient { .. } => {
                let (five_tuple, bytes) = self.framed(&verdict)?;
                self.workers[worker].counters.forwarded += 1;
                self.relay_sends(five_tuple.server, five_tuple.client, bytes);
            }
            Verdict::Drop(reason) => self.workers[worker].counters.dropped[reason.index()] += 1,
            other => return Err(format!("an ICMP error becomes {other:?}")),
        }
        Ok(())
    }

    /// The datagram that a client gets: its bytes must say what the verdict does.
    fn framed(&mut self, verdict: &Verdict<'_>) -> Checked<(FiveTuple, Rc<[u8]>)> {
        use turnpike::dataplane::forward::Framing;
        let Verdict::ToClient {
            five_tuple,
            framing,
            data,
        } = verdict
        else {
            return Err(format!("{verdict:?} is not for a client"));
        };
        let id = [(); 12].map(|()| self.chance.byte());
        let envelope = framing.envelope(TransactionId(id), data.len());
        let mut bytes = [envelope.front(), data].concat();
        bytes.resize(bytes.len() + envelope.padding(), 0);
        let expected = match *framing {
            Framing::ChannelHeader(header) => [&header, *data].concat(),
            Framing::DataIndication { peer } => {
                let attributes = [
                    (kind::XOR_PEER_ADDRESS, stun::xor_value(peer, &id)),
                    (kind::DATA, data.to_vec()),
                ];
                stun::build(stun::INDICATION, method::DATA, &id, &attributes)
            }
            Framing::IcmpIndication { peer, icmp } => {
                let [d0, d1, d2, d3] = icmp.data.to_be_bytes();
                let value = vec![0, 0, icmp.kind, icmp.code, d0, d1, d2, d3];
                let attributes = [
                    (kind::XOR_PEER_ADDRESS, stun::xor_value(peer, &id)),
                    (kind::ICMP, value),
                ];
                stun::build(stun::INDICATION, method::DATA, &id, &attributes)
            }
        };
        ensure!(
            bytes == expected,
            "a client gets {bytes:?} where {expected:?} is meant"
        );
        Ok((*five_tuple, bytes.into()))
    }
}
