//! The command line of `turnpike ctl`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::ctl::command::{About, Inquiry};

/// What to ask.
#[derive(Subcommand)]
pub(super) enum Question {
    /// Which data plane runs, and what it has relayed and dropped.
    #[command(help_template = "{about}\n\n{options}\n")]
    Dataplane {
        #[command(flatten)]
        way: Way,
        /// The kernel's counts of each CPU too
        #[arg(long)]
        per_cpu: bool,
    },
    /// Every allocation: its ends, its user, and what it has carried.
    #[command(help_template = "{about}\n\n{options}\n")]
    Allocations {
        #[command(flatten)]
        way: Way,
    },
}

#[derive(Args)]
pub(super) struct Way {
    /// The relay's control socket, as it told at its start
    #[arg(long, value_name = "PATH")]
    control: Option<PathBuf>,
    /// As JSON
    #[arg(long)]
    json: bool,
}

impl Question {
    /// As it is asked.
    pub(super) fn inquiry(self) -> Inquiry {
        let (about, Way { control, json }) = match self {
            Question::Dataplane { way, per_cpu } => (About::Dataplane { per_cpu }, way),
            Question::Allocations { way } => (About::Allocations, way),
        };
        Inquiry {
            control,
            about,
            json,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{line, misread};
    use super::*;
    use crate::arguments::Request;

    #[test]
    fn ctl_takes_the_flags_of_its_question() {
        let Ok(Request::Ask(inquiry)) = line("ctl dataplane --per-cpu --control /tmp/t") else {
            panic!("misread");
        };
        let expected = Inquiry {
            control: Some("/tmp/t".into()),
            about: About::Dataplane { per_cpu: true },
            json: false,
        };
        assert_eq!(inquiry, expected);
        let Ok(Request::Ask(inquiry)) = line("--control /tmp/t ctl allocations --json") else {
            panic!("misread");
        };
        assert_eq!(inquiry.control, Some("/tmp/t".into()));
        assert_eq!(
            misread("--control /a ctl dataplane --control /b"),
            "--control is given twice; write it once"
        );
        assert_eq!(
            misread("--realm r ctl dataplane"),
            "ctl asks a relay that runs, and only --control may stand in front of it; write turnpike ctl"
        );
        assert_eq!(
            misread("ctl"),
            "ctl does not say what to ask; write turnpike ctl dataplane or turnpike ctl allocations"
        );
        assert_eq!(
            misread("ctl alocations"),
            "there is no command \"alocations\"; write allocations"
        );
    }
}
