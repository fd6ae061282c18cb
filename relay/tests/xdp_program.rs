//! The XDP program in the kernel that runs here.

use std::time::{Duration, Instant};

use turnpike::dataplane::xdp::{Jiffies, Program, Sizes};
use turnpike_abi::{KernelTick, Seed};

#[test]
fn the_kernel_accepts_the_object() {
    if !rustix::process::geteuid().is_root() {
        println!("SKIPPED the_kernel_accepts_the_object: loading programs takes root");
        return;
    }
    let seed = Seed([1, 3, 5, 7, 9, 11]);
    let sizes = Sizes {
        narrow: 1024,
        wide: 1024,
        limits: 1,
    };
    let program = Program::load(sizes, seed).expect("the program loads");
    assert!(program.id().expect("a number") > 0);
    let run = program.run(&[0; 60]).expect("a test run");
    assert_eq!((run.action, run.frame), (2, vec![0; 60]), "XDP_PASS");
    let counters = program.counters().expect("counters");
    assert_eq!(counters.iter().sum::<u64>(), 1);
}

/// T-8656-6-04: however long the question for the kernel's clock takes, no end comes later by it than by the relay's clock.
#[test]
fn a_slow_question_makes_no_end_late() {
    if !rustix::process::geteuid().is_root() {
        println!("SKIPPED a_slow_question_makes_no_end_late: loading programs takes root");
        return;
    }
    let sizes = Sizes {
        narrow: 1024,
        wide: 1024,
        limits: 1,
    };
    let program = Program::load(sizes, Seed([1, 3, 5, 7, 9, 11])).expect("the program loads");
    let started = Instant::now();
    let clock = || 10_000 + u64::try_from(started.elapsed().as_millis()).expect("a short time");
    // Longer than two of the longest ticks there are.
    let slow = || {
        let now = clock();
        std::thread::sleep(Duration::from_millis(1_300));
        now
    };
    let jiffies = Jiffies::ask(&program, slow).expect("jiffies");
    let tick = jiffies.tick(clock());
    let (count, _) = program.clock().expect("the count of jiffies");
    assert!(tick <= KernelTick::of_jiffies(count), "{tick:?} at {count}");
}
