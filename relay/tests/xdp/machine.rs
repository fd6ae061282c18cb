//! A relay machine: the XDP program with tables, user space's table beside them, and a judge between the two.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::time::Instant;

use turnpike::dataplane::allowance::Allowance;
use turnpike::dataplane::forward::Settings;
use turnpike::dataplane::table::Table;
use turnpike::dataplane::xdp::{Jiffies, Kernel, Limits, Mode, Own, Program, Run, Sizes};
use turnpike_abi::{Counters, KernelTick, Listener, Outcome, Passed, Reason, Relayed, Seed, Start};
use turnpike_turn::policy::{self, Policy};
use turnpike_turn::{FiveTuple, Operation, RelayAddress, RelayId, Time, Transport};
use turnpike_wire::{ChannelRange, TransportAddress};

use super::oracle::{self, Fate, Knowledge, Leaving};
use super::ways;

/// The relay addresses, as they are bound. The first is behind a 1:1 NAT.
pub const INSIDE: IpAddr = IpAddr::V4(Ipv4Addr::new(10, 0, 0, 1));
pub const OUTSIDE: IpAddr = IpAddr::V4(Ipv4Addr::new(45, 200, 0, 1));
pub const PUBLIC: IpAddr = IpAddr::V4(Ipv4Addr::new(45, 200, 0, 9));
pub const V6: IpAddr = IpAddr::V6(Ipv6Addr::new(0x2A00, 200, 0, 0, 0, 0, 0, 9));
pub const BOUND: [IpAddr; 3] = [INSIDE, PUBLIC, V6];

pub const LISTENER_PORT: u16 = 3478;
pub const RELAY_PORTS: (u16, u16) = (50_000, 50_999);

/// What is certainly not in doubt for the kernel's clock, which ticks every 64 jiffies, in milliseconds.
pub const CERTAIN: u64 = 2_000;

/// What an end must lie ahead of for the kernel to have to relay.
const DOUBT: u64 = 1_000;

/// All the room there is in front of a frame: 256 bytes, less the 40 that the kernel needs for itself.
pub const MOST_METADATA: usize = 256 - 40;

/// How far the clocks of the kernel's rate limits and of user space's may be apart, in milliseconds: two jiffies.
const BLUR: u64 = 25;

/// The relay's clock when a machine is made.
const MORNING: u64 = 10_000_000;

const SEED: Seed = Seed([
    0x9E37_79B9_7F4A_7C15,
    0xBF58_476D_1CE4_E5B9,
    0x94D0_49BB_1331_11EB,
    0xD6E8_FEB8_6659_FD93,
    0xA076_1D64_78BD_642F,
    0xE703_7ED1_A0B4_28DB,
]);

/// A machine.
pub struct Machine {
    kernel: Kernel,
    table: Table,
    relays: BTreeMap<TransportAddress, RelayId>,
    listeners: Vec<TransportAddress>,
    started: Instant,
    counters: [u64; Counters::OUTCOMES],
    slots: u32,
    /// What user space would still let pass, by slot.
    allowances: BTreeMap<u32, Allowance>,
    /// Whether the kernel has come to a decision that hangs on less than [`BLUR`], so that allowances may differ from now on.
    blurred: bool,
    /// How many bytes of the room in front of a frame are taken.
    taken: usize,
    /// How many entries the kernel's tables have had no room for, and how many of them are from before the present relays.
    full: (u64, u64),
}

impl Machine {
    /// A machine without allocations, in the network namespace of this thread.
    pub fn with(channels: ChannelRange) -> Machine {
        let listeners: Vec<_> = BOUND
            .iter()
            .map(|ip| TransportAddress::new(*ip, LISTENER_PORT))
            .collect();
        let started = Instant::now();
        let program = start(&listeners, channels);
        let jiffies = Jiffies::ask(&program, || MORNING + since(started)).expect("jiffies");
        let settings = settings(&listeners).with_channels(channels);
        let counters = program.counters().expect("counters");
        let kernel = Kernel::new(
            program,
            settings.clone(),
            own(),
            jiffies,
            Box::new(ways::Fixed),
            1,
        );
        let mut machine = Machine {
            kernel,
            table: Table::new(settings, 1),
            relays: BTreeMap::new(),
            listeners,
            started,
            counters,
            slots: 0,
            allowances: BTreeMap::new(),
            blurred: false,
            taken: 0,
            full: (0, 0),
        };
        machine.tend();
        machine
    }

