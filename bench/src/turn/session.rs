//! One client's dealings with a TURN server, without IO: requests out, responses in (RFC 8656, RFC 8489 section 9.2).

use std::net::SocketAddr;

use turnpike_wire::{
    AttributeType, ChannelNumber, Class, IntegrityAlgorithm, IntegrityCheck, LongTermKey, Message,
    Method, PreparedKey, TransactionId, TransportAddress, WriteError, Writer, decode,
};

/// The longest request.
pub const MAX_REQUEST: usize = 512;

/// UDP's number, for REQUESTED-TRANSPORT.
const UDP: u8 = 17;

/// What a client asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// A relayed address, in this family.
    Allocate,
    /// A permission for its peer.
    CreatePermission,
    /// A channel to its peer, and with it a permission (RFC 8656 section 12).
    BindChannel,
    /// So many more seconds; none to end the allocation.
    Refresh(u32),
}

impl Request {
    fn method(self) -> Method {
        match self {
            Self::Allocate => Method::Allocate,
            Self::CreatePermission => Method::CreatePermission,
            Self::BindChannel => Method::ChannelBind,
            Self::Refresh(_) => Method::Refresh,
        }
    }
}

/// What a response means for the request it answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is done.
    Done,
    /// It has to be asked again, with the credentials that were not there or the nonce that was not fresh.
    AskAgain,
    /// It is refused, with this code.
    Refused(u16),
    /// Nobody who knows the password says so, or it answers nothing that is open.
    Unacceptable(&'static str),
}

/// Name and password.
#[derive(Clone, Debug)]
pub struct Account {
    /// The name.
    pub username: String,
    /// The password.
    pub password: String,
}

/// An account at a realm: what authenticated requests need.
pub struct Login {
    username: String,
    realm: String,
    key: PreparedKey,
}

impl Login {
    /// The long-term credential of an account (RFC 8489 section 9.2.2).
    pub fn new(account: &Account, realm: &str) -> Self {
        let Account { username, password } = account;
        let key = LongTermKey::md5(username.as_bytes(), realm.as_bytes(), password.as_bytes());
        Self {
            username: username.clone(),
            realm: realm.to_owned(),
            key: PreparedKey::new(IntegrityAlgorithm::Sha1, key.as_bytes()),
        }
    }
}

/// How a client reaches the server. What differs between them is matched on where it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    /// A request in a datagram of its own.
    Udp,
}

/// One client: its addresses, and what it knows of the server.
#[derive(Clone, Debug)]
pub struct Session {
    /// How it talks to the server.
    pub transport: Transport,
    /// Its own address.
    pub client: SocketAddr,
    /// The peer it wants to talk to.
    pub peer: SocketAddr,
    /// The channel to that peer.
    pub channel: ChannelNumber,
    /// The relayed address, once allocated.
    pub relayed: Option<SocketAddr>,
    nonce: Vec<u8>,
    number: u32,
    serial: u64,
}

impl Session {
    /// A client that knows nothing yet. `number` is in the transaction ids, so that a response tells whose it is.
    pub fn new(number: u32, transport: Transport, client: SocketAddr, peer: SocketAddr) -> Self {
        let channel = ChannelNumber::MIN.value() + (number % 0x1000) as u16;
        Self {
            transport,
            client,
            peer,
            channel: ChannelNumber::new(channel).expect("below 0x5000"),
            relayed: None,
            nonce: Vec::new(),
            number,
            serial: 0,
        }
    }

    /// Starts over as a client the server has never seen, from another port.
    ///
    /// A five-tuple comes again only after all others, long after it was used.
    pub fn renew_far_away(&mut self) {
        self.client
            .set_port(1024 + (self.client.port() - 1023) % 64_000);
        self.relayed = None;
        self.nonce.clear();
    }

    /// The client's number in a response's transaction id.
    pub fn number_of(message: &Message<'_>) -> u32 {
        let TransactionId([a, b, c, d, ..]) = message.transaction_id();
        u32::from_be_bytes([a, b, c, d])
    }

