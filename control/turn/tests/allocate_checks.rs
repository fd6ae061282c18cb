//! The checks of Allocate: what each refuses, in which order, and that nothing is left of a refused request.

mod world;

use turnpike_turn::policy::{Own, Policy};
use turnpike_turn::{OpenError, Settings};
use turnpike_wire::{AttributeType, Method};
use world::*;

const REQUESTED_TRANSPORT: AttributeType = AttributeType::REQUESTED_TRANSPORT;
const FAMILY: AttributeType = AttributeType::REQUESTED_ADDRESS_FAMILY;
const ADDITIONAL: AttributeType = AttributeType::ADDITIONAL_ADDRESS_FAMILY;

/// Without REQUESTED-TRANSPORT.
fn bare() -> Draft {
    Draft::new(Method::Allocate)
}

/// Asks, expects this error, signed, and no trace of the request; then a plain Allocate on the same five-tuple works.
fn refuse(world: &mut World, client: &mut Client, draft: Draft, code: u16, what: &str) {
    let before = world.server.statistics();
    let response = world.ask(client, draft);
    assert_eq!(response.code(), code, "{what}");
    assert!(response.signed().is_some(), "{what}");
    assert_eq!(world.server.statistics(), before, "{what}");
    world.allocate(client);
    assert_eq!(
        world.ask(client, Draft::refresh().lifetime(0)).code(),
        0,
        "{what}"
    );
    assert_eq!(world.server.statistics(), before, "{what}");
}

/// T-8656-7.2-06, T-8656-7.2-07, T-8656-7.2-40: REQUESTED-TRANSPORT must be there, well formed, and UDP.
#[test]
fn the_requested_transport_is_udp() {
    let mut world = World::new();
    let mut client = world.client();
    let raw = |value: &[u8]| bare().raw(REQUESTED_TRANSPORT, value);
    for (draft, code, what) in [
        (bare(), 400, "no REQUESTED-TRANSPORT"),
        (raw(&[]), 400, "an empty one"),
        (raw(&[17, 0]), 400, "one of 2 bytes"),
        (raw(&[17, 0, 0, 0, 0, 0, 0, 0]), 400, "one of 8 bytes"),
        (raw(&[0, 0, 0, 0]), 442, "protocol 0"),
        (raw(&[6, 0, 0, 0]), 442, "TCP"),
        (raw(&[132, 0, 0, 0]), 442, "SCTP"),
        (raw(&[255, 0, 0, 0]), 442, "protocol 255"),
    ] {
        refuse(&mut world, &mut client, draft, code, what);
    }
}

/// T-8656-7.2-12, T-8656-7.2-13, T-8656-7.2-15, T-8656-7.2-16, T-8656-7.2-18, T-8656-7.2-35, T-8656-18.7-01,
/// T-8656-7.2-40: attributes that are malformed, exclude each other, or name what does not exist.
#[test]
fn senseless_wishes_are_refused() {
    let mut world = World::new();
    let mut client = world.client();
    let allocate = Draft::allocate;
    for (draft, code, what) in [
        (
            allocate().family(1).additional_family(2),
            400,
            "both families' attributes",
        ),
        (
            allocate().additional_family(2).family(2),
            400,
            "both, in the other order",
        ),
        (allocate().family(0), 440, "family 0"),
        (allocate().family(3), 440, "family 3"),
        (allocate().raw(FAMILY, &[1]), 400, "a family of 1 byte"),
        (
            allocate().raw(FAMILY, &[1, 0, 0, 0, 0]),
            400,
            "a family of 5 bytes",
        ),
        (allocate().additional_family(1), 400, "IPv4 in addition"),
        (allocate().additional_family(0), 400, "family 0 in addition"),
        (allocate().additional_family(3), 400, "family 3 in addition"),
        (
            allocate().raw(ADDITIONAL, &[2]),
            400,
            "an additional family of 1 byte",
        ),
        (
            allocate().even_port(true).additional_family(2),
            400,
            "a pair of both families",
        ),
        (
            allocate().additional_family(2).even_port(true),
            400,
            "in the other order",
        ),
        (
            allocate().raw(AttributeType::EVEN_PORT, &[]),
            400,
            "an empty EVEN-PORT",
        ),
        (
            allocate().raw(AttributeType::EVEN_PORT, &[0x80, 0, 0, 0]),
            400,
            "EVEN-PORT of 4 bytes",
        ),
        (
            allocate().raw(AttributeType::DONT_FRAGMENT, &[0]),
            400,
            "DONT-FRAGMENT with a value",
        ),
        (
            allocate().raw(AttributeType::LIFETIME, &[]),
            400,
            "an empty LIFETIME",
        ),
        (
            allocate().raw(AttributeType::LIFETIME, &[2, 0x58]),
            400,
            "LIFETIME of 2 bytes",
        ),
        (
            allocate().raw(AttributeType::LIFETIME, &[0, 0, 0, 2, 0x58]),
            400,
            "LIFETIME of 5 bytes",
        ),
    ] {
        refuse(&mut world, &mut client, draft, code, what);
    }
}

