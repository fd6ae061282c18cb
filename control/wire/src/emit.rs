//! One writing method for each attribute; reserved fields are zero, text is held to the sender's limits.
//!
//! Every method fails with [`WriteError::Full`] when there is no room and [`WriteError::Sealed`] after an integrity
//! attribute or FINGERPRINT; those that take text also with [`WriteError::TooLong`].

use crate::address::{EncodedAddress, Mask};
use crate::writer::Written;
use crate::{
    AddressFamily, AttributeType, ChangeRequest, ChannelNumber, ErrorCode, Icmp, PasswordAlgorithm,
    TransmitCounter, TransportAddress, WriteError, Writer,
};

/// The longest USERNAME a sender may write, in bytes: fewer than 509 (RFC 8489 section 14.3).
const MAX_USERNAME_LEN: usize = 508;

/// The longest REALM, NONCE, SOFTWARE and reason phrase, in characters: fewer than 128 (section 14.8 ff.).
const MAX_TEXT_CHARS: usize = 127;

/// The longest DNS name, in bytes.
const MAX_NAME_LEN: usize = 255;

/// Addresses.
impl<'b> Writer<'b> {
    /// MAPPED-ADDRESS.
    pub fn mapped_address(&mut self, address: TransportAddress) -> Written<'_, 'b> {
        self.plain_address(AttributeType::MAPPED_ADDRESS, address)
    }

    /// ALTERNATE-SERVER.
    pub fn alternate_server(&mut self, address: TransportAddress) -> Written<'_, 'b> {
        self.plain_address(AttributeType::ALTERNATE_SERVER, address)
    }

    /// RESPONSE-ORIGIN.
    pub fn response_origin(&mut self, address: TransportAddress) -> Written<'_, 'b> {
        self.plain_address(AttributeType::RESPONSE_ORIGIN, address)
    }

    /// OTHER-ADDRESS.
    pub fn other_address(&mut self, address: TransportAddress) -> Written<'_, 'b> {
        self.plain_address(AttributeType::OTHER_ADDRESS, address)
    }

    /// XOR-MAPPED-ADDRESS.
    pub fn xor_mapped_address(&mut self, address: TransportAddress) -> Written<'_, 'b> {
        self.xor_address(AttributeType::XOR_MAPPED_ADDRESS, address)
    }

    /// XOR-PEER-ADDRESS.
    pub fn xor_peer_address(&mut self, address: TransportAddress) -> Written<'_, 'b> {
        self.xor_address(AttributeType::XOR_PEER_ADDRESS, address)
    }

    /// XOR-RELAYED-ADDRESS.
    pub fn xor_relayed_address(&mut self, address: TransportAddress) -> Written<'_, 'b> {
        self.xor_address(AttributeType::XOR_RELAYED_ADDRESS, address)
    }

    fn plain_address(&mut self, kind: AttributeType, address: TransportAddress) -> Written<'_, 'b> {
        self.put(kind, EncodedAddress::new(address, &Mask::PLAIN).as_bytes())
    }

    fn xor_address(&mut self, kind: AttributeType, address: TransportAddress) -> Written<'_, 'b> {
        let mask = Mask::xor(&self.transaction_id());
        self.put(kind, EncodedAddress::new(address, &mask).as_bytes())
    }
}

/// Credentials.
impl<'b> Writer<'b> {
    /// USERNAME.
    pub fn username(&mut self, username: &str) -> Written<'_, 'b> {
        if username.len() > MAX_USERNAME_LEN {
            return Err(WriteError::TooLong);
        }
        self.put(AttributeType::USERNAME, username.as_bytes())
    }

    /// USERHASH, see [`userhash`](crate::userhash).
    pub fn userhash(&mut self, userhash: &[u8; 32]) -> Written<'_, 'b> {
        self.put(AttributeType::USERHASH, userhash)
    }

    /// REALM.
    pub fn realm(&mut self, realm: &str) -> Written<'_, 'b> {
        self.text(AttributeType::REALM, realm)
    }

    /// NONCE. A client echoes what the server sent, whatever its encoding; every byte counts as a character then.
    pub fn nonce(&mut self, nonce: &[u8]) -> Written<'_, 'b> {
        match str::from_utf8(nonce) {
            Ok(nonce) => self.text(AttributeType::NONCE, nonce),
            Err(_) if nonce.len() > MAX_TEXT_CHARS => Err(WriteError::TooLong),
            Err(_) => self.put(AttributeType::NONCE, nonce),
        }
    }

