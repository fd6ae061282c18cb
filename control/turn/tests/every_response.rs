//! What holds of every response, whatever it answers: its header, its ERROR-CODE, its integrity, and what it leaves out.

mod world;

use turnpike_turn::{Limits, Settings};
use turnpike_wire::{AttributeType, Class, IntegrityAlgorithm, Method};
use world::*;

const SCHEMES: [Scheme; 5] = [
    Scheme::Legacy,
    Scheme::Sha256,
    Scheme::Md5,
    Scheme::Sha256WithSha1,
    Scheme::Sha256WithBoth,
];

/// Who asks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Asker {
    /// A user without an allocation.
    Stranger,
    /// A user on the five-tuple of its allocation, with as many permissions and channels as it may have.
    Owner,
    /// Another user on that five-tuple.
    Intruder,
    /// A user that has its one allocation on another five-tuple.
    Elsewhere,
    /// A user behind 6to4.
    Tunnelled,
}

/// IPv4 only, one allocation to a user, with room for one channel and two permissions.
fn narrow() -> Settings {
    Settings {
        limits: Limits {
            allocations_per_user: 1,
            permissions_per_allocation: 2,
            channels_per_allocation: 1,
            ..settings().limits
        },
        ..settings_with_relays(&[RELAY_V4])
    }
}

fn asking(world: &mut World, scheme: Scheme, asker: Asker) -> Client {
    let mut client = world.client().with_scheme(scheme);
    match asker {
        Asker::Stranger => {}
        Asker::Owner | Asker::Intruder => {
            world.allocate(&mut client);
            world.bind(&mut client, 0x4000, PEER_V4);
            world.permit(&mut client, "192.0.2.8:0");
        }
        Asker::Elsewhere => {
            world.allocate(&mut client);
            client.five_tuple.client.port += 1;
            client.nonce.clear();
        }
        Asker::Tunnelled => {
            client = world.client_v6().with_scheme(scheme);
            client.five_tuple.client.ip = ip("2002:c000:201::7");
        }
    }
    if asker == Asker::Intruder {
        client = client.with_user("user2", "secret2");
    }
    if client.nonce.is_empty() {
        world.ask(&mut client, Draft::refresh());
    }
    client
}

/// Every outcome of every request that authenticates: who asks for what, and what the answer is.
fn authenticated() -> Vec<(Asker, Draft, u16)> {
    use Asker::{Elsewhere, Intruder, Owner, Stranger, Tunnelled};
    let permit = |peer| Draft::create_permission(&[peer]);
    vec![
        (Stranger, Draft::allocate(), 0),
        (Stranger, Draft::allocate().even_port(false), 0),
        (Stranger, Draft::new(Method::Allocate), 400),
        (Tunnelled, Draft::allocate(), 403),
        (Stranger, Draft::allocate().raw(0x7ABC, &[]), 420),
        (Owner, Draft::allocate(), 437),
        (Intruder, Draft::allocate(), 437),
        (Stranger, Draft::allocate().family(2), 440),
        (Stranger, Draft::new(Method::Allocate).transport(6), 442),
        (Elsewhere, Draft::allocate(), 486),
        (Stranger, Draft::allocate().token(&[9; 8]), 508),
        (Owner, Draft::refresh(), 0),
        (Owner, Draft::refresh().lifetime(0), 0),
        (
            Owner,
            Draft::refresh().raw(AttributeType::LIFETIME, &[1]),
            400,
        ),
        (Owner, Draft::refresh().raw(0x7ABC, &[]), 420),
        (Stranger, Draft::refresh(), 437),
        (Intruder, Draft::refresh(), 441),
        (Owner, Draft::refresh().family(2), 443),
        (Owner, permit(PEER_V4), 0),
        (Owner, Draft::create_permission(&[]), 400),
        (Owner, permit("127.0.0.1:80"), 403),
        (Owner, permit(PEER_V4).raw(0x7ABC, &[]), 420),
        (Stranger, permit(PEER_V4), 437),
        (Intruder, permit(PEER_V4), 441),
        (Owner, permit(PEER_V6), 443),
        (Owner, permit("192.0.2.9:0"), 508),
        (Owner, Draft::channel_bind(0x4000, PEER_V4), 0),
        (Owner, Draft::channel_bind(0x5000, PEER_V4), 400),
        (Owner, Draft::channel_bind(0x4001, "127.0.0.1:80"), 403),
        (
            Owner,
            Draft::channel_bind(0x4000, PEER_V4).raw(0x7ABC, &[]),
            420,
        ),
        (Stranger, Draft::channel_bind(0x4000, PEER_V4), 437),
        (Intruder, Draft::channel_bind(0x4000, PEER_V4), 441),
        (Owner, Draft::channel_bind(0x4001, PEER_V6), 443),
        (Owner, Draft::channel_bind(0x4001, "192.0.2.8:1"), 508),
    ]
}

