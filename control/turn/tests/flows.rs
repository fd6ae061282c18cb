//! The main flows: a client is challenged, allocates, refreshes, permits, binds, and ends.

mod world;

use turnpike_turn::{Event, Operation};
use turnpike_wire::{AttributeType, IntegrityAlgorithm};
use world::*;

/// T-8489-12-02, T-8489-12-06, T-8489-6.3.1.1-04: Binding is answered with the client's address and nothing else.
#[test]
fn binding_tells_the_address_and_nothing_else() {
    let mut world = World::new();
    for client in [world.client(), world.client_v6()] {
        let request = Draft::binding().build(&client);
        let response = world.exchange(&client, &request);
        assert_eq!(response.mapped(), Some(client.five_tuple.client));
        assert_eq!(response.kinds(), [AttributeType::XOR_MAPPED_ADDRESS]);
    }
    assert!(world.server.is_empty());
}

/// T-8656-5-01, T-8656-7.2-36: the whole life of an allocation, with what the data planes are told on the way.
#[test]
fn an_allocation_lives_and_ends() {
    let mut world = World::new();
    for scheme in [
        Scheme::Legacy,
        Scheme::Sha256,
        Scheme::Md5,
        Scheme::Sha256WithSha1,
        Scheme::Sha256WithBoth,
    ] {
        let mut alice = world.client().with_scheme(scheme);
        let response = world.ask(&mut alice, Draft::allocate());
        assert_eq!(response.code(), 0, "{response:?}");
        let negotiated = scheme != Scheme::Legacy;
        let signed = if negotiated {
            IntegrityAlgorithm::Sha256
        } else {
            IntegrityAlgorithm::Sha1
        };
        assert_eq!(response.signed(), Some(signed));
        assert_eq!(response.lifetime(), Some(600));
        assert_eq!(response.mapped(), Some(alice.five_tuple.client));
        let relayed = response.relayed()[0];
        assert_eq!(relayed.ip, ip(RELAY_V4));
        assert!(relayed.port >= 49152);

        world.permit(&mut alice, PEER_V4);
        assert!(
            world
                .data
                .permits(relayed, at(PEER_V4).ip, world.now().monotonic)
        );
        world.bind(&mut alice, 0x4000, PEER_V4);
        assert_eq!(
            world.data.channel(relayed, 0x4000, world.now().monotonic),
            Some(at(PEER_V4))
        );
        let refreshed = world.ask(&mut alice, Draft::refresh().lifetime(1200));
        assert_eq!((refreshed.code(), refreshed.lifetime()), (0, Some(1200)));
        assert_eq!(world.server.statistics().channels, 1);

        let ended = world.ask(&mut alice, Draft::refresh().lifetime(0));
        assert_eq!((ended.code(), ended.lifetime()), (0, Some(0)));
        assert!(world.server.is_empty(), "{:?}", world.server.statistics());
        assert!(world.data.relays.is_empty());
    }
}

/// T-8656-6-04, T-8656-6-05: without a refresh everything ends by itself, and nothing is left.
#[test]
fn an_allocation_ends_by_its_time() {
    let mut world = World::new();
    let mut alice = world.client();
    world.allocate(&mut alice);
    world.bind(&mut alice, 0x4000, PEER_V4);
    world.take_log();
    world.pass(secs(599));
    assert_eq!(world.server.statistics().allocations, 1);
    assert!(matches!(
        world.operations()[..],
        [Operation::RemovePermission { .. }]
    ));
    world.pass(secs(2));
    assert!(world.server.is_empty(), "{:?}", world.server.statistics());
    let freed =
        |record: &Record| matches!(record, Record::Event(Event::Freed { expired: true, .. }));
    assert_eq!(world.log.iter().filter(|record| freed(record)).count(), 1);
}
