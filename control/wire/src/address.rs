//! Transport addresses and their two encodings, plain and XORed (RFC 8489 sections 14.1 and 14.2).

use core::fmt;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use core::str::FromStr;

use crate::{DecodeError, MAGIC_COOKIE, TransactionId};

/// An address family as RFC 8489 section 14.1 numbers them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum AddressFamily {
    /// 0x01.
    Ipv4 = 1,
    /// 0x02.
    Ipv6 = 2,
}

impl AddressFamily {
    /// The family of an address. An IPv4-mapped IPv6 address is IPv6; see [`TransportAddress::canonical`].
    pub const fn of(ip: IpAddr) -> Self {
        match ip {
            IpAddr::V4(_) => Self::Ipv4,
            IpAddr::V6(_) => Self::Ipv6,
        }
    }

    /// The number on the wire.
    pub const fn code(self) -> u8 {
        self as u8
    }

    /// The family a number on the wire stands for, if it stands for one.
    pub const fn from_code(code: u8) -> Option<Self> {
        match code {
            1 => Some(Self::Ipv4),
            2 => Some(Self::Ipv6),
            _ => None,
        }
    }
}

/// An IP address and a port: what RFC 8656 calls a transport address.
///
/// Unlike a `SocketAddrV6` it has no flow label and no scope, so equal addresses compare equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TransportAddress {
    /// The IP address, exactly as it was received: an IPv4-mapped IPv6 address stays what it is.
    pub ip: IpAddr,
    /// The port; 0 is representable, because it can be received.
    pub port: u16,
}

impl TransportAddress {
    /// Both halves together.
    pub const fn new(ip: IpAddr, port: u16) -> Self {
        Self { ip, port }
    }

    /// The family of the IP address.
    pub const fn family(self) -> AddressFamily {
        AddressFamily::of(self.ip)
    }

    /// The same place with ::ffff:a.b.c.d written as the IPv4 address it means; a dual-stack socket reports
    /// IPv4 clients in the mapped form.
    pub const fn canonical(self) -> Self {
        Self {
            ip: self.ip.to_canonical(),
            port: self.port,
        }
    }
}

impl fmt::Display for TransportAddress {
    /// `192.0.2.1:3478` or `[2001:db8::1]:3478`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&SocketAddr::from(*self), f)
    }
}

/// Text that is not an IP address and a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AddressParseError;

impl fmt::Display for AddressParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected an address and a port, such as 192.0.2.1:3478 or [2001:db8::1]:3478")
    }
}

impl core::error::Error for AddressParseError {}

impl FromStr for TransportAddress {
    type Err = AddressParseError;

    /// Reads what `Display` writes. A scope (`%1`) is an error, since it could not be kept.
    fn from_str(text: &str) -> Result<Self, AddressParseError> {
        match text.parse() {
            Ok(SocketAddr::V6(address)) if address.scope_id() != 0 => Err(AddressParseError),
            Ok(address) => Ok(Self::from(address)),
            Err(_) => Err(AddressParseError),
        }
    }
}

impl From<SocketAddr> for TransportAddress {
    /// Flow label and scope are dropped.
    fn from(address: SocketAddr) -> Self {
        Self::new(address.ip(), address.port())
    }
}

impl From<TransportAddress> for SocketAddr {
    fn from(address: TransportAddress) -> Self {
        Self::new(address.ip, address.port)
    }
}

/// What the port and the address are XORed with, before they go on the wire and after they come off it.
pub(crate) struct Mask(u128);

impl Mask {
    /// No obfuscation: MAPPED-ADDRESS and its kin.
    pub(crate) const PLAIN: Self = Self(0);

    /// The magic cookie followed by the transaction ID: the XOR- attributes.
    pub(crate) fn xor(transaction_id: &TransactionId) -> Self {
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&MAGIC_COOKIE.to_be_bytes());
        bytes[4..].copy_from_slice(&transaction_id.0);
        Self(u128::from_be_bytes(bytes))
    }

    fn v4(&self, ip: Ipv4Addr) -> Ipv4Addr {
        Ipv4Addr::from_bits(ip.to_bits() ^ (self.0 >> 96) as u32)
    }

    fn v6(&self, ip: Ipv6Addr) -> Ipv6Addr {
        Ipv6Addr::from_bits(ip.to_bits() ^ self.0)
    }

    fn port(&self, port: u16) -> u16 {
        port ^ (self.0 >> 112) as u16
    }
}

/// Reads the value of an address attribute. The first byte is ignored, as section 14.1 has it.
pub(crate) fn decode_address(value: &[u8], mask: &Mask) -> Result<TransportAddress, DecodeError> {
    let Some((&[_, family, port_high, port_low], address)) = value.split_first_chunk() else {
        return Err(DecodeError::Length);
    };
    let ip = match AddressFamily::from_code(family) {
        Some(AddressFamily::Ipv4) => {
            let octets: [u8; 4] = address.try_into().map_err(|_| DecodeError::Length)?;
            IpAddr::V4(mask.v4(octets.into()))
        }
        Some(AddressFamily::Ipv6) => {
            let octets: [u8; 16] = address.try_into().map_err(|_| DecodeError::Length)?;
            IpAddr::V6(mask.v6(octets.into()))
        }
        None => return Err(DecodeError::Family),
    };
    let port = mask.port(u16::from_be_bytes([port_high, port_low]));
    Ok(TransportAddress { ip, port })
}

/// The value of an address attribute, 8 or 20 bytes.
pub(crate) struct EncodedAddress {
    bytes: [u8; 20],
    len: usize,
}

impl EncodedAddress {
    pub(crate) fn new(address: TransportAddress, mask: &Mask) -> Self {
        let mut bytes = [0; 20];
        bytes[1] = address.family().code();
        bytes[2..4].copy_from_slice(&mask.port(address.port).to_be_bytes());
        let len = match address.ip {
            IpAddr::V4(ip) => {
                bytes[4..8].copy_from_slice(&mask.v4(ip).octets());
                8
            }
            IpAddr::V6(ip) => {
                bytes[4..20].copy_from_slice(&mask.v6(ip).octets());
                20
            }
        };
        Self { bytes, len }
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}
