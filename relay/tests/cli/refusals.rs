//! What cannot be is refused with status 2 and one line that says what to write instead.

use std::process::Command;

use crate::lab::process::Running;
use crate::program::{File, PATIENCE, PROGRAM, run};

/// Runs the program and gives the one line that it wrote to standard error.
fn refusal(arguments: &[&str]) -> String {
    let finished = run(arguments);
    assert_eq!(
        finished.status.code(),
        Some(2),
        "{arguments:?}: {}{}",
        finished.stdout,
        finished.stderr
    );
    assert_eq!(finished.stdout, "", "{arguments:?}");
    let mut lines = finished.stderr.lines();
    let line = lines.next().expect("a line").to_owned();
    assert_eq!(lines.next(), None, "{arguments:?}: {}", finished.stderr);
    line.strip_prefix("turnpike: ")
        .expect("the program's name")
        .to_owned()
}

#[test]
fn bad_flags_are_one_line_with_what_to_write() {
    for (arguments, remedy) in [
        (&["--lisen", "127.0.0.1"][..], "write --listen"),
        (&["--listen", ":3478"], "write --listen 0.0.0.0:3478"),
        (
            &["--listen", "turn.example.org"],
            "write an address of this machine",
        ),
        (&["--listen", "203.0.113.77"], "write "),
        (&["--relay-address", "203.0.113.77"], "write "),
        (
            &["--relay-address", "0.0.0.0"],
            "write an address of this machine",
        ),
        (&["--ports", "5000"], "write --ports 49152-65535"),
        (&["--ports", "6000-5000"], "write --ports 5000-6000"),
        (&["--realm", ""], "write --realm example.org"),
        (&["--user", "alice"], "write --user NAME:PASSWORD"),
        (&["--user", "alice:"], "write one of printable characters"),
        (
            &["--secret", ""],
            "write the text that the credential service has",
        ),
        (
            &["--allow-peer", "10.1.2.3/8"],
            "write --allow-peer 10.0.0.0/8",
        ),
        (&["--deny-peer", "everything"], "write a range such as"),
        (&["--workers", "0"], "write a number from 1 to 1024"),
        (&["--workers", "-1"], "write a number from 1 to 1024"),
        (&["--io", "ring"], "write --io uring"),
        (&["--dataplane", "xpd"], "write --dataplane xdp"),
        (
            &["--config", "/nowhere/turnpike.toml"],
            "write the path of a TOML file",
        ),
        (&["--config"], "write --config <FILE>"),
        (&["--realm", "a", "--realm", "b"], "write it once"),
        (&["server"], "turnpike --help"),
        (&["check", "--port", "5000-6000"], "write --ports"),
        (
            &["check", "--listen", "127.0.0.1:99999"],
            "write --listen 127.0.0.1:3478",
        ),
        (
            &[
                "--listen",
                "127.0.0.1:50000",
                "--relay-address",
                "127.0.0.1",
            ],
            "write --listen 127.0.0.1:3478",
        ),
        (
            &[
                "--listen",
                "[::1]:50000",
                "--relay-address",
                "127.0.0.1",
                "--dataplane",
                "xdp",
            ],
            "write --ports 50001-65535",
        ),
    ] {
        let line = refusal(arguments);
        assert!(line.contains(remedy), "{arguments:?}: {line}");
    }
}

#[test]
fn bad_files_are_one_line_with_file_line_and_what_to_write() {
    for (text, place, remedy) in [
        ("[relay]\nport = \"1024-2048\"\n", ":2: ", "write \"ports\""),
        (
            "listen = [\"127.0.0.1\",\n\"localhost\"]\n",
            ":2: listen: ",
            "write an address of this machine",
        ),
        ("realm = example.org\n", ":1: ", "write option = value"),
        (
            "[users]\n\nalice = \"\"\n",
            ":3: users.alice: ",
            "write one of printable characters",
        ),
        (
            "[limits]\nrelays = \"many\"\n",
            ":2: limits.relays: ",
            "write a number from 1",
        ),
        (
            "[lifetimes]\nallocation = \"2h\"\n",
            ":2: lifetimes.allocation: ",
            "write \"3600s\"",
        ),
        ("dataplane = \"xpd\"\n", ":1: dataplane: ", "write \"xdp\""),
    ] {
        let file = File::new(text);
        let line = refusal(&["check", "--config", file.path()]);
        assert!(
            line.starts_with(&format!("{}{place}", file.path())),
            "{line}"
        );
        assert!(line.contains(remedy), "{line}");
    }
}

/// T-SEC-13: what is refused does not show the password or the secret in it.
#[test]
fn refusals_show_no_secret() {
    for arguments in [
        ["--user", "alice:hunter2\u{7}"],
        ["--secret", "hunter2\u{7}"],
        ["--user", "hunter2"],
    ] {
        let line = refusal(&arguments);
        assert!(!line.contains("hunter2"), "{line}");
    }
}

#[test]
fn arguments_that_are_not_utf_8_are_refused() {
    use std::os::unix::ffi::OsStrExt as _;
    let bytes = std::ffi::OsStr::from_bytes(b"\xff\xfe");
    let mut command = Command::new(PROGRAM);
    let finished = Running::start("turnpike", command.arg("--realm").arg(bytes)).finish(PATIENCE);
    assert_eq!(finished.status.code(), Some(2));
    assert_eq!(
        finished.stderr,
        "turnpike: an argument is not UTF-8; write it in UTF-8\n"
    );
}

#[test]
fn help_and_version_are_no_refusal() {
    for (argument, text) in [("--help", "--relay-address"), ("--version", "turnpike 0.")] {
        let finished = run(&[argument]);
        assert!(
            finished.status.success() && finished.stdout.contains(text),
            "{}",
            finished.stdout
        );
    }
}
