//! Opening sockets: for clients (listeners) and for peers (relayed transport addresses).
//!
//! What user space does with the header fields of RFC 8656, 13 and 14; the same towards clients and towards peers:
//!
//! | field | behaviour |
//! |---|---|
//! | TTL, hop limit | the system's default (the alternate behaviour) |
//! | DSCP, ECN | copied: the TOS byte of a datagram is read beside it (IP_RECVTOS) and set on the one that is sent |
//! | flow label | the system's own, made from the flow that it leaves on (net.ipv6.auto_flowlabels), or zero |
//! | DF | 0, the incoming one is taken as 0 (the alternate behaviour); 1 for Send with DONT-FRAGMENT, IPv4 to IPv4 |
//! | identification, offsets, options, extension headers | the system's own |
//! | incoming fragments | reassembled by the system (the alternate behaviour) |
//! | too big | fragmented by the system; with DF=1 dropped, and the client told by an ICMP error of type 3 and code 4 |
//! | UDP checksum | the system's own |
//!
//! DF is 0 in the mode IP_PMTUDISC_OMIT: unlike IP_PMTUDISC_DONT it takes no path MTU from ICMP errors that anybody can
//! forge, and yet lets the socket's error queue have them, which the client of a Send with DONT-FRAGMENT is waiting for.
//! IPv6 routers do not fragment, so there the path MTU counts: IPV6_PMTUDISC_DONT.

use std::io;
use std::net::{SocketAddr, UdpSocket};
use std::os::fd::{AsFd, BorrowedFd};

use socket2::{Domain, Protocol, Socket, Type};
use turnpike_turn::OpenError;
use turnpike_wire::TransportAddress;
use turnpike_wire::decode::Icmp;

use super::sys::{SocketError, set_option, take_error};

/// Bytes that may wait at a socket of many, where the system allows it (net.core.rmem_max binds ordinary users).
const SHARED_BUFFER: i32 = 8 << 20;

/// Bytes that may wait at a relayed transport address; the system counts its own overhead too. Every socket can use up
/// as much, so it is a few times what a video call has on the way, not more.
const RELAY_BUFFER: usize = 128 << 10;

/// Opens a socket for clients. Several workers may each have one with the same address; the system then spreads the
/// clients over them. Blocking, as io_uring wants it.
///
/// # Errors
/// Those of the system, `AddrInUse` and `AddrNotAvailable` before all.
pub fn listener(address: TransportAddress, shared: bool) -> io::Result<UdpSocket> {
    let socket = open(address)?;
    if shared {
        socket.set_reuse_port(true)?;
    }
    let v4 = address.ip.is_ipv4();
    if address.ip.is_unspecified() {
        let (level, option) = if v4 {
            (libc::IPPROTO_IP, libc::IP_PKTINFO)
        } else {
            (libc::IPPROTO_IPV6, libc::IPV6_RECVPKTINFO)
        };
        set_option(socket.as_fd(), level, option, 1)?;
    }
    enlarge(socket.as_fd(), Buffer::Receive, SHARED_BUFFER)?;
    enlarge(socket.as_fd(), Buffer::Send, SHARED_BUFFER)?;
    socket.bind(&SocketAddr::from(address).into())?;
    Ok(socket.into())
}

/// Opens a relayed transport address. Nobody else can have it. Blocking, as io_uring wants it.
///
/// # Errors
/// Those of the system; [`open_error`] says what they mean to the server.
pub fn relay(address: TransportAddress) -> io::Result<UdpSocket> {
    let socket = open(address)?;
    let (level, option) = if address.ip.is_ipv4() {
        (libc::IPPROTO_IP, libc::IP_RECVERR)
    } else {
        (libc::IPPROTO_IPV6, libc::IPV6_RECVERR)
    };
    set_option(socket.as_fd(), level, option, 1)?;
    socket.set_recv_buffer_size(RELAY_BUFFER)?;
    socket.bind(&SocketAddr::from(address).into())?;
    Ok(socket.into())
}

/// A socket by which a relayed transport address of a family sends what no raw socket can, still to be bound. It hears of no
/// errors but its own, how long an IPv4 datagram with DF could be: those from elsewhere are heard of where everything else is.
///
/// # Errors
/// Those of the system.
pub(super) fn relay_that_sends(address: TransportAddress) -> io::Result<Socket> {
    let socket = open(address)?;
    let (level, option, value) = if address.ip.is_ipv4() {
        (libc::IPPROTO_IP, libc::IP_RECVERR, 1)
    } else {
        // What a raw socket sends has none, and a flow has one (RFC 6437).
        (libc::IPPROTO_IPV6, libc::IPV6_AUTOFLOWLABEL, 0)
    };
    set_option(socket.as_fd(), level, option, value)?;
    Ok(socket)
}

