//! Workers on loopback: both backends, the same expectations.

mod errors;
pub(super) mod lookup;
mod marks;
mod mtu;
mod paths;
mod queues;
pub(super) mod rig;
