//! Messages as they should not be, and as they may be: what is silence, and what makes no difference.

mod world;

use turnpike_turn::{Discard, Settings};
use turnpike_wire::{AttributeType, Class, Method};
use world::*;

fn requests() -> [Draft; 5] {
    [
        Draft::binding(),
        Draft::allocate(),
        Draft::refresh(),
        Draft::create_permission(&[PEER_V4]),
        Draft::channel_bind(0x4000, PEER_V4),
    ]
}

/// A client with an allocation, or without one but with a nonce.
fn client(world: &mut World, with_allocation: bool) -> Client {
    let mut client = world.client().with_scheme(Scheme::Legacy);
    if with_allocation {
        world.allocate(&mut client);
    } else {
        world.ask(&mut client, Draft::refresh());
    }
    client
}

/// What makes a message none, and its name.
type Spoil = (&'static str, fn(&mut Vec<u8>));

const SPOILS: [Spoil; 15] = [
    ("top bits 10", |bytes| bytes[0] |= 0x80),
    ("top bits 01", |bytes| bytes[0] |= 0x40),
    ("top bits 11", |bytes| bytes[0] |= 0xC0),
    ("no cookie", |bytes| bytes[4..8].fill(0)),
    ("a cookie of its own", |bytes| {
        bytes[4..8].copy_from_slice(&[0x11, 0x22, 0x33, 0x44])
    }),
    ("a wrong last byte of the cookie", |bytes| bytes[7] ^= 1),
    ("length + 1", |bytes| lengthen(bytes, 1)),
    ("length + 2", |bytes| lengthen(bytes, 2)),
    ("length + 4", |bytes| lengthen(bytes, 4)),
    ("length - 4", |bytes| lengthen(bytes, -4)),
    ("length FFFC", |bytes| {
        bytes[2..4].copy_from_slice(&[0xFF, 0xFC])
    }),
    ("2 bytes more, counted", |bytes| {
        bytes.extend([0; 2]);
        lengthen(bytes, 2);
    }),
    ("4 bytes more", |bytes| bytes.extend([0; 4])),
    ("an attribute of 200 bytes in 4", |bytes| {
        bytes.extend([0x80, 0x22, 0, 200, 0, 0, 0, 0]);
        lengthen(bytes, 8);
    }),
    ("an attribute of FFFF bytes", |bytes| {
        bytes.extend([0x80, 0x22, 0xFF, 0xFF]);
        lengthen(bytes, 4);
    }),
];

/// Adds to the length in the header.
fn lengthen(bytes: &mut [u8], by: i16) {
    let length = u16::from_be_bytes([bytes[2], bytes[3]]).wrapping_add_signed(by);
    bytes[2..4].copy_from_slice(&length.to_be_bytes());
}

/// T-8489-5-01, T-8489-5-02, T-8489-5-03, T-8489-5-04, T-8489-5-05, T-8489-6.3-08, T-8489-12-08, T-8656-5-12: a message
/// with another cookie, as RFC 3489 had it, with top bits set, with a length that is not its own or not in whole words,
/// or with an attribute that runs past its end, is silence for every method.
#[test]
fn what_is_not_stun_is_silence() {
    let mut world = World::new();
    for with_allocation in [false, true] {
        let client = client(&mut world, with_allocation);
        for draft in requests() {
            let good = draft.build(&client);
            for (what, spoil) in SPOILS {
                let mut bytes = good.clone();
                spoil(&mut bytes);
                assert_eq!(
                    world.silence(&client, &bytes),
                    Discard::Malformed,
                    "{what} in {:?}",
                    draft.method
                );
            }
        }
    }
}

/// T-7983-3-01, T-8489-6.3-01: of all 4096 methods five are served; a request of any other is silence, with credentials
/// and without.
#[test]
fn other_methods_are_silence() {
    let mut world = World::new();
    let client = client(&mut world, true);
    let forms = [
        Draft::refresh().build(&client),
        Draft::refresh().unauthenticated().build(&client),
    ];
    let mut served = Vec::new();
    for method in 0..0x1000_u16 {
        let kind = method & 0xF | (method & 0x70) << 1 | (method & 0xF80) << 2;
        for form in &forms {
            let mut bytes = form.clone();
            bytes[..2].copy_from_slice(&kind.to_be_bytes());
            let before = world.server.statistics();
            if !world.send(&client, &bytes).is_empty() {
                served.push(method);
            }
            assert_eq!(world.server.statistics(), before);
        }
    }
    served.dedup();
    assert_eq!(served, [0x001, 0x003, 0x004, 0x008, 0x009]);
}

/// T-8489-6.3-06, T-8489-6.3-07, T-8489-14-07: what may be ignored is ignored: unknown attributes of the optional half,
/// known ones that belong elsewhere, and the longest SOFTWARE there may be. The answer is that to the request without
/// them.
#[test]
fn what_may_be_ignored_is_ignored() {
    type Addition = (u16, &'static [u8]);
    let additions: [Addition; 16] = [
        (0xC001, b""),
        (0x8FFF, b"any"),
        (0xFFFF, &[7; 100]),
        (AttributeType::SOFTWARE.0, &[b's'; 763]),
        (AttributeType::CHANNEL_NUMBER.0, &[0x40, 0, 0, 0]),
        (AttributeType::LIFETIME.0, &[0, 0, 2, 0x58]),
        (AttributeType::DATA.0, b"odd"),
        (AttributeType::EVEN_PORT.0, &[0]),
        (AttributeType::ERROR_CODE.0, &[0, 0, 4, 0]),
        (AttributeType::UNKNOWN_ATTRIBUTES.0, &[0x7A, 0xBC]),
        (AttributeType::XOR_MAPPED_ADDRESS.0, &[1]),
        (AttributeType::XOR_RELAYED_ADDRESS.0, &[2]),
        (AttributeType::ICMP.0, &[0; 8]),
        (AttributeType::MOBILITY_TICKET.0, &[]),
        (AttributeType::MOBILITY_TICKET.0, b"ticket"),
        (
            AttributeType::XOR_PEER_ADDRESS.0,
            &[0, 1, 0x21, 0x13, 0xE1, 0x12, 0xA6, 0x45],
        ),
    ];
    for (kind, value) in additions {
        let mut world = World::new();
        for index in 0..requests().len() {
            let mut plain = client(&mut world, index > 1);
            let mut adorned = client(&mut world, index > 1);
            let [first, second] = [(); 2].map(|()| requests().into_iter().nth(index).unwrap());
            let method = first.method;
            let expected = world.ask(&mut plain, first);
            let response = world.ask(&mut adorned, second.raw(kind, value));
            assert_eq!(
                (response.code(), response.kinds(), response.lifetime()),
                (0, expected.kinds(), expected.lifetime()),
                "{kind:#06x} in {method:?}"
            );
        }
    }
}

/// T-8489-14-01, T-8656-18-01: padding may hold anything, in an attribute of any length.
#[test]
fn padding_is_not_looked_at() {
    let mut world = World::new();
    let client = world.client();
    for length in 1..=8 {
        let draft = Draft::binding().raw(0xC001, &vec![b'x'; length]);
        let mut bytes = draft.build(&client);
        let end = bytes.len();
        let padding = length.next_multiple_of(4) - length;
        bytes[end - padding..].fill(0xFF);
        assert_eq!(world.exchange(&client, &bytes).code(), 0, "{length} bytes");
    }
}

/// T-8489-14-02: of an attribute that comes twice the first counts, also where the second would be an error; only of
/// peers is there a list.
#[test]
fn the_first_of_two_counts() {
    let mut world = World::new();
    let mut client = world.client();
    let lifetimes = |first: u32, second: u32| Draft::allocate().lifetime(first).lifetime(second);
    assert_eq!(
        world.ask(&mut client, lifetimes(1200, 0)).lifetime(),
        Some(1200)
    );
    let refresh = Draft::refresh().lifetime(1300).lifetime(0);
    assert_eq!(world.ask(&mut client, refresh).lifetime(), Some(1300));
    let malformed = Draft::refresh()
        .lifetime(700)
        .raw(AttributeType::LIFETIME, &[1]);
    assert_eq!(world.ask(&mut client, malformed).lifetime(), Some(700));
    let malformed = Draft::refresh()
        .raw(AttributeType::LIFETIME, &[1])
        .lifetime(700);
    assert_eq!(world.ask(&mut client, malformed).code(), 400);
    let channel = Draft::channel_bind(0x4001, "192.0.2.7:1")
        .channel(0x4002)
        .peer(at("192.0.2.8:2"));
    assert_eq!(world.ask(&mut client, channel).code(), 0);
    let operations = world.operations();
    let bound = operations.iter().find_map(|operation| match operation {
        turnpike_turn::Operation::Channel { number, peer, .. } => Some((number.value(), *peer)),
        _ => None,
    });
    assert_eq!(bound, Some((0x4001, at("192.0.2.7:1"))));
    assert_eq!(world.server.statistics().permissions, 1);
    let peers = Draft::create_permission(&["192.0.2.8:2", "192.0.2.9:3"]);
    assert_eq!(world.ask(&mut client, peers).code(), 0);
    assert_eq!(world.server.statistics().permissions, 3);
    let mut dual = world.client();
    let families = Draft::allocate().family(2).family(1);
    assert_eq!(world.ask(&mut dual, families).relayed()[0].ip, ip(RELAY_V6));
    let mut other = world.client();
    let transports = Draft::new(Method::Allocate).transport(6).transport(17);
    assert_eq!(world.ask(&mut other, transports).code(), 442);
}

/// T-8489-12-04, T-8489-12-02, T-8445-17-01: Binding is answered whatever credentials are attached, right, wrong or
/// none, with an allocation on the five-tuple and without, and its answer is the same.
#[test]
fn binding_needs_and_judges_no_credentials() {
    let mut world = World::new();
    for with_allocation in [false, true] {
        let right = client(&mut world, with_allocation);
        let wrong = right.clone().with_user("nobody", "wrong");
        let mut stale = right.clone();
        stale.nonce = b"bogus".to_vec();
        world.take_log();
        let before = world.server.statistics();
        for asker in [&right, &wrong, &stale] {
            for scheme in [Scheme::Legacy, Scheme::Sha256, Scheme::Sha256WithBoth] {
                let asker = asker.clone().with_scheme(scheme);
                for draft in [Draft::binding(), Draft::new(Method::Binding)] {
                    let response = world.exchange(&right, &draft.build(&asker));
                    assert_eq!(response.kinds(), [AttributeType::XOR_MAPPED_ADDRESS]);
                    assert_eq!(response.mapped(), Some(right.five_tuple.client));
                }
            }
        }
        assert_eq!(
            (world.operations(), world.server.statistics()),
            (vec![], before)
        );
        let asked = |record: &Record| matches!(record, Record::Authenticate { .. });
        assert!(!world.log.iter().any(asked), "nobody asks the user store");
    }
}

/// T-8656-5-11, T-8489-7-01, T-8489-7-02, T-8489-6.3-04: FINGERPRINT may be in any request and is never asked for; the
/// answer has one where the request had, as its last attribute; where it is wrong there is no answer.
#[test]
fn fingerprint_may_be_anywhere() {
    for with_fingerprint in [false, true] {
        for (index, method) in requests().map(|draft| draft.method).into_iter().enumerate() {
            let mut world = World::new();
            let client = client(&mut world, index > 1);
            let mut draft = requests().into_iter().nth(index).unwrap();
            if with_fingerprint {
                draft = draft.fingerprint();
            }
            let mut request = draft.build(&client);
            let response = world.exchange(&client, &request);
            assert_eq!(response.code(), 0, "{method:?}");
            let last = response.kinds().last() == Some(&AttributeType::FINGERPRINT);
            assert_eq!(last, with_fingerprint, "{method:?}");
            if with_fingerprint {
                *request.last_mut().unwrap() ^= 1;
                assert_eq!(world.silence(&client, &request), Discard::Fingerprint);
            }
        }
    }
}

/// T-8445-11-01, T-8489-6.3.2-03: the keep-alives of a client are swallowed and change nothing, not even an end.
#[test]
fn keep_alives_are_swallowed() {
    let mut world = World::new();
    let mut client = client(&mut world, true);
    world.bind(&mut client, 0x4000, PEER_V4);
    let bare = Draft::binding().class(Class::Indication);
    let adorned = Draft::binding().class(Class::Indication).fingerprint();
    for draft in [bare, adorned] {
        for _ in 0..3 {
            let reason = world.silence(&client, &draft.build(&client));
            assert_eq!(reason, Discard::Indication);
            world.pass(secs(50));
        }
    }
    world.pass(secs(301));
    assert!(world.server.is_empty(), "600 s after the Allocate");
}

/// T-5780-6-03, T-5780-6-11, T-5780-6-16: this server has no second address to answer from: CHANGE-REQUEST,
/// RESPONSE-PORT and PADDING are unknown to it, and no response speaks of another address.
#[test]
fn nat_behaviour_discovery_is_not_offered() {
    let mut world = World::with(Settings {
        software: None,
        ..settings()
    });
    let client = world.client();
    for (kind, value) in [
        (AttributeType::CHANGE_REQUEST, &[0, 0, 0, 6][..]),
        (AttributeType::RESPONSE_PORT, &[0x9C, 0x40, 0, 0]),
        (AttributeType::PADDING, &[0; 1500]),
    ] {
        let request = Draft::binding().raw(kind, value).build(&client);
        let response = world.exchange(&client, &request);
        assert_eq!((response.code(), response.unknown()), (420, vec![kind.0]));
        let kinds = [AttributeType::ERROR_CODE, AttributeType::UNKNOWN_ATTRIBUTES];
        assert_eq!(response.kinds(), kinds);
    }
    let response = world.exchange(&client, &Draft::binding().build(&client));
    assert_eq!(response.kinds(), [AttributeType::XOR_MAPPED_ADDRESS]);
}
