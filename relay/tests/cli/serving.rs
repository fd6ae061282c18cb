//! Starting, serving a real client, and ending.

use std::fs::OpenOptions;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::os::fd::AsRawFd as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use rustix::process::{Pid, Signal, kill_process};
use turnpike_control::auth::{Algorithm, SharedSecret};

use crate::client::Client;
use crate::lab::process::Running;
use crate::lab::world::{Family, World};
use crate::lab::{self, needs};
use crate::program::{Copy, File, PATIENCE, PROGRAM, Serving, on_loopback, run, serve, socket};

fn client(serving: &Serving, user: &str, password: &str) -> Client {
    Client::new(socket(), serving.server, user, password)
}

/// T-8656-5-01: a client with the password relays; without it it is refused.
#[test]
fn a_real_client_relays_and_the_server_ends_when_told_to() {
    for (signal, name) in [(Signal::TERM, "SIGTERM"), (Signal::INT, "SIGINT")] {
        let serving = serve(&[
            "--development",
            "--user",
            "alice:correct horse",
            "--workers",
            "2",
        ]);
        assert_eq!(client(&serving, "alice", "wrong").allocate(), Err(401));
        let mut alice = client(&serving, "alice", "correct horse");
        let relayed = alice
            .allocate()
            .expect("granted")
            .expect("a relayed address");
        let peer = socket();
        let to = peer.local_addr().expect("bound");
        assert_eq!(alice.permit(to), Ok(None));
        alice.send(to, b"hello");
        let mut buffer = [0; 64];
        let (length, from) = peer.recv_from(&mut buffer).expect("relayed");
        assert_eq!((&buffer[..length], from), (&b"hello"[..], relayed));

        let finished = serving.end(signal);
        assert_eq!(finished.status.code(), Some(0), "{}", finished.stderr);
        let last = finished
            .stdout
            .lines()
            .last()
            .expect("a last line")
            .to_owned();
        assert!(
            last.starts_with(&format!("ended by {name} after ")),
            "{last}"
        );
        assert!(
            last.contains(" 1 allocations, ") && last.contains(" 1 to peers "),
            "{last}"
        );
    }
}

/// Operators send it when they have moved a log away or changed a configuration.
#[test]
fn sighup_ends_nothing_and_is_answered() {
    let serving = serve(&["--development", "--user", "alice:one"]);
    serving.signal(Signal::HUP);
    let line = serving.logged("SIGHUP changes nothing").expect("a line");
    assert!(line.contains("at the next start"), "{line}");
    let relayed = client(&serving, "alice", "one").allocate();
    assert!(relayed.is_ok(), "{relayed:?}");
    let finished = serving.end(Signal::TERM);
    assert_eq!(finished.status.code(), Some(0), "{}", finished.stderr);
}

/// Either way of working with sockets serves, and one that the machine forbids is told with what to write instead.
#[test]
fn either_io_backend_serves() {
    for io in ["auto", "poll", "uring"] {
        let mut command =
            on_loopback(&["--development", "--user", "alice:correct horse", "--io", io]);
        match Serving::try_start(&mut command) {
            Ok(serving) => {
                let mut alice = client(&serving, "alice", "correct horse");
                let relayed = alice
                    .allocate()
                    .expect("granted")
                    .expect("a relayed address");
                let peer = socket();
                let to = peer.local_addr().expect("bound");
                alice.permit(to).expect("granted");
                alice.send(to, b"hello");
                assert_eq!(
                    peer.recv_from(&mut [0; 64]).expect("relayed"),
                    (5, relayed),
                    "{io}"
                );
                let finished = serving.end(Signal::TERM);
                assert_eq!(finished.status.code(), Some(0), "{io}: {}", finished.stderr);
            }
            Err(transcript) => {
                assert_eq!(io, "uring", "{transcript}");
                assert!(transcript.contains("write --io poll"), "{transcript}");
                println!("SKIPPED either_io_backend_serves: this machine forbids io_uring");
            }
        }
    }
}

/// T-SEC-01, T-SEC-06: without the development mode and without a line for it, loopback is no peer.
#[test]
fn peers_on_loopback_are_opened_by_a_flag_only() {
    let peer: SocketAddr = "127.0.0.2:9".parse().expect("an address");
    for (flags, expected) in [
        (&[][..], Err(403)),
        (&["--allow-peer", "127.0.0.0/8"], Ok(None)),
        (&["--development"], Ok(None)),
        (&["--development", "--deny-peer", "127.0.0.2"], Err(403)),
    ] {
        let serving = serve(&[&["--user", "alice:correct horse"], flags].concat());
        let mut alice = client(&serving, "alice", "correct horse");
        alice.allocate().expect("granted");
        assert_eq!(alice.permit(peer), expected, "{flags:?}");
    }
}

