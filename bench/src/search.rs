//! The highest rate at which next to nothing is lost, found by trying.

use anyhow::Result;
use serde::Serialize;

/// The share of packets that may be lost.
pub const TOLERATED_LOSS: f64 = 0.001;

/// How close the highest good rate and the lowest bad one come before the search ends.
const PRECISION: f64 = 1.02;

/// How many disturbed trials at one rate are not held against a relay.
const DISTURBANCES: u32 = 5;

/// How many are not in a whole search: on some machines nearly every trial is disturbed.
pub const PATIENCE: u32 = 8;

/// No search goes beyond these, in packets a second.
const LIMITS: (f64, f64) = (1e3, 2e7);

/// What a search asks of a trial.
pub trait Attempt {
    /// The share of packets that were lost.
    fn loss(&self) -> f64;
    /// Whether the rig itself could not keep up, so that the relay is not to blame.
    fn rig_limited(&self) -> bool;
    /// Whether something else may be to blame, which will be over soon.
    fn disturbed(&self) -> bool;
}

/// What a search has found.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Found {
    /// The highest rate that went well, in packets a second; 0 when none did.
    pub rate: f64,
    /// Whether the rig gave out before the relay did: the relay can do more.
    pub rig_limited: bool,
}

/// Searches, starting at `guess`. A sure guess is one that lies close to the result of an earlier search.
///
/// A trial that goes badly is repeated once, and a few times more while something disturbs: a machine that stalls for a
/// moment says nothing about a relay.
///
/// # Errors
/// Those of `attempt`.
pub fn highest_rate<A: Attempt>(
    guess: f64,
    sure: bool,
    mut attempt: impl FnMut(f64) -> Result<A>,
) -> Result<Found> {
    let mut limited = false;
    let mut left = PATIENCE;
    let mut goes_well = |rate: f64| -> Result<bool> {
        let mut patience = DISTURBANCES.min(left);
        let mut failures = 0;
        while failures < 2 {
            let trial = attempt(rate)?;
            if trial.loss() <= TOLERATED_LOSS && !trial.rig_limited() {
                return Ok(true);
            }
            if trial.disturbed() && patience > 0 {
                patience -= 1;
                left -= 1;
                continue;
            }
            limited = trial.rig_limited();
            failures += 1;
        }
        Ok(false)
    };
    let step: f64 = if sure { 1.15 } else { 1.6 };
    let (mut good, mut bad) = (0.0, 0.0);
    let mut rate = guess;
    while good == 0.0 || bad == 0.0 {
        let ok = goes_well(rate)?;
        if ok {
            good = rate;
            rate *= step;
        } else {
            bad = rate;
            rate /= step;
        }
        if rate < LIMITS.0 || rate > LIMITS.1 {
            break;
        }
    }
    while good > 0.0 && bad > good * PRECISION {
        let middle = (good * bad).sqrt();
        if goes_well(middle)? {
            good = middle;
        } else {
            bad = middle;
        }
    }
    Ok(Found {
        rate: good,
        rig_limited: limited,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fake {
        loss: f64,
        limited: bool,
        disturbed: bool,
    }

    impl Attempt for Fake {
        fn loss(&self) -> f64 {
            self.loss
        }
        fn rig_limited(&self) -> bool {
            self.limited
        }
        fn disturbed(&self) -> bool {
            self.disturbed
        }
    }

    #[test]
    fn the_knee_is_found_from_either_side_of_any_guess() {
        for knee in [5e3, 212e3, 3.1e6] {
            for (guess, sure) in [(1e4, false), (1e5, false), (1e6, false), (knee * 1.1, true)] {
                let found = highest_rate(guess, sure, |rate| {
                    let loss = if rate > knee { 0.01 } else { 0.0 };
                    Ok(Fake {
                        loss,
                        limited: false,
                        disturbed: false,
                    })
                });
                let rate = found.unwrap().rate;
                assert!(
                    rate <= knee && rate * PRECISION * 1.001 >= knee,
                    "{rate} for {knee}"
                );
            }
        }
    }

    #[test]
    fn a_single_stall_does_not_move_the_result() {
        let mut trials = 0;
        let found = highest_rate(1e5, false, |rate| {
            trials += 1;
            let stalled = trials == 3;
            let loss = if rate > 2e5 || stalled { 0.5 } else { 0.0 };
            Ok(Fake {
                loss,
                limited: false,
                disturbed: false,
            })
        });
        assert!(found.unwrap().rate > 1.9e5);
    }

    #[test]
    fn a_machine_that_is_never_quiet_is_not_waited_for_without_end() {
        let trials_where = |disturbed| {
            let mut trials = 0;
            let found = highest_rate(1e5, false, |rate| {
                trials += 1;
                let loss = if rate > 2e5 { 0.5 } else { 0.0 };
                Ok(Fake {
                    loss,
                    limited: false,
                    disturbed,
                })
            });
            assert!(found.unwrap().rate > 1.9e5);
            trials
        };
        assert_eq!(trials_where(true), trials_where(false) + PATIENCE);
    }

    #[test]
    fn a_relay_that_relays_nothing_has_rate_zero_and_a_weak_rig_says_so() {
        let none = highest_rate(1e5, false, |_| {
            Ok(Fake {
                loss: 1.0,
                limited: false,
                disturbed: false,
            })
        })
        .unwrap();
        assert_eq!(
            none,
            Found {
                rate: 0.0,
                rig_limited: false
            }
        );
        let weak = highest_rate(1e5, false, |rate| {
            Ok(Fake {
                loss: 0.0,
                limited: rate > 1e6,
                disturbed: false,
            })
        });
        assert!(weak.unwrap().rig_limited);
    }
}
