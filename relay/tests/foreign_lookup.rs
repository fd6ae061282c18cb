//! Foreign clients again, whose relayed addresses have no socket each.
//!
//! The lab chooses this by the name of this test binary.

#![expect(
    clippy::duplicate_mod,
    reason = "each of these files brings the lab along, as it does where it is a binary of its own"
)]

mod lab;

#[path = "foreign_aiortc.rs"]
mod aiortc;
#[path = "foreign_coturn.rs"]
mod coturn;
