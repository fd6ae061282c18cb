//! The writer: room, order, limits, and no byte of the buffer's past.

use turnpike_wire::{
    AddressFamily, AttributeType, ChannelNumber, Class, ErrorCode, Message, Method,
    PasswordAlgorithm, TransmitCounter, WriteError, Writer,
};

use crate::craft::{ID, address, written};

/// T-8489-14-01, T-SEC-09: padding is zero although the buffer was full of something else.
#[test]
fn padding_is_zero() {
    for len in 0..=16_u8 {
        let value: Vec<u8> = (1..=len).collect();
        let bytes = written(|writer| {
            writer.attribute(AttributeType::DATA, &value).unwrap();
        });
        assert_eq!(bytes.len() % 4, 0);
        let padding = &bytes[24 + usize::from(len)..];
        assert!(padding.len() < 4 && padding.iter().all(|byte| *byte == 0));
    }
}

/// T-SEC-09, T-8489-14-03, T-8656-18.12-01, T-7982-3.1-02: reserved fields are zero in a poisoned buffer.
#[test]
fn reserved_fields_are_zero() {
    let bytes = written(|writer| {
        writer.xor_mapped_address(address("192.0.2.1:1")).unwrap();
        writer.channel_number(ChannelNumber::MIN).unwrap();
        writer.requested_transport(17).unwrap();
        writer
            .requested_address_family(AddressFamily::Ipv6)
            .unwrap();
        writer
            .additional_address_family(AddressFamily::Ipv6)
            .unwrap();
        writer.even_port(true).unwrap();
        writer.error_code(ErrorCode::UNKNOWN_ATTRIBUTE).unwrap();
        let code = ErrorCode::ADDRESS_FAMILY_NOT_SUPPORTED;
        writer
            .address_error_code(AddressFamily::Ipv6, code)
            .unwrap();
        let algorithms = [PasswordAlgorithm::Sha256, PasswordAlgorithm::Md5];
        writer.password_algorithms(&algorithms).unwrap();
        writer
            .transmit_counter(TransmitCounter { req: 3, resp: 0 })
            .unwrap();
        writer.padding(5).unwrap();
    });
    let message = Message::parse(&bytes).unwrap();
    let value = |kind| message.find(kind).unwrap();
    assert_eq!(value(AttributeType::XOR_MAPPED_ADDRESS)[0], 0);
    assert_eq!(value(AttributeType::CHANNEL_NUMBER), [0x40, 0, 0, 0]);
    assert_eq!(value(AttributeType::REQUESTED_TRANSPORT), [17, 0, 0, 0]);
    assert_eq!(value(AttributeType::REQUESTED_ADDRESS_FAMILY), [2, 0, 0, 0]);
    assert_eq!(
        value(AttributeType::ADDITIONAL_ADDRESS_FAMILY),
        [2, 0, 0, 0]
    );
    assert_eq!(value(AttributeType::EVEN_PORT), [0x80]);
    assert_eq!(
        value(AttributeType::ERROR_CODE),
        b"\0\0\x04\x14Unknown Attribute"
    );
    let family_error = b"\x02\0\x04\x28Address Family not Supported";
    assert_eq!(value(AttributeType::ADDRESS_ERROR_CODE), family_error);
    assert_eq!(
        value(AttributeType::PASSWORD_ALGORITHMS),
        [0, 2, 0, 0, 0, 1, 0, 0]
    );
    assert_eq!(
        value(AttributeType::TRANSACTION_TRANSMIT_COUNTER),
        [0, 0, 3, 0]
    );
    assert_eq!(value(AttributeType::PADDING), [0; 5]);
}

/// T-8489-5-08: the length field is right after every attribute.
#[test]
fn the_length_is_always_right() {
    let mut buffer = [0xAA; 512];
    let mut writer = Writer::new(&mut buffer, Class::ErrorResponse, Method::Allocate, ID).unwrap();
    assert!(Message::parse(writer.bytes()).is_ok());
    writer
        .error_code_with_reason(ErrorCode::FORBIDDEN, "odd")
        .unwrap();
    assert!(Message::parse(writer.bytes()).is_ok());
    writer.realm("example.org").unwrap();
    assert!(Message::parse(writer.bytes()).is_ok());
    writer.nonce(b"12345").unwrap();
    writer.software("s").unwrap();
    assert!(Message::parse(writer.bytes()).is_ok());
    writer.integrity_sha1(b"key").unwrap();
    writer.fingerprint().unwrap();
    assert_eq!(writer.len(), writer.bytes().len());
    assert!(Message::parse(writer.finish()).is_ok());
}

/// Too small a buffer of any size is an error, and leaves a message that can still be sent.
#[test]
fn a_full_buffer_is_an_error() {
    let whole = {
        let mut buffer = [0; 256];
        fill(&mut buffer).unwrap().len()
    };
    for room in 0..whole {
        let mut buffer = vec![0xAA; room];
        assert_eq!(
            fill(&mut buffer).err(),
            Some(WriteError::Full),
            "{room} bytes"
        );
    }
    let mut buffer = vec![0xAA; whole];
    assert!(fill(&mut buffer).is_ok());

    let mut buffer = [0xAA; 20 + 8 + 8];
    let mut writer = Writer::new(&mut buffer, Class::Request, Method::Refresh, ID).unwrap();
    writer.lifetime(600).unwrap();
    assert_eq!(writer.realm("example.org").err(), Some(WriteError::Full));
    assert_eq!(writer.integrity_sha1(b"key").err(), Some(WriteError::Full));
    let message = Message::parse(writer.finish()).unwrap();
    assert_eq!(message.lifetime(), Ok(Some(600)));
    assert_eq!(message.attributes().count(), 1);
}

