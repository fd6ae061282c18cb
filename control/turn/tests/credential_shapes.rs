//! The attributes of authentication in every length they may have and may not have.

mod world;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use turnpike_wire::AttributeType;
use world::*;

/// T-8489-14-04: names of 508 bytes work, names up to 763 bytes are read and are nobody's, and longer ones are
/// malformed.
#[test]
fn names_may_be_long() {
    let mut world = World::new();
    let known = "n".repeat(508);
    world.users.push((known.clone(), "secret".into()));
    for (name, code) in [
        (known, 0),
        ("n".repeat(509), 401),
        ("n".repeat(763), 401),
        ("n".repeat(764), 400),
        ("n".repeat(5000), 400),
    ] {
        for scheme in [Scheme::Legacy, Scheme::Sha256] {
            let mut client = world
                .client()
                .with_user(&name, "secret")
                .with_scheme(scheme);
            let response = world.ask(&mut client, Draft::allocate());
            assert_eq!(response.code(), code, "{} bytes", name.len());
            if code == 0 {
                assert_eq!(
                    world.ask(&mut client, Draft::refresh().lifetime(0)).code(),
                    0
                );
            }
        }
    }
    assert!(world.server.is_empty());
}

/// T-8489-14-07, T-8489-9.2-03, T-8489-9.2.4-19: so are realms and nonces.
#[test]
fn realms_and_nonces_may_be_long() {
    let mut world = World::new();
    let mut client = world.client();
    world.allocate(&mut client);
    for (length, realm_code, nonce_code) in [(1, 401, 438), (763, 401, 438), (764, 400, 400)] {
        let mut abroad = client.clone();
        abroad.realm = "r".repeat(length);
        let response = world.exchange(&client, &Draft::refresh().build(&abroad));
        assert_eq!(response.code(), realm_code, "a realm of {length} bytes");
        let mut stale = client.clone();
        stale.nonce = vec![b'n'; length];
        let response = world.exchange(&client, &Draft::refresh().build(&stale));
        assert_eq!(response.code(), nonce_code, "a nonce of {length} bytes");
    }
    let mut empty = client.clone();
    empty.nonce = Vec::new();
    let response = world.exchange(&client, &Draft::refresh().build(&empty));
    assert_eq!(response.code(), 438, "an empty nonce");
}

/// T-8489-9.2.4-19: a realm that is not this server's is refused with the right one, whatever key has signed, that of
/// the realm it names or that of the right one.
#[test]
fn another_realm_is_refused_by_any_key() {
    let mut world = World::new();
    let mut client = world.client();
    world.allocate(&mut client);
    let mut abroad = client.clone();
    abroad.realm = "other.example".into();
    let renamed = Draft::refresh()
        .without(AttributeType::REALM)
        .raw(AttributeType::REALM, b"other.example");
    for request in [Draft::refresh().build(&abroad), renamed.build(&client)] {
        let response = world.exchange(&client, &request);
        assert_eq!(response.code(), 401);
        assert_eq!(response.message().realm().unwrap(), Some(REALM));
    }
}

/// T-8489-9.2.4-20, T-8489-9.2.4-09: whether a name is known does not show: the two challenges are the same to the
/// byte, but for the nonce, which is always new.
#[test]
fn a_known_name_looks_like_an_unknown_one() {
    let mut world = World::new();
    let mut client = world.client();
    world.ask(&mut client, Draft::refresh());
    for scheme in [Scheme::Legacy, Scheme::Sha256, Scheme::Md5] {
        for anonymous in [false, true] {
            for method in REQUESTS {
                let answers =
                    [("user1", "wrong"), ("nobody", "secret1")].map(|(user, password)| {
                        let mut asker =
                            client.clone().with_user(user, password).with_scheme(scheme);
                        asker.anonymous = anonymous;
                        let request = Draft::new(method).transaction([5; 12]).build(&asker);
                        let response = world.exchange(&client, &request);
                        assert_eq!(response.code(), 401);
                        let nonce = response.message().nonce().unwrap().unwrap().to_vec();
                        let at = response
                            .bytes
                            .windows(nonce.len())
                            .position(|part| part == nonce);
                        let mut bytes = response.bytes.clone();
                        bytes[at.unwrap()..][..nonce.len()].fill(0);
                        (bytes, nonce)
                    });
                assert_eq!(answers[0].0, answers[1].0);
                assert_ne!(answers[0].1, answers[1].1);
            }
        }
    }
}

/// T-8489-9.2.4-17: USERHASH is 32 bytes, and is that of the prepared name and realm.
#[test]
fn a_hidden_name_is_32_bytes() {
    let mut world = World::new();
    let mut client = world.client();
    world.allocate(&mut client);
    let hash = turnpike_wire::userhash(b"user1", REALM.as_bytes());
    let hidden = |value: &[u8]| {
        Draft::refresh()
            .without(AttributeType::USERNAME)
            .raw(AttributeType::USERHASH, value)
    };
    let another = turnpike_wire::userhash(b"user1", b"other.example");
    for (draft, code, what) in [
        (hidden(&hash), 0, "32 bytes"),
        (hidden(&hash[..31]), 400, "31 bytes"),
        (hidden(&[&hash[..], &[0]].concat()), 400, "33 bytes"),
        (hidden(&[]), 400, "none"),
        (hidden(&another), 401, "of another realm"),
        (hidden(&[0; 32]), 401, "of nobody"),
    ] {
        let request = draft.build(&client);
        assert_eq!(world.exchange(&client, &request).code(), code, "{what}");
    }
}

/// T-8489-9.2.4-16: MESSAGE-INTEGRITY-SHA256 that is cut short or too long is never taken for right, even where every
/// byte that is there is the right one.
#[test]
fn integrity_is_whole_or_nothing() {
    let mut world = World::new();
    let mut client = world.client();
    world.allocate(&mut client);
    for length in (0..=40).chain([64, 256]) {
        let response = world.exchange(&client, &signed_in(&client, length));
        let expected = if length == 32 { 0 } else { 400 };
        assert_eq!(response.code(), expected, "{length} bytes");
    }
    let mut client = world.client().with_scheme(Scheme::Legacy);
    world.allocate(&mut client);
    for length in (0..20).chain(21..=40) {
        let draft = Draft::refresh().without(AttributeType::MESSAGE_INTEGRITY);
        let zeros = vec![0; length];
        let draft = draft.after_integrity(AttributeType::MESSAGE_INTEGRITY, &zeros);
        let response = world.exchange(&client, &draft.build(&client));
        assert_eq!(response.code(), 400, "MESSAGE-INTEGRITY of {length} bytes");
    }
}

/// A Refresh whose MESSAGE-INTEGRITY-SHA256 has this length: the first bytes of the right value, computed over a header
/// that counts them.
fn signed_in(client: &Client, length: usize) -> Vec<u8> {
    let kind = AttributeType::MESSAGE_INTEGRITY_SHA256;
    let mut bytes = Draft::refresh().without(kind).build(client);
    let body = bytes.len() - 20 + 4 + length.next_multiple_of(4);
    bytes[2..4].copy_from_slice(&u16::try_from(body).unwrap().to_be_bytes());
    let mut mac = Hmac::<Sha256>::new_from_slice(client.key().as_bytes()).unwrap();
    mac.update(&bytes);
    let mut value = mac.finalize().into_bytes().to_vec();
    value.resize(length, 0);
    bytes.extend(kind.0.to_be_bytes());
    bytes.extend(u16::try_from(length).unwrap().to_be_bytes());
    bytes.extend(value);
    bytes.resize(20 + body, 0);
    bytes
}
