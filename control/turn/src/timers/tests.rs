//! The wheel against a heap.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use proptest::prelude::*;

use super::*;

fn drain(wheel: &mut Wheel<u32>, now: u64) -> Vec<u32> {
    std::iter::from_fn(|| wheel.pop(Time(now))).collect()
}

/// T-8656-6-04: a timer fires at the tick at or after its moment, never before.
#[test]
fn timers_are_never_early_and_at_most_a_tick_late() {
    for at in [
        1,
        99,
        100,
        101,
        6_399,
        6_400,
        6_401,
        300_000,
        3_600_000,
        409_599,
        409_600,
        10_u64.pow(12) + 7,
    ] {
        let mut wheel = Wheel::new();
        wheel.insert(Time(at), 1);
        let deadline = wheel.next_deadline().expect("there is a timer");
        assert!(
            deadline >= Time(at) && deadline.since(Time(at)) < TICK,
            "{at}: {deadline:?}"
        );
        assert_eq!(wheel.pop(Time(deadline.0 - 1)), None, "{at}");
        assert_eq!(wheel.pop(deadline), Some(1), "{at}");
        assert!(wheel.is_empty() && wheel.next_deadline().is_none());
    }
}

/// T-8656-6-04: timers come by tick, and within a tick as they were set, also when some had to move down first.
#[test]
fn timers_come_in_order() {
    let mut wheel = Wheel::new();
    for (value, at) in [
        (1, 500_000),
        (2, 50),
        (3, 20_000),
        (4, 500_050),
        (5, 500_000),
        (6, 50),
    ] {
        wheel.insert(Time(at), value);
    }
    assert_eq!(drain(&mut wheel, 499_950), [2, 6, 3]);
    wheel.insert(Time(500_000), 7);
    assert_eq!(drain(&mut wheel, 1_000_000), [1, 5, 7, 4]);
}

/// T-8656-6-04: a timer for a moment that has passed fires at once, and the clock may stand still.
#[test]
fn past_timers_fire_at_once() {
    let mut wheel = Wheel::new();
    wheel.insert(Time(1_000), 1);
    assert_eq!(drain(&mut wheel, 1_000), [1]);
    wheel.insert(Time(0), 2);
    wheel.insert(Time(1_000), 3);
    assert!(wheel.next_deadline() <= Some(Time(1_000)));
    assert_eq!(drain(&mut wheel, 1_000), [2, 3]);
    assert_eq!(drain(&mut wheel, 1_000), []);
}

/// T-8656-6-04, T-SEC-12: what is dropped together does not fire, the others do as before, and memory is given back.
#[test]
fn unwanted_timers_are_dropped() {
    let mut wheel = Wheel::new();
    for value in 0..10_000 {
        wheel.insert(Time(u64::from(value % 977) * 1_000), value);
    }
    assert_eq!(wheel.pop(Time(0)), Some(0));
    let mut expected = wheel.clone();
    wheel.retain(|value| value % 100 == 7);
    assert_eq!((wheel.len(), wheel.nodes.len()), (100, 100));
    wheel.insert(Time(500_000), 20_007);
    expected.insert(Time(500_000), 20_007);
    let all = drain(&mut expected, 1_000_000).into_iter();
    let wanted: Vec<_> = all.filter(|value| value % 100 == 7).collect();
    assert_eq!(drain(&mut wheel, 1_000_000), wanted);
}

/// T-8656-6-04: the farthest moments have a place, and a jump there costs no walk (this test would not end).
#[test]
fn the_clock_may_jump_far() {
    let mut wheel = Wheel::new();
    wheel.insert(Time(u64::MAX - 200), 2);
    wheel.insert(Time(u64::MAX), 3);
    wheel.insert(Time(7), 1);
    assert_eq!(drain(&mut wheel, u64::MAX / 2), [1]);
    assert_eq!(
        drain(&mut wheel, u64::MAX),
        [2],
        "the very last moment is a tick that never comes"
    );
    assert_eq!(wheel.next_deadline(), Some(Time(u64::MAX)));
}

/// T-SEC-12: memory is that of the peak, however many timers come and go.
#[test]
fn nodes_are_used_again() {
    let mut wheel = Wheel::new();
    for round in 0..1_000 {
        for value in 0..10 {
            wheel.insert(Time(round * 1_000 + u64::from(value) * 70), value);
        }
        assert_eq!(drain(&mut wheel, round * 1_000 + 999).len(), 10);
    }
    assert_eq!(wheel.nodes.len(), 10);
}

#[derive(Clone, Copy, Debug)]
enum Step {
    /// Milliseconds after the present.
    Insert(u64),
    /// At this moment.
    InsertAt(u64),
    Advance(u64),
    /// To the next deadline.
    AdvanceToDeadline,
}

/// Any magnitude is as likely, so that every level is used.
fn duration() -> impl Strategy<Value = u64> {
    (0u32..45, any::<u64>()).prop_map(|(bits, random)| random & ((1 << bits) - 1))
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => duration().prop_map(Step::Insert),
        1 => duration().prop_map(Step::InsertAt),
        2 => duration().prop_map(Step::Advance),
        2 => Just(Step::AdvanceToDeadline),
    ]
}

proptest! {
    /// T-8656-6-04: the wheel fires what a heap of (tick, order of setting) would, in the same order, at the same moments.
    #[test]
    fn the_wheel_agrees_with_a_heap(start in duration(), steps in prop::collection::vec(step(), 0..200)) {
        let mut wheel = Wheel::new();
        let mut heap = BinaryHeap::new();
        let mut now = start;
        // The model's last tick: a timer for an earlier one counts as set for it, behind those that are there.
        let mut last = 0;
        for (order, step) in (0u32..).zip(steps) {
            match step {
                Step::Insert(after) => {
                    wheel.insert(Time(now + after), order);
                    heap.push(Reverse(((now + after).div_ceil(TICK_MS).max(last), order)));
                }
                Step::InsertAt(at) => {
                    wheel.insert(Time(at), order);
                    heap.push(Reverse((at.div_ceil(TICK_MS).max(last), order)));
                }
                Step::Advance(by) => now += by,
                Step::AdvanceToDeadline => now = now.max(wheel.next_deadline().unwrap_or_default().0),
            }
            let deadline = heap.peek().map(|Reverse((tick, _))| Time(tick * TICK_MS));
            prop_assert_eq!(wheel.next_deadline(), deadline);
            if matches!(step, Step::Insert(_) | Step::InsertAt(_)) {
                continue;
            }
            while let Some(&Reverse((tick, value))) = heap.peek().filter(|Reverse((tick, _))| tick * TICK_MS <= now) {
                prop_assert_eq!(wheel.pop(Time(now)), Some(value));
                heap.pop();
                last = tick;
            }
            prop_assert_eq!(wheel.pop(Time(now)), None);
            prop_assert_eq!(wheel.len(), heap.len());
        }
    }
}
