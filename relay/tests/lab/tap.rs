//! A tap in a namespace: it hears every packet that comes in there, and sends any packet, whoever it says it is from.

use std::io::{ErrorKind, Read};
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use rustix::net::sockopt::set_socket_recv_buffer_size_force;
use socket2::{Domain, Protocol, SockFilter, Socket, Type};

use super::netns::Netns;
use super::packet::{Datagram, IcmpMessage, Packet};

/// Enough for a packet that is on its way to arrive, and for an answer to it.
pub const SILENCE: Duration = Duration::from_millis(500);

/// Enough for anything that does come.
pub const PATIENCE: Duration = Duration::from_secs(5);

/// What waits for this side to read it; a flood of answers fits.
const BUFFER: usize = 64 << 20;

/// ETH_P_ALL, as a packet socket wants it.
const EVERY_PROTOCOL: u16 = 0x0003_u16.to_be();

/// IPPROTO_RAW: the sender writes the IP header.
const HEADER_INCLUDED: i32 = 255;

const ETHERNET_HEADER: usize = 14;

/// Classic BPF (Linux, networking/filter.rst) that lets pass what does not leave here (SKF_AD_PKTTYPE, PACKET_OUTGOING).
const NOT_OUTGOING: [SockFilter; 4] = [
    SockFilter::new(0x20, 0, 0, 0xffff_f004),
    SockFilter::new(0x15, 0, 1, 4),
    SockFilter::new(0x06, 0, 0, 0),
    SockFilter::new(0x06, 0, 0, u32::MAX),
];

/// A tap. What it has heard stays until it is taken.
pub struct Tap {
    capture: Socket,
    v4: Socket,
    v6: Socket,
    heard: Vec<Packet>,
}

impl Tap {
    /// Begins to listen.
    pub fn open(netns: &Netns) -> Self {
        let open = |domain, kind, protocol| {
            let protocol = Some(Protocol::from(protocol));
            netns
                .enter(|| Socket::new(domain, kind, protocol))
                .expect("root may open packet and raw sockets")
        };
        let raw = |domain| open(domain, Type::RAW, HEADER_INCLUDED);
        let capture = open(Domain::PACKET, Type::RAW, EVERY_PROTOCOL.into());
        set_socket_recv_buffer_size_force(&capture, BUFFER).expect("root may have large buffers");
        capture
            .attach_filter(&NOT_OUTGOING)
            .expect("the filter is well-formed");
        Self {
            capture,
            v4: raw(Domain::IPV4),
            v6: raw(Domain::IPV6),
            heard: Vec::new(),
        }
    }

    /// Sends a packet as it is; an IPv4 identification of zero is replaced by the system.
    pub fn send(&self, packet: &Packet) {
        let socket = if packet.source.is_ipv4() {
            &self.v4
        } else {
            &self.v6
        };
        let to = SocketAddr::new(packet.destination, 0).into();
        socket
            .send_to(&packet.bytes(), &to)
            .unwrap_or_else(|error| panic!("cannot send {packet:?}: {error}"));
    }

    /// Sends a UDP datagram in a packet with nothing unusual about it.
    pub fn send_udp(&self, from: SocketAddr, to: SocketAddr, payload: &[u8]) {
        self.send(&Packet::udp(from, to, payload));
    }

    /// The first thing that `wanted` sees in a packet heard, or to be heard within `limit`.
    pub fn wait<T>(&mut self, limit: Duration, wanted: impl Fn(&Packet) -> Option<T>) -> Option<T> {
        let deadline = Instant::now() + limit;
        if let Some(found) = self.heard.iter().find_map(&wanted) {
            return Some(found);
        }
        loop {
            let seen = self.heard.len();
            if !self.listen(deadline) {
                return None;
            }
            if let Some(found) = self.heard[seen..].iter().find_map(&wanted) {
                return Some(found);
            }
        }
    }

