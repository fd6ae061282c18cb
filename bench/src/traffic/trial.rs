//! A trial: traffic at one rate for a while, and what became of it.

use std::ops::Range;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use hdrhistogram::Histogram;
use rustix::time::{ClockId, clock_gettime};
use serde::Serialize;

use super::direction::Direction;
use super::flow::{Path, Route};
use super::payload::{Stamp, Way};
use super::sink::{Arrivals, Sink};
use crate::rig::cost::{Spenders, Spent};
use crate::rig::cpu::CpuClock;
use crate::rig::drops::Drops;
use crate::rig::{RELAY_CPU, Rig};

/// How long stragglers may take after the last packet was sent.
pub const GRACE: Duration = Duration::from_millis(100);

/// How late a packet may be sent. A generator that is later, because something else had its CPU, puts off everything that
/// is still to be sent: it must not make up for it with a flood.
const MAX_LAG: Duration = Duration::from_micros(200);

/// A generator that is later than this has not been slow: something else had its CPU. In such a stall nothing is offered and
/// nothing lost, and the rate before and after is the one that was asked for; so it is no part of the trial's time.
const STALL: Duration = Duration::from_micros(700);

/// The share of a trial's time that may be put off before the generator, not the relay, is what limits it.
pub const MAX_PUT_OFF: f64 = 0.02;

/// The share of a trial's time that the generator may have stood still. What waits in a relay's buffers is relayed meanwhile.
const STALLED_SHARE: f64 = 0.1;

/// The share of the trial's time that others may have had on the relay's CPU.
pub const OTHERS_SHARE: f64 = 0.03;

/// The time that cannot be told apart from none, because the kernel counts in ticks of 10 ms.
const OTHERS_UNKNOWN: Duration = Duration::from_millis(25);

/// Flows that are ready to send both ways.
pub struct Traffic {
    /// Paths of all flows, indexed by [`Way`].
    paths: [Vec<Path>; 2],
    shape: Shape,
}

/// What packets look like, and how they follow each other.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Shape {
    /// Payload bytes of a packet.
    pub payload: usize,
    /// How many packets of a flow follow each other.
    pub burst: u64,
    /// Microseconds between two arrivals at one of the relay's devices, each of as many packets as are due: the interrupt
    /// moderation of a network card. Packets that come one at a time are received one at a time, at several times the
    /// cost, which says more about waking a kernel thread than about relays.
    pub moderation_us: u64,
    /// Which ways they go.
    pub direction: Direction,
}

/// What sends packets at a set rate and sees what arrives.
pub trait Source {
    /// Runs a trial.
    ///
    /// # Errors
    /// When the rig or the accounts fail.
    fn run(&mut self, rig: &mut Rig, relay: &Spenders, load: Load) -> Result<Outcome>;
}

impl Source for Traffic {
    fn run(&mut self, rig: &mut Rig, relay: &Spenders, load: Load) -> Result<Outcome> {
        Traffic::run(self, rig, relay, load)
    }
}

/// What a trial is to do.
#[derive(Clone, Copy, Debug)]
pub struct Load {
    /// Packets a second, both ways together.
    pub rate: f64,
    /// For how long.
    pub duration: Duration,
}

/// What became of a trial's packets.
pub struct Outcome {
    /// What was asked.
    pub load: Load,
    /// Packets sent, both ways together.
    pub sent: u64,
    /// Packets that arrived, by way.
    pub arrivals: [Arrivals; 2],
    /// Time from when a packet was due to be sent until it arrived, in nanoseconds.
    pub latency: Histogram<u64>,
    /// How long it took to send them, without stalls.
    pub elapsed: Duration,
    /// How long the generator stood still meanwhile.
    pub stalled: Duration,
    /// CPU time of the relay and of what receives for it.
    pub spent: Spent,
    /// Time that others had on the relay's CPU.
    pub others: Duration,
    /// Where the relay's kernel lost packets.
    pub drops: Drops,
    /// Datagrams that sockets of the relay's host were given: what the kernel did not relay by itself.
    pub to_sockets: u64,
    /// Whether the generator fell behind its schedule or the sink lost packets: then this says nothing about the relay.
    pub rig_limited: bool,
}

impl Outcome {
    /// Both ways together.
    pub fn total(&self) -> Arrivals {
        self.arrivals[0].plus(&self.arrivals[1])
    }

    /// Packets that were sent and did not arrive as they should.
    pub fn lost(&self) -> u64 {
        self.sent - self.total().good
    }

    /// Their share of what was sent.
    pub fn loss(&self) -> f64 {
        self.lost() as f64 / self.sent.max(1) as f64
    }

