//! The load of the rig: a generator of live frames, the sink that checks what arrives, and the least a relay can do.
#![no_std]
#![no_main]

use aya_ebpf::bindings::xdp_action;
use aya_ebpf::btf_maps::Array;
use aya_ebpf::helpers::generated::{bpf_ktime_get_ns, bpf_xdp_adjust_head};
use aya_ebpf::macros::{btf_map, xdp};
use aya_ebpf::programs::XdpContext;
use turnpike_abi::live::{
    Arrived, FILLER_WORDS, LATENCIES, Live, LiveFlow, MARK, STAMP_LEN, Wrong, check, step,
};

/// Flows, either way by itself; the loader makes it as large as it has to be.
#[btf_map]
static FLOWS: Array<LiveFlow, 1> = Array::new();
#[btf_map]
static LIVE: Array<Live, 1> = Array::new();
#[btf_map]
static ARRIVED: Array<Arrived, 1> = Array::new();
#[btf_map]
static FILLER: Array<[u64; FILLER_WORDS], 1> = Array::new();
#[btf_map]
static WRONG: Array<Wrong, 1> = Array::new();

/// Bytes of an Ethernet header.
const ETHERNET: usize = 14;

/// Bytes of an IP header: frames of the rig have no options and no extension headers.
const IPV4: usize = 20;
const IPV6: usize = 40;

/// What the Ethernet header says of it.
const IPV4_TYPE: u16 = 0x0800_u16.to_be();
const IPV6_TYPE: u16 = 0x86DD_u16.to_be();

/// Bytes of a UDP header.
const UDP: usize = 8;

/// UDP's number.
const UDP_NUMBER: u8 = 17;

/// Bytes of a ChannelData header.
const PREFIX: usize = 4;

/// How late a packet may be sent before all that follow are put off, so that nothing is made up for with a flood.
const MOST_LAG_NS: u64 = 200_000;

/// A generator that is later than this has not been slow: it has not run.
const STALL_NS: u64 = 1_500_000;

/// Reads at an offset of the frame.
#[inline(always)]
fn load<T: Copy>(start: usize, offset: usize) -> T {
    // SAFETY: the callers compare the offset with the frame's end, and the verifier checks that they did.
    unsafe { ((start + offset) as *const T).read_unaligned() }
}

/// Writes at an offset of the frame.
#[inline(always)]
fn store<T: Copy>(start: usize, offset: usize, value: T) {
    // SAFETY: as in `load`.
    unsafe { ((start + offset) as *mut T).write_unaligned(value) }
}

/// The sum of a word's four 16-bit parts, not folded.
#[inline(always)]
fn parts(word: u64) -> u64 {
    (word & 0xFFFF_FFFF) + (word >> 32)
}

/// The checksum of a sum.
#[inline(always)]
fn checksum(sum: u64) -> u16 {
    let sum = (sum & 0xFFFF_FFFF) + (sum >> 32);
    let sum = (sum & 0xFFFF) + (sum >> 16);
    let sum = (sum & 0xFFFF) + (sum >> 16);
    let sum = (sum & 0xFFFF) + (sum >> 16);
    match !(sum as u16) {
        // Zero would mean that there is none (RFC 768).
        0 => 0xFFFF,
        checksum => checksum,
    }
}

/// Makes the next frame, if one is due, and sends it out at the device that the run names.
#[xdp]
#[inline(always)]
pub fn generate(context: XdpContext) -> u32 {
    let Some(live) = LIVE.get_ptr_mut(0) else {
        return xdp_action::XDP_DROP;
    };
    // SAFETY: the map's value, which nobody else writes while the generator runs.
    let live = unsafe { &mut *live };
    let Some(due_ns) = due(live) else {
        return xdp_action::XDP_DROP;
    };
    match live.ipv6 {
        0 => make::<IPV4>(&context, live, due_ns),
        _ => make::<IPV6>(&context, live, due_ns),
    }
}

