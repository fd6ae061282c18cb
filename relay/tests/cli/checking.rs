//! `turnpike check` says what would be started, and starts nothing.

use rustix::process::Signal;
use serde_json::Value;

use crate::lab::process::{Finished, Running};
use crate::program::{File, PATIENCE, PROGRAM, run, serve};

/// A port that nobody has, as checks bind the port, and tests run at the same time.
const ANYWHERE: [&str; 4] = ["--listen", "127.0.0.1:0", "--relay-address", "127.0.0.1"];

fn check(arguments: &[&str]) -> Finished {
    run(&[&["check"], &ANYWHERE[..], arguments].concat())
}

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
        let arguments = [
            form,
            &ANYWHERE,
            &["--user", "alice:hunter2", "--secret", "hunter3"],
        ]
        .concat();
        let finished = run(&arguments);
        assert!(finished.status.success(), "{}", finished.stderr);
        let text = finished.stdout + &finished.stderr;
        assert!(!text.contains("hunter"), "{text}");
    }
}

#[test]
fn check_starts_nothing() {
    let serving = serve(&[]);
    let address = serving.server.to_string();
    serving.end(Signal::TERM);
    let arguments = [
        "check",
        "--listen",
        &address,
        "--relay-address",
        "127.0.0.1",
    ];
    for _ in 0..2 {
        let finished = run(&arguments);
        assert!(finished.status.success(), "{}", finished.stderr);
        let line = format!("listening on  {address}");
        assert!(finished.stdout.contains(&line), "{}", finished.stdout);
    }
}

/// What a start fails for, check fails for.
#[test]
fn check_fails_where_a_start_does() {
    let taken = serve(&[]);
    let address = taken.server.to_string();
    for (arguments, status, words) in [
        (
            vec!["--listen", &address, "--relay-address", "127.0.0.1"],
            1,
            "is in use by another program",
        ),
        (
            [&ANYWHERE[..], &["--control", "/nowhere/c.sock"]].concat(),
            1,
            "--control: /nowhere/c.sock cannot be made: No such file or directory",
        ),
        (
            [
                &ANYWHERE[..],
                &["--dataplane", "xdp-generic", "--interface", "none-such"],
            ]
            .concat(),
            1,
            "--interface: there is no Ethernet device none-such; write ",
        ),
        (
            [&ANYWHERE[..], &["--run-as", "nobody-of-that-name"]].concat(),
            2,
            "there is no user \"nobody-of-that-name\" to run as; write --run-as",
        ),
    ] {
        for command in [&["check"][..], &[]] {
            let finished = run(&[command, &arguments].concat());
            assert_eq!(
                finished.status.code(),
                Some(status),
                "{command:?} {arguments:?}"
            );
            assert!(finished.stderr.contains(words), "{}", finished.stderr);
        }
    }
}

/// Of a configuration for the next start nobody wants to hear that the relay of today has its port.
#[test]
fn check_beside_a_relay_that_it_would_replace_tells_of_it() {
    let control = std::env::temp_dir().join(format!("turnpike-check-{}.sock", std::process::id()));
    let control = control.to_str().expect("a path of ASCII");
    let running = serve(&["--control", control]);
    let address = running.server.to_string();
    let finished = run(&[
        "check",
        "--control",
        control,
        "--listen",
        &address,
        "--relay-address",
        "127.0.0.1",
    ]);
    assert!(finished.status.success(), "{}", finished.stderr);
    for words in [
        "is in use, and a relay runs here",
        "once the relay that has it now has ended",
    ] {
        assert!(finished.stdout.contains(words), "{}", finished.stdout);
    }
}

/// A folder that is not there and that this user may not make.
#[test]
fn a_control_socket_that_no_start_would_make_is_not_promised() {
    let told = check(&[]).stdout;
    assert!(told.contains("control       none: /nowhere"), "{told}");
    assert_eq!(json(&ANYWHERE)["control"], Value::Null);
}

/// T-SEC-12: each relayed address takes a descriptor, so their limit follows that of descriptors, and is said.
#[test]
fn relays_are_limited_to_the_descriptors_and_said() {
    let check = |ulimit: &str| {
        let script = format!(
            "ulimit {ulimit} && exec {PROGRAM} check --json --listen 127.0.0.1:0 --relay-address 127.0.0.1"
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
    assert_eq!(
        json(&[&ANYWHERE[..], &["--development"]].concat())["development"],
        true
    );
    let finished = check(&["--development"]);
    assert!(
        finished
            .stdout
            .contains("development mode: peers on loopback"),
        "{}",
        finished.stdout
    );
    assert!(!check(&[]).stdout.contains("development mode"));
}
