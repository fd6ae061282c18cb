//! Two aiortc peers behind symmetric NATs, each on relayed candidates only, hold a data channel through the relay.

mod lab;

use std::time::Duration;

use lab::agent::Agent;
use lab::audit::Audit;
use lab::nat::NatKind;
use lab::needs;
use lab::relay::{PASSWORD, RelayUnderTest, USER};
use lab::world::{Family, Natted, World};
use serde_json::{Value, json};

/// For a connection to come about, and for each echo after that.
const LIMIT_S: u64 = 60;
const LIMIT: Duration = Duration::from_secs(3 * LIMIT_S);

/// Panics unless a description offers relayed candidates, on the relay's own address, and no others.
fn assert_relayed_only(description: &Value, relay: &RelayUnderTest) {
    let candidates = description["candidates"].as_array().expect("a list");
    assert!(!candidates.is_empty(), "no candidate in {description}");
    let relayed = format!(" {} ", relay.address(Family::V4));
    for candidate in candidates.iter().map(|line| line.as_str().expect("a line")) {
        assert!(
            candidate.contains(" typ relay") && candidate.contains(&relayed),
            "{candidate}"
        );
    }
}

/// T-8445-7-02, T-8445-12-01: DTLS and SCTP between two relayed addresses of one server, byte for byte.
#[test]
fn a_data_channel_between_relayed_candidates_delivers_every_byte() {
    let test = "a_data_channel_between_relayed_candidates_delivers_every_byte";
    let needs = [needs::NETWORK, needs::NAT, needs::AIORTC, needs::CAPTURE];
    if !lab::require(test, &needs) {
        return;
    }
    let world = World::new();
    let relay = RelayUnderTest::start(&world);
    let audit = Audit::start(&world, &relay);
    let behind = |label| world.host_behind(label, NatKind::Symmetric);
    let (left_place, right_place) = (behind("left"), behind("right"));
    let agent = |label, place: &Natted| Agent::python(label, &place.host.netns, "webrtc_agent.py");
    let (mut left, mut right) = (agent("left", &left_place), agent("right", &right_place));
    let account = json!({
        "url": format!("turn:{}?transport=udp", relay.server(Family::V4)),
        "username": USER,
        "password": PASSWORD,
    });
    let order = |what: &str, details: Value| {
        let mut order = account.clone();
        order["do"] = json!(what);
        for (key, value) in details.as_object().expect("an object") {
            order[key] = value.clone();
        }
        order
    };

    let offer = left.ask(order("offer", json!({})), LIMIT);
    assert_relayed_only(&offer, &relay);
    let answer = right.ask(order("answer", json!({ "sdp": offer["sdp"] })), LIMIT);
    assert_relayed_only(&answer, &relay);
    let work = json!({ "sdp": answer["sdp"], "messages": 100, "length": 5000, "limit_s": LIMIT_S });
    let done = left.ask(order("accept", work), LIMIT);
    assert_eq!(done["echoed"], json!(100));
    // Their namespaces take them along at once, so that nothing is said any more.
    drop([right_place, left_place]);
    audit.finish(relay).show_the_data_plane();
}
