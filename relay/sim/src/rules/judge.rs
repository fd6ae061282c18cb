//! What a message must lead to: the checks of RFC 8489, 9.2.4, and of RFC 8656, 7.2, 8.2, 10.2 and 12.2, in their order.

use std::net::IpAddr;

use turnpike_turn::{Discard, FiveTuple, Now};
use turnpike_wire::TransportAddress;

use super::Rules;
use super::state::{Allocation, Proof, Wanted};
use crate::people::REALM;
use crate::stun::{self, Malformed, Stun, kind, method};

/// What must become of a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Expected {
    /// Nothing, and the reason is this.
    Dropped(Discard),
    /// An unsigned response with this code (0 for success), or nothing because of the rate limit.
    Open(u16),
    /// An unsigned 438 to somebody who had a nonce, whatever the rate limit says.
    Renewed,
    /// A question to the user store.
    Asked,
    /// The sender has proved who it is.
    Proven(Proof, Deed),
}

/// What must be done for somebody who has proved who it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Deed {
    /// Refuse with this code.
    Refuse(u16),
    /// Refuse with 420, and list these.
    Unknown(Vec<u16>),
    /// Answer a repeated Allocate as before.
    Repeat,
    /// Nothing: the same request is being worked on.
    Wait,
    /// Allocate this, for so many seconds.
    Allocate(Wanted, u32),
    /// Refresh or (0) delete those of this family, or all.
    Refresh(Option<u8>, u32),
    /// Permit these peers.
    Permit(Vec<IpAddr>),
    /// Bind a number to a peer.
    Bind(u16, TransportAddress),
}

impl Rules {
    /// Judges a message, before the user store was asked about its user or after it has answered.
    pub(super) fn judge(
        &self,
        now: Now,
        five_tuple: &FiveTuple,
        bytes: &[u8],
        answered: bool,
    ) -> Expected {
        let request = match stun::read(bytes) {
            Ok(request) => request,
            Err(Malformed::Shape) => return Expected::Dropped(Discard::Malformed),
            Err(Malformed::Fingerprint) => return Expected::Dropped(Discard::Fingerprint),
        };
        if let Some(reason) = misplaced(&request) {
            return Expected::Dropped(reason);
        }
        let unknown = unknown_required(&request);
        if request.method == method::BINDING {
            return Expected::Open(if unknown.is_empty() { 0 } else { 420 });
        }
        let claim = match Claim::of(&request) {
            Ok(claim) => claim,
            Err(code) => return Expected::Open(code),
        };
        if claim.realm != REALM.as_bytes() {
            return Expected::Open(401);
        }
        let Some(proof) = self.proof(now, five_tuple, &request, &claim, answered) else {
            return Expected::Asked;
        };
        let Some(proof) = proof else {
            return Expected::Open(401);
        };
        match self.admit(now.monotonic.0, five_tuple, &request, &proof, unknown) {
            Ok(deed) => Expected::Proven(proof, deed),
            Err(Stale) if self.is_own(five_tuple.client, &request) => Expected::Renewed,
            Err(Stale) => Expected::Open(438),
        }
    }

    /// Who sent a request: nobody known for `Some(None)`; `None` where the user store has to be asked first.
    fn proof(
        &self,
        now: Now,
        five_tuple: &FiveTuple,
        request: &Stun,
        claim: &Claim<'_>,
        answered: bool,
    ) -> Option<Option<Proof>> {
        let name = match claim.user {
            User::Name(name) => String::from_utf8(name.to_vec()).ok(),
            User::Hash(hash) => self.people.by_hash(hash).map(str::to_owned),
        };
        let owner = self.sessions.get(five_tuple).filter(|session| {
            let live = |allocation: &Allocation| allocation.span.decided() > now.monotonic.0;
            session.opening.is_some() || session.allocations.iter().any(live)
        });
        let owned = owner.is_some_and(|session| Some(&session.user) == name.as_ref());
        if !answered && !owned {
            return None;
        }
        let Some(name) = name else {
            return Some(None);
        };
        // Keys are kept with the session, so that it outlives the credential that made it.
        let allocates = request.method == method::ALLOCATE && answered;
        let passwords = self.people.passwords(&name, allocates, now.unix_s);
        let keys = passwords.iter().map(|password| match claim.sha256_key {
            true => stun::sha256_key(name.as_bytes(), REALM, password),
            false => stun::md5_key(name.as_bytes(), REALM, password),
        });
        let key = keys.into_iter().find(|key| request.is_signed(key));
        Some(key.map(|key| Proof {
            user: name,
            key,
            sha256: claim.negotiated,
        }))
    }

