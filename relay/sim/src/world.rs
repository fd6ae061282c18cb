//! The world in one thread: whatever happens, happens here, one event after the other, in virtual time.

mod actors;
mod control;
mod ways;
mod workers;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, VecDeque};

use turnpike::dataplane::table::{Size, Table};
use turnpike_control::auth::Directory;
use turnpike_turn::{OpenError, QuestionId, RelayId, Server};
use turnpike_wire::{Icmp, TransportAddress};

use crate::chance::Chance;
use crate::client::Client;
use crate::clock::Clock;
use crate::hostile::Hostile;
use crate::nat::Nat;
use crate::network::Packet;
use crate::people::{People, REALM};
use crate::plan::Plan;
use crate::relay_side::{Control, Reply, Sockets, Worker};
use crate::rules::{Checked, Coverage, Rules, ensure};
use crate::town::Town;
use crate::trace::{Note, Trace};

/// More events than any world needs to come to rest.
const REST: u64 = 2_000_000;

/// Something that will happen.
#[derive(Debug)]
enum Event {
    /// A datagram arrives.
    Arrives(Packet),
    /// An ICMP error arrives at a relayed transport address (as bound) about what it sent there.
    Icmp(TransportAddress, TransportAddress, Icmp),
    /// A worker wakes.
    Worker(usize),
    /// The control thread wakes.
    Control,
    /// A bind has come out.
    Bound(RelayId, Result<(), OpenError>),
    /// The user store answers; false when it cannot say.
    Answers(QuestionId, bool),
    /// Somebody does something.
    Acts,
    /// A client repeats a request.
    Repeats(usize, [u8; 12]),
    /// The monotonic clock goes on.
    ClockGoesOn,
}

#[derive(Debug)]
struct Scheduled {
    at: u64,
    order: u64,
    event: Event,
}

impl PartialEq for Scheduled {
    fn eq(&self, other: &Self) -> bool {
        (self.at, self.order) == (other.at, other.order)
    }
}

impl Eq for Scheduled {}

impl PartialOrd for Scheduled {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Scheduled {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.at, self.order).cmp(&(other.at, other.order))
    }
}

/// A peer, and its NAT if it has one.
#[derive(Clone, Copy, Debug)]
struct Peer {
    host: TransportAddress,
    nat: Option<usize>,
    /// Who has sent to it last.
    last: Option<TransportAddress>,
}

/// The world.
pub struct World {
    plan: Plan,
    chance: Chance,
    now: u64,
    steps: u64,
    order: u64,
    events: BinaryHeap<Reverse<Scheduled>>,
    trace: Trace,
    clock: Clock,
    people: People,
    town: Town,
    nats: Vec<Nat>,
    clients: Vec<Client>,
    peers: Vec<Peer>,
    hostile: Hostile,
    /// Whether nobody begins anything any more.
    quiet: bool,
    control: Control,
    workers: Vec<Worker>,
    sockets: Sockets,
    rules: Rules,
    overflowed: u64,
}

impl World {
    /// The world of a seed, before anything has happened.
    pub fn new(seed: u64) -> World {
        let mut chance = Chance::new(seed);
        let plan = Plan::draw(&mut chance.fork());
        let people = People::default();
        let clock = Clock::new(chance.below(1 << 40), 1_700_000_000);
        let server_seed = [(); 32].map(|()| chance.byte());
        let server = Server::new(plan.settings(&[]), server_seed, clock.now(0));
        let control = Control {
            server,
            directory: Directory::new(REALM, people.accounts()),
            outboxes: (0..plan.workers).map(|_| VecDeque::new()).collect(),
            told: vec![0; plan.workers],
            replies: VecDeque::new(),
            asked: BTreeMap::new(),
            wakes: None,
            busy_until: 0,
            handled: 0,
        };
        let table = |chance: &mut Chance| Table::new(plan.table_settings(), chance.word());
        let workers = (0..plan.workers)
            .map(|_| Worker::new(table(&mut chance)))
            .collect();
        let (nats, clients, peers) = actors::inhabitants(&plan, &people, &mut chance);
        let known = peers.iter().map(|peer| match peer.nat {
            Some(nat) => TransportAddress::new(nats[nat].outside(), 2_000),
            None => peer.host,
        });
        let mut world = World {
            town: Town::new(&plan, known.collect()),
            rules: Rules::new(plan.clone(), people.clone()),
            now: 0,
            steps: 0,
            order: 0,
            events: BinaryHeap::new(),
            trace: Trace::default(),
            hostile: Hostile::default(),
            quiet: false,
            sockets: BTreeMap::new(),
            overflowed: 0,
            plan,
            chance,
            clock,
            people,
            nats,
            clients,
            peers,
            control,
            workers,
        };
        world.schedule(0, Event::Acts);
        world
    }

