//! An Allocate succeeds with what was asked for and is open, or fails for want of it.

use std::collections::BTreeSet;

use turnpike_turn::{FiveTuple, OpenError, RelayId};
use turnpike_wire::TransportAddress;

use super::answers::Asking;
use super::batch::{Answer, Batch};
use super::judge::family_of;
use super::span::Span;
use super::state::{Allocation, Opening, Promise, Proof, Reservation, Session, Wanted};
use super::{Checked, Rules, ensure};
use crate::stun::{Stun, kind};

/// How often the server tries other ports.
const ROUNDS: u32 = 8;

impl Rules {
    /// An Allocate has passed its checks.
    pub(super) fn starts_opening(
        &mut self,
        batch: &Batch<'_>,
        asking: Asking<'_>,
        proof: Proof,
        wanted: Wanted,
        lifetime_s: u32,
    ) -> Checked {
        let five_tuple = asking.five_tuple;
        let (user, id) = (proof.user.clone(), asking.request.id);
        let (_, at_most) = self.used(&user, batch.ms());
        let claimed = match wanted {
            Wanted::Reserved(token) => self.reservations.remove(&token).map(|kept| (token, kept)),
            _ => None,
        };
        self.background(batch, &[])?;
        let mut opening = Opening {
            request: asking.request.clone(),
            proof,
            wanted,
            lifetime_s,
            ports: Vec::new(),
            rounds: 0,
            hopeless: false,
            lost: Vec::new(),
            crowded: BTreeSet::new(),
            moving: None,
        };
        if let [answer @ Answer::Sent(_, bytes, ..)] = &batch.answers()?[..]
            && crate::stun::read(bytes).is_ok_and(|response| response.error_code() == Some(486))
        {
            let limit = self.limits.allocations_per_user;
            let of_its_own = claimed.as_ref().is_some_and(|(_, kept)| kept.user == user);
            ensure!(
                limit > 0 && !of_its_own && at_most + wanted.legs() > limit,
                "486 for a user with {at_most} of {limit} allocations"
            );
            self.reservations.extend(claimed);
            let proof = &opening.proof;
            return self.check_reply(asking, answer, 486, Some(proof)).map(drop);
        }
        if let Some((_, kept)) = claimed {
            let port = self
                .ports
                .get_mut(&kept.relay)
                .ok_or("the reserved port is gone")?;
            port.five_tuple = five_tuple;
            match port.closing {
                true => opening.moving = Some(kept.relay),
                false => opening.ports.push((kept.relay, true)),
            }
            ensure!(
                (port.worker == asking.worker) != port.closing,
                "a reserved port is moved although it is in the right place, or the reverse"
            );
        }
        let (token, refused) = (None, None);
        let session = Session {
            user,
            worker: asking.worker,
            id,
            opening: Some(opening),
            allocations: Vec::new(),
            token,
            refused,
        };
        let before = self.sessions.insert(five_tuple, session);
        ensure!(
            before.is_none(),
            "{} has a session already",
            five_tuple.client
        );
        self.goes_on(batch, five_tuple, false)
    }

    /// A port was opened, or not.
    pub fn opened(
        &mut self,
        batch: &Batch<'_>,
        relay: RelayId,
        result: Result<(), OpenError>,
    ) -> Checked {
        let port = self
            .ports
            .get(&relay)
            .ok_or("a port that nobody opens is open")?;
        let (five_tuple, bound) = (port.five_tuple, port.bound);
        if result.is_err() {
            self.ports.remove(&relay);
        }
        let session = self.sessions.get_mut(&five_tuple);
        let opening = session.and_then(|session| session.opening.as_mut());
        let opening = opening.ok_or("nobody waits for the port")?;
        match result {
            Ok(()) => {
                let port = opening.ports.iter_mut().find(|(id, _)| *id == relay);
                port.ok_or("nobody waits for the port")?.1 = true;
            }
            Err(error) => {
                opening.ports.retain(|(id, _)| *id != relay);
                opening.lost.push(bound);
                opening.hopeless |= error == OpenError::NoCapacity;
                self.coverage.note(format!("bind: {error:?}"));
            }
        }
        self.background(batch, &[])?;
        self.goes_on(batch, five_tuple, false)
    }

