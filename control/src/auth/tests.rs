//! Known answers and rules of the directory.

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::Sha256;
use turnpike_wire::PasswordAlgorithm;

use super::*;

const REALM: &str = "example.org";
const NOW_S: u64 = 1_700_000_000;
/// The user of RFC 5769, 2.4 and RFC 8489, B.1.
const KATAKANA: &str = "\u{30DE}\u{30C8}\u{30EA}\u{30C3}\u{30AF}\u{30B9}";

fn directory(accounts: Accounts) -> Directory {
    Directory::new(REALM, accounts)
}

fn with_user(name: &str, password: &str) -> Accounts {
    let user = StaticUser {
        name: name.into(),
        password: Zeroizing::new(password.into()),
    };
    Accounts {
        users: vec![user],
        ..Accounts::default()
    }
}

fn with_secrets(secrets: &[&str]) -> Accounts {
    let secrets = secrets
        .iter()
        .map(|secret| SharedSecret::new(secret, Algorithm::Sha1))
        .collect();
    Accounts {
        secrets,
        ..Accounts::default()
    }
}

fn ask(directory: &Directory, name: &str, purpose: Purpose) -> Answer {
    directory.answer(REALM, UserName::Plain(name.as_bytes()), purpose, NOW_S)
}

fn known(answer: Answer) -> User {
    match answer {
        Answer::Known(user) => user,
        other => panic!("not known: {other:?}"),
    }
}

fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
    digits
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

/// T-8489-9.2-07: the example of RFC 8489, 9.2.2.
#[test]
fn md5_key_is_the_one_the_rfc_prints() {
    let keys = keys("user", "realm", "pass");
    assert_eq!(
        keys.bytes(PasswordAlgorithm::Md5),
        hex("8493fbc53ba582fb4c044c456bdc40eb")
    );
    assert_eq!(
        keys.bytes(PasswordAlgorithm::Sha256),
        hex("07e934117abd40836e7c6329b54731b2b2d2a5f9a71f544922d75e0730d8251b")
    );
}

