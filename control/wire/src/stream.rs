//! Frames of a byte stream: STUN and ChannelData one after the other on TCP and TLS (RFC 8656 sections 12.5, 12.6).

use crate::channel_data::decode_header;
use crate::{
    CHANNEL_DATA_HEADER_LEN, ChannelData, ChannelNumber, HEADER_LEN, MAGIC_COOKIE, padding,
};

/// What the front of a stream's unread bytes holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamFrame<'a> {
    /// Not a whole frame yet. At least `need` bytes, counted from the front, must be there before asking again;
    /// never more than 65 552.
    Incomplete {
        /// How long the buffer must become.
        need: usize,
    },
    /// A STUN message, by its length and cookie; [`Message::parse`](crate::Message::parse) has the last word.
    Stun(&'a [u8]),
    /// A ChannelData message without its padding.
    ChannelData(ChannelData<'a>),
    /// A frame shaped like ChannelData whose number, 0x5000 to 0x7FFF, is reserved: to be skipped by its length.
    Reserved {
        /// Bytes to skip, padding included.
        len: usize,
    },
    /// Neither: framing is lost and the connection cannot be used any more.
    Invalid,
}

impl<'a> StreamFrame<'a> {
    /// Looks at the front of `unread`.
    pub fn next(unread: &'a [u8]) -> Self {
        match unread.first() {
            None => Self::Incomplete {
                need: CHANNEL_DATA_HEADER_LEN,
            },
            Some(0..=3) => Self::next_stun(unread),
            Some(0x40..=0x7F) => Self::next_channel_data(unread),
            Some(_) => Self::Invalid,
        }
    }

    /// How many bytes to drop from the front once the frame has been dealt with, padding included; 0 when there is
    /// no frame.
    pub fn consumed(&self) -> usize {
        match self {
            Self::Incomplete { .. } | Self::Invalid => 0,
            Self::Stun(message) => message.len(),
            Self::ChannelData(ChannelData { data, .. }) => {
                CHANNEL_DATA_HEADER_LEN + data.len() + padding(data.len())
            }
            Self::Reserved { len } => *len,
        }
    }

    fn next_stun(unread: &'a [u8]) -> Self {
        let Some(&[_, _, l0, l1]) = unread.first_chunk() else {
            return Self::Incomplete { need: 4 };
        };
        let length = usize::from(u16::from_be_bytes([l0, l1]));
        if length % 4 != 0 {
            return Self::Invalid;
        }
        // Looked at early, so that garbage does not make us wait for 64 KB more of it.
        let cookie = &unread[4..unread.len().min(8)];
        if !MAGIC_COOKIE.to_be_bytes().starts_with(cookie) {
            return Self::Invalid;
        }
        let need = HEADER_LEN + length;
        match unread.get(..need) {
            Some(message) => Self::Stun(message),
            None => Self::Incomplete { need },
        }
    }

    fn next_channel_data(unread: &'a [u8]) -> Self {
        let Some((header, rest)) = unread.split_first_chunk() else {
            return Self::Incomplete {
                need: CHANNEL_DATA_HEADER_LEN,
            };
        };
        let (number, length) = decode_header(*header);
        let padded = length + padding(length);
        let need = CHANNEL_DATA_HEADER_LEN + padded;
        if rest.len() < padded {
            return Self::Incomplete { need };
        }
        match ChannelNumber::new(number) {
            Some(channel) => Self::ChannelData(ChannelData {
                channel,
                data: &rest[..length],
            }),
            None => Self::Reserved { len: need },
        }
    }
}
