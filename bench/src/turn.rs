//! TURN clients for the rig: many at once, over a tap, with no socket and no thread for any of them.

pub mod clients;
pub mod session;
