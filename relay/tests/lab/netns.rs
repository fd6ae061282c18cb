//! Network namespaces that a test makes and that go when it ends, and the wires between them.

use std::fs::{self, File};
use std::net::{SocketAddr, UdpSocket};
use std::os::fd::AsFd;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Once;
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};

use super::own_name;
use super::process::{run, run_with_input};

const PREFIX: &str = "turnpike-lab";

/// A network namespace of this test process: it and everything running in it ends when this value is dropped.
pub struct Netns {
    name: String,
}

impl Netns {
    /// Makes a namespace whose name tells the process and `label`; its loopback is up.
    pub fn new(label: &str) -> Self {
        static SWEPT: Once = Once::new();
        SWEPT.call_once(sweep);
        let name = format!("{PREFIX}-{}-{label}", own_name());
        run(Command::new("ip").args(["netns", "add", &name]));
        let netns = Self { name };
        netns.ip("link set lo up");
        // An address is usable at once: nobody else is on these wires who could have it.
        netns.sysctl("net.ipv6.conf.default.accept_dad", "0");
        netns.sysctl("net.ipv6.conf.default.accept_ra", "0");
        netns.sysctl("net.ipv4.conf.default.rp_filter", "0");
        netns.sysctl("net.ipv4.conf.all.rp_filter", "0");
        netns
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// A command that will run inside; the process started is the program itself, with no wrapper that lives on.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new("nsenter");
        command
            .arg(format!("--net={}", self.path().display()))
            .arg("--")
            .arg(program);
        command
    }

    /// Runs `ip` with these words inside.
    pub fn ip(&self, words: &str) {
        run(Command::new("ip")
            .args(["-n", &self.name])
            .args(words.split(' ')));
    }

    /// Sets a kernel parameter inside.
    pub fn sysctl(&self, key: &str, value: &str) {
        run(self
            .command("sysctl")
            .args(["-q", "-w", &format!("{key}={value}")]));
    }

    /// Switches features of a device inside, as `ethtool -K` has them.
    pub fn ethtool(&self, device: &str, features: &str) {
        run(self
            .command("ethtool")
            .args(["-K", device])
            .args(features.split(' ')));
    }

    /// Loads an nftables ruleset inside.
    pub fn nft(&self, ruleset: &str) {
        run_with_input(self.command("nft").args(["-f", "-"]), ruleset);
    }

    /// Lets packets pass from one device to another.
    pub fn forward(&self) {
        self.sysctl("net.ipv4.ip_forward", "1");
        self.sysctl("net.ipv6.conf.all.forwarding", "1");
    }

    /// Calls `work` on a thread inside. Sockets opened there stay inside and may be used from any thread.
    pub fn enter<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        let namespace = File::open(self.path()).expect("the namespace is named in /run/netns");
        thread::scope(|scope| {
            let inside = scope.spawn(move || {
                move_into_link_name_space(namespace.as_fd(), Some(LinkNameSpaceType::Network))
                    .expect("this process may enter its own namespace");
                work()
            });
            inside
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    }

    /// A UDP socket inside, bound to `address`, on which a receive waits at most `patience`.
    pub fn udp(&self, address: SocketAddr, patience: Duration) -> UdpSocket {
        let socket = self
            .enter(|| UdpSocket::bind(address))
            .unwrap_or_else(|error| panic!("{} cannot bind {address}: {error}", self.name));
        socket
            .set_read_timeout(Some(patience))
            .expect("the patience is not zero");
        socket
    }

    fn path(&self) -> PathBuf {
        PathBuf::from("/run/netns").join(&self.name)
    }
}

impl Drop for Netns {
    fn drop(&mut self) {
        remove(&self.name);
    }
}

/// Ends what runs in a namespace of the lab, and the namespace; says so rather than panic, as it runs in drops.
fn remove(name: &str) {
    let listed = Command::new("ip").args(["netns", "pids", name]).output();
    let pids = listed.map(|listed| listed.stdout).unwrap_or_default();
    for pid in String::from_utf8_lossy(&pids).split_whitespace() {
        if let Some(pid) = pid.parse().ok().and_then(Pid::from_raw) {
            let _ = kill_process(pid, Signal::KILL);
        }
    }
    match Command::new("ip").args(["netns", "del", name]).output() {
        Ok(removed) if removed.status.success() => {}
        other => eprintln!("namespace {name} is left behind: {other:?}"),
    }
}

/// Removes the namespaces of test processes that were killed before they could do it themselves.
fn sweep() {
    let Ok(names) = fs::read_dir("/run/netns") else {
        return;
    };
    for name in names
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
    {
        let owner = name
            .strip_prefix(PREFIX)
            .and_then(|rest| rest.split('-').nth(1))
            .and_then(|pid| pid.parse::<u32>().ok());
        if owner.is_some_and(|pid| !PathBuf::from(format!("/proc/{pid}")).exists()) {
            remove(&name);
        }
    }
}

/// One end of a wire: a device name in a namespace.
pub type End<'a> = (&'a Netns, &'a str);

/// Joins two namespaces with a veth pair that behaves as a wire does.
///
/// Checksums are complete and segments are packets before they leave: a veth otherwise hands over buffers with
/// partial checksums and unsplit batches, which no network card could put on a cable.
pub fn wire(one: End<'_>, other: End<'_>) {
    run(Command::new("ip").args([
        "link",
        "add",
        "name",
        one.1,
        "netns",
        &one.0.name,
        "type",
        "veth",
        "peer",
        "name",
        other.1,
        "netns",
        &other.0.name,
    ]));
    for (netns, device) in [one, other] {
        netns.ethtool(device, "tx off tso off gso off tx-udp-segmentation off");
        netns.ip(&format!("link set {device} up"));
    }
}
