//! Why a request gets an error response: the code that its client is told, and the words that its operator is.

use std::fmt;
use std::net::IpAddr;

use turnpike_wire::{AddressFamily, AttributeType, ErrorCode, TransportAddress};

/// Why a request is turned down.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// A new client is sent to another server (300).
    Elsewhere,
    /// An attribute is missing, or cannot be read (400).
    Attribute(AttributeType),
    /// What says who asks is incomplete or contradicts itself (400).
    Credentials,
    /// Attributes that exclude each other (400).
    Contradiction,
    /// A channel number that may not be bound (400).
    ChannelNumber(u16),
    /// The channel number or the peer is bound to another (400).
    ChannelBound,
    /// Every client's first request: it does not try to authenticate (401).
    Unauthenticated,
    /// Credentials of another realm (401).
    Realm,
    /// The user store knows no such user, or none that may ask now (401).
    User,
    /// The integrity is that of another password (401).
    Password,
    /// The policy refuses the peer's address (403).
    Peer(IpAddr),
    /// The policy refuses the peer at this port (403).
    PeerPort(TransportAddress),
    /// The client comes from an address of a tunnel (403).
    Tunnel,
    /// A comprehension-required attribute is not understood (420).
    UnknownAttributes,
    /// DONT-FRAGMENT where its wish cannot be honoured (420; RFC 8656, 3.7 and 7.2).
    DontFragment,
    /// There is no allocation on the five-tuple (437).
    NoAllocation,
    /// There is an allocation on the five-tuple (437).
    Allocated,
    /// The nonce is too old, or not one for this client (438).
    Nonce,
    /// No relay address is of the family (440).
    Family,
    /// The allocation on the five-tuple is another user's (441).
    Owner,
    /// Another protocol than UDP is to be relayed (442).
    Transport(u8),
    /// The allocation has no relayed address of this family (443).
    OtherFamily(Option<AddressFamily>),
    /// The user has as many allocations as it may (486).
    Quota,
    /// There is no reservation of this token (508).
    Token,
    /// The allocation has as many permissions as it may (508).
    Permissions,
    /// The allocation has as many channels as it may (508).
    Channels,
    /// No relayed address could be had (508).
    Relays,
}

impl Refusal {
    /// The code of the response.
    pub fn code(self) -> ErrorCode {
        match self {
            Refusal::Elsewhere => ErrorCode::TRY_ALTERNATE,
            Refusal::Attribute(_)
            | Refusal::Credentials
            | Refusal::Contradiction
            | Refusal::ChannelNumber(_)
            | Refusal::ChannelBound => ErrorCode::BAD_REQUEST,
            Refusal::Unauthenticated | Refusal::Realm | Refusal::User | Refusal::Password => {
                ErrorCode::UNAUTHENTICATED
            }
            Refusal::Peer(_) | Refusal::PeerPort(_) | Refusal::Tunnel => ErrorCode::FORBIDDEN,
            Refusal::UnknownAttributes | Refusal::DontFragment => ErrorCode::UNKNOWN_ATTRIBUTE,
            Refusal::NoAllocation | Refusal::Allocated => ErrorCode::ALLOCATION_MISMATCH,
            Refusal::Nonce => ErrorCode::STALE_NONCE,
            Refusal::Family => ErrorCode::ADDRESS_FAMILY_NOT_SUPPORTED,
            Refusal::Owner => ErrorCode::WRONG_CREDENTIALS,
            Refusal::Transport(_) => ErrorCode::UNSUPPORTED_TRANSPORT_PROTOCOL,
            Refusal::OtherFamily(_) => ErrorCode::PEER_ADDRESS_FAMILY_MISMATCH,
            Refusal::Quota => ErrorCode::ALLOCATION_QUOTA_REACHED,
            Refusal::Token | Refusal::Permissions | Refusal::Channels | Refusal::Relays => {
                ErrorCode::INSUFFICIENT_CAPACITY
            }
        }
    }

    /// Whether it is a step on every client's way: 401 to its first request, 438 when its nonce has become old.
    pub fn is_challenge(self) -> bool {
        matches!(self, Refusal::Unauthenticated | Refusal::Nonce)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = match self {
            Refusal::Attribute(kind) => return write!(f, "{kind} is missing or malformed"),
            Refusal::ChannelNumber(number) => {
                return write!(f, "channel number {number:#06x} may not be bound");
            }
            Refusal::Peer(peer) => return write!(f, "peer {peer} is refused by policy"),
            Refusal::PeerPort(peer) => return write!(f, "peer {peer} is refused by policy"),
            Refusal::Transport(protocol) => {
                return write!(f, "protocol {protocol} is not relayed, only UDP");
            }
            Refusal::OtherFamily(Some(AddressFamily::Ipv4)) => {
                "the allocation has no relayed address of IPv4"
            }
            Refusal::OtherFamily(Some(AddressFamily::Ipv6)) => {
                "the allocation has no relayed address of IPv6"
            }
            Refusal::OtherFamily(None) => "there is no such address family",
            Refusal::Elsewhere => "sent to another server",
            Refusal::Credentials => "credentials are incomplete or contradict each other",
            Refusal::Contradiction => "attributes exclude each other",
            Refusal::ChannelBound => "the channel number or the peer is bound to another",
            Refusal::Unauthenticated => "no credentials yet",
            Refusal::Realm => "credentials of another realm",
            Refusal::User => "unknown, denied or expired user",
            Refusal::Password => "wrong password",
            Refusal::Tunnel => "the client comes from an address of a tunnel",
            Refusal::UnknownAttributes => "an attribute is not understood",
            Refusal::DontFragment => "DONT-FRAGMENT from IPv4 to IPv6 cannot be honoured",
            Refusal::NoAllocation => "no allocation from this address and port of the client",
            Refusal::Allocated => "there is an allocation from this address and port of the client",
            Refusal::Nonce => "the nonce is old or another client's",
            Refusal::Family => "no relay address of the family",
            Refusal::Owner => "the allocation is another user's",
            Refusal::Quota => "the user's quota of allocations is reached",
            Refusal::Token => "no reservation of this token",
            Refusal::Permissions => "the allocation's limit of permissions is reached",
            Refusal::Channels => "the allocation's limit of channels is reached",
            Refusal::Relays => "no relayed address could be had",
        };
        f.write_str(words)
    }
}
