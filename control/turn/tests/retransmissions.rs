//! The same datagram twice: client and server are left as if it had come once (RFC 8489, 6.3.1).

mod world;

use std::time::Duration;

use turnpike_turn::{Event, Settings};
use turnpike_wire::AttributeType;
use world::*;

/// T-8489-6.3.1-05, T-8656-5-16: Binding is worked on again, to the same answer, byte for byte.
#[test]
fn a_repeated_binding_gets_the_same_answer() {
    let mut world = World::new();
    for client in [world.client(), world.client_v6()] {
        let request = Draft::binding().fingerprint().build(&client);
        let first = world.exchange(&client, &request);
        world.pass(secs(60));
        assert_eq!(world.exchange(&client, &request).bytes, first.bytes);
        assert_eq!(first.mapped(), Some(client.five_tuple.client));
    }
    assert!(world.server.is_empty());
}

/// T-8489-6.3.1-03, T-8656-5-16, T-8656-7.2-30, T-8656-10.2-09, T-8656-12.2-13: each request, sent again at once, a
/// little later, and when any memory of transactions would have gone, gets an answer of the same kind and changes
/// nothing but the ends of what it refreshes.
#[test]
fn a_repeated_request_counts_once() {
    let again_after = [
        Duration::ZERO,
        Duration::from_millis(500),
        secs(39),
        secs(3),
    ];
    for (draft, refreshes) in [
        (Draft::allocate(), false),
        (Draft::allocate().additional_family(2), false),
        (Draft::allocate().even_port(true), false),
        (Draft::refresh().lifetime(900), true),
        (Draft::create_permission(&[PEER_V4, "192.0.2.8:0"]), true),
        (Draft::channel_bind(0x4000, PEER_V4), true),
    ] {
        let mut world = World::with(Settings {
            reservation_lifetime: secs(60),
            ..settings()
        });
        let mut client = world.client();
        if refreshes {
            world.allocate(&mut client);
        }
        world.ask(&mut client, Draft::refresh());
        let request = draft.build(&client);
        let first = world.exchange(&client, &request);
        assert_eq!(first.code(), 0);
        let after_one = (world.server.statistics(), world.data.relays.len());
        for pause in again_after {
            world.pass(pause);
            world.take_log();
            let again = world.exchange(&client, &request);
            assert_eq!((again.code(), again.kinds()), (0, first.kinds()));
            assert_eq!(again.relayed(), first.relayed());
            assert_eq!(again.token(), first.token());
            assert_eq!(again.mapped(), first.mapped());
            assert!(again.signed().is_some());
            let now = (world.server.statistics(), world.data.relays.len());
            assert_eq!(now, after_one, "{:?}", draft.method);
            assert_eq!(
                !world.operations().is_empty(),
                refreshes,
                "{:?}",
                draft.method
            );
        }
    }
}

/// T-8656-8.2-09, T-8489-6.3.1-03: the deletion of an allocation, repeated, is told that there is none, and hurts
/// nothing that came after.
#[test]
fn a_repeated_deletion_deletes_nothing_more() {
    let mut world = World::new();
    let mut client = world.client();
    world.allocate(&mut client);
    let mut other = world.client();
    world.allocate(&mut other);
    let request = Draft::refresh().lifetime(0).build(&client);
    assert_eq!(world.exchange(&client, &request).code(), 0);
    let before = world.server.statistics();
    for _ in 0..3 {
        world.take_log();
        let again = world.exchange(&client, &request);
        assert_eq!((again.code(), again.signed().is_some()), (437, true));
        assert_eq!(
            (world.operations(), world.server.statistics()),
            (vec![], before)
        );
        let freed = |record: &Record| matches!(record, Record::Event(Event::Freed { .. }));
        assert!(!world.log.iter().any(freed));
    }
}