    /// The relay's clock, in milliseconds.
    pub fn now(&self) -> u64 {
        MORNING + since(self.started)
    }

    /// Says that the control thread lives.
    pub fn tend(&mut self) {
        let now = self.now();
        self.kernel.tend(now);
    }

    /// A relayed transport address is open.
    pub fn open(&mut self, bound: TransportAddress) -> RelayId {
        let relay = RelayId {
            slot: self.slots,
            generation: 1,
        };
        self.slots += 1;
        self.kernel.open(relay, bound);
        self.table.open(relay, bound);
        self.relays.insert(bound, relay);
        relay
    }

    /// Closes whatever is open.
    pub fn close_all(&mut self) {
        let now = self.now();
        for relay in std::mem::take(&mut self.relays).into_values() {
            self.kernel.close(relay, now);
            self.table.close(relay);
        }
        self.slots = 0;
        self.allowances.clear();
        self.blurred = false;
        self.full.1 = self.full.0;
    }

    /// Carries out an operation in both tables.
    pub fn apply(&mut self, operation: &Operation) {
        let now = self.now();
        self.kernel.apply(operation, now);
        self.table.apply(operation);
        self.full.0 = self.kernel.full().entries;
        for relay in self.relays.values() {
            let open = self.table.relay(*relay).expect("it is open");
            match open.lease() {
                None => drop(self.allowances.remove(&relay.slot)),
                Some(_) => {
                    let allowance = self.allowances.entry(relay.slot).or_default();
                    allowance.set(open.bytes_per_s());
                }
            }
        }
    }

    /// Whether rate limits can be judged no more until all relays are closed.
    pub fn is_blurred(&self) -> bool {
        self.blurred
    }

    /// The rate limits that the kernel shares with user space.
    pub fn limits(&self) -> Arc<Limits> {
        Arc::clone(self.kernel.limits())
    }

    /// The program.
    pub fn program(&self) -> &Program {
        self.kernel.program()
    }

    /// Whether the kernel lacks an entry, so that it may decline what it would otherwise have to relay.
    pub fn is_lacking(&self) -> bool {
        self.full.0 != self.full.1
    }

    /// An allocation of a client that lives for an hour; opens its relay too.
    pub fn allocate(&mut self, client: &str, server: IpAddr, relayed: (IpAddr, u16)) -> RelayId {
        let relay = self.open(TransportAddress::new(relayed.0, relayed.1));
        self.lease(relay, client, server, self.now() + HOUR);
        relay
    }

    /// Moves the end of an allocation.
    pub fn lease(&mut self, relay: RelayId, client: &str, server: IpAddr, end: u64) {
        let five_tuple = FiveTuple {
            client: at(client),
            server: TransportAddress::new(server, LISTENER_PORT),
            transport: Transport::Udp,
        };
        let expires = Time(end);
        self.apply(&Operation::Allocation {
            relay,
            five_tuple,
            expires,
        });
    }

    pub fn permit(&mut self, relay: RelayId, peer: IpAddr, end: u64) {
        let expires = Time(end);
        self.apply(&Operation::Permission {
            relay,
            peer,
            expires,
        });
    }

    pub fn bind(&mut self, relay: RelayId, channel: u16, peer: TransportAddress, end: u64) {
        let range = ChannelRange::Rfc5766;
        let number = range.number(channel).expect("a channel number");
        let expires = Time(end);
        self.apply(&Operation::Channel {
            relay,
            number,
            peer,
            expires,
        });
    }

    /// Limits what an allocation may relay.
    pub fn limit(&mut self, relay: RelayId, bytes_per_s: u32) {
        self.apply(&Operation::Rate { relay, bytes_per_s });
    }

