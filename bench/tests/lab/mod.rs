//! What the tests of the rig ask of the machine.

use std::path::Path;

/// Whether the rig can be built here. When it cannot, says aloud that `test` is skipped and why; the test then returns.
#[must_use]
pub fn require(test: &str) -> bool {
    let missing = missing();
    if let Some(reason) = &missing {
        println!("SKIPPED {test}: {reason}");
    }
    missing.is_none()
}

fn missing() -> Option<String> {
    if !rustix::process::geteuid().is_root() {
        return Some("network namespaces and packet sockets need root".into());
    }
    let cpus = std::thread::available_parallelism().map_or(1, usize::from);
    if cpus < 2 {
        return Some("the rig needs a CPU for the relay and another for itself".into());
    }
    let absent = |program: &&&str| {
        let folders = ["/usr/sbin", "/usr/bin", "/sbin", "/bin"];
        !folders
            .iter()
            .any(|folder| Path::new(folder).join(program).exists())
    };
    [
        "ip", "ethtool", "nsenter", "setsid", "taskset", "chrt", "sysctl",
    ]
    .iter()
    .find(absent)
    .map(|program| format!("`{program}` is not installed"))
}
