//! Sockets, and the two ways of working with many of them.

pub mod completion;
mod control;
mod departure;
mod listeners;
mod name;
pub mod poll;
pub mod socket;
mod sys;
pub mod watch;

#[cfg(test)]
mod tests;
