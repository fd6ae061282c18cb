//! What clients ask for, and how it is written and signed.

use turnpike_wire::{
    AttributeType, ChannelNumber, Class, IntegrityAlgorithm, Method, PasswordAlgorithm,
    PreparedKey, TransactionId, TransmitCounter, TransportAddress, WriteError, Writer,
};

use crate::chance::Chance;
use crate::people::REALM;
use crate::stun;

/// A request's meaning.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wish {
    /// Binding.
    Reflect,
    /// Allocate.
    Allocate {
        /// REQUESTED-ADDRESS-FAMILY.
        family: Option<u8>,
        /// ADDITIONAL-ADDRESS-FAMILY.
        additional: Option<u8>,
        /// EVEN-PORT and its flag.
        even: Option<bool>,
        /// RESERVATION-TOKEN.
        token: Option<[u8; 8]>,
        /// LIFETIME.
        lifetime_s: Option<u32>,
        /// DONT-FRAGMENT.
        dont_fragment: bool,
        /// REQUESTED-TRANSPORT.
        transport: Option<u8>,
    },
    /// Refresh.
    Refresh {
        /// LIFETIME.
        lifetime_s: Option<u32>,
        /// REQUESTED-ADDRESS-FAMILY.
        family: Option<u8>,
    },
    /// CreatePermission.
    Permit(Vec<TransportAddress>),
    /// ChannelBind.
    Bind(u16, TransportAddress),
}

impl Wish {
    /// A plain allocation.
    pub const PLAIN: Wish = Wish::Allocate {
        family: None,
        additional: None,
        even: None,
        token: None,
        lifetime_s: None,
        dont_fragment: false,
        transport: Some(17),
    };

    fn method(&self) -> Method {
        match self {
            Wish::Reflect => Method::Binding,
            Wish::Allocate { .. } => Method::Allocate,
            Wish::Refresh { .. } => Method::Refresh,
            Wish::Permit(_) => Method::CreatePermission,
            Wish::Bind(..) => Method::ChannelBind,
        }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        match self {
            Wish::Reflect => {}
            Wish::Allocate {
                family,
                additional,
                even,
                token,
                lifetime_s,
                dont_fragment,
                transport,
            } => {
                if let Some(transport) = transport {
                    writer.requested_transport(*transport)?;
                }
                put_family(writer, AttributeType::REQUESTED_ADDRESS_FAMILY, *family)?;
                put_family(
                    writer,
                    AttributeType::ADDITIONAL_ADDRESS_FAMILY,
                    *additional,
                )?;
                if let Some(pair) = even {
                    writer.even_port(*pair)?;
                }
                if let Some(token) = token {
                    writer.reservation_token(token)?;
                }
                if let Some(lifetime_s) = lifetime_s {
                    writer.lifetime(*lifetime_s)?;
                }
                if *dont_fragment {
                    writer.dont_fragment()?;
                }
            }
            Wish::Refresh { lifetime_s, family } => {
                if let Some(lifetime_s) = lifetime_s {
                    writer.lifetime(*lifetime_s)?;
                }
                put_family(writer, AttributeType::REQUESTED_ADDRESS_FAMILY, *family)?;
            }
            Wish::Permit(peers) => {
                for peer in peers {
                    writer.xor_peer_address(*peer)?;
                }
            }
            Wish::Bind(number, peer) => {
                match ChannelNumber::new(*number) {
                    Some(number) => writer.channel_number(number)?,
                    None => {
                        let [n0, n1] = number.to_be_bytes();
                        writer.attribute(AttributeType::CHANNEL_NUMBER, &[n0, n1, 0, 0])?
                    }
                };
                writer.xor_peer_address(*peer)?;
            }
        }
        Ok(())
    }
}

fn put_family(
    writer: &mut Writer<'_>,
    kind: AttributeType,
    family: Option<u8>,
) -> Result<(), WriteError> {
    if let Some(family) = family {
        writer.attribute(kind, &[family, 0, 0, 0])?;
    }
    Ok(())
}

/// How a client presents its credentials.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// As before RFC 8489: MD5 and HMAC-SHA1.
    Legacy,
    /// RFC 8489 with this password algorithm, and with the name hashed if it hides.
    Modern(PasswordAlgorithm, bool),
}

/// What a request is signed with.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// USERNAME.
    pub user: String,
    /// The password.
    pub password: String,
    /// NONCE.
    pub nonce: Vec<u8>,
    /// How.
    pub style: Style,
}

/// What a request carries besides its meaning.
#[derive(Clone, Default, Debug)]
pub struct Trimmings {
    /// FINGERPRINT.
    pub fingerprint: bool,
    /// TRANSACTION_TRANSMIT_COUNTER.
    pub counter: Option<u8>,
    /// Attributes of any kind before the others.
    pub oddities: Vec<(u16, Vec<u8>)>,
}

