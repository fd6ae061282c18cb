//! The way out: a device, the addresses of the link, and what fits through.

/// One way out. 32 bytes, in an array whose index 0 is never used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct NextHop {
    /// The longest IP packet; 0 while the neighbour's address is not known.
    pub mtu: u16,
    /// Counts changes: raised whenever anything here is written.
    pub version: u16,
    /// The device, by the kernel's number.
    pub device: u32,
    /// Its place in the map of devices, for a redirect.
    pub device_slot: u32,
    /// The VLANs that frames wear there: the outer and the inner VID as in a tag, 0 for none.
    pub vlans: [[u8; 2]; 2],
    /// The neighbour's link address.
    pub destination: [u8; 6],
    /// The device's link address.
    pub source: [u8; 6],
    /// Zero.
    pub reserved: [u8; 4],
}

const _: () = assert!(size_of::<NextHop>() == 32 && align_of::<NextHop>() == 4);
