//! Every number the RFCs assign, once more as a table, so that a slip in the source does not go unseen.

use turnpike_wire::{
    AddressFamily, AttributeType, Class, Demux, ErrorCode, Message, Method, PasswordAlgorithm,
    TransactionId, Writer,
};

use crate::craft;

/// T-8489-18-01, T-6062-6-01: the method codes, and no others.
#[test]
fn methods() {
    let registered = [
        (0x001, Method::Binding),
        (0x003, Method::Allocate),
        (0x004, Method::Refresh),
        (0x006, Method::Send),
        (0x007, Method::Data),
        (0x008, Method::CreatePermission),
        (0x009, Method::ChannelBind),
        (0x00A, Method::Connect),
        (0x00B, Method::ConnectionBind),
        (0x00C, Method::ConnectionAttempt),
    ];
    for code in 0..=u16::MAX {
        let expected = registered
            .iter()
            .find(|(registered, _)| *registered == code);
        assert_eq!(Method::from_code(code), expected.map(|(_, method)| *method));
    }
    assert_eq!(
        Method::ALL.map(|method| (method.code(), method)),
        registered
    );
}

/// T-8489-5-07: method and class interleave into these message types, both ways.
#[test]
fn message_types() {
    use Class::{ErrorResponse, Indication, Request, SuccessResponse};
    let types = [
        (0x0001, Method::Binding, Request),
        (0x0011, Method::Binding, Indication),
        (0x0101, Method::Binding, SuccessResponse),
        (0x0111, Method::Binding, ErrorResponse),
        (0x0003, Method::Allocate, Request),
        (0x0103, Method::Allocate, SuccessResponse),
        (0x0113, Method::Allocate, ErrorResponse),
        (0x0004, Method::Refresh, Request),
        (0x0104, Method::Refresh, SuccessResponse),
        (0x0114, Method::Refresh, ErrorResponse),
        (0x0016, Method::Send, Indication),
        (0x0017, Method::Data, Indication),
        (0x0108, Method::CreatePermission, SuccessResponse),
        (0x0118, Method::CreatePermission, ErrorResponse),
        (0x0109, Method::ChannelBind, SuccessResponse),
        (0x0119, Method::ChannelBind, ErrorResponse),
        (0x010A, Method::Connect, SuccessResponse),
        (0x011A, Method::Connect, ErrorResponse),
        (0x010B, Method::ConnectionBind, SuccessResponse),
        (0x011B, Method::ConnectionBind, ErrorResponse),
        (0x001C, Method::ConnectionAttempt, Indication),
    ];
    for (message_type, method, class) in types {
        let bytes = craft::message(message_type, &[]);
        let message = Message::parse(&bytes).unwrap();
        assert_eq!((message.method(), message.class()), (Some(method), class));
        let mut buffer = [0; 20];
        let writer = Writer::new(&mut buffer, class, method, craft::ID).unwrap();
        assert_eq!(writer.finish(), bytes);
    }
}

/// T-8489-5-07, T-7983-3-01: each of the 2^14 message types is one method code and one class; codes from 0x100 on name
/// no method.
#[test]
fn every_message_type_is_representable() {
    let mut seen = std::collections::HashSet::new();
    for message_type in 0..0x4000 {
        let bytes = craft::message(message_type, &[]);
        let message = Message::parse(&bytes).unwrap();
        assert!(message.method_code() <= 0xFFF);
        assert!(seen.insert((message.method_code(), message.class())));
        if message.method_code() >= 0x100 {
            assert_eq!(message.method(), None);
        }
    }
    assert_eq!(seen.len(), 0x4000);
}

/// T-8489-6.3-02: which classes a method has a meaning in.
#[test]
fn classes_of_methods() {
    let all = [
        Class::Request,
        Class::Indication,
        Class::SuccessResponse,
        Class::ErrorResponse,
    ];
    for method in Method::ALL {
        let expected = match method {
            Method::Binding => [true, true, true, true],
            Method::Send | Method::Data | Method::ConnectionAttempt => [false, true, false, false],
            _ => [true, false, true, true],
        };
        assert_eq!(
            all.map(|class| method.defines(class)),
            expected,
            "{method:?}"
        );
    }
}

