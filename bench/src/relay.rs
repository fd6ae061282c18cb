//! The relays under test, and how each is started and spoken to.

pub mod bare;
pub mod coturn;
pub mod floor;
pub mod turnpike;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::rig::Rig;
use crate::rig::cost::Spenders;
use crate::rig::plan::Plan;
use crate::rig::program::Program;
use crate::traffic::flow::Route;
use crate::turn::clients::Clients;
use crate::turn::session::Account;
use bare::Bare;
use coturn::Coturn;
use floor::Floor;
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

    /// How packets of a flow travel through one that does not speak TURN.
    fn route(&self, plan: &Plan, flow: usize) -> Route {
        bare::route(plan, flow)
    }
}

/// A relay that runs on the rig, with the clients that use it.
pub struct Serving {
    program: Program,
    clients: Option<Clients>,
    /// How packets travel when there are no clients to know it.
    routes: Vec<Route>,
    /// The command line it was started with.
    pub words: Vec<String>,
}

/// Every relay there is, in the order of tables. `folder` is where Cargo puts what it builds.
pub fn all(folder: &Path) -> Vec<Box<dyn Relay>> {
    let turnpike = folder.join("turnpike");
    let forwarder = folder.join("turnpike-bench");
    vec![
        Box::new(Floor::new(&forwarder)),
        Box::new(Turnpike::new(
            "turnpike-xdp",
            &["--dataplane", "xdp"],
            &turnpike,
        )),
        Box::new(Turnpike::new(
            "turnpike-poll",
            &["--dataplane", "user", "--io", "poll"],
            &turnpike,
        )),
        Box::new(Turnpike::new(
            "turnpike-uring",
            &["--dataplane", "user", "--io", "uring"],
            &turnpike,
        )),
        Box::new(Coturn::Packaged),
        Box::new(Coturn::Best),
        Box::new(Bare::new("forwarder", false, &forwarder)),
        Box::new(Bare::new("forwarder-offload", true, &forwarder)),
    ]
}

/// The relays of these names, or all, in the order of tables.
///
/// # Errors
/// When a name is not a relay's.
pub fn chosen(names: &[String]) -> Result<Vec<Box<dyn Relay>>> {
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
    Ok(relays)
}

/// As [`chosen`], of those that packets from sockets say enough about; asking for another by name is an error.
///
/// # Errors
/// When a name is not such a relay's.
pub fn chosen_for_sockets(names: &[String]) -> Result<Vec<Box<dyn Relay>>> {
    let mut relays = chosen(names)?;
    relays.retain(|relay| !relay.needs_live_frames());
    ensure!(
        names.is_empty() || names.len() == relays.len(),
        "relays in the kernel are measured with --live"
    );
    Ok(relays)
}

/// As [`chosen`], of those that speak TURN; asking for another by name is an error.
///
/// # Errors
/// When a name is not such a relay's.
pub fn that_speak_turn(names: &[String]) -> Result<Vec<Box<dyn Relay>>> {
    let mut relays = chosen(names)?;
    relays.retain(|relay| relay.speaks_turn() && !relay.needs_live_frames());
    ensure!(
        names.is_empty() || names.len() == relays.len(),
        "the floors do not speak TURN"
    );
    Ok(relays)
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

/// Names and versions.
///
/// # Errors
/// When a relay is not there, with how to get it.
pub fn versions(relays: &[Box<dyn Relay>]) -> Result<Vec<(String, String)>> {
    let relays = relays.iter().map(AsRef::as_ref);
    let version = |relay: &dyn Relay| Ok((relay.name().to_owned(), relay.version()?));
    relays.map(version).collect()
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
        let routes = match clients {
            Some(_) => Vec::new(),
            None => (0..plan.allocations())
                .map(|flow| relay.route(&plan, flow))
                .collect(),
        };
        Ok(Self {
            program,
            clients,
            routes,
            words,
        })
    }

    /// Gets every client an allocation, a permission and a channel.
    ///
    /// # Errors
    /// When the relay refuses or stays silent.
    pub fn connect(&mut self, rig: &mut Rig) -> Result<()> {
        match &mut self.clients {
            Some(clients) => clients.connect(&mut rig.client),
            None => Ok(()),
        }
    }

    /// Does the same for the first client alone.
    ///
    /// # Errors
    /// As [`Serving::connect`].
    pub fn connect_first(&mut self, rig: &mut Rig) -> Result<()> {
        match &mut self.clients {
            Some(clients) => clients.connect_first(&mut rig.client),
            None => Ok(()),
        }
    }

    /// Renews what would expire. To be called between trials.
    ///
    /// # Errors
    /// When the relay has ended, refuses or stays silent.
    pub fn keep(&mut self, rig: &mut Rig) -> Result<()> {
        self.program.check_alive()?;
        match &mut self.clients {
            Some(clients) => clients.keep(&mut rig.client),
            None => Ok(()),
        }
    }

    /// How packets of each flow travel through it.
    pub fn routes(&self, payload: usize) -> Vec<Route> {
        match &self.clients {
            Some(clients) => clients.routes(payload),
            None => self.routes.clone(),
        }
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
