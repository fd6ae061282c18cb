//! The keys under which a data plane finds what to do with a datagram.

use core::net::IpAddr;

/// An IP address in sixteen bytes: IPv6 as it is, IPv4 as `::ffff:a.b.c.d` (RFC 4291, 2.5.5.2).
///
/// No IPv4-mapped address ever travels as IPv6 on the wire of this relay (it is refused as a peer), so the two
/// families cannot meet in one key.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[repr(transparent)]
pub struct Address(pub [u8; 16]);

impl Address {
    /// What every mapped IPv4 address begins with.
    pub const V4_PREFIX: [u8; 12] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF];

    /// The IPv4 address, if it is one.
    pub const fn v4(self) -> Option<[u8; 4]> {
        match self.0 {
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, a, b, c, d] => Some([a, b, c, d]),
            _ => None,
        }
    }

    /// The unspecified address of the same family.
    pub const fn unspecified(self) -> Address {
        match self.v4() {
            Some(_) => Address([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0]),
            None => Address([0; 16]),
        }
    }
}

impl From<IpAddr> for Address {
    fn from(ip: IpAddr) -> Self {
        match ip {
            IpAddr::V4(v4) => Address(v4.to_ipv6_mapped().octets()),
            IpAddr::V6(v6) => Address(v6.octets()),
        }
    }
}

impl From<Address> for IpAddr {
    fn from(address: Address) -> Self {
        IpAddr::from(address.0).to_canonical()
    }
}

/// Client to peer: the five-tuple of the client's leg and the channel number (RFC 8656, 12.6).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(C)]
pub struct ClientKey {
    /// The client's address, as the server sees it.
    pub client: Address,
    /// The server's address, to which the client sends.
    pub server: Address,
    /// The client's port.
    pub client_port: [u8; 2],
    /// The server's port.
    pub server_port: [u8; 2],
    /// The channel number, 0x4000 to 0x4FFF.
    pub channel: [u8; 2],
    /// Zero.
    pub reserved: [u8; 2],
}

/// Peer to client: the relayed transport address and the peer's transport address (RFC 8656, 11.3).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(C)]
pub struct PeerKey {
    /// The relayed address, as it is bound here (which may differ from the advertised one).
    pub relayed: Address,
    /// The peer's address.
    pub peer: Address,
    /// The relayed port.
    pub relayed_port: [u8; 2],
    /// The peer's port.
    pub peer_port: [u8; 2],
    /// Zero.
    pub reserved: [u8; 4],
}

/// A permission: the relayed transport address and the peer's address without its port (RFC 8656, 9).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(C)]
pub struct PermissionKey {
    /// The relayed address, as it is bound here.
    pub relayed: Address,
    /// The peer's address.
    pub peer: Address,
    /// The relayed port.
    pub relayed_port: [u8; 2],
    /// Zero.
    pub reserved: [u8; 6],
}

const _: () = {
    assert!(size_of::<ClientKey>() == 40 && align_of::<ClientKey>() == 1);
    assert!(size_of::<PeerKey>() == 40 && align_of::<PeerKey>() == 1);
    assert!(size_of::<PermissionKey>() == 40 && align_of::<PermissionKey>() == 1);
};
