//! Each message is answered as it must be, or dropped for the right reason, and exactly once.

use std::collections::BTreeSet;
use std::net::IpAddr;

use turnpike_turn::{Discard, FiveTuple, Limits, Purpose, QuestionId};
use turnpike_wire::TransportAddress;

use super::batch::{Answer, Batch};
use super::judge::{Deed, Expected, family_of};
use super::span::Span;
use super::state::{Allocation, Channel, Promise, Proof, Waiting};
use super::{Checked, Rules, ensure};
use crate::effect::{Asked, Effect};
use crate::people::REALM;
use crate::stun::{self, Stun, kind, method};

/// A request on its way to its answer.
#[derive(Clone, Copy)]
pub(super) struct Asking<'a> {
    pub(super) five_tuple: FiveTuple,
    pub(super) worker: usize,
    pub(super) request: &'a Stun,
}

/// How long the user store may take, in milliseconds.
const PATIENCE: u64 = 5_000;

impl Rules {
    /// A message reached the server.
    pub fn message(
        &mut self,
        batch: &Batch<'_>,
        five_tuple: FiveTuple,
        worker: usize,
        bytes: &[u8],
    ) -> Checked {
        let expected = self.judge(batch.now, &five_tuple, bytes, false);
        match stun::read(bytes) {
            Ok(request) => {
                let asking = Asking {
                    five_tuple,
                    worker,
                    request: &request,
                };
                self.follow(batch, asking, expected)
            }
            Err(_) => {
                self.background(batch, &[])?;
                let Expected::Dropped(reason) = expected else {
                    return Err("a malformed message is to be dropped".to_owned());
                };
                self.drops(batch, reason)
            }
        }
    }

    /// The user store has answered; `says` is false when it could not say.
    pub fn credentials(&mut self, batch: &Batch<'_>, question: QuestionId, says: bool) -> Checked {
        let Some(waiting) = self.questions.remove(&question.0) else {
            self.background(batch, &[])?;
            ensure!(
                batch.answers()?.is_empty(),
                "an answer to no question has effects"
            );
            return Ok(());
        };
        let Waiting {
            five_tuple,
            worker,
            request,
            ..
        } = waiting;
        if !says {
            self.background(batch, &[])?;
            return self.drops(batch, Discard::StoreUnavailable);
        }
        let expected = self.judge(batch.now, &five_tuple, &request.bytes, true);
        self.follow(
            batch,
            Asking {
                five_tuple,
                worker,
                request: &request,
            },
            expected,
        )
    }

    /// The time was told.
    pub fn advanced(&mut self, batch: &Batch<'_>) -> Checked {
        self.background(batch, &[])?;
        let given_up = batch.answers()?;
        let over: Vec<u64> = self
            .questions
            .iter()
            .filter(|(_, waiting)| waiting.asked + PATIENCE <= batch.ms())
            .map(|(question, _)| *question)
            .collect();
        ensure!(
            given_up.len() == over.len()
                && given_up
                    .iter()
                    .all(|one| *one == Answer::Dropped(Discard::StoreUnavailable)),
            "{} questions are over, and this became of them: {given_up:?}",
            over.len()
        );
        self.questions
            .retain(|question, _| !over.contains(question));
        Ok(())
    }

    /// The settings were replaced: peers in `denied` are out of bounds from now on.
    pub fn reloaded(
        &mut self,
        batch: &Batch<'_>,
        denied: Vec<ipnet::IpNet>,
        limits: Limits,
    ) -> Checked {
        self.background(batch, &[])?;
        ensure!(batch.answers()?.is_empty(), "new settings answer somebody");
        self.denied = denied;
        self.limits = limits;
        let (told, carried_out) = (batch.told, &self.carried_out);
        let denied = |peer: IpAddr| self.denied.iter().any(|range| range.contains(&peer));
        for allocation in self
            .sessions
            .values_mut()
            .flat_map(|session| &mut session.allocations)
        {
            let (told, carried_out) = (told[allocation.worker], carried_out[allocation.worker]);
            for (peer, span) in &mut allocation.permissions {
                if denied(*peer) {
                    span.set(0, told, carried_out);
                }
            }
            for channel in allocation
                .channels
                .iter_mut()
                .filter(|channel| denied(channel.peer.ip))
            {
                channel.span.set(0, told, carried_out);
            }
        }
        Ok(())
    }

