//! From a frame to a UDP datagram; whatever is odd is declined here.
//!
//! ```text
//!   0            12   14            l2                     l2 + 20 or 40      + 8
//!   | MAC addresses | 802.1Q tags?  | IPv4 or IPv6 header  | UDP | datagram    | trailing
//! ```

use aya_ebpf::programs::XdpContext;
use turnpike_abi::Passed;

use crate::Stop;

/// The EtherTypes, in the order of bytes in memory.
pub const IPV4: u16 = 0x0800_u16.to_be();
pub const IPV6: u16 = 0x86DD_u16.to_be();
const VLAN: u16 = 0x8100_u16.to_be();
const PROVIDER_VLAN: u16 = 0x88A8_u16.to_be();

/// The bits of a tag that name the VLAN, in the order of bytes in memory.
const VID: u16 = 0x0FFF_u16.to_be();

pub const UDP: u8 = 17;

/// Where it stands in the pseudo-header of UDP.
const UDP_IN_SUM: u16 = (UDP as u16).to_be();

/// What is in front of the IP header.
#[derive(Clone, Copy)]
pub struct Link {
    /// The address of the first byte of the frame.
    pub start: usize,
    /// The address behind the last one.
    pub end: usize,
    /// The length of addresses, tags and EtherType: 14, 18 or 22.
    pub len: usize,
    /// The tags, in the order of bytes in memory.
    pub tags: u64,
    /// The outer and the inner VID, in the order of bytes in memory.
    pub vlans: u32,
    /// Whether an IPv6 header follows; an IPv4 header otherwise.
    pub v6: bool,
}

/// Reads a value that may lie anywhere.
#[inline(always)]
pub fn load<T: Copy>(address: usize) -> T {
    // SAFETY: the verifier proves for each use that this lies in the frame.
    unsafe { (address as *const T).read_unaligned() }
}

/// The link header.
#[inline(always)]
pub fn link(context: &XdpContext) -> Result<Link, Stop> {
    let (start, end) = (context.data(), context.data_end());
    if start + 14 > end {
        return Err(Stop::Pass(Passed::Foreign));
    }
    let ether_type: u16 = load(start + 12);
    let untagged = |v6| Link {
        start,
        end,
        len: 14,
        tags: 0,
        vlans: 0,
        v6,
    };
    match ether_type {
        IPV4 => Ok(untagged(false)),
        IPV6 => Ok(untagged(true)),
        VLAN | PROVIDER_VLAN => tagged(start, end),
        _ => Err(Stop::Pass(Passed::Foreign)),
    }
}

#[inline(always)]
fn tagged(start: usize, end: usize) -> Result<Link, Stop> {
    if start + 22 > end {
        return Err(Stop::Pass(Passed::Foreign));
    }
    let tags: u64 = load(start + 12);
    let outer = u32::from(load::<u16>(start + 14) & VID);
    let inner_type: u16 = load(start + 16);
    if inner_type == IPV4 || inner_type == IPV6 {
        let v6 = inner_type == IPV6;
        return Ok(Link {
            start,
            end,
            len: 18,
            tags,
            vlans: outer,
            v6,
        });
    }
    if inner_type != VLAN {
        return Err(Stop::Pass(Passed::Foreign));
    }
    let inner = u32::from(load::<u16>(start + 18) & VID);
    let v6 = match load::<u16>(start + 20) {
        IPV4 => false,
        IPV6 => true,
        _ => return Err(Stop::Pass(Passed::Foreign)),
    };
    let vlans = outer | inner << 16;
    Ok(Link {
        start,
        end,
        len: 22,
        tags,
        vlans,
        v6,
    })
}

/// A UDP datagram, whole in one frame.
#[derive(Clone, Copy)]
pub struct Datagram {
    /// The address of its first byte.
    pub payload: usize,
    /// Its length.
    pub len: u32,
    /// How many bytes of the frame come behind it.
    pub trailing: u32,
    /// The ports of source and destination, in the order of bytes in memory.
    pub ports: u32,
    /// The UDP checksum, in the order of bytes in memory.
    pub checksum: u16,
    /// DSCP and ECN.
    pub traffic_class: u8,
    /// TTL or hop limit.
    pub hop_limit: u8,
    /// The DF bit where it stands in the second word of an IPv4 header; not set for IPv6.
    pub dont_fragment: u32,
}

impl Datagram {
    /// The port that it goes to.
    #[inline(always)]
    pub fn local_port(&self) -> u16 {
        u16::from_be((self.ports >> 16) as u16)
    }
}

pub const IPV4_HEADER: usize = 20;
pub const IPV6_HEADER: usize = 40;
pub const UDP_HEADER: usize = 8;
pub const CHANNEL_HEADER: u32 = 4;

/// In the second word of an IPv4 header, in the order of bytes in memory.
const FLAGS_AND_OFFSET: u32 = 0x0000_FFFF_u32.to_be();
pub const DONT_FRAGMENT: u32 = 0x0000_4000_u32.to_be();

