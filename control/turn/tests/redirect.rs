//! Sending new clients to other servers.

mod world;

use turnpike_turn::{Redirect, Settings};
use turnpike_wire::Method;
use world::*;

const FIRST: &str = "198.51.100.7:3478";
const SECOND: &str = "198.51.100.8:3478";
const OVER_IPV6: &str = "[2001:db8:9::7]:3479";
const ALSO_OVER_IPV6: &str = "[2001:db8:9::8]:3479";

fn redirecting(servers: &[&str], from: u32) -> Settings {
    let servers = servers.iter().map(|server| at(server)).collect();
    Settings {
        redirect: Redirect { servers, from },
        ..settings()
    }
}

/// T-8656-7.2-24, T-8489-10-01: who has not authenticated gets a challenge, and who has a 300 that is protected.
#[test]
fn only_who_has_authenticated_is_sent_elsewhere() {
    let mut world = World::with(redirecting(&[FIRST], 0));
    for scheme in [Scheme::Legacy, Scheme::Sha256] {
        let mut client = world.client().with_scheme(scheme);
        let bare = Draft::allocate().unauthenticated().build(&client);
        let challenge = world.exchange(&client, &bare);
        assert_eq!((challenge.code(), challenge.alternates()), (401, vec![]));
        let stranger = client.clone().with_user("user1", "not the password");
        let mut stranger = stranger.with_scheme(scheme);
        assert_eq!(world.ask(&mut stranger, Draft::allocate()).code(), 401);
        let response = world.ask(&mut client, Draft::allocate());
        assert_eq!(
            (response.code(), response.alternates()),
            (300, vec![at(FIRST)])
        );
        assert!(response.signed().is_some(), "the 300 is protected");
    }
    assert!(world.server.is_empty(), "nothing is kept of them");
}

/// T-8656-7.2-24: what is wrong with a request is told before.
#[test]
fn a_request_that_is_wrong_is_refused_first() {
    let mut world = World::with(redirecting(&[FIRST], 0));
    let mut client = world.client();
    let bare = || Draft::new(Method::Allocate);
    assert_eq!(world.ask(&mut client, bare()).code(), 400);
    assert_eq!(world.ask(&mut client, bare().transport(6)).code(), 442);
    assert_eq!(world.ask(&mut client, Draft::allocate()).code(), 300);
}

/// T-8489-10-02: a server of the client's family comes first, one of the other may follow; where there is none of its
/// family, a client is served here.
#[test]
fn the_clients_family_comes_first() {
    let mut world = World::with(redirecting(&[OVER_IPV6, FIRST], 0));
    let (mut over_v4, mut over_v6) = (world.client(), world.client_v6());
    let [v4, v6] = [&mut over_v4, &mut over_v6].map(|client| world.ask(client, Draft::allocate()));
    assert_eq!(
        (v4.code(), v4.alternates()),
        (300, vec![at(FIRST), at(OVER_IPV6)])
    );
    assert_eq!(
        (v6.code(), v6.alternates()),
        (300, vec![at(OVER_IPV6), at(FIRST)])
    );

    world.replace_settings(redirecting(&[FIRST], 0));
    let v6 = world.ask(&mut over_v6, Draft::allocate());
    assert_eq!((v6.code(), v6.alternates()), (0, vec![]), "none of IPv6");
    let v4 = world.ask(&mut over_v4, Draft::allocate());
    assert_eq!((v4.code(), v4.alternates()), (300, vec![at(FIRST)]));
}

/// T-8489-10-02: servers of a family take turns, whatever others there are, and whoever else is sent to those.
#[test]
fn servers_take_turns() {
    let servers = [FIRST, SECOND, OVER_IPV6, ALSO_OVER_IPV6];
    let mut world = World::with(redirecting(&servers, 0));
    let mut sent: Vec<_> = (0..6)
        .map(|_| {
            let mut client = world.client_v6();
            world.ask(&mut client, Draft::allocate());
            let mut client = world.client();
            world.ask(&mut client, Draft::allocate()).alternates()[0]
        })
        .collect();
    assert_ne!(sent[0], sent[1]);
    sent.sort();
    let each = [at(FIRST), at(SECOND)]
        .map(|server| vec![server; 3])
        .concat();
    assert_eq!(sent, each);
}

