//! "The kernel may decline; it may never differ": random frames at random tables, in the kernel and in user space.
//!
//! `TURNPIKE_XDP_FRAMES` says how many frames (the full run is a million, in a release build), `TURNPIKE_XDP_SEED` which.

mod lab;
mod xdp;

use std::collections::BTreeMap;

use turnpike_abi::{Outcome, Reason, Relayed};
use turnpike_wire::ChannelRange;

use xdp::chance::Chance;
use xdp::machine::{MOST_METADATA, Machine};
use xdp::random::World;
use xdp::{on_a_machine, on_a_machine_with};

/// Frames of an ordinary run.
const FRAMES: u64 = 40_000;

/// Frames for the same tables, and then as many after some changes to them.
const AT_A_TIME: u64 = 250;

/// What is said of frames with 802.1Q tags that were sent on.
const TAGGED: &str = "relayed with tags";

fn number(name: &str) -> Option<u64> {
    let text = std::env::var(name).ok()?;
    let number = text.parse();
    Some(number.unwrap_or_else(|_| panic!("{name} is a number, not {text}")))
}

/// T-8656-12.6-01, T-8656-12.6-02, T-8656-12.6-05, T-8656-12.6-08, T-8656-11.3-01, T-8656-11.3-02, T-8656-11.3-03,
/// T-8656-9-03, T-8656-6-03, T-8445-12-01.
#[test]
fn the_kernel_never_differs() {
    on_a_machine("the_kernel_never_differs", compare);
}

/// The same, with the channel numbers of RFC 5766.
#[test]
fn the_kernel_never_differs_about_older_channels() {
    on_a_machine_with(
        "the_kernel_never_differs_about_older_channels",
        ChannelRange::Rfc5766,
        compare,
    );
}

fn compare(machine: &mut Machine) {
    let seed = number("TURNPIKE_XDP_SEED").unwrap_or(1);
    let frames = number("TURNPIKE_XDP_FRAMES").unwrap_or(FRAMES);
    let mut outcomes = BTreeMap::new();
    let mut frames_left = frames;
    for seed in seed.. {
        let count = world(machine, seed, &mut outcomes);
        frames_left = frames_left.saturating_sub(count);
        if frames_left == 0 {
            break;
        }
    }
    println!("{frames} frames from seed {seed}:");
    for (outcome, count) in &outcomes {
        println!("{count:>9} {outcome}");
    }
    for path in [Relayed::ToPeer, Relayed::ToClient, Relayed::Hairpin] {
        let name = format!("{:?}", Outcome::Relayed(path));
        let count = outcomes.get(&name).copied().unwrap_or(0);
        assert!(count > frames / 100, "only {count} frames were {name}");
    }
    let limited = format!("{:?}", Outcome::Dropped(Reason::RateLimited));
    let count = outcomes.get(&limited).copied().unwrap_or(0);
    assert!(count > frames / 1000, "only {count} frames were {limited}");
    let tagged = outcomes.get(TAGGED).copied().unwrap_or(0);
    assert!(tagged > frames / 200, "only {tagged} frames were {TAGGED}");
}

/// Runs frames in the world of a seed.
fn world(machine: &mut Machine, seed: u64, outcomes: &mut BTreeMap<String, u64>) -> u64 {
    machine.close_all();
    machine.tend();
    machine.take_headroom(0);
    let mut chance = Chance::new(seed);
    let mut world = World::settle(machine, &mut chance, seed);
    if chance.one_in(10) {
        // Some drivers leave less room in front of a frame than others.
        machine.take_headroom(MOST_METADATA - 4 * chance.place(9));
    }
    let mut judged = 0;
    for _ in 0..2 {
        for _ in 0..AT_A_TIME {
            if machine.is_blurred() {
                return judged;
            }
            judged += 1;
            let frame = world.frame(&mut chance);
            match machine.judge(&frame) {
                Ok((_, outcome)) => {
                    let mut count = |what: &str| *outcomes.entry(what.to_owned()).or_default() += 1;
                    count(&format!("{outcome:?}"));
                    if machine.is_lacking() {
                        count("while an entry is missing");
                    }
                    if matches!(outcome, Outcome::Relayed(_)) && !matches!(frame[12], 0x08 | 0x86) {
                        count(TAGGED);
                    }
                }
                Err(wrong) => {
                    let frame = minimal(machine, frame);
                    let wrong = machine.judge(&frame).err().unwrap_or(wrong);
                    panic!("TURNPIKE_XDP_SEED={seed} shows it with {frame:02x?}\n{wrong}");
                }
            }
        }
        for _ in 0..5 {
            world.change(machine, &mut chance);
        }
    }
    judged
}

/// The frame without bytes, and with zeros in place of others, that do not matter to what is wrong with it.
fn minimal(machine: &mut Machine, mut frame: Vec<u8>) -> Vec<u8> {
    let mut is_wrong = |frame: &[u8]| machine.judge(frame).is_err();
    while frame.len() > 14 && is_wrong(&frame[..frame.len() - 1]) {
        frame.pop();
    }
    for place in 0..frame.len() {
        let mut other = frame.clone();
        other[place] = 0;
        if is_wrong(&other) {
            frame = other;
        }
    }
    frame
}
