//! The relay as the RFCs describe it, in plain lists and without a thought for speed: what the real one is held against.
//!
//! The rules see what goes into the server and what comes out ([`Rules::message`] and its kin), what each worker has carried
//! out and sends to clients ([`Rules::leaves`]), and what it does with every datagram ([`Rules::passes`]). Each check names
//! what is wrong in its error.

mod answers;
mod batch;
mod coverage;
mod judge;
mod opening;
mod promises;
mod rate;
mod relaying;
mod replies;
mod span;
mod state;

use std::collections::BTreeMap;
use std::net::IpAddr;

use ipnet::IpNet;
use turnpike_turn::{FiveTuple, Limits, RelayId};

pub use batch::Batch;
pub use coverage::Coverage;
use state::{Allocation, Nonce, Port, Promise, Reservation, Session, Waiting};

use crate::people::People;
use crate::plan::{Plan, allowed_ranges};

/// The outcome of a check: what is wrong, in words.
pub type Checked<T = ()> = Result<T, String>;

/// Fails a check unless something holds.
macro_rules! ensure {
    ($holds:expr, $($text:tt)*) => {
        if !$holds {
            return Err(format!($($text)*));
        }
    };
}
pub(crate) use ensure;

/// The relay as it ought to be.
#[derive(Debug)]
pub struct Rules {
    plan: Plan,
    people: People,
    limits: Limits,
    nonce_lifetime_s: u64,
    allowed: Vec<IpNet>,
    denied: Vec<IpNet>,
    sessions: BTreeMap<FiveTuple, Session>,
    /// Allocations that are gone for the control thread, while a worker may still have them.
    ended: Vec<Allocation>,
    ports: BTreeMap<RelayId, Port>,
    reservations: BTreeMap<[u8; 8], Reservation>,
    nonces: BTreeMap<Vec<u8>, Nonce>,
    questions: BTreeMap<u64, Waiting>,
    unproven: BTreeMap<(bool, u128), Bucket>,
    /// What a relayed address may still carry.
    carries: BTreeMap<RelayId, Bucket>,
    /// By worker and place in what it is told.
    promises: BTreeMap<(usize, u64), Vec<Promise>>,
    /// By worker, how many commands it has carried out.
    carried_out: Vec<u64>,
    /// What has been seen at all.
    pub coverage: Coverage,
}

/// What may still pass, in thousandths: unsigned answers to a source prefix, bytes of a relayed address.
#[derive(Clone, Copy, Debug)]
struct Bucket {
    level: u64,
    at: u64,
}

impl Rules {
    /// The rules of a world.
    pub fn new(plan: Plan, people: People) -> Rules {
        Rules {
            people,
            limits: plan.limits,
            nonce_lifetime_s: plan.nonce_lifetime_s,
            allowed: allowed_ranges(),
            denied: Vec::new(),
            sessions: BTreeMap::new(),
            ended: Vec::new(),
            ports: BTreeMap::new(),
            reservations: BTreeMap::new(),
            nonces: BTreeMap::new(),
            questions: BTreeMap::new(),
            unproven: BTreeMap::new(),
            carries: BTreeMap::new(),
            promises: BTreeMap::new(),
            carried_out: vec![0; plan.workers],
            coverage: Coverage::default(),
            plan,
        }
    }

    /// A worker has carried out one more command.
    pub fn carried_out(&mut self, worker: usize) {
        self.carried_out[worker] += 1;
    }

    /// How many allocations count against a user's quota: at least, and at most (those included whose time is over, but
    /// which the server has not yet said to be gone).
    fn used(&self, user: &str, now: u64) -> (u32, u32) {
        let (mut at_least, mut at_most) = (0, 0);
        for session in self
            .sessions
            .values()
            .filter(|session| session.user == user)
        {
            let opening = session
                .opening
                .as_ref()
                .map_or(0, |opening| opening.wanted.legs());
            let live = session.allocations.iter();
            let live = live
                .filter(|allocation| allocation.span.decided() > now)
                .count();
            at_least += opening + count(live);
            at_most += opening + count(session.allocations.len());
        }
        for reservation in self.reservations.values().filter(|kept| kept.user == user) {
            at_least += u32::from(reservation.until > now);
            at_most += 1;
        }
        (at_least, at_most)
    }

    /// Takes an unsigned answer out of a source's allowance, generously by one.
    fn spend(&mut self, now: u64, source: IpAddr) -> Checked {
        let (per_s, burst) = (
            self.limits.unauthenticated_per_s,
            self.limits.unauthenticated_burst,
        );
        if per_s == 0 {
            return Ok(());
        }
        let prefix = match source {
            IpAddr::V4(ip) => (false, u128::from(u32::from(ip) >> 8)),
            IpAddr::V6(ip) => (true, u128::from(ip) >> 72),
        };
        let full = 1000 * (u64::from(burst.max(1)) + 1);
        let bucket = self.unproven.entry(prefix).or_insert(Bucket {
            level: full,
            at: now,
        });
        let since = now - bucket.at;
        bucket.level = full.min(
            bucket
                .level
                .saturating_add(since.saturating_mul(per_s.into())),
        );
        bucket.at = now;
        ensure!(
            bucket.level >= 1000,
            "{source} gets more unsigned answers than {per_s}/s after {burst}"
        );
        bucket.level -= 1000;
        Ok(())
    }

    /// Everything is over: nothing may be left.
    pub fn check_empty(&self) -> Checked {
        ensure!(
            self.sessions.is_empty(),
            "these sessions never ended: {:?}",
            self.sessions.keys().collect::<Vec<_>>()
        );
        ensure!(
            self.ports.is_empty(),
            "these ports were never closed: {:?}",
            self.ports
        );
        ensure!(
            self.reservations.is_empty(),
            "these reservations never ended: {:?}",
            self.reservations
        );
        ensure!(
            self.questions.is_empty(),
            "these requests were never answered nor dropped: {:?}",
            self.questions
        );
        ensure!(
            self.promises.is_empty(),
            "{} responses never left",
            self.promises.len()
        );
        Ok(())
    }
}

fn count(len: usize) -> u32 {
    u32::try_from(len).expect("few")
}