#[inline(always)]
fn make<const IP: usize>(context: &XdpContext, live: &mut Live, due_ns: u64) -> u32 {
    let payload = ETHERNET + IP + UDP;
    let index = live.next as u32;
    let Some(flow) = FLOWS.get_ptr_mut(index) else {
        live.next = 0;
        return xdp_action::XDP_DROP;
    };
    // SAFETY: the map's value; the sink uses other words of it.
    let flow = unsafe { &mut *flow };
    let prefix = flow.prefix;
    if prefix == 0 && live.prefixed != 0 {
        // SAFETY: the context is the program's.
        if unsafe { bpf_xdp_adjust_head(context.ctx, PREFIX as i32) } != 0 {
            return xdp_action::XDP_DROP;
        }
    }
    let (start, end) = (context.data(), context.data_end());
    if start + payload + PREFIX + STAMP_LEN > end {
        return xdp_action::XDP_DROP;
    }
    // IPv6's last word ends inside what is written next.
    for word in 0..(payload - 2).div_ceil(8) {
        store(start, word * 8, flow.head[word]);
    }
    let stamp = [
        live.mark,
        u64::from(index) | u64::from(check(live.mark, index, flow.sent, due_ns)) << 32,
        flow.sent,
        due_ns,
    ];
    let sum = u64::from(flow.sum) + stamp.iter().map(|word| parts(*word)).sum::<u64>();
    store(start, payload - 2, checksum(sum));
    if prefix != 0 {
        store(start, payload, prefix);
        write(start, payload + PREFIX, &stamp);
    } else {
        write(start, payload, &stamp);
    }
    flow.sent += 1;
    live.sent += 1;
    live.left -= 1;
    live.in_a_row += 1;
    if live.in_a_row >= live.burst {
        live.in_a_row = 0;
        live.next = if index + 1 < live.flows {
            u64::from(index) + 1
        } else {
            0
        };
    }
    xdp_action::XDP_TX
}

#[inline(always)]
fn write(start: usize, at: usize, stamp: &[u64; 4]) {
    for word in 0..4 {
        store(start, at + word * 8, stamp[word]);
    }
}

/// When the next packet was due; nothing while none is.
#[inline(always)]
fn due(live: &mut Live) -> Option<u64> {
    if live.left == 0 {
        return None;
    }
    let mut due_ns = live.start_ns + ((live.sent * live.interval) >> 16);
    if due_ns > live.group_at_ns {
        // SAFETY: a helper without arguments.
        let now = unsafe { bpf_ktime_get_ns() };
        if now < live.group_at_ns + live.group_ns || now < due_ns {
            return None;
        }
        live.group_at_ns = now;
        let lag = now - due_ns;
        if lag > MOST_LAG_NS + live.group_ns {
            live.start_ns += lag;
            if lag > STALL_NS {
                live.stalled_ns += lag;
            } else {
                live.put_off_ns += lag;
            }
            due_ns = now;
        }
    }
    Some(due_ns)
}

/// Checks and counts the packets of the rig, and lets everything else go up.
#[xdp]
#[inline(always)]
pub fn sink(context: XdpContext) -> u32 {
    let Some(arrived) = ARRIVED.get_ptr_mut(0) else {
        return xdp_action::XDP_PASS;
    };
    // SAFETY: the map's value; the sink runs on one CPU.
    let arrived = unsafe { &mut *arrived };
    let (start, end) = (context.data(), context.data_end());
    if start + ETHERNET <= end {
        match load::<u16>(start, ETHERNET - 2) {
            IPV4_TYPE => return look::<IPV4>(start, end, arrived),
            IPV6_TYPE => return look::<IPV6>(start, end, arrived),
            _ => {}
        }
    }
    arrived.other += 1;
    xdp_action::XDP_PASS
}

/// Looks for a stamp, behind the UDP header or behind a ChannelData header.
#[inline(always)]
fn look<const IP: usize>(start: usize, end: usize, arrived: &mut Arrived) -> u32 {
    let payload = ETHERNET + IP + UDP;
    if start + payload + STAMP_LEN <= end {
        let mark = load::<u64>(start, payload);
        if mark & !0xFFFF_FFFF == MARK {
            return judge::<IP, 0>(start, end, mark, 0, arrived);
        }
    }
    if start + payload + PREFIX + STAMP_LEN <= end {
        let (prefix, mark) = (load(start, payload), load::<u64>(start, payload + PREFIX));
        if mark & !0xFFFF_FFFF == MARK {
            return judge::<IP, PREFIX>(start, end, mark, prefix, arrived);
        }
    }
    arrived.other += 1;
    xdp_action::XDP_PASS
}

