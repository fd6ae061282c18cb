//! The foreign clients once more, with their established channels relayed in the kernel by generic XDP.
//!
//! The lab chooses the data plane by the name of this test binary.

#![expect(
    clippy::duplicate_mod,
    reason = "each of these files brings the lab along, as it does where it is a binary of its own"
)]

mod lab;

#[path = "foreign_aiortc.rs"]
mod aiortc;
#[path = "foreign_chromium.rs"]
mod chromium;
#[path = "foreign_coturn.rs"]
mod coturn;