/// T-8489-6.3.1-03: a refused request is refused again, in the same words but for the nonce of a challenge, and leaves
/// nothing either time.
#[test]
fn a_repeated_refusal_is_the_same_refusal() {
    let mut world = World::new();
    let mut client = world.client();
    world.ask(&mut client, Draft::refresh());
    let wrong = client.clone().with_user("user1", "wrong");
    for (request, code) in [
        (Draft::allocate().unauthenticated().build(&client), 401),
        (Draft::allocate().build(&wrong), 401),
        (
            Draft::allocate()
                .without(AttributeType::REALM)
                .build(&client),
            400,
        ),
        (Draft::allocate().raw(0x7ABC, &[]).build(&client), 420),
        (Draft::allocate().family(3).build(&client), 440),
        (Draft::refresh().build(&client), 437),
        (Draft::create_permission(&[PEER_V4]).build(&client), 437),
        (Draft::channel_bind(0x4000, PEER_V4).build(&client), 437),
    ] {
        let first = world.exchange(&client, &request);
        let again = world.exchange(&client, &request);
        assert_eq!((first.code(), again.code()), (code, code));
        assert_eq!(first.kinds(), again.kinds());
        assert_eq!(first.bytes == again.bytes, code != 401);
        assert!(world.server.is_empty());
    }
}

/// T-8656-7.2-32, T-8489-6.3.1-03: the transaction ID alone makes no repetition: another method, another five-tuple or
/// another user with the same one is a request of its own.
#[test]
fn a_transaction_id_alone_is_no_repetition() {
    let mut world = World::new();
    let mut client = world.client();
    let id = *b"transaction!";
    let first = world.ask(&mut client, Draft::allocate().transaction(id));
    let relayed = first.relayed();
    let refresh = Draft::refresh().lifetime(1200).transaction(id);
    assert_eq!(world.ask(&mut client, refresh).lifetime(), Some(1200));
    let permission = Draft::create_permission(&[PEER_V4]).transaction(id);
    assert_eq!(world.ask(&mut client, permission).code(), 0);
    let now = world.now().monotonic;
    assert!(world.data.permits(relayed[0], at(PEER_V4).ip, now));
    let mut intruder = client.clone().with_user("user2", "secret2");
    assert_eq!(
        world
            .ask(&mut intruder, Draft::allocate().transaction(id))
            .code(),
        437
    );
    let mut elsewhere = client.clone();
    elsewhere.five_tuple.client.port += 1;
    let second = world.ask(&mut elsewhere, Draft::allocate().transaction(id));
    assert_eq!(second.code(), 0);
    assert_ne!(second.relayed(), relayed);
    // What was asked for does not matter: the transaction was answered, and the answer is the same.
    let different = Draft::allocate().family(2).transaction(id).build(&client);
    assert_eq!(world.exchange(&client, &different).relayed(), relayed);
    // Nor is anything a repetition of an allocation that has ended.
    world.ask(&mut client, Draft::refresh().lifetime(0));
    let third = world.ask(&mut client, Draft::allocate().transaction(id));
    assert_eq!((third.code(), third.lifetime()), (0, Some(600)));
    assert_ne!(third.relayed(), relayed);
}

/// T-8489-16-01, T-8656-5-05, T-8489-9.2.4-12: a request that somebody has recorded is good for as long as its nonce
/// and no longer; the 438 that it gets then has a nonce with which its user goes on.
#[test]
fn a_recorded_request_becomes_stale() {
    let mut world = World::with(Settings {
        nonce_lifetime: secs(2),
        ..settings()
    });
    let mut client = world.client();
    world.allocate(&mut client);
    world.ask(&mut client, Draft::refresh());
    let recorded = [
        Draft::refresh().lifetime(0).build(&client),
        Draft::create_permission(&["192.0.2.66:1"]).build(&client),
        Draft::channel_bind(0x4000, "192.0.2.66:1").build(&client),
    ];
    let harmless = Draft::refresh().build(&client);
    world.pass(secs(1));
    assert_eq!(world.exchange(&client, &harmless).code(), 0);
    world.pass(secs(2));
    world.take_log();
    for request in recorded {
        let response = world.exchange(&client, &request);
        assert_eq!(response.code(), 438);
        let mut renewed = client.clone();
        renewed.take_challenge(&response);
        let again = Draft::refresh().build(&renewed);
        assert_eq!(world.exchange(&client, &again).code(), 0);
    }
    let statistics = world.server.statistics();
    assert_eq!((statistics.allocations, statistics.permissions), (1, 0));
}
