//! One accessor for each attribute of a message: absent, present and right, or present and wrong.

use crate::decode::{
    self, AddressErrorCode, ChangeRequest, ErrorReason, Icmp, TransmitCounter, UnknownAttributes,
};
use crate::{
    AttributeType, ChannelNumber, DecodeError, Message, PasswordAlgorithmEntry, PasswordAlgorithms,
    TransportAddress,
};

macro_rules! accessors {
    ($($name:ident: $value:ty = $kind:ident, $decode:path;)*) => {
        impl<'a> Message<'a> {
            $(
                #[doc = concat!("The first [", stringify!($kind), "](AttributeType::", stringify!($kind), "), if there is one.")]
                ///
                /// # Errors
                /// [`DecodeError`] when its value is malformed.
                pub fn $name(&self) -> Result<Option<$value>, DecodeError> {
                    self.find(AttributeType::$kind).map($decode).transpose()
                }
            )*
        }
    };
}

accessors! {
    mapped_address: TransportAddress = MAPPED_ADDRESS, decode::address;
    alternate_server: TransportAddress = ALTERNATE_SERVER, decode::address;
    response_origin: TransportAddress = RESPONSE_ORIGIN, decode::address;
    other_address: TransportAddress = OTHER_ADDRESS, decode::address;
    username: &'a str = USERNAME, decode::text;
    realm: &'a str = REALM, decode::text;
    software: &'a str = SOFTWARE, decode::text;
    nonce: &'a [u8] = NONCE, decode::nonce;
    userhash: &'a [u8; 32] = USERHASH, decode::userhash;
    error_code: ErrorReason<'a> = ERROR_CODE, decode::error_code;
    unknown_attributes: UnknownAttributes<'a> = UNKNOWN_ATTRIBUTES, decode::unknown_attributes;
    password_algorithm: PasswordAlgorithmEntry<'a> = PASSWORD_ALGORITHM, decode::password_algorithm;
    password_algorithms: PasswordAlgorithms<'a> = PASSWORD_ALGORITHMS, decode::password_algorithms;
    alternate_domain: &'a str = ALTERNATE_DOMAIN, decode::alternate_domain;
    channel_number: ChannelNumber = CHANNEL_NUMBER, decode::channel_number;
    lifetime: u32 = LIFETIME, decode::lifetime;
    data: &'a [u8] = DATA, decode::opaque;
    requested_address_family: u8 = REQUESTED_ADDRESS_FAMILY, decode::requested_family;
    additional_address_family: u8 = ADDITIONAL_ADDRESS_FAMILY, decode::requested_family;
    even_port: bool = EVEN_PORT, decode::even_port;
    requested_transport: u8 = REQUESTED_TRANSPORT, decode::requested_transport;
    dont_fragment: () = DONT_FRAGMENT, decode::dont_fragment;
    reservation_token: [u8; 8] = RESERVATION_TOKEN, decode::reservation_token;
    address_error_code: AddressErrorCode<'a> = ADDRESS_ERROR_CODE, decode::address_error_code;
    icmp: Icmp = ICMP, decode::icmp;
    connection_id: u32 = CONNECTION_ID, decode::connection_id;
    change_request: ChangeRequest = CHANGE_REQUEST, decode::change_request;
    padding: &'a [u8] = PADDING, decode::opaque;
    response_port: u16 = RESPONSE_PORT, decode::response_port;
    access_token: &'a [u8] = ACCESS_TOKEN, decode::opaque;
    third_party_authorization: &'a str = THIRD_PARTY_AUTHORIZATION, decode::third_party_authorization;
    mobility_ticket: &'a [u8] = MOBILITY_TICKET, decode::opaque;
    transmit_counter: TransmitCounter = TRANSACTION_TRANSMIT_COUNTER, decode::transmit_counter;
}

impl<'a> Message<'a> {
    /// The first XOR-MAPPED-ADDRESS, if there is one.
    ///
    /// # Errors
    /// [`DecodeError`] when its value is malformed.
    pub fn xor_mapped_address(&self) -> Result<Option<TransportAddress>, DecodeError> {
        self.xor_addresses(AttributeType::XOR_MAPPED_ADDRESS)
            .next()
            .transpose()
    }

    /// The first XOR-PEER-ADDRESS, if there is one.
    ///
    /// # Errors
    /// [`DecodeError`] when its value is malformed.
    pub fn xor_peer_address(&self) -> Result<Option<TransportAddress>, DecodeError> {
        self.xor_peer_addresses().next().transpose()
    }

    /// Every XOR-PEER-ADDRESS: a CreatePermission request may carry several (RFC 8656 section 10.1).
    pub fn xor_peer_addresses(
        &self,
    ) -> impl Iterator<Item = Result<TransportAddress, DecodeError>> + Clone + use<'a> {
        self.xor_addresses(AttributeType::XOR_PEER_ADDRESS)
    }

    /// Every XOR-RELAYED-ADDRESS: an Allocate response for both families carries two (RFC 8656 section 7.3).
    pub fn xor_relayed_addresses(
        &self,
    ) -> impl Iterator<Item = Result<TransportAddress, DecodeError>> + Clone + use<'a> {
        self.xor_addresses(AttributeType::XOR_RELAYED_ADDRESS)
    }

    fn xor_addresses(
        &self,
        kind: AttributeType,
    ) -> impl Iterator<Item = Result<TransportAddress, DecodeError>> + Clone + use<'a> {
        let transaction_id = self.transaction_id();
        self.attributes()
            .filter(move |attribute| attribute.kind == kind)
            .map(move |attribute| decode::xor_address(attribute.value, &transaction_id))
    }
}