    fn admit(
        &self,
        now: u64,
        five_tuple: &FiveTuple,
        request: &Stun,
        proof: &Proof,
        unknown: Vec<u16>,
    ) -> Result<Deed, Stale> {
        let session = self.sessions.get(five_tuple).filter(|session| {
            let live = |allocation: &Allocation| allocation.span.decided() > now;
            session.opening.is_some() || session.allocations.iter().any(live)
        });
        let allocates = request.method == method::ALLOCATE;
        let owner = session.filter(|session| session.user == proof.user);
        if let Some(session) = owner.filter(|session| allocates && session.id == request.id) {
            return Ok(if session.opening.is_some() {
                Deed::Wait
            } else {
                Deed::Repeat
            });
        }
        if !self.is_fresh(
            now,
            five_tuple.client,
            request.find(kind::NONCE).unwrap_or_default(),
        ) {
            return Err(Stale);
        }
        if !unknown.is_empty() {
            return Ok(Deed::Unknown(unknown));
        }
        if allocates {
            return Ok(match session {
                Some(_) => Deed::Refuse(437),
                None => self.judge_allocate(now, five_tuple, request, proof),
            });
        }
        let Some(session) = session.filter(|session| session.opening.is_none()) else {
            return Ok(Deed::Refuse(437));
        };
        if session.user != proof.user {
            return Ok(Deed::Refuse(441));
        }
        let live = session
            .allocations
            .iter()
            .filter(|allocation| allocation.span.decided() > now);
        let allocations: Vec<&Allocation> = live.collect();
        let deed = match request.method {
            method::REFRESH => self.judge_refresh(&allocations, request),
            method::CREATE_PERMISSION => self.judge_permission(now, &allocations, request),
            _ => self.judge_channel(now, &allocations, request),
        };
        Ok(deed.unwrap_or_else(Deed::Refuse))
    }

    /// Whether the nonce of a request was issued to who sends it, however long ago.
    pub(super) fn is_own(&self, client: TransportAddress, request: &Stun) -> bool {
        let nonce = request.find(kind::NONCE).unwrap_or_default();
        let nonce = self.nonces.get(nonce);
        nonce.is_some_and(|nonce| nonce.client == client)
    }

    /// RFC 8489, 9.2.4: issued by this server, to this client, not too long ago.
    fn is_fresh(&self, now: u64, client: TransportAddress, nonce: &[u8]) -> bool {
        let lifetime = 1000 * self.nonce_lifetime_s;
        self.nonces.get(nonce).is_some_and(|nonce| {
            nonce.client == client && now.saturating_sub(nonce.issued) <= lifetime
        })
    }

    fn judge_allocate(
        &self,
        now: u64,
        five_tuple: &FiveTuple,
        request: &Stun,
        proof: &Proof,
    ) -> Deed {
        let (wanted, lifetime_s) = match self.judge_wish(five_tuple, request) {
            Ok(wish) => wish,
            Err(deed) => return deed,
        };
        let limit = self.limits.allocations_per_user;
        let kept_for_itself = match wanted {
            Wanted::Reserved(token) => self.reservations[&token].user == proof.user,
            _ => false,
        };
        let (at_least, _) = self.used(&proof.user, now);
        if limit > 0 && !kept_for_itself && at_least + wanted.legs() > limit {
            return Deed::Refuse(486);
        }
        Deed::Allocate(wanted, lifetime_s)
    }

