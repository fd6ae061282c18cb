//! Permissions and channels: what is installed, for how long, and what a failed request leaves alone.

mod world;

use std::time::Duration;

use turnpike_turn::policy::{Own, Policy};
use turnpike_turn::{Event, Limits, Operation, Settings};
use turnpike_wire::AttributeType;
use world::*;

fn peers(count: usize) -> Vec<String> {
    (1..=count)
        .map(|last| format!("192.0.2.{last}:9"))
        .collect()
}

fn as_strs(peers: &[String]) -> Vec<&str> {
    peers.iter().map(String::as_str).collect()
}

/// T-8656-10.2-05, T-8656-10.2-01, T-8656-10.2-02, T-8656-10.2-03, T-8656-10.2-04: all of the peers or none of them.
#[test]
fn permissions_come_all_or_not_at_all() {
    let mut world = World::new();
    let mut client = world.client();
    let relayed = world.allocate(&mut client);
    world.take_log();
    let good = || Draft::create_permission(&[PEER_V4]);
    let cases = [
        (Draft::create_permission(&[]), 400),
        (good().raw(AttributeType::XOR_PEER_ADDRESS, &[0; 4]), 400),
        (
            good().raw(AttributeType::XOR_PEER_ADDRESS, &[0, 5, 0, 0, 1, 2, 3, 4]),
            400,
        ),
        (good().peer(at(PEER_V6)), 443),
        (good().peer(at("127.0.0.1:1")), 403),
        (good().peer(at("10.0.0.1:1")), 403),
    ];
    for (draft, code) in cases {
        let response = world.ask(&mut client, draft);
        assert_eq!((response.code(), response.signed().is_some()), (code, true));
    }
    assert_eq!(world.operations(), []);
    assert_eq!(world.server.statistics().permissions, 0);
    assert!(
        !world
            .data
            .permits(relayed, at(PEER_V4).ip, world.now().monotonic)
    );
}

/// T-8656-10.2-06, T-8656-12.2-09: beyond a limit nothing is installed, not even what would have fitted.
#[test]
fn limits_of_permissions_and_channels_hold() {
    let limits = Limits {
        permissions_per_allocation: 3,
        channels_per_allocation: 2,
        ..settings().limits
    };
    let mut world = World::with(Settings {
        limits,
        ..settings()
    });
    let mut client = world.client();
    world.allocate_both(&mut client);
    let list = peers(4);
    world.take_log();
    let too_many = Draft::create_permission(&as_strs(&list)).peer(at(PEER_V6));
    assert_eq!(world.ask(&mut client, too_many).code(), 508);
    assert_eq!(
        (world.operations(), world.server.statistics().permissions),
        (vec![], 0)
    );
    // The same peer twice is one; the families are counted apart.
    let fits = Draft::create_permission(&as_strs(&list[..3]))
        .peer(at("192.0.2.1:77"))
        .peer(at(PEER_V6));
    assert_eq!(world.ask(&mut client, fits).code(), 0);
    assert_eq!(world.server.statistics().permissions, 4);
    assert_eq!(
        world
            .ask(&mut client, Draft::create_permission(&as_strs(&list[..3])))
            .code(),
        0
    );
    assert_eq!(
        world
            .ask(&mut client, Draft::channel_bind(0x4000, &list[3]))
            .code(),
        508,
        "no room for its permission"
    );
    assert_eq!(world.server.statistics().channels, 0);
    for (number, peer) in [(0x4000, &list[0]), (0x4001, &list[1])] {
        world.bind(&mut client, number, peer);
    }
    assert_eq!(
        world
            .ask(&mut client, Draft::channel_bind(0x4002, &list[2]))
            .code(),
        508
    );
    world.bind(&mut client, 0x4001, &list[1]);
    world.bind(&mut client, 0x4002, PEER_V6);
}

/// T-8656-10.2-10: as many peers as fit one message.
#[test]
fn one_request_permits_many_peers() {
    let mut world = World::new();
    let mut client = world.client();
    let relayed = world.allocate(&mut client);
    let list = peers(40);
    assert_eq!(
        world
            .ask(&mut client, Draft::create_permission(&as_strs(&list)))
            .code(),
        0
    );
    assert!(list.iter().all(|peer| world.data.permits(
        relayed,
        at(peer).ip,
        world.now().monotonic
    )));
}

