//! Relayed transport addresses without a socket each: a BPF program gives what comes to them to a few of their worker's.
//!
//! The program knows who owns a port by a word in memory that is shared with it, so opening one is a write. It ends with
//! this process, however that ends.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::net::IpAddr;
use std::ops::RangeInclusive;

use aya::maps::{Array, Map, MapData, MapError, SockMap};
use aya::programs::{ProgramError, SkLookup};
use aya::{Ebpf, EbpfError, EbpfLoader};
use rustix::process::{Resource, getrlimit};
use turnpike_abi::{Address, OWNERS, RELAY_ADDRESSES, socket_place};
use turnpike_turn::{OpenError, Origin, RelayId};
use turnpike_wire::TransportAddress;

use super::RelayPorts;
use super::guard::{self, GuardError};
use super::owners::Owners;
use crate::io::ports::{Ports, Shared, Source};
use crate::io::socket;
use crate::queue::Command;

/// What `cargo xtask ebpf` made, aligned as the reader of ELF files wants it.
static OBJECT: &[u8] = aya::include_bytes_aligned!("../../../ebpf/object/ports.bpf.o");

/// Where the kernel says which ports it chooses by itself (ip-sysctl.rst).
const CHOSEN: &str = "/proc/sys/net/ipv4/ip_local_port_range";

/// Where it says which of those it leaves alone.
const RESERVED: &str = "/proc/sys/net/ipv4/ip_local_reserved_ports";

/// The longest of the two: every second port.
const PARAMETER: usize = 6 << 15;

/// Where it shows which descriptors this process has.
const DESCRIPTORS: &str = "/proc/self/fd";

/// Descriptors that are opened later, besides: those of the process, and those of each worker.
const LATER: u64 = 64;
const LATER_OF_WORKER: u64 = 16;

/// The relays of a worker that may have a socket of their own at a time: with more, it is not worth one.
const OWN: u64 = 1024;

