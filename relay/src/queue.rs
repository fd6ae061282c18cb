//! What passes between a worker and the control thread, each way through a bounded queue.

use std::net::UdpSocket;

use turnpike_turn::{FiveTuple, Operation, Origin, RelayId};
use turnpike_wire::TransportAddress;

/// From a worker to the control thread.
#[derive(Debug)]
pub enum Punt {
    /// A STUN message that needs a decision. A copy: no buffer crosses a thread.
    Message {
        /// The five-tuple it came on.
        five_tuple: FiveTuple,
        /// The worker.
        origin: Origin,
        /// The whole message.
        bytes: Box<[u8]>,
    },
    /// A relayed transport address is closed and forgotten, as [`Command::CloseRelay`] asked. Never dropped: the worker
    /// keeps it until the queue has room.
    RelayClosed {
        /// Which one.
        relay: RelayId,
    },
}

/// From the control thread to a worker. Carried out in order: a response behind an operation leaves after it.
#[derive(Debug)]
pub enum Command {
    /// Take this bound socket as the relayed transport address.
    OpenRelay {
        /// Its name.
        relay: RelayId,
        /// The socket, bound and set up.
        socket: UdpSocket,
        /// The address it is bound to.
        bound: TransportAddress,
    },
    /// Close the socket, then answer [`Punt::RelayClosed`].
    CloseRelay {
        /// Its name.
        relay: RelayId,
    },
    /// Change the forwarding table.
    Apply(Operation),
    /// Send a STUN message to a client.
    Transmit {
        /// The five-tuple to answer on.
        five_tuple: FiveTuple,
        /// The message.
        bytes: Box<[u8]>,
    },
    /// Send what is queued, close everything and end.
    Stop,
}
