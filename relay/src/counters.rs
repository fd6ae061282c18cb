//! What a worker has done, counted so that every datagram is accounted for.

use std::array::from_fn;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use turnpike_abi::Reason;

use crate::traffic::Traffic;

/// A number that one thread adds to and any thread reads.
#[derive(Debug, Default)]
struct Counter(AtomicU64);

impl Counter {
    /// A load and a store are enough (and need no locked instruction), because there is one writer.
    fn add(&self, count: u64) {
        self.0.store(self.0.load(Relaxed) + count, Relaxed);
    }

    fn read(&self) -> u64 {
        self.0.load(Relaxed)
    }
}

#[derive(Debug, Default)]
struct TrafficCounter {
    packets: Counter,
    bytes: Counter,
}

impl TrafficCounter {
    fn add(&self, packets: u64, bytes: u64) {
        self.packets.add(packets);
        self.bytes.add(bytes);
    }

    fn read(&self) -> Traffic {
        Traffic {
            packets: self.packets.read(),
            bytes: self.bytes.read(),
        }
    }
}

/// The counters of one worker: written by its thread only. On cache lines of their own, two at a time because
/// processors fetch them in pairs.
#[derive(Debug)]
#[repr(align(128))]
pub struct Counters {
    from_clients: TrafficCounter,
    from_peers: TrafficCounter,
    icmp: Counter,
    to_peers: TrafficCounter,
    to_clients: TrafficCounter,
    punted: Counter,
    transmitted: Counter,
    transmit_failed: Counter,
    drops: [Counter; Reason::COUNT],
}

impl Default for Counters {
    fn default() -> Counters {
        Counters {
            from_clients: TrafficCounter::default(),
            from_peers: TrafficCounter::default(),
            icmp: Counter::default(),
            to_peers: TrafficCounter::default(),
            to_clients: TrafficCounter::default(),
            punted: Counter::default(),
            transmitted: Counter::default(),
            transmit_failed: Counter::default(),
            drops: from_fn(|_| Counter::default()),
        }
    }
}

impl Counters {
    /// A datagram came to a listener.
    pub(crate) fn client_datagram(&self, bytes: usize) {
        self.from_clients.add(1, bytes as u64);
    }

    /// A datagram came to a relayed transport address.
    pub(crate) fn peer_datagram(&self, bytes: usize) {
        self.from_peers.add(1, bytes as u64);
    }

    /// The kernel told of an error about a datagram that had been sent.
    pub(crate) fn icmp_error(&self) {
        self.icmp.add(1);
    }

    /// A datagram left for a peer.
    pub(crate) fn to_peer(&self, bytes: usize) {
        self.to_peers.add(1, bytes as u64);
    }

    /// A datagram left for a client.
    pub(crate) fn to_client(&self, bytes: usize) {
        self.to_clients.add(1, bytes as u64);
    }

    /// A message went to the control thread.
    pub(crate) fn punted(&self) {
        self.punted.add(1);
    }

    /// A message of the control thread left, or the kernel refused it.
    pub(crate) fn transmitted(&self, left: bool) {
        let counter = if left {
            &self.transmitted
        } else {
            &self.transmit_failed
        };
        counter.add(1);
    }

    /// A datagram, or an ICMP error, went no further.
    pub(crate) fn dropped(&self, reason: Reason) {
        self.drops[reason.index()].add(1);
    }

    /// What has been counted so far. While the worker runs the numbers are a moment apart from each other.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            from_clients: self.from_clients.read(),
            from_peers: self.from_peers.read(),
            icmp: self.icmp.read(),
            to_peers: self.to_peers.read(),
            to_clients: self.to_clients.read(),
            punted: self.punted.read(),
            transmitted: self.transmitted.read(),
            transmit_failed: self.transmit_failed.read(),
            drops: from_fn(|i| self.drops[i].read()),
        }
    }
}

/// The counters of a worker at a moment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Snapshot {
    /// What came to the listeners.
    pub from_clients: Traffic,
    /// What came to the relayed transport addresses.
    pub from_peers: Traffic,
    /// Errors that the kernel told of: ICMP, and datagrams that did not fit their way out.
    pub icmp: u64,
    /// What left for peers.
    pub to_peers: Traffic,
    /// What left for clients: data, and Data indications of ICMP errors.
    pub to_clients: Traffic,
    /// Messages handed to the control thread.
    pub punted: u64,
    /// Messages of the control thread that left. They were not received here, so they are outside the sum below.
    pub transmitted: u64,
    /// Messages of the control thread that the kernel refused to send.
    pub transmit_failed: u64,
    drops: [u64; Reason::COUNT],
}

impl Snapshot {
    /// Datagrams and errors dropped for a reason.
    pub fn dropped(&self, reason: Reason) -> u64 {
        self.drops[reason.index()]
    }

    /// Datagrams and errors dropped for any reason.
    pub fn dropped_in_all(&self) -> u64 {
        self.drops.iter().sum()
    }

    /// Everything that came in. Equal to [`Snapshot::accounted`] whenever the worker has nothing in hand.
    pub fn received(&self) -> u64 {
        self.from_clients.packets + self.from_peers.packets + self.icmp
    }

    /// Everything that became of it: forwarded, punted or dropped.
    pub fn accounted(&self) -> u64 {
        self.to_peers.packets + self.to_clients.packets + self.punted + self.dropped_in_all()
    }
}
