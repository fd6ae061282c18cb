//! Which relay a datagram or an error is for, where relays have no socket each.

use turnpike_wire::TransportAddress;

use crate::io::ports::{Ports, Shared, Source};

/// The ports of an IP address, 0 included.
const PORTS: usize = 1 << 16;

/// The sockets of a worker that stand for all of its relays, and whose each port is; empty where relays have their own.
#[derive(Default)]
pub(super) struct Switch {
    families: Vec<Ports>,
    sources: Vec<Source>,
    /// By address and port: the relay's slot plus one, or 0. Memory is taken up as it is written to.
    slots: Box<[u32]>,
}

impl Switch {
    /// One on which nothing is open.
    pub(super) fn new(shared: Shared) -> Switch {
        let Shared {
            families, sources, ..
        } = shared;
        Switch {
            families,
            slots: vec![0; sources.len() * PORTS].into(),
            sources,
        }
    }

    /// Each family's sockets.
    pub(super) fn families(&self) -> &[Ports] {
        &self.families
    }

    /// The addresses that are relayed from.
    pub(super) fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// A relay is open. The place of its address among the sources.
    pub(super) fn open(&mut self, bound: TransportAddress, slot: u32) -> usize {
        let place = self.place(bound).expect("an address to relay from");
        self.slots[place] = slot + 1;
        place / PORTS
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
        let source = self
            .sources
            .iter()
            .position(|source| source.ip == bound.ip)?;
        Some(source * PORTS + usize::from(bound.port))
    }
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use socket2::{Domain, Socket, Type};

    use super::*;

    /// An address that nothing is sent from.
    fn source(ip: IpAddr) -> Source {
        let send = Socket::new(Domain::IPV4, Type::DGRAM, None).expect("a socket");
        Source { ip, send, hops: 64 }
    }

    #[test]
    fn a_port_is_a_relays_while_it_is_open() {
        let addresses = ["192.0.2.1", "2001:db8::1"].map(|ip| ip.parse().expect("an address"));
        let mut switch = Switch::new(Shared {
            families: Vec::new(),
            sources: addresses.map(source).into(),
            owners: None,
            own: 0,
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