    /// A port was closed.
    pub fn closed(&mut self, batch: &Batch<'_>, relay: RelayId) -> Checked {
        let port = self
            .ports
            .remove(&relay)
            .ok_or("a port that is not open is closed")?;
        ensure!(
            port.closing,
            "{} is closed, which nobody asked for",
            port.bound
        );
        self.background(batch, &[])?;
        let session = self.sessions.get_mut(&port.five_tuple);
        let opening = session.and_then(|session| session.opening.as_mut());
        match opening.filter(|opening| opening.moving == Some(relay)) {
            Some(opening) => {
                opening.moving = None;
                self.coverage.note("reservation: moved to another worker");
                self.goes_on(batch, port.five_tuple, true)
            }
            None => {
                ensure!(
                    batch.answers()?.is_empty()
                        && self.open_ports(batch, port.five_tuple, false)? == 0,
                    "closing {} leads to something",
                    port.bound
                );
                Ok(())
            }
        }
    }

    /// Ports are being opened, or the request is answered.
    fn goes_on(&mut self, batch: &Batch<'_>, five_tuple: FiveTuple, moves: bool) -> Checked {
        let opened = self.open_ports(batch, five_tuple, moves)?;
        let opening = self.opening(five_tuple)?;
        if opened > 0 {
            opening.rounds += 1;
        }
        let (wanted, lost) = (opening.wanted, opening.lost.clone());
        let taken: BTreeSet<u8> = self.families_of(five_tuple)?;
        for family in [1, 2] {
            if !taken.contains(&family) && !self.has_room(family, wanted, &lost) {
                self.opening(five_tuple)?.crowded.insert(family);
            }
        }
        match &batch.answers()?[..] {
            [] => {
                let opening = self.opening(five_tuple)?;
                let waits = opening.moving.is_some() || opening.ports.iter().any(|(_, open)| !open);
                ensure!(waits, "an Allocate waits for nothing");
                self.check_parity(five_tuple)
            }
            [answer @ Answer::Sent(_, bytes, worker, place)] => {
                let failed = crate::stun::read(bytes).is_ok_and(|response| response.class == 3);
                match failed {
                    true => self.fails(five_tuple, answer),
                    false => self.succeeds(batch, five_tuple, answer, (*worker, *place)),
                }
            }
            other => Err(format!(
                "expected an Allocate to be answered, but: {other:?}"
            )),
        }
    }

    fn opening(&mut self, five_tuple: FiveTuple) -> Checked<&mut Opening> {
        let session = self.sessions.get_mut(&five_tuple);
        let opening = session.and_then(|session| session.opening.as_mut());
        opening.ok_or_else(|| "there is no Allocate under way".to_owned())
    }

    fn families_of(&mut self, five_tuple: FiveTuple) -> Checked<BTreeSet<u8>> {
        let ids: Vec<RelayId> = self
            .opening(five_tuple)?
            .ports
            .iter()
            .map(|(relay, _)| *relay)
            .collect();
        let bound = ids.iter().filter_map(|id| self.ports.get(id));
        Ok(bound.map(|port| family_of(port.bound.ip)).collect())
    }

    /// Whether a port of this kind could be opened now.
    fn has_room(&self, family: u8, wanted: Wanted, lost: &[TransportAddress]) -> bool {
        let pair = matches!(wanted, Wanted::Pair(_));
        let even = pair || matches!(wanted, Wanted::One(_, true) | Wanted::Both(true));
        // Ports that could not be opened may be held until the outcome of the others is known.
        let openings = self
            .sessions
            .values()
            .filter_map(|session| session.opening.as_ref());
        let held: usize = openings.map(|opening| opening.lost.len()).sum();
        if self.ports.len() + held + 1 + usize::from(pair) > self.limits.relays as usize {
            return false;
        }
        let openings = self
            .sessions
            .values()
            .filter_map(|session| session.opening.as_ref());
        let lost = openings.flat_map(|opening| &opening.lost).chain(lost);
        let used: BTreeSet<TransportAddress> = self
            .ports
            .values()
            .map(|port| port.bound)
            .chain(lost.copied())
            .collect();
        let relays = self
            .plan
            .relays
            .iter()
            .filter(|relay| family_of(relay.bound) == family);
        let ports = &self.plan.ports;
        relays.map(|relay| relay.bound).any(|ip| {
            let free = |port: u16| {
                ports.contains(&port) && !used.contains(&TransportAddress::new(ip, port))
            };
            ports
                .clone()
                .any(|port| free(port) && (!even || port % 2 == 0) && (!pair || free(port + 1)))
        })
    }

