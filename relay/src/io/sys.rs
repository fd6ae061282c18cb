//! The system calls that no safe wrapper offers: the one file of the relay's IO with `unsafe` in it.

use std::io;
use std::marker::PhantomData;
use std::os::fd::{AsRawFd, BorrowedFd};

use turnpike_wire::TransportAddress;

use super::control::{Control, Received};
use super::name::Name;

/// The longest UDP payload, and more: what fits is never cut.
pub const DATAGRAM: usize = 65_536;

/// The distance between two buffers. Not a power of two, or the fronts of all of them would compete for the same few
/// lines of the processor's caches.
const STRIDE: usize = DATAGRAM + 9 * 64;

/// Sets an integer option of a socket (setsockopt(2)).
pub fn set_option(socket: BorrowedFd<'_>, level: i32, option: i32, value: i32) -> io::Result<()> {
    set_option_bytes(socket, level, option, &value.to_ne_bytes())
}

/// Sets an option of a socket that is not an integer.
pub fn set_option_bytes(
    socket: BorrowedFd<'_>,
    level: i32,
    option: i32,
    value: &[u8],
) -> io::Result<()> {
    let len = libc::socklen_t::try_from(value.len()).expect("a few bytes");
    // SAFETY: the descriptor is open, and `value` is readable for `len` bytes during the call.
    let result = unsafe {
        libc::setsockopt(
            socket.as_raw_fd(),
            level,
            option,
            value.as_ptr().cast(),
            len,
        )
    };
    if result == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

/// A number by which BPF programs know a socket (SO_COOKIE) or its network namespace (SO_NETNS_COOKIE, kernel 5.14).
pub fn cookie(socket: BorrowedFd<'_>, option: i32) -> io::Result<u64> {
    let mut cookie = 0_u64;
    let mut len = libc::socklen_t::try_from(size_of::<u64>()).expect("a few bytes");
    // SAFETY: the descriptor is open, and the kernel writes no more than the eight bytes of `cookie`, as `len` says.
    let result = unsafe {
        libc::getsockopt(
            socket.as_raw_fd(),
            libc::SOL_SOCKET,
            option,
            (&raw mut cookie).cast(),
            &raw mut len,
        )
    };
    if result == 0 {
        Ok(cookie)
    } else {
        Err(io::Error::last_os_error())
    }
}

/// Buffers for a batch of datagrams, by slot.
pub struct Inbox {
    bytes: Box<[u8]>,
    names: Box<[Name]>,
    controls: Box<[Control]>,
    iovecs: Box<[libc::iovec]>,
    headers: Box<[libc::mmsghdr]>,
}

/// A datagram, or several of equal length joined, in a slot of an [`Inbox`].
#[derive(Clone, Copy, Debug)]
pub struct Arrived {
    /// From whom; `None` only if the kernel did not say.
    pub from: Option<TransportAddress>,
    /// What came beside it.
    pub beside: Received,
    /// The length in bytes.
    pub len: usize,
    /// Whether it was longer.
    pub truncated: bool,
}

impl Inbox {
    /// Room for a number of datagrams. Memory is taken up as it is written to.
    pub fn new(slots: usize) -> Inbox {
        Inbox {
            bytes: vec![0; slots * STRIDE].into(),
            names: vec![Name::EMPTY; slots].into(),
            controls: vec![Control::EMPTY; slots].into(),
            iovecs: vec![
                libc::iovec {
                    iov_base: std::ptr::null_mut(),
                    iov_len: 0
                };
                slots
            ]
            .into(),
            headers: (0..slots).map(|_| empty_header()).collect(),
        }
    }

    /// How many slots there are.
    pub fn slots(&self) -> usize {
        self.headers.len()
    }

    /// Receives up to `count` datagrams into the slots from `first` on, without waiting (recvmmsg(2)).
    ///
    /// # Errors
    /// Those of the call: `WouldBlock` when there are none, an ICMP error that had been pending on the socket.
    pub fn receive(
        &mut self,
        socket: BorrowedFd<'_>,
        first: usize,
        count: usize,
    ) -> io::Result<usize> {
        let slots = first..first + count;
        for slot in slots.clone() {
            let buffer = &mut self.bytes[slot * STRIDE..][..DATAGRAM];
            self.iovecs[slot] = libc::iovec {
                iov_base: buffer.as_mut_ptr().cast(),
                iov_len: DATAGRAM,
            };
            let header = &mut self.headers[slot].msg_hdr;
            header.msg_name = self.names[slot].as_mut_ptr();
            header.msg_namelen = Name::LEN;
            header.msg_iov = &raw mut self.iovecs[slot];
            header.msg_iovlen = 1;
            header.msg_control = self.controls[slot].as_mut_ptr();
            header.msg_controllen = Control::ROOM;
            header.msg_flags = 0;
        }
        let headers = &mut self.headers[slots];
        let count = u32::try_from(headers.len()).expect("a batch is short");
        let flags = libc::MSG_DONTWAIT as _;
        // SAFETY: each header points to a name, control messages and one buffer that are owned by `self`, as long as it
        // says, apart from those of every other header, and written by nobody else during the call.
        let result = unsafe {
            libc::recvmmsg(
                socket.as_raw_fd(),
                headers.as_mut_ptr(),
                count,
                flags,
                std::ptr::null_mut(),
            )
        };
        usize::try_from(result).map_err(|_| io::Error::last_os_error())
    }

    /// What [`Inbox::receive`] has put into a slot.
    pub fn arrived(&self, slot: usize) -> Arrived {
        let header = &self.headers[slot];
        Arrived {
            from: self.names[slot].address(),
            beside: self.controls[slot].read(header.msg_hdr.msg_controllen),
            len: (header.msg_len as usize).min(DATAGRAM),
            truncated: header.msg_hdr.msg_flags & libc::MSG_TRUNC != 0,
        }
    }

    /// The bytes of a slot.
    pub fn bytes(&self, slot: usize) -> &[u8] {
        &self.bytes[slot * STRIDE..][..DATAGRAM]
    }
}

/// Room to describe a batch of datagrams to send.
#[derive(Default)]
pub struct Sender {
    names: Vec<(Name, u32)>,
    controls: Vec<Control>,
    /// Where the pieces of each message begin.
    starts: Vec<usize>,
    iovecs: Vec<libc::iovec>,
    headers: Vec<libc::mmsghdr>,
}

impl Sender {
    /// A batch without messages. What its messages are made of must stay until it is gone.
    pub fn batch<'a>(&mut self) -> Batch<'_, 'a> {
        self.names.clear();
        self.controls.clear();
        self.starts.clear();
        self.iovecs.clear();
        self.headers.clear();
        Batch {
            sender: self,
            pieces: PhantomData,
        }
    }
}

