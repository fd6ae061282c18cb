//! The value of each attribute: what is accepted, what is ignored, what is an error.

use turnpike_wire::{
    AddressFamily, AttributeType, ChangeRequest, ChannelNumber, DecodeError, Icmp, Message,
    PasswordAlgorithm, TransmitCounter, TransportAddress,
};

use crate::craft::{ALLOCATE, ID, address, message, read};

/// T-8489-14-03: the first byte is ignored, family 1 takes 8 bytes and family 2 takes 20, nothing else is an address.
#[test]
fn addresses_match_their_family() {
    let mapped = |value: &[u8]| {
        read(
            AttributeType::MAPPED_ADDRESS,
            value,
            Message::mapped_address,
        )
    };
    let peer = |value: &[u8]| {
        read(
            AttributeType::XOR_PEER_ADDRESS,
            value,
            Message::xor_peer_address,
        )
    };

    assert_eq!(
        mapped(&[0xFF, 1, 0x0D, 0x96, 192, 0, 2, 1]),
        Ok(address("192.0.2.1:3478"))
    );
    assert_eq!(
        peer(&[
            0xFF,
            1,
            0x0D ^ 0x21,
            0x96 ^ 0x12,
            192 ^ 0x21,
            0x12,
            2 ^ 0xA4,
            1 ^ 0x42
        ]),
        Ok(address("192.0.2.1:3478"))
    );
    for len in 0..=64 {
        for family in 0..=u8::MAX {
            let mut value = vec![1; len];
            if let Some(byte) = value.get_mut(1) {
                *byte = family;
            }
            let expected = match (family, len) {
                (1, 8) | (2, 20) => None,
                (_, 0..4) | (1 | 2, _) => Some(DecodeError::Length),
                _ => Some(DecodeError::Family),
            };
            assert_eq!(
                mapped(&value).err(),
                expected,
                "family {family}, {len} bytes"
            );
            assert_eq!(peer(&value).err(), expected, "family {family}, {len} bytes");
        }
    }
}

/// An IPv4-mapped address is what it is until somebody asks for the canonical one.
#[test]
fn mapped_addresses_become_ipv4_only_on_request() {
    let mapped = address("[::ffff:192.0.2.1]:3478");
    assert_eq!(mapped.family(), AddressFamily::Ipv6);
    assert_eq!(mapped.canonical(), address("192.0.2.1:3478"));
    assert_eq!(mapped.canonical().family(), AddressFamily::Ipv4);
    for other in ["192.0.2.1:3478", "[2001:db8::1]:1", "[::192.0.2.1]:1"] {
        assert_eq!(address(other).canonical(), address(other));
    }
}

/// The text form is the one of URIs, and is read back.
#[test]
fn addresses_as_text() {
    for text in ["192.0.2.1:3478", "[2001:db8::1]:3478", "0.0.0.0:0"] {
        assert_eq!(address(text).to_string(), text);
        let socket: std::net::SocketAddr = text.parse().unwrap();
        assert_eq!(TransportAddress::from(socket), address(text));
        assert_eq!(std::net::SocketAddr::from(address(text)), socket);
    }
    for text in [
        "",
        "192.0.2.1",
        "2001:db8::1",
        "[fe80::1%2]:80",
        "host:80",
        "1.2.3.4:65536",
    ] {
        assert!(text.parse::<TransportAddress>().is_err(), "{text}");
    }
}

/// T-8489-14-04, T-8489-14-07, T-8489-9.2-03: texts of up to 763 bytes are parsed, of 764 they are malformed.
#[test]
fn texts_up_to_763_bytes() {
    for len in [0, 1, 508, 509, 763, 764, 1000] {
        let value = vec![b'a'; len];
        let expected = if len <= 763 {
            Ok(len)
        } else {
            Err(DecodeError::Length)
        };
        let username = read(AttributeType::USERNAME, &value, Message::username);
        assert_eq!(username.map(str::len), expected);
        let realm = read(AttributeType::REALM, &value, Message::realm);
        assert_eq!(realm.map(str::len), expected);
        let nonce = read(AttributeType::NONCE, &value, Message::nonce);
        assert_eq!(nonce.map(<[u8]>::len), expected);
        let software = read(AttributeType::SOFTWARE, &value, Message::software);
        assert_eq!(software.map(str::len), expected);
    }
}

