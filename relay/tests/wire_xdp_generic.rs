//! Established channels through the kernel where the driver has no native XDP: the tests of `wire_xdp` and
//! `wire_xdp_topologies` again, with `--dataplane xdp-generic`.
//!
//! The lab chooses the data plane by the name of this test binary.

#![expect(
    clippy::duplicate_mod,
    reason = "each of these files brings the lab along, as it does where it is a binary of its own"
)]

mod lab;

#[path = "wire_xdp.rs"]
mod native;

#[path = "wire_xdp_topologies.rs"]
mod topologies;
