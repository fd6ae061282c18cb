//! Making an allocation true: relayed transport addresses are opened, tried again elsewhere, and only then promised.
//!
//! ```text
//!  Allocate --> open --> OpenRelay for each leg      (a leg: one relayed address that the request needs)
//!                 ^            |
//!                 | again      v RelayOpened
//!                 +-------- settle --> success: Operation::Allocation, then the response
//!                              |
//!                              +-----> failure: what did open is closed, quota given back, 508
//! ```
//!
//! Every leg holds its port from the moment it is chosen; it goes back to the free ones when the relay is closed, or could
//! not be opened and others have been chosen instead.

use std::sync::Arc;

use turnpike_wire::{AddressFamily, ErrorCode, TransportAddress};

use crate::addresses::Parity;
use crate::refusal::Refusal;
use crate::request::Request;
use crate::respond::Reply;
use crate::server::Out;
use crate::session::{Owner, Relay, Session, Token};
use crate::slab::Key;
use crate::{Now, OpenError, Origin, Output, RelayId, Server, Time, User};

/// How many ports are tried before an Allocate fails.
const ATTEMPTS: u8 = 8;

/// What an Allocate request asks for, after its checks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    pub(crate) wanted: Wanted,
    pub(crate) lifetime_s: u32,
}

/// The relayed transport addresses that a request asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Wanted {
    /// One.
    One(AddressFamily, Parity),
    /// An even port, and the odd one after it for later.
    Pair(AddressFamily),
    /// One of each family, or at least one of them.
    Both(Parity),
    /// The one that was kept under this token.
    Reserved(Token),
}

impl Wanted {
    /// How many relayed transport addresses it needs that nobody has yet.
    pub(crate) fn fresh_legs(self) -> u8 {
        match self {
            Wanted::Reserved(_) => 0,
            fresh => fresh.legs(),
        }
    }

    /// How many allocations it counts for in the user's quota. A reserved port counts as its reserver's.
    fn legs(self) -> u8 {
        match self {
            Wanted::One(..) | Wanted::Reserved(_) => 1,
            Wanted::Pair(_) | Wanted::Both(_) => 2,
        }
    }

    pub(crate) fn family(self, leg: usize) -> AddressFamily {
        match (self, leg) {
            (Wanted::One(family, _) | Wanted::Pair(family), _) => family,
            (Wanted::Both(_) | Wanted::Reserved(_), 0) => AddressFamily::Ipv4,
            (Wanted::Both(_) | Wanted::Reserved(_), _) => AddressFamily::Ipv6,
        }
    }

    pub(crate) fn parity(self) -> Parity {
        match self {
            Wanted::One(_, parity) | Wanted::Both(parity) => parity,
            Wanted::Pair(_) => Parity::Pair,
            Wanted::Reserved(_) => Parity::Any,
        }
    }
}

/// An Allocate that waits for its relayed transport addresses.
#[derive(Debug)]
pub(crate) struct Opening {
    pub(crate) reply: Reply,
    pub(crate) plan: Plan,
    attempts: u8,
    pub(crate) legs: [Leg; 2],
}

/// One relayed transport address of an Allocate.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Leg {
    /// The request does not need it, or it has still to be chosen.
    None,
    /// Being opened, or first closed where the reserving client's traffic enters.
    Waiting(RelayId),
    /// Open.
    Ready(RelayId),
    /// It could not be opened. It keeps its port until others have been chosen, so that it is not tried again at once.
    Lost { relay: RelayId, hopeless: bool },
    /// It cannot be had.
    Refused(ErrorCode),
}

impl Server {
    /// Sets an Allocate going whose checks have passed.
    pub(crate) fn open(
        &mut self,
        request: &Request<'_>,
        reply: Reply,
        user: User,
        plan: Plan,
        out: Out<'_>,
    ) {
        if !self.charge(&user, plan.wanted) {
            return self.refuse(request, &reply, Refusal::Quota, out);
        }
        let transaction = reply.transaction_id;
        let key = self.sessions.insert(Session {
            five_tuple: request.five_tuple,
            origin: request.origin,
            user,
            realm_epoch: self.realm_epoch,
            transaction,
            relays: [None; 2],
            token: None,
            refused: None,
            armed: Time(u64::MAX),
            opening: Some(Box::new(Opening {
                reply,
                plan,
                attempts: 0,
                legs: [Leg::None; 2],
            })),
        });
        match plan.wanted {
            Wanted::Reserved(token) => self.claim(key, token, request.origin, out),
            Wanted::Pair(family) => self.open_pair(key, family, out),
            Wanted::One(..) => self.open_leg(key, 0, out),
            Wanted::Both(_) => {
                self.open_leg(key, 0, out);
                self.open_leg(key, 1, out);
            }
        }
        self.settle(request.now, key, out);
    }

