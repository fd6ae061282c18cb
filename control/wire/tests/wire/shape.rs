//! What counts as a STUN message, and which of its attributes count.

use turnpike_wire::{Attribute, AttributeType, Message, ParseError};

use crate::craft::{ALLOCATE, append, message, set_length, written};

fn error(bytes: &[u8]) -> ParseError {
    Message::parse(bytes).expect_err("not a message")
}

fn kinds(bytes: &[u8]) -> Vec<AttributeType> {
    let message = Message::parse(bytes).unwrap();
    message
        .attributes()
        .map(|attribute| attribute.kind)
        .collect()
}

const UNKNOWN_REQUIRED: AttributeType = AttributeType(0x7ABC);
const UNKNOWN_OPTIONAL: AttributeType = AttributeType(0xC001);

/// T-8489-5-01: with a top bit set it is another protocol.
#[test]
fn the_two_top_bits_are_zero() {
    for first_byte in 0x40..=0xFF {
        let mut bytes = message(0x0001, &[]);
        bytes[0] = first_byte;
        assert_eq!(error(&bytes), ParseError::NotStun);
    }
}

/// T-8489-5-02: a single wrong bit in the cookie is one too many.
#[test]
fn the_cookie_is_exact() {
    for bit in 0..32 {
        let mut bytes = message(ALLOCATE, &[]);
        bytes[4 + bit / 8] ^= 0x80 >> (bit % 8);
        assert_eq!(error(&bytes), ParseError::Cookie);
    }
}

/// T-8489-5-03: a length that is no multiple of four, even when as many bytes follow.
#[test]
fn the_length_is_whole_words() {
    for length in [1, 2, 3, 5, 0xFFFD, 0xFFFE, 0xFFFF] {
        let mut bytes = message(0x0001, &[]);
        bytes.resize(20 + length, 0);
        set_length(&mut bytes, length);
        assert_eq!(error(&bytes), ParseError::Unaligned);
    }
}

/// T-8489-5-04, T-8489-5-05: the length says exactly how many bytes follow the header.
#[test]
fn the_length_is_that_of_the_payload() {
    let bytes = message(0x0001, &[(UNKNOWN_OPTIONAL, b"four")]);
    for end in 0..20 {
        assert_eq!(error(&bytes[..end]), ParseError::Short);
    }
    for end in 20..bytes.len() {
        assert_eq!(error(&bytes[..end]), ParseError::Truncated);
    }
    for extra in 1..=4 {
        let mut longer = bytes.clone();
        longer.resize(bytes.len() + extra, 0);
        assert_eq!(error(&longer), ParseError::Trailing);
    }
}

/// T-8489-6.3-08: an attribute longer than the rest of the message.
#[test]
fn attributes_stay_inside_the_message() {
    for claimed in [5, 6, 8, 200, 0xFFFC, 0xFFFF] {
        let mut bytes = message(ALLOCATE, &[(AttributeType::SOFTWARE, b"abcd")]);
        bytes[22..24].copy_from_slice(&u16::to_be_bytes(claimed));
        assert_eq!(error(&bytes), ParseError::Attribute, "{claimed}");
    }
    // Also where the attribute itself would not count.
    let mut bytes = message(
        ALLOCATE,
        &[
            (AttributeType::MESSAGE_INTEGRITY, &[0; 20]),
            (AttributeType::LIFETIME, &[0; 4]),
        ],
    );
    bytes[20 + 24 + 3] = 8;
    assert_eq!(error(&bytes), ParseError::Attribute);
}

/// T-SEC-16: lengths at the end of 16 bits neither wrap nor overrun.
#[test]
fn lengths_near_64_k() {
    // The longest message there is: one attribute of 0xFFF8 bytes.
    let longest = vec![7; 0xFFF8];
    let bytes = message(0x0001, &[(UNKNOWN_OPTIONAL, &longest)]);
    assert_eq!(bytes[2..4], [0xFF, 0xFC]);
    let parsed = Message::parse(&bytes).unwrap();
    assert_eq!(parsed.find(UNKNOWN_OPTIONAL), Some(&longest[..]));
    // The same message whose attribute claims more than the message can hold.
    for claimed in 0xFFF9_u16..=0xFFFF {
        let mut bytes = bytes.clone();
        bytes[22..24].copy_from_slice(&claimed.to_be_bytes());
        assert_eq!(error(&bytes), ParseError::Attribute, "{claimed:#x}");
    }
    // A short message that claims to be that long.
    for claimed in [0xFFEC, 0xFFF0, 0xFFF4, 0xFFF8, 0xFFFC] {
        let mut bytes = message(0x0001, &[]);
        set_length(&mut bytes, claimed);
        assert_eq!(error(&bytes), ParseError::Truncated);
    }
}

