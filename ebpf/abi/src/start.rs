//! What user space writes into the settings once, and the two values there that it keeps up to date.

use core::mem::offset_of;
use core::ops::RangeInclusive;
use core::sync::atomic::{AtomicU64, Ordering};

use crate::{ABI_VERSION, KernelTick, LINKS, LISTENERS, Listener, Seed, Settings, Writer};

/// What a program has to know before it relays.
#[derive(Clone, Copy, Debug)]
pub struct Start<'a> {
    /// The ports of relayed transport addresses.
    pub ports: (u16, u16),
    /// The secret of the hash, the one that the writer was made with.
    pub seed: Seed,
    /// The first byte of the highest channel number.
    pub last_channel: u8,
    /// Where the server listens for UDP; those beyond [`LISTENERS`] are left to user space.
    pub listeners: &'a [Listener],
    /// The link addresses of the devices with the program, at most [`LINKS`].
    pub links: &'a [[u8; 6]],
}

impl Start<'_> {
    /// The ports as a range.
    pub fn ports(&self) -> RangeInclusive<u16> {
        self.ports.0..=self.ports.1
    }
}

impl Writer<'_> {
    /// Writes what a program has to know, the version last: it relays from then on.
    pub fn start(&mut self, start: &Start<'_>) {
        let (narrow, wide) = self.buckets();
        let settings = self.settings();
        settings[offset_of!(Settings, narrow_buckets) / 8]
            .store(two_words(narrow, wide), Ordering::Relaxed);
        let seed = offset_of!(Settings, seed) / 8;
        for (place, word) in settings[seed..].iter().zip(start.seed.0) {
            place.store(word, Ordering::Relaxed);
        }
        for (slot, link) in (0..).zip(start.links) {
            self.set_link(slot, *link);
        }
        let settings = self.settings();
        let listeners = offset_of!(Settings, listeners) / 8;
        for (place, listener) in settings[listeners..]
            .chunks_exact(size_of::<Listener>() / 8)
            .zip(start.listeners.iter().take(LISTENERS))
        {
            write_listener(place, listener);
        }
        settings[offset_of!(Settings, listeners_until) / 8]
            .store(two_words(0, start.last_channel.into()), Ordering::Relaxed);
        let (first, last) = start.ports;
        let ports = u32::from_ne_bytes(
            [first.to_ne_bytes(), last.to_ne_bytes()]
                .as_flattened()
                .try_into()
                .expect("four bytes"),
        );
        settings[0].store(two_words(ABI_VERSION, ports), Ordering::Release);
    }

    /// Says what the link address of a device with the program has become; one beyond [`LINKS`] is left to user space.
    pub fn set_link(&mut self, slot: u32, link: [u8; 6]) {
        let places = &self.settings()[offset_of!(Settings, links) / 8..][..LINKS];
        if let Some(place) = places.get(slot as usize) {
            let mut bytes = [0; 8];
            bytes[..6].copy_from_slice(&link);
            place.store(u64::from_ne_bytes(bytes), Ordering::Relaxed);
        }
    }

    /// Says until when the listeners are known to be served; see [`Settings::listeners_until`].
    pub fn set_listeners_until(&mut self, until: KernelTick) {
        let place = &self.settings()[offset_of!(Settings, listeners_until) / 8];
        let [.., a, b, c, d] = place.load(Ordering::Relaxed).to_ne_bytes();
        let last_channel = u32::from_ne_bytes([a, b, c, d]);
        place.store(two_words(until.0, last_channel), Ordering::Relaxed);
    }
}

fn write_listener(place: &[AtomicU64], listener: &Listener) {
    let mut bytes = [0; size_of::<Listener>()];
    bytes[..16].copy_from_slice(&listener.address.0);
    bytes[16..18].copy_from_slice(&listener.port);
    for (word, chunk) in place.iter().zip(bytes.chunks_exact(8)) {
        let value = u64::from_ne_bytes(chunk.try_into().expect("eight bytes"));
        word.store(value, Ordering::Relaxed);
    }
}

fn two_words(first: u32, second: u32) -> u64 {
    let bytes = [first.to_ne_bytes(), second.to_ne_bytes()];
    u64::from_ne_bytes(bytes.as_flattened().try_into().expect("eight bytes"))
}

const _: () = {
    assert!(offset_of!(Settings, abi_version) == 0 && offset_of!(Settings, first_relay_port) == 4);
    assert!(
        offset_of!(Settings, last_relay_port) == 6 && offset_of!(Settings, narrow_buckets) == 8
    );
    assert!(offset_of!(Settings, wide_buckets) == 12 && offset_of!(Settings, seed) == 16);
    assert!(offset_of!(Settings, listeners_until) == 64);
    assert!(offset_of!(Settings, last_channel) == 68);
    assert!(offset_of!(Listener, port) == 16 && size_of::<Listener>() == 24);
};