    /// Counts what is wanted against the user's quota: all of it or nothing (RFC 8656, 7.2, step 10).
    fn charge(&mut self, user: &User, wanted: Wanted) -> bool {
        let limit = self.settings.limits.allocations_per_user;
        if let Wanted::Reserved(token) = wanted {
            // The port is counted already, against whoever reserved it.
            let reserver = self
                .reservations
                .get(&token)
                .map(|reservation| Arc::clone(&reservation.user));
            if let Some(reserver) = reserver {
                let charged = reserver == user.name || self.quota.take(&user.name, limit);
                if charged && reserver != user.name {
                    self.quota.release(&reserver);
                }
                return charged;
            }
        }
        for taken in 0..wanted.legs() {
            if !self.quota.take(&user.name, limit) {
                self.uncharge(&user.name, taken);
                return false;
            }
        }
        true
    }

    pub(crate) fn uncharge(&mut self, user: &str, allocations: u8) {
        for _ in 0..allocations {
            self.quota.release(user);
        }
    }

    /// Opens another port for a leg.
    fn open_leg(&mut self, session: Key, leg: usize, out: Out<'_>) {
        let Some(opening) = self.opening(session) else {
            return;
        };
        let wanted = opening.plan.wanted;
        let family = wanted.family(leg);
        let next = if !self.addresses.has(family) {
            Leg::Refused(ErrorCode::ADDRESS_FAMILY_NOT_SUPPORTED)
        } else if let Some((address, port)) = self.take_port(family, wanted.parity(), 1) {
            Leg::Waiting(self.open_relay(session, address, port, out))
        } else {
            Leg::Refused(ErrorCode::INSUFFICIENT_CAPACITY)
        };
        self.set_leg(session, leg, next);
    }

    /// Opens another pair of ports.
    fn open_pair(&mut self, session: Key, family: AddressFamily, out: Out<'_>) {
        let legs = match self.take_port(family, Parity::Pair, 2) {
            Some((address, even)) => [even, even + 1]
                .map(|port| Leg::Waiting(self.open_relay(session, address, port, out))),
            None => [Leg::Refused(ErrorCode::INSUFFICIENT_CAPACITY); 2],
        };
        self.set_leg(session, 0, legs[0]);
        self.set_leg(session, 1, legs[1]);
    }

    /// Takes the reserved relay over. Where it was opened elsewhere than the client's traffic enters, it is closed there,
    /// and its port kept until it is open here.
    fn claim(&mut self, session: Key, token: Token, origin: Origin, out: Out<'_>) {
        let relay = self
            .reservations
            .remove(&token)
            .map(|reservation| reservation.relay);
        let leg = match relay.and_then(|id| self.relays.get_mut(id.into()).map(|relay| (id, relay)))
        {
            Some((id, relay)) if relay.origin == origin => {
                relay.owner = Owner::Session(session);
                Leg::Ready(id)
            }
            Some((id, relay)) => {
                relay.owner = Owner::Moving(session);
                out(Output::CloseRelay {
                    relay: id,
                    origin: relay.origin,
                });
                Leg::Waiting(id)
            }
            None => Leg::Refused(ErrorCode::INSUFFICIENT_CAPACITY),
        };
        self.set_leg(session, 0, leg);
    }

    /// A port of this family, if there is room for that many more relays.
    fn take_port(
        &mut self,
        family: AddressFamily,
        parity: Parity,
        relays: u32,
    ) -> Option<(u16, u16)> {
        if self.relays.len() + relays > self.settings.limits.relays {
            return None;
        }
        self.addresses.take(family, parity, &mut self.rng)
    }

    fn open_relay(&mut self, session: Key, address: u16, port: u16, out: Out<'_>) -> RelayId {
        let origin = self
            .sessions
            .get(session)
            .map_or(Origin(0), |session| session.origin);
        let relay = RelayId::from(self.relays.insert(Relay::new(
            Owner::Session(session),
            address,
            port,
            origin,
        )));
        let address = TransportAddress::new(self.addresses.bound(address), port);
        out(Output::OpenRelay {
            relay,
            address,
            origin,
        });
        relay
    }

    /// A relayed transport address is open, or is not.
    pub(crate) fn relay_opened(
        &mut self,
        now: Now,
        id: RelayId,
        result: Result<(), OpenError>,
        out: Out<'_>,
    ) {
        let Some(relay) = self.relays.get(id.into()) else {
            return;
        };
        let Owner::Session(session) = relay.owner else {
            return;
        };
        let Some(leg) = self
            .opening(session)
            .and_then(|opening| opening.waiting(id))
        else {
            return;
        };
        let next = match result {
            Ok(()) => Leg::Ready(id),
            Err(error) => Leg::Lost {
                relay: id,
                hopeless: error == OpenError::NoCapacity,
            },
        };
        self.set_leg(session, leg, next);
        self.settle(now, session, out);
    }

    /// A relayed transport address is closed: its port is free, or opened again for the client that it moves to.
    pub(crate) fn relay_closed(&mut self, now: Now, id: RelayId, out: Out<'_>) {
        let Some(relay) = self.relays.get(id.into()) else {
            return;
        };
        let (owner, address, port) = (relay.owner, relay.address, relay.port);
        match owner {
            Owner::Nobody => {
                self.relays.remove(id.into());
                self.addresses.release(address, port);
            }
            Owner::Moving(session) => {
                self.relays.remove(id.into());
                let Some(leg) = self
                    .opening(session)
                    .and_then(|opening| opening.waiting(id))
                else {
                    return self.addresses.release(address, port);
                };
                let next = Leg::Waiting(self.open_relay(session, address, port, out));
                self.set_leg(session, leg, next);
                self.settle(now, session, out);
            }
            // Nobody asked for it.
            Owner::Session(_) | Owner::Reservation => {}
        }
    }

