//! The relays under test, and how each is started and spoken to.

pub mod bare;
pub mod coturn;
pub mod floor;
pub mod peer;
pub mod turnpike;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::interrupt;
use crate::report::figures::BEFORE;
use crate::rig::Rig;
use crate::rig::cost::Spenders;
use crate::rig::plan::Plan;
use crate::rig::program::{self, Program};
use crate::traffic::flow::Route;
use crate::turn::clients::Clients;
use crate::turn::session::Account;
use bare::Bare;
use coturn::Coturn;
use floor::Floor;
use peer::{Author, Peer};
use turnpike::Turnpike;

/// A relay that can be put on the rig.
pub trait Relay {
    /// Its name on the command line and in tables.
    fn name(&self) -> &'static str;

    /// The program and version that would run.
    ///
    /// # Errors
    /// When it is not there, with how to get it.
    fn version(&self) -> Result<String>;

    /// The command line with which it serves this plan.
    ///
    /// # Errors
    /// When it is not there, with how to get it.
    fn words(&self, plan: &Plan, account: &Account) -> Result<Vec<String>>;

    /// A word it writes when it is ready; without one, it is asked until it answers.
    fn ready_word(&self) -> Option<&'static str> {
        None
    }

    /// Whether it speaks TURN. One that does not sends everything to one peer and one client.
    fn speaks_turn(&self) -> bool {
        true
    }

    /// Whether it relays in the kernel, so that packets from sockets say little about it.
    fn needs_live_frames(&self) -> bool {
        false
    }

    /// Whether it relays only between its own clients, so that a flow's peer has to be a client too.
    fn pairs_clients(&self) -> bool {
        false
    }

    /// Whether each allocation takes a file descriptor, of which a process may not have as many as it likes.
    fn opens_a_file_each(&self) -> bool {
        true
    }

    /// How many flows one process of it can serve, whatever this machine allows.
    fn most_flows(&self) -> usize {
        usize::MAX
    }

    /// Whether it is not of this commit, so that its failure is a result and not an error of ours.
    fn is_foreign(&self) -> bool {
        false
    }

    /// How packets of a flow travel through one that does not speak TURN.
    fn route(&self, plan: &Plan, flow: usize) -> Route {
        bare::route(plan, flow)
    }
}

/// A relay that runs on the rig, with the clients that use it.
pub struct Serving {
    program: Program,
    clients: Option<Clients>,
    /// The peers, where those have to be clients too.
    partners: Option<Clients>,
    /// How packets travel when there are no clients to know it.
    routes: Vec<Route>,
    /// The command line it was started with.
    pub words: Vec<String>,
}

/// The relays of a run.
pub struct Chosen {
    /// Those that are measured, in the order of tables.
    pub relays: Vec<Box<dyn Relay>>,
    /// Their names and versions.
    pub versions: Vec<(String, String)>,
    /// Those that are not, each with the reason.
    pub absent: Absent,
}

/// Names of relays that are not measured, each with the reason.
pub type Absent = Vec<(String, String)>;

/// Names a `turnpike` binary of an earlier commit, which then runs in the same rounds.
const BEFORE_PROGRAM: &str = "TURNPIKE_BENCH_BEFORE";

