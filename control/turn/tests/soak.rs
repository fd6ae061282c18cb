//! A server under everything at once, from a seed: clients that ask for anything, repeat and garble what they sent; sockets
//! that fail, or answer late; settings that change. The world checks every output; at the end nothing may be left.

mod world;

use rand_chacha::ChaCha12Rng;
use rand_core::{RngCore, SeedableRng};
use std::time::Duration;
use turnpike_turn::policy::{Own, Policy};
use turnpike_turn::{Limits, OpenError, Settings};
use turnpike_wire::AttributeType;
use world::*;

/// Draws what happens next.
struct Dice(ChaCha12Rng);

impl Dice {
    fn below(&mut self, bound: u32) -> u32 {
        self.0.next_u32() % bound
    }

    fn one_in(&mut self, n: u32) -> bool {
        self.below(n) == 0
    }

    fn of<'t, T: ?Sized>(&mut self, list: &[&'t T]) -> &'t T {
        list[self.below(u32::try_from(list.len()).unwrap()) as usize]
    }

    fn index(&mut self, length: usize) -> usize {
        self.below(u32::try_from(length).unwrap()) as usize
    }
}

const PEERS: [&str; 7] = [
    "192.0.2.1:1000",
    "192.0.2.1:1001",
    "192.0.2.2:1000",
    "192.0.2.3:0",
    "[2001:db8:2::1]:1000",
    "[2001:db8:2::2]:1000",
    "127.0.0.1:1000",
];

fn tight(dice: &mut Dice) -> Settings {
    let allow = ["192.0.2.0/24", "2001:db8:2::/48"].map(|net| net.parse().unwrap());
    let deny = dice.one_in(3).then(|| "192.0.2.1/32".parse().unwrap());
    let first = 50_000 + u16::try_from(dice.below(6)).unwrap();
    Settings {
        ports: first..=50_009,
        relay_addresses: {
            let relays: &[&str] = match dice.below(4) {
                0 => &[RELAY_V4],
                1 => &[RELAY_V4, RELAY_V6, "203.0.113.2"],
                _ => &[RELAY_V4, RELAY_V6],
            };
            settings_with_relays(relays).relay_addresses
        },
        nonce_lifetime: secs(120),
        policy: Policy::new(allow.to_vec(), deny.into_iter().collect(), Own::default()),
        limits: Limits {
            relays: 12 + dice.below(20),
            allocations_per_user: dice.below(8),
            permissions_per_allocation: 2,
            channels_per_allocation: 2,
            bytes_per_s_per_allocation: 0,
            questions: 4,
            ..settings().limits
        },
        ..settings()
    }
}

fn draft(dice: &mut Dice, tokens: &[[u8; 8]]) -> Draft {
    let family = |dice: &mut Dice| u8::try_from(dice.below(4)).unwrap();
    let mut draft = match dice.below(9) {
        0..=2 => Draft::allocate(),
        3 => Draft::refresh(),
        4 => Draft::refresh().lifetime(0),
        5 | 6 => {
            let peers: Vec<&str> = (0..dice.below(4)).map(|_| dice.of(&PEERS)).collect();
            Draft::create_permission(&peers)
        }
        _ => Draft::channel_bind(
            0x3FFF + u16::try_from(dice.below(5)).unwrap(),
            dice.of(&PEERS),
        ),
    };
    if dice.one_in(2) {
        return draft;
    }
    if dice.one_in(4) {
        draft = draft.family(family(dice));
    }
    if dice.one_in(4) {
        draft = draft.additional_family(family(dice));
    }
    if dice.one_in(4) {
        let reserve = dice.one_in(2);
        draft = draft.even_port(reserve);
    }
    if dice.one_in(4) && !tokens.is_empty() {
        draft = draft.token(&tokens[dice.index(tokens.len())]);
    }
    if dice.one_in(4) {
        draft = draft.lifetime(dice.below(4000));
    }
    if dice.one_in(9) {
        draft = draft.raw(u16::try_from(dice.below(0x10000)).unwrap(), &[7; 5]);
    }
    if dice.one_in(9) {
        draft = draft.dont_fragment();
    }
    if dice.one_in(9) {
        draft = draft.unauthenticated();
    }
    if dice.one_in(9) {
        draft.fingerprint()
    } else {
        draft
    }
}

