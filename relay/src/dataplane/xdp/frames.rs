//! What became of the frames that the program has seen, as its counters tell.

use std::array::from_fn;
use std::iter::Sum;

use turnpike_abi::{Counters, Outcome, Relayed};

use crate::traffic::Traffic;

/// The counts of one CPU, or of several.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Frames {
    outcomes: [u64; Counters::OUTCOMES],
    bytes: [u64; Relayed::COUNT],
}

impl Frames {
    /// A value of the map of counters, in words.
    pub(super) fn of_words(words: &[u64; size_of::<Counters>() / 8]) -> Frames {
        Frames {
            outcomes: from_fn(|i| words[i]),
            bytes: from_fn(|i| words[Counters::OUTCOMES + i]),
        }
    }

    /// How often this was the outcome.
    pub fn of(&self, outcome: Outcome) -> u64 {
        self.outcomes[outcome.index()]
    }

    /// Every count, by [`Outcome::index`].
    pub fn outcomes(&self) -> [u64; Counters::OUTCOMES] {
        self.outcomes
    }

    /// What was relayed in this way.
    pub fn relayed(&self, path: Relayed) -> Traffic {
        Traffic {
            packets: self.of(Outcome::Relayed(path)),
            bytes: self.bytes[path as usize],
        }
    }

    /// What has been counted since an earlier look.
    #[must_use]
    pub fn since(&self, earlier: &Frames) -> Frames {
        Frames {
            outcomes: from_fn(|i| self.outcomes[i] - earlier.outcomes[i]),
            bytes: from_fn(|i| self.bytes[i] - earlier.bytes[i]),
        }
    }
}

impl<'a> Sum<&'a Frames> for Frames {
    fn sum<I: Iterator<Item = &'a Frames>>(all: I) -> Frames {
        let nothing = Frames {
            outcomes: [0; Counters::OUTCOMES],
            bytes: [0; Relayed::COUNT],
        };
        all.fold(nothing, |sum, more| Frames {
            outcomes: from_fn(|i| sum.outcomes[i] + more.outcomes[i]),
            bytes: from_fn(|i| sum.bytes[i] + more.bytes[i]),
        })
    }
}
