//! What a full server says, and to whom: those that it serves already notice nothing.

mod world;

use turnpike_turn::{Limits, Operation, Settings};
use world::*;

/// T-SEC-11, T-8656-5-14, T-8656-7.2-23: what one user may have is counted over all of its five-tuples and given back;
/// others notice nothing.
#[test]
fn one_user_does_not_use_up_the_server() {
    let limits = Limits {
        allocations_per_user: 2,
        ..settings().limits
    };
    let mut world = World::with(Settings {
        limits,
        ..settings()
    });
    let mut clients: Vec<Client> = (0..2).map(|_| world.client()).collect();
    for client in &mut clients {
        world.allocate(client);
    }
    for mut third in [world.client(), world.client_v6()] {
        let response = world.ask(&mut third, Draft::allocate());
        assert_eq!((response.code(), response.signed().is_some()), (486, true));
    }
    let mut other = world.client_of("user2");
    world.allocate(&mut other);
    world.ask(&mut clients[0], Draft::refresh().lifetime(0));
    let mut third = world.client();
    world.allocate(&mut third);
    assert_eq!(world.ask(&mut clients[0], Draft::allocate()).code(), 486);
    world.pass(secs(601));
    world.allocate(&mut clients[0]);
}

/// T-SEC-12, T-8656-7.2-39, T-8656-7.2-40: a full server says 508 and goes on serving those it has.
#[test]
fn a_full_server_keeps_its_clients() {
    let limits = Limits {
        relays: 2,
        ..settings().limits
    };
    let mut world = World::with(Settings {
        limits,
        ..settings()
    });
    let mut clients = [world.client(), world.client()];
    let relayed = clients.each_mut().map(|client| world.allocate(client));
    let mut late = world.client();
    for _ in 0..3 {
        let response = world.ask(&mut late, Draft::allocate());
        assert_eq!((response.code(), response.signed().is_some()), (508, true));
    }
    for (client, relayed) in clients.iter_mut().zip(relayed) {
        world.permit(client, PEER_V4);
        assert!(
            world
                .data
                .permits(relayed, at(PEER_V4).ip, world.now().monotonic)
        );
        assert_eq!(world.ask(client, Draft::refresh()).code(), 0);
    }
    world.ask(&mut clients[0], Draft::refresh().lifetime(0));
    world.allocate(&mut late);
}

/// T-SEC-11, T-8656-5-15: the data plane knows the rate of an allocation before the client is told of it, and another rate
/// as soon as there is one. Who has no limit is not spoken of.
#[test]
fn an_allocation_has_a_rate() {
    let with = |bytes_per_s_per_allocation| {
        let limits = Limits {
            bytes_per_s_per_allocation,
            ..settings().limits
        };
        Settings {
            limits,
            ..settings()
        }
    };
    let rates = |world: &World| -> Vec<u32> {
        let rate = |operation: Operation| match operation {
            Operation::Rate { bytes_per_s, .. } => Some(bytes_per_s),
            _ => None,
        };
        world.operations().into_iter().filter_map(rate).collect()
    };
    let mut world = World::with(with(125_000));
    let mut client = world.client();
    world.allocate(&mut client);
    let told = world.take_log();
    let at = |wanted: fn(&Record) -> bool| told.iter().position(wanted);
    let rate = at(|record| {
        matches!(
            record,
            Record::Apply {
                operation: Operation::Rate {
                    bytes_per_s: 125_000,
                    ..
                },
                ..
            }
        )
    });
    let success = at(|record| matches!(record, Record::Transmit { .. }));
    assert!(rate.is_some() && success.is_some(), "{told:?}");
    world.ask(&mut client, Draft::refresh());
    assert_eq!(rates(&world), []);
    world.replace_settings(with(1_000));
    assert_eq!(rates(&world), [1_000]);
    world.take_log();
    world.replace_settings(with(0));
    assert_eq!(rates(&world), [0]);
    world.take_log();
    let mut second = world.client();
    world.allocate(&mut second);
    assert_eq!(rates(&world), []);
}
