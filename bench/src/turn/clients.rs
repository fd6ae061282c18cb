//! Many clients on one tap: requests sent in a window, answered or sent again, until every client has what it wants.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::ops::Range;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use turnpike_wire::{AttributeType, ChannelData, Message, decode};

use super::session::{Account, Answer, Login, MAX_REQUEST, Request, Session, Transport};
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

    /// Whether [`Jobs::start`] has nothing to come either, once it has nothing now.
    fn over(&self) -> bool {
        true
    }

    /// How long to leave the CPU to others when nothing has arrived; none when it is the clients' own.
    fn rest(&self) -> Option<Duration> {
        None
    }

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
    /// How many clients have a channel: the first ones.
    bound: usize,
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
        Self::at(plan, account, 0..plan.allocations(), |index| {
            (plan.client(index), plan.peer(index))
        })
    }

    /// So many more clients of the same server, behind those of the plan.
    pub fn strangers(plan: &Plan, account: &Account, count: usize) -> Self {
        let first = plan.allocations();
        Self::at(plan, account, first..first + count, |index| {
            (plan.client(index), plan.peer(index))
        })
    }

    /// The peers of a plan as clients, each of which has to [`Clients::meet`] its peer.
    pub fn of_peers(plan: &Plan, account: &Account) -> Self {
        Self::at(plan, account, 0..plan.allocations(), |index| {
            (plan.peer(index), plan.client(index))
        })
    }

    fn at(
        plan: &Plan,
        account: &Account,
        range: Range<usize>,
        ends: impl Fn(usize) -> (SocketAddr, SocketAddr),
    ) -> Self {
        let session = |(index, number)| {
            let (client, peer) = ends(index);
            Session::new(number, Transport::Udp, client, peer)
        };
        Self {
            server: plan.server(),
            account: account.clone(),
            login: None,
            sessions: range.zip(0..).map(session).collect(),
            open: HashMap::new(),
            bound: 0,
            refreshed: Instant::now(),
            repeated: 0,
        }
    }

    /// Gets each of the first `count` clients that has none a relayed address.
    ///
    /// # Errors
    /// When the server refuses one of them or stays silent.
    pub fn allocate(&mut self, tap: &mut Tap, count: usize) -> Result<()> {
        self.refreshed = Instant::now();
        let have = |session: &&Session| session.relayed.is_some();
        let mut rest = EachInTurn {
            next: self.sessions.iter().take_while(have).count(),
            end: count,
            requests: [Some(Request::Allocate), None],
        };
        self.drive(tap, WINDOW, &mut rest)
    }

    /// Gets each of the first `count` clients that has none a channel, and with it a permission.
    ///
    /// # Errors
    /// As [`Clients::allocate`].
    pub fn bind(&mut self, tap: &mut Tap, count: usize) -> Result<()> {
        let mut rest = EachInTurn {
            next: self.bound,
            end: count,
            requests: [Some(Request::BindChannel), None],
        };
        self.drive(tap, WINDOW, &mut rest)?;
        self.bound = self.bound.max(count.min(self.sessions.len()));
        Ok(())
    }

    /// Makes each of these clients and of those each other's peer, by their relayed addresses.
    pub fn meet(&mut self, others: &mut Self) {
        for (one, other) in self.sessions.iter_mut().zip(&mut others.sessions) {
            if let (Some(here), Some(there)) = (one.relayed, other.relayed) {
                (one.peer, other.peer) = (there, here);
            }
        }
    }

    /// Renews allocations, permissions and channels when it is time to.
    ///
    /// # Errors
    /// As [`Clients::allocate`].
    pub fn keep(&mut self, tap: &mut Tap) -> Result<()> {
        if self.refreshed.elapsed() < REFRESH_AFTER {
            return Ok(());
        }
        self.refreshed = Instant::now();
        let mut all = EachInTurn {
            next: 0,
            end: usize::MAX,
            requests: [
                Some(Request::Refresh(LIFETIME_S)),
                Some(Request::BindChannel),
            ],
        };
        self.drive(tap, WINDOW, &mut all)
    }

    /// How packets with payloads of `payload` bytes travel between each client and its peer, which may be a client too.
    ///
    /// # Panics
    /// Before [`Clients::allocate`].
    pub fn routes(&self, payload: usize, partners: Option<&Self>) -> Vec<Route> {
        let length = u16::try_from(payload).expect("a payload that fits a datagram");
        let in_channel =
            |session: &Session| ChannelData::encode_header(session.channel, length).to_vec();
        // Where the far end is, whom it hears and speaks to there, and what stands before the payload.
        let far_end = |index: usize, session: &Session| match partners {
            Some(partners) => {
                let partner = &partners.sessions[index];
                (partner.client, self.server, in_channel(partner))
            }
            None => {
                let relayed = session.relayed;
                let relayed = relayed.expect("connected clients have a relayed address");
                (session.peer, relayed, Vec::new())
            }
        };
        let route = |(index, session): (usize, &Session)| {
            let leg = |from, to, prefix| Leg { from, to, prefix };
            let (client, server) = (session.client, self.server);
            let (far, relayed, prefix) = far_end(index, session);
            let to_peer = Passage {
                sent: leg(client, server, in_channel(session)),
                arriving: leg(relayed, far, prefix.clone()),
            };
            let to_client = Passage {
                sent: leg(far, relayed, prefix),
                arriving: leg(server, client, in_channel(session)),
            };
            [to_peer, to_client]
        };
        self.sessions.iter().enumerate().map(route).collect()
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
            if self.open.is_empty() && jobs.over() {
                return Ok(());
            }
            let count = tap.receive(|frame, _| self.collect(frame, &mut arrived));
            if let Some(rest) = jobs.rest().filter(|_| count == 0) {
                sleep(rest);
            }
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
        let message = &message[..length];
        let frame = match session.transport {
            Transport::Udp => frame::build(tap.addressing, session.client, self.server, message)?,
        };
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

/// Every client from `next` to before `end` once, with one request or two.
struct EachInTurn {
    next: usize,
    end: usize,
    requests: [Option<Request>; 2],
}

impl Jobs for EachInTurn {
    fn start(&mut self, sessions: &mut [Session]) -> Option<(usize, Request)> {
        let client = self.next;
        let request = self.requests[0].filter(|_| client < sessions.len().min(self.end))?;
        self.next += 1;
        Some((client, request))
    }

    fn proceed(&mut self, _: usize, done: Request) -> Option<Request> {
        self.requests[1].filter(|_| self.requests[0] == Some(done))
    }
}

fn stage(tap: &mut Tap, frame: &[u8]) -> Result<()> {
    tap.stage(|buffer| {
        buffer[..frame.len()].copy_from_slice(frame);
        frame.len()
    })
}

/// The realm that a challenge names.
pub fn realm_of<'a>(message: &Message<'a>) -> Option<&'a str> {
    decode::text(message.find(AttributeType::REALM)?).ok()
}
