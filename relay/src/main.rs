//! The `turnpike` program: arguments to settings to run.

use std::process::ExitCode;

use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    ExitCode::from(turnpike::start::start(std::env::args_os(), &mut random))
}

/// The only place that asks the system for randomness.
///
/// # Panics
/// When the system has none: nothing safe can be done then.
fn random(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the system has randomness");
}