/// T-8656-12.2-02, T-8656-12.2-04, T-8656-12.2-05, T-8656-12.2-14, T-8656-12-05, T-8656-12.2-15: a number and a peer are each
/// bound to one another only, over both families; a failed request changes nothing.
#[test]
fn channels_are_unique_both_ways() {
    let mut world = World::new();
    let mut client = world.client();
    let [v4, v6] = world.allocate_both(&mut client);
    world.bind(&mut client, 0x4000, PEER_V4);
    world.take_log();
    let cases = [
        (Draft::channel_bind(0x4000, "192.0.2.7:4001"), 400),
        (Draft::channel_bind(0x4000, "192.0.2.8:4000"), 400),
        (Draft::channel_bind(0x4000, PEER_V6), 400),
        (Draft::channel_bind(0x4001, PEER_V4), 400),
        (Draft::channel_bind(0x3FFF, "192.0.2.8:4000"), 400),
        (Draft::channel_bind(0x5000, "192.0.2.8:4000"), 400),
        (Draft::channel_bind(0xFFFF, "192.0.2.8:4000"), 400),
        (Draft::channel_bind(0x4001, "192.0.2.8:0"), 400),
        (Draft::channel_bind(0x4001, "127.0.0.1:80"), 403),
        (Draft::channel_bind(0x4001, "[::ffff:192.0.2.8]:80"), 403),
        (
            Draft::new(turnpike_wire::Method::ChannelBind).channel(0x4001),
            400,
        ),
        (
            Draft::new(turnpike_wire::Method::ChannelBind).peer(at("192.0.2.8:4000")),
            400,
        ),
    ];
    for (draft, code) in cases {
        assert_eq!(world.ask(&mut client, draft).code(), code);
    }
    assert_eq!(world.operations(), []);
    world.bind(&mut client, 0x4000, PEER_V4);
    world.bind(&mut client, 0x4FFF, PEER_V6);
    let now = world.now().monotonic;
    assert_eq!(world.data.channel(v4, 0x4000, now), Some(at(PEER_V4)));
    assert_eq!(world.data.channel(v6, 0x4FFF, now), Some(at(PEER_V6)));
    assert!(!world.data.permits(v4, ip("192.0.2.8"), now));
}

/// T-8656-12-01: the same number means something else in another allocation.
#[test]
fn channels_of_two_allocations_are_independent() {
    let mut world = World::new();
    let (mut one, mut two) = (world.client(), world.client());
    let (first, second) = (world.allocate(&mut one), world.allocate(&mut two));
    world.bind(&mut one, 0x4000, PEER_V4);
    world.bind(&mut two, 0x4000, "192.0.2.8:1");
    let now = world.now().monotonic;
    assert_eq!(world.data.channel(first, 0x4000, now), Some(at(PEER_V4)));
    assert_eq!(
        world.data.channel(second, 0x4000, now),
        Some(at("192.0.2.8:1"))
    );
}

/// T-8656-9-01, T-8656-12-02, T-8656-8.2-07: a permission lasts 300 s and a channel 600 s, whatever else is refreshed.
#[test]
fn each_thing_has_its_own_time() {
    let mut world = World::new();
    let mut client = world.client();
    let relayed = world
        .ask(&mut client, Draft::allocate().lifetime(3600))
        .relayed()[0];
    let peer = at(PEER_V4).ip;
    world.bind(&mut client, 0x4000, PEER_V4);
    world.pass(secs(290));
    world.ask(&mut client, Draft::refresh().lifetime(3600));
    let permits = |world: &World| world.data.permits(relayed, peer, world.now().monotonic);
    world.pass(Duration::from_millis(9_999));
    assert!(permits(&world));
    world.pass(Duration::from_millis(1));
    assert!(!permits(&world));
    world.permit(&mut client, PEER_V4);
    world.pass(secs(299));
    assert!(permits(&world));
    assert_eq!(
        world.data.channel(relayed, 0x4000, world.now().monotonic),
        Some(at(PEER_V4))
    );
    world.pass(secs(1));
    assert_eq!(
        world.data.channel(relayed, 0x4000, world.now().monotonic),
        None
    );
    world.pass(secs(1));
    let statistics = world.server.statistics();
    assert_eq!(
        (
            statistics.permissions,
            statistics.channels,
            statistics.allocations
        ),
        (0, 0, 1)
    );
}

