//! The addresses relayed from, and which of their ports are free.

use std::net::IpAddr;

use rand_chacha::ChaCha12Rng;
use rand_core::RngCore;
use turnpike_wire::AddressFamily;

use crate::ports::Ports;
use crate::session::place;
use crate::{RelayAddress, Settings};

/// Relay addresses under indices that outlive a change of the settings.
#[derive(Debug)]
pub(crate) struct RelayAddresses {
    /// Every address there has been: relays name them by index. Only those in `families` are given out.
    known: Vec<RelayAddress>,
    families: [Vec<u16>; 2],
    ports: Ports,
}

/// Which ports will do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Parity {
    /// Any one.
    Any,
    /// An even one.
    Even,
    /// An even one with the odd one after it.
    Pair,
}

impl RelayAddresses {
    pub(crate) fn new(settings: &Settings) -> RelayAddresses {
        let mut addresses = RelayAddresses {
            known: Vec::new(),
            families: [Vec::new(), Vec::new()],
            ports: Ports::new(0, settings.ports.clone()),
        };
        addresses.replace(settings, std::iter::empty());
        addresses
    }

    /// Takes over other settings; `used` are the ports that are taken now.
    pub(crate) fn replace(&mut self, settings: &Settings, used: impl Iterator<Item = (u16, u16)>) {
        self.families = [Vec::new(), Vec::new()];
        for &address in &settings.relay_addresses {
            let index = match self
                .known
                .iter()
                .position(|known| known.bound == address.bound)
            {
                Some(index) => {
                    self.known[index] = address;
                    index
                }
                None => {
                    self.known.push(address);
                    self.known.len() - 1
                }
            };
            let index = u16::try_from(index).expect("fewer than 65536 relay addresses");
            let family = &mut self.families[place(AddressFamily::of(address.advertised))];
            if !family.contains(&index) {
                family.push(index);
            }
        }
        self.ports = Ports::new(self.known.len(), settings.ports.clone());
        for (address, port) in used {
            self.ports.claim(usize::from(address), port);
        }
    }

    /// Whether this family can be relayed from at all.
    pub(crate) fn has(&self, family: AddressFamily) -> bool {
        !self.families[place(family)].is_empty()
    }

    /// Whether [`RelayAddresses::take`] would find one.
    pub(crate) fn has_free(&self, family: AddressFamily, parity: Parity) -> bool {
        let mut candidates = self.families[place(family)].iter();
        candidates.any(|&address| {
            let index = usize::from(address);
            match parity {
                Parity::Any => self.ports.free(index) > 0,
                Parity::Even => self.ports.has_even(index),
                Parity::Pair => self.ports.has_pair(index),
            }
        })
    }

    /// Takes a random port of a random address; of a pair the even one is named.
    pub(crate) fn take(
        &mut self,
        family: AddressFamily,
        parity: Parity,
        rng: &mut ChaCha12Rng,
    ) -> Option<(u16, u16)> {
        let candidates = &self.families[place(family)];
        let first = if candidates.len() > 1 {
            rng.next_u32() as usize % candidates.len()
        } else {
            0
        };
        let (before, after) = candidates.split_at(first);
        after.iter().chain(before).find_map(|&address| {
            let index = usize::from(address);
            let port = match parity {
                Parity::Any => self.ports.take(index, rng),
                Parity::Even => self.ports.take_even(index, rng),
                Parity::Pair => self.ports.take_pair(index, rng),
            };
            port.map(|port| (address, port))
        })
    }

    pub(crate) fn release(&mut self, address: u16, port: u16) {
        self.ports.release(usize::from(address), port);
    }

    /// The family of an address.
    pub(crate) fn family(&self, address: u16) -> AddressFamily {
        AddressFamily::of(self.advertised(address))
    }

    /// The address that sockets are bound to.
    pub(crate) fn bound(&self, address: u16) -> IpAddr {
        self.known[usize::from(address)].bound
    }

    /// The address that clients and peers know.
    pub(crate) fn advertised(&self, address: u16) -> IpAddr {
        self.known[usize::from(address)].advertised
    }

    /// The number of ports that could still be given out.
    pub(crate) fn free(&self) -> u32 {
        let free = self
            .families
            .iter()
            .flatten()
            .map(|&address| self.ports.free(usize::from(address)));
        u32::try_from(free.sum::<usize>()).unwrap_or(u32::MAX)
    }
}