    /// RFC 8656, 7.2, steps 3 to 9.
    fn judge_wish(&self, five_tuple: &FiveTuple, request: &Stun) -> Result<(Wanted, u32), Deed> {
        let refused = |code| Err(Deed::Refuse(code));
        let tunnel = |ip: IpAddr| matches!(ip, IpAddr::V6(ip) if ip.segments()[0] == 0x2002 || ip.segments()[..2] == [0x2001, 0]);
        if tunnel(five_tuple.client.ip) {
            return refused(403);
        }
        match fixed::<4>(request, kind::REQUESTED_TRANSPORT).map_err(Deed::Refuse)? {
            Some([17, ..]) => {}
            Some(_) => return refused(442),
            None => return refused(400),
        }
        let token = request.find(kind::RESERVATION_TOKEN);
        let requested = fixed::<4>(request, kind::REQUESTED_ADDRESS_FAMILY);
        let additional = fixed::<4>(request, self.additional(request));
        if let Some([]) = fixed::<0>(request, kind::DONT_FRAGMENT).map_err(Deed::Refuse)?
            && five_tuple.client.ip.is_ipv4()
            && self.asks_for_ipv6(request)
        {
            return Err(Deed::Unknown(vec![kind::DONT_FRAGMENT]));
        }
        let wanted = if let Some(token) = token {
            let others = [
                kind::EVEN_PORT,
                kind::REQUESTED_ADDRESS_FAMILY,
                self.additional(request),
            ];
            let token = <[u8; 8]>::try_from(token);
            match token {
                _ if others.iter().any(|other| request.has(*other)) => return refused(400),
                Err(_) => return refused(400),
                Ok(token) if !self.reservations.contains_key(&token) => return refused(508),
                Ok(token) => Wanted::Reserved(token),
            }
        } else {
            let requested = requested.map_err(Deed::Refuse)?.map(|value| value[0]);
            let additional = additional.map_err(Deed::Refuse)?.map(|value| value[0]);
            if requested.is_some() && additional.is_some() {
                return refused(400);
            }
            let family = requested.unwrap_or(1);
            if additional.is_none() && !self.plan.relays_family(family) {
                return refused(440);
            }
            let even = fixed::<1>(request, kind::EVEN_PORT).map_err(Deed::Refuse)?;
            let pair = even.is_some_and(|[flags]| flags & 0x80 != 0);
            match additional {
                None if pair => Wanted::Pair(family),
                None => Wanted::One(family, even.is_some()),
                Some(2) if !pair => Wanted::Both(even.is_some()),
                Some(_) => return refused(400),
            }
        };
        let lifetime_s = self.granted_s(request).map_err(Deed::Refuse)?;
        Ok((wanted, lifetime_s))
    }

    /// Whether relaying would translate from IPv4 to IPv6, where the DF bit of what comes in cannot be kept.
    fn asks_for_ipv6(&self, request: &Stun) -> bool {
        let six = |kind| {
            request
                .find(kind)
                .is_some_and(|value| value.first() == Some(&2))
        };
        let named = six(kind::REQUESTED_ADDRESS_FAMILY) || six(self.additional(request));
        let token = request
            .find(kind::RESERVATION_TOKEN)
            .and_then(|token| token.try_into().ok());
        let kept = token.and_then(|token: [u8; 8]| self.reservations.get(&token));
        let kept = kept.and_then(|kept| self.ports.get(&kept.relay));
        (named && self.plan.relays_family(2)) || kept.is_some_and(|port| port.bound.ip.is_ipv6())
    }

    /// The type of ADDITIONAL-ADDRESS-FAMILY: before RFC 8656 it had another.
    fn additional(&self, request: &Stun) -> u16 {
        let early = self.plan.rfc5766 && !request.has(kind::ADDITIONAL_ADDRESS_FAMILY);
        if early {
            kind::EARLY_ADDITIONAL_FAMILY
        } else {
            kind::ADDITIONAL_ADDRESS_FAMILY
        }
    }

    /// RFC 8656, 7.2 and 8.2: no shorter than the default, no longer than the longest.
    fn granted_s(&self, request: &Stun) -> Result<u32, u16> {
        let asked = fixed::<4>(request, kind::LIFETIME)?.map_or(600, u32::from_be_bytes);
        let longest = u32::try_from(self.plan.max_lifetime_s).expect("an hour at most");
        Ok(asked.clamp(600, longest.max(600)))
    }