/// Text is UTF-8; a nonce is whatever the server made it.
#[test]
fn texts_are_utf8() {
    let latin1 = b"Andr\xE9";
    let username = read(AttributeType::USERNAME, latin1, Message::username);
    assert_eq!(username, Err(DecodeError::Text));
    let realm = read(AttributeType::REALM, latin1, Message::realm);
    assert_eq!(realm, Err(DecodeError::Text));
    let nonce = read(AttributeType::NONCE, latin1, Message::nonce);
    assert_eq!(nonce, Ok(&latin1[..]));
}

/// T-8489-9.2.4-17: USERHASH is 32 bytes.
#[test]
fn userhash_is_32_bytes() {
    for len in [0, 16, 31, 32, 33] {
        let value = vec![1; len];
        let hash = read(AttributeType::USERHASH, &value, |m| {
            Ok(m.userhash()?.copied())
        });
        assert_eq!(hash.is_ok(), len == 32);
    }
}

/// T-8656-7.2-35: LIFETIME is four bytes.
#[test]
fn lifetime_is_four_bytes() {
    let lifetime = |value: &[u8]| read(AttributeType::LIFETIME, value, Message::lifetime);
    assert_eq!(lifetime(&[0, 0, 2, 88]), Ok(600));
    assert_eq!(lifetime(&[0xFF; 4]), Ok(u32::MAX));
    for len in [0, 1, 2, 3, 5, 8] {
        assert_eq!(lifetime(&vec![0; len]), Err(DecodeError::Length));
    }
}

/// T-8656-12.2-11, T-8656-12.2-02: the reserved half of CHANNEL-NUMBER is ignored; the number is 0x4000 to 0x4FFF.
#[test]
fn channel_number_is_in_range() {
    let channel = |value: &[u8]| {
        read(
            AttributeType::CHANNEL_NUMBER,
            value,
            Message::channel_number,
        )
    };
    for number in 0..=u16::MAX {
        let [n0, n1] = number.to_be_bytes();
        let expected = if (0x4000..=0x4FFF).contains(&number) {
            Ok(ChannelNumber::new(number).unwrap())
        } else {
            Err(DecodeError::Channel)
        };
        assert_eq!(channel(&[n0, n1, 0xFF, 0xFF]), expected);
    }
    for len in [0, 2, 3, 5, 8] {
        assert_eq!(channel(&vec![0x40; len]), Err(DecodeError::Length));
    }
}

/// T-8656-7.2-08: the reserved bytes of REQUESTED-TRANSPORT are ignored, its length is not.
#[test]
fn requested_transport() {
    let transport = |value: &[u8]| {
        read(
            AttributeType::REQUESTED_TRANSPORT,
            value,
            Message::requested_transport,
        )
    };
    assert_eq!(transport(&[17, 1, 2, 3]), Ok(17));
    assert_eq!(transport(&[6, 0, 0, 0]), Ok(6));
    for len in [0, 1, 3, 5] {
        assert_eq!(transport(&vec![17; len]), Err(DecodeError::Length));
    }
}

