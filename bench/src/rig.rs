//! The rig: clients and peers on one CPU, the relay and all that receives for it on another, cables in between.
//!
//! ```text
//!   CPU 1                        CPU 0                        CPU 1
//!  ┌─────────────┐   cable   ┌───────────────────┐   cable   ┌─────────────┐
//!  │ client tap  ├───────────┤ listen      relay ├───────────┤ peer tap    │
//!  │ 10.64/10    │           │ 172.31.1.1   .2.1 │           │ 10.128/10   │
//!  └─────────────┘           └───────────────────┘           └─────────────┘
//! ```
//!
//! Clients and peers are no sockets: the rig puts whole frames on the cable and reads whole frames off it, so any number
//! of addresses costs nothing. The relay has a kernel's full network stack, and a route to either side.

pub mod cable;
pub mod cgroup;
pub mod cost;
pub mod cpu;
pub mod drops;
pub mod namespace;
pub mod plan;
pub mod program;

use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::{Context, Result, ensure};
use rustix::process::{Pid, setpriority_process};
use rustix::thread::{CpuSet, sched_setaffinity};

use crate::traffic::tap::{Addressing, Tap};
use cable::{Cable, End, Mac};
use drops::DropCounters;
use namespace::Namespace;
use plan::{Family, Plan};
use program::Launch;

/// The CPU of the relay under test.
pub const RELAY_CPU: usize = 0;
/// The CPU of everything else.
pub const RIG_CPU: usize = 1;

/// How much everything on the rig is favoured over whatever else this machine does: as much as can be.
///
/// The relay and what receives for it are favoured alike, so between them it changes nothing.
const NICENESS: i32 = -20;

/// Shell that favours the session it runs in: with autogroups, sessions share the CPU before processes do, and a process's
/// niceness counts only inside its session.
pub fn favour_session() -> String {
    format!("[ ! -e /proc/self/autogroup ] || echo {NICENESS} > /proc/self/autogroup;")
}

/// Hardware addresses. The third of each side is the one the relay sends to: no device has it, so that the kernel at the
/// far end of the cable, which has no use for these packets, lets go of them before its IP layer looks at them.
const fn mac(side: u8, station: u8) -> Mac {
    [0x02, 0x54, 0x50, 0, side, station]
}

/// Taps at both ends of a relay's two cables, or of one cable without a relay.
pub struct Rig {
    /// Where clients send and receive.
    pub client: Tap,
    /// Where peers send and receive.
    pub peer: Tap,
    /// The addresses on it.
    pub plan: Plan,
    /// Kernel threads that receive for the relay.
    pub relay_receivers: Vec<Pid>,
    relay: Option<RelayHost>,
    ends: Vec<Namespace>,
    _alone: MutexGuard<'static, ()>,
}

/// Two rigs at a time would be on the same two CPUs.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

struct RelayHost {
    namespace: Namespace,
    drops: DropCounters,
}

impl Rig {
    /// Builds the rig for a relay, once no other exists in this process, and moves this thread to the rig's CPU.
    ///
    /// # Errors
    /// Without root, without two CPUs, or when the kernel cannot do a part of it.
    pub fn new(plan: Plan) -> Result<Self> {
        let alone = enter_cpu()?;
        let [client, relay, peer] = ["client", "relay", "peer"].map(Namespace::new);
        let (client, relay, peer) = (client?, relay?, peer?);
        let sides = [(1, &client), (2, &peer)];
        let mut receivers = Vec::new();
        for (side, far) in sides {
            let relay_end = End {
                namespace: &relay,
                device: device(side, 'r'),
                mac: mac(side, 1),
                cpu: RELAY_CPU,
                urgent: false,
            };
            let cable = Cable::join(&relay_end, &far_end(far, side))?;
            receivers.push(cable.receivers[0]);
            let_speak(&relay, side, plan.family())?;
        }
        relay.ip_batch(
            &plan.relay_addresses([(&device(1, 'r'), mac(1, 3)), (&device(2, 'r'), mac(2, 3))]),
        )?;
        let tap = |side: u8, namespace: &Namespace| {
            let addressing = Addressing {
                own: mac(side, 3),
                next_hop: mac(side, 1),
            };
            Tap::open(namespace, &device(side, 'e'), addressing)
        };
        Ok(Self {
            client: tap(1, &client)?,
            peer: tap(2, &peer)?,
            plan,
            relay_receivers: receivers,
            relay: Some(RelayHost {
                drops: DropCounters::open(&relay, &[&client, &peer])?,
                namespace: relay,
            }),
            ends: vec![client, peer],
            _alone: alone,
        })
    }

    /// Builds a rig whose relay has one cable: clients and peers are both at its far end, as behind one network card.
    ///
    /// # Errors
    /// As [`Rig::new`].
    pub fn one_armed(plan: Plan) -> Result<Self> {
        let alone = enter_cpu()?;
        let [client, relay] = ["client", "relay"].map(Namespace::new);
        let (client, relay) = (client?, relay?);
        let relay_end = End {
            namespace: &relay,
            device: device(1, 'r'),
            mac: mac(1, 1),
            cpu: RELAY_CPU,
            urgent: false,
        };
        let cable = Cable::join(&relay_end, &far_end(&client, 1))?;
        let_speak(&relay, 1, plan.family())?;
        let side = (relay_end.device.as_str(), mac(1, 3));
        relay.ip_batch(&plan.relay_addresses([side, side]))?;
        let tap = || {
            let addressing = Addressing {
                own: mac(1, 3),
                next_hop: mac(1, 1),
            };
            Tap::open(&client, &device(1, 'e'), addressing)
        };
        Ok(Self {
            client: tap()?,
            peer: tap()?,
            plan,
            relay_receivers: vec![cable.receivers[0]],
            relay: Some(RelayHost {
                drops: DropCounters::open(&relay, &[&client])?,
                namespace: relay,
            }),
            ends: vec![client],
            _alone: alone,
        })
    }

