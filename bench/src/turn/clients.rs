//! Many clients on one tap: requests sent in a window, answered or sent again, until every client has what it wants.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use turnpike_wire::{AttributeType, ChannelData, Message, decode};

use super::session::{Account, Answer, Login, MAX_REQUEST, Request, Session};
use crate::rig::plan::Plan;
use crate::traffic::flow::{Leg, Passage, Route};
use crate::traffic::frame;
use crate::traffic::tap::Tap;

/// Requests under way at a time while clients are set up.
const WINDOW: usize = 128;

/// How long to wait for a response before asking again; doubled each time (RFC 8489 section 6.2.1 starts at 500 ms).
const FIRST_TIMEOUT: Duration = Duration::from_millis(250);

/// How often to ask.
const TRIES: u32 = 7;

/// How often to look for requests that nobody has answered.
const TIMEOUT_CHECK: Duration = Duration::from_millis(20);

/// Lifetime asked for, in seconds.
const LIFETIME_S: u32 = 3600;

/// Permissions last 300 seconds (RFC 8656 section 9), so they are renewed well before.
const REFRESH_AFTER: Duration = Duration::from_secs(120);

/// What clients are to do, one request after the other.
pub trait Jobs {
    /// The next client to set to work, and its first request; none when there is nothing to do now.
    fn start(&mut self, sessions: &mut [Session]) -> Option<(usize, Request)>;

    /// What a client asks after this is done; none when it has all it wants.
    fn proceed(&mut self, client: usize, done: Request) -> Option<Request>;
}

/// Clients of one server.
pub struct Clients {
    server: SocketAddr,
    account: Account,
    login: Option<Login>,
    sessions: Vec<Session>,
    open: HashMap<usize, Open>,
    refreshed: Instant,
    /// Requests that had to be sent again so far.
    pub repeated: u64,
}

/// A request that waits for its response.
struct Open {
    request: Request,
    frame: Vec<u8>,
    tries: u32,
    deadline: Instant,
}

impl Clients {
    /// The clients of a plan, each with a peer of its own, that know nothing of the server yet.
    pub fn new(plan: &Plan, account: &Account) -> Self {
        let session = |index| {
            let number = u32::try_from(index).expect("the plan has fewer addresses");
            Session::new(number, plan.client(index), plan.peer(index))
        };
        Self {
            server: plan.server(),
            account: account.clone(),
            login: None,
            sessions: (0..plan.allocations()).map(session).collect(),
            open: HashMap::new(),
            refreshed: Instant::now(),
            repeated: 0,
        }
    }

    /// Gets every client that has none a relayed address, a permission and a channel.
    ///
    /// # Errors
    /// When the server refuses one of them or stays silent.
    pub fn connect(&mut self, tap: &mut Tap) -> Result<()> {
        self.refreshed = Instant::now();
        let from = self
            .sessions
            .iter()
            .take_while(|session| session.relayed.is_some())
            .count();
        let mut rest = EachInTurn {
            next: from,
            ..EachInTurn::new(Request::Allocate)
        };
        self.drive(tap, WINDOW, &mut rest)
    }

    /// Does the same for the first client alone.
    ///
    /// # Errors
    /// As [`Clients::connect`].
    pub fn connect_first(&mut self, tap: &mut Tap) -> Result<()> {
        let mut first = EachInTurn {
            end: 1,
            ..EachInTurn::new(Request::Allocate)
        };
        self.drive(tap, WINDOW, &mut first)
    }

    /// Renews allocations, permissions and channels when it is time to.
    ///
    /// # Errors
    /// As [`Clients::connect`].
    pub fn keep(&mut self, tap: &mut Tap) -> Result<()> {
        if self.refreshed.elapsed() < REFRESH_AFTER {
            return Ok(());
        }
        self.refreshed = Instant::now();
        self.drive(
            tap,
            WINDOW,
            &mut EachInTurn::new(Request::Refresh(LIFETIME_S)),
        )
    }

    /// How packets with payloads of `payload` bytes travel between each client and its peer.
    ///
    /// # Panics
    /// Before [`Clients::connect`].
    pub fn routes(&self, payload: usize) -> Vec<Route> {
        let route = |session: &Session| {
            let length = u16::try_from(payload).expect("a payload that fits a datagram");
            let relayed = session
                .relayed
                .expect("connected clients have a relayed address");
            let in_channel = ChannelData::encode_header(session.channel, length).to_vec();
            let leg = |from, to, prefix: &[u8]| Leg {
                from,
                to,
                prefix: prefix.to_vec(),
            };
            let to_peer = Passage {
                sent: leg(session.client, self.server, &in_channel),
                arriving: leg(relayed, session.peer, &[]),
            };
            let to_client = Passage {
                sent: leg(session.peer, relayed, &[]),
                arriving: leg(self.server, session.client, &in_channel),
            };
            [to_peer, to_client]
        };
        self.sessions.iter().map(route).collect()
    }

