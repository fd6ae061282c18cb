//! What happened last, for people, and a hash of everything that happened, for comparing two runs.

use std::collections::VecDeque;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;

use turnpike::dataplane::forward::Verdict;
use turnpike_wire::TransportAddress;

use crate::effect::Effect;
use crate::stun::{self, kind, method};

/// How many events are kept.
const KEPT: usize = 40;

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Note {
    /// A datagram arrived somewhere.
    Arrived(TransportAddress, TransportAddress, Rc<[u8]>),
    /// A worker decided about a datagram.
    Decided(usize, Decision),
    /// A worker sent a response.
    Answered(usize, TransportAddress, Rc<[u8]>),
    /// The server was called.
    Called(String, Vec<Effect>),
    /// Anything else.
    Other(String),
}

/// A [`Verdict`] without its data.
#[derive(Clone, Copy, Debug, Hash)]
pub enum Decision {
    /// So many bytes to a peer.
    ToPeer(TransportAddress, usize),
    /// So many bytes to a client.
    ToClient(TransportAddress, usize),
    /// To the control thread.
    Punt,
    /// Dropped.
    Drop(&'static str),
}

impl From<&Verdict<'_>> for Decision {
    fn from(verdict: &Verdict<'_>) -> Decision {
        match verdict {
            Verdict::ToPeer {
                destination, data, ..
            } => Decision::ToPeer(*destination, data.len()),
            Verdict::ToClient {
                five_tuple, data, ..
            } => Decision::ToClient(five_tuple.client, data.len()),
            Verdict::Punt => Decision::Punt,
            Verdict::Drop(reason) => Decision::Drop(reason.name()),
        }
    }
}

/// The last events, and the hash of all.
#[derive(Clone, Default, Debug)]
pub struct Trace {
    last: VecDeque<(u64, Note)>,
    hasher: DefaultHasher,
}

impl Trace {
    /// Takes down an event.
    pub fn note(&mut self, at: u64, note: Note) {
        at.hash(&mut self.hasher);
        match &note {
            Note::Arrived(from, to, bytes) => (1, from, to, bytes).hash(&mut self.hasher),
            Note::Decided(worker, decision) => (2, worker, decision).hash(&mut self.hasher),
            Note::Answered(worker, to, bytes) => (3, worker, to, bytes).hash(&mut self.hasher),
            Note::Called(what, effects) => (4, what, effects.len()).hash(&mut self.hasher),
            Note::Other(what) => (5, what).hash(&mut self.hasher),
        }
        if self.last.len() == KEPT {
            self.last.pop_front();
        }
        self.last.push_back((at, note));
    }

    /// A number that is another if anything at all was.
    pub fn hash(&self) -> u64 {
        self.hasher.finish()
    }
}

impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, note) in &self.last {
            write!(f, "{:>11.3} s  ", *at as f64 / 1000.0)?;
            match note {
                Note::Arrived(from, to, bytes) => {
                    writeln!(f, "{from} -> {to}  {}", describe(bytes))?
                }
                Note::Decided(worker, decision) => writeln!(f, "  worker {worker}: {decision:?}")?,
                Note::Answered(worker, to, bytes) => {
                    writeln!(f, "  worker {worker} answers {to}: {}", describe(bytes))?;
                }
                Note::Called(what, effects) => {
                    writeln!(f, "  server: {what}")?;
                    for effect in effects {
                        match effect {
                            Effect::Transmit {
                                five_tuple, bytes, ..
                            } => {
                                let client = five_tuple.client;
                                writeln!(f, "{:17}. to {client}: {}", "", describe(bytes))?;
                            }
                            effect => writeln!(f, "{:17}. {effect:?}", "")?,
                        }
                    }
                }
                Note::Other(what) => writeln!(f, "{what}")?,
            }
        }
        Ok(())
    }
}

/// A datagram in a few words.
pub fn describe(bytes: &[u8]) -> String {
    if let [c0 @ 0x40..=0x4F, c1, ..] = bytes {
        let number = u16::from_be_bytes([*c0, *c1]);
        return format!("ChannelData {number:#06x}, {} bytes", bytes.len());
    }
    let Ok(message) = stun::read(bytes) else {
        return format!("{} bytes", bytes.len());
    };
    let method = match message.method {
        method::BINDING => "Binding".to_owned(),
        method::ALLOCATE => "Allocate".to_owned(),
        method::REFRESH => "Refresh".to_owned(),
        method::SEND => "Send".to_owned(),
        method::DATA => "Data".to_owned(),
        method::CREATE_PERMISSION => "CreatePermission".to_owned(),
        method::CHANNEL_BIND => "ChannelBind".to_owned(),
        other => format!("method {other:#05x}"),
    };
    let class = match (message.class, message.error_code()) {
        (stun::REQUEST, _) => "request".to_owned(),
        (stun::INDICATION, _) => "indication".to_owned(),
        (_, Some(code)) => format!("error {code}"),
        _ => "success".to_owned(),
    };
    let id: String = message.id[..4]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let mut text = format!("{method} {class} #{id}");
    if let Some(name) = message.find(kind::USERNAME) {
        text += &format!(" by {}", String::from_utf8_lossy(name));
    }
    for peer in message
        .addresses(kind::XOR_PEER_ADDRESS)
        .into_iter()
        .flatten()
    {
        text += &format!(" peer {peer}");
    }
    for relayed in message
        .addresses(kind::XOR_RELAYED_ADDRESS)
        .into_iter()
        .flatten()
    {
        text += &format!(" relayed {relayed}");
    }
    if let Some(lifetime_s) = message.lifetime_s() {
        text += &format!(" lifetime {lifetime_s}");
    }
    if let Some(data) = message.find(kind::DATA) {
        text += &format!(", {} bytes", data.len());
    }
    text
}
