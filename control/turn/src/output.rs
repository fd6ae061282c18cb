//! What the server wants done: the only way out of it.

use std::net::IpAddr;

use turnpike_wire::{ChannelNumber, TransportAddress};

use crate::{Event, FiveTuple, Origin, QuestionId, RelayId, Time};

/// An effect. It borrows from the server, so it is carried out (or copied) before the next call.
#[derive(Debug)]
pub enum Output<'a> {
    /// Send a STUN message to a client: from `five_tuple.server` to `five_tuple.client`.
    Transmit {
        /// The five-tuple to answer on.
        five_tuple: FiveTuple,
        /// Where the request entered.
        origin: Origin,
        /// The message.
        bytes: &'a [u8],
    },
    /// Open a relayed transport address. It delivers nothing before an [`Operation::Allocation`] claims it.
    OpenRelay {
        /// The name of it from now on.
        relay: RelayId,
        /// The address to bind (not the advertised one).
        address: TransportAddress,
        /// Where the traffic of its client enters.
        origin: Origin,
    },
    /// Close a relayed transport address. Every binding of it has been removed by an operation before.
    CloseRelay {
        /// Which one.
        relay: RelayId,
        /// Where it was opened.
        origin: Origin,
    },
    /// Change what the data planes relay.
    Apply {
        /// Where the traffic of the client enters.
        origin: Origin,
        /// The change.
        operation: Operation,
    },
    /// Ask the user store.
    Authenticate {
        /// The question's name.
        question: QuestionId,
        /// The realm of the request.
        realm: &'a str,
        /// The user, by name or by hash.
        user: UserName<'a>,
        /// What for.
        purpose: Purpose,
    },
    /// Tell whoever listens (log, audit, metrics).
    Event(Event<'a>),
}

/// The user that a request names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UserName<'a> {
    /// USERNAME, as received (RFC 8489, 14.3).
    Plain(&'a [u8]),
    /// USERHASH (RFC 8489, 14.4).
    Hash(&'a [u8; 32]),
}

/// What a user is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// To create an allocation: a time-limited credential must not have expired.
    Allocate,
    /// Anything else: only the name and the key count (the shared-secret draft, 4.2).
    Other,
}

/// A change of a data plane's tables. Each is absolute, so that repeating one changes nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operation {
    /// The relayed address now serves this client until `expires`; permissions and channels stay as they are.
    Allocation {
        /// The relayed transport address.
        relay: RelayId,
        /// The client's leg.
        five_tuple: FiveTuple,
        /// The end of it.
        expires: Time,
    },
    /// The relayed address carries at most so many bytes of data a second, both directions together, and a second's worth of
    /// them at once; 0 is no limit. Nothing is forgotten of what it has carried.
    Rate {
        /// The relayed transport address.
        relay: RelayId,
        /// Bytes a second.
        bytes_per_s: u32,
    },
    /// Data to and from any port of this peer address may pass until `expires`.
    Permission {
        /// The relayed transport address.
        relay: RelayId,
        /// The peer, as the client names it.
        peer: IpAddr,
        /// The end of it.
        expires: Time,
    },
    /// The channel number stands for this peer until `expires`, in both directions.
    Channel {
        /// The relayed transport address.
        relay: RelayId,
        /// The number.
        number: ChannelNumber,
        /// The peer, as the client names it.
        peer: TransportAddress,
        /// The end of it.
        expires: Time,
    },
    /// Forget an expired permission (housekeeping: the data plane has stopped relaying by itself).
    RemovePermission {
        /// The relayed transport address.
        relay: RelayId,
        /// The peer.
        peer: IpAddr,
    },
    /// Forget an expired channel (housekeeping).
    RemoveChannel {
        /// The relayed transport address.
        relay: RelayId,
        /// The number.
        number: ChannelNumber,
    },
    /// Stop relaying for this relayed address at once and forget its permissions and channels.
    RemoveAllocation {
        /// The relayed transport address.
        relay: RelayId,
    },
}
