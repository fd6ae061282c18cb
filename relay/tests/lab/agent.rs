//! A foreign program that takes orders: a JSON object a line in, a JSON object a line out, matched by `id`.

use std::process::Command;
use std::time::Duration;

use serde_json::{Value, json};

use super::process::{Running, Stream};

/// A script that runs and obeys.
pub struct Agent {
    program: Running,
    orders: u64,
}

/// An order given, whose answer is still to come.
#[derive(Clone, Copy, Debug)]
pub struct Order(u64);

impl Agent {
    pub fn start(name: &str, command: &mut Command) -> Self {
        Self {
            program: Running::start(name, command),
            orders: 0,
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
