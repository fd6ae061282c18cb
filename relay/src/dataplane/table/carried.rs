//! What relays carry: how much of it they may, and how much it was.

use std::ops::Add as _;

use turnpike_abi::Tick;
use turnpike_turn::RelayId;

use super::{Channel, Table};
use crate::traffic::{Carried, Traffic};

impl Table {
    /// Takes a datagram out of its relay's allowance, if there is enough left, and counts it then where it has been looked at
    /// already: at the channel that it goes by, or else at its relay.
    pub(in crate::dataplane) fn carry(
        &mut self,
        now: Tick,
        relay: RelayId,
        channel: Option<u32>,
        len: usize,
        direction: fn(&mut Carried) -> &mut Traffic,
    ) -> bool {
        if !self.take_bytes(relay, now, len) {
            return false;
        }
        let carried = match channel {
            Some(channel) => Some(&mut self.channels[channel].carried),
            None => self.relays.get_mut(relay).map(|relay| &mut relay.carried),
        };
        if let Some(carried) = carried {
            *direction(carried) += Traffic::datagram(len);
        }
        true
    }

    /// Takes bytes out of a relay's allowance, if there is enough left. Where the kernel relays too, it takes them out of the same
    /// allowance.
    fn take_bytes(&mut self, relay: RelayId, now: Tick, len: usize) -> bool {
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

    /// Takes over what somebody else has counted for a channel; what is lost to that count, its relay keeps.
    pub(in crate::dataplane) fn recount(
        &mut self,
        place: u32,
        count: impl FnOnce(&Channel, &mut Carried) -> Carried,
    ) {
        let channel = &self.channels[place];
        let (relay, mut carried) = (channel.relay, channel.carried);
        let lost = count(channel, &mut carried);
        self.channels[place].carried = carried;
        self.relays.at_mut(relay).1.carried += lost;
    }

    /// What has passed by an open relay.
    pub fn carried(&self, relay: RelayId) -> Option<Carried> {
        let before = self.relays.get(relay)?.carried;
        let channels = self.channels_of(relay).map(|channel| channel.carried);
        Some(channels.fold(before, Carried::add))
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
