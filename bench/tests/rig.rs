//! The rig itself: what it sends arrives and is counted, and whatever a relay does wrong is caught.

mod lab;

use std::time::Duration;

use turnpike_bench::rig::Rig;
use turnpike_bench::rig::cost::Spenders;
use turnpike_bench::rig::plan::{Family, Plan};
use turnpike_bench::traffic::flow::{Leg, Passage, Route};
use turnpike_bench::traffic::trial::{Load, Outcome, Traffic};

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

fn run_without_relay(
    family: Family,
    flows: usize,
    payload: usize,
    burst: u64,
    load: Load,
) -> Outcome {
    let mut rig = Rig::without_relay(Plan::new(family, flows)).expect("a rig");
    let routes = straight_routes(&rig.plan, flows);
    let traffic = Traffic::new(&rig, &routes, payload, burst).expect("traffic");
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

#[test]
fn every_packet_of_a_known_rate_arrives_intact_without_a_relay() {
    if !lab::require("every_packet_of_a_known_rate_arrives_intact_without_a_relay") {
        return;
    }
    for (family, payload, burst) in [(Family::V4, 160, 1), (Family::V6, 1200, 8)] {
        let load = Load {
            rate: 20_000.0,
            duration: Duration::from_millis(500),
        };
        let outcome = run_without_relay(family, 100, payload, burst, load);
        assert_eq!(outcome.sent, 10_000);
        assert_eq!(outcome.total().good, 10_000, "{:?}", outcome.total());
        assert_eq!(
            outcome.total().faults() + outcome.total().late,
            0,
            "{:?}",
            outcome.total()
        );
    }
}
