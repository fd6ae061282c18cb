//! Which ports of each relay address are free, and a random choice among them.
//!
//! Every operation is O(1) and every choice uniform over the free ports it may return (RFC 8656, 7.2; RFC 6056, 3.3.1),
//! however few are left. Ports are kept as pairs of an even port and the odd one after it. One array per address holds
//! all pairs, grouped by what is free in them, and a second one says where each pair stands:
//!
//! ```text
//! order:  | both free | only even free | only odd free | none free |
//!          ^0          ^ends[0]         ^ends[1]        ^ends[2]
//! ```
//!
//! A pair changes its group by being swapped across the borders between, so nothing is ever searched. Two bytes of memory
//! for each port of the range.

use std::ops::RangeInclusive;

use rand_core::RngCore;

/// The free ports of several relay addresses over one range.
#[derive(Clone, Debug)]
pub struct Ports {
    range: RangeInclusive<u16>,
    addresses: Vec<Pairs>,
}

impl Ports {
    /// All ports of `range` are free on each of `addresses` relay addresses.
    ///
    /// # Panics
    /// When the range is empty or holds port 0.
    pub fn new(addresses: usize, range: RangeInclusive<u16>) -> Ports {
        assert!(
            *range.start() > 0 && !range.is_empty(),
            "relay ports {range:?}: want a range within 1..=65535"
        );
        Ports {
            addresses: vec![Pairs::new(&range); addresses],
            range,
        }
    }

    /// The range.
    pub fn range(&self) -> RangeInclusive<u16> {
        self.range.clone()
    }

    /// The number of ports of one address, free or not.
    pub fn total(&self) -> usize {
        self.range.len()
    }

    /// The number of free ports of an address.
    ///
    /// # Panics
    /// Here and below: when there is no such address.
    pub fn free(&self, address: usize) -> usize {
        self.addresses[address].free()
    }

    /// Whether an address has a free even port.
    pub fn has_even(&self, address: usize) -> bool {
        self.addresses[address].ends[1] > 0
    }

    /// Whether it has a free even port and the odd one after it is free, too.
    pub fn has_pair(&self, address: usize) -> bool {
        self.addresses[address].ends[0] > 0
    }

    /// Takes any free port.
    pub fn take(&mut self, address: usize, rng: &mut impl RngCore) -> Option<u16> {
        self.addresses[address].take(rng)
    }

    /// Takes a free even port (EVEN-PORT with R = 0).
    pub fn take_even(&mut self, address: usize, rng: &mut impl RngCore) -> Option<u16> {
        self.addresses[address].take_even(rng)
    }

    /// Takes a free even port and the odd one after it (EVEN-PORT with R = 1), and returns the even one. Each of the two is
    /// released by itself.
    pub fn take_pair(&mut self, address: usize, rng: &mut impl RngCore) -> Option<u16> {
        self.addresses[address].take_pair(rng)
    }

    /// Takes this port; false when it is outside the range or taken already. For state that outlives a change of the range.
    pub fn claim(&mut self, address: usize, port: u16) -> bool {
        self.range.contains(&port) && self.addresses[address].claim(port)
    }

    /// Frees a taken port. A port outside the range (left over from an earlier one) is ignored.
    ///
    /// # Panics
    /// When the port is free: to free it twice would be to give it to two allocations.
    pub fn release(&mut self, address: usize, port: u16) {
        if self.range.contains(&port) {
            assert!(
                self.addresses[address].release(port),
                "port {port} of address {address} is free already"
            );
        }
    }
}

/// What is free in a pair; the value is the group's index.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Group {
    Both = 0,
    Even = 1,
    Odd = 2,
    None = 3,
}

impl Group {
    fn of(even: bool, odd: bool) -> Group {
        match (even, odd) {
            (true, true) => Group::Both,
            (true, false) => Group::Even,
            (false, true) => Group::Odd,
            (false, false) => Group::None,
        }
    }

    /// Whether the port of this parity is free.
    fn has(self, odd: bool) -> bool {
        self == Group::Both || self == if odd { Group::Odd } else { Group::Even }
    }

    /// The group after the port of this parity became free or taken.
    fn with(self, odd: bool, free: bool) -> Group {
        if odd {
            Group::of(self.has(false), free)
        } else {
            Group::of(free, self.has(true))
        }
    }
}

/// The ports of one address. Pair `p` is the ports `first + 2p` and `first + 2p + 1`.
#[derive(Clone, Debug)]
struct Pairs {
    /// The even port of pair 0.
    first: u16,
    /// All pairs, by group.
    order: Box<[u16]>,
    /// Where in `order` each pair is.
    place: Box<[u16]>,
    /// Where the groups Both, Even and Odd end. At most 32 768.
    ends: [u16; 3],
}

