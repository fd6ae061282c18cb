//! The load rig: relays under known traffic in network namespaces, and what they cost.
//!
//! Nothing here fails because a relay is slow. What fails is a relay that lets out a packet it should not, and a rig
//! that cannot say what happened.

pub mod bounce;
pub mod control;
pub mod forwarder;
pub mod hold;
pub mod interrupt;
pub mod lab;
pub mod live;
pub mod memory;
pub mod progress;
pub mod relay;
pub mod report;
pub mod rig;
pub mod search;
pub mod session;
pub mod traffic;
pub mod turn;