/// A socket that can be bound to an address, and nothing else.
///
/// # Errors
/// Those of the system; [`open_error`] says what they mean to the server.
pub fn unbound(address: TransportAddress) -> io::Result<Socket> {
    let domain = Domain::for_address(SocketAddr::from(address));
    let socket = Socket::new(domain, Type::DGRAM, Some(Protocol::UDP))?;
    if address.ip.is_ipv6() {
        socket.set_only_v6(true)?;
    }
    Ok(socket)
}

/// What waits at a socket.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Buffer {
    /// To be received.
    Receive,
    /// To be sent.
    Send,
}

/// Makes room for what many clients or peers send or are sent: so many bytes, or what ordinary users may have.
pub(super) fn enlarge(socket: BorrowedFd<'_>, buffer: Buffer, bytes: i32) -> io::Result<()> {
    let (forced, option) = match buffer {
        Buffer::Receive => (libc::SO_RCVBUFFORCE, libc::SO_RCVBUF),
        Buffer::Send => (libc::SO_SNDBUFFORCE, libc::SO_SNDBUF),
    };
    let level = libc::SOL_SOCKET;
    set_option(socket, level, forced, bytes).or_else(|_| set_option(socket, level, option, bytes))
}

/// Why a relayed transport address could not be opened.
pub fn open_error(error: &io::Error) -> OpenError {
    match error.raw_os_error() {
        Some(libc::EADDRINUSE) => OpenError::PortInUse,
        Some(libc::EMFILE | libc::ENFILE | libc::ENOBUFS | libc::ENOMEM | libc::ENOSPC) => {
            OpenError::NoCapacity
        }
        _ => OpenError::Failed,
    }
}

/// What all of them have in common.
pub(super) fn open(address: TransportAddress) -> io::Result<Socket> {
    let v4 = address.ip.is_ipv4();
    let domain = if v4 { Domain::IPV4 } else { Domain::IPV6 };
    let socket = Socket::new(domain, Type::DGRAM, Some(Protocol::UDP))?;
    if v4 {
        socket.set_recv_tos_v4(true)?;
    } else {
        socket.set_only_v6(true)?;
        socket.set_recv_tclass_v6(true)?;
    }
    set_dont_fragment(socket.as_fd(), v4, false)?;
    // Joined datagrams are an optimisation, which kernels before 5.0 do not have.
    match set_option(socket.as_fd(), libc::SOL_UDP, libc::UDP_GRO, 1) {
        Err(error) if error.raw_os_error() != Some(libc::ENOPROTOOPT) => return Err(error),
        _ => {}
    }
    Ok(socket)
}

/// Whether the kernel cuts what it is given into datagrams (UDP_SEGMENT, since Linux 4.18). One that does not know the
/// wish would ignore it, and send everything as a single datagram.
pub(super) fn sends_joined() -> bool {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP));
    socket
        .is_ok_and(|socket| set_option(socket.as_fd(), libc::SOL_UDP, libc::UDP_SEGMENT, 0).is_ok())
}

/// Chooses DF for what a socket sends from now on. With DF an IPv4 datagram is as long as the interface allows, whatever
/// was learned of the path: finding that out is the client's intention.
pub(super) fn set_dont_fragment(
    socket: BorrowedFd<'_>,
    v4: bool,
    dont_fragment: bool,
) -> io::Result<()> {
    let (level, option, value) = match (v4, dont_fragment) {
        (true, false) => (
            libc::IPPROTO_IP,
            libc::IP_MTU_DISCOVER,
            libc::IP_PMTUDISC_OMIT,
        ),
        (true, true) => (
            libc::IPPROTO_IP,
            libc::IP_MTU_DISCOVER,
            libc::IP_PMTUDISC_PROBE,
        ),
        (false, _) => (
            libc::IPPROTO_IPV6,
            libc::IPV6_MTU_DISCOVER,
            libc::IPV6_PMTUDISC_DONT,
        ),
    };
    set_option(socket, level, option, value)
}

/// Takes an error out of the queue of a relayed transport address: the destination of the datagram it is about, and the
/// ICMP error, if it is one. `None` when the queue is empty.
pub(super) fn take_icmp(socket: BorrowedFd<'_>) -> Option<(TransportAddress, Option<Icmp>)> {
    let error = take_error(socket).ok()??;
    Some((error.destination, icmp(&error)))
}

/// The ICMP error that an entry of the queue stands for. A datagram with DF that was too long for the interface did not
/// get as far as a router; what the router would have said is made up here.
fn icmp(error: &SocketError) -> Option<Icmp> {
    let SocketError {
        destination,
        origin,
        kind,
        code,
        errno,
        info,
    } = *error;
    match origin {
        libc::SO_EE_ORIGIN_ICMP | libc::SO_EE_ORIGIN_ICMP6 => Some(Icmp {
            kind,
            code,
            data: info,
        }),
        libc::SO_EE_ORIGIN_LOCAL if i32::try_from(errno) == Ok(libc::EMSGSIZE) => {
            let (kind, code) = if destination.ip.is_ipv4() {
                (3, 4)
            } else {
                (2, 0)
            };
            Some(Icmp {
                kind,
                code,
                data: info,
            })
        }
        _ => None,
    }
}