    /// Lets so many events happen, then everybody stop, and everything come to its end.
    pub fn run(&mut self, steps: u64) -> Checked {
        while self.steps < steps {
            ensure!(self.step()?, "nothing happens any more");
        }
        self.note("everybody stops".to_owned());
        self.quiet = true;
        while self.step()? {
            ensure!(self.steps < steps + REST, "the world does not come to rest");
        }
        self.check_rest()
    }

    /// One event; false when there is none left.
    fn step(&mut self) -> Checked<bool> {
        let Some(Reverse(Scheduled { at, event, .. })) = self.events.pop() else {
            return Ok(false);
        };
        self.now = self.now.max(at);
        self.steps += 1;
        match event {
            Event::Arrives(packet) => self.arrives(packet),
            Event::Icmp(bound, quoted, icmp) => self.icmp_arrives(bound, quoted, icmp),
            Event::Worker(worker) => self.worker_wakes(worker)?,
            Event::Control => self.control_wakes()?,
            Event::Bound(relay, result) => self.reply(Reply::Opened(relay, result)),
            Event::Answers(question, says) => self.reply(Reply::Credentials(question, says)),
            Event::Acts => self.somebody_acts()?,
            Event::Repeats(client, id) => self.repeats(client, id),
            Event::ClockGoesOn => self.clock.go_on(self.now),
        }
        Ok(true)
    }

    fn schedule(&mut self, in_ms: u64, event: Event) {
        self.schedule_at(self.now + in_ms, event);
    }

    fn schedule_at(&mut self, at: u64, event: Event) {
        self.order += 1;
        self.events.push(Reverse(Scheduled {
            at,
            order: self.order,
            event,
        }));
    }

    fn note(&mut self, what: String) {
        self.trace.note(self.now, Note::Other(what));
    }

    /// Everybody has stopped and everything has expired: nothing is left, and every datagram is accounted for.
    fn check_rest(&mut self) -> Checked {
        let statistics = self.control.server.statistics();
        ensure!(
            self.control.server.is_empty(),
            "the server keeps {statistics:?}"
        );
        let ports = self.plan.relays.len() * self.plan.ports.len();
        ensure!(
            statistics.ports_free as usize == ports,
            "{} of {ports} ports are free again",
            statistics.ports_free
        );
        ensure!(
            self.sockets.is_empty(),
            "these sockets stay open: {:?}",
            self.sockets.keys()
        );
        let mut punted = 0;
        for (number, worker) in self.workers.iter().enumerate() {
            let size = worker.table.size();
            ensure!(
                size == Size::default(),
                "the table of worker {number} keeps {size:?}"
            );
            let counters = &worker.counters;
            let dropped: u64 = counters.dropped.iter().sum();
            ensure!(
                counters.received == counters.forwarded + counters.punted + dropped,
                "worker {number} has lost count: {counters:?}"
            );
            ensure!(
                !worker.is_busy(),
                "worker {number} has something to do still"
            );
            punted += counters.punted;
        }
        ensure!(
            punted == self.control.handled,
            "{punted} messages were punted and {} handled",
            self.control.handled
        );
        self.rules.check_empty()
    }

    /// How many events have happened.
    pub fn steps(&self) -> u64 {
        self.steps
    }

    /// What it is like.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The last events and the hash of all.
    pub fn trace(&self) -> &Trace {
        &self.trace
    }

    /// What has been seen.
    pub fn coverage(&self) -> &Coverage {
        &self.rules.coverage
    }

    /// Seconds that have passed in it.
    pub fn seconds(&self) -> u64 {
        self.now / 1000
    }
}