/// A request and the response to it.
struct Exchange {
    what: String,
    request: Vec<u8>,
    response: Response,
}

fn of_authenticated(settings: &Settings, scheme: Scheme) -> Vec<Exchange> {
    let ids = [[0; 12], [0xFF; 12], *b"\x01\x80 any id!\0\xFE"];
    let mut exchanges = Vec::new();
    for (index, (asker, draft, code)) in authenticated().into_iter().enumerate() {
        let mut world = World::with(settings.clone());
        let client = asking(&mut world, scheme, asker);
        let what = format!("{asker:?} asks {:?} for {code} by {scheme:?}", draft.method);
        let request = draft.transaction(ids[index % ids.len()]).build(&client);
        let response = world.exchange(&client, &request);
        assert_eq!(response.code(), code, "{what}");
        exchanges.push(Exchange {
            what,
            request,
            response,
        });
    }
    exchanges
}

/// Every answer to a request that has not authenticated: Binding, challenges, and incomplete credentials.
fn of_unauthenticated(settings: &Settings, scheme: Scheme) -> Vec<Exchange> {
    let mut world = World::with(settings.clone());
    let owner = asking(&mut world, scheme, Asker::Owner);
    let wrong = owner.clone().with_user("user1", "wrong");
    let nobody = owner.clone().with_user("nobody", "secret1");
    let mut abroad = owner.clone();
    abroad.realm = "other.example".into();
    let mut stale = owner.clone();
    stale.nonce = b"bogus".to_vec();
    let mut cases = vec![
        (Draft::binding(), &owner, 0),
        (Draft::binding().raw(0x7ABC, &[]), &owner, 420),
    ];
    for method in REQUESTS {
        let draft = || Draft::new(method);
        cases.extend([
            (draft().unauthenticated(), &owner, 401),
            (draft(), &wrong, 401),
            (draft(), &nobody, 401),
            (draft(), &abroad, 401),
            (draft(), &stale, 438),
            (draft().without(AttributeType::NONCE), &owner, 400),
        ]);
    }
    let exchange = |(draft, client, code): (Draft, &Client, u16)| {
        let what = format!(
            "{:?} unauthenticated for {code} by {scheme:?}",
            draft.method
        );
        let request = draft.build(client);
        let response = world.exchange(client, &request);
        assert_eq!(response.code(), code, "{what}");
        Exchange {
            what,
            request,
            response,
        }
    };
    cases.into_iter().map(exchange).collect()
}

fn all(settings: &Settings) -> Vec<Exchange> {
    let of = |scheme| {
        let mut exchanges = of_authenticated(settings, scheme);
        exchanges.extend(of_unauthenticated(settings, scheme));
        exchanges
    };
    SCHEMES.into_iter().flat_map(of).collect()
}

/// T-8489-5-06, T-8489-5-07, T-8489-6.3.1.1-02: a response has the method, the cookie and all twelve bytes of the
/// request's transaction ID, and is a success or an error, by the bits of its type.
#[test]
fn a_response_names_its_request() {
    let mut types = Vec::new();
    for Exchange {
        what,
        request,
        response,
    } in all(&narrow())
    {
        assert_eq!(response.bytes[4..20], request[4..20], "{what}");
        let class = if response.code() == 0 { 0x0100 } else { 0x0110 };
        let kind = u16::from_be_bytes([response.bytes[0], response.bytes[1]]);
        let asked = u16::from_be_bytes([request[0], request[1]]);
        assert_eq!(kind, asked | class, "{what}");
        types.push(kind);
    }
    types.sort_unstable();
    types.dedup();
    let expected = [
        0x0101, 0x0103, 0x0104, 0x0108, 0x0109, 0x0111, 0x0113, 0x0114, 0x0118, 0x0119,
    ];
    assert_eq!(types, expected);
}

/// T-8489-5-08: the length field counts exactly the bytes behind the header, in whole words, however odd the texts are.
#[test]
fn the_length_of_a_response_is_right() {
    for odd in 1..=4 {
        let settings = Settings {
            realm: "realm"[..odd].into(),
            software: Some("software"[..odd + 1].into()),
            ..narrow()
        };
        for Exchange { what, response, .. } in all(&settings) {
            let length = u16::from_be_bytes([response.bytes[2], response.bytes[3]]);
            assert_eq!(usize::from(length), response.bytes.len() - 20, "{what}");
            assert_eq!(length % 4, 0, "{what}");
        }
    }
}

