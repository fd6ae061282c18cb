//! What the server remembers of a client: its session, its relayed transport addresses, and what may pass through them.

use std::hash::{BuildHasher, Hasher};
use std::net::IpAddr;
use std::sync::Arc;

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use turnpike_wire::{AddressFamily, ChannelNumber, ErrorCode, TransactionId, TransportAddress};

use crate::opening::Opening;
use crate::server::Out;
use crate::slab::{Key, Slab};
use crate::{FiveTuple, Limits, Operation, Origin, Output, RelayId, Time, Transport, User};

/// The value of RESERVATION-TOKEN.
pub(crate) type Token = [u8; 8];

/// A client's five-tuple with its one or two relayed transport addresses (RFC 8656, 6).
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) five_tuple: FiveTuple,
    /// Where the client's traffic enters.
    pub(crate) origin: Origin,
    /// The user that created it, with its keys.
    pub(crate) user: User,
    /// The server's epoch of the realm that the keys are made with.
    pub(crate) realm_epoch: u16,
    /// The transaction that created it, by which retransmissions are recognised (RFC 8656, 7.2).
    pub(crate) transaction: TransactionId,
    /// The relayed transport addresses, by [`place`] of their family.
    pub(crate) relays: [Option<RelayId>; 2],
    /// The token that its Allocate was answered with, for retransmissions.
    pub(crate) token: Option<Token>,
    /// The family that its Allocate could not get, for retransmissions.
    pub(crate) refused: Option<(AddressFamily, ErrorCode)>,
    /// When its timer fires, no later than the first end of anything in it.
    pub(crate) armed: Time,
    /// Its Allocate, as long as that has not been answered.
    pub(crate) opening: Option<Box<Opening>>,
}

/// The place of a family in arrays that have one entry for each.
pub(crate) fn place(family: AddressFamily) -> usize {
    match family {
        AddressFamily::Ipv4 => 0,
        AddressFamily::Ipv6 => 1,
    }
}

/// A relayed transport address, from OpenRelay until it is closed.
#[derive(Debug)]
pub(crate) struct Relay {
    pub(crate) owner: Owner,
    /// Which of the server's relay addresses.
    pub(crate) address: u16,
    pub(crate) port: u16,
    /// Where it was opened.
    pub(crate) origin: Origin,
    /// The end of the allocation.
    pub(crate) expires: Time,
    /// The bytes a second that the data plane has been told; 0 is no limit.
    pub(crate) bytes_per_s: u32,
    /// By peer.
    pub(crate) permissions: Vec<Permission>,
    /// By number.
    pub(crate) channels: Vec<Channel>,
}

/// Whom a relayed transport address serves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Owner {
    /// A client.
    Session(Key),
    /// A client that will come with the token.
    Reservation,
    /// A client that waits for it to be opened anew, where its traffic enters: it is closed in between.
    Moving(Key),
    /// Nobody any more: it is being closed.
    Nobody,
}

impl Relay {
    pub(crate) fn new(owner: Owner, address: u16, port: u16, origin: Origin) -> Relay {
        Relay {
            owner,
            address,
            port,
            origin,
            expires: Time(u64::MAX),
            bytes_per_s: 0,
            permissions: Vec::new(),
            channels: Vec::new(),
        }
    }

    /// Tells the data plane how much it may relay a second, if that is news.
    pub(crate) fn limit(&mut self, id: RelayId, limits: Limits, origin: Origin, out: Out<'_>) {
        let bytes_per_s = limits.bytes_per_s_per_allocation;
        if std::mem::replace(&mut self.bytes_per_s, bytes_per_s) != bytes_per_s {
            let operation = Operation::Rate {
                relay: id,
                bytes_per_s,
            };
            out(Output::Apply { origin, operation });
        }
    }

    /// The first end of anything in it.
    pub(crate) fn earliest(&self) -> Time {
        let permissions = self.permissions.iter().map(|permission| permission.expires);
        let channels = self.channels.iter().map(|channel| channel.expires);
        permissions.chain(channels).fold(self.expires, Time::min)
    }

    /// Gives back the memory of lists that have become short.
    pub(crate) fn give_back_room(&mut self) {
        if self.permissions.len() < self.permissions.capacity() / 2 {
            self.permissions.shrink_to_fit();
        }
        if self.channels.len() < self.channels.capacity() / 2 {
            self.channels.shrink_to_fit();
        }
    }

    /// The place of a peer's permission, or else the one where it belongs.
    pub(crate) fn permission(&self, peer: IpAddr) -> Result<usize, usize> {
        self.permissions
            .binary_search_by_key(&peer, |permission| permission.peer)
    }

