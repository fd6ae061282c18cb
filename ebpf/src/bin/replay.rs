//! The measuring program: restores a frame as the next flow's, and calls the program that is to be measured.
//!
//! A test run repeats a program on one and the same frame, which a relaying program has shortened by then. What this one
//! costs by itself is measured with a program that does nothing, and subtracted. A third one only touches memory, as many
//! cache lines as a look-up must: what that costs is no program's fault.
#![no_std]
#![no_main]

use aya_ebpf::bindings::xdp_action;
use aya_ebpf::btf_maps::{Array, ProgramArray};
use aya_ebpf::helpers::generated::bpf_xdp_adjust_head;
use aya_ebpf::macros::{btf_map, xdp};
use aya_ebpf::programs::XdpContext;
use turnpike_abi::{REPLAY_HEAD, REPLAY_ORDER, Replay};

const BPF_F_MMAPABLE: usize = 1 << 10;

#[btf_map]
static REPLAY: Array<Replay, 1, BPF_F_MMAPABLE> = Array::new();
/// The flows, in the order in which they come.
#[btf_map]
static ORDER: Array<u32, REPLAY_ORDER, BPF_F_MMAPABLE> = Array::new();
/// Places as large as a bucket of narrow entries. The loader sets how many.
#[btf_map]
static MEMORY: Array<[u64; 16], 1024, BPF_F_MMAPABLE> = Array::new();
#[btf_map]
static PROGRAM: ProgramArray<1> = ProgramArray::new();

/// Restores the frame and calls the program.
#[xdp]
#[inline(always)]
pub fn replay(context: XdpContext) -> u32 {
    let Some(replay) = REPLAY.get_ptr_mut(0) else {
        return xdp_action::XDP_ABORTED;
    };
    // SAFETY: the map's value, which nobody else uses during a run.
    let replay = unsafe { &mut *replay };
    let len = context.data_end() - context.data();
    let surplus = core::hint::black_box(len) as i32 - replay.len as i32;
    // SAFETY: the context is the program's.
    if unsafe { bpf_xdp_adjust_head(context.ctx, surplus) } != 0 {
        return xdp_action::XDP_ABORTED;
    }
    let start = context.data();
    if start + REPLAY_HEAD > context.data_end() {
        return xdp_action::XDP_ABORTED;
    }
    let place = replay.next;
    replay.next = place.wrapping_add(1);
    let Some(flow) = ORDER.get(place & (REPLAY_ORDER as u32 - 1)) else {
        return xdp_action::XDP_ABORTED;
    };
    let flow = *flow;
    replay.flow = flow;
    if replay.v6 != 0 {
        restore_v6(start, &replay.head, flow);
    } else {
        restore_v4(start, &replay.head, flow);
    }
    // SAFETY: only a tail call; it returns when there is no program.
    let _ = unsafe { PROGRAM.tail_call(&context, 0) };
    xdp_action::XDP_ABORTED
}

type Head = [u8; REPLAY_HEAD];

/// Copies a part of the head to the frame.
///
/// Parts are as large as what the XDP program reads. A processor hands a value that was just written to a read that it
/// covers, and otherwise waits until it is in the cache: a wait of this measurement, not of frames that a device wrote.
#[inline(always)]
fn restore<T: Copy>(start: usize, head: &Head, offset: usize) -> T {
    // SAFETY: within the head, and within the frame.
    unsafe {
        let value = (&raw const *head)
            .byte_add(offset)
            .cast::<T>()
            .read_unaligned();
        ((start + offset) as *mut T).write_unaligned(value);
        value
    }
}

#[inline(always)]
fn restore_link(start: usize, head: &Head) {
    restore::<u64>(start, head, 0);
    restore::<u32>(start, head, 8);
    restore::<u16>(start, head, 12);
}

