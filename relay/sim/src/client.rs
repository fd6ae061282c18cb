//! A client that lives as real ones do: finds its address, allocates, talks, refreshes, moves, leaves or vanishes.

use std::net::IpAddr;

use turnpike_wire::{PasswordAlgorithm, TransportAddress};

use crate::chance::Chance;
use crate::people::People;
use crate::stun::{self, Stun, kind};
use crate::town::Town;
use crate::wish::{self, Credentials, Style, Trimmings, Wish};

/// Requests that a client waits for at a time.
const AT_A_TIME: usize = 4;
/// How often one request is begun anew because of its nonce.
const RESTARTS: u32 = 2;

/// Whose name and password a client uses.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Account {
    /// A static user's.
    Fixed(usize),
    /// A new time-limited user's now and then, by this secret.
    Guest(usize),
    /// A static user's name and a wrong password.
    Impostor(usize),
    /// Nobody's.
    Stranger,
}

/// A client.
#[derive(Clone, Debug)]
pub struct Client {
    id: u32,
    /// Where it sends from, behind its NAT if it has one.
    pub host: TransportAddress,
    /// Its NAT.
    pub nat: Option<usize>,
    /// The relay as it knows it.
    pub server: TransportAddress,
    account: Account,
    user: String,
    password: String,
    style: Style,
    trimmings: Trimmings,
    nonce: Option<Vec<u8>>,
    pending: Vec<Transaction>,
    relayed: Vec<TransportAddress>,
    /// When it takes its allocation for over, in the world's time.
    until: u64,
    permitted: Vec<IpAddr>,
    channels: Vec<(u16, TransportAddress)>,
    /// One in so many ChannelBinds is for a channel that it has; some clients let them run out.
    rebinds: u64,
    /// Whether it keeps its allocation alive.
    refreshes: bool,
}

/// A request that was not answered yet.
#[derive(Clone, Debug)]
struct Transaction {
    id: [u8; 12],
    wish: Wish,
    bytes: Vec<u8>,
    sent: u32,
    restarts: u32,
}

/// What a client sends, and whether it waits for an answer to a request of this transaction.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// The datagram.
    pub bytes: Vec<u8>,
    /// The transaction to be repeated.
    pub request: Option<[u8; 12]>,
}

impl From<Vec<u8>> for Outgoing {
    fn from(bytes: Vec<u8>) -> Outgoing {
        Outgoing {
            bytes,
            request: None,
        }
    }
}

impl Client {
    /// A client at an address.
    pub fn new(
        id: u32,
        host: TransportAddress,
        nat: Option<usize>,
        server: TransportAddress,
        people: &People,
        chance: &mut Chance,
    ) -> Client {
        let account = match chance.below(12) {
            0 => Account::Stranger,
            1 => Account::Impostor(chance.place(people.statics())),
            2..=5 => Account::Guest(chance.place(2)),
            _ => Account::Fixed(chance.place(people.statics())),
        };
        let hides = chance.one_in(3) && !matches!(account, Account::Guest(_));
        let style = match chance.below(4) {
            0 => Style::Modern(PasswordAlgorithm::Sha256, hides),
            1 => Style::Modern(PasswordAlgorithm::Md5, hides),
            _ => Style::Legacy,
        };
        let trimmings = Trimmings {
            fingerprint: chance.one_in(2),
            counter: chance.one_in(4).then_some(1),
            oddities: Vec::new(),
        };
        let (user, password) = match account {
            Account::Fixed(index) => people.fixed(index),
            Account::Impostor(index) => (people.fixed(index).0, "guessed".to_owned()),
            Account::Guest(_) | Account::Stranger => ("nobody".to_owned(), "nothing".to_owned()),
        };
        Client {
            id,
            host,
            nat,
            server,
            account,
            user,
            password,
            style,
            trimmings,
            nonce: None,
            pending: Vec::new(),
            relayed: Vec::new(),
            until: 0,
            permitted: Vec::new(),
            channels: Vec::new(),
            rebinds: [2, 2, 50][chance.place(3)],
            refreshes: !chance.one_in(3),
        }
    }

