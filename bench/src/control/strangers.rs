//! Operations beside a trial: strangers that come, have an allocation, and leave, so many a second.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;
use rustix::thread::gettid;

use crate::relay::account;
use crate::rig::Rig;
use crate::rig::cable::make_urgent;
use crate::traffic::tap::Tap;
use crate::turn::clients::{Clients, Jobs};
use crate::turn::session::{Request, Session};

/// Strangers at a time, at most.
const COUNT: usize = 512;

/// What a stranger asks for, one after the other. The first is asked twice, because the answer to a stranger is a challenge.
const LIFE: [Request; 5] = [
    Request::Allocate,
    Request::BindChannel,
    Request::CreatePermission,
    Request::Refresh(600),
    Request::Refresh(0),
];

/// Operations of a life.
const OPERATIONS: f64 = LIFE.len() as f64 + 1.0;

/// How long to leave the CPU to the generator when there is nothing to do. With 50 us its packets waited longer, not shorter:
/// p50 grew by 30 us in place of 10, because strangers interrupt it as often.
const REST: Duration = Duration::from_micros(200);

/// Clients whom nobody knows yet, and their end of the cable.
pub struct Strangers {
    clients: Clients,
    tap: Tap,
}

/// What was done beside a trial.
pub struct Done {
    /// Operations answered a second.
    pub per_s: f64,
    /// Requests that had to be sent again.
    pub repeated: u64,
}

impl Strangers {
    /// Beside the clients of a rig.
    ///
    /// # Errors
    /// When there cannot be one more tap.
    pub fn new(rig: &Rig) -> Result<Self> {
        Ok(Self {
            clients: Clients::strangers(&rig.plan, &account(), COUNT),
            tap: rig.tap_of_clients()?,
        })
    }

    /// Has them come at so many operations a second, whatever the relay makes of it, until `trial` is over.
    ///
    /// # Errors
    /// Those of `trial`, and when the relay refuses a stranger or does not answer.
    pub fn beside<T>(
        &mut self,
        operations_per_s: f64,
        trial: impl FnOnce() -> Result<T>,
    ) -> Result<(T, Done)> {
        let over = AtomicBool::new(false);
        thread::scope(|scope| {
            let strangers = scope.spawn(|| {
                // The generator never rests, so they go before it, and rest where they can.
                make_urgent(gettid(), 2)?;
                self.live(operations_per_s, &over)
            });
            let outcome = trial();
            over.store(true, Ordering::Relaxed);
            let done = strangers
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            Ok((outcome?, done?))
        })
    }

    fn live(&mut self, operations_per_s: f64, over: &AtomicBool) -> Result<Done> {
        let repeated = self.clients.repeated;
        let begun = Instant::now();
        let mut lives = Lives {
            begun,
            interval: Duration::from_secs_f64(OPERATIONS / operations_per_s),
            issued: 0,
            idle: (0..COUNT).collect(),
            answered: 0,
            over,
        };
        self.clients.drive(&mut self.tap, COUNT, &mut lives)?;
        Ok(Done {
            per_s: lives.answered as f64 / begun.elapsed().as_secs_f64(),
            repeated: self.clients.repeated - repeated,
        })
    }
}

/// Lives that begin one after the other.
struct Lives<'a> {
    begun: Instant,
    interval: Duration,
    issued: u32,
    idle: Vec<usize>,
    answered: u64,
    over: &'a AtomicBool,
}

impl Jobs for Lives<'_> {
    fn start(&mut self, sessions: &mut [Session]) -> Option<(usize, Request)> {
        if self.over() || Instant::now() < self.begun + self.interval * self.issued {
            return None;
        }
        let stranger = self.idle.pop()?;
        sessions[stranger].renew_far_away();
        self.issued += 1;
        // The challenge.
        self.answered += 1;
        Some((stranger, LIFE[0]))
    }

    fn proceed(&mut self, stranger: usize, done: Request) -> Option<Request> {
        self.answered += 1;
        let at = LIFE.iter().position(|&request| request == done);
        let next = at.and_then(|at| LIFE.get(at + 1)).copied();
        if next.is_none() {
            self.idle.push(stranger);
        }
        next
    }

    fn over(&self) -> bool {
        self.over.load(Ordering::Relaxed)
    }

    fn rest(&self) -> Option<Duration> {
        Some(REST)
    }
}
