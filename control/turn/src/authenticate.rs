//! Who asks: the checks of the long-term credential mechanism, in the order of RFC 8489, 9.2.4.
//!
//! 1. an integrity attribute is there, else 401
//! 2. USERNAME or USERHASH, REALM and NONCE are there and well formed, else 400 without anything
//! 3. the password algorithm is one on offer, and the offer came back unaltered, else 400
//! 4. the user exists, else 401
//! 5. the integrity is right, else 401
//! 6. the nonce is good, else 438
//!
//! A request on the five-tuple of a session and by that session's user is checked with the session's keys. Any other
//! waits, as a copy, until the user store has answered; how many and how much may wait is limited. Nothing else is kept
//! of a request that has not authenticated.

use turnpike_wire::{
    Class, IntegrityAlgorithm, IntegrityCheck, Message, Method, PasswordAlgorithm, PreparedKey,
    SHA1_LEN, SHA256_LEN, decode, userhash,
};

use crate::refusal::Refusal;
use crate::request::Request;
use crate::respond::{PASSWORD_ALGORITHMS_VALUE, Reply};
use crate::server::{Out, discard};
use crate::slab::Key;
use crate::{Answer, Discard, Keys, Now, Output, Purpose, QuestionId, Server, User, UserName};

impl Server {
    /// Checks 1 to 3, then 4 and 5 for a session's own user; asks the user store about anybody else.
    pub(crate) fn authenticate(&mut self, request: &Request<'_>, out: Out<'_>) {
        let credentials = match Credentials::of(request) {
            Ok(credentials) => credentials,
            Err(Lacking::Integrity) => {
                return self.challenge(request, Refusal::Unauthenticated, out);
            }
            Err(Lacking::Something) => return self.refuse_credentials(request, out),
        };
        if credentials.realm != self.settings.realm.as_bytes() {
            return self.challenge(request, Refusal::Realm, out);
        }
        if self.is_in_vain(request, credentials.nonce) {
            let kind = Some((request.method, Class::Request));
            return discard(Discard::RateLimited, kind, out);
        }
        let session = self.live_session(request.now, &request.five_tuple, out);
        match session.filter(|&key| self.is_owner(key, &credentials)) {
            Some(key) => {
                let owner = self
                    .sessions
                    .get(key)
                    .map(|session| &*session.user.keys)
                    .unwrap_or_default();
                match verified(&request.message, owner, credentials.algorithm) {
                    Some(integrity) => {
                        self.admit(request, &credentials, integrity, Asker::Owner(key), out)
                    }
                    None => self.challenge(request, Refusal::Password, out),
                }
            }
            None => self.ask(request, &credentials, out),
        }
    }

    /// Checks 4 and 5 with what the user store knows.
    pub(crate) fn credentials(
        &mut self,
        now: Now,
        question: QuestionId,
        answer: Answer,
        out: Out<'_>,
    ) {
        let Some(stashed) = self.questions.take(question) else {
            return;
        };
        if let Ok(message) = Message::parse(&stashed.bytes)
            && let Some(method) = message.method()
        {
            let request = Request {
                now,
                five_tuple: stashed.five_tuple,
                origin: stashed.origin,
                message,
                method,
                places: stashed.places,
            };
            self.answered(&request, answer, out);
        }
        self.questions.recycle(stashed.bytes);
    }

    fn answered(&mut self, request: &Request<'_>, answer: Answer, out: Out<'_>) {
        let Ok(credentials) = Credentials::of(request) else {
            return;
        };
        let user = match answer {
            Answer::Known(user) => Some(user),
            Answer::Unknown => None,
            Answer::Unavailable => {
                return discard(
                    Discard::StoreUnavailable,
                    Some((request.method, Class::Request)),
                    out,
                );
            }
        };
        // The realm may have changed since the question; keys of another one prove nothing.
        let user = user.filter(|_| credentials.realm == self.settings.realm.as_bytes());
        let Some(user) = user else {
            // The same work as for a user that exists, so that nobody can tell who does (RFC 8489, 16.1).
            for _ in 0..self.usual_keys {
                std::hint::black_box(verified(
                    &request.message,
                    std::slice::from_ref(&self.nobody),
                    credentials.algorithm,
                ));
            }
            return self.challenge(request, Refusal::User, out);
        };
        self.usual_keys = user.keys.len().max(1);
        match verified(&request.message, &user.keys, credentials.algorithm) {
            Some(integrity) => {
                self.admit(request, &credentials, integrity, Asker::Known(user), out)
            }
            None => self.challenge(request, Refusal::Password, out),
        }
    }