/// T-UBERTI-2.2-01, T-UBERTI-4.2-01, T-UBERTI-5.2-01: time-limited users of either secret beside static ones; not expired.
#[test]
fn shared_secrets_and_static_users_live_side_by_side() {
    let serving = serve(&[
        "--secret",
        "north",
        "--secret",
        "south",
        "--user",
        "alice:correct horse",
    ]);
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("after 1970")
        .as_secs();
    for (secret, expiry_s, granted) in [
        ("north", now + 60, true),
        ("south", now + 60, true),
        ("east", now + 60, false),
        ("north", now - 60, false),
    ] {
        let user = format!("{expiry_s}:bob");
        let password = SharedSecret::new(secret, Algorithm::Sha1).password(&user);
        let answer = client(&serving, &user, &password).allocate();
        assert_eq!(answer.is_ok(), granted, "{secret} {expiry_s}: {answer:?}");
    }
    client(&serving, "alice", "correct horse")
        .allocate()
        .expect("granted");
    let servers = serving.ice_servers();
    assert_eq!(
        servers["iceServers"][0]["credential"], "(its password)",
        "what was written down is not printed"
    );
}

/// T-SEC-13, T-SEC-14: allocations and permissions are logged with user, client and addresses, refusals with why; passwords
/// never.
#[test]
fn the_log_is_an_audit_without_secrets() {
    let file = File::new(
        "[log]\nlevel = \"debug\"\n[users]\nalice = \"hunter2\"\n[secrets]\nsha1 = \"hunter3\"\n",
    );
    let serving = serve(&["--config", file.path(), "--development"]);
    let mut alice = client(&serving, "alice", "hunter2");
    let relayed = alice
        .allocate()
        .expect("granted")
        .expect("a relayed address");
    alice
        .permit("127.0.0.1:9".parse().expect("an address"))
        .expect("granted");
    let line = serving.logged("allocated").expect("logged");
    assert!(
        line.contains("user=\"alice\"") && line.contains(&format!("relayed={relayed}")),
        "{line}"
    );
    let line = serving.logged("permitted").expect("logged");
    assert!(
        line.contains("user=\"alice\"") && line.contains("peer=127.0.0.1"),
        "{line}"
    );
    assert_eq!(client(&serving, "alice", "hunter4").allocate(), Err(401));
    let line = serving.logged("wrong password").expect("logged");
    assert!(
        line.contains("DEBUG refused user=\"alice\" client=127.0.0.1:"),
        "{line}"
    );
    let finished = serving.end(Signal::TERM);
    let text = finished.stdout + &finished.stderr;
    assert!(!text.contains("hunter"), "{text}");
}

#[test]
fn the_log_can_be_read_by_programs() {
    let file = File::new("[log]\nformat = \"json\"\n[users]\nalice = \"hunter2\"\n");
    let serving = serve(&["--config", file.path()]);
    client(&serving, "alice", "hunter2")
        .allocate()
        .expect("granted");
    let line = serving.logged("allocated").expect("logged");
    let entry: serde_json::Value = serde_json::from_str(&line).expect("JSON");
    assert_eq!(
        (&entry["message"], &entry["user"]),
        (&"allocated".into(), &"\"alice\"".into()),
        "{line}"
    );
}

/// A port that somebody has is told on one line. Another relay has it too, although its workers share it with each other.
#[test]
fn a_port_in_use_is_one_line() {
    let taken = serve(&["--workers", "1"]);
    let shared = serve(&["--workers", "2"]);
    for address in [taken.server, shared.server] {
        for workers in ["1", "2"] {
            let address = address.to_string();
            let finished = run(&[
                "--listen",
                &address,
                "--relay-address",
                "127.0.0.1",
                "--workers",
                workers,
            ]);
            assert_eq!(finished.status.code(), Some(1), "{}", finished.stdout);
            let expected = format!(
                "turnpike: UDP port {address} is in use by another program, which `ss -lunp"
            );
            assert!(
                finished.stderr.starts_with(&expected),
                "{}",
                finished.stderr
            );
            assert_eq!(finished.stderr.lines().count(), 1, "{}", finished.stderr);
            assert!(
                finished.stderr.contains("write --listen 127.0.0.1:"),
                "{}",
                finished.stderr
            );
        }
    }
}

