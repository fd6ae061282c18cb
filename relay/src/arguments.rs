//! The command line: flags to wishes, and whatever is wrong with them on one line.

mod question;

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, Parser, Subcommand};
use turnpike_control::auth::{Algorithm, StaticUser};
use turnpike_control::config::{Complaint, Place, Problem, Sited, Wishes, notation};

use crate::ctl::command::Inquiry;
use question::Question;

/// What somebody asked for on the command line.
pub enum Request {
    /// To run.
    Run(Wishes),
    /// To ask a relay that runs.
    Ask(Inquiry),
    /// To say what would be run, as JSON or for people.
    Check {
        /// What would be run.
        wishes: Wishes,
        /// As JSON.
        json: bool,
    },
    /// To read this text: help or the version.
    Read(String),
}

/// Why a command line cannot be followed. One line.
#[derive(Debug, thiserror::Error)]
pub enum Misread {
    /// A flag that does not exist, or lacks its value.
    #[error("{0}")]
    Flag(String),
    /// A value that cannot be used, in a flag or in the file.
    #[error(transparent)]
    Value(#[from] Problem),
}

/// Reads a command line and the file that it names.
pub fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Request, Misread> {
    let line = match CommandLine::try_parse_from(arguments) {
        Ok(line) => line,
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
            ) =>
        {
            return Ok(Request::Read(error.to_string()));
        }
        Err(error) => return Err(Misread::Flag(one_line(&error))),
    };
    match line.command {
        None => Ok(Request::Run(line.flags.wishes()?)),
        Some(Command::Check { flags, json }) => Ok(Request::Check {
            wishes: line.flags.and(*flags)?.wishes()?,
            json,
        }),
        Some(Command::Ctl { about }) => line.flags.inquiry(about).map(Request::Ask),
    }
}

/// A TURN and STUN relay.
#[derive(Parser)]
#[command(name = "turnpike", version, help_template = HELP, disable_help_subcommand = true)]
struct CommandLine {
    #[command(flatten)]
    flags: Flags,
    #[command(subcommand)]
    command: Option<Command>,
}

const HELP: &str = "\
A TURN and STUN relay. Without flags it listens everywhere and makes up a user.
turnpike [FLAGS]                  run
turnpike check [FLAGS] [--json]   say what would be run
turnpike ctl --help               ask one that runs
{options}
";

#[derive(Subcommand)]
enum Command {
    /// Says what would be run with these flags, and runs nothing.
    #[command(help_template = "{about}\n\n{options}\n")]
    Check {
        #[command(flatten)]
        flags: Box<Flags>,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Asks a relay that runs on this machine.
    #[command(
        help_template = "{about}\n\n{subcommands}\n\n{options}\n",
        disable_help_subcommand = true
    )]
    Ctl {
        #[command(subcommand)]
        about: Question,
    },
}

#[derive(Args, Default, PartialEq)]
struct Flags {
    /// Options from a TOML file; flags go on top of them
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Listen on IP, IP:PORT or [IPv6]:PORT (repeatable)
    #[arg(long, value_name = "ADDR")]
    listen: Vec<String>,
    /// Relay from IP, or IP=ADVERTISED (repeatable)
    #[arg(long, value_name = "IP")]
    relay_address: Vec<String>,
    /// Ports to relay from [49152-65535]
    #[arg(long, value_name = "LO-HI")]
    ports: Option<String>,
    /// What has them: auto, sockets or lookup
    #[arg(long, value_name = "WAY")]
    ports_by: Option<String>,
    /// Realm of the credentials: your domain
    #[arg(long)]
    realm: Option<String>,
    /// A user, NAME:PASSWORD (repeatable)
    #[arg(long)]
    user: Vec<String>,
    /// A secret of time-limited users (repeatable)
    #[arg(long)]
    secret: Vec<String>,
    /// Allow these peers, refused by default (repeatable)
    #[arg(long, value_name = "CIDR")]
    allow_peer: Vec<String>,
    /// Refuse these peers (repeatable)
    #[arg(long, value_name = "CIDR")]
    deny_peer: Vec<String>,
    /// Threads that relay [one for each core]
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    workers: Option<String>,
    /// auto, poll or uring
    #[arg(long)]
    io: Option<String>,
    /// auto, user, xdp or xdp-generic
    #[arg(long, value_name = "PLANE")]
    dataplane: Option<String>,
    /// Attach xdp to this device (repeatable)
    #[arg(long, value_name = "NAME")]
    interface: Vec<String>,
    /// Socket for `turnpike ctl`, or none
    #[arg(long, value_name = "PATH")]
    control: Option<String>,
    /// Folder by which xdp outlives the process
    #[arg(long, value_name = "PATH")]
    bpffs: Option<String>,
    /// Become this user, or USER:GROUP, when all is open
    #[arg(long, value_name = "USER")]
    run_as: Option<String>,
    /// Serve clients of RFC 5766's time, as coturn's is
    #[arg(long, hide = true)]
    rfc5766_clients: bool,
    /// For trying out: opens loopback and private peers
    #[arg(long)]
    development: bool,
}