/// Plays a game of so many steps, and returns everything that came out.
fn play(seed: u64, steps: u32) -> Vec<Record> {
    let mut dice = Dice(ChaCha12Rng::seed_from_u64(seed));
    let settings = tight(&mut dice);
    let mut world = World::seeded(settings, [u8::try_from(seed % 251).unwrap(); 32]);
    let mut clients = Vec::new();
    for index in 0..10 {
        let (user, password) = USERS[index % USERS.len()];
        let client = if index % 3 == 0 {
            world.client_v6()
        } else {
            world.client()
        };
        let client = client
            .with_user(user, password)
            .with_origin(u16::try_from(index % 2).unwrap());
        clients.push(if index % 4 == 0 {
            client.with_scheme(Scheme::Legacy)
        } else {
            client
        });
    }
    let mut sent: Vec<(usize, Vec<u8>)> = Vec::new();
    let mut tokens = Vec::new();
    for _ in 0..steps {
        let who = dice.index(clients.len());
        match dice.below(20) {
            0 => world.pass(Duration::from_millis(dice.below(100_000).into())),
            1 => world.pass_unnoticed(Duration::from_millis(dice.below(100_000).into())),
            2 => world.pass(secs(dice.below(700).into())),
            3 => {
                world.sockets = if dice.one_in(2) {
                    Sockets::Late
                } else {
                    Sockets::AtOnce
                }
            }
            4 => {
                world.store = if dice.one_in(3) {
                    Store::Late
                } else {
                    Store::AtOnce
                }
            }
            5 => world.openings.extend([
                Ok(()),
                Err(OpenError::PortInUse),
                Err(OpenError::Failed),
                Ok(()),
            ]),
            6 if dice.one_in(4) => world.openings.push_back(Err(OpenError::NoCapacity)),
            7 if dice.one_in(4) => {
                let settings = tight(&mut dice);
                world.replace_settings(settings);
            }
            8 if !sent.is_empty() => {
                let (whose, bytes) = sent[dice.index(sent.len())].clone();
                world.send(&clients[whose], &bytes);
            }
            9 if !sent.is_empty() => {
                let (whose, mut bytes) = sent[dice.index(sent.len())].clone();
                let at = dice.index(bytes.len());
                bytes[at] ^= 1 << dice.below(8);
                world.send(&clients[whose], &bytes);
            }
            10 | 11 => {
                for _ in 0..dice.below(4) {
                    if let length @ 1.. = world.waiting_sockets().len() {
                        world.answer_socket_at(dice.index(length));
                    }
                    if let length @ 1.. = world.waiting_questions() {
                        world.answer_question_at(dice.index(length));
                    }
                }
            }
            _ => {
                let bytes = draft(&mut dice, &tokens).build(&clients[who]);
                for response in world.send(&clients[who], &bytes) {
                    if response.has(AttributeType::NONCE) {
                        clients[who].take_challenge(&response);
                    }
                    tokens.extend(response.token());
                    check_truth(&world, &response);
                }
                sent.push((who, bytes));
            }
        }
        if sent.len() > 60 {
            sent.remove(dice.index(60));
        }
    }
    finish(world)
}

/// Every address that a client is told is in force in the data plane at that moment.
fn check_truth(world: &World, response: &Response) {
    for relayed in response.relayed() {
        let relay = world
            .data
            .relay(relayed)
            .unwrap_or_else(|| panic!("{relayed} is told but not in force"));
        assert!(relay.open && !relay.closing);
    }
}

/// Lets everybody answer and everything end; then nothing may be left.
fn finish(mut world: World) -> Vec<Record> {
    world.sockets = Sockets::AtOnce;
    world.store = Store::AtOnce;
    for _ in 0..3 {
        world.answer_questions();
        world.answer_sockets();
    }
    world.pass(secs(3700));
    assert!(world.server.is_empty(), "{:?}", world.server.statistics());
    assert!(world.data.relays.is_empty());
    assert_eq!(world.server.next_deadline(), None);
    let settings = world.server.settings();
    let ports = settings.ports.len() * settings.relay_addresses.len();
    assert_eq!(world.server.statistics().ports_free as usize, ports);
    world.take_log()
}

/// T-8656-7.2-40, T-8656-6-05: whatever happens, in the end every port, quota, permission and question is given back, once.
#[test]
fn nothing_is_left_whatever_happens() {
    let seeds = std::env::var("TURNPIKE_SOAK_SEEDS")
        .ok()
        .and_then(|seeds| seeds.parse().ok())
        .unwrap_or(60);
    let mut allocated = 0;
    for seed in 0..seeds {
        let log =
            std::panic::catch_unwind(|| play(seed, 600)).unwrap_or_else(|_| panic!("seed {seed}"));
        allocated += log
            .iter()
            .filter(|record| {
                matches!(
                    record,
                    Record::Event(turnpike_turn::Event::Allocated { .. })
                )
            })
            .count();
    }
    assert!(
        allocated as u64 > 10 * seeds,
        "a soak that allocates nothing tests nothing: {allocated}"
    );
}

/// Equal settings, seed, times and inputs give equal outputs, byte for byte.
#[test]
fn equal_inputs_give_equal_outputs() {
    for seed in 1000..1010 {
        let (one, two) = (play(seed, 300), play(seed, 300));
        assert!(one == two, "seed {seed}");
        assert!(one.len() > 100);
    }
    assert!(play(1, 300) != play(2, 300));
}