/// T-8656-7.2-15, T-8656-7.2-18: the family byte is handed on as it came, so that 440 and 400 can be told apart.
#[test]
fn requested_families() {
    for family in 0..=u8::MAX {
        let value = [family, 0xFF, 0xFF, 0xFF];
        let kind = AttributeType::REQUESTED_ADDRESS_FAMILY;
        assert_eq!(
            read(kind, &value, Message::requested_address_family),
            Ok(family)
        );
        let kind = AttributeType::ADDITIONAL_ADDRESS_FAMILY;
        assert_eq!(
            read(kind, &value, Message::additional_address_family),
            Ok(family)
        );
    }
    for len in [0, 1, 2, 3, 5, 8] {
        let value = vec![1; len];
        let kind = AttributeType::REQUESTED_ADDRESS_FAMILY;
        let family = read(kind, &value, Message::requested_address_family);
        assert_eq!(family, Err(DecodeError::Length));
    }
}

/// T-8656-18.7-01: EVEN-PORT is one byte of which one bit counts.
#[test]
fn even_port() {
    let even_port = |value: &[u8]| read(AttributeType::EVEN_PORT, value, Message::even_port);
    assert_eq!(even_port(&[0x7F]), Ok(false));
    assert_eq!(even_port(&[0xFF]), Ok(true));
    assert_eq!(even_port(&[0x80]), Ok(true));
    for len in [0, 2, 4] {
        assert_eq!(even_port(&vec![0x80; len]), Err(DecodeError::Length));
    }
}

/// T-8656-18.10-01: RESERVATION-TOKEN is eight bytes. (That it is unguessable is not decided here.)
#[test]
fn reservation_token_is_eight_bytes() {
    for len in 0..=16 {
        let kind = AttributeType::RESERVATION_TOKEN;
        let token = read(kind, &vec![3; len], Message::reservation_token);
        assert_eq!(token.is_ok(), len == 8);
    }
}

/// T-8656-18.12-01: family, class and number are where figure 10 has them, and reserved bits are ignored.
#[test]
fn address_error_code() {
    let value = b"\x02\xFF\xFC\x28Address Family not Supported";
    let bytes = message(0x0103, &[(AttributeType::ADDRESS_ERROR_CODE, value)]);
    let error = Message::parse(&bytes)
        .unwrap()
        .address_error_code()
        .unwrap()
        .unwrap();
    assert_eq!((error.family, error.code.code()), (2, 440));
    assert_eq!(error.reason, "Address Family not Supported");
}

/// T-8489-6.3.1.1-01: class 3 to 6, number 0 to 99, reserved bits ignored.
#[test]
fn error_code() {
    for class in 0..8_u8 {
        for number in 0..=u8::MAX {
            let value = [0xFF, 0xFF, 0xF8 | class, number, b'o', b'k'];
            let code = read(AttributeType::ERROR_CODE, &value, |m| {
                Ok(m.error_code()?.map(|error| error.code.code()))
            });
            let expected = match (class, number) {
                (3..=6, 0..=99) => Ok(u16::from(class) * 100 + u16::from(number)),
                _ => Err(DecodeError::ErrorCode),
            };
            assert_eq!(code, expected);
        }
    }
    for len in 0..4 {
        let value = vec![4; len];
        let code = read(AttributeType::ERROR_CODE, &value, |m| {
            Ok(m.error_code()?.map(|_| ()))
        });
        assert_eq!(code, Err(DecodeError::Length));
    }
}

/// T-8656-18.13-01: two reserved bytes, one of type, one of code, four of data.
#[test]
fn icmp() {
    let icmp = |value: &[u8]| read(AttributeType::ICMP, value, Message::icmp);
    let expected = Icmp {
        kind: 3,
        code: 4,
        data: 1280,
    };
    assert_eq!(icmp(&[0xFF, 0xFF, 3, 4, 0, 0, 5, 0]), Ok(expected));
    for len in [0, 4, 7, 9] {
        assert_eq!(icmp(&vec![0; len]), Err(DecodeError::Length));
    }
}

/// DONT-FRAGMENT has no value (RFC 8656 section 18.9).
#[test]
fn dont_fragment_is_empty() {
    let kind = AttributeType::DONT_FRAGMENT;
    assert_eq!(read(kind, &[], Message::dont_fragment), Ok(()));
    assert_eq!(
        read(kind, &[1], Message::dont_fragment),
        Err(DecodeError::Length)
    );
}

