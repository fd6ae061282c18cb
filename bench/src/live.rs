//! Load from inside the kernel: frames made by one XDP program, checked by another, several million of them a second.
//!
//! A test run of the generator with live frames sends what it makes out at the rig's end of the cable. What comes back meets
//! the sink in the driver of the same device, before the network stack; only what is not the rig's goes up, to the clients.

pub mod flows;
pub mod program;
pub mod trial;