const LAYOUT: Stop = Stop::Pass(Passed::Layout);

/// An IPv4 header without options, and the datagram behind it, which is no fragment.
#[inline(always)]
pub fn ipv4(link: &Link) -> Result<(u64, Datagram), Stop> {
    let ip = link.start + link.len;
    if ip + IPV4_HEADER + UDP_HEADER > link.end {
        return Err(Stop::Pass(Passed::Foreign));
    }
    // Version, length, DSCP and ECN; total length | Identification; flags and offset | TTL, protocol; checksum.
    let words: [u32; 3] = [load(ip), load(ip + 4), load(ip + 8)];
    let addresses: u64 = load(ip + 12);
    if (words[2] >> 8) as u8 != UDP {
        return Err(Stop::Pass(Passed::Foreign));
    }
    if words[0] as u8 != 0x45 || words[1] & FLAGS_AND_OFFSET & !DONT_FRAGMENT != 0 {
        return Err(LAYOUT);
    }
    let sum = u64::from(words[0])
        + u64::from(words[1])
        + u64::from(words[2])
        + (addresses & 0xFFFF_FFFF)
        + (addresses >> 32);
    if fold(sum) != 0xFFFF {
        return Err(Stop::Pass(Passed::HeaderChecksum));
    }
    let total = u32::from(u16::from_be((words[0] >> 16) as u16));
    let datagram = Datagram {
        traffic_class: (words[0] >> 8) as u8,
        hop_limit: words[2] as u8,
        dont_fragment: words[1] & DONT_FRAGMENT,
        ..udp(
            link,
            ip + IPV4_HEADER,
            total.wrapping_sub(IPV4_HEADER as u32),
            halves(addresses),
        )?
    };
    Ok((addresses, datagram))
}

/// An IPv6 header with UDP right behind it.
#[inline(always)]
pub fn ipv6(link: &Link) -> Result<([u64; 4], Datagram), Stop> {
    let ip = link.start + link.len;
    if ip + IPV6_HEADER + UDP_HEADER > link.end {
        return Err(Stop::Pass(Passed::Foreign));
    }
    let first: u32 = load(ip);
    let second: u32 = load(ip + 4);
    if (second >> 16) as u8 != UDP {
        return Err(Stop::Pass(Passed::Foreign));
    }
    if first as u8 >> 4 != 6 {
        return Err(LAYOUT);
    }
    let addresses = [load(ip + 8), load(ip + 16), load(ip + 24), load(ip + 32)];
    let payload = u32::from(u16::from_be(second as u16));
    let datagram = Datagram {
        traffic_class: (u32::from_be(first) >> 20) as u8,
        hop_limit: (second >> 24) as u8,
        ..udp(
            link,
            ip + IPV6_HEADER,
            payload,
            halves(addresses[0])
                + halves(addresses[1])
                + halves(addresses[2])
                + halves(addresses[3]),
        )?
    };
    if datagram.checksum == 0 {
        return Err(Stop::Pass(Passed::NoChecksum));
    }
    Ok((addresses, datagram))
}

/// The UDP header, in an IP payload of `len` bytes that it has to fill, behind addresses of this sum.
#[inline(always)]
fn udp(link: &Link, header: usize, len: u32, addresses: u64) -> Result<Datagram, Stop> {
    let ports: u32 = load(header);
    let second: u32 = load(header + 4);
    let room = (link.end - header) as u32;
    if u32::from(u16::from_be(second as u16)) != len || len < UDP_HEADER as u32 || len > room {
        return Err(LAYOUT);
    }
    // Where the sender left the checksum to a device that the frame never reached, the sum of the pseudo-header stands there, and
    // the network stack knows. A finished one seldom looks so.
    if fold(addresses + u64::from(second & 0xFFFF) + u64::from(UDP_IN_SUM)) == (second >> 16) as u16
    {
        return Err(Stop::Pass(Passed::NoChecksum));
    }
    Ok(Datagram {
        payload: header + UDP_HEADER,
        len: len - UDP_HEADER as u32,
        trailing: room - len,
        ports,
        checksum: (second >> 16) as u16,
        traffic_class: 0,
        hop_limit: 0,
        dont_fragment: 0,
    })
}

/// The two halves of a word, added.
#[inline(always)]
fn halves(word: u64) -> u64 {
    (word & 0xFFFF_FFFF) + (word >> 32)
}

/// A one's complement sum in 16 bits.
#[inline(always)]
pub fn fold(sum: u64) -> u16 {
    let sum = (sum & 0xFFFF_FFFF) + (sum >> 32);
    let sum = (sum & 0xFFFF) + (sum >> 16 & 0xFFFF) + (sum >> 32);
    let sum = (sum & 0xFFFF) + (sum >> 16);
    (sum & 0xFFFF) as u16 + (sum >> 16) as u16
}
