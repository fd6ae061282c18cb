//! Control messages beside datagrams: which address, which TOS, how long a segment (cmsg(3), ip(7), ipv6(7), udp(7)).

use std::net::{IpAddr, Ipv4Addr};

use turnpike_wire::TransportAddress;

use super::name::decode;

/// The length of a `cmsghdr`: a length, a level and a type.
const HEADER: usize = size_of::<usize>() + 8;
const ALIGN: usize = size_of::<usize>();

/// The control messages of one datagram.
#[derive(Clone, Copy, Debug)]
#[repr(C, align(8))]
pub struct Control {
    bytes: [u8; Control::ROOM],
    len: usize,
}

impl Control {
    /// Room for all that a socket here is set to deliver, or an entry of the error queue.
    pub const ROOM: usize = 128;

    /// None.
    pub const EMPTY: Control = Control {
        bytes: [0; Control::ROOM],
        len: 0,
    };

    /// Sends from this local address, whatever the socket is bound to.
    pub fn source(self, address: IpAddr) -> Control {
        match address {
            // in_pktinfo: interface, source, (received only) destination.
            IpAddr::V4(ip) => {
                let mut info = [0; 12];
                info[4..8].copy_from_slice(&ip.octets());
                self.with(libc::IPPROTO_IP, libc::IP_PKTINFO, &info)
            }
            // in6_pktinfo: source, interface.
            IpAddr::V6(ip) => {
                let mut info = [0; 20];
                info[..16].copy_from_slice(&ip.octets());
                self.with(libc::IPPROTO_IPV6, libc::IPV6_PKTINFO, &info)
            }
        }
    }

    /// Sends with this TOS byte or traffic class: DSCP and ECN.
    pub fn tos(self, v4: bool, tos: u8) -> Control {
        let value = i32::from(tos).to_ne_bytes();
        if v4 {
            self.with(libc::IPPROTO_IP, libc::IP_TOS, &value)
        } else {
            self.with(libc::IPPROTO_IPV6, libc::IPV6_TCLASS, &value)
        }
    }

    /// Sends the payload as datagrams of this many bytes, and a shorter last one.
    pub fn segment(self, len: u16) -> Control {
        self.with(libc::SOL_UDP, libc::UDP_SEGMENT, &len.to_ne_bytes())
    }

    /// The encoded messages.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }

    /// Where the kernel is to write.
    pub fn as_mut_ptr(&mut self) -> *mut libc::c_void {
        (&raw mut self.bytes).cast()
    }

    /// What is to be known of `len` bytes that the kernel has written.
    pub fn read(&self, len: usize) -> Received {
        let mut received = Received::default();
        for (level, kind, data) in messages(&self.bytes[..len.min(Control::ROOM)]) {
            received.note(level, kind, data);
        }
        received
    }

    /// The data of a message of this kind among `len` bytes that the kernel has written.
    pub fn find(&self, len: usize, level: i32, kind: i32) -> Option<&[u8]> {
        messages(&self.bytes[..len.min(Control::ROOM)])
            .find(|(l, k, _)| (*l, *k) == (level, kind))
            .map(|(.., data)| data)
    }

    fn with(mut self, level: i32, kind: i32, data: &[u8]) -> Control {
        let len = HEADER + data.len();
        let at = &mut self.bytes[self.len..self.len + len];
        at[..ALIGN].copy_from_slice(&len.to_ne_bytes());
        at[ALIGN..ALIGN + 4].copy_from_slice(&level.to_ne_bytes());
        at[ALIGN + 4..HEADER].copy_from_slice(&kind.to_ne_bytes());
        at[HEADER..].copy_from_slice(data);
        self.len += len.next_multiple_of(ALIGN);
        self
    }
}

/// What came beside a datagram.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Received {
    /// The local address it was sent to, where the socket asked for it.
    pub local: Option<IpAddr>,
    /// The address and port it was sent to, likewise.
    pub destination: Option<TransportAddress>,
    /// Its TOS byte or traffic class.
    pub tos: u8,
    /// The length of its segments, where several datagrams were joined.
    pub segment: Option<usize>,
}

