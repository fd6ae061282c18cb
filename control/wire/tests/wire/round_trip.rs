//! Properties: what is written is read back, for every attribute; and no bytes at all make the reader panic.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use proptest::collection::vec;
use proptest::prelude::*;
use turnpike_wire::{
    AddressFamily, AttributeType, ChangeRequest, ChannelData, ChannelNumber, Class, Demux,
    ErrorCode, Icmp, IntegrityCheck, Message, Method, PasswordAlgorithm, SendIndication,
    StreamFrame, TransactionId, TransmitCounter, TransportAddress, Writer, decode,
};

use crate::craft::{self, set_length, written};

fn any_address() -> impl Strategy<Value = TransportAddress> {
    let ip = prop_oneof![
        any::<u32>().prop_map(|bits| IpAddr::V4(Ipv4Addr::from(bits))),
        any::<u128>().prop_map(|bits| IpAddr::V6(Ipv6Addr::from(bits))),
    ];
    (ip, any::<u16>()).prop_map(|(ip, port)| TransportAddress::new(ip, port))
}

fn any_family() -> impl Strategy<Value = AddressFamily> {
    prop_oneof![Just(AddressFamily::Ipv4), Just(AddressFamily::Ipv6)]
}

fn any_class() -> impl Strategy<Value = Class> {
    prop_oneof![
        Just(Class::Request),
        Just(Class::Indication),
        Just(Class::SuccessResponse),
        Just(Class::ErrorResponse),
    ]
}

