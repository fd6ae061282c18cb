//! From what an operator wrote, in a file or as flags, to settings that cannot be wrong.
//!
//! ```text
//! file -> Wishes --+
//!                  +--> Wishes + Machine -> Plan { Settings, what was chosen, what is limited }
//! flags -> Wishes -+
//! ```
//!
//! Whatever is wrong becomes one [`Problem`] on one line: where, what, and what to write instead.

use std::ops::RangeInclusive;

mod document;
mod file;
mod machine;
pub mod notation;
mod plan;
mod problem;
mod wishes;

pub use machine::Machine;
pub use plan::{Access, ControlSocket, Limitation, Listen, Plan, Settings};
pub use problem::{Complaint, Place, Problem, Remedy, Sited};
pub use wishes::{
    Dataplane, Io, Level, LifetimeWishes, LimitWishes, LogFormat, PortsBy, RunAs, Wishes,
};

/// The port of TURN over UDP (RFC 8656, 5).
pub const DEFAULT_PORT: u16 = 3478;
/// The ports of relayed addresses when nobody says (RFC 8656, 7.2).
pub const DEFAULT_PORTS: RangeInclusive<u16> = 49_152..=65_535;
/// Where the kernel's data plane is kept from ending with the process when nobody says. systemd mounts /sys/fs/bpf.
pub const DEFAULT_BPFFS: &str = "/sys/fs/bpf/turnpike";
