//! Workers on loopback: both backends, the same expectations.

mod errors;
mod marks;
mod paths;
mod queues;
mod rig;

/// Whether the completion backend reads the TOS byte of what it receives.
const COMPLETION_COPIES_TOS: bool = true;