    /// A permission and a channel that live for an hour.
    pub fn connect(&mut self, relay: RelayId, channel: u16, peer: &str) {
        let end = self.now() + HOUR;
        self.permit(relay, at(peer).ip, end);
        self.bind(relay, channel, at(peer), end);
    }

    /// The channel numbers that are ChannelData.
    pub fn channels(&self) -> ChannelRange {
        self.table.settings().channels()
    }

    /// From now on, so many bytes of the room in front of a frame are taken by metadata: a multiple of four.
    pub fn take_headroom(&mut self, taken: usize) {
        self.taken = taken;
    }

    /// Runs the program on a frame.
    pub fn run(&mut self, frame: &[u8]) -> (Run, Outcome) {
        let program = self.kernel.program();
        let run = program.run_behind(self.taken, frame);
        let run = run.unwrap_or_else(|error| {
            panic!("{} bytes behind {}: {error:?}", frame.len(), self.taken)
        });
        let counters = program.counters().expect("counters");
        let changed = |index: &usize| counters[*index] != self.counters[*index];
        let index = (0..Counters::OUTCOMES)
            .find(changed)
            .expect("every frame is counted");
        self.counters[index] += 1;
        assert_eq!(self.counters, counters, "a frame is counted once");
        (run, outcome(index))
    }

    /// What user space would have become of a frame at this moment.
    pub fn fate(&self, frame: &[u8], now: u64) -> Fate {
        let is_relayed = |address: TransportAddress| {
            let (first, last) = RELAY_PORTS;
            BOUND.contains(&address.ip) && (first..=last).contains(&address.port)
        };
        let known = Knowledge {
            table: &self.table,
            relays: &self.relays,
            listeners: &self.listeners,
            is_relayed: &is_relayed,
        };
        oracle::fate(&known, now, frame)
    }

    /// Runs the program on a frame and compares; says what is wrong.
    pub fn judge(&mut self, frame: &[u8]) -> Result<(Run, Outcome), String> {
        self.tend();
        let before = self.now();
        let (run, outcome) = self.run(frame);
        let after = self.now();
        let [then, now, later] = [before, after, after + DOUBT].map(|now| self.fate(frame, now));
        let agrees = |fate: &Fate| match (fate, outcome) {
            (_, Outcome::Passed(_)) => run.action == ways::PASS && run.frame == frame,
            (Fate::Drop(expected), Outcome::Dropped(reason)) => {
                run.action == ways::DROP && reason == *expected
            }
            (Fate::On(_), Outcome::Dropped(Reason::RateLimited)) => run.action == ways::DROP,
            (Fate::On(leaving), Outcome::Relayed(path)) => {
                run.action == leaving.action
                    && path == leaving.path
                    && run.frame == leaving.like(&run.frame)
            }
            _ => false,
        };
        let declined = matches!(outcome, Outcome::Passed(_));
        let obliged = [&then, &later]
            .iter()
            .all(|fate| matches!(fate, Fate::On(_)));
        if !(agrees(&then) || agrees(&now)) {
            return Err(format!(
                "the kernel: {outcome:?} {run:02x?}\nuser space: {then:02x?}"
            ));
        }
        let excused = self.is_lacking() || outcome == Outcome::Passed(Passed::Headroom);
        if declined && obliged && !excused {
            return Err(format!(
                "the kernel declines: {outcome:?}\nuser space: {then:02x?}"
            ));
        }
        let fate = if agrees(&then) { then } else { now };
        if let Fate::On(leaving) = fate {
            self.account(&leaving, outcome, (before, after))?;
        }
        Ok((run, outcome))
    }