impl Received {
    fn note(&mut self, level: i32, kind: i32, data: &[u8]) {
        match (level, kind) {
            // The second field is the local address; for a broadcast it differs from the destination.
            (libc::IPPROTO_IP, libc::IP_PKTINFO) => {
                self.local = data
                    .get(4..8)
                    .and_then(<[u8]>::first_chunk::<4>)
                    .map(|&ip| Ipv4Addr::from(ip).into());
            }
            (libc::IPPROTO_IPV6, libc::IPV6_PKTINFO) => {
                self.local = data.first_chunk::<16>().map(|&ip| IpAddr::from(ip));
            }
            (libc::IPPROTO_IP, libc::IP_ORIGDSTADDR)
            | (libc::IPPROTO_IPV6, libc::IPV6_ORIGDSTADDR) => self.destination = decode(data),
            (libc::IPPROTO_IP, libc::IP_TOS) => self.tos = data.first().copied().unwrap_or(0),
            (libc::IPPROTO_IPV6, libc::IPV6_TCLASS) => {
                self.tos = integer(data)
                    .and_then(|n| u8::try_from(n).ok())
                    .unwrap_or(0)
            }
            (libc::SOL_UDP, libc::UDP_GRO) => {
                self.segment = integer(data)
                    .and_then(|n| usize::try_from(n).ok())
                    .filter(|&n| n > 0)
            }
            _ => {}
        }
    }
}

fn integer(data: &[u8]) -> Option<i32> {
    data.first_chunk::<4>()
        .map(|&bytes| i32::from_ne_bytes(bytes))
}

/// Level, type and data of each message; ends at the first that is not whole.
fn messages(mut bytes: &[u8]) -> impl Iterator<Item = (i32, i32, &[u8])> {
    std::iter::from_fn(move || {
        let len = usize::from_ne_bytes(*bytes.first_chunk::<ALIGN>()?);
        let message = bytes.get(..len).filter(|message| message.len() >= HEADER)?;
        let (header, data) = message.split_at(HEADER);
        let (level, kind) = (integer(&header[ALIGN..])?, integer(&header[ALIGN + 4..])?);
        bytes = bytes.get(len.next_multiple_of(ALIGN)..).unwrap_or_default();
        Some((level, kind, data))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_beside_a_datagram_has_its_layout() {
        let control = Control::EMPTY
            .source("192.0.2.1".parse().unwrap())
            .tos(true, 0xB8)
            .segment(1200);
        assert_eq!(control.as_bytes().len() % ALIGN, 0);
        let read: Vec<_> = messages(control.as_bytes()).collect();
        assert_eq!(read.len(), 3);
        assert_eq!((read[0].0, read[0].1), (libc::IPPROTO_IP, libc::IP_PKTINFO));
        assert_eq!(read[0].2[4..8], [192, 0, 2, 1]);
        assert_eq!(read[2].2, 1200_u16.to_ne_bytes());
        let all = Control::EMPTY
            .source("2001:db8::1".parse().unwrap())
            .tos(false, 1)
            .segment(9);
        assert!(all.as_bytes().len() <= Control::ROOM);
    }

    #[test]
    fn what_comes_beside_a_datagram_is_understood() {
        let six = "2001:db8::1".parse().unwrap();
        let control = Control::EMPTY.source(six).tos(false, 0xB9).with(
            libc::SOL_UDP,
            libc::UDP_GRO,
            &1452_i32.to_ne_bytes(),
        );
        let expected = Received {
            local: Some(six),
            destination: None,
            tos: 0xB9,
            segment: Some(1452),
        };
        assert_eq!(control.read(control.len), expected);
        let four = "192.0.2.1".parse().unwrap();
        let control = Control::EMPTY
            .source(four)
            .with(libc::IPPROTO_IP, libc::IP_TOS, &[3]);
        assert_eq!(
            control.read(control.len),
            Received {
                local: Some(four),
                destination: None,
                tos: 3,
                segment: None
            }
        );
    }

    #[test]
    fn damaged_control_messages_end_the_reading() {
        let whole = Control::EMPTY.tos(false, 5).tos(false, 6);
        for len in 0..whole.len {
            // Never a panic; the first message counts once it is whole.
            let tos = whole.read(len).tos;
            assert_eq!(
                tos,
                if len >= HEADER + 4 {
                    if len >= whole.len - 4 { 6 } else { 5 }
                } else {
                    0
                }
            );
        }
        let mut wrong = whole;
        wrong.bytes[..ALIGN].copy_from_slice(&usize::MAX.to_ne_bytes());
        assert_eq!(wrong.read(whole.len), Received::default());
        wrong.bytes[..ALIGN].copy_from_slice(&1_usize.to_ne_bytes());
        assert_eq!(wrong.read(whole.len), Received::default());
    }
}