    /// Does something.
    pub fn act(
        &mut self,
        now: u64,
        unix_s: u64,
        people: &People,
        town: &mut Town,
        chance: &mut Chance,
    ) -> Vec<Outgoing> {
        if self.until <= now {
            self.forget();
        }
        if self.relayed.is_empty() {
            self.arrive(unix_s, people, town, chance)
        } else {
            self.stay(people, town, chance)
        }
    }

    /// Without an allocation.
    fn arrive(
        &mut self,
        unix_s: u64,
        people: &People,
        town: &mut Town,
        chance: &mut Chance,
    ) -> Vec<Outgoing> {
        if let Account::Guest(secret) = self.account
            && chance.one_in(3)
        {
            let ttl_s = [0, 60, 3600, 3600, 3600][chance.place(5)];
            (self.user, self.password) = people.time_limited(self.id, unix_s + ttl_s, secret);
        }
        if matches!(self.account, Account::Stranger | Account::Impostor(_)) && !chance.one_in(4) {
            return Vec::new();
        }
        match chance.below(20) {
            0..=13 => {
                let wish = allocation(town, chance);
                self.ask(wish, people, chance)
            }
            14 | 15 => self.ask(Wish::Reflect, people, chance),
            16 => self.stay(people, town, chance),
            17 => vec![Vec::new().into()],
            _ => {
                self.move_away(chance);
                Vec::new()
            }
        }
    }

    /// With one.
    fn stay(&mut self, people: &People, town: &mut Town, chance: &mut Chance) -> Vec<Outgoing> {
        match chance.below(100) {
            0..=17 => {
                let many = [1, 1, 1, 2, 5][chance.place(5)];
                let known = chance
                    .pick_any(&self.permitted)
                    .filter(|_| !chance.one_in(3));
                let peers = match known {
                    Some(ip) => vec![TransportAddress::new(*ip, 0)],
                    None => (0..many).map(|_| town.peer(chance)).collect(),
                };
                self.ask(Wish::Permit(peers), people, chance)
            }
            18..=31 => {
                let (number, peer) = match chance.pick_any(&self.channels) {
                    Some(known) if chance.one_in(self.rebinds) => *known,
                    _ => (number(chance), town.peer(chance)),
                };
                self.ask(Wish::Bind(number, peer), people, chance)
            }
            32..=57 => vec![self.say(town, chance).into()],
            58..=83 => vec![self.say_by_channel(chance).into()],
            84..=91 if self.refreshes => {
                let family = chance.one_in(4).then(|| [1, 2, 2, 7][chance.place(4)]);
                let lifetime_s = *chance.pick(&[None, None, Some(1), Some(700), Some(100_000)]);
                self.ask(Wish::Refresh { lifetime_s, family }, people, chance)
            }
            84..=91 => vec![self.say(town, chance).into()],
            92 | 93 => {
                let family = chance.one_in(3).then(|| [1, 2][chance.place(2)]);
                self.ask(
                    Wish::Refresh {
                        lifetime_s: Some(0),
                        family,
                    },
                    people,
                    chance,
                )
            }
            94 => self.ask(Wish::PLAIN, people, chance),
            95 => self.ask(Wish::Reflect, people, chance),
            96 => {
                let id = transaction(chance);
                vec![stun::build(stun::INDICATION, stun::method::BINDING, &id, &[]).into()]
            }
            97 | 98 => {
                let wish = Wish::Permit(vec![town.peer(chance)]);
                self.ask_as_another(wish, people, chance)
            }
            _ => {
                self.move_away(chance);
                Vec::new()
            }
        }
    }

    /// Sends again what was not answered; says when to ask next.
    pub fn repeat(&mut self, id: [u8; 12]) -> Option<(Vec<u8>, u64)> {
        let place = self.pending.iter().position(|pending| pending.id == id)?;
        let pending = &mut self.pending[place];
        if pending.sent >= 5 {
            self.pending.remove(place);
            return None;
        }
        pending.sent += 1;
        Some((pending.bytes.clone(), 500 << pending.sent))
    }

