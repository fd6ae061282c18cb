//! No relayed address carries more than it may, both directions together, and none is kept from what it may.

use turnpike::dataplane::forward::{Arrival, Verdict};
use turnpike_abi::Reason;
use turnpike_turn::RelayId;

use super::{Bucket, Checked, Rules, ensure};

impl Rules {
    /// A datagram passes, or is dropped because of the rate.
    pub(super) fn keeps_the_rate(
        &mut self,
        now: u64,
        arrival: &Arrival<'_>,
        verdict: &Verdict<'_>,
    ) -> Checked {
        let rate = u64::from(self.limits.bytes_per_s_per_allocation);
        let (relay, len) = match (arrival, verdict) {
            (_, Verdict::ToPeer { relay, data, .. })
            | (Arrival::FromPeer { relay, .. }, Verdict::ToClient { data, .. }) => {
                (*relay, data.len())
            }
            (_, Verdict::Drop(Reason::RateLimited)) => {
                return self.has_used_it_up(now, rate, arrival);
            }
            _ => return Ok(()),
        };
        if rate > 0 {
            let level = self.may_carry(now, rate, relay);
            ensure!(
                *level + 1_000 >= thousandths(len),
                "{relay:?} carries {len} bytes beyond {rate} a second"
            );
            *level = level.saturating_sub(thousandths(len));
        }
        Ok(())
    }

    fn has_used_it_up(&mut self, now: u64, rate: u64, arrival: &Arrival<'_>) -> Checked {
        let (relays, len): (Vec<RelayId>, usize) = match arrival {
            Arrival::FromPeer { relay, bytes, .. } => (vec![*relay], bytes.len()),
            // A part of it is data, for one of them.
            Arrival::FromClient { five_tuple, bytes } => {
                let relays = self.all(five_tuple).map(|allocation| allocation.relay);
                (relays.collect(), bytes.len())
            }
        };
        let used_up = relays
            .into_iter()
            .any(|relay| rate > 0 && *self.may_carry(now, rate, relay) < thousandths(len) + 1_000);
        ensure!(used_up, "data is dropped for a rate that allows it");
        Ok(())
    }

    /// Thousandths of bytes that may pass now.
    fn may_carry(&mut self, now: u64, rate: u64, relay: RelayId) -> &mut u64 {
        let full = 1_000 * rate;
        let bucket = self.carries.entry(relay).or_insert(Bucket {
            level: full,
            at: now,
        });
        // A byte a second is a thousandth a millisecond.
        let since = now.saturating_sub(bucket.at);
        bucket.level = full.min(bucket.level.saturating_add(since.saturating_mul(rate)));
        bucket.at = now;
        &mut bucket.level
    }
}

fn thousandths(len: usize) -> u64 {
    1_000 * len as u64
}
