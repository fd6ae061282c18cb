//! Why the machine does not let the relay run.

use std::io;

/// Why the relay cannot start or go on, in one line for the operator.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Failure(String);

impl Failure {
    /// What is wrong, and what to do about it.
    pub fn new(line: impl Into<String>) -> Failure {
        Failure(line.into())
    }

    /// What could not be done, and what the system said.
    pub fn of(what: &str, error: &io::Error) -> Failure {
        Failure(format!("{what}: {error}"))
    }
}