    /// Takes in a datagram.
    pub fn receive(
        &mut self,
        now: u64,
        bytes: &[u8],
        people: &People,
        town: &mut Town,
        chance: &mut Chance,
    ) -> Vec<Outgoing> {
        let Ok(message) = stun::read(bytes) else {
            return Vec::new();
        };
        let Some(place) = self
            .pending
            .iter()
            .position(|pending| pending.id == message.id)
        else {
            return Vec::new();
        };
        let pending = self.pending.remove(place);
        match (message.class, message.error_code()) {
            (stun::SUCCESS, _) => {
                self.succeed(now, pending.wish, &message, town);
                Vec::new()
            }
            (stun::ERROR, Some(401 | 438)) => {
                self.nonce = message.find(kind::NONCE).map(<[u8]>::to_vec);
                match pending.restarts < RESTARTS {
                    true => self.begin(pending.wish, pending.restarts + 1, people, chance),
                    false => Vec::new(),
                }
            }
            (stun::ERROR, Some(437)) => {
                if matches!(pending.wish, Wish::Allocate { .. }) && self.relayed.is_empty() {
                    self.move_away(chance);
                }
                self.forget();
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn succeed(&mut self, now: u64, wish: Wish, response: &Stun, town: &mut Town) {
        let life = u64::from(response.lifetime_s().unwrap_or(0)) * 1000;
        match wish {
            Wish::Reflect => {
                if let Some(mapped) = response.address(kind::XOR_MAPPED_ADDRESS) {
                    town.meet(mapped);
                }
            }
            Wish::Allocate { .. } => {
                self.relayed = response
                    .addresses(kind::XOR_RELAYED_ADDRESS)
                    .into_iter()
                    .flatten()
                    .collect();
                self.until = now + life;
                self.permitted.clear();
                self.channels.clear();
                self.relayed
                    .iter()
                    .for_each(|relayed| town.hear_of(*relayed));
                let token = response.find(kind::RESERVATION_TOKEN);
                town.tokens
                    .extend(token.and_then(|token| <[u8; 8]>::try_from(token).ok()));
            }
            Wish::Refresh {
                lifetime_s: Some(0),
                family: None,
            } => self.forget(),
            Wish::Refresh {
                lifetime_s: Some(0),
                family: Some(family),
            } => {
                self.relayed
                    .retain(|relayed| relayed.family().code() != family);
            }
            Wish::Refresh { .. } => self.until = now + life,
            Wish::Permit(peers) => {
                self.permitted.extend(peers.iter().map(|peer| peer.ip));
                peers.iter().for_each(|peer| town.greet(*peer));
            }
            Wish::Bind(number, peer) => {
                self.channels.retain(|(known, _)| *known != number);
                self.channels.push((number, peer));
                town.greet(peer);
            }
        }
    }

    fn ask(&mut self, wish: Wish, people: &People, chance: &mut Chance) -> Vec<Outgoing> {
        if self.pending.len() >= AT_A_TIME {
            return Vec::new();
        }
        self.begin(wish, 0, people, chance)
    }

    /// The request of another user on this five-tuple, for once.
    fn ask_as_another(
        &mut self,
        wish: Wish,
        people: &People,
        chance: &mut Chance,
    ) -> Vec<Outgoing> {
        let own = (self.user.clone(), self.password.clone());
        (self.user, self.password) = people.fixed(chance.place(people.statics()));
        let asked = self.ask(wish, people, chance);
        (self.user, self.password) = own;
        asked
    }

    fn begin(
        &mut self,
        wish: Wish,
        restarts: u32,
        people: &People,
        chance: &mut Chance,
    ) -> Vec<Outgoing> {
        if matches!(
            (self.account, &self.user[..]),
            (Account::Guest(_), "nobody")
        ) {
            let expiry_s = 2_000_000_000;
            (self.user, self.password) = people.time_limited(self.id, expiry_s, 0);
        }
        let id = transaction(chance);
        let credentials = self.nonce.as_ref().map(|nonce| Credentials {
            user: self.user.clone(),
            password: self.password.clone(),
            nonce: nonce.clone(),
            style: self.style,
        });
        let credentials = credentials.filter(|_| wish != Wish::Reflect || chance.one_in(5));
        let mut trimmings = self.trimmings.clone();
        if chance.one_in(25) {
            trimmings.oddities.push(wish::oddity(chance));
        }
        let bytes = wish::request(&wish, id, credentials.as_ref(), &trimmings);
        self.pending.push(Transaction {
            id,
            wish,
            bytes: bytes.clone(),
            sent: 1,
            restarts,
        });
        vec![Outgoing {
            bytes,
            request: Some(id),
        }]
    }

    fn say(&mut self, town: &mut Town, chance: &mut Chance) -> Vec<u8> {
        let mut peer = town.peer(chance);
        if let Some(ip) = chance.pick_any(&self.permitted)
            && !chance.one_in(4)
        {
            peer = town.port_of(*ip, chance);
        }
        let oddities = if chance.one_in(20) {
            vec![wish::oddity(chance)]
        } else {
            Vec::new()
        };
        let mut data = payload(chance);
        // What does not fit a STUN message cannot be said this way.
        data.truncate(65_400);
        wish::send(
            transaction(chance),
            peer,
            &data,
            chance.one_in(5),
            &oddities,
        )
    }

    fn say_by_channel(&mut self, chance: &mut Chance) -> Vec<u8> {
        let number = match chance.pick_any(&self.channels) {
            Some((known, _)) if !chance.one_in(10) => *known,
            _ => number(chance),
        };
        let trailing = if chance.one_in(4) { chance.place(5) } else { 0 };
        let mut data = payload(chance);
        data.truncate(65_500);
        let mut bytes = wish::channel_data(number, &data, trailing);
        if chance.one_in(30) {
            bytes.truncate(chance.place(bytes.len()));
        }
        bytes
    }

    /// Goes on from another port, without a word.
    fn move_away(&mut self, chance: &mut Chance) {
        self.host.port = chance.port(10_000, 60_000);
        self.nonce = self.nonce.take().filter(|_| chance.one_in(2));
        self.pending.clear();
        self.forget();
    }

    fn forget(&mut self) {
        self.relayed.clear();
        self.permitted.clear();
        self.channels.clear();
    }
}

fn transaction(chance: &mut Chance) -> [u8; 12] {
    [(); 12].map(|()| chance.byte())
}

/// Few numbers, so that they meet.
fn number(chance: &mut Chance) -> u16 {
    match chance.below(30) {
        0 => [0x3FFF, 0x5000, 0x7FFE, 0x7FFF, 0, 0xFFFF][chance.place(6)],
        1 => 0x4FFF,
        _ => chance.port(0x4000, 0x4007),
    }
}

/// Anything, also what looks like STUN or ChannelData: it is nobody's business on the way.
pub fn payload(chance: &mut Chance) -> Vec<u8> {
    let len = match chance.below(40) {
        0 => 0,
        1 => chance.place(1500),
        2 if chance.one_in(4) => 65_400 + chance.place(108),
        _ => chance.place(60),
    };
    match chance.below(12) {
        0 => stun::build(stun::REQUEST, stun::method::BINDING, &[9; 12], &[]),
        1 => wish::channel_data(0x4000, &chance.bytes(len.min(1000)), 0),
        _ => chance.bytes(len),
    }
}

fn allocation(town: &mut Town, chance: &mut Chance) -> Wish {
    let token = if chance.one_in(4) {
        town.tokens.pop()
    } else {
        None
    };
    let mut wish = match chance.below(10) {
        0..=2 => (None, None, None),
        3 => (Some(1), None, None),
        4 => (Some(2), None, None),
        5 | 6 => (None, Some(2), None),
        7 => (None, None, Some(false)),
        _ => (None, None, Some(true)),
    };
    if token.is_some() {
        wish = (None, None, None);
    }
    if chance.one_in(25) {
        wish = (
            *chance.pick(&[None, Some(1), Some(2), Some(3)]),
            *chance.pick(&[None, Some(1), Some(2), Some(3)]),
            *chance.pick(&[None, Some(false), Some(true)]),
        );
    }
    let (family, additional, even) = wish;
    Wish::Allocate {
        family,
        additional,
        even,
        token: token.or(chance.one_in(60).then_some([7; 8])),
        lifetime_s: *chance.pick(&[None, None, Some(0), Some(600), Some(3000), Some(u32::MAX)]),
        dont_fragment: chance.one_in(10),
        transport: if chance.one_in(40) {
            *chance.pick(&[None, Some(6)])
        } else {
            Some(17)
        },
    }
}
