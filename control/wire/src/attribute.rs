//! Attribute types: the code points of RFC 8489, 8656, 6062, 5780, 7635, 7982 and 8016 in one table.

use core::fmt;

/// The 16-bit type of an attribute. Any value is representable; the constants are those the RFCs define.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttributeType(pub u16);

/// One attribute of a message: its type and its value without padding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// What the value means.
    pub kind: AttributeType,
    /// The value, as long as its length field said.
    pub value: &'a [u8],
}

macro_rules! attribute_types {
    ($($section:literal $constant:ident = $code:literal, $name:literal;)*) => {
        impl AttributeType {
            $(
                #[doc = concat!($name, ", RFC ", $section, ".")]
                pub const $constant: Self = Self($code);
            )*

            /// Every attribute type that has a constant here.
            pub const KNOWN: &[Self] = &[$(Self::$constant),*];

            /// The name in the IANA registry, of a type that has a constant here.
            pub const fn name(self) -> Option<&'static str> {
                match self.0 {
                    $($code => Some($name),)*
                    _ => None,
                }
            }
        }
    };
}

attribute_types! {
    "8489 section 14.1" MAPPED_ADDRESS = 0x0001, "MAPPED-ADDRESS";
    "5780 section 7.2" CHANGE_REQUEST = 0x0003, "CHANGE-REQUEST";
    "8489 section 14.3" USERNAME = 0x0006, "USERNAME";
    "8489 section 14.5" MESSAGE_INTEGRITY = 0x0008, "MESSAGE-INTEGRITY";
    "8489 section 14.8" ERROR_CODE = 0x0009, "ERROR-CODE";
    "8489 section 14.13" UNKNOWN_ATTRIBUTES = 0x000A, "UNKNOWN-ATTRIBUTES";
    "8656 section 18.1" CHANNEL_NUMBER = 0x000C, "CHANNEL-NUMBER";
    "8656 section 18.2" LIFETIME = 0x000D, "LIFETIME";
    "8656 section 18.3" XOR_PEER_ADDRESS = 0x0012, "XOR-PEER-ADDRESS";
    "8656 section 18.4" DATA = 0x0013, "DATA";
    "8489 section 14.9" REALM = 0x0014, "REALM";
    "8489 section 14.10" NONCE = 0x0015, "NONCE";
    "8656 section 18.5" XOR_RELAYED_ADDRESS = 0x0016, "XOR-RELAYED-ADDRESS";
    "8656 section 18.6" REQUESTED_ADDRESS_FAMILY = 0x0017, "REQUESTED-ADDRESS-FAMILY";
    "8656 section 18.7" EVEN_PORT = 0x0018, "EVEN-PORT";
    "8656 section 18.8" REQUESTED_TRANSPORT = 0x0019, "REQUESTED-TRANSPORT";
    "8656 section 18.9" DONT_FRAGMENT = 0x001A, "DONT-FRAGMENT";
    "7635 section 6.2" ACCESS_TOKEN = 0x001B, "ACCESS-TOKEN";
    "8489 section 14.6" MESSAGE_INTEGRITY_SHA256 = 0x001C, "MESSAGE-INTEGRITY-SHA256";
    "8489 section 14.12" PASSWORD_ALGORITHM = 0x001D, "PASSWORD-ALGORITHM";
    "8489 section 14.4" USERHASH = 0x001E, "USERHASH";
    "8489 section 14.2" XOR_MAPPED_ADDRESS = 0x0020, "XOR-MAPPED-ADDRESS";
    "8656 section 18.10" RESERVATION_TOKEN = 0x0022, "RESERVATION-TOKEN";
    "5780 section 7.6" PADDING = 0x0026, "PADDING";
    "5780 section 7.5" RESPONSE_PORT = 0x0027, "RESPONSE-PORT";
    "6062 section 6.2.1" CONNECTION_ID = 0x002A, "CONNECTION-ID";
    "8656 section 18.11" ADDITIONAL_ADDRESS_FAMILY = 0x8000, "ADDITIONAL-ADDRESS-FAMILY";
    "8656 section 18.12" ADDRESS_ERROR_CODE = 0x8001, "ADDRESS-ERROR-CODE";
    "8489 section 14.11" PASSWORD_ALGORITHMS = 0x8002, "PASSWORD-ALGORITHMS";
    "8489 section 14.16" ALTERNATE_DOMAIN = 0x8003, "ALTERNATE-DOMAIN";
    "8656 section 18.13" ICMP = 0x8004, "ICMP";
    "8489 section 14.14" SOFTWARE = 0x8022, "SOFTWARE";
    "8489 section 14.15" ALTERNATE_SERVER = 0x8023, "ALTERNATE-SERVER";
    "7982 section 3.1" TRANSACTION_TRANSMIT_COUNTER = 0x8025, "TRANSACTION_TRANSMIT_COUNTER";
    "5780 section 9.1, which registers it without giving it a format" CACHE_TIMEOUT = 0x8027, "CACHE-TIMEOUT";
    "8489 section 14.7" FINGERPRINT = 0x8028, "FINGERPRINT";
    "5780 section 7.3" RESPONSE_ORIGIN = 0x802B, "RESPONSE-ORIGIN";
    "5780 section 7.4" OTHER_ADDRESS = 0x802C, "OTHER-ADDRESS";
    "7635 section 6.1" THIRD_PARTY_AUTHORIZATION = 0x802E, "THIRD-PARTY-AUTHORIZATION";
    "8016 section 4" MOBILITY_TICKET = 0x8030, "MOBILITY-TICKET";
}

impl AttributeType {
    /// Whether a receiver that does not understand this type must refuse the message (RFC 8489 section 14).
    pub const fn is_comprehension_required(self) -> bool {
        self.0 < 0x8000
    }

    /// Whether the type has a constant here. A server may understand fewer.
    pub const fn is_known(self) -> bool {
        self.name().is_some()
    }
}

impl fmt::Display for AttributeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.pad(name),
            None => write!(f, "0x{:04X}", self.0),
        }
    }
}

impl fmt::Debug for AttributeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
