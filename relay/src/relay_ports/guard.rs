//! Has the kernel refuse relay ports in use to other programs of this machine, as it does where sockets have them.

use std::error::Error as _;
use std::fs::{self, File};
use std::io;
use std::os::fd::AsFd;
use std::path::Path;

use aya::Ebpf;
use aya::maps::{Array, MapError};
use aya::programs::{CgroupAttachMode, CgroupSock, CgroupSockAddr, ProgramError};

use crate::io::sys::cookie;

/// Where the kernel says what is mounted where (proc_pid_mounts(5)).
const MOUNTS: &str = "/proc/self/mounts";

/// By a link, beside which others may always be.
const LINKED: CgroupAttachMode = CgroupAttachMode::Single;

/// Why other programs can bind relay ports in use.
#[derive(Debug, thiserror::Error)]
pub enum GuardError {
    /// What programs are attached to is not there.
    #[error("no cgroup2 is mounted")]
    NoHierarchy,
    /// What they are attached to holds only some programs of the machine, as in a container.
    #[error("{0} is only a part of the cgroups of this machine")]
    Part(String),
    /// A map or program is not in the object.
    #[error("the object has no {0}; build the relay again")]
    Missing(&'static str),
    /// The kernel is older than 6.1, or does not let this process attach programs.
    #[error("{}", with_cause(.0))]
    Program(#[from] ProgramError),
    /// A map cannot be used.
    #[error("{0}")]
    Map(#[from] MapError),
    /// The system does not say what it is asked.
    #[error("{0}")]
    System(#[from] io::Error),
}

/// Attaches the programs to all of the machine that this process sees. They go with the object. `socket` is any one of the
/// network namespace that they are about.
///
/// # Errors
/// When the kernel does not do that, or does it for a part of the machine.
pub fn attach(ebpf: &mut Ebpf, socket: impl AsFd) -> Result<(), GuardError> {
    let mounts = fs::read_to_string(MOUNTS)?;
    let folder = hierarchy(&mounts).ok_or(GuardError::NoHierarchy)?;
    let all = File::open(folder)?;
    let map = ebpf
        .map_mut("NAMESPACE")
        .ok_or(GuardError::Missing("NAMESPACE"))?;
    let namespace = cookie(socket.as_fd(), libc::SO_NETNS_COOKIE)?;
    Array::<_, u64>::try_from(map)?.set(0, namespace, 0)?;
    for name in ["bind4", "bind6"] {
        let program = ebpf.program_mut(name).ok_or(GuardError::Missing(name))?;
        let program: &mut CgroupSockAddr = program.try_into()?;
        program.load()?;
        program.attach(&all, LINKED)?;
    }
    for name in ["bound4", "bound6"] {
        let program = ebpf.program_mut(name).ok_or(GuardError::Missing(name))?;
        let program: &mut CgroupSock = program.try_into()?;
        program.load()?;
        program.attach(&all, LINKED)?;
    }
    // Every cgroup has this file but the one that all are in (cgroup-v2.rst).
    if Path::new(folder).join("cgroup.type").exists() {
        return Err(GuardError::Part(folder.to_owned()));
    }
    Ok(())
}

/// The call that failed, and how.
fn with_cause(error: &ProgramError) -> String {
    match error.source() {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    }
}

/// Where the hierarchy of cgroups of version 2 begins. A folder whose name has spaces is not found.
fn hierarchy(mounts: &str) -> Option<&str> {
    mounts.lines().find_map(|mount| {
        let mut words = mount.split(' ').skip(1);
        let (folder, kind) = (words.next()?, words.next()?);
        (kind == "cgroup2").then_some(folder)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hierarchy_is_found_beside_that_of_version_1() {
        let both = "cgroup /sys/fs/cgroup/cpu cgroup rw,cpu 0 0\ncgroup2 /sys/fs/cgroup/unified cgroup2 rw 0 0\n";
        assert_eq!(hierarchy(both), Some("/sys/fs/cgroup/unified"));
        assert_eq!(hierarchy("proc /proc proc rw 0 0\n\n"), None);
    }
}
