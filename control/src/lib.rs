//! What an operator touches: configuration, authentication, policy.
//!
//! [`config`] turns a file and flags into [`config::Plan`], whose settings cannot be wrong; [`auth`] answers the questions
//! that the TURN server asks about its users. Nothing here opens a socket, reads a clock or asks for randomness.
#![forbid(unsafe_code)]

pub mod auth;
pub mod config;
