//! From a command line to a running relay, and what is told on the way.
//!
//! What is told at start and at the end goes to standard output, problems and the log to standard error. The exit status
//! is 0 after an orderly end, 2 where something was written that cannot be, 1 where the machine does not let it.

use std::ffi::OsString;
use std::io::{self, Write as _};

use turnpike_control::config::{Plan, Problem, Wishes};

use crate::arguments::{self, Misread, Request};
use crate::attach;
use crate::choice::Choice;
use crate::ctl::{command, socket};
use crate::failure::Failure;
use crate::log::Log;
use crate::privileges::Account;
use crate::random::Random;
use crate::relay_ports::PortsChoice;
use crate::report::Why;
use crate::supervisor::{Opened, Supervisor};
use crate::{listen, machine, report};

/// Follows a command line to its end, and gives the exit status.
pub fn start(arguments: impl IntoIterator<Item = OsString>, random: Random<'_>) -> u8 {
    match follow(arguments, random) {
        Ok(()) => 0,
        Err(error) => {
            // Where standard error is closed there is nobody to tell.
            let _ = writeln!(io::stderr(), "turnpike: {error}");
            error.status()
        }
    }
}

/// Why a command line was not followed to its end. One line.
#[derive(Debug, thiserror::Error)]
enum Error {
    #[error(transparent)]
    Misread(#[from] Misread),
    #[error(transparent)]
    Problem(#[from] Problem),
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl Error {
    fn status(&self) -> u8 {
        match self {
            Error::Misread(_) | Error::Problem(_) => 2,
            Error::Failure(_) => 1,
        }
    }
}

fn follow(arguments: impl IntoIterator<Item = OsString>, random: Random<'_>) -> Result<(), Error> {
    match arguments::read(arguments)? {
        Request::Read(text) => tell(&text),
        Request::Check { wishes, json } => check(wishes, json, random)?,
        Request::Ask(inquiry) => command::run(&inquiry)?,
        Request::Run(wishes) => run(wishes, random)?,
    }
    Ok(())
}

/// Says what would be run. The addresses to listen on are opened as a start does, and closed at once.
fn check(wishes: Wishes, json: bool, random: Random<'_>) -> Result<(), Error> {
    let mut plan = Plan::new(wishes, &machine::look(), random)?;
    let account = account(&plan)?;
    let control = socket::foresee(plan.settings.control.as_ref())?;
    listen::foresee(&mut plan, control.taken)?;
    if !control.made {
        plan.settings.control = None;
    }
    let choice = Choice::make(&mut plan)?;
    attach::foresee_privileges(&plan.settings)?;
    let left = attach::foresee_left(&plan.settings, &choice, &account);
    plan.limited.extend(left);
    let ports = PortsChoice::make(&mut plan.settings)?;
    let why = Why {
        dataplane: &choice.why,
        ports: &ports.why,
    };
    if json {
        tell(&format!("{:#}\n", report::json(&plan, why)));
    } else {
        tell(&format!(
            "would run, and runs nothing; the addresses were opened and closed again:\n{}",
            report::text(&plan, why, &plan.settings.listen, &control.told)
        ));
    }
    Ok(())
}

fn run(mut wishes: Wishes, random: Random<'_>) -> Result<(), Error> {
    end_on_panic();
    listen::choose_ports(&mut wishes)?;
    let mut plan = Plan::new(wishes, &machine::look(), random)?;
    let mut log = Log::new(plan.settings.log_level, plan.settings.log_format);
    let account = account(&plan)?;
    let listeners = listen::bind(&mut plan)?;
    let mut choice = Choice::make(&mut plan)?;
    let mut ports = PortsChoice::make(&mut plan.settings)?;
    let addresses = listeners.listen.len();
    let (socket, control) = socket::open(plan.settings.control.as_ref(), &account)?;
    let (opened, running_as) = Opened::open(
        &mut plan.settings,
        &mut choice,
        &mut ports,
        listeners,
        &account,
        random,
    )?;
    let listen = &opened.listeners.listen;
    let why = Why {
        dataplane: &choice.why,
        ports: &ports.why,
    };
    tell(&report::text(&plan, why, listen, &control));
    tell(&report::paste(&plan, listen));
    tell(&format!("{running_as}\n"));
    // No thread before this line, so that all have as little as this one.
    log.write()
        .map_err(|error| Failure::of("the log cannot be written", &error))?;
    let mut supervisor = Supervisor::start(plan.settings, opened, random)?;
    if let Some(socket) = &socket {
        supervisor = supervisor.asked_by(socket, choice.why)?;
    }
    tell(&format!(
        "ready: {}, {}\n",
        counted(supervisor.workers(), "worker", "workers"),
        counted(addresses, "address", "addresses")
    ));
    let totals = supervisor.run()?;
    let lost = match log.lost() {
        0 => String::new(),
        lost => format!("; {lost} lines of the log were lost, because nobody read them"),
    };
    tell(&format!("{totals}{lost}\n"));
    Ok(())
}

/// Who to be once everything is open.
fn account(plan: &Plan) -> Result<Account, Problem> {
    let run_as = plan.settings.run_as.as_ref();
    run_as.map_or_else(|| Ok(Account::own()), Account::find)
}

fn counted(number: usize, one: &str, several: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { several })
}

/// Where standard output is closed there is nobody to tell.
fn tell(text: &str) {
    let mut stdout = io::stdout().lock();
    let _ = stdout.write_all(text.as_bytes());
    let _ = stdout.flush();
}

/// A thread that panics takes the process with it: no half of a relay goes on.
fn end_on_panic() {
    let report = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        report(panic);
        std::process::exit(101);
    }));
}
