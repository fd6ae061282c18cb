//! Frames of a byte stream.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| turnpike_sim::fuzz::stream(data));
