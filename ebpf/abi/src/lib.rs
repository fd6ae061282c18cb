//! What the data planes share: the keys and bindings of their tables, and the reasons for which they drop.
//!
//! This crate is the only definition of what crosses the border to the kernel. Everything is `repr(C)`, addresses and
//! ports are byte arrays in network order, and the sizes asserted below are part of the contract: change one and
//! [`ABI_VERSION`] changes with it.
#![no_std]
#![forbid(unsafe_code)]

mod binding;
mod entry;
mod image;
mod key;
mod limit;
pub mod live;
mod next_hop;
mod outcome;
mod places;
mod ports;
mod reason;
mod replay;
mod settings;
mod slots;
mod start;
mod writer;

pub use binding::{Binding, Tick};
pub use entry::{Core, KernelTick, Key, Kind, Narrow, Wide, flag};
pub use image::{Ends, Entry, Leg};
pub use key::{Address, ClientKey, PeerKey, PermissionKey};
pub use limit::Limit;
pub use next_hop::NextHop;
pub use outcome::{Counters, Outcome, Passed, Relayed};
pub use ports::{
    LANES, OWNERS, RELAY_ADDRESSES, SOCKETS, is_lent_to, lent_to, owner_place, socket_place,
};
pub use reason::Reason;
pub use replay::{REPLAY_HEAD, REPLAY_ORDER, Replay};
pub use settings::{LINKS, LISTENERS, Listener, NEXT_HOPS, PAIRS, Pair, Settings};
pub use slots::{BUCKETS, Seed, home, home_of_channel};
pub use start::Start;
pub use writer::{Counts, Full, Writer};

/// The version of every layout in this crate; a loader refuses an object that carries another one.
pub const ABI_VERSION: u32 = 4;
