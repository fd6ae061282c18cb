//! A foreign program that takes orders: a JSON object a line in, a JSON object a line out, matched by `id`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::{Value, json};

use super::netns::Netns;
use super::process::{Running, Stream};
use super::{needs, own_name, target_folder};

/// A script that runs and obeys.
pub struct Agent {
    program: Running,
    orders: u64,
    // After the program, so that the program has ended when it goes.
    _scratch: Scratch,
}

/// A folder for a program's temporary files; browsers that are killed leave theirs behind.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        let name = format!("agent-{}", own_name());
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&folder).expect("the target folder can be written to");
        Self(folder)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.0) {
            eprintln!("{} is left behind: {error}", self.0.display());
        }
    }
}

/// An order given, whose answer is still to come.
#[derive(Clone, Copy, Debug)]
pub struct Order(u64);

impl Agent {
    /// Starts `script` of the folder `foreign` with the lab's Python, inside `netns`.
    pub fn python(name: &str, netns: &Netns, script: &str) -> Self {
        let environment = needs::python_environment(target_folder());
        let mut command = netns.command(&environment.join("bin/python").display().to_string());
        // A compiled copy beside the script would be litter in the sources.
        command.arg("-B").arg(foreign(script));
        Self::start(name, &mut command)
    }

    /// Starts `script` of the folder `foreign` with node and `argument`, inside `netns`.
    pub fn node(name: &str, netns: &Netns, script: &str, argument: &str) -> Self {
        let mut command = netns.command("node");
        command.arg(foreign(script)).arg(argument);
        command.env(
            "NODE_PATH",
            needs::node_folder(target_folder()).join("node_modules"),
        );
        Self::start(name, &mut command)
    }

    fn start(name: &str, command: &mut Command) -> Self {
        let scratch = Scratch::new();
        command.env("TMPDIR", &scratch.0);
        Self {
            program: Running::start(name, command),
            orders: 0,
            _scratch: scratch,
        }
    }

    /// Gives the order `what`, an object to which an `id` is added, without waiting for its answer.
    pub fn order(&mut self, mut what: Value) -> Order {
        self.orders += 1;
        what["id"] = json!(self.orders);
        self.program.write_line(&what.to_string());
        Order(self.orders)
    }

    /// The answer to an order; panics when the agent reports an error or says nothing within `limit`.
    pub fn answer(&self, order: Order, limit: Duration) -> Value {
        let answer = self.program.wait_for(limit, |stream, line| {
            if stream == Stream::Stderr {
                return None;
            }
            let answer: Value = serde_json::from_str(line).ok()?;
            (answer["id"] == json!(order.0)).then_some(answer)
        });
        let Some(answer) = answer else {
            panic!(
                "no answer to order {} within {limit:?}\n{}",
                order.0,
                self.program.transcript()
            );
        };
        assert!(
            answer["error"].is_null(),
            "{}\n{}",
            answer["error"],
            self.program.transcript()
        );
        answer
    }

    /// Gives an order and waits for its answer.
    pub fn ask(&mut self, what: Value, limit: Duration) -> Value {
        let order = self.order(what);
        self.answer(order, limit)
    }

    /// What it has written so far, for the message of a failure.
    pub fn transcript(&self) -> String {
        self.program.transcript()
    }
}

fn foreign(script: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/foreign")
        .join(script)
}
