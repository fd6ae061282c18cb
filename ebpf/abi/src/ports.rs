//! Whose the relayed transport addresses are, where a few sockets of each worker receive for all of its own.

/// The most addresses that are relayed from.
pub const RELAY_ADDRESSES: usize = 16;

/// The most workers: each has a number from 1 to this.
pub const OWNERS: usize = 255;

/// What stands in the word of a port, beside the worker's number if it has one already, while the relay binds a socket to it:
/// half of the number by which the kernel knows that socket. All others are refused the port.
pub const fn lent_to(cookie: u64) -> u64 {
    cookie << 32
}

/// Whether the word of a port says that this socket may be bound to it.
pub const fn is_lent_to(owner: u64, cookie: u64) -> bool {
    let lent = owner >> 32;
    lent != 0 && lent << 32 == lent_to(cookie)
}

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