/// T-8656-5-01, T-8656-5-03: on a machine that nobody has configured, an ordinary user starts a working relay, and what it
/// prints is all that a client needs.
#[test]
fn without_configuration_it_serves_whoever_pastes_what_it_prints() {
    let test = "without_configuration_it_serves_whoever_pastes_what_it_prints";
    if !lab::require(test, &[needs::NETWORK]) {
        return;
    }
    let world = World::new();
    let host = world.host("relay");
    let elsewhere = world.host("client");
    let copy = Copy::new();
    let mut check = copy.as_nobody(&host);
    check.args(["check", "--dataplane", "xdp"]);
    let finished = Running::start("check", &mut check).finish(PATIENCE);
    assert_eq!(finished.status.code(), Some(1), "{}", finished.stdout);
    assert!(
        finished.stderr.contains("it lacks CAP_"),
        "{}",
        finished.stderr
    );
    let serving = Serving::start(&mut copy.as_nobody(&host));
    let servers = serving.ice_servers();
    let server = &servers["iceServers"][0];
    let [user, password] =
        ["username", "credential"].map(|key| server[key].as_str().expect("a text"));
    let urls = server["urls"].as_array().expect("a list");
    assert_eq!(urls.len(), 2, "one of each family: {urls:?}");
    for (url, family) in urls.iter().zip([Family::V4, Family::V6]) {
        let url = url.as_str().expect("a text");
        let address = url
            .strip_prefix("turn:")
            .and_then(|url| url.strip_suffix("?transport=udp"))
            .expect(url);
        let address: SocketAddr = address.parse().expect("an address with its port");
        assert_eq!(address, SocketAddr::new(host.address(family), 3478));
        let socket = elsewhere
            .netns
            .udp(SocketAddr::new(elsewhere.address(family), 0), PATIENCE);
        let relayed = Client::new(socket, address, user, password)
            .allocate()
            .expect("granted");
        assert_eq!(
            relayed.map(|relayed| relayed.ip()),
            Some(host.address(Family::V4)),
            "IPv4 unless asked otherwise"
        );
    }
    let transcript = serving.transcript();
    for told in [
        "user \"guest\" with a generated password",
        "from which this machine sends to the Internet",
        "in user space: native XDP cannot be had: this process lacks CAP_NET_ADMIN, CAP_PERFMON, CAP_BPF",
    ] {
        assert!(transcript.contains(told), "{told}: {transcript}");
    }
    assert_eq!(serving.end(Signal::TERM).status.code(), Some(0));
}

/// T-SEC-18: ending waits for nothing and frees the port at once; who comes back to the next server is told that its
/// allocation is gone, and nothing of it is relayed.
#[test]
fn an_end_is_quick_and_a_restart_forgets_allocations() {
    let flags = [
        "--user",
        "alice:correct horse",
        "--workers",
        "2",
        "--development",
    ];
    let serving = serve(&flags);
    let server = serving.server.to_string();
    let mut alice = client(&serving, "alice", "correct horse");
    alice.allocate().expect("granted");
    let peer = socket();
    let to = peer.local_addr().expect("bound");
    alice.permit(to).expect("granted");
    let begun = Instant::now();
    assert_eq!(serving.end(Signal::TERM).status.code(), Some(0));
    assert!(
        begun.elapsed() < Duration::from_secs(3),
        "{:?}",
        begun.elapsed()
    );

    let mut command = Command::new(PROGRAM);
    command.args([
        "--listen",
        &server,
        "--relay-address",
        "127.0.0.1",
        "--realm",
        "example.org",
    ]);
    let _again = Serving::start(command.args(flags));
    alice.send(to, b"hello");
    assert_eq!(alice.refresh(), Err(437));
    // The server has answered what came later, so the indication before it is dealt with.
    peer.set_nonblocking(true).expect("can be set");
    assert!(
        peer.recv_from(&mut [0; 64]).is_err(),
        "relayed without an allocation"
    );
}

/// Who does not want to wait for the end says so once more.
#[test]
fn a_second_signal_ends_it_at_once() {
    let (told, stdout) = std::io::pipe().expect("there are descriptors");
    let mut command = on_loopback(&["--development", "--user", "alice:secret"]);
    command.stdout(stdout.try_clone().expect("once more"));
    let mut program = command.stderr(Stdio::null()).spawn().expect("it starts");
    let mut lines = BufReader::new(&told).lines().map_while(Result::ok);
    assert!(lines.any(|line| line.starts_with("ready")));
    // Nobody reads what it tells at its end, so that there is something to wait for.
    let mut filler = OpenOptions::new()
        .write(true)
        .custom_flags(libc::O_NONBLOCK)
        .open(format!("/proc/self/fd/{}", stdout.as_raw_fd()))
        .expect("the same pipe, without waiting");
    for length in [4096, 1] {
        while filler.write(&vec![b'.'; length]).is_ok() {}
    }
    let pid = Pid::from_child(&program);
    kill_process(pid, Signal::TERM).expect("it runs");
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(program.try_wait().expect("a child"), None, "it waits");
    kill_process(pid, Signal::TERM).expect("it runs");
    let deadline = Instant::now() + PATIENCE;
    let status = loop {
        match program.try_wait().expect("a child") {
            Some(status) => break status.code(),
            None if Instant::now() > deadline => {
                program.kill().expect("it runs");
                break None;
            }
            None => std::thread::sleep(Duration::from_millis(10)),
        }
    };
    assert_eq!(status, Some(128 + 15));
}
