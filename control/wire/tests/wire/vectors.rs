//! The test vectors of RFC 5769 and RFC 8489 appendix B.

use turnpike_wire::{
    Class, IntegrityAlgorithm, IntegrityCheck, LongTermKey, Message, Method, ParseError,
    PasswordAlgorithm, PreparedKey, TransactionId, Writer, userhash,
};

use crate::craft::{ID, address};

const PASSWORD: &[u8] = b"VOkJxbRl1RmTxUk/WvJxBt";
/// Six katakana, U+30DE to U+30B9.
const USERNAME: &str = "\u{30DE}\u{30C8}\u{30EA}\u{30C3}\u{30AF}\u{30B9}";

/// RFC 5769 section 2.1.
const REQUEST: &[u8] = b"\x00\x01\x00\x58\x21\x12\xa4\x42\
    \xb7\xe7\xa7\x01\xbc\x34\xd6\x86\xfa\x87\xdf\xae\
    \x80\x22\x00\x10STUN test client\
    \x00\x24\x00\x04\x6e\x00\x01\xff\
    \x80\x29\x00\x08\x93\x2f\xf9\xb1\x51\x26\x3b\x36\
    \x00\x06\x00\x09evtj:h6vY\x20\x20\x20\
    \x00\x08\x00\x14\
    \x9a\xea\xa7\x0c\xbf\xd8\xcb\x56\x78\x1e\xf2\xb5\xb2\xd3\xf2\x49\xc1\xb5\x71\xa2\
    \x80\x28\x00\x04\xe5\x7a\x3b\xcf";

/// RFC 5769 section 2.2.
const RESPONSE_IPV4: &[u8] = b"\x01\x01\x00\x3c\x21\x12\xa4\x42\
    \xb7\xe7\xa7\x01\xbc\x34\xd6\x86\xfa\x87\xdf\xae\
    \x80\x22\x00\x0btest vector\x20\
    \x00\x20\x00\x08\x00\x01\xa1\x47\xe1\x12\xa6\x43\
    \x00\x08\x00\x14\
    \x2b\x91\xf5\x99\xfd\x9e\x90\xc3\x8c\x74\x89\xf9\x2a\xf9\xba\x53\xf0\x6b\xe7\xd7\
    \x80\x28\x00\x04\xc0\x7d\x4c\x96";

/// RFC 5769 section 2.3.
const RESPONSE_IPV6: &[u8] = b"\x01\x01\x00\x48\x21\x12\xa4\x42\
    \xb7\xe7\xa7\x01\xbc\x34\xd6\x86\xfa\x87\xdf\xae\
    \x80\x22\x00\x0btest vector\x20\
    \x00\x20\x00\x14\x00\x02\xa1\x47\
    \x01\x13\xa9\xfa\xa5\xd3\xf1\x79\xbc\x25\xf4\xb5\xbe\xd2\xb9\xd9\
    \x00\x08\x00\x14\
    \xa3\x82\x95\x4e\x4b\xe6\x7b\xf1\x17\x84\xc9\x7c\x82\x92\xc2\x75\xbf\xe3\xed\x41\
    \x80\x28\x00\x04\xc8\xfb\x0b\x4c";

/// RFC 5769 section 2.4.
const LONG_TERM: &[u8] = b"\x00\x01\x00\x60\x21\x12\xa4\x42\
    \x78\xad\x34\x33\xc6\xad\x72\xc0\x29\xda\x41\x2e\
    \x00\x06\x00\x12\
    \xe3\x83\x9e\xe3\x83\x88\xe3\x83\xaa\xe3\x83\x83\xe3\x82\xaf\xe3\x82\xb9\x00\x00\
    \x00\x15\x00\x1cf//499k954d6OL34oL9FSTvy64sA\
    \x00\x14\x00\x0bexample.org\x00\
    \x00\x08\x00\x14\
    \xf6\x70\x24\x65\x6d\xd6\x4a\x3e\x02\xb8\xe0\x71\x2e\x85\xc9\xa2\x8c\xa8\x96\x66";

