//! Worlds from fixed seeds and from one that nobody has tried before.

use std::hash::{BuildHasher, Hasher, RandomState};

use turnpike_sim::{Coverage, STEPS, live};

/// What the fixed seeds have to see, or they prove little.
const TO_BE_SEEN: [&str; 51] = [
    "Allocate: already under way",
    "Allocate: repeated",
    "ChannelBind: success",
    "CreatePermission: success",
    "Refresh: deleted",
    "Refresh: success",
    "allocated: a pair",
    "allocated: a reserved port",
    "allocated: an even port",
    "allocated: both families",
    "allocated: one port",
    "allocation_expired",
    "answered: 400",
    "answered: 401",
    "answered: 403",
    "answered: 420",
    "answered: 437",
    "answered: 438",
    "answered: 440",
    "answered: 441",
    "answered: 442",
    "answered: 443",
    "answered: 486",
    "answered: 508",
    "bind: Failed",
    "bind: NoCapacity",
    "bind: PortInUse",
    "channel_malformed",
    "channel_unbound",
    "dropped: RateLimited",
    "dropped: StoreUnavailable",
    "dropped: TooManyQuestions",
    "dtls_not_served",
    "icmp_limited",
    "icmp_type",
    "no_allocation",
    "no_permission",
    "not_turn",
    "peer_family",
    "peer_refused",
    "promise kept",
    "punt_queue_full",
    "rate_limited",
    "relay_unclaimed",
    "relayed to a client by channel",
    "relayed to a client by indication",
    "relayed to a peer",
    "reservation: moved to another worker",
    "send_malformed",
    "stun_malformed",
    "told of an ICMP error",
];

/// T-8656-6-01, T-8656-6-05, T-8656-9-05, T-8656-9-06, T-8656-9-07, T-8656-10.2-08, T-8656-12.2-12, T-8656-12.6-08,
/// T-8656-21.2.1-01, T-8445-7-02, T-SEC-08, T-SEC-15: whatever clients, networks and ill will come up with, nothing is
/// relayed without leave, every success is true, every message accounted for, and nothing stays behind.
#[test]
fn nothing_is_wrong_with_the_worlds_of_fixed_seeds() {
    let mut seen = Coverage::default();
    for seed in 0..80 {
        match live(seed, STEPS) {
            Ok(life) => seen.add(&life.coverage),
            Err(failure) => panic!("\n{failure}"),
        }
    }
    let unseen: Vec<_> = TO_BE_SEEN
        .iter()
        .filter(|name| seen.of(name) == 0)
        .collect();
    assert!(unseen.is_empty(), "never seen: {unseen:?}\n{seen}");
}

/// The same for a world that has never been before; its seed is printed.
#[test]
fn nothing_is_wrong_with_a_new_world() {
    let seed = RandomState::new().build_hasher().finish();
    println!("again: cargo xtask sim --seed {seed} --steps {}", 3 * STEPS);
    if let Err(failure) = live(seed, 3 * STEPS) {
        panic!("\n{failure}");
    }
}

/// Without this no failure could be replayed.
#[test]
fn a_seed_gives_the_same_world_every_time() {
    let lives = [3, 3, 4].map(|seed| live(seed, STEPS).expect("nothing is wrong"));
    let [one, same, other] = lives.map(|life| (life.hash, life.steps, life.coverage));
    assert_eq!(one, same);
    assert_ne!(one.0, other.0);
}
