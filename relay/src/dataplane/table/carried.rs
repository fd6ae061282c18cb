//! What relays carry: how much of it they may, and how much it was.

use turnpike_abi::Tick;
use turnpike_turn::RelayId;

use super::Table;
use crate::traffic::{Carried, Traffic};

impl Table {
    /// Takes bytes out of a relay's allowance, if there is enough left. Where the kernel relays too, it takes them out of the same
    /// allowance.
    pub(in crate::dataplane) fn take_bytes(
        &mut self,
        relay: RelayId,
        now: Tick,
        len: usize,
    ) -> bool {
        if !self.rated {
            return true;
        }
        let Some(relay) = self.relays.get_mut(relay) else {
            return true;
        };
        let limits = self.settings.limits().filter(|_| relay.bytes_per_s() != 0);
        match limits.and_then(|limits| Some((limits, limits.place(relay.bound)?))) {
            Some((limits, place)) => limits.take(place, now, len),
            None => relay.allowance.take(now, len),
        }
    }

    /// Counts a datagram to a peer where it has been looked at already: at its channel, or else at its relay.
    pub(in crate::dataplane) fn count_to_peer(
        &mut self,
        relay: RelayId,
        channel: Option<u32>,
        len: usize,
    ) {
        match channel {
            Some(channel) => self.channels[channel].carried += Traffic::datagram(len),
            None => {
                if let Some(relay) = self.relays.get_mut(relay) {
                    relay.carried.to_peer += Traffic::datagram(len);
                }
            }
        }
    }

    /// Counts a datagram to a client.
    pub(in crate::dataplane) fn count_to_client(&mut self, relay: RelayId, len: usize) {
        if let Some(relay) = self.relays.get_mut(relay) {
            relay.carried.to_client += Traffic::datagram(len);
        }
    }

    /// What has passed by an open relay.
    pub fn carried(&self, relay: RelayId) -> Option<Carried> {
        let mut carried = self.relays.get(relay)?.carried;
        carried.to_peer += self
            .channels_of(relay)
            .map(|channel| channel.carried)
            .sum::<Traffic>();
        Some(carried)
    }

    pub(super) fn limit(&mut self, relay: RelayId, bytes_per_s: u32) -> bool {
        let serving = self.relays.get_mut(relay);
        let Some(relay) = serving.filter(|relay| relay.lease.is_some()) else {
            return false;
        };
        relay.allowance.set(bytes_per_s);
        self.rated |= bytes_per_s > 0;
        true
    }
}