/// Writes a request.
pub fn request(
    wish: &Wish,
    id: [u8; 12],
    credentials: Option<&Credentials>,
    trimmings: &Trimmings,
) -> Vec<u8> {
    let mut buffer = vec![0; 2048];
    let written = write(wish, id, credentials, trimmings, &mut buffer);
    written.expect("a simulated request is short").to_vec()
}

/// Writes a request of a method with nothing in it but its trimmings, and signs it.
pub fn bare_request(
    method: Method,
    id: [u8; 12],
    credentials: &Credentials,
    trimmings: &Trimmings,
) -> Vec<u8> {
    let mut buffer = vec![0; 2048];
    let mut write = || -> Result<usize, WriteError> {
        let mut writer = Writer::new(&mut buffer, Class::Request, method, TransactionId(id))?;
        for (kind, value) in &trimmings.oddities {
            writer.attribute(AttributeType(*kind), value)?;
        }
        sign(&mut writer, credentials)?;
        if trimmings.fingerprint {
            writer.fingerprint()?;
        }
        Ok(writer.len())
    };
    let len = write().expect("a simulated request is short");
    buffer.truncate(len);
    buffer
}

fn write<'b>(
    wish: &Wish,
    id: [u8; 12],
    credentials: Option<&Credentials>,
    trimmings: &Trimmings,
    buffer: &'b mut [u8],
) -> Result<&'b [u8], WriteError> {
    let mut writer = Writer::new(buffer, Class::Request, wish.method(), TransactionId(id))?;
    for (kind, value) in &trimmings.oddities {
        writer.attribute(AttributeType(*kind), value)?;
    }
    wish.write(&mut writer)?;
    if let Some(req) = trimmings.counter {
        writer.transmit_counter(TransmitCounter { req, resp: 0 })?;
    }
    if let Some(credentials) = credentials {
        sign(&mut writer, credentials)?;
    }
    if trimmings.fingerprint {
        writer.fingerprint()?;
    }
    Ok(writer.finish())
}

fn sign(writer: &mut Writer<'_>, credentials: &Credentials) -> Result<(), WriteError> {
    let Credentials {
        user,
        password,
        nonce,
        style,
    } = credentials;
    match style {
        Style::Modern(_, true) => {
            let hash = stun::userhash(user, REALM).try_into().expect("32 bytes");
            writer.userhash(&hash)?;
        }
        _ => {
            writer.username(user)?;
        }
    }
    writer.realm(REALM)?.nonce(nonce)?;
    let key = match style {
        Style::Modern(algorithm, _) => {
            writer
                .password_algorithms(&[PasswordAlgorithm::Sha256, PasswordAlgorithm::Md5])?
                .password_algorithm(*algorithm)?;
            let key = match algorithm {
                PasswordAlgorithm::Sha256 => stun::sha256_key(user.as_bytes(), REALM, password),
                PasswordAlgorithm::Md5 => stun::md5_key(user.as_bytes(), REALM, password),
            };
            PreparedKey::new(IntegrityAlgorithm::Sha256, &key)
        }
        Style::Legacy => {
            let key = stun::md5_key(user.as_bytes(), REALM, password);
            PreparedKey::new(IntegrityAlgorithm::Sha1, &key)
        }
    };
    writer.integrity(&key).map(drop)
}

/// A Send indication.
pub fn send(
    id: [u8; 12],
    peer: TransportAddress,
    data: &[u8],
    dont_fragment: bool,
    oddities: &[(u16, Vec<u8>)],
) -> Vec<u8> {
    let mut attributes = vec![
        (stun::kind::XOR_PEER_ADDRESS, stun::xor_value(peer, &id)),
        (stun::kind::DATA, data.to_vec()),
    ];
    if dont_fragment {
        attributes.push((stun::kind::DONT_FRAGMENT, Vec::new()));
    }
    attributes.extend_from_slice(oddities);
    stun::build(stun::INDICATION, stun::method::SEND, &id, &attributes)
}

/// ChannelData, with this many bytes behind it that do not count.
pub fn channel_data(number: u16, data: &[u8], trailing: usize) -> Vec<u8> {
    let len = u16::try_from(data.len()).expect("application data is short");
    let mut bytes = [number.to_be_bytes(), len.to_be_bytes()].concat();
    bytes.extend_from_slice(data);
    bytes.resize(bytes.len() + trailing, 0);
    bytes
}

/// An attribute that is strange in some way.
pub fn oddity(chance: &mut Chance) -> (u16, Vec<u8>) {
    let kinds = [
        0x0002, 0x0003, 0x000C, 0x000D, 0x0013, 0x0017, 0x0018, 0x0019, 0x001A, 0x001B, 0x0022,
        0x0026, 0x0027, 0x002A, 0x7777, 0x8000, 0x8001, 0x8030, 0x8032, 0xC0DE,
    ];
    let len = [0, 1, 3, 4, 8, 20][chance.place(6)];
    (*chance.pick(&kinds), chance.bytes(len))
}
