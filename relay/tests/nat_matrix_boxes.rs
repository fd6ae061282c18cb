//! Each NAT box of the lab is measured: what it maps and filters is what RFC 4787 says of the kind it is named for.

mod lab;

use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::time::Duration;

use lab::nat::{Behaviour, Dependence, NatKind};
use lab::needs;
use lab::world::{Host, Natted, World};

/// Long enough for a datagram to cross three namespaces on a busy machine.
const PATIENCE: Duration = Duration::from_millis(400);

/// Two addresses with two ports each on the open internet: what RFC 5780 asks of a server, and no more is needed to
/// tell the kinds of RFC 4787 apart.
struct Prober {
    /// The socket every probe begins with.
    first: UdpSocket,
    other_port: UdpSocket,
    other_address: UdpSocket,
}

impl Prober {
    fn new(host: &Host, second: Ipv4Addr) -> Self {
        let bound =
            |address: Ipv4Addr| host.netns.udp(SocketAddr::new(address.into(), 0), PATIENCE);
        Self {
            first: bound(host.v4),
            other_port: bound(host.v4),
            other_address: bound(second),
        }
    }

    /// The address from which a datagram sent by `inside` arrives at `socket`, if it does.
    fn mapped(inside: &UdpSocket, socket: &UdpSocket) -> Option<SocketAddr> {
        inside
            .send_to(b"who am I", socket.local_addr().expect("bound"))
            .expect("sent");
        socket.recv_from(&mut [0; 64]).ok().map(|(_, from)| from)
    }

    /// Whether a datagram from `socket` to `mapped` reaches `inside`.
    fn admitted(inside: &UdpSocket, socket: &UdpSocket, mapped: SocketAddr) -> bool {
        socket.send_to(b"knock", mapped).expect("sent");
        inside.recv_from(&mut [0; 64]).is_ok()
    }

    fn mapping(&self, inside: &UdpSocket) -> Option<Dependence> {
        let first = Self::mapped(inside, &self.first)?;
        let other_port = Self::mapped(inside, &self.other_port)?;
        let other_address = Self::mapped(inside, &self.other_address)?;
        Some(match (first == other_port, first == other_address) {
            (true, true) => Dependence::EndpointIndependent,
            (true, false) => Dependence::AddressDependent,
            (false, _) => Dependence::AddressAndPortDependent,
        })
    }

    fn filtering(&self, inside: &UdpSocket) -> Option<Dependence> {
        let mapped = Self::mapped(inside, &self.first)?;
        assert!(
            Self::admitted(inside, &self.first, mapped),
            "an answer is refused"
        );
        let other_port = Self::admitted(inside, &self.other_port, mapped);
        let other_address = Self::admitted(inside, &self.other_address, mapped);
        Some(match (other_port, other_address) {
            (true, true) => Dependence::EndpointIndependent,
            (true, false) => Dependence::AddressDependent,
            (false, false) => Dependence::AddressAndPortDependent,
            (false, true) => panic!("admits a stranger and refuses an acquaintance"),
        })
    }
}

fn probe(kind: NatKind, prober: &Prober, Natted { host, nat }: &Natted) {
    let fresh = || host.netns.udp(SocketAddr::new(host.v4.into(), 0), PATIENCE);

    // Each measurement has a socket of its own, whose mappings no earlier one has touched.
    let mapping = prober.mapping(&fresh());
    let filtering = prober.filtering(&fresh());
    let found = mapping.zip(filtering);
    let found = found.map(|(mapping, filtering)| Behaviour { mapping, filtering });
    assert_eq!(found, kind.behaviour(), "{kind:?}");

    // Nothing gets in to a port that has never sent, not even through a full cone.
    let silent = fresh();
    let guessed = SocketAddr::new(nat.v4.into(), silent.local_addr().expect("bound").port());
    assert!(
        !Prober::admitted(&silent, &prober.first, guessed),
        "{kind:?} has no filter"
    );

    // A knock that came too early takes nothing from the mapping that the inside makes afterwards: without
    // this, two restricted cones would meet or miss each other by who is first.
    if found.is_some_and(|found| found.mapping == Dependence::EndpointIndependent) {
        assert_eq!(
            Prober::mapped(&silent, &prober.other_port),
            Some(guessed),
            "{kind:?}"
        );
        assert_eq!(
            Prober::mapped(&silent, &prober.first),
            Some(guessed),
            "{kind:?}"
        );
    }
}

/// The matrix means nothing if a box is not of the kind it is named for (RFC 4787 sections 4.1 and 5).
#[test]
fn every_nat_box_maps_and_filters_as_it_is_named() {
    let needs = [needs::NETWORK, needs::NAT];
    if !lab::require("every_nat_box_maps_and_filters_as_it_is_named", &needs) {
        return;
    }
    let world = World::new();
    let outside = world.host("outside");
    let second = outside.add_address();
    for kind in NatKind::ALL {
        let prober = Prober::new(&outside, second);
        probe(kind, &prober, &world.host_behind("inside", kind));
    }
}
