//! Refresh: what it refuses without touching anything, how it counts, and what is gone after a deletion.

mod world;

use turnpike_turn::Settings;
use turnpike_wire::{AttributeType, IntegrityAlgorithm, Method};
use world::*;

/// T-8656-8.2-01, T-8656-8.2-05, T-8656-8.2-06: a malformed LIFETIME or family is 400, a family that the allocation has
/// not is 443; neither changes anything.
#[test]
fn a_senseless_refresh_changes_nothing() {
    let mut world = World::new();
    let mut client = world.client();
    let relayed = world.allocate(&mut client);
    world.bind(&mut client, 0x4000, PEER_V4);
    world.pass(secs(10));
    world.take_log();
    let before = world.server.statistics();
    let lifetime = |value: &[u8]| Draft::refresh().raw(AttributeType::LIFETIME, value);
    let family =
        |value: &[u8]| Draft::refresh().raw(AttributeType::REQUESTED_ADDRESS_FAMILY, value);
    let end = |draft: Draft| draft.lifetime(0);
    for (draft, code, what) in [
        (lifetime(&[]), 400, "an empty LIFETIME"),
        (lifetime(&[0; 3]), 400, "LIFETIME of 3 bytes"),
        (lifetime(&[0; 5]), 400, "LIFETIME of 5 bytes"),
        (lifetime(&[0; 8]), 400, "LIFETIME of 8 bytes"),
        (end(family(&[])), 400, "an empty family"),
        (end(family(&[1])), 400, "a family of 1 byte"),
        (end(family(&[1, 0])), 400, "a family of 2 bytes"),
        (end(family(&[1, 0, 0, 0, 0])), 400, "a family of 5 bytes"),
        (end(Draft::refresh().family(0)), 443, "family 0"),
        (end(Draft::refresh().family(2)), 443, "IPv6"),
        (Draft::refresh().family(2), 443, "IPv6, to live on"),
        (end(Draft::refresh().family(3)), 443, "family 3"),
        (end(Draft::refresh().family(7)), 443, "family 7"),
        (end(Draft::refresh().family(0xFF)), 443, "family 255"),
    ] {
        let response = world.ask(&mut client, draft);
        assert_eq!(response.code(), code, "{what}");
        assert!(response.signed().is_some(), "{what}");
        assert_eq!(
            (world.operations(), world.server.statistics()),
            (vec![], before),
            "{what}"
        );
    }
    let now = world.now().monotonic;
    assert_eq!(world.data.channel(relayed, 0x4000, now), Some(at(PEER_V4)));
    let reserved_bits = family(&[1, 0xFF, 0xFF, 0xFF]);
    assert_eq!(world.ask(&mut client, reserved_bits).code(), 0);
}

/// T-8656-8.2-03, T-8656-8.2-04, T-8656-8.2-08: the lifetime is bounded as that of Allocate, counts from now, is told,
/// and is what the data planes hold; the answer is signed as its request was.
#[test]
fn a_refresh_counts_as_an_allocate_does() {
    let mut world = World::new();
    for (scheme, by) in [
        (Scheme::Legacy, IntegrityAlgorithm::Sha1),
        (Scheme::Sha256, IntegrityAlgorithm::Sha256),
    ] {
        let mut client = world.client().with_scheme(scheme);
        let relayed = world.allocate(&mut client);
        for (draft, granted) in [
            (Draft::refresh(), 600),
            (Draft::refresh().lifetime(1), 600),
            (Draft::refresh().lifetime(599), 600),
            (Draft::refresh().lifetime(1200), 1200),
            (Draft::refresh().lifetime(3599), 3599),
            (Draft::refresh().lifetime(100_000), 3600),
            (Draft::refresh().lifetime(u32::MAX), 3600),
            (Draft::refresh().lifetime(601), 601),
        ] {
            world.pass(secs(7));
            let response = world.ask(&mut client, draft);
            assert_eq!((response.code(), response.lifetime()), (0, Some(granted)));
            assert_eq!(response.signed(), Some(by));
            let relay = world.data.relay(relayed).expect("in force");
            let (_, expires) = relay.allocation.expect("in force");
            assert_eq!(expires, world.now().monotonic + secs(granted.into()));
        }
        world.pass(secs(600));
        assert_eq!(world.server.statistics().allocations, 1);
        world.pass(secs(2));
        assert!(world.server.is_empty());
    }
    let max_lifetime = secs(700);
    let mut world = World::with(Settings {
        max_lifetime,
        ..settings()
    });
    let mut client = world.client();
    world.allocate(&mut client);
    let longer = Draft::refresh().lifetime(3600);
    assert_eq!(world.ask(&mut client, longer).lifetime(), Some(700));
}

/// T-8656-8.2-02, T-8656-6-05: with the success of a deletion everything is gone, and the five-tuple is free.
#[test]
fn a_deletion_is_complete_at_once() {
    let mut world = World::new();
    let mut client = world.client();
    let relayed = world.allocate_both(&mut client);
    world.bind(&mut client, 0x4000, PEER_V4);
    world.bind(&mut client, 0x4001, PEER_V6);
    let response = world.ask(&mut client, Draft::refresh().lifetime(0));
    assert_eq!((response.code(), response.lifetime()), (0, Some(0)));
    let now = world.now().monotonic;
    for (relayed, number, peer) in [(relayed[0], 0x4000, PEER_V4), (relayed[1], 0x4001, PEER_V6)] {
        assert!(!world.data.permits(relayed, at(peer).ip, now));
        assert_eq!(world.data.channel(relayed, number, now), None);
    }
    assert!(world.server.is_empty());
    for draft in [
        Draft::refresh(),
        Draft::create_permission(&[PEER_V4]),
        Draft::channel_bind(0x4000, PEER_V4),
    ] {
        assert_eq!(world.ask(&mut client, draft).code(), 437);
    }
    world.allocate(&mut client);
}

/// T-8656-5-08, T-8656-5-17, T-SEC-18: who has authenticated and has no allocation is told so, before anything else
/// that is wrong with the request; who has not is challenged.
#[test]
fn requests_without_an_allocation_are_told_so() {
    let mut world = World::new();
    for scheme in [Scheme::Legacy, Scheme::Sha256] {
        let mut client = world.client().with_scheme(scheme);
        for draft in [
            Draft::refresh(),
            Draft::refresh().lifetime(0),
            Draft::refresh().family(2),
            Draft::refresh().raw(AttributeType::LIFETIME, &[0]),
            Draft::create_permission(&[PEER_V4]),
            Draft::create_permission(&[PEER_V6]),
            Draft::create_permission(&["127.0.0.1:1"]),
            Draft::create_permission(&[]),
            Draft::channel_bind(0x4000, PEER_V4),
            Draft::channel_bind(0x5000, PEER_V4),
            Draft::channel_bind(0x4000, "127.0.0.1:1"),
            Draft::new(Method::ChannelBind),
        ] {
            let method = draft.method;
            let response = world.ask(&mut client, draft);
            assert_eq!(
                (response.code(), response.signed().is_some()),
                (437, true),
                "{method:?}"
            );
            let bare = Draft::new(method).unauthenticated().build(&client);
            assert_eq!(world.exchange(&client, &bare).code(), 401, "{method:?}");
        }
    }
    assert!(world.server.is_empty());
}
