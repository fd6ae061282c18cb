//! The floor of the rig: one socket in, one out, batches of 64, no lookup, nothing decided.
//!
//! What it receives at one socket it sends from the other, to an address it was started with. With offload, what the
//! kernel had joined on the way in it splits again on the way out, and nothing is joined that did not arrive joined.

use std::io;
use std::mem::zeroed;
use std::net::{SocketAddr, UdpSocket};
use std::os::fd::{AsRawFd, RawFd};
use std::ptr;

use anyhow::{Context, Result};
use socket2::{SockAddr, SockRef};

/// What it writes once it serves.
pub const READY: &str = "forwarding";

/// Packets taken and given in one call.
const BATCH: usize = 64;

/// Bytes of a packet, and of packets joined by the kernel.
const PLAIN_LEN: usize = 2048;
const JOINED_LEN: usize = 65_536;

/// Room for one control message that carries a segment's length.
const CONTROL_LEN: usize = 64;

/// Bytes of socket buffer asked for.
const SOCKET_BUFFER: usize = 2 << 20;

/// How to forward.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// The address clients send to
    #[arg(long)]
    listen: SocketAddr,
    /// The address peers send to
    #[arg(long)]
    relay: SocketAddr,
    /// Where everything goes that peers send
    #[arg(long)]
    client: SocketAddr,
    /// Where everything goes that clients send
    #[arg(long)]
    peer: SocketAddr,
    /// Let the kernel join and split packets of a flow (GRO and GSO)
    #[arg(long)]
    offload: bool,
    /// Do something wrong, to test who looks on
    #[arg(long, requires = "every", conflicts_with = "offload")]
    fault: Option<FaultKind>,
    /// Do it to every so many packets
    #[arg(long, value_name = "PACKETS")]
    every: Option<u64>,
}

/// What can be done wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum FaultKind {
    /// Change a byte.
    Corrupt,
    /// Send from another port.
    Misaddress,
    /// Send without a checksum.
    NoChecksum,
    /// Send twice.
    Duplicate,
    /// Do not send.
    Drop,
}

impl std::fmt::Display for FaultKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Corrupt => "corrupt",
            Self::Misaddress => "misaddress",
            Self::NoChecksum => "no-checksum",
            Self::Duplicate => "duplicate",
            Self::Drop => "drop",
        })
    }
}

/// Forwards until it is killed.
///
/// # Errors
/// When a socket cannot be opened or read.
pub fn run(options: &Options) -> Result<()> {
    let inside = open(options.listen, options.offload)?;
    let outside = open(options.relay, options.offload)?;
    let ends = [
        (&inside, &outside, options.peer),
        (&outside, &inside, options.client),
    ];
    let mut batch = Batch::new(if options.offload {
        JOINED_LEN
    } else {
        PLAIN_LEN
    });
    let mut fault = match (options.fault, options.every) {
        (Some(kind), Some(every)) => Some(Fault::new(kind, every, options.relay)?),
        _ => None,
    };
    println!("{READY}");
    loop {
        for (ready, (from, to, destination)) in wait([&inside, &outside])?.into_iter().zip(ends) {
            if !ready {
                continue;
            }
            let count = batch.receive(from.as_raw_fd())?;
            match &mut fault {
                Some(fault) => fault.send(&batch, count, to, destination)?,
                None => batch.send(count, to.as_raw_fd(), destination),
            }
        }
    }
}

fn open(address: SocketAddr, offload: bool) -> Result<UdpSocket> {
    let socket = UdpSocket::bind(address).with_context(|| format!("cannot bind {address}"))?;
    SockRef::from(&socket).set_recv_buffer_size(SOCKET_BUFFER)?;
    SockRef::from(&socket).set_send_buffer_size(SOCKET_BUFFER)?;
    if offload {
        set_option(&socket, libc::SOL_UDP, libc::UDP_GRO, 1)?;
    }
    Ok(socket)
}

