//! What responses look like: their size, their order, and what they echo.

mod world;

use turnpike_turn::{Discard, Settings};
use turnpike_wire::{AttributeType, Class, Method};
use world::*;

/// T-8489-6.1-01: the longest realm and SOFTWARE, and everything that can be asked for at once, still fit the smallest path.
/// (The sizes are checked at every response.)
#[test]
fn the_longest_responses_fit() {
    let realms = [
        "r".repeat(127),
        "\u{1F9F1}".repeat(103),
        "\u{e9}".repeat(127),
    ];
    for realm in realms {
        for software in ["s".repeat(127), "\u{1F9F1}".repeat(127)] {
            let settings = Settings {
                realm: realm.clone(),
                software: Some(software),
                ..settings_with_relays(&[RELAY_V4])
            };
            let mut world = World::with(settings);
            let mut client = world.client();
            client.realm = realm.clone();
            let unknown = |mut draft: Draft| {
                for kind in 0x7000..0x7200 {
                    draft = draft.raw(kind, &[]);
                }
                draft
            };
            let counter = |draft: Draft| {
                draft
                    .raw(AttributeType::TRANSACTION_TRANSMIT_COUNTER, &[0, 0, 1, 0])
                    .fingerprint()
            };
            let challenge = world.exchange(
                &client,
                &counter(Draft::allocate().unauthenticated()).build(&client),
            );
            assert_eq!(challenge.code(), 401);
            let response = world.ask(&mut client, counter(unknown(Draft::allocate())));
            assert_eq!((response.code(), response.unknown().len()), (420, 200));
            let response = world.ask(&mut client, counter(Draft::allocate().additional_family(2)));
            assert_eq!(response.code(), 0);
            assert!(response.has(AttributeType::ADDRESS_ERROR_CODE));
        }
    }
}

/// T-8656-5-10, T-8489-6.3.1.1-03: SOFTWARE is in every response to Allocate and Refresh, unless it is turned off.
#[test]
fn software_is_told_where_it_should() {
    for software in [Some(SOFTWARE.to_string()), None] {
        let mut world = World::with(Settings {
            software: software.clone(),
            ..settings()
        });
        let mut client = world.client();
        for (draft, code) in [
            (Draft::refresh(), 437),
            (Draft::allocate(), 0),
            (Draft::refresh(), 0),
        ] {
            let response = world.ask(&mut client, draft);
            assert_eq!(
                (response.code(), response.has(AttributeType::SOFTWARE)),
                (code, software.is_some())
            );
        }
        let response = world.ask(&mut client, Draft::create_permission(&[PEER_V4]));
        assert!(!response.has(AttributeType::SOFTWARE));
    }
}

/// T-8489-7-01, T-8489-7-02: FINGERPRINT is mirrored, in errors too; a wrong one is silence.
#[test]
fn fingerprint_is_mirrored() {
    let mut world = World::new();
    let mut client = world.client();
    for draft in [Draft::binding(), Draft::allocate().unauthenticated()] {
        let mut request = draft.fingerprint().build(&client);
        let response = world.exchange(&client, &request);
        assert_eq!(response.kinds().last(), Some(&AttributeType::FINGERPRINT));
        *request.last_mut().unwrap() ^= 1;
        assert_eq!(world.silence(&client, &request), Discard::Fingerprint);
    }
    let response = world.ask(&mut client, Draft::allocate().fingerprint());
    assert_eq!(response.kinds().last(), Some(&AttributeType::FINGERPRINT));
    assert!(response.signed().is_some());
}

/// T-7982-3.3-01, T-7982-3.3-02, T-7982-3.1-01, T-7982-3.1-02: the request's count is echoed, also for a repeated Allocate whose
/// count differs.
#[test]
fn the_transmit_counter_is_echoed() {
    let mut world = World::new();
    let mut client = world.client();
    world.ask(&mut client, Draft::refresh());
    let counted = |draft: Draft, req| {
        draft.raw(
            AttributeType::TRANSACTION_TRANSMIT_COUNTER,
            &[0xFF, 0xFF, req, 9],
        )
    };
    for req in 1..4 {
        let binding = world.exchange(&client, &counted(Draft::binding(), req).build(&client));
        let allocated = world.exchange(
            &client,
            &counted(Draft::allocate().transaction([5; 12]), req).build(&client),
        );
        for response in [binding, allocated] {
            let counter = response.message().transmit_counter().unwrap().unwrap();
            assert_eq!((response.code(), counter.req, counter.resp), (0, req, 0));
        }
    }
    assert_eq!(world.server.statistics().allocations, 1);
    let malformed = Draft::binding().raw(AttributeType::TRANSACTION_TRANSMIT_COUNTER, &[1]);
    let response = world.exchange(&client, &malformed.build(&client));
    assert!(!response.has(AttributeType::TRANSACTION_TRANSMIT_COUNTER));
}

