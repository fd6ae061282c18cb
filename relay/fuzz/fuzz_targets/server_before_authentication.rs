//! Messages of strangers.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| turnpike_sim::fuzz::server_before_authentication(data));
