//! CreatePermission: all of the peers, or none (RFC 8656, 10.2).

use std::net::IpAddr;
use std::time::Duration;

use turnpike_wire::{AddressFamily, AttributeType};

use crate::refusal::Refusal;
use crate::request::Request;
use crate::respond::Reply;
use crate::server::Out;
use crate::session::{Permission, insert_tight, place};
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
    ) -> Result<(), Refusal> {
        let peers = request.message.xor_peer_addresses();
        let peers: Result<Vec<_>, _> = peers.map(|peer| peer.map(|peer| peer.ip)).collect();
        let peers = peers.ok().filter(|peers| !peers.is_empty());
        let mut peers = peers.ok_or(Refusal::Attribute(AttributeType::XOR_PEER_ADDRESS))?;
        // What is named hundreds of times shall not be worked on as often.
        peers.sort_unstable();
        peers.dedup();
        for &peer in &peers {
            self.relay_towards(key, peer)?;
        }
        let refuses = |&&peer: &&IpAddr| self.settings.policy.refuses_address(peer);
        if let Some(&peer) = peers.iter().find(refuses) {
            return Err(Refusal::Peer(peer));
        }
        self.make_room(request.now, key, &peers)?;
        for peer in peers {
            self.permit(request.now, key, peer, out)?;
        }
        self.succeed(reply, out, |_| Ok(()));
        Ok(())
    }

    /// The session's relay of the peer's family.
    pub(crate) fn relay_towards(&self, key: Key, peer: IpAddr) -> Result<RelayId, Refusal> {
        let session = self.sessions.get(key).ok_or(Refusal::NoAllocation)?;
        let family = AddressFamily::of(peer);
        session.relays[place(family)].ok_or(Refusal::OtherFamily(Some(family)))
    }

    /// Makes a place for every peer that has none, or, beyond the limit, for none of them.
    pub(crate) fn make_room(
        &mut self,
        now: Now,
        key: Key,
        peers: &[IpAddr],
    ) -> Result<(), Refusal> {
        let limit = self.settings.limits.permissions_per_allocation as usize;
        let session = self.sessions.get(key).ok_or(Refusal::NoAllocation)?;
        let relays = session.relays;
        let before = relays.map(|id| self.permissions(id));
        for &peer in peers {
            let id = self.relay_towards(key, peer)?;
            let Some(relay) = self.relays.get_mut(id.into()) else {
                continue;
            };
            let Err(place) = relay.permission(peer) else {
                continue;
            };
            if relay.permissions.len() >= limit {
                for id in relays.into_iter().flatten() {
                    if let Some(relay) = self.relays.get_mut(id.into()) {
                        let is_live = |permission: &Permission| permission.expires > now.monotonic;
                        relay.permissions.retain(is_live);
                    }
                }
                return Err(Refusal::Permissions);
            }
            // It is over until `permit` says for how long it is good, as no other is that is still there.
            let expires = now.monotonic;
            let permission = Permission { peer, expires };
            insert_tight(&mut relay.permissions, place, permission);
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
    ) -> Result<Time, Refusal> {
        let relay = self.relay_towards(key, peer)?;
        let expires = now.monotonic + PERMISSION_LIFETIME;
        if let Some(relay) = self.relays.get_mut(relay.into())
            && let Ok(place) = relay.permission(peer)
        {
            relay.permissions[place].expires = expires;
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
