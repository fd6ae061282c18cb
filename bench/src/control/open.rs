//! Open loop: requests of one kind at a fixed rate, whatever the relay makes of it.
//!
//! A request is due at a time that its predecessors cannot move, and its latency counts from then: a relay that stalls
//! for a second makes everything late that was due in that second (no coordinated omission).

use std::collections::VecDeque;
use std::fmt;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use hdrhistogram::Histogram;
use serde::Serialize;

use crate::relay::{Relay, Serving};
use crate::report::{Spread, Table};
use crate::rig::cpu::CpuClock;
use crate::rig::{RELAY_CPU, Rig};
use crate::turn::clients::Jobs;
use crate::turn::session::{Request, Session};

/// Lifetime that a Refresh asks for, in seconds.
const LIFETIME_S: u32 = 600;

/// The share of the offered rate below which a relay has not kept up.
pub const KEPT_UP: f64 = 0.98;

/// A kind of request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A stranger's challenge and Allocate. The Refresh(0) that makes room again is not timed.
    Allocate,
    /// Refresh of an allocation.
    Refresh,
    /// CreatePermission for an address that has one already, as clients ask every few minutes.
    Permission,
    /// ChannelBind of a channel that is bound already, as clients ask every few minutes.
    Channel,
}

impl Kind {
    /// Every one, in the order of tables.
    pub const ALL: [Self; 4] = [
        Self::Allocate,
        Self::Refresh,
        Self::Permission,
        Self::Channel,
    ];

    fn request(self) -> Request {
        match self {
            Self::Allocate => Request::Allocate,
            Self::Refresh => Request::Refresh(LIFETIME_S),
            Self::Permission => Request::CreatePermission,
            Self::Channel => Request::BindChannel,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Allocate => "challenge and Allocate",
            Self::Refresh => "Refresh",
            Self::Permission => "CreatePermission",
            Self::Channel => "ChannelBind",
        })
    }
}

/// What is offered.
#[derive(Clone, Copy, Debug)]
pub struct Offer {
    /// Requests of this kind,
    pub kind: Kind,
    /// so many a second,
    pub rate: f64,
    /// for so long,
    pub duration: Duration,
    /// from so many clients.
    pub clients: usize,
}

/// One relay in one round under one offer.
#[derive(Debug, Serialize)]
pub struct Measurement {
    relay: String,
    round: usize,
    kind: Kind,
    offered_per_s: f64,
    answered_per_s: f64,
    p50_us: f64,
    p99_us: f64,
    p999_us: f64,
    cpu_us_per_request: f64,
    /// The share of the relay's CPU that others had.
    pub others: f64,
    repeated_requests: u64,
}

/// Measures one relay under one offer.
///
/// # Errors
/// When the relay does not serve, or refuses a request.
pub fn measure(
    relay: &dyn Relay,
    rig: &mut Rig,
    round: usize,
    offer: Offer,
) -> Result<Measurement> {
    let mut serving = Serving::start(relay, rig, rig.plan, None)?;
    if offer.kind != Kind::Allocate {
        serving.connect(rig)?;
    }
    let spenders = serving.spenders(rig);
    let clients = serving
        .clients()
        .context("a relay that speaks TURN has clients")?;
    // The first requests of a process are slower than all others.
    let warm_up = Offer {
        duration: Duration::from_millis(300),
        ..offer
    };
    let mut drive = |offer: Offer| -> Result<(Schedule, Duration)> {
        let mut schedule = Schedule::new(offer);
        let begun = Instant::now();
        clients.drive(&mut rig.client, offer.clients, &mut schedule)?;
        Ok((schedule, begun.elapsed()))
    };
    drive(warm_up)?;
    let (spent, clock) = (spenders.spent()?, CpuClock::read(RELAY_CPU)?);
    let (schedule, elapsed) = drive(offer)?;
    let spent = spenders.spent()?.since(&spent).total();
    let others = CpuClock::read(RELAY_CPU)?.spent_on_others(&clock, spent);
    let answered = schedule.latency.len() as f64;
    let us = |quantile| schedule.latency.value_at_quantile(quantile) as f64 / 1e3;
    Ok(Measurement {
        relay: relay.name().to_owned(),
        round,
        kind: offer.kind,
        offered_per_s: offer.rate,
        answered_per_s: answered / elapsed.as_secs_f64().max(offer.duration.as_secs_f64()),
        p50_us: us(0.5),
        p99_us: us(0.99),
        p999_us: us(0.999),
        cpu_us_per_request: spent.as_secs_f64() * 1e6 / answered,
        others: others.as_secs_f64() / elapsed.as_secs_f64(),
        repeated_requests: clients.repeated,
    })
}

