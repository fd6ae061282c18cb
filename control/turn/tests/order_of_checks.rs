//! Of several things that are wrong with a request, the earlier check speaks.

mod world;

use turnpike_turn::{Limits, Settings};
use turnpike_wire::{AttributeType, Method};
use world::*;

/// Without REQUESTED-TRANSPORT.
fn bare() -> Draft {
    Draft::new(Method::Allocate)
}

/// What may be wrong with an Allocate before its own attributes are looked at, in the order in which it is found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Wrong {
    Unsigned,
    Incomplete,
    Algorithm,
    Password,
    Nonce,
    Unknown,
    Used,
}

/// T-8656-7.2-05, T-8489-6.3-05, T-8489-6.3.1-02, T-8489-9.2.4-13, T-8656-5-07: of several things that are wrong with a
/// request the earlier check speaks, and checks that come before integrity are answered unsigned.
#[test]
fn the_earlier_check_speaks() {
    use Wrong::{Algorithm, Incomplete, Nonce, Password, Unknown, Unsigned, Used};
    let order = [
        (Unsigned, 401),
        (Incomplete, 400),
        (Algorithm, 400),
        (Password, 401),
        (Nonce, 438),
        (Unknown, 420),
        (Used, 437),
    ];
    for (place, (first, code)) in order.into_iter().enumerate() {
        for (second, _) in order.into_iter().skip(place) {
            let mut world = World::new();
            let mut client = world.client();
            let is = |wrong| first == wrong || second == wrong;
            if is(Used) {
                world.allocate(&mut client);
            }
            world.ask(&mut client, Draft::refresh());
            // In the end there is REQUESTED-TRANSPORT with SCTP, which would be 442.
            let mut draft = bare().transport(132);
            if is(Unknown) {
                draft = draft.raw(0x7ABC, &[]);
            }
            if is(Nonce) {
                client.nonce = b"bogus".to_vec();
            }
            if is(Password) {
                client.password = "wrong".into();
            }
            if is(Algorithm) {
                draft = draft.without(AttributeType::PASSWORD_ALGORITHM);
            }
            if is(Incomplete) {
                draft = draft.without(AttributeType::REALM);
            }
            if is(Unsigned) {
                draft = draft.without(AttributeType::MESSAGE_INTEGRITY_SHA256);
            }
            let request = draft.build(&client);
            client.password = "secret1".into();
            let response = world.exchange(&client, &request);
            let signed = first > Nonce;
            assert_eq!(
                (response.code(), response.signed().is_some()),
                (code, signed),
                "{first:?}, {second:?}"
            );
        }
    }
}

/// T-8656-7.2-40: the same among the attributes of Allocate, in the order of RFC 8656, 7.2; the quota comes last.
#[test]
fn the_earlier_step_speaks() {
    let limits = Limits {
        allocations_per_user: 1,
        ..settings().limits
    };
    for quota_reached in [false, true] {
        let mut world = World::with(Settings {
            limits,
            ..settings_with_relays(&[RELAY_V4])
        });
        let mut client = world.client();
        if quota_reached {
            let mut greedy = world.client();
            world.allocate(&mut greedy);
        }
        let allocate = Draft::allocate;
        let before = world.server.statistics();
        for (draft, code, what) in [
            (
                bare().transport(132).token(&[1; 8]).even_port(true),
                442,
                "step 3 before 5",
            ),
            (bare().transport(132).family(3), 442, "step 3 before 7"),
            (
                bare().transport(132).family(1).additional_family(2),
                442,
                "step 3 before 6",
            ),
            (
                allocate().token(&[1; 8]).even_port(true),
                400,
                "step 5: shape before validity",
            ),
            (
                allocate().family(3).additional_family(2),
                400,
                "step 6 before 7",
            ),
            (
                allocate().family(2).raw(AttributeType::EVEN_PORT, &[0; 4]),
                440,
                "step 7 before 8",
            ),
            (allocate().token(&[1; 8]), 508, "step 5 before 10"),
            (allocate().family(2), 440, "step 7 before 10"),
            (allocate().additional_family(1), 400, "step 9 before 10"),
            (
                allocate().raw(AttributeType::LIFETIME, &[0]),
                400,
                "LIFETIME before 10",
            ),
        ] {
            let response = world.ask(&mut client, draft);
            assert_eq!(
                (response.code(), response.signed().is_some()),
                (code, true),
                "{what}"
            );
            assert_eq!(world.server.statistics(), before, "{what}");
        }
        let expected = if quota_reached { 486 } else { 0 };
        assert_eq!(world.ask(&mut client, allocate()).code(), expected);
    }
    // DONT-FRAGMENT that cannot be obeyed: step 4 after 3, and before 5 and 6.
    let mut world = World::new();
    let mut client = world.client();
    let untold = |draft: Draft| draft.dont_fragment().family(2);
    for (draft, code) in [
        (untold(bare().transport(132)), 442),
        (untold(Draft::allocate().token(&[1; 8])), 420),
        (untold(Draft::allocate().additional_family(2)), 420),
    ] {
        assert_eq!(world.ask(&mut client, draft).code(), code);
        assert!(world.server.is_empty());
    }
}
