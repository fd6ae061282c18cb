//! The XDP program in the kernel that runs here.

use std::net::IpAddr;
use std::time::{Duration, Instant};

use turnpike::dataplane::xdp::{Jiffies, Program, Sizes, self_test};
use turnpike_abi::{Ends, Entry, KernelTick, Key, Leg, PAIRS, Seed, Start};

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

/// The self-test leaves the tables as it found them, however many addresses there are: pairs of them have 256 places.
#[test]
fn the_self_test_uses_nothing_up() {
    if !rustix::process::geteuid().is_root() {
        println!("SKIPPED the_self_test_uses_nothing_up: loading programs takes root");
        return;
    }
    let sizes = Sizes {
        narrow: 1024,
        wide: 1024,
        limits: 1,
    };
    let seed = Seed([1, 3, 5, 7, 9, 11]);
    let mut program = Program::load(sizes, seed).expect("the program loads");
    let ends = |net: u8, port: u16| -> Vec<(IpAddr, u16)> {
        let v4 = (1..=20).map(|host| IpAddr::from([45, net, 0, host]));
        let v6 = (1..=20).map(|host| IpAddr::from([0x2a00, net.into(), 0, 0, 0, 0, 0, host]));
        v4.chain(v6).map(|ip| (ip, port)).collect()
    };
    let (listeners, relayed) = (ends(1, 3478), ends(2, 49_152));
    program.writer().start(&Start {
        ports: (49_152, 65_535),
        seed,
        last_channel: 0x4F,
        listeners: &[],
        links: &[],
    });
    self_test(&mut program, &listeners, &relayed).expect("the program does what it should");
    assert_eq!(program.writer().fill().map(|(used, _)| used), [0, 0]);
    let mut writer = program.writer();
    for number in 0..PAIRS {
        let number = u16::try_from(number).expect("few");
        let local = IpAddr::from([0x2a00, 3, 0, 0, 0, 0, 0, number]).into();
        let entry = Entry {
            key: Key::relay(local, [0; 2]),
            ends: Ends::NEVER,
            leg: Leg::none(&Key::relay(local, [0; 2])),
            flags: 0,
            limits: 1,
        };
        assert_eq!(writer.put(&entry, KernelTick(1_000_000)), Ok(()));
    }
}
