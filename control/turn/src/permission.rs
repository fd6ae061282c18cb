//! CreatePermission: all of the peers, or none (RFC 8656, 10.2).

use std::net::IpAddr;
use std::time::Duration;

use turnpike_wire::{AddressFamily, ErrorCode};

use crate::reject::Reject;
use crate::request::Request;
use crate::respond::Reply;
use crate::server::Out;
use crate::session::{Permission, place, push_tight};
use crate::slab::Key;
use crate::{Event, Now, Operation, Output, RelayId, Server, Time};

/// How long a permission lasts: no longer and no shorter (RFC 8656, 9).
pub(crate) const PERMISSION_LIFETIME: Duration = Duration::from_secs(300);

impl Server {
    /// Installs or refreshes a permission for each peer that the request names.
    pub(crate) fn create_permission(
        &mut self,
        request: &Request<'_>,
        reply: &Reply,
        key: Key,
        out: Out<'_>,
    ) -> Result<(), Reject> {
        let peers = request.message.xor_peer_addresses();
        if peers.clone().next().is_none() || peers.clone().any(|peer| peer.is_err()) {
            return Err(ErrorCode::BAD_REQUEST.into());
        }
        // Nothing is lost here: malformed addresses have been refused above.
        let peers = peers.flatten().map(|peer| peer.ip);
        for peer in peers.clone() {
            self.relay_towards(key, peer)?;
        }
        if peers
            .clone()
            .any(|peer| self.settings.policy.refuses_address(peer))
        {
            return Err(ErrorCode::FORBIDDEN.into());
        }
        self.make_room(request.now, key, peers.clone())?;
        for peer in peers {
            self.permit(request.now, key, peer, out)?;
        }
        self.succeed(reply, out, |_| Ok(()));
        Ok(())
    }

    /// The session's relay of the peer's family.
    pub(crate) fn relay_towards(&self, key: Key, peer: IpAddr) -> Result<RelayId, Reject> {
        let session = self
            .sessions
            .get(key)
            .ok_or(ErrorCode::ALLOCATION_MISMATCH)?;
        let relay = session.relays[place(AddressFamily::of(peer))];
        Ok(relay.ok_or(ErrorCode::PEER_ADDRESS_FAMILY_MISMATCH)?)
    }

    /// Makes a place for every peer that has none, or, beyond the limit, for none of them.
    pub(crate) fn make_room(
        &mut self,
        now: Now,
        key: Key,
        peers: impl Iterator<Item = IpAddr>,
    ) -> Result<(), Reject> {
        let limit = self.settings.limits.permissions_per_allocation as usize;
        let session = self
            .sessions
            .get(key)
            .ok_or(ErrorCode::ALLOCATION_MISMATCH)?;
        let relays = session.relays;
        let before = relays.map(|id| self.permissions(id));
        for peer in peers {
            let id = self.relay_towards(key, peer)?;
            let Some(relay) = self.relays.get_mut(id.into()) else {
                continue;
            };
            if relay.permission(peer).is_some() {
                continue;
            }
            if relay.permissions.len() >= limit {
                for (id, length) in std::iter::zip(relays, before) {
                    if let Some(relay) = id.and_then(|id| self.relays.get_mut(id.into())) {
                        relay.permissions.truncate(length);
                    }
                }
                return Err(ErrorCode::INSUFFICIENT_CAPACITY.into());
            }
            // It is over until `permit` says for how long it is good.
            push_tight(
                &mut relay.permissions,
                Permission {
                    peer,
                    expires: now.monotonic,
                },
            );
        }
        let after = relays.map(|id| self.permissions(id));
        let more = after.iter().sum::<usize>() - before.iter().sum::<usize>();
        self.statistics.permissions += u32::try_from(more).unwrap_or(u32::MAX);
        Ok(())
    }

    /// Puts a permission into force, whose place there is.
    pub(crate) fn permit(
        &mut self,
        now: Now,
        key: Key,
        peer: IpAddr,
        out: Out<'_>,
    ) -> Result<Time, Reject> {
        let relay = self.relay_towards(key, peer)?;
        let expires = now.monotonic + PERMISSION_LIFETIME;
        if let Some(permission) = self
            .relays
            .get_mut(relay.into())
            .and_then(|relay| relay.permission(peer))
        {
            permission.expires = expires;
        }
        if let Some(session) = self.sessions.get(key) {
            let operation = Operation::Permission {
                relay,
                peer,
                expires,
            };
            out(Output::Apply {
                origin: session.origin,
                operation,
            });
            let (five_tuple, user) = (session.five_tuple, &*session.user.name);
            out(Output::Event(Event::Permitted {
                five_tuple,
                user,
                peer,
            }));
        }
        self.arm(key, expires);
        Ok(expires)
    }

    fn permissions(&self, id: Option<RelayId>) -> usize {
        id.and_then(|id| self.relays.get(id.into()))
            .map_or(0, |relay| relay.permissions.len())
    }
}
