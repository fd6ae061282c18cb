//! Who may ask: challenges, keys, nonces, and the user store in all its moods.

mod world;

use turnpike_turn::{Answer, Discard, Input, Limits, Operation, Purpose, QuestionId, Settings};
use turnpike_wire::{AttributeType, IntegrityAlgorithm, Method};
use world::*;

/// Every request that authenticates, with what it needs besides.
fn drafts() -> Vec<Draft> {
    vec![
        Draft::allocate(),
        Draft::refresh(),
        Draft::create_permission(&[PEER_V4]),
        Draft::channel_bind(0x4000, PEER_V4),
    ]
}

/// T-8489-9.2.4-01, T-8489-9.2.4-02, T-8489-9.2-01, T-8489-9.2-02, T-8656-5-17: a bare request gets exactly what it needs to
/// authenticate, and nothing is remembered of it.
#[test]
fn a_bare_request_is_challenged() {
    let mut world = World::new();
    let client = world.client();
    for draft in drafts() {
        let response = world.exchange(&client, &draft.unauthenticated().build(&client));
        assert_eq!(response.code(), 401);
        let mut kinds = vec![
            AttributeType::ERROR_CODE,
            AttributeType::REALM,
            AttributeType::NONCE,
            AttributeType::PASSWORD_ALGORITHMS,
        ];
        if matches!(
            response.message().method(),
            Some(Method::Allocate | Method::Refresh)
        ) {
            kinds.push(AttributeType::SOFTWARE);
        }
        assert_eq!(response.kinds(), kinds);
        let nonce = response.message().nonce().unwrap().unwrap();
        assert!(
            nonce.starts_with(b"obMatJos2wAAA"),
            "{}",
            String::from_utf8_lossy(nonce)
        );
        assert_eq!(
            response.message().find(AttributeType::PASSWORD_ALGORITHMS),
            Some(&[0, 2, 0, 0, 0, 1, 0, 0][..])
        );
    }
    assert!(world.server.is_empty());
}

/// T-8489-9.2-04: two challenges never carry the same nonce, not even at the same moment.
#[test]
fn challenges_differ() {
    let mut world = World::new();
    let clients = [world.client(), world.client()];
    let mut nonces = Vec::new();
    for client in clients.iter().chain(&clients) {
        let response = world.exchange(client, &Draft::allocate().unauthenticated().build(client));
        nonces.push(response.message().nonce().unwrap().unwrap().to_vec());
    }
    nonces.sort();
    nonces.dedup();
    assert_eq!(nonces.len(), 4);
}

/// T-8489-9.2.4-04, T-8489-9.2.4-06: incomplete credentials get 400 and nothing else.
#[test]
fn incomplete_credentials_are_a_bad_request() {
    let mut world = World::new();
    let mut client = world.client();
    world.allocate(&mut client);
    let missing = [
        AttributeType::USERNAME,
        AttributeType::REALM,
        AttributeType::NONCE,
        AttributeType::PASSWORD_ALGORITHM,
        AttributeType::PASSWORD_ALGORITHMS,
    ];
    for kind in missing {
        let response = world.exchange(&client, &Draft::refresh().without(kind).build(&client));
        assert_eq!(
            (response.code(), response.signed()),
            (400, None),
            "without {kind}"
        );
        assert_eq!(
            response.kinds(),
            [AttributeType::ERROR_CODE, AttributeType::SOFTWARE]
        );
    }
    let both = Draft::refresh().raw(AttributeType::USERHASH, &[0; 32]);
    assert_eq!(world.exchange(&client, &both.build(&client)).code(), 400);
}

