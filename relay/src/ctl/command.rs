//! `turnpike ctl`: asks a running relay, and shows the answer to people or hands it to programs.

use std::io::{self, BufRead as _, BufReader, ErrorKind, Write as _};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use socket2::{Domain, SockAddr, Socket, Type};

use super::protocol::{Answer, Question};
use super::text;
use crate::failure::Failure;
use crate::machine;

/// How long the relay may take to answer.
const PATIENCE: Duration = Duration::from_secs(15);

/// What to ask, and how to show it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Inquiry {
    /// The socket, if somebody wrote it down.
    pub control: Option<PathBuf>,
    /// What is asked for.
    pub about: About,
    /// For programs.
    pub json: bool,
}

/// What can be asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum About {
    /// The data plane; its counts of each CPU too.
    Dataplane {
        /// Of each CPU.
        per_cpu: bool,
    },
    /// The allocations.
    Allocations,
}

/// Asks, and writes the answer to standard output.
///
/// # Errors
/// When nobody answers, or not so.
pub fn run(inquiry: &Inquiry) -> Result<(), Failure> {
    let mut relay = Relay::reach(inquiry.control.as_deref())?;
    let shown = match inquiry.about {
        About::Dataplane { per_cpu } => dataplane(&mut relay, inquiry.json, per_cpu)?,
        About::Allocations => allocations(&mut relay, inquiry.json)?,
    };
    match shown {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::of("standard output cannot be written", &error))
        }
        // Who closes standard output has seen enough.
        _ => Ok(()),
    }
}

type Shown = Result<io::Result<()>, Failure>;

fn dataplane(relay: &mut Relay, json: bool, per_cpu: bool) -> Shown {
    let Answer::Dataplane(told) = relay.ask(Question::Dataplane)? else {
        return Err(relay.strange());
    };
    let mut out = io::stdout().lock();
    Ok(match json {
        true => serde_json::to_writer_pretty(&mut out, &told)
            .map_err(io::Error::from)
            .and_then(|()| out.write_all(b"\n")),
        false => out.write_all(text::dataplane(&told, per_cpu).as_bytes()),
    })
}

fn allocations(relay: &mut Relay, json: bool) -> Shown {
    let mut out = io::stdout().lock();
    let mut rows = text::Allocations::new();
    let mut from = Some(0);
    while let Some(first) = from {
        let Answer::Allocations(told) = relay.ask(Question::Allocations { from: first })? else {
            return Err(relay.strange());
        };
        from = told.next;
        let page = match json {
            // One a line: a million of them are no text that anybody wants to have in one piece.
            true => told
                .page
                .iter()
                .filter_map(|allocation| serde_json::to_string(allocation).ok())
                .map(|line| line + "\n")
                .collect(),
            false => rows.page(&told.page, from.is_none()),
        };
        if let Err(error) = out.write_all(page.as_bytes()) {
            return Ok(Err(error));
        }
    }
    Ok(Ok(()))
}

/// A connection to a running relay.
struct Relay {
    path: PathBuf,
    lines: BufReader<UnixStream>,
}

impl Relay {
    fn reach(written: Option<&Path>) -> Result<Relay, Failure> {
        let path = written.map_or_else(usual, Path::to_owned);
        let stream = connect(&path, PATIENCE).map_err(|error| unreachable(&path, &error))?;
        Ok(Relay {
            path,
            lines: BufReader::new(stream),
        })
    }

    fn ask(&mut self, question: Question) -> Result<Answer, Failure> {
        let mut line = serde_json::to_string(&question).expect("a question is JSON");
        line.push('\n');
        let mut answer = String::new();
        let asked = self.lines.get_mut().write_all(line.as_bytes());
        // A relay that has too many connections answers before it is asked.
        let heard = self.lines.read_line(&mut answer);
        match (asked, heard) {
            (_, Ok(1..)) => {}
            (_, Ok(0)) => return Err(self.lost("it has closed the connection")),
            (_, Err(error)) if error.kind() == ErrorKind::WouldBlock => {
                let waited = format!("no answer within {} s", PATIENCE.as_secs());
                return Err(self.lost(&waited));
            }
            (Err(error), _) | (_, Err(error)) => return Err(self.lost(&error.to_string())),
        }
        match serde_json::from_str(&answer) {
            Ok(Answer::Error(error)) => Err(self.lost(&error)),
            Ok(answer) => Ok(answer),
            Err(_) => Err(self.strange()),
        }
    }

    fn lost(&self, what: &str) -> Failure {
        Failure::new(format!("the relay at {}: {what}", self.path.display()))
    }

    fn strange(&self) -> Failure {
        self.lost("it answers in another way than this program knows; use the turnpike that it was started from")
    }
}

/// Connects, and neither that nor anything after it takes longer than this at a time.
fn connect(path: &Path, patience: Duration) -> io::Result<UnixStream> {
    let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
    // A relay that accepts nobody would keep it waiting otherwise (SO_SNDTIMEO in unix(7) and socket(7)).
    socket.set_write_timeout(Some(patience))?;
    socket.set_read_timeout(Some(patience))?;
    socket.connect(&SockAddr::unix(path)?)?;
    Ok(OwnedFd::from(socket).into())
}

/// Where relays have their socket when nobody says where: the first of these places where there is one, or may be.
fn usual() -> PathBuf {
    let mut places = machine::control_sockets();
    let there = places
        .iter()
        .position(|path| path.try_exists().unwrap_or(true));
    places.swap_remove(there.unwrap_or(0))
}

fn unreachable(path: &Path, error: &io::Error) -> Failure {
    let path = path.display();
    let line = match error.kind() {
        ErrorKind::NotFound => format!(
            "no relay runs here: there is no {path}; start one, or write --control with the path that it told at its start"
        ),
        ErrorKind::ConnectionRefused => format!(
            "no relay runs here any more: {path} is left from one that has ended; start one, or write --control with another path"
        ),
        ErrorKind::PermissionDenied => format!(
            "{path} is another user's; ask as the user that runs the relay, or as root: sudo turnpike ctl"
        ),
        ErrorKind::WouldBlock => format!(
            "{path}: the relay takes no more connections; it is stopped, or too many ask it already"
        ),
        _ => format!(
            "{path} cannot be reached: {error}; write --control with the path of a relay's socket"
        ),
    };
    Failure::new(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A relay that is stopped accepts nobody; whoever asks it is told so in time.
    #[test]
    fn a_relay_that_accepts_nobody_is_not_waited_for() {
        let path = std::env::temp_dir().join(format!("turnpike-{}-full", std::process::id()));
        let _listener = std::os::unix::net::UnixListener::bind(&path).expect("bound");
        let patience = Duration::from_millis(50);
        let refused = (0..10_000)
            .map(|_| connect(&path, patience))
            .scan(Vec::new(), |kept, connected| {
                Some(connected.map(|stream| kept.push(stream)))
            })
            .find_map(Result::err);
        std::fs::remove_file(&path).expect("removed");
        let refused = refused.expect("there is an end to those that wait");
        let told = unreachable(&path, &refused).to_string();
        assert!(told.contains("takes no more connections"), "{told}");
    }
}
