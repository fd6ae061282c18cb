//! Whose the relayed transport addresses are, where a few sockets of each worker receive for all of its own.

/// The most addresses that are relayed from.
pub const RELAY_ADDRESSES: usize = 16;

/// The most workers: each has a number from 1 to this.
pub const OWNERS: usize = 255;

/// Is set in the word of a port beside the worker's number while that binds a socket to it: nobody is refused it then.
pub const LENT: u64 = 1 << 32;

/// The place of a relayed transport address among the owners, given the place of its IP address among the addresses. There
/// is a word in each place, as arrays have them at least: the number of the worker that receives, or 0 where that is nobody.
pub const fn owner_place(address: u32, port: u16) -> u32 {
    address << 16 | port as u32
}

/// The sockets that a worker has for a family. Ports are dealt out to them, so that a flood to one leaves room to the others.
pub const LANES: u16 = 8;

/// The places of all sockets.
pub const SOCKETS: usize = (OWNERS + 1) * 2 * LANES as usize;

/// The place of a worker's socket for a port of a family among the sockets.
pub const fn socket_place(owner: u32, v6: bool, port: u16) -> u32 {
    (owner << 1 | v6 as u32) * LANES as u32 + (port % LANES) as u32
}
