//! The lab: network namespaces, NAT boxes and foreign programs around a relay that is the real binary.

#![allow(dead_code, reason = "each test binary uses its own part of the lab")]

pub mod agent;
pub mod audit;
pub mod bpffs;
pub mod capture;
pub mod kernel;
pub mod nat;
pub mod needs;
pub mod netns;
pub mod packet;
pub mod process;
pub mod relay;
pub mod scene;
pub mod tap;
pub mod turn;
pub mod world;

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use needs::Need;
use rustix::thread::gettid;

/// A name for something of this test alone. A test binary that brings several files of tests along has this module, and the
/// number in it, once for each of them: the thread of the test tells them apart, and the process tells it from others.
pub fn own_name() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("{}-{}-{count}", std::process::id(), gettid())
}

/// The build's target folder, which also holds what the lab has installed.
pub fn target_folder() -> &'static Path {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    scratch
        .parent()
        .expect("cargo puts its tmp folder into the target folder")
}

/// Whether everything in `needs` is there. When it is not, says aloud that `test` is skipped and why; the test then returns.
#[must_use]
pub fn require(test: &str, needs: &[&[Need]]) -> bool {
    let mut missing: Vec<String> = needs
        .iter()
        .copied()
        .flatten()
        .filter_map(|need| need.missing(target_folder()))
        .collect();
    missing.extend(relay::backend_refused());
    if !missing.is_empty() {
        println!("SKIPPED {test}: {}", missing.join("; "));
    }
    missing.is_empty()
}
