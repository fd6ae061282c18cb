//! The real program, as an operator meets it: what it refuses, what it says, how it starts and ends.

#[path = "../lab/mod.rs"]
mod lab;

mod asking;
mod checking;
mod client;
mod program;
mod refusals;
mod serving;