/// Messages to send on one socket. The pieces of a message are sent one behind the other.
pub struct Batch<'s, 'a> {
    sender: &'s mut Sender,
    pieces: PhantomData<&'a [u8]>,
}

impl<'a> Batch<'_, 'a> {
    /// How many messages there are.
    pub fn len(&self) -> usize {
        self.sender.names.len()
    }

    /// Adds a message without any piece: an empty datagram.
    pub fn message(&mut self, to: TransportAddress, control: Control) {
        self.sender.names.push(Name::new(to));
        self.sender.controls.push(control);
        self.sender.starts.push(self.sender.iovecs.len());
    }

    /// Adds a piece to the last message.
    pub fn piece(&mut self, bytes: &'a [u8]) {
        debug_assert!(!self.sender.names.is_empty(), "a piece of which message?");
        if !bytes.is_empty() {
            let iov_base = bytes.as_ptr().cast_mut().cast();
            self.sender.iovecs.push(libc::iovec {
                iov_base,
                iov_len: bytes.len(),
            });
        }
    }

    /// Sends the messages from `first` on, without waiting, and returns how many the kernel took before one that it
    /// refused (sendmmsg(2)).
    ///
    /// # Errors
    /// Those of the call, for message `first`.
    pub fn send(&mut self, socket: BorrowedFd<'_>, first: usize) -> io::Result<usize> {
        let Sender {
            names,
            controls,
            starts,
            iovecs,
            headers,
        } = &mut *self.sender;
        headers.clear();
        for message in first..names.len() {
            let start = starts[message];
            let end = starts.get(message + 1).copied().unwrap_or(iovecs.len());
            let mut header = empty_header();
            header.msg_hdr.msg_name = names[message].0.as_mut_ptr();
            header.msg_hdr.msg_namelen = names[message].1;
            header.msg_hdr.msg_iov = iovecs[start..end].as_mut_ptr();
            header.msg_hdr.msg_iovlen = end - start;
            let len = controls[message].as_bytes().len();
            if len > 0 {
                header.msg_hdr.msg_control = controls[message].as_mut_ptr();
                header.msg_hdr.msg_controllen = len;
            }
            headers.push(header);
        }
        let count = u32::try_from(headers.len()).expect("a batch is short");
        let flags = libc::MSG_DONTWAIT as _;
        // SAFETY: each header points to a name, control messages and pieces that stay where they are during the call: the
        // first two are owned by the sender, the pieces are borrowed for 'a. The kernel only reads them, and writes `msg_len`.
        let result =
            unsafe { libc::sendmmsg(socket.as_raw_fd(), headers.as_mut_ptr(), count, flags) };
        usize::try_from(result).map_err(|_| io::Error::last_os_error())
    }
}

