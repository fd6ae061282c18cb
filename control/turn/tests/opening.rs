//! Relayed addresses that open late, elsewhere or not at all; pairs, both families, tokens; and that nothing leaks.

mod world;

use turnpike_turn::{
    Discard, Event, Input, Limits, OpenError, Operation, Origin, RelayAddress, RelayId, Settings,
    Transport,
};
use turnpike_wire::{AttributeType, IntegrityAlgorithm};
use world::*;

fn opened(world: &World) -> Vec<u16> {
    let port = |record: &Record| match record {
        Record::OpenRelay { address, .. } => Some(address.port),
        _ => None,
    };
    world.log.iter().filter_map(port).collect()
}

/// Design invariant: a success leaves only once it is true. Until the socket is open there is no answer, a repetition of the
/// request is not answered either, and no data passes.
#[test]
fn success_waits_for_the_socket() {
    let mut world = World::new();
    let mut client = world.client();
    world.ask(&mut client, Draft::refresh());
    world.sockets = Sockets::Late;
    let request = Draft::allocate().build(&client);
    assert!(world.send(&client, &request).is_empty());
    assert_eq!(world.operations(), []);
    assert_eq!(world.silence(&client, &request), Discard::InProgress);
    assert_eq!(world.ask(&mut client, Draft::allocate()).code(), 437);
    assert_eq!(world.ask(&mut client, Draft::refresh()).code(), 437);
    world.pass(secs(3));
    world.take_log();
    world.answer_sockets();
    let responses = world.responses(&client);
    assert_eq!(
        (
            responses.len(),
            responses[0].code(),
            responses[0].lifetime()
        ),
        (1, 0, Some(600))
    );
    assert_eq!(responses[0].bytes[8..20], request[8..20]);
    // The operation comes before the response.
    let order: Vec<_> = world
        .log
        .iter()
        .map(|record| matches!(record, Record::Transmit { .. }))
        .collect();
    let applied = world
        .log
        .iter()
        .position(|record| matches!(record, Record::Apply { .. }));
    assert!(applied < order.iter().position(|is_response| *is_response));
    assert_eq!(
        world.exchange(&client, &request).relayed(),
        responses[0].relayed()
    );
}

/// T-8656-7.2-39, T-8656-7.2-40: ports that somebody else has are tried eight times, each time another one; then it fails,
/// and nothing is left of it.
#[test]
fn a_port_in_use_is_tried_elsewhere() {
    for error in [OpenError::PortInUse, OpenError::Failed] {
        let mut world = World::new();
        let mut client = world.client();
        world.openings = vec![Err(error); 7].into();
        world.allocate(&mut client);
        let mut ports = opened(&world);
        assert_eq!(ports.len(), 8);
        ports.sort_unstable();
        ports.dedup();
        assert!(ports.len() > 6, "{ports:?}");
        assert_eq!(world.server.statistics().relays, 1);
        world.ask(&mut client, Draft::refresh().lifetime(0));

        world.take_log();
        world.openings = vec![Err(error); 100].into();
        let response = world.ask(&mut client, Draft::allocate());
        assert_eq!(
            (response.code(), response.signed()),
            (508, Some(IntegrityAlgorithm::Sha256))
        );
        assert_eq!(opened(&world).len(), 8);
        assert!(world.server.is_empty());
        assert_eq!(world.server.statistics().ports_free, 2 * 16384);
    }
}

/// Where the system has no room, no other port is tried.
#[test]
fn no_capacity_fails_at_once() {
    let mut world = World::new();
    let mut client = world.client();
    world.openings = vec![Err(OpenError::NoCapacity)].into();
    assert_eq!(world.ask(&mut client, Draft::allocate()).code(), 508);
    assert_eq!(opened(&world).len(), 1);
    assert!(world.server.is_empty());
    world.allocate(&mut client);
}

