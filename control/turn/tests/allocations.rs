//! What an operator is told of allocations is what clients were granted.

mod world;

use turnpike_turn::Allocation;
use turnpike_wire::TransportAddress;
use world::*;

fn told(world: &World) -> Vec<Allocation<'_>> {
    world.server.allocations(0..u32::MAX).collect()
}

#[test]
fn every_allocation_is_told_with_its_user_and_its_end() {
    let mut world = World::new();
    let (mut one, mut other) = (world.client(), world.client_of("user2"));
    let relayed = world.allocate(&mut one);
    world.permit(&mut one, PEER_V4);
    world.bind(&mut one, 0x4000, "192.0.2.8:4000");
    world.pass(secs(10));
    let both = world.allocate_both(&mut other);

    let all = told(&world);
    let mut addresses: Vec<_> = all.iter().map(|allocation| allocation.relayed).collect();
    addresses.sort_unstable();
    let mut expected = vec![relayed, both[0], both[1]];
    expected.sort_unstable();
    assert_eq!(addresses, expected);
    let of = |address: TransportAddress| {
        let found = all.iter().find(|told| told.relayed == address);
        *found.expect("told")
    };
    let (first, second) = (of(relayed), of(both[0]));
    assert_eq!((first.user, second.user), ("user1", "user2"));
    assert_eq!(first.five_tuple, one.five_tuple);
    assert_eq!((first.permissions, first.channels), (2, 1));
    let left = |told: &Allocation<'_>| told.expires.since(world.now().monotonic);
    assert_eq!((left(&first), left(&second)), (secs(590), secs(600)));
}

/// What is being opened, reserved or closed is no allocation.
#[test]
fn only_what_was_granted_is_told() {
    let mut world = World::new();
    let mut client = world.client();
    world.ask(&mut client, Draft::refresh());
    world.sockets = Sockets::Late;
    let request = Draft::allocate().even_port(true).build(&client);
    assert!(world.send(&client, &request).is_empty());
    assert_eq!(told(&world), []);
    world.answer_sockets();
    assert_eq!(told(&world).len(), 1, "the other port is only reserved");
    assert_eq!(
        world.ask(&mut client, Draft::refresh().lifetime(0)).code(),
        0
    );
    assert_eq!(told(&world), []);
}

/// A page is of slots, so that what is told at a time is bounded, and every allocation is on one of them.
#[test]
fn pages_leave_nothing_out() {
    let mut world = World::new();
    for _ in 0..100 {
        let mut client = world.client();
        world.allocate(&mut client);
    }
    let slots = world.server.slots();
    let pages = (0..slots).step_by(7).map(|first| first..first + 7);
    let told: usize = pages
        .map(|page| {
            let page = world.server.allocations(page).count();
            assert!(page <= 7);
            page
        })
        .sum();
    assert_eq!(told, 100);
}
