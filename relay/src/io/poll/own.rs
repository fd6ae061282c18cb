//! Sockets of relays that share: what is too long for a raw one leaves by these, and what it is cheaper to send as one.
//!
//! There are so many and no more, so that descriptors can be planned for; the one that was not used for longest goes first.

use std::io;
use std::net::{SocketAddr, UdpSocket};
use std::num::NonZeroUsize;

use lru::LruCache;
use turnpike_turn::RelayId;
use turnpike_wire::TransportAddress;

use crate::io::socket::relay_that_sends;
use crate::relay_ports::Owners;

/// A socket is closed for one that would only save time when so many others were asked for since it was used last, times
/// as many as there can be: with more busy relays than sockets, opening them would take longer than it saves.
const IDLE: u64 = 16;

/// The sockets that there are at a time.
pub(super) struct OwnSockets {
    sockets: LruCache<RelayId, Own>,
    /// Whose the ports are, so that others are refused them.
    owners: Option<Owners>,
    /// How often one was asked for.
    asked: u64,
}

struct Own {
    socket: UdpSocket,
    /// When that was, in askings.
    used: u64,
}

/// How much depends on a socket.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Need {
    /// Nothing leaves without it.
    Must,
    /// It saves time.
    Saves,
}

impl OwnSockets {
    /// Room for so many; for one at least.
    pub(super) fn new(most: usize, owners: Option<Owners>) -> OwnSockets {
        OwnSockets {
            sockets: LruCache::new(NonZeroUsize::new(most).unwrap_or(NonZeroUsize::MIN)),
            owners,
            asked: 0,
        }
    }

    /// The socket of a relay, opened if it has none.
    ///
    /// # Errors
    /// Those of the system, and `WouldBlock` where those that there are have more to do.
    pub(super) fn of(
        &mut self,
        relay: RelayId,
        bound: TransportAddress,
        need: Need,
    ) -> io::Result<&UdpSocket> {
        self.asked += 1;
        if !self.sockets.contains(&relay) {
            if need == Need::Saves && !self.has_room() {
                return Err(io::ErrorKind::WouldBlock.into());
            }
            // Before the next is opened, so that there are never more.
            if self.sockets.len() == self.sockets.cap().get() {
                self.sockets.pop_lru();
            }
            let socket = relay_that_sends(bound)?;
            match &self.owners {
                Some(owners) => owners.lend(bound, &socket),
                None => socket.bind(&SocketAddr::from(bound).into()),
            }?;
            let (socket, used) = (socket.into(), 0);
            self.sockets.push(relay, Own { socket, used });
        }
        let own = self.sockets.get_mut(&relay).expect("it is there now");
        own.used = self.asked;
        Ok(&own.socket)
    }

    /// A relay is not open any more: it has no socket, and its port is nobody's.
    pub(super) fn close(&mut self, relay: RelayId, bound: TransportAddress) {
        self.sockets.pop(&relay);
        if let Some(owners) = &self.owners {
            owners.free(bound);
        }
    }

    /// Whether there is room, or a socket that nobody misses.
    fn has_room(&self) -> bool {
        let most = self.sockets.cap().get();
        let idle = |own: &Own| self.asked - own.used > IDLE * most as u64;
        self.sockets.len() < most || self.sockets.peek_lru().is_some_and(|(_, own)| idle(own))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relay(slot: u32) -> RelayId {
        RelayId {
            slot,
            generation: 0,
        }
    }

    /// However many relays there are, there are no more sockets than were planned for, and who cannot do without gets one.
    #[test]
    fn the_socket_that_was_not_used_for_longest_makes_room() {
        let any = "127.0.0.1:0".parse().expect("an address");
        let mut own = OwnSockets::new(2, None);
        let port = |own: &mut OwnSockets, slot, need| {
            let socket = own.of(relay(slot), any, need).ok()?;
            Some(socket.local_addr().expect("bound").port())
        };
        let [first, second] = [0, 1].map(|slot| port(&mut own, slot, Need::Saves));
        assert!(first.is_some() && second.is_some());
        assert_eq!(port(&mut own, 0, Need::Saves), first);
        assert_eq!(port(&mut own, 2, Need::Saves), None, "both are busy");
        assert!(port(&mut own, 2, Need::Must).is_some());
        assert_eq!(own.sockets.len(), 2);
        assert_eq!(port(&mut own, 0, Need::Saves), first);
        assert!(!own.sockets.contains(&relay(1)));
        for _ in 0..2 * IDLE {
            assert_eq!(port(&mut own, 0, Need::Saves), first);
        }
        assert!(
            port(&mut own, 1, Need::Saves).is_some(),
            "the other was idle"
        );
        own.close(relay(0), any);
        assert_eq!(own.sockets.len(), 1);
    }
}