/// T-8489-9.2.4-07, T-8489-9.2.4-08: an offer that was tampered with, and an algorithm that was not offered.
#[test]
fn a_bid_down_is_noticed() {
    let mut world = World::new();
    let mut client = world.client();
    world.allocate(&mut client);
    let offers: [&[u8]; 4] = [
        &[0, 1, 0, 0],
        &[0, 1, 0, 0, 0, 2, 0, 0],
        &[0, 2, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0],
        &[],
    ];
    for offer in offers {
        let draft = Draft::refresh()
            .raw(AttributeType::PASSWORD_ALGORITHMS, offer)
            .without(AttributeType::PASSWORD_ALGORITHMS);
        assert_eq!(
            world.exchange(&client, &draft.build(&client)).code(),
            400,
            "{offer:?}"
        );
    }
    for algorithm in [&[0, 3, 0, 0][..], &[0, 2, 0, 1, 0], &[0, 2], &[]] {
        let draft = Draft::refresh()
            .raw(AttributeType::PASSWORD_ALGORITHM, algorithm)
            .without(AttributeType::PASSWORD_ALGORITHM);
        assert_eq!(
            world.exchange(&client, &draft.build(&client)).code(),
            400,
            "{algorithm:?}"
        );
    }
}

/// T-8489-9.2.4-20, T-8489-9.2.4-09, T-8489-9.2.4-10: an unknown user and a wrong password are answered alike.
#[test]
fn an_unknown_user_looks_like_a_wrong_password() {
    let mut world = World::new();
    let mut shapes = Vec::new();
    for (user, password) in [("nobody", "secret1"), ("user1", "wrong")] {
        for scheme in [Scheme::Legacy, Scheme::Sha256] {
            let mut client = world.client().with_user(user, password).with_scheme(scheme);
            let response = world.ask(&mut client, Draft::allocate());
            assert_eq!((response.code(), response.signed()), (401, None));
            shapes.push((response.kinds(), response.bytes.len()));
        }
    }
    shapes.dedup();
    assert_eq!(shapes.len(), 1, "{shapes:?}");
    assert!(world.server.is_empty());
}

/// T-8489-9.2.4-10: where both integrity attributes are, the stronger one decides.
#[test]
fn the_stronger_integrity_decides() {
    let mut world = World::new();
    let mut client = world.client().with_scheme(Scheme::Sha256WithBoth);
    world.allocate(&mut client);
    let mut request = Draft::refresh().build(&client);
    assert_eq!(world.exchange(&client, &request).code(), 0);
    // The last attribute is MESSAGE-INTEGRITY-SHA256.
    *request.last_mut().unwrap() ^= 1;
    assert_eq!(world.exchange(&client, &request).code(), 401);
}

/// T-8489-9.2.4-03, T-8489-9.2.4-17: a hidden name serves as well as a plain one, with and without a session.
#[test]
fn a_hidden_name_serves() {
    let mut world = World::new();
    let mut client = world.client();
    client.anonymous = true;
    world.allocate(&mut client);
    let asked = |world: &World| {
        world
            .log
            .iter()
            .filter(|r| matches!(r, Record::Authenticate { .. }))
            .count()
    };
    assert_eq!(asked(&world), 1);
    assert_eq!(world.ask(&mut client, Draft::refresh()).code(), 0);
    client.anonymous = false;
    assert_eq!(world.ask(&mut client, Draft::refresh()).code(), 0);
    assert_eq!(asked(&world), 1, "a session's own user needs no question");
}

/// T-UBERTI-5.2-01: any one of the passwords that are valid now will do, and the answer is signed with the same.
#[test]
fn each_of_several_keys_serves() {
    let mut world = World::new();
    world.users.push(("user1".into(), "next".into()));
    for password in ["secret1", "next"] {
        for scheme in [Scheme::Legacy, Scheme::Sha256] {
            let mut client = world
                .client()
                .with_user("user1", password)
                .with_scheme(scheme);
            world.allocate(&mut client);
            assert!(world.ask(&mut client, Draft::refresh()).signed().is_some());
        }
    }
}

