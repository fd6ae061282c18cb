//! The rig itself: what it sends arrives and is counted, and whatever a relay does wrong is caught.

mod lab;

use std::path::Path;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};
use turnpike_bench::control::strangers::Strangers;
use turnpike_bench::forwarder::FaultKind;
use turnpike_bench::relay::bare::Bare;
use turnpike_bench::relay::coturn::Coturn;
use turnpike_bench::relay::{Relay, Serving};
use turnpike_bench::rig::Rig;
use turnpike_bench::rig::cost::Spenders;
use turnpike_bench::rig::plan::{Family, Plan};
use turnpike_bench::traffic::direction::Direction;
use turnpike_bench::traffic::flow::{Leg, Passage, Route};
use turnpike_bench::traffic::trial::{Load, Outcome, Shape, Traffic};

fn straight_routes(plan: &Plan, flows: usize) -> Vec<Route> {
    let passage = |from, to| {
        let leg = Leg {
            from,
            to,
            prefix: Vec::new(),
        };
        Passage {
            sent: leg.clone(),
            arriving: leg,
        }
    };
    let route = |index| {
        let (client, peer) = (plan.client(index), plan.peer(index));
        [passage(client, peer), passage(peer, client)]
    };
    (0..flows).map(route).collect()
}

fn run_without_relay(family: Family, flows: usize, shape: Shape, load: Load) -> Outcome {
    let mut rig = Rig::without_relay(Plan::new(family, flows)).expect("a rig");
    let routes = straight_routes(&rig.plan, flows);
    let traffic = Traffic::new(&rig, &routes, shape).expect("traffic");
    let outcome = traffic
        .run(&mut rig, &Spenders::default(), load)
        .expect("a trial");
    println!(
        "{} of {} arrived, {:?}, rig limited: {}, p50 {} ns, p99 {} ns",
        outcome.total().good,
        outcome.sent,
        outcome.total(),
        outcome.rig_limited,
        outcome.latency.value_at_quantile(0.5),
        outcome.latency.value_at_quantile(0.99)
    );
    outcome
}

fn shape(payload: usize, burst: u64) -> Shape {
    Shape {
        payload,
        burst,
        moderation_us: 50,
        direction: Direction::Both,
    }
}

#[test]
fn every_packet_of_a_known_rate_arrives_intact_without_a_relay() {
    if !lab::require("every_packet_of_a_known_rate_arrives_intact_without_a_relay") {
        return;
    }
    let one_way = Shape {
        direction: Direction::ToClient,
        ..shape(160, 1)
    };
    let kinds = [
        (Family::V4, shape(160, 1)),
        (Family::V6, shape(1200, 8)),
        (Family::V4, one_way),
    ];
    for (family, shape) in kinds {
        let load = Load {
            rate: 20_000.0,
            duration: Duration::from_millis(500),
        };
        let outcome = run_without_relay(family, 100, shape, load);
        let to_peer = if shape.direction == Direction::Both {
            5000
        } else {
            0
        };
        assert_eq!((outcome.sent, outcome.arrivals[0].good), (10_000, to_peer));
        assert_eq!(outcome.total().good, 10_000, "{:?}", outcome.total());
        assert_eq!(
            outcome.total().faults() + outcome.total().late,
            0,
            "{:?}",
            outcome.total()
        );
    }
}

/// Relays 10 000 packets of 20 flows through a bare forwarder; again if a busy machine kept the kernel from taking them in.
fn relay_through(relay: &dyn Relay) -> Outcome {
    for _ in 0..10 {
        let outcome = relay_once_through(relay, 4000.0);
        if outcome.drops.receive_queue + outcome.drops.socket_buffer == 0 {
            return outcome;
        }
    }
    panic!("this machine is too busy to receive 4000 packets a second");
}

fn relay_once_through(relay: &dyn Relay, rate: f64) -> Outcome {
    let mut rig = Rig::new(Plan::new(Family::V4, 20)).expect("a rig");
    let mut serving = Serving::start(relay, &rig, rig.plan, None).expect("a forwarder");
    serving.connect(&mut rig).expect("nothing to set up");
    let routes = serving.routes(160);
    let traffic = Traffic::new(&rig, &routes, shape(160, 1)).expect("traffic");
    let spenders = serving.spenders(&rig);
    let load = Load {
        rate,
        duration: Duration::from_secs_f64(10_000.0 / rate),
    };
    let outcome = traffic.run(&mut rig, &spenders, load).expect("a trial");
    println!(
        "{:?}, {} lost of {}",
        outcome.total(),
        outcome.lost(),
        outcome.sent
    );
    outcome
}

