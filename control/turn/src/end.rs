//! How things end: by their time or by their client; removed everywhere, then closed, then reused.

use turnpike_wire::TransportAddress;

use crate::server::{Out, Timer};
use crate::session::{Owner, Token};
use crate::slab::Key;
use crate::{Event, Now, Operation, Output, RelayId, Server, Time};

/// Timers that may stand for nothing, however few sessions there are.
const SPARE_TIMERS: usize = 1024;
/// Timers for each session or reservation beyond which those that stand for nothing are dropped: about twice as many as a
/// session ever has, so that what this costs is spread over as many sessions as it looks at.
const TIMERS_EACH: usize = 8;

impl Server {
    /// Ends everything in a session whose time has come, and sets its timer for what is left.
    pub(crate) fn expire_session(&mut self, now: Now, key: Key, out: Out<'_>) {
        let due = |session: &&crate::session::Session| session.armed <= now.monotonic;
        let Some(session) = self.sessions.get(key).filter(due) else {
            return;
        };
        for id in session.relays.into_iter().flatten() {
            let over = self
                .relays
                .get(id.into())
                .is_some_and(|relay| relay.expires <= now.monotonic);
            if over {
                self.remove_allocation(key, id, true, out);
            } else {
                self.expire_bindings(now, key, id, out);
            }
        }
        let Some(session) = self.sessions.get_mut(key) else {
            return;
        };
        let relays = session
            .relays
            .iter()
            .flatten()
            .filter_map(|&id| self.relays.get(id.into()));
        let earliest = relays
            .map(|relay| relay.earliest())
            .min()
            .unwrap_or(Time(u64::MAX));
        session.armed = Time(u64::MAX);
        self.arm(key, earliest);
    }

    /// Removes the permissions and channels of a relay that are over. The data planes have stopped relaying by themselves.
    fn expire_bindings(&mut self, now: Now, key: Key, id: RelayId, out: Out<'_>) {
        let (Some(session), Some(relay)) = (self.sessions.get(key), self.relays.get_mut(id.into()))
        else {
            return;
        };
        let (origin, statistics) = (session.origin, &mut self.statistics);
        relay.channels.retain(|channel| {
            let live = channel.expires > now.monotonic;
            if !live {
                statistics.channels -= 1;
                let operation = Operation::RemoveChannel {
                    relay: id,
                    number: channel.number,
                };
                out(Output::Apply { origin, operation });
            }
            live
        });
        relay.permissions.retain(|permission| {
            let live = permission.expires > now.monotonic;
            if !live {
                statistics.permissions -= 1;
                let operation = Operation::RemovePermission {
                    relay: id,
                    peer: permission.peer,
                };
                out(Output::Apply { origin, operation });
            }
            live
        });
        relay.give_back_room();
    }

    /// Ends one allocation, and the session with its last one.
    pub(crate) fn remove_allocation(&mut self, key: Key, id: RelayId, expired: bool, out: Out<'_>) {
        let (Some(session), Some(relay)) =
            (self.sessions.get_mut(key), self.relays.get_mut(id.into()))
        else {
            return;
        };
        out(Output::Apply {
            origin: session.origin,
            operation: Operation::RemoveAllocation { relay: id },
        });
        out(Output::CloseRelay {
            relay: id,
            origin: relay.origin,
        });
        let relayed = TransportAddress::new(self.addresses.advertised(relay.address), relay.port);
        let (five_tuple, user) = (session.five_tuple, &*session.user.name);
        out(Output::Event(Event::Freed {
            five_tuple,
            user,
            relayed,
            expired,
        }));

        relay.owner = Owner::Nobody;
        self.statistics.allocations -= 1;
        self.statistics.permissions -= count(std::mem::take(&mut relay.permissions));
        self.statistics.channels -= count(std::mem::take(&mut relay.channels));
        self.quota.release(user);
        for place in &mut session.relays {
            *place = place.filter(|&other| other != id);
        }
        if session.relays == [None; 2] {
            self.sessions.remove(key);
            self.forget_timers();
        }
    }

    /// Drops the timers of what ended before its time, once they are many: without that, whoever allocates and deletes all
    /// day leaves an hour of them behind.
    fn forget_timers(&mut self) {
        let (sessions, reservations) = (&self.sessions, &self.reservations);
        let live = sessions.len() as usize + reservations.len();
        if self.timers.len() > SPARE_TIMERS + TIMERS_EACH * live {
            self.timers.retain(|timer| match timer {
                Timer::Session(key) => sessions.get(*key).is_some(),
                Timer::Reservation(token) => reservations.contains_key(token),
            });
        }
    }

    /// Closes a reserved port that nobody came for.
    pub(crate) fn expire_reservation(&mut self, token: Token, out: Out<'_>) {
        if let Some(reservation) = self.reservations.remove(&token) {
            self.quota.release(&reservation.user);
            self.close_relay(reservation.relay, out);
        }
    }

    /// Sees to it that the session's timer fires at this moment, or before.
    pub(crate) fn arm(&mut self, key: Key, moment: Time) {
        if let Some(session) = self.sessions.get_mut(key)
            && moment < session.armed
        {
            session.armed = moment;
            self.timers.insert(moment, Timer::Session(key));
        }
    }
}

fn count<T>(list: Vec<T>) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}