/// T-UBERTI-4.2-01, T-UBERTI-4.2-02: the store learns whether an allocation is wanted.
#[test]
fn the_store_is_told_what_for() {
    let mut world = World::new();
    let mut client = world.client();
    for (draft, expected) in [
        (Draft::refresh(), Purpose::Other),
        (Draft::allocate(), Purpose::Allocate),
    ] {
        world.take_log();
        world.ask(&mut client, draft);
        let purposes: Vec<Purpose> = world
            .take_log()
            .into_iter()
            .filter_map(|record| match record {
                Record::Authenticate { purpose, .. } => Some(purpose),
                _ => None,
            })
            .collect();
        assert_eq!(purposes, [expected]);
    }
}

/// T-8656-5-06, T-8656-5-07, T-8656-7.2-32: only its own user may use a session, and only after authentication is that said.
#[test]
fn a_session_belongs_to_its_user() {
    let mut world = World::new();
    let mut owner = world.client();
    let request = Draft::allocate().transaction([9; 12]);
    let relayed = world.ask(&mut owner, request).relayed()[0];
    let mut other = owner.clone().with_user("user2", "secret2");
    for draft in drafts() {
        let expected = if draft.method == Method::Allocate {
            437
        } else {
            441
        };
        let response = world.ask(&mut other, draft);
        assert_eq!(
            (response.code(), response.signed()),
            (expected, Some(IntegrityAlgorithm::Sha256))
        );
    }
    let stolen = world.ask(&mut other, Draft::allocate().transaction([9; 12]));
    assert_eq!((stolen.code(), stolen.relayed().len()), (437, 0));
    other.password = "wrong".into();
    assert_eq!(world.ask(&mut other, Draft::refresh()).code(), 401);
    assert!(
        !world
            .data
            .permits(relayed, at(PEER_V4).ip, world.now().monotonic)
    );
}

/// T-8489-9.2.4-12, T-8489-9.2.4-13, T-8489-9.2-05, T-8489-9.2-06: a nonce is judged last, and only if everything before was
/// right.
#[test]
fn a_stale_nonce_is_told_to_those_who_know_the_password() {
    let mut world = World::new();
    let mut client = world.client();
    world.allocate(&mut client);
    let good = client.nonce.clone();
    let foreign = {
        let other = world.client();
        let response = world.exchange(&other, &Draft::allocate().unauthenticated().build(&other));
        response.message().nonce().unwrap().unwrap().to_vec()
    };
    let downgraded = String::from_utf8(good.clone())
        .unwrap()
        .replace("wAAA", "AAAA")
        .into_bytes();
    for nonce in [b"bogus".to_vec(), foreign, downgraded, vec![b'x'; 763]] {
        client.nonce = nonce;
        let response = world.exchange(&client, &Draft::refresh().build(&client));
        assert_eq!((response.code(), response.signed()), (438, None));
        assert!(
            response.has(AttributeType::PASSWORD_ALGORITHMS) && response.has(AttributeType::REALM)
        );
        let wrong = client.clone().with_user("user1", "wrong");
        assert_eq!(
            world
                .exchange(&client, &Draft::refresh().build(&wrong))
                .code(),
            401
        );
    }
    client.nonce = vec![b'x'; 764];
    assert_eq!(
        world
            .exchange(&client, &Draft::refresh().build(&client))
            .code(),
        400
    );
    client.nonce = good;
    assert_eq!(
        world
            .exchange(&client, &Draft::refresh().build(&client))
            .code(),
        0
    );
    world.pass(secs(590));
    assert_eq!(world.ask(&mut client, Draft::refresh()).code(), 0);
    world.pass(secs(20));
    assert_eq!(
        world
            .exchange(&client, &Draft::refresh().build(&client))
            .code(),
        438
    );
    assert_eq!(world.ask(&mut client, Draft::refresh()).code(), 0);
}