    /// Even where even was asked for; of a pair, neighbours.
    fn check_parity(&mut self, five_tuple: FiveTuple) -> Checked {
        let opening = self.opening(five_tuple)?.clone();
        let bound = opening
            .ports
            .iter()
            .filter_map(|(id, _)| self.ports.get(id));
        let bound: Vec<TransportAddress> = bound.map(|port| port.bound).collect();
        let right = match opening.wanted {
            Wanted::One(family, even) => bound
                .iter()
                .all(|port| family_of(port.ip) == family && (!even || port.port % 2 == 0)),
            Wanted::Both(even) => bound.iter().all(|port| !even || port.port % 2 == 0),
            Wanted::Pair(family) => match bound[..] {
                [first, second] => {
                    family_of(first.ip) == family
                        && first.port % 2 == 0
                        && second == TransportAddress::new(first.ip, first.port + 1)
                }
                // One of them has failed, and the outcome of the other is still to come.
                _ => true,
            },
            Wanted::Reserved(_) => true,
        };
        ensure!(
            right,
            "{:?} was asked for, and {bound:?} are opened",
            opening.wanted
        );
        Ok(())
    }

    fn fails(&mut self, five_tuple: FiveTuple, answer: &Answer) -> Checked {
        let session = self
            .sessions
            .remove(&five_tuple)
            .expect("it has an Allocate under way");
        let opening = session.opening.expect("it has an Allocate under way");
        let request = &opening.request;
        let asking = Asking {
            five_tuple,
            worker: session.worker,
            request,
        };
        self.check_reply(asking, answer, 508, Some(&opening.proof))?;
        ensure!(
            opening.ports.is_empty(),
            "508, and {:?} stay open",
            opening.ports
        );
        let families = match opening.wanted {
            Wanted::One(family, _) | Wanted::Pair(family) => vec![family],
            Wanted::Both(_) => vec![1, 2],
            Wanted::Reserved(_) => vec![],
        };
        for family in families {
            self.excuse(&opening, family, 508)?;
        }
        Ok(())
    }

    /// A family is refused for a reason.
    fn excuse(&self, opening: &Opening, family: u8, code: u16) -> Checked {
        let none = !self.plan.relays_family(family);
        let excused = match code {
            440 => none,
            508 => {
                none || opening.rounds >= ROUNDS
                    || opening.hopeless
                    || opening.crowded.contains(&family)
            }
            _ => false,
        };
        ensure!(
            excused,
            "{code} for family {family} after {} rounds, although there is room",
            opening.rounds
        );
        Ok(())
    }

    fn succeeds(
        &mut self,
        batch: &Batch<'_>,
        five_tuple: FiveTuple,
        answer: &Answer,
        at: (usize, u64),
    ) -> Checked {
        self.check_parity(five_tuple)?;
        let opening = self.opening(five_tuple)?.clone();
        let worker = self.sessions[&five_tuple].worker;
        let request = &opening.request;
        let asking = Asking {
            five_tuple,
            worker,
            request,
        };
        let response = self.check_reply(asking, answer, 0, Some(&opening.proof))?;
        let told_s = response.lifetime_s();
        ensure!(
            told_s == Some(opening.lifetime_s),
            "a lifetime of {} s is told as {told_s:?}",
            opening.lifetime_s
        );
        let mut left = opening.ports.clone();
        let end = batch.ms() + 1000 * u64::from(opening.lifetime_s);
        let mut allocations: Vec<Allocation> = Vec::new();
        for relayed in response.addresses(kind::XOR_RELAYED_ADDRESS) {
            let relayed = relayed.ok_or("a malformed XOR-RELAYED-ADDRESS")?;
            let bound = self.plan.inside(relayed);
            ensure!(
                self.plan.outside(bound) == relayed,
                "{relayed} is not advertised"
            );
            let place = left.iter().position(|(id, open)| {
                *open && self.ports.get(id).is_some_and(|port| port.bound == bound)
            });
            let place = place.ok_or_else(|| format!("{relayed} is told and not open"))?;
            let (relay, _) = left.remove(place);
            let somebodys = self.allocations().any(|other| other.relayed == relayed);
            ensure!(!somebodys, "{relayed} is somebody else's");
            self.promises
                .entry(at)
                .or_default()
                .push(Promise::Serves(five_tuple, relay, bound, end));
            allocations.push(Allocation {
                five_tuple,
                worker,
                relay,
                relayed,
                bound,
                span: Span::new(end, batch.told[worker]),
                permissions: Default::default(),
                channels: Vec::new(),
            });
        }
        let families: Vec<u8> = allocations
            .iter()
            .map(|allocation| family_of(allocation.bound.ip))
            .collect();
        let refused = self.check_families(&opening, &response, &families)?;
        let token = self.check_token(batch, at, &opening, &response, &left)?;
        let session = self
            .sessions
            .get_mut(&five_tuple)
            .expect("it has an Allocate under way");
        session.allocations = allocations;
        session.opening = None;
        session.token = token;
        session.refused = refused;
        self.coverage
            .note(format!("allocated: {}", named(opening.wanted)));
        Ok(())
    }

