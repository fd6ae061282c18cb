//! The lines on the control socket: each is an object of JSON.
//!
//! ```text
//!   {"ask":"dataplane"}                   {"dataplane":{…}}
//!   {"ask":"allocations","from":0}        {"allocations":{"page":[…],"next":256}}
//!   anything else                         {"error":"…"}
//! ```

use std::net::SocketAddr;

use serde::{Deserialize, Serialize};

use crate::traffic::{Carried, Traffic};

/// The longest question in bytes.
pub const QUESTION_MAX: u64 = 4096;

/// What can be asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "kebab-case")]
pub enum Question {
    /// Which data plane runs, and what it has done.
    Dataplane,
    /// A page of the allocations.
    Allocations {
        /// Where to go on: 0, or what the page before said.
        #[serde(default)]
        from: u32,
    },
}

/// What is answered.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// To [`Question::Dataplane`].
    Dataplane(Box<Dataplane>),
    /// To [`Question::Allocations`].
    Allocations(Page),
    /// The question cannot be answered.
    Error(String),
}

/// Which data plane runs, and what it has done.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Dataplane {
    /// The version of the relay.
    pub version: String,
    /// How long it runs.
    pub uptime_s: u64,
    /// `user`, `xdp` or `xdp-generic`.
    pub plane: String,
    /// Why that one.
    pub why: String,
    /// Allocations now.
    pub allocations: u32,
    /// Of the datagrams relayed so far, how many in a hundred the kernel relayed.
    pub percent_in_kernel: f64,
    /// The data plane in the kernel, if there is one.
    pub kernel: Option<Kernel>,
    /// User space, by worker.
    pub workers: Vec<Worker>,
}

/// The data plane in the kernel.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Kernel {
    /// The kernel's number of the program, if it tells.
    pub program: Option<u32>,
    /// The devices that it is attached to.
    pub devices: Vec<Device>,
    /// The tables of entries: `narrow` for what arrives as IPv4, `wide` for IPv6.
    pub tables: Vec<Table>,
    /// How often an entry found no room, so that user space relays.
    pub declined: u64,
    /// Next hops in use.
    pub next_hops: usize,
    /// Those of them whose link address is known.
    pub next_hops_resolved: usize,
    /// What became of the frames, if the kernel tells.
    pub frames: Option<Frames>,
    /// The same by CPU.
    pub cpus: Vec<Frames>,
}

/// A device that the program is attached to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Device {
    /// Its name; empty when it is gone.
    pub name: String,
    /// The kernel's number of it.
    pub index: u32,
    /// `native` or `generic`.
    pub mode: String,
    /// The driver, or the kind of virtual device, if that can be seen.
    pub driver: Option<String>,
    /// The longest IP packet, in bytes.
    pub mtu: u32,
    /// Whether frames can leave by it.
    pub up: bool,
    /// The kernel's number of the link.
    pub link: u32,
}

/// A table of entries.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Entries in it.
    pub used: usize,
    /// Places for entries.
    pub room: usize,
}

/// What became of frames in the kernel.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Frames {
    /// Relayed from clients to peers.
    pub to_peers: Traffic,
    /// Relayed from peers to clients.
    pub to_clients: Traffic,
    /// Relayed from one client to another, both steps at once.
    pub between_clients: Traffic,
    /// Left to user space and the host, by cause.
    pub passed: Vec<Count>,
    /// Dropped, by reason.
    pub dropped: Vec<Count>,
}

/// How often something was. Those that never were are there too.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Count {
    /// What: a name that docs/dataplane.md explains.
    pub name: String,
    /// How often.
    pub count: u64,
}

/// What a worker has done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Worker {
    /// Which one.
    pub worker: u16,
    /// What came from clients.
    pub from_clients: Traffic,
    /// What came from peers.
    pub from_peers: Traffic,
    /// What left for peers.
    pub to_peers: Traffic,
    /// What left for clients: data, and indications of ICMP errors.
    pub to_clients: Traffic,
    /// ICMP errors that came.
    pub icmp: u64,
    /// Requests handed to the control thread.
    pub punted: u64,
    /// Responses that left.
    pub transmitted: u64,
    /// Responses that the kernel refused to send.
    pub transmit_failed: u64,
    /// Dropped, by reason.
    pub dropped: Vec<Count>,
}

/// A page of allocations.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Page {
    /// Some of the allocations, perhaps none.
    pub page: Vec<Allocation>,
    /// Where the next page begins; none when this is the last one.
    pub next: Option<u32>,
}

/// An allocation: a relayed transport address that serves a client.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Allocation {
    /// The client's transport address.
    pub client: SocketAddr,
    /// The server's, where the client sends to.
    pub server: SocketAddr,
    /// The transport between the two.
    pub transport: String,
    /// The relayed transport address, as advertised.
    pub relayed: SocketAddr,
    /// The user.
    pub user: String,
    /// How long until it ends, unless it is refreshed.
    pub expires_in_s: u64,
    /// How many permissions it has.
    pub permissions: usize,
    /// How many channels it has.
    pub channels: usize,
    /// The worker that serves it.
    pub worker: u16,
    /// What the kernel has relayed for it.
    pub kernel: Carried,
    /// What user space has; none when its worker did not tell in time.
    pub user_space: Option<Carried>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_what_the_page_above_says() {
        let question = |text| serde_json::from_str::<Question>(text).ok();
        assert_eq!(
            question(r#"{"ask":"dataplane"}"#),
            Some(Question::Dataplane)
        );
        let allocations = |from| Some(Question::Allocations { from });
        assert_eq!(question(r#"{"ask":"allocations"}"#), allocations(0));
        assert_eq!(
            question(r#"{"ask":"allocations","from":7}"#),
            allocations(7)
        );
        assert_eq!(question(r#"{"ask":"drain"}"#), None);
        let error = serde_json::to_string(&Answer::Error("no".into())).expect("JSON");
        assert_eq!(error, r#"{"error":"no"}"#);
    }
}