    /// Takes out of user space's allowances what the kernel has let pass at some time, and says if that is too much, or if it
    /// has let too little pass.
    fn account(
        &mut self,
        leaving: &Leaving,
        outcome: Outcome,
        (before, after): (u64, u64),
    ) -> Result<(), String> {
        let (relays, len) = &leaving.charged;
        let (early, late) = (before.saturating_sub(BLUR), after + BLUR);
        let allowances = self.allowances.clone();
        let refused_at = |now| {
            let mut allowances = allowances.clone();
            let mut take =
                |relay: &RelayId| allowances.entry(relay.slot).or_default().take(now, *len);
            relays.iter().position(|relay| !take(relay))
        };
        let passed = match (outcome, refused_at(early), refused_at(late)) {
            (Outcome::Relayed(_), _, None) => relays.len(),
            (Outcome::Relayed(_), ..) => {
                return Err(format!("beyond the rate: {outcome:?} of {len} bytes"));
            }
            (Outcome::Dropped(_), None, _) => {
                return Err(format!("within the rate: {outcome:?} of {len} bytes"));
            }
            (Outcome::Dropped(_), Some(refused), Some(too)) if refused == too => refused,
            (Outcome::Dropped(_), ..) => {
                self.blurred = true;
                0
            }
            (Outcome::Passed(_), ..) => 0,
        };
        for relay in &relays[..passed] {
            let allowance = self.allowances.entry(relay.slot).or_default();
            let _taken = allowance.take(before, *len) || allowance.take(late, *len);
        }
        self.blurred |= after - before > BLUR / 5;
        Ok(())
    }
}

pub const HOUR: u64 = 3_600_000;

pub fn at(text: &str) -> TransportAddress {
    text.parse().expect("an address and a port")
}

fn since(started: Instant) -> u64 {
    u64::try_from(started.elapsed().as_millis()).expect("a short time")
}

/// The program, loaded and started; attached to the loopback device of this namespace, so that it can redirect.
pub fn start(listeners: &[TransportAddress], channels: ChannelRange) -> Program {
    let sizes = Sizes {
        narrow: 60_001,
        wide: 50_000,
        limits: own().limits(),
    };
    let mut program = Program::load(sizes, SEED).expect("the program loads");
    program
        .attach("lo", 1, ways::SLOT, Mode::Generic)
        .expect("the program can be attached");
    let listeners: Vec<_> = listeners
        .iter()
        .map(|listener| Listener {
            address: listener.ip.into(),
            port: listener.port.to_be_bytes(),
            reserved: [0; 6],
        })
        .collect();
    let mut writer = program.writer();
    for number in 1..=ways::WAYS.len() {
        let number = u16::try_from(number).expect("few ways");
        writer.set_way_out(number, &ways::next_hop(number));
    }
    writer.start(&Start {
        last_channel: match channels {
            ChannelRange::Rfc8656 => 0x4F,
            ChannelRange::Rfc5766 => 0x7F,
        },
        ports: RELAY_PORTS,
        seed: SEED,
        listeners: &listeners,
        links: &[ways::OWN, ways::OWN_OTHER],
    });
    writer.set_listeners_until(KernelTick::MAX);
    program
}

/// The relayed transport addresses.
fn own() -> Own {
    Own {
        addresses: BOUND.to_vec(),
        ports: RELAY_PORTS.0..=RELAY_PORTS.1,
    }
}

fn settings(listeners: &[TransportAddress]) -> Settings {
    let relays = BOUND.map(|bound| RelayAddress {
        bound,
        advertised: if bound == INSIDE { OUTSIDE } else { bound },
    });
    let (first, last) = RELAY_PORTS;
    let own = policy::Own {
        listeners: listeners.to_vec(),
        relays: [&BOUND[..], &[OUTSIDE]].concat(),
        relay_ports: first..=last,
        hosts: vec![],
        neighbours: false,
    };
    Settings::new(&relays, first..=last, Policy::new(vec![], vec![], own))
}

fn outcome(index: usize) -> Outcome {
    let relayed = [Relayed::ToPeer, Relayed::ToClient, Relayed::Hairpin].map(Outcome::Relayed);
    let passed = Passed::ALL.iter().copied().map(Outcome::Passed);
    let dropped = Reason::ALL.iter().copied().map(Outcome::Dropped);
    let mut all = relayed.into_iter().chain(passed).chain(dropped);
    all.find(|outcome| outcome.index() == index)
        .expect("an outcome that there is")
}