/// T-8656-7.2-08, T-8656-7.2-15, T-8656-18-01, T-8656-18.7-01, T-8656-7.2-25: bits that mean nothing change nothing,
/// and EVEN-PORT is one byte of which one bit counts: an even port, with a token only where it is asked for.
#[test]
fn reserved_bits_are_ignored() {
    let mut world = World::new();
    let (v4, v6) = (ip(RELAY_V4), ip(RELAY_V6));
    let even = |value| Draft::allocate().raw(AttributeType::EVEN_PORT, &[value]);
    // Half of all ports are even by chance.
    for _ in 0..10 {
        for (draft, relays, even, reserves) in [
            (
                bare().raw(REQUESTED_TRANSPORT, &[17, 1, 2, 3]),
                vec![v4],
                false,
                false,
            ),
            (
                Draft::allocate().raw(FAMILY, &[1, 0xFF, 0xFF, 0xFF]),
                vec![v4],
                false,
                false,
            ),
            (
                Draft::allocate().raw(FAMILY, &[2, 0xFF, 0xFF, 0xFF]),
                vec![v6],
                false,
                false,
            ),
            (
                Draft::allocate().raw(ADDITIONAL, &[2, 0xFF, 0xFF, 0xFF]),
                vec![v4, v6],
                false,
                false,
            ),
            (even(0x00), vec![v4], true, false),
            (even(0x7F), vec![v4], true, false),
            (even(0x80), vec![v4], true, true),
            (even(0xFF), vec![v4], true, true),
        ] {
            let mut client = world.client();
            let response = world.ask(&mut client, draft);
            let relayed = response.relayed();
            let ips: Vec<_> = relayed.iter().map(|relayed| relayed.ip).collect();
            assert_eq!((response.code(), ips), (0, relays));
            assert_eq!(response.token().is_some(), reserves);
            assert!(!even || relayed[0].port.is_multiple_of(2), "{relayed:?}");
        }
    }
}

/// T-8656-7.2-13, T-8656-7.2-14: without a wish it is IPv4, whatever the client's own family; a family that is not
/// there is 440.
#[test]
fn the_family_is_ipv4_unless_asked_for() {
    for (relays, v4, v6) in [
        (&[RELAY_V4, RELAY_V6][..], 0, 0),
        (&[RELAY_V4], 0, 440),
        (&[RELAY_V6], 440, 0),
        (&[], 440, 440),
    ] {
        let mut world = World::with(settings_with_relays(relays));
        for mut client in [world.client(), world.client_v6()] {
            for (draft, code, relay) in [
                (Draft::allocate(), v4, RELAY_V4),
                (Draft::allocate().family(1), v4, RELAY_V4),
                (Draft::allocate().family(2), v6, RELAY_V6),
            ] {
                let response = world.ask(&mut client, draft);
                assert_eq!((response.code(), response.signed().is_some()), (code, true));
                if code == 0 {
                    assert_eq!(response.relayed()[0].ip, ip(relay));
                    world.ask(&mut client, Draft::refresh().lifetime(0));
                }
            }
        }
        assert!(world.server.is_empty());
    }
}

