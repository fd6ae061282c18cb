//! A response as a client reads it.

use std::fmt;

use turnpike_wire::{
    AttributeType, Class, IntegrityAlgorithm, IntegrityCheck, Message, TransportAddress, decode,
};

use super::Client;

/// A response, checked to be well formed.
#[derive(Clone, PartialEq, Eq)]
pub struct Response {
    pub bytes: Vec<u8>,
    key: Vec<u8>,
}

impl Response {
    pub fn new(bytes: Vec<u8>, client: &Client) -> Response {
        let response = Response {
            bytes,
            key: client.key().as_bytes().to_vec(),
        };
        let class = response.message().class();
        assert!(
            matches!(class, Class::SuccessResponse | Class::ErrorResponse),
            "{class:?} from the server"
        );
        assert_eq!(
            class == Class::ErrorResponse,
            response.has(AttributeType::ERROR_CODE)
        );
        response
    }

    pub fn message(&self) -> Message<'_> {
        Message::parse(&self.bytes).expect("the server writes well-formed messages")
    }

    /// 0 for success, else the error code.
    pub fn code(&self) -> u16 {
        self.message()
            .error_code()
            .unwrap()
            .map_or(0, |error| error.code.code())
    }

    pub fn has(&self, kind: AttributeType) -> bool {
        self.message().has(kind)
    }

    /// The types of all attributes, in their order.
    pub fn kinds(&self) -> Vec<AttributeType> {
        self.message()
            .attributes()
            .map(|attribute| attribute.kind)
            .collect()
    }

    /// By which attribute the response is signed with the client's key; none when it is not signed. A signature with another
    /// key fails the test.
    pub fn signed(&self) -> Option<IntegrityAlgorithm> {
        match self.message().verify_integrity(&self.key) {
            IntegrityCheck::Missing => None,
            IntegrityCheck::Sha1Ok => Some(IntegrityAlgorithm::Sha1),
            IntegrityCheck::Sha256Ok => Some(IntegrityAlgorithm::Sha256),
            wrong => panic!("integrity of a response: {wrong:?}"),
        }
    }

    /// The relayed addresses, IPv4 before IPv6.
    pub fn relayed(&self) -> Vec<TransportAddress> {
        self.message()
            .xor_relayed_addresses()
            .map(Result::unwrap)
            .collect()
    }

    /// Every ALTERNATE-SERVER, in order.
    pub fn alternates(&self) -> Vec<TransportAddress> {
        let attributes = self.message().attributes();
        attributes
            .filter(|attribute| attribute.kind == AttributeType::ALTERNATE_SERVER)
            .map(|attribute| decode::address(attribute.value).unwrap())
            .collect()
    }

    pub fn mapped(&self) -> Option<TransportAddress> {
        self.message().xor_mapped_address().unwrap()
    }

    pub fn lifetime(&self) -> Option<u32> {
        self.message().lifetime().unwrap()
    }

    pub fn token(&self) -> Option<[u8; 8]> {
        self.message().reservation_token().unwrap()
    }

    /// The attributes that a 420 lists.
    pub fn unknown(&self) -> Vec<u16> {
        let list = self.message().unknown_attributes().unwrap();
        list.map(|list| list.map(|kind| kind.0).collect())
            .unwrap_or_default()
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = self.message();
        write!(
            f,
            "{:?} {:?} {} {:?}",
            message.method(),
            message.class(),
            self.code(),
            self.kinds()
        )
    }
}
