//! Relayed addresses that open late, elsewhere or not at all; and what is left of them.

mod world;

use turnpike_turn::{
    Discard, Event, Input, Limits, OpenError, Operation, RelayId, Settings, Transport,
};
use turnpike_wire::IntegrityAlgorithm;
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
