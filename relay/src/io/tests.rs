//! Workers on loopback: both backends, the same expectations.

mod errors;
mod lookup;
mod marks;
mod mtu;
mod paths;
mod queues;
mod rig;