/// T-8489-6.3.1-01, T-8489-6.3.1-02, T-8489-6.3-05, T-7635-7-06, T-5780-6-16: attributes that are not understood are listed,
/// after authentication and before anything else.
#[test]
fn unknown_attributes_are_listed() {
    let mut world = World::new();
    let mut client = world.client();
    world.allocate(&mut client);
    let draft = || {
        Draft::allocate()
            .raw(0x7ABC, &[1])
            .raw(0xC001, &[])
            .raw(0x0B0B, &[])
            .raw(0x7ABC, &[])
    };
    assert_eq!(
        world
            .exchange(&client, &draft().unauthenticated().build(&client))
            .code(),
        401
    );
    let response = world.ask(&mut client, draft());
    assert_eq!(
        (response.code(), response.unknown()),
        (420, vec![0x7ABC, 0x0B0B])
    );
    assert!(response.signed().is_some());
    for kind in [
        AttributeType::ACCESS_TOKEN,
        AttributeType::CHANGE_REQUEST,
        AttributeType::RESPONSE_PORT,
    ] {
        assert_eq!(
            world
                .ask(&mut client, Draft::refresh().raw(kind, &[0; 4]))
                .unknown(),
            [kind.0]
        );
        let binding = Draft::binding().raw(kind, &[0; 4]).build(&client);
        assert_eq!(world.exchange(&client, &binding).unknown(), [kind.0]);
    }
    let ignored = Draft::refresh()
        .raw(AttributeType::CHANNEL_NUMBER, &[0; 4])
        .raw(AttributeType::DATA, &[]);
    assert_eq!(world.ask(&mut client, ignored).code(), 0);
}

/// T-8489-9-01: what stands behind the integrity attribute does not count.
#[test]
fn attributes_after_integrity_do_not_count() {
    let mut world = World::new();
    for scheme in [Scheme::Legacy, Scheme::Sha256] {
        let mut client = world.client().with_scheme(scheme);
        let draft = Draft::allocate()
            .after_integrity(AttributeType::LIFETIME, &1200_u32.to_be_bytes())
            .after_integrity(0x7ABC, &[]);
        let response = world.ask(&mut client, draft);
        assert_eq!((response.code(), response.lifetime()), (0, Some(600)));
        // 192.0.2.7:1, XORed.
        let peer = [0, 1, 0x21, 0x13, 0xE1, 0x12, 0xA6, 0x45];
        let draft =
            Draft::create_permission(&[]).after_integrity(AttributeType::XOR_PEER_ADDRESS, &peer);
        assert_eq!(world.ask(&mut client, draft).code(), 400);
    }
}

/// T-8489-6.3-01, T-8489-6.3-02, T-8489-6.3-03, T-8489-6.3.2-02, T-8489-6.3.2-03: what is no request of a known method is
/// silence.
#[test]
fn everything_else_is_silence() {
    let mut world = World::new();
    let mut client = world.client();
    world.allocate(&mut client);
    for method in Method::ALL {
        for class in [
            Class::Request,
            Class::Indication,
            Class::SuccessResponse,
            Class::ErrorResponse,
        ] {
            let served = matches!(
                method,
                Method::Binding
                    | Method::Allocate
                    | Method::Refresh
                    | Method::CreatePermission
                    | Method::ChannelBind
            );
            if class == Class::Request && served {
                continue;
            }
            let bytes = Draft::new(method).class(class).build(&client);
            let reason = world.silence(&client, &bytes);
            let expected = match class {
                Class::Request if matches!(method, Method::Connect | Method::ConnectionBind) => {
                    Discard::UnknownMethod
                }
                Class::Indication if method.defines(class) => Discard::Indication,
                _ => Discard::UnexpectedClass,
            };
            assert_eq!(reason, expected, "{method:?} {class:?}");
        }
    }
    let mut unknown = Draft::binding().build(&client);
    unknown[..2].copy_from_slice(&[0x0F, 0xEE]);
    assert_eq!(world.silence(&client, &unknown), Discard::UnknownMethod);
    for cut in [0, 1, 19, 21] {
        assert_eq!(
            world.silence(&client, &Draft::refresh().build(&client)[..cut]),
            Discard::Malformed
        );
    }
}
