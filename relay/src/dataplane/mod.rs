//! What may be relayed, and what becomes of each datagram.

pub mod forward;
mod list;
mod settings;
mod slots;
pub mod table;
pub mod userspace;

pub use slots::Slots;

#[cfg(test)]
mod tests;
