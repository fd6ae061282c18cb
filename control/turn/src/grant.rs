//! An allocation comes into force: the data planes first, then the answer, which can be given again.

use std::sync::Arc;
use std::time::Duration;

use rand_core::RngCore;
use turnpike_wire::{Class, TransportAddress};

use crate::opening::{Leg, Wanted};
use crate::request::Request;
use crate::respond::{Reply, seconds_until};
use crate::server::{Out, Timer, discard};
use crate::session::{Owner, Reservation, Token, place};
use crate::slab::Key;
use crate::{Discard, Event, Now, Operation, Output, RelayId, Server, Time};

impl Server {
    /// The allocation is there: puts it into force, then answers. Lifetimes begin now.
    pub(crate) fn allocated(&mut self, now: Now, key: Key, out: Out<'_>) {
        let Some(opening) = self
            .sessions
            .get_mut(key)
            .and_then(|session| session.opening.take())
        else {
            return;
        };
        let plan = opening.plan;
        let expires = now.monotonic + Duration::from_secs(plan.lifetime_s.into());
        for (index, leg) in opening.legs.into_iter().enumerate() {
            match (plan.wanted, index, leg) {
                (Wanted::Pair(_), 1, Leg::Ready(id)) => self.reserve(now, key, id),
                (_, _, Leg::Ready(id)) => self.activate(key, id, plan.lifetime_s, expires, out),
                (Wanted::Both(_), _, Leg::Refused(code)) => {
                    let Some(session) = self.sessions.get_mut(key) else {
                        return;
                    };
                    session.refused = Some((plan.wanted.family(index), code));
                    let user = Arc::clone(&session.user.name);
                    self.uncharge(&user, 1);
                }
                _ => {}
            }
        }
        self.arm(key, expires);
        self.answer_allocated(now, key, &opening.reply, out);
    }

    /// Puts one relayed transport address into force.
    fn activate(&mut self, key: Key, id: RelayId, lifetime_s: u32, expires: Time, out: Out<'_>) {
        let (Some(session), Some(relay)) =
            (self.sessions.get_mut(key), self.relays.get_mut(id.into()))
        else {
            return;
        };
        relay.expires = expires;
        let relayed = TransportAddress::new(self.addresses.advertised(relay.address), relay.port);
        session.relays[place(relayed.family())] = Some(id);
        self.statistics.allocations += 1;
        let five_tuple = session.five_tuple;
        let operation = Operation::Allocation {
            relay: id,
            five_tuple,
            expires,
        };
        out(Output::Apply {
            origin: session.origin,
            operation,
        });
        relay.limit(id, self.settings.limits, session.origin, out);
        out(Output::Event(Event::Allocated {
            five_tuple,
            user: &session.user.name,
            relayed,
            lifetime_s,
        }));
    }

    /// Keeps the odd port of a pair under a token that nobody can guess.
    fn reserve(&mut self, now: Now, key: Key, id: RelayId) {
        let mut token = Token::default();
        loop {
            self.rng.fill_bytes(&mut token);
            if !self.reservations.contains_key(&token) {
                break;
            }
        }
        let (Some(session), Some(relay)) =
            (self.sessions.get_mut(key), self.relays.get_mut(id.into()))
        else {
            return;
        };
        relay.owner = Owner::Reservation;
        session.token = Some(token);
        let user = Arc::clone(&session.user.name);
        self.reservations
            .insert(token, Reservation { relay: id, user });
        self.timers.insert(
            now.monotonic + self.settings.reservation_lifetime,
            Timer::Reservation(token),
        );
    }

    /// Answers a retransmitted Allocate as the first was answered (RFC 8656, 7.2, note); one that is still being worked on
    /// will be answered anyway.
    pub(crate) fn repeat_allocated(
        &mut self,
        request: &Request<'_>,
        reply: &Reply,
        key: Key,
        out: Out<'_>,
    ) {
        if self.opening(key).is_some() {
            return discard(
                Discard::InProgress,
                Some((request.method, Class::Request)),
                out,
            );
        }
        self.answer_allocated(request.now, key, reply, out);
    }

    fn answer_allocated(&self, now: Now, key: Key, reply: &Reply, out: Out<'_>) {
        let Some(session) = self.sessions.get(key) else {
            return;
        };
        let relays = session
            .relays
            .iter()
            .flatten()
            .filter_map(|&id| self.relays.get(id.into()));
        let expires = relays
            .clone()
            .map(|relay| relay.expires)
            .min()
            .unwrap_or(now.monotonic);
        self.succeed(reply, out, |writer| {
            for relay in relays {
                let relayed =
                    TransportAddress::new(self.addresses.advertised(relay.address), relay.port);
                writer.xor_relayed_address(relayed)?;
            }
            writer.lifetime(seconds_until(now, expires))?;
            if let Some(token) = &session.token {
                writer.reservation_token(token)?;
            }
            if let Some((family, code)) = session.refused {
                writer.address_error_code(family, code)?;
            }
            writer
                .xor_mapped_address(session.five_tuple.client)
                .map(drop)
        });
    }
}
