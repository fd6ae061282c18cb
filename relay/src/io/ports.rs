//! The sockets of a worker that stand for all of its relayed transport addresses of a family.
//!
//! | what | by |
//! |---|---|
//! | datagrams from peers | a UDP socket, which a BPF program gives whatever comes to any of the addresses; IP_RECVORIGDSTADDR says to which |
//! | datagrams to peers | a raw socket, which sends from any port, under headers of our own |
//! | ICMP errors | a raw socket of ICMP; the datagram that an error quotes says whose it is |
//!
//! A raw socket neither fragments nor joins. What needs that leaves by a UDP socket that is bound when it is needed first;
//! it receives nothing, because the program is asked before bound sockets are looked for.

use std::io::{self, Read as _};
use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::os::fd::{AsFd, BorrowedFd};

use socket2::{Domain, Protocol, Socket, Type};
use turnpike_wire::TransportAddress;

use super::quote::{Quote, quote_v4, quote_v6};
use super::socket::{enlarge, open, set_dont_fragment};
use super::sys::{set_option, set_option_bytes};

/// A protocol number that is nobody's: the socket sends what it is given, and receives next to nothing.
const IPPROTO_RAW: i32 = 255;

/// `SOL_RAW` and `ICMP_FILTER` of linux/icmp.h: a bit for each type that is kept out.
const ICMP_FILTER: (i32, i32) = (255, 1);

/// `ICMP6_FILTER` of linux/icmpv6.h, likewise.
const ICMP6_FILTER: (i32, i32) = (libc::IPPROTO_ICMPV6, 1);

/// Destination unreachable, time exceeded, parameter problem (RFC 792).
const ERRORS_V4: u32 = 1 << 3 | 1 << 11 | 1 << 12;

/// Destination unreachable, packet too big, time exceeded, parameter problem (RFC 4443).
const ERRORS_V6: u32 = 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4;

/// No ICMP error is longer: 576 bytes by RFC 1812, 1280 by RFC 4443.
const ERROR_LEN: usize = 1280;

/// What a worker has in the place of a socket for each relayed transport address.
#[derive(Debug)]
pub struct Shared {
    /// One for each family that is relayed from.
    pub families: Vec<Ports>,
    /// The addresses that are relayed from, of both families.
    pub addresses: Vec<IpAddr>,
}

/// The sockets of one family.
#[derive(Debug)]
pub struct Ports {
    /// Whether the family is IPv4.
    pub v4: bool,
    /// Receives, once it is among the sockets of the BPF program.
    pub receive: UdpSocket,
    /// Sends.
    pub send: Socket,
    /// The TTL or hop limit of what is sent: the system's.
    pub hops: u8,
    errors: Socket,
}

impl Ports {
    /// Opens them. `address` is one of those that are relayed from.
    ///
    /// # Errors
    /// Those of the system: raw sockets take CAP_NET_RAW.
    pub fn open(address: IpAddr) -> io::Result<Ports> {
        let v4 = address.is_ipv4();
        let (domain, icmp) = if v4 {
            (Domain::IPV4, Protocol::ICMPV4)
        } else {
            (Domain::IPV6, Protocol::ICMPV6)
        };
        let receive = open(TransportAddress::new(address, 0))?;
        let (level, option) = if v4 {
            (libc::IPPROTO_IP, libc::IP_RECVORIGDSTADDR)
        } else {
            (libc::IPPROTO_IPV6, libc::IPV6_RECVORIGDSTADDR)
        };
        set_option(receive.as_fd(), level, option, 1)?;
        enlarge(receive.as_fd())?;
        // The program is given bound sockets only. Nobody is told of this port.
        receive.bind(&SocketAddr::new(address, 0).into())?;
        let send = Socket::new(domain, Type::RAW, Some(Protocol::from(IPPROTO_RAW)))?;
        set_dont_fragment(send.as_fd(), v4, false)?;
        enlarge(send.as_fd())?;
        // As little as there can be, for datagrams of a protocol that nobody speaks.
        send.set_recv_buffer_size(0)?;
        let hops = if v4 {
            // By which it says how long what does not fit could be.
            set_option(send.as_fd(), libc::IPPROTO_IP, libc::IP_RECVERR, 1)?;
            send.ttl_v4()?
        } else {
            send.unicast_hops_v6()?
        };
        let errors = Socket::new(domain, Type::RAW, Some(icmp))?;
        errors.set_nonblocking(true)?;
        if v4 {
            let (level, option) = ICMP_FILTER;
            set_option_bytes(errors.as_fd(), level, option, &(!ERRORS_V4).to_ne_bytes())?;
        } else {
            let mut kept_out = [0xFF; 32];
            kept_out[..4].copy_from_slice(&(!ERRORS_V6).to_ne_bytes());
            let (level, option) = ICMP6_FILTER;
            set_option_bytes(errors.as_fd(), level, option, &kept_out)?;
        }
        Ok(Ports {
            v4,
            receive: receive.into(),
            send,
            hops: u8::try_from(hops).unwrap_or(64),
            errors,
        })
    }

    /// Readable when there is an error.
    pub fn errors(&self) -> BorrowedFd<'_> {
        self.errors.as_fd()
    }

    /// The next ICMP error: what it quotes, if that is one of our datagrams. `None` when there is no more.
    pub fn next_error(&self) -> Option<Option<Quote>> {
        let mut bytes = [0; ERROR_LEN];
        let len = (&self.errors).read(&mut bytes).ok()?;
        let message = &bytes[..len];
        Some(if self.v4 {
            quote_v4(message)
        } else {
            quote_v6(message)
        })
    }
}
