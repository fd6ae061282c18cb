//! The data plane of one worker in user space: [`carry`] and what has to be done around it, whoever moves the bytes.

use std::collections::VecDeque;
use std::hash::BuildHasher as _;
use std::net::UdpSocket;
use std::sync::Arc;

use crossbeam::channel::{Sender, TrySendError};
use turnpike_abi::{Reason, Tick};
use turnpike_turn::quota::KeyedHash;
use turnpike_turn::{FiveTuple, Origin, RelayId};
use turnpike_wire::decode::Icmp;
use turnpike_wire::{TransactionId, TransportAddress};

use super::forward::{Arrival, Envelope, Framing, Settings, Verdict, carry, icmp_step};
use super::table::Table;
use crate::counters::Counters;
use crate::queue::{Command, Punt};

/// A table, its counters, and the way to the control thread.
#[derive(Debug)]
pub struct UserSpace {
    origin: Origin,
    table: Table,
    counters: Arc<Counters>,
    punts: Sender<Punt>,
    /// Relays that are closed, of which the control thread has still to be told.
    closed: VecDeque<RelayId>,
    transaction_ids: TransactionIds,
}

/// A datagram to send.
#[derive(Clone, Copy, Debug)]
pub struct Forward<'a> {
    /// Where.
    pub exit: Exit,
    /// What goes around the data.
    pub envelope: Envelope,
    /// A part of what arrived.
    pub data: &'a [u8],
}

/// The socket that a datagram leaves by, and where it goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    /// To `five_tuple.client`, by the listener that has `five_tuple.server`.
    Client {
        /// The client's leg.
        five_tuple: FiveTuple,
        /// Whether the control thread wrote it, rather than a peer or the kernel.
        control: bool,
    },
    /// To a peer, by a relayed transport address.
    Peer {
        /// The relay.
        relay: RelayId,
        /// Where to.
        destination: TransportAddress,
        /// With the DF bit set.
        dont_fragment: bool,
    },
}

/// What a command leaves to do for whoever has the sockets.
#[derive(Debug)]
pub enum Task {
    /// Receive what comes to a relayed transport address.
    Open {
        /// The relay.
        relay: RelayId,
        /// Its socket, if it has one of its own.
        socket: Option<UdpSocket>,
        /// The address.
        bound: TransportAddress,
    },
    /// Close the socket, then call [`UserSpace::closed`].
    Close {
        /// The relay.
        relay: RelayId,
    },
    /// Send a message to a client.
    Transmit {
        /// The five-tuple to answer on.
        five_tuple: FiveTuple,
        /// The message.
        bytes: Box<[u8]>,
    },
    /// Send what is queued, and end.
    Stop,
}

impl UserSpace {
    /// A data plane without relays. The seed makes its hash tables unpredictable.
    pub fn new(origin: Origin, settings: Settings, seed: u64, punts: Sender<Punt>) -> UserSpace {
        UserSpace {
            origin,
            table: Table::new(settings, seed),
            counters: Arc::default(),
            punts,
            closed: VecDeque::new(),
            transaction_ids: TransactionIds::new(seed),
        }
    }

    /// The counters, to read them elsewhere.
    pub fn counters(&self) -> &Arc<Counters> {
        &self.counters
    }