/// RFC 8489 appendix B.1 as erratum 6268 corrects it.
const LONG_TERM_SHA256: &[u8] = b"\x00\x01\x00\x90\x21\x12\xa4\x42\
    \x78\xad\x34\x33\xc6\xad\x72\xc0\x29\xda\x41\x2e\
    \x00\x1e\x00\x20\
    \x4a\x3c\xf3\x8f\xef\x69\x92\xbd\xa9\x52\xc6\x78\x04\x17\xda\x0f\
    \x24\x81\x94\x15\x56\x9e\x60\xb2\x05\xc4\x6e\x41\x40\x7f\x17\x04\
    \x00\x15\x00\x29obMatJos2AAACf//499k954d6OL34oL9FSTvy64sA\x00\x00\x00\
    \x00\x14\x00\x0bexample.org\x00\
    \x00\x1d\x00\x04\x00\x02\x00\x00\
    \x00\x1c\x00\x20\
    \xb5\xc7\xbf\x00\x5b\x6c\x52\xa2\x1c\x51\xc5\xe8\x92\xf8\x19\x24\
    \x13\x62\x96\xcb\x92\x7c\x43\x14\x93\x09\x27\x8c\xc6\x51\x8e\x65";

/// The nonce of both.
const NONCE: &[u8] = b"obMatJos2AAACf//499k954d6OL34oL9FSTvy64sA";

/// T-8489-14-05, T-8489-7-03: a request of another implementation verifies, FINGERPRINT included.
#[test]
fn rfc5769_request_verifies() {
    let message = Message::parse(REQUEST).unwrap();
    assert_eq!(message.method(), Some(Method::Binding));
    assert_eq!(message.class(), Class::Request);
    assert_eq!(message.transaction_id(), ID);
    assert!(message.has_fingerprint());
    assert_eq!(message.software(), Ok(Some("STUN test client")));
    assert_eq!(message.username(), Ok(Some("evtj:h6vY")));
    assert_eq!(message.verify_integrity(PASSWORD), IntegrityCheck::Sha1Ok);
    assert_eq!(message.verify_integrity(b"other"), IntegrityCheck::Mismatch);
}

/// T-8489-14-05, T-8489-7-03: responses verify, and the mapped address is unmasked in both families.
#[test]
fn rfc5769_responses_verify_and_carry_the_address() {
    let mapped = [
        (RESPONSE_IPV4, "192.0.2.1:32853"),
        (
            RESPONSE_IPV6,
            "[2001:db8:1234:5678:11:2233:4455:6677]:32853",
        ),
    ];
    for (bytes, mapped) in mapped {
        let message = Message::parse(bytes).unwrap();
        assert_eq!(message.class(), Class::SuccessResponse);
        assert_eq!(message.software(), Ok(Some("test vector")));
        assert_eq!(message.xor_mapped_address(), Ok(Some(address(mapped))));
        assert_eq!(message.verify_integrity(PASSWORD), IntegrityCheck::Sha1Ok);
    }
}

/// T-8489-9.2-07, T-8489-14-05: the MD5 key of a prepared password verifies a long-term request.
#[test]
fn rfc5769_long_term_request_verifies() {
    let message = Message::parse(LONG_TERM).unwrap();
    assert_eq!(message.username(), Ok(Some(USERNAME)));
    assert_eq!(message.realm(), Ok(Some("example.org")));
    let nonce: &[u8] = b"f//499k954d6OL34oL9FSTvy64sA";
    assert_eq!(message.nonce(), Ok(Some(nonce)));
    let key = LongTermKey::md5(USERNAME.as_bytes(), b"example.org", b"TheMatrIX");
    assert_eq!(
        message.verify_integrity(key.as_bytes()),
        IntegrityCheck::Sha1Ok
    );
}

