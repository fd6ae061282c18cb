//! The TURN server as a state machine: no socket, no clock, no randomness of its own.
#![forbid(unsafe_code)]