    /// RFC 8656, 8.2.
    fn judge_refresh(&self, allocations: &[&Allocation], request: &Stun) -> Result<Deed, u16> {
        let granted_s = self.granted_s(request)?;
        let deletes = request.lifetime_s() == Some(0);
        let family =
            fixed::<4>(request, kind::REQUESTED_ADDRESS_FAMILY)?.map(|[family, ..]| family);
        if let Some(family) = family
            && !allocations
                .iter()
                .any(|allocation| family_of(allocation.bound.ip) == family)
        {
            return Err(443);
        }
        Ok(Deed::Refresh(family, if deletes { 0 } else { granted_s }))
    }

    /// RFC 8656, 10.2.
    fn judge_permission(
        &self,
        now: u64,
        allocations: &[&Allocation],
        request: &Stun,
    ) -> Result<Deed, u16> {
        let peers = request.addresses(kind::XOR_PEER_ADDRESS);
        let peers: Vec<IpAddr> = peers
            .into_iter()
            .map(|peer| Ok(peer.ok_or(400u16)?.ip))
            .collect::<Result<_, u16>>()?;
        if peers.is_empty() {
            return Err(400);
        }
        if peers
            .iter()
            .any(|peer| towards(allocations, *peer).is_none())
        {
            return Err(443);
        }
        if peers.iter().any(|peer| self.is_refused(*peer, None)) {
            return Err(403);
        }
        self.check_room(now, allocations, &peers)?;
        Ok(Deed::Permit(peers))
    }

    /// RFC 8656, 12.2.
    fn judge_channel(
        &self,
        now: u64,
        allocations: &[&Allocation],
        request: &Stun,
    ) -> Result<Deed, u16> {
        let [high, low, ..] = fixed::<4>(request, kind::CHANNEL_NUMBER)?.ok_or(400u16)?;
        let number = u16::from_be_bytes([high, low]);
        if !(0x4000..=self.plan.highest_channel()).contains(&number) {
            return Err(400);
        }
        let peer = request
            .address(kind::XOR_PEER_ADDRESS)
            .filter(|peer| peer.port != 0);
        let peer = peer.ok_or(400u16)?;
        let mut bound = allocations
            .iter()
            .flat_map(|allocation| allocation.live_channels(now));
        if bound.any(|channel| (channel.number == number) != (channel.peer == peer)) {
            return Err(400);
        }
        let allocation = towards(allocations, peer.ip).ok_or(443u16)?;
        if self.is_refused(peer.ip, None) || self.is_refused(peer.ip, Some(peer.port)) {
            return Err(403);
        }
        let known = allocation
            .live_channels(now)
            .any(|channel| channel.number == number);
        let most = self.limits.channels_per_allocation as usize;
        if !known && allocation.live_channels(now).count() >= most {
            return Err(508);
        }
        self.check_room(now, allocations, &[peer.ip])?;
        Ok(Deed::Bind(number, peer))
    }

    /// Whether every new permission has room.
    fn check_room(
        &self,
        now: u64,
        allocations: &[&Allocation],
        peers: &[IpAddr],
    ) -> Result<(), u16> {
        for allocation in allocations {
            let mut all: Vec<IpAddr> = allocation.live_permissions(now).collect();
            let before = all.len();
            let own = peers
                .iter()
                .filter(|peer| family_of(**peer) == family_of(allocation.bound.ip));
            for peer in own {
                if !all.contains(peer) {
                    all.push(*peer);
                }
            }
            let most = self.limits.permissions_per_allocation as usize;
            if all.len() > before && all.len() > most {
                return Err(508);
            }
        }
        Ok(())
    }

    /// Whether nothing may be relayed to this peer, or to this port of it.
    pub(super) fn is_refused(&self, peer: IpAddr, port: Option<u16>) -> bool {
        if port == Some(0) || self.denied.iter().any(|range| range.contains(&peer)) {
            return true;
        }
        if self.plan.is_own(peer) {
            return port.is_some_and(|port| !self.plan.ports.contains(&port));
        }
        !self.allowed.iter().any(|range| range.contains(&peer))
    }
}

/// The nonce is not good.
struct Stale;

/// The number of an address's family.
pub(super) fn family_of(ip: IpAddr) -> u8 {
    if ip.is_ipv4() { 1 } else { 2 }
}

/// The allocation of a peer's family.
fn towards<'a>(allocations: &[&'a Allocation], peer: IpAddr) -> Option<&'a Allocation> {
    allocations
        .iter()
        .find(|found| family_of(found.bound.ip) == family_of(peer))
        .copied()
}

