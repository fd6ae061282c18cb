//! The relay under test: the real binary in a namespace of its own, on the addresses of its host.

use std::fs;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use turnpike::dataplane::xdp::{Program, Sizes};
use turnpike_abi::Seed;

use super::netns::Netns;
use super::own_name;
use super::process::{Finished, Running, START};
use super::world::{Family, Host, Natted, UPLINK, World, port_of};

/// Names another program to test, with the same arguments and the same `ready` line.
const PROGRAM_VARIABLE: &str = "TURNPIKE_LAB_RELAY";

/// The port it listens on.
pub const PORT: u16 = 3478;
/// The user it knows.
pub const USER: &str = "alice";
/// That user's password.
pub const PASSWORD: &str = "correct-horse";
/// Its realm.
pub const REALM: &str = "lab.example";

/// A relay serving on a host of its own.
pub struct RelayUnderTest {
    pub program: Running,
    pub host: Host,
    /// What the program was started with.
    arguments: Vec<String>,
    /// The box that translates its address, if there is one.
    nat: Option<Host>,
}

impl RelayUnderTest {
    /// Starts the relay on a new host of `world`, with no arguments but the addresses of both families and a user.
    pub fn start(world: &World) -> Self {
        Self::start_with(world, &[])
    }

    /// As [`RelayUnderTest::start`], with further arguments.
    pub fn start_with(world: &World, arguments: &[&str]) -> Self {
        let host = world.host("relay");
        if backend().contains(&"xdp") {
            // What a container's other end needs, and no more.
            world.router().ethtool(&port_of(&host), "gro on");
        }
        let mut all = Vec::new();
        for family in Family::ALL {
            let address = host.address(family);
            let listen = SocketAddr::new(address, PORT).to_string();
            all.extend(["--listen".to_owned(), listen]);
            all.extend(["--relay-address".to_owned(), address.to_string()]);
        }
        all.extend(arguments.iter().map(|argument| (*argument).to_owned()));
        Self::serve(host, None, with_a_user(all))
    }

    /// Starts the relay on `host`, with these arguments and a user.
    pub fn start_on(host: Host, arguments: &[&str]) -> Self {
        let arguments = arguments.iter().map(|argument| (*argument).to_owned());
        Self::serve(host, None, with_a_user(arguments.collect()))
    }

    /// As [`RelayUnderTest::start`], with options from a file of this text.
    pub fn start_configured(world: &World, toml: &str) -> Self {
        let name = format!("relay-{}.toml", own_name());
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::write(&file, toml).expect("the target folder can be written to");
        let path = file.display().to_string();
        let relay = Self::start_with(world, &["--config", &path]);
        // It has been read by now.
        fs::remove_file(&file).expect("it was written above");
        relay
    }

    /// A relay that a test has started by itself.
    pub fn running(program: Running, host: Host) -> Self {
        Self {
            program,
            host,
            arguments: Vec::new(),
            nat: None,
        }
    }

    /// Starts the relay on `host` with no argument at all.
    pub fn start_bare(host: Host) -> Self {
        Self::serve(host, None, Vec::new())
    }

    /// Starts the relay on a host that knows itself by another address than the world does.
    pub fn start_translated(world: &World, arguments: &[&str]) -> Self {
        let Natted { host, nat } = world.host_translated("relay");
        if backend().contains(&"xdp") {
            world.receive_from_xdp(&nat.netns, "lan0");
        }
        let listen = SocketAddr::new(host.v4.into(), PORT);
        let mut all = vec![
            "--listen".to_owned(),
            listen.to_string(),
            "--relay-address".to_owned(),
            format!("{}={}", host.v4, nat.v4),
        ];
        all.extend(arguments.iter().map(|argument| (*argument).to_owned()));
        Self::serve(host, Some(nat), with_a_user(all))
    }

    /// Ends it as nobody should.
    pub fn kill(&mut self) {
        self.program.kill();
    }

    /// Ends it and starts it again, on the same host with the same arguments.
    pub fn restart(self) -> Self {
        self.program.terminate();
        Self::serve(self.host, self.nat, self.arguments)
    }

    fn serve(host: Host, nat: Option<Host>, arguments: Vec<String>) -> Self {
        Self {
            program: serve(&host, &arguments),
            host,
            arguments,
            nat,
        }
    }

    /// Where clients find it in this family.
    pub fn server(&self, family: Family) -> SocketAddr {
        SocketAddr::new(self.address(family), PORT)
    }

