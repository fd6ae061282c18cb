//! Datagrams that wait for the end of a batch, and how many of them can leave as one.

use std::io;
use std::net::IpAddr;

use turnpike_abi::Reason;
use turnpike_turn::RelayId;
use turnpike_wire::TransportAddress;

use super::control::Control;
use crate::dataplane::forward::Envelope;
use crate::dataplane::userspace::{Exit, Forward};

/// The most datagrams that the kernel takes as one (UDP_MAX_SEGMENTS before 6.2).
const MOST_SEGMENTS: usize = 64;

/// The most bytes of payload that it takes as one: those of a single IPv4 datagram.
const MOST_BYTES: usize = 65_507;

/// A datagram to send. Its data stays in the buffer it arrived in.
#[derive(Debug)]
pub struct Departure {
    /// By which socket, as whose.
    pub exit: Exit,
    /// The local address to send from, where the socket is bound to all of them.
    pub source: Option<IpAddr>,
    /// The TOS byte or traffic class.
    pub tos: u8,
    /// What goes around the data.
    pub envelope: Envelope,
    /// The data.
    pub data: Data,
    /// The departure that leaves by the same socket after it.
    pub next: Option<u32>,
}

/// Where the data of a departure is.
#[derive(Debug)]
pub enum Data {
    /// In a buffer of arrivals.
    Arrived {
        /// Which one.
        slot: usize,
        /// Where in it.
        start: usize,
        /// How many bytes.
        len: usize,
    },
    /// In memory of its own.
    Owned(Box<[u8]>),
}

impl Departure {
    /// A datagram whose data is in a slot, from `start` on.
    pub fn arrived(forward: &Forward<'_>, slot: usize, start: usize, tos: u8) -> Departure {
        let data = Data::Arrived {
            slot,
            start,
            len: forward.data.len(),
        };
        Departure {
            exit: forward.exit,
            source: None,
            tos,
            envelope: forward.envelope,
            data,
            next: None,
        }
    }

    /// A datagram without data of a buffer.
    pub fn owned(exit: Exit, envelope: Envelope, data: Box<[u8]>) -> Departure {
        Departure {
            exit,
            source: None,
            tos: 0,
            envelope,
            data: Data::Owned(data),
            next: None,
        }
    }

    /// Where it goes.
    pub fn destination(&self) -> TransportAddress {
        match self.exit {
            Exit::Client { five_tuple, .. } => five_tuple.client,
            Exit::Peer { destination, .. } => destination,
        }
    }

    /// The relay that it leaves from, if not from a listener.
    pub fn relay(&self) -> Option<RelayId> {
        match self.exit {
            Exit::Peer { relay, .. } => Some(relay),
            Exit::Client { .. } => None,
        }
    }

    /// Whether it needs the DF bit.
    pub fn dont_fragment(&self) -> bool {
        matches!(
            self.exit,
            Exit::Peer {
                dont_fragment: true,
                ..
            }
        )
    }

    /// Whether an error says for certain that it cannot be sent. Any other may be an ICMP error about an earlier datagram,
    /// which the kernel tells once in the place of a later one.
    pub fn is_refused(&self, error: &io::Error) -> bool {
        self.dont_fragment() && error.raw_os_error() == Some(libc::EMSGSIZE)
    }

    /// Its data, given the bytes of a slot.
    pub fn bytes<'a>(&'a self, slots: impl FnOnce(usize) -> &'a [u8]) -> &'a [u8] {
        match &self.data {
            Data::Arrived { slot, start, len } => &slots(*slot)[*start..start + len],
            Data::Owned(bytes) => bytes,
        }
    }

    /// The length of its UDP payload.
    pub fn len(&self) -> usize {
        let data = match &self.data {
            Data::Arrived { len, .. } => *len,
            Data::Owned(bytes) => bytes.len(),
        };
        self.envelope.front().len() + data + self.envelope.padding()
    }

    /// What goes beside it, as one of `segments` datagrams that leave together.
    pub fn control(&self, segments: usize) -> Control {
        let mut control = Control::EMPTY;
        if let Some(source) = self.source {
            control = control.source(source);
        }
        if self.tos != 0 {
            control = control.tos(self.destination().ip.is_ipv4(), self.tos);
        }
        if segments > 1 {
            control = control.segment(u16::try_from(self.len()).expect("a segment is short"));
        }
        control
    }

    /// Whether it leaves by the same socket in the same way, apart from its length.
    fn goes_with(&self, other: &Departure) -> bool {
        (self.relay(), self.destination(), self.source, self.tos)
            == (other.relay(), other.destination(), other.source, other.tos)
            && !self.dont_fragment()
            && !other.dont_fragment()
    }
}

