//! The ports against a naive model, and their randomness.

use std::collections::BTreeSet;

use proptest::prelude::*;
use rand_chacha::ChaCha12Rng;
use rand_core::SeedableRng;

use super::*;

fn rng() -> ChaCha12Rng {
    ChaCha12Rng::seed_from_u64(6056)
}

/// The statistic of Pearson's test of `counts` against equal chances.
fn chi_square(counts: &[u32]) -> f64 {
    let expected = f64::from(counts.iter().sum::<u32>()) / counts.len() as f64;
    counts
        .iter()
        .map(|&count| (f64::from(count) - expected).powi(2) / expected)
        .sum()
}

/// A value that the statistic exceeds about once in 30 000 times (4 standard deviations; Wilson and Hilferty).
fn critical(counts: &[u32]) -> f64 {
    let degrees = (counts.len() - 1) as f64;
    let spread = 2.0 / (9.0 * degrees);
    degrees * (1.0 - spread + 4.0 * spread.sqrt()).powi(3)
}

/// T-8656-7.2-29: over 10 000 ports of the usual range every part of it is as likely, and no port tells the next.
#[test]
fn ports_are_spread_evenly_and_do_not_follow_each_other() {
    let (mut ports, mut rng) = (Ports::new(1, 49_152..=65_535), rng());
    let taken: Vec<u16> = (0..10_000)
        .map(|_| {
            let port = ports.take(0, &mut rng).expect("most ports are free");
            ports.release(0, port);
            port
        })
        .collect();
    let mut counts = [0; 64];
    for port in &taken {
        counts[usize::from((port - 49_152) / 256)] += 1;
    }
    assert!(
        chi_square(&counts) < critical(&counts),
        "64 parts of the range: {counts:?}"
    );

    let mut steps = [0; 64];
    for pair in taken.windows(2) {
        steps[usize::from(pair[1].wrapping_sub(pair[0]) % 16_384 / 256)] += 1;
    }
    assert!(
        chi_square(&steps) < critical(&steps),
        "64 sizes of the step to the next port: {steps:?}"
    );
}

/// T-8656-7.2-29: ports that stay taken do not make the next ones easier to guess.
#[test]
fn ports_that_stay_taken_come_in_random_order() {
    let (mut ports, mut rng) = (Ports::new(1, 49_152..=65_535), rng());
    let taken: Vec<u16> = std::iter::from_fn(|| ports.take(0, &mut rng)).collect();
    assert_eq!(taken.len(), 16_384);
    assert_eq!(
        taken.iter().collect::<BTreeSet<_>>().len(),
        16_384,
        "no port twice"
    );
    let mut steps = [0; 64];
    for pair in taken.windows(2) {
        steps[usize::from(pair[1].wrapping_sub(pair[0]) % 16_384 / 256)] += 1;
    }
    assert!(
        chi_square(&steps) < critical(&steps),
        "64 sizes of the step to the next port: {steps:?}"
    );
}

/// T-8656-7.2-29: with pairs broken up in every way, each free port is still as likely as any other, and of the even ones
/// and the pairs likewise.
#[test]
fn every_free_port_is_as_likely() {
    type Take = fn(&mut Ports, &mut ChaCha12Rng) -> Option<u16>;
    let cases: [(Take, &[u16]); 3] = [
        (
            |ports, rng| ports.take(0, rng),
            &[1001, 1004, 1005, 1008, 1010, 1011, 1013, 1015, 1018, 1020],
        ),
        (
            |ports, rng| ports.take_even(0, rng),
            &[1004, 1008, 1010, 1018, 1020],
        ),
        (|ports, rng| ports.take_pair(0, rng), &[1004, 1010]),
    ];
    let mut ports = Ports::new(1, 1001..=1020);
    for taken in [1002, 1003, 1006, 1007, 1009, 1012, 1014, 1016, 1017, 1019] {
        assert!(ports.claim(0, taken));
    }
    for (take, free) in cases {
        let mut rng = rng();
        let mut counts = vec![0; free.len()];
        for _ in 0..20_000 {
            let mut ports = ports.clone();
            let port = take(&mut ports, &mut rng).expect("some are free");
            counts[free
                .iter()
                .position(|&each| each == port)
                .expect("the port was free")] += 1;
        }
        assert!(
            chi_square(&counts) < critical(&counts),
            "{free:?}: {counts:?}"
        );
    }
}

/// T-8656-7.2-29: a choice is fair, also where the bound and 2^32 have little in common.
#[test]
fn choices_are_fair() {
    let (mut rng, mut counts) = (rng(), [0; 3]);
    for _ in 0..30_000 {
        counts[below(3 << 30, &mut rng).expect("there is a choice") as usize % 3] += 1;
    }
    assert!(chi_square(&counts) < critical(&counts), "{counts:?}");
}

/// T-8656-7.2-17: a range without an even port and the next one has no pair to give.
#[test]
fn a_pair_that_does_not_exist_is_not_found() {
    let mut rng = rng();
    assert_eq!(Ports::new(1, 1001..=1001).take_pair(0, &mut rng), None);
    assert_eq!(Ports::new(1, 1001..=1001).take_even(0, &mut rng), None);
    assert_eq!(Ports::new(1, 1000..=1000).take_pair(0, &mut rng), None);
    assert_eq!(Ports::new(1, 1001..=1002).take_pair(0, &mut rng), None);
    assert_eq!(
        Ports::new(1, 1000..=1000).take_even(0, &mut rng),
        Some(1000)
    );
    assert_eq!(
        Ports::new(1, 1000..=1001).take_pair(0, &mut rng),
        Some(1000)
    );
}

