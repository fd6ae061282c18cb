//! What packets look like when relays have no socket each: the tests of headers, sizes, addresses, routes and ICMP errors again,
//! with `--ports-by lookup`.
//!
//! The lab chooses this by the name of this test binary.

#![expect(
    clippy::duplicate_mod,
    reason = "each of these files brings the lab along, as it does where it is a binary of its own"
)]

mod lab;

#[path = "wire_addresses.rs"]
mod addresses;
#[path = "wire_headers.rs"]
mod headers;
#[path = "wire_icmp.rs"]
mod icmp;
#[path = "wire_routes.rs"]
mod routes;
#[path = "wire_sizes.rs"]
mod sizes;