/// Judges a packet whose stamp lies `AT` bytes behind the UDP header.
#[inline(always)]
fn judge<const IP: usize, const AT: usize>(
    start: usize,
    end: usize,
    mark: u64,
    prefix: u32,
    arrived: &mut Arrived,
) -> u32 {
    let (payload, len) = (ETHERNET + IP + UDP, end - start);
    let Some(live) = LIVE.get(0) else {
        return xdp_action::XDP_DROP;
    };
    if start + payload + AT + STAMP_LEN > end {
        return xdp_action::XDP_DROP;
    }
    if mark != live.mark {
        arrived.stray += 1;
        return xdp_action::XDP_DROP;
    }
    let second = load::<u64>(start, payload + AT + 8);
    let (sequence, due_ns) = (
        load::<u64>(start, payload + AT + 16),
        load::<u64>(start, payload + AT + 24),
    );
    let index = second as u32;
    let Some(flow) = FLOWS.get_ptr_mut(index) else {
        arrived.corrupt += 1;
        return xdp_action::XDP_DROP;
    };
    // SAFETY: the map's value; the generator uses other words of it.
    let flow = unsafe { &mut *flow };
    if check(mark, index, sequence, due_ns) != (second >> 32) as u32 {
        arrived.corrupt += 1;
        return xdp_action::XDP_DROP;
    }
    // Addresses are what an IP header of either version ends with.
    let addresses = if IP == IPV4 { 1 } else { 4 };
    let mut different = load::<u32>(start, ETHERNET + IP) ^ flow.arriving_ports;
    for word in 0..addresses {
        let at = ETHERNET + IP - 8 * (addresses - word);
        let here = load::<u64>(start, at) ^ flow.arriving_addresses[word];
        different |= here as u32 | (here >> 32) as u32;
    }
    if different != 0 {
        arrived.misaddressed += 1;
        return xdp_action::XDP_DROP;
    }
    let sum = u64::from(flow.arriving_sum)
        + parts(mark)
        + parts(second)
        + parts(sequence)
        + parts(due_ns);
    let sound = len == flow.arriving_len as usize
        && is_sound_ip::<IP>(start, len)
        && usize::from(u16::from_be(load(start, ETHERNET + IP + 4))) + ETHERNET + IP == len
        && load::<u16>(start, payload - 2) == checksum(sum)
        && prefix == flow.arriving_prefix;
    if !sound || !is_filled::<IP, AT>(start, end, live.filler_words) {
        arrived.corrupt += 1;
        return xdp_action::XDP_DROP;
    }
    count(flow, sequence, due_ns, arrived);
    xdp_action::XDP_DROP
}

/// Whether the header is one of UDP in as many bytes as there are.
#[inline(always)]
fn is_sound_ip<const IP: usize>(start: usize, len: usize) -> bool {
    if IP == IPV4 {
        let sum = parts(load(start, 14)) + parts(load(start, 22)) + u64::from(load::<u32>(start, 30));
        load::<u8>(start, 14) == 0x45
            && load::<u8>(start, 23) == UDP_NUMBER
            && usize::from(u16::from_be(load(start, 16))) + ETHERNET == len
            && checksum(sum) == 0xFFFF
    } else {
        load::<u8>(start, 14) >> 4 == 6
            && load::<u8>(start, 20) == UDP_NUMBER
            && usize::from(u16::from_be(load(start, 18))) + ETHERNET + IP == len
    }
}

/// Whether every byte behind the stamp is what was sent.
#[inline(always)]
fn is_filled<const IP: usize, const AT: usize>(start: usize, end: usize, words: u32) -> bool {
    let Some(filler) = FILLER.get(0) else {
        return false;
    };
    let mut different = 0;
    for word in 0..FILLER_WORDS {
        let at = ETHERNET + IP + UDP + AT + STAMP_LEN + word * 8;
        if word as u32 >= words || start + at + 8 > end {
            break;
        }
        different |= load::<u64>(start, at) ^ filler[word];
    }
    different == 0
}