/// T-8656-12-03: what has ended may be bound afresh, at the very moment, even if the timer has not fired yet.
#[test]
fn an_ended_channel_may_be_bound_afresh() {
    let mut world = World::new();
    let mut client = world.client();
    world.ask(&mut client, Draft::allocate().lifetime(3600));
    world.bind(&mut client, 0x4000, PEER_V4);
    world.pass(secs(500));
    world.ask(&mut client, Draft::refresh().lifetime(3600));
    world.pass_unnoticed(Duration::from_millis(99_999));
    assert_eq!(
        world
            .ask(&mut client, Draft::channel_bind(0x4000, "192.0.2.8:1"))
            .code(),
        400
    );
    world.pass_unnoticed(Duration::from_millis(1));
    world.bind(&mut client, 0x4000, "192.0.2.8:1");
    world.advance();
    assert_eq!(world.server.statistics().channels, 1);
}

/// T-8656-6-04: an allocation that has ended is gone at the very moment, even if the timer has not fired yet.
#[test]
fn an_ended_allocation_is_gone_at_once() {
    let mut world = World::new();
    let mut client = world.client();
    world.allocate(&mut client);
    world.pass_unnoticed(Duration::from_millis(599_999));
    assert_eq!(
        world
            .ask(&mut client, Draft::create_permission(&[PEER_V4]))
            .code(),
        0
    );
    world.pass_unnoticed(Duration::from_millis(1));
    assert_eq!(world.ask(&mut client, Draft::refresh()).code(), 437);
    assert!(world.server.is_empty());
    world.allocate(&mut client);
}

/// T-8656-8.2-08: a shorter lifetime is obeyed as well as a longer one.
#[test]
fn a_refresh_may_shorten() {
    let mut world = World::new();
    let mut client = world.client();
    world.ask(&mut client, Draft::allocate().lifetime(3600));
    assert_eq!(
        world.ask(&mut client, Draft::refresh()).lifetime(),
        Some(600)
    );
    world.pass(secs(601));
    assert!(world.server.is_empty());
}

/// T-8656-8.1-01, T-8656-8.1-02: the halves of a dual allocation live and end apart.
#[test]
fn the_halves_of_a_dual_allocation_end_apart() {
    let mut world = World::new();
    let mut client = world.client();
    let [v4, v6] = world.allocate_both(&mut client);
    world.bind(&mut client, 0x4000, PEER_V4);
    world.bind(&mut client, 0x4001, PEER_V6);
    assert_eq!(
        world
            .ask(&mut client, Draft::refresh().lifetime(0).family(2))
            .code(),
        0
    );
    let now = world.now().monotonic;
    assert_eq!(world.data.channel(v4, 0x4000, now), Some(at(PEER_V4)));
    assert!(world.data.relay(v6).is_none());
    assert_eq!(
        world.ask(&mut client, Draft::refresh().family(2)).code(),
        443
    );
    assert_eq!(
        world.ask(&mut client, Draft::refresh().family(7)).code(),
        443
    );
    assert_eq!(
        world
            .ask(&mut client, Draft::create_permission(&[PEER_V6]))
            .code(),
        443
    );
    assert_eq!(
        world.ask(&mut client, Draft::refresh().lifetime(0)).code(),
        0
    );
    assert!(world.server.is_empty());

    world.allocate_both(&mut client);
    world.ask(&mut client, Draft::refresh().lifetime(1200).family(1));
    world.pass(secs(601));
    assert_eq!(world.server.statistics().allocations, 1);
    world.pass(secs(600));
    assert!(world.server.is_empty());
}

/// T-8656-7.2-38: a port that is used again starts with nothing.
#[test]
fn a_port_starts_afresh() {
    let mut world = World::with(settings_with_ports(50000..=50000));
    let mut client = world.client();
    let relayed = world.allocate(&mut client);
    world.bind(&mut client, 0x4000, PEER_V4);
    world.ask(&mut client, Draft::refresh().lifetime(0));
    let mut other = world.client();
    assert_eq!(world.allocate(&mut other), relayed);
    let now = world.now().monotonic;
    assert!(!world.data.permits(relayed, at(PEER_V4).ip, now));
    assert_eq!(world.data.channel(relayed, 0x4000, now), None);
    assert_eq!(world.server.statistics().permissions, 0);
}