/// Restores the head with another source address.
#[inline(always)]
fn restore_v6(start: usize, head: &Head, flow: u32) {
    restore_link(start, head);
    restore::<u32>(start, head, 14);
    restore::<u32>(start, head, 18);
    restore::<u64>(start, head, 22);
    let address = unsafe {
        (&raw const *head)
            .byte_add(30)
            .cast::<u64>()
            .read_unaligned()
    };
    let address = (u64::from_be(address) + u64::from(flow)).to_be();
    unsafe { ((start + 30) as *mut u64).write_unaligned(address) };
    restore::<u64>(start, head, 38);
    restore::<u64>(start, head, 46);
    restore::<u32>(start, head, 54);
    restore::<u32>(start, head, 58);
    restore::<u32>(start, head, 62);
}

/// Restores the head with another source address and the checksum that goes with it.
#[inline(always)]
fn restore_v4(start: usize, head: &Head, flow: u32) {
    restore_link(start, head);
    restore::<u32>(start, head, 14);
    restore::<u32>(start, head, 18);
    let third = unsafe {
        (&raw const *head)
            .byte_add(22)
            .cast::<u32>()
            .read_unaligned()
    };
    let addresses = unsafe {
        (&raw const *head)
            .byte_add(26)
            .cast::<u64>()
            .read_unaligned()
    };
    let before = u32::from_be(addresses as u32);
    let after = before + flow;
    let checksum = u16::from_be((third >> 16) as u16);
    let sum = u64::from(!checksum) + u64::from(!before) + u64::from(after);
    let sum = (sum & 0xFFFF_FFFF) + (sum >> 32);
    let sum = (sum & 0xFFFF) + (sum >> 16);
    let sum = (sum & 0xFFFF) + (sum >> 16);
    let sum = (sum & 0xFFFF) + (sum >> 16);
    let third = third & 0xFFFF | u32::from((!sum as u16).to_be()) << 16;
    unsafe { ((start + 22) as *mut u32).write_unaligned(third) };
    let addresses = addresses & !0xFFFF_FFFF | u64::from(after.to_be());
    unsafe { ((start + 26) as *mut u64).write_unaligned(addresses) };
    restore::<u32>(start, head, 34);
    restore::<u32>(start, head, 38);
    restore::<u32>(start, head, 42);
}

/// Does nothing.
#[xdp]
#[inline(always)]
pub fn nothing(_context: XdpContext) -> u32 {
    xdp_action::XDP_TX
}

/// Touches a flow's own places in memory: reads each, and counts in it.
#[xdp]
#[inline(always)]
pub fn touch(_context: XdpContext) -> u32 {
    let Some(replay) = REPLAY.get_ptr_mut(0) else {
        return xdp_action::XDP_ABORTED;
    };
    // SAFETY: the map's value, which nobody else uses during a run.
    let replay = unsafe { &mut *replay };
    for visit in 0..MOST_VISITS {
        if visit == replay.visits {
            break;
        }
        let mixed = (replay.flow + replay.carried + 1).wrapping_mul(SCATTER[visit as usize]);
        let place = (u64::from(mixed ^ mixed >> 15) * u64::from(replay.places)) >> 32;
        let Some(memory) = MEMORY.get_ptr_mut(place as u32) else {
            return xdp_action::XDP_ABORTED;
        };
        let memory = memory.cast::<u64>();
        // SAFETY: a place has sixteen words, which nobody else uses during a run.
        let count = unsafe { memory.read_volatile() };
        // SAFETY: as above.
        unsafe { memory.write_volatile(count + 1) };
        if replay.two_lines >> visit & 1 != 0 {
            // SAFETY: as above.
            let second = unsafe { memory.add(8) };
            // SAFETY: as above.
            unsafe { second.write_volatile(second.read_volatile() + 1) };
        }
        if replay.chained != 0 {
            // No count gets this high, but the processor has to wait for it to see that.
            replay.carried = (count >> 63) as u32;
        }
    }
    xdp_action::XDP_TX
}

/// As many as a hairpin has entries.
const MOST_VISITS: u32 = 2;

/// Odd multipliers that put flows that follow one another far apart, each visit's elsewhere.
const SCATTER: [u32; MOST_VISITS as usize] = [0x9E37_79B1, 0x85EB_CA77];

#[panic_handler]
fn panic(_info: &core::panic::PanicInfo) -> ! {
    loop {}
}

#[unsafe(link_section = "license")]
#[unsafe(no_mangle)]
static LICENSE: [u8; 11] = *b"Apache-2.0\0";