/// Requests that are due one after the other.
struct Schedule {
    request: Request,
    begun: Instant,
    interval: Duration,
    total: u32,
    issued: u32,
    /// Clients with nothing to do; the one that has rested longest is next.
    idle: VecDeque<usize>,
    /// When the request was due that a client is busy with.
    due: Vec<Instant>,
    latency: Histogram<u64>,
}

impl Schedule {
    fn new(offer: Offer) -> Self {
        let begun = Instant::now();
        let total = (offer.rate * offer.duration.as_secs_f64()).round();
        Self {
            request: offer.kind.request(),
            begun,
            interval: Duration::from_secs_f64(1.0 / offer.rate),
            total: crate::traffic::trial::whole(total)
                .try_into()
                .unwrap_or(u32::MAX),
            issued: 0,
            idle: (0..offer.clients).collect(),
            due: vec![begun; offer.clients],
            latency: Histogram::new_with_bounds(1000, 60_000_000_000, 3).expect("valid bounds"),
        }
    }
}

impl Jobs for Schedule {
    fn start(&mut self, sessions: &mut [Session]) -> Option<(usize, Request)> {
        let due = self.begun + self.interval * self.issued;
        if self.over() || Instant::now() < due {
            return None;
        }
        let client = self.idle.pop_front()?;
        self.issued += 1;
        self.due[client] = due;
        if self.request == Request::Allocate {
            sessions[client].renew_far_away();
        }
        Some((client, self.request))
    }

    fn proceed(&mut self, client: usize, done: Request) -> Option<Request> {
        if done == self.request {
            let took = u64::try_from(self.due[client].elapsed().as_nanos()).unwrap_or(u64::MAX);
            self.latency.saturating_record(took);
        }
        if done == Request::Allocate {
            return Some(Request::Refresh(0));
        }
        self.idle.push_back(client);
        None
    }

    fn over(&self) -> bool {
        self.issued == self.total
    }
}

/// A table of one kind of request.
pub fn table(relays: &[Box<dyn Relay>], measurements: &[Measurement], kind: Kind) -> String {
    let mut rates: Vec<f64> = measurements.iter().map(|one| one.offered_per_s).collect();
    rates.sort_by(f64::total_cmp);
    rates.dedup();
    let heads: Vec<String> = rates
        .iter()
        .map(|rate| format!("p50 / p99 us at {rate:.0}/s"))
        .collect();
    let heads = std::iter::once("relay").chain(heads.iter().map(String::as_str));
    let mut table = Table::new(&heads.collect::<Vec<_>>());
    for relay in relays {
        let cell = |&rate: &f64| {
            let mine = || {
                let of = |one: &&Measurement| {
                    one.relay == relay.name() && one.kind == kind && one.offered_per_s == rate
                };
                measurements.iter().filter(of)
            };
            let median = |value: fn(&Measurement) -> f64| Spread::of(mine().map(value));
            match (
                median(|one| one.p50_us),
                median(|one| one.p99_us),
                median(|one| one.answered_per_s),
            ) {
                (Some(p50), Some(p99), Some(answered)) => {
                    let late = match answered.median < KEPT_UP * rate {
                        true => format!(" (only {:.0}/s)", answered.median),
                        false => String::new(),
                    };
                    format!("{:.0} / {:.0}{late}", p50.median, p99.median)
                }
                _ => "–".into(),
            }
        };
        let cells = rates.iter().map(cell);
        table.row(
            std::iter::once(relay.name().to_owned())
                .chain(cells)
                .collect(),
        );
    }
    table.markdown()
}
