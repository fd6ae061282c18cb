//! The server: its state, and where everything that happens is handed to the file that decides about it.

use std::collections::HashMap;

use rand_chacha::ChaCha12Rng;
use rand_core::{RngCore, SeedableRng};
use turnpike_wire::{Class, Message, Method, ParseError};

use crate::addresses::RelayAddresses;
use crate::nonce::Nonces;
use crate::questions::Questions;
use crate::quota::{KeyedHash, Quota};
use crate::rate_limit::RateLimit;
use crate::request::{Places, Request};
use crate::session::{Relay, Reservation, Sessions, Token};
use crate::slab::{Key, Slab};
use crate::timers::Wheel;
use crate::{Discard, Event, FiveTuple, Input, Keys, Now, Origin, Output, RelayId, Settings, Time};

/// Where outputs go.
pub(crate) type Out<'o> = &'o mut dyn FnMut(Output<'_>);

/// A TURN server without input or output; see the [crate's contract](crate).
pub struct Server {
    pub(crate) settings: Settings,
    /// The only source of randomness.
    pub(crate) rng: ChaCha12Rng,
    pub(crate) nonces: Nonces,
    pub(crate) quota: Quota,
    pub(crate) rate_limit: RateLimit,
    pub(crate) addresses: RelayAddresses,
    pub(crate) sessions: Sessions,
    pub(crate) relays: Slab<Relay>,
    pub(crate) reservations: HashMap<Token, Reservation, KeyedHash>,
    pub(crate) questions: Questions,
    pub(crate) timers: Wheel<Timer>,
    /// How often the realm has changed: keys of an earlier one no longer serve.
    pub(crate) realm_epoch: u16,
    /// What users that do not exist are verified with, so that they take the same time.
    pub(crate) nobody: Keys,
    /// How many keys the last known user had.
    pub(crate) usual_keys: usize,
    /// How many clients of each family have been sent to other servers, which take turns.
    pub(crate) redirected: [usize; 2],
    pub(crate) statistics: Statistics,
}

/// What a timer is for. It is looked at again when it fires, because nothing cancels it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Timer {
    /// The first end of something in a session.
    Session(Key),
    /// The end of a reservation.
    Reservation(Token),
}

/// How much of everything there is.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Statistics {
    /// Five-tuples with an allocation, or with an Allocate request that waits for its relayed address.
    pub sessions: u32,
    /// Relayed transport addresses that serve a client.
    pub allocations: u32,
    /// Relayed transport addresses kept for a token.
    pub reservations: u32,
    /// Relayed transport addresses, whatever their state: those being opened and closed count too.
    pub relays: u32,
    /// Permissions.
    pub permissions: u32,
    /// Channels.
    pub channels: u32,
    /// Requests that wait for the user store.
    pub questions: u32,
    /// Free ports, all relay addresses together.
    pub ports_free: u32,
}

impl Server {
    /// A server without clients. Whatever it draws at random comes from the seed; `now` may be any moment.
    ///
    /// # Panics
    /// When the settings are impossible: a realm or SOFTWARE longer than [`Settings::REALM_MAX`] and
    /// [`Settings::TEXT_MAX_CHARS`] allow, or an empty range of ports.
    pub fn new(settings: Settings, seed: [u8; 32], now: Now) -> Server {
        // Nothing is due before the first call says what time it is.
        let _ = now;
        settings.assert_possible();
        let mut rng = ChaCha12Rng::from_seed(seed);
        let hash = KeyedHash::new(drawn(&mut rng));
        let limits = settings.limits;
        let sessions = Sessions::new(rng.next_u64());
        Server {
            nonces: Nonces::new(drawn(&mut rng), settings.nonce_lifetime),
            quota: Quota::new(hash),
            rate_limit: RateLimit::new(
                hash,
                limits.unauthenticated_per_s,
                limits.unauthenticated_burst,
            ),
            addresses: RelayAddresses::new(&settings),
            sessions,
            relays: Slab::new(),
            reservations: HashMap::with_hasher(hash),
            questions: Questions::default(),
            timers: Wheel::new(),
            realm_epoch: 0,
            nobody: Keys::new(drawn(&mut rng), drawn(&mut rng)),
            usual_keys: 1,
            redirected: [0; 2],
            statistics: Statistics::default(),
            settings,
            rng,
        }
    }

