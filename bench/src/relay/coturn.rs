//! coturn from the distribution: as its package configures it, and with what makes it fastest.

use std::path::Path;

use anyhow::{Result, ensure};

use super::{REALM, Relay};
use crate::rig::plan::{Plan, RELAY_PORTS};
use crate::rig::program::scratch;
use crate::turn::session::Account;

const PROGRAM: &str = "/usr/bin/turnserver";

/// How coturn is configured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coturn {
    /// As the package's service starts it, with its configuration file.
    Packaged,
    /// With everything off that costs time and is not needed to relay UDP, and one thread for the one CPU it has.
    Best,
}

/// What [`Coturn::Best`] adds to the addresses and the account.
const BEST: &[&str] = &[
    "-n",
    "--no-tls",
    "--no-dtls",
    "--no-tcp",
    "--no-tcp-relay",
    "--no-cli",
    "--no-rfc5780",
    "--no-stun-backward-compatibility",
    "--no-software-attribute",
    "--no-dynamic-ip-list",
    "--no-dynamic-realms",
    "--no-stdout-log",
    "--simple-log",
    "--log-file=/dev/null",
    "--relay-threads=1",
];

impl Relay for Coturn {
    fn name(&self) -> &'static str {
        match self {
            Self::Packaged => "coturn",
            Self::Best => "coturn-best",
        }
    }

    fn version(&self) -> Result<String> {
        check()?;
        let version = super::first_line(Path::new(PROGRAM), "--version")?;
        Ok(format!("coturn {version}"))
    }

    fn words(&self, plan: &Plan, account: &Account) -> Result<Vec<String>> {
        check()?;
        let mut words = vec![PROGRAM.to_owned()];
        match self {
            Self::Packaged => words.extend(["-c", "/etc/turnserver.conf"].map(String::from)),
            Self::Best => words.extend(BEST.iter().map(|word| (*word).to_owned())),
        }
        // Without a file of its own the user database would be shared with a coturn that this machine may really run.
        let database = scratch()?.join(format!("{}.db", self.name()));
        words.extend([
            "--pidfile=".into(),
            format!("--userdb={}", database.display()),
            format!("--listening-ip={}", plan.server().ip()),
            format!("--listening-port={}", plan.server().port()),
            "--lt-cred-mech".into(),
            format!("--realm={REALM}"),
            format!("--user={}:{}", account.username, account.password),
            format!("--min-port={}", RELAY_PORTS.0),
            format!("--max-port={}", RELAY_PORTS.1),
        ]);
        words.extend(plan.relays().map(|relay| format!("--relay-ip={relay}")));
        Ok(words)
    }

    fn is_foreign(&self) -> bool {
        true
    }
}

fn check() -> Result<()> {
    ensure!(
        Path::new(PROGRAM).is_file(),
        "there is no coturn: install it with `apt-get install coturn`"
    );
    Ok(())
}
