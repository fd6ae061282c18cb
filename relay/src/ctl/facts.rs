//! What the control thread tells of itself: plain numbers, and no more of them at a time than it can spare the time for.

use crossbeam::channel::{Receiver, bounded};
use turnpike_turn::{FiveTuple, Now, Origin, RelayId, Time};
use turnpike_wire::TransportAddress;

use super::protocol::Question;
use crate::controller::{CommandQueue, Controller};
use crate::dataplane::xdp::{Attachment, Census, Fill, Frames};
use crate::queue::Told;
use crate::relay_ports::RelayPorts;
use crate::traffic::Carried;

/// Allocations that are told at a time.
const PAGE: usize = 256;

/// Places of allocations that are looked at for them; most may be empty after a rush.
const SLOTS: u32 = 4096;

/// What was found out.
#[derive(Debug)]
pub enum Facts {
    /// For [`Question::Dataplane`].
    Dataplane {
        /// How long the relay runs.
        uptime_s: u64,
        /// Allocations now.
        allocations: u32,
        /// The data plane in the kernel.
        kernel: Option<Box<Kernel>>,
    },
    /// For [`Question::Allocations`].
    Allocations {
        /// Some of them.
        page: Vec<Allocation>,
        /// Where to go on.
        next: Option<u32>,
        /// What their workers tell of them.
        told: Receiver<Told>,
    },
}

/// The data plane in the kernel.
#[derive(Debug)]
pub struct Kernel {
    /// The kernel's number of the program.
    pub program: Option<u32>,
    /// Where it is attached.
    pub attachments: Vec<Attachment>,
    /// The ways out.
    pub census: Census,
    /// The tables.
    pub fill: [Fill; 2],
    /// Entries that had no room.
    pub declined: u64,
    /// What became of the frames, by CPU.
    pub frames: Option<Vec<Frames>>,
}

/// An allocation.
#[derive(Debug)]
pub struct Allocation {
    /// Its name in the data planes.
    pub relay: RelayId,
    /// Its worker.
    pub origin: Origin,
    /// The client's leg.
    pub five_tuple: FiveTuple,
    /// The relayed transport address, as advertised.
    pub relayed: TransportAddress,
    /// The user.
    pub user: Box<str>,
    /// How long until it ends.
    pub expires_in_s: u64,
    /// How many permissions it has.
    pub permissions: usize,
    /// How many channels it has.
    pub channels: usize,
    /// What the kernel has relayed for it.
    pub kernel: Carried,
}

/// Looks up what is asked for.
pub fn look<P: RelayPorts, Q: CommandQueue>(
    controller: &mut Controller<P, Q>,
    question: Question,
    started: Time,
    now: Now,
) -> Facts {
    match question {
        Question::Dataplane => Facts::Dataplane {
            uptime_s: now.monotonic.since(started).as_secs(),
            allocations: controller.statistics().allocations,
            kernel: controller.kernel().map(|kernel| {
                Box::new(Kernel {
                    program: kernel.program().id().ok(),
                    attachments: kernel.program().attachments().to_vec(),
                    census: kernel.census(),
                    fill: kernel.fill(),
                    declined: kernel.full().entries,
                    frames: kernel.frames(),
                })
            }),
        },
        Question::Allocations { from } => allocations(controller, from, now.monotonic),
    }
}

fn allocations<P: RelayPorts, Q: CommandQueue>(
    controller: &mut Controller<P, Q>,
    from: u32,
    now: Time,
) -> Facts {
    let server = controller.server();
    let last = from.saturating_add(SLOTS);
    let mut page: Vec<_> = server
        .allocations(from..last)
        .take(PAGE)
        .map(|allocation| Allocation {
            relay: allocation.relay,
            origin: allocation.origin,
            five_tuple: allocation.five_tuple,
            relayed: allocation.relayed,
            user: allocation.user.into(),
            expires_in_s: allocation.expires.since(now).as_secs(),
            permissions: allocation.permissions,
            channels: allocation.channels,
            kernel: Carried::default(),
        })
        .collect();
    let next = match page.last() {
        Some(last) if page.len() == PAGE => last.relay.slot + 1,
        _ => last,
    };
    let next = (next < server.slots()).then_some(next);
    if let Some(kernel) = controller.kernel() {
        for allocation in &mut page {
            allocation.kernel = kernel.carried(allocation.relay);
        }
    }
    let mut workers: Vec<_> = page.iter().map(|allocation| allocation.origin).collect();
    workers.sort_unstable();
    workers.dedup();
    let (reply, told) = bounded(workers.len());
    for worker in workers {
        let relays = page.iter().filter(|allocation| allocation.origin == worker);
        let relays = relays.map(|allocation| allocation.relay).collect();
        // One that has no time leaves its counts out of the answer.
        controller.tell(worker, relays, reply.clone());
    }
    Facts::Allocations { page, next, told }
}
