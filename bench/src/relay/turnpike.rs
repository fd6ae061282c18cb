//! Our own relay, with each of its ways to move packets.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::{BEFORE, REALM, Relay};
use crate::rig::plan::{ALLOCATIONS_PER_ADDRESS, Plan, RELAY_PORTS};
use crate::turn::session::Account;

const PORTS_BY_SOCKETS: [&str; 2] = ["--ports-by", "sockets"];

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

    /// The options of its data plane. Before there was a choice, each relay port had a socket.
    fn plane(&self) -> Result<Vec<&'static str>> {
        let all = self.plane.to_vec();
        if self.takes(&all)? {
            return Ok(all);
        }
        let sockets = all.windows(2).position(|two| two == PORTS_BY_SOCKETS);
        let mut without = all.clone();
        if let Some(start) = sockets {
            without.drain(start..start + 2);
        }
        ensure!(
            sockets.is_some() && self.takes(&without)?,
            "this commit does not know `{}`",
            all.join(" ")
        );
        Ok(without)
    }

    fn takes(&self, options: &[&str]) -> Result<bool> {
        let mut asked = Command::new(&self.program);
        asked.args(options).arg("--version");
        asked.stdout(Stdio::null()).stderr(Stdio::null());
        let taken = asked.status();
        let taken = taken.with_context(|| format!("cannot start {}", self.program.display()))?;
        Ok(taken.success())
    }
}

impl Relay for Turnpike {
    fn name(&self) -> &'static str {
        self.name
    }

    fn version(&self) -> Result<String> {
        self.check()?;
        self.plane()?;
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
        let rest = rest.into_iter().chain(self.plane()?);
        words.extend(rest.map(ToOwned::to_owned));
        if plan.is_hairpin() {
            for relay in plan.relays() {
                words.extend(["--allow-peer".into(), relay.to_string()]);
            }
        }
        Ok(words)
    }

    fn is_foreign(&self) -> bool {
        self.name.ends_with(BEFORE)
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

#[cfg(test)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn an_earlier_commit_that_knows_sockets_alone_is_asked_for_nothing_else() {
        let program = std::env::temp_dir().join(format!("turnpike-{}", std::process::id()));
        let script = "#!/bin/sh\ncase \"$*\" in *ports-by*) exit 1;; esac\n";
        fs::write(&program, script).expect("there is room");
        fs::set_permissions(&program, Permissions::from_mode(0o755)).expect("it is ours");
        let plane = |options| Turnpike::new("turnpike-before", options, &program).plane();
        let sockets = plane(&["--dataplane", "user", "--ports-by", "sockets"]);
        let lookup = plane(&["--dataplane", "user", "--ports-by", "lookup"]);
        fs::remove_file(&program).expect("it is there");
        assert_eq!(sockets.expect("it can"), ["--dataplane", "user"]);
        assert!(lookup.is_err(), "it cannot");
    }
}