    /// One cable from client to peer, to test generator and sink against each other.
    ///
    /// # Errors
    /// As [`Rig::new`].
    pub fn without_relay(plan: Plan) -> Result<Self> {
        let alone = enter_cpu()?;
        let [client, peer] = ["client", "peer"].map(Namespace::new);
        let (client, peer) = (client?, peer?);
        Cable::join(&far_end(&client, 1), &far_end(&peer, 2))?;
        let tap = |side: u8, namespace: &Namespace| {
            let addressing = Addressing {
                own: mac(side, 3),
                next_hop: mac(3 - side, 3),
            };
            Tap::open(namespace, &device(side, 'e'), addressing)
        };
        Ok(Self {
            client: tap(1, &client)?,
            peer: tap(2, &peer)?,
            plan,
            relay_receivers: Vec::new(),
            relay: None,
            ends: vec![client, peer],
            _alone: alone,
        })
    }

    /// How to start a relay on this rig.
    ///
    /// # Panics
    /// On a rig without a relay.
    pub fn launch<'a>(&'a self, name: &'a str, words: Vec<String>) -> Launch<'a> {
        let host = self.relay.as_ref().expect("this rig has a relay");
        Launch {
            name,
            words,
            namespace: &host.namespace,
            cpu: RELAY_CPU,
            cgroup: None,
        }
    }

    /// Lets the kernel threads that receive for the relay go before everything else on their CPU, or like everything else.
    ///
    /// A relay in the kernel is these threads, and on a machine that is not idle they would wait for milliseconds while
    /// their queue of 256 frames overflows. A relay in user space has to get its share beside them.
    ///
    /// # Errors
    /// Without `chrt`.
    pub fn set_receivers_urgent(&self, urgent: bool) -> Result<()> {
        self.relay_receivers
            .iter()
            .try_for_each(|&thread| match urgent {
                true => cable::make_urgent(thread, 1),
                false => cable::make_ordinary(thread),
            })
    }

    /// Where clients are, and the device they have there.
    pub fn client_end(&self) -> (&Namespace, String) {
        (&self.ends[0], device(1, 'e'))
    }

    /// One more tap where clients are.
    ///
    /// # Errors
    /// As [`Tap::open`].
    pub fn tap_of_clients(&self) -> Result<Tap> {
        let (namespace, device) = self.client_end();
        Tap::open(namespace, &device, self.client.addressing)
    }

    /// Where packets have been lost on the relay's side so far.
    ///
    /// # Errors
    /// When the kernel's counters cannot be read.
    pub fn drops(&self) -> Result<drops::Drops> {
        match &self.relay {
            Some(host) => host.drops.read(),
            None => Ok(drops::Drops::default()),
        }
    }

    /// Datagrams that sockets of the relay's host have been given so far.
    ///
    /// # Errors
    /// When the kernel's counters cannot be read.
    pub fn datagrams(&self) -> Result<u64> {
        match &self.relay {
            Some(host) => host.drops.datagrams(),
            None => Ok(0),
        }
    }
}

impl Drop for Rig {
    fn drop(&mut self) {
        // Whatever ran on the rig has ended.
        program::remove_scratch();
    }
}

/// Namespaces of the rig have no IPv6 unless it is measured.
fn let_speak(relay: &Namespace, side: u8, family: Family) -> Result<()> {
    if family == Family::V4 {
        return Ok(());
    }
    let key = format!("net.ipv6.conf.{}.disable_ipv6", device(side, 'r'));
    relay.sysctl(&key, "0")
}

fn far_end(namespace: &Namespace, side: u8) -> End<'_> {
    End {
        namespace,
        device: device(side, 'e'),
        mac: mac(side, 2),
        cpu: RIG_CPU,
        urgent: true,
    }
}

/// A device name of this process: side 1 is the clients', 2 the peers'; `r` is the relay's end, `e` the other.
pub fn device(side: u8, end: char) -> String {
    format!("tb{}{end}{side}", std::process::id())
}

/// Waits until no other rig of this process exists, and moves this thread to the rig's CPU.
fn enter_cpu() -> Result<MutexGuard<'static, ()>> {
    // What a rig that panicked leaves behind is gone with it.
    let alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    ensure!(
        rustix::process::geteuid().is_root(),
        "network namespaces, packet sockets and pinned kernel threads need root: run this as root"
    );
    let mut only = CpuSet::new();
    only.set(RIG_CPU);
    sched_setaffinity(None, &only)
        .context("the rig needs two CPUs, one for the relay and one for itself")?;
    setpriority_process(None, NICENESS).context("cannot favour the rig")?;
    Ok(alone)
}