/// An error about a datagram that had been sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SocketError {
    /// Where that datagram went.
    pub destination: TransportAddress,
    /// Who noticed: an `SO_EE_ORIGIN_` number.
    pub origin: u8,
    /// The ICMP type.
    pub kind: u8,
    /// The ICMP code.
    pub code: u8,
    /// The error number that it means to the sender.
    pub errno: u32,
    /// The MTU, where there is one.
    pub info: u32,
}

/// Takes an error out of a socket's queue, without waiting (IP_RECVERR in ip(7)). `None` when the queue is empty, or
/// when its entry does not say enough.
pub fn take_error(socket: BorrowedFd<'_>) -> io::Result<Option<SocketError>> {
    let mut name = Name::EMPTY;
    let mut control = Control::EMPTY;
    // The datagram that the error quotes is not asked for: no buffers.
    let mut header = empty_header().msg_hdr;
    header.msg_name = name.as_mut_ptr();
    header.msg_namelen = Name::LEN;
    header.msg_control = control.as_mut_ptr();
    header.msg_controllen = Control::ROOM;
    // SAFETY: the header points to a name and control messages on this stack, as long as it says.
    let result = unsafe {
        libc::recvmsg(
            socket.as_raw_fd(),
            &raw mut header,
            libc::MSG_ERRQUEUE | libc::MSG_DONTWAIT,
        )
    };
    if result < 0 {
        let error = io::Error::last_os_error();
        return if error.kind() == io::ErrorKind::WouldBlock {
            Ok(None)
        } else {
            Err(error)
        };
    }
    let len = header.msg_controllen;
    let v4 = control.find(len, libc::IPPROTO_IP, libc::IP_RECVERR);
    let entry = v4.or_else(|| control.find(len, libc::IPPROTO_IPV6, libc::IPV6_RECVERR));
    Ok(entry.and_then(|entry| error_of(name.address()?, entry)))
}

/// Reads a `sock_extended_err`: errno 4, origin, type, code, padding, info 4, data 4.
fn error_of(destination: TransportAddress, entry: &[u8]) -> Option<SocketError> {
    let &[e0, e1, e2, e3, origin, kind, code, _, i0, i1, i2, i3, ..] = entry.first_chunk::<16>()?;
    let errno = u32::from_ne_bytes([e0, e1, e2, e3]);
    let info = u32::from_ne_bytes([i0, i1, i2, i3]);
    Some(SocketError {
        destination,
        origin,
        kind,
        code,
        errno,
        info,
    })
}

/// A message header of nothing.
pub fn empty_header() -> libc::mmsghdr {
    // SAFETY: a message header is integers and pointers, for all of which zero is a value.
    unsafe { std::mem::zeroed() }
}
