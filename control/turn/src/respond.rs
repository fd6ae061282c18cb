//! Writing responses: what each must carry, within the size that fits any path.

use turnpike_wire::{
    AttributeType, Class, IntegrityAlgorithm, Method, PasswordAlgorithm, PreparedKey,
    TransactionId, TransmitCounter, WriteError, Writer, decode,
};

use crate::nonce::Features;
use crate::refusal::Refusal;
use crate::request::{Request, understood};
use crate::server::{Out, discard};
use crate::{Discard, Event, FiveTuple, Now, Origin, Output, Server};

/// The longest STUN message that fits the smallest path over IPv4: 576 bytes less the headers (RFC 8489, 6.1).
const LONGEST_IPV4: usize = 548;
/// The same over IPv6: 1280 bytes less the headers.
const LONGEST_IPV6: usize = 1232;
/// How many unknown attributes a 420 lists at most: what fits beside everything else it carries.
const LONGEST_LIST: usize = 200;

/// The password algorithms on offer, in the order of preference (RFC 8489, 14.11).
pub(crate) const PASSWORD_ALGORITHMS: [PasswordAlgorithm; 2] =
    [PasswordAlgorithm::Sha256, PasswordAlgorithm::Md5];
/// The same as the value of PASSWORD-ALGORITHMS.
pub(crate) const PASSWORD_ALGORITHMS_VALUE: [u8; 8] = [0, 2, 0, 0, 0, 1, 0, 0];

/// What a response takes over from its request.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) five_tuple: FiveTuple,
    pub(crate) origin: Origin,
    pub(crate) method: Method,
    pub(crate) transaction_id: TransactionId,
    /// Whether FINGERPRINT is mirrored (RFC 8489, 7).
    fingerprint: bool,
    /// What TRANSACTION_TRANSMIT_COUNTER echoes (RFC 7982, 3.3).
    transmissions: Option<u8>,
    /// The key of the integrity attribute; none before the request has authenticated.
    key: Option<PreparedKey>,
}

impl Reply {
    /// For a request that has authenticated.
    pub(crate) fn authenticated(request: &Request<'_>, key: PreparedKey) -> Reply {
        Reply {
            key: Some(key),
            ..Reply::open(request)
        }
    }

    /// For a request that has not.
    pub(crate) fn open(request: &Request<'_>) -> Reply {
        let counter = request.transmit_counter().map(decode::transmit_counter);
        Reply {
            five_tuple: request.five_tuple,
            origin: request.origin,
            method: request.method,
            transaction_id: request.message.transaction_id(),
            fingerprint: request.message.has_fingerprint(),
            transmissions: counter.and_then(Result::ok).map(|counter| counter.req),
            key: None,
        }
    }

    fn longest(&self) -> usize {
        if self.five_tuple.client.ip.is_ipv4() {
            LONGEST_IPV4
        } else {
            LONGEST_IPV6
        }
    }

    /// The bytes of what every response may end with, beside SOFTWARE.
    fn tail_len(&self) -> usize {
        let integrity = match self.key.as_ref().map(PreparedKey::algorithm) {
            Some(IntegrityAlgorithm::Sha1) => 24,
            Some(IntegrityAlgorithm::Sha256) => 36,
            None => 0,
        };
        8 + integrity + 8
    }
}

