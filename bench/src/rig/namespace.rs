//! Network namespaces of the rig: made here, gone when dropped.

use std::fs::{self, File};
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Once;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use anyhow::{Context, Result, bail};
use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};

const PREFIX: &str = "turnpike-bench";

/// A network namespace; removed when this value is dropped, after whatever ran in it.
pub struct Namespace {
    name: String,
}

impl Namespace {
    /// Makes a namespace whose name tells the process and `label`; its loopback is up and IPv6 neighbours are silent.
    ///
    /// # Errors
    /// Without the right to make one, or without `ip`.
    pub fn new(label: &str) -> Result<Self> {
        static SWEPT: Once = Once::new();
        static COUNT: AtomicU32 = AtomicU32::new(0);
        SWEPT.call_once(sweep);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("{PREFIX}-{}-{count}-{label}", std::process::id());
        run(Command::new("ip").args(["netns", "add", &name]))?;
        let namespace = Self { name };
        namespace.ip("link set lo up")?;
        // Router solicitations and neighbour discovery would be strays among the packets that are counted.
        namespace.sysctl("net.ipv6.conf.default.disable_ipv6", "1")?;
        namespace.sysctl("net.ipv4.conf.default.rp_filter", "0")?;
        namespace.sysctl("net.ipv4.conf.all.rp_filter", "0")?;
        // Apart from those that are relayed from.
        namespace.sysctl("net.ipv4.ip_local_port_range", "1024 1123")?;
        Ok(namespace)
    }

    /// Its name, as `ip netns` knows it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// A command that runs inside; the process started becomes the program itself, with no wrapper that lives on.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new("nsenter");
        command.arg(format!("--net={}", self.path().display()));
        command.args(["--", program]);
        command
    }

    /// Runs `ip` with these words inside.
    ///
    /// # Errors
    /// When `ip` fails, with what it said.
    pub fn ip(&self, words: &str) -> Result<()> {
        run(Command::new("ip")
            .args(["-n", &self.name])
            .args(words.split(' ')))
    }

    /// Runs many lines of `ip` commands at once.
    ///
    /// # Errors
    /// As [`Namespace::ip`].
    pub fn ip_batch(&self, lines: &str) -> Result<()> {
        let mut command = Command::new("ip");
        command.args(["-n", &self.name, "-batch", "-"]);
        run_with_input(&mut command, lines)
    }

    /// Sets a kernel parameter inside.
    ///
    /// # Errors
    /// When the kernel has no such parameter or refuses the value.
    pub fn sysctl(&self, key: &str, value: &str) -> Result<()> {
        run(self
            .command("sysctl")
            .args(["-q", "-w", &format!("{key}={value}")]))
    }

    /// Writes a file of sysfs as this namespace sees it: `ip netns exec` mounts a sysfs of the namespace.
    ///
    /// # Errors
    /// When the kernel refuses.
    pub fn write_sysfs(&self, path: &str, value: &str) -> Result<()> {
        let script = format!("echo {value} > /sys/{path}");
        run(Command::new("ip").args(["netns", "exec", &self.name, "sh", "-c", &script]))
    }

    /// Calls `work` on a thread inside. Sockets and /proc files opened there stay inside and may be used from any thread.
    ///
    /// # Errors
    /// When the namespace cannot be entered, and those of `work`.
    pub fn enter<T: Send>(&self, work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
        let namespace = File::open(self.path()).context("the namespace is named in /run/netns")?;
        thread::scope(|scope| {
            let inside = scope.spawn(move || {
                move_into_link_name_space(namespace.as_fd(), Some(LinkNameSpaceType::Network))
                    .context("cannot enter a network namespace")?;
                work()
            });
            inside
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    }

    fn path(&self) -> PathBuf {
        Path::new("/run/netns").join(&self.name)
    }
}

impl Drop for Namespace {
    fn drop(&mut self) {
        remove(&self.name);
    }
}

/// Runs a command to its end; a failure shows what it said.
///
/// # Errors
/// When it cannot be started or does not succeed.
pub fn run(command: &mut Command) -> Result<()> {
    run_with_input(command, "")
}

fn run_with_input(command: &mut Command, input: &str) -> Result<()> {
    use std::io::Write;
    let shown = format!("{command:?}");
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {shown}"))?;
    let mut stdin = child.stdin.take().context("stdin is a pipe")?;
    stdin.write_all(input.as_bytes())?;
    drop(stdin);
    let output = child.wait_with_output()?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("{shown} failed ({}): {}", output.status, said.trim());
    }
    Ok(())
}

/// Removes a namespace; says so rather than panic, as it runs in drops.
fn remove(name: &str) {
    if let Err(error) = run(Command::new("ip").args(["netns", "del", name])) {
        eprintln!("network namespace {name} is left behind: {error:#}");
    }
}

/// Removes the namespaces of runs that were killed before they could do it themselves.
fn sweep() {
    let names = fs::read_dir("/run/netns").into_iter().flatten().flatten();
    for name in names.filter_map(|entry| entry.file_name().into_string().ok()) {
        let owner = name
            .strip_prefix(PREFIX)
            .and_then(|rest| rest.split('-').nth(1))
            .and_then(|pid| pid.parse::<u32>().ok());
        if owner.is_some_and(|pid| !Path::new(&format!("/proc/{pid}")).exists()) {
            remove(&name);
        }
    }
}