    /// The packet that carries, all by itself, a datagram to `to`; panics when none comes.
    pub fn packet_to(&mut self, to: SocketAddr) -> (Packet, Datagram) {
        let found = self.wait(PATIENCE, |packet| {
            let datagram = packet.datagram()?;
            (datagram.to == to).then(|| (packet.clone(), datagram))
        });
        found.unwrap_or_else(|| panic!("nothing came to {to}; heard {:?}", self.heard))
    }

    /// The packets that carry a datagram to `to`, in one piece or several; panics when they do not come.
    pub fn pieces_to(&mut self, to: SocketAddr) -> Vec<Packet> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let here = |packet: &&Packet| packet.destination == to.ip() && packet.protocol == 17;
            let pieces: Vec<Packet> = self.heard.iter().filter(here).cloned().collect();
            if let Some(whole) = Packet::reassemble(&pieces)
                && whole
                    .datagram()
                    .is_some_and(|datagram| datagram.to.port() == to.port())
            {
                return pieces;
            }
            assert!(
                self.listen(deadline),
                "nothing whole came to {to}; heard {:?}",
                self.heard
            );
        }
    }

    /// Listens for `duration`, and gives all that was heard since the last time.
    pub fn take_after(&mut self, duration: Duration) -> Vec<Packet> {
        let deadline = Instant::now() + duration;
        while self.listen(deadline) {}
        self.take()
    }

    /// All that was heard since the last time.
    pub fn take(&mut self) -> Vec<Packet> {
        while self.listen(Instant::now()) {}
        std::mem::take(&mut self.heard)
    }

    /// The UDP datagrams of [`Tap::take_after`].
    pub fn datagrams_after(&mut self, duration: Duration) -> Vec<Datagram> {
        let packets = self.take_after(duration);
        packets.iter().filter_map(Packet::datagram).collect()
    }

    /// Payload and TOS byte of the datagrams to `to`, of which `count` are expected.
    pub fn datagrams_to(&mut self, to: SocketAddr, count: usize) -> Vec<(Vec<u8>, u8)> {
        let deadline = Instant::now() + PATIENCE;
        let here = |packet: &Packet| {
            let datagram = packet.datagram()?;
            (datagram.to == to).then_some((datagram.payload, packet.tos))
        };
        while self.heard.iter().filter_map(here).count() < count && self.listen(deadline) {}
        let packets = self.take_after(SILENCE / 10);
        packets.iter().filter_map(here).collect()
    }

    /// The ICMP and ICMPv6 errors of [`Tap::take_after`]; neighbours and routers may talk to each other.
    pub fn icmp_errors_after(&mut self, duration: Duration) -> Vec<IcmpMessage> {
        self.take_after(duration)
            .iter()
            .filter_map(|packet| {
                let message = packet.icmp_message()?;
                let error = match packet.source.is_ipv4() {
                    true => matches!(message.kind, 3 | 4 | 5 | 11 | 12),
                    false => message.kind < 128,
                };
                error.then_some(message)
            })
            .collect()
    }

    /// Reads one frame; false when none comes before the deadline.
    fn listen(&mut self, deadline: Instant) -> bool {
        let left = deadline.saturating_duration_since(Instant::now());
        let mut frame = [0; 65_600];
        let blocking = !left.is_zero();
        self.capture
            .set_nonblocking(!blocking)
            .expect("a socket can change its mode");
        if blocking {
            // The kernel counts in milliseconds, and zero would be for ever.
            let left = left.max(Duration::from_millis(1));
            self.capture
                .set_read_timeout(Some(left))
                .expect("the time left is not zero");
        }
        match (&self.capture).read(&mut frame) {
            Ok(length) => {
                let packet = frame[..length].get(ETHERNET_HEADER..);
                self.heard.extend(packet.and_then(Packet::parse));
                true
            }
            Err(error) if error.kind() == ErrorKind::WouldBlock => false,
            Err(error) if error.kind() == ErrorKind::Interrupted => self.listen(deadline),
            Err(error) => panic!("the tap is broken: {error}"),
        }
    }
}