    /// The address of this family that the world knows it by.
    pub fn address(&self, family: Family) -> IpAddr {
        self.nat.as_ref().unwrap_or(&self.host).address(family)
    }

    /// The other end of its wire.
    pub fn far_end<'a>(&'a self, world: &'a World) -> (&'a Netns, String) {
        match &self.nat {
            Some(nat) => (&nat.netns, "lan0".to_owned()),
            None => (world.router(), port_of(&self.host)),
        }
    }

    pub fn pid(&self) -> u32 {
        self.program.pid()
    }

    /// What it has written so far, for the message of a failure.
    pub fn transcript(&self) -> String {
        self.program.transcript()
    }

    /// Ends it as an operator would, and says how it went.
    pub fn stop(self) -> Finished {
        self.program.terminate()
    }
}

/// These arguments, and those that make a user known.
fn with_a_user(mut arguments: Vec<String>) -> Vec<String> {
    let user = format!("{USER}:{PASSWORD}");
    arguments.extend(["--realm", REALM, "--user", &user].map(str::to_owned));
    arguments
}

fn program_under_test() -> String {
    std::env::var(PROGRAM_VARIABLE).unwrap_or_else(|_| env!("CARGO_BIN_EXE_turnpike").to_owned())
}

/// What chooses the backend that a test binary is named for; that of the others is user space.
pub fn backend() -> &'static [&'static str] {
    match env!("CARGO_CRATE_NAME") {
        "wire_uring" => &["--dataplane", "user", "--io", "uring"],
        "wire_lookup" | "foreign_lookup" => &["--dataplane", "user", "--ports-by", "lookup"],
        "wire_xdp_lookup" => &["--dataplane", "xdp", "--ports-by", "lookup"],
        "wire_xdp"
        | "wire_xdp_topologies"
        | "wire_xdp_crash"
        | "wire_xdp_privileges"
        | "wire_ctl"
        | "foreign_xdp" => &["--dataplane", "xdp", "--ports-by", "sockets"],
        "wire_xdp_generic"
        | "wire_xdp_crash_generic"
        | "wire_xdp_large"
        | "foreign_xdp_generic" => &["--dataplane", "xdp-generic", "--ports-by", "sockets"],
        "wire_auto" => &["--dataplane", "auto"],
        _ => &["--dataplane", "user", "--ports-by", "sockets"],
    }
}

/// Why the relay cannot have the backend that this test binary is named for, in its own words, if it cannot.
pub fn backend_refused() -> Option<String> {
    if !backend().contains(&"user") {
        let sizes = Sizes::LEAST;
        return Program::load(sizes, Seed([1; 6]))
            .err()
            .map(|error| error.to_string());
    }
    static REFUSED: OnceLock<Option<String>> = OnceLock::new();
    let refused = || {
        let mut command = Command::new(program_under_test());
        command.args(["--listen", "127.0.0.1:0", "--development"]);
        command.args(["--ports", "20000-20999"]);
        let program = Running::start("relay", command.args(backend()));
        program.wait_for(START, |_, line| {
            let instead = ["write --io poll", "cannot be had by lookup"];
            let refused = instead.iter().any(|instead| line.contains(instead));
            let refused = refused.then(|| line.to_owned());
            (refused.is_some() || line.contains("ready")).then_some(refused)
        })?
    };
    let may_be = ["uring", "lookup"];
    match may_be.iter().any(|way| backend().contains(way)) {
        false => None,
        true => REFUSED.get_or_init(refused).clone(),
    }
}

/// Starts the program on `host` and waits until it serves.
fn serve(host: &Host, arguments: &[String]) -> Running {
    // As the drivers of real network cards do, gather what arrives into batches.
    host.netns.ethtool(UPLINK, "gro on");
    // Apart from those that are relayed from.
    host.netns
        .sysctl("net.ipv4.ip_local_port_range", "20000 20999");
    let mut command = host.netns.command(&program_under_test());
    command.args(arguments).args(backend());
    // So that no control socket is made that nobody asks for.
    command.env("XDG_RUNTIME_DIR", "/nowhere");
    let program = Running::start("relay", &mut command);
    let ready = program.wait_for(START, |_, line| line.contains("ready").then_some(()));
    assert!(
        ready.is_some(),
        "the relay is not ready after {START:?}\n{}",
        program.transcript()
    );
    program
}