/// T-8656-7.2-41, T-8656-7.2-30: a repeated Allocate gets the success again, also when its nonce has become stale; the
/// lifetime has counted down.
#[test]
fn a_repeated_allocate_is_recognised_before_its_nonce() {
    let mut world = World::with(Settings {
        nonce_lifetime: secs(10),
        ..settings()
    });
    let mut client = world.client();
    world.ask(&mut client, Draft::refresh());
    let request = Draft::allocate().build(&client);
    let first = world.exchange(&client, &request);
    world.pass(secs(20));
    let again = world.exchange(&client, &request);
    assert_eq!((first.lifetime(), again.lifetime()), (Some(600), Some(580)));
    assert_eq!(first.relayed(), again.relayed());
    assert!(again.signed().is_some());
    assert_eq!(world.server.statistics().allocations, 1);
    let unsigned = Draft::allocate()
        .unauthenticated()
        .transaction(first.message().transaction_id().0);
    assert_eq!(
        world.exchange(&client, &unsigned.build(&client)).code(),
        401
    );
}

/// T-8489-6.3.1-04: a store that is slow costs a bounded number of questions, each of which ends.
#[test]
fn questions_are_limited_and_end() {
    let limits = Limits {
        questions: 3,
        ..settings().limits
    };
    let mut world = World::with(Settings {
        limits,
        ..settings()
    });
    let mut clients: Vec<Client> = (0..4).map(|_| world.client()).collect();
    for client in &mut clients {
        let challenge = world.exchange(client, &Draft::allocate().unauthenticated().build(client));
        client.take_challenge(&challenge);
    }
    world.store = Store::Late;
    for client in &clients[..3] {
        assert!(
            world
                .send(client, &Draft::allocate().build(client))
                .is_empty()
        );
    }
    assert_eq!(
        world.silence(&clients[3], &Draft::allocate().build(&clients[3])),
        Discard::TooManyQuestions
    );
    world.pass(secs(4));
    assert_eq!(world.server.statistics().questions, 3);
    world.pass(secs(2));
    assert_eq!(world.server.statistics().questions, 0);
    assert_eq!(world.server.next_deadline(), None);
    world.take_log();
    world.answer_questions();
    assert!(
        world.take_log().is_empty(),
        "an answer that comes too late changes nothing"
    );
    world.store = Store::AtOnce;
    world.allocate(&mut clients[3]);
}

/// Long requests may not wait in numbers that short ones may.
#[test]
fn stashed_requests_are_limited_in_bytes() {
    let limits = Limits {
        questions: 4,
        ..settings().limits
    };
    let mut world = World::with(Settings {
        limits,
        ..settings()
    });
    let mut client = world.client();
    world.ask(&mut client, Draft::refresh());
    world.store = Store::Late;
    let long = Draft::allocate().raw(0x8F00, &[0; 5000]).build(&client);
    assert!(world.send(&client, &long).is_empty());
    assert_eq!(world.silence(&client, &long), Discard::TooManyQuestions);
    world.answer_questions();
    assert_eq!(world.server.statistics().allocations, 1);
    assert_eq!(world.server.statistics().questions, 0);
}

/// Questions are answered in any order, and an answer to a question that was never asked is nothing.
#[test]
fn answers_come_in_any_order() {
    let mut world = World::new();
    let mut clients = [world.client(), world.client(), world.client()];
    for client in &mut clients {
        world.ask(client, Draft::refresh());
    }
    world.store = Store::Late;
    for client in &clients {
        world.send(client, &Draft::allocate().build(client));
    }
    for id in [0, 77, u64::MAX] {
        let question = QuestionId(id << 33);
        world.input(Input::Credentials {
            question,
            answer: Answer::Unavailable,
        });
    }
    world.answer_questions_reversed();
    assert_eq!(world.server.statistics().allocations, 3);
    assert_eq!(
        world
            .server
            .next_deadline()
            .map(|at| at > world.now().monotonic),
        Some(true)
    );
}

