//! A server and a table on a bench, without a network, with the rules watching.

use std::collections::VecDeque;

use ipnet::IpNet;
use turnpike::dataplane::forward::{Arrival, step};
use turnpike::dataplane::table::{Size, Table};
use turnpike_control::auth::Directory;
use turnpike_turn::{
    FiveTuple, Input, Limits, Now, OpenError, Origin, QuestionId, RelayId, Server, Settings, Time,
};
use turnpike_wire::TransportAddress;

use crate::effect::Effect;
use crate::people::{People, REALM};
use crate::plan::Plan;
use crate::rules::{Batch, Rules};
use crate::stun::{self, kind};

/// The unix time at the beginning.
const UNIX_S: u64 = 1_700_000_000;

/// Something that the server is told next.
enum Next {
    Opened(RelayId, Result<(), OpenError>),
    Closed(RelayId),
    Credentials(QuestionId, Effect),
}

pub(super) struct Bench {
    plan: Plan,
    server: Server,
    directory: Directory,
    table: Table,
    rules: Rules,
    told: [u64; 1],
    carried_out: u64,
    next: VecDeque<Next>,
    open: Vec<(RelayId, TransportAddress)>,
    now: u64,
    /// How many of the binds to come fail.
    pub(super) failing: u8,
    /// The latest response.
    pub(super) response: Vec<u8>,
}

impl Bench {
    pub(super) fn new() -> Bench {
        let (plan, people) = (Plan::plain(), People::default());
        let now = Now {
            monotonic: Time(1_000_000),
            unix_s: UNIX_S,
        };
        Bench {
            server: Server::new(plan.settings(&[]), [42; 32], now),
            directory: Directory::new(REALM, people.accounts()),
            table: Table::new(plan.table_settings(), 7),
            rules: Rules::new(plan.clone(), people),
            plan,
            told: [0],
            carried_out: 0,
            next: VecDeque::new(),
            open: Vec::new(),
            now: 1_000_000,
            failing: 0,
            response: Vec::new(),
        }
    }

    fn time(&self) -> Now {
        Now {
            monotonic: Time(self.now),
            unix_s: UNIX_S + (self.now - 1_000_000) / 1000,
        }
    }

    /// A datagram from a client: through the table, and to the server if it is for that.
    pub(super) fn arrive(&mut self, five_tuple: FiveTuple, bytes: &[u8]) {
        let arrival = Arrival::FromClient { five_tuple, bytes };
        let verdict = step(&self.table, self.now, arrival);
        let checked = self.rules.passes(self.now, 0, &arrival, &verdict);
        assert_eq!(checked, Ok(()));
        if verdict == turnpike::dataplane::forward::Verdict::Punt {
            self.message(five_tuple, bytes);
        }
    }

    /// A datagram from a peer to the first relayed transport address there is.
    pub(super) fn visit(&mut self, peer: TransportAddress, bytes: &[u8]) {
        let Some((relay, _)) = self.open.first().copied() else {
            return;
        };
        let arrival = Arrival::FromPeer {
            relay,
            peer: self.plan.inside(peer),
            bytes,
        };
        let verdict = step(&self.table, self.now, arrival);
        assert_eq!(self.rules.passes(self.now, 0, &arrival, &verdict), Ok(()));
    }

    /// A message for the server.
    pub(super) fn message(&mut self, five_tuple: FiveTuple, bytes: &[u8]) {
        let now = self.time();
        let input = Input::Message {
            five_tuple,
            origin: Origin(0),
            bytes,
        };
        let effects = self.call(now, input);
        let batch = Batch {
            now,
            effects: &effects,
            told: &self.told,
        };
        assert_eq!(self.rules.message(&batch, five_tuple, 0, bytes), Ok(()));
        self.carry_out(effects);
        self.go_on();
    }

    /// Time passes.
    pub(super) fn wait(&mut self, ms: u64) {
        self.now += ms;
        let now = self.time();
        if self
            .server
            .next_deadline()
            .is_some_and(|deadline| deadline <= now.monotonic)
        {
            let mut effects: Vec<Effect> = Vec::new();
            self.server
                .advance(now, &mut |output| effects.push(output.into()));
            let effects = self.number(effects);
            let batch = Batch {
                now,
                effects: &effects,
                told: &self.told,
            };
            assert_eq!(self.rules.advanced(&batch), Ok(()));
            self.carry_out(effects);
            self.go_on();
        }
    }

    /// Other settings.
    pub(super) fn reload(&mut self, denied: Vec<IpNet>, limits: Limits) {
        let now = self.time();
        let settings = Settings {
            limits,
            ..self.plan.settings(&denied)
        };
        let mut effects: Vec<Effect> = Vec::new();
        self.server
            .replace_settings(settings, &mut |output| effects.push(output.into()));
        let effects = self.number(effects);
        let batch = Batch {
            now,
            effects: &effects,
            told: &self.told,
        };
        assert_eq!(self.rules.reloaded(&batch, denied, limits), Ok(()));
        self.carry_out(effects);
    }