/// A data plane of ours: its name, and how it is asked for.
type Plane = (&'static str, &'static [&'static str]);

const XDP: &[&str] = &["--dataplane", "xdp", "--ports-by", "sockets"];
const XDP_LOOKUP: &[&str] = &["--dataplane", "xdp", "--ports-by", "lookup"];
const POLL: &[&str] = &["--dataplane", "user", "--ports-by", "sockets"];
const LOOKUP: &[&str] = &["--dataplane", "user", "--ports-by", "lookup"];
const URING: &[&str] = &["--dataplane", "user", "--io", "uring"];

const PLANES: [Plane; 5] = [
    ("turnpike-xdp", XDP),
    ("turnpike-xdp-lookup", XDP_LOOKUP),
    ("turnpike-poll", POLL),
    ("turnpike-lookup", LOOKUP),
    ("turnpike-uring", URING),
];

const PLANES_BEFORE: [Plane; 5] = [
    ("turnpike-xdp-before", XDP),
    ("turnpike-xdp-lookup-before", XDP_LOOKUP),
    ("turnpike-poll-before", POLL),
    ("turnpike-lookup-before", LOOKUP),
    ("turnpike-uring-before", URING),
];

/// Every relay there is, in the order of tables. `folder` is where Cargo puts what it builds.
pub fn all(folder: &Path) -> Vec<Box<dyn Relay>> {
    let peers = folder.join("../peers/bin");
    let turnpike = folder.join("turnpike");
    let forwarder = folder.join("turnpike-bench");
    let mut relays: Vec<Box<dyn Relay>> = vec![Box::new(Floor::new(&forwarder))];
    relays.extend(ours(&turnpike, PLANES));
    if let Some(before) = std::env::var_os(BEFORE_PROGRAM) {
        relays.extend(ours(Path::new(&before), PLANES_BEFORE));
    }
    let others: [Box<dyn Relay>; 7] = [
        Box::new(Coturn::Packaged),
        Box::new(Coturn::Best),
        Box::new(Peer::new(Author::TurnRs, &peers)),
        Box::new(Peer::new(Author::WebRtcRs, &peers)),
        Box::new(Peer::new(Author::Pion, &peers)),
        Box::new(Bare::new("forwarder", false, &forwarder)),
        Box::new(Bare::new("forwarder-offload", true, &forwarder)),
    ];
    relays.extend(others);
    relays
}

fn ours(
    program: &Path,
    planes: impl IntoIterator<Item = Plane>,
) -> impl Iterator<Item = Box<dyn Relay>> {
    let planes = planes.into_iter();
    planes.map(|(name, options)| {
        let relay: Box<dyn Relay> = Box::new(Turnpike::new(name, options, program));
        relay
    })
}

/// The relays of these names, or all that are there, in the order of tables.
///
/// # Errors
/// When a name is not a relay's, or that relay is not there.
pub fn chosen(names: &[String]) -> Result<Chosen> {
    let own = std::env::current_exe().context("where this program lies")?;
    let mut relays = all(own.parent().context("a program lies in a folder")?);
    let known: Vec<_> = relays.iter().map(|relay| relay.name()).collect();
    for name in names {
        ensure!(
            known.contains(&name.as_str()),
            "there is no relay {name}; there are {}",
            known.join(", ")
        );
    }
    relays.retain(|relay| names.is_empty() || names.iter().any(|name| name == relay.name()));
    let mut chosen = Chosen {
        relays: Vec::new(),
        versions: Vec::new(),
        absent: Vec::new(),
    };
    for relay in relays {
        let name = relay.name().to_owned();
        match relay.version() {
            Ok(version) => {
                chosen.versions.push((name, version));
                chosen.relays.push(relay);
            }
            // A comparison names those of the earlier commit, whatever it has.
            Err(error) if relay.is_foreign() && (names.is_empty() || name.ends_with(BEFORE)) => {
                chosen.absent.push((name, format!("{error:#}")));
            }
            Err(error) => return Err(error),
        }
    }
    Ok(chosen)
}

/// As [`chosen`], of those that packets from sockets say enough about; asking for another by name is an error.
///
/// # Errors
/// When a name is not such a relay's.
pub fn chosen_for_sockets(names: &[String]) -> Result<Chosen> {
    let mut chosen = chosen(names)?;
    chosen.keep(|relay| !relay.needs_live_frames());
    ensure!(
        names.is_empty() || names.len() == chosen.relays.len(),
        "relays in the kernel are measured with --live"
    );
    Ok(chosen)
}

/// As [`chosen`], of those whose packets live frames can be; asking for another by name is an error.
///
/// # Errors
/// When a name is not such a relay's.
pub fn chosen_for_live_frames(names: &[String]) -> Result<Chosen> {
    let mut chosen = chosen(names)?;
    for relay in chosen.relays.iter().filter(|relay| relay.pairs_clients()) {
        let reason =
            "relays only between its own clients, and live frames come from peers that are none";
        ensure!(names.is_empty(), "{} {reason}", relay.name());
        chosen.absent.push((relay.name().to_owned(), reason.into()));
    }
    chosen.keep(|relay| !relay.pairs_clients());
    Ok(chosen)
}

/// As [`chosen`], of those that speak TURN; asking for another by name is an error. Requests are the same with each of our
/// data planes, so the kernel's is left out unless it is asked for.
///
/// # Errors
/// When a name is not such a relay's.
pub fn that_speak_turn(names: &[String]) -> Result<Chosen> {
    let mut chosen = chosen(names)?;
    chosen.keep(|relay| relay.speaks_turn() && !(names.is_empty() && relay.needs_live_frames()));
    ensure!(
        names.is_empty() || names.len() == chosen.relays.len(),
        "the floors do not speak TURN"
    );
    Ok(chosen)
}

impl Chosen {
    fn keep(&mut self, wanted: impl Fn(&dyn Relay) -> bool) {
        self.relays.retain(|relay| wanted(relay.as_ref()));
        let left: Vec<_> = self.relays.iter().map(|relay| relay.name()).collect();
        self.versions
            .retain(|(name, _)| left.contains(&name.as_str()));
    }

    /// A line for each relay: its version, or why it is not measured.
    pub fn lines(&self) -> String {
        let versions = self.versions.iter();
        let there = versions.map(|(name, version)| format!("- {name}: {version}\n"));
        let absent = self.absent.iter();
        let absent = absent.map(|(name, reason)| format!("- {name}: not measured: {reason}\n"));
        there.chain(absent).collect()
    }
}

/// All relays in a row, then in the opposite order, and so on (A B B A), each with the number of its round: what drifts
/// while they are measured does so for all of them.
pub fn interleaved(relays: &[Box<dyn Relay>], rounds: usize) -> Vec<(usize, &dyn Relay)> {
    let mut order = Vec::new();
    for round in 0..rounds {
        let row = relays.iter().map(|relay| (round, relay.as_ref()));
        if round % 2 == 0 {
            order.extend(row);
        } else {
            order.extend(row.rev());
        }
    }
    order
}

/// Why one process of a relay cannot serve a plan, whatever it is asked; nothing when it can.
///
/// # Errors
/// When this machine does not say how many files there may be.
pub fn refusal(relay: &dyn Relay, plan: &Plan) -> Result<Option<String>> {
    let most = relay.most_flows();
    if plan.allocations() > most {
        return Ok(Some(format!(
            "one process of it serves {most} flows at most"
        )));
    }
    let most = program::allocations_by_files()?;
    let too_many = relay.opens_a_file_each() && plan.relayed() > most;
    Ok(too_many
        .then(|| format!("a process may open files for {most} allocations here (ulimit -n)")))
}

/// Notes down, and says, once why a relay is not measured.
pub fn note(relay: &dyn Relay, reason: String, absent: &mut Absent) {
    let reason = (relay.name().to_owned(), reason);
    if !absent.contains(&reason) {
        eprintln!("{}: not measured: {}", reason.0, reason.1);
        absent.push(reason);
    }
}

/// What was measured of a relay. Where one that others wrote fails, the reason is noted down once and the run goes on.
///
/// # Errors
/// When one of ours has failed.
pub fn result_of<T>(
    relay: &dyn Relay,
    measured: Result<T>,
    absent: &mut Absent,
) -> Result<Option<T>> {
    match measured {
        Ok(measured) => Ok(Some(measured)),
        Err(error) if relay.is_foreign() && interrupt::check().is_ok() => {
            note(relay, format!("{error:#}"), absent);
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// The account that clients use.
pub fn account() -> Account {
    Account {
        username: "bench".into(),
        password: "known-to-everybody".into(),
    }
}

/// The realm relays are told to use.
pub const REALM: &str = "bench.example";

impl Serving {
    /// Starts a relay of one plan of the rig, in a cgroup if one is given, and waits until it serves. It has no clients yet.
    ///
    /// # Errors
    /// When it cannot be started or does not serve within ten seconds.
    pub fn start(
        relay: &dyn Relay,
        rig: &Rig,
        plan: Plan,
        cgroup: Option<PathBuf>,
    ) -> Result<Self> {
        let words = relay.words(&plan, &account())?;
        let mut launch = rig.launch(relay.name(), words.clone());
        launch.cgroup = cgroup;
        let mut program = launch.start()?;
        if let Some(word) = relay.ready_word() {
            program.wait_for_line(word)?;
        }
        let clients = relay.speaks_turn().then(|| Clients::new(&plan, &account()));
        let paired = relay.speaks_turn() && (relay.pairs_clients() || plan.is_hairpin());
        let partners = paired.then(|| Clients::of_peers(&plan, &account()));
        let routes = match clients {
            Some(_) => Vec::new(),
            None => (0..plan.allocations())
                .map(|flow| relay.route(&plan, flow))
                .collect(),
        };
        Ok(Self {
            program,
            clients,
            partners,
            routes,
            words,
        })
    }

    /// Gets every client an allocation, a permission and a channel.
    ///
    /// # Errors
    /// When the relay refuses or stays silent.
    pub fn connect(&mut self, rig: &mut Rig) -> Result<()> {
        self.connect_some(rig, usize::MAX)
    }

    /// Does the same for the first client alone.
    ///
    /// # Errors
    /// As [`Serving::connect`].
    pub fn connect_first(&mut self, rig: &mut Rig) -> Result<()> {
        self.connect_some(rig, 1)
    }

    fn connect_some(&mut self, rig: &mut Rig, count: usize) -> Result<()> {
        let Some(clients) = &mut self.clients else {
            return Ok(());
        };
        clients.allocate(&mut rig.client, count)?;
        if let Some(partners) = &mut self.partners {
            partners.allocate(&mut rig.peer, count)?;
            clients.meet(partners);
            partners.bind(&mut rig.peer, count)?;
        }
        clients.bind(&mut rig.client, count)
    }

    /// Renews what would expire. To be called between trials.
    ///
    /// # Errors
    /// When the relay has ended, refuses or stays silent.
    pub fn keep(&mut self, rig: &mut Rig) -> Result<()> {
        self.program.check_alive()?;
        if let Some(clients) = &mut self.clients {
            clients.keep(&mut rig.client)?;
        }
        match &mut self.partners {
            Some(partners) => partners.keep(&mut rig.peer),
            None => Ok(()),
        }
    }

    /// How packets of each flow travel through it.
    pub fn routes(&self, payload: usize) -> Vec<Route> {
        match &self.clients {
            Some(clients) => clients.routes(payload, self.partners.as_ref()),
            None => self.routes.clone(),
        }
    }

    /// Allocations that it has made for each flow.
    pub fn allocations_per_flow(&self) -> usize {
        1 + usize::from(self.partners.is_some())
    }

    /// The threads whose time it costs.
    pub fn spenders(&self, rig: &Rig) -> Spenders {
        Spenders {
            processes: vec![self.program.pid()],
            receivers: rig.relay_receivers.clone(),
        }
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.program.pid()
    }

    /// Its clients, if it speaks TURN.
    pub fn clients(&mut self) -> Option<&mut Clients> {
        self.clients.as_mut()
    }
}

/// The first line that a program writes when it is asked for its version.
fn first_line(program: &Path, option: &str) -> Result<String> {
    let output = Command::new(program)
        .arg(option)
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start {}", program.display()))?;
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(text.lines().next().unwrap_or("unknown").trim().to_owned())
}