impl Flags {
    /// These flags, given before a command, and those given behind it.
    fn and(self, behind: Flags) -> Result<Flags, Misread> {
        let chain = |mut first: Vec<String>, second| {
            first.extend(second);
            first
        };
        Ok(Flags {
            config: single("--config", self.config, behind.config)?,
            listen: chain(self.listen, behind.listen),
            relay_address: chain(self.relay_address, behind.relay_address),
            ports: single("--ports", self.ports, behind.ports)?,
            ports_by: single("--ports-by", self.ports_by, behind.ports_by)?,
            realm: single("--realm", self.realm, behind.realm)?,
            user: chain(self.user, behind.user),
            secret: chain(self.secret, behind.secret),
            allow_peer: chain(self.allow_peer, behind.allow_peer),
            deny_peer: chain(self.deny_peer, behind.deny_peer),
            workers: single("--workers", self.workers, behind.workers)?,
            io: single("--io", self.io, behind.io)?,
            dataplane: single("--dataplane", self.dataplane, behind.dataplane)?,
            interface: chain(self.interface, behind.interface),
            control: single("--control", self.control, behind.control)?,
            bpffs: single("--bpffs", self.bpffs, behind.bpffs)?,
            run_as: single("--run-as", self.run_as, behind.run_as)?,
            rfc5766_clients: self.rfc5766_clients || behind.rfc5766_clients,
            development: self.development || behind.development,
        })
    }

    /// What `ctl` is to ask: only one flag in front of it matters.
    fn inquiry(mut self, question: Question) -> Result<Inquiry, Misread> {
        let before = self.control.take().map(PathBuf::from);
        if self != Flags::default() {
            let line = "ctl asks a relay that runs, and only --control may stand in front of it; write turnpike ctl";
            return Err(Misread::Flag(line.to_owned()));
        }
        let mut inquiry = question.inquiry();
        inquiry.control = single("--control", before, inquiry.control)?;
        Ok(inquiry)
    }

    /// What the flags wish for, on top of what their file does.
    fn wishes(self) -> Result<Wishes, Problem> {
        let secrets = all("--secret", &self.secret, notation::secret)?;
        let flags = Wishes {
            listen: all("--listen", &self.listen, notation::listen)?,
            relay_addresses: all(
                "--relay-address",
                &self.relay_address,
                notation::relay_address,
            )?,
            ports: one("--ports", self.ports, notation::ports)?,
            ports_by: one("--ports-by", self.ports_by, notation::ports_by)?,
            realm: one("--realm", self.realm, notation::realm)?,
            users: users(&self.user)?,
            secrets: secrets
                .into_iter()
                .map(|Sited { value, place }| Sited {
                    value: (value, Algorithm::Sha1),
                    place,
                })
                .collect(),
            allow_peers: all("--allow-peer", &self.allow_peer, notation::peers)?,
            deny_peers: all("--deny-peer", &self.deny_peer, notation::peers)?,
            workers: one("--workers", self.workers, notation::workers)?,
            io: one("--io", self.io, notation::io)?,
            dataplane: one("--dataplane", self.dataplane, notation::dataplane)?,
            control: one("--control", self.control, notation::control)?,
            interfaces: all("--interface", &self.interface, notation::interface)?,
            bpffs: one("--bpffs", self.bpffs, notation::bpffs)?,
            run_as: one("--run-as", self.run_as, notation::run_as)?,
            rfc5766_clients: self.rfc5766_clients.then_some(Sited {
                value: true,
                place: Place::Flag("--rfc5766-clients"),
            }),
            development: self.development.then_some(Sited {
                value: true,
                place: Place::Flag("--development"),
            }),
            ..Wishes::default()
        };
        match self.config {
            None => Ok(flags),
            Some(path) => Ok(Wishes::from_file(&path)?.under(flags)),
        }
    }
}

