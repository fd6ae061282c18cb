//! What the server is set to, and every limit it keeps.

use std::net::IpAddr;
use std::ops::RangeInclusive;
use std::time::Duration;

use turnpike_wire::ChannelRange;

/// A local address to relay from, and the address that peers reach it by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RelayAddress {
    /// The address sockets are bound to.
    pub bound: IpAddr,
    /// The address told to clients, of the same family; differs behind a 1:1 NAT.
    pub advertised: IpAddr,
}

/// The settings of a [`crate::Server`]; all of it may be replaced while it runs.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The realm, already prepared (RFC 8265); not empty, at most [`Settings::TEXT_MAX_CHARS`] characters and
    /// [`Settings::REALM_MAX`] bytes.
    pub realm: String,
    /// The value of SOFTWARE in responses, at most [`Settings::TEXT_MAX_CHARS`] characters; none when `None`. It is left out
    /// where it would make a response too long for the smallest path.
    pub software: Option<String>,
    /// Addresses to relay from. A family without one is answered with 440.
    pub relay_addresses: Vec<RelayAddress>,
    /// The ports of relayed transport addresses.
    pub ports: RangeInclusive<u16>,
    /// The longest lifetime of an allocation (RFC 8656, 7.2: at most an hour). Below 600 s it has no effect, because that is
    /// the default lifetime, which a client may always have.
    pub max_lifetime: Duration,
    /// How long a nonce is good (RFC 8656, 5: at most an hour).
    pub nonce_lifetime: Duration,
    /// How long the odd port of a pair is kept for its token (RFC 8656, 7.2: at least 30 s).
    pub reservation_lifetime: Duration,
    /// The peers that may be relayed to.
    pub policy: crate::policy::Policy,
    /// Whether clients of RFC 5766's time are served as they expect: channel numbers up to 0x7FFE, and the code point 0x8032
    /// under which coturn's client asked for a second address family before RFC 8656 gave it 0x8000.
    pub rfc5766_clients: bool,
    /// Where new clients are sent to, and when.
    pub redirect: crate::Redirect,
    /// The limits.
    pub limits: Limits,
}

impl Settings {
    /// The longest realm in bytes: with it a challenge still fits the smallest path (RFC 8489, 6.1).
    pub const REALM_MAX: usize = 412;
    /// The longest realm and SOFTWARE in characters (RFC 8489, 14.9 and 14.14).
    pub const TEXT_MAX_CHARS: usize = 127;

    /// The channel numbers that may be bound.
    pub fn channels(&self) -> ChannelRange {
        if self.rfc5766_clients {
            ChannelRange::Rfc5766
        } else {
            ChannelRange::Rfc8656
        }
    }

    /// Stops a caller that did not check what an operator wrote.
    pub(crate) fn assert_possible(&self) {
        let realm = &self.realm;
        assert!(
            !realm.is_empty() && realm.len() <= Settings::REALM_MAX,
            "realm of {} bytes",
            realm.len()
        );
        for text in [Some(realm), self.software.as_ref()].into_iter().flatten() {
            assert!(
                text.chars().count() <= Settings::TEXT_MAX_CHARS,
                "too long for STUN: {text:?}"
            );
        }
        for RelayAddress { bound, advertised } in &self.relay_addresses {
            assert!(
                bound.is_ipv4() == advertised.is_ipv4(),
                "{bound} is of another family than {advertised}"
            );
        }
    }
}

/// Every limit of the server, in one place. Reaching one is an error code or a named discard, never a wait.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Relayed transport addresses at a time, reserved ones included (508).
    pub relays: u32,
    /// Allocations of one user at a time (486); 0 is no limit. An allocation is one relayed transport address; a reserved
    /// port counts as its reserver's until it is claimed.
    pub allocations_per_user: u32,
    /// Permissions of an allocation (508).
    pub permissions_per_allocation: u32,
    /// Channels of an allocation (508).
    pub channels_per_allocation: u32,
    /// Bytes of data a second that an allocation may relay, both directions together; more is discarded. 0 is no limit.
    pub bytes_per_s_per_allocation: u32,
    /// Requests that wait for the user store.
    pub questions: u32,
    /// Answers a second to one source prefix without authentication, /24 or /56; 0 is no limit.
    pub unauthenticated_per_s: u32,
    /// How many of them may come at once.
    pub unauthenticated_burst: u32,
}
