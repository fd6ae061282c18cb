//! The outputs of the server, kept: what the rules judge after the call that led to them.

use std::rc::Rc;

use turnpike_turn::{
    Discard, Event, FiveTuple, Operation, Origin, Output, Purpose, QuestionId, RelayId, UserName,
};
use turnpike_wire::TransportAddress;

/// An [`Output`] that owns what it says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Effect {
    /// Send to a client.
    Transmit {
        /// On this five-tuple.
        five_tuple: FiveTuple,
        /// From this worker.
        origin: Origin,
        /// The message.
        bytes: Rc<[u8]>,
        /// Its place in the sequence of what that worker was told, once it has been told.
        place: u64,
    },
    /// Open a relayed transport address.
    Open {
        /// Its name.
        relay: RelayId,
        /// Where.
        address: TransportAddress,
        /// For this worker.
        origin: Origin,
    },
    /// Close one.
    Close {
        /// Its name.
        relay: RelayId,
        /// At this worker.
        origin: Origin,
    },
    /// Change a table.
    Apply {
        /// That of this worker.
        origin: Origin,
        /// The change.
        operation: Operation,
    },
    /// Ask the user store.
    Ask {
        /// The question.
        question: QuestionId,
        /// The realm.
        realm: String,
        /// The name, or its hash.
        user: Asked,
        /// What for.
        purpose: Purpose,
    },
    /// A response was sent: 0 for success, else the code.
    Answered(u16),
    /// A message was dropped.
    Discarded(Discard),
    /// An allocation came to be.
    Allocated(TransportAddress),
    /// An allocation is gone; whether by its time.
    Freed(TransportAddress, bool),
    /// Another event.
    Told,
}

/// The user that is asked about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Asked {
    /// By name.
    Name(Vec<u8>),
    /// By hash.
    Hash([u8; 32]),
}

impl Asked {
    /// As the directory is asked.
    pub fn as_name(&self) -> UserName<'_> {
        match self {
            Asked::Name(name) => UserName::Plain(name),
            Asked::Hash(hash) => UserName::Hash(hash),
        }
    }
}

impl From<Output<'_>> for Effect {
    fn from(output: Output<'_>) -> Effect {
        match output {
            Output::Transmit {
                five_tuple,
                origin,
                bytes,
            } => Effect::Transmit {
                five_tuple,
                origin,
                bytes: bytes.into(),
                place: 0,
            },
            Output::OpenRelay {
                relay,
                address,
                origin,
            } => Effect::Open {
                relay,
                address,
                origin,
            },
            Output::CloseRelay { relay, origin } => Effect::Close { relay, origin },
            Output::Apply { origin, operation } => Effect::Apply { origin, operation },
            Output::Authenticate {
                question,
                realm,
                user,
                purpose,
            } => {
                let user = match user {
                    UserName::Plain(name) => Asked::Name(name.to_vec()),
                    UserName::Hash(hash) => Asked::Hash(*hash),
                };
                Effect::Ask {
                    question,
                    realm: realm.to_owned(),
                    user,
                    purpose,
                }
            }
            Output::Event(Event::Answered { .. }) => Effect::Answered(0),
            Output::Event(Event::Refused { refusal, .. }) => {
                Effect::Answered(refusal.code().code())
            }
            Output::Event(Event::Discarded { reason, .. }) => Effect::Discarded(reason),
            Output::Event(Event::Allocated { relayed, .. }) => Effect::Allocated(relayed),
            Output::Event(Event::Freed {
                relayed, expired, ..
            }) => Effect::Freed(relayed, expired),
            Output::Event(_) => Effect::Told,
        }
    }
}
