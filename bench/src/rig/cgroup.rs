//! A control group that everything a program allocates is charged to, its sockets and other kernel memory included.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};

/// A memory control group; removed when dropped, after whatever ran in it.
pub struct Cgroup {
    folder: PathBuf,
    usage: &'static str,
}

impl Cgroup {
    /// Makes one, in either version of the hierarchy.
    ///
    /// # Errors
    /// When no hierarchy with a memory controller is mounted, or it may not be changed.
    pub fn new(name: &str) -> Result<Self> {
        let (parent, usage) = hierarchy()?;
        let folder = parent.join(format!("turnpike-bench-{}-{name}", std::process::id()));
        fs::create_dir(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
        let group = Self { folder, usage };
        group.charged()?;
        Ok(group)
    }

    /// The file into which a process writes its id to enter.
    pub fn procs(&self) -> PathBuf {
        self.folder.join("cgroup.procs")
    }

    /// Bytes charged now.
    ///
    /// # Errors
    /// When the kernel does not tell.
    pub fn charged(&self) -> Result<u64> {
        let file = self.folder.join(self.usage);
        let text =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        text.trim()
            .parse()
            .with_context(|| format!("{} reads `{text}`", file.display()))
    }
}

impl Drop for Cgroup {
    fn drop(&mut self) {
        // A process leaves its group a moment after it has been waited for.
        for _ in 0..100 {
            if fs::remove_dir(&self.folder).is_ok() {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        eprintln!("{} is left behind", self.folder.display());
    }
}

/// Where a group may be made, and which file of it counts.
fn hierarchy() -> Result<(PathBuf, &'static str)> {
    let root = Path::new("/sys/fs/cgroup");
    let controllers = fs::read_to_string(root.join("cgroup.subtree_control")).unwrap_or_default();
    if controllers.split_whitespace().any(|name| name == "memory") {
        return Ok((root.to_owned(), "memory.current"));
    }
    let own = fs::read_to_string("/proc/self/cgroup").unwrap_or_default();
    let own = own.lines().find_map(|line| line.split_once(":memory:"));
    if let Some((_, path)) = own {
        let folder = root.join("memory").join(path.trim_start_matches('/'));
        return Ok((folder, "memory.usage_in_bytes"));
    }
    bail!(
        "no control group hierarchy counts memory: mount one at /sys/fs/cgroup with the memory controller enabled"
    )
}
