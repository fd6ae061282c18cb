//! A trial with live frames.

use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use hdrhistogram::Histogram;
use rustix::thread::gettid;
use rustix::time::{ClockId, clock_gettime};
use turnpike_abi::live::{Arrived, Live, MARK, middle_ns};

use super::flows::{Prepared, prepare};
use super::program::{Device, Programs};
use crate::interrupt;
use crate::rig::cable::make_urgent;
use crate::rig::cost::Spenders;
use crate::rig::cpu::CpuClock;
use crate::rig::{RELAY_CPU, Rig};
use crate::traffic::flow::Route;
use crate::traffic::sink::Arrivals;
use crate::traffic::trial::{GRACE, Load, MAX_PUT_OFF, Outcome, Shape, Source, whole};

/// How often the generator is called first, to learn how long a call takes: a few milliseconds.
const FIRST_CALLS: u64 = 1 << 16;

/// The sink times the first packet of a flow and then one in so many.
const TIMED: u64 = 8;

/// How often to look whether anything still arrives.
const LOOK: Duration = Duration::from_millis(5);

/// Flows that are ready to send.
pub struct LiveTraffic {
    programs: Programs,
    device: Device,
    prepared: Prepared,
    shape: Shape,
}

impl LiveTraffic {
    /// Prepares a flow for each route of a rig with one arm, and puts the sink in front of its clients.
    ///
    /// # Errors
    /// When the payload does not fit, or the kernel refuses the programs.
    pub fn new(rig: &Rig, routes: &[Route], shape: Shape) -> Result<Self> {
        let (link, ways) = (rig.client.addressing, shape.direction.ways());
        let prepared = prepare(link, routes, ways, shape.payload)?;
        let (namespace, device) = rig.client_end();
        let mut programs = Programs::load(u32::try_from(prepared.flows.len())?)?;
        namespace.enter(|| programs.attach("sink", &device))?;
        let mut traffic = Self {
            programs,
            device: Device::find(namespace, &device)?,
            prepared,
            shape,
        };
        traffic.rewind()?;
        Ok(traffic)
    }

    /// Has each flow begin with its first packet.
    fn rewind(&mut self) -> Result<()> {
        for (flow, index) in self.prepared.flows.iter().zip(0..) {
            self.programs.set_flow(index, *flow)?;
        }
        Ok(())
    }

    fn live(&self, load: Load) -> Result<Live> {
        static TRIALS: AtomicU32 = AtomicU32::new(1);
        let trial = TRIALS.fetch_add(1, Ordering::Relaxed);
        let group_ns = self.shape.moderation_us * 1000;
        let start_ns = monotonic_ns() + group_ns;
        Ok(Live {
            mark: MARK | u64::from(trial),
            flows: u32::try_from(self.prepared.flows.len())?,
            prefixed: self.prepared.prefixed.into(),
            filler_words: self.prepared.filler_words,
            ipv6: self.prepared.ipv6.into(),
            burst: self.shape.burst,
            interval: whole(65_536e9 / load.rate),
            group_ns,
            start_ns,
            left: packets(load),
            group_at_ns: start_ns - group_ns,
            ..Live::default()
        })
    }

    /// Sends everything; says how far the generator was before and is then.
    fn send_all(&mut self, rig: &Rig, load: Load) -> Result<[Live; 2]> {
        let (namespace, _) = rig.client_end();
        namespace.enter(|| {
            // Whatever else runs on this CPU would stop the packets for milliseconds; the sink still goes first.
            make_urgent(gettid(), 1)?;
            // The schedule begins only now: on a busy machine the line above takes longer than a trial may be late.
            let start = self.live(load)?;
            self.programs.set_live(start)?;
            let mut calls = FIRST_CALLS;
            loop {
                let frame = &self.prepared.frame;
                let times = u32::try_from(calls).unwrap_or(u32::MAX);
                let call_ns = self.programs.generate(&self.device, frame, times)?;
                let live = self.programs.live()?;
                if live.left == 0 {
                    return Ok([start, live]);
                }
                interrupt::check()?;
                // All that is left at once, and a little for nothing: before and after the calls the kernel waits ten
                // milliseconds for all CPUs to have seen the program come or go.
                let left_ns = whole(live.left as f64 * 1.02e9 / load.rate);
                calls = FIRST_CALLS.max(left_ns / call_ns.max(1));
            }
        })
    }

    /// Waits until nothing more arrives.
    fn wait_for_stragglers(&mut self, sent: u64) -> Result<Arrived> {
        let mut arrived = self.programs.arrived()?;
        let mut last = Instant::now();
        loop {
            sleep(LOOK);
            let now = self.programs.arrived()?;
            if now.good != arrived.good {
                last = Instant::now();
            }
            arrived = now;
            if arrived.good >= sent || last.elapsed() > GRACE {
                return Ok(arrived);
            }
        }
    }
}

impl Source for LiveTraffic {
    fn run(&mut self, rig: &mut Rig, relay: &Spenders, load: Load) -> Result<Outcome> {
        ensure!(packets(load) > 0, "nothing would be sent");
        self.programs.clear_arrived()?;
        if packets(load) < TIMED * self.prepared.flows.len() as u64 {
            // Else there might be none that is timed.
            self.rewind()?;
        }
        let (spent, drops) = (relay.spent()?, rig.drops()?);
        let datagrams = rig.datagrams()?;
        let clock = CpuClock::read(RELAY_CPU)?;
        let [start, sent] = self.send_all(rig, load)?;
        let (clock_then, spent_then) = (CpuClock::read(RELAY_CPU)?, relay.spent()?);
        let arrived = self.wait_for_stragglers(sent.sent)?;
        let drops = rig.drops()?.since(&drops);
        let stalled = Duration::from_nanos(sent.stalled_ns);
        let passed = Duration::from_nanos(sent.group_at_ns.saturating_sub(start.start_ns).max(1));
        let elapsed = passed.saturating_sub(stalled);
        Ok(Outcome {
            load,
            sent: sent.sent,
            arrivals: [arrivals(&arrived), Arrivals::default()],
            latency: latency(&arrived)?,
            elapsed,
            stalled,
            spent: relay.spent()?.since(&spent),
            others: clock_then.spent_on_others(&clock, spent_then.since(&spent).total()),
            to_sockets: rig.datagrams()?.saturating_sub(datagrams),
            rig_limited: drops.rig_queue > 0
                || sent.put_off_ns as f64 > elapsed.as_nanos() as f64 * MAX_PUT_OFF,
            drops,
        })
    }
}

fn packets(load: Load) -> u64 {
    whole((load.rate * load.duration.as_secs_f64()).ceil())
}

fn arrivals(arrived: &Arrived) -> Arrivals {
    Arrivals {
        good: arrived.good,
        corrupt: arrived.corrupt,
        misaddressed: arrived.misaddressed,
        duplicate: arrived.duplicate,
        late: arrived.late,
        stray: arrived.stray + arrived.other,
    }
}

fn latency(arrived: &Arrived) -> Result<Histogram<u64>> {
    let mut histogram = Histogram::new(3)?;
    for (step, &count) in arrived.latencies.iter().enumerate() {
        histogram.record_n(middle_ns(step), count)?;
    }
    Ok(histogram)
}

/// Nanoseconds of the clock that BPF programs read.
fn monotonic_ns() -> u64 {
    let now = clock_gettime(ClockId::Monotonic);
    let seconds = u64::try_from(now.tv_sec).expect("a clock that runs forward");
    seconds * 1_000_000_000 + u64::try_from(now.tv_nsec).expect("less than a second")
}
