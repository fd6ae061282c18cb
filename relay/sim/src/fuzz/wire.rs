//! The codec: any bytes are taken apart as the slow reader does, and what is written is read back.

use turnpike_wire::{
    AttributeType, ChannelData, Class, Demux, IndicationError, IntegrityCheck, Message, Method,
    ParseError, SendIndication, TransactionId, Writer,
};

use crate::stun::{self, Malformed, Stun, kind, method};

/// Any key will do.
const KEY: &[u8] = b"0123456789abcdef";

/// Any bytes.
pub fn wire(data: &[u8]) {
    channel_data(data);
    let parsed = Message::parse(data);
    match (&parsed, stun::read(data)) {
        (Ok(message), Ok(read)) => {
            same(message, &read);
            decode_all(message);
            integrity(message, &read);
            send(message, &read);
            rewrite(message, &read);
        }
        (Err(ParseError::Fingerprint), Err(Malformed::Fingerprint)) => {}
        (Err(error), Err(Malformed::Shape)) if *error != ParseError::Fingerprint => {}
        (parsed, read) => panic!("{parsed:?} and {read:?}"),
    }
}

fn channel_data(data: &[u8]) {
    let whole = match *data {
        [n0 @ 0x40..=0x4F, n1, l0, l1, ref rest @ ..] => {
            let len = usize::from(u16::from_be_bytes([l0, l1]));
            rest.get(..len)
                .map(|data| (u16::from_be_bytes([n0, n1]), data))
        }
        _ => None,
    };
    let parsed = ChannelData::parse(data).ok();
    assert_eq!(
        parsed.map(|parsed| (parsed.channel.value(), parsed.data)),
        whole
    );
    if let Some(first) = data.first() {
        let by_range = match first {
            0..=3 => Demux::Stun,
            20..=63 => Demux::Dtls,
            64..=79 => Demux::ChannelData,
            _ => Demux::Drop,
        };
        assert_eq!(Demux::of(*first), by_range);
    }
}

fn same(message: &Message<'_>, read: &Stun) {
    assert_eq!(message.class() as u8, read.class);
    assert_eq!(message.method_code(), read.method);
    assert_eq!(message.transaction_id().0, read.id);
    assert_eq!(message.has_fingerprint(), read.fingerprint);
    assert_eq!(message.bytes(), read.bytes);
    let counted = message
        .attributes()
        .filter(|one| one.kind != AttributeType::FINGERPRINT);
    let counted: Vec<_> = counted.map(|one| (one.kind.0, one.value)).collect();
    let expected: Vec<_> = read
        .attributes
        .iter()
        .map(|one| (one.kind, &one.value[..]))
        .collect();
    assert_eq!(counted, expected);
    for (kind, xored) in [
        (
            kind::XOR_PEER_ADDRESS,
            message.xor_peer_addresses().collect::<Vec<_>>(),
        ),
        (
            kind::XOR_RELAYED_ADDRESS,
            message.xor_relayed_addresses().collect(),
        ),
    ] {
        let xored: Vec<_> = xored.into_iter().map(Result::ok).collect();
        assert_eq!(xored, read.addresses(kind));
    }
    let lifetime = message.lifetime().ok().flatten();
    assert_eq!(lifetime, read.lifetime_s());
}

