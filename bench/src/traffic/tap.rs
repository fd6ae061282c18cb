//! Whole frames in and out at one device: a packet socket that bypasses queueing disciplines and receives into shared memory.
//!
//! A packet that cannot be sent because the far end's queue is full counts as sent: it is lost as on a real cable whose
//! receiver is too slow.

use std::ffi::CString;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result};

use crate::rig::cable::Mac;
use crate::rig::namespace::Namespace;

/// The longest frame that is sent or received whole.
pub const MAX_FRAME: usize = 1600;

/// Frames handed to the kernel in one call.
const BATCH: usize = 64;

/// Bytes of a slot of the ring: a header and a whole frame.
const SLOT_LEN: usize = 2048;

/// Slots of the ring. At a million frames a second it lasts 8 ms.
const SLOTS: usize = 8192;

/// Bytes the kernel allocates at a time.
const BLOCK_LEN: usize = 1 << 16;

/// The hardware addresses of frames that leave here.
#[derive(Clone, Copy, Debug)]
pub struct Addressing {
    /// Where they say they come from.
    pub own: Mac,
    /// Where they go.
    pub next_hop: Mac,
}

/// A packet socket on one device.
pub struct Tap {
    socket: OwnedFd,
    ring: Ring,
    batch: Batch,
    /// The hardware addresses of frames that leave here.
    pub addressing: Addressing,
}

/// What the kernel writes received frames into.
struct Ring {
    memory: NonNull<u8>,
    next: usize,
}

/// Frames that wait to be sent.
struct Batch {
    // Messages point to slices and slices to frames; none of the three vectors ever grows, so none moves.
    messages: Vec<libc::mmsghdr>,
    slices: Vec<libc::iovec>,
    frames: Vec<[u8; MAX_FRAME]>,
    waiting: usize,
}

impl Tap {
    /// Opens a tap at a device of a namespace.
    ///
    /// # Errors
    /// Without the right to open packet sockets, or when the kernel lacks one of the options.
    pub fn open(namespace: &Namespace, device: &str, addressing: Addressing) -> Result<Self> {
        namespace
            .enter(|| {
                let socket = open_socket()?;
                set_packet_option(&socket, libc::PACKET_VERSION, TPACKET_V2)?;
                set_packet_option(&socket, libc::PACKET_QDISC_BYPASS, 1)?;
                set_packet_option(&socket, libc::PACKET_IGNORE_OUTGOING, 1)?;
                let ring = Ring::map(&socket)?;
                bind(&socket, device)?;
                Ok(Self {
                    socket,
                    ring,
                    batch: Batch::new(),
                    addressing,
                })
            })
            .with_context(|| format!("cannot open a packet socket on {device}"))
    }

    /// Has `write` write a frame and say its length; it leaves with the next [`Tap::flush`] or when a batch is full.
    ///
    /// # Errors
    /// When the kernel refuses a batch for another reason than full queues.
    pub fn stage(&mut self, write: impl FnOnce(&mut [u8; MAX_FRAME]) -> usize) -> Result<()> {
        if self.batch.add(write) == BATCH {
            self.flush()?;
        }
        Ok(())
    }