    /// A datagram came to a listener. Returns what is to be sent; everything else has been done.
    pub fn client_datagram<'a>(
        &mut self,
        now: Tick,
        five_tuple: FiveTuple,
        bytes: &'a [u8],
    ) -> Option<Forward<'a>> {
        self.counters.client_datagram(bytes.len());
        let arrival = Arrival::FromClient { five_tuple, bytes };
        let verdict = carry(&mut self.table, now, arrival);
        if verdict == Verdict::Punt {
            self.punt(five_tuple, bytes);
        }
        self.forward(verdict)
    }

    /// A datagram came to a relayed transport address. Returns what is to be sent.
    pub fn peer_datagram<'a>(
        &mut self,
        now: Tick,
        relay: RelayId,
        peer: TransportAddress,
        bytes: &'a [u8],
    ) -> Option<Forward<'a>> {
        self.counters.peer_datagram(bytes.len());
        let arrival = Arrival::FromPeer { relay, peer, bytes };
        let verdict = carry(&mut self.table, now, arrival);
        self.forward(verdict)
    }

    /// A datagram of `len` bytes or more came to a socket that could not take all of it.
    pub fn truncated(&mut self, from_client: bool, len: usize) {
        if from_client {
            self.counters.client_datagram(len);
        } else {
            self.counters.peer_datagram(len);
        }
        self.counters.dropped(Reason::Truncated);
    }

    /// A datagram of `len` bytes came to a port that is no relayed transport address any more, or not yet.
    pub fn unclaimed(&mut self, len: usize) {
        self.counters.peer_datagram(len);
        self.counters.dropped(Reason::RelayUnclaimed);
    }

    /// An ICMP error came about a datagram to `peer`. Returns what is to be sent.
    pub fn icmp_error(
        &mut self,
        now: Tick,
        relay: RelayId,
        peer: TransportAddress,
        icmp: Icmp,
    ) -> Option<Forward<'static>> {
        self.counters.icmp_error();
        let verdict = icmp_step(&mut self.table, now, relay, peer, icmp);
        self.forward(verdict)
    }

    /// What was to be sent has left, `len` bytes of it.
    pub fn sent(&self, exit: &Exit, len: usize) {
        match exit {
            Exit::Peer { .. } => self.counters.to_peer(len),
            Exit::Client { control: false, .. } => self.counters.to_client(len),
            Exit::Client { control: true, .. } => self.counters.transmitted(true),
        }
    }

    /// What was to be sent has not left.
    pub fn failed(&self, exit: &Exit, reason: Reason) {
        match exit {
            Exit::Client { control: true, .. } => self.counters.transmitted(false),
            _ => self.counters.dropped(reason),
        }
    }

    /// Carries out a command as far as the table goes.
    pub fn execute(&mut self, command: Command) -> Option<Task> {
        match command {
            Command::OpenRelay {
                relay,
                socket,
                bound,
            } => {
                self.table.open(relay, bound);
                Some(Task::Open {
                    relay,
                    socket,
                    bound,
                })
            }
            Command::CloseRelay { relay } => {
                self.table.close(relay);
                Some(Task::Close { relay })
            }
            Command::Apply(operation) => {
                self.table.apply(&operation);
                None
            }
            Command::Tell { relays, reply } => {
                let carried = |relay: &RelayId| Some((*relay, self.table.carried(*relay)?));
                let _ = reply.try_send(relays.iter().filter_map(carried).collect());
                None
            }
            Command::Transmit { five_tuple, bytes } => Some(Task::Transmit { five_tuple, bytes }),
            Command::Stop => Some(Task::Stop),
        }
    }

    /// A relay's socket is closed; the control thread will be told, now or when there is room.
    pub fn closed(&mut self, relay: RelayId) {
        self.closed.push_back(relay);
        self.report();
    }

    /// Tells the control thread of closed relays. False when it has to be tried again later.
    pub fn report(&mut self) -> bool {
        while let Some(&relay) = self.closed.front() {
            // A control thread that is gone needs no telling.
            if let Err(TrySendError::Full(_)) = self.punts.try_send(Punt::RelayClosed { relay }) {
                return false;
            }
            self.closed.pop_front();
        }
        true
    }

    fn punt(&mut self, five_tuple: FiveTuple, bytes: &[u8]) {
        let message = Punt::Message {
            five_tuple,
            origin: self.origin,
            bytes: bytes.into(),
        };
        // Those that wait to be told come first, so a flood of messages cannot keep them out.
        if self.report() && self.punts.try_send(message).is_ok() {
            self.counters.punted();
        } else {
            self.counters.dropped(Reason::PuntQueueFull);
        }
    }

    fn forward<'a>(&mut self, verdict: Verdict<'a>) -> Option<Forward<'a>> {
        match verdict {
            Verdict::ToPeer {
                relay,
                destination,
                data,
                dont_fragment,
            } => {
                let exit = Exit::Peer {
                    relay,
                    destination,
                    dont_fragment,
                };
                Some(Forward {
                    exit,
                    envelope: Envelope::NONE,
                    data,
                })
            }
            Verdict::ToClient {
                five_tuple,
                framing,
                data,
            } => {
                let exit = Exit::Client {
                    five_tuple,
                    control: false,
                };
                let transaction_id = match framing {
                    Framing::ChannelHeader(_) => TransactionId([0; 12]),
                    _ => self.transaction_ids.next(),
                };
                let envelope = framing.envelope(transaction_id, data.len());
                Some(Forward {
                    exit,
                    envelope,
                    data,
                })
            }
            Verdict::Punt => None,
            Verdict::Drop(reason) => {
                self.counters.dropped(reason);
                None
            }
        }
    }
}

/// Transaction IDs for indications: all different, and none tells anything of the others or of the seed.
#[derive(Debug)]
struct TransactionIds {
    hash: KeyedHash,
    count: u64,
}

impl TransactionIds {
    fn new(seed: u64) -> TransactionIds {
        let mut key = *b"        indicate";
        key[..8].copy_from_slice(&seed.to_be_bytes());
        TransactionIds {
            hash: KeyedHash::new(key),
            count: 0,
        }
    }

    fn next(&mut self) -> TransactionId {
        self.count += 1;
        let mut id = [0; 12];
        id[..8].copy_from_slice(&self.hash.hash_one(self.count).to_be_bytes());
        id[8..].copy_from_slice(&self.hash.hash_one(!self.count).to_be_bytes()[..4]);
        TransactionId(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Splitmix64 made an output of.
    fn unmixed(mut mixed: u64) -> u64 {
        mixed ^= mixed >> 31 ^ mixed >> 62;
        mixed = mixed.wrapping_mul(0x3196_42B2_D24D_8EC3);
        mixed ^= mixed >> 27 ^ mixed >> 54;
        mixed = mixed.wrapping_mul(0x96DE_1B17_3F11_9089);
        mixed ^ mixed >> 30 ^ mixed >> 60
    }

    /// T-SEC-12: every client of indications sees transaction IDs. A generator that can be run backwards would tell it the
    /// seed, which the hash tables have too, and with that it could choose keys that all fall into one place.
    #[test]
    fn transaction_ids_do_not_tell_the_seed() {
        let mut ids = TransactionIds::new(0x0123_4567_89AB_CDEF);
        let mut state = || {
            let TransactionId(id) = ids.next();
            unmixed(u64::from_be_bytes(*id.first_chunk().expect("12 bytes")))
        };
        let [one, two, three] = [state(), state(), state()];
        assert_ne!(two.wrapping_sub(one), three.wrapping_sub(two));
    }

    #[test]
    fn transaction_ids_never_repeat() {
        let mut ids = TransactionIds::new(1);
        let seen: std::collections::BTreeSet<_> = (0..10_000).map(|_| ids.next()).collect();
        assert_eq!(seen.len(), 10_000);
    }
}