/// A value that has one length only: 400 for another.
fn fixed<const N: usize>(request: &Stun, kind: u16) -> Result<Option<[u8; N]>, u16> {
    request
        .find(kind)
        .map(|value| value.try_into().map_err(|_| 400))
        .transpose()
}

/// Why a well-formed message is none that this server works on.
fn misplaced(message: &Stun) -> Option<Discard> {
    let indications = [method::SEND, method::DATA, method::CONNECTION_ATTEMPT];
    let requests = [
        method::ALLOCATE,
        method::REFRESH,
        method::CREATE_PERMISSION,
        method::CHANNEL_BIND,
        method::CONNECT,
        method::CONNECTION_BIND,
    ];
    let (is_indication, is_request) = (
        indications.contains(&message.method),
        requests.contains(&message.method),
    );
    if !is_indication && !is_request && message.method != method::BINDING {
        return Some(Discard::UnknownMethod);
    }
    match message.class {
        stun::INDICATION if is_request => Some(Discard::UnexpectedClass),
        stun::INDICATION => Some(Discard::Indication),
        stun::REQUEST if is_indication => Some(Discard::UnexpectedClass),
        stun::REQUEST if [method::CONNECT, method::CONNECTION_BIND].contains(&message.method) => {
            Some(Discard::UnknownMethod)
        }
        stun::REQUEST => None,
        _ => Some(Discard::UnexpectedClass),
    }
}

/// The attributes that must be understood and are not, each once, in their order.
pub(super) fn unknown_required(message: &Stun) -> Vec<u16> {
    let understood = |kind: u16| match kind {
        0x0001 | 0x0006 | 0x0008..=0x000A | 0x000C | 0x000D | 0x0012..=0x001A => true,
        0x001C..=0x001E | 0x0020 | 0x0022 => true,
        _ => kind >= 0x8000,
    };
    let mut unknown = Vec::new();
    for attribute in &message.attributes {
        if !understood(attribute.kind) && !unknown.contains(&attribute.kind) {
            unknown.push(attribute.kind);
        }
    }
    unknown
}

/// What a request says of who sent it.
struct Claim<'a> {
    user: User<'a>,
    realm: &'a [u8],
    /// Whether the password algorithm was negotiated.
    negotiated: bool,
    /// Whether the key is made with SHA-256.
    sha256_key: bool,
}

enum User<'a> {
    Name(&'a [u8]),
    Hash(&'a [u8]),
}

/// The longest text that has to be understood (RFC 8489, 14.3 and 14.9).
const LONGEST_TEXT: usize = 763;

impl<'a> Claim<'a> {
    /// RFC 8489, 9.2.4, the first three checks.
    fn of(request: &'a Stun) -> Result<Claim<'a>, u16> {
        let length = |kind| request.find(kind).map(<[u8]>::len);
        match (
            length(kind::MESSAGE_INTEGRITY),
            length(kind::MESSAGE_INTEGRITY_SHA256),
        ) {
            (None, None) => return Err(401),
            (_, Some(32)) | (Some(20), None) => {}
            _ => return Err(400),
        }
        let text = |kind| {
            request
                .find(kind)
                .filter(|value| value.len() <= LONGEST_TEXT)
        };
        let user = match (request.find(kind::USERNAME), request.find(kind::USERHASH)) {
            (Some(name), None) if name.len() <= LONGEST_TEXT => User::Name(name),
            (None, Some(hash)) if hash.len() == 32 => User::Hash(hash),
            _ => return Err(400),
        };
        let realm = text(kind::REALM).ok_or(400u16)?;
        text(kind::NONCE).ok_or(400u16)?;
        let offer = [0, 2, 0, 0, 0, 1, 0, 0];
        let chosen = request.find(kind::PASSWORD_ALGORITHM);
        let (negotiated, sha256_key) = match (chosen, request.find(kind::PASSWORD_ALGORITHMS)) {
            (None, None) => (false, false),
            (Some([0, 1, 0, 0]), Some(list)) if list == offer => (true, false),
            (Some([0, 2, 0, 0]), Some(list)) if list == offer => (true, true),
            _ => return Err(400),
        };
        Ok(Claim {
            user,
            realm,
            negotiated,
            sha256_key,
        })
    }
}
