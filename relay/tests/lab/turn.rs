//! A TURN client that does one thing at a time, so that a test says what is on the wire and when.

use std::collections::VecDeque;
use std::net::{SocketAddr, UdpSocket};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};

use turnpike_wire::{
    AddressFamily, ChannelData, ChannelNumber, Class, Icmp, IntegrityCheck, LongTermKey, Message,
    Method, TransactionId, TransportAddress, WriteError, Writer,
};

use super::relay::{PASSWORD, USER};
use super::tap::PATIENCE;
use super::world::{Family, Host};

/// How long a request waits for its answer before it is sent again (RFC 8489 section 6.2.1).
const RETRANSMIT: Duration = Duration::from_millis(500);

/// A client with a socket of its own.
pub struct TurnClient {
    pub socket: UdpSocket,
    pub server: SocketAddr,
    pub user: String,
    pub password: String,
    realm: String,
    nonce: Vec<u8>,
    /// What came while an answer was awaited.
    backlog: VecDeque<Vec<u8>>,
}

/// A response.
#[derive(Clone, Debug)]
pub struct Answer(pub Vec<u8>);

/// What a relay passes on to its client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Relayed {
    Channel(u16, Vec<u8>),
    Data(SocketAddr, Vec<u8>),
    Icmp(SocketAddr, Icmp),
}

/// Adds the attributes of a message.
pub type Attributes<'a> = &'a dyn Fn(&mut Writer<'_>) -> Result<(), WriteError>;

/// Asking.
impl TurnClient {
    /// A client on a new port of `host`, with the user that every relay of the lab knows.
    pub fn new(host: &Host, server: SocketAddr) -> Self {
        // No two of a test have the same port one after the other, as might be where the system chooses: the second would get
        // 437. The system's own begin at 32768.
        static PORT: AtomicU16 = AtomicU16::new(25_000);
        let address = host.address(Family::of(server.ip()));
        let port = PORT.fetch_add(1, Ordering::Relaxed);
        Self::at(host, SocketAddr::new(address, port), server)
    }

    /// A client on this address of `host`.
    pub fn at(host: &Host, address: SocketAddr, server: SocketAddr) -> Self {
        Self {
            socket: host.netns.udp(address, PATIENCE),
            server,
            user: USER.to_owned(),
            password: PASSWORD.to_owned(),
            realm: String::new(),
            nonce: Vec::new(),
            backlog: VecDeque::new(),
        }
    }

    /// Its own address.
    pub fn address(&self) -> SocketAddr {
        self.socket.local_addr().expect("bound")
    }

    /// A request with credentials, once the server has said what it wants to have.
    pub fn request(&self, method: Method, attributes: Attributes<'_>) -> Vec<u8> {
        message(Class::Request, method, &|writer| {
            attributes(writer)?;
            if !self.nonce.is_empty() {
                writer.username(&self.user)?;
                writer.realm(&self.realm)?;
                writer.nonce(&self.nonce)?;
                writer.integrity_sha1(self.key().as_bytes())?;
            }
            Ok(())
        })
    }

    /// Sends a request until it is answered, with the credentials that the server asks for; panics when no answer comes.
    pub fn ask(&mut self, method: Method, attributes: Attributes<'_>) -> Answer {
        let mut challenges = 0;
        loop {
            let answer = self.exchange(&self.request(method, attributes));
            let challenged = self.take_challenge(&answer);
            if !challenged || challenges == 2 {
                return answer;
            }
            challenges += 1;
        }
    }

    /// Sends a message until it is answered, as it is.
    pub fn exchange(&mut self, request: &[u8]) -> Answer {
        self.try_exchange(request)
            .unwrap_or_else(|| panic!("no answer to {:?}", Message::parse(request)))
    }

    /// Sends a message until it is answered, or patience ends.
    pub fn try_exchange(&mut self, request: &[u8]) -> Option<Answer> {
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            self.send(request);
            let until = Instant::now() + RETRANSMIT;
            while let Some(bytes) = self.read(until) {
                if is_answer(&bytes, request) {
                    let answer = Answer(bytes);
                    self.check_integrity(&answer);
                    return Some(answer);
                }
                self.backlog.push_back(bytes);
            }
        }
        None
    }

    /// Sends bytes to the server.
    pub fn send(&self, bytes: &[u8]) {
        self.socket.send_to(bytes, self.server).expect("sent");
    }

    /// Takes realm and nonce of a challenge (401 or 438); false when it is none.
    pub fn take_challenge(&mut self, answer: &Answer) -> bool {
        let message = answer.message();
        let (Ok(Some(realm)), Ok(Some(nonce))) = (message.realm(), message.nonce()) else {
            return false;
        };
        self.realm = realm.to_owned();
        self.nonce = nonce.to_vec();
        matches!(answer.code(), 401 | 438)
    }

    fn key(&self) -> LongTermKey {
        let [user, realm, password] =
            [&self.user, &self.realm, &self.password].map(|part| part.as_bytes());
        LongTermKey::md5(user, realm, password)
    }

    /// Successes are signed by who knows the password.
    fn check_integrity(&self, answer: &Answer) {
        let message = answer.message();
        if message.class() == Class::SuccessResponse && message.method() != Some(Method::Binding) {
            let check = message.verify_integrity(self.key().as_bytes());
            assert_eq!(check, IntegrityCheck::Sha1Ok, "{message:?}");
        }
    }
}