/// T-8656-7.2-39, T-8656-6-01: ports come back when their sockets are closed, and not before.
#[test]
fn a_port_comes_back_when_it_is_closed() {
    let mut world = World::with(settings_with_ports(50000..=50001));
    let mut clients = [world.client(), world.client(), world.client()];
    let [one, two, three] = &mut clients;
    world.allocate(one);
    world.allocate(two);
    assert_eq!(world.ask(three, Draft::allocate()).code(), 508);
    world.sockets = Sockets::Late;
    assert_eq!(world.ask(one, Draft::refresh().lifetime(0)).code(), 0);
    assert_eq!(world.ask(three, Draft::allocate()).code(), 508);
    world.answer_sockets();
    world.sockets = Sockets::AtOnce;
    world.allocate(three);
    assert_eq!(world.ask(one, Draft::allocate()).code(), 508);
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

/// T-8656-7.2-19, T-8656-7.2-22: both families, one answer; with EVEN-PORT both even.
#[test]
fn both_families_in_one_answer() {
    let mut world = World::new();
    let mut client = world.client();
    let response = world.ask(
        &mut client,
        Draft::allocate().additional_family(2).even_port(false),
    );
    let relayed = response.relayed();
    assert_eq!([relayed[0].ip, relayed[1].ip], [ip(RELAY_V4), ip(RELAY_V6)]);
    assert!(relayed.iter().all(|relayed| relayed.port % 2 == 0));
    assert!(!response.has(AttributeType::ADDRESS_ERROR_CODE));
    assert_eq!(world.server.statistics().allocations, 2);
}

/// T-8656-7.2-20, T-8656-7.2-21: one family instead of two, with the reason; neither is 508.
#[test]
fn half_of_both_families_is_a_success() {
    let refused = |response: &Response| {
        let error = response
            .message()
            .address_error_code()
            .unwrap()
            .map(|error| (error.family, error.code.code()));
        (response.code(), response.relayed().len(), error)
    };
    let draft = || Draft::allocate().additional_family(2);
    let mut world = World::with(settings_with_relays(&[RELAY_V4]));
    let mut client = world.client();
    let request = {
        world.ask(&mut client, Draft::refresh());
        draft().build(&client)
    };
    let first = world.exchange(&client, &request);
    assert_eq!(refused(&first), (0, 1, Some((2, 440))));
    assert_eq!(
        refused(&world.exchange(&client, &request)),
        refused(&first),
        "repeated"
    );
    let mut world = World::with(settings_with_relays(&[RELAY_V6]));
    let mut client = world.client();
    assert_eq!(
        refused(&world.ask(&mut client, draft())),
        (0, 1, Some((1, 440)))
    );

    let mut world = World::new();
    let mut client = world.client();
    world.openings = [Ok(()), Err(OpenError::NoCapacity)].into();
    assert_eq!(
        refused(&world.ask(&mut client, draft())),
        (0, 1, Some((2, 508)))
    );
    assert_eq!(world.server.statistics().relays, 1);
    let mut other = world.client();
    world.openings = [
        Err(OpenError::PortInUse),
        Err(OpenError::PortInUse),
        Ok(()),
        Ok(()),
    ]
    .into();
    assert_eq!(refused(&world.ask(&mut other, draft())), (0, 2, None));
    world.openings = [Err(OpenError::NoCapacity), Err(OpenError::NoCapacity)].into();
    let mut third = world.client();
    assert_eq!(refused(&world.ask(&mut third, draft())), (508, 0, None));
    assert_eq!(world.server.statistics().sessions, 2);
    let mut world = World::with(settings_with_relays(&[]));
    let mut client = world.client();
    assert_eq!(refused(&world.ask(&mut client, draft())), (508, 0, None));
    assert_eq!(world.ask(&mut client, Draft::allocate()).code(), 440);
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

/// The limit on relayed addresses holds for every kind of request, and slots stay below it.
#[test]
fn the_limit_on_relays_holds() {
    let limits = Limits {
        relays: 3,
        ..settings().limits
    };
    let mut world = World::with(Settings {
        limits,
        ..settings()
    });
    let (mut one, mut two) = (world.client(), world.client());
    world.allocate_both(&mut one);
    assert_eq!(
        world
            .ask(&mut two, Draft::allocate().even_port(true))
            .code(),
        508
    );
    let half = world.ask(&mut two, Draft::allocate().additional_family(2));
    assert_eq!((half.code(), half.relayed().len()), (0, 1));
    let mut three = world.client();
    assert_eq!(world.ask(&mut three, Draft::allocate()).code(), 508);
    world.ask(&mut one, Draft::refresh().lifetime(0).family(2));
    world.allocate(&mut three);
    assert_eq!(world.server.statistics().relays, 3);
}

/// T-8656-7.2-37: clients are told the advertised address, sockets are bound to the other.
#[test]
fn the_advertised_address_is_told() {
    let relay = RelayAddress {
        bound: ip("10.0.0.5"),
        advertised: ip("192.0.2.9"),
    };
    let mut world = World::with(Settings {
        relay_addresses: vec![relay],
        ..settings()
    });
    let mut client = world.client();
    assert_eq!(world.allocate(&mut client).ip, ip("192.0.2.9"));
    let bound = world.log.iter().find_map(|record| match record {
        Record::OpenRelay { address, .. } => Some(address.ip),
        _ => None,
    });
    assert_eq!(bound, Some(ip("10.0.0.5")));
}

/// Several addresses of a family share the load, and each is used up before a request fails.
#[test]
fn several_relay_addresses_are_used() {
    let relays = ["203.0.113.1", "203.0.113.2", "203.0.113.3"];
    let mut world = World::with(Settings {
        ports: 50000..=50003,
        ..settings_with_relays(&relays)
    });
    let mut used = std::collections::BTreeMap::new();
    for _ in 0..12 {
        let mut client = world.client();
        *used.entry(world.allocate(&mut client).ip).or_insert(0) += 1;
    }
    assert_eq!(used.into_values().collect::<Vec<_>>(), [4, 4, 4]);
    let mut client = world.client();
    assert_eq!(world.ask(&mut client, Draft::allocate()).code(), 508);
}

/// T-8656-3.7-01, T-8656-7.2-09: DONT-FRAGMENT is refused exactly where this server would translate IPv4 to IPv6.
#[test]
fn dont_fragment_is_refused_where_df_cannot_be_seen() {
    let mut world = World::new();
    let v6 = [
        Draft::allocate().family(2),
        Draft::allocate().additional_family(2),
    ];
    for draft in v6 {
        let mut client = world.client();
        let response = world.ask(&mut client, draft.dont_fragment());
        assert_eq!((response.code(), response.unknown()), (420, vec![0x001A]));
        assert!(response.signed().is_some());
    }
    let mut client = world.client();
    assert_eq!(
        world
            .ask(&mut client, Draft::allocate().dont_fragment())
            .code(),
        0
    );
    let v6 = [
        Draft::allocate(),
        Draft::allocate().family(2),
        Draft::allocate().additional_family(2),
    ];
    for draft in v6 {
        let mut client = world.client_v6();
        assert_eq!(world.ask(&mut client, draft.dont_fragment()).code(), 0);
    }
    let mut client = world.client_v6();
    let token = world
        .ask(&mut client, Draft::allocate().family(2).even_port(true))
        .token()
        .unwrap();
    let mut claimer = world.client();
    let claim = Draft::allocate().token(&token).dont_fragment();
    assert_eq!(world.ask(&mut claimer, claim).code(), 420);
    assert_eq!(
        world
            .ask(&mut claimer, Draft::allocate().token(&token))
            .relayed()[0]
            .ip,
        ip(RELAY_V6)
    );
    let mut world = World::with(settings_with_relays(&[RELAY_V4]));
    let mut client = world.client();
    assert_eq!(
        world
            .ask(
                &mut client,
                Draft::allocate().additional_family(2).dont_fragment()
            )
            .code(),
        0
    );
}

/// Words about relays that do not exist, or that nobody asked for, change nothing.
#[test]
fn stray_words_about_relays_change_nothing() {
    let mut world = World::new();
    let mut client = world.client();
    world.allocate(&mut client);
    let live = RelayId {
        slot: 0,
        generation: 0,
    };
    let before = world.server.statistics();
    for relay in [
        live,
        RelayId {
            slot: 0,
            generation: 9,
        },
        RelayId {
            slot: 77,
            generation: 0,
        },
    ] {
        for result in [Ok(()), Err(OpenError::Failed)] {
            world.input(Input::RelayOpened { relay, result });
        }
        world.input(Input::RelayClosed { relay });
    }
    assert_eq!(world.server.statistics(), before);
    assert_eq!(world.ask(&mut client, Draft::refresh()).code(), 0);
}

/// T-8656-21.3.2-01: an audit can follow every allocation from its beginning to its end.
#[test]
fn events_tell_the_story() {
    let mut world = World::new();
    let mut client = world.client();
    world.ask(&mut client, Draft::refresh());
    world.take_log();
    let [v4, v6] = world.allocate_both(&mut client);
    world.bind(&mut client, 0x4001, PEER_V6);
    world.ask(&mut client, Draft::refresh().lifetime(0).family(1));
    world.ask(&mut client, Draft::refresh().lifetime(700));
    let (five_tuple, user) = (client.five_tuple, "user1");
    let told: Vec<Event<'_>> = world
        .take_log()
        .into_iter()
        .filter_map(|record| match record {
            Record::Event(Event::Answered { .. }) => None,
            Record::Event(event) => Some(event),
            _ => None,
        })
        .collect();
    let number = turnpike_wire::ChannelNumber::new(0x4001).unwrap();
    assert_eq!(
        told,
        [
            Event::Allocated {
                five_tuple,
                user,
                relayed: v4,
                lifetime_s: 600
            },
            Event::Allocated {
                five_tuple,
                user,
                relayed: v6,
                lifetime_s: 600
            },
            Event::Permitted {
                five_tuple,
                user,
                peer: at(PEER_V6).ip
            },
            Event::ChannelBound {
                five_tuple,
                user,
                number,
                peer: at(PEER_V6)
            },
            Event::Freed {
                five_tuple,
                user,
                relayed: v4,
                expired: false
            },
            Event::Refreshed {
                five_tuple,
                user,
                relayed: v6,
                lifetime_s: 700
            },
        ]
    );
}

/// T-8656-8.2-02: on the way down everything is removed first, then closed, then answered.
#[test]
fn removal_comes_before_its_answer() {
    let mut world = World::new();
    let mut client = world.client();
    world.allocate(&mut client);
    world.take_log();
    world.ask(&mut client, Draft::refresh().lifetime(0));
    let order: Vec<&str> = world
        .log
        .iter()
        .filter_map(|record| match record {
            Record::Apply {
                operation: Operation::RemoveAllocation { .. },
                ..
            } => Some("remove"),
            Record::CloseRelay { .. } => Some("close"),
            Record::Transmit { .. } => Some("answer"),
            _ => None,
        })
        .collect();
    assert_eq!(order, ["remove", "close", "answer"]);
}

/// A port that could not be opened stays taken until others are chosen, also when the settings change in between.
#[test]
fn a_lost_port_survives_a_change_of_the_settings() {
    let mut world = World::with(settings_with_ports(50000..=50003));
    let mut client = world.client();
    world.ask(&mut client, Draft::refresh());
    world.sockets = Sockets::Late;
    let request = Draft::allocate().additional_family(2).build(&client);
    world.send(&client, &request);
    world.openings = [Err(OpenError::PortInUse), Ok(())].into();
    world.answer_socket_at(0);
    world.replace_settings(settings_with_ports(50000..=50005));
    world.sockets = Sockets::AtOnce;
    world.answer_sockets();
    assert_eq!(
        world
            .responses(&client)
            .pop()
            .map(|response| response.relayed().len()),
        Some(2)
    );
    world.ask(&mut client, Draft::refresh().lifetime(0));
    assert!(world.server.is_empty());
    assert_eq!(world.server.statistics().ports_free, 12);
}

/// T-8656-6-01, T-8656-6-03: every part of a five-tuple tells allocations apart, among thousands, and no two share an address.
#[test]
fn five_tuples_are_told_apart() {
    let mut world = World::new();
    let mut clients = Vec::new();
    let mut relayed = std::collections::BTreeSet::new();
    let base = world.client().five_tuple;
    for index in 0..3000_u16 {
        let mut client = Client::new(base);
        let tuple = &mut client.five_tuple;
        match index % 5 {
            0 => tuple.client.port = 2000 + index,
            1 => {
                tuple.client.ip = {
                    let [high, low] = index.to_be_bytes();
                    [198, 18, high, low].into()
                }
            }
            2 => tuple.server.port = 2000 + index,
            3 => {
                tuple.server.ip = {
                    let [high, low] = index.to_be_bytes();
                    [203, 0, high, low].into()
                }
            }
            _ => {
                tuple.client.port = 10_000 + index / 20;
                tuple.transport = [
                    Transport::Udp,
                    Transport::Tcp,
                    Transport::Tls,
                    Transport::Dtls,
                ][usize::from(index / 5 % 4)];
            }
        }
        assert!(relayed.insert(world.allocate(&mut client)));
        clients.push(client);
    }
    assert_eq!(world.server.statistics().sessions, 3000);
    for (index, client) in clients.iter_mut().enumerate() {
        if index % 2 == 0 {
            assert_eq!(world.ask(client, Draft::refresh().lifetime(0)).code(), 0);
        }
    }
    for (index, client) in clients.iter_mut().enumerate() {
        let expected = if index % 2 == 0 { 437 } else { 0 };
        assert_eq!(
            world.ask(client, Draft::refresh()).code(),
            expected,
            "client {index}"
        );
    }
}
