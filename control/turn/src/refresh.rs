//! Refresh: a longer life, or the end (RFC 8656, 8.2).

use std::time::Duration;

use turnpike_wire::{AddressFamily, AttributeType, TransportAddress, decode};

use crate::refusal::Refusal;
use crate::request::{Request, decoded};
use crate::respond::Reply;
use crate::server::Out;
use crate::session::place;
use crate::slab::Key;
use crate::{Event, Operation, Output, RelayId, Server, Time};

impl Server {
    /// Refreshes or deletes the allocations of a session, or that of the family which the request names.
    pub(crate) fn refresh(
        &mut self,
        request: &Request<'_>,
        reply: &Reply,
        key: Key,
        out: Out<'_>,
    ) -> Result<(), Refusal> {
        let requested_s = request.lifetime_s()?;
        let family = decoded(
            AttributeType::REQUESTED_ADDRESS_FAMILY,
            request.requested_family(),
            decode::requested_family,
        )?;
        let Some(mut relays) = self.sessions.get(key).map(|session| session.relays) else {
            return Err(Refusal::NoAllocation);
        };
        if let Some(code) = family {
            let family = AddressFamily::from_code(code);
            let relay = family.and_then(|family| relays[place(family)]);
            relays = [Some(relay.ok_or(Refusal::OtherFamily(family))?), None];
        }
        let lifetime_s = if requested_s == Some(0) {
            0
        } else {
            self.lifetime_s(requested_s)
        };
        let expires = request.now.monotonic + Duration::from_secs(lifetime_s.into());
        for id in relays.into_iter().flatten() {
            if lifetime_s == 0 {
                self.remove_allocation(key, id, false, out);
            } else {
                self.prolong(key, id, lifetime_s, expires, out);
            }
        }
        if lifetime_s > 0 {
            self.arm(key, expires);
        }
        self.succeed(reply, out, |writer| writer.lifetime(lifetime_s).map(drop));
        Ok(())
    }

    fn prolong(&mut self, key: Key, id: RelayId, lifetime_s: u32, expires: Time, out: Out<'_>) {
        let (Some(session), Some(relay)) = (self.sessions.get(key), self.relays.get_mut(id.into()))
        else {
            return;
        };
        relay.expires = expires;
        let five_tuple = session.five_tuple;
        let operation = Operation::Allocation {
            relay: id,
            five_tuple,
            expires,
        };
        out(Output::Apply {
            origin: session.origin,
            operation,
        });
        let relayed = TransportAddress::new(self.addresses.advertised(relay.address), relay.port);
        out(Output::Event(Event::Refreshed {
            five_tuple,
            user: &session.user.name,
            relayed,
            lifetime_s,
        }));
    }
}
