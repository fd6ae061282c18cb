//! What the server tells whoever listens: audit, log and metrics are made of these.

use std::net::IpAddr;

use turnpike_wire::{ChannelNumber, Class, Method, TransportAddress};

use crate::{FiveTuple, Refusal};

/// Something that an operator may want to know. Never a key, never a password.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event<'a> {
    /// A success response was sent.
    Answered {
        /// The client's leg.
        five_tuple: FiveTuple,
        /// The method of the request.
        method: Method,
    },
    /// An error response was sent.
    Refused {
        /// The client's leg.
        five_tuple: FiveTuple,
        /// The method of the request.
        method: Method,
        /// What the request says that its user is called; anybody can say anything there.
        user: Option<&'a [u8]>,
        /// Why, and the code.
        refusal: Refusal,
    },
    /// A message was dropped without an answer.
    Discarded {
        /// Why.
        reason: Discard,
        /// Its method and class, where they could be read.
        kind: Option<(Method, Class)>,
    },
    /// An allocation was made (one relayed address; a dual allocation is two).
    Allocated {
        /// The client's leg.
        five_tuple: FiveTuple,
        /// The user.
        user: &'a str,
        /// The relayed transport address, as advertised.
        relayed: TransportAddress,
        /// Its lifetime in seconds.
        lifetime_s: u32,
    },
    /// An allocation was refreshed.
    Refreshed {
        /// The client's leg.
        five_tuple: FiveTuple,
        /// The user.
        user: &'a str,
        /// The relayed transport address, as advertised.
        relayed: TransportAddress,
        /// Its new lifetime in seconds.
        lifetime_s: u32,
    },
    /// An allocation is gone.
    Freed {
        /// The client's leg.
        five_tuple: FiveTuple,
        /// The user.
        user: &'a str,
        /// The relayed transport address, as advertised.
        relayed: TransportAddress,
        /// Whether its time had run out, rather than the client having ended it.
        expired: bool,
    },
    /// A permission was installed or refreshed.
    Permitted {
        /// The client's leg.
        five_tuple: FiveTuple,
        /// The user.
        user: &'a str,
        /// The peer.
        peer: IpAddr,
    },
    /// A channel was bound or refreshed.
    ChannelBound {
        /// The client's leg.
        five_tuple: FiveTuple,
        /// The user.
        user: &'a str,
        /// The number.
        number: ChannelNumber,
        /// The peer.
        peer: TransportAddress,
    },
}

/// Why a message was dropped without an answer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Discard {
    /// Not a well-formed STUN message (RFC 8489, 6.3).
    Malformed,
    /// FINGERPRINT is present and wrong (RFC 8489, 7).
    Fingerprint,
    /// A method this server does not know.
    UnknownMethod,
    /// A class that its method does not have, or a response.
    UnexpectedClass,
    /// An indication; those with data never come here, and none is ever answered.
    Indication,
    /// The limit on unauthenticated answers to this source.
    RateLimited,
    /// The user store could not say.
    StoreUnavailable,
    /// Too many requests wait for the user store.
    TooManyQuestions,
    /// The same request is being worked on.
    InProgress,
}