    /// Once no leg waits any more: tries again, succeeds or fails.
    fn settle(&mut self, now: Now, session: Key, out: Out<'_>) {
        let Some(opening) = self.opening(session) else {
            return;
        };
        let (wanted, legs) = (opening.plan.wanted, opening.legs);
        if legs.iter().any(|leg| matches!(leg, Leg::Waiting(_))) {
            return;
        }
        let lost = legs.iter().any(|leg| matches!(leg, Leg::Lost { .. }));
        let hopeless = legs
            .iter()
            .any(|leg| matches!(leg, Leg::Lost { hopeless: true, .. }));
        opening.attempts += 1;
        let give_up =
            hopeless || opening.attempts >= ATTEMPTS || matches!(wanted, Wanted::Reserved(_));
        if lost && !give_up {
            return self.try_again(now, session, out);
        }
        let lost = self.forget_lost(&legs);
        self.release_ports(lost);
        for (index, leg) in legs.iter().enumerate() {
            if matches!(leg, Leg::Lost { .. }) {
                self.set_leg(
                    session,
                    index,
                    Leg::Refused(ErrorCode::INSUFFICIENT_CAPACITY),
                );
            }
        }
        let ready = legs
            .iter()
            .filter(|leg| matches!(leg, Leg::Ready(_)))
            .count();
        match wanted {
            Wanted::Pair(_) if ready < 2 => self.fail(session, out),
            _ if ready == 0 => self.fail(session, out),
            _ => self.allocated(now, session, out),
        }
    }

    /// Chooses other ports for the legs that were lost; of a pair both are chosen anew.
    fn try_again(&mut self, now: Now, session: Key, out: Out<'_>) {
        let Some(opening) = self.opening(session) else {
            return;
        };
        let (wanted, legs) = (opening.plan.wanted, opening.legs);
        let lost = self.forget_lost(&legs);
        if let Wanted::Pair(family) = wanted {
            for leg in legs {
                if let Leg::Ready(id) = leg {
                    self.close_relay(id, out);
                }
            }
            self.open_pair(session, family, out);
        } else {
            for (index, leg) in legs.iter().enumerate() {
                if matches!(leg, Leg::Lost { .. }) {
                    self.open_leg(session, index, out);
                }
            }
        }
        // Only now: the ports that failed shall not be chosen again at once.
        self.release_ports(lost);
        self.settle(now, session, out);
    }

    /// Forgets the relays that were lost, and returns their ports, which are still taken.
    fn forget_lost(&mut self, legs: &[Leg; 2]) -> [Option<(u16, u16)>; 2] {
        legs.map(|leg| match leg {
            Leg::Lost { relay, .. } => {
                let relay = self.relays.remove(relay.into());
                relay.map(|relay| (relay.address, relay.port))
            }
            _ => None,
        })
    }

    fn release_ports(&mut self, ports: [Option<(u16, u16)>; 2]) {
        for (address, port) in ports.into_iter().flatten() {
            self.addresses.release(address, port);
        }
    }

    /// Undoes an Allocate that could not be carried out, and says so.
    fn fail(&mut self, session: Key, out: Out<'_>) {
        let Some(session) = self.sessions.remove(session) else {
            return;
        };
        let Some(opening) = session.opening else {
            return;
        };
        for leg in opening.legs {
            if let Leg::Ready(id) = leg {
                self.close_relay(id, out);
            }
        }
        self.uncharge(&session.user.name, opening.plan.wanted.legs());
        let user = Some(session.user.name.as_bytes());
        self.refuse_with(&opening.reply, user, Refusal::Relays, out, |_| Ok(()));
    }

    /// Closes a relay that no client uses, without a word to the data planes: they have never heard of it.
    pub(crate) fn close_relay(&mut self, id: RelayId, out: Out<'_>) {
        if let Some(relay) = self.relays.get_mut(id.into()) {
            relay.owner = Owner::Nobody;
            out(Output::CloseRelay {
                relay: id,
                origin: relay.origin,
            });
        }
    }

    pub(crate) fn opening(&mut self, session: Key) -> Option<&mut Opening> {
        self.sessions.get_mut(session)?.opening.as_deref_mut()
    }

    fn set_leg(&mut self, session: Key, leg: usize, value: Leg) {
        if let Some(opening) = self.opening(session) {
            opening.legs[leg] = value;
        }
    }
}

impl Opening {
    /// The leg that waits for this relay.
    fn waiting(&self, id: RelayId) -> Option<usize> {
        self.legs
            .iter()
            .position(|leg| matches!(leg, Leg::Waiting(waiting) if *waiting == id))
    }
}