/// T-8656-7.2-24: as many as may be are served here, who is served here stays, and when some have gone there is room again.
#[test]
fn clients_are_sent_elsewhere_from_a_number_on() {
    let mut world = World::with(redirecting(&[FIRST], 2));
    let mut here = [world.client(), world.client()];
    for client in &mut here {
        world.allocate(client);
    }
    let mut late = world.client();
    assert_eq!(world.ask(&mut late, Draft::allocate()).code(), 300);
    for client in &mut here {
        assert_eq!(world.ask(client, Draft::refresh()).code(), 0);
        assert_eq!(
            world
                .ask(client, Draft::channel_bind(0x4000, PEER_V4))
                .code(),
            0
        );
        assert_eq!(world.ask(client, Draft::allocate()).code(), 437);
    }
    assert_eq!(
        world.ask(&mut here[0], Draft::refresh().lifetime(0)).code(),
        0
    );
    let both = world.ask(&mut late, Draft::allocate().additional_family(2));
    assert_eq!(
        both.code(),
        300,
        "there is room for one address, not for two"
    );
    world.allocate(&mut late);
}

/// T-8656-7.2-24: who would be refused for want of a port is sent elsewhere, however many there may be in all.
#[test]
fn clients_are_sent_elsewhere_when_there_is_no_port_for_them() {
    let mut world = World::with(Settings {
        ports: 50_000..=50_003,
        ..redirecting(&[FIRST], 10_000)
    });
    let mut code = |draft| {
        let mut client = world.client();
        world.ask(&mut client, draft).code()
    };
    assert_eq!(code(Draft::allocate().even_port(false)), 0);
    assert_eq!(code(Draft::allocate().even_port(true)), 0);
    assert_eq!(
        code(Draft::allocate().even_port(true)),
        300,
        "no pair is left"
    );
    assert_eq!(
        code(Draft::allocate().even_port(false)),
        300,
        "no even port is"
    );
    assert_eq!(code(Draft::allocate()), 0, "an odd one is");
    assert_eq!(code(Draft::allocate()), 300, "that was the last");
    assert_eq!(code(Draft::allocate().family(2)), 0, "IPv6 has all of them");
    assert_eq!(
        code(Draft::allocate().additional_family(2)),
        0,
        "or one of the two"
    );
}

/// T-8656-7.2-24: the number from which on clients are sent elsewhere may be beyond what there is room for.
#[test]
fn clients_are_sent_elsewhere_when_there_is_no_room_for_them() {
    let mut settings = redirecting(&[FIRST], 10_000);
    settings.limits.relays = 1;
    let mut world = World::with(settings);
    let (mut first, mut second) = (world.client(), world.client());
    world.allocate(&mut first);
    assert_eq!(world.ask(&mut second, Draft::allocate()).code(), 300);
}

/// T-8656-7.2-24: a port that was reserved here is had here.
#[test]
fn who_has_a_port_reserved_is_served() {
    let mut world = World::with(redirecting(&[FIRST], 2));
    let (mut first, mut second) = (world.client(), world.client());
    let pair = world.ask(&mut first, Draft::allocate().even_port(true));
    let token = pair.token().expect("a token");
    assert_eq!(world.ask(&mut second, Draft::allocate()).code(), 300);
    assert_eq!(
        world
            .ask(&mut second, Draft::allocate().token(&token))
            .code(),
        0
    );
}

/// T-8489-10-04: a Binding request is answered here.
#[test]
fn binding_is_never_redirected() {
    let mut world = World::with(redirecting(&[FIRST], 0));
    let client = world.client();
    let response = world.exchange(&client, &Draft::binding().build(&client));
    assert_eq!((response.code(), response.alternates()), (0, vec![]));
    assert!(response.mapped().is_some());
}
