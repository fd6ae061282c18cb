//! What is asked of the ring: receive, send, wait.
//!
//! tokio-uring's own socket reads nothing beside a datagram, so the entries are made here and submitted through it. An
//! operation owns everything that its entry points to, until the kernel has completed it: that is what
//! [`UnsubmittedOneshot`] promises, also when nobody waits for it any more.

use std::io;
use std::net::UdpSocket;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::rc::Rc;
use std::time::Duration;

use io_uring::types::{Fd, Timespec};
use io_uring::{cqueue, opcode, squeue};
use tokio_uring::{InFlightOneshot, OneshotOutputTransform, UnsubmittedOneshot};
use turnpike_wire::TransportAddress;

use crate::io::control::Control;
use crate::io::departure::Departure;
use crate::io::name::Name;
use crate::io::sys::{Arrived, DATAGRAM, empty_header};

/// An operation that has been asked for; a future of its result and of what it owned.
pub type Pending<T> = InFlightOneshot<T, Completed<T>>;

/// Reads the result of an operation that owned a `T`.
pub struct Completed<T>(std::marker::PhantomData<T>);

impl<T> OneshotOutputTransform for Completed<T> {
    type Output = (io::Result<usize>, T);
    type StoredData = T;

    fn transform_oneshot_output(self, owned: T, entry: cqueue::Entry) -> Self::Output {
        let error = || io::Error::from_raw_os_error(-entry.result());
        (usize::try_from(entry.result()).map_err(|_| error()), owned)
    }
}

fn submit<T: 'static>(owned: T, entry: squeue::Entry) -> Pending<T> {
    UnsubmittedOneshot::new(owned, Completed(std::marker::PhantomData), entry).submit()
}

/// Waits until a socket has something to read or an error.
pub fn readable(socket: &Rc<UdpSocket>) -> Pending<Rc<UdpSocket>> {
    let events = (libc::POLLIN | libc::POLLERR).unsigned_abs();
    submit(
        Rc::clone(socket),
        opcode::PollAdd::new(Fd(socket.as_raw_fd()), events.into()).build(),
    )
}

/// Whether [`readable`] was answered with an error to fetch.
pub fn has_error(events: usize) -> bool {
    events & usize::from(libc::POLLERR.unsigned_abs()) != 0
}

/// Waits until a bell rings, and silences it.
pub fn rung(bell: &Rc<OwnedFd>) -> Pending<(Rc<OwnedFd>, Box<[u8; 8]>)> {
    let mut count = Box::new([0; 8]);
    let entry = opcode::Read::new(Fd(bell.as_fd().as_raw_fd()), count.as_mut_ptr(), 8).build();
    submit((Rc::clone(bell), count), entry)
}

/// Waits for a time.
pub fn elapsed(time: Duration) -> Pending<Box<Timespec>> {
    let time = Box::new(Timespec::from(time));
    let entry = opcode::Timeout::new(&raw const *time).build();
    submit(time, entry)
}

/// A buffer for a datagram, or several joined, and what comes beside them.
pub struct Incoming {
    socket: Option<Rc<UdpSocket>>,
    name: Name,
    control: Control,
    vector: libc::iovec,
    header: libc::msghdr,
    bytes: Box<[u8]>,
}

impl Incoming {
    /// An empty one. Its memory is taken up as it is written to.
    pub fn new() -> Box<Incoming> {
        Box::new(Incoming {
            socket: None,
            name: Name::EMPTY,
            control: Control::EMPTY,
            vector: libc::iovec {
                iov_base: std::ptr::null_mut(),
                iov_len: 0,
            },
            header: empty_header().msg_hdr,
            bytes: vec![0; DATAGRAM].into(),
        })
    }

