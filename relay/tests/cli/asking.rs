//! `turnpike ctl`, against a relay on loopback: what it tells, and what becomes of those who ask badly.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::UdpSocket;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use rustix::process::{Signal, geteuid};
use serde_json::{Value, json};

use crate::client::Client;
use crate::lab::process::{Finished, Running};
use crate::program::{Copy, PATIENCE, PROGRAM, Serving, on_loopback, run, serve, socket};

/// A folder for sockets, gone when this value is. Their paths may not be long, so it is no folder of the build's.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("turnpike-ctl-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir(&path).expect("the temporary folder can be written");
        Folder(path)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().expect("ASCII").to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn serve_at(control: &str, more: &[&str]) -> Serving {
    let flags = [
        "--user",
        "alice:correct horse",
        "--development",
        "--control",
        control,
    ];
    serve(&[&flags, more].concat())
}

fn ask(control: &str, question: &[&str]) -> Finished {
    run(&[&["ctl"], question, &["--control", control]].concat())
}

fn told(control: &str, question: &[&str]) -> String {
    let finished = ask(control, question);
    assert!(finished.status.success(), "{}", finished.stderr);
    finished.stdout
}

fn allocations(control: &str) -> Vec<Value> {
    let lines = told(control, &["allocations", "--json"]);
    let parse = |line| serde_json::from_str(line).expect("an object a line");
    lines.lines().map(parse).collect()
}

fn client(serving: &Serving) -> (Client, UdpSocket) {
    let socket = socket();
    let copy = socket.try_clone().expect("a descriptor");
    (
        Client::new(socket, serving.server, "alice", "correct horse"),
        copy,
    )
}

#[test]
fn what_an_allocation_has_carried_is_told_with_whom_it_serves() {
    let folder = Folder::new();
    let control = folder.path("control.sock");
    let serving = serve_at(&control, &[]);
    assert_eq!(told(&control, &["allocations"]), "no allocations\n");
    let (mut alice, own) = client(&serving);
    let relayed = alice.allocate().expect("granted").expect("an address");
    let peer = socket();
    let to = peer.local_addr().expect("bound");
    alice.permit(to).expect("granted");
    for number in 0..10 {
        alice.send(to, &vec![0; number]);
        peer.recv_from(&mut [0; 64]).expect("relayed");
    }
    for _ in 0..3 {
        peer.send_to(b"hello", relayed).expect("sent");
        own.recv_from(&mut [0; 64]).expect("relayed");
    }
    let all = allocations(&control);
    let [one] = all.as_slice() else {
        panic!("{all:?}")
    };
    let own = own.local_addr().expect("bound").to_string();
    for (key, value) in [
        ("client", own.as_str()),
        ("server", &serving.server.to_string()),
        ("relayed", &relayed.to_string()),
        ("user", "alice"),
        ("transport", "udp"),
    ] {
        assert_eq!(one[key], value, "{one:#}");
    }
    let left = one["expires_in_s"].as_u64().expect("a number");
    assert!((590..=600).contains(&left), "{left}");
    let carried = json!({
        "to_peer": { "packets": 10, "bytes": 45 },
        "to_client": { "packets": 3, "bytes": 15 },
    });
    let nothing = json!({
        "to_peer": { "packets": 0, "bytes": 0 },
        "to_client": { "packets": 0, "bytes": 0 },
    });
    assert_eq!((&one["user_space"], &one["kernel"]), (&carried, &nothing));
    assert_eq!(
        (&one["permissions"], &one["channels"]),
        (&1.into(), &0.into())
    );

    let text = told(&control, &["allocations"]);
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 2, "{text}");
    for cell in [own.as_str(), "alice", "10", "45", "15"] {
        assert!(
            lines[1].split_whitespace().any(|word| word == cell),
            "{text}"
        );
    }
    let column = lines[0].find("relayed").expect("a heading");
    assert!(
        lines[1][column..].starts_with(&relayed.to_string()),
        "{text}"
    );

    let text = told(&control, &["dataplane"]);
    assert!(text.starts_with("data plane  in user space: "), "{text}");
    let told: Value =
        serde_json::from_str(&self::told(&control, &["dataplane", "--json"])).expect("JSON");
    assert_eq!(
        (&told["plane"], &told["allocations"]),
        (&"user".into(), &1.into())
    );
    let sum = |key: &str| -> u64 {
        let workers = told["workers"].as_array().expect("a list");
        let packets = |worker: &Value| worker[key]["packets"].as_u64().expect("a number");
        workers.iter().map(packets).sum()
    };
    assert_eq!((sum("to_peers"), sum("to_clients")), (10, 3), "{told:#}");
}