/// Waits until one of the sockets can be read; says which.
fn wait(sockets: [&UdpSocket; 2]) -> io::Result<[bool; 2]> {
    let mut polled = sockets.map(|socket| libc::pollfd {
        fd: socket.as_raw_fd(),
        events: libc::POLLIN,
        revents: 0,
    });
    // SAFETY: `polled` is an array of the length given.
    let result = unsafe { libc::poll(polled.as_mut_ptr(), 2, -1) };
    if result < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(polled.map(|polled| polled.revents != 0))
}

/// Buffers for a batch of packets, received and sent from the same memory.
struct Batch {
    // Messages point into the other three vectors, none of which ever grows.
    messages: Vec<libc::mmsghdr>,
    slices: Vec<libc::iovec>,
    controls: Vec<Control>,
    memory: Vec<u8>,
    packet_len: usize,
    joins: bool,
}

/// Memory for a control message, aligned as the kernel's macros want it.
#[derive(Clone, Copy)]
#[repr(C, align(8))]
struct Control([u8; CONTROL_LEN]);

impl Batch {
    fn new(packet_len: usize) -> Self {
        // SAFETY: all zeros is a valid mmsghdr.
        let message: libc::mmsghdr = unsafe { zeroed() };
        let slice = libc::iovec {
            iov_base: ptr::null_mut(),
            iov_len: 0,
        };
        Self {
            messages: vec![message; BATCH],
            slices: vec![slice; BATCH],
            controls: vec![Control([0; CONTROL_LEN]); BATCH],
            memory: vec![0; BATCH * packet_len],
            packet_len,
            joins: packet_len > PLAIN_LEN,
        }
    }

    fn receive(&mut self, socket: RawFd) -> io::Result<usize> {
        for at in 0..BATCH {
            let slice = &mut self.slices[at];
            slice.iov_base = self.memory[at * self.packet_len..].as_mut_ptr().cast();
            slice.iov_len = self.packet_len;
            let header = &mut self.messages[at].msg_hdr;
            header.msg_name = ptr::null_mut();
            header.msg_namelen = 0;
            header.msg_iov = slice;
            header.msg_iovlen = 1;
            if self.joins {
                header.msg_control = self.controls[at].0.as_mut_ptr().cast();
                header.msg_controllen = CONTROL_LEN;
            }
        }
        // SAFETY: BATCH messages, which point into memory of this value.
        let count = unsafe {
            libc::recvmmsg(
                socket,
                self.messages.as_mut_ptr(),
                u32::try_from(BATCH).expect("a batch is small"),
                libc::MSG_DONTWAIT,
                ptr::null_mut(),
            )
        };
        match usize::try_from(count) {
            Ok(count) => Ok(count),
            Err(_) => match io::Error::last_os_error() {
                // An ICMP error about an earlier packet, or a wake-up for nothing.
                error if is_passing(&error) => Ok(0),
                error => Err(error),
            },
        }
    }

    /// Sends the first `count` packets on; what the kernel cannot take is lost.
    fn send(&mut self, count: usize, socket: RawFd, destination: SocketAddr) {
        let name = SockAddr::from(destination);
        for at in 0..count {
            let message = &mut self.messages[at];
            self.slices[at].iov_len = message.msg_len as usize;
            message.msg_hdr.msg_iov = &raw mut self.slices[at];
            // The kernel only reads the name of a packet that is sent.
            message.msg_hdr.msg_name = name.as_ptr().cast_mut().cast();
            message.msg_hdr.msg_namelen = name.len();
            if self.joins {
                split_again(message);
            }
        }
        let mut from = 0;
        while from < count {
            let rest = &mut self.messages[from..count];
            let length = u32::try_from(rest.len()).expect("a batch is small");
            // SAFETY: messages of this value, which point into its memory and to `name`.
            let sent =
                unsafe { libc::sendmmsg(socket, rest.as_mut_ptr(), length, libc::MSG_DONTWAIT) };
            // An error is the first packet's; the others may still go.
            from += usize::try_from(sent).unwrap_or(1).max(1);
        }
    }

    fn packet(&self, at: usize) -> &[u8] {
        let start = at * self.packet_len;
        &self.memory[start..start + self.messages[at].msg_len as usize]
    }
}

