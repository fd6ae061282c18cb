//! Which relay a datagram or an error is for, where one socket receives for all of them.

use std::net::IpAddr;

use turnpike_wire::TransportAddress;

use crate::io::ports::{Ports, Shared};

/// The ports of an IP address, 0 included.
const PORTS: usize = 1 << 16;

/// The sockets of a worker that stand for all of its relays, and whose each port is; empty where relays have their own.
#[derive(Default)]
pub(super) struct Switch {
    families: Vec<Ports>,
    addresses: Vec<IpAddr>,
    /// By address and port: the relay's slot plus one, or 0. Memory is taken up as it is written to.
    slots: Box<[u32]>,
}

impl Switch {
    /// One on which nothing is open.
    pub(super) fn new(shared: Shared) -> Switch {
        let Shared {
            families,
            addresses,
        } = shared;
        Switch {
            families,
            slots: vec![0; addresses.len() * PORTS].into(),
            addresses,
        }
    }

    /// Each family's sockets.
    pub(super) fn families(&self) -> &[Ports] {
        &self.families
    }

    /// The sockets of a family.
    pub(super) fn of(&self, v4: bool) -> Option<&Ports> {
        self.families.iter().find(|ports| ports.v4 == v4)
    }

    /// A relay is open.
    pub(super) fn open(&mut self, bound: TransportAddress, slot: u32) {
        let place = self.place(bound).expect("an address to relay from");
        self.slots[place] = slot + 1;
    }

    /// It is not any more.
    pub(super) fn close(&mut self, bound: TransportAddress) {
        let place = self.place(bound).expect("it was open");
        self.slots[place] = 0;
    }

    /// The slot of the relay that has an address.
    pub(super) fn slot(&self, bound: TransportAddress) -> Option<u32> {
        self.slots[self.place(bound)?].checked_sub(1)
    }

    fn place(&self, bound: TransportAddress) -> Option<usize> {
        let address = self.addresses.iter().position(|&ip| ip == bound.ip)?;
        Some(address * PORTS + usize::from(bound.port))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_is_a_relays_while_it_is_open() {
        let addresses = ["192.0.2.1", "2001:db8::1"].map(|ip| ip.parse().expect("an address"));
        let mut switch = Switch::new(Shared {
            families: Vec::new(),
            addresses: addresses.to_vec(),
        });
        let [four, six] = addresses.map(|ip| TransportAddress::new(ip, 65_535));
        switch.open(four, 0);
        switch.open(six, 7);
        assert_eq!((switch.slot(four), switch.slot(six)), (Some(0), Some(7)));
        assert_eq!(switch.slot(TransportAddress { port: 0, ..six }), None);
        assert_eq!(
            switch.slot("192.0.2.2:1".parse().expect("an address")),
            None
        );
        switch.close(four);
        assert_eq!((switch.slot(four), switch.slot(six)), (None, Some(7)));
    }
}