    /// Sends what is waiting.
    ///
    /// # Errors
    /// As [`Tap::stage`].
    pub fn flush(&mut self) -> Result<()> {
        let mut from = 0;
        while from < self.batch.waiting {
            match send(
                self.socket.as_raw_fd(),
                &mut self.batch.messages[from..self.batch.waiting],
            ) {
                Ok(sent) => from += sent,
                // The frame in front has been dropped on the way into a full queue.
                Err(error) if error.raw_os_error() == Some(libc::ENOBUFS) => from += 1,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error).context("cannot send frames"),
            }
        }
        self.batch.waiting = 0;
        Ok(())
    }

    /// Calls `take` with every frame that has arrived and the time, in nanoseconds of the real-time clock, when it did.
    /// Returns their number.
    pub fn receive(&mut self, mut take: impl FnMut(&[u8], u64)) -> usize {
        let mut count = 0;
        // Bounded, so that a flood cannot keep the caller here.
        while count < SLOTS && self.ring.next_frame(&mut take) {
            count += 1;
        }
        count
    }

    /// Frames that arrived while the ring was full, since the last call.
    ///
    /// # Errors
    /// When the kernel does not tell.
    pub fn overflowed(&self) -> Result<u32> {
        let mut statistics = libc::tpacket_stats {
            tp_packets: 0,
            tp_drops: 0,
        };
        let mut length = socklen_of::<libc::tpacket_stats>();
        // SAFETY: `statistics` and `length` are valid for writes of the size that `length` says.
        let result = unsafe {
            libc::getsockopt(
                self.socket.as_raw_fd(),
                libc::SOL_PACKET,
                libc::PACKET_STATISTICS,
                ptr::from_mut(&mut statistics).cast(),
                &raw mut length,
            )
        };
        check(result).context("no packet statistics")?;
        Ok(statistics.tp_drops)
    }
}

const TPACKET_V2: i32 = 1;

fn open_socket() -> io::Result<OwnedFd> {
    // Protocol 0: nothing arrives before the ring is in place and the socket is bound.
    // SAFETY: the call takes no pointers.
    let descriptor =
        unsafe { libc::socket(libc::AF_PACKET, libc::SOCK_RAW | libc::SOCK_CLOEXEC, 0) };
    check(descriptor)?;
    // SAFETY: the descriptor was just opened and nobody else has it.
    Ok(unsafe { OwnedFd::from_raw_fd(descriptor) })
}

fn bind(socket: &OwnedFd, device: &str) -> Result<()> {
    const ALL_PROTOCOLS: u16 = 0x0003;
    let name = CString::new(device)?;
    // SAFETY: `name` is a C string that outlives the call.
    let index = unsafe { libc::if_nametoindex(name.as_ptr()) };
    anyhow::ensure!(index != 0, "no device {device}");
    // SAFETY: all zeros is a valid sockaddr_ll.
    let mut address: libc::sockaddr_ll = unsafe { std::mem::zeroed() };
    address.sll_family = u16::try_from(libc::AF_PACKET)?;
    address.sll_protocol = ALL_PROTOCOLS.to_be();
    address.sll_ifindex = i32::try_from(index)?;
    // SAFETY: the address is valid for reads of the length given.
    let result = unsafe {
        libc::bind(
            socket.as_raw_fd(),
            ptr::from_ref(&address).cast(),
            socklen_of::<libc::sockaddr_ll>(),
        )
    };
    check(result).with_context(|| format!("cannot bind to {device}"))
}

impl Ring {
    fn map(socket: &OwnedFd) -> Result<Self> {
        let request = libc::tpacket_req {
            tp_block_size: u32::try_from(BLOCK_LEN)?,
            tp_block_nr: u32::try_from(SLOTS * SLOT_LEN / BLOCK_LEN)?,
            tp_frame_size: u32::try_from(SLOT_LEN)?,
            tp_frame_nr: u32::try_from(SLOTS)?,
        };
        set_packet_option(socket, libc::PACKET_RX_RING, request)?;
        // SAFETY: a new mapping of the ring's own length; the kernel chooses where.
        let memory = unsafe {
            libc::mmap(
                ptr::null_mut(),
                SLOTS * SLOT_LEN,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_SHARED | libc::MAP_POPULATE,
                socket.as_raw_fd(),
                0,
            )
        };
        if memory == libc::MAP_FAILED {
            return Err(io::Error::last_os_error()).context("cannot map the receive ring");
        }
        let memory = NonNull::new(memory.cast()).context("a mapping at address 0")?;
        Ok(Self { memory, next: 0 })
    }

