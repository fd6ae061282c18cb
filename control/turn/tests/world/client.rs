//! A client that writes requests the way clients do, or the way they should not.

use std::cell::Cell;

use turnpike_turn::{FiveTuple, Origin};
use turnpike_wire::{
    AttributeType, Class, LongTermKey, Method, PasswordAlgorithm, TransactionId, TransportAddress,
    WriteError, Writer, userhash,
};

use super::{REALM, Response, at};

/// How a client authenticates.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scheme {
    /// As before RFC 8489: MD5 key, MESSAGE-INTEGRITY, no PASSWORD-ALGORITHM.
    Legacy,
    /// PASSWORD-ALGORITHM SHA-256, MESSAGE-INTEGRITY-SHA256.
    Sha256,
    /// PASSWORD-ALGORITHM MD5, MESSAGE-INTEGRITY-SHA256.
    Md5,
    /// PASSWORD-ALGORITHM SHA-256, but only MESSAGE-INTEGRITY.
    Sha256WithSha1,
    /// PASSWORD-ALGORITHM SHA-256, both integrity attributes.
    Sha256WithBoth,
}

/// A client. Every field may be changed.
#[derive(Clone, Debug)]
pub struct Client {
    pub five_tuple: FiveTuple,
    pub origin: Origin,
    pub user: String,
    pub password: String,
    pub realm: String,
    pub nonce: Vec<u8>,
    pub scheme: Scheme,
    /// Whether it sends USERHASH instead of USERNAME.
    pub anonymous: bool,
    transactions: Cell<u64>,
}

impl Client {
    pub fn new(five_tuple: FiveTuple) -> Client {
        Client {
            five_tuple,
            origin: Origin(0),
            user: "user1".into(),
            password: "secret1".into(),
            realm: REALM.into(),
            nonce: Vec::new(),
            scheme: Scheme::Sha256,
            anonymous: false,
            transactions: Cell::new(0),
        }
    }

    pub fn with_user(self, user: &str, password: &str) -> Client {
        Client {
            user: user.into(),
            password: password.into(),
            ..self
        }
    }

    pub fn with_scheme(self, scheme: Scheme) -> Client {
        Client { scheme, ..self }
    }

    pub fn with_origin(self, origin: u16) -> Client {
        Client {
            origin: Origin(origin),
            ..self
        }
    }

    /// The key it signs with, and that answers to it are signed with.
    pub fn key(&self) -> LongTermKey {
        let parts = [&self.user, &self.realm, &self.password].map(|part| part.as_bytes());
        match self.scheme {
            Scheme::Legacy | Scheme::Md5 => LongTermKey::md5(parts[0], parts[1], parts[2]),
            Scheme::Sha256 | Scheme::Sha256WithSha1 | Scheme::Sha256WithBoth => {
                LongTermKey::sha256(parts[0], parts[1], parts[2])
            }
        }
    }

    /// Takes realm and nonce from a 401 or 438.
    pub fn take_challenge(&mut self, response: &Response) {
        self.realm = response
            .message()
            .realm()
            .unwrap()
            .expect("a challenge has REALM")
            .into();
        self.nonce = response
            .message()
            .nonce()
            .unwrap()
            .expect("a challenge has NONCE")
            .into();
    }

    fn next_transaction(&self) -> TransactionId {
        self.transactions.update(|count| count + 1);
        let mut id = [0; 12];
        id[..8].copy_from_slice(&self.transactions.get().to_be_bytes());
        id[8..10].copy_from_slice(&self.five_tuple.client.port.to_be_bytes());
        TransactionId(id)
    }
}