/// T-8489-9.2-07: the sample request of RFC 5769, 2.4 verifies.
#[test]
fn md5_key_verifies_the_sample_request() {
    let request = hex("00010060 2112a442 78ad3433c6ad72c029da412e
        00060012 e3839ee38388e383aae38383e382afe382b90000
        0015001c 662f2f3439396b393534643 64f4c33346f4c39465354767936347341
        0014000b 6578616d706c652e6f726700");
    let keys = keys(KATAKANA, REALM, "TheMatrIX");
    let key = keys.bytes(PasswordAlgorithm::Md5);
    let mut mac = <Hmac<Sha1> as KeyInit>::new_from_slice(key).unwrap();
    mac.update(&request);
    mac.verify_slice(&hex("f67024656dd64a3e02b8e0712e85c9a28ca89666"))
        .unwrap();
}

/// T-8489-9.2-07, T-8489-9.2.4-17: the sample request of RFC 8489, B.1 verifies, and its USERHASH finds the user.
#[test]
fn sha256_key_verifies_the_sample_request_with_a_user_hash() {
    let hash = hex("4a3cf38fef6992bda952c6780417da0f24819415569e60b205c46e41407f1704");
    let request = hex("0001009c 2112a442 78ad3433c6ad72c029da412e
        001e0020 4a3cf38fef6992bda952c6780417da0f24819415569e60b205c46e41407f1704
        00150029 6f624d61744a6f733241414143662f2f3439396b39353464364f4c33346f4c39465354767936347341000000
        0014000b 6578616d706c652e6f726700");
    let directory = directory(with_user(KATAKANA, "TheMatrIX"));
    let hash: [u8; 32] = hash.try_into().unwrap();
    let user = known(directory.answer(REALM, UserName::Hash(&hash), Purpose::Allocate, NOW_S));
    assert_eq!(&*user.name, KATAKANA);
    let key = user.keys[0].bytes(PasswordAlgorithm::Sha256);
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(key).unwrap();
    mac.update(&request);
    mac.verify_slice(&hex(
        "e4686c8f0edeb59013e07090010a93efccbccc544c0a45d9f830aa6d6f735a01",
    ))
    .unwrap();
}

/// T-8489-9.2.4-09, T-8489-9.2.4-19: neither a stranger nor another realm is known.
#[test]
fn strangers_and_other_realms_are_unknown() {
    let directory = directory(with_user("user1", "pass1"));
    assert_eq!(
        ask(&directory, "nobody", Purpose::Allocate),
        Answer::Unknown
    );
    assert_eq!(ask(&directory, "", Purpose::Allocate), Answer::Unknown);
    let elsewhere = directory.answer(
        "other.example",
        UserName::Plain(b"user1"),
        Purpose::Allocate,
        NOW_S,
    );
    assert_eq!(elsewhere, Answer::Unknown);
    assert_eq!(
        directory.answer(REALM, UserName::Hash(&[7; 32]), Purpose::Other, NOW_S),
        Answer::Unknown
    );
    assert_eq!(
        directory.answer(REALM, UserName::Plain(b"\xff\xfe"), Purpose::Other, NOW_S),
        Answer::Unknown
    );
}

/// T-8265-4-03: the name is compared as it came, and not prepared a second time.
#[test]
fn a_name_on_the_wire_is_not_prepared() {
    let directory = directory(with_user("caf\u{e9}", "pass1"));
    assert!(matches!(
        ask(&directory, "caf\u{e9}", Purpose::Other),
        Answer::Known(_)
    ));
    assert_eq!(
        ask(&directory, "cafe\u{301}", Purpose::Other),
        Answer::Unknown
    );
}

/// T-8265-4-01: other spaces become a space, then NFC; case and width stay.
#[test]
fn preparing_maps_spaces_and_composes_and_nothing_else() {
    assert_eq!(opaque_string("foo\u{1680}bar").as_deref(), Ok("foo bar"));
    assert_eq!(opaque_string("\u{FF21}").as_deref(), Ok("\u{FF21}"));
    assert_eq!(opaque_string("e\u{301}").as_deref(), Ok("\u{e9}"));
    assert_eq!(
        opaque_string("CoRrEcT horse").as_deref(),
        Ok("CoRrEcT horse")
    );
    assert_eq!(
        opaque_string("\u{5D0}1a").as_deref(),
        Ok("\u{5D0}1a"),
        "there is no rule about direction"
    );
    assert_eq!(opaque_string(KATAKANA).as_deref(), Ok(KATAKANA));
}

/// T-8265-4-02: nothing, controls, unassigned and private code points are refused.
#[test]
fn preparing_refuses_what_the_freeform_class_leaves_out() {
    assert_eq!(opaque_string(""), Err(Unprepared::Empty));
    assert_eq!(opaque_string("a\tb"), Err(Unprepared::Character(0x09)));
    assert_eq!(opaque_string("a\0b"), Err(Unprepared::Character(0)));
    assert_eq!(
        opaque_string("\u{378}"),
        Err(Unprepared::Character(0x378)),
        "unassigned"
    );
    assert_eq!(
        opaque_string("\u{E000}"),
        Err(Unprepared::Character(0xE000)),
        "private use"
    );
    assert_eq!(
        opaque_string("\u{200B}"),
        Err(Unprepared::Character(0x200B)),
        "invisible"
    );
}

/// T-8265-4-04: what SASLprep folds or drops, OpaqueString keeps or refuses; the sample password of RFC 8489, B.1 is one of
/// the latter.
#[test]
fn preparing_differs_from_saslprep_where_documented() {
    assert_eq!(
        opaque_string("The\u{AD}M\u{AA}tr\u{2168}"),
        Err(Unprepared::Character(0xAD))
    );
    assert_eq!(
        opaque_string("M\u{AA}tr\u{2168}").as_deref(),
        Ok("M\u{AA}tr\u{2168}")
    );
}

/// T-8489-9.2-08: quotes around a text and NULs behind it are no part of it.
#[test]
fn quotes_and_trailing_nuls_are_stripped() {
    assert_eq!(unquoted("\"example.org\""), "example.org");
    assert_eq!(unquoted("example.org\0\0"), "example.org");
    assert_eq!(unquoted("\"example.org\"\0"), "example.org");
    assert_eq!(unquoted("say \"hi\""), "say \"hi\"", "a quote inside stays");
    assert_eq!(unquoted("\""), "\"", "half a pair is no pair");
}

/// T-UBERTI-2.2-01: the password is base64(HMAC-SHA1(secret, name)); SHA-256 where configured.
#[test]
fn a_shared_secret_gives_the_known_password() {
    let name = "1700000000:alice";
    assert_eq!(
        *SharedSecret::new("north", Algorithm::Sha1).password(name),
        "Cd/49soE35ICqcJF/bCTn8Z4OyE="
    );
    let longer = SharedSecret::new("north", Algorithm::Sha256).password(name);
    assert_eq!(*longer, "EuME0Xh0HllnbpbObfs8aBsd78Vr1EMwxArqbyCrGl8=");
}

/// T-UBERTI-2.2-01: the keys are the long-term keys of that password, with or without a user id.
#[test]
fn a_time_limited_user_has_the_keys_of_its_password() {
    let directory = directory(with_secrets(&["north"]));
    for name in ["1700000060:alice", "1700000060", "1700000060:a:b"] {
        let user = known(ask(&directory, name, Purpose::Allocate));
        let password = SharedSecret::new("north", Algorithm::Sha1).password(name);
        assert_eq!(&*user.name, name);
        assert_eq!(*user.keys, [keys(name, REALM, &password)]);
    }
}

/// T-UBERTI-4.2-01, T-UBERTI-4.2-02: an expired user may not allocate, and may keep what it has.
#[test]
fn expiry_is_looked_at_for_an_allocation_only() {
    let directory = directory(with_secrets(&["north"]));
    assert_eq!(
        ask(&directory, "1699999999:alice", Purpose::Allocate),
        Answer::Unknown
    );
    assert_eq!(
        ask(&directory, "1700000000:alice", Purpose::Allocate),
        Answer::Unknown,
        "the second it ends in"
    );
    assert!(matches!(
        ask(&directory, "1700000001:alice", Purpose::Allocate),
        Answer::Known(_)
    ));
    assert!(matches!(
        ask(&directory, "1699999999:alice", Purpose::Other),
        Answer::Known(_)
    ));
}

/// T-UBERTI-4.2-03: a name without a number in front is nobody, whatever it asks.
#[test]
fn malformed_time_limited_names_are_unknown() {
    let directory = directory(with_secrets(&["north"]));
    for name in [
        "abc:1",
        "alice:1700000060",
        ":alice",
        "",
        "+1700000060:alice",
        "17e8:a",
        " 1700000060:a",
        "99999999999999999999:a",
    ] {
        for purpose in [Purpose::Allocate, Purpose::Other] {
            assert_eq!(ask(&directory, name, purpose), Answer::Unknown, "{name:?}");
        }
    }
}

/// T-UBERTI-4.2-03: with a limit set, an expiry too far in the future is refused.
#[test]
fn an_expiry_beyond_the_limit_is_unknown() {
    let day = Duration::from_secs(86_400);
    let directory = directory(Accounts {
        max_ttl: Some(day),
        ..with_secrets(&["north"])
    });
    assert!(matches!(
        ask(&directory, "1700086400:a", Purpose::Allocate),
        Answer::Known(_)
    ));
    assert_eq!(
        ask(&directory, "1700086401:a", Purpose::Allocate),
        Answer::Unknown
    );
    assert_eq!(
        ask(&directory, "2015360000:a", Purpose::Allocate),
        Answer::Unknown
    );
    assert!(matches!(
        ask(&directory, "2015360000:a", Purpose::Other),
        Answer::Known(_)
    ));
}

/// T-UBERTI-5.2-01: every secret's key is offered, so that old and new both work.
#[test]
fn several_secrets_are_valid_at_a_time() {
    let directory = directory(with_secrets(&["old", "new", "newest"]));
    let user = known(ask(&directory, "1700000060:alice", Purpose::Allocate));
    let expected: Vec<Keys> = ["old", "new", "newest"]
        .iter()
        .map(|secret| SharedSecret::new(secret, Algorithm::Sha1).password("1700000060:alice"))
        .map(|password| keys("1700000060:alice", REALM, &password))
        .collect();
    assert_eq!(*user.keys, *expected);
}

/// T-UBERTI-5.1-01: a denied user is unknown, by its whole name or by its id, static or time-limited.
#[test]
fn denied_users_are_unknown() {
    let denied = ["1700000060:mallory", "eve", "static"]
        .map(String::from)
        .to_vec();
    let users = with_user("static", "pass1").users;
    let directory = directory(Accounts {
        denied,
        users,
        ..with_secrets(&["north"])
    });
    assert_eq!(
        ask(&directory, "1700000060:mallory", Purpose::Other),
        Answer::Unknown
    );
    assert!(matches!(
        ask(&directory, "1700000061:mallory", Purpose::Other),
        Answer::Known(_)
    ));
    assert_eq!(
        ask(&directory, "1700000061:eve", Purpose::Other),
        Answer::Unknown
    );
    assert_eq!(ask(&directory, "static", Purpose::Other), Answer::Unknown);
    assert_eq!(
        directory.answer(
            REALM,
            UserName::Hash(&user_hash("static", REALM)),
            Purpose::Other,
            NOW_S
        ),
        Answer::Unknown
    );
}

/// T-UBERTI-2.2-01: without a secret, a name that looks time-limited is an ordinary name.
#[test]
fn static_users_and_secrets_live_side_by_side() {
    let directory = directory(Accounts {
        users: with_user("alice", "pass1").users,
        ..with_secrets(&["north"])
    });
    assert_eq!(
        *known(ask(&directory, "alice", Purpose::Allocate)).keys,
        [keys("alice", REALM, "pass1")]
    );
    assert!(matches!(
        ask(&directory, "1700000060:alice", Purpose::Allocate),
        Answer::Known(_)
    ));
    let no_secret = self::directory(with_user("alice", "pass1"));
    assert_eq!(
        ask(&no_secret, "1700000060:alice", Purpose::Allocate),
        Answer::Unknown
    );
}