/// However often a client refreshes, a session has a bounded number of timers.
#[test]
fn refreshing_does_not_pile_up_timers() {
    let mut world = World::new();
    let mut client = world.client();
    world.allocate(&mut client);
    for round in 0..2000 {
        world.ask(&mut client, Draft::refresh().lifetime(600 + round % 7));
        world.bind(&mut client, 0x4000, PEER_V4);
        world.pass(secs(1));
    }
    let mut fired = 0;
    while let Some(deadline) = world.server.next_deadline() {
        world.pass(Duration::from_millis(deadline.0 - world.now().monotonic.0));
        fired += 1;
    }
    assert!(world.server.is_empty());
    assert!(fired < 10, "{fired} deadlines were left");
}

/// T-SEC-07: what a new policy refuses is removed at once; the rest stays.
#[test]
fn a_new_policy_is_enforced_at_once() {
    let mut world = World::new();
    let mut client = world.client();
    let [v4, v6] = world.allocate_both(&mut client);
    world.bind(&mut client, 0x4000, PEER_V4);
    world.bind(&mut client, 0x4001, "192.0.2.8:1");
    world.bind(&mut client, 0x4002, PEER_V6);
    let allow = ["192.0.2.0/24", "2001:db8:2::/48"]
        .map(|net| net.parse().unwrap())
        .to_vec();
    let deny = vec!["192.0.2.7/32".parse().unwrap()];
    world.take_log();
    world.replace_settings(Settings {
        policy: Policy::new(allow, deny, Own::default()),
        ..settings()
    });
    let operations = world.operations();
    assert!(matches!(
        operations[..],
        [
            Operation::RemoveChannel { .. },
            Operation::RemovePermission { .. }
        ]
    ));
    let now = world.now().monotonic;
    assert!(!world.data.permits(v4, at(PEER_V4).ip, now));
    assert!(
        world.data.permits(v4, ip("192.0.2.8"), now) && world.data.permits(v6, at(PEER_V6).ip, now)
    );
    assert_eq!(
        world
            .ask(&mut client, Draft::channel_bind(0x4000, PEER_V4))
            .code(),
        403
    );
    assert_eq!(world.server.statistics().channels, 2);
}

/// Other relay addresses and ports serve from now on; those in use stay with their clients, and are never given out twice.
#[test]
fn relay_addresses_and_ports_may_change() {
    let narrow = |ports, relays: &[&str]| Settings {
        ports,
        ..settings_with_relays(relays)
    };
    let mut world = World::with(narrow(50000..=50001, &[RELAY_V4]));
    let mut clients: Vec<Client> = (0..9).map(|_| world.client()).collect();
    let old = world.allocate(&mut clients[0]);
    world.replace_settings(narrow(50001..=50002, &[RELAY_V4, "203.0.113.9"]));
    let new: Vec<_> = clients[1..4]
        .iter_mut()
        .map(|client| world.allocate(client))
        .collect();
    assert!(!new.contains(&old));
    assert!(new.iter().all(|new| new.port >= 50001));
    world.replace_settings(narrow(50000..=50002, &["203.0.113.9"]));
    world.ask(&mut clients[0], Draft::refresh().lifetime(0));
    let mut total = 0;
    for client in &mut clients[4..] {
        if world.ask(client, Draft::allocate()).code() == 0 {
            total += 1;
        }
    }
    let there = new.iter().filter(|new| new.ip == ip("203.0.113.9")).count();
    assert_eq!(total, 3 - there);
    assert_eq!(
        world.ask(&mut clients[1], Draft::refresh()).code(),
        0,
        "an old address still serves its client"
    );
    world.pass(secs(601));
    assert!(world.server.is_empty());
    let freed = world
        .log
        .iter()
        .filter(|record| matches!(record, Record::Event(Event::Freed { .. })))
        .count();
    assert_eq!(freed, 4 + total);
}
