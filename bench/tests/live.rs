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
use turnpike_bench::traffic::direction::Direction;
use turnpike_bench::traffic::trial::{Load, Outcome, Shape, Source};

const PROGRAM: &str = env!("CARGO_BIN_EXE_turnpike-bench");

/// Packets of a trial.
const PACKETS: u64 = 40_000;

/// Sends through a relay in the kernel; again if a busy machine kept its queue from being emptied in time.
fn bounce(relay: &Floor, family: Family, shape: Shape) -> Outcome {
    for _ in 0..10 {
        let outcome = bounce_once(relay, family, shape);
        println!("{:?}, {} sent", outcome.total(), outcome.sent);
        if outcome.drops.receive_queue + outcome.drops.rig_queue == 0 {
            return outcome;
        }
    }
    panic!("this machine is too busy to receive 40 000 packets a second");
}

fn bounce_once(relay: &Floor, family: Family, shape: Shape) -> Outcome {
    let mut rig = Rig::one_armed(Plan::new(family, 20)).expect("a rig");
    rig.set_receivers_urgent(true).expect("chrt");
    let serving = Serving::start(relay, &rig, rig.plan, None).expect("a relay");
    let routes = serving.routes(shape.payload);
    let mut traffic = LiveTraffic::new(&rig, &routes, shape).expect("traffic");
    let load = Load {
        rate: PACKETS as f64,
        duration: Duration::from_secs(1),
    };
    let spenders = serving.spenders(&rig);
    traffic.run(&mut rig, &spenders, load).expect("a trial")
}

fn shape(payload: usize, direction: Direction) -> Shape {
    Shape {
        payload,
        burst: 1,
        moderation_us: 50,
        direction,
    }
}

#[test]
fn every_live_frame_of_a_known_rate_is_counted_once_and_its_cost_is_read() {
    if !lab::require("every_live_frame_of_a_known_rate_is_counted_once_and_its_cost_is_read") {
        return;
    }
    let kinds = [
        (Family::V4, shape(160, Direction::Both)),
        (Family::V6, shape(1200, Direction::ToPeer)),
        (
            Family::V4,
            Shape {
                burst: 8,
                ..shape(1200, Direction::ToClient)
            },
        ),
    ];
    for (family, shape) in kinds {
        let outcome = bounce(&Floor::new(Path::new(PROGRAM)), family, shape);
        let total = outcome.total();
        assert_eq!((outcome.sent, total.good), (PACKETS, PACKETS), "{total:?}");
        assert_eq!(total.faults() + total.late, 0, "{total:?}");
        assert_eq!(outcome.to_sockets, 0);
        // The first of each eight packets of a flow and way.
        let flows = 20 * shape.direction.ways().len() as u64;
        assert_eq!(outcome.latency.len(), flows * (PACKETS / flows).div_ceil(8));
        assert!(outcome.spent.receivers > Duration::ZERO);
    }
}

#[test]
fn every_trial_has_latencies_however_few_packets_a_flow_sends_in_it() {
    if !lab::require("every_trial_has_latencies_however_few_packets_a_flow_sends_in_it") {
        return;
    }
    let flows = 1000;
    let mut rig = Rig::one_armed(Plan::new(Family::V4, flows)).expect("a rig");
    let relay = Floor::new(Path::new(PROGRAM));
    let serving = Serving::start(&relay, &rig, rig.plan, None).expect("a relay");
    let shape = shape(160, Direction::ToPeer);
    let routes = serving.routes(shape.payload);
    let mut traffic = LiveTraffic::new(&rig, &routes, shape).expect("traffic");
    let load = Load {
        rate: 10.0 * flows as f64,
        duration: Duration::from_millis(50),
    };
    let spenders = serving.spenders(&rig);
    for _ in 0..3 {
        let outcome = traffic.run(&mut rig, &spenders, load).expect("a trial");
        assert_eq!(outcome.total().faults(), 0, "{:?}", outcome.total());
        assert_eq!(outcome.latency.len(), outcome.total().good);
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
    for (kind, family) in faults
        .map(|kind| [(kind, Family::V4), (kind, Family::V6)])
        .into_iter()
        .flatten()
    {
        let relay = Floor::faulty(Path::new(PROGRAM), kind, 10_000);
        let outcome = bounce(&relay, family, shape(160, Direction::Both));
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