    /// How long it took, with stalls.
    pub fn passed(&self) -> Duration {
        self.elapsed + self.stalled
    }

    /// Packets relayed a second.
    pub fn throughput(&self) -> f64 {
        self.total().good as f64 / self.elapsed.as_secs_f64()
    }

    /// Whether others had so much of the relay's CPU that a loss may be theirs, or of the rig's.
    pub fn disturbed(&self) -> bool {
        let tolerated = self.passed().mul_f64(OTHERS_SHARE).max(OTHERS_UNKNOWN);
        self.others > tolerated || self.stalled > self.passed().mul_f64(STALLED_SHARE)
    }

    /// Nanoseconds of CPU time for each packet relayed.
    pub fn cost_ns(&self) -> f64 {
        self.spent.total().as_nanos() as f64 / self.total().good.max(1) as f64
    }
}

impl Traffic {
    /// Prepares a flow for each route.
    ///
    /// # Errors
    /// When the payload does not fit, or nothing would ever be sent.
    pub fn new(rig: &Rig, routes: &[Route], shape: Shape) -> Result<Self> {
        ensure!(shape.burst > 0, "a burst has at least one packet");
        ensure!(
            shape.moderation_us > 0,
            "time passes between two groups of packets"
        );
        let links = [rig.client.addressing, rig.peer.addressing];
        let prepare = |way: Way| {
            let paths = routes.iter().zip(0..).map(|(route, flow)| {
                Path::new(
                    links[way.index()],
                    &route[way.index()],
                    flow,
                    way,
                    shape.payload,
                )
            });
            paths.collect::<Result<Vec<_>>>()
        };
        Ok(Self {
            paths: [prepare(Way::ToPeer)?, prepare(Way::ToClient)?],
            shape,
        })
    }

    /// Runs a trial: as many packets each way, flow after flow, burst after burst.
    ///
    /// # Errors
    /// When the taps or the accounts fail.
    pub fn run(&self, rig: &mut Rig, relay: &Spenders, load: Load) -> Result<Outcome> {
        static TRIALS: AtomicU32 = AtomicU32::new(1);
        let trial = TRIALS.fetch_add(1, Ordering::Relaxed);
        let ways = self.shape.direction.ways();
        let (burst, count) = (self.shape.burst, ways.len() as u64);
        let a_second = load.rate / (burst * count) as f64;
        let bursts = whole((a_second * load.duration.as_secs_f64()).ceil());
        let packets = Way::BOTH.map(|way| bursts * burst * u64::from(ways.contains(&way)));
        let sink = |way: Way| Sink::new(trial, way, packets[way.index()], self.paths[0].len());
        let mut run = Run {
            traffic: self,
            trial,
            sinks: Way::BOTH.map(sink),
            burst_ns: 1e9 / a_second,
            group_ns: self.shape.moderation_us * 1000 / count,
            start_ns: 0,
            put_off_ns: 0,
            stalled_ns: 0,
        };
        rig.client.overflowed()?;
        rig.peer.overflowed()?;
        let (spent, drops) = (relay.spent()?, rig.drops()?);
        let datagrams = rig.datagrams()?;
        let clock = CpuClock::read(RELAY_CPU)?;
        let started = Instant::now();
        run.send_all(rig, packets.map(|packets| packets / burst))?;
        let stalled = Duration::from_nanos(run.stalled_ns);
        let elapsed = started.elapsed().saturating_sub(stalled);
        let (clock_then, spent_then) = (CpuClock::read(RELAY_CPU)?, relay.spent()?);
        run.wait_for_stragglers(rig, packets);
        let overflowed = rig.client.overflowed()? + rig.peer.overflowed()?;
        let drops = rig.drops()?.since(&drops);
        let mut latency = run.sinks[0].latency().clone();
        latency.add(run.sinks[1].latency())?;
        Ok(Outcome {
            load,
            sent: packets[0] + packets[1],
            arrivals: [run.sinks[0].arrivals(), run.sinks[1].arrivals()],
            latency,
            elapsed,
            stalled,
            spent: relay.spent()?.since(&spent),
            to_sockets: rig.datagrams()?.saturating_sub(datagrams),
            others: clock_then.spent_on_others(&clock, spent_then.since(&spent).total()),
            rig_limited: overflowed > 0
                || drops.rig_queue > 0
                || run.put_off_ns as f64 > elapsed.as_nanos() as f64 * MAX_PUT_OFF,
            drops,
        })
    }
}

/// A trial under way.
struct Run<'a> {
    traffic: &'a Traffic,
    trial: u32,
    sinks: [Sink; 2],
    /// Time between two bursts that go the same way.
    burst_ns: f64,
    /// Time between two groups, which go either way in turn.
    group_ns: u64,
    /// When the first burst is due; later than it was if the generator has been late.
    start_ns: u64,
    /// By how much it is later because it cannot make so many packets.
    put_off_ns: u64,
    /// By how much it is later because it stood still.
    stalled_ns: u64,
}

