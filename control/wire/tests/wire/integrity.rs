//! MESSAGE-INTEGRITY and MESSAGE-INTEGRITY-SHA256: which one is verified, and what it covers.

use turnpike_wire::{
    AttributeType, IntegrityAlgorithm, IntegrityCheck, LongTermKey, Message, PasswordAlgorithm,
    PreparedKey,
};

use crate::craft::{ALLOCATE, append, message, written};

const KEY: &[u8] = b"a key of any length";

fn check(bytes: &[u8], key: &[u8]) -> IntegrityCheck {
    let message = Message::parse(bytes).unwrap();
    let check = message.verify_integrity(key);
    // The prepared key of the attribute at hand agrees, and one of the other attribute never succeeds.
    for algorithm in [IntegrityAlgorithm::Sha1, IntegrityAlgorithm::Sha256] {
        let prepared = message.verify_prepared(&PreparedKey::new(algorithm, key));
        match message.integrity_algorithm() {
            Some(other) if other != algorithm => assert_eq!(prepared, IntegrityCheck::Mismatch),
            _ => assert_eq!(prepared, check),
        }
    }
    check
}

/// T-8489-14-05, T-8489-14-06: each verifies alone, both together, and with FINGERPRINT behind them.
#[test]
fn every_combination_verifies() {
    let sha1 = written(|w| {
        w.lifetime(600).unwrap().integrity_sha1(KEY).unwrap();
    });
    assert_eq!(check(&sha1, KEY), IntegrityCheck::Sha1Ok);
    let sha256 = written(|w| {
        w.lifetime(600).unwrap().integrity_sha256(KEY).unwrap();
    });
    assert_eq!(check(&sha256, KEY), IntegrityCheck::Sha256Ok);
    let all = written(|w| {
        w.lifetime(600).unwrap().integrity_sha1(KEY).unwrap();
        w.integrity_sha256(KEY).unwrap().fingerprint().unwrap();
    });
    assert_eq!(check(&all, KEY), IntegrityCheck::Sha256Ok);
    // The same message without what came after MESSAGE-INTEGRITY: its value has not changed.
    assert_eq!(all[28..52], sha1[28..52]);
}

/// Nothing to verify is not a failure.
#[test]
fn missing_is_its_own_answer() {
    assert_eq!(check(&message(ALLOCATE, &[]), KEY), IntegrityCheck::Missing);
}

/// T-8489-9.2.4-10: with both attributes, a right MESSAGE-INTEGRITY does not make up for a wrong -SHA256.
#[test]
fn sha256_has_the_last_word() {
    let mut bytes = written(|w| {
        w.integrity_sha1(KEY)
            .unwrap()
            .integrity_sha256(KEY)
            .unwrap();
    });
    *bytes.last_mut().unwrap() ^= 1;
    assert_eq!(check(&bytes, KEY), IntegrityCheck::Mismatch);
    // Nor is MESSAGE-INTEGRITY looked at when -SHA256 is right.
    let mut bytes = written(|w| {
        w.attribute(AttributeType::MESSAGE_INTEGRITY, &[0; 20])
            .unwrap();
        w.integrity_sha256(KEY).unwrap();
    });
    assert_eq!(check(&bytes, KEY), IntegrityCheck::Sha256Ok);
    bytes[24] ^= 1;
    assert_eq!(check(&bytes, KEY), IntegrityCheck::Mismatch);
}

/// T-8489-14-05, T-8489-14-06: any bit in front of the attribute or in it, and any other key, is a mismatch.
#[test]
fn every_bit_counts() {
    for sha256 in [false, true] {
        let bytes = written(|w| {
            w.username("user").unwrap().lifetime(600).unwrap();
            if sha256 {
                w.integrity_sha256(KEY).unwrap();
            } else {
                w.integrity_sha1(KEY).unwrap();
            }
        });
        assert_eq!(check(&bytes, b"another key"), IntegrityCheck::Mismatch);
        assert_eq!(check(&bytes, b""), IntegrityCheck::Mismatch);
        let value_at = 20 + 8 + 8 + 4;
        // Message type, transaction ID and the two values; header fields that decide the shape are left alone.
        let covered = [0..2, 8..20, 24..28, 32..36, value_at..bytes.len()];
        for at in covered.into_iter().flatten() {
            for bit in 0..8 {
                let mut changed = bytes.clone();
                changed[at] ^= 1 << bit;
                if let Ok(message) = Message::parse(&changed) {
                    assert_eq!(
                        message.verify_integrity(KEY),
                        IntegrityCheck::Mismatch,
                        "byte {at}"
                    );
                }
            }
        }
    }
}