    /// What follows integrity: retransmissions, check 6, unknown attributes, and who may use the five-tuple; then the
    /// request is worked on.
    fn admit(
        &mut self,
        request: &Request<'_>,
        credentials: &Credentials<'_>,
        integrity: PreparedKey,
        asker: Asker,
        out: Out<'_>,
    ) {
        let reply = Reply::authenticated(request, integrity);
        let session = match asker {
            Asker::Owner(key) => Some(key),
            Asker::Known(_) => self.live_session(request.now, &request.five_tuple, out),
        };
        let owns = session.is_some_and(|key| self.is_by_owner(key, &asker));
        // A repeated Allocate is recognised before its nonce is looked at: 438 would make the client try anew, and fail with
        // 437 (RFC 8656, 7.2, note).
        if let Some(key) = session.filter(|&key| owns && self.is_retransmission(key, request)) {
            return self.repeat_allocated(request, &reply, key, out);
        }
        let (now, client) = (request.now.monotonic, request.five_tuple.client);
        if self
            .nonces
            .check(now, client, &self.settings.realm, credentials.nonce)
            .is_err()
        {
            return self.renew_nonce(request, credentials.nonce, out);
        }
        if request.has_unknown() {
            return self.refuse(request, &reply, Refusal::UnknownAttributes, out);
        }
        if request.method == Method::Allocate {
            return match (session, asker) {
                (None, Asker::Known(user)) => self.allocate(request, reply, user, out),
                _ => self.refuse(request, &reply, Refusal::Allocated, out),
            };
        }
        let session = session.filter(|&key| {
            self.sessions
                .get(key)
                .is_some_and(|session| session.opening.is_none())
        });
        let Some(key) = session else {
            return self.refuse(request, &reply, Refusal::NoAllocation, out);
        };
        if !owns {
            return self.refuse(request, &reply, Refusal::Owner, out);
        }
        self.renew_keys(key, asker);
        let done = match request.method {
            Method::Refresh => self.refresh(request, &reply, key, out),
            Method::CreatePermission => self.create_permission(request, &reply, key, out),
            Method::ChannelBind => self.bind_channel(request, &reply, key, out),
            _ => unreachable!("only these methods are authenticated"),
        };
        if let Err(refusal) = done {
            self.refuse(request, &reply, refusal, out);
        }
    }

    /// Whether the credentials name the session's user, and the keys it was created with are still of the realm.
    fn is_owner(&self, key: Key, credentials: &Credentials<'_>) -> bool {
        let Some(session) = self
            .sessions
            .get(key)
            .filter(|session| session.realm_epoch == self.realm_epoch)
        else {
            return false;
        };
        match credentials.user {
            UserName::Plain(name) => name == session.user.name.as_bytes(),
            UserName::Hash(hash) => {
                *hash == userhash(session.user.name.as_bytes(), credentials.realm)
            }
        }
    }

    fn is_by_owner(&self, key: Key, asker: &Asker) -> bool {
        match asker {
            Asker::Owner(owned) => *owned == key,
            Asker::Known(user) => self
                .sessions
                .get(key)
                .is_some_and(|session| session.user.name == user.name),
        }
    }

    fn is_retransmission(&self, key: Key, request: &Request<'_>) -> bool {
        request.method == Method::Allocate
            && self
                .sessions
                .get(key)
                .is_some_and(|session| session.transaction == request.message.transaction_id())
    }

    /// After the realm has changed, a session goes on with the keys its user has just proved to have.
    fn renew_keys(&mut self, key: Key, asker: Asker) {
        if let (Some(session), Asker::Known(user)) = (self.sessions.get_mut(key), asker) {
            session.user.keys = user.keys;
            session.realm_epoch = self.realm_epoch;
        }
    }

    fn ask(&mut self, request: &Request<'_>, credentials: &Credentials<'_>, out: Out<'_>) {
        let Some(question) = self.questions.add(request, self.settings.limits.questions) else {
            return discard(
                Discard::TooManyQuestions,
                Some((request.method, Class::Request)),
                out,
            );
        };
        let purpose = match request.method {
            Method::Allocate => Purpose::Allocate,
            _ => Purpose::Other,
        };
        out(Output::Authenticate {
            question,
            realm: &self.settings.realm,
            user: credentials.user,
            purpose,
        });
    }

