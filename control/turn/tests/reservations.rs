//! Pairs of ports, the tokens for their odd halves, and the quotas that count them.

mod world;

use turnpike_turn::{Discard, Limits, OpenError, Origin, Settings};
use turnpike_wire::{AttributeType, IntegrityAlgorithm};
use world::*;
fn opened(world: &World) -> Vec<u16> {
    let port = |record: &Record| match record {
        Record::OpenRelay { address, .. } => Some(address.port),
        _ => None,
    };
    world.log.iter().filter_map(port).collect()
}

/// T-8656-7.2-26, T-8656-7.2-31, T-8656-7.2-27: a pair opens both ports before the answer; the repeated request gets the same
/// token; the token yields the odd port once.
#[test]
fn a_pair_is_open_before_it_is_promised() {
    let mut world = World::new();
    let mut client = world.client();
    world.ask(&mut client, Draft::refresh());
    world.sockets = Sockets::Late;
    let request = Draft::allocate().even_port(true).build(&client);
    assert!(world.send(&client, &request).is_empty());
    assert_eq!(world.waiting_sockets().len(), 2);
    world.answer_sockets();
    world.sockets = Sockets::AtOnce;
    let response = world.responses(&client).pop().unwrap();
    let (even, token) = (response.relayed()[0], response.token().unwrap());
    assert_eq!(even.port % 2, 0);
    assert_eq!(world.exchange(&client, &request).token(), Some(token));

    let mut other = world.client_of("user2");
    let claimed = world.ask(&mut other, Draft::allocate().token(&token));
    assert_eq!((claimed.code(), claimed.token()), (0, None));
    assert_eq!(
        (claimed.relayed()[0].ip, claimed.relayed()[0].port),
        (even.ip, even.port + 1)
    );
    let mut third = world.client();
    assert_eq!(
        world
            .ask(&mut third, Draft::allocate().token(&token))
            .code(),
        508
    );
    world.pass(secs(40));
    assert_eq!(
        world.server.statistics().allocations,
        2,
        "a claimed port does not end with its reservation"
    );
}

/// T-8656-7.2-26: for 30 seconds nobody gets the odd port; then it is closed, and free.
#[test]
fn a_reservation_ends() {
    let mut world = World::with(settings_with_ports(50000..=50001));
    let (mut client, mut other) = (world.client(), world.client());
    let token = world
        .ask(&mut client, Draft::allocate().even_port(true))
        .token()
        .unwrap();
    world.pass(secs(29));
    assert_eq!(world.ask(&mut other, Draft::allocate()).code(), 508);
    world.pass(secs(2));
    assert_eq!(
        world
            .ask(&mut other, Draft::allocate().token(&token))
            .code(),
        508
    );
    assert_eq!(world.allocate(&mut other).port, 50001);
}

/// Of a pair that cannot be opened whole, the half that could is closed again.
#[test]
fn half_a_pair_is_closed() {
    let mut world = World::new();
    let mut client = world.client();
    world.openings = vec![
        Ok(()),
        Err(OpenError::PortInUse),
        Err(OpenError::PortInUse),
        Ok(()),
    ]
    .into();
    let response = world.ask(&mut client, Draft::allocate().even_port(true));
    assert!(response.token().is_some());
    assert_eq!(opened(&world).len(), 6);
    assert_eq!(world.server.statistics().relays, 2);

    let mut other = world.client();
    world.openings = [Ok(()), Err(OpenError::NoCapacity)].into();
    assert_eq!(
        world
            .ask(&mut other, Draft::allocate().even_port(true))
            .code(),
        508
    );
    assert_eq!(world.server.statistics().relays, 2);

    world.openings = [Ok(()), Err(OpenError::Failed)].repeat(20).into();
    assert_eq!(
        world
            .ask(&mut other, Draft::allocate().even_port(true))
            .code(),
        508
    );
    world.openings.clear();
    world.pass(secs(700));
    assert!(world.server.is_empty());
    assert_eq!(world.server.statistics().ports_free, 2 * 16384);
}

/// T-8656-7.2-17: one odd port is no pair.
#[test]
fn a_pair_needs_two_ports() {
    let mut world = World::with(settings_with_ports(50001..=50001));
    let mut client = world.client();
    for draft in [
        Draft::allocate().even_port(true),
        Draft::allocate().even_port(false),
    ] {
        assert_eq!(world.ask(&mut client, draft).code(), 508);
    }
    assert_eq!(world.allocate(&mut client).port, 50001);
}