    /// Takes in what has happened, and hands out what follows from it.
    pub fn handle(&mut self, now: Now, input: Input<'_>, out: &mut dyn FnMut(Output<'_>)) {
        match input {
            Input::Message {
                five_tuple,
                origin,
                bytes,
            } => self.message(now, five_tuple, origin, bytes, out),
            Input::RelayOpened { relay, result } => self.relay_opened(now, relay, result, out),
            Input::RelayClosed { relay } => self.relay_closed(now, relay, out),
            Input::Credentials { question, answer } => self.credentials(now, question, answer, out),
        }
    }

    /// Lets everything end whose time has come.
    pub fn advance(&mut self, now: Now, out: &mut dyn FnMut(Output<'_>)) {
        self.advance_some(now, usize::MAX, out);
    }

    /// The same, but no more than so many sessions and reservations at once: while [`Server::next_deadline`] is over there are
    /// others, and it makes no difference to requests when their turn comes.
    pub fn advance_some(&mut self, now: Now, most: usize, out: &mut dyn FnMut(Output<'_>)) {
        for _ in 0..most {
            match self.timers.pop(now.monotonic) {
                Some(Timer::Session(key)) => self.expire_session(now, key, out),
                Some(Timer::Reservation(token)) => self.expire_reservation(token, out),
                None => break,
            }
        }
        self.expire_questions(now, out);
    }

    /// When [`Server::advance`] wants to be called; none when nothing will end.
    pub fn next_deadline(&self) -> Option<Time> {
        let timer = self.timers.next_deadline();
        let question = self.questions.next_deadline();
        timer.into_iter().chain(question).min()
    }

    /// How much of everything there is now. It costs the same however much there is.
    pub fn statistics(&self) -> Statistics {
        Statistics {
            sessions: self.sessions.len(),
            reservations: u32::try_from(self.reservations.len()).unwrap_or(u32::MAX),
            relays: self.relays.len(),
            questions: self.questions.len(),
            ports_free: self.addresses.free(),
            ..self.statistics
        }
    }

    /// Whether nothing is left of any client: no session, no relayed address, not even one that is being closed, no
    /// reservation, no question and no use of a quota.
    pub fn is_empty(&self) -> bool {
        let statistics = Statistics {
            ports_free: 0,
            ..self.statistics()
        };
        statistics == Statistics::default() && self.quota.users() == 0
    }

    /// The settings it runs with.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    fn message(
        &mut self,
        now: Now,
        five_tuple: FiveTuple,
        origin: Origin,
        bytes: &[u8],
        out: Out<'_>,
    ) {
        let message = match Message::parse(bytes) {
            Ok(message) => message,
            Err(ParseError::Fingerprint) => return discard(Discard::Fingerprint, None, out),
            Err(_) => return discard(Discard::Malformed, None, out),
        };
        let Some(method) = message.method() else {
            return discard(Discard::UnknownMethod, None, out);
        };
        let kind = Some((method, message.class()));
        match (message.class(), method) {
            (class, method) if !method.defines(class) => {
                discard(Discard::UnexpectedClass, kind, out)
            }
            (Class::Indication, _) => discard(Discard::Indication, kind, out),
            (Class::SuccessResponse | Class::ErrorResponse, _) => {
                discard(Discard::UnexpectedClass, kind, out)
            }
            (Class::Request, Method::Connect | Method::ConnectionBind) => {
                discard(Discard::UnknownMethod, kind, out)
            }
            (Class::Request, _) => {
                let places = Places::of(&message);
                let request = Request {
                    now,
                    five_tuple,
                    origin,
                    message,
                    method,
                    places,
                };
                match method {
                    Method::Binding => self.binding(&request, out),
                    _ => self.authenticate(&request, out),
                }
            }
        }
    }

    /// The session of a five-tuple, after everything in it has ended whose time has come. Timers fire up to a tick late;
    /// requests are judged by the very moment.
    pub(crate) fn live_session(
        &mut self,
        now: Now,
        five_tuple: &FiveTuple,
        out: Out<'_>,
    ) -> Option<Key> {
        let key = self.sessions.find(five_tuple)?;
        self.expire_session(now, key, out);
        self.sessions.get(key).map(|_| key)
    }
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server")
            .field("statistics", &self.statistics())
            .finish_non_exhaustive()
    }
}

/// Reports a message that is dropped.
pub(crate) fn discard(reason: Discard, kind: Option<(Method, Class)>, out: Out<'_>) {
    out(Output::Event(Event::Discarded { reason, kind }));
}

fn drawn<const N: usize>(rng: &mut ChaCha12Rng) -> [u8; N] {
    let mut bytes = [0; N];
    rng.fill_bytes(&mut bytes);
    bytes
}

impl From<RelayId> for Key {
    fn from(RelayId { slot, generation }: RelayId) -> Key {
        Key { slot, generation }
    }
}

impl From<Key> for RelayId {
    fn from(Key { slot, generation }: Key) -> RelayId {
        RelayId { slot, generation }
    }
}

/// The control thread is not the one that makes the server.
const _: fn() = || {
    fn sent<T: Send>() {}
    sent::<Server>();
};
