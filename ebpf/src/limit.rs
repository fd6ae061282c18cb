//! The bytes a second that an allocation may relay.

use core::intrinsics::{AtomicOrdering, atomic_cxchg};

use aya_ebpf::btf_maps::Array;
use aya_ebpf::macros::btf_map;
use turnpike_abi::Limit;

use crate::clock;
use crate::table::BPF_F_MMAPABLE;

// The loader sets the real size.
#[btf_map]
static LIMITS: Array<Limit, 1, BPF_F_MMAPABLE> = Array::new();

/// How often a CPU tries while others, or a worker, keep taking out of the same allowance.
const TRIES: u32 = 8;

const RELAXED: AtomicOrdering = AtomicOrdering::Relaxed;

/// Takes so many bytes out of the allowance at a place, if there is enough left.
#[inline(always)]
pub fn take(place: u32, len: u32) -> bool {
    take_from_allowance(place, len) != 0
}

/// The same. A global function to the verifier, which looks at it once and not again on every path that leads here.
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn take_from_allowance(place: u32, len: u32) -> u32 {
    let Some(limit) = LIMITS.get_ptr_mut(place) else {
        return 0;
    };
    let now = clock::now() << Limit::SHIFT;
    for _ in 0..TRIES {
        // SAFETY: a map's value.
        let seen = unsafe { limit.read_volatile() };
        let Some(after) = seen.after(now, len.into()) else {
            return 0;
        };
        // SAFETY: a word of a map's value, aligned, which is only written by atomics.
        let (_, taken) = unsafe {
            let rested = &raw mut (*limit).rested;
            atomic_cxchg::<u64, RELAXED, RELAXED>(rested, seen.rested, after)
        };
        if taken {
            return 1;
        }
    }
    0
}
