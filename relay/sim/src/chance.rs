//! Randomness that comes from a seed and from nowhere else.

/// A generator of random numbers (xoshiro256**, seeded by SplitMix64); not for secrets.
#[derive(Clone, Debug)]
pub struct Chance([u64; 4]);

impl Chance {
    /// The generator of a seed.
    pub fn new(seed: u64) -> Chance {
        let mut state = seed;
        Chance([(); 4].map(|()| {
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut word = state;
            word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            word ^ (word >> 31)
        }))
    }

    /// Any number.
    pub fn word(&mut self) -> u64 {
        let Chance([a, b, c, d]) = self;
        let result = b.wrapping_mul(5).rotate_left(7).wrapping_mul(9);
        let shifted = *b << 17;
        *c ^= *a;
        *d ^= *b;
        *b ^= *c;
        *a ^= *d;
        *c ^= shifted;
        *d = d.rotate_left(45);
        result
    }

    /// A number below `bound`, which is not 0. (That some are more likely by one in 2^32 does not matter here.)
    pub fn below(&mut self, bound: u64) -> u64 {
        assert!(bound > 0, "there is no number below 0");
        self.word() % bound
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.below(high - low + 1)
    }

    /// True so many times in a thousand.
    pub fn per_mille(&mut self, times: u64) -> bool {
        self.below(1000) < times
    }

    /// True one time in so many.
    pub fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }

    /// A place in a list of this length, which is not 0.
    pub fn place(&mut self, len: usize) -> usize {
        usize::try_from(self.below(len as u64)).expect("a place is below a length")
    }

    /// One of a list, which is not empty.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.place(list.len())]
    }

    /// One of a list, if it has any.
    pub fn pick_any<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        (!list.is_empty()).then(|| self.pick(list))
    }

    /// A number from 0 to 255.
    pub fn byte(&mut self) -> u8 {
        self.word().to_le_bytes()[7]
    }

    /// A number from `low` to `high`, both included.
    pub fn port(&mut self, low: u16, high: u16) -> u16 {
        u16::try_from(self.between(low.into(), high.into())).expect("between two ports is a port")
    }

    /// So many random bytes.
    pub fn bytes(&mut self, len: usize) -> Vec<u8> {
        (0..len).map(|_| self.byte()).collect()
    }

    /// Another generator, so that what draws from it does not disturb what draws from this one.
    pub fn fork(&mut self) -> Chance {
        Chance::new(self.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_one_sequence_and_another_seed_another() {
        let draw = |seed| {
            let mut chance = Chance::new(seed);
            [(); 8].map(|()| chance.word())
        };
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
    }

    #[test]
    fn every_number_of_a_range_comes_up() {
        let mut chance = Chance::new(1);
        let mut seen = [false; 10];
        (0..1000).for_each(|_| seen[chance.place(10)] = true);
        assert_eq!(seen, [true; 10]);
    }
}
