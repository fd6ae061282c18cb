//! Send and Data indications.

use turnpike_wire::{
    AttributeType, Class, DataIndicationPrefix, IndicationError, Message, Method, SendIndication,
    WriteError, Writer,
};

use crate::craft::{ID, address, message};

const SEND: u16 = 0x0016;
/// 192.0.2.1:3734, XORed.
const PEER: (AttributeType, &[u8]) = (
    AttributeType::XOR_PEER_ADDRESS,
    &[0, 1, 0x2F, 0x84, 0xE1, 0x12, 0xA6, 0x43],
);
const DATA: (AttributeType, &[u8]) = (AttributeType::DATA, b"hello");

/// What becomes of a Send indication with these attributes. Its bytes are leaked, so that the result may borrow.
fn send(attributes: &[(AttributeType, &[u8])]) -> Result<SendIndication<'static>, IndicationError> {
    let bytes = message(SEND, attributes).leak();
    SendIndication::from_message(&Message::parse(bytes).unwrap())
}

fn error(attributes: &[(AttributeType, &[u8])]) -> Option<IndicationError> {
    send(attributes).err()
}

/// T-8656-11.2-01, T-8656-11.2-06: peer and data are needed, both valid, in any order.
#[test]
fn peer_and_data_are_needed() {
    for attributes in [[PEER, DATA], [DATA, PEER]] {
        let expected = SendIndication {
            peer: address("192.0.2.1:3734"),
            data: b"hello",
            dont_fragment: false,
        };
        assert_eq!(send(&attributes), Ok(expected));
    }
    assert_eq!(error(&[DATA]), Some(IndicationError::NoPeer));
    assert_eq!(error(&[PEER]), Some(IndicationError::NoData));
    for value in [&[][..], &[0, 1, 0x2F, 0x84], &[0, 3, 1, 1, 1, 1, 1, 1]] {
        let peer = (AttributeType::XOR_PEER_ADDRESS, value);
        assert_eq!(error(&[peer, DATA]), Some(IndicationError::Peer));
        // A good second one does not help: the first counts.
        assert_eq!(error(&[peer, PEER, DATA]), Some(IndicationError::Peer));
    }
}

/// T-8656-11.2-02: empty data is data.
#[test]
fn empty_data() {
    let indication = send(&[PEER, (AttributeType::DATA, b"")]).unwrap();
    assert_eq!(indication.data, b"");
}

/// T-8656-11.2-09: nothing can be sent to port 0.
#[test]
fn port_zero() {
    // 0x2112 is what port 0 becomes.
    let peer = (
        AttributeType::XOR_PEER_ADDRESS,
        &[0, 1, 0x21, 0x12, 0xE1, 0x12, 0xA6, 0x43][..],
    );
    assert_eq!(error(&[peer, DATA]), Some(IndicationError::Peer));
}

/// T-8489-6.3.2-01, T-8656-11.2-07, T-8489-6.3-07: an unknown required attribute spoils it; an unknown optional one and
/// one that has no business here do not.
#[test]
fn unknown_attributes() {
    let unknown = AttributeType(0x7ABC);
    let expected = Some(IndicationError::UnknownAttribute(unknown));
    assert_eq!(error(&[(unknown, b""), PEER, DATA]), expected);
    assert_eq!(error(&[PEER, DATA, (unknown, b"")]), expected);
    assert_eq!(error(&[PEER, DATA, (AttributeType(0xC001), b"x")]), None);
    assert_eq!(
        error(&[PEER, DATA, (AttributeType::LIFETIME, b"long")]),
        None
    );
    // Nor one that does not count.
    let integrity = (AttributeType::MESSAGE_INTEGRITY, &[0; 20][..]);
    assert_eq!(error(&[PEER, DATA, integrity, (unknown, b"")]), None);
    assert_eq!(
        error(&[PEER, integrity, DATA]),
        Some(IndicationError::NoData)
    );
}

/// T-8489-14-02: of two DATA and two peers the first.
#[test]
fn first_occurrences() {
    let other = (
        AttributeType::XOR_PEER_ADDRESS,
        &[0, 1, 1, 1, 1, 1, 1, 1][..],
    );
    let indication = send(&[PEER, DATA, other, (AttributeType::DATA, b"other")]).unwrap();
    assert_eq!(indication.peer, address("192.0.2.1:3734"));
    assert_eq!(indication.data, b"hello");
}

/// T-8656-11.2-03: DONT-FRAGMENT is seen wherever it stands; with a value it is malformed.
#[test]
fn dont_fragment() {
    let flag = (AttributeType::DONT_FRAGMENT, &b""[..]);
    for attributes in [[flag, PEER, DATA], [PEER, DATA, flag]] {
        assert!(send(&attributes).unwrap().dont_fragment);
    }
    let with_value = (AttributeType::DONT_FRAGMENT, &b"1"[..]);
    assert_eq!(
        error(&[with_value, PEER, DATA]),
        Some(IndicationError::DontFragment)
    );
}

/// T-8489-6.3-02: a Send *request*, or a Data indication from a client, is no Send indication.
#[test]
fn only_send_indications() {
    for message_type in [0x0006, 0x0017, 0x0106, 0x0116, 0x0003] {
        let bytes = message(message_type, &[PEER, DATA]);
        let indication = SendIndication::from_message(&Message::parse(&bytes).unwrap());
        assert_eq!(indication, Err(IndicationError::NotSend));
    }
}

/// T-8656-11.3-02, T-8489-14-01: prefix, data and padding are the bytes that the writer would write, for every length
/// of a datagram modulo four and both families.
#[test]
fn data_indication_prefix_is_what_the_writer_writes() {
    for peer in ["192.0.2.1:3734", "[2001:db8::1]:65535", "0.0.0.0:0"].map(address) {
        for len in (0..50).chain([1200, 1472, 65_507 - 48]) {
            let data = vec![0x5A; len];
            let prefix = DataIndicationPrefix::new(peer, ID, len).unwrap();
            let gathered = [prefix.as_bytes(), &data, prefix.padding()].concat();

            let mut buffer = vec![0xAA; 70_000];
            let mut writer = Writer::new(&mut buffer, Class::Indication, Method::Data, ID).unwrap();
            writer.xor_peer_address(peer).unwrap().data(&data).unwrap();
            assert_eq!(gathered, writer.finish());

            let message = Message::parse(&gathered).unwrap();
            assert_eq!(message.xor_peer_address(), Ok(Some(peer)));
            assert_eq!(message.data(), Ok(Some(&data[..])));
        }
    }
}

/// T-SEC-16: the prefix exists up to the longest message there is, and not beyond.
#[test]
fn data_indication_prefix_has_a_limit() {
    let attributes_len = 12 + 4;
    let most = 0xFFFC - attributes_len;
    let peer = address("192.0.2.1:3734");
    assert!(DataIndicationPrefix::new(peer, ID, most).is_ok());
    for len in [most + 1, 0xFFFC, 0xFFFF, 0x10000, 0x10001, usize::MAX] {
        let prefix = DataIndicationPrefix::new(peer, ID, len);
        assert_eq!(prefix, Err(WriteError::Full), "{len}");
    }
}
