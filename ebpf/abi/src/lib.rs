//! What the data planes share: the keys and bindings of their tables, and the reasons for which they drop.
//!
//! This crate is the only definition of what crosses the border to the kernel. Everything is `repr(C)`, addresses and
//! ports are byte arrays in network order, and the sizes asserted below are part of the contract: change one and
//! [`ABI_VERSION`] changes with it.
#![no_std]
#![forbid(unsafe_code)]

mod binding;
mod key;
mod reason;

pub use binding::{Binding, Tick};
pub use key::{Address, ClientKey, PeerKey, PermissionKey};
pub use reason::Reason;

/// The version of every layout in this crate; a loader refuses an object that carries another one.
pub const ABI_VERSION: u32 = 1;
