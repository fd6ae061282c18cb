//! What packets look like when io_uring moves them: the tests of headers, sizes and ICMP errors again, with `--io uring`.
//!
//! The lab chooses the backend by the name of this test binary.

#![expect(
    clippy::duplicate_mod,
    reason = "each of these files brings the lab along, as it does where it is a binary of its own"
)]

mod lab;

#[path = "wire_headers.rs"]
mod headers;
#[path = "wire_icmp.rs"]
mod icmp;
#[path = "wire_sizes.rs"]
mod sizes;
