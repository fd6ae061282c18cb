//! A network address and port translator of any kind that RFC 4787 describes.

use std::collections::BTreeSet;
use std::net::IpAddr;

use turnpike_wire::TransportAddress;

use crate::plan::Behaviour;

/// A NAT with one outside address.
#[derive(Clone, Debug)]
pub struct Nat {
    outside: IpAddr,
    maps: Behaviour,
    filters: Behaviour,
    mappings: Vec<Mapping>,
    next_port: u16,
}

#[derive(Clone, Debug)]
struct Mapping {
    inside: TransportAddress,
    /// What the mapping is for, as far as the NAT tells destinations apart.
    towards: Option<(IpAddr, u16)>,
    port: u16,
    /// To whom the inside has sent through it.
    sent_to: BTreeSet<TransportAddress>,
}

impl Nat {
    /// A NAT of this kind.
    pub fn new(outside: IpAddr, maps: Behaviour, filters: Behaviour) -> Nat {
        Nat {
            outside,
            maps,
            filters,
            mappings: Vec::new(),
            next_port: 2_000,
        }
    }

    /// Its outside address.
    pub fn outside(&self) -> IpAddr {
        self.outside
    }

    /// The source that a datagram leaves with.
    pub fn outbound(&mut self, inside: TransportAddress, to: TransportAddress) -> TransportAddress {
        let towards = match self.maps {
            Behaviour::Endpoint => None,
            Behaviour::Address => Some((to.ip, 0)),
            Behaviour::AddressAndPort => Some((to.ip, to.port)),
        };
        let known = self
            .mappings
            .iter_mut()
            .find(|mapping| mapping.inside == inside && mapping.towards == towards);
        let mapping = match known {
            Some(mapping) => mapping,
            None => {
                let port = self.next_port;
                self.next_port = if port > 60_000 { 2_000 } else { port + 1 };
                self.mappings.retain(|mapping| mapping.port != port);
                let sent_to = BTreeSet::new();
                self.mappings.push(Mapping {
                    inside,
                    towards,
                    port,
                    sent_to,
                });
                self.mappings.last_mut().expect("just pushed")
            }
        };
        mapping.sent_to.insert(to);
        TransportAddress::new(self.outside, mapping.port)
    }

    /// Where a datagram for this port is let in to, if it is.
    pub fn inbound(&self, port: u16, from: TransportAddress) -> Option<TransportAddress> {
        let mapping = self.mappings.iter().find(|mapping| mapping.port == port)?;
        let let_in = match self.filters {
            Behaviour::Endpoint => true,
            Behaviour::Address => mapping.sent_to.iter().any(|to| to.ip == from.ip),
            Behaviour::AddressAndPort => mapping.sent_to.contains(&from),
        };
        let_in.then_some(mapping.inside)
    }

    /// Loses every mapping, as after a restart: the next datagrams leave from other ports.
    pub fn forget(&mut self) {
        self.mappings.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{BEHAVIOURS, ip};

    fn at(text: &str) -> TransportAddress {
        text.parse().expect("an address and a port")
    }

    /// RFC 4787, 4.1: which destinations share a mapping.
    #[test]
    fn mappings_are_shared_as_the_kind_says() {
        for (maps, shared) in
            BEHAVIOURS
                .into_iter()
                .zip([(true, true), (true, false), (false, false)])
        {
            let mut nat = Nat::new(ip("198.51.100.1"), maps, Behaviour::Endpoint);
            let inside = at("192.168.1.2:5000");
            let first = nat.outbound(inside, at("192.0.2.1:1"));
            assert_eq!(first, nat.outbound(inside, at("192.0.2.1:1")));
            let other_port = nat.outbound(inside, at("192.0.2.1:2")) == first;
            let other_address = nat.outbound(inside, at("192.0.2.2:1")) == first;
            assert_eq!((other_port, other_address), shared, "{maps:?}");
        }
    }

    /// RFC 4787, 5: who is let in.
    #[test]
    fn strangers_are_let_in_as_the_kind_says() {
        for (filters, lets_in) in
            BEHAVIOURS
                .into_iter()
                .zip([(true, true), (true, false), (false, false)])
        {
            let mut nat = Nat::new(ip("198.51.100.1"), Behaviour::Endpoint, filters);
            let inside = at("192.168.1.2:5000");
            let outside = nat.outbound(inside, at("192.0.2.1:1"));
            assert_eq!(nat.inbound(outside.port, at("192.0.2.1:1")), Some(inside));
            let other_port = nat.inbound(outside.port, at("192.0.2.1:2")).is_some();
            let other_address = nat.inbound(outside.port, at("192.0.2.2:1")).is_some();
            assert_eq!((other_port, other_address), lets_in, "{filters:?}");
            nat.forget();
            assert_eq!(nat.inbound(outside.port, at("192.0.2.1:1")), None);
        }
    }
}
