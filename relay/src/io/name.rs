//! Socket addresses in the form the kernel reads and writes (ip(7), ipv6(7)).

use std::net::IpAddr;

use turnpike_wire::TransportAddress;

const INET: libc::sa_family_t = 2;
const INET6: libc::sa_family_t = 10;
const _: () = assert!(INET as i32 == libc::AF_INET && INET6 as i32 == libc::AF_INET6);

/// A `sockaddr_in` or `sockaddr_in6`:
///
/// ```text
///   | family 2 | port 2 | IPv4 address 4 | zero 8 |
///   | family 2 | port 2 | flow label 4 | IPv6 address 16 | scope 4 |
/// ```
#[derive(Clone, Copy, Debug)]
#[repr(C, align(8))]
pub struct Name {
    bytes: [u8; Name::ROOM],
}

impl Name {
    /// The bytes that the kernel may fill.
    pub const ROOM: usize = 32;

    /// The same, as the kernel counts.
    pub const LEN: libc::socklen_t = 32;

    /// Room for the kernel to write to.
    pub const EMPTY: Name = Name {
        bytes: [0; Name::ROOM],
    };

    /// An address to send to, and its length. No scope: link-local addresses of IPv6 cannot be reached.
    pub fn new(address: TransportAddress) -> (Name, u32) {
        let mut bytes = [0; Name::ROOM];
        bytes[2..4].copy_from_slice(&address.port.to_be_bytes());
        let (family, len) = match address.ip {
            IpAddr::V4(ip) => {
                bytes[4..8].copy_from_slice(&ip.octets());
                (INET, 16)
            }
            IpAddr::V6(ip) => {
                bytes[8..24].copy_from_slice(&ip.octets());
                (INET6, 28)
            }
        };
        bytes[..2].copy_from_slice(&family.to_ne_bytes());
        (Name { bytes }, len)
    }

    /// The address that the kernel wrote, if it wrote one.
    pub fn address(&self) -> Option<TransportAddress> {
        decode(&self.bytes)
    }

    /// Where the kernel is to write.
    pub fn as_mut_ptr(&mut self) -> *mut libc::c_void {
        (&raw mut self.bytes).cast()
    }
}

/// Reads a socket address at the front of some bytes.
pub fn decode(bytes: &[u8]) -> Option<TransportAddress> {
    let (family, rest) = bytes.split_first_chunk::<2>()?;
    let (port, rest) = rest.split_first_chunk::<2>()?;
    let port = u16::from_be_bytes(*port);
    let ip = match u16::from_ne_bytes(*family) {
        INET => IpAddr::from(*rest.first_chunk::<4>()?),
        INET6 => IpAddr::from(*rest.get(4..)?.first_chunk::<16>()?),
        _ => return None,
    };
    Some(TransportAddress::new(ip, port))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_reads_back() {
        for text in [
            "192.0.2.1:3478",
            "[2001:db8::1]:65535",
            "0.0.0.0:0",
            "[::]:1",
        ] {
            let address = text.parse().unwrap();
            let (name, len) = Name::new(address);
            assert_eq!(name.address(), Some(address));
            assert!(len as usize <= Name::ROOM);
        }
        assert_eq!(Name::EMPTY.address(), None);
        assert_eq!(decode(&[2, 0, 1]), None);
    }
}