    /// Checks that what is expected has happened, and takes it over.
    fn follow(&mut self, batch: &Batch<'_>, asking: Asking<'_>, expected: Expected) -> Checked {
        self.coverage.note(described(asking.request, &expected));
        if self.is_in_vain(batch, asking, &expected)? {
            self.background(batch, &[])?;
            return self.drops(batch, Discard::RateLimited);
        }
        match expected {
            Expected::Dropped(reason) => {
                self.background(batch, &[])?;
                self.drops(batch, reason)
            }
            Expected::Open(code) => {
                self.background(batch, &[])?;
                self.answers_openly(batch, asking, code)
            }
            Expected::Renewed => {
                self.background(batch, &[])?;
                let answers = batch.answers()?;
                let [answer] = &answers[..] else {
                    return Err(format!("expected a new nonce, but: {answers:?}"));
                };
                let response = self.check_reply(asking, answer, 438, None)?;
                self.note_nonce(batch.ms(), asking.five_tuple.client, &response)
            }
            Expected::Asked => {
                self.background(batch, &[])?;
                self.asks(batch, asking)
            }
            Expected::Proven(proof, Deed::Allocate(wanted, lifetime_s)) => {
                self.starts_opening(batch, asking, proof, wanted, lifetime_s)
            }
            Expected::Proven(proof, deed) => {
                let deleted = self.deleted_by(batch.ms(), &asking.five_tuple, &deed);
                self.background(batch, &deleted)?;
                self.does(batch, asking, &proof, deed, &deleted)
            }
        }
    }

    /// Whether a request was dropped before anybody asked who sends it, as one may be that would come to nothing: with a nonce
    /// that is not its sender's, beyond the limit on unauthenticated answers.
    fn is_in_vain(
        &self,
        batch: &Batch<'_>,
        asking: Asking<'_>,
        expected: &Expected,
    ) -> Checked<bool> {
        let asks_who = matches!(expected, Expected::Asked | Expected::Proven(..));
        let limited = self.limits.unauthenticated_per_s > 0;
        let own = self.is_own(asking.five_tuple.client, asking.request);
        let dropped = batch.answers()? == [Answer::Dropped(Discard::RateLimited)];
        Ok(asks_who && limited && !own && dropped)
    }

    fn drops(&mut self, batch: &Batch<'_>, reason: Discard) -> Checked {
        let answers = batch.answers()?;
        ensure!(
            answers == [Answer::Dropped(reason)],
            "expected to be dropped for {reason:?}, but: {answers:?}"
        );
        self.coverage.note(format!("dropped: {reason:?}"));
        Ok(())
    }

    fn answers_openly(&mut self, batch: &Batch<'_>, asking: Asking<'_>, code: u16) -> Checked {
        match &batch.answers()?[..] {
            [Answer::Dropped(Discard::RateLimited)] => {
                ensure!(
                    self.limits.unauthenticated_per_s > 0,
                    "limited where there is no limit"
                );
                self.coverage.note("dropped: RateLimited");
                Ok(())
            }
            [answer @ Answer::Sent(..)] => {
                self.spend(batch.ms(), asking.five_tuple.client.ip)?;
                let response = self.check_reply(asking, answer, code, None)?;
                if [401, 438].contains(&code) {
                    self.note_nonce(batch.ms(), asking.five_tuple.client, &response)?;
                }
                Ok(())
            }
            other => Err(format!("expected an unsigned {code}, but: {other:?}")),
        }
    }

    fn asks(&mut self, batch: &Batch<'_>, asking: Asking<'_>) -> Checked {
        let limit = self.limits.questions as usize;
        match batch.answers()?[..] {
            [Answer::Dropped(Discard::TooManyQuestions)] => {
                let waiting = self
                    .questions
                    .values()
                    .map(|waiting| waiting.request.bytes.len());
                let bytes: usize = waiting.sum::<usize>() + asking.request.bytes.len();
                ensure!(
                    self.questions.len() >= limit || bytes > limit * 2048,
                    "only {} questions wait",
                    self.questions.len()
                );
                self.coverage.note("dropped: TooManyQuestions");
                Ok(())
            }
            [Answer::Asked(question)] => {
                self.check_question(batch, asking.request)?;
                ensure!(self.questions.len() < limit, "more than {limit} questions");
                let Asking {
                    five_tuple,
                    worker,
                    request,
                } = asking;
                let request = request.clone();
                let waiting = Waiting {
                    five_tuple,
                    worker,
                    request,
                    asked: batch.ms(),
                };
                let before = self.questions.insert(question, waiting);
                ensure!(
                    before.is_none(),
                    "question {question} has been asked already"
                );
                Ok(())
            }
            ref other => Err(format!(
                "expected a question to the user store, but: {other:?}"
            )),
        }
    }