proptest! {
    /// T-8489-14-03: every address, with every transaction ID, in every address attribute, each another one.
    #[test]
    fn addresses(first in any_address(), id in any::<[u8; 12]>()) {
        let a = |n: u16| TransportAddress::new(first.ip, first.port.wrapping_add(n));
        let mut buffer = [0xAA; 512];
        let id = TransactionId(id);
        let mut w = Writer::new(&mut buffer, Class::SuccessResponse, Method::Binding, id).unwrap();
        w.mapped_address(a(0)).unwrap().alternate_server(a(1)).unwrap();
        w.response_origin(a(2)).unwrap().other_address(a(3)).unwrap();
        w.xor_mapped_address(a(4)).unwrap().xor_peer_address(a(5)).unwrap();
        w.xor_peer_address(a(6)).unwrap();
        w.xor_relayed_address(a(7)).unwrap().xor_relayed_address(a(8)).unwrap();
        let message = Message::parse(w.finish()).unwrap();
        prop_assert_eq!(message.mapped_address(), Ok(Some(a(0))));
        prop_assert_eq!(message.alternate_server(), Ok(Some(a(1))));
        prop_assert_eq!(message.response_origin(), Ok(Some(a(2))));
        prop_assert_eq!(message.other_address(), Ok(Some(a(3))));
        prop_assert_eq!(message.xor_mapped_address(), Ok(Some(a(4))));
        prop_assert_eq!(message.xor_peer_address(), Ok(Some(a(5))));
        prop_assert!(message.xor_peer_addresses().eq([Ok(a(5)), Ok(a(6))]));
        prop_assert!(message.xor_relayed_addresses().eq([Ok(a(7)), Ok(a(8))]));
        prop_assert_eq!(first.to_string().parse(), Ok(first));
        prop_assert_eq!(TransportAddress::from(std::net::SocketAddr::from(first)), first);
    }

    /// Credentials come back as they were given.
    #[test]
    fn credentials(
        username in ".{0,120}", realm in ".{0,127}", nonce in vec(any::<u8>(), 0..128),
        hash in any::<[u8; 32]>(), token in vec(any::<u8>(), 0..300), ticket in vec(any::<u8>(), 0..300), server in "[a-z.]{0,255}",
        sha256_first in any::<bool>(),
    ) {
        let mut algorithms = [PasswordAlgorithm::Md5, PasswordAlgorithm::Sha256];
        if sha256_first {
            algorithms.reverse();
        }
        let bytes = written(|w| {
            w.username(&username).unwrap().realm(&realm).unwrap().nonce(&nonce).unwrap();
            w.userhash(&hash).unwrap().access_token(&token).unwrap().mobility_ticket(&ticket).unwrap();
            w.third_party_authorization(&server).unwrap();
            w.password_algorithms(&algorithms).unwrap().password_algorithm(algorithms[0]).unwrap();
        });
        let message = Message::parse(&bytes).unwrap();
        prop_assert_eq!(message.username(), Ok(Some(&username[..])));
        prop_assert_eq!(message.realm(), Ok(Some(&realm[..])));
        prop_assert_eq!(message.nonce(), Ok(Some(&nonce[..])));
        prop_assert_eq!(message.userhash(), Ok(Some(&hash)));
        prop_assert_eq!(message.access_token(), Ok(Some(&token[..])));
        prop_assert_eq!(message.mobility_ticket(), Ok(Some(&ticket[..])));
        prop_assert_eq!(message.third_party_authorization(), Ok(Some(&server[..])));
        let list = message.password_algorithms().unwrap().unwrap();
        prop_assert!(list.map(|entry| entry.algorithm()).eq(algorithms.map(Some)));
        let chosen = message.password_algorithm().unwrap().unwrap();
        prop_assert_eq!(chosen.algorithm(), Some(algorithms[0]));
    }

    /// Errors and names come back as they were given.
    #[test]
    fn errors(
        code in 300..700_u16, reason in ".{0,127}", family in any_family(), software in ".{0,127}",
        domain in "[a-z0-9.-]{0,255}", unknown in vec(any::<u16>(), 0..20), req in any::<u8>(),
        resp in any::<u8>(),
    ) {
        let code = ErrorCode::new(code).unwrap();
        let bytes = written(|w| {
            w.error_code_with_reason(code, &reason).unwrap();
            w.address_error_code(family, code).unwrap();
            w.unknown_attributes(unknown.iter().copied().map(AttributeType)).unwrap();
            w.software(&software).unwrap().alternate_domain(&domain).unwrap();
            w.transmit_counter(TransmitCounter { req, resp }).unwrap();
        });
        let message = Message::parse(&bytes).unwrap();
        let error = message.error_code().unwrap().unwrap();
        prop_assert_eq!((error.code, error.reason), (code, &reason[..]));
        let error = message.address_error_code().unwrap().unwrap();
        prop_assert_eq!((error.family, error.code, error.reason), (family.code(), code, code.reason()));
        let list = message.unknown_attributes().unwrap().unwrap();
        prop_assert!(list.map(|kind| kind.0).eq(unknown));
        prop_assert_eq!(message.software(), Ok(Some(&software[..])));
        prop_assert_eq!(message.alternate_domain(), Ok(Some(&domain[..])));
        prop_assert_eq!(message.transmit_counter(), Ok(Some(TransmitCounter { req, resp })));
    }

    /// The attributes of TURN come back as they were given.
    #[test]
    fn turn_attributes(
        number in 0x4000..0x5000_u16, lifetime in any::<u32>(), data in vec(any::<u8>(), 0..300),
        family in any_family(), other in any_family(), reserve in any::<bool>(), protocol in any::<u8>(),
        token in any::<[u8; 8]>(), icmp in any::<(u8, u8, u32)>(), id in any::<u32>(),
    ) {
        let channel = ChannelNumber::new(number).unwrap();
        let icmp = Icmp { kind: icmp.0, code: icmp.1, data: icmp.2 };
        let bytes = written(|w| {
            w.channel_number(channel).unwrap().lifetime(lifetime).unwrap().data(&data).unwrap();
            w.requested_address_family(family).unwrap().additional_address_family(other).unwrap();
            w.even_port(reserve).unwrap().requested_transport(protocol).unwrap();
            w.dont_fragment().unwrap().reservation_token(&token).unwrap().icmp(icmp).unwrap();
            w.connection_id(id).unwrap();
        });
        let message = Message::parse(&bytes).unwrap();
        prop_assert_eq!(message.channel_number(), Ok(Some(channel)));
        prop_assert_eq!(message.lifetime(), Ok(Some(lifetime)));
        prop_assert_eq!(message.data(), Ok(Some(&data[..])));
        prop_assert_eq!(message.requested_address_family(), Ok(Some(family.code())));
        prop_assert_eq!(message.additional_address_family(), Ok(Some(other.code())));
        prop_assert_eq!(message.even_port(), Ok(Some(reserve)));
        prop_assert_eq!(message.requested_transport(), Ok(Some(protocol)));
        prop_assert_eq!(message.dont_fragment(), Ok(Some(())));
        prop_assert_eq!(message.reservation_token(), Ok(Some(token)));
        prop_assert_eq!(message.icmp(), Ok(Some(icmp)));
        prop_assert_eq!(message.connection_id(), Ok(Some(id)));
    }

    /// The attributes of NAT behaviour discovery come back as they were given.
    #[test]
    fn behaviour_attributes(ip in any::<bool>(), port in any::<bool>(), to in any::<u16>(), len in 0..2000_usize) {
        let bytes = written(|w| {
            w.change_request(ChangeRequest { ip, port }).unwrap().response_port(to).unwrap();
            w.padding(len).unwrap();
        });
        let message = Message::parse(&bytes).unwrap();
        prop_assert_eq!(message.change_request(), Ok(Some(ChangeRequest { ip, port })));
        prop_assert_eq!(message.response_port(), Ok(Some(to)));
        prop_assert_eq!(message.padding(), Ok(Some(&vec![0; len][..])));
    }

    /// T-8489-14-01: any attributes, in any number and order, come back in that order with their exact values, sealed
    /// or not.
    #[test]
    fn any_attributes(
        attributes in vec((any::<u16>(), vec(any::<u8>(), 0..40)), 0..20),
        class in any_class(), key in vec(any::<u8>(), 0..80), seals in any::<[bool; 3]>(),
    ) {
        let special = [AttributeType::MESSAGE_INTEGRITY, AttributeType::MESSAGE_INTEGRITY_SHA256, AttributeType::FINGERPRINT];
        let attributes: Vec<_> = attributes.into_iter()
            .map(|(kind, value)| (AttributeType(kind), value))
            .filter(|(kind, _)| !special.contains(kind))
            .collect();
        let mut buffer = vec![0xAA; 2000];
        let mut w = Writer::new(&mut buffer, class, Method::Refresh, craft::ID).unwrap();
        for (kind, value) in &attributes {
            w.attribute(*kind, value).unwrap();
        }
        if seals[0] {
            w.integrity_sha1(&key).unwrap();
        }
        if seals[1] {
            w.integrity_sha256(&key).unwrap();
        }
        if seals[2] {
            w.fingerprint().unwrap();
        }
        let bytes = w.finish();
        let message = Message::parse(bytes).unwrap();
        prop_assert_eq!(message.class(), class);
        let read = message.attributes().map(|attribute| (attribute.kind, attribute.value.to_vec()));
        let sealed = seals.iter().filter(|seal| **seal).count();
        prop_assert_eq!(message.attributes().count(), attributes.len() + sealed);
        prop_assert!(read.take(attributes.len()).eq(attributes));
        let expected = match seals {
            [_, true, _] => IntegrityCheck::Sha256Ok,
            [true, false, _] => IntegrityCheck::Sha1Ok,
            [false, false, _] => IntegrityCheck::Missing,
        };
        prop_assert_eq!(message.verify_integrity(&key), expected);
        prop_assert_eq!(message.has_fingerprint(), seals[2]);
    }

    /// T-SEC-10: no bytes make anything here panic.
    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..600)) {
        read_everything(&bytes);
    }

    /// T-SEC-10: nor do bytes that get past the header.
    #[test]
    fn any_body(message_type in 0..0x4000_u16, body in vec(any::<u8>(), 0..150)) {
        let mut bytes = craft::message(message_type, &[]);
        bytes.extend(body);
        bytes.truncate(bytes.len() / 4 * 4);
        let length = bytes.len() - 20;
        set_length(&mut bytes, length);
        read_everything(&bytes);
    }

    /// T-SEC-10: nor do known attributes with any value.
    #[test]
    fn any_values(
        message_type in prop_oneof![Just(0x0003_u16), Just(0x0016), 0..0x4000_u16],
        attributes in vec((0..AttributeType::KNOWN.len(), vec(any::<u8>(), 0..45)), 0..12),
    ) {
        let attributes: Vec<_> = attributes.iter()
            .map(|(index, value)| (AttributeType::KNOWN[*index], &value[..]))
            .filter(|(kind, _)| *kind != AttributeType::FINGERPRINT)
            .collect();
        let bytes = craft::message(message_type, &attributes);
        prop_assert!(Message::parse(&bytes).is_ok());
        read_everything(&bytes);
    }

    /// T-SEC-10: a right message with a few wrong bytes.
    #[test]
    fn damaged_messages(damage in vec((0..160_usize, any::<u8>()), 0..6), end in 0..200_usize) {
        let mut bytes = written(|w| {
            w.username("user").unwrap().xor_peer_address(craft::address("[::1]:9")).unwrap();
            w.password_algorithms(&[PasswordAlgorithm::Sha256]).unwrap();
            w.data(b"data").unwrap().error_code(ErrorCode::FORBIDDEN).unwrap();
            w.integrity_sha1(b"key").unwrap().integrity_sha256(b"key").unwrap();
        });
        for (at, byte) in damage {
            if let Some(old) = bytes.get_mut(at) {
                *old = byte;
            }
        }
        bytes.truncate(end.max(1));
        read_everything(&bytes);
    }
}

