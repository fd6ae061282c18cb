//! The sockets of a worker that stand for all of its relayed transport addresses.
//!
//! | what | by |
//! |---|---|
//! | datagrams from peers | a few UDP sockets, which a BPF program gives whatever comes to any of the addresses, each to some of the ports; IP_RECVORIGDSTADDR says to which |
//! | datagrams to peers | a raw socket for each address, which sends from any port, under headers of our own |
//! | ICMP errors | a raw socket of ICMP; the datagram that an error quotes says whose it is |
//!
//! A raw socket neither fragments nor joins. What needs that leaves by a UDP socket that is bound when it is needed first;
//! it receives nothing, because the program is asked before bound sockets are looked for.

use std::io;
use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::os::fd::{AsFd, BorrowedFd};

use socket2::{Domain, Protocol, Socket, Type};
use turnpike_abi::LANES;
use turnpike_wire::TransportAddress;

use super::quote::{Quote, quote_v4, quote_v6};
use super::socket::{Buffer, enlarge, open, set_dont_fragment};
use super::sys::{set_option, set_option_bytes};
use crate::relay_ports::Owners;

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

/// ICMPv6 packet too big.
const TOO_BIG: u8 = 2;

/// Bytes that may wait at a socket for some of the ports.
const LANE_BUFFER: i32 = 2 << 20;

/// Bytes that may wait at a raw socket, nearly all of it for neighbours that do not answer. Those have less waiting, all
/// together (arp(7): gc_thresh3 of them, unres_qlen_bytes each; 208 MiB), so that a client whose peers are addresses of
/// nobody's cannot fill it for the others.
const SEND_BUFFER: i32 = 512 << 20;

/// No ICMP error is longer: 576 bytes by RFC 1812, 1280 by RFC 4443.
const ERROR_LEN: usize = 1280;

/// What a worker has in the place of a socket for each relayed transport address.
#[derive(Debug)]
pub struct Shared {
    /// One for each family that is relayed from.
    pub families: Vec<Ports>,
    /// The addresses that are relayed from, of both families.
    pub sources: Vec<Source>,
    /// Whose each port is.
    pub owners: Option<Owners>,
    /// How many of its relays may have a socket of their own at a time.
    pub own: usize,
}

/// An address that is relayed from.
#[derive(Debug)]
pub struct Source {
    /// The address.
    pub ip: IpAddr,
    /// Sends from any of its ports. It hears of no errors: anybody could have made them up.
    pub send: Socket,
    /// The TTL or hop limit of what is sent: the system's.
    pub hops: u8,
}

impl Source {
    /// Opens its socket. That is bound to the address, so that what it sends is routed as what comes from there.
    ///
    /// # Errors
    /// Those of the system: raw sockets take CAP_NET_RAW.
    pub fn open(ip: IpAddr) -> io::Result<Source> {
        let v4 = ip.is_ipv4();
        let domain = if v4 { Domain::IPV4 } else { Domain::IPV6 };
        let send = Socket::new(domain, Type::RAW, Some(Protocol::from(IPPROTO_RAW)))?;
        set_dont_fragment(send.as_fd(), v4, false)?;
        enlarge(send.as_fd(), Buffer::Send, SEND_BUFFER)?;
        // As little as there can be, for datagrams of a protocol that nobody speaks.
        send.set_recv_buffer_size(0)?;
        send.bind(&SocketAddr::new(ip, 0).into())?;
        let hops = if v4 {
            send.ttl_v4()?
        } else {
            send.unicast_hops_v6()?
        };
        Ok(Source {
            ip,
            send,
            hops: u8::try_from(hops).unwrap_or(64),
        })
    }
}

/// What receives for one family.
#[derive(Debug)]
pub struct Ports {
    v4: bool,
    /// They receive once they are among the sockets of the BPF program, each for the ports that leave its place in the list
    /// over when they are divided by the number of all.
    pub receive: Vec<UdpSocket>,
    errors: UdpSocket,
}

impl Ports {
    /// Opens them. `ip` is one of those that are relayed from.
    ///
    /// # Errors
    /// Those of the system: raw sockets take CAP_NET_RAW.
    pub fn open(ip: IpAddr) -> io::Result<Ports> {
        let v4 = ip.is_ipv4();
        let receive = (0..LANES).map(|_| lane(ip)).collect::<io::Result<_>>()?;
        let (domain, icmp) = if v4 {
            (Domain::IPV4, Protocol::ICMPV4)
        } else {
            (Domain::IPV6, Protocol::ICMPV6)
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
            receive,
            errors: errors.into(),
        })
    }

    /// Readable when there is an error.
    pub fn errors(&self) -> BorrowedFd<'_> {
        self.errors.as_fd()
    }

    /// The next ICMP error: what it quotes, if that is one of our datagrams. `None` when there is no more.
    pub fn next_error(&self) -> Option<Option<Quote>> {
        let mut bytes = [0; ERROR_LEN];
        let (len, from) = self.errors.recv_from(&mut bytes).ok()?;
        let message = &bytes[..len];
        let quote = if self.v4 {
            quote_v4(message)
        } else {
            quote_v6(message)
        };
        // The kernel tells itself that a raw socket's datagram is too long for the path to a peer. It leaves in pieces then.
        let own = |quote: &Quote| quote.icmp.kind == TOO_BIG && from.ip() == quote.source.ip;
        Some(quote.filter(|quote| self.v4 || !own(quote)))
    }
}

/// A socket that receives what comes to some of the ports.
fn lane(ip: IpAddr) -> io::Result<UdpSocket> {
    let socket = open(TransportAddress::new(ip, 0))?;
    let (level, option) = if ip.is_ipv4() {
        (libc::IPPROTO_IP, libc::IP_RECVORIGDSTADDR)
    } else {
        (libc::IPPROTO_IPV6, libc::IPV6_RECVORIGDSTADDR)
    };
    set_option(socket.as_fd(), level, option, 1)?;
    enlarge(socket.as_fd(), Buffer::Receive, LANE_BUFFER)?;
    // The program is given bound sockets only. Nobody is told of this port.
    socket.bind(&SocketAddr::new(ip, 0).into())?;
    Ok(socket.into())
}
