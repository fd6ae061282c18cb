//! Where randomness comes from: `main` gives it, and nothing else asks the system for it.

/// A source of bytes that nobody can guess.
pub type Random<'a> = &'a mut dyn FnMut(&mut [u8]);