/// T-8489-6.3-04: a FINGERPRINT that is wrong in one bit, or of a wrong length, spoils the message.
#[test]
fn fingerprint_is_right() {
    let bytes = written(|writer| {
        writer.lifetime(600).unwrap().fingerprint().unwrap();
    });
    assert!(Message::parse(&bytes).unwrap().has_fingerprint());
    for bit in 0..32 {
        let mut wrong = bytes.clone();
        let at = wrong.len() - 4;
        wrong[at + bit / 8] ^= 1 << (bit % 8);
        assert_eq!(error(&wrong), ParseError::Fingerprint);
    }
    // And so does any other byte that changed under it.
    for at in 8..28 {
        let mut wrong = bytes.clone();
        wrong[at] ^= 1;
        assert!(Message::parse(&wrong).is_err(), "{at}");
    }
    for len in [0, 3, 5, 8] {
        let bytes = message(0x0001, &[(AttributeType::FINGERPRINT, &vec![0; len])]);
        assert_eq!(error(&bytes), ParseError::Fingerprint);
    }
}

/// T-8489-7-03: FINGERPRINT is the last attribute or none.
#[test]
fn fingerprint_is_last() {
    // Right for the message as it was when FINGERPRINT was its end ...
    let mut bytes = written(|writer| {
        writer.fingerprint().unwrap();
    });
    append(&mut bytes, AttributeType::LIFETIME, &[0; 4]);
    assert_eq!(error(&bytes), ParseError::Fingerprint);
    // ... and right for the message as it is now.
    let mut bytes = message(0x0001, &[]);
    set_length(&mut bytes, 16);
    let crc = crc32(&bytes) ^ 0x5354_554E;
    append(&mut bytes, AttributeType::FINGERPRINT, &crc.to_be_bytes());
    append(&mut bytes, AttributeType::LIFETIME, &[0; 4]);
    assert_eq!(error(&bytes), ParseError::Fingerprint);
}

/// The CRC of ITU V.42, bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ if crc & 1 == 1 { 0xEDB8_8320 } else { 0 };
        }
    }
    !crc
}

/// T-8489-7-02: without FINGERPRINT a message is as good.
#[test]
fn fingerprint_is_optional() {
    let bytes = message(ALLOCATE, &[]);
    assert!(!Message::parse(&bytes).unwrap().has_fingerprint());
}

/// T-8489-14-01: padding may hold anything, and the value ends where its length says.
#[test]
fn padding_is_ignored() {
    for len in 0..=9_u8 {
        let value: Vec<u8> = (0..len).collect();
        let bytes = message(
            ALLOCATE,
            &[
                (UNKNOWN_OPTIONAL, &value),
                (AttributeType::LIFETIME, &[0, 0, 2, 88]),
            ],
        );
        let parsed = Message::parse(&bytes).unwrap();
        assert_eq!(parsed.find(UNKNOWN_OPTIONAL), Some(&value[..]));
        assert_eq!(parsed.lifetime(), Ok(Some(600)));
    }
}

/// T-8489-14-02: of two the first counts, and the iterator shows both.
#[test]
fn the_first_of_a_kind_counts() {
    let bytes = message(
        0x0004,
        &[
            (AttributeType::LIFETIME, &[0, 0, 4, 176]),
            (AttributeType::LIFETIME, &[0, 0, 0, 0]),
        ],
    );
    let message = Message::parse(&bytes).unwrap();
    assert_eq!(message.lifetime(), Ok(Some(1200)));
    assert_eq!(message.attributes().count(), 2);
}

