//! Sockets, and the two ways of working with many of them.

pub(crate) mod checksum;
pub mod completion;
mod control;
mod departure;
mod head;
mod listeners;
mod name;
pub mod poll;
pub mod ports;
mod quote;
pub mod socket;
pub(crate) mod sys;
pub mod watch;

#[cfg(test)]
mod tests;