/// The socket of a reserved port is where its reserver's traffic enters. A client that enters elsewhere gets the same port
/// there, and nobody can take it in between.
#[test]
fn a_token_moves_the_port_to_its_claimer() {
    let mut world = World::with(settings_with_ports(50000..=50001));
    let mut client = world.client().with_origin(3);
    let token = world
        .ask(&mut client, Draft::allocate().even_port(true))
        .token()
        .unwrap();
    let mut claimer = world.client().with_origin(5);
    world.ask(&mut claimer, Draft::refresh());
    world.sockets = Sockets::Late;
    world.take_log();
    let request = Draft::allocate().token(&token).build(&claimer);
    assert!(world.send(&claimer, &request).is_empty());
    assert!(matches!(
        world.waiting_sockets()[..],
        [Record::CloseRelay {
            origin: Origin(3),
            ..
        }]
    ));
    assert_eq!(world.silence(&claimer, &request), Discard::InProgress);
    world.answer_sockets();
    let mut thief = world.client();
    assert_eq!(world.ask(&mut thief, Draft::allocate()).code(), 508);
    assert!(matches!(
        world.waiting_sockets()[..],
        [Record::OpenRelay {
            origin: Origin(5),
            ..
        }]
    ));
    world.answer_sockets();
    let response = world.responses(&claimer).pop().unwrap();
    assert_eq!((response.code(), response.relayed()[0].port), (0, 50001));
}

/// A moved port that somebody else took in between is lost, and so is the token; nothing else is.
#[test]
fn a_moved_port_may_be_lost() {
    let mut world = World::with(settings_with_ports(50000..=50001));
    let mut client = world.client().with_origin(3);
    let token = world
        .ask(&mut client, Draft::allocate().even_port(true))
        .token()
        .unwrap();
    let mut claimer = world.client().with_origin(5);
    world.openings = [Err(OpenError::PortInUse)].into();
    assert_eq!(
        world
            .ask(&mut claimer, Draft::allocate().token(&token))
            .code(),
        508
    );
    assert_eq!(world.allocate(&mut claimer).port, 50001);
    world.pass(secs(601));
    assert!(world.server.is_empty());
}

/// T-8656-7.2-23, T-8656-5-14, T-8656-7.2-40: the quota counts relayed addresses, those reserved too, and gets each back once.
#[test]
fn quotas_are_exact() {
    let limits = Limits {
        allocations_per_user: 2,
        ..settings().limits
    };
    let mut world = World::with(Settings {
        limits,
        ..settings()
    });
    let (mut one, mut two, mut three) = (world.client(), world.client(), world.client());
    let mut stranger = world.client_of("user2");
    let token = world
        .ask(&mut one, Draft::allocate().even_port(true))
        .token()
        .unwrap();
    let full = world.ask(&mut two, Draft::allocate());
    assert_eq!(
        (full.code(), full.signed()),
        (486, Some(IntegrityAlgorithm::Sha256))
    );
    // Its own reservation may be claimed all the same: it is counted already.
    assert_eq!(
        world.ask(&mut two, Draft::allocate().token(&token)).code(),
        0
    );
    assert_eq!(world.ask(&mut three, Draft::allocate()).code(), 486);
    world.ask(&mut one, Draft::refresh().lifetime(0));
    assert_eq!(
        world
            .ask(&mut three, Draft::allocate().additional_family(2))
            .code(),
        486
    );
    let token = {
        world.ask(&mut two, Draft::refresh().lifetime(0));
        world
            .ask(&mut three, Draft::allocate().even_port(true))
            .token()
            .unwrap()
    };
    // Somebody else's claim frees the reserver's quota and uses the claimer's.
    world.allocate(&mut stranger);
    let mut stranger_2 = world.client_of("user2");
    assert_eq!(
        world
            .ask(&mut stranger_2, Draft::allocate().token(&token))
            .code(),
        0
    );
    world.allocate(&mut one);
    let mut stranger_3 = world.client_of("user2");
    assert_eq!(world.ask(&mut stranger_3, Draft::allocate()).code(), 486);
    world.pass(secs(700));
    assert!(world.server.is_empty());
}

/// A token that its claimer's quota refuses can still be used.
#[test]
fn a_refused_claim_keeps_the_token() {
    let limits = Limits {
        allocations_per_user: 2,
        ..settings().limits
    };
    let mut world = World::with(Settings {
        limits,
        ..settings()
    });
    let mut owner = world.client();
    let token = world
        .ask(&mut owner, Draft::allocate().even_port(true))
        .token()
        .unwrap();
    let mut greedy = [
        world.client_of("user2"),
        world.client_of("user2"),
        world.client_of("user2"),
    ];
    world.allocate(&mut greedy[0]);
    world.allocate(&mut greedy[1]);
    assert_eq!(
        world
            .ask(&mut greedy[2], Draft::allocate().token(&token))
            .code(),
        486
    );
    let lifetime = Draft::allocate()
        .token(&token)
        .raw(AttributeType::LIFETIME, &[0; 3]);
    assert_eq!(world.ask(&mut greedy[2], lifetime).code(), 400);
    let mut modest = world.client_of("user3");
    assert_eq!(
        world
            .ask(&mut modest, Draft::allocate().token(&token))
            .code(),
        0
    );
}