    /// PASSWORD-ALGORITHMS, in the order of preference; without parameters, as both registered algorithms are.
    pub fn password_algorithms(&mut self, algorithms: &[PasswordAlgorithm]) -> Written<'_, 'b> {
        let value = self.put_zeros(AttributeType::PASSWORD_ALGORITHMS, 4 * algorithms.len())?;
        for (entry, algorithm) in value.chunks_exact_mut(4).zip(algorithms) {
            entry[..2].copy_from_slice(&algorithm.code().to_be_bytes());
        }
        Ok(self)
    }

    /// PASSWORD-ALGORITHM.
    pub fn password_algorithm(&mut self, algorithm: PasswordAlgorithm) -> Written<'_, 'b> {
        let [c0, c1] = algorithm.code().to_be_bytes();
        self.put(AttributeType::PASSWORD_ALGORITHM, &[c0, c1, 0, 0])
    }

    /// THIRD-PARTY-AUTHORIZATION: the STUN server's name, at most as long as a DNS name can be.
    pub fn third_party_authorization(&mut self, server_name: &str) -> Written<'_, 'b> {
        self.name(AttributeType::THIRD_PARTY_AUTHORIZATION, server_name)
    }

    /// ACCESS-TOKEN.
    pub fn access_token(&mut self, token: &[u8]) -> Written<'_, 'b> {
        self.put(AttributeType::ACCESS_TOKEN, token)
    }

    /// MOBILITY-TICKET; empty in an Allocate request.
    pub fn mobility_ticket(&mut self, ticket: &[u8]) -> Written<'_, 'b> {
        self.put(AttributeType::MOBILITY_TICKET, ticket)
    }
}

/// Errors and who speaks.
impl<'b> Writer<'b> {
    /// ERROR-CODE with the reason phrase the RFCs recommend.
    pub fn error_code(&mut self, code: ErrorCode) -> Written<'_, 'b> {
        self.error_code_with_reason(code, code.reason())
    }

    /// ERROR-CODE with another phrase.
    pub fn error_code_with_reason(&mut self, code: ErrorCode, reason: &str) -> Written<'_, 'b> {
        self.coded_reason(AttributeType::ERROR_CODE, 0, code, reason)
    }

    /// ADDRESS-ERROR-CODE with the reason phrase the RFC recommends.
    pub fn address_error_code(
        &mut self,
        family: AddressFamily,
        code: ErrorCode,
    ) -> Written<'_, 'b> {
        let kind = AttributeType::ADDRESS_ERROR_CODE;
        self.coded_reason(kind, family.code(), code, code.reason())
    }

    /// UNKNOWN-ATTRIBUTES.
    pub fn unknown_attributes(
        &mut self,
        types: impl Iterator<Item = AttributeType> + Clone,
    ) -> Written<'_, 'b> {
        let len = 2 * types.clone().count();
        let value = self.put_zeros(AttributeType::UNKNOWN_ATTRIBUTES, len)?;
        for (entry, kind) in value.chunks_exact_mut(2).zip(types) {
            entry.copy_from_slice(&kind.0.to_be_bytes());
        }
        Ok(self)
    }

    /// SOFTWARE.
    pub fn software(&mut self, software: &str) -> Written<'_, 'b> {
        self.text(AttributeType::SOFTWARE, software)
    }

    /// ALTERNATE-DOMAIN: a DNS name, ASCII, at most 255 characters.
    pub fn alternate_domain(&mut self, name: &str) -> Written<'_, 'b> {
        self.name(AttributeType::ALTERNATE_DOMAIN, name)
    }

    /// TRANSACTION_TRANSMIT_COUNTER.
    pub fn transmit_counter(&mut self, counter: TransmitCounter) -> Written<'_, 'b> {
        let TransmitCounter { req, resp } = counter;
        let kind = AttributeType::TRANSACTION_TRANSMIT_COUNTER;
        self.put(kind, &[0, 0, req, resp])
    }

    fn coded_reason(
        &mut self,
        kind: AttributeType,
        family: u8,
        code: ErrorCode,
        reason: &str,
    ) -> Written<'_, 'b> {
        check_text(reason)?;
        let [class, number] = code.class_and_number();
        let value = self.put_zeros(kind, 4 + reason.len())?;
        value[..4].copy_from_slice(&[family, 0, class, number]);
        value[4..].copy_from_slice(reason.as_bytes());
        Ok(self)
    }

