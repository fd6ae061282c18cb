//! Sockets, and the two ways of working with many of them.

mod control;
mod listeners;
mod name;
mod outbox;
pub mod poll;
pub mod socket;
mod sys;

#[cfg(test)]
mod tests;