/// T-8489-6.3.1.1-01, T-8656-19-01: an error response has one ERROR-CODE, whose reserved bits are zero and whose reason
/// is a short text; every code that RFC 8656 lets this server send is sent.
#[test]
fn every_error_says_its_code() {
    let mut codes = Vec::new();
    for Exchange { what, response, .. } in all(&narrow()) {
        let message = response.message();
        if message.class() == Class::SuccessResponse {
            assert!(!response.has(AttributeType::ERROR_CODE), "{what}");
            continue;
        }
        let count = message
            .attributes()
            .filter(|attribute| attribute.kind == AttributeType::ERROR_CODE)
            .count();
        assert_eq!(count, 1, "{what}");
        let [0, 0, class @ 3..=6, number @ 0..=99, reason @ ..] =
            message.find(AttributeType::ERROR_CODE).unwrap()
        else {
            panic!("{what}: {response:?}");
        };
        let reason = std::str::from_utf8(reason).unwrap();
        assert!((1..128).contains(&reason.chars().count()), "{what}");
        codes.push(u16::from(*class) * 100 + u16::from(*number));
    }
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(
        codes,
        [400, 401, 403, 420, 437, 438, 440, 441, 442, 443, 486, 508]
    );
}

/// T-8489-9.2.4-14, T-8489-9.2.4-05, T-8656-8.2-04: success or error, the answer to an authenticated request is signed
/// with the key that its request was: by MESSAGE-INTEGRITY-SHA256 where a password algorithm was chosen, by
/// MESSAGE-INTEGRITY where none was, and never by both.
#[test]
fn every_answer_to_an_authenticated_request_is_signed() {
    for scheme in SCHEMES {
        let (by, other) = match scheme {
            Scheme::Legacy => (
                IntegrityAlgorithm::Sha1,
                AttributeType::MESSAGE_INTEGRITY_SHA256,
            ),
            _ => (IntegrityAlgorithm::Sha256, AttributeType::MESSAGE_INTEGRITY),
        };
        for Exchange { what, response, .. } in of_authenticated(&narrow(), scheme) {
            assert_eq!(response.signed(), Some(by), "{what}");
            assert!(!response.has(other), "{what}");
            let refreshed =
                response.message().method() == Some(Method::Refresh) && response.code() == 0;
            assert!(!refreshed || response.lifetime().is_some(), "{what}");
        }
    }
}

/// T-8489-9.2.4-15: it repeats nothing of the credentials.
#[test]
fn no_answer_to_an_authenticated_request_repeats_credentials() {
    let credentials = [
        AttributeType::REALM,
        AttributeType::NONCE,
        AttributeType::USERNAME,
        AttributeType::USERHASH,
        AttributeType::PASSWORD_ALGORITHM,
        AttributeType::PASSWORD_ALGORITHMS,
    ];
    for scheme in SCHEMES {
        for Exchange { what, response, .. } in of_authenticated(&narrow(), scheme) {
            let repeated = credentials.iter().find(|kind| response.has(**kind));
            assert_eq!(repeated, None, "{what}");
        }
    }
}

/// T-8489-9.2.4-11, T-8489-9.2.4-09, T-8489-9.2.4-12: every 401 and 438 offers the password algorithms that its nonce
/// announces, beside the realm, and names no user; every other answer without authentication has none of it.
#[test]
fn every_challenge_offers_the_password_algorithms() {
    let mut challenges = 0;
    for scheme in SCHEMES {
        for Exchange { what, response, .. } in of_unauthenticated(&narrow(), scheme) {
            let message = response.message();
            assert_eq!(response.signed(), None, "{what}");
            assert!(!response.has(AttributeType::USERNAME), "{what}");
            assert!(!response.has(AttributeType::USERHASH), "{what}");
            let offer = message.find(AttributeType::PASSWORD_ALGORITHMS);
            if matches!(response.code(), 401 | 438) {
                let nonce = message.nonce().unwrap().unwrap();
                assert!(nonce.starts_with(b"obMatJos2wAAA"), "{what}");
                assert_eq!(offer, Some(&[0, 2, 0, 0, 0, 1, 0, 0][..]), "{what}");
                assert_eq!(message.realm().unwrap(), Some(REALM), "{what}");
                challenges += 1;
            } else {
                let challenge = (message.nonce().unwrap(), message.realm().unwrap(), offer);
                assert_eq!(challenge, (None, None, None), "{what}");
            }
        }
    }
    assert_eq!(challenges, SCHEMES.len() * REQUESTS.len() * 5);
}

/// T-8489-16-02: what SOFTWARE says is the operator's word, to the letter, or nothing.
#[test]
fn software_says_what_the_operator_wrote() {
    for software in [Some("a name of its own"), None] {
        let settings = Settings {
            software: software.map(str::to_owned),
            ..narrow()
        };
        let mut said = 0;
        for Exchange { what, response, .. } in all(&settings) {
            let method = response.message().method();
            let text = response.message().find(AttributeType::SOFTWARE);
            if matches!(method, Some(Method::Allocate | Method::Refresh)) {
                assert_eq!(text, software.map(str::as_bytes), "{what}");
                said += 1;
            } else {
                assert_eq!(text, None, "{what}");
            }
        }
        assert!(said > 0);
    }
}
