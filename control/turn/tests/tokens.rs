//! RESERVATION-TOKEN: who may claim a reserved port, how often, and that nobody guesses it.

mod world;

use turnpike_turn::{FiveTuple, Transport};
use world::*;

/// T-8656-7.2-10, T-8656-7.2-11: a token goes with nothing that says which port is wanted, must be whole, and is good
/// once and for its time only; a refused request does not use it up.
#[test]
fn a_token_is_claimed_alone_and_once() {
    let mut world = World::new();
    let mut reserver = world.client();
    let mut reserve = |world: &mut World| {
        let pair = Draft::allocate().even_port(true);
        let response = world.ask(&mut reserver, pair);
        let token = response.token().expect("a token");
        let next = response.relayed()[0].port + 1;
        world.ask(&mut reserver, Draft::refresh().lifetime(0));
        (token, next)
    };
    let (token, next) = reserve(&mut world);
    let mut client = world.client();
    let claim = || Draft::allocate().token(&token);
    for (draft, code, what) in [
        (claim().even_port(false), 400, "with EVEN-PORT"),
        (claim().even_port(true), 400, "with EVEN-PORT and its bit"),
        (claim().family(1), 400, "with REQUESTED-ADDRESS-FAMILY"),
        (
            claim().additional_family(2),
            400,
            "with ADDITIONAL-ADDRESS-FAMILY",
        ),
        (
            Draft::allocate().family(1).token(&token),
            400,
            "in the other order",
        ),
        (Draft::allocate().token(&token[..7]), 400, "7 bytes"),
        (
            Draft::allocate().token(&[&token[..], &[0]].concat()),
            400,
            "9 bytes",
        ),
        (Draft::allocate().token(&[]), 400, "no bytes"),
        (Draft::allocate().token(&[0xA5; 8]), 508, "an invention"),
    ] {
        let response = world.ask(&mut client, draft);
        assert_eq!(
            (response.code(), response.signed().is_some()),
            (code, true),
            "{what}"
        );
        assert_eq!(world.server.statistics().reservations, 1, "{what}");
        assert_eq!(world.server.statistics().sessions, 0, "{what}");
    }
    let claimed = world.ask(&mut client, claim());
    assert_eq!((claimed.code(), claimed.relayed()[0].port), (0, next));
    let mut second = world.client();
    assert_eq!(world.ask(&mut second, claim()).code(), 508, "used");
    world.ask(&mut client, Draft::refresh().lifetime(0));
    let again = world.ask(&mut second, claim());
    assert_eq!(again.code(), 508, "used, and its port free again");
    let (token, _) = reserve(&mut world);
    world.pass(secs(31));
    let expired = Draft::allocate().token(&token);
    assert_eq!(world.ask(&mut second, expired).code(), 508, "expired");
    assert!(world.server.is_empty());
}

/// T-8656-7.2-27: a token serves whoever has it, from wherever they ask.
#[test]
fn a_token_serves_on_any_five_tuple() {
    let mut world = World::new();
    for change in [
        |five_tuple: &mut FiveTuple| five_tuple.transport = Transport::Tcp,
        |five_tuple: &mut FiveTuple| five_tuple.server = at("203.0.113.1:80"),
        |five_tuple: &mut FiveTuple| five_tuple.server = at("203.0.113.2:3478"),
        |five_tuple: &mut FiveTuple| five_tuple.client = at("192.0.2.99:1"),
        |five_tuple: &mut FiveTuple| {
            five_tuple.client = at("[2001:db8::9]:1");
            five_tuple.server = at("[2001:db8::1]:3478");
        },
    ] {
        let mut reserver = world.client();
        let response = world.ask(&mut reserver, Draft::allocate().even_port(true));
        let token = response.token().expect("a token");
        let mut claimer = world.client();
        change(&mut claimer.five_tuple);
        let claimed = world.ask(&mut claimer, Draft::allocate().token(&token));
        let mut next = response.relayed()[0];
        next.port += 1;
        assert_eq!((claimed.code(), claimed.relayed()), (0, vec![next]));
    }
}

/// T-8656-18.10-01: tokens are eight bytes that nobody can guess: every bit is as often one as zero, none comes twice,
/// and a server with another seed gives others.
#[test]
fn tokens_cannot_be_guessed() {
    let mut tokens = std::collections::BTreeSet::new();
    const COUNT: u32 = 512;
    for seed in 0..2 {
        let mut world = World::seeded(settings(), [seed; 32]);
        let mut client = world.client();
        for _ in 0..COUNT / 2 {
            let response = world.ask(&mut client, Draft::allocate().even_port(true));
            assert!(tokens.insert(response.token().expect("a token")));
            world.ask(&mut client, Draft::refresh().lifetime(0));
            world.pass(secs(31));
        }
    }
    for bit in 0..64 {
        let is_set = |token: &&[u8; 8]| u64::from_be_bytes(**token) >> bit & 1 == 1;
        let ones = tokens.iter().filter(is_set).count();
        // Five standard deviations around the half.
        assert!(
            (200..=312).contains(&ones),
            "bit {bit} is set {ones} times of {COUNT}"
        );
    }
}