    /// Writes a request into `buffer`, authenticated once the server has given a nonce; returns its length.
    ///
    /// # Errors
    /// When the server's realm or nonce is too long to be sent back.
    pub fn ask(
        &mut self,
        request: Request,
        login: Option<&Login>,
        buffer: &mut [u8; MAX_REQUEST],
    ) -> Result<usize, WriteError> {
        self.serial += 1;
        let id = self.transaction_id();
        let mut writer = Writer::new(buffer, Class::Request, request.method(), id)?;
        match request {
            Request::Allocate => {
                writer.requested_transport(UDP)?;
                if self.client.is_ipv6() {
                    writer.requested_address_family(turnpike_wire::AddressFamily::Ipv6)?;
                }
            }
            Request::CreatePermission => {
                writer.xor_peer_address(TransportAddress::from(self.peer))?;
            }
            Request::BindChannel => {
                writer.channel_number(self.channel)?;
                writer.xor_peer_address(TransportAddress::from(self.peer))?;
            }
            Request::Refresh(seconds) => {
                writer.lifetime(seconds)?;
            }
        }
        if let Some(login) = login.filter(|_| !self.nonce.is_empty()) {
            writer.username(&login.username)?;
            writer.realm(&login.realm)?;
            writer.nonce(&self.nonce)?;
            writer.integrity(&login.key)?;
        }
        Ok(writer.len())
    }

    /// Takes the response to the request asked last.
    ///
    /// A challenge is not protected, so the caller makes the login of a realm it has not seen yet before it asks again.
    pub fn hear(
        &mut self,
        request: Request,
        response: &Message<'_>,
        login: Option<&Login>,
    ) -> Answer {
        if response.transaction_id() != self.transaction_id()
            || response.method() != Some(request.method())
        {
            return Answer::Unacceptable("it answers another request");
        }
        match response.class() {
            Class::ErrorResponse => self.hear_error(request, response),
            Class::SuccessResponse => {
                let verified = login.map(|login| response.verify_prepared(&login.key));
                if verified != Some(IntegrityCheck::Sha1Ok) {
                    return Answer::Unacceptable("its MESSAGE-INTEGRITY is wrong or missing");
                }
                self.hear_success(request, response)
            }
            _ => Answer::Unacceptable("it is no response"),
        }
    }

    fn hear_success(&mut self, request: Request, response: &Message<'_>) -> Answer {
        if request == Request::Allocate {
            let value = response.find(AttributeType::XOR_RELAYED_ADDRESS);
            let address =
                value.and_then(|value| decode::xor_address(value, &response.transaction_id()).ok());
            let Some(address) = address else {
                return Answer::Unacceptable("it names no relayed address");
            };
            self.relayed = Some(address.into());
        }
        Answer::Done
    }

    fn hear_error(&mut self, request: Request, response: &Message<'_>) -> Answer {
        let value = response.find(AttributeType::ERROR_CODE);
        let Some(code) = value.and_then(|value| decode::error_code(value).ok()) else {
            return Answer::Unacceptable("an error without a code");
        };
        let code = code.code.code();
        let nonce = response.find(AttributeType::NONCE);
        match (code, nonce) {
            // It was asked twice and has gone the first time (RFC 8656 section 7.3).
            (437, _) if request == Request::Refresh(0) => Answer::Done,
            (401, Some(nonce)) if self.nonce.is_empty() => {
                self.nonce = nonce.to_vec();
                Answer::AskAgain
            }
            (438, Some(nonce)) => {
                self.nonce = nonce.to_vec();
                Answer::AskAgain
            }
            _ => Answer::Refused(code),
        }
    }