    /// The place of a number's channel, or else the one where it belongs.
    pub(crate) fn channel(&self, number: ChannelNumber) -> Result<usize, usize> {
        self.channels
            .binary_search_by_key(&number, |channel| channel.number)
    }
}

/// Leave for a peer's address to exchange data with a client (RFC 8656, 9).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Permission {
    pub(crate) peer: IpAddr,
    pub(crate) expires: Time,
}

/// A channel number that stands for a peer (RFC 8656, 12).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Channel {
    pub(crate) peer: TransportAddress,
    pub(crate) number: ChannelNumber,
    pub(crate) expires: Time,
}

/// Inserts without the spare room that `Vec::insert` would leave a list of one or two.
pub(crate) fn insert_tight<T>(list: &mut Vec<T>, place: usize, item: T) {
    if list.len() == list.capacity() {
        list.reserve_exact(list.len().max(1));
    }
    list.insert(place, item);
}

/// The odd port of a pair, kept for whoever brings its token (RFC 8656, 7.2).
#[derive(Clone, Debug)]
pub(crate) struct Reservation {
    pub(crate) relay: RelayId,
    /// The user whose quota it counts against.
    pub(crate) user: Arc<str>,
}

/// Parts of the index of sessions: enough that one of them grows in less than a millisecond when there are a million.
const PARTS: usize = 256;

/// All sessions, found by five-tuple.
#[derive(Debug)]
pub(crate) struct Sessions {
    slab: Slab<Session>,
    /// The slots, in parts that grow one at a time: no request ever waits for all of it, and few sessions stay close together,
    /// in the caches.
    index: [HashTable<u32>; PARTS],
    hash: FixedState,
}

impl Sessions {
    /// None yet. The seed keeps strangers from choosing five-tuples that meet in the table.
    pub(crate) fn new(seed: u64) -> Sessions {
        Sessions {
            slab: Slab::new(),
            index: [const { HashTable::new() }; PARTS],
            hash: FixedState::with_seed(seed),
        }
    }

    pub(crate) fn len(&self) -> u32 {
        self.slab.len()
    }

    pub(crate) fn find(&self, five_tuple: &FiveTuple) -> Option<Key> {
        let hash = hash_five_tuple(&self.hash, five_tuple);
        let matches = |slot: &u32| {
            self.slab
                .at(*slot)
                .is_some_and(|(_, session)| session.five_tuple == *five_tuple)
        };
        let slot = *self.index[part(hash)].find(hash, matches)?;
        self.slab.at(slot).map(|(key, _)| key)
    }

    /// Adds a session, whose five-tuple has none yet.
    pub(crate) fn insert(&mut self, session: Session) -> Key {
        let hash = hash_five_tuple(&self.hash, &session.five_tuple);
        let key = self.slab.insert(session);
        let (slab, state) = (&self.slab, &self.hash);
        self.index[part(hash)].insert_unique(hash, key.slot, |&slot| {
            let (_, session) = slab.at(slot).expect("the index names used slots");
            hash_five_tuple(state, &session.five_tuple)
        });
        key
    }

    pub(crate) fn remove(&mut self, key: Key) -> Option<Session> {
        let session = self.slab.remove(key)?;
        let hash = hash_five_tuple(&self.hash, &session.five_tuple);
        let index = &mut self.index[part(hash)];
        let Ok(entry) = index.find_entry(hash, |&slot| slot == key.slot) else {
            unreachable!("every session is in the index");
        };
        entry.remove();
        Some(session)
    }

    pub(crate) fn get(&self, key: Key) -> Option<&Session> {
        self.slab.get(key)
    }

    pub(crate) fn get_mut(&mut self, key: Key) -> Option<&mut Session> {
        self.slab.get_mut(key)
    }
}

/// The part of the index by bits of the hash by which the part itself does not tell entries apart: those are the lowest and
/// the seven highest.
fn part(hash: u64) -> usize {
    (hash >> 48) as usize % PARTS
}

fn hash_five_tuple(hash: &FixedState, five_tuple: &FiveTuple) -> u64 {
    let FiveTuple {
        client,
        server,
        transport,
    } = *five_tuple;
    let mut hasher = hash.build_hasher();
    for ip in [client.ip, server.ip] {
        match ip {
            IpAddr::V4(ip) => hasher.write_u32(ip.to_bits()),
            IpAddr::V6(ip) => hasher.write_u128(ip.to_bits()),
        }
    }
    let transport = match transport {
        Transport::Udp => 0,
        Transport::Tcp => 1,
        Transport::Tls => 2,
        Transport::Dtls => 3,
    };
    hasher.write_u64(transport << 32 | u64::from(client.port) << 16 | u64::from(server.port));
    hasher.finish()
}