/// RFC 5780, 7.2: two flags; the other bits of CHANGE-REQUEST are ignored, its length is four.
#[test]
fn change_request() {
    let change = |value: &[u8]| {
        read(
            AttributeType::CHANGE_REQUEST,
            value,
            Message::change_request,
        )
    };
    for (flags, ip, port) in [
        (0xF9, false, false),
        (4, true, false),
        (2, false, true),
        (6, true, true),
    ] {
        assert_eq!(
            change(&[0xFF, 0xFF, 0xFF, flags]),
            Ok(ChangeRequest { ip, port })
        );
    }
    for len in [0, 1, 3, 5] {
        assert_eq!(change(&vec![0; len]), Err(DecodeError::Length));
    }
}

/// RFC 5780, 7.5: RESPONSE-PORT with its padding counted or not, over the whole range of ports.
#[test]
fn response_port() {
    let port = |value: &[u8]| read(AttributeType::RESPONSE_PORT, value, Message::response_port);
    assert_eq!(port(&[0x9C, 0x40]), Ok(40000));
    assert_eq!(port(&[0x9C, 0x40, 0xFF, 0xFF]), Ok(40000));
    assert_eq!(port(&[0xFF, 0xFF]), Ok(65535));
    for len in [0, 1, 3, 5] {
        assert_eq!(port(&vec![0; len]), Err(DecodeError::Length));
    }
}

/// T-7982-3.1-02: reserved bits are ignored, both counters are handed on, the length is four.
#[test]
fn transmit_counter() {
    let kind = AttributeType::TRANSACTION_TRANSMIT_COUNTER;
    let counter = |value: &[u8]| read(kind, value, Message::transmit_counter);
    assert_eq!(
        counter(&[0xFF, 0xFF, 3, 7]),
        Ok(TransmitCounter { req: 3, resp: 7 })
    );
    for len in [0, 2, 3, 5] {
        assert_eq!(counter(&vec![0; len]), Err(DecodeError::Length));
    }
}

/// CONNECTION-ID is four bytes (RFC 6062 section 6.2.1).
#[test]
fn connection_id() {
    let id = |value: &[u8]| read(AttributeType::CONNECTION_ID, value, Message::connection_id);
    assert_eq!(id(&[0xDE, 0xAD, 0xBE, 0xEF]), Ok(0xDEAD_BEEF));
    for len in [0, 3, 5] {
        assert_eq!(id(&vec![0; len]), Err(DecodeError::Length));
    }
}

/// ALTERNATE-DOMAIN is ASCII of at most 255 characters (RFC 8489 section 14.16).
#[test]
fn alternate_domain() {
    let len = |value: &[u8]| {
        read(AttributeType::ALTERNATE_DOMAIN, value, |m| {
            Ok(m.alternate_domain()?.map(str::len))
        })
    };
    assert_eq!(len(&[b'a'; 255]), Ok(255));
    assert_eq!(len(&[b'a'; 256]), Err(DecodeError::Length));
    assert_eq!(
        len("b\u{FC}cher.example".as_bytes()),
        Err(DecodeError::Text)
    );
}

/// T-8489-6.3.1-01: UNKNOWN-ATTRIBUTES is a list of 16-bit types.
#[test]
fn unknown_attributes() {
    let value = [0x7A, 0xBC, 0x0B, 0x0B, 0x00, 0x1A];
    let bytes = message(0x0113, &[(AttributeType::UNKNOWN_ATTRIBUTES, &value)]);
    let list = Message::parse(&bytes)
        .unwrap()
        .unknown_attributes()
        .unwrap()
        .unwrap();
    assert!(list.map(|kind| kind.0).eq([0x7ABC, 0x0B0B, 0x001A]));
    let bytes = message(0x0113, &[(AttributeType::UNKNOWN_ATTRIBUTES, &value[..5])]);
    let list = Message::parse(&bytes).unwrap().unknown_attributes();
    assert_eq!(list.map(|_| ()), Err(DecodeError::Length));
}

