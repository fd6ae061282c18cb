//! The memory of a map, shared with the kernel: BPF_F_MMAPABLE arrays (kernel 5.5 and later).

use std::io;
use std::os::fd::AsFd;
use std::ptr::NonNull;
use std::sync::atomic::AtomicU64;

use rustix::mm::{MapFlags, ProtFlags, mmap, munmap};

/// The mapped values of an array map, as words that both sides read and write.
#[derive(Debug)]
pub struct Memory {
    start: NonNull<AtomicU64>,
    words: usize,
}

// SAFETY: the memory belongs to nobody else in this process, and is only used through atomics.
unsafe impl Send for Memory {}
// SAFETY: as above.
unsafe impl Sync for Memory {}

impl Memory {
    /// Maps all values of a map: `len` bytes, a multiple of eight.
    pub fn map(map: impl AsFd, len: usize) -> io::Result<Memory> {
        assert_eq!(len % 8, 0, "values are made of words");
        let flags = ProtFlags::READ | ProtFlags::WRITE;
        // SAFETY: a new mapping, at an address of the kernel's choice, touches nothing that is there.
        let start = unsafe { mmap(std::ptr::null_mut(), len, flags, MapFlags::SHARED, map, 0) }?;
        let start = NonNull::new(start.cast()).expect("a mapping is nowhere at 0");
        Ok(Memory {
            start,
            words: len / 8,
        })
    }

    /// The words.
    pub fn words(&self) -> &[AtomicU64] {
        // SAFETY: a page-aligned mapping of that length, which lives as long as `self`; atomics may be written elsewhere.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.words) }
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        // SAFETY: the mapping made above; nothing borrows it any more. That it fails cannot be.
        let _ = unsafe { munmap(self.start.as_ptr().cast(), self.words * 8) };
    }
}
