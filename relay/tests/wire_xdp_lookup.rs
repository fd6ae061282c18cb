//! Established channels through the kernel, and the rest by relay ports without sockets: the tests of the former again.
//!
//! The lab chooses this by the name of this test binary.

#![expect(
    clippy::duplicate_mod,
    reason = "this file brings the lab along, as it does where it is a binary of its own"
)]

mod lab;

#[path = "wire_xdp.rs"]
mod xdp;
