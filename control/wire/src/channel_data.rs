//! ChannelData: two bytes of channel, two of length, and the application's bytes (RFC 8656 section 12.4).

use core::fmt;

/// Which channel numbers a server gives meaning to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum ChannelRange {
    /// 0x4000 to 0x4FFF (RFC 8656 section 12).
    #[default]
    Rfc8656,
    /// 0x4000 to 0x7FFE (RFC 5766 section 11), for clients of before RFC 7983.
    Rfc5766,
}

impl ChannelRange {
    /// The highest number.
    pub const fn max(self) -> ChannelNumber {
        match self {
            Self::Rfc8656 => ChannelNumber::MAX,
            Self::Rfc5766 => ChannelNumber(0x7FFE),
        }
    }

    /// The number, if it is in the range.
    pub const fn number(self, number: u16) -> Option<ChannelNumber> {
        if number >= ChannelNumber::MIN.0 && number <= self.max().0 {
            Some(ChannelNumber(number))
        } else {
            None
        }
    }
}

/// A channel number: 0x4000 to 0x4FFF (RFC 8656 section 12), unless a [`ChannelRange`] made it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChannelNumber(u16);

impl ChannelNumber {
    /// The lowest number.
    pub const MIN: Self = Self(0x4000);
    /// The highest number. RFC 5766 allowed more; RFC 7983 gave the rest of its range away.
    pub const MAX: Self = Self(0x4FFF);

    /// The number, if it is in the range of RFC 8656.
    pub const fn new(number: u16) -> Option<Self> {
        ChannelRange::Rfc8656.number(number)
    }

    /// The number on the wire.
    pub const fn value(self) -> u16 {
        self.0
    }
}

impl fmt::Display for ChannelNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "0x{:04X}", self.0)
    }
}

impl fmt::Debug for ChannelNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Bytes in front of the application's.
pub const CHANNEL_DATA_HEADER_LEN: usize = 4;

/// Why a datagram is not ChannelData.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChannelDataError {
    /// Fewer than four bytes.
    Short,
    /// The number is outside the range.
    Reserved,
    /// The length field promises more bytes than there are.
    Length,
}

impl fmt::Display for ChannelDataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Short => "shorter than a ChannelData header",
            Self::Reserved => "a reserved channel number",
            Self::Length => "a ChannelData length beyond the datagram",
        })
    }
}

impl core::error::Error for ChannelDataError {}

/// A ChannelData message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChannelData<'a> {
    /// The channel.
    pub channel: ChannelNumber,
    /// The application's bytes, without padding; may be empty.
    pub data: &'a [u8],
}

impl<'a> ChannelData<'a> {
    /// Reads a UDP payload or DTLS record. Bytes beyond the length field, padding or not, are left out
    /// (RFC 8656 section 12.5 lets a sender pad, and section 12.6 only forbids a length that is too long).
    ///
    /// # Errors
    /// [`ChannelDataError`]; the datagram is to be discarded silently.
    pub fn parse(datagram: &'a [u8]) -> Result<Self, ChannelDataError> {
        Self::parse_within(ChannelRange::Rfc8656, datagram)
    }

    /// The same, with the channel numbers of a range.
    ///
    /// # Errors
    /// [`ChannelDataError`]; the datagram is to be discarded silently.
    pub fn parse_within(range: ChannelRange, datagram: &'a [u8]) -> Result<Self, ChannelDataError> {
        let Some((header, rest)) = datagram.split_first_chunk() else {
            return Err(ChannelDataError::Short);
        };
        let (number, length) = decode_header(*header);
        let channel = range.number(number).ok_or(ChannelDataError::Reserved)?;
        let data = rest.get(..length).ok_or(ChannelDataError::Length)?;
        Ok(Self { channel, data })
    }

    /// The header for `len` bytes of application data. Over TCP and TLS, [`padding`](crate::padding)`(len)` zero
    /// bytes follow the data.
    pub const fn encode_header(channel: ChannelNumber, len: u16) -> [u8; CHANNEL_DATA_HEADER_LEN] {
        let [c0, c1] = channel.0.to_be_bytes();
        let [l0, l1] = len.to_be_bytes();
        [c0, c1, l0, l1]
    }
}

/// Number and length of a header, unchecked.
pub(crate) fn decode_header([c0, c1, l0, l1]: [u8; CHANNEL_DATA_HEADER_LEN]) -> (u16, usize) {
    let length = u16::from_be_bytes([l0, l1]);
    (u16::from_be_bytes([c0, c1]), usize::from(length))
}