    fn check_question(&self, batch: &Batch<'_>, request: &Stun) -> Checked {
        for effect in batch.effects {
            let Effect::Ask {
                realm,
                user,
                purpose,
                ..
            } = effect
            else {
                continue;
            };
            let right = match user {
                Asked::Name(name) => request.find(kind::USERNAME) == Some(name),
                Asked::Hash(hash) => request.find(kind::USERHASH) == Some(hash),
            };
            ensure!(
                right && realm == REALM,
                "the store is asked about {user:?} of {realm}"
            );
            let allocates = request.method == method::ALLOCATE;
            ensure!(
                (*purpose == Purpose::Allocate) == allocates,
                "the store is asked for {purpose:?}"
            );
        }
        Ok(())
    }

    /// The relayed addresses that a request ends.
    fn deleted_by(&self, now: u64, five_tuple: &FiveTuple, deed: &Deed) -> Vec<TransportAddress> {
        let Deed::Refresh(family, 0) = deed else {
            return Vec::new();
        };
        let Some(session) = self.sessions.get(five_tuple) else {
            return Vec::new();
        };
        let concerned = |allocation: &&Allocation| {
            allocation.span.decided() > now
                && family.is_none_or(|family| family_of(allocation.bound.ip) == family)
        };
        session
            .allocations
            .iter()
            .filter(concerned)
            .map(|allocation| allocation.relayed)
            .collect()
    }

    /// What has been asked for is answered, and done.
    fn does(
        &mut self,
        batch: &Batch<'_>,
        asking: Asking<'_>,
        proof: &Proof,
        deed: Deed,
        deleted: &[TransportAddress],
    ) -> Checked {
        if deed == Deed::Wait {
            return self.drops(batch, Discard::InProgress);
        }
        let answers = batch.answers()?;
        let [answer @ Answer::Sent(_, _, worker, place)] = &answers[..] else {
            return Err(format!("expected an answer ({deed:?}), but: {answers:?}"));
        };
        let at = (*worker, *place);
        match deed {
            Deed::Refuse(code) => self
                .check_reply(asking, answer, code, Some(proof))
                .map(drop),
            Deed::Unknown(list) => {
                let response = self.check_reply(asking, answer, 420, Some(proof))?;
                check_unknown(&response, &list)
            }
            Deed::Repeat => {
                let response = self.check_reply(asking, answer, 0, Some(proof))?;
                self.repeats(batch.ms(), asking.five_tuple, &response)
            }
            Deed::Refresh(family, lifetime_s) => {
                let response = self.check_reply(asking, answer, 0, Some(proof))?;
                let told_s = response.lifetime_s();
                ensure!(
                    told_s == Some(lifetime_s),
                    "the lifetime is {lifetime_s} s and told as {told_s:?}"
                );
                self.refreshes(batch, at, asking.five_tuple, family, lifetime_s, deleted)
            }
            Deed::Permit(peers) => {
                self.check_reply(asking, answer, 0, Some(proof))?;
                peers
                    .into_iter()
                    .try_for_each(|peer| self.permits(batch, at, asking.five_tuple, peer))
            }
            Deed::Bind(number, peer) => {
                self.check_reply(asking, answer, 0, Some(proof))?;
                self.permits(batch, at, asking.five_tuple, peer.ip)?;
                self.binds(batch, at, asking.five_tuple, number, peer)
            }
            Deed::Allocate(..) | Deed::Wait => Err("not decided here".to_owned()),
        }
    }

    fn refreshes(
        &mut self,
        batch: &Batch<'_>,
        at: (usize, u64),
        five_tuple: FiveTuple,
        family: Option<u8>,
        lifetime_s: u32,
        deleted: &[TransportAddress],
    ) -> Checked {
        if lifetime_s == 0 {
            let left: Vec<_> = self
                .allocations()
                .map(|allocation| allocation.relayed)
                .collect();
            let kept = deleted.iter().find(|relayed| left.contains(relayed));
            ensure!(kept.is_none(), "{kept:?} was deleted, and is not freed");
            let promises = self.promises.entry(at).or_default();
            for relayed in deleted {
                let bound = self.plan.inside(*relayed);
                promises.push(Promise::Ended(five_tuple, bound));
            }
            return Ok(());
        }
        let end = batch.ms() + 1000 * u64::from(lifetime_s);
        let carried_out = self.carried_out.clone();
        let Some(session) = self.sessions.get_mut(&five_tuple) else {
            return Err("nothing to refresh".to_owned());
        };
        for allocation in &mut session.allocations {
            if family.is_none_or(|family| family_of(allocation.bound.ip) == family) {
                let worker = allocation.worker;
                allocation
                    .span
                    .set(end, batch.told[worker], carried_out[worker]);
                let Allocation { relay, bound, .. } = *allocation;
                let promise = Promise::Serves(five_tuple, relay, bound, end);
                self.promises.entry(at).or_default().push(promise);
            }
        }
        Ok(())
    }

