//! The memory of a map, as both the kernel and this process see it.

use std::os::fd::AsFd;
use std::ptr::NonNull;
use std::sync::atomic::AtomicU64;

use anyhow::{Context, Result};
use rustix::mm::{MapFlags, ProtFlags, mmap, munmap};

/// The values of an array with BPF_F_MMAPABLE.
pub struct Shared {
    start: NonNull<AtomicU64>,
    words: usize,
}

impl Shared {
    /// Maps so many bytes, a multiple of eight.
    ///
    /// # Errors
    /// When the kernel refuses.
    pub fn of(map: impl AsFd, len: usize) -> Result<Self> {
        assert_eq!(len % 8, 0, "values are made of words");
        let access = ProtFlags::READ | ProtFlags::WRITE;
        // SAFETY: a new mapping at an address that the kernel chooses.
        let start = unsafe { mmap(std::ptr::null_mut(), len, access, MapFlags::SHARED, map, 0) }
            .context("cannot map the memory of a BPF map")?;
        Ok(Self {
            start: NonNull::new(start.cast()).context("a mapping is nowhere at 0")?,
            words: len / 8,
        })
    }

    /// The words.
    pub fn words(&self) -> &[AtomicU64] {
        // SAFETY: a mapping of this length, aligned to a page, which lives as long as `self`.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.words) }
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        // SAFETY: the mapping made above, which nothing borrows any more.
        let _ = unsafe { munmap(self.start.as_ptr().cast(), self.words * 8) };
    }
}