type Write = Box<dyn Fn(&mut Writer<'_>) -> Result<(), WriteError>>;

/// A request that is still to be written. Every method that ends in `Draft` can be chained.
pub struct Draft {
    pub method: Method,
    class: Class,
    authenticated: bool,
    fingerprint: bool,
    transaction: Option<TransactionId>,
    without: Vec<AttributeType>,
    attributes: Vec<Write>,
    after_integrity: Vec<Write>,
}

/// What to ask.
impl Draft {
    pub fn new(method: Method) -> Draft {
        Draft {
            method,
            class: Class::Request,
            authenticated: true,
            fingerprint: false,
            transaction: None,
            without: Vec::new(),
            attributes: Vec::new(),
            after_integrity: Vec::new(),
        }
    }

    pub fn binding() -> Draft {
        Draft::new(Method::Binding).unauthenticated()
    }

    /// With REQUESTED-TRANSPORT UDP.
    pub fn allocate() -> Draft {
        Draft::new(Method::Allocate).transport(17)
    }

    pub fn refresh() -> Draft {
        Draft::new(Method::Refresh)
    }

    pub fn create_permission(peers: &[&str]) -> Draft {
        let peers: Vec<TransportAddress> = peers.iter().map(|peer| at(peer)).collect();
        peers
            .into_iter()
            .fold(Draft::new(Method::CreatePermission), Draft::peer)
    }

    /// The number may be any.
    pub fn channel_bind(number: u16, peer: &str) -> Draft {
        Draft::new(Method::ChannelBind)
            .channel(number)
            .peer(at(peer))
    }
}

/// With which attributes.
impl Draft {
    /// Anything that a [`Writer`] can write.
    pub fn with(
        mut self,
        write: impl Fn(&mut Writer<'_>) -> Result<(), WriteError> + 'static,
    ) -> Draft {
        self.attributes.push(Box::new(write));
        self
    }

    /// An attribute of any type and value.
    pub fn raw(self, kind: impl Into<RawType>, value: &[u8]) -> Draft {
        let (kind, value) = (kind.into().0, value.to_vec());
        self.with(move |writer| writer.attribute(kind, &value).map(drop))
    }

    pub fn transport(self, protocol: u8) -> Draft {
        self.with(move |writer| writer.requested_transport(protocol).map(drop))
    }

    pub fn lifetime(self, lifetime_s: u32) -> Draft {
        self.with(move |writer| writer.lifetime(lifetime_s).map(drop))
    }

    /// REQUESTED-ADDRESS-FAMILY.
    pub fn family(self, code: u8) -> Draft {
        self.raw(AttributeType::REQUESTED_ADDRESS_FAMILY, &[code, 0, 0, 0])
    }

    pub fn additional_family(self, code: u8) -> Draft {
        self.raw(AttributeType::ADDITIONAL_ADDRESS_FAMILY, &[code, 0, 0, 0])
    }

    pub fn even_port(self, reserve_next: bool) -> Draft {
        self.with(move |writer| writer.even_port(reserve_next).map(drop))
    }

    pub fn token(self, token: &[u8]) -> Draft {
        self.raw(AttributeType::RESERVATION_TOKEN, token)
    }

    pub fn dont_fragment(self) -> Draft {
        self.with(|writer| writer.dont_fragment().map(drop))
    }

    pub fn peer(self, peer: TransportAddress) -> Draft {
        self.with(move |writer| writer.xor_peer_address(peer).map(drop))
    }

    pub fn channel(self, number: u16) -> Draft {
        let [high, low] = number.to_be_bytes();
        self.raw(AttributeType::CHANNEL_NUMBER, &[high, low, 0, 0])
    }
}

/// In which shape.
impl Draft {
    pub fn class(self, class: Class) -> Draft {
        Draft { class, ..self }
    }

    /// Without credentials and integrity.
    pub fn unauthenticated(self) -> Draft {
        Draft {
            authenticated: false,
            ..self
        }
    }

    pub fn fingerprint(self) -> Draft {
        Draft {
            fingerprint: true,
            ..self
        }
    }

    /// With this transaction ID instead of a new one.
    pub fn transaction(self, id: [u8; 12]) -> Draft {
        Draft {
            transaction: Some(TransactionId(id)),
            ..self
        }
    }

    /// Leaves out one of the attributes that authentication would add.
    pub fn without(mut self, kind: AttributeType) -> Draft {
        self.without.push(kind);
        self
    }

    /// Behind the integrity attribute, where nothing counts.
    pub fn after_integrity(mut self, kind: impl Into<RawType>, value: &[u8]) -> Draft {
        let (kind, value) = (kind.into().0, value.to_vec());
        self.after_integrity.push(Box::new(move |writer| {
            writer.attribute(kind, &value).map(drop)
        }));
        self
    }

    /// Writes the message. Without [`Draft::transaction`] each time with a new transaction ID.
    pub fn build(&self, client: &Client) -> Vec<u8> {
        let transaction = self
            .transaction
            .unwrap_or_else(|| client.next_transaction());
        let mut buffer = vec![0; 65536];
        let mut writer = Writer::new(&mut buffer, self.class, self.method, transaction).unwrap();
        self.write(client, &mut writer).unwrap();
        writer.finish().to_vec()
    }

    fn write(&self, client: &Client, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        for attribute in &self.attributes {
            attribute(writer)?;
        }
        if self.authenticated {
            self.write_credentials(client, writer)?;
        }
        for attribute in &self.after_integrity {
            attribute(writer)?;
        }
        if self.fingerprint {
            writer.fingerprint()?;
        }
        Ok(())
    }

    fn write_credentials(
        &self,
        client: &Client,
        writer: &mut Writer<'_>,
    ) -> Result<(), WriteError> {
        let wants = |kind| !self.without.contains(&kind);
        let [user, realm] = [&client.user, &client.realm].map(|text| text.as_bytes());
        if client.anonymous && wants(AttributeType::USERHASH) {
            writer.userhash(&userhash(user, realm))?;
        } else if !client.anonymous && wants(AttributeType::USERNAME) {
            writer.attribute(AttributeType::USERNAME, user)?;
        }
        if wants(AttributeType::REALM) {
            writer.attribute(AttributeType::REALM, realm)?;
        }
        if wants(AttributeType::NONCE) {
            writer.attribute(AttributeType::NONCE, &client.nonce)?;
        }
        let algorithm = match client.scheme {
            Scheme::Legacy => None,
            Scheme::Md5 => Some(PasswordAlgorithm::Md5),
            Scheme::Sha256 | Scheme::Sha256WithSha1 | Scheme::Sha256WithBoth => {
                Some(PasswordAlgorithm::Sha256)
            }
        };
        if let Some(algorithm) = algorithm {
            if wants(AttributeType::PASSWORD_ALGORITHMS) {
                writer.password_algorithms(&[PasswordAlgorithm::Sha256, PasswordAlgorithm::Md5])?;
            }
            if wants(AttributeType::PASSWORD_ALGORITHM) {
                writer.password_algorithm(algorithm)?;
            }
        }
        let key = client.key();
        let (sha1, sha256) = match client.scheme {
            Scheme::Legacy | Scheme::Sha256WithSha1 => (true, false),
            Scheme::Sha256 | Scheme::Md5 => (false, true),
            Scheme::Sha256WithBoth => (true, true),
        };
        if sha1 && wants(AttributeType::MESSAGE_INTEGRITY) {
            writer.integrity_sha1(key.as_bytes())?;
        }
        if sha256 && wants(AttributeType::MESSAGE_INTEGRITY_SHA256) {
            writer.integrity_sha256(key.as_bytes())?;
        }
        Ok(())
    }
}

/// An attribute type, by name or by number.
pub struct RawType(AttributeType);

impl From<AttributeType> for RawType {
    fn from(kind: AttributeType) -> RawType {
        RawType(kind)
    }
}

impl From<u16> for RawType {
    fn from(kind: u16) -> RawType {
        RawType(AttributeType(kind))
    }
}
