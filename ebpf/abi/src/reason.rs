//! Why a datagram was not relayed: one closed list for every data plane, the metrics and the documentation.

/// A closed list of causes with numbers, names for metrics and sentences for operators.
macro_rules! numbered {
    ($(#[$doc:meta])* $list:ident $($number:literal $variant:ident $name:literal $text:literal,)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        #[repr(u8)]
        pub enum $list {
            $(#[doc = $text] $variant = $number,)*
        }

        impl $list {
            /// All of them, in the order of their numbers.
            pub const ALL: &'static [$list] = &[$($list::$variant,)*];

            /// The name under which metrics and `turnpike ctl` show it.
            pub const fn name(self) -> &'static str {
                match self { $($list::$variant => $name,)* }
            }

            /// One sentence for the operator.
            pub const fn text(self) -> &'static str {
                match self { $($list::$variant => $text,)* }
            }

            /// Its place in an array of counters of [`COUNT`](Self::COUNT) entries.
            pub const fn index(self) -> usize {
                self as usize
            }

            /// The length of an array of counters that [`index`](Self::index) can address.
            pub const COUNT: usize = {
                let mut highest = 0;
                let mut i = 0;
                while i < Self::ALL.len() {
                    if Self::ALL[i] as usize > highest {
                        highest = Self::ALL[i] as usize;
                    }
                    i += 1;
                }
                highest + 1
            };
        }
    };
}

pub(crate) use numbered;

numbered! {
    /// Why a data plane dropped a datagram. A number, once given, is never given to another reason.
    Reason
    0 NotTurn "not_turn" "The first byte belongs to neither STUN nor ChannelData (RFC 7983, 7).",
    1 DtlsNotServed "dtls_not_served" "A DTLS record came to a listener that serves plain UDP only.",
    2 ChannelMalformed "channel_malformed" "ChannelData shorter than its header or than its Length says (RFC 8656, 12.6).",
    3 SendMalformed "send_malformed" "A Send indication without a valid peer or data, or with an unknown attribute that must be understood (RFC 8656, 11.2).",
    4 NoAllocation "no_allocation" "ChannelData or a Send indication on a five-tuple without an allocation (RFC 8656, 5).",
    5 AllocationExpired "allocation_expired" "The allocation has reached its end (RFC 8656, 6).",
    6 ChannelUnbound "channel_unbound" "ChannelData for a channel that is not bound (RFC 8656, 12.6).",
    7 ChannelExpired "channel_expired" "ChannelData for a channel that has reached its end (RFC 8656, 12).",
    8 NoPermission "no_permission" "No live permission for the peer's address (RFC 8656, 9).",
    9 PeerFamily "peer_family" "The peer's address family is not one of the allocation's (RFC 8656, 11.2).",
    10 PeerRefused "peer_refused" "The peer is an address or a port to which this server never relays.",
    11 TooLarge "too_large" "The datagram does not fit the leg it would leave by.",
    12 PuntQueueFull "punt_queue_full" "The queue to the control thread was full.",
    13 SendFailed "send_failed" "The kernel refused to send the datagram.",
    14 RelayUnclaimed "relay_unclaimed" "Data for a relayed port that is reserved but not yet allocated.",
    15 IcmpLimited "icmp_limited" "An ICMP error beyond the rate at which an allocation's client is told of them.",
    16 Truncated "truncated" "The datagram was longer than the largest one the socket may deliver.",
    17 StunMalformed "stun_malformed" "A STUN message with a wrong length, cookie, attribute or FINGERPRINT (RFC 8489, 6.3).",
    18 IcmpType "icmp_type" "An ICMP error of a type that clients are not told of (RFC 8656, 11.5).",
    19 RateLimited "rate_limited" "Data beyond the rate that the allocation is granted (RFC 8656, 5).",
}
