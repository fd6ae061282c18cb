//! A BPF file system of a test's own, where every machine with systemd has one.

use std::cell::Cell;

use rustix::mount::{MountFlags, MountPropagationFlags, mount, mount_change};
use rustix::thread::{UnshareFlags, unshare_unsafe};

/// Where it is.
pub const MOUNTED: &str = "/sys/fs/bpf";

thread_local! {
    static MADE: Cell<bool> = const { Cell::new(false) };
}

/// Has this thread and what it starts see an empty one, root's as systemd mounts it, which goes with them.
pub fn own() {
    if MADE.replace(true) {
        return;
    }
    // SAFETY: descriptors stay shared, only the view of the mounts is this thread's own.
    unsafe { unshare_unsafe(UnshareFlags::NEWNS) }.expect("root may have mounts of its own");
    let alone = MountPropagationFlags::PRIVATE | MountPropagationFlags::REC;
    mount_change("/", alone).expect("nobody else sees the next one");
    mount("bpf", MOUNTED, "bpf", MountFlags::empty(), c"mode=0700").expect("root may mount this");
}
