//! What relay ports are had by, and why: what was asked for, or else a program, where nobody on the machine notices.

use rustix::thread::CapabilitySet;
use turnpike_control::config::{Io, PortsBy, Settings};

use super::{Lookup, LookupError};
use crate::failure::Failure;
use crate::io::ports::Shared;
use crate::privileges;

/// What loading the programs takes, attaching them, and raw sockets (capabilities(7)).
const CAPABILITIES: CapabilitySet = CapabilitySet::BPF
    .union(CapabilitySet::NET_ADMIN)
    .union(CapabilitySet::NET_RAW);

/// Why the settings say what they say.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PortsChoice {
    /// In a line for the operator.
    pub why: String,
    /// Whether sockets will do, where it turns out that a program cannot be had.
    open: bool,
}

impl PortsChoice {
    /// Puts sockets or a program in the place of `auto`, as far as can be told without attaching anything.
    ///
    /// # Errors
    /// When a program was asked for that would rob others, whoever runs it. Told before anything of a relay that was killed is
    /// detached.
    pub fn make(settings: &mut Settings) -> Result<PortsChoice, Failure> {
        let asked = |name| PortsChoice {
            why: format!("asked for by --ports-by {name}"),
            open: false,
        };
        Ok(match settings.ports_by {
            PortsBy::Sockets => asked("sockets"),
            PortsBy::Lookup => {
                let ports = &settings.server.ports;
                Lookup::leaves_alone(ports).map_err(|error| refused(&error))?;
                asked("lookup")
            }
            PortsBy::Auto => match possible(settings) {
                Ok(()) => {
                    settings.ports_by = PortsBy::Lookup;
                    PortsChoice {
                        why: "--ports-by auto has it".to_owned(),
                        open: true,
                    }
                }
                Err(why) => PortsChoice::sockets(settings, &why),
            },
        })
    }

    /// Attaches the programs, if they are meant, and opens what each worker works with.
    ///
    /// # Errors
    /// When they cannot be had and nothing else will do.
    pub fn attach(
        &mut self,
        settings: &mut Settings,
    ) -> Result<Option<(Lookup, Vec<Shared>)>, Failure> {
        if settings.ports_by != PortsBy::Lookup {
            return Ok(None);
        }
        let server = &settings.server;
        let addresses = server.relay_addresses.iter().map(|relay| relay.bound);
        let addresses: Vec<_> = addresses.collect();
        match Lookup::attach(&addresses, &server.ports, settings.workers) {
            Ok(attached) => {
                let Err(error) = attached.0.guarded() else {
                    return Ok(Some(attached));
                };
                let robbed = format!("other programs could bind relay ports in use: {error}");
                if self.open {
                    *self = PortsChoice::sockets(settings, &robbed);
                    return Ok(None);
                }
                self.why = format!("{}, but {robbed}", self.why);
                Ok(Some(attached))
            }
            Err(error) if self.open => {
                *self = PortsChoice::sockets(settings, &error.to_string());
                Ok(None)
            }
            Err(error) => Err(refused(&error)),
        }
    }

    /// Sockets, because a program cannot be had.
    fn sockets(settings: &mut Settings, why: &str) -> PortsChoice {
        settings.ports_by = PortsBy::Sockets;
        // What the verifier has to say takes pages.
        let why = why.lines().next().unwrap_or_default();
        PortsChoice {
            why: format!("--ports-by lookup cannot be had: {why}"),
            open: false,
        }
    }
}

/// Why a program cannot be had that was asked for, and what to do about it.
fn refused(error: &LookupError) -> Failure {
    let instead = match error {
        LookupError::Chosen { .. } => ", or --ports-by sockets",
        LookupError::TooMany => "; write --ports-by sockets",
        LookupError::Descriptors { .. } => {
            "; raise the limit (ulimit -Hn, LimitNOFILE= in a systemd unit), or write --ports-by sockets"
        }
        _ => "; give it CAP_BPF, CAP_NET_ADMIN and CAP_NET_RAW, or write --ports-by sockets",
    };
    let problem = format!("relay ports cannot be had by lookup: {error}{instead}");
    Failure::new(problem)
}

/// Whether nothing is known to be in the way of a program.
fn possible(settings: &Settings) -> Result<(), String> {
    if settings.io == Io::Uring {
        return Err("io_uring wants a socket for each relay port".to_owned());
    }
    let lacking = privileges::lacking(CAPABILITIES);
    if !lacking.is_empty() {
        return Err(format!("this process lacks {}", privileges::names(lacking)));
    }
    Lookup::leaves_alone(&settings.server.ports).map_err(|error| error.to_string())
}