/// T-8489-9-01: behind MESSAGE-INTEGRITY only MESSAGE-INTEGRITY-SHA256 and FINGERPRINT count.
#[test]
fn nothing_sneaks_in_behind_message_integrity() {
    let mut bytes = message(
        ALLOCATE,
        &[
            (AttributeType::USERNAME, b"user"),
            (AttributeType::MESSAGE_INTEGRITY, &[1; 20]),
            (AttributeType::LIFETIME, &[0, 0, 4, 176]),
            (UNKNOWN_REQUIRED, b""),
            (AttributeType::XOR_PEER_ADDRESS, &[0, 1, 1, 1, 1, 1, 1, 1]),
            (AttributeType::MESSAGE_INTEGRITY, &[2; 20]),
            (AttributeType::MESSAGE_INTEGRITY_SHA256, &[3; 32]),
            (AttributeType::MESSAGE_INTEGRITY_SHA256, &[4; 32]),
            (AttributeType::REALM, b"realm"),
        ],
    );
    let length = bytes.len() - 20 + 8;
    set_length(&mut bytes, length);
    let crc = crc32(&bytes) ^ 0x5354_554E;
    append(&mut bytes, AttributeType::FINGERPRINT, &crc.to_be_bytes());

    assert_eq!(
        kinds(&bytes),
        [
            AttributeType::USERNAME,
            AttributeType::MESSAGE_INTEGRITY,
            AttributeType::MESSAGE_INTEGRITY_SHA256,
            AttributeType::FINGERPRINT,
        ]
    );
    let message = Message::parse(&bytes).unwrap();
    assert_eq!(message.lifetime(), Ok(None));
    assert_eq!(message.xor_peer_address(), Ok(None));
    assert_eq!(message.realm(), Ok(None));
    assert_eq!(message.unknown_required(|_| false).count(), 3);
    assert_eq!(
        message.find(AttributeType::MESSAGE_INTEGRITY),
        Some(&[1; 20][..])
    );
    assert_eq!(
        message.find(AttributeType::MESSAGE_INTEGRITY_SHA256),
        Some(&[3; 32][..])
    );
}

/// T-8489-9-01: behind MESSAGE-INTEGRITY-SHA256 only FINGERPRINT counts, not even MESSAGE-INTEGRITY.
#[test]
fn nothing_sneaks_in_behind_message_integrity_sha256() {
    let bytes = message(
        ALLOCATE,
        &[
            (AttributeType::MESSAGE_INTEGRITY_SHA256, &[3; 32]),
            (AttributeType::MESSAGE_INTEGRITY, &[1; 20]),
            (AttributeType::LIFETIME, &[0, 0, 4, 176]),
        ],
    );
    assert_eq!(kinds(&bytes), [AttributeType::MESSAGE_INTEGRITY_SHA256]);
}

/// T-8489-6.3.1-01, T-8489-6.3-06: what a 420 lists: every required type the server does not know, in order.
#[test]
fn unknown_required_attributes_are_listed() {
    let bytes = message(
        ALLOCATE,
        &[
            (UNKNOWN_REQUIRED, b"x"),
            (AttributeType::LIFETIME, &[0; 4]),
            (UNKNOWN_OPTIONAL, b""),
            (AttributeType(0x0B0B), b""),
            (AttributeType::ACCESS_TOKEN, b"token"),
        ],
    );
    let message = Message::parse(&bytes).unwrap();
    let unknown: Vec<_> = message.unknown_required(AttributeType::is_known).collect();
    assert_eq!(unknown, [UNKNOWN_REQUIRED, AttributeType(0x0B0B)]);

    // A server without third-party authorization does not understand ACCESS-TOKEN.
    let unknown: Vec<_> = message
        .unknown_required(|kind| kind.is_known() && kind != AttributeType::ACCESS_TOKEN)
        .collect();
    let expected = [
        UNKNOWN_REQUIRED,
        AttributeType(0x0B0B),
        AttributeType::ACCESS_TOKEN,
    ];
    assert_eq!(unknown, expected);
}

/// The view gives out what it was made from.
#[test]
fn the_view_borrows_the_bytes() {
    let bytes = message(ALLOCATE, &[(AttributeType::DATA, b"hello")]);
    let attributes = {
        let message = Message::parse(&bytes).unwrap();
        assert_eq!(message.bytes(), bytes);
        message.attributes()
    };
    let expected = Attribute {
        kind: AttributeType::DATA,
        value: b"hello",
    };
    assert!(attributes.eq([expected]));
}
