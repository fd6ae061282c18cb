//! TURN servers that others wrote and `cargo xtask bench peers` builds: turn-rs, and servers of webrtc-rs' and pion's libraries.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::{REALM, Relay};
use crate::rig::plan::{ALLOCATIONS_PER_ADDRESS, Plan, RELAY_PORTS};
use crate::rig::program::scratch;
use crate::turn::session::Account;

/// The first of the ports that turn-rs may hand out; more than up to the last one it refuses.
const TURN_RS_PORT: u16 = 49_152;

/// Whose server it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// turn-rs, the crate `turn-server`. It has no relay sockets: it relays between its own clients and to nobody else.
    TurnRs,
    /// webrtc-rs, the crate `turn`.
    WebRtcRs,
    /// pion, in Go.
    Pion,
}

/// A server of another project.
pub struct Peer {
    author: Author,
    program: PathBuf,
}

impl Peer {
    /// The server that was built into `folder`.
    pub fn new(author: Author, folder: &Path) -> Self {
        let program = folder.join(match author {
            Author::TurnRs => "turn-server",
            Author::WebRtcRs => "turnpike-peer-webrtc",
            Author::Pion => "turnpike-peer-pion",
        });
        Self { author, program }
    }

    /// turn-rs is told by a file, in which a flow's two clients find each other for as long as a run takes.
    fn configure(plan: &Plan, account: &Account) -> Result<PathBuf> {
        let (server, last) = (plan.server(), RELAY_PORTS.1);
        let file = scratch()?.join(format!("turn-rs-{}.toml", server.ip()));
        let Account { username, password } = account;
        let text = format!(
            "[server]\nrealm = \"{REALM}\"\nmax-threads = 1\nport-range = \"{TURN_RS_PORT}..{last}\"\n\
             [[server.interfaces]]\ntransport = \"udp\"\nlisten = \"{server}\"\nexternal = \"{server}\"\n\
             idle-timeout = 3600\n[log]\nlevel = \"error\"\n[auth.static-credentials]\n{username} = \"{password}\"\n"
        );
        fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
        Ok(file)
    }
}

impl Relay for Peer {
    fn name(&self) -> &'static str {
        match self.author {
            Author::TurnRs => "turn-rs",
            Author::WebRtcRs => "webrtc-rs",
            Author::Pion => "pion",
        }
    }

    fn version(&self) -> Result<String> {
        ensure!(
            self.program.is_file(),
            "there is no {}: `cargo xtask bench peers` builds it, or says why it cannot be had",
            self.program.display()
        );
        super::first_line(&self.program, "--version")
    }

    fn words(&self, plan: &Plan, account: &Account) -> Result<Vec<String>> {
        let mut words = vec![self.program.display().to_string()];
        if self.author == Author::TurnRs {
            let file = Self::configure(plan, account)?;
            words.extend(["--config".into(), file.display().to_string()]);
            return Ok(words);
        }
        let relay = plan.relays().next().context("a plan has a relay address")?;
        let (low, high) = RELAY_PORTS;
        words.extend([
            plan.server().to_string(),
            relay.to_string(),
            format!("{low}-{high}"),
            REALM.into(),
            account.username.clone(),
            account.password.clone(),
        ]);
        Ok(words)
    }

    fn ready_word(&self) -> Option<&'static str> {
        (self.author != Author::TurnRs).then_some("ready")
    }

    fn pairs_clients(&self) -> bool {
        self.author == Author::TurnRs
    }

    fn most_flows(&self) -> usize {
        match self.author {
            // Two clients each, and some to spare for unlucky choices.
            Author::TurnRs => 7_500,
            Author::WebRtcRs | Author::Pion => ALLOCATIONS_PER_ADDRESS,
        }
    }

    fn is_foreign(&self) -> bool {
        true
    }
}
