//! `turnpike check` says what would be started, and starts nothing.

use serde_json::Value;

use crate::lab::process::Running;
use crate::program::{File, PATIENCE, PROGRAM, run, serve};

fn json(arguments: &[&str]) -> Value {
    let mut words = vec!["check", "--json"];
    words.extend(arguments);
    let finished = run(&words);
    assert!(finished.status.success(), "{}", finished.stderr);
    serde_json::from_str(&finished.stdout).expect("JSON")
}

#[test]
fn check_says_what_flags_and_file_come_to() {
    let file = File::new(
        "listen = \"127.0.0.1:3000\"\nrealm = \"file.example\"\nworkers = 3\n[relay]\nports = \"50000-50099\"\n\
         [users]\nalice = \"one\"\n[secrets]\nsha1 = [\"two\"]\n[lifetimes]\nnonce = \"60s\"\n",
    );
    let arguments = [
        "--config",
        file.path(),
        "--listen",
        "127.0.0.1:4000",
        "--user",
        "bob:three",
    ];
    let plan = json(
        &[
            &arguments[..],
            &["--relay-address", "127.0.0.1=192.0.2.9", "--io", "poll"],
        ]
        .concat(),
    );
    assert_eq!(plan["listen"][0]["address"], "127.0.0.1:4000");
    assert_eq!(plan["listen"][0]["reached_at"], "192.0.2.9");
    assert_eq!(plan["relay_addresses"][0]["advertised"], "192.0.2.9");
    assert_eq!(plan["realm"], "file.example");
    assert_eq!(plan["ports"], serde_json::json!([50_000, 50_099]));
    assert_eq!(plan["users"], serde_json::json!(["alice", "bob"]));
    assert_eq!(
        (&plan["secrets"], &plan["workers"]),
        (&Value::from(1), &Value::from(3))
    );
    assert_eq!(plan["limits"]["relays"], 100, "as many as there are ports");
    assert_eq!(plan["lifetimes_s"]["nonce"], 60);
    assert_eq!(
        (&plan["io"], &plan["dataplane"]),
        (&Value::from("poll"), &Value::from("user"))
    );
}

/// T-SEC-13: neither form shows a password or a secret.
#[test]
fn check_shows_no_secret() {
    for form in [&["check"][..], &["check", "--json"]] {
        let arguments = [form, &["--user", "alice:hunter2", "--secret", "hunter3"]].concat();
        let finished = run(&arguments);
        assert!(finished.status.success(), "{}", finished.stderr);
        let text = finished.stdout + &finished.stderr;
        assert!(!text.contains("hunter"), "{text}");
    }
}

#[test]
fn check_starts_nothing() {
    let taken = serve(&[]);
    let address = taken.server.to_string();
    let finished = run(&[
        "check",
        "--listen",
        &address,
        "--relay-address",
        "127.0.0.1",
    ]);
    assert!(
        finished.status.success(),
        "a port that somebody has is no concern of check: {}",
        finished.stderr
    );
    assert!(
        finished
            .stdout
            .contains(&format!("listening on  {address}")),
        "{}",
        finished.stdout
    );
}

/// T-SEC-12: each relayed address takes a descriptor, so their limit follows that of descriptors, and is said.
#[test]
fn relays_are_limited_to_the_descriptors_and_said() {
    let check = |ulimit: &str| {
        let script = format!(
            "ulimit {ulimit} && exec {PROGRAM} check --json --listen 127.0.0.1 --relay-address 127.0.0.1"
        );
        let mut command = std::process::Command::new("sh");
        let finished = Running::start("sh", command.args(["-c", &script])).finish(PATIENCE);
        assert!(finished.status.success(), "{}", finished.stderr);
        serde_json::from_str::<Value>(&finished.stdout).expect("JSON")
    };
    let hard = check("-n 1000");
    let relays = hard["limits"]["relays"].as_u64().expect("a number");
    assert!((500..1000).contains(&relays), "{relays}");
    assert!(
        hard["limited"]
            .to_string()
            .contains("only 1000 file descriptors"),
        "{hard:#}"
    );
    let soft = check("-Sn 300")["limits"]["relays"]
        .as_u64()
        .expect("a number");
    assert!(soft > 300, "a soft limit is raised to the hard one: {soft}");
}

#[test]
fn development_is_told() {
    assert_eq!(json(&["--development"])["development"], true);
    let finished = run(&["check", "--development"]);
    assert!(
        finished
            .stdout
            .contains("development mode: peers on loopback"),
        "{}",
        finished.stdout
    );
    assert!(!run(&["check"]).stdout.contains("development mode"));
}
