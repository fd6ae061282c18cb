//! What may be relayed, and what becomes of each datagram.

pub mod allowance;
mod arena;
pub mod forward;
mod index;
mod list;
mod settings;
mod slots;
pub mod table;
pub mod userspace;
pub mod xdp;

pub use slots::Slots;

#[cfg(test)]
mod tests;
