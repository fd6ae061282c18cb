//! What becomes of the server's events: the audit log, and counters.

use tracing::{debug, info, trace, warn};
use turnpike_turn::{Discard, Event, OpenError};
use turnpike_wire::TransportAddress;

/// How often what happened, since the start.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct EventCounters {
    /// Success responses.
    pub successes: u64,
    /// Error responses, challenges included.
    pub errors: u64,
    /// Allocations made.
    pub allocated: u64,
    /// Allocations refreshed.
    pub refreshed: u64,
    /// Allocations ended by their client.
    pub deleted: u64,
    /// Allocations whose time ran out.
    pub expired: u64,
    /// Permissions made or refreshed.
    pub permitted: u64,
    /// Channels bound or refreshed.
    pub channels_bound: u64,
    /// Messages dropped without an answer.
    pub discarded: u64,
    /// Of those, by the limit on unauthenticated answers.
    pub rate_limited: u64,
    /// Relayed addresses that could not be opened, for another reason than that somebody has the port.
    pub open_failures: u64,
}

impl EventCounters {
    /// Counts an event and logs it: allocations as information, permissions and channels to debug, answers to trace. Names
    /// of users come from the network, so they are escaped.
    pub fn record(&mut self, event: Event<'_>) {
        match event {
            Event::Answered { method, code } => {
                *(if code == 0 {
                    &mut self.successes
                } else {
                    &mut self.errors
                }) += 1;
                trace!(?method, code, "answered");
            }
            Event::Discarded { reason, kind } => {
                self.discarded += 1;
                self.rate_limited += u64::from(reason == Discard::RateLimited);
                trace!(?reason, ?kind, "discarded");
            }
            Event::Allocated {
                five_tuple,
                user,
                relayed,
                lifetime_s,
            } => {
                self.allocated += 1;
                let (client, server) = (five_tuple.client, five_tuple.server);
                info!(?user, %client, %server, %relayed, lifetime_s, "allocated");
            }
            Event::Refreshed {
                five_tuple,
                user,
                relayed,
                lifetime_s,
            } => {
                self.refreshed += 1;
                debug!(?user, client = %five_tuple.client, %relayed, lifetime_s, "refreshed");
            }
            Event::Freed {
                five_tuple,
                user,
                relayed,
                expired,
            } => {
                *(if expired {
                    &mut self.expired
                } else {
                    &mut self.deleted
                }) += 1;
                let why = if expired { "expired" } else { "deleted" };
                info!(?user, client = %five_tuple.client, %relayed, why, "freed");
            }
            Event::Permitted {
                five_tuple,
                user,
                peer,
            } => {
                self.permitted += 1;
                debug!(?user, client = %five_tuple.client, %peer, "permitted");
            }
            Event::ChannelBound {
                five_tuple,
                user,
                number,
                peer,
            } => {
                self.channels_bound += 1;
                debug!(?user, client = %five_tuple.client, ?number, %peer, "channel bound");
            }
        }
    }

    /// Counts and logs a relayed address that could not be opened. A port that somebody else has is nothing to look at;
    /// anything else is warned of ever more rarely, because it comes with every request.
    pub fn open_failed(&mut self, address: TransportAddress, error: OpenError) {
        if error == OpenError::PortInUse {
            debug!(%address, "another program has this relay port");
            return;
        }
        self.open_failures += 1;
        let times = self.open_failures;
        if times.is_power_of_two() {
            warn!(%address, ?error, times, "relayed addresses cannot be opened");
        }
    }
}
