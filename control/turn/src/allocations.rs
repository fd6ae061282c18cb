//! What there is to tell of allocations, to an operator who asks.

use std::ops::Range;

use turnpike_wire::TransportAddress;

use crate::session::{Owner, place};
use crate::slab::Key;
use crate::{FiveTuple, Origin, RelayId, Server, Time};

/// An allocation: a relayed transport address that serves a client.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Allocation<'a> {
    /// Its name in the data planes.
    pub relay: RelayId,
    /// Where the client's traffic enters.
    pub origin: Origin,
    /// The client's leg.
    pub five_tuple: FiveTuple,
    /// The user.
    pub user: &'a str,
    /// The relayed transport address, as advertised.
    pub relayed: TransportAddress,
    /// The end of it.
    pub expires: Time,
    /// How many permissions it has.
    pub permissions: usize,
    /// How many channels it has.
    pub channels: usize,
}

impl Server {
    /// The allocations whose [`RelayId::slot`] is among these, by slot. Its cost is that of the slots.
    pub fn allocations(&self, slots: Range<u32>) -> impl Iterator<Item = Allocation<'_>> {
        let last = self.relays.slots();
        (slots.start..slots.end.min(last)).filter_map(|slot| self.allocation(slot))
    }

    /// The slots that there are, in use or not: as many as there were relayed transport addresses at a time, rounded up.
    pub fn slots(&self) -> u32 {
        self.relays.slots()
    }

    fn allocation(&self, slot: u32) -> Option<Allocation<'_>> {
        let (key, relay) = self.relays.at(slot)?;
        let Owner::Session(owner) = relay.owner else {
            return None;
        };
        let session = self.sessions.get(owner)?;
        let relayed = TransportAddress::new(self.addresses.advertised(relay.address), relay.port);
        // One that is being opened is not granted yet.
        let granted = session.relays[place(relayed.family())].map(Key::from) == Some(key);
        granted.then_some(Allocation {
            relay: key.into(),
            origin: session.origin,
            five_tuple: session.five_tuple,
            user: &session.user.name,
            relayed,
            expires: relay.expires,
            permissions: relay.permissions.len(),
            channels: relay.channels.len(),
        })
    }
}
