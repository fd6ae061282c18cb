//! Running the program, to its end or until it serves.

use std::io::Write as _;
use std::net::{SocketAddr, UdpSocket};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use serde_json::Value;

use crate::lab::process::{Finished, Running, Stream};
use crate::lab::world::Host;

/// The program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_turnpike");

/// How long the program may take to start, or to end by itself.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A folder that is not there, so that no test makes a socket outside of its own folders.
const NOWHERE: &str = "/nowhere";

/// Runs the program to its end.
pub fn run(arguments: &[&str]) -> Finished {
    let mut command = Command::new(PROGRAM);
    command.env("XDG_RUNTIME_DIR", NOWHERE).args(arguments);
    Running::start("turnpike", &mut command).finish(PATIENCE)
}

/// Runs the program with these arguments on loopback, on ports that nobody has, until it serves.
pub fn serve(arguments: &[&str]) -> Serving {
    Serving::start(&mut on_loopback(arguments))
}

/// The command of [`serve`].
pub fn on_loopback(arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.env("XDG_RUNTIME_DIR", NOWHERE);
    command.args([
        "--listen",
        "127.0.0.1:0",
        "--relay-address",
        "127.0.0.1",
        "--realm",
        "example.org",
    ]);
    command.args(arguments);
    command
}

/// A program that serves.
pub struct Serving {
    program: Running,
    /// Where it listens first.
    pub server: SocketAddr,
}

impl Serving {
    /// Starts a command and waits until it serves.
    pub fn start(command: &mut Command) -> Serving {
        Serving::try_start(command).unwrap_or_else(|transcript| panic!("not ready\n{transcript}"))
    }

    /// As [`Serving::start`], but gives what a program that does not serve has written.
    pub fn try_start(command: &mut Command) -> Result<Serving, String> {
        let program = Running::start("turnpike", command);
        let server = program.wait_for(PATIENCE, |_, line| {
            line.strip_prefix("listening on ")?
                .split_whitespace()
                .next()?
                .parse()
                .ok()
        });
        let ready = program.wait_for(PATIENCE, |_, line| line.contains("ready").then_some(()));
        match server.zip(ready) {
            Some((server, ())) => Ok(Serving { program, server }),
            None => Err(program.transcript()),
        }
    }

    /// The `iceServers` that it prints.
    pub fn ice_servers(&self) -> Value {
        let line = self.program.wait_for(PATIENCE, |stream, line| {
            (matches!(stream, Stream::Stdout) && line.starts_with('{')).then(|| line.to_owned())
        });
        serde_json::from_str(&line.expect("a line of JSON")).expect("JSON")
    }

    /// Waits for a line on standard error.
    pub fn logged(&self, text: &str) -> Option<String> {
        self.program.wait_for(PATIENCE, |stream, line| {
            (matches!(stream, Stream::Stderr) && line.contains(text)).then(|| line.to_owned())
        })
    }

    /// All that it has written.
    pub fn transcript(&self) -> String {
        self.program.transcript()
    }

    /// Sends it a signal.
    pub fn signal(&self, signal: rustix::process::Signal) {
        self.program.signal(signal);
    }

    /// Ends it with this signal.
    pub fn end(self, signal: rustix::process::Signal) -> Finished {
        self.program.signal(signal);
        self.program.finish(PATIENCE)
    }
}

/// A socket on loopback for a client or a peer.
pub fn socket() -> UdpSocket {
    let socket = UdpSocket::bind("127.0.0.1:0").expect("loopback has free ports");
    socket
        .set_read_timeout(Some(PATIENCE))
        .expect("a timeout can be set");
    socket
}

/// A copy of the program that every user may run, wherever the project lies; gone when this value is.
pub struct Copy(PathBuf);

impl Copy {
    /// Makes the copy.
    pub fn new() -> Copy {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("turnpike-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::copy(PROGRAM, &path).expect("the temporary folder can be written");
        Copy(path)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// A command in `host`'s namespace that runs it as a user without any privilege.
    pub fn as_nobody(&self, host: &Host) -> Command {
        let mut command = host.netns.command("setpriv");
        command.args([
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--bounding-set=-all",
        ]);
        command.arg(&self.0);
        command
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// A file that is gone when this value is.
pub struct File(PathBuf);

impl File {
    /// A configuration file of this text.
    pub fn new(text: &str) -> File {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "cli-{}-{}.toml",
            std::process::id(),
            NUMBER.fetch_add(1, Ordering::Relaxed)
        );
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let mut file = std::fs::File::create(&path).expect("the target folder can be written");
        file.write_all(text.as_bytes())
            .expect("the target folder can be written");
        File(path)
    }

    /// Where it is.
    pub fn path(&self) -> &str {
        self.0.to_str().expect("a path of ASCII")
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}
