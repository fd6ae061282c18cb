//! The bytes a second that an allocation may relay, as the kernel and user space keep them together.

mod lab;
mod xdp;

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use turnpike_abi::{Outcome, Passed, Reason};
use turnpike_wire::TransportAddress;

use xdp::frame::Frame;
use xdp::machine::{INSIDE, Machine};
use xdp::on_a_machine;
use xdp::rows::{HAIRPIN, TO_THE_CLIENT, TO_THE_PEER, gone, row, up};
use xdp::town::{
    ANN, BEN, PEER, PEER_V6, TO_ANN, TO_BEN, TO_PEER, TO_PEER_V6, Town, data, from_client,
    from_peer, usual,
};
use xdp::ways;

/// Bytes a second: four times the data of a frame here.
const RATE: u32 = 20;

const BEYOND: Outcome = gone(Reason::RateLimited);

/// Where ANN's relay is bound.
const RELAYED: &str = "10.0.0.1:50000";

fn forth() -> Frame {
    usual()
}

fn back() -> Frame {
    Frame::new(&from_peer(PEER, RELAYED, b"hello"))
}

/// T-8656-5-15: a second's worth passes at once, whichever way; what is beyond is dropped. What has no data costs nothing,
/// and neither does what is left to user space, which takes it out itself.
#[test]
fn both_directions_share_the_rate_of_an_allocation() {
    on_a_machine(
        "both_directions_share_the_rate_of_an_allocation",
        |machine| {
            let town = Town::settle(machine);
            machine.limit(town.ann, RATE);
            let ttl = Frame::new(&from_client(ANN, &data(TO_PEER, b"hello")).ttl(1));
            for _ in 0..10 {
                row(machine, "declined", &ttl, up(Passed::HopLimit));
            }
            for _ in 0..2 {
                row(machine, "forth", &forth(), TO_THE_PEER);
                row(machine, "back", &back(), TO_THE_CLIENT);
            }
            let empty = Frame::new(&from_peer(PEER, RELAYED, b""));
            let other = Frame::new(&from_client(ANN, &data(TO_PEER_V6, b"hello")));
            let other_back = Frame::new(&from_peer(PEER_V6, "[2a00:c8::9]:50000", b"hello"));
            for _ in 0..10 {
                row(machine, "forth, beyond", &forth(), BEYOND);
                row(machine, "back, beyond", &back(), BEYOND);
                row(machine, "no data", &empty, TO_THE_CLIENT);
                row(machine, "the other family", &other, TO_THE_PEER);
                row(machine, "and back", &other_back, TO_THE_CLIENT);
            }
            machine.limit(town.ann, 0);
            row(machine, "no limit", &forth(), TO_THE_PEER);
            machine.limit(town.ann, RATE);
            row(machine, "debts stay", &forth(), BEYOND);
        },
    );
}

/// T-8656-5-15: data between two clients is taken out of the allowance of the one, and then of the other.
#[test]
fn a_hairpin_has_two_limits() {
    on_a_machine("a_hairpin_has_two_limits", |machine| {
        let town = Town::settle(machine);
        machine.limit(town.ben, RATE);
        let to_ben = Frame::new(&from_client(ANN, &data(TO_BEN, b"hello")));
        let to_ann = Frame::new(&from_client(BEN, &data(TO_ANN, b"hello")));
        for _ in 0..2 {
            row(machine, "to BEN", &to_ben, HAIRPIN);
            row(machine, "to ANN", &to_ann, HAIRPIN);
        }
        row(machine, "to BEN, beyond", &to_ben, BEYOND);
        row(machine, "to ANN, beyond", &to_ann, BEYOND);
        // What BEN does not get has been ANN's to send.
        machine.limit(town.ann, RATE);
        for _ in 0..4 {
            row(machine, "beyond BEN's", &to_ben, BEYOND);
        }
        row(machine, "beyond ANN's", &forth(), BEYOND);
    });
}

/// T-8656-5-15: the debts of an allocation end with it.
#[test]
fn a_new_allocation_has_no_debts() {
    on_a_machine("a_new_allocation_has_no_debts", |machine| {
        for _ in 0..3 {
            let ann = machine.allocate(ANN, INSIDE, (INSIDE, 50_000));
            machine.connect(ann, TO_PEER, PEER);
            machine.limit(ann, RATE);
            for _ in 0..4 {
                row(machine, "within", &forth(), TO_THE_PEER);
            }
            row(machine, "beyond", &forth(), BEYOND);
            machine.close_all();
            // The place of an entry rests before the next one is in it.
            thread::sleep(Duration::from_secs(1));
        }
    });
}

/// T-8656-5-15: what a worker relays and what the kernel relays is taken out of one bucket.
#[test]
fn user_space_draws_on_the_same_limit() {
    on_a_machine("user_space_draws_on_the_same_limit", |machine| {
        let town = Town::settle(machine);
        // A little more than four times, for their clocks are a few milliseconds apart.
        machine.limit(town.ann, RATE + 1);
        let limits = machine.limits();
        let bound = TransportAddress::new(INSIDE, 50_000);
        let place = limits.place(bound).expect("a relayed address");
        let run = |machine: &mut Machine| machine.run(&forth().bytes()).1;
        for _ in 0..2 {
            assert!(limits.take(place, machine.now(), 5));
            assert_eq!(run(machine), TO_THE_PEER);
        }
        assert!(!limits.take(place, machine.now(), 5));
        assert_eq!(run(machine), BEYOND);
        let elsewhere = TransportAddress::new(INSIDE, 49_999);
        assert_eq!(limits.place(elsewhere), None);
    });
}

/// T-8656-5-15: over three seconds, two CPUs and a worker that all take as much as they get together get the rate, and a
/// second's worth at first.
#[test]
fn a_rate_holds_whoever_takes() {
    const RATE: u32 = 400_000;
    const LASTS: Duration = Duration::from_secs(3);
    on_a_machine("a_rate_holds_whoever_takes", |machine| {
        let town = Town::settle(machine);
        machine.limit(town.ann, RATE);
        let limits = machine.limits();
        let bound = TransportAddress::new(INSIDE, 50_000);
        let place = limits.place(bound).expect("a relayed address");
        let len = 100;
        let frames = [
            Frame::new(&from_client(ANN, &data(TO_PEER, &[7; 100]))).bytes(),
            Frame::new(&from_peer(PEER, RELAYED, &[7; 100])).bytes(),
        ];
        let passed = AtomicU64::new(0);
        let started = Instant::now();
        let lasts = || started.elapsed() < LASTS;
        let count = || passed.fetch_add(len as u64, Ordering::Relaxed);
        let begin = machine.now();
        let clock = || begin + u64::try_from(started.elapsed().as_millis()).expect("seconds");
        let program = machine.program();
        thread::scope(|scope| {
            for frame in &frames {
                scope.spawn(|| {
                    while lasts() {
                        let run = program.run(frame).expect("a test run");
                        if run.action == ways::TX {
                            count();
                        }
                    }
                });
            }
            scope.spawn(|| {
                while lasts() {
                    if limits.take(place, clock(), len) {
                        count();
                    }
                    thread::sleep(Duration::from_micros(100));
                }
            });
        });
        let seconds = started.elapsed().as_secs_f64();
        let passed = passed.into_inner() as f64;
        // All of them stop after three seconds, and each may notice it late.
        let granted = |seconds: f64| f64::from(RATE) * (1.0 + seconds);
        assert!(
            (0.95 * granted(LASTS.as_secs_f64())..=1.01 * granted(seconds)).contains(&passed),
            "{passed} bytes in {seconds} s"
        );
    });
}
