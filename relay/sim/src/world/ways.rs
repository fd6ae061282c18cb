//! The ways through the world: from hosts through NATs to the relay, from the relay to hosts, and within the machine.

use std::rc::Rc;

use turnpike_wire::{Icmp, TransportAddress};

use super::{Event, World};
use crate::chance::Chance;
use crate::network::{Packet, delays};
use crate::relay_side::{Arrived, entry, over_udp};
use crate::trace::Note;

/// Datagrams that a bound socket holds before its worker has taken it over.
const EARLY: usize = 8;

impl World {
    /// A host sends.
    pub(super) fn send(
        &mut self,
        host: TransportAddress,
        nat: Option<usize>,
        to: TransportAddress,
        bytes: Rc<[u8]>,
    ) {
        let from = nat.map_or(host, |nat| self.nats[nat].outbound(host, to));
        self.put_on_the_way(Packet { from, to, bytes });
    }

    /// A datagram is between machines.
    pub(super) fn put_on_the_way(&mut self, packet: Packet) {
        if self.plan.is_own(packet.to.ip) {
            self.hostile.overhear(&packet);
        }
        for delay in delays(&self.plan, &mut self.chance) {
            self.schedule(delay, Event::Arrives(packet.clone()));
        }
    }

    /// The relay sends, from an address as it is bound.
    pub(super) fn relay_sends(
        &mut self,
        bound: TransportAddress,
        to: TransportAddress,
        bytes: Rc<[u8]>,
    ) {
        if self.plan.relays.iter().any(|relay| relay.bound == to.ip) {
            self.arrives_inside(bound, to, bytes, true);
        } else {
            let from = self.plan.outside(bound);
            self.put_on_the_way(Packet { from, to, bytes });
        }
    }

    /// A datagram arrives somewhere.
    pub(super) fn arrives(&mut self, packet: Packet) {
        let Packet { from, to, bytes } = packet;
        self.trace
            .note(self.now, Note::Arrived(from, to, Rc::clone(&bytes)));
        if self
            .plan
            .relays
            .iter()
            .any(|relay| relay.advertised == to.ip)
        {
            return self.arrives_inside(from, self.plan.inside(to), bytes, false);
        }
        let mut to = to;
        if let Some(nat) = self.nats.iter().find(|nat| nat.outside() == to.ip) {
            match nat.inbound(to.port, from) {
                Some(inside) => to = inside,
                None => return,
            }
        }
        if let Some(client) = self.clients.iter().position(|client| client.host == to) {
            self.client_receives(client, from, &bytes);
        } else if let Some(peer) = self.peers.iter().position(|peer| peer.host == to) {
            self.peer_receives(peer, from, &bytes);
        } else {
            self.refuse(from, to);
        }
    }

    /// A datagram is at one of the relay's sockets, if that exists.
    fn arrives_inside(
        &mut self,
        from: TransportAddress,
        to: TransportAddress,
        bytes: Rc<[u8]>,
        local: bool,
    ) {
        if self
            .plan
            .listeners
            .iter()
            .any(|listener| self.plan.inside(*listener) == to)
        {
            let five_tuple = over_udp(from, to);
            let worker = entry(&five_tuple, self.plan.workers);
            return self.put_in(worker, Arrived::FromClient(five_tuple, bytes));
        }
        let Some(socket) = self.sockets.get_mut(&to) else {
            if local {
                self.refuse(from, to);
            }
            return;
        };
        if socket.attached {
            let worker = socket.worker;
            self.put_in(worker, Arrived::FromPeer(to, from, bytes));
        } else if socket.early.len() < EARLY {
            socket.early.push_back((from, bytes));
        }
    }

    /// A worker's socket holds a datagram, or has no room.
    pub(super) fn put_in(&mut self, worker: usize, arrived: Arrived) {
        if self.workers[worker].inbox.len() < self.plan.inbox {
            self.workers[worker].inbox.push_back(arrived);
            self.wake_worker(worker);
        } else {
            self.overflowed += 1;
        }
    }

    /// Nobody listens at `to`: whoever sent is told, if it was a relayed transport address and the error makes it.
    fn refuse(&mut self, from: TransportAddress, to: TransportAddress) {
        let bound = self.plan.inside(from);
        if self.sockets.contains_key(&bound) && self.chance.one_in(2) {
            let icmp = any_icmp(&mut self.chance);
            self.schedule(1, Event::Icmp(bound, to, icmp));
        }
    }

    /// An ICMP error is at a relayed transport address.
    pub(super) fn icmp_arrives(
        &mut self,
        bound: TransportAddress,
        quoted: TransportAddress,
        icmp: Icmp,
    ) {
        if let Some(socket) = self.sockets.get(&bound).filter(|socket| socket.attached) {
            let worker = socket.worker;
            self.put_in(worker, Arrived::Icmp(bound, quoted, icmp));
        }
    }
}

/// An ICMP error, mostly one that counts.
pub(super) fn any_icmp(chance: &mut Chance) -> Icmp {
    let kind = *chance.pick(&[3, 3, 11, 1, 2, 3, 0, 8, 129]);
    Icmp {
        kind,
        code: *chance.pick(&[0, 1, 3, 4]),
        data: *chance.pick(&[0, 1280, u32::MAX]),
    }
}
