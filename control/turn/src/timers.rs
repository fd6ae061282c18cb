//! A hierarchical timer wheel: O(1) to set a timer, O(1) amortised to let it fire.
//!
//! Time is cut into ticks of [`TICK`]. A timer fires at the first tick that is not before its moment: never early, and at
//! most one tick late. Each level has 64 slots, a slot of level n spans 64^n ticks, and a timer lies on the level of the
//! highest base-64 digit in which its tick differs from the wheel's own. So every timer of a level is due before every
//! timer of the next, and the earliest is always in the first used slot of the lowest used level, which bit maps find
//! without a walk however far the clock has jumped. When it comes due, the slot is dealt out to lower levels; a timer
//! therefore moves at most once a level.
//!
//! Nothing is cancelled. The owner looks again when a timer fires, and sets another one when it came too early: a refreshed
//! lifetime costs nothing until then. Once too many timers stand for what is gone, the owner drops them all together.

use std::time::Duration;

use crate::Time;

/// The precision.
pub const TICK: Duration = Duration::from_millis(TICK_MS);

const TICK_MS: u64 = 100;
/// Bits of a digit: 64 slots, as many as a word has bits.
const DIGIT: u32 = 6;
const SLOTS: usize = 1 << DIGIT;
/// Enough levels for every `u64` tick.
const LEVELS: usize = u64::BITS.div_ceil(DIGIT) as usize;
/// No node.
const END: u32 = u32::MAX;

/// Timers that carry a `T`.
#[derive(Clone, Debug)]
pub struct Wheel<T: Copy> {
    /// No timer lies before this tick.
    tick: u64,
    /// Which levels have timers.
    used_levels: u16,
    levels: [Level; LEVELS],
    /// All timers and the unused nodes between them; as many as there were timers at the peak.
    nodes: Vec<Node<T>>,
    unused: u32,
    len: usize,
}

#[derive(Clone, Debug)]
struct Level {
    /// Which slots have timers.
    used: u64,
    slots: [Slot; SLOTS],
}

/// A list of timers, in the order in which they were set.
#[derive(Clone, Copy, Debug)]
struct Slot {
    first: u32,
    last: u32,
    /// The lowest tick among them.
    earliest: u64,
}

#[derive(Clone, Copy, Debug)]
struct Node<T> {
    tick: u64,
    next: u32,
    value: T,
}

const EMPTY: Slot = Slot {
    first: END,
    last: END,
    earliest: u64::MAX,
};

impl<T: Copy> Default for Wheel<T> {
    fn default() -> Wheel<T> {
        Wheel::new()
    }
}

impl<T: Copy> Wheel<T> {
    /// No timers.
    pub fn new() -> Wheel<T> {
        Wheel {
            tick: 0,
            used_levels: 0,
            levels: std::array::from_fn(|_| Level {
                used: 0,
                slots: [EMPTY; SLOTS],
            }),
            nodes: Vec::new(),
            unused: END,
            len: 0,
        }
    }

    /// The number of timers.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Sets a timer. One for the past fires at the next [`Wheel::pop`].
    ///
    /// # Panics
    /// With 2^32 - 1 timers.
    pub fn insert(&mut self, at: Time, value: T) {
        self.add(at.0.div_ceil(TICK_MS).max(self.tick), value);
    }

    /// Drops the timers that nobody wants any more, and gives the memory of all but the others back. The cost grows with the
    /// number of timers.
    pub fn retain(&mut self, wanted: impl Fn(&T) -> bool) {
        let mut kept = Vec::new();
        for slot in self.levels.iter().flat_map(|level| &level.slots) {
            let mut index = slot.first;
            while index != END {
                let node = self.nodes[index as usize];
                if wanted(&node.value) {
                    kept.push(node);
                }
                index = node.next;
            }
        }
        let tick = self.tick;
        *self = Wheel {
            tick,
            ..Wheel::new()
        };
        for Node { tick, value, .. } in kept {
            self.add(tick, value);
        }
    }