fn fill(buffer: &mut [u8]) -> Result<&[u8], WriteError> {
    let mut writer = Writer::new(buffer, Class::Request, Method::Allocate, ID)?;
    writer
        .username("user1")?
        .xor_peer_address(address("[2001:db8::1]:1"))?
        .error_code(ErrorCode::STALE_NONCE)?
        .unknown_attributes([AttributeType(1), AttributeType(2), AttributeType(3)].into_iter())?
        .integrity_sha1(b"key")?
        .integrity_sha256(b"key")?
        .fingerprint()?;
    Ok(writer.finish())
}

/// A failed MESSAGE-INTEGRITY does not seal the message: FINGERPRINT and attributes that fit are still possible.
#[test]
fn a_failure_does_not_seal() {
    let mut buffer = [0; 20 + 12];
    let mut writer = Writer::new(&mut buffer, Class::Request, Method::Refresh, ID).unwrap();
    assert_eq!(
        writer.integrity_sha256(b"key").err(),
        Some(WriteError::Full)
    );
    writer.dont_fragment().unwrap().fingerprint().unwrap();
    assert!(Message::parse(writer.finish()).unwrap().has_fingerprint());
}

/// T-SEC-16: no message grows beyond what its length field can count.
#[test]
fn the_length_field_has_a_limit() {
    let mut buffer = vec![0xAA; 100_000];
    let mut writer = Writer::new(&mut buffer, Class::Indication, Method::Data, ID).unwrap();
    for len in [0xFFF9, 0xFFFC, 0xFFFF, 0x10000, 0x10001] {
        let value = vec![1; len];
        assert_eq!(writer.data(&value).err(), Some(WriteError::Full));
    }
    writer.data(&vec![1; 0xFFF8]).unwrap();
    assert_eq!(writer.dont_fragment().err(), Some(WriteError::Full));
    assert_eq!(writer.len(), 65_552);
    assert!(Message::parse(writer.finish()).is_ok());
}

/// T-8489-9-01: nothing is written where receivers would ignore it.
#[test]
fn sealed_messages_take_no_more() {
    let mut buffer = [0; 512];
    let mut writer = Writer::new(&mut buffer, Class::Request, Method::Refresh, ID).unwrap();
    writer.integrity_sha1(b"key").unwrap();
    assert_eq!(writer.lifetime(600).err(), Some(WriteError::Sealed));
    assert_eq!(writer.padding(4).err(), Some(WriteError::Sealed));
    assert_eq!(
        writer.integrity_sha1(b"key").err(),
        Some(WriteError::Sealed)
    );
    writer.integrity_sha256(b"key").unwrap();
    assert_eq!(
        writer.integrity_sha1(b"key").err(),
        Some(WriteError::Sealed)
    );
    writer.fingerprint().unwrap();
    assert_eq!(writer.fingerprint().err(), Some(WriteError::Sealed));
    assert_eq!(
        writer.integrity_sha256(b"key").err(),
        Some(WriteError::Sealed)
    );
    let message = Message::parse(writer.finish()).unwrap();
    assert_eq!(message.attributes().count(), 3);
}

/// T-8489-14-07, T-8489-14-04, T-8489-6.3.1.1-01: sent texts stay below 128 characters, however many bytes those take;
/// user names below 509 bytes; domain names at 255.
#[test]
fn sent_texts_are_limited() {
    // Four bytes each.
    let characters = |count: usize| "\u{1D11E}".repeat(count);
    let too_long = Some(WriteError::TooLong);
    let bytes = written(|writer| {
        let (most, more) = (characters(127), characters(128));
        assert_eq!(writer.realm(&more).err(), too_long);
        assert_eq!(writer.nonce(more.as_bytes()).err(), too_long);
        assert_eq!(writer.nonce(&[0xFF; 128]).err(), too_long);
        assert_eq!(writer.software(&more).err(), too_long);
        let code = ErrorCode::SERVER_ERROR;
        assert_eq!(writer.error_code_with_reason(code, &more).err(), too_long);
        assert_eq!(writer.username(&"u".repeat(509)).err(), too_long);
        assert_eq!(writer.alternate_domain(&"d".repeat(256)).err(), too_long);
        assert_eq!(
            writer.third_party_authorization(&"d".repeat(256)).err(),
            too_long
        );
        assert_eq!(writer.len(), 20);

        writer.realm(&most).unwrap().software(&most).unwrap();
        writer.nonce(most.as_bytes()).unwrap();
        writer.error_code_with_reason(code, &most).unwrap();
        writer.username(&"u".repeat(508)).unwrap();
        writer.alternate_domain(&"d".repeat(255)).unwrap();
    });
    let message = Message::parse(&bytes).unwrap();
    assert_eq!(message.realm().unwrap().unwrap().len(), 508);
    assert_eq!(message.error_code().unwrap().unwrap().reason.len(), 508);
}
