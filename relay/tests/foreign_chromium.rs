//! Two Chromium browsers behind symmetric NATs, each on relayed candidates only, pass files and hold a video call.

mod lab;

use std::thread;
use std::time::{Duration, Instant};

use lab::agent::Agent;
use lab::audit::Audit;
use lab::nat::NatKind;
use lab::needs;
use lab::relay::{PASSWORD, RelayUnderTest, USER};
use lab::world::{Family, Natted, World};
use serde_json::{Value, json};

/// How long a browser may take for anything it is asked, on a machine that has other things to do.
const LIMIT_S: u64 = 90;
const LIMIT: Duration = Duration::from_secs(LIMIT_S + 10);

/// What passes through the data channel, each way.
const FILE_BYTES: u32 = 4 << 20;

/// Two browsers that have connected.
struct Call {
    left: Agent,
    right: Agent,
    relay: RelayUnderTest,
    audit: Audit,
    places: [Natted; 2],
    _world: World,
}

impl Call {
    fn connect(video: bool) -> Self {
        let world = World::new();
        let relay = RelayUnderTest::start(&world);
        let audit = Audit::start(&world, &relay);
        let places = ["left", "right"].map(|label| world.host_behind(label, NatKind::Symmetric));
        let browser = needs::find("chromium").expect("required above");
        let browser = browser.to_str().expect("the path is UTF-8");
        let [mut left, mut right] = [0, 1].map(|end| {
            let netns = &places[end].host.netns;
            Agent::node(
                &format!("browser {end}"),
                netns,
                "browser_agent.js",
                browser,
            )
        });
        let open = json!({
            "do": "open",
            "video": video,
            "server": {
                "urls": format!("turn:{}?transport=udp", relay.server(Family::V4)),
                "username": USER,
                "credential": PASSWORD,
            },
        });
        let opened = [left.order(open.clone()), right.order(open)];
        left.answer(opened[0], LIMIT);
        right.answer(opened[1], LIMIT);
        let offer = left.ask(json!({ "do": "offer", "limit_s": LIMIT_S }), LIMIT);
        assert_relayed_only(&offer);
        let offered = json!({ "do": "answer", "sdp": offer["sdp"], "limit_s": LIMIT_S });
        let answer = right.ask(offered, LIMIT);
        assert_relayed_only(&answer);
        left.ask(
            json!({ "do": "accept", "sdp": answer["sdp"], "limit_s": LIMIT_S }),
            LIMIT,
        );
        Self {
            left,
            right,
            relay,
            audit,
            places,
            _world: world,
        }
    }

    /// Hangs up; nothing was damaged or lost, and the channels went by the data plane that is tested.
    fn end(self) {
        // Their namespaces take the browsers along at once, so that nothing is said any more.
        drop(self.places);
        self.audit.finish(self.relay).show_the_data_plane();
    }

    /// Both browsers' view of the connection; panics unless both say that both ends are relayed.
    fn stats(&mut self) -> [Value; 2] {
        [&mut self.left, &mut self.right].map(|browser| {
            let stats = browser.ask(json!({ "do": "stats" }), LIMIT);
            assert_eq!(
                (&stats["local"], &stats["remote"]),
                (&json!("relay"), &json!("relay")),
                "{stats}"
            );
            stats
        })
    }
}

fn assert_relayed_only(description: &Value) {
    let candidates = description["candidates"].as_array().expect("a list");
    assert!(!candidates.is_empty(), "no candidate in {description}");
    for candidate in candidates {
        assert!(
            candidate.as_str().expect("a line").contains(" typ relay"),
            "{candidate}"
        );
    }
}

const NEEDS: [&[needs::Need]; 4] = [needs::NETWORK, needs::NAT, needs::CHROMIUM, needs::CAPTURE];

/// T-8445-7-02, T-8445-12-01: megabytes each way at the same time, compared by their SHA-256.
#[test]
fn browsers_pass_megabytes_each_way_through_the_relay() {
    if !lab::require("browsers_pass_megabytes_each_way_through_the_relay", &NEEDS) {
        return;
    }
    let mut call = Call::connect(false);
    let send = json!({ "do": "send", "length": FILE_BYTES, "limit_s": LIMIT_S });
    let receive = json!({ "do": "receive", "length": FILE_BYTES, "limit_s": LIMIT_S });
    let sending = [call.left.order(send.clone()), call.right.order(send)];
    let receiving = [call.right.order(receive.clone()), call.left.order(receive)];
    let sent = [
        call.left.answer(sending[0], LIMIT),
        call.right.answer(sending[1], LIMIT),
    ];
    let received = [
        call.right.answer(receiving[0], LIMIT),
        call.left.answer(receiving[1], LIMIT),
    ];
    for (sent, received) in sent.iter().zip(&received) {
        assert!(sent["sha256"].is_string());
        assert_eq!(sent["sha256"], received["sha256"]);
    }
    call.stats();
    call.end();
}

/// T-8445-7-02: a call between two relayed addresses of one server: frames arrive, are decoded, and keep coming.
#[test]
fn browsers_hold_a_video_call_through_the_relay() {
    if !lab::require("browsers_hold_a_video_call_through_the_relay", &NEEDS) {
        return;
    }
    let mut call = Call::connect(true);
    let frames = |stats: &Value| stats["frames_decoded"].as_u64().expect("a number");
    let bytes = |stats: &Value| stats["bytes_received"].as_u64().expect("a number");
    let begun = call.stats();
    let deadline = Instant::now() + LIMIT;
    loop {
        let now = call.stats();
        let flows = |end: usize| {
            frames(&now[end]) >= frames(&begun[end]) + 100 && bytes(&now[end]) > bytes(&begun[end])
        };
        if flows(0) && flows(1) {
            break;
        }
        assert!(
            Instant::now() < deadline,
            "the call stands still: {begun:?} then {now:?}"
        );
        thread::sleep(Duration::from_millis(250));
    }
    call.end();
}