    /// Does all jobs, at most `window` at a time.
    ///
    /// # Errors
    /// When the server refuses a request, stays silent, or says what it must not.
    pub fn drive(&mut self, tap: &mut Tap, window: usize, jobs: &mut impl Jobs) -> Result<()> {
        tap.receive(|_, _| {});
        let mut arrived = Vec::new();
        let mut checked = Instant::now();
        loop {
            while self.open.len() < window {
                let Some((client, request)) = jobs.start(&mut self.sessions) else {
                    break;
                };
                self.ask(tap, client, request)?;
            }
            tap.flush()?;
            if self.open.is_empty() {
                return Ok(());
            }
            tap.receive(|frame, _| self.collect(frame, &mut arrived));
            for (client, response) in arrived.drain(..) {
                self.hear(tap, client, &response, jobs)?;
            }
            if checked.elapsed() > TIMEOUT_CHECK {
                self.repeat_unanswered(tap)?;
                checked = Instant::now();
            }
        }
    }

    fn ask(&mut self, tap: &mut Tap, client: usize, request: Request) -> Result<()> {
        let session = &mut self.sessions[client];
        let mut message = [0; MAX_REQUEST];
        let length = session.ask(request, self.login.as_ref(), &mut message)?;
        let frame = frame::build(
            tap.addressing,
            session.client,
            self.server,
            &message[..length],
        )?;
        stage(tap, &frame)?;
        let open = Open {
            request,
            frame,
            tries: 1,
            deadline: Instant::now() + FIRST_TIMEOUT,
        };
        self.open.insert(client, open);
        Ok(())
    }

    /// Keeps a frame that answers one of these clients.
    fn collect(&self, frame: &[u8], arrived: &mut Vec<(usize, Vec<u8>)>) {
        let Some(datagram) = frame::parse(frame).filter(|datagram| datagram.sound) else {
            return;
        };
        let Ok(message) = Message::parse(datagram.payload) else {
            return;
        };
        let client = Session::number_of(&message) as usize;
        let is_ours = datagram.from == self.server
            && self
                .sessions
                .get(client)
                .is_some_and(|session| session.client == datagram.to);
        if is_ours && self.open.contains_key(&client) {
            arrived.push((client, datagram.payload.to_vec()));
        }
    }

    fn hear(
        &mut self,
        tap: &mut Tap,
        client: usize,
        response: &[u8],
        jobs: &mut impl Jobs,
    ) -> Result<()> {
        let Some(request) = self.open.get(&client).map(|open| open.request) else {
            return Ok(());
        };
        let message = Message::parse(response).context("a response that was parsed before")?;
        if self.login.is_none() {
            self.login = realm_of(&message).map(|realm| Login::new(&self.account, realm));
        }
        let next = match self.sessions[client].hear(request, &message, self.login.as_ref()) {
            Answer::Done => jobs.proceed(client, request),
            Answer::AskAgain => Some(request),
            // A late response to a request that was sent twice.
            Answer::Unacceptable("it answers another request") => return Ok(()),
            Answer::Unacceptable(why) => {
                bail!("the server's response to {request:?} cannot be accepted: {why}")
            }
            Answer::Refused(code) => {
                bail!("the server refuses {request:?} of client {client} with {code}")
            }
        };
        self.open.remove(&client);
        match next {
            Some(next) => self.ask(tap, client, next),
            None => Ok(()),
        }
    }

    fn repeat_unanswered(&mut self, tap: &mut Tap) -> Result<()> {
        let now = Instant::now();
        for (client, open) in self
            .open
            .iter_mut()
            .filter(|(_, open)| open.deadline <= now)
        {
            ensure!(
                open.tries < TRIES,
                "the server does not answer {:?} of client {client}, asked {TRIES} times",
                open.request
            );
            open.deadline = now + FIRST_TIMEOUT * 2u32.pow(open.tries);
            open.tries += 1;
            self.repeated += 1;
            stage(tap, &open.frame)?;
        }
        tap.flush()
    }
}

/// Every client once: its first request, then a channel.
struct EachInTurn {
    first: Request,
    next: usize,
    end: usize,
}

impl EachInTurn {
    fn new(first: Request) -> Self {
        let end = usize::MAX;
        Self {
            first,
            next: 0,
            end,
        }
    }
}

impl Jobs for EachInTurn {
    fn start(&mut self, sessions: &mut [Session]) -> Option<(usize, Request)> {
        let client = self.next;
        self.next += 1;
        (client < sessions.len().min(self.end)).then_some((client, self.first))
    }

    fn proceed(&mut self, _: usize, done: Request) -> Option<Request> {
        (done == self.first).then_some(Request::BindChannel)
    }
}

fn stage(tap: &mut Tap, frame: &[u8]) -> Result<()> {
    tap.stage(|buffer| {
        buffer[..frame.len()].copy_from_slice(frame);
        frame.len()
    })
}

fn realm_of<'a>(message: &Message<'a>) -> Option<&'a str> {
    decode::text(message.find(AttributeType::REALM)?).ok()
}
