//! The least that a relay in the kernel can do, as a relay of the rig.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::Relay;
use crate::bounce::{FaultKind, READY};
use crate::rig::device;
use crate::rig::plan::Plan;
use crate::traffic::flow::{Leg, Passage, Route};
use crate::turn::session::Account;

/// The XDP program that swaps addresses and transmits.
pub struct Floor {
    program: PathBuf,
    fault: Option<(FaultKind, u64)>,
}

impl Floor {
    /// The one inside the program `program`.
    pub fn new(program: &Path) -> Self {
        let program = program.to_owned();
        Self {
            program,
            fault: None,
        }
    }

    /// One that does something wrong to every so many packets, to test the rig.
    pub fn faulty(program: &Path, fault: FaultKind, every: u64) -> Self {
        let fault = Some((fault, every));
        Self {
            fault,
            ..Self::new(program)
        }
    }
}

impl Relay for Floor {
    fn name(&self) -> &'static str {
        "xdp-floor"
    }

    fn version(&self) -> Result<String> {
        super::first_line(&self.program, "--version")
    }

    fn words(&self, _: &Plan, _: &Account) -> Result<Vec<String>> {
        let mut words = vec![self.program.display().to_string(), "bounce".into()];
        words.extend(["--device".into(), device(1, 'r')]);
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

    fn needs_live_frames(&self) -> bool {
        true
    }

    /// Back to where it came from, to one port or another of the relay.
    fn route(&self, plan: &Plan, flow: usize) -> Route {
        let relay = plan.relays().next().expect("a plan has a relay address");
        let inside = (plan.client(flow), plan.server());
        let outside = (plan.peer(flow), SocketAddr::new(relay, 50_000));
        [inside, outside].map(|(from, to)| {
            let leg = |from, to| Leg {
                from,
                to,
                prefix: Vec::new(),
            };
            Passage {
                sent: leg(from, to),
                arriving: leg(to, from),
            }
        })
    }
}
