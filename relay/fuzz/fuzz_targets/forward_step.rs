//! The forwarding table and its step.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| turnpike_sim::fuzz::forward_step(data));
