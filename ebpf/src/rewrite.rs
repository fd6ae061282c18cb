//! Applies a binding: the way out, the checks that depend on it, and then the new headers.

use core::mem::offset_of;

use aya_ebpf::bindings::xdp_action;
use aya_ebpf::helpers::generated::{bpf_xdp_adjust_head, bpf_xdp_adjust_tail, bpf_xdp_load_bytes};
use aya_ebpf::programs::XdpContext;
use turnpike_abi::{NextHop, Passed, Reason, Relayed, Settings, flag};

use crate::Stop;
use crate::count;
use crate::limit;
use crate::parse::{
    CHANNEL_HEADER, DONT_FRAGMENT, Datagram, IPV4, IPV4_HEADER, IPV6, IPV6_HEADER, Link, UDP,
    UDP_HEADER, fold, load,
};
use crate::table::{self, Entry, Found};

/// A frame that is on its way.
pub struct Sent {
    pub path: Relayed,
    /// Of application data.
    pub bytes: u32,
    /// What the kernel is to do with it.
    pub action: u32,
}

/// Application data on its way through, and what the headers around it have become so far.
#[derive(Clone, Copy)]
pub struct Data {
    /// How far it lies from the start of the frame.
    offset: u32,
    len: u32,
    /// How much of the frame lies behind it.
    trailing: u32,
    /// What is added to the complement of the UDP checksum.
    sum: u64,
    /// What was in the UDP length field.
    old_len: u32,
    checksum: u16,
    hop_limit: u8,
    traffic_class: u8,
    dont_fragment: u32,
    v6: bool,
}

/// Data that may pass, and how.
pub struct Crossing {
    pub data: Data,
    /// The last binding.
    pub found: Found,
    /// That before it, of a hairpin.
    pub before: Option<Found>,
    pub path: Relayed,
}

impl Data {
    /// The data of a datagram, in front of which there is a header of so many bytes.
    #[inline(always)]
    pub fn of<E: Entry>(link: &Link, datagram: &Datagram, header: u32, len: u32) -> Data {
        let ip_header = if E::WIDE { IPV6_HEADER } else { IPV4_HEADER };
        Data {
            offset: (link.len + ip_header + UDP_HEADER) as u32 + header,
            len,
            trailing: datagram.trailing + datagram.len - header - len,
            sum: 0,
            old_len: datagram.len + UDP_HEADER as u32,
            checksum: datagram.checksum,
            hop_limit: datagram.hop_limit,
            traffic_class: datagram.traffic_class,
            dont_fragment: datagram.dont_fragment,
            v6: E::WIDE,
        }
    }

    /// Without a ChannelData header.
    #[inline(always)]
    pub fn without_channel_header(&mut self, header: u32) {
        self.sum += u64::from(!header);
    }

    /// Without the bytes behind the data, three at most.
    ///
    /// A helper reads them: up to Linux 6.1 the verifier forgets how far a pointer may lie once its offset has been on the
    /// stack. They are rare, as RFC 8656, 12.5 asks for none over UDP.
    #[inline(always)]
    pub fn without_padding(&mut self, context: &XdpContext, padding: u32) -> Result<(), Stop> {
        let mut odd = self.len & 1;
        for index in 0..3 {
            if index < padding {
                let mut byte = 0_u8;
                let offset = self.offset + self.len + index;
                let place = (&raw mut byte).cast();
                // SAFETY: one byte is written to the stack.
                if unsafe { bpf_xdp_load_bytes(context.ctx, offset, place, 1) } != 0 {
                    return Err(Stop::Pass(Passed::Layout));
                }
                self.sum += u64::from(!(u16::from(byte) << (odd * 8)));
                odd ^= 1;
            }
        }
        Ok(())
    }

    /// With the addresses and ports of a binding.
    #[inline(always)]
    pub fn by(&mut self, found: &Found) {
        self.sum += u64::from(found.checksum());
    }

    /// Between the two bindings of a hairpin, where it travels by this family.
    #[inline(always)]
    pub fn arrives_at_relay(&mut self, v6: bool) -> Result<(), Stop> {
        self.leaves(v6, self.len + UDP_HEADER as u32)?;
        self.v6 = v6;
        Ok(())
    }

    /// Hop limit and DF bit as it leaves by this family, in a datagram of so many bytes, and whether it may.
    #[inline(always)]
    fn leaves(&mut self, v6: bool, udp_len: u32) -> Result<(), Stop> {
        if self.hop_limit <= 1 {
            return Err(Stop::Pass(Passed::HopLimit));
        }
        self.hop_limit -= 1;
        if v6 {
            if self.checksum == 0 {
                return Err(Stop::Pass(Passed::NoChecksum));
            }
            // RFC 7915, 4: what may be fragmented has to be, down to 1280 bytes.
            if !self.v6 && self.dont_fragment == 0 && udp_len + IPV6_HEADER as u32 > 1280 {
                return Err(Stop::Pass(Passed::TooLarge));
            }
        } else if self.v6 {
            // RFC 7915, 5.1.
            let dont_fragment = udp_len + IPV4_HEADER as u32 > 1260;
            self.dont_fragment = if dont_fragment { DONT_FRAGMENT } else { 0 };
        }
        Ok(())
    }
}

