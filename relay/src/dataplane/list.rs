//! Doubly linked lists through the values of an arena: eight bytes an entry, removal without a search.

use super::arena::Arena;

/// No entry.
const NONE: u32 = u32::MAX;

/// The neighbours of an entry in its list.
#[derive(Clone, Copy, Debug)]
pub struct Link {
    next: u32,
    previous: u32,
}

impl Default for Link {
    fn default() -> Link {
        Link {
            next: NONE,
            previous: NONE,
        }
    }
}

impl Link {
    /// The entry after this one.
    pub fn next(&self) -> Option<u32> {
        (self.next != NONE).then_some(self.next)
    }
}

/// An entry that can be in one list.
pub trait Linked {
    /// Its link.
    fn link(&mut self) -> &mut Link;
}

/// The head of a list.
#[derive(Clone, Copy, Debug)]
pub struct List {
    first: u32,
}

impl Default for List {
    fn default() -> List {
        List { first: NONE }
    }
}

impl List {
    /// The first entry.
    pub fn first(&self) -> Option<u32> {
        (self.first != NONE).then_some(self.first)
    }

    /// Puts an entry that is in no list first.
    pub fn push<T: Linked>(&mut self, entries: &mut Arena<T>, index: u32) {
        if let Some(first) = self.first() {
            entries[first].link().previous = index;
        }
        *entries[index].link() = Link {
            next: self.first,
            previous: NONE,
        };
        self.first = index;
    }

    /// Takes an entry of this list out.
    pub fn remove<T: Linked>(&mut self, entries: &mut Arena<T>, index: u32) {
        let Link { next, previous } = *entries[index].link();
        if next != NONE {
            entries[next].link().previous = previous;
        }
        if previous == NONE {
            self.first = next;
        } else {
            entries[previous].link().next = next;
        }
        *entries[index].link() = Link::default();
    }
}
