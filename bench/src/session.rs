//! The rig in a session of its own, so that the scheduler can favour it over whatever else runs in the caller's.

use std::process::{Command, ExitCode};
use std::time::Duration;

use anyhow::{Context, Result};
use rustix::process::{Pid, Signal, kill_process};

use crate::interrupt;
use crate::rig::favour_session;

/// Set for the process that runs in the session.
const INSIDE: &str = "TURNPIKE_BENCH_SESSION";

/// Whether this process runs in a session of its own.
pub fn is_own() -> bool {
    std::env::var_os(INSIDE).is_some()
}

/// Runs this program again, with the same arguments, in a session of its own. Signals are handed on.
///
/// # Errors
/// When `setsid` or `sh` is missing.
pub fn run_in_own() -> Result<ExitCode> {
    let script = format!("{} exec \"$@\"", favour_session());
    let mut child = Command::new("setsid")
        .args(["sh", "-c", &script, "sh"])
        .arg(std::env::current_exe().context("where this program lies")?)
        .args(std::env::args_os().skip(1))
        .env(INSIDE, "1")
        .spawn()
        .context("cannot start `setsid`")?;
    let mut told = false;
    loop {
        if let Some(status) = child.try_wait()? {
            let code = status.code().and_then(|code| u8::try_from(code).ok());
            return Ok(code.map_or(ExitCode::FAILURE, ExitCode::from));
        }
        if interrupt::check().is_err() && !told {
            kill_process(Pid::from_child(&child), Signal::TERM)?;
            told = true;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}