    /// The families that were asked for, less those that were refused for a reason.
    fn check_families(
        &self,
        opening: &Opening,
        response: &Stun,
        families: &[u8],
    ) -> Checked<Option<(u8, u16)>> {
        let refused = refused_family(response)?;
        match (opening.wanted, families) {
            (Wanted::Reserved(_), [_]) => {}
            (Wanted::One(wanted, _) | Wanted::Pair(wanted), [family]) if wanted == *family => {}
            (Wanted::Both(_), [1, 2]) => {}
            (Wanted::Both(_), [family]) => {
                let (other, code) = refused.ok_or("one family is missing without a word")?;
                ensure!(
                    other + family == 3,
                    "family {other} is refused, and {family} is there"
                );
                self.excuse(opening, other, code)?;
                return Ok(refused);
            }
            (wanted, families) => {
                return Err(format!(
                    "{wanted:?} was asked for, and {families:?} allocated"
                ));
            }
        }
        ensure!(
            refused.is_none(),
            "{refused:?} is refused, which was not asked for"
        );
        Ok(None)
    }

    /// The odd port of a pair is kept under a token; whatever else was opened is not left over.
    fn check_token(
        &mut self,
        batch: &Batch<'_>,
        at: (usize, u64),
        opening: &Opening,
        response: &Stun,
        left: &[(RelayId, bool)],
    ) -> Checked<Option<[u8; 8]>> {
        let token: Option<[u8; 8]> = response
            .find(kind::RESERVATION_TOKEN)
            .and_then(|token| token.try_into().ok());
        match (opening.wanted, token, left) {
            (Wanted::Pair(_), Some(token), [(relay, true)]) => {
                let bound = self.ports[relay].bound;
                let even = response.address(kind::XOR_RELAYED_ADDRESS);
                ensure!(
                    even.is_some_and(|even| even.port + 1 == bound.port && even.port % 2 == 0),
                    "{bound} is kept beside {even:?}"
                );
                let until = batch.ms() + 1000 * self.plan.reservation_s;
                let kept = Reservation {
                    relay: *relay,
                    user: opening.proof.user.clone(),
                    until,
                };
                let before = self.reservations.insert(token, kept);
                ensure!(before.is_none(), "a token is given twice");
                self.promises
                    .entry(at)
                    .or_default()
                    .push(Promise::Keeps(*relay, bound));
            }
            (Wanted::Pair(_), ..) => {
                return Err(format!("a pair with token {token:?}, and {left:?} open"));
            }
            (_, None, []) => {}
            _ => return Err(format!("token {token:?}, and {left:?} open")),
        }
        Ok(token)
    }

    /// A repeated Allocate is answered as the first one was.
    pub(super) fn repeats(&mut self, now: u64, five_tuple: FiveTuple, response: &Stun) -> Checked {
        let session = &self.sessions[&five_tuple];
        let relayed: BTreeSet<_> = session
            .allocations
            .iter()
            .map(|allocation| Some(allocation.relayed))
            .collect();
        let told: BTreeSet<_> = response
            .addresses(kind::XOR_RELAYED_ADDRESS)
            .into_iter()
            .collect();
        ensure!(relayed == told, "{relayed:?} are repeated as {told:?}");
        let ends = session
            .allocations
            .iter()
            .map(|allocation| allocation.span.decided());
        let left_s = ends.min().unwrap_or(now).saturating_sub(now) / 1000;
        let told_s = response.lifetime_s();
        ensure!(
            told_s.map(u64::from) == Some(left_s),
            "{left_s} s are left, and told as {told_s:?}"
        );
        let token = response.find(kind::RESERVATION_TOKEN);
        ensure!(
            token == session.token.as_ref().map(|token| &token[..]),
            "another token"
        );
        ensure!(
            refused_family(response)? == session.refused,
            "another ADDRESS-ERROR-CODE"
        );
        Ok(())
    }
}

/// ADDRESS-ERROR-CODE (RFC 8656, 18.12).
fn refused_family(response: &Stun) -> Checked<Option<(u8, u16)>> {
    match response.find(kind::ADDRESS_ERROR_CODE) {
        None => Ok(None),
        Some(&[family, 0, class, number, ..]) => {
            Ok(Some((family, u16::from(class) * 100 + u16::from(number))))
        }
        Some(other) => Err(format!("a malformed ADDRESS-ERROR-CODE: {other:?}")),
    }
}

fn named(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::One(_, false) => "one port",
        Wanted::One(_, true) => "an even port",
        Wanted::Pair(_) => "a pair",
        Wanted::Both(_) => "both families",
        Wanted::Reserved(_) => "a reserved port",
    }
}
