//! Other settings, while it runs.

use crate::server::Out;
use crate::session::Owner;
use crate::slab::Key;
use crate::{Operation, Output, RelayId, Server, Settings};

impl Server {
    /// Takes over other settings. The cost grows with the number of allocations; it is the only call for which that is so.
    ///
    /// - Permissions and channels that the new policy refuses are removed at once.
    /// - Limits hold for what comes; nothing that exists is taken away. A rate holds at once.
    /// - Relay addresses and ports that are no longer listed stay with the allocations that have them, and are not given
    ///   out again.
    /// - With another realm every client is challenged anew. A session whose user has keys in the new realm goes on.
    ///
    /// # Panics
    /// As [`Server::new`].
    pub fn replace_settings(&mut self, settings: Settings, out: &mut dyn FnMut(Output<'_>)) {
        settings.assert_possible();
        if settings.realm != self.settings.realm {
            self.realm_epoch = self.realm_epoch.wrapping_add(1);
        }
        self.nonces.set_lifetime(settings.nonce_lifetime);
        self.rate_limit.set(
            settings.limits.unauthenticated_per_s,
            settings.limits.unauthenticated_burst,
        );
        let used = self
            .relays
            .iter()
            .map(|(_, relay)| (relay.address, relay.port));
        self.addresses.replace(&settings, used);
        self.settings = settings;
        for slot in 0..self.relays.slots() {
            if let Some((key, _)) = self.relays.at(slot) {
                self.purge(key.into(), out);
            }
        }
    }

    /// Removes what the policy refuses from one relay.
    fn purge(&mut self, id: RelayId, out: Out<'_>) {
        let Some(relay) = self.relays.get_mut(Key::from(id)) else {
            return;
        };
        let Owner::Session(session) = relay.owner else {
            return;
        };
        let Some(origin) = self.sessions.get(session).map(|session| session.origin) else {
            return;
        };
        let (policy, statistics) = (&self.settings.policy, &mut self.statistics);
        relay.channels.retain(|channel| {
            let allowed = !policy.refuses_address(channel.peer.ip) && !policy.refuses(channel.peer);
            if !allowed {
                statistics.channels -= 1;
                let operation = Operation::RemoveChannel {
                    relay: id,
                    number: channel.number,
                };
                out(Output::Apply { origin, operation });
            }
            allowed
        });
        relay.permissions.retain(|permission| {
            let allowed = !policy.refuses_address(permission.peer);
            if !allowed {
                statistics.permissions -= 1;
                let operation = Operation::RemovePermission {
                    relay: id,
                    peer: permission.peer,
                };
                out(Output::Apply { origin, operation });
            }
            allowed
        });
        relay.give_back_room();
        relay.limit(id, self.settings.limits, origin, out);
    }
}