/// What clients usually ask for; each panics unless it is granted.
impl TurnClient {
    /// A relayed address of this family.
    pub fn allocate(&mut self, side: Family) -> SocketAddr {
        let answer = self.ask(Method::Allocate, &|writer| {
            writer.requested_transport(17)?;
            writer.requested_address_family(side.into())?;
            Ok(())
        });
        answer.granted().relayed()
    }

    pub fn permit(&mut self, peer: SocketAddr) {
        self.ask(Method::CreatePermission, &|writer| {
            writer.xor_peer_address(peer.into()).map(drop)
        })
        .granted();
    }

    pub fn bind(&mut self, number: u16, peer: SocketAddr) {
        self.try_bind(number, peer).granted();
    }

    /// The answer to ChannelBind.
    pub fn try_bind(&mut self, number: u16, peer: SocketAddr) -> Answer {
        let number = ChannelNumber::new(number).expect("a channel number");
        self.ask(Method::ChannelBind, &|writer| {
            writer.channel_number(number)?;
            writer.xor_peer_address(peer.into()).map(drop)
        })
    }

    /// The answer to Refresh, without saying for how long.
    pub fn refresh(&mut self) -> Answer {
        self.ask(Method::Refresh, &|_| Ok(()))
    }

    /// Ends the allocation.
    pub fn delete(&mut self) {
        self.ask(Method::Refresh, &|writer| writer.lifetime(0).map(drop))
            .granted();
    }

    /// The address that the server sees.
    pub fn reflexive(&mut self) -> SocketAddr {
        let answer = self.exchange(&binding_request());
        answer.granted().mapped()
    }
}

/// Listening.
impl TurnClient {
    /// The next message of the relay that answers no request, within `limit`. A request that was sent again may have been
    /// answered again.
    pub fn relayed(&mut self, limit: Duration) -> Option<Relayed> {
        let until = Instant::now() + limit;
        loop {
            let bytes = self.backlog.pop_front().or_else(|| self.read(until))?;
            let answers = Message::parse(&bytes).is_ok_and(|message| is_response(&message));
            if !answers {
                return Some(Relayed::parse(&bytes));
            }
        }
    }

    /// Forgets all that has come so far.
    pub fn forget(&mut self) {
        self.backlog.clear();
        while self.read(Instant::now()).is_some() {}
    }

    fn read(&self, until: Instant) -> Option<Vec<u8>> {
        let left = until.saturating_duration_since(Instant::now());
        self.socket
            .set_read_timeout(Some(left.max(Duration::from_millis(1))))
            .expect("not zero");
        let mut buffer = vec![0; 65_536];
        loop {
            match self.socket.recv_from(&mut buffer) {
                Ok((length, from)) if from == self.server => {
                    buffer.truncate(length);
                    return Some(buffer);
                }
                Ok(_) => {}
                Err(_) => return None,
            }
        }
    }
}

