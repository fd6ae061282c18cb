//! What the rules remember: the relay as RFC 8656 describes it, in plain maps and lists.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use turnpike_turn::{FiveTuple, RelayId};
use turnpike_wire::TransportAddress;

use super::span::Span;
use crate::stun::Stun;

/// One relayed transport address that serves a client.
#[derive(Clone, Debug)]
pub struct Allocation {
    /// The client's leg.
    pub five_tuple: FiveTuple,
    /// The worker that serves it.
    pub worker: usize,
    /// Its name.
    pub relay: RelayId,
    /// As the client was told it.
    pub relayed: TransportAddress,
    /// As it is bound.
    pub bound: TransportAddress,
    /// Its life.
    pub span: Span,
    /// By peer address.
    pub permissions: BTreeMap<IpAddr, Span>,
    /// All there have been.
    pub channels: Vec<Channel>,
}

/// A channel.
#[derive(Clone, Copy, Debug)]
pub struct Channel {
    /// Its number.
    pub number: u16,
    /// Its peer, as the client names it.
    pub peer: TransportAddress,
    /// Its life.
    pub span: Span,
}

impl Allocation {
    /// The permissions that hold at the control thread.
    pub fn live_permissions(&self, now: u64) -> impl Iterator<Item = IpAddr> {
        let live = self
            .permissions
            .iter()
            .filter(move |(_, span)| span.decided() > now);
        live.map(|(peer, _)| *peer)
    }

    /// The channels that hold at the control thread.
    pub fn live_channels(&self, now: u64) -> impl Iterator<Item = &Channel> {
        self.channels
            .iter()
            .filter(move |channel| channel.span.decided() > now)
    }

    /// Ends everything.
    pub fn end(&mut self, place: u64, carried_out: u64) {
        self.span.set(0, place, carried_out);
        self.permissions
            .values_mut()
            .for_each(|span| span.set(0, place, carried_out));
        self.channels
            .iter_mut()
            .for_each(|channel| channel.span.set(0, place, carried_out));
    }
}

/// What a five-tuple has.
#[derive(Clone, Debug)]
pub struct Session {
    /// Who made it.
    pub user: String,
    /// The worker where its traffic enters.
    pub worker: usize,
    /// The transaction that made it.
    pub id: [u8; 12],
    /// Its Allocate, as long as that is being worked on.
    pub opening: Option<Opening>,
    /// The allocations, one of each family at most.
    pub allocations: Vec<Allocation>,
    /// The token that was handed out with it.
    pub token: Option<[u8; 8]>,
    /// The family that was not to be had, and why.
    pub refused: Option<(u8, u16)>,
}

/// An Allocate that waits for its ports.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The request.
    pub request: Stun,
    /// Who proved to have sent it.
    pub proof: Proof,
    /// What it asks for.
    pub wanted: Wanted,
    /// The lifetime it will get.
    pub lifetime_s: u32,
    /// The ports that are being opened, or are open; no longer those that failed or were closed again.
    pub ports: Vec<(RelayId, bool)>,
    /// How often ports were asked for.
    pub rounds: u32,
    /// Whether the system said that there is no room.
    pub hopeless: bool,
    /// Ports that could not be opened.
    pub lost: Vec<TransportAddress>,
    /// Families for which there was no room at some time.
    pub crowded: BTreeSet<u8>,
    /// The reserved port that is being closed, to be opened where the traffic enters.
    pub moving: Option<RelayId>,
}

/// What an Allocate asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// One port of a family (1 or 2), perhaps an even one.
    One(u8, bool),
    /// An even port, and the next one for later.
    Pair(u8),
    /// One of each family, perhaps even ones.
    Both(bool),
    /// The one kept for this token.
    Reserved([u8; 8]),
}

impl Wanted {
    /// How many it counts for in the user's quota.
    pub fn legs(self) -> u32 {
        match self {
            Wanted::One(..) | Wanted::Reserved(_) => 1,
            Wanted::Pair(_) | Wanted::Both(_) => 2,
        }
    }
}

/// Who sent a request, proved by a key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proof {
    /// The user.
    pub user: String,
    /// The key that signs the response.
    pub key: Vec<u8>,
    /// Whether it is signed with SHA-256 (RFC 8489, 9.2.4: when the password algorithm was negotiated).
    pub sha256: bool,
}

/// A port from OpenRelay until RelayClosed.
#[derive(Clone, Debug)]
pub struct Port {
    /// As it is bound.
    pub bound: TransportAddress,
    /// The worker it was opened for.
    pub worker: usize,
    /// For whom.
    pub five_tuple: FiveTuple,
    /// Whether CloseRelay was said.
    pub closing: bool,
}

/// A port that is kept for a token.
#[derive(Clone, Debug)]
pub struct Reservation {
    /// The port.
    pub relay: RelayId,
    /// Whose quota it counts against.
    pub user: String,
    /// How long it is kept at least.
    pub until: u64,
}

/// A nonce that was handed out.
#[derive(Clone, Copy, Debug)]
pub struct Nonce {
    /// To whom.
    pub client: TransportAddress,
    /// When.
    pub issued: u64,
}

/// A request that waits for the user store.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// On which five-tuple.
    pub five_tuple: FiveTuple,
    /// The worker.
    pub worker: usize,
    /// The request.
    pub request: Stun,
    /// When it was asked.
    pub asked: u64,
}

/// Something that a success response promises, and that must hold when it leaves.
#[derive(Clone, Debug)]
pub enum Promise {
    /// The allocation relays for this five-tuple until then.
    Serves(FiveTuple, RelayId, TransportAddress, u64),
    /// Peers at this address may exchange data with it until then.
    Permits(FiveTuple, RelayId, IpAddr, u64),
    /// The number stands for the peer until then.
    Binds(FiveTuple, RelayId, u16, TransportAddress, u64),
    /// The relayed transport address (as bound) relays nothing for this five-tuple.
    Ended(FiveTuple, TransportAddress),
    /// The port (as bound) is open and serves nobody yet.
    Keeps(RelayId, TransportAddress),
}