fn single<T>(flag: &str, before: Option<T>, behind: Option<T>) -> Result<Option<T>, Misread> {
    match (before, behind) {
        (Some(_), Some(_)) => Err(Misread::Flag(twice(flag))),
        (before, behind) => Ok(before.or(behind)),
    }
}

fn all<T>(
    flag: &'static str,
    texts: &[String],
    notation: fn(&str) -> Result<T, Complaint>,
) -> Result<Vec<Sited<T>>, Problem> {
    texts
        .iter()
        .map(|text| Sited::read(Place::Flag(flag), text, notation))
        .collect()
}

/// Users, each of them once: of two passwords nobody knows which one is meant.
fn users(texts: &[String]) -> Result<Vec<Sited<StaticUser>>, Problem> {
    let users = all("--user", texts, notation::user)?;
    for (place, user) in users.iter().enumerate() {
        let name = &user.value.name;
        if users[..place].iter().any(|other| other.value.name == *name) {
            let wrong = format!("{name:?} is given twice");
            return Err(Complaint::instead(wrong, "write each user once").at(user.place.clone()));
        }
    }
    Ok(users)
}

fn one<T>(
    flag: &'static str,
    text: Option<String>,
    notation: fn(&str) -> Result<T, Complaint>,
) -> Result<Option<Sited<T>>, Problem> {
    text.map(|text| Sited::read(Place::Flag(flag), &text, notation))
        .transpose()
}

/// What clap has to say, on one line and without the text around it.
fn one_line(error: &clap::Error) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => texts.first().cloned(),
        _ => None,
    };
    let argument = context(ContextKind::InvalidArg).unwrap_or_default();
    let flag = argument.split([' ', '=']).next().unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => {
            let text = context(ContextKind::InvalidSubcommand).unwrap_or(argument.clone());
            let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand]
                .into_iter()
                .find_map(context);
            // As coturn has it.
            let of_coturn =
                (flag == "--external-ip").then(|| "--relay-address IP=ADVERTISED".to_owned());
            unknown(&text, of_coturn.or(near))
        }
        ErrorKind::InvalidValue => format!("{flag} has no value; write {argument}"),
        ErrorKind::ArgumentConflict => twice(flag),
        ErrorKind::TooManyValues => format!("{flag} takes no value; write {flag} alone"),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            "ctl does not say what to ask; write turnpike ctl dataplane or turnpike ctl allocations"
                .to_owned()
        }
        ErrorKind::InvalidUtf8 => "an argument is not UTF-8; write it in UTF-8".to_owned(),
        _ => {
            let text = error.to_string();
            let first = text
                .lines()
                .next()
                .unwrap_or_default()
                .trim_start_matches("error: ")
                .to_owned();
            format!("{first}; turnpike --help lists the flags")
        }
    }
}

fn unknown(text: &str, near: Option<String>) -> String {
    let what = if text.starts_with('-') {
        "flag"
    } else {
        "command"
    };
    match near {
        Some(near) => format!("there is no {what} {text:?}; write {near}"),
        None => format!("there is no {what} {text:?}; turnpike --help lists what there is"),
    }
}

