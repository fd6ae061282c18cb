//! The TURN server as a state machine: it decides, and performs nothing.
//!
//! [`Server`] takes an [`Input`] and the time, and hands every effect to the caller as an [`Output`], in order. It has no
//! socket, no clock, no randomness of its own, no thread and no log. Equal settings, seed, times and inputs give equal
//! outputs, byte for byte (RFC 8656, RFC 8489).
//!
//! # The contract with the caller
//!
//! - Outputs are carried out in the order in which they come. A [`Output::Transmit`] may leave only after every
//!   [`Output::Apply`] before it has taken effect in every data plane that sees the traffic; that is what makes a
//!   success response true.
//! - Every [`Output::OpenRelay`] is answered once by [`Input::RelayOpened`], every [`Output::CloseRelay`] once by
//!   [`Input::RelayClosed`], every [`Output::Authenticate`] once by [`Input::Credentials`]. Answers may come at once (after
//!   the call that asked has returned) or late.
//! - [`Server::advance`] is called when [`Server::next_deadline`] has come. A request is judged by its own moment even when
//!   that call is late.
//! - Send indications and data never come here: the data plane relays them, with the functions of [`indication`].
#![forbid(unsafe_code)]

mod addresses;
mod allocate;
mod allocations;
mod authenticate;
mod binding;
mod channel;
mod end;
mod event;
mod grant;
pub mod indication;
mod input;
pub mod nonce;
mod opening;
mod output;
mod permission;
pub mod policy;
pub mod ports;
mod questions;
pub mod quota;
pub mod rate_limit;
mod redirect;
mod refresh;
mod refusal;
mod reload;
mod request;
mod respond;
mod server;
mod session;
mod settings;
mod slab;
mod time;
pub mod timers;

pub use allocations::Allocation;
pub use event::{Discard, Event};
pub use input::{
    Answer, FiveTuple, Input, Keys, OpenError, Origin, QuestionId, RelayId, Transport, User,
};
pub use output::{Operation, Output, Purpose, UserName};
pub use redirect::Redirect;
pub use refusal::Refusal;
pub use server::{Server, Statistics};
pub use settings::{Limits, RelayAddress, Settings};
pub use time::{Now, Time};
