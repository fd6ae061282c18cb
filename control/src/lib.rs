//! What an operator touches: configuration, authentication, policy.
//!
//! [`auth`] answers the questions that the TURN server asks about its users.
//! Nothing here opens a socket, reads a clock or asks for randomness.
#![forbid(unsafe_code)]

pub mod auth;
