//! Until when something holds, as seen from both ends of a queue.
//!
//! What the control thread decides takes effect at a worker when that has carried out what it was told. In between both
//! the old and the new state are right:
//!
//! ```text
//!   decided                    carried out
//!      |  surely: the earlier      |
//!      |  possibly: the later      |  both: the new one
//! ```

/// An end that changes now and then.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Span {
    decided: u64,
    earlier: u64,
    later: u64,
    place: u64,
}

impl Span {
    /// Something new that lasts until `end` once the worker has carried out the command at `place`.
    pub fn new(end: u64, place: u64) -> Span {
        Span {
            decided: end,
            earlier: 0,
            later: end,
            place,
        }
    }

    /// The end was moved; 0 ends it at once. `carried_out` is how far the worker is now.
    pub fn set(&mut self, end: u64, place: u64, carried_out: u64) {
        let (surely, possibly) = (self.surely(carried_out), self.possibly(carried_out));
        let (earlier, later) = (surely.min(end), possibly.max(end));
        *self = Span {
            decided: end,
            earlier,
            later,
            place,
        };
    }

    /// The end as the control thread has it.
    pub fn decided(&self) -> u64 {
        self.decided
    }

    /// Until when the worker must take it as holding.
    pub fn surely(&self, carried_out: u64) -> u64 {
        if carried_out >= self.place {
            self.decided
        } else {
            self.earlier
        }
    }

    /// Until when the worker may take it as holding.
    pub fn possibly(&self, carried_out: u64) -> u64 {
        if carried_out >= self.place {
            self.decided
        } else {
            self.later
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_states_hold_until_the_worker_has_carried_the_change_out() {
        let mut span = Span::new(100, 5);
        assert_eq!((span.surely(4), span.possibly(4)), (0, 100));
        assert_eq!((span.surely(5), span.possibly(5)), (100, 100));
        span.set(300, 9, 6);
        span.set(0, 12, 7);
        assert_eq!(
            (span.decided(), span.surely(11), span.possibly(11)),
            (0, 0, 300)
        );
        assert_eq!((span.surely(12), span.possibly(12)), (0, 0));
    }
}