/// T-8656-7.2-33, T-8656-7.2-34: the lifetime is what was asked for, no shorter than ten minutes, no longer than the
/// longest; and it is what the data planes are told.
#[test]
fn lifetimes_are_bounded() {
    for (longest_s, cases) in [
        (
            3600,
            [
                (1, 600),
                (0, 600),
                (599, 600),
                (601, 601),
                (1200, 1200),
                (3599, 3599),
                (3601, 3600),
                (100_000, 3600),
                (u32::MAX, 3600),
            ],
        ),
        (
            900,
            [
                (1, 600),
                (0, 600),
                (600, 600),
                (899, 899),
                (900, 900),
                (901, 900),
                (3600, 900),
                (100_000, 900),
                (u32::MAX, 900),
            ],
        ),
    ] {
        let max_lifetime = secs(longest_s);
        let mut world = World::with(Settings {
            max_lifetime,
            ..settings()
        });
        let mut client = world.client();
        let wishes = cases.map(|(wish, granted)| (Draft::allocate().lifetime(wish), granted));
        for (draft, granted) in wishes.into_iter().chain([(Draft::allocate(), 600)]) {
            let response = world.ask(&mut client, draft);
            assert_eq!((response.code(), response.lifetime()), (0, Some(granted)));
            let relay = world.data.relay(response.relayed()[0]).expect("in force");
            let (_, expires) = relay.allocation.expect("in force");
            let end = world.now().monotonic + secs(granted.into());
            assert_eq!(expires, end);
            world.ask(&mut client, Draft::refresh().lifetime(0));
        }
    }
}

/// T-8656-7.2-36: a success has these attributes and no others; a token where a port was reserved, a second relayed
/// address where there is one.
#[test]
fn a_success_has_what_it_should() {
    let mut world = World::new();
    let (relayed, token) = (
        AttributeType::XOR_RELAYED_ADDRESS,
        AttributeType::RESERVATION_TOKEN,
    );
    for (draft, first) in [
        (Draft::allocate(), vec![relayed]),
        (Draft::allocate().even_port(false), vec![relayed]),
        (Draft::allocate().even_port(true), vec![relayed, token]),
        (
            Draft::allocate().additional_family(2),
            vec![relayed, relayed],
        ),
    ] {
        let mut client = world.client();
        let response = world.ask(&mut client, draft);
        let mut expected = first;
        expected.extend([
            AttributeType::LIFETIME,
            AttributeType::XOR_MAPPED_ADDRESS,
            AttributeType::SOFTWARE,
            AttributeType::MESSAGE_INTEGRITY_SHA256,
        ]);
        let mut kinds = response.kinds();
        kinds.sort_unstable();
        expected.sort_unstable();
        assert_eq!(kinds, expected);
        assert_eq!(response.mapped(), Some(client.five_tuple.client));
        assert!(response.signed().is_some());
    }
}

/// T-8656-7.2-20, T-8656-18.12-01: half a success says which family is missing and why, in these bytes.
#[test]
fn half_a_success_says_why() {
    for (relays, openings, family, number) in [
        (&[RELAY_V4][..], vec![], 2, 440),
        (&[RELAY_V6], vec![], 1, 440),
        (
            &[RELAY_V4, RELAY_V6],
            vec![Ok(()), Err(OpenError::NoCapacity)],
            2,
            508,
        ),
        (
            &[RELAY_V4, RELAY_V6],
            vec![Err(OpenError::NoCapacity), Ok(())],
            1,
            508,
        ),
    ] {
        let mut world = World::with(settings_with_relays(relays));
        world.openings = openings.into();
        let mut client = world.client();
        let response = world.ask(&mut client, Draft::allocate().additional_family(2));
        assert_eq!((response.code(), response.relayed().len()), (0, 1));
        let value = response.message().find(AttributeType(0x8001)).unwrap();
        let (bits, reason) = value.split_at(4);
        let [class, rest] = [number / 100, number % 100].map(|part| u8::try_from(part).unwrap());
        assert_eq!(bits, [family, 0, class, rest]);
        let reason = std::str::from_utf8(reason).unwrap();
        assert!((1..128).contains(&reason.chars().count()), "{reason}");
    }
}

