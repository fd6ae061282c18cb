//! What the server is told.

use std::sync::Arc;

use turnpike_wire::{IntegrityAlgorithm, PasswordAlgorithm, PreparedKey, TransportAddress};

/// The transport of a client's leg.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Transport {
    /// UDP.
    Udp,
    /// TCP.
    Tcp,
    /// TLS over TCP.
    Tls,
    /// DTLS over UDP.
    Dtls,
}

/// Who talks to which address of the server, over what: the identity of an allocation (RFC 8656, 6).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FiveTuple {
    /// The client's (or its NAT's) transport address, as it is seen here.
    pub client: TransportAddress,
    /// The server's transport address, exactly as the client addressed it.
    pub server: TransportAddress,
    /// The transport.
    pub transport: Transport,
}

/// Where a client's traffic enters (a worker). The server only carries it back in its outputs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Origin(pub u16);

/// One relayed transport address, from [`crate::Output::OpenRelay`] until [`Input::RelayClosed`].
///
/// Slots are small and reused, so that a data plane can use them as an index; the generation tells the uses apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct RelayId {
    /// An index below [`crate::Limits::relays`].
    pub slot: u32,
    /// How often the slot had been used before.
    pub generation: u32,
}

/// Names a question to the user store until it is answered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct QuestionId(pub u64);

/// Something that happened outside.
#[derive(Debug)]
pub enum Input<'a> {
    /// A datagram or frame from a client whose first byte says STUN (RFC 7983, 7).
    Message {
        /// The five-tuple it came on.
        five_tuple: FiveTuple,
        /// Where it entered.
        origin: Origin,
        /// The whole message.
        bytes: &'a [u8],
    },
    /// A relayed transport address is open, or could not be opened.
    RelayOpened {
        /// Which one.
        relay: RelayId,
        /// The outcome. After an error the relay is closed already: no [`crate::Output::CloseRelay`] follows.
        result: Result<(), OpenError>,
    },
    /// A relayed transport address is closed: nothing is delivered any more and its port may be opened again.
    RelayClosed {
        /// Which one.
        relay: RelayId,
    },
    /// The user store has answered.
    Credentials {
        /// The question.
        question: QuestionId,
        /// The answer.
        answer: Answer,
    },
}

/// Why a relayed transport address could not be opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OpenError {
    /// Somebody else has the port; another one may do.
    PortInUse,
    /// The system has no room (descriptors, memory); another port will not help.
    NoCapacity,
    /// Anything else; another port may do.
    Failed,
}

/// What the user store knows of a user.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    /// The user may ask; any one of the keys may have been used (secrets overlap while they are rotated).
    Known(User),
    /// There is no such user, or its credential has expired.
    Unknown,
    /// The store cannot say. The request is not answered; the client will repeat it.
    Unavailable,
}

/// A user and its keys.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct User {
    /// The name, also where the request carried its hash.
    pub name: Arc<str>,
    /// The keys, one for each password that is valid now. Never empty.
    pub keys: Arc<[Keys]>,
}

/// The long-term keys of one password (RFC 8489, 9.2.2 and 18.5.1).
#[derive(Clone)]
pub struct Keys {
    md5: [u8; 16],
    sha256: [u8; 32],
    /// Each of them for the attribute that it nearly always goes with.
    md5_for_sha1: PreparedKey,
    sha256_for_sha256: PreparedKey,
}

impl Keys {
    /// `MD5(username ":" realm ":" password)` and `SHA-256(username ":" realm ":" password)`.
    pub fn new(md5: [u8; 16], sha256: [u8; 32]) -> Keys {
        Keys {
            md5,
            sha256,
            md5_for_sha1: PreparedKey::new(IntegrityAlgorithm::Sha1, &md5),
            sha256_for_sha256: PreparedKey::new(IntegrityAlgorithm::Sha256, &sha256),
        }
    }

    /// The key of a password algorithm, as it is.
    pub fn bytes(&self, password: PasswordAlgorithm) -> &[u8] {
        match password {
            PasswordAlgorithm::Md5 => &self.md5,
            PasswordAlgorithm::Sha256 => &self.sha256,
        }
    }

    /// The key of a password algorithm, for an integrity attribute.
    pub fn prepared(
        &self,
        password: PasswordAlgorithm,
        integrity: IntegrityAlgorithm,
    ) -> PreparedKey {
        match (password, integrity) {
            (PasswordAlgorithm::Md5, IntegrityAlgorithm::Sha1) => self.md5_for_sha1.clone(),
            (PasswordAlgorithm::Sha256, IntegrityAlgorithm::Sha256) => {
                self.sha256_for_sha256.clone()
            }
            _ => PreparedKey::new(integrity, self.bytes(password)),
        }
    }
}

impl PartialEq for Keys {
    fn eq(&self, other: &Keys) -> bool {
        (self.md5, self.sha256) == (other.md5, other.sha256)
    }
}

impl Eq for Keys {}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(secret)")
    }
}