/// Makes of the control message that says how long the joined packets were one that asks for as long ones again.
fn split_again(message: &mut libc::mmsghdr) {
    let header = &mut message.msg_hdr;
    let segment_len = joined_len(header);
    match segment_len {
        Some(length) if message.msg_len > u32::from(length) => {
            // SAFETY: CMSG_SPACE and CMSG_LEN only compute; there is room, because the control message that was
            // received is longer, and the macro's pointer is to the start of that room.
            unsafe {
                header.msg_controllen = libc::CMSG_SPACE(2) as usize;
                let control = libc::CMSG_FIRSTHDR(header);
                (*control).cmsg_level = libc::SOL_UDP;
                (*control).cmsg_type = libc::UDP_SEGMENT;
                (*control).cmsg_len = libc::CMSG_LEN(2) as usize;
                libc::CMSG_DATA(control)
                    .cast::<u16>()
                    .write_unaligned(length);
            }
        }
        _ => header.msg_controllen = 0,
    }
}

/// How long each of the joined packets was but the last, which may be shorter; nothing when none were joined.
fn joined_len(header: &libc::msghdr) -> Option<u16> {
    // SAFETY: the kernel has filled in the header and its control messages.
    let control = unsafe { libc::CMSG_FIRSTHDR(header).as_ref()? };
    if (control.cmsg_level, control.cmsg_type) != (libc::SOL_UDP, libc::UDP_GRO) {
        return None;
    }
    // SAFETY: the kernel writes an int behind a UDP_GRO header.
    let length = unsafe { libc::CMSG_DATA(control).cast::<i32>().read_unaligned() };
    u16::try_from(length).ok()
}

/// Does something wrong to every so many packets.
struct Fault {
    kind: FaultKind,
    every: u64,
    count: u64,
    elsewhere: UdpSocket,
}

impl Fault {
    fn new(kind: FaultKind, every: u64, near: SocketAddr) -> Result<Self> {
        let elsewhere = UdpSocket::bind(SocketAddr::new(near.ip(), 0))?;
        Ok(Self {
            kind,
            every,
            count: 0,
            elsewhere,
        })
    }

    fn send(
        &mut self,
        batch: &Batch,
        count: usize,
        socket: &UdpSocket,
        to: SocketAddr,
    ) -> Result<()> {
        for at in 0..count {
            let packet = batch.packet(at);
            self.count += 1;
            if !self.count.is_multiple_of(self.every) {
                socket.send_to(packet, to)?;
                continue;
            }
            match self.kind {
                FaultKind::Corrupt => {
                    let mut packet = packet.to_vec();
                    let middle = packet.len() / 2;
                    packet[middle] ^= 1;
                    socket.send_to(&packet, to)?;
                }
                FaultKind::Misaddress => {
                    self.elsewhere.send_to(packet, to)?;
                }
                FaultKind::NoChecksum => {
                    set_option(socket, libc::SOL_SOCKET, libc::SO_NO_CHECK, 1)?;
                    socket.send_to(packet, to)?;
                    set_option(socket, libc::SOL_SOCKET, libc::SO_NO_CHECK, 0)?;
                }
                FaultKind::Duplicate => {
                    socket.send_to(packet, to)?;
                    socket.send_to(packet, to)?;
                }
                FaultKind::Drop => {}
            }
        }
        Ok(())
    }
}

fn set_option(socket: &UdpSocket, level: i32, option: i32, value: i32) -> Result<()> {
    // SAFETY: `value` is valid for reads of the length given.
    let result = unsafe {
        libc::setsockopt(
            socket.as_raw_fd(),
            level,
            option,
            ptr::from_ref(&value).cast(),
            libc::socklen_t::try_from(size_of::<i32>())?,
        )
    };
    if result < 0 {
        return Err(io::Error::last_os_error()).context("cannot set a socket option");
    }
    Ok(())
}

fn is_passing(error: &io::Error) -> bool {
    matches!(
        error.raw_os_error(),
        Some(libc::EAGAIN | libc::EINTR | libc::ECONNREFUSED | libc::EHOSTUNREACH)
    )
}
