//! A request, its attributes looked up in one walk.

use turnpike_wire::decode::{self, DecodeError};
use turnpike_wire::{AttributeType, ErrorCode, Message, Method};

use crate::reject::Reject;
use crate::{FiveTuple, Now, Origin};

/// A request on its way through the checks.
pub(crate) struct Request<'a> {
    pub(crate) now: Now,
    pub(crate) five_tuple: FiveTuple,
    pub(crate) origin: Origin,
    pub(crate) message: Message<'a>,
    pub(crate) method: Method,
    pub(crate) values: Values<'a>,
}

impl<'a> Request<'a> {
    pub(crate) fn new(
        now: Now,
        five_tuple: FiveTuple,
        origin: Origin,
        message: Message<'a>,
        method: Method,
    ) -> Request<'a> {
        Request {
            now,
            five_tuple,
            origin,
            message,
            method,
            values: Values::of(&message),
        }
    }
}

/// The first value of each attribute that a request may be decided by (RFC 8489, 14: later ones are ignored).
#[derive(Default)]
pub(crate) struct Values<'a> {
    pub(crate) integrity: Option<&'a [u8]>,
    pub(crate) integrity_sha256: Option<&'a [u8]>,
    pub(crate) username: Option<&'a [u8]>,
    pub(crate) userhash: Option<&'a [u8]>,
    pub(crate) realm: Option<&'a [u8]>,
    pub(crate) nonce: Option<&'a [u8]>,
    pub(crate) password_algorithm: Option<&'a [u8]>,
    pub(crate) password_algorithms: Option<&'a [u8]>,
    pub(crate) requested_transport: Option<&'a [u8]>,
    pub(crate) dont_fragment: Option<&'a [u8]>,
    pub(crate) reservation_token: Option<&'a [u8]>,
    pub(crate) requested_family: Option<&'a [u8]>,
    pub(crate) additional_family: Option<&'a [u8]>,
    pub(crate) even_port: Option<&'a [u8]>,
    pub(crate) lifetime: Option<&'a [u8]>,
    pub(crate) channel_number: Option<&'a [u8]>,
    pub(crate) transmit_counter: Option<&'a [u8]>,
    /// Whether there is an attribute that must be understood and is not.
    pub(crate) unknown: bool,
}

impl<'a> Values<'a> {
    fn of(message: &Message<'a>) -> Values<'a> {
        let mut values = Values::default();
        for attribute in message.attributes() {
            let field = match attribute.kind {
                AttributeType::MESSAGE_INTEGRITY => &mut values.integrity,
                AttributeType::MESSAGE_INTEGRITY_SHA256 => &mut values.integrity_sha256,
                AttributeType::USERNAME => &mut values.username,
                AttributeType::USERHASH => &mut values.userhash,
                AttributeType::REALM => &mut values.realm,
                AttributeType::NONCE => &mut values.nonce,
                AttributeType::PASSWORD_ALGORITHM => &mut values.password_algorithm,
                AttributeType::PASSWORD_ALGORITHMS => &mut values.password_algorithms,
                AttributeType::REQUESTED_TRANSPORT => &mut values.requested_transport,
                AttributeType::DONT_FRAGMENT => &mut values.dont_fragment,
                AttributeType::RESERVATION_TOKEN => &mut values.reservation_token,
                AttributeType::REQUESTED_ADDRESS_FAMILY => &mut values.requested_family,
                AttributeType::ADDITIONAL_ADDRESS_FAMILY => &mut values.additional_family,
                AttributeType::EVEN_PORT => &mut values.even_port,
                AttributeType::LIFETIME => &mut values.lifetime,
                AttributeType::CHANNEL_NUMBER => &mut values.channel_number,
                AttributeType::TRANSACTION_TRANSMIT_COUNTER => &mut values.transmit_counter,
                kind => {
                    values.unknown |= kind.is_comprehension_required() && !understood(kind);
                    continue;
                }
            };
            field.get_or_insert(attribute.value);
        }
        values
    }

    /// LIFETIME, in seconds.
    pub(crate) fn lifetime_s(&self) -> Result<Option<u32>, Reject> {
        decoded(self.lifetime, decode::lifetime)
    }
}

/// A value decoded, where there is one. A malformed one is answered with 400 (RFC 8656, 7.2, 8.2, 10.2, 12.2).
pub(crate) fn decoded<'a, T>(
    value: Option<&'a [u8]>,
    decode: impl FnOnce(&'a [u8]) -> Result<T, DecodeError>,
) -> Result<Option<T>, Reject> {
    value
        .map(decode)
        .transpose()
        .map_err(|_| Reject::Code(ErrorCode::BAD_REQUEST))
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
