//! Live frames: every packet that the generator makes is counted by the sink, and whatever a relay does wrong is caught.

mod lab;

use std::path::Path;
use std::time::Duration;

use turnpike_bench::bounce::FaultKind;
use turnpike_bench::live::trial::LiveTraffic;
use turnpike_bench::relay::Serving;
use turnpike_bench::relay::floor::Floor;
use turnpike_bench::rig::Rig;
use turnpike_bench::rig::plan::{Family, Plan};
use turnpike_bench::traffic::trial::{Load, Outcome, Source};

const PROGRAM: &str = env!("CARGO_BIN_EXE_turnpike-bench");

/// Packets of a trial.
const PACKETS: u64 = 40_000;

/// Sends through a relay in the kernel; again if a busy machine kept its queue from being emptied in time.
fn bounce(relay: &Floor, payload: usize) -> Outcome {
    for _ in 0..10 {
        let outcome = bounce_once(relay, payload);
        println!("{:?}, {} sent", outcome.total(), outcome.sent);
        if outcome.drops.receive_queue + outcome.drops.rig_queue == 0 {
            return outcome;
        }
    }
    panic!("this machine is too busy to receive 40 000 packets a second");
}

fn bounce_once(relay: &Floor, payload: usize) -> Outcome {
    let mut rig = Rig::one_armed(Plan::new(Family::V4, 20)).expect("a rig");
    rig.set_receivers_urgent(true).expect("chrt");
    let serving = Serving::start(relay, &rig, rig.plan, None).expect("a relay");
    let routes = serving.routes(payload);
    let mut traffic = LiveTraffic::new(&rig, &routes, payload, 50).expect("traffic");
    let load = Load {
        rate: PACKETS as f64,
        duration: Duration::from_secs(1),
    };
    let spenders = serving.spenders(&rig);
    traffic.run(&mut rig, &spenders, load).expect("a trial")
}

#[test]
fn every_live_frame_of_a_known_rate_is_counted_once_and_its_cost_is_read() {
    if !lab::require("every_live_frame_of_a_known_rate_is_counted_once_and_its_cost_is_read") {
        return;
    }
    for payload in [160, 1200] {
        let outcome = bounce(&Floor::new(Path::new(PROGRAM)), payload);
        let total = outcome.total();
        assert_eq!((outcome.sent, total.good), (PACKETS, PACKETS), "{total:?}");
        assert_eq!(total.faults() + total.late, 0, "{total:?}");
        assert_eq!(outcome.to_sockets, 0);
        assert_eq!(outcome.latency.len(), PACKETS / 8);
        assert!(outcome.spent.receivers > Duration::ZERO);
    }
}

#[test]
fn a_kernel_relay_that_does_wrong_to_a_packet_in_ten_thousand_is_caught() {
    if !lab::require("a_kernel_relay_that_does_wrong_to_a_packet_in_ten_thousand_is_caught") {
        return;
    }
    let faults = [
        FaultKind::Byte,
        FaultKind::Checksum,
        FaultKind::Address,
        FaultKind::Drop,
    ];
    for kind in faults {
        let relay = Floor::faulty(Path::new(PROGRAM), kind, 10_000);
        let outcome = bounce(&relay, 160);
        let total = outcome.total();
        // A byte behind what the generator writes stays wrong in a page that is used again.
        let corrupt = match kind {
            FaultKind::Byte => total.corrupt.clamp(4, PACKETS / 2),
            FaultKind::Checksum => 4,
            FaultKind::Address | FaultKind::Drop => 0,
        };
        let misaddressed = if kind == FaultKind::Address { 4 } else { 0 };
        assert_eq!(total.corrupt, corrupt, "{kind}: {total:?}");
        assert_eq!(total.misaddressed, misaddressed, "{kind}: {total:?}");
        let lost = if kind == FaultKind::Drop {
            4
        } else {
            corrupt + misaddressed
        };
        assert_eq!(outcome.lost(), lost, "{kind}: {total:?}");
    }
}