/// T-8489-9.2-07, T-8489-9.2.4-17, T-8489-14-06: the SHA-256 vector, its user hash and its key.
#[test]
fn rfc8489_b1_verifies() {
    let message = Message::parse(LONG_TERM_SHA256).unwrap();
    let hash = userhash(USERNAME.as_bytes(), b"example.org");
    assert_eq!(message.userhash(), Ok(Some(&hash)));
    assert_eq!(message.nonce(), Ok(Some(NONCE)));
    let key = LongTermKey::sha256(USERNAME.as_bytes(), b"example.org", b"TheMatrIX");
    assert_eq!(key.as_bytes().len(), 32);
    assert_eq!(
        message.verify_integrity(key.as_bytes()),
        IntegrityCheck::Sha256Ok
    );
    let prepared = PreparedKey::new(IntegrityAlgorithm::Sha256, key.as_bytes());
    assert_eq!(message.verify_prepared(&prepared), IntegrityCheck::Sha256Ok);
}

/// T-8489-5-04: appendix B.1 as printed lacks PASSWORD-ALGORITHM and claims 0x9C bytes where 0x88 follow, so it is no
/// message, and its HMAC covers that wrong length.
#[test]
fn rfc8489_b1_as_printed_is_no_message() {
    let [header, credentials] = [&LONG_TERM_SHA256[..20], &LONG_TERM_SHA256[20..120]];
    let integrity = b"\x00\x1c\x00\x20\
        \xe4\x68\x6c\x8f\x0e\xde\xb5\x90\x13\xe0\x70\x90\x01\x0a\x93\xef\
        \xcc\xbc\xcc\x54\x4c\x0a\x45\xd9\xf8\x30\xaa\x6d\x6f\x73\x5a\x01";
    let mut printed = [header, credentials, integrity].concat();
    printed[3] = 0x9C;
    assert_eq!(Message::parse(&printed).err(), Some(ParseError::Truncated));
    printed[3] = 0x88;
    let message = Message::parse(&printed).unwrap();
    let key = LongTermKey::sha256(USERNAME.as_bytes(), b"example.org", b"TheMatrIX");
    assert_eq!(
        message.verify_integrity(key.as_bytes()),
        IntegrityCheck::Mismatch
    );
}

/// T-8489-9.2-07: the key that RFC 8489 section 9.2.2 prints.
#[test]
fn md5_key_of_user_realm_pass() {
    let key = LongTermKey::md5(b"user", b"realm", b"pass");
    let expected = 0x8493_FBC5_3BA5_82FB_4C04_4C45_6BDC_40EB_u128;
    assert_eq!(key.as_bytes(), expected.to_be_bytes());
    assert_eq!(key, LongTermKey::from_md5(expected.to_be_bytes()));
    assert_ne!(key, LongTermKey::sha256(b"user", b"realm", b"pass"));
}

/// T-8489-14-05, T-8489-14-06, T-8489-7-03: the writer produces the vectors' own bytes where their padding is zero.
#[test]
fn the_writer_reproduces_the_long_term_vectors() {
    let id = TransactionId(*b"\x78\xad\x34\x33\xc6\xad\x72\xc0\x29\xda\x41\x2e");
    let mut buffer = [0xAA; 256];

    let key = LongTermKey::md5(USERNAME.as_bytes(), b"example.org", b"TheMatrIX");
    let mut writer = Writer::new(&mut buffer, Class::Request, Method::Binding, id).unwrap();
    writer.username(USERNAME).unwrap();
    writer.nonce(b"f//499k954d6OL34oL9FSTvy64sA").unwrap();
    writer.realm("example.org").unwrap();
    writer.integrity_sha1(key.as_bytes()).unwrap();
    assert_eq!(writer.finish(), LONG_TERM);

    let key = LongTermKey::sha256(USERNAME.as_bytes(), b"example.org", b"TheMatrIX");
    let hash = userhash(USERNAME.as_bytes(), b"example.org");
    let mut writer = Writer::new(&mut buffer, Class::Request, Method::Binding, id).unwrap();
    writer.userhash(&hash).unwrap().nonce(NONCE).unwrap();
    writer.realm("example.org").unwrap();
    writer
        .password_algorithm(PasswordAlgorithm::Sha256)
        .unwrap();
    writer.integrity_sha256(key.as_bytes()).unwrap();
    assert_eq!(writer.finish(), LONG_TERM_SHA256);
}
