//! The relay under test: the real binary in a namespace of its own, on the addresses of its host.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use super::process::{Finished, Running};
use super::world::{Family, Host, UPLINK, World};

/// Names another program to test, with the same arguments and the same `ready` line.
const PROGRAM_VARIABLE: &str = "TURNPIKE_LAB_RELAY";

/// How long a relay may take until it serves.
const START: Duration = Duration::from_secs(20);

/// The port it listens on.
pub const PORT: u16 = 3478;
/// The user it knows.
pub const USER: &str = "alice";
/// That user's password.
pub const PASSWORD: &str = "correct-horse";
/// Its realm.
pub const REALM: &str = "lab.example";

/// A relay serving on a host of its own, on both families.
pub struct RelayUnderTest {
    program: Running,
    pub host: Host,
}

impl RelayUnderTest {
    /// Starts the relay on a new host of `world`, with no arguments but the addresses and the user.
    pub fn start(world: &World) -> Self {
        Self::start_with(world, &[])
    }

    /// As [`RelayUnderTest::start`], with further arguments.
    pub fn start_with(world: &World, arguments: &[&str]) -> Self {
        let host = world.host("relay");
        // As the drivers of real network cards do, gather what arrives into batches.
        host.netns.ethtool(UPLINK, "gro on");
        let program = std::env::var(PROGRAM_VARIABLE)
            .unwrap_or_else(|_| env!("CARGO_BIN_EXE_turnpike").to_owned());
        let mut command = host.netns.command(&program);
        for family in [Family::V4, Family::V6] {
            let address = host.address(family);
            command.args(["--listen", &SocketAddr::new(address, PORT).to_string()]);
            command.args(["--relay-address", &address.to_string()]);
        }
        command.args(["--realm", REALM, "--user", &format!("{USER}:{PASSWORD}")]);
        command.args(arguments);
        let program = Running::start("relay", &mut command);
        let ready = program.wait_for(START, |_, line| line.contains("ready").then_some(()));
        assert!(
            ready.is_some(),
            "the relay is not ready after {START:?}\n{}",
            program.transcript()
        );
        Self { program, host }
    }

    /// Where it listens in this family.
    pub fn server(&self, family: Family) -> SocketAddr {
        SocketAddr::new(self.address(family), PORT)
    }

    /// The address it relays from in this family.
    pub fn address(&self, family: Family) -> IpAddr {
        self.host.address(family)
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
