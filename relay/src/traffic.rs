//! Datagrams and their bytes, as all counters tell them.

use std::iter::Sum;
use std::ops::{Add, AddAssign};

use serde::{Deserialize, Serialize};

/// Datagrams and their bytes.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub struct Traffic {
    /// Datagrams.
    pub packets: u64,
    /// Of a worker, bytes of UDP payload as it came in or as it left; of an allocation and of the kernel, bytes of the
    /// application's data.
    pub bytes: u64,
}

impl Traffic {
    /// A datagram of so many bytes.
    pub fn datagram(len: usize) -> Traffic {
        Traffic {
            packets: 1,
            bytes: len as u64,
        }
    }
}

impl AddAssign for Traffic {
    fn add_assign(&mut self, more: Traffic) {
        self.packets += more.packets;
        self.bytes += more.bytes;
    }
}

impl Add for Traffic {
    type Output = Traffic;

    fn add(mut self, more: Traffic) -> Traffic {
        self += more;
        self
    }
}

impl Sum for Traffic {
    fn sum<I: Iterator<Item = Traffic>>(all: I) -> Traffic {
        all.fold(Traffic::default(), Traffic::add)
    }
}

/// What an allocation has carried.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub struct Carried {
    /// From its client to peers.
    pub to_peer: Traffic,
    /// From peers to its client.
    pub to_client: Traffic,
}

impl AddAssign for Carried {
    fn add_assign(&mut self, more: Carried) {
        self.to_peer += more.to_peer;
        self.to_client += more.to_client;
    }
}

impl Add for Carried {
    type Output = Carried;

    fn add(mut self, more: Carried) -> Carried {
        self += more;
        self
    }
}
