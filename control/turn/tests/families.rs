//! Relayed addresses of either family and of both, on one address or several.

mod world;

use turnpike_turn::{OpenError, RelayAddress, Settings};
use turnpike_wire::AttributeType;
use world::*;
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