    pub(super) fn limits(&self) -> Limits {
        self.plan.limits
    }

    /// The nonce of the latest response, if that has one.
    pub(super) fn nonce(&self) -> Option<Vec<u8>> {
        stun::read(&self.response)
            .ok()?
            .find(kind::NONCE)
            .map(<[u8]>::to_vec)
    }

    /// The latest token.
    pub(super) fn token(&self) -> Option<[u8; 8]> {
        let response = stun::read(&self.response).ok()?;
        response.find(kind::RESERVATION_TOKEN)?.try_into().ok()
    }

    /// Lets everything come to its end; nothing is left.
    pub(super) fn rest(mut self) {
        for _ in 0..1_000 {
            let Some(deadline) = self.server.next_deadline() else {
                break;
            };
            self.wait(deadline.0.saturating_sub(self.now).max(1));
        }
        assert!(self.server.is_empty(), "{:?}", self.server.statistics());
        assert_eq!(self.table.size(), Size::default());
        assert_eq!(self.rules.check_empty(), Ok(()));
    }

    fn call(&mut self, now: Now, input: Input<'_>) -> Vec<Effect> {
        let mut effects: Vec<Effect> = Vec::new();
        self.server
            .handle(now, input, &mut |output| effects.push(output.into()));
        self.number(effects)
    }

    /// Gives everything that a worker is told its place.
    fn number(&mut self, mut effects: Vec<Effect>) -> Vec<Effect> {
        for effect in &mut effects {
            match effect {
                Effect::Transmit { place, .. } => {
                    self.told[0] += 1;
                    *place = self.told[0];
                }
                Effect::Apply { .. } | Effect::Close { .. } => self.told[0] += 1,
                _ => {}
            }
        }
        effects
    }

    /// A worker that is never late.
    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let told = matches!(
                effect,
                Effect::Transmit { .. } | Effect::Apply { .. } | Effect::Close { .. }
            );
            if told {
                self.carried_out += 1;
                self.rules.carried_out(0);
            }
            match effect {
                Effect::Transmit { bytes, .. } => {
                    let open = &self.open;
                    let is_open = |bound: TransportAddress| {
                        let found = open.iter().find(|(_, address)| *address == bound);
                        found.map(|(relay, _)| (*relay, 0))
                    };
                    let leaves =
                        self.rules
                            .leaves(self.now, 0, self.carried_out, &self.table, is_open);
                    assert_eq!(leaves, Ok(()));
                    self.response = bytes.to_vec();
                }
                Effect::Open { relay, address, .. } => {
                    let result = match self.failing {
                        0 => Ok(()),
                        1..=9 => Err(OpenError::PortInUse),
                        _ => Err(OpenError::NoCapacity),
                    };
                    self.failing = self.failing.saturating_sub(1);
                    if result.is_ok() {
                        self.table.open(relay, address);
                        self.open.push((relay, address));
                    }
                    self.next.push_back(Next::Opened(relay, result));
                }
                Effect::Close { relay, .. } => {
                    self.table.close(relay);
                    self.open.retain(|(open, _)| *open != relay);
                    self.next.push_back(Next::Closed(relay));
                }
                Effect::Apply { operation, .. } => {
                    self.table.apply(&operation);
                }
                Effect::Ask { question, .. } => {
                    self.next.push_back(Next::Credentials(question, effect));
                }
                _ => {}
            }
        }
    }

    /// Answers whatever the server asked for.
    fn go_on(&mut self) {
        while let Some(next) = self.next.pop_front() {
            let now = self.time();
            match next {
                Next::Opened(relay, result) => {
                    let effects = self.call(now, Input::RelayOpened { relay, result });
                    let batch = Batch {
                        now,
                        effects: &effects,
                        told: &self.told,
                    };
                    assert_eq!(self.rules.opened(&batch, relay, result), Ok(()));
                    self.carry_out(effects);
                }
                Next::Closed(relay) => {
                    let effects = self.call(now, Input::RelayClosed { relay });
                    let batch = Batch {
                        now,
                        effects: &effects,
                        told: &self.told,
                    };
                    assert_eq!(self.rules.closed(&batch, relay), Ok(()));
                    self.carry_out(effects);
                }
                Next::Credentials(question, asked) => self.credentials(now, question, &asked),
            }
        }
    }

    fn credentials(&mut self, now: Now, question: QuestionId, asked: &Effect) {
        let Effect::Ask {
            realm,
            user,
            purpose,
            ..
        } = asked
        else {
            return;
        };
        let answer = self
            .directory
            .answer(realm, user.as_name(), *purpose, now.unix_s);
        let effects = self.call(now, Input::Credentials { question, answer });
        let batch = Batch {
            now,
            effects: &effects,
            told: &self.told,
        };
        assert_eq!(self.rules.credentials(&batch, question, true), Ok(()));
        self.carry_out(effects);
    }
}
