//! Requests of a user who has proved who it is.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| turnpike_sim::fuzz::server_after_authentication(data));
