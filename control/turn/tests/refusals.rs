//! What is told of a request that gets an error response: who asked, under which name, and why.

mod world;

use turnpike_turn::policy::{Own, Policy};
use turnpike_turn::{Event, Limits, Refusal, Settings};
use turnpike_wire::{AddressFamily, AttributeType, Method};
use world::{Client, Draft, PEER_V4, PEER_V6, Record, World, at, ip, settings};

/// What was told of refusals since the last time, each with the name that the request gave.
fn refusals(world: &mut World, client: &Client) -> Vec<(Method, Option<&'static str>, Refusal)> {
    let refused = |record| match record {
        Record::Event(Event::Refused {
            five_tuple,
            method,
            user,
            refusal,
        }) if five_tuple == client.five_tuple => {
            let user = user.map(|user| std::str::from_utf8(user).expect("UTF-8"));
            Some((method, user, refusal))
        }
        _ => None,
    };
    world.take_log().into_iter().filter_map(refused).collect()
}

/// T-SEC-13: whoever has no allocation learns why from the log: its name, its password, or its quota.
#[test]
fn a_refused_user_is_told_with_its_name_and_why() {
    let mut world = World::with(Settings {
        limits: Limits {
            allocations_per_user: 1,
            ..settings().limits
        },
        ..settings()
    });
    let mut served = world.client();
    world.allocate(&mut served);
    let challenge = (Method::Allocate, None, Refusal::Unauthenticated);
    assert!(challenge.2.is_challenge());
    assert_eq!(refusals(&mut world, &served), [challenge]);
    for (user, password, refusal) in [
        ("nobody", "secret1", Refusal::User),
        ("user2", "wrong", Refusal::Password),
        ("user1", "secret1", Refusal::Quota),
    ] {
        let mut client = world.client().with_user(user, password);
        let asked = world.ask(&mut client, Draft::allocate());
        assert_eq!(asked.code(), refusal.code().code(), "{refusal}");
        assert!(!refusal.is_challenge());
        let told = (Method::Allocate, Some(user), refusal);
        assert_eq!(refusals(&mut world, &client), [challenge, told]);
    }
}

/// T-SEC-13: a refused peer is named, and so is the attribute or the channel number that a request fails for.
#[test]
fn a_refused_peer_and_a_bad_request_are_told_with_what_is_wrong() {
    let own = Own {
        listeners: vec![at("192.0.2.1:3478")],
        neighbours: true,
        ..Own::default()
    };
    let allow = vec!["192.0.2.0/24".parse().expect("a network")];
    let mut world = World::with(Settings {
        policy: Policy::new(allow, Vec::new(), own),
        ..settings()
    });
    let mut client = world.client();
    let permission = |peer: &str| Draft::create_permission(&[PEER_V4, peer]);
    world.allocate(&mut client);
    world.take_log();
    world.bind(&mut client, 0x4000, PEER_V4);
    for (draft, refusal, words) in [
        (
            permission("10.0.0.1:1"),
            Refusal::Peer(ip("10.0.0.1")),
            "peer 10.0.0.1 is refused by policy",
        ),
        (
            permission(PEER_V6),
            Refusal::OtherFamily(Some(AddressFamily::Ipv6)),
            "the allocation has no relayed address of IPv6",
        ),
        (
            Draft::new(Method::CreatePermission),
            Refusal::Attribute(AttributeType::XOR_PEER_ADDRESS),
            "XOR-PEER-ADDRESS is missing or malformed",
        ),
        (
            Draft::channel_bind(0x5000, PEER_V4),
            Refusal::ChannelNumber(0x5000),
            "channel number 0x5000 may not be bound",
        ),
        (
            Draft::channel_bind(0x4001, PEER_V4),
            Refusal::ChannelBound,
            "the channel number or the peer is bound to another",
        ),
        (
            Draft::channel_bind(0x4001, "192.0.2.1:3478"),
            Refusal::PeerPort(at("192.0.2.1:3478")),
            "peer 192.0.2.1:3478 is refused by policy",
        ),
        (
            Draft::allocate(),
            Refusal::Allocated,
            "there is an allocation from this address and port of the client",
        ),
    ] {
        let asked = world.ask(&mut client, draft);
        assert_eq!(asked.code(), refusal.code().code(), "{refusal}");
        let told = refusals(&mut world, &client);
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!((told[0].1, told[0].2), (Some("user1"), refusal));
        assert_eq!(refusal.to_string(), words);
    }
}