impl Run<'_> {
    /// Sends every group when it is due, and between them takes what has arrived.
    fn send_all(&mut self, rig: &mut Rig, bursts: [u64; 2]) -> Result<()> {
        let ways = self.traffic.shape.direction.ways().iter();
        let mut ways = ways.copied().cycle();
        self.start_ns = now_ns();
        let mut sent = [0; 2];
        let mut group = 0;
        while sent != bursts {
            let elapsed = now_ns().saturating_sub(self.start_ns);
            let due = group * self.group_ns;
            if elapsed >= due {
                let lag = elapsed - due;
                if u128::from(lag) > MAX_LAG.as_nanos() {
                    self.start_ns += lag;
                    match u128::from(lag) > STALL.as_nanos() {
                        true => self.stalled_ns += lag,
                        false => self.put_off_ns += lag,
                    }
                }
                let way = ways.next().expect("a direction has ways");
                let (sent, bursts) = (&mut sent[way.index()], bursts[way.index()]);
                group += 1;
                let end = whole((group * self.group_ns) as f64 / self.burst_ns).min(bursts);
                self.send_group(rig, way, *sent..end, self.start_ns + due)?;
                *sent = end;
            }
            self.receive(rig);
        }
        Ok(())
    }

    /// Sends some of the bursts that go one way. Burst 0 is flow 0's, burst 1 flow 1's, and so on round and round.
    fn send_group(&self, rig: &mut Rig, way: Way, bursts: Range<u64>, due_ns: u64) -> Result<()> {
        let paths = &self.traffic.paths[way.index()];
        let tap = match way {
            Way::ToPeer => &mut rig.client,
            Way::ToClient => &mut rig.peer,
        };
        for burst in bursts {
            let flow = burst % paths.len() as u64;
            let path = &paths[usize::try_from(flow)?];
            for index in 0..self.traffic.shape.burst {
                let stamp = Stamp {
                    trial: self.trial,
                    way,
                    flow: u32::try_from(flow)?,
                    sequence: burst * self.traffic.shape.burst + index,
                    due_ns,
                };
                tap.stage(|buffer| path.write(&stamp, buffer))?;
            }
        }
        tap.flush()
    }

    fn receive(&mut self, rig: &mut Rig) -> usize {
        let [to_peer, to_client] = &mut self.sinks;
        let paths = &self.traffic.paths;
        let at_peer = rig
            .peer
            .receive(|frame, at| to_peer.take(frame, at, &paths[0]));
        at_peer
            + rig
                .client
                .receive(|frame, at| to_client.take(frame, at, &paths[1]))
    }

    /// Waits until nothing more arrives: longer while packets are missing than for some that are too many.
    fn wait_for_stragglers(&mut self, rig: &mut Rig, packets: [u64; 2]) {
        let mut last_arrival = now_ns();
        loop {
            if self.receive(rig) > 0 {
                last_arrival = now_ns();
            }
            let good = [0, 1].map(|way: usize| self.sinks[way].arrivals().good);
            let complete = good[0] >= packets[0] && good[1] >= packets[1];
            let grace = if complete { GRACE / 20 } else { GRACE };
            if u128::from(now_ns() - last_arrival) > grace.as_nanos() {
                return;
            }
        }
    }
}

/// What a reader has to know of the shares that others had in trials; nothing when all of them are small.
pub fn disturbance(shares: impl Iterator<Item = f64> + Clone) -> String {
    let disturbed = shares.clone().filter(|&share| share > OTHERS_SHARE).count();
    if disturbed == 0 {
        return String::new();
    }
    format!(
        "\nDisturbed: in {disturbed} of {} trials behind these tables other programs had more than {:.0} % of\n\
         the relay's CPU, up to {:.0} %. The rates are too low then.\n",
        shares.clone().count(),
        100.0 * OTHERS_SHARE,
        100.0 * shares.fold(0.0, f64::max)
    )
}

/// Nanoseconds of the real-time clock, which the kernel stamps arriving frames with.
pub fn now_ns() -> u64 {
    let now = clock_gettime(ClockId::Realtime);
    let seconds = u64::try_from(now.tv_sec).expect("a clock after 1970");
    seconds * 1_000_000_000 + u64::try_from(now.tv_nsec).expect("less than a second")
}

/// Drops the fraction of a number that is not negative.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the cast saturates, and the numbers are far from the limits"
)]
pub fn whole(number: f64) -> u64 {
    number as u64
}