/// How many departures, from the front of those that leave by one socket, can leave as one: equally long, but for a
/// shorter last one. At least one.
pub fn run<'a>(mut departures: impl Iterator<Item = &'a Departure>) -> usize {
    let Some(first) = departures.next() else {
        return 0;
    };
    let segment = first.len();
    let (mut count, mut bytes) = (1, segment);
    for next in departures {
        let len = next.len();
        let fits =
            count < MOST_SEGMENTS && bytes + len <= MOST_BYTES && (1..=segment).contains(&len);
        if !fits || !first.goes_with(next) {
            break;
        }
        count += 1;
        bytes += len;
        if len < segment {
            break;
        }
    }
    count
}

/// The zero bytes that may follow the data of an indication.
pub const PADDING: [u8; 3] = [0; 3];

/// What it is counted as that the kernel did not send a datagram.
pub fn reason(error: &io::Error) -> Reason {
    match error.raw_os_error() {
        Some(libc::EMSGSIZE) => Reason::TooLarge,
        _ => Reason::SendFailed,
    }
}

/// The datagrams that were joined into one: all of the same length, the last one perhaps shorter.
pub fn parts(bytes: &[u8], segment: Option<usize>) -> impl Iterator<Item = &[u8]> {
    let empty = bytes.is_empty().then_some(bytes);
    empty
        .into_iter()
        .chain(bytes.chunks(segment.unwrap_or(usize::MAX)))
}

/// Where a part of some bytes begins in them.
pub fn offset(bytes: &[u8], part: &[u8]) -> usize {
    part.as_ptr().addr() - bytes.as_ptr().addr()
}

#[cfg(test)]
mod tests {
    use turnpike_turn::{FiveTuple, Transport};

    use super::*;

    fn to_peer(port: u16, len: usize) -> Departure {
        let destination = TransportAddress::new([192, 0, 2, 1].into(), port);
        let exit = Exit::Peer {
            relay: RelayId {
                slot: 1,
                generation: 0,
            },
            destination,
            dont_fragment: false,
        };
        Departure::owned(exit, Envelope::NONE, vec![0; len].into())
    }

    fn run_of(departures: &[Departure]) -> usize {
        run(departures.iter())
    }

    #[test]
    fn equal_lengths_to_one_destination_leave_as_one() {
        assert_eq!(run_of(&[]), 0);
        assert_eq!(run_of(&[to_peer(1, 100)]), 1);
        assert_eq!(
            run_of(&[to_peer(1, 100), to_peer(1, 100), to_peer(1, 100)]),
            3
        );
        // A shorter one ends it, and is its last.
        assert_eq!(
            run_of(&[to_peer(1, 100), to_peer(1, 99), to_peer(1, 99)]),
            2
        );
        assert_eq!(run_of(&[to_peer(1, 100), to_peer(1, 101)]), 1);
        assert_eq!(run_of(&[to_peer(1, 100), to_peer(2, 100)]), 1);
        // No segment is empty.
        assert_eq!(run_of(&[to_peer(1, 100), to_peer(1, 0)]), 1);
        assert_eq!(run_of(&[to_peer(1, 0), to_peer(1, 0)]), 1);
    }

    #[test]
    fn a_run_has_limits() {
        let short: Vec<_> = (0..100).map(|_| to_peer(1, 10)).collect();
        assert_eq!(run_of(&short), MOST_SEGMENTS);
        let long: Vec<_> = (0..100).map(|_| to_peer(1, 1400)).collect();
        assert_eq!(run_of(&long), 46);
    }

    #[test]
    fn what_differs_beside_the_data_does_not_leave_as_one() {
        let marked = Departure {
            tos: 3,
            ..to_peer(1, 100)
        };
        assert_eq!(run_of(&[to_peer(1, 100), marked]), 1);
        let mut whole = to_peer(1, 100);
        if let Exit::Peer { dont_fragment, .. } = &mut whole.exit {
            *dont_fragment = true;
        }
        assert_eq!(run_of(&[to_peer(1, 100), whole]), 1);
        let client = TransportAddress::new([192, 0, 2, 9].into(), 1);
        let five_tuple = FiveTuple {
            client,
            server: client,
            transport: Transport::Udp,
        };
        let from = |source| Departure {
            source: Some(source),
            ..Departure::owned(
                Exit::Client {
                    five_tuple,
                    control: false,
                },
                Envelope::NONE,
                vec![0; 9].into(),
            )
        };
        assert_eq!(
            run_of(&[from([10, 0, 0, 1].into()), from([10, 0, 0, 2].into())]),
            1
        );
        assert_eq!(
            run_of(&[from([10, 0, 0, 1].into()), from([10, 0, 0, 1].into())]),
            2
        );
    }
}