/// A way out.
struct Way {
    entry: *const NextHop,
    /// MTU, version and device.
    word: u64,
}

/// The bits of a word that are a link address.
const LINK_ADDRESS: u64 = (1 << 48) - 1;

const LINKS: usize = offset_of!(NextHop, destination) / 8;

impl Way {
    #[inline(always)]
    fn of(settings: &Settings, index: u16) -> Result<Way, Stop> {
        let entry = table::next_hop(settings, index).ok_or(Stop::Pass(Passed::WayOut))?;
        let mut way = Way { entry, word: 0 };
        way.word = way.word(0);
        Ok(way)
    }

    #[inline(always)]
    fn word(&self, index: usize) -> u64 {
        // SAFETY: a map's value of four words, aligned.
        unsafe { self.entry.cast::<u64>().add(index).read_volatile() }
    }

    #[inline(always)]
    fn unchanged(&self) -> bool {
        self.word == self.word(0)
    }

    /// What to do with a frame of so many bytes of IP that leaves by it.
    #[inline(always)]
    fn action(
        &self,
        context: &XdpContext,
        settings: &Settings,
        link: &Link,
        len: u32,
    ) -> Result<u32, Stop> {
        let mtu = self.word as u32 & 0xFFFF;
        let slot_and_vlans = self.word(1);
        if mtu == 0 || (slot_and_vlans >> 32) as u32 != link.vlans {
            return Err(Stop::Pass(Passed::WayOut));
        }
        if len > mtu {
            return Err(Stop::Pass(Passed::TooLarge));
        }
        let own = link_address(link);
        if (self.word >> 32) as u32 == context.ingress_ifindex() as u32 {
            let device = self.word(LINKS) >> 48 | self.word(LINKS + 1) << 16 & LINK_ADDRESS;
            if own != device {
                return Err(Stop::Pass(Passed::LinkAddress));
            }
            return Ok(xdp_action::XDP_TX);
        }
        if !is_ours(settings, own) {
            return Err(Stop::Pass(Passed::LinkAddress));
        }
        table::redirect(slot_and_vlans as u32).ok_or(Stop::Pass(Passed::WayOut))
    }
}

/// The link address that a frame goes to.
#[inline(always)]
pub fn link_address(link: &Link) -> u64 {
    load::<u64>(link.start) & LINK_ADDRESS
}

/// Whether a link address is that of a device with the program. Zero is none; the places without a device hold it.
#[inline(always)]
pub fn is_ours(settings: &Settings, own: u64) -> bool {
    let mut links = settings.links.iter();
    own != 0 && links.any(|link| u64::from_ne_bytes(*link) == own)
}

/// Sends data on by the last of its bindings.
#[inline(always)]
pub fn send<const TO_V6: bool>(
    context: &XdpContext,
    settings: &Settings,
    link: &Link,
    crossing: &Crossing,
) -> Result<Sent, Stop> {
    let Crossing {
        data,
        found,
        before,
        path,
    } = crossing;
    let (mut data, path) = (*data, *path);
    let prefix = if matches!(path, Relayed::ToPeer) {
        0
    } else {
        CHANNEL_HEADER
    };
    let ip_header = if TO_V6 { IPV6_HEADER } else { IPV4_HEADER };
    let udp_len = data.len + UDP_HEADER as u32 + prefix;
    data.leaves(TO_V6, udp_len)?;
    let way = Way::of(settings, found.next_hop())?;
    let action = way.action(context, settings, link, ip_header as u32 + udp_len)?;

    let header = (link.len + ip_header + UDP_HEADER) as u32 + prefix;
    let shift = data.offset as i32 - header as i32;
    move_head(context, shift).ok_or(Stop::Pass(Passed::Headroom))?;
    let links = (way.word(LINKS), way.word(LINKS + 1) as u32);
    let head = Head::of::<TO_V6>(&data, found, prefix, udp_len);
    let unchanged =
        way.unchanged() && found.unchanged() && before.as_ref().is_none_or(Found::unchanged);
    if !unchanged {
        move_head(context, -shift).ok_or(LOST)?;
        return Err(Stop::Pass(Passed::Changing));
    }
    // Nothing goes up any more, where it would be taken out of the allowance again.
    if let Some(before) = before {
        allow(settings, before, data.len)?;
    }
    allow(settings, found, data.len)?;
    let (start, end) = (context.data(), context.data_end());
    let ip = start + link.len;
    let udp = ip + ip_header;
    if udp + UDP_HEADER > end {
        return Err(LOST);
    }
    store(start, links.0);
    store(start + 8, links.1);
    store_types(start, link, if TO_V6 { IPV6 } else { IPV4 });
    store(ip, head.first);
    if TO_V6 {
        for (index, word) in head.v6.into_iter().enumerate() {
            store(ip + 8 + 8 * index, word);
        }
    } else {
        store(ip + 8, head.second);
        store(ip + 12, head.v4);
    }
    store(udp, head.udp);
    if prefix != 0 {
        if udp + UDP_HEADER + CHANNEL_HEADER as usize > end {
            return Err(LOST);
        }
        store(udp + UDP_HEADER, head.channel);
    }
    found.count(data.len);
    if let Some(before) = before {
        before.count(data.len);
    }
    if data.trailing != 0 {
        // SAFETY: the context is the program's.
        let result = unsafe { bpf_xdp_adjust_tail(context.ctx, -(data.trailing as i32)) };
        if result != 0 {
            return Err(LOST);
        }
    }
    Ok(Sent {
        path,
        bytes: data.len,
        action,
    })
}

