//! The control socket: what an operator may ask a running relay, and `turnpike ctl`, which asks.
//!
//! ```text
//!   turnpike ctl --line--> conversation (a thread) --question--> control thread --Tell--> workers
//!                <--line--                         <---facts----                <--counts-+
//! ```
//!
//! A question is an object of JSON on a line, and so is its answer. The control thread looks things up, a bounded number of
//! them for a question, and waits for nobody; text is made of them by the thread of the connection.

pub mod command;
mod conversation;
pub mod facts;
pub mod protocol;
pub mod socket;
mod table;
mod text;

pub use conversation::{Asked, Background, serve};
