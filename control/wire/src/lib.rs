//! STUN, TURN and ChannelData as borrowed views and writers.
#![no_std]
#![forbid(unsafe_code)]
