//! What came out of the server, owned.

use turnpike_turn::{
    Event, FiveTuple, Operation, Origin, Output, Purpose, QuestionId, RelayId, UserName,
};
use turnpike_wire::TransportAddress;

/// An output, owned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    Transmit {
        five_tuple: FiveTuple,
        origin: Origin,
        bytes: Vec<u8>,
    },
    OpenRelay {
        relay: RelayId,
        address: TransportAddress,
        origin: Origin,
    },
    CloseRelay {
        relay: RelayId,
        origin: Origin,
    },
    Apply {
        origin: Origin,
        operation: Operation,
    },
    Authenticate {
        question: QuestionId,
        realm: String,
        user: Name,
        purpose: Purpose,
    },
    Event(Event<'static>),
}

/// A user name as the store is asked for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    Plain(Vec<u8>),
    Hash([u8; 32]),
}

impl From<Output<'_>> for Record {
    fn from(output: Output<'_>) -> Record {
        match output {
            Output::Transmit {
                five_tuple,
                origin,
                bytes,
            } => Record::Transmit {
                five_tuple,
                origin,
                bytes: bytes.to_vec(),
            },
            Output::OpenRelay {
                relay,
                address,
                origin,
            } => Record::OpenRelay {
                relay,
                address,
                origin,
            },
            Output::CloseRelay { relay, origin } => Record::CloseRelay { relay, origin },
            Output::Apply { origin, operation } => Record::Apply { origin, operation },
            Output::Authenticate {
                question,
                realm,
                user,
                purpose,
            } => {
                let user = match user {
                    UserName::Plain(name) => Name::Plain(name.to_vec()),
                    UserName::Hash(hash) => Name::Hash(*hash),
                };
                Record::Authenticate {
                    question,
                    realm: realm.into(),
                    user,
                    purpose,
                }
            }
            Output::Event(event) => Record::Event(own(event)),
        }
    }
}

/// An event that outlives the call. The names of users are few; they stay in memory until the test ends.
fn own(event: Event<'_>) -> Event<'static> {
    fn forever(text: &str) -> &'static str {
        Box::leak(text.into())
    }
    match event {
        Event::Answered { five_tuple, method } => Event::Answered { five_tuple, method },
        Event::Refused {
            five_tuple,
            method,
            user,
            refusal,
        } => Event::Refused {
            five_tuple,
            method,
            user: user.map(|user| &*Box::leak(user.into())),
            refusal,
        },
        Event::Discarded { reason, kind } => Event::Discarded { reason, kind },
        Event::Allocated {
            five_tuple,
            user,
            relayed,
            lifetime_s,
        } => Event::Allocated {
            five_tuple,
            user: forever(user),
            relayed,
            lifetime_s,
        },
        Event::Refreshed {
            five_tuple,
            user,
            relayed,
            lifetime_s,
        } => Event::Refreshed {
            five_tuple,
            user: forever(user),
            relayed,
            lifetime_s,
        },
        Event::Freed {
            five_tuple,
            user,
            relayed,
            expired,
        } => Event::Freed {
            five_tuple,
            user: forever(user),
            relayed,
            expired,
        },
        Event::Permitted {
            five_tuple,
            user,
            peer,
        } => Event::Permitted {
            five_tuple,
            user: forever(user),
            peer,
        },
        Event::ChannelBound {
            five_tuple,
            user,
            number,
            peer,
        } => Event::ChannelBound {
            five_tuple,
            user: forever(user),
            number,
            peer,
        },
    }
}