    /// Hands the next frame to `take` and its slot back to the kernel; false when none has arrived.
    fn next_frame(&mut self, take: &mut impl FnMut(&[u8], u64)) -> bool {
        // SAFETY: `next` is below SLOTS, so the slot lies inside the mapping.
        let slot = unsafe { self.memory.add(self.next * SLOT_LEN) };
        // SAFETY: a slot starts with a tpacket2_hdr, aligned to 16 bytes, whose first field is the 32-bit status that
        // kernel and user change atomically.
        let status = unsafe { AtomicU32::from_ptr(slot.as_ptr().cast()) };
        if status.load(Ordering::Acquire) & libc::TP_STATUS_USER == 0 {
            return false;
        }
        // SAFETY: the status says that the slot, header and frame, is ours until we give it back below.
        let header = unsafe { slot.cast::<libc::tpacket2_hdr>().read() };
        let arrived_ns = u64::from(header.tp_sec) * 1_000_000_000 + u64::from(header.tp_nsec);
        let start = usize::from(header.tp_mac);
        let length = (header.tp_snaplen as usize).min(SLOT_LEN - start);
        // SAFETY: as above, and the bytes lie inside the slot.
        let frame = unsafe { std::slice::from_raw_parts(slot.as_ptr().add(start), length) };
        take(frame, arrived_ns);
        status.store(libc::TP_STATUS_KERNEL, Ordering::Release);
        self.next = (self.next + 1) % SLOTS;
        true
    }
}

impl Drop for Ring {
    fn drop(&mut self) {
        // SAFETY: the mapping was made with this length, and nothing refers to it any more.
        unsafe { libc::munmap(self.memory.as_ptr().cast(), SLOTS * SLOT_LEN) };
    }
}

impl Batch {
    fn new() -> Self {
        let slice = libc::iovec {
            iov_base: ptr::null_mut(),
            iov_len: 0,
        };
        // SAFETY: all zeros is a valid mmsghdr.
        let message: libc::mmsghdr = unsafe { std::mem::zeroed() };
        Self {
            messages: vec![message; BATCH],
            slices: vec![slice; BATCH],
            frames: vec![[0; MAX_FRAME]; BATCH],
            waiting: 0,
        }
    }

    /// Adds a frame that `write` writes; returns how many wait now.
    fn add(&mut self, write: impl FnOnce(&mut [u8; MAX_FRAME]) -> usize) -> usize {
        let at = self.waiting;
        let frame = &mut self.frames[at];
        let slice = &mut self.slices[at];
        slice.iov_len = write(frame);
        slice.iov_base = frame.as_mut_ptr().cast();
        let header = &mut self.messages[at].msg_hdr;
        header.msg_iov = slice;
        header.msg_iovlen = 1;
        self.waiting += 1;
        self.waiting
    }
}

fn send(socket: RawFd, messages: &mut [libc::mmsghdr]) -> io::Result<usize> {
    let count = u32::try_from(messages.len()).expect("a batch is small");
    // SAFETY: the messages, and what they point to, live in the batch, which outlives the call.
    let sent = unsafe { libc::sendmmsg(socket, messages.as_mut_ptr(), count, 0) };
    check(sent)?;
    Ok(usize::try_from(sent).expect("checked not to be negative"))
}

fn set_packet_option<T>(socket: &OwnedFd, option: i32, value: T) -> Result<()> {
    // SAFETY: `value` is valid for reads of the length given.
    let result = unsafe {
        libc::setsockopt(
            socket.as_raw_fd(),
            libc::SOL_PACKET,
            option,
            ptr::from_ref(&value).cast(),
            socklen_of::<T>(),
        )
    };
    check(result).with_context(|| format!("packet socket option {option}"))
}

fn socklen_of<T>() -> libc::socklen_t {
    u32::try_from(size_of::<T>()).expect("a small struct")
}

fn check(result: i32) -> io::Result<()> {
    if result < 0 {
        Err(io::Error::last_os_error())
    } else {
        Ok(())
    }
}

// SAFETY: the pointers are to memory that this value owns and that does not move with it.
unsafe impl Send for Tap {}