/// Counts a packet that is as it should be, if it has not been counted yet.
#[inline(always)]
fn count(flow: &mut LiveFlow, sequence: u64, due_ns: u64, arrived: &mut Arrived) {
    if sequence >= flow.newest {
        let ahead = sequence - flow.newest + 1;
        let seen = if ahead < 64 { flow.seen << ahead } else { 0 };
        flow.seen = seen | 1;
        flow.newest = sequence + 1;
    } else {
        let behind = flow.newest - 1 - sequence;
        let bit = 1u64 << (behind & 63);
        if behind >= 64 || flow.seen & bit != 0 {
            arrived.duplicate += 1;
            return;
        }
        flow.seen |= bit;
        arrived.late += 1;
    }
    arrived.good += 1;
    // A fine clock costs as much as the rest: one packet in eight of each flow is timed.
    if sequence & 7 == 0 {
        // SAFETY: a helper without arguments.
        let now = unsafe { bpf_ktime_get_ns() };
        // The verifier believes the mask; it does not follow the arithmetic of steps.
        let step = core::hint::black_box(step(now.saturating_sub(due_ns))) & (LATENCIES - 1);
        arrived.latencies[step] += 1;
    }
}

/// Swaps hardware addresses, addresses and ports, and sends the frame back: the least that a relay can do.
#[xdp]
#[inline(always)]
pub fn bounce(context: XdpContext) -> u32 {
    let (start, end) = (context.data(), context.data_end());
    match swap(start, end) {
        Some(_) => xdp_action::XDP_TX,
        None => xdp_action::XDP_PASS,
    }
}

/// Swaps the ends of a frame of UDP and says how long its IP header is; nothing when it is another.
#[inline(always)]
fn swap(start: usize, end: usize) -> Option<usize> {
    if start + ETHERNET + IPV4 + UDP > end {
        return None;
    }
    match load::<u16>(start, ETHERNET - 2) {
        IPV4_TYPE => {
            store(start, 26, load::<u64>(start, 26).rotate_left(32));
            swap_around::<IPV4>(start);
            Some(IPV4)
        }
        IPV6_TYPE if start + ETHERNET + IPV6 + UDP <= end => {
            for at in [22, 30] {
                let (from, to) = (load::<u64>(start, at), load::<u64>(start, at + 16));
                store(start, at, to);
                store(start, at + 16, from);
            }
            swap_around::<IPV6>(start);
            Some(IPV6)
        }
        _ => None,
    }
}

/// Swaps what lies around an IP header.
#[inline(always)]
fn swap_around<const IP: usize>(start: usize) {
    let (to, to_rest) = (load::<u32>(start, 0), load::<u16>(start, 4));
    let (from, from_rest) = (load::<u32>(start, 6), load::<u16>(start, 10));
    store(start, 0, from);
    store(start, 4, from_rest);
    store(start, 6, to);
    store(start, 10, to_rest);
    let ports = load::<u32>(start, ETHERNET + IP);
    store(start, ETHERNET + IP, ports.rotate_left(16));
}

/// As `bounce`, but does wrong to a packet now and then, so that the sink can be seen to notice.
#[xdp]
#[inline(always)]
pub fn faulty(context: XdpContext) -> u32 {
    let (start, end) = (context.data(), context.data_end());
    let Some(ip) = swap(start, end) else {
        return xdp_action::XDP_PASS;
    };
    let Some(wrong) = WRONG.get_ptr_mut(0) else {
        return xdp_action::XDP_ABORTED;
    };
    // SAFETY: the map's value; the program runs on one CPU.
    let wrong = unsafe { &mut *wrong };
    wrong.seen += 1;
    if wrong.seen < wrong.every {
        return xdp_action::XDP_TX;
    }
    wrong.seen = 0;
    wrong.wronged += 1;
    if wrong.what == 4 {
        return xdp_action::XDP_DROP;
    }
    match ip {
        IPV4 => spoil::<IPV4>(start, end, wrong.what),
        _ => spoil::<IPV6>(start, end, wrong.what),
    }
    xdp_action::XDP_TX
}

/// Changes a bit of the payload, of the checksum or of the destination address.
#[inline(always)]
fn spoil<const IP: usize>(start: usize, end: usize, what: u64) {
    let payload = ETHERNET + IP + UDP;
    let at = match what {
        1 => payload + STAMP_LEN + 7,
        2 => payload - 1,
        3 => ETHERNET + IP - 1,
        _ => return,
    };
    if start + at < end {
        store(start, at, load::<u8>(start, at) ^ 0x10);
    }
}

#[panic_handler]
fn panic(_info: &core::panic::PanicInfo) -> ! {
    loop {}
}

#[unsafe(link_section = "license")]
#[unsafe(no_mangle)]
static LICENSE: [u8; 11] = *b"Apache-2.0\0";
