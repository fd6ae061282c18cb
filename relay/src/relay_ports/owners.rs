//! Whose each relay port is: a word for each, in memory that the programs read.

use std::io;
use std::net::IpAddr;
use std::os::fd::AsFd;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::Relaxed;

use turnpike_abi::{LENT, owner_place};
use turnpike_wire::TransportAddress;

use crate::dataplane::xdp::Memory;

/// The words of all ports. The control thread says whose they are, and workers bind sockets to their own.
#[derive(Clone, Debug)]
pub struct Owners {
    memory: Arc<Memory>,
    addresses: Arc<[IpAddr]>,
}

impl Owners {
    /// How many places there are for so many addresses.
    pub fn places(addresses: &[IpAddr]) -> u32 {
        owner_place(u32::try_from(addresses.len()).expect("a few"), 0)
    }

    /// Those in a map with so many places.
    ///
    /// # Errors
    /// When the map is not for mapping.
    pub fn in_map(map: impl AsFd, addresses: &[IpAddr]) -> io::Result<Owners> {
        let places = Owners::places(addresses) as usize;
        Ok(Owners {
            memory: Arc::new(Memory::map(map, places * 8)?),
            addresses: addresses.into(),
        })
    }

    /// The place of a port; none where the address is not relayed from.
    pub fn place(&self, address: TransportAddress) -> Option<u32> {
        let of = self.addresses.iter().position(|&ip| ip == address.ip)?;
        Some(owner_place(u32::try_from(of).ok()?, address.port))
    }

    /// Whose a place is from now on; 0 is nobody's.
    pub fn give(&self, place: u32, owner: u64) {
        self.word(place).store(owner, Relaxed);
    }

    /// Binds a socket to a port that a worker has, which everybody else is refused.
    ///
    /// # Panics
    /// When the address is not relayed from.
    pub fn lend<T>(&self, address: TransportAddress, bind: impl FnOnce() -> T) -> T {
        let place = self.place(address).expect("an address to relay from");
        let word = self.word(place);
        // The owner is not touched: the control thread may take the port away meanwhile.
        word.fetch_or(LENT, Relaxed);
        let bound = bind();
        word.fetch_and(!LENT, Relaxed);
        bound
    }

    fn word(&self, place: u32) -> &AtomicU64 {
        &self.memory.words()[place as usize]
    }
}