/// Never happens, but the verifier cannot know it.
const LOST: Stop = Stop::Drop(Reason::SendFailed);

#[inline(always)]
fn move_head(context: &XdpContext, shift: i32) -> Option<()> {
    // SAFETY: the context is the program's.
    (shift == 0 || unsafe { bpf_xdp_adjust_head(context.ctx, shift) } == 0).then_some(())
}

/// New headers, in the words that they are written in.
struct Head {
    /// The first eight bytes of the IP header.
    first: u64,
    /// TTL, protocol and checksum.
    second: u32,
    v4: u64,
    v6: [u64; 4],
    udp: u64,
    channel: u32,
}

impl Head {
    #[inline(always)]
    fn of<const TO_V6: bool>(data: &Data, found: &Found, prefix: u32, udp_len: u32) -> Head {
        let channel = u32::from(found.channel()) | u32::from((data.len as u16).to_be()) << 16;
        let len = (udp_len as u16).to_be();
        let old_len = (data.old_len as u16).to_be();
        // The length counts twice: it is in the pseudo-header too.
        let mut sum =
            data.sum + u64::from(!data.checksum) + 2 * (u64::from(len) + u64::from(!old_len));
        if prefix != 0 {
            sum += u64::from(channel);
        }
        let checksum = match (data.checksum, !fold(sum)) {
            (0, _) => 0,
            (_, 0) => 0xFFFF,
            (_, checksum) => checksum,
        };
        let ports = u64::from(found.leaving_ports());
        let udp = ports | u64::from(len) << 32 | u64::from(checksum) << 48;
        if TO_V6 {
            let first = (6 << 28 | u32::from(data.traffic_class) << 20).to_be();
            let rest = u32::from(len) | u32::from(UDP) << 16 | u32::from(data.hop_limit) << 24;
            let first = u64::from(first) | u64::from(rest) << 32;
            return Head {
                first,
                second: 0,
                v4: 0,
                v6: found.v6_addresses(),
                udp,
                channel,
            };
        }
        let addresses = found.v4_addresses();
        let total = ((IPV4_HEADER as u32 + udp_len) as u16).to_be();
        let first = 0x45 | u32::from(data.traffic_class) << 8 | u32::from(total) << 16;
        let identification = u32::from(count::identification().to_be()) | data.dont_fragment;
        let second = u32::from(data.hop_limit) | u32::from(UDP) << 8;
        let sum = u64::from(first)
            + u64::from(identification)
            + u64::from(second)
            + (addresses & 0xFFFF_FFFF)
            + (addresses >> 32);
        Head {
            first: u64::from(first) | u64::from(identification) << 32,
            second: second | u32::from(!fold(sum)) << 16,
            v4: addresses,
            v6: [0; 4],
            udp,
            channel,
        }
    }
}

/// Writes the tags, as they were, and the EtherType.
#[inline(always)]
fn store_types(start: usize, link: &Link, ether_type: u16) {
    match link.len {
        14 => store(start + 12, ether_type),
        18 => {
            store(start + 12, link.tags as u32);
            store(start + 16, ether_type);
        }
        _ => {
            store(start + 12, link.tags);
            store(start + 20, ether_type);
        }
    }
}

/// Writes a value that may lie anywhere.
#[inline(always)]
fn store<T>(address: usize, value: T) {
    // SAFETY: the verifier proves for each use that this lies in the frame.
    unsafe { (address as *mut T).write_unaligned(value) }
}

/// Takes data out of the allowance of its allocation, if that has one.
#[inline(always)]
fn allow(settings: &Settings, found: &Found, len: u32) -> Result<(), Stop> {
    if found.flags() & flag::LIMITED == 0 || limit::take(found.limit(settings), len) {
        Ok(())
    } else {
        Err(Stop::Drop(Reason::RateLimited))
    }
}