    fn permits(
        &mut self,
        batch: &Batch<'_>,
        at: (usize, u64),
        five_tuple: FiveTuple,
        peer: IpAddr,
    ) -> Checked {
        let end = batch.ms() + 300_000;
        let carried_out = self.carried_out.clone();
        let allocation = self.towards(five_tuple, peer)?;
        let (told, carried_out) = (
            batch.told[allocation.worker],
            carried_out[allocation.worker],
        );
        let span = allocation
            .permissions
            .entry(peer)
            .or_insert(Span::new(0, 0));
        span.set(end, told, carried_out);
        // Nothing outlives the allocation.
        let end = end.min(allocation.span.decided());
        let promise = Promise::Permits(five_tuple, allocation.relay, peer, end);
        self.promises.entry(at).or_default().push(promise);
        Ok(())
    }

    fn binds(
        &mut self,
        batch: &Batch<'_>,
        at: (usize, u64),
        five_tuple: FiveTuple,
        number: u16,
        peer: TransportAddress,
    ) -> Checked {
        let (now, end) = (batch.ms(), batch.ms() + 600_000);
        let carried_out = self.carried_out.clone();
        let allocation = self.towards(five_tuple, peer.ip)?;
        let (told, carried_out) = (
            batch.told[allocation.worker],
            carried_out[allocation.worker],
        );
        allocation
            .channels
            .retain(|channel| channel.span.possibly(carried_out) > now);
        let same = |channel: &&mut Channel| channel.number == number && channel.peer == peer;
        match allocation.channels.iter_mut().find(same) {
            Some(channel) => channel.span.set(end, told, carried_out),
            None => allocation.channels.push(Channel {
                number,
                peer,
                span: Span::new(end, told),
            }),
        }
        let permitted = allocation
            .permissions
            .get(&peer.ip)
            .map_or(0, Span::decided);
        let end = end.min(allocation.span.decided()).min(permitted);
        let promise = Promise::Binds(five_tuple, allocation.relay, number, peer, end);
        self.promises.entry(at).or_default().push(promise);
        Ok(())
    }

    fn towards(&mut self, five_tuple: FiveTuple, peer: IpAddr) -> Checked<&mut Allocation> {
        let session = self
            .sessions
            .get_mut(&five_tuple)
            .ok_or("there is no session")?;
        let mut allocations = session.allocations.iter_mut();
        let found =
            allocations.find(|allocation| family_of(allocation.bound.ip) == family_of(peer));
        found.ok_or_else(|| format!("there is no allocation towards {peer}"))
    }
}

fn check_unknown(response: &Stun, list: &[u16]) -> Checked {
    let value = response.find(kind::UNKNOWN_ATTRIBUTES).unwrap_or_default();
    let told: BTreeSet<u16> = value
        .chunks(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
        .collect();
    let expected: BTreeSet<u16> = list.iter().copied().collect();
    ensure!(
        told == expected,
        "420 lists {told:x?} instead of {expected:x?}"
    );
    Ok(())
}

fn described(request: &Stun, expected: &Expected) -> String {
    let method = match request.method {
        method::BINDING => "Binding",
        method::ALLOCATE => "Allocate",
        method::REFRESH => "Refresh",
        method::CREATE_PERMISSION => "CreatePermission",
        method::CHANNEL_BIND => "ChannelBind",
        _ => "another method",
    };
    match expected {
        Expected::Dropped(_) => format!("{method}: not answered"),
        Expected::Open(code) => format!("{method}: {code}, unsigned"),
        Expected::Renewed => format!("{method}: 438 for an old nonce"),
        Expected::Asked => format!("{method}: user store asked"),
        Expected::Proven(_, deed) => match deed {
            Deed::Refuse(code) => format!("{method}: {code}"),
            Deed::Unknown(_) => format!("{method}: 420"),
            Deed::Repeat => format!("{method}: repeated"),
            Deed::Wait => format!("{method}: already under way"),
            Deed::Allocate(..) => format!("{method}: being opened"),
            Deed::Refresh(_, 0) => format!("{method}: deleted"),
            Deed::Refresh(..) | Deed::Permit(_) | Deed::Bind(..) => format!("{method}: success"),
        },
    }
}
