//! The bare forwarder: what a user-space relay would cost if it did nothing but move packets.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::Relay;
use crate::forwarder::{FaultKind, READY};
use crate::rig::plan::Plan;
use crate::traffic::flow::{Leg, Passage, Route};
use crate::turn::session::Account;

/// The port the forwarder has on the peers' side.
const PORT: u16 = 50_000;

/// The forwarder of this crate.
pub struct Bare {
    name: &'static str,
    offload: bool,
    program: PathBuf,
    fault: Option<(FaultKind, u64)>,
}

impl Bare {
    /// The forwarder inside the program `program`, with or without segmentation offload.
    pub fn new(name: &'static str, offload: bool, program: &Path) -> Self {
        Self {
            name,
            offload,
            program: program.to_owned(),
            fault: None,
        }
    }

    /// A forwarder that does something wrong to every so many packets, to test the rig.
    pub fn faulty(program: &Path, fault: FaultKind, every: u64) -> Self {
        Self {
            fault: Some((fault, every)),
            ..Self::new("faulty-forwarder", false, program)
        }
    }
}

impl Relay for Bare {
    fn name(&self) -> &'static str {
        self.name
    }

    fn version(&self) -> Result<String> {
        super::first_line(&self.program, "--version")
    }

    fn words(&self, plan: &Plan, _: &Account) -> Result<Vec<String>> {
        let mut words = vec![self.program.display().to_string(), "forwarder".into()];
        let addresses = [
            ("--listen", plan.server()),
            ("--relay", outside(plan)),
            ("--client", plan.client(0)),
            ("--peer", plan.peer(0)),
        ];
        for (option, address) in addresses {
            words.extend([option.into(), address.to_string()]);
        }
        if self.offload {
            words.push("--offload".into());
        }
        if let Some((kind, every)) = self.fault {
            words.extend(["--fault".into(), kind.to_string()]);
            words.extend(["--every".into(), every.to_string()]);
        }
        Ok(words)
    }

    fn ready_word(&self) -> Option<&'static str> {
        Some(READY)
    }

    fn speaks_turn(&self) -> bool {
        false
    }

    fn opens_a_file_each(&self) -> bool {
        false
    }
}

/// The forwarder's address on the peers' side.
fn outside(plan: &Plan) -> SocketAddr {
    let ip = plan.relays().next().expect("a plan has a relay address");
    SocketAddr::new(ip, PORT)
}

/// How the packets of a flow travel through the forwarder: from a client and a peer of their own, but all to one client
/// and one peer, because it looks nothing up.
pub fn route(plan: &Plan, flow: usize) -> Route {
    let passage = |sent: (SocketAddr, SocketAddr), arriving: (SocketAddr, SocketAddr)| {
        let leg = |(from, to)| Leg {
            from,
            to,
            prefix: Vec::new(),
        };
        Passage {
            sent: leg(sent),
            arriving: leg(arriving),
        }
    };
    let (inside, outside) = (plan.server(), outside(plan));
    [
        passage((plan.client(flow), inside), (outside, plan.peer(0))),
        passage((plan.peer(flow), outside), (inside, plan.client(0))),
    ]
}
