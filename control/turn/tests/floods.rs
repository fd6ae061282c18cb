//! What a flood with forged sources can do to clients that are served already, and what clients may leave behind.

mod world;

use std::time::Duration;

use turnpike_turn::{Discard, Limits, Settings};
use world::*;

fn stingy() -> Settings {
    let limits = Limits {
        unauthenticated_per_s: 10,
        unauthenticated_burst: 10,
        ..settings().limits
    };
    Settings {
        limits,
        ..settings()
    }
}

/// T-8489-16-03, T-8656-5-05: whoever forges requests from a client's network uses up the answers to strangers there, but
/// cannot keep a new nonce from a client that has an old one: it is known by its integrity, and to be where it says it is.
/// A nonce that was never issued does not tell where its sender is, whatever the integrity says.
#[test]
fn a_flood_from_its_network_does_not_end_a_session() {
    let mut world = World::with(stingy());
    let mut client = world.client();
    world.allocate(&mut client);
    world.pass(secs(500));
    assert_eq!(world.ask(&mut client, Draft::refresh()).code(), 0);
    world.pass(secs(101));

    let forged = Draft::allocate().unauthenticated().build(&client);
    for _ in 0..20 {
        world.send(&client, &forged);
    }
    assert_eq!(world.silence(&client, &forged), Discard::RateLimited);
    let mut reflecting = client.clone();
    reflecting.nonce = b"obMatJos2wAAA".to_vec();
    let request = Draft::refresh().build(&reflecting);
    assert_eq!(world.silence(&client, &request), Discard::RateLimited);

    let stale = world.exchange(&client, &Draft::refresh().build(&client));
    assert_eq!(stale.code(), 438);
    client.take_challenge(&stale);
    assert_eq!(world.ask(&mut client, Draft::refresh()).code(), 0);
}

/// T-8489-16-03: once strangers from a network have had their answers, a forged request from there is not worth a look at the
/// user store, nor the computing of its integrity. Who holds a nonce is heard as before.
#[test]
fn a_forged_request_beyond_the_limit_costs_next_to_nothing() {
    let mut world = World::with(stingy());
    let mut client = world.client();
    world.allocate(&mut client);
    let mut forger = world.client();
    world.allocate(&mut forger);
    world.ask(&mut forger, Draft::refresh().lifetime(0));
    forger.nonce = vec![b'x'; client.nonce.len()];
    let forged = Draft::allocate().build(&forger);
    for _ in 0..20 {
        world.send(&forger, &forged);
    }
    // Nothing besides the discard: no question.
    assert_eq!(world.silence(&forger, &forged), Discard::RateLimited);
    assert_eq!(world.ask(&mut client, Draft::refresh()).code(), 0);
}

/// T-SEC-12: whoever allocates and deletes without end leaves nothing behind that grows, its timers neither.
#[test]
fn allocations_that_were_deleted_leave_few_timers() {
    let mut world = World::new();
    let mut client = world.client();
    for _ in 0..3_000 {
        let allocate = Draft::allocate().lifetime(3_600);
        assert_eq!(world.ask(&mut client, allocate).code(), 0);
        assert_eq!(
            world.ask(&mut client, Draft::refresh().lifetime(0)).code(),
            0
        );
        world.take_log();
        world.pass(Duration::from_millis(100));
    }
    assert!(world.server.is_empty());
    let mut deadlines = 0;
    while let Some(deadline) = world.server.next_deadline() {
        deadlines += 1;
        world.pass(deadline.since(world.now().monotonic));
    }
    assert!(deadlines < 1_200, "{deadlines} timers");
}
