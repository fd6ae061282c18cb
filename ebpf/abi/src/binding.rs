//! What a data plane does with a datagram of an established channel.

use crate::Address;

/// A moment on the data plane's clock. Its unit and origin belong to the data plane (the kernel counts jiffies); all
/// that is asked of it is that it never goes back.
pub type Tick = u64;

/// One direction of a channel: where the datagram goes, as whom it is sent, and until when.
///
/// The same shape serves both directions. Client to peer, `source` is the relayed transport address and `destination`
/// the peer; peer to client, `source` is the server's address of the five-tuple and `destination` the client.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Binding {
    /// The allocation ends at this tick (RFC 8656, 6).
    pub allocation_expires: Tick,
    /// The permission for the peer's address ends at this tick (RFC 8656, 9).
    pub permission_expires: Tick,
    /// The channel ends at this tick (RFC 8656, 12).
    pub channel_expires: Tick,
    /// The address that the relayed datagram leaves from.
    pub source: Address,
    /// The address that the relayed datagram goes to.
    pub destination: Address,
    /// The port that the relayed datagram leaves from.
    pub source_port: [u8; 2],
    /// The port that the relayed datagram goes to.
    pub destination_port: [u8; 2],
    /// The channel number, 0x4000 to 0x4FFF: stripped client to peer, prefixed peer to client.
    pub channel: [u8; 2],
    /// Index into the next-hop table; 0 where no next hop is known.
    pub next_hop: u16,
    /// The slot of the relayed transport address, by which user space finds its socket.
    pub relay_slot: u32,
    /// How often that slot had been given away before; a binding of another generation is dead.
    pub relay_generation: u32,
}

impl Binding {
    /// The first tick at which this binding no longer relays: the earliest of its three ends.
    pub fn expires(&self) -> Tick {
        self.allocation_expires
            .min(self.permission_expires)
            .min(self.channel_expires)
    }
}

const _: () = assert!(size_of::<Binding>() == 72 && align_of::<Binding>() == 8);