    fn name(&mut self, kind: AttributeType, name: &str) -> Written<'_, 'b> {
        if name.len() > MAX_NAME_LEN {
            return Err(WriteError::TooLong);
        }
        self.put(kind, name.as_bytes())
    }

    fn text(&mut self, kind: AttributeType, text: &str) -> Written<'_, 'b> {
        check_text(text)?;
        self.put(kind, text.as_bytes())
    }
}

/// Allocations, channels and data.
impl<'b> Writer<'b> {
    /// CHANNEL-NUMBER.
    pub fn channel_number(&mut self, channel: ChannelNumber) -> Written<'_, 'b> {
        let [n0, n1] = channel.value().to_be_bytes();
        self.put(AttributeType::CHANNEL_NUMBER, &[n0, n1, 0, 0])
    }

    /// LIFETIME, in seconds.
    pub fn lifetime(&mut self, lifetime_s: u32) -> Written<'_, 'b> {
        self.put(AttributeType::LIFETIME, &lifetime_s.to_be_bytes())
    }

    /// DATA.
    pub fn data(&mut self, data: &[u8]) -> Written<'_, 'b> {
        self.put(AttributeType::DATA, data)
    }

    /// REQUESTED-ADDRESS-FAMILY.
    pub fn requested_address_family(&mut self, family: AddressFamily) -> Written<'_, 'b> {
        let kind = AttributeType::REQUESTED_ADDRESS_FAMILY;
        self.put(kind, &[family.code(), 0, 0, 0])
    }

    /// ADDITIONAL-ADDRESS-FAMILY.
    pub fn additional_address_family(&mut self, family: AddressFamily) -> Written<'_, 'b> {
        let kind = AttributeType::ADDITIONAL_ADDRESS_FAMILY;
        self.put(kind, &[family.code(), 0, 0, 0])
    }

    /// EVEN-PORT, with or without the wish to reserve the next-higher port.
    pub fn even_port(&mut self, reserve_next: bool) -> Written<'_, 'b> {
        let flags = if reserve_next { 0x80 } else { 0 };
        self.put(AttributeType::EVEN_PORT, &[flags])
    }

    /// REQUESTED-TRANSPORT: an IP protocol number, 17 for UDP and 6 for TCP.
    pub fn requested_transport(&mut self, protocol: u8) -> Written<'_, 'b> {
        self.put(AttributeType::REQUESTED_TRANSPORT, &[protocol, 0, 0, 0])
    }

    /// DONT-FRAGMENT.
    pub fn dont_fragment(&mut self) -> Written<'_, 'b> {
        self.put(AttributeType::DONT_FRAGMENT, &[])
    }

    /// RESERVATION-TOKEN.
    pub fn reservation_token(&mut self, token: &[u8; 8]) -> Written<'_, 'b> {
        self.put(AttributeType::RESERVATION_TOKEN, token)
    }

    /// ICMP.
    pub fn icmp(&mut self, icmp: Icmp) -> Written<'_, 'b> {
        let [d0, d1, d2, d3] = icmp.data.to_be_bytes();
        let value = [0, 0, icmp.kind, icmp.code, d0, d1, d2, d3];
        self.put(AttributeType::ICMP, &value)
    }

    /// CONNECTION-ID.
    pub fn connection_id(&mut self, id: u32) -> Written<'_, 'b> {
        self.put(AttributeType::CONNECTION_ID, &id.to_be_bytes())
    }
}

/// NAT behaviour discovery.
impl<'b> Writer<'b> {
    /// CHANGE-REQUEST.
    pub fn change_request(&mut self, change: ChangeRequest) -> Written<'_, 'b> {
        let flags = u8::from(change.ip) << 2 | u8::from(change.port) << 1;
        self.put(AttributeType::CHANGE_REQUEST, &[0, 0, 0, flags])
    }

    /// RESPONSE-PORT, its two bytes of padding counted.
    pub fn response_port(&mut self, port: u16) -> Written<'_, 'b> {
        let [p0, p1] = port.to_be_bytes();
        self.put(AttributeType::RESPONSE_PORT, &[p0, p1, 0, 0])
    }

    /// PADDING: `len` zero bytes.
    pub fn padding(&mut self, len: usize) -> Written<'_, 'b> {
        self.put_zeros(AttributeType::PADDING, len)?;
        Ok(self)
    }
}

fn check_text(text: &str) -> Result<(), WriteError> {
    if text.chars().count() <= MAX_TEXT_CHARS {
        Ok(())
    } else {
        Err(WriteError::TooLong)
    }
}