/// More than fit a page, in every place once.
#[test]
fn all_of_many_allocations_are_told() {
    let folder = Folder::new();
    let control = folder.path("control.sock");
    let serving = serve_at(&control, &["--workers", "2"]);
    let clients: Vec<_> = (0..600)
        .map(|_| {
            let (mut client, socket) = client(&serving);
            client.allocate().expect("granted");
            (client, socket)
        })
        .collect();
    let mut told: Vec<_> = allocations(&control)
        .iter()
        .map(|allocation| allocation["client"].as_str().expect("a text").to_owned())
        .collect();
    told.sort();
    let own = |(_, socket): &(Client, UdpSocket)| socket.local_addr().expect("bound").to_string();
    let mut expected: Vec<_> = clients.iter().map(own).collect();
    expected.sort();
    assert_eq!(told, expected);
    let text = self::told(&control, &["allocations"]);
    assert_eq!(text.lines().count(), 601, "one heading");
}

#[test]
fn who_finds_no_relay_is_told_what_to_do() {
    let folder = Folder::new();
    let control = folder.path("control.sock");
    let refused = |control: &str| {
        let finished = ask(control, &["dataplane"]);
        assert_eq!(finished.status.code(), Some(1), "{}", finished.stdout);
        assert_eq!(finished.stderr.lines().count(), 1, "{}", finished.stderr);
        finished.stderr
    };
    assert!(refused(&control).starts_with(&format!(
        "turnpike: no relay runs here: there is no {control}; start one, or write --control"
    )));
    let killed = serve_at(&control, &[]);
    assert_eq!(killed.end(Signal::KILL).status.code(), None);
    assert!(refused(&control).contains("is left from one that has ended; start one"));

    // The next one replaces it, and leaves nothing behind.
    let serving = serve_at(&control, &[]);
    told(&control, &["dataplane"]);
    assert_eq!(serving.end(Signal::TERM).status.code(), Some(0));
    assert!(!Path::new(&control).exists());
}

#[test]
fn a_relay_that_lives_keeps_its_socket() {
    let folder = Folder::new();
    let control = folder.path("control.sock");
    let _serving = serve_at(&control, &[]);
    let arguments = ["--listen", "127.0.0.1:0", "--relay-address", "127.0.0.1"];
    let second = run(&[&arguments[..], &["--control", &control]].concat());
    assert_eq!(second.status.code(), Some(1));
    let expected = format!(
        "turnpike: --control: {control} is that of another relay; end that one, or write --control with another path\n"
    );
    assert_eq!(second.stderr, expected);
    told(&control, &["dataplane"]);
    let nowhere = run(&[&arguments[..], &["--control", "/nowhere/control.sock"]].concat());
    assert_eq!(nowhere.status.code(), Some(1));
    assert!(
        nowhere.stderr.contains("cannot be made: No such file"),
        "{}",
        nowhere.stderr
    );
}

