//! Whose each relay port is: a word for each, in memory that the programs read.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::os::fd::AsFd;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::Relaxed;

use socket2::Socket;
use turnpike_abi::{lent_to, owner_place};
use turnpike_wire::TransportAddress;

use crate::dataplane::xdp::Memory;
use crate::io::sys::cookie;

/// The words of all ports. The control thread gives a port to a worker, which binds sockets to it and frees it.
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

    /// A port is this worker's from now on, whose number is not 0. The socket has it when this returns, so that nobody else had
    /// it, and nobody gets it whom the programs have let pass already; then it may be closed.
    ///
    /// # Errors
    /// Those of binding it, and `AddrNotAvailable` where the address is not relayed from.
    pub fn give(&self, address: TransportAddress, owner: u32, socket: &Socket) -> io::Result<()> {
        let place = self.place(address);
        let word = self.word(place.ok_or(io::ErrorKind::AddrNotAvailable)?);
        // Others are refused it from now on. If somebody has it, what comes to it is theirs still.
        word.store(lent_to(cookie(socket.as_fd(), libc::SO_COOKIE)?), Relaxed);
        let bound = socket.bind(&SocketAddr::from(address).into());
        let owner = bound.as_ref().map_or(0, |()| owner);
        word.store(owner.into(), Relaxed);
        bound
    }

    /// Binds a socket to a port that a worker has, which all others are refused.
    ///
    /// # Errors
    /// Those of binding it.
    ///
    /// # Panics
    /// Here and below: when the address is not relayed from.
    pub fn lend(&self, address: TransportAddress, socket: &Socket) -> io::Result<()> {
        let word = self.word_of(address);
        word.fetch_or(lent_to(cookie(socket.as_fd(), libc::SO_COOKIE)?), Relaxed);
        let bound = socket.bind(&SocketAddr::from(address).into());
        word.fetch_and(u32::MAX.into(), Relaxed);
        bound
    }

    /// A port is nobody's any more: its worker neither receives nor sends by it.
    pub fn free(&self, address: TransportAddress) {
        self.word_of(address).store(0, Relaxed);
    }

    fn place(&self, address: TransportAddress) -> Option<u32> {
        let of = self.addresses.iter().position(|&ip| ip == address.ip)?;
        Some(owner_place(u32::try_from(of).ok()?, address.port))
    }

    fn word_of(&self, address: TransportAddress) -> &AtomicU64 {
        self.word(self.place(address).expect("an address to relay from"))
    }

    fn word(&self, place: u32) -> &AtomicU64 {
        &self.memory.words()[place as usize]
    }
}
