//! A request, its attributes looked up in one walk.

use turnpike_wire::decode::{self, DecodeError};
use turnpike_wire::{AttributeType, Message, Method};

use crate::refusal::Refusal;
use crate::{FiveTuple, Now, Origin};

/// A request on its way through the checks.
pub(crate) struct Request<'a> {
    pub(crate) now: Now,
    pub(crate) five_tuple: FiveTuple,
    pub(crate) origin: Origin,
    pub(crate) message: Message<'a>,
    pub(crate) method: Method,
    pub(crate) places: Places,
}

/// What coturn's client called ADDITIONAL-ADDRESS-FAMILY before RFC 8656 gave it 0x8000; nobody else has this code point.
const EARLY_ADDITIONAL_FAMILY: AttributeType = AttributeType(0x8032);

impl Request<'_> {
    /// Whether there is an attribute that must be understood and is not.
    pub(crate) fn has_unknown(&self) -> bool {
        self.places.unknown
    }

    /// LIFETIME, in seconds.
    pub(crate) fn lifetime_s(&self) -> Result<Option<u32>, Refusal> {
        decoded(AttributeType::LIFETIME, self.lifetime(), decode::lifetime)
    }
}

/// Where in a message a value is. An attribute that is not there is at 0, where the header is.
#[derive(Clone, Copy, Default, Debug)]
struct Place {
    /// Every attribute begins on a 32-bit boundary, so words reach as far as a message can.
    at_words: u16,
    len: u16,
}

impl Place {
    fn new(at: usize, len: usize) -> Place {
        let (Ok(at_words), Ok(len)) = (u16::try_from(at / 4), u16::try_from(len)) else {
            unreachable!("a value lies within its message, whose length is 16 bits");
        };
        Place { at_words, len }
    }

    fn value<'a>(self, message: &Message<'a>) -> Option<&'a [u8]> {
        let (at, len) = (4 * usize::from(self.at_words), usize::from(self.len));
        if at == 0 {
            return None;
        }
        message.bytes().get(at..at + len)
    }
}

macro_rules! values {
    ($($name:ident = $kind:expr;)*) => {
        /// The attributes that a request may be decided by, numbered.
        #[expect(non_camel_case_types, reason = "each is also the name of the function that finds it")]
        enum Number {
            $($name,)*
            /// How many there are.
            count,
        }

        /// The number of each attribute type, by [`row`]; [`UNUSED`] for all others.
        const NUMBERS: [u8; ROWS] = {
            let mut numbers = [UNUSED; ROWS];
            $(numbers[row($kind)] = Number::$name as u8;)*
            numbers
        };

        impl<'a> Request<'a> {
            $(pub(crate) fn $name(&self) -> Option<&'a [u8]> {
                self.places.list[Number::$name as usize].value(&self.message)
            })*
        }
    };
}

values! {
    integrity = AttributeType::MESSAGE_INTEGRITY;
    integrity_sha256 = AttributeType::MESSAGE_INTEGRITY_SHA256;
    username = AttributeType::USERNAME;
    userhash = AttributeType::USERHASH;
    realm = AttributeType::REALM;
    nonce = AttributeType::NONCE;
    password_algorithm = AttributeType::PASSWORD_ALGORITHM;
    password_algorithms = AttributeType::PASSWORD_ALGORITHMS;
    requested_transport = AttributeType::REQUESTED_TRANSPORT;
    dont_fragment = AttributeType::DONT_FRAGMENT;
    reservation_token = AttributeType::RESERVATION_TOKEN;
    requested_family = AttributeType::REQUESTED_ADDRESS_FAMILY;
    additional_family = AttributeType::ADDITIONAL_ADDRESS_FAMILY;
    early_additional_family = EARLY_ADDITIONAL_FAMILY;
    even_port = AttributeType::EVEN_PORT;
    lifetime = AttributeType::LIFETIME;
    channel_number = AttributeType::CHANNEL_NUMBER;
    transmit_counter = AttributeType::TRANSACTION_TRANSMIT_COUNTER;
}

const UNUSED: u8 = u8::MAX;
/// Rows of [`NUMBERS`]: 64 comprehension-required types, as many optional ones, and one for whatever lies beyond.
const ROWS: usize = 129;

const fn row(kind: AttributeType) -> usize {
    match kind.0 {
        required @ 0..=0x3F => required as usize,
        optional @ 0x8000..=0x803F => 64 + (optional & 0x3F) as usize,
        _ => ROWS - 1,
    }
}

/// Where the first value of each of these attributes is (RFC 8489, 14: later ones are ignored). It stays true of a copy of
/// the message.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Places {
    list: [Place; Number::count as usize],
    unknown: bool,
}

impl Places {
    pub(crate) fn of(message: &Message<'_>) -> Places {
        let mut places = Places::default();
        let start = message.bytes().as_ptr().addr();
        for attribute in message.attributes() {
            let number = NUMBERS[row(attribute.kind)];
            let Some(first) = places.list.get_mut(usize::from(number)) else {
                places.unknown |=
                    attribute.kind.is_comprehension_required() && !understood(attribute.kind);
                continue;
            };
            if first.at_words == 0 {
                *first = Place::new(
                    attribute.value.as_ptr().addr() - start,
                    attribute.value.len(),
                );
            }
        }
        places
    }
}

/// A value decoded, where there is one. A malformed one is answered with 400 (RFC 8656, 7.2, 8.2, 10.2, 12.2).
pub(crate) fn decoded<'a, T>(
    kind: AttributeType,
    value: Option<&'a [u8]>,
    decode: impl FnOnce(&'a [u8]) -> Result<T, DecodeError>,
) -> Result<Option<T>, Refusal> {
    value
        .map(decode)
        .transpose()
        .map_err(|_| Refusal::Attribute(kind))
}

/// Whether this server knows what a comprehension-required attribute means. Those of third-party authorization
/// (RFC 7635), NAT behaviour discovery (RFC 5780) and TCP allocations (RFC 6062) it does not offer.
pub(crate) fn understood(kind: AttributeType) -> bool {
    kind.is_known()
        && !matches!(
            kind,
            AttributeType::ACCESS_TOKEN
                | AttributeType::CHANGE_REQUEST
                | AttributeType::PADDING
                | AttributeType::RESPONSE_PORT
                | AttributeType::CONNECTION_ID
        )
}