    /// Forgets the questions that the user store did not answer in time.
    pub(crate) fn expire_questions(&mut self, now: Now, out: Out<'_>) {
        while let Some(stashed) = self.questions.expired(now.monotonic) {
            let method = Message::parse(&stashed.bytes)
                .ok()
                .and_then(|message| message.method());
            discard(
                Discard::StoreUnavailable,
                method.map(|method| (method, Class::Request)),
                out,
            );
            self.questions.recycle(stashed.bytes);
        }
    }
}

/// Whose request it is.
enum Asker {
    /// The user of this session, by the session's keys.
    Owner(Key),
    /// A user by the user store's keys.
    Known(User),
}

/// What a request says of who sent it.
struct Credentials<'a> {
    user: UserName<'a>,
    realm: &'a [u8],
    nonce: &'a [u8],
    /// None for a client of before RFC 8489, which knows only MD5.
    algorithm: Option<PasswordAlgorithm>,
}

/// What a request lacks.
enum Lacking {
    /// It does not try to authenticate: it gets a challenge.
    Integrity,
    /// Its credentials are incomplete or contradict each other.
    Something,
}

impl<'a> Credentials<'a> {
    /// Checks 1 to 3.
    fn of(request: &Request<'a>) -> Result<Credentials<'a>, Lacking> {
        match (request.integrity(), request.integrity_sha256()) {
            (_, Some(value)) if value.len() == SHA256_LEN => {}
            (Some(value), None) if value.len() == SHA1_LEN => {}
            (None, None) => return Err(Lacking::Integrity),
            _ => return Err(Lacking::Something),
        }
        let user = match (request.username(), request.userhash()) {
            (Some(name), None) if name.len() <= decode::MAX_TEXT_LEN => UserName::Plain(name),
            (None, Some(hash)) => {
                UserName::Hash(decode::userhash(hash).map_err(|_| Lacking::Something)?)
            }
            _ => return Err(Lacking::Something),
        };
        let realm = request
            .realm()
            .filter(|realm| realm.len() <= decode::MAX_TEXT_LEN)
            .ok_or(Lacking::Something)?;
        let nonce = request
            .nonce()
            .filter(|nonce| nonce.len() <= decode::MAX_TEXT_LEN)
            .ok_or(Lacking::Something)?;
        // Every nonce of this server announces password algorithms. One that does not is forged, which check 6 finds; so
        // these checks need not look at it.
        let algorithm = match (request.password_algorithm(), request.password_algorithms()) {
            (None, None) => None,
            (Some(chosen), Some(offer)) if offer == PASSWORD_ALGORITHMS_VALUE => {
                let chosen = decode::password_algorithm(chosen)
                    .ok()
                    .and_then(|entry| entry.algorithm());
                Some(chosen.ok_or(Lacking::Something)?)
            }
            _ => return Err(Lacking::Something),
        };
        Ok(Credentials {
            user,
            realm,
            nonce,
            algorithm,
        })
    }
}

/// The key that signs the response, if any of the keys has signed the request.
///
/// The request says by which attribute it wants to be verified; how the response is signed follows from whether the
/// password algorithm was negotiated (RFC 8489, 9.2.4).
fn verified(
    message: &Message<'_>,
    keys: &[Keys],
    algorithm: Option<PasswordAlgorithm>,
) -> Option<PreparedKey> {
    let verifies = message.integrity_algorithm()?;
    let (password, signs) = match algorithm {
        Some(password) => (password, IntegrityAlgorithm::Sha256),
        None => (PasswordAlgorithm::Md5, IntegrityAlgorithm::Sha1),
    };
    keys.iter().find_map(|keys| {
        let key = keys.prepared(password, verifies);
        match message.verify_prepared(&key) {
            IntegrityCheck::Sha1Ok | IntegrityCheck::Sha256Ok if signs == verifies => Some(key),
            IntegrityCheck::Sha1Ok | IntegrityCheck::Sha256Ok => {
                Some(keys.prepared(password, signs))
            }
            _ => None,
        }
    })
}
