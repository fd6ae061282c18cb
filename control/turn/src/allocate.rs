//! Allocate: the checks of RFC 8656, 7.2, in their order. What passes them is carried out in `opening`.

use turnpike_wire::{AddressFamily, AttributeType, decode};

use crate::addresses::Parity;
use crate::opening::{Plan, Wanted};
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::request::{Request, decoded};
use crate::respond::Reply;
use crate::server::Out;
use crate::session::Token;
use crate::{Server, Transport, User};

/// UDP's protocol number, the only one in REQUESTED-TRANSPORT that this server relays.
const UDP: u8 = 17;
/// The default lifetime, and the shortest (RFC 8656, 3.2 and 7.2).
const DEFAULT_LIFETIME_S: u32 = 600;

impl Server {
    /// Works on an Allocate by a user that has authenticated, on a five-tuple that has no session.
    pub(crate) fn allocate(
        &mut self,
        request: &Request<'_>,
        reply: Reply,
        user: User,
        out: Out<'_>,
    ) {
        match self.plan(request) {
            Ok(plan) => match self.elsewhere(request.five_tuple.client.ip, &plan) {
                Some(alternates) => self.send_elsewhere(request, &reply, alternates, out),
                None => self.open(request, reply, user, plan, out),
            },
            Err(refusal) => self.refuse(request, &reply, refusal, out),
        }
    }

    /// Steps 3 to 9. Nothing is changed yet.
    fn plan(&self, request: &Request<'_>) -> Result<Plan, Refusal> {
        // RFC 8656, 21.4.
        if Policy::is_tunnel(request.five_tuple.client.ip) {
            return Err(Refusal::Tunnel);
        }
        let transport = AttributeType::REQUESTED_TRANSPORT;
        match decoded(
            transport,
            request.requested_transport(),
            decode::requested_transport,
        )? {
            Some(UDP) => {}
            Some(protocol) => return Err(Refusal::Transport(protocol)),
            None => return Err(Refusal::Attribute(transport)),
        }
        if decoded(
            AttributeType::DONT_FRAGMENT,
            request.dont_fragment(),
            decode::dont_fragment,
        )?
        .is_some()
            && self.would_translate(request)
        {
            return Err(Refusal::DontFragment);
        }
        let wanted = match request.reservation_token() {
            Some(token) => self.plan_reserved(request, token)?,
            None => self.plan_fresh(request)?,
        };
        Ok(Plan {
            wanted,
            lifetime_s: self.lifetime_s(request.lifetime_s()?),
        })
    }

    /// Step 5: a token goes with nothing that says which address is wanted.
    fn plan_reserved(&self, request: &Request<'_>, token: &[u8]) -> Result<Wanted, Refusal> {
        if request
            .even_port()
            .or(request.requested_family())
            .or(self.additional_family(request))
            .is_some()
        {
            return Err(Refusal::Contradiction);
        }
        let token: Token = decode::reservation_token(token)
            .map_err(|_| Refusal::Attribute(AttributeType::RESERVATION_TOKEN))?;
        if !self.reservations.contains_key(&token) {
            return Err(Refusal::Token);
        }
        Ok(Wanted::Reserved(token))
    }

    /// Steps 6 to 9.
    fn plan_fresh(&self, request: &Request<'_>) -> Result<Wanted, Refusal> {
        let requested = decoded(
            AttributeType::REQUESTED_ADDRESS_FAMILY,
            request.requested_family(),
            decode::requested_family,
        )?;
        let additional = decoded(
            AttributeType::ADDITIONAL_ADDRESS_FAMILY,
            self.additional_family(request),
            decode::requested_family,
        )?;
        if requested.is_some() && additional.is_some() {
            return Err(Refusal::Contradiction);
        }
        let family = match requested {
            Some(code) => AddressFamily::from_code(code),
            None => Some(AddressFamily::Ipv4),
        };
        let family = family.filter(|&family| additional.is_some() || self.addresses.has(family));
        let family = family.ok_or(Refusal::Family)?;
        let parity = match decoded(
            AttributeType::EVEN_PORT,
            request.even_port(),
            decode::even_port,
        )? {
            None => Parity::Any,
            Some(false) => Parity::Even,
            Some(true) => Parity::Pair,
        };
        match additional.map(AddressFamily::from_code) {
            None if parity == Parity::Pair => Ok(Wanted::Pair(family)),
            None => Ok(Wanted::One(family, parity)),
            Some(Some(AddressFamily::Ipv6)) if parity != Parity::Pair => Ok(Wanted::Both(parity)),
            Some(_) => Err(Refusal::Contradiction),
        }
    }

    /// ADDITIONAL-ADDRESS-FAMILY, for clients of RFC 5766's time also by its early name.
    fn additional_family<'a>(&self, request: &Request<'a>) -> Option<&'a [u8]> {
        let early = request
            .early_additional_family()
            .filter(|_| self.settings.rfc5766_clients);
        request.additional_family().or(early)
    }

    /// Whether this server would relay from IPv4 to IPv6 for this client. It cannot see the DF bit of what comes in, and
    /// must then refuse DONT-FRAGMENT (RFC 8656, 3.7). Over TCP there is no such bit to see (RFC 8656, 15).
    fn would_translate(&self, request: &Request<'_>) -> bool {
        let datagrams = matches!(
            request.five_tuple.transport,
            Transport::Udp | Transport::Dtls
        );
        let ipv6 = |value: Option<&[u8]>| {
            value.and_then(|value| value.first()) == Some(&AddressFamily::Ipv6.code())
        };
        let asked = ipv6(request.requested_family()) || ipv6(self.additional_family(request));
        let reserved = request
            .reservation_token()
            .and_then(|token| decode::reservation_token(token).ok())
            .and_then(|token| self.reservations.get(&token))
            .and_then(|reservation| self.relays.get(reservation.relay.into()))
            .is_some_and(|relay| self.addresses.family(relay.address) == AddressFamily::Ipv6);
        datagrams
            && request.five_tuple.client.ip.is_ipv4()
            && (reserved || asked && self.addresses.has(AddressFamily::Ipv6))
    }

    /// The lifetime that a client gets: no shorter than the default, no longer than the longest (RFC 8656, 7.2).
    pub(crate) fn lifetime_s(&self, requested_s: Option<u32>) -> u32 {
        let longest = u32::try_from(self.settings.max_lifetime.as_secs()).unwrap_or(u32::MAX);
        requested_s
            .unwrap_or(0)
            .min(longest)
            .max(DEFAULT_LIFETIME_S)
    }
}