impl Server {
    /// Sends a success response.
    pub(crate) fn succeed(
        &self,
        reply: &Reply,
        out: Out<'_>,
        body: impl FnOnce(&mut Writer<'_>) -> Result<(), WriteError>,
    ) {
        self.respond(reply, Class::SuccessResponse, out, body);
        out(Output::Event(Event::Answered {
            five_tuple: reply.five_tuple,
            method: reply.method,
        }));
    }

    /// Sends the error response that a refusal asks for.
    pub(crate) fn refuse(
        &self,
        request: &Request<'_>,
        reply: &Reply,
        refusal: Refusal,
        out: Out<'_>,
    ) {
        let user = request.username();
        match refusal {
            Refusal::UnknownAttributes => {
                let mut unknown: Vec<AttributeType> = Vec::new();
                for kind in request.message.unknown_required(understood) {
                    if unknown.len() < LONGEST_LIST && !unknown.contains(&kind) {
                        unknown.push(kind);
                    }
                }
                self.refuse_with(reply, user, refusal, out, |writer| {
                    writer.unknown_attributes(unknown.iter().copied()).map(drop)
                });
            }
            Refusal::DontFragment => {
                let unknown = std::iter::once(AttributeType::DONT_FRAGMENT);
                self.refuse_with(reply, user, refusal, out, |writer| {
                    writer.unknown_attributes(unknown).map(drop)
                });
            }
            _ => self.refuse_with(reply, user, refusal, out, |_| Ok(())),
        }
    }

    /// Sends an error response, and reports it with the name that the user goes by.
    pub(crate) fn refuse_with(
        &self,
        reply: &Reply,
        user: Option<&[u8]>,
        refusal: Refusal,
        out: Out<'_>,
        body: impl FnOnce(&mut Writer<'_>) -> Result<(), WriteError>,
    ) {
        self.respond(reply, Class::ErrorResponse, out, |writer| {
            body(writer.error_code(refusal.code())?)
        });
        out(Output::Event(Event::Refused {
            five_tuple: reply.five_tuple,
            method: reply.method,
            user,
            refusal,
        }));
    }

    /// Sends 401 or 438: the realm, a fresh nonce and the password algorithms, and no integrity (RFC 8489, 9.2.4).
    pub(crate) fn challenge(&mut self, request: &Request<'_>, refusal: Refusal, out: Out<'_>) {
        if self.may_answer(request, out) {
            self.write_challenge(request, refusal, out);
        }
    }

    /// Sends 438 to a request whose integrity is right. With a nonce that was once given to this client it comes from where it
    /// says, so the limit on answers to strangers does not hold: else whoever forges requests from a client's network would
    /// keep it from a new nonce, and its session would end.
    pub(crate) fn renew_nonce(&mut self, request: &Request<'_>, nonce: &[u8], out: Out<'_>) {
        let (client, realm) = (request.five_tuple.client, &self.settings.realm);
        if self.nonces.is_own(client, realm, nonce) || self.may_answer(request, out) {
            self.write_challenge(request, Refusal::Nonce, out);
        }
    }

    fn write_challenge(&mut self, request: &Request<'_>, refusal: Refusal, out: Out<'_>) {
        let nonce = self.nonces.issue(
            request.now.monotonic,
            request.five_tuple.client,
            &self.settings.realm,
            Features::ALL,
            &mut self.rng,
        );
        let (reply, user) = (Reply::open(request), request.username());
        self.refuse_with(&reply, user, refusal, out, |writer| {
            writer
                .realm(&self.settings.realm)?
                .nonce(nonce.as_bytes())?
                .password_algorithms(&PASSWORD_ALGORITHMS)
                .map(drop)
        });
    }

    /// Sends 400 to a request whose credentials are incomplete: nothing besides the code (RFC 8489, 9.2.4).
    pub(crate) fn refuse_credentials(&mut self, request: &Request<'_>, out: Out<'_>) {
        if self.may_answer(request, out) {
            self.refuse(request, &Reply::open(request), Refusal::Credentials, out);
        }
    }

    /// Whether nobody will ever hear of this request, whatever its integrity: its nonce does not tell where it comes from,
    /// and strangers from there have had their answers. It is worth neither a look at the user store nor the HMACs.
    pub(crate) fn is_in_vain(&self, request: &Request<'_>, nonce: &[u8]) -> bool {
        let client = request.five_tuple.client;
        !self.rate_limit.has_room(request.now.monotonic, client.ip)
            && !self.nonces.is_own(client, &self.settings.realm, nonce)
    }

    /// Whether a request that has not authenticated may be answered at all (RFC 8489, 16.1.2).
    pub(crate) fn may_answer(&mut self, request: &Request<'_>, out: Out<'_>) -> bool {
        let allowed = self
            .rate_limit
            .allow(request.now.monotonic, request.five_tuple.client.ip);
        if !allowed {
            let kind = Some((request.method, Class::Request));
            discard(Discard::RateLimited, kind, out);
        }
        allowed
    }

    fn respond(
        &self,
        reply: &Reply,
        class: Class,
        out: Out<'_>,
        body: impl FnOnce(&mut Writer<'_>) -> Result<(), WriteError>,
    ) {
        let mut buffer = [0; LONGEST_IPV6];
        let buffer = &mut buffer[..reply.longest()];
        let bytes = self
            .write(reply, class, buffer, body)
            .expect("every response fits the smallest path");
        out(Output::Transmit {
            five_tuple: reply.five_tuple,
            origin: reply.origin,
            bytes,
        });
    }

    fn write<'b>(
        &self,
        reply: &Reply,
        class: Class,
        buffer: &'b mut [u8],
        body: impl FnOnce(&mut Writer<'_>) -> Result<(), WriteError>,
    ) -> Result<&'b [u8], WriteError> {
        let mut writer = Writer::new(buffer, class, reply.method, reply.transaction_id)?;
        body(&mut writer)?;
        if let Some(software) = self.software(reply) {
            // Whoever set a long realm and a long SOFTWARE learns that the realm matters more.
            if writer.len() + 4 + software.len().next_multiple_of(4) + reply.tail_len()
                <= reply.longest()
            {
                writer.software(software)?;
            }
        }
        if let Some(req) = reply.transmissions {
            // Answers are not counted: 0 is what RFC 7982, 3.3 has a stateless server say.
            writer.transmit_counter(TransmitCounter { req, resp: 0 })?;
        }
        if let Some(key) = &reply.key {
            writer.integrity(key)?;
        }
        if reply.fingerprint {
            writer.fingerprint()?;
        }
        Ok(writer.finish())
    }

    /// SOFTWARE belongs into the responses to Allocate and Refresh (RFC 8656, 5); the others stay small.
    fn software(&self, reply: &Reply) -> Option<&str> {
        let belongs = matches!(reply.method, Method::Allocate | Method::Refresh);
        self.settings.software.as_deref().filter(|_| belongs)
    }
}

/// Whole seconds until a moment, as LIFETIME tells them: never more than there are.
pub(crate) fn seconds_until(now: Now, moment: crate::Time) -> u32 {
    u32::try_from(moment.since(now.monotonic).as_secs()).unwrap_or(u32::MAX)
}