/// Calls every reader there is and lets each say what it likes.
fn read_everything(bytes: &[u8]) {
    if let Some(first_byte) = bytes.first() {
        let _ = Demux::of(*first_byte);
    }
    let _ = ChannelData::parse(bytes);
    let _ = StreamFrame::next(bytes).consumed();
    let Ok(message) = Message::parse(bytes) else {
        return;
    };
    let _ = format!("{message:?}");
    let _ = SendIndication::from_message(&message);
    let _ = message.verify_integrity(b"key");
    let _ = message.unknown_required(AttributeType::is_known).count();
    let id = message.transaction_id();
    for attribute in message.attributes() {
        let value = attribute.value;
        let _ = decode::address(value);
        let _ = decode::xor_address(value, &id);
        let _ = decode::text(value);
        let _ = decode::nonce(value);
        let _ = decode::userhash(value);
        let _ = decode::error_code(value);
        let _ = decode::unknown_attributes(value).map(Iterator::count);
        let _ = decode::password_algorithms(value).map(Iterator::count);
        let _ = decode::password_algorithm(value);
        let _ = decode::alternate_domain(value);
        let _ = decode::channel_number(value);
        let _ = decode::lifetime(value);
        let _ = decode::opaque(value);
        let _ = decode::requested_family(value);
        let _ = decode::even_port(value);
        let _ = decode::requested_transport(value);
        let _ = decode::dont_fragment(value);
        let _ = decode::reservation_token(value);
        let _ = decode::address_error_code(value);
        let _ = decode::icmp(value);
        let _ = decode::connection_id(value);
        let _ = decode::change_request(value);
        let _ = decode::response_port(value);
        let _ = decode::third_party_authorization(value);
        let _ = decode::transmit_counter(value);
    }
}