/// A store that cannot say is no reason to tell the client anything.
#[test]
fn an_unavailable_store_is_silence() {
    let mut world = World::new();
    let mut client = world.client();
    world.ask(&mut client, Draft::refresh());
    world.store = Store::Unavailable;
    world.take_log();
    assert!(
        world
            .send(&client, &Draft::allocate().build(&client))
            .is_empty()
    );
    assert!(world.server.is_empty());
    world.store = Store::AtOnce;
    world.allocate(&mut client);
}

/// T-8489-9.2.4-19: a realm that is not served cannot verify.
#[test]
fn another_realm_is_challenged_with_the_right_one() {
    let mut world = World::new();
    let mut client = world.client();
    world.ask(&mut client, Draft::refresh());
    client.realm = "other.example".into();
    let response = world.exchange(&client, &Draft::allocate().build(&client));
    assert_eq!(
        (response.code(), response.message().realm().unwrap()),
        (401, Some(REALM))
    );
}

/// After the realm has changed, a session goes on once its user has proved itself in the new one.
#[test]
fn a_session_outlives_a_change_of_the_realm() {
    let mut world = World::new();
    let mut client = world.client();
    let relayed = world.allocate(&mut client);
    world.replace_settings(Settings {
        realm: "new.example".into(),
        ..settings()
    });
    let response = world.exchange(&client, &Draft::refresh().build(&client));
    assert_eq!(response.code(), 401);
    client.take_challenge(&response);
    assert_eq!(client.realm, "new.example");
    world.permit(&mut client, PEER_V4);
    assert!(
        world
            .data
            .permits(relayed, at(PEER_V4).ip, world.now().monotonic)
    );
    world.store = Store::Unavailable;
    assert_eq!(
        world.ask(&mut client, Draft::refresh()).code(),
        0,
        "the new keys are the session's now"
    );
}

/// T-8656-21.2.1-01, T-SEC-15: nothing that has not authenticated touches a session.
#[test]
fn unauthenticated_requests_change_nothing() {
    let mut world = World::new();
    let mut client = world.client();
    world.allocate(&mut client);
    world.take_log();
    for draft in drafts() {
        let bytes = draft.unauthenticated().build(&client);
        assert_eq!(world.exchange(&client, &bytes).code(), 401);
    }
    let forged = client.clone().with_user("user1", "guess");
    for draft in [
        Draft::refresh().lifetime(0),
        Draft::channel_bind(0x4000, PEER_V4),
    ] {
        assert_eq!(world.exchange(&client, &draft.build(&forged)).code(), 401);
    }
    assert_eq!(world.operations(), Vec::<Operation>::new());
    assert_eq!(world.server.statistics().allocations, 1);
}

/// T-SEC-08, T-8489-16-03: unauthenticated answers are limited for each source prefix; those who are authenticated notice
/// nothing.
#[test]
fn unauthenticated_answers_are_limited() {
    let limits = Limits {
        unauthenticated_per_s: 2,
        unauthenticated_burst: 4,
        ..settings().limits
    };
    let mut world = World::with(Settings {
        limits,
        ..settings()
    });
    let mut client = world.client();
    world.allocate(&mut client);
    let challenges = (0..100).filter(|_| {
        let bytes = Draft::allocate().unauthenticated().build(&client);
        !world.send(&client, &bytes).is_empty()
    });
    assert_eq!(
        challenges.count(),
        3,
        "one of the burst went to the first challenge"
    );
    assert_eq!(
        world.silence(&client, &Draft::binding().build(&client)),
        Discard::RateLimited
    );
    let incomplete = Draft::refresh()
        .without(AttributeType::NONCE)
        .build(&client);
    assert_eq!(world.silence(&client, &incomplete), Discard::RateLimited);
    assert_eq!(world.ask(&mut client, Draft::refresh()).code(), 0);
    world.pass(secs(1));
    assert_eq!(
        world.send(&client, &Draft::binding().build(&client)).len(),
        1
    );
}
