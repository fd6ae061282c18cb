//! The relay's machine without its kernel: sockets, queues, workers and the control thread, each a plain value.

use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use turnpike::dataplane::table::Table;
use turnpike::queue::{Command, Punt};
use turnpike_abi::Reason;
use turnpike_control::auth::Directory;
use turnpike_turn::{FiveTuple, OpenError, QuestionId, RelayId, Server, Transport};
use turnpike_wire::{Icmp, TransportAddress};

use crate::effect::Effect;

/// Words for a worker. A command that would carry a descriptor has a form of its own here.
#[derive(Debug)]
pub enum Order {
    /// What [`Command::OpenRelay`] says, without the descriptor.
    Open(RelayId, TransportAddress),
    /// Any other command.
    Command(Command),
}

/// A bound socket of a relayed transport address.
#[derive(Debug)]
pub struct Socket {
    /// Whose it is.
    pub relay: RelayId,
    /// The worker that will serve it.
    pub worker: usize,
    /// Whether that has taken it over.
    pub attached: bool,
    /// What came before it did.
    pub early: VecDeque<(TransportAddress, Rc<[u8]>)>,
}

/// The sockets by the address they are bound to.
pub type Sockets = BTreeMap<TransportAddress, Socket>;

/// Something for a worker to look at.
#[derive(Clone, Debug)]
pub enum Arrived {
    /// A datagram at a listener.
    FromClient(FiveTuple, Rc<[u8]>),
    /// A datagram at a relayed transport address (as bound), and its source.
    FromPeer(TransportAddress, TransportAddress, Rc<[u8]>),
    /// An ICMP error about a datagram of a relayed transport address (as bound), and where that went.
    Icmp(TransportAddress, TransportAddress, Icmp),
}

/// A worker.
#[derive(Debug)]
pub struct Worker {
    /// Its table.
    pub table: Table,
    /// What has come in.
    pub inbox: VecDeque<Arrived>,
    /// What it was told and has not done.
    pub orders: VecDeque<Order>,
    /// How many orders it has carried out.
    pub carried_out: u64,
    /// What it has for the control thread.
    pub punts: VecDeque<Punt>,
    /// Relays that it has closed, and could not say so yet.
    pub closed: VecDeque<RelayId>,
    /// When it wakes, in the world's time.
    pub wakes: Option<u64>,
    /// Its counters.
    pub counters: Counters,
}

/// What became of a worker's datagrams.
#[derive(Clone, Debug)]
pub struct Counters {
    /// All of them.
    pub received: u64,
    /// Those that were sent on.
    pub forwarded: u64,
    /// Those that went to the control thread.
    pub punted: u64,
    /// Those that were dropped.
    pub dropped: [u64; Reason::COUNT],
}

impl Worker {
    /// A worker with an empty table.
    pub fn new(table: Table) -> Worker {
        Worker {
            table,
            inbox: VecDeque::new(),
            orders: VecDeque::new(),
            carried_out: 0,
            punts: VecDeque::new(),
            closed: VecDeque::new(),
            wakes: None,
            counters: Counters {
                received: 0,
                forwarded: 0,
                punted: 0,
                dropped: [0; Reason::COUNT],
            },
        }
    }

    /// Whether it has something to do.
    pub fn is_busy(&self) -> bool {
        !self.inbox.is_empty() || !self.orders.is_empty()
    }
}

/// What the control thread is told from outside, when it comes late.
#[derive(Debug)]
pub enum Reply {
    /// The outcome of a bind.
    Opened(RelayId, Result<(), OpenError>),
    /// The user store answers; false when it cannot say.
    Credentials(QuestionId, bool),
}

/// The control thread.
pub struct Control {
    /// The server.
    pub server: Server,
    /// The users.
    pub directory: Directory,
    /// By worker, what its queue had no room for.
    pub outboxes: Vec<VecDeque<Order>>,
    /// By worker, how much it has been told.
    pub told: Vec<u64>,
    /// Answers that have come.
    pub replies: VecDeque<Reply>,
    /// What the user store was asked and has not answered.
    pub asked: BTreeMap<u64, Effect>,
    /// When it wakes, in the world's time.
    pub wakes: Option<u64>,
    /// Until when it does something else.
    pub busy_until: u64,
    /// Messages that went into the server.
    pub handled: u64,
}

impl Control {
    /// Whether something waits for room in a worker's queue.
    pub fn is_stuck(&self, worker: usize) -> bool {
        !self.outboxes[worker].is_empty()
    }
}

/// The worker where a five-tuple's traffic enters: the same one always, as with SO_REUSEPORT.
pub fn entry(five_tuple: &FiveTuple, workers: usize) -> usize {
    let words = [five_tuple.client, five_tuple.server].map(|address| {
        let octets = match address.ip {
            std::net::IpAddr::V4(ip) => u128::from(u32::from(ip)),
            std::net::IpAddr::V6(ip) => u128::from(ip),
        };
        octets.wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835) ^ u128::from(address.port)
    });
    let mixed = words[0].wrapping_mul(31).wrapping_add(words[1]);
    let mixed = mixed ^ (mixed >> 64) ^ (mixed >> 17);
    usize::try_from(mixed % workers as u128).expect("below the number of workers")
}

/// A five-tuple over UDP.
pub fn over_udp(client: TransportAddress, server: TransportAddress) -> FiveTuple {
    FiveTuple {
        client,
        server,
        transport: Transport::Udp,
    }
}
