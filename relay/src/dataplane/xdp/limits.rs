//! The bytes a second that allocations may relay, which the kernel and the workers take out of the same buckets.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use turnpike_abi::{Limit, Tick};
use turnpike_wire::TransportAddress;

use super::memory::Memory;
use super::{Jiffies, Own};

/// Words of a [`Limit`].
const WORDS: usize = size_of::<Limit>() / 8;

/// The buckets of all relayed transport addresses. The control thread sets them, and whoever relays takes out of them.
#[derive(Debug)]
pub struct Limits {
    memory: Arc<Memory>,
    jiffies: Jiffies,
    own: Own,
}

impl Limits {
    /// Those in a map of the program.
    pub(super) fn new(memory: Arc<Memory>, jiffies: Jiffies, own: Own) -> Limits {
        Limits {
            memory,
            jiffies,
            own,
        }
    }

    /// The place of that of a relayed transport address, as it is bound; `None` if the map has none.
    pub fn place(&self, relayed: TransportAddress) -> Option<u32> {
        let place = self.own.limit(relayed)?;
        let behind = (place as usize + 1) * WORDS;
        (behind <= self.memory.words().len()).then_some(place)
    }

    /// Whether so many more bytes may pass, and takes them out if so. The kernel takes by the same arithmetic; its clock and
    /// this one differ by a jiffy or two of the second that a burst lasts.
    pub fn take(&self, place: u32, now: Tick, len: usize) -> bool {
        let now = self.jiffies.fine(now);
        let [rested, byte_cost, burst, _] = self.words(place);
        let mut limit = Limit {
            byte_cost: byte_cost.load(Ordering::Relaxed),
            burst: burst.load(Ordering::Relaxed),
            ..Limit::default()
        };
        let taken = rested.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |rested| {
            limit.rested = rested;
            limit.after(now, len as u64)
        });
        taken.is_ok()
    }

    /// Changes a rate. Debts stay.
    pub(super) fn set(&self, place: u32, bytes_per_s: u32) {
        let limit = Limit::per_second(bytes_per_s, self.jiffies.per_second());
        let [_, byte_cost, burst, _] = self.words(place);
        byte_cost.store(limit.byte_cost, Ordering::Relaxed);
        // Whoever is told of the limit, by the kernel's entries or by a command, finds it.
        burst.store(limit.burst, Ordering::Release);
    }

    /// Forgets debts.
    pub(super) fn forget(&self, place: u32) {
        let [rested, ..] = self.words(place);
        rested.store(0, Ordering::Relaxed);
    }

    fn words(&self, place: u32) -> &[AtomicU64; WORDS] {
        let (limits, _) = self.memory.words().as_chunks();
        &limits[place as usize]
    }
}
