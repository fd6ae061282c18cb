//! Error codes and their recommended reason phrases (RFC 8489 section 14.8, RFC 8656 section 19, RFC 6062, RFC 8016).

use core::fmt;

/// An error code, 300 to 699.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErrorCode(u16);

macro_rules! error_codes {
    ($($section:literal $constant:ident = $code:literal, $reason:literal;)*) => {
        impl ErrorCode {
            $(
                #[doc = concat!($reason, ", RFC ", $section, ".")]
                pub const $constant: Self = Self($code);
            )*

            /// Every error code that has a constant here.
            pub const KNOWN: &[Self] = &[$(Self::$constant),*];

            /// The reason phrase the RFC recommends; empty for a code that has no constant here.
            pub const fn reason(self) -> &'static str {
                match self.0 {
                    $($code => $reason,)*
                    _ => "",
                }
            }
        }
    };
}

error_codes! {
    "8489 section 14.8" TRY_ALTERNATE = 300, "Try Alternate";
    "8489 section 14.8" BAD_REQUEST = 400, "Bad Request";
    "8489 section 14.8" UNAUTHENTICATED = 401, "Unauthenticated";
    "8656 section 19" FORBIDDEN = 403, "Forbidden";
    "8016 section 4" MOBILITY_FORBIDDEN = 405, "Mobility Forbidden";
    "8489 section 14.8" UNKNOWN_ATTRIBUTE = 420, "Unknown Attribute";
    "8656 section 19" ALLOCATION_MISMATCH = 437, "Allocation Mismatch";
    "8489 section 14.8" STALE_NONCE = 438, "Stale Nonce";
    "8656 section 19" ADDRESS_FAMILY_NOT_SUPPORTED = 440, "Address Family not Supported";
    "8656 section 19" WRONG_CREDENTIALS = 441, "Wrong Credentials";
    "8656 section 19" UNSUPPORTED_TRANSPORT_PROTOCOL = 442, "Unsupported Transport Protocol";
    "8656 section 19" PEER_ADDRESS_FAMILY_MISMATCH = 443, "Peer Address Family Mismatch";
    "6062 section 6.3" CONNECTION_ALREADY_EXISTS = 446, "Connection Already Exists";
    "6062 section 6.3" CONNECTION_TIMEOUT_OR_FAILURE = 447, "Connection Timeout or Failure";
    "8656 section 19" ALLOCATION_QUOTA_REACHED = 486, "Allocation Quota Reached";
    "8489 section 14.8" SERVER_ERROR = 500, "Server Error";
    "8656 section 19" INSUFFICIENT_CAPACITY = 508, "Insufficient Capacity";
}

impl ErrorCode {
    /// The code, if it is within 300 to 699.
    pub const fn new(code: u16) -> Option<Self> {
        match code {
            300..=699 => Some(Self(code)),
            _ => None,
        }
    }

    /// The code as people say it.
    pub const fn code(self) -> u16 {
        self.0
    }

    /// The hundreds digit and the rest, as ERROR-CODE and ADDRESS-ERROR-CODE carry them.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the constructor keeps the code below 700"
    )]
    pub(crate) const fn class_and_number(self) -> [u8; 2] {
        [(self.0 / 100) as u8, (self.0 % 100) as u8]
    }

    /// The inverse. Bits of the class byte above its low three are reserved and ignored.
    pub(crate) const fn from_class_and_number(class: u8, number: u8) -> Option<Self> {
        if number > 99 {
            return None;
        }
        Self::new((class & 0b111) as u16 * 100 + number as u16)
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.0, self.reason())
    }
}