/// T-8489-9.2.4-02: the list keeps its order and its bytes, parameters and their padding included.
#[test]
fn password_algorithms() {
    let value = [0, 2, 0, 0, 0, 1, 0, 0, 0, 9, 0, 5, 1, 2, 3, 4, 5, 0, 0, 0];
    let bytes = message(ALLOCATE, &[(AttributeType::PASSWORD_ALGORITHMS, &value)]);
    let list = Message::parse(&bytes)
        .unwrap()
        .password_algorithms()
        .unwrap()
        .unwrap();
    assert_eq!(list.as_bytes(), value);
    let entries: Vec<_> = list.collect();
    assert_eq!(entries.len(), 3);
    assert_eq!(entries[0].algorithm(), Some(PasswordAlgorithm::Sha256));
    assert_eq!(entries[1].algorithm(), Some(PasswordAlgorithm::Md5));
    assert_eq!((entries[2].code, entries[2].algorithm()), (9, None));
    assert_eq!(entries[2].parameters, [1, 2, 3, 4, 5]);

    // The last padding may be the attribute's own; a cut-off entry is malformed.
    for (len, whole) in [
        (0, true),
        (4, true),
        (8, true),
        (17, true),
        (18, false),
        (16, false),
        (3, false),
        (10, false),
    ] {
        let bytes = message(
            ALLOCATE,
            &[(AttributeType::PASSWORD_ALGORITHMS, &value[..len])],
        );
        let list = Message::parse(&bytes).unwrap().password_algorithms();
        assert_eq!(list.is_ok(), whole, "{len} bytes");
    }
}

/// PASSWORD-ALGORITHM is exactly one entry, of any number.
#[test]
fn password_algorithm() {
    let kind = AttributeType::PASSWORD_ALGORITHM;
    let algorithm = |value: &[u8]| {
        read(kind, value, |m| {
            Ok(m.password_algorithm()?
                .map(|entry| (entry.code, entry.algorithm())))
        })
    };
    assert_eq!(
        algorithm(&[0, 2, 0, 0]),
        Ok((2, Some(PasswordAlgorithm::Sha256)))
    );
    assert_eq!(
        algorithm(&[0, 1, 0, 0]),
        Ok((1, Some(PasswordAlgorithm::Md5)))
    );
    assert_eq!(algorithm(&[0, 3, 0, 0]), Ok((3, None)));
    // The registered algorithms have no parameters, so one with parameters is another.
    assert_eq!(algorithm(&[0, 1, 0, 1, 7, 0, 0, 0]), Ok((1, None)));
    for value in [&[][..], &[0, 2], &[0, 2, 0, 1], &[0, 2, 0, 0, 0, 1, 0, 0]] {
        assert_eq!(algorithm(value), Err(DecodeError::Length));
    }
}

/// T-8489-14-02: the list that CreatePermission may carry, each with its own verdict.
#[test]
fn several_peers() {
    let good = [0, 1, 0x2F, 0x84, 0xE1, 0x12, 0xA6, 0x43];
    let bytes = message(
        0x0008,
        &[
            (AttributeType::XOR_PEER_ADDRESS, &good),
            (AttributeType::LIFETIME, &[0; 4]),
            (AttributeType::XOR_PEER_ADDRESS, &good[..4]),
            (AttributeType::XOR_PEER_ADDRESS, &good),
        ],
    );
    let message = Message::parse(&bytes).unwrap();
    assert_eq!(message.transaction_id(), ID);
    let peers: Vec<_> = message.xor_peer_addresses().collect();
    let peer = address("192.0.2.1:3734");
    assert_eq!(peers, [Ok(peer), Err(DecodeError::Length), Ok(peer)]);
}
