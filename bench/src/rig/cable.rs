//! A veth pair that behaves as a cable between two network cards does, each card served by a kernel thread of its own.
//!
//! Left alone, a veth hands over buffers with partial checksums and unsplit batches, and does the receiver's work in the
//! sender's time. So checksum and segmentation offload are off; GRO is on, which gives the device a NAPI context; and
//! that context runs in a kernel thread, which can be pinned to a CPU and whose time can be read.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, setpriority_process};
use rustix::thread::{CpuSet, sched_setaffinity};

use super::NICENESS;
use super::namespace::{Namespace, run};

/// A hardware address.
pub type Mac = [u8; 6];

/// One end of a cable that is to be made.
pub struct End<'a> {
    /// Where the device lies.
    pub namespace: &'a Namespace,
    /// A name that no other device on this machine has: kernel threads are known by it.
    pub device: String,
    /// Its hardware address.
    pub mac: Mac,
    /// The CPU on which packets arriving at this end are received.
    pub cpu: usize,
    /// Whether its kernel thread interrupts everything else on that CPU, as a receiver that must not lose packets does.
    pub urgent: bool,
}

/// The kernel threads that receive at the two ends, in the order of the ends.
pub struct Cable {
    /// Thread ids.
    pub receivers: [Pid; 2],
}

impl Cable {
    /// Joins two ends. The devices go with the namespaces that they lie in.
    ///
    /// # Errors
    /// When the kernel has no veth or no threaded NAPI, or `ip`, `ethtool` or `chrt` is missing.
    pub fn join(one: &End<'_>, other: &End<'_>) -> Result<Self> {
        let words = format!(
            "link add {} address {} mtu 1500 netns {} numtxqueues 1 numrxqueues 1 \
             type veth peer name {} address {} mtu 1500 netns {} numtxqueues 1 numrxqueues 1",
            one.device,
            shown(one.mac),
            one.namespace.name(),
            other.device,
            shown(other.mac),
            other.namespace.name(),
        );
        run(Command::new("ip").args(words.split_whitespace()))?;
        Ok(Self {
            receivers: [one.set_up()?, other.set_up()?],
        })
    }
}

impl End<'_> {
    /// Brings the device up and returns the kernel thread that receives at it, pinned.
    fn set_up(&self) -> Result<Pid> {
        self.namespace.ip(&format!("link set {} up", self.device))?;
        run(self.namespace.command("ethtool").args([
            "-K",
            &self.device,
            "gro",
            "on",
            "tx",
            "off",
            "tso",
            "off",
            "tx-udp-segmentation",
            "off",
        ]))?;
        self.namespace
            .write_sysfs(&format!("class/net/{}/threaded", self.device), "1")?;
        let thread = self.find_thread()?;
        let mut only = CpuSet::new();
        only.set(self.cpu);
        sched_setaffinity(Some(thread), &only).context("cannot pin a NAPI thread")?;
        setpriority_process(Some(thread), NICENESS).context("cannot favour a NAPI thread")?;
        if self.urgent {
            make_urgent(thread, 2)?;
        }
        Ok(thread)
    }

    fn find_thread(&self) -> Result<Pid> {
        let prefix = format!("napi/{}-", self.device);
        let deadline = Instant::now() + Duration::from_secs(2);
        while Instant::now() < deadline {
            if let Some(thread) = thread_named(&prefix) {
                return Ok(thread);
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        bail!("no kernel thread {prefix}*: this kernel does not run NAPI of a veth in a thread")
    }
}

/// Lets a thread go before all that are not urgent, or less so.
///
/// # Errors
/// Without the right to, or without `chrt`.
pub fn make_urgent(thread: Pid, priority: u8) -> Result<()> {
    let thread = thread.as_raw_nonzero().to_string();
    run(Command::new("chrt").args(["--fifo", "--pid", &priority.to_string(), &thread]))
}

/// Takes that back.
///
/// # Errors
/// As [`make_urgent`].
pub fn make_ordinary(thread: Pid) -> Result<()> {
    let pid = thread.as_raw_nonzero().to_string();
    run(Command::new("chrt").args(["--other", "--pid", "0", &pid]))?;
    setpriority_process(Some(thread), NICENESS).context("cannot favour a NAPI thread")
}

fn thread_named(prefix: &str) -> Option<Pid> {
    let mut processes = fs::read_dir("/proc").ok()?.flatten();
    processes.find_map(|entry| {
        let pid = entry.file_name().to_str()?.parse().ok()?;
        let name = fs::read_to_string(entry.path().join("comm")).ok()?;
        if name.starts_with(prefix) {
            Pid::from_raw(pid)
        } else {
            None
        }
    })
}

fn shown(mac: Mac) -> String {
    mac.map(|byte| format!("{byte:02x}")).join(":")
}
