//! The codec.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| turnpike_sim::fuzz::wire(data));
