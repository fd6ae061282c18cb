//! The measuring program: restores a frame, picks a flow at random, and calls the program that is to be measured.
//!
//! A test run repeats a program on one and the same frame, which a relaying program has shortened by then. What this one
//! costs by itself is measured with a program that does nothing, and subtracted.
#![no_std]
#![no_main]

use aya_ebpf::bindings::xdp_action;
use aya_ebpf::btf_maps::{Array, ProgramArray};
use aya_ebpf::helpers::generated::bpf_xdp_adjust_head;
use aya_ebpf::macros::{btf_map, xdp};
use aya_ebpf::programs::XdpContext;
use turnpike_abi::{REPLAY_HEAD, Replay};

const BPF_F_MMAPABLE: usize = 1 << 10;

#[btf_map]
static REPLAY: Array<Replay, 1, BPF_F_MMAPABLE> = Array::new();
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
    replay.state = replay
        .state
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    let flow = ((replay.state >> 32) * u64::from(replay.flows)) >> 32;
    if replay.v6 != 0 {
        restore_v6(start, &replay.head, flow as u32);
    } else {
        restore_v4(start, &replay.head, flow as u32);
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

#[panic_handler]
fn panic(_info: &core::panic::PanicInfo) -> ! {
    loop {}
}

#[unsafe(link_section = "license")]
#[unsafe(no_mangle)]
static LICENSE: [u8; 11] = *b"Apache-2.0\0";