    fn add(&mut self, tick: u64, value: T) {
        let node = Node {
            tick,
            next: END,
            value,
        };
        let index = if self.unused == END {
            let index = u32::try_from(self.nodes.len())
                .ok()
                .filter(|&index| index != END);
            self.nodes.push(node);
            index.expect("fewer than 2^32 timers")
        } else {
            let index = self.unused;
            self.unused = std::mem::replace(&mut self.nodes[index as usize], node).next;
            index
        };
        self.len += 1;
        self.link(index);
    }

    /// Takes a timer that is due: ordered by tick, and within a tick as they were set.
    pub fn pop(&mut self, now: Time) -> Option<T> {
        loop {
            let (level, slot) = self.earliest()?;
            let due = self.levels[level].slots[slot].earliest;
            if due > now.0 / TICK_MS {
                return None;
            }
            // Nothing lies before `due`, so the wheel may jump there.
            self.tick = due;
            if level == 0 {
                return Some(self.unlink_first(slot));
            }
            self.deal_out(level, slot);
        }
    }

    /// The moment when the next timer fires; none without timers. It never changes but by an insertion or a pop.
    pub fn next_deadline(&self) -> Option<Time> {
        let (level, slot) = self.earliest()?;
        Some(Time(
            self.levels[level].slots[slot]
                .earliest
                .saturating_mul(TICK_MS),
        ))
    }

    /// The level and slot of the earliest timer.
    fn earliest(&self) -> Option<(usize, usize)> {
        if self.used_levels == 0 {
            return None;
        }
        let level = self.used_levels.trailing_zeros() as usize;
        Some((level, self.levels[level].used.trailing_zeros() as usize))
    }

    /// Puts a node at the end of the list where its tick belongs.
    fn link(&mut self, index: u32) {
        let tick = self.nodes[index as usize].tick;
        let (level, digit) = position(tick, self.tick);
        self.used_levels |= 1 << level;
        let level = &mut self.levels[level];
        level.used |= 1 << digit;
        let slot = &mut level.slots[digit];
        if slot.first == END {
            slot.first = index;
        } else {
            self.nodes[slot.last as usize].next = index;
        }
        slot.last = index;
        slot.earliest = slot.earliest.min(tick);
    }

    /// Takes the first timer of a slot of level 0.
    fn unlink_first(&mut self, slot: usize) -> T {
        let index = self.levels[0].slots[slot].first;
        let unused = self.unused;
        let node = &mut self.nodes[index as usize];
        let (next, value) = (std::mem::replace(&mut node.next, unused), node.value);
        self.unused = index;
        self.len -= 1;
        if next == END {
            self.clear(0, slot);
        } else {
            self.levels[0].slots[slot].first = next;
        }
        value
    }

    /// Moves the timers of a slot to lower levels.
    fn deal_out(&mut self, level: usize, slot: usize) {
        let mut index = self.levels[level].slots[slot].first;
        self.clear(level, slot);
        while index != END {
            let next = std::mem::replace(&mut self.nodes[index as usize].next, END);
            self.link(index);
            index = next;
        }
    }

    fn clear(&mut self, level: usize, slot: usize) {
        let used = &mut self.levels[level].used;
        *used &= !(1 << slot);
        if *used == 0 {
            self.used_levels &= !(1 << level);
        }
        self.levels[level].slots[slot] = EMPTY;
    }
}

/// The level and the slot of a tick: the highest digit in which it differs from the wheel's, and that digit.
fn position(tick: u64, wheel: u64) -> (usize, usize) {
    let level = (tick ^ wheel).checked_ilog2().unwrap_or(0) / DIGIT;
    let digit = (tick >> (level * DIGIT)) % SLOTS as u64;
    #[expect(clippy::cast_possible_truncation, reason = "a digit is below 64")]
    let digit = digit as usize;
    (level as usize, digit)
}

#[cfg(test)]
mod tests;