/// T-8656-7.2-26: both ports of a pair are taken, and each comes back by itself.
#[test]
fn the_ports_of_a_pair_are_released_one_by_one() {
    let (mut ports, mut rng) = (Ports::new(1, 1000..=1001), rng());
    assert_eq!(ports.take_pair(0, &mut rng), Some(1000));
    assert_eq!((ports.free(0), ports.take(0, &mut rng)), (0, None));
    ports.release(0, 1000);
    assert_eq!(
        (ports.take_pair(0, &mut rng), ports.take(0, &mut rng)),
        (None, Some(1000))
    );
    ports.release(0, 1001);
    assert_eq!(
        (ports.take_even(0, &mut rng), ports.take(0, &mut rng)),
        (None, Some(1001))
    );
}

/// T-8656-7.2-29: each relay address has all ports of the range, up to the last that there is.
#[test]
fn addresses_are_apart_and_the_whole_range_is_used() {
    let (mut ports, mut rng) = (Ports::new(2, 1..=65_535), rng());
    assert_eq!(
        (ports.total(), ports.free(0), ports.range()),
        (65_535, 65_535, 1..=65_535)
    );
    let taken: BTreeSet<u16> = std::iter::from_fn(|| ports.take(0, &mut rng)).collect();
    assert_eq!(
        (taken.len(), taken.first(), taken.last()),
        (65_535, Some(&1), Some(&65_535))
    );
    assert_eq!((ports.free(0), ports.free(1)), (0, 65_535));
    assert!(!ports.claim(0, 1) && ports.claim(1, 1));
}

/// T-8656-7.2-29: to free a port twice would give it to two allocations, so it stops here.
#[test]
#[should_panic(expected = "port 1000 of address 0 is free already")]
fn a_port_is_not_freed_twice() {
    let mut ports = Ports::new(1, 1000..=1009);
    assert!(ports.claim(0, 1000));
    ports.release(0, 1000);
    ports.release(0, 1000);
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Take,
    TakeEven,
    TakePair,
    Claim(u16),
    Release(prop::sample::Index),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => Just(Step::Take),
        1 => Just(Step::TakeEven),
        2 => Just(Step::TakePair),
        1 => (0u16..120).prop_map(Step::Claim),
        4 => any::<prop::sample::Index>().prop_map(Step::Release),
    ]
}

proptest! {
    /// T-8656-7.2-25, T-8656-7.2-26, T-8656-7.2-29: no port is given twice, none is lost, and nothing is refused that is
    /// there to give.
    #[test]
    fn ports_agree_with_a_set(first in 1u16..60, length in 0u16..50, seed: u64, steps in prop::collection::vec(step(), 0..300)) {
        let range = first..=first + length;
        let mut rng = ChaCha12Rng::seed_from_u64(seed);
        let mut ports = Ports::new(1, range.clone());
        let mut free: BTreeSet<u16> = range.clone().collect();
        let mut taken: Vec<u16> = Vec::new();
        for step in steps {
            let even = |port: &&u16| port.is_multiple_of(2);
            let got: Vec<u16> = match step {
                Step::Take => {
                    let port = ports.take(0, &mut rng);
                    prop_assert_eq!(port.is_some(), !free.is_empty());
                    port.into_iter().collect()
                }
                Step::TakeEven => {
                    let port = ports.take_even(0, &mut rng);
                    prop_assert_eq!(port.is_some(), free.iter().any(|port| even(&port)));
                    prop_assert!(port.iter().all(|port| even(&port)));
                    port.into_iter().collect()
                }
                Step::TakePair => {
                    let port = ports.take_pair(0, &mut rng);
                    prop_assert_eq!(port.is_some(), free.iter().any(|port| even(&port) && free.contains(&(port + 1))));
                    prop_assert!(port.iter().all(|port| even(&port)));
                    port.into_iter().flat_map(|port| [port, port + 1]).collect()
                }
                Step::Claim(port) => {
                    prop_assert_eq!(ports.claim(0, port), free.contains(&port));
                    free.get(&port).copied().into_iter().collect()
                }
                Step::Release(_) if taken.is_empty() => continue,
                Step::Release(index) => {
                    let port = taken.swap_remove(index.index(taken.len()));
                    ports.release(0, port);
                    prop_assert!(free.insert(port));
                    continue;
                }
            };
            for port in got {
                prop_assert!(free.remove(&port), "{} was free", port);
                taken.push(port);
            }
            prop_assert_eq!(ports.free(0), free.len());
        }
        for port in taken {
            ports.release(0, port);
        }
        prop_assert_eq!(ports.free(0), ports.total());
    }

    /// T-8656-7.2-29: a choice is always below its bound.
    #[test]
    fn choices_stay_below_their_bound(bound in 1u32.., seed: u64) {
        let mut rng = ChaCha12Rng::seed_from_u64(seed);
        prop_assert!(below(bound, &mut rng).is_some_and(|choice| choice < bound));
    }
}