impl Pairs {
    fn new(range: &RangeInclusive<u16>) -> Pairs {
        let (first, last) = (range.start() & !1, range.end() & !1);
        let count = (last - first) / 2 + 1;
        let order: Box<[u16]> = (0..count).collect();
        let mut pairs = Pairs {
            first,
            place: order.clone(),
            order,
            ends: [count; 3],
        };
        // A range may begin with an odd port or end with an even one: the other half of that pair is never free.
        if range.start() & 1 == 1 {
            pairs.claim(first);
        }
        if range.end() & 1 == 0 {
            pairs.claim(last + 1);
        }
        pairs
    }

    fn free(&self) -> usize {
        usize::from(self.ends[0]) + usize::from(self.ends[2])
    }

    fn take(&mut self, rng: &mut impl RngCore) -> Option<u16> {
        let both = u32::from(self.ends[0]);
        // A pair of the first group counts twice, once for each of its ports.
        let choice = below(both + u32::from(self.ends[2]), rng)?;
        let (position, odd) = if choice < 2 * both {
            (choice / 2, choice % 2 == 1)
        } else {
            (choice - both, choice - both >= u32::from(self.ends[1]))
        };
        Some(self.take_at(position, odd))
    }

    fn take_even(&mut self, rng: &mut impl RngCore) -> Option<u16> {
        let position = below(u32::from(self.ends[1]), rng)?;
        Some(self.take_at(position, false))
    }

    fn take_pair(&mut self, rng: &mut impl RngCore) -> Option<u16> {
        let position = below(u32::from(self.ends[0]), rng)?;
        let pair = self.order[position as usize];
        self.regroup(pair, Group::Both, Group::None);
        Some(self.first + 2 * pair)
    }

    fn take_at(&mut self, position: u32, odd: bool) -> u16 {
        let pair = self.order[position as usize];
        let group = self.group(pair);
        debug_assert!(group.has(odd), "the chosen port is free");
        self.regroup(pair, group, group.with(odd, false));
        self.first + 2 * pair + u16::from(odd)
    }

    fn claim(&mut self, port: u16) -> bool {
        self.set(port, false)
    }

    fn release(&mut self, port: u16) -> bool {
        self.set(port, true)
    }

    /// Makes a port free or taken; false when it was so before.
    fn set(&mut self, port: u16, free: bool) -> bool {
        let (pair, odd) = ((port - self.first) / 2, port & 1 == 1);
        let group = self.group(pair);
        let changes = group.has(odd) != free;
        if changes {
            self.regroup(pair, group, group.with(odd, free));
        }
        changes
    }

    fn group(&self, pair: u16) -> Group {
        let position = self.place[usize::from(pair)];
        match self.ends {
            [end, ..] if position < end => Group::Both,
            [_, end, _] if position < end => Group::Even,
            [.., end] if position < end => Group::Odd,
            _ => Group::None,
        }
    }

    /// Moves a pair to another group: over each border between, by a swap with the neighbour at the border.
    fn regroup(&mut self, pair: u16, from: Group, to: Group) {
        let (from, to) = (from as usize, to as usize);
        for border in (to..from).rev() {
            self.swap(pair, self.ends[border]);
            self.ends[border] += 1;
        }
        for border in from..to {
            self.ends[border] -= 1;
            self.swap(pair, self.ends[border]);
        }
    }

    fn swap(&mut self, pair: u16, position: u16) {
        let (here, other) = (
            self.place[usize::from(pair)],
            self.order[usize::from(position)],
        );
        self.order.swap(usize::from(here), usize::from(position));
        self.place[usize::from(pair)] = position;
        self.place[usize::from(other)] = here;
    }
}

/// A uniformly random number below `bound`; none when there is none. (Lemire, "Fast Random Integer Generation in an
/// Interval": a multiplication, and a second draw with a chance of `bound` in 2^32.)
fn below(bound: u32, rng: &mut impl RngCore) -> Option<u32> {
    if bound == 0 {
        return None;
    }
    let unfair = bound.wrapping_neg() % bound;
    loop {
        let product = u64::from(rng.next_u32()) * u64::from(bound);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the two halves of the product are what is meant"
        )]
        let (high, low) = ((product >> 32) as u32, product as u32);
        if low >= unfair {
            return Some(high);
        }
    }
}

#[cfg(test)]
mod tests;
