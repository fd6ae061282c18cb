//! Values by [`RelayId`], close together, each reachable only under the generation it was stored for.

use turnpike_turn::RelayId;

use super::arena::Arena;

/// A slot that holds nothing.
const EMPTY: u32 = u32::MAX;

/// A map from relay to value: two array accesses for a look-up, four bytes for a slot that another worker uses.
#[derive(Debug)]
pub struct Slots<T> {
    /// The place in `values`, by slot.
    places: Vec<u32>,
    values: Arena<(RelayId, T)>,
}

impl<T> Default for Slots<T> {
    fn default() -> Slots<T> {
        Slots {
            places: Vec::new(),
            values: Arena::default(),
        }
    }
}

impl<T> Slots<T> {
    /// How many values there are.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The place of a relay's value: stable while the value is there, and small.
    pub fn place(&self, relay: RelayId) -> Option<u32> {
        let place = *self.places.get(relay.slot as usize)?;
        let (id, _) = self.values.get(place)?;
        (*id == relay).then_some(place)
    }

    /// The place of whoever holds a slot now, of whatever generation.
    pub fn place_in(&self, slot: u32) -> Option<u32> {
        self.places
            .get(slot as usize)
            .copied()
            .filter(|&place| place != EMPTY)
    }

    /// The value of a relay.
    pub fn get(&self, relay: RelayId) -> Option<&T> {
        let place = *self.places.get(relay.slot as usize)?;
        let (id, value) = self.values.get(place)?;
        (*id == relay).then_some(value)
    }

    /// The value of a relay, to change it.
    pub fn get_mut(&mut self, relay: RelayId) -> Option<&mut T> {
        let place = *self.places.get(relay.slot as usize)?;
        let (id, value) = self.values.get_mut(place)?;
        (*id == relay).then_some(value)
    }

    /// The relay and its value at a place.
    ///
    /// # Panics
    /// When nothing is there.
    pub fn at(&self, place: u32) -> (RelayId, &T) {
        let (id, value) = &self.values[place];
        (*id, value)
    }

    /// The same, to change it.
    ///
    /// # Panics
    /// When nothing is there.
    pub fn at_mut(&mut self, place: u32) -> (RelayId, &mut T) {
        let (id, value) = &mut self.values[place];
        (*id, value)
    }

    /// Whoever holds a slot now, of whatever generation.
    pub fn holder(&self, slot: u32) -> Option<RelayId> {
        let place = *self.places.get(slot as usize)?;
        self.values.get(place).map(|(id, _)| *id)
    }

    /// Stores a value in a slot that is empty.
    ///
    /// # Panics
    /// When the slot is taken: whoever holds it has to be removed first.
    pub fn insert(&mut self, relay: RelayId, value: T) -> u32 {
        let slot = relay.slot as usize;
        if slot >= self.places.len() {
            self.places.resize(slot + 1, EMPTY);
        }
        assert_eq!(self.places[slot], EMPTY, "slot {slot} is taken");
        let place = self.values.insert((relay, value));
        self.places[slot] = place;
        place
    }

    /// Takes a relay's value out.
    pub fn remove(&mut self, relay: RelayId) -> Option<T> {
        let place = self.place(relay)?;
        self.places[relay.slot as usize] = EMPTY;
        Some(self.values.remove(place).1)
    }

    /// Every relay and its value.
    pub fn iter(&self) -> impl Iterator<Item = (RelayId, &T)> {
        self.values.iter().map(|(_, (id, value))| (*id, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: RelayId = RelayId {
        slot: 3,
        generation: 7,
    };
    const NEW: RelayId = RelayId {
        slot: 3,
        generation: 8,
    };

    #[test]
    fn a_value_is_not_found_under_another_generation() {
        let mut slots = Slots::default();
        slots.insert(OLD, 'a');
        assert_eq!(slots.get(OLD), Some(&'a'));
        assert_eq!(slots.get(NEW), None);
        assert_eq!(slots.remove(NEW), None);
        assert_eq!(slots.holder(3), Some(OLD));
        assert_eq!(slots.remove(OLD), Some('a'));
        slots.insert(NEW, 'b');
        assert_eq!(slots.get(OLD), None);
        assert_eq!(slots.get(NEW), Some(&'b'));
        assert_eq!(slots.len(), 1);
    }

    #[test]
    #[should_panic(expected = "slot 3 is taken")]
    fn a_taken_slot_is_not_overwritten() {
        let mut slots = Slots::default();
        slots.insert(OLD, ());
        slots.insert(NEW, ());
    }
}