/// A socket that nobody asked for is no reason not to serve.
#[test]
fn without_a_word_the_socket_is_in_the_folder_of_the_session() {
    let folder = Folder::new();
    let in_session = |command: &mut Command| {
        command.env("XDG_RUNTIME_DIR", &folder.0);
    };
    let start = || {
        let mut command = on_loopback(&[]);
        in_session(&mut command);
        Serving::start(&mut command)
    };
    let (first, second) = (start(), start());
    let path = folder.path("turnpike/control.sock");
    let line = |serving: &Serving| {
        let transcript = serving.transcript();
        let line = transcript
            .lines()
            .find_map(|line| line.split_once("control  "));
        line.expect("told").1.trim().to_owned()
    };
    assert_eq!(line(&first), path);
    let taken = format!("none: {path} is that of another relay; write --control PATH");
    assert_eq!(line(&second), taken);
    let mode = std::fs::metadata(&path)
        .expect("there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    let mut command = Command::new(PROGRAM);
    command.args(["ctl", "dataplane"]);
    in_session(&mut command);
    let finished = Running::start("turnpike", &mut command).finish(PATIENCE);
    assert!(finished.status.success(), "{}", finished.stderr);

    let mut nowhere = on_loopback(&[]);
    nowhere.env("XDG_RUNTIME_DIR", "/nowhere");
    let nowhere = Serving::start(&mut nowhere);
    assert!(line(&nowhere).starts_with("none: /nowhere/turnpike cannot be made: "));
    assert_eq!(line(&serve(&["--control", "none"])), "none");
}

/// Whoever the relay runs as may ask, and root, who asks in all the other tests.
#[test]
fn other_users_may_not_ask() {
    if !geteuid().is_root() {
        println!("SKIPPED other_users_may_not_ask: only root may be another user");
        return;
    }
    let folder = Folder::new();
    let copy = Copy::new();
    let as_nobody = |control: &str| {
        let mut command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]);
        command.arg(copy.path());
        command.args(["ctl", "dataplane", "--control", control]);
        Running::start("turnpike", &mut command).finish(PATIENCE)
    };
    let control = folder.path("root.sock");
    let _serving = serve_at(&control, &[]);
    let expected = format!(
        "turnpike: {control} is another user's; ask as the user that runs the relay, or as root: sudo turnpike ctl\n"
    );
    assert_eq!(as_nobody(&control).stderr, expected);
    let control = folder.path("nobody.sock");
    let _serving = serve_at(&control, &["--run-as", "65534:65534"]);
    let finished = as_nobody(&control);
    assert!(finished.status.success(), "{}", finished.stderr);
}

/// Whoever speaks nonsense, says nothing, does not read or comes too often is answered or left alone, and the relay goes on.
#[test]
fn nobody_on_the_socket_disturbs_the_relay() {
    let folder = Folder::new();
    let control = folder.path("control.sock");
    let serving = serve_at(&control, &[]);
    let say = |mut stream: &UnixStream, text: &str| {
        stream.write_all(text.as_bytes()).expect("written");
    };
    let heard = |stream: &UnixStream| {
        let mut line = String::new();
        BufReader::new(stream)
            .read_line(&mut line)
            .expect("readable");
        serde_json::from_str::<Value>(&line).expect("JSON")["error"].to_string()
    };
    let connect = || UnixStream::connect(&control).expect("somebody listens");
    let stream = connect();
    for nonsense in [
        "\n",
        "GET / HTTP/1.1\n",
        "{\"ask\":\"drain\"}\n",
        "[]\n",
        "\u{0}\n",
    ] {
        say(&stream, nonsense);
        let error = heard(&stream);
        assert!(error.contains("not a question that turnpike"), "{error}");
    }
    let endless = connect();
    say(&endless, &"x".repeat(4096));
    assert!(heard(&endless).contains("4096 bytes at most"));
    assert_eq!((&endless).read(&mut [0]).expect("readable"), 0, "closed");
    drop(endless);

    // One of them asks and never reads.
    let deaf = connect();
    deaf.set_nonblocking(true).expect("can be set");
    let question = "{\"ask\":\"dataplane\"}\n".repeat(100);
    while (&deaf).write(question.as_bytes()).is_ok() {}
    let silent: Vec<_> = (0..14).map(|_| connect()).collect();
    let one_more = connect();
    let error = heard(&one_more);
    assert!(error.contains("16 connections are open already"), "{error}");
    let (mut alice, _) = client(&serving);
    alice.allocate().expect("granted");
    drop(silent);
    let left = (0..100).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(50));
        ask(&control, &["allocations", "--json"]).status.success()
    });
    assert!(left, "room again");
    assert_eq!(allocations(&control).len(), 1);
}
