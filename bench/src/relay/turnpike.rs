//! Our own relay, with each of its ways to move packets.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use super::{REALM, Relay};
use crate::rig::plan::{ALLOCATIONS_PER_ADDRESS, Plan, RELAY_PORTS};
use crate::turn::session::Account;

/// The `turnpike` binary with one of its data planes.
pub struct Turnpike {
    name: &'static str,
    plane: &'static [&'static str],
    program: PathBuf,
}

impl Turnpike {
    /// The binary at `program` with the options of a data plane.
    pub fn new(name: &'static str, plane: &'static [&'static str], program: &Path) -> Self {
        let program = program.to_owned();
        Self {
            name,
            plane,
            program,
        }
    }

    fn check(&self) -> Result<()> {
        ensure!(
            self.program.is_file(),
            "there is no {}: build it with `cargo build --release --package turnpike`",
            self.program.display()
        );
        Ok(())
    }
}

impl Relay for Turnpike {
    fn name(&self) -> &'static str {
        self.name
    }

    fn version(&self) -> Result<String> {
        self.check()?;
        super::first_line(&self.program, "--version")
    }

    fn words(&self, plan: &Plan, account: &Account) -> Result<Vec<String>> {
        self.check()?;
        let mut words = vec![
            self.program.display().to_string(),
            "--listen".into(),
            plan.server().to_string(),
        ];
        for relay in plan.relays() {
            words.extend(["--relay-address".into(), relay.to_string()]);
        }
        let (low, high) = RELAY_PORTS;
        let user = format!("{}:{}", account.username, account.password);
        let rest = [
            "--ports",
            &format!("{low}-{high}"),
            "--realm",
            REALM,
            "--user",
            &user,
            "--allow-peer",
            plan.peers(),
            "--workers",
            "1",
        ];
        words.extend(rest.iter().chain(self.plane).map(ToString::to_string));
        if plan.is_hairpin() {
            for relay in plan.relays() {
                words.extend(["--allow-peer".into(), relay.to_string()]);
            }
        }
        Ok(words)
    }

    fn needs_live_frames(&self) -> bool {
        self.plane.contains(&"xdp")
    }

    fn opens_a_file_each(&self) -> bool {
        !self.plane.contains(&"lookup")
    }

    fn most_flows(&self) -> usize {
        // The addresses that a program which looks ports up knows.
        let addresses = turnpike_abi::RELAY_ADDRESSES;
        match self.opens_a_file_each() {
            true => usize::MAX,
            false => addresses * ALLOCATIONS_PER_ADDRESS,
        }
    }

    fn ready_word(&self) -> Option<&'static str> {
        Some("ready")
    }
}
