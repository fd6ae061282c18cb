//! Sending for relays that share: by the raw socket of their address, or by one of their own where that cannot or is slower.

use std::ops::Range;
use std::os::fd::AsFd;

use turnpike_abi::Reason;
use turnpike_wire::TransportAddress;

use super::{MESSAGES, Outbox, Sockets};
use crate::io::control::Control;
use crate::io::departure::{reason, run};
use crate::io::head::{Head, Marks};
use crate::io::poll::own::Need;
use crate::io::socket::take_icmp;
use crate::io::sys::Inbox;

/// So many datagrams leave as one for less than they do one by one under headers of our own.
const WORTH_JOINING: usize = 4;

impl Outbox {
    /// Sends the chain of the relays of an address.
    pub(super) fn send_shared(&mut self, source: usize, sockets: &mut Sockets, inbox: &Inbox) {
        let mut at = 0;
        while at < self.order.len() {
            let count = if self.joins { self.run(at) } else { 1 };
            if count >= WORTH_JOINING
                && self.send_alone(at..at + count, Need::Saves, sockets, inbox)
            {
                at += count;
                continue;
            }
            let (until, too_large) = self.send_raw(at, count, source, sockets, inbox);
            at = until;
            if too_large {
                if !self.send_alone(at..at + 1, Need::Must, sockets, inbox) {
                    let exit = self.departures[self.order[at] as usize].exit;
                    sockets.plane.failed(&exit, Reason::TooLarge);
                }
                at += 1;
            }
        }
    }

    /// How many departures of the chain can leave as one, from `at` on.
    fn run(&self, at: usize) -> usize {
        let following = self.order[at..].iter();
        run(following.map(|&index| &self.departures[index as usize]))
    }

    /// Sends departures of one relay by a socket of its own. False when it cannot have one.
    fn send_alone(
        &mut self,
        part: Range<usize>,
        need: Need,
        sockets: &mut Sockets,
        inbox: &Inbox,
    ) -> bool {
        let first = self.order[part.start] as usize;
        let relay = self.departures[first]
            .relay()
            .expect("what is shared by relays");
        let bound = sockets
            .relays
            .get(relay)
            .expect("nothing was closed meanwhile")
            .bound;
        let Ok(socket) = sockets.own.of(relay, bound, need) else {
            return false;
        };
        self.send(part, &sockets.plane, socket, bound.ip.is_ipv4(), inbox);
        if need == Need::Must {
            let first = &self.departures[first];
            // By its queue the socket says how long what does not fit could be. It hears of no other errors.
            while let Some((_, icmp)) = take_icmp(socket.as_fd()) {
                if let (true, Some(icmp)) = (first.dont_fragment(), icmp) {
                    self.refused.push((relay, first.destination(), icmp));
                }
            }
        }
        true
    }

    /// Sends by the raw socket of an address, from `at` on: so many at least, and then up to what better leaves as one. Returns
    /// where to go on, and whether with a datagram that does not fit the interface.
    fn send_raw(
        &mut self,
        at: usize,
        least: usize,
        source: usize,
        sockets: &Sockets,
        inbox: &Inbox,
    ) -> (usize, bool) {
        let source = &sockets.switch.sources()[source];
        self.heads.clear();
        let mut end = at;
        while end < self.order.len() && self.heads.len() < MESSAGES {
            if end >= at + least && self.joins && self.run(end) >= WORTH_JOINING {
                break;
            }
            let departure = &self.departures[self.order[end] as usize];
            let relay = departure
                .relay()
                .and_then(|relay| sockets.relays.get(relay));
            let from = relay.expect("nothing was closed meanwhile").bound;
            let marks = Marks {
                tos: departure.tos,
                dont_fragment: departure.dont_fragment(),
                hops: source.hops,
            };
            let data = departure.bytes(|slot| inbox.bytes(slot));
            self.heads
                .push(Head::new(from, departure.destination(), marks, data));
            end += 1;
        }
        let order = &self.order[at..end];
        let mut batch = self.sender.batch();
        for (&index, head) in order.iter().zip(&self.heads) {
            let departure = &self.departures[index as usize];
            let to = TransportAddress::new(departure.destination().ip, 0);
            batch.message(to, Control::EMPTY);
            batch.piece(head.as_bytes());
            batch.piece(departure.bytes(|slot| inbox.bytes(slot)));
        }
        let mut sent = 0;
        while sent < order.len() {
            match batch.send(source.send.as_fd(), sent) {
                Ok(count) => {
                    for &index in &order[sent..sent + count] {
                        let departure = &self.departures[index as usize];
                        sockets.plane.sent(&departure.exit, departure.len());
                    }
                    sent += count;
                }
                Err(error) if error.raw_os_error() == Some(libc::EMSGSIZE) => {
                    return (at + sent, true);
                }
                Err(error) => {
                    let departure = &self.departures[order[sent] as usize];
                    sockets.plane.failed(&departure.exit, reason(&error));
                    sent += 1;
                }
            }
        }
        (end, false)
    }
}