/// T-8656-7.2-04, T-8656-7.2-05: a second Allocate on a five-tuple is 437, told to those who have authenticated only;
/// the first allocation goes on as it was.
#[test]
fn a_used_five_tuple_is_told_to_its_users_only() {
    let mut world = World::new();
    let mut client = world.client();
    let relayed = world.allocate(&mut client);
    world.bind(&mut client, 0x4000, PEER_V4);
    world.take_log();
    let before = world.server.statistics();
    let unsigned = Draft::allocate().unauthenticated().build(&client);
    let wrong = client.clone().with_user("user1", "wrong");
    let nobody = client.clone().with_user("nobody", "secret1");
    let mut stale = client.clone();
    stale.nonce = b"bogus".to_vec();
    for (request, code) in [
        (unsigned, 401),
        (Draft::allocate().build(&wrong), 401),
        (Draft::allocate().build(&nobody), 401),
        (Draft::allocate().build(&stale), 438),
    ] {
        assert_eq!(world.exchange(&client, &request).code(), code);
    }
    for draft in [
        Draft::allocate(),
        Draft::allocate().family(2),
        Draft::allocate().even_port(true),
    ] {
        let response = world.ask(&mut client, draft);
        assert_eq!((response.code(), response.signed().is_some()), (437, true));
    }
    assert_eq!(
        (world.operations(), world.server.statistics()),
        (vec![], before)
    );
    let now = world.now().monotonic;
    assert_eq!(world.data.channel(relayed, 0x4000, now), Some(at(PEER_V4)));
    assert_eq!(world.ask(&mut client, Draft::refresh()).code(), 0);
}

/// T-8656-7.2-01, T-8656-7.2-03: an allocation is had by the long-term credential mechanism and in no other way.
#[test]
fn nobody_allocates_without_long_term_credentials() {
    let mut world = World::new();
    let mut client = world.client();
    world.ask(&mut client, Draft::refresh());
    let credentials = |draft: Draft| {
        let nonce = client.nonce.clone();
        draft
            .raw(AttributeType::USERNAME, b"user1")
            .raw(AttributeType::REALM, REALM.as_bytes())
            .raw(AttributeType::NONCE, &nonce)
            .unauthenticated()
    };
    let keyed = |key: &'static [u8]| {
        let draft = credentials(Draft::allocate());
        draft.with(move |writer| writer.integrity_sha1(key).map(drop))
    };
    for (draft, code, what) in [
        (Draft::allocate().unauthenticated(), 401, "nothing"),
        (
            credentials(Draft::allocate()),
            401,
            "a name without a proof",
        ),
        (keyed(b""), 401, "no key"),
        (
            keyed(b"secret1"),
            401,
            "the key of the short-term mechanism",
        ),
        (keyed(&[0; 16]), 401, "a key of zeros"),
        (
            Draft::allocate().raw(AttributeType::ACCESS_TOKEN, &[0; 40]),
            420,
            "an access token",
        ),
    ] {
        let request = draft.build(&client);
        assert_eq!(world.exchange(&client, &request).code(), code, "{what}");
        assert!(world.server.is_empty(), "{what}");
    }
    for scheme in [Scheme::Legacy, Scheme::Sha256] {
        let mut client = world.client().with_scheme(scheme);
        world.allocate(&mut client);
    }
}

/// T-8656-21.4-01: from behind Teredo or 6to4 nothing is allocated, also where an operator allows such peers.
#[test]
fn tunnels_do_not_allocate() {
    let everything = vec!["::/0".parse().unwrap()];
    let open = Settings {
        policy: Policy::new(everything, Vec::new(), Own::default()),
        ..settings()
    };
    for settings in [settings(), open] {
        let mut world = World::with(settings);
        for tunnel in ["2001:0:1::1", "2001:0:ffff::", "2002:c000:201::1", "2002::"] {
            let mut client = world.client_v6();
            client.five_tuple.client.ip = ip(tunnel);
            for draft in [Draft::allocate(), Draft::allocate().family(2)] {
                let response = world.ask(&mut client, draft);
                assert_eq!((response.code(), response.signed().is_some()), (403, true));
                assert!(world.server.is_empty());
            }
        }
        let mut neighbour = world.client_v6();
        neighbour.five_tuple.client.ip = ip("2003::1");
        world.allocate(&mut neighbour);
    }
}