    /// Receives what is there, without waiting for more.
    pub fn receive(mut self: Box<Self>, socket: &Rc<UdpSocket>) -> Pending<Box<Incoming>> {
        self.vector = libc::iovec {
            iov_base: self.bytes.as_mut_ptr().cast(),
            iov_len: DATAGRAM,
        };
        self.header = empty_header().msg_hdr;
        self.header.msg_name = self.name.as_mut_ptr();
        self.header.msg_namelen = Name::LEN;
        self.header.msg_iov = &raw mut self.vector;
        self.header.msg_iovlen = 1;
        self.header.msg_control = self.control.as_mut_ptr();
        self.header.msg_controllen = Control::ROOM;
        self.socket = Some(Rc::clone(socket));
        let entry = opcode::RecvMsg::new(Fd(socket.as_raw_fd()), &raw mut self.header)
            .flags(libc::MSG_DONTWAIT.unsigned_abs())
            .build();
        submit(self, entry)
    }

    /// Lets go of the socket.
    pub fn release(&mut self) {
        self.socket = None;
    }

    /// What [`Incoming::receive`] brought, `len` bytes of it.
    pub fn arrived(&self, len: usize) -> Arrived {
        Arrived {
            from: self.name.address(),
            beside: self.control.read(self.header.msg_controllen),
            len: len.min(DATAGRAM),
            truncated: self.header.msg_flags & libc::MSG_TRUNC != 0,
        }
    }

    /// All of the buffer.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// What a batch of departures refers to, and the departures. Shared with every message that is made of them.
#[derive(Default)]
pub struct Cargo {
    /// The buffers; a slot of a departure is an index of them.
    #[expect(clippy::vec_box, reason = "the kernel knows where they are")]
    pub incoming: Vec<Box<Incoming>>,
    /// What was decided to send.
    pub departures: Vec<Departure>,
}

/// A message that is made of parts of a [`Cargo`].
pub struct Outgoing {
    socket: Option<Rc<UdpSocket>>,
    cargo: Option<Rc<Cargo>>,
    name: Name,
    control: Control,
    vectors: Vec<libc::iovec>,
    header: libc::msghdr,
}

impl Outgoing {
    /// An empty one.
    pub fn new() -> Box<Outgoing> {
        Box::new(Outgoing {
            socket: None,
            cargo: None,
            name: Name::EMPTY,
            control: Control::EMPTY,
            vectors: Vec::new(),
            header: empty_header().msg_hdr,
        })
    }

    /// Sends pieces of the cargo one behind the other, without waiting for room.
    pub fn send(
        mut self: Box<Self>,
        socket: &Rc<UdpSocket>,
        cargo: &Rc<Cargo>,
        to: TransportAddress,
        control: Control,
        pieces: impl FnOnce(&Cargo, &mut Pieces<'_>),
    ) -> Pending<Box<Outgoing>> {
        self.vectors.clear();
        pieces(cargo, &mut Pieces(&mut self.vectors));
        let (name, len) = Name::new(to);
        self.name = name;
        self.control = control;
        self.header = empty_header().msg_hdr;
        self.header.msg_name = self.name.as_mut_ptr();
        self.header.msg_namelen = len;
        self.header.msg_iov = self.vectors.as_mut_ptr();
        self.header.msg_iovlen = self.vectors.len();
        if !control.as_bytes().is_empty() {
            self.header.msg_control = self.control.as_mut_ptr();
            self.header.msg_controllen = control.as_bytes().len();
        }
        self.socket = Some(Rc::clone(socket));
        self.cargo = Some(Rc::clone(cargo));
        let entry = opcode::SendMsg::new(Fd(socket.as_raw_fd()), &raw const self.header)
            .flags(libc::MSG_DONTWAIT.unsigned_abs())
            .build();
        submit(self, entry)
    }

    /// Lets go of the socket and the cargo.
    pub fn release(&mut self) {
        self.socket = None;
        self.cargo = None;
    }
}

/// The pieces of a message.
pub struct Pieces<'a>(&'a mut Vec<libc::iovec>);

impl Pieces<'_> {
    /// Adds bytes of the cargo, or static ones.
    pub fn add(&mut self, bytes: &[u8]) {
        if !bytes.is_empty() {
            let iov_base = bytes.as_ptr().cast_mut().cast();
            self.0.push(libc::iovec {
                iov_base,
                iov_len: bytes.len(),
            });
        }
    }
}