    fn transaction_id(&self) -> TransactionId {
        let mut id = [0; 12];
        id[..4].copy_from_slice(&self.number.to_be_bytes());
        id[4..].copy_from_slice(&self.serial.to_be_bytes());
        TransactionId(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use turnpike_wire::ErrorCode;

    const REALM: &str = "bench.example";

    fn login() -> Login {
        let account = Account {
            username: "bench".into(),
            password: "secret".into(),
        };
        Login::new(&account, REALM)
    }

    fn session() -> Session {
        let (client, peer) = ("10.0.0.1:5000", "10.0.0.2:6000");
        Session::new(
            7,
            Transport::Udp,
            client.parse().unwrap(),
            peer.parse().unwrap(),
        )
    }

    /// The response to the request in `asked`, as `write` fills it.
    fn response(asked: &[u8], class: Class, write: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
        let asked = Message::parse(asked).unwrap();
        let mut buffer = [0; MAX_REQUEST];
        let (method, id) = (asked.method().unwrap(), asked.transaction_id());
        let mut writer = Writer::new(&mut buffer, class, method, id).unwrap();
        write(&mut writer);
        writer.bytes().to_vec()
    }

    fn challenge(writer: &mut Writer<'_>, code: u16, nonce: &[u8]) {
        let code = ErrorCode::new(code).unwrap();
        writer.error_code(code).unwrap();
        writer.realm(REALM).unwrap().nonce(nonce).unwrap();
    }

    #[test]
    fn a_challenge_is_answered_with_credentials_and_a_stale_nonce_with_the_fresh_one() {
        let (mut session, login, mut buffer) = (session(), login(), [0; MAX_REQUEST]);
        let mut ask_and_hear = |code, nonce: &[u8]| {
            let length = session.ask(Request::Allocate, Some(&login), &mut buffer);
            let asked = buffer[..length.unwrap()].to_vec();
            let bytes = response(&asked, Class::ErrorResponse, |writer| {
                challenge(writer, code, nonce)
            });
            let heard = session.hear(
                Request::Allocate,
                &Message::parse(&bytes).unwrap(),
                Some(&login),
            );
            let nonce = Message::parse(&asked)
                .unwrap()
                .find(AttributeType::NONCE)
                .map(<[u8]>::to_vec);
            (nonce, heard)
        };
        assert_eq!(ask_and_hear(401, b"one"), (None, Answer::AskAgain));
        assert_eq!(
            ask_and_hear(438, b"two"),
            (Some(b"one".to_vec()), Answer::AskAgain)
        );
        let refused = (Some(b"two".to_vec()), Answer::Refused(401));
        assert_eq!(
            ask_and_hear(401, b"three"),
            refused,
            "the password is wrong"
        );
    }

    #[test]
    fn an_allocation_that_has_gone_already_needs_not_go_again() {
        let (mut session, mut buffer) = (session(), [0; MAX_REQUEST]);
        let mut ask_and_hear = |request| {
            let length = session.ask(request, None, &mut buffer).unwrap();
            let bytes = response(&buffer[..length], Class::ErrorResponse, |writer| {
                writer.error_code(ErrorCode::new(437).unwrap()).unwrap();
            });
            session.hear(request, &Message::parse(&bytes).unwrap(), None)
        };
        assert_eq!(ask_and_hear(Request::Refresh(0)), Answer::Done);
        assert_eq!(ask_and_hear(Request::Refresh(600)), Answer::Refused(437));
    }

    #[test]
    fn a_success_counts_only_with_the_right_integrity_and_transaction() {
        let (mut session, login, mut buffer) = (session(), login(), [0; MAX_REQUEST]);
        let length = session
            .ask(Request::Refresh(0), Some(&login), &mut buffer)
            .unwrap();
        let sign = |key: &[u8]| {
            let key = PreparedKey::new(IntegrityAlgorithm::Sha1, key);
            response(&buffer[..length], Class::SuccessResponse, |writer| {
                writer.lifetime(0).unwrap().integrity(&key).unwrap();
            })
        };
        let right = LongTermKey::md5(b"bench", REALM.as_bytes(), b"secret");
        let (good, bad) = (sign(right.as_bytes()), sign(b"another key"));
        let mut hear = |bytes: &[u8]| {
            session.hear(
                Request::Refresh(0),
                &Message::parse(bytes).unwrap(),
                Some(&login),
            )
        };
        assert!(matches!(hear(&bad), Answer::Unacceptable(_)));
        assert_eq!(hear(&good), Answer::Done);
        let mut other = good.clone();
        other[19] ^= 1;
        assert!(matches!(hear(&other), Answer::Unacceptable(_)));
    }
}
