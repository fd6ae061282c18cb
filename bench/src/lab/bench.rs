//! A relay that serves, with everything needed to try it.

use std::time::Duration;

use anyhow::{Result, bail, ensure};

use super::beside;
use super::measurement::{Measurement, Point};
use super::scenario::Scenario;
use crate::control::strangers::Strangers;
use crate::interrupt;
use crate::live::trial::LiveTraffic;
use crate::progress::Progress;
use crate::relay::{Relay, Serving};
use crate::rig::Rig;
use crate::rig::cost::Spenders;
use crate::search::{Attempt, PATIENCE, highest_rate};
use crate::traffic::trial::{Load, Outcome, Source, Traffic};

/// Where a search starts when nothing is known of a relay.
const FIRST_GUESS: f64 = 100e3;

/// The same for a relay in the kernel.
const FIRST_GUESS_IN_KERNEL: f64 = 800e3;

/// A slow rate, for what happens only once.
const WARM_UP_RATE: f64 = 10e3;

/// How often a trial at a share of the highest rate is repeated while others disturb it.
const REPEATS: u32 = 2;

/// Trials of one round that are made only where others disturb.
pub const REPEATED: u32 = PATIENCE + 4 * REPEATS;

/// A relay on the rig.
pub struct Bench<'a> {
    name: &'static str,
    rig: &'a mut Rig,
    serving: Serving,
    spenders: Spenders,
    traffic: Box<dyn Source>,
    first_guess: f64,
    duration: Duration,
    moderation_us: f64,
}

impl Attempt for Outcome {
    fn loss(&self) -> f64 {
        Outcome::loss(self)
    }
    fn rig_limited(&self) -> bool {
        self.rig_limited
    }
    fn disturbed(&self) -> bool {
        Outcome::disturbed(self)
    }
}

impl<'a> Bench<'a> {
    /// Starts a relay, connects its clients and warms it up: caches, branch predictors and its own laziness.
    ///
    /// # Errors
    /// When it does not serve.
    pub fn start(
        relay: &dyn Relay,
        rig: &'a mut Rig,
        scenario: Scenario,
        duration: Duration,
    ) -> Result<Self> {
        rig.set_receivers_urgent(relay.needs_live_frames())?;
        let mut serving = Serving::start(relay, rig, rig.plan, None)?;
        serving.connect(rig)?;
        let Scenario { shape, live, .. } = scenario;
        let routes = serving.routes(shape.payload);
        let traffic: Box<dyn Source> = if live {
            Box::new(LiveTraffic::new(rig, &routes, shape)?)
        } else {
            Box::new(Traffic::new(rig, &routes, shape)?)
        };
        let mut bench = Self {
            name: relay.name(),
            spenders: serving.spenders(rig),
            rig,
            serving,
            traffic,
            first_guess: if relay.needs_live_frames() {
                FIRST_GUESS_IN_KERNEL
            } else {
                FIRST_GUESS
            },
            duration,
            moderation_us: shape.moderation_us as f64,
        };
        bench.attempt(WARM_UP_RATE)?;
        Ok(bench)
    }

    /// Searches the highest rate, close to the `known` one of an earlier round, and measures at shares of it.
    ///
    /// # Errors
    /// When the relay relays nothing, or lets out a packet it should not.
    pub fn measure(
        mut self,
        round: usize,
        known: Option<f64>,
        operations: Option<f64>,
        progress: &Progress,
    ) -> Result<Measurement> {
        let mut trials = Vec::new();
        let found = highest_rate(known.unwrap_or(self.first_guess), known.is_some(), |rate| {
            let outcome = self.attempt(rate)?;
            progress.detail(&format!(
                "{:.0} packets/s: {:.3} % lost",
                rate,
                100.0 * outcome.loss()
            ));
            trials.push(Point::of(&outcome));
            Ok(outcome)
        })?;
        if found.rate == 0.0 && found.rig_limited {
            bail!("the rig cannot send even a few packets on time: something else has its CPU");
        }
        ensure!(
            found.rate > 0.0,
            "{} relays nothing: at the lowest rate it still loses packets",
            self.name
        );
        let full = Point::of(&self.undisturbed(found.rate)?);
        let [tenth, half, most] = [0.1, 0.5, 0.8].map(|share| {
            let outcome = self.undisturbed(found.rate * share)?;
            anyhow::Ok(Point::of(&outcome))
        });
        let beside = match (operations, self.serving.clients()) {
            (Some(operations), Some(_)) => {
                progress.detail("with operations beside the traffic");
                beside::measure(&mut self, found.rate, operations)?
            }
            _ => Vec::new(),
        };
        let command = std::mem::take(&mut self.serving.words);
        Ok(Measurement {
            relay: self.name.to_owned(),
            round,
            command,
            found,
            full,
            tenth: tenth?,
            half: half?,
            most: most?,
            beside,
            trials,
        })
    }

    /// Clients beyond those of the flows.
    ///
    /// # Errors
    /// When the rig has no room for one more tap.
    pub fn strangers(&self) -> Result<Strangers> {
        Strangers::new(self.rig)
    }

    /// How many groups of packets a trial has.
    pub fn groups(&self) -> f64 {
        self.duration.as_secs_f64() * 1e6 / self.moderation_us
    }

    /// A trial that nothing disturbed, if one of a few is, or else the one that was disturbed least.
    fn undisturbed(&mut self, rate: f64) -> Result<Outcome> {
        let mut least = self.attempt(rate)?;
        for _ in 0..REPEATS {
            if !least.disturbed() && !least.rig_limited {
                break;
            }
            let another = self.attempt(rate)?;
            let foreign = |outcome: &Outcome| outcome.others + outcome.stalled;
            if foreign(&another) <= foreign(&least) {
                least = another;
            }
        }
        Ok(least)
    }

    /// A trial.
    ///
    /// # Errors
    /// When the relay has ended or lets out a packet that it should not.
    pub fn attempt(&mut self, rate: f64) -> Result<Outcome> {
        interrupt::check()?;
        self.serving.keep(self.rig)?;
        let load = Load {
            rate,
            duration: self.duration,
        };
        let outcome = self.traffic.run(self.rig, &self.spenders, load)?;
        let total = outcome.total();
        ensure!(
            total.faults() == 0,
            "{} let out {} corrupt, {} misaddressed and {} duplicate packets of {} at {rate:.0} packets/s",
            self.name,
            total.corrupt,
            total.misaddressed,
            total.duplicate,
            outcome.sent
        );
        Ok(outcome)
    }
}