/// T-8489-18-01, T-6062-6-01, T-7635-12-01, T-8016-4-01: the attribute types and their registered names.
#[test]
fn attribute_types() {
    let registered = [
        // RFC 8489 sections 18.3.1 and 18.3.2.
        (0x0001, "MAPPED-ADDRESS"),
        (0x0006, "USERNAME"),
        (0x0008, "MESSAGE-INTEGRITY"),
        (0x0009, "ERROR-CODE"),
        (0x000A, "UNKNOWN-ATTRIBUTES"),
        (0x0014, "REALM"),
        (0x0015, "NONCE"),
        (0x001C, "MESSAGE-INTEGRITY-SHA256"),
        (0x001D, "PASSWORD-ALGORITHM"),
        (0x001E, "USERHASH"),
        (0x0020, "XOR-MAPPED-ADDRESS"),
        (0x8002, "PASSWORD-ALGORITHMS"),
        (0x8003, "ALTERNATE-DOMAIN"),
        (0x8022, "SOFTWARE"),
        (0x8023, "ALTERNATE-SERVER"),
        (0x8028, "FINGERPRINT"),
        // RFC 8656 section 18, without what it calls reserved.
        (0x000C, "CHANNEL-NUMBER"),
        (0x000D, "LIFETIME"),
        (0x0012, "XOR-PEER-ADDRESS"),
        (0x0013, "DATA"),
        (0x0016, "XOR-RELAYED-ADDRESS"),
        (0x0017, "REQUESTED-ADDRESS-FAMILY"),
        (0x0018, "EVEN-PORT"),
        (0x0019, "REQUESTED-TRANSPORT"),
        (0x001A, "DONT-FRAGMENT"),
        (0x0022, "RESERVATION-TOKEN"),
        (0x8000, "ADDITIONAL-ADDRESS-FAMILY"),
        (0x8001, "ADDRESS-ERROR-CODE"),
        (0x8004, "ICMP"),
        // RFC 6062 section 6.2, RFC 5780 section 9.1, RFC 7635 section 12, RFC 7982, RFC 8016 section 4.
        (0x002A, "CONNECTION-ID"),
        (0x0003, "CHANGE-REQUEST"),
        (0x0026, "PADDING"),
        (0x0027, "RESPONSE-PORT"),
        (0x8027, "CACHE-TIMEOUT"),
        (0x802B, "RESPONSE-ORIGIN"),
        (0x802C, "OTHER-ADDRESS"),
        (0x001B, "ACCESS-TOKEN"),
        (0x802E, "THIRD-PARTY-AUTHORIZATION"),
        (0x8025, "TRANSACTION_TRANSMIT_COUNTER"),
        (0x8030, "MOBILITY-TICKET"),
    ];
    for code in 0..=u16::MAX {
        let kind = AttributeType(code);
        let expected = registered
            .iter()
            .find(|(registered, _)| *registered == code);
        assert_eq!(kind.name(), expected.map(|(_, name)| *name), "0x{code:04X}");
        assert_eq!(kind.is_known(), expected.is_some());
        assert_eq!(kind.is_comprehension_required(), code <= 0x7FFF);
    }
    assert_eq!(AttributeType::KNOWN.len(), registered.len());
}

/// T-8489-18-01, T-8656-19-01, T-6062-6-01, T-8016-4-01: the error codes and their recommended reason phrases.
#[test]
fn error_codes() {
    let registered = [
        (300, "Try Alternate"),
        (400, "Bad Request"),
        (401, "Unauthenticated"),
        (403, "Forbidden"),
        (405, "Mobility Forbidden"),
        (420, "Unknown Attribute"),
        (437, "Allocation Mismatch"),
        (438, "Stale Nonce"),
        (440, "Address Family not Supported"),
        (441, "Wrong Credentials"),
        (442, "Unsupported Transport Protocol"),
        (443, "Peer Address Family Mismatch"),
        (446, "Connection Already Exists"),
        (447, "Connection Timeout or Failure"),
        (486, "Allocation Quota Reached"),
        (500, "Server Error"),
        (508, "Insufficient Capacity"),
    ];
    let known = ErrorCode::KNOWN
        .iter()
        .map(|code| (code.code(), code.reason()));
    assert!(known.eq(registered));
    for code in 0..=u16::MAX {
        assert_eq!(ErrorCode::new(code).is_some(), (300..=699).contains(&code));
    }
}

/// T-8489-18-01: the password algorithms and the address families.
#[test]
fn small_registries() {
    assert_eq!(PasswordAlgorithm::Md5.code(), 0x0001);
    assert_eq!(PasswordAlgorithm::Sha256.code(), 0x0002);
    for code in [0, 3, 0xFFFF] {
        assert_eq!(PasswordAlgorithm::from_code(code), None);
    }
    assert_eq!(AddressFamily::Ipv4.code(), 0x01);
    assert_eq!(AddressFamily::Ipv6.code(), 0x02);
    for code in [0, 3, 0xFF] {
        assert_eq!(AddressFamily::from_code(code), None);
    }
}

/// T-7983-7-01, T-8656-12-04: all 256 first bytes.
#[test]
fn first_byte_decides_the_protocol() {
    for first_byte in 0..=u8::MAX {
        let expected = match first_byte {
            0..4 => Demux::Stun,
            20..64 => Demux::Dtls,
            64..80 => Demux::ChannelData,
            _ => Demux::Drop,
        };
        assert_eq!(Demux::of(first_byte), expected, "{first_byte}");
    }
}

/// T-8489-5-06: a transaction ID survives parsing, whatever its bytes.
#[test]
fn transaction_ids_are_kept() {
    for id in [TransactionId([0; 12]), TransactionId([0xFF; 12]), craft::ID] {
        let mut buffer = [0xAA; 20];
        let writer = Writer::new(&mut buffer, Class::SuccessResponse, Method::Binding, id).unwrap();
        let message = Message::parse(writer.finish()).unwrap();
        assert_eq!(message.transaction_id(), id);
    }
}
