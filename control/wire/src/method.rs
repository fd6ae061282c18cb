//! Methods, classes and transaction IDs: the STUN header's own words (RFC 8489 section 5).

/// What a message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u16)]
pub enum Method {
    /// RFC 8489 section 18.2.
    Binding = 0x001,
    /// RFC 8656 section 17.
    Allocate = 0x003,
    /// RFC 8656 section 17.
    Refresh = 0x004,
    /// RFC 8656 section 17; indications only.
    Send = 0x006,
    /// RFC 8656 section 17; indications only.
    Data = 0x007,
    /// RFC 8656 section 17.
    CreatePermission = 0x008,
    /// RFC 8656 section 17.
    ChannelBind = 0x009,
    /// RFC 6062 section 6.1.
    Connect = 0x00A,
    /// RFC 6062 section 6.1.
    ConnectionBind = 0x00B,
    /// RFC 6062 section 6.1; indications only.
    ConnectionAttempt = 0x00C,
}

impl Method {
    /// Every method, in the order of the codes.
    pub const ALL: [Self; 10] = [
        Self::Binding,
        Self::Allocate,
        Self::Refresh,
        Self::Send,
        Self::Data,
        Self::CreatePermission,
        Self::ChannelBind,
        Self::Connect,
        Self::ConnectionBind,
        Self::ConnectionAttempt,
    ];

    /// The 12-bit code.
    pub const fn code(self) -> u16 {
        self as u16
    }

    /// The method a code stands for, if it stands for one.
    pub const fn from_code(code: u16) -> Option<Self> {
        Some(match code {
            0x001 => Self::Binding,
            0x003 => Self::Allocate,
            0x004 => Self::Refresh,
            0x006 => Self::Send,
            0x007 => Self::Data,
            0x008 => Self::CreatePermission,
            0x009 => Self::ChannelBind,
            0x00A => Self::Connect,
            0x00B => Self::ConnectionBind,
            0x00C => Self::ConnectionAttempt,
            _ => return None,
        })
    }

    /// Whether the RFCs give this method a meaning in this class: RFC 8656 section 17 defines Send and Data as
    /// indications only and the others as requests only, RFC 6062 likewise, and Binding exists as both.
    pub const fn defines(self, class: Class) -> bool {
        match self {
            Self::Binding => true,
            Self::Send | Self::Data | Self::ConnectionAttempt => matches!(class, Class::Indication),
            Self::Allocate
            | Self::Refresh
            | Self::CreatePermission
            | Self::ChannelBind
            | Self::Connect
            | Self::ConnectionBind => !matches!(class, Class::Indication),
        }
    }
}

/// The two class bits of a message type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Class {
    /// 0b00.
    Request = 0b00,
    /// 0b01.
    Indication = 0b01,
    /// 0b10.
    SuccessResponse = 0b10,
    /// 0b11.
    ErrorResponse = 0b11,
}

/// Interleaves method and class into the 14-bit message type of RFC 8489 section 5, figure 3:
///
/// ```text
///  bit 13  12  11  10   9   8   7   6   5   4   3   2   1   0
///     M11 M10  M9  M8  M7  C1  M6  M5  M4  C0  M3  M2  M1  M0
/// ```
pub(crate) const fn encode_message_type(class: Class, method_code: u16) -> u16 {
    let class = class as u16;
    (method_code & 0x000F)
        | (method_code & 0x0070) << 1
        | (method_code & 0x0F80) << 2
        | (class & 0b01) << 4
        | (class & 0b10) << 7
}

/// The inverse; bits 14 and 15 are ignored here and checked by the parser.
pub(crate) const fn decode_message_type(message_type: u16) -> (Class, u16) {
    let method_code =
        message_type & 0x000F | (message_type >> 1) & 0x0070 | (message_type >> 2) & 0x0F80;
    let class = match (message_type & 0x0100 != 0, message_type & 0x0010 != 0) {
        (false, false) => Class::Request,
        (false, true) => Class::Indication,
        (true, false) => Class::SuccessResponse,
        (true, true) => Class::ErrorResponse,
    };
    (class, method_code)
}

/// The 96 bits that tie a response to its request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TransactionId(pub [u8; 12]);

#[cfg(test)]
mod tests {
    use super::*;

    /// T-8489-5-07: interleaving loses no bit, also of method codes that no RFC defines.
    #[test]
    fn every_message_type_comes_back() {
        for message_type in 0..0x4000 {
            let (class, method_code) = decode_message_type(message_type);
            assert_eq!(encode_message_type(class, method_code), message_type);
        }
    }
}
