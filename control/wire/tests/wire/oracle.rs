//! A second opinion: another implementation reads what we write, and we read what it writes.

use std::net::{IpAddr, SocketAddr};

use proptest::collection::vec;
use proptest::prelude::*;
use stun_types::attribute::{self as stun, Attribute, AttributeFromRaw, AttributeStaticType};
use stun_types::message::{
    self as theirs, IntegrityAlgorithm, LongTermKeyCredentials, MessageClass,
    MessageIntegrityCredentials, MessageType, MessageWrite, MessageWriteExt, MessageWriteVec,
    StunParseError,
};
use turn_types::{attribute as turn, channel};
use turnpike_wire::{
    AddressFamily, AttributeType, ChannelData, ChannelNumber, Class, ErrorCode, Icmp,
    IntegrityCheck, LongTermKey, Message, Method, PasswordAlgorithm, TransactionId, Writer,
    userhash,
};

use crate::craft::{self, written};

fn any_socket_address() -> impl Strategy<Value = SocketAddr> {
    (any::<IpAddr>(), any::<u16>()).prop_map(|(ip, port)| SocketAddr::new(ip, port))
}

fn any_class() -> impl Strategy<Value = (Class, MessageClass)> {
    prop_oneof![
        Just((Class::Request, MessageClass::Request)),
        Just((Class::Indication, MessageClass::Indication)),
        Just((Class::SuccessResponse, MessageClass::Success)),
        Just((Class::ErrorResponse, MessageClass::Error)),
    ]
}

fn their_id(id: [u8; 12]) -> theirs::TransactionId {
    let mut bytes = [0; 16];
    bytes[4..].copy_from_slice(&id);
    u128::from_be_bytes(bytes).into()
}

/// A Binding request of theirs.
fn their_request(write: impl FnOnce(&mut MessageWriteVec, theirs::TransactionId)) -> Vec<u8> {
    let binding = MessageType::from_class_method(MessageClass::Request, theirs::BINDING);
    let id = their_id(craft::ID.0);
    let mut writer = theirs::Message::builder(binding, id, MessageWriteVec::new());
    write(&mut writer, id);
    writer.finish()
}

/// Their view of the first attribute of a type.
fn get<'a, A: AttributeFromRaw<'a> + AttributeStaticType>(message: &'a theirs::Message<'_>) -> A {
    match message.attribute::<A>() {
        Ok(attribute) => attribute,
        Err(error) => panic!("{}: {error}", A::TYPE),
    }
}