fn twice(flag: &str) -> String {
    format!("{flag} is given twice; write it once")
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Request::Run(_) => "Run",
            Request::Ask(_) => "Ask",
            Request::Check { .. } => "Check",
            Request::Read(_) => "Read",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn line(arguments: &str) -> Result<Request, Misread> {
        read(
            std::iter::once("turnpike")
                .chain(arguments.split_whitespace())
                .map(OsString::from),
        )
    }

    pub(super) fn misread(arguments: &str) -> String {
        line(arguments).expect_err(arguments).to_string()
    }

    #[test]
    fn help_fits_on_a_screen() {
        for arguments in [
            "--help",
            "check --help",
            "ctl --help",
            "ctl dataplane --help",
            "ctl allocations --help",
        ] {
            let Ok(Request::Read(text)) = line(arguments) else {
                panic!("no help")
            };
            let widest = text.lines().map(|line| line.chars().count()).max();
            assert!(
                text.lines().count() <= 24,
                "{} lines:\n{text}",
                text.lines().count()
            );
            assert!(widest <= Some(80), "{widest:?} columns:\n{text}");
        }
    }

    #[test]
    fn flags_go_before_or_behind_the_command() {
        let Ok(Request::Check { wishes, json }) =
            line("--user a:b --realm r check --user c:d --json")
        else {
            panic!("misread");
        };
        assert_eq!(
            (wishes.users.len(), wishes.realm.is_some(), json),
            (2, true, true)
        );
        assert_eq!(
            misread("--realm a check --realm b"),
            "--realm is given twice; write it once"
        );
    }

    #[test]
    fn a_flag_alone_is_a_wish() {
        for arguments in ["--rfc5766-clients check", "check --rfc5766-clients"] {
            let Ok(Request::Check { wishes, .. }) = line(arguments) else {
                panic!("misread");
            };
            assert!(wishes.rfc5766_clients.is_some_and(|wish| wish.value));
        }
    }

    #[test]
    fn what_clap_refuses_is_one_line_too() {
        assert_eq!(
            misread("--lisen 192.0.2.1"),
            "there is no flag \"--lisen\"; write --listen"
        );
        assert_eq!(
            misread("--quiet"),
            "there is no flag \"--quiet\"; turnpike --help lists what there is"
        );
        assert_eq!(
            misread("--external-ip 203.0.113.5"),
            "there is no flag \"--external-ip\"; write --relay-address IP=ADVERTISED"
        );
        assert_eq!(
            misread("--user a:b --user c:d --user a:e"),
            "--user: \"a\" is given twice; write each user once"
        );
        assert_eq!(
            misread("chekc"),
            "there is no command \"chekc\"; write check"
        );
        assert_eq!(
            misread("serve"),
            "there is no command \"serve\"; turnpike --help lists what there is"
        );
        assert_eq!(
            misread("--realm"),
            "--realm has no value; write --realm <REALM>"
        );
        assert_eq!(
            misread("--realm a --realm b"),
            "--realm is given twice; write it once"
        );
        assert_eq!(
            misread("--development=yes"),
            "--development takes no value; write --development alone"
        );
    }

    #[test]
    fn wrong_values_name_their_flag_and_what_to_write() {
        assert_eq!(
            misread("--listen :3478"),
            "--listen: \":3478\" is not an IP address with or without a port; write --listen 0.0.0.0:3478"
        );
        assert_eq!(
            misread("--ports 5000"),
            "--ports: \"5000\" is not a range of ports; write --ports 49152-65535"
        );
        assert_eq!(
            misread("--workers -1"),
            "--workers: \"-1\" is not a number of workers; write a number from 1 to 1024, or leave it out for one per core"
        );
        assert_eq!(
            misread("--dataplane kernel"),
            "--dataplane: \"kernel\" is none of auto, user, xdp, xdp-generic; write one of them"
        );
        assert!(
            misread("--config /nowhere.toml")
                .starts_with("--config: \"/nowhere.toml\" cannot be read: ")
        );
    }
}