/// T-8489-9-01, T-8489-14-02: of two of the same attribute the first is verified, and MESSAGE-INTEGRITY does not count
/// behind -SHA256.
#[test]
fn the_first_of_a_kind_is_verified() {
    let sha1 = written(|w| {
        w.integrity_sha1(KEY).unwrap();
    });
    let sha256 = written(|w| {
        w.integrity_sha256(KEY).unwrap();
    });
    for (right, kind, len, ok) in [
        (
            &sha1,
            AttributeType::MESSAGE_INTEGRITY,
            20,
            IntegrityCheck::Sha1Ok,
        ),
        (
            &sha256,
            AttributeType::MESSAGE_INTEGRITY_SHA256,
            32,
            IntegrityCheck::Sha256Ok,
        ),
        (
            &sha256,
            AttributeType::MESSAGE_INTEGRITY,
            20,
            IntegrityCheck::Sha256Ok,
        ),
    ] {
        let mut bytes = right.clone();
        append(&mut bytes, kind, &vec![0; len]);
        assert_eq!(check(&bytes, KEY), ok);
    }
    // A wrong first one is not made up for by a right second one.
    let bytes = written(|w| {
        w.attribute(AttributeType::MESSAGE_INTEGRITY, &[0; 20])
            .unwrap();
        w.integrity_sha1(KEY).unwrap();
    });
    assert_eq!(check(&bytes, KEY), IntegrityCheck::Mismatch);
}

/// T-8489-9.2.4-16: TURN allows no truncation, and no other length is a value.
#[test]
fn lengths_are_exact() {
    for len in (0..=64).filter(|len| *len != 20) {
        let bytes = message(
            ALLOCATE,
            &[(AttributeType::MESSAGE_INTEGRITY, &vec![0; len])],
        );
        assert_eq!(check(&bytes, KEY), IntegrityCheck::Malformed);
    }
    let right = written(|w| {
        w.integrity_sha256(KEY).unwrap();
    });
    for len in (0..=64).filter(|len| *len != 32) {
        let mut value = right[24..].to_vec();
        value.resize(len, 0);
        let bytes = message(
            ALLOCATE,
            &[(AttributeType::MESSAGE_INTEGRITY_SHA256, &value)],
        );
        assert_eq!(check(&bytes, KEY), IntegrityCheck::Malformed);
    }
    // A right MESSAGE-INTEGRITY does not rescue a truncated -SHA256 behind it.
    let bytes = written(|w| {
        w.integrity_sha1(KEY).unwrap();
        w.attribute(AttributeType::MESSAGE_INTEGRITY_SHA256, &[0; 16])
            .unwrap();
    });
    assert_eq!(check(&bytes, KEY), IntegrityCheck::Malformed);
}

/// T-8489-9-01: what somebody added behind MESSAGE-INTEGRITY changes neither the verdict nor the meaning.
#[test]
fn additions_behind_integrity_are_harmless() {
    let mut bytes = written(|w| {
        w.lifetime(600).unwrap().integrity_sha1(KEY).unwrap();
    });
    append(&mut bytes, AttributeType::LIFETIME, &[0, 0, 4, 176]);
    append(&mut bytes, AttributeType(0x7ABC), b"");
    assert_eq!(check(&bytes, KEY), IntegrityCheck::Sha1Ok);
    assert_eq!(Message::parse(&bytes).unwrap().lifetime(), Ok(Some(600)));
}

/// Keys of any length, longer than a hash block too, mean the same to the writer and to the verifier.
#[test]
fn keys_of_any_length() {
    for len in [0, 1, 16, 20, 32, 63, 64, 65, 128, 1000] {
        let key = vec![0x5C; len];
        let bytes = written(|w| {
            w.integrity_sha1(&key).unwrap();
        });
        assert_eq!(check(&bytes, &key), IntegrityCheck::Sha1Ok);
        let bytes = written(|w| {
            w.integrity(&PreparedKey::new(IntegrityAlgorithm::Sha256, &key))
                .unwrap();
        });
        assert_eq!(check(&bytes, &key), IntegrityCheck::Sha256Ok);
    }
}

/// T-SEC-13: a key does not show itself when somebody prints what holds it.
#[test]
fn keys_are_not_printed() {
    let key = LongTermKey::from_md5([0xC7; 16]);
    assert_eq!(key.algorithm(), PasswordAlgorithm::Md5);
    assert_eq!(format!("{key:?}"), "LongTermKey(Md5, ..)");
    let prepared = PreparedKey::new(IntegrityAlgorithm::Sha256, key.as_bytes());
    assert_eq!(format!("{prepared:?}"), "PreparedKey(Sha256, ..)");
}