proptest! {
    /// T-8489-5-07, T-8489-5-06: type and transaction ID, both ways.
    #[test]
    fn headers(id in any::<[u8; 12]>(), (class, their_class) in any_class(), method in 0..Method::ALL.len()) {
        let method = Method::ALL[method];
        let mut buffer = [0xAA; 20];
        let writer = Writer::new(&mut buffer, class, method, TransactionId(id)).unwrap();
        let ours = writer.finish();
        let message = theirs::Message::from_bytes(ours).unwrap();
        prop_assert_eq!(message.class(), their_class);
        prop_assert_eq!(message.method().value(), method.code());
        prop_assert_eq!(message.transaction_id(), their_id(id));

        let method = theirs::Method::new(method.code());
        let their_type = MessageType::from_class_method(their_class, method);
        let writer = theirs::Message::builder(their_type, their_id(id), MessageWriteVec::new());
        prop_assert_eq!(writer.finish(), ours);
    }

    /// T-8489-14-03: addresses, both ways.
    #[test]
    fn addresses(id in any::<[u8; 12]>(), address in any_socket_address()) {
        let mut buffer = [0xAA; 512];
        let mut ours =
            Writer::new(&mut buffer, Class::Request, Method::Binding, TransactionId(id)).unwrap();
        ours.xor_mapped_address(address.into()).unwrap();
        ours.alternate_server(address.into()).unwrap();
        ours.xor_peer_address(address.into()).unwrap();
        ours.xor_relayed_address(address.into()).unwrap();
        let ours = ours.finish();
        let message = theirs::Message::from_bytes(ours).unwrap();
        let id = message.transaction_id();
        prop_assert_eq!(get::<stun::XorMappedAddress>(&message).addr(id), address);
        prop_assert_eq!(get::<stun::AlternateServer>(&message).server(), address);
        prop_assert_eq!(get::<turn::XorPeerAddress>(&message).addr(id), address);
        prop_assert_eq!(get::<turn::XorRelayedAddress>(&message).addr(id), address);

        let binding = MessageType::from_class_method(MessageClass::Request, theirs::BINDING);
        let mut writer = theirs::Message::builder(binding, id, MessageWriteVec::new());
        writer.add_attribute(&stun::XorMappedAddress::new(address, id)).unwrap();
        writer.add_attribute(&stun::AlternateServer::new(address)).unwrap();
        writer.add_attribute(&turn::XorPeerAddress::new(address, id)).unwrap();
        writer.add_attribute(&turn::XorRelayedAddress::new(address, id)).unwrap();
        prop_assert_eq!(writer.finish(), ours);
    }

    /// T-8656-18-01, T-8656-18.13-01: the attributes of TURN, both ways.
    #[test]
    fn turn_attributes(
        lifetime in any::<u32>(), number in 0x4000..0x5000_u16, data in vec(any::<u8>(), 0..100),
        (kind, code, mtu) in any::<(u8, u8, u32)>(), token in any::<[u8; 8]>(),
        reserve in any::<bool>(), protocol in any::<u8>(),
    ) {
        let ours = written(|w| {
            w.lifetime(lifetime).unwrap();
            w.channel_number(ChannelNumber::new(number).unwrap()).unwrap();
            w.data(&data).unwrap();
            w.icmp(Icmp { kind, code, data: mtu }).unwrap();
            w.reservation_token(&token).unwrap();
            w.even_port(reserve).unwrap();
            w.dont_fragment().unwrap();
            w.requested_transport(protocol).unwrap();
            w.requested_address_family(AddressFamily::Ipv4).unwrap();
            w.additional_address_family(AddressFamily::Ipv6).unwrap();
            w.connection_id(mtu).unwrap();
        });
        let message = theirs::Message::from_bytes(&ours).unwrap();
        let icmp = get::<turn::Icmp>(&message);
        prop_assert_eq!((icmp.icmp_type(), icmp.code(), icmp.data()), (kind, code, mtu));
        prop_assert_eq!(get::<turn::EvenPort>(&message).requested(), reserve);

        let [ipv4, ipv6] = [stun_types::AddressFamily::IPV4, stun_types::AddressFamily::IPV6];
        let written_by_them = their_request(|w, _| {
            w.add_attribute(&turn::Lifetime::new(lifetime)).unwrap();
            w.add_attribute(&turn::ChannelNumber::new(number)).unwrap();
            w.add_attribute(&turn::Data::new(&data)).unwrap();
            w.add_attribute(&turn::Icmp::new(kind, code, mtu)).unwrap();
            w.add_attribute(&turn::ReservationToken::new(u64::from_be_bytes(token))).unwrap();
            w.add_attribute(&turn::EvenPort::new(reserve)).unwrap();
            w.add_attribute(&turn::DontFragment::new()).unwrap();
            w.add_attribute(&turn::RequestedTransport::new(protocol)).unwrap();
            w.add_attribute(&turn::RequestedAddressFamily::new(ipv4)).unwrap();
            w.add_attribute(&turn::AdditionalAddressFamily::new(ipv6)).unwrap();
            w.add_attribute(&turn::ConnectionId::new(mtu)).unwrap();
        });
        prop_assert_eq!(written_by_them, ours);
    }

    /// T-8489-6.3.1.1-01, T-8489-9.2.4-02, T-8489-9.2.4-17: errors and credentials, both ways.
    #[test]
    fn errors_and_credentials(code in 300..700_u16, reason in ".{0,60}", name in ".{1,60}", nonce in "[!#-~]{1,60}") {
        let ours = written(|w| {
            let code = ErrorCode::new(code).unwrap();
            w.error_code_with_reason(code, &reason).unwrap();
            w.unknown_attributes([0x7ABC, 0x0B0B, 0x001A].map(AttributeType).into_iter()).unwrap();
            w.username(&name).unwrap();
            w.realm(&name).unwrap();
            w.nonce(nonce.as_bytes()).unwrap();
            w.software(&name).unwrap();
            w.userhash(&userhash(name.as_bytes(), b"realm")).unwrap();
            w.password_algorithms(&[PasswordAlgorithm::Sha256, PasswordAlgorithm::Md5]).unwrap();
            w.password_algorithm(PasswordAlgorithm::Sha256).unwrap();
            w.alternate_domain("turn.example.org").unwrap();
        });
        prop_assert!(theirs::Message::from_bytes(&ours).is_ok());

        use stun::PasswordAlgorithmValue::{MD5, SHA256};
        let unknown = [0x7ABC, 0x0B0B, 0x001A].map(stun::AttributeType::new);
        let written_by_them = their_request(|w, _| {
            w.add_attribute(&stun::ErrorCode::new(code, &reason).unwrap()).unwrap();
            w.add_attribute(&stun::UnknownAttributes::new(&unknown)).unwrap();
            w.add_attribute(&stun::Username::new(&name).unwrap()).unwrap();
            w.add_attribute(&stun::Realm::new(&name).unwrap()).unwrap();
            w.add_attribute(&stun::Nonce::new(&nonce).unwrap()).unwrap();
            w.add_attribute(&stun::Software::new(&name).unwrap()).unwrap();
            let hash = stun::Userhash::compute(&name, "realm");
            w.add_attribute(&stun::Userhash::new(hash)).unwrap();
            w.add_attribute(&stun::PasswordAlgorithms::new(&[SHA256, MD5])).unwrap();
            w.add_attribute(&stun::PasswordAlgorithm::new(SHA256)).unwrap();
            w.add_attribute(&stun::AlternateDomain::new("turn.example.org")).unwrap();
        });
        prop_assert_eq!(written_by_them, ours);
    }

    /// T-8489-14-05, T-8489-14-06, T-8489-7-03, T-8489-9.2-07: keys, integrity and fingerprint, both ways.
    #[test]
    fn seals(user in "[a-z]{1,20}", realm in "[a-z.]{1,40}", password in ".{1,40}", seals in 1..4) {
        let (sha1, sha256) = (seals & 1 != 0, seals & 2 != 0);
        let parts = [user.as_bytes(), realm.as_bytes(), password.as_bytes()];
        let md5_key = LongTermKey::md5(parts[0], parts[1], parts[2]);
        let sha256_key = LongTermKey::sha256(parts[0], parts[1], parts[2]);
        let ours = written(|w| {
            w.lifetime(600).unwrap();
            if sha1 {
                w.integrity_sha1(md5_key.as_bytes()).unwrap();
            }
            if sha256 {
                w.integrity_sha256(sha256_key.as_bytes()).unwrap();
            }
            w.fingerprint().unwrap();
        });
        let credentials = |password: &String| -> MessageIntegrityCredentials {
            LongTermKeyCredentials::new(user.clone(), password.clone(), realm.clone()).into()
        };
        let message = theirs::Message::from_bytes(&ours).unwrap();
        let algorithm = if sha256 { IntegrityAlgorithm::Sha256 } else { IntegrityAlgorithm::Sha1 };
        prop_assert_eq!(message.validate_integrity(&credentials(&password)).unwrap(), algorithm);
        let wrong = format!("{password}!");
        prop_assert!(message.validate_integrity(&credentials(&wrong)).is_err());

        let written_by_them = their_request(|w, _| {
            w.add_attribute(&turn::Lifetime::new(600)).unwrap();
            if sha1 {
                w.add_message_integrity(&credentials(&password), IntegrityAlgorithm::Sha1).unwrap();
            }
            if sha256 {
                w.add_message_integrity(&credentials(&password), IntegrityAlgorithm::Sha256).unwrap();
            }
            w.add_fingerprint().unwrap();
        });
        prop_assert_eq!(&written_by_them, &ours);
        let message = Message::parse(&written_by_them).unwrap();
        let (key, expected) = if sha256 {
            (sha256_key, IntegrityCheck::Sha256Ok)
        } else {
            (md5_key, IntegrityCheck::Sha1Ok)
        };
        prop_assert_eq!(message.verify_integrity(key.as_bytes()), expected);
    }

    /// T-8489-5-01, T-8489-5-02, T-8489-6.3-08: of damaged messages they accept what we accept, and see the same
    /// attributes.
    #[test]
    fn they_accept_what_we_accept(
        attributes in vec((any::<u16>(), vec(any::<u8>(), 0..20)), 0..6),
        damage in vec((0..60_usize, any::<u8>()), 0..4),
    ) {
        let attributes: Vec<_> = attributes.iter()
            .map(|(kind, value)| (AttributeType(*kind), &value[..]))
            .collect();
        let mut bytes = craft::message(0x0001, &attributes);
        for (at, byte) in damage {
            if let Some(old) = bytes.get_mut(at) {
                *old = byte;
            }
        }
        if let Ok(message) = Message::parse(&bytes) {
            let theirs = theirs::Message::from_bytes(&bytes).unwrap();
            prop_assert_eq!(theirs.method().value(), message.method_code());
            let ours: Vec<_> = message.attributes().map(|a| (a.kind.0, a.value.to_vec())).collect();
            let theirs: Vec<_> = theirs
                .iter_attributes()
                .map(|(_, a)| (a.get_type().value(), a.value.to_vec()))
                .collect();
            prop_assert_eq!(ours, theirs);
        }
    }

    /// T-8656-12.4-01, T-8656-12.6-01: ChannelData, both ways, whole and cut off.
    #[test]
    fn channel_data(number in 0x4000..0x5000_u16, data in vec(any::<u8>(), 0..100), extra in vec(any::<u8>(), 0..9)) {
        let channel = ChannelNumber::new(number).unwrap();
        let header = ChannelData::encode_header(channel, u16::try_from(data.len()).unwrap());
        let bytes = [&header[..], &data, &extra].concat();
        let theirs = channel::ChannelData::parse(&bytes).unwrap();
        prop_assert_eq!((theirs.id(), theirs.data()), (number, &data[..]));

        let mut bytes = vec![0; 4 + data.len()];
        channel::ChannelData::new(number, &data).write_into_unchecked(&mut bytes);
        prop_assert_eq!(ChannelData::parse(&bytes), Ok(ChannelData { channel, data: &data }));
        for end in 0..bytes.len() {
            let ours = ChannelData::parse(&bytes[..end]);
            prop_assert_eq!(ours.is_err(), channel::ChannelData::parse(&bytes[..end]).is_err());
        }
    }
}

/// T-8489-6.3-04: they refuse the wrong fingerprint that we refuse.
#[test]
fn wrong_fingerprints() {
    let mut bytes = written(|writer| {
        writer.lifetime(600).unwrap().fingerprint().unwrap();
    });
    *bytes.last_mut().unwrap() ^= 1;
    assert!(Message::parse(&bytes).is_err());
    let theirs = theirs::Message::from_bytes(&bytes);
    assert!(matches!(theirs, Err(StunParseError::FingerprintMismatch)));
}
