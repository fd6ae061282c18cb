//! The counters of this CPU.

use aya_ebpf::btf_maps::PerCpuArray;
use aya_ebpf::macros::btf_map;
use turnpike_abi::{Counters, Relayed};

#[btf_map]
static COUNTERS: PerCpuArray<Counters, 1> = PerCpuArray::new();

/// One more frame with this [`index`](turnpike_abi::Outcome::index) of its outcome.
#[inline(always)]
pub fn add(index: usize) {
    if let Some(counters) = COUNTERS.get_ptr_mut(0)
        && index < Counters::OUTCOMES
    {
        // SAFETY: the map's value is a Counters, the index lies within, and no other CPU writes to this one.
        unsafe { *(&raw mut (*counters).outcomes).cast::<u64>().add(index) += 1 };
    }
}

/// One more frame that was relayed, with so many bytes of application data.
#[inline(always)]
pub fn relayed(path: Relayed, bytes: u32) {
    if let Some(counters) = COUNTERS.get_ptr_mut(0) {
        let path = path as usize;
        // SAFETY: as above; both lists begin with the paths.
        unsafe {
            *(&raw mut (*counters).outcomes).cast::<u64>().add(path) += 1;
            *(&raw mut (*counters).bytes).cast::<u64>().add(path) += u64::from(bytes);
        }
    }
}

/// An Identification for an IPv4 header of our own (RFC 6864).
#[inline(always)]
pub fn identification() -> u16 {
    let Some(counters) = COUNTERS.get_ptr_mut(0) else {
        return 0;
    };
    // SAFETY: as above.
    unsafe {
        (*counters).identification += 1;
        (*counters).identification as u16
    }
}
