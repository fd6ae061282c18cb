//! The XDP program: established channels are relayed here, everything else goes up untouched.
#![no_std]
#![no_main]
#![feature(core_intrinsics)]
#![expect(
    internal_features,
    reason = "the target is said to have no compare and exchange, which Linux has since 5.12"
)]

mod clock;
mod count;
mod limit;
mod parse;
mod relay;
mod rewrite;
mod table;

use aya_ebpf::bindings::xdp_action;
use aya_ebpf::macros::xdp;
use aya_ebpf::programs::XdpContext;
use turnpike_abi::{ABI_VERSION, Outcome, Passed, Reason};

use crate::rewrite::Sent;

/// Why a frame is not relayed, as the place of its counter.
///
/// One word and no enum: LLVM would overlay an enum's bytes with those of a pointer into the frame, and take them apart again
/// with arithmetic that the verifier forbids on pointers.
#[derive(Clone, Copy)]
struct Stop(usize);

#[allow(non_snake_case, reason = "reads like the variants of an enum")]
impl Stop {
    /// It goes up as it came.
    #[inline(always)]
    const fn Pass(passed: Passed) -> Stop {
        Stop(Outcome::Passed(passed).index())
    }

    /// User space would drop it.
    #[inline(always)]
    const fn Drop(reason: Reason) -> Stop {
        Stop(Outcome::Dropped(reason).index())
    }

    #[inline(always)]
    fn verdict(self) -> u32 {
        if self.0 < Outcome::FIRST_DROPPED {
            xdp_action::XDP_PASS
        } else {
            xdp_action::XDP_DROP
        }
    }
}

/// The program.
#[xdp]
#[inline(always)]
pub fn turnpike(context: XdpContext) -> u32 {
    match relay::relay(&context) {
        Ok(Sent {
            path,
            bytes,
            action,
        }) => {
            count::relayed(path, bytes);
            action
        }
        Err(stop) => {
            count::add(stop.0);
            stop.verdict()
        }
    }
}

/// Writes the count of jiffies and the version of the ABI into the frame, for user space to learn them in a test run.
#[xdp]
#[inline(always)]
pub fn clock(context: XdpContext) -> u32 {
    let start = context.data();
    if start + 16 > context.data_end() {
        return xdp_action::XDP_ABORTED;
    }
    let words = start as *mut [u64; 2];
    // SAFETY: the sixteen bytes lie in the frame.
    unsafe { words.write_unaligned([clock::now(), ABI_VERSION.into()]) };
    xdp_action::XDP_PASS
}

#[panic_handler]
fn panic(_info: &core::panic::PanicInfo) -> ! {
    loop {}
}

#[unsafe(link_section = "license")]
#[unsafe(no_mangle)]
static LICENSE: [u8; 11] = *b"Apache-2.0\0";
