//! The requests that wait for the user store: as copies, so many and no longer than the limit allows.

use std::collections::VecDeque;
use std::time::Duration;

use crate::request::{Places, Request};
use crate::slab::{Key, Slab};
use crate::{FiveTuple, Origin, QuestionId, Time};

/// How long the user store may take. Clients give up after 39.5 s (RFC 8489, 6.2.1) and repeat the request long before.
const PATIENCE: Duration = Duration::from_secs(5);
/// The bytes of stashed requests, on average over as many as may wait.
const STASH: usize = 2048;
/// Buffers of answered questions that are kept for the next ones.
const SPARE_BUFFERS: usize = 64;

/// Questions that have not been answered, by name and by age.
#[derive(Debug)]
pub(crate) struct Questions {
    waiting: Slab<Question>,
    /// When each question is given up, in the order in which they were asked. Answered ones stay until they are first.
    deadlines: VecDeque<(Time, Key)>,
    /// The bytes of all stashed requests.
    stashed: usize,
    spare: Vec<Vec<u8>>,
}

/// A request that waits.
#[derive(Debug)]
pub(crate) struct Question {
    pub(crate) five_tuple: FiveTuple,
    pub(crate) origin: Origin,
    pub(crate) places: Places,
    pub(crate) bytes: Vec<u8>,
}

impl Default for Questions {
    fn default() -> Questions {
        Questions {
            waiting: Slab::new(),
            deadlines: VecDeque::new(),
            stashed: 0,
            spare: Vec::new(),
        }
    }
}

impl Questions {
    pub(crate) fn len(&self) -> u32 {
        self.waiting.len()
    }

    /// When the oldest question is given up.
    pub(crate) fn next_deadline(&self) -> Option<Time> {
        self.deadlines.front().map(|&(deadline, _)| deadline)
    }

    /// Stashes a request, unless too many or too long ones wait.
    pub(crate) fn add(&mut self, request: &Request<'_>, limit: u32) -> Option<QuestionId> {
        let bytes = request.message.bytes();
        if self.waiting.len() >= limit
            || self.stashed + bytes.len() > (limit as usize).saturating_mul(STASH)
        {
            return None;
        }
        let mut stash = self.spare.pop().unwrap_or_default();
        stash.extend_from_slice(bytes);
        self.stashed += stash.len();
        let question = Question {
            five_tuple: request.five_tuple,
            origin: request.origin,
            places: request.places,
            bytes: stash,
        };
        let key = self.waiting.insert(question);
        self.deadlines
            .push_back((request.now.monotonic + PATIENCE, key));
        Some(QuestionId(
            u64::from(key.generation) << 32 | u64::from(key.slot),
        ))
    }

    pub(crate) fn take(&mut self, QuestionId(id): QuestionId) -> Option<Question> {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the two halves of the name are what is meant"
        )]
        let key = Key {
            slot: id as u32,
            generation: (id >> 32) as u32,
        };
        let question = self.waiting.remove(key)?;
        self.stashed -= question.bytes.len();
        while self
            .deadlines
            .front()
            .is_some_and(|&(_, key)| self.waiting.get(key).is_none())
        {
            self.deadlines.pop_front();
        }
        // One question without an answer must not let the answered ones behind it pile up.
        if self.deadlines.len() > 64 + 2 * self.waiting.len() as usize {
            self.deadlines
                .retain(|&(_, key)| self.waiting.get(key).is_some());
        }
        Some(question)
    }

    /// Takes out the oldest question if its time is over.
    pub(crate) fn expired(&mut self, now: Time) -> Option<Question> {
        let &(deadline, Key { slot, generation }) = self.deadlines.front()?;
        if deadline > now {
            return None;
        }
        self.take(QuestionId(u64::from(generation) << 32 | u64::from(slot)))
    }

    pub(crate) fn recycle(&mut self, mut buffer: Vec<u8>) {
        if self.spare.len() < SPARE_BUFFERS && buffer.capacity() <= STASH {
            buffer.clear();
            self.spare.push(buffer);
        }
    }
}