/// Why relayed transport addresses cannot do without sockets.
#[derive(Debug, thiserror::Error)]
pub enum LookupError {
    /// The kernel would give a relay port to whoever asks for any, and take from them what comes to it.
    #[error(
        "the kernel chooses ports of {low}-{high} for other programs; write \
         `sysctl net.ipv4.ip_local_reserved_ports={low}-{high}`"
    )]
    Chosen {
        /// The first relay port.
        low: u16,
        /// The last one.
        high: u16,
    },
    /// More than the program has room for.
    #[error(
        "there are more than {RELAY_ADDRESSES} addresses to relay from, or more than {OWNERS} workers"
    )]
    TooMany,
    /// The kernel does not let this process load programs, or refuses this one.
    #[error("the program cannot be loaded: {0}")]
    Load(#[from] EbpfError),
    /// A map or program is not in the object.
    #[error("the object has no {0}; build the relay again")]
    Missing(&'static str),
    /// A program cannot be used.
    #[error("the program cannot be used: {0}")]
    Program(#[from] ProgramError),
    /// A map cannot be used.
    #[error("a map of the program cannot be used: {0}")]
    Map(#[from] MapError),
    /// What has to leave in pieces needs a socket now and then.
    #[error("{limit} file descriptors are too few for {workers} workers")]
    Descriptors {
        /// The limit.
        limit: u64,
        /// How many workers there are.
        workers: usize,
    },
    /// A socket cannot be had.
    #[error("a socket cannot be had: {0}")]
    Socket(#[from] io::Error),
}

/// Sockets of each worker for all of its relayed transport addresses.
pub struct Lookup {
    /// Holds the program where it is attached.
    _ebpf: Ebpf,
    owners: Owners,
    /// Whether it refuses ports in use to others.
    guarded: Result<(), GuardError>,
}

impl Lookup {
    /// Attaches the program for so many workers, and opens what each of them works with.
    ///
    /// # Errors
    /// When the system does not let it, or other programs would suffer.
    pub fn attach(
        addresses: &[IpAddr],
        ports: &RangeInclusive<u16>,
        workers: usize,
    ) -> Result<(Lookup, Vec<Shared>), LookupError> {
        if addresses.len() > RELAY_ADDRESSES || workers > OWNERS {
            return Err(LookupError::TooMany);
        }
        Lookup::leaves_alone(ports)?;
        let mut ebpf = EbpfLoader::new()
            .map_max_entries("OWNERS", Owners::places(addresses))
            .load(OBJECT)?;
        let owners = match ebpf.map("OWNERS") {
            Some(Map::Array(map)) => Owners::in_map(map.fd(), addresses)?,
            _ => return Err(LookupError::Missing("OWNERS")),
        };
        let map = ebpf
            .take_map("ADDRESSES")
            .ok_or(LookupError::Missing("ADDRESSES"))?;
        let mut own = Array::<_, [u8; 16]>::try_from(map)?;
        for (place, &address) in (0..).zip(addresses) {
            own.set(place, Address::from(address).0, 0)?;
        }
        let map = ebpf
            .take_map("SOCKETS")
            .ok_or(LookupError::Missing("SOCKETS"))?;
        let mut sockets = SockMap::try_from(map)?;
        let shared = open(addresses, workers, &owners, &mut sockets)?;
        let program = ebpf
            .program_mut("ports")
            .ok_or(LookupError::Missing("ports"))?;
        let program: &mut SkLookup = program.try_into()?;
        program.load()?;
        program.attach(File::open("/proc/self/ns/net")?)?;
        let guarded = guard::attach(&mut ebpf, &shared[0].sources[0].send);
        let lookup = Lookup {
            _ebpf: ebpf,
            owners,
            guarded,
        };
        Ok((lookup, shared))
    }

    /// Sees whether the kernel chooses none of these ports for whoever asks for any.
    ///
    /// # Errors
    /// When it does.
    pub fn leaves_alone(ports: &RangeInclusive<u16>) -> Result<(), LookupError> {
        let (chosen, reserved) = (parameter(CHOSEN)?, parameter(RESERVED)?);
        let free = |port: u16| !covers(&chosen.trim().replace(char::is_whitespace, "-"), port);
        let kept = |port: u16| reserved.trim().split(',').any(|range| covers(range, port));
        if ports.clone().all(|port| free(port) || kept(port)) {
            return Ok(());
        }
        Err(LookupError::Chosen {
            low: *ports.start(),
            high: *ports.end(),
        })
    }

    /// Whether other programs of this machine are refused the relay ports in use.
    ///
    /// # Errors
    /// Why not.
    pub fn guarded(&self) -> Result<(), &GuardError> {
        self.guarded.as_ref().map(drop)
    }
}

impl RelayPorts for Lookup {
    fn open(
        &mut self,
        relay: RelayId,
        address: TransportAddress,
        origin: Origin,
    ) -> Result<Command, OpenError> {
        // Whoever has the port keeps it.
        socket::unbound(address)
            .and_then(|socket| self.owners.give(address, u32::from(origin.0) + 1, &socket))
            .map_err(|error| socket::open_error(&error))?;
        Ok(Command::OpenRelay {
            relay,
            socket: None,
            bound: address,
        })
    }

    fn close(&mut self, relay: RelayId) -> Command {
        // Its worker frees the port.
        Command::CloseRelay { relay }
    }
}

impl std::fmt::Debug for Lookup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lookup").finish_non_exhaustive()
    }
}

/// What each worker works with.
fn open(
    addresses: &[IpAddr],
    workers: usize,
    owners: &Owners,
    sockets: &mut SockMap<MapData>,
) -> Result<Vec<Shared>, LookupError> {
    let mut shared = Vec::new();
    for owner in (1..).take(workers) {
        let mut families = Vec::new();
        for v4 in [true, false] {
            if let Some(&ip) = addresses.iter().find(|ip| ip.is_ipv4() == v4) {
                let ports = Ports::open(ip)?;
                for (port, receive) in (0..).zip(&ports.receive) {
                    sockets.set(socket_place(owner, !v4, port), receive, 0)?;
                }
                families.push(ports);
            }
        }
        let sources = addresses.iter().map(|&ip| Source::open(ip));
        shared.push(Shared {
            families,
            sources: sources.collect::<io::Result<_>>()?,
            owners: Some(owners.clone()),
            own: 0,
        });
    }
    // Now that it is known how many descriptors there are left.
    let own = own_sockets(workers)?;
    for shared in &mut shared {
        shared.own = own;
    }
    Ok(shared)
}

/// How many relays of a worker may have a socket of their own at a time, given what there is open already.
fn own_sockets(workers: usize) -> Result<usize, LookupError> {
    let limit = getrlimit(Resource::Nofile).current.unwrap_or(u64::MAX);
    let taken = fs::read_dir(DESCRIPTORS)?.count() as u64 + LATER;
    let each = limit.saturating_sub(taken) / workers as u64;
    match each.saturating_sub(LATER_OF_WORKER).min(OWN) {
        0 => Err(LookupError::Descriptors { limit, workers }),
        own => Ok(usize::try_from(own).expect("a thousand at most")),
    }
}

/// What a parameter of the kernel is, by one read: a second one finds the end of it, wherever the first stopped.
fn parameter(path: &str) -> io::Result<String> {
    let mut text = vec![0; PARAMETER];
    let len = File::open(path)?.read(&mut text)?;
    text.truncate(len);
    String::from_utf8(text).map_err(io::Error::other)
}

/// Whether a port is in a range as the kernel writes it: `LOW-HIGH`, or one port.
fn covers(range: &str, port: u16) -> bool {
    let (low, high) = range.split_once('-').unwrap_or((range, range));
    matches!((low.parse(), high.parse()), (Ok(low), Ok(high)) if (low..=high).contains(&port))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_read_as_the_kernel_writes_them() {
        assert!(covers("49152-65535", 65_535) && covers("5060", 5060));
        assert!(!covers("49152-65535", 49_151) && !covers("", 0) && !covers("5060", 5061));
    }
}