/// Nothing panics, and a value that is there is right or wrong, not absent.
fn decode_all(message: &Message<'_>) {
    macro_rules! each {
        ($($accessor:ident: $kind:ident;)*) => {
            $(
                let there = message.has(AttributeType::$kind);
                let decoded = message.$accessor();
                assert_eq!(!matches!(decoded, Ok(None)), there, stringify!($accessor));
            )*
        };
    }
    each! {
        mapped_address: MAPPED_ADDRESS;
        alternate_server: ALTERNATE_SERVER;
        response_origin: RESPONSE_ORIGIN;
        other_address: OTHER_ADDRESS;
        username: USERNAME;
        realm: REALM;
        software: SOFTWARE;
        nonce: NONCE;
        userhash: USERHASH;
        error_code: ERROR_CODE;
        unknown_attributes: UNKNOWN_ATTRIBUTES;
        password_algorithm: PASSWORD_ALGORITHM;
        password_algorithms: PASSWORD_ALGORITHMS;
        alternate_domain: ALTERNATE_DOMAIN;
        channel_number: CHANNEL_NUMBER;
        lifetime: LIFETIME;
        data: DATA;
        requested_address_family: REQUESTED_ADDRESS_FAMILY;
        additional_address_family: ADDITIONAL_ADDRESS_FAMILY;
        even_port: EVEN_PORT;
        requested_transport: REQUESTED_TRANSPORT;
        dont_fragment: DONT_FRAGMENT;
        reservation_token: RESERVATION_TOKEN;
        address_error_code: ADDRESS_ERROR_CODE;
        icmp: ICMP;
        connection_id: CONNECTION_ID;
        change_request: CHANGE_REQUEST;
        padding: PADDING;
        response_port: RESPONSE_PORT;
        access_token: ACCESS_TOKEN;
        third_party_authorization: THIRD_PARTY_AUTHORIZATION;
        mobility_ticket: MOBILITY_TICKET;
        transmit_counter: TRANSACTION_TRANSMIT_COUNTER;
        xor_mapped_address: XOR_MAPPED_ADDRESS;
        xor_peer_address: XOR_PEER_ADDRESS;
    }
    if let Ok(Some(algorithms)) = message.password_algorithms() {
        assert!(algorithms.count() <= message.bytes().len() / 4);
    }
    if let Ok(Some(unknown)) = message.unknown_attributes() {
        assert!(unknown.count() <= message.bytes().len() / 2);
    }
}

fn integrity(message: &Message<'_>, read: &Stun) {
    let signed = match message.verify_integrity(KEY) {
        IntegrityCheck::Sha1Ok | IntegrityCheck::Sha256Ok => true,
        IntegrityCheck::Missing | IntegrityCheck::Mismatch | IntegrityCheck::Malformed => false,
    };
    assert_eq!(signed, read.is_signed(KEY));
}

fn send(message: &Message<'_>, read: &Stun) {
    let is_send = (read.class, read.method) == (stun::INDICATION, method::SEND);
    let sent = SendIndication::from_message(message);
    assert_eq!(matches!(sent, Err(IndicationError::NotSend)), !is_send);
    if let Ok(sent) = sent {
        assert_eq!(Some(sent.peer), read.address(kind::XOR_PEER_ADDRESS));
        assert_eq!(Some(sent.data), read.find(kind::DATA));
        assert_eq!(sent.dont_fragment, read.has(kind::DONT_FRAGMENT));
        assert_ne!(sent.peer.port, 0);
    }
}

/// The same attributes written, signed and read again.
fn rewrite(message: &Message<'_>, read: &Stun) {
    let classes = [
        Class::Request,
        Class::Indication,
        Class::SuccessResponse,
        Class::ErrorResponse,
    ];
    let Some(method) = Method::from_code(read.method) else {
        return;
    };
    let sealing = [kind::MESSAGE_INTEGRITY, kind::MESSAGE_INTEGRITY_SHA256];
    let plain = read
        .attributes
        .iter()
        .filter(|one| !sealing.contains(&one.kind));
    let mut buffer = vec![0xAA; message.bytes().len() + 100];
    let class = classes[usize::from(read.class)];
    let mut writer = Writer::new(&mut buffer, class, method, TransactionId(read.id))
        .expect("there is room for a header");
    let mut written = Vec::new();
    for attribute in plain {
        let put = writer.attribute(AttributeType(attribute.kind), &attribute.value);
        // A message of 65,532 bytes has no room for what is signed below.
        if put.is_ok() {
            written.push((attribute.kind, attribute.value.clone()));
        }
    }
    let full = writer
        .integrity_sha1(KEY)
        .and_then(|writer| writer.integrity_sha256(KEY));
    if full.and_then(Writer::fingerprint).is_err() {
        return;
    }
    let bytes = writer.finish();
    let again = stun::read(bytes).expect("what is written can be read");
    assert!(again.fingerprint && again.is_signed(KEY));
    let kept = again
        .attributes
        .iter()
        .filter(|one| !sealing.contains(&one.kind));
    let kept: Vec<_> = kept.map(|one| (one.kind, one.value.clone())).collect();
    assert_eq!(kept, written);
    let parsed = Message::parse(bytes).expect("what is written can be parsed");
    assert_eq!(parsed.verify_integrity(KEY), IntegrityCheck::Sha256Ok);
}