const PROGRAM: &str = env!("CARGO_BIN_EXE_turnpike-bench");

#[test]
fn a_forwarder_without_fault_is_found_without_fault() {
    if !lab::require("a_forwarder_without_fault_is_found_without_fault") {
        return;
    }
    for offload in [false, true] {
        let outcome = relay_through(&Bare::new("forwarder", offload, Path::new(PROGRAM)));
        assert_eq!(outcome.total().good, outcome.sent, "{:?}", outcome.total());
        assert_eq!(outcome.total().faults(), 0, "{:?}", outcome.total());
        assert!(
            outcome.spent.processes > Duration::ZERO && outcome.spent.receivers > Duration::ZERO
        );
    }
}

#[test]
fn a_relay_that_does_wrong_to_a_packet_in_ten_thousand_is_caught() {
    if !lab::require("a_relay_that_does_wrong_to_a_packet_in_ten_thousand_is_caught") {
        return;
    }
    let faults = [
        FaultKind::Corrupt,
        FaultKind::Misaddress,
        FaultKind::NoChecksum,
        FaultKind::Duplicate,
        FaultKind::Drop,
    ];
    for kind in faults {
        let relay = Bare::faulty(Path::new(PROGRAM), kind, 10_000);
        let outcome = relay_through(&relay);
        let total = outcome.total();
        let (corrupt, misaddressed, duplicate, lost) = match kind {
            FaultKind::Corrupt | FaultKind::NoChecksum => (1, 0, 0, 1),
            FaultKind::Misaddress => (0, 1, 0, 1),
            FaultKind::Duplicate => (0, 0, 1, 0),
            FaultKind::Drop => (0, 0, 0, 1),
        };
        let expected = (corrupt, misaddressed, duplicate, lost);
        let found = (
            total.corrupt,
            total.misaddressed,
            total.duplicate,
            outcome.lost(),
        );
        assert_eq!(found, expected, "{kind}");
    }
}

#[test]
fn the_time_a_busy_thread_spends_is_read() {
    let spenders = Spenders {
        processes: vec![std::process::id()],
        receivers: Vec::new(),
    };
    let before = spenders.spent().expect("accounts");
    let own_time = || clock_gettime(ClockId::ThreadCPUTime);
    let started = own_time();
    let busy = loop {
        let busy = own_time() - started;
        if busy.tv_nsec > 50_000_000 {
            break busy;
        }
    };
    // The account of a running thread is as old as the last time the scheduler looked at it.
    std::thread::yield_now();
    let spent = spenders.spent().expect("accounts").since(&before);
    let busy = Duration::try_from(busy).expect("a time that has passed");
    assert!(
        spent.total() + Duration::from_millis(5) > busy,
        "{spent:?} of {busy:?}"
    );
}

#[test]
fn clients_of_a_foreign_server_get_their_packets_through() {
    let name = "clients_of_a_foreign_server_get_their_packets_through";
    if !lab::require(name) {
        return;
    }
    if !Path::new("/usr/bin/turnserver").exists() {
        println!("SKIPPED {name}: coturn is not installed: `apt-get install coturn`");
        return;
    }
    let total = relay_through(&Coturn::Best).total();
    assert_eq!((total.good, total.faults()), (10_000, 0), "{total:?}");
}

#[test]
fn strangers_beside_a_trial_come_at_the_rate_that_was_asked_for() {
    if !lab::require("strangers_beside_a_trial_come_at_the_rate_that_was_asked_for") {
        return;
    }
    if let Err(reason) = Coturn::Best.version() {
        println!("SKIPPED strangers_beside_a_trial_come_at_the_rate_that_was_asked_for: {reason}");
        return;
    }
    let rig = Rig::new(Plan::new(Family::V4, 20)).expect("a rig");
    let _serving = Serving::start(&Coturn::Best, &rig, rig.plan, None).expect("coturn");
    let mut strangers = Strangers::new(&rig).expect("a tap");
    // Traffic would take as long; the rate is counted in real time.
    let trial = || {
        std::thread::sleep(Duration::from_secs(1));
        Ok(())
    };
    let ((), done) = strangers.beside(600.0, trial).expect("answers");
    assert!((300.0..=660.0).contains(&done.per_s), "{}", done.per_s);
}
