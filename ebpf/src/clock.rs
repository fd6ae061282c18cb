//! The kernel's coarse clock.

use aya_ebpf::helpers::generated::bpf_jiffies64;
use turnpike_abi::KernelTick;

/// Now, in jiffies.
#[inline(always)]
pub fn now() -> u64 {
    // SAFETY: a helper without arguments.
    unsafe { bpf_jiffies64() }
}

/// The tick that it is.
#[inline(always)]
pub fn tick() -> u32 {
    (now() >> KernelTick::SHIFT) as u32
}
