//! What a datagram is, by its first byte (RFC 7983 section 7 as updated by RFC 9443, for a TURN listener).

use crate::ChannelRange;

/// What to take a datagram for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Demux {
    /// 0 to 3.
    Stun,
    /// 20 to 63.
    Dtls,
    /// 64 to 79.
    ChannelData,
    /// Everything else: ZRTP, RTP and QUIC have no business at a TURN listener.
    Drop,
}

impl Demux {
    /// Looks at the first byte of a datagram.
    pub const fn of(first_byte: u8) -> Self {
        Self::within(ChannelRange::Rfc8656, first_byte)
    }

    /// The same, where 64 to 127 are ChannelData if the range of channel numbers says so.
    pub const fn within(range: ChannelRange, first_byte: u8) -> Self {
        match (first_byte, range) {
            (0..=3, _) => Self::Stun,
            (20..=63, _) => Self::Dtls,
            (64..=79, _) | (80..=127, ChannelRange::Rfc5766) => Self::ChannelData,
            _ => Self::Drop,
        }
    }
}