impl Answer {
    pub fn message(&self) -> Message<'_> {
        Message::parse(&self.0).expect("a well-formed response")
    }

    /// Zero for success.
    pub fn code(&self) -> u16 {
        let message = self.message();
        match message.class() {
            Class::SuccessResponse => 0,
            _ => {
                let code = message.error_code().expect("a well-formed ERROR-CODE");
                code.expect("an error says which").code.code()
            }
        }
    }

    /// Itself, after it has been seen to be a success.
    pub fn granted(self) -> Self {
        assert_eq!(self.code(), 0, "{:?}", self.message());
        self
    }

    /// XOR-RELAYED-ADDRESS.
    pub fn relayed(&self) -> SocketAddr {
        let message = self.message();
        let mut addresses = message.xor_relayed_addresses();
        let address = addresses.next().expect("an XOR-RELAYED-ADDRESS");
        address.expect("a well-formed address").into()
    }

    /// XOR-MAPPED-ADDRESS.
    pub fn mapped(&self) -> SocketAddr {
        let address = self.message().xor_mapped_address();
        let address = address.expect("a well-formed address");
        address.expect("an XOR-MAPPED-ADDRESS").into()
    }
}

impl Relayed {
    /// Reads what a relay has sent to a client.
    ///
    /// # Panics
    /// When it is neither ChannelData nor a Data indication.
    pub fn parse(bytes: &[u8]) -> Self {
        if let Ok(ChannelData { channel, data }) = ChannelData::parse(bytes) {
            assert_eq!(bytes.len(), 4 + data.len(), "no padding over UDP");
            return Self::Channel(channel.value(), data.to_vec());
        }
        let message = Message::parse(bytes).expect("ChannelData or STUN");
        assert_eq!(
            (message.class(), message.method()),
            (Class::Indication, Some(Method::Data)),
        );
        let peer: TransportAddress = message
            .xor_peer_address()
            .expect("a well-formed address")
            .expect("an XOR-PEER-ADDRESS");
        let data = message.data().expect("any bytes will do");
        let icmp = message.icmp().expect("a well-formed ICMP");
        match (data, icmp) {
            (Some(data), None) => Self::Data(peer.into(), data.to_vec()),
            (None, Some(icmp)) => Self::Icmp(peer.into(), icmp),
            both => panic!("one of DATA and ICMP, not {both:?}"),
        }
    }
}

/// A Send indication.
pub fn send_indication(peer: SocketAddr, data: &[u8], dont_fragment: bool) -> Vec<u8> {
    message(Class::Indication, Method::Send, &|writer| {
        writer.xor_peer_address(peer.into())?;
        if dont_fragment {
            writer.dont_fragment()?;
        }
        writer.data(data).map(drop)
    })
}

/// ChannelData, unpadded.
pub fn channel_data(number: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).expect("ChannelData counts in 16 bits");
    [&number.to_be_bytes()[..], &length.to_be_bytes(), data].concat()
}

pub fn binding_request() -> Vec<u8> {
    message(Class::Request, Method::Binding, &|_| Ok(()))
}

/// An Allocate request without credentials.
pub fn bare_allocate() -> Vec<u8> {
    message(Class::Request, Method::Allocate, &|writer| {
        writer.requested_transport(17).map(drop)
    })
}

/// A message with a transaction ID of its own.
pub fn message(class: Class, method: Method, attributes: Attributes<'_>) -> Vec<u8> {
    let mut id = [0; 12];
    getrandom::fill(&mut id).expect("the system has randomness");
    let mut buffer = vec![0; 65_536];
    let mut writer =
        Writer::new(&mut buffer, class, method, TransactionId(id)).expect("a header fits");
    attributes(&mut writer).expect("the attributes fit");
    writer.finish().to_vec()
}

/// Whether `bytes` answer `request`: same transaction, same method, class success or error.
fn is_answer(bytes: &[u8], request: &[u8]) -> bool {
    let (Ok(bytes), Ok(request)) = (Message::parse(bytes), Message::parse(request)) else {
        return false;
    };
    bytes.transaction_id() == request.transaction_id()
        && bytes.method() == request.method()
        && is_response(&bytes)
}

fn is_response(message: &Message<'_>) -> bool {
    matches!(
        message.class(),
        Class::SuccessResponse | Class::ErrorResponse
    )
}

impl From<Family> for AddressFamily {
    fn from(family: Family) -> Self {
        match family {
            Family::V4 => Self::Ipv4,
            Family::V6 => Self::Ipv6,
        }
    }
}
