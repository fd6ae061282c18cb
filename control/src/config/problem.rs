//! What is wrong with a configuration, where, and what to write instead: always one line.

use std::fmt;
use std::sync::Arc;

/// Where an operator wrote something.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Place {
    /// A flag, with its dashes.
    Flag(&'static str),
    /// An option in a file.
    File {
        /// The file, as the operator named it.
        path: Arc<str>,
        /// The line, from 1.
        line: usize,
        /// The option with its section, such as `relay.ports`; empty for the file itself.
        option: String,
    },
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Flag(flag) => f.write_str(flag),
            Place::File { path, line, option } if option.is_empty() => write!(f, "{path}:{line}"),
            Place::File { path, line, option } => write!(f, "{path}:{line}: {option}"),
        }
    }
}

/// What an operator wrote, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sited<T> {
    /// What it means.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

impl<T> Sited<T> {
    /// Reads a text that stands at `place`.
    pub fn read(
        place: Place,
        text: &str,
        notation: fn(&str) -> Result<T, Complaint>,
    ) -> Result<Self, Problem> {
        match notation(text) {
            Ok(value) => Ok(Sited { value, place }),
            Err(complaint) => Err(complaint.at(place)),
        }
    }
}

/// How to put it right.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Remedy {
    /// A value to write in its place.
    Write(String),
    /// Something else, in words.
    Do(String),
}

/// What is wrong with a text, wherever it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Complaint {
    /// What is wrong, as a clause. Never holds a password or a secret.
    pub wrong: String,
    /// How to put it right.
    pub remedy: Remedy,
}

impl Complaint {
    /// A complaint with a value to write instead.
    pub fn write(wrong: impl Into<String>, instead: impl Into<String>) -> Self {
        Complaint {
            wrong: wrong.into(),
            remedy: Remedy::Write(instead.into()),
        }
    }

    /// A complaint with something else to do.
    pub fn instead(wrong: impl Into<String>, remedy: impl Into<String>) -> Self {
        Complaint {
            wrong: wrong.into(),
            remedy: Remedy::Do(remedy.into()),
        }
    }

    /// The complaint about what stands at `place`.
    pub fn at(self, place: Place) -> Problem {
        Problem {
            place: Some(place),
            complaint: self,
        }
    }

    /// The complaint about everything together.
    pub fn everywhere(self) -> Problem {
        Problem {
            place: None,
            complaint: self,
        }
    }
}

/// Why a configuration cannot be used. Shown as one line.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{}", self.line())]
pub struct Problem {
    place: Option<Place>,
    complaint: Complaint,
}

impl Problem {
    fn line(&self) -> String {
        let Complaint { wrong, remedy } = &self.complaint;
        let remedy = match (remedy, &self.place) {
            (Remedy::Do(remedy), _) => remedy.clone(),
            (Remedy::Write(value), Some(Place::Flag(flag))) => format!("write {flag} {value}"),
            (Remedy::Write(value), Some(Place::File { .. })) => format!("write {value:?}"),
            (Remedy::Write(value), None) => format!("write {value}"),
        };
        match &self.place {
            Some(place) => format!("{place}: {wrong}; {remedy}"),
            None => format!("{wrong}; {remedy}"),
        }
    }
}
