//! What is inside a packet of the rig: who sent it when, as which one, and bytes that are known to whoever receives it.
//!
//! ```text
//!  0       4       8       12            20            28            36
//!  ┌───────┬───────┬───────┬─────────────┬─────────────┬─────────────┬─────────────
//!  │ trial │ way   │ flow  │ sequence    │ due, ns     │ check       │ filler ...
//!  └───────┴───────┴───────┴─────────────┴─────────────┴─────────────┴─────────────
//! ```

/// Bytes of a stamp; a payload is at least this long.
pub const STAMP_LEN: usize = 36;

/// Which way a packet goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// From client to peer.
    ToPeer,
    /// From peer to client.
    ToClient,
}

impl Way {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::ToPeer, Self::ToClient];

    /// 0 or 1.
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// The first bytes of a payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// A number that no other trial of this process has.
    pub trial: u32,
    /// Which way it was sent.
    pub way: Way,
    /// The flow it belongs to.
    pub flow: u32,
    /// Its place among all packets of the trial that go this way, from 0.
    pub sequence: u64,
    /// When it was due to be sent, in nanoseconds of the real-time clock.
    pub due_ns: u64,
}

impl Stamp {
    /// The bytes on the wire.
    pub fn encode(&self) -> [u8; STAMP_LEN] {
        let mut bytes = [0; STAMP_LEN];
        bytes[..4].copy_from_slice(&self.trial.to_be_bytes());
        bytes[7] = u8::from(self.way == Way::ToClient);
        bytes[8..12].copy_from_slice(&self.flow.to_be_bytes());
        bytes[12..20].copy_from_slice(&self.sequence.to_be_bytes());
        bytes[20..28].copy_from_slice(&self.due_ns.to_be_bytes());
        bytes[28..].copy_from_slice(&self.check().to_be_bytes());
        bytes
    }

    /// Reads a stamp; nothing when the bytes are not one, or not the one that was sent.
    pub fn decode(payload: &[u8]) -> Option<Self> {
        let bytes = payload.first_chunk::<STAMP_LEN>()?;
        let stamp = Self {
            trial: u32::from_be_bytes(word(bytes, 0)),
            way: Way::BOTH[usize::from(bytes[7] & 1)],
            flow: u32::from_be_bytes(word(bytes, 8)),
            sequence: u64::from_be_bytes(word(bytes, 12)),
            due_ns: u64::from_be_bytes(word(bytes, 20)),
        };
        (stamp.encode() == *bytes).then_some(stamp)
    }

    /// A sum over all fields in which no byte can change unnoticed.
    fn check(&self) -> u64 {
        let fields = [
            u64::from(self.trial) << 32 | u64::from(self.flow),
            self.sequence,
            self.due_ns,
            self.way.index() as u64,
        ];
        fields
            .iter()
            .fold(0x0005_4E50_494B_4521, |sum, field| mix(sum ^ field))
    }
}

fn word<const N: usize>(bytes: &[u8; STAMP_LEN], at: usize) -> [u8; N] {
    bytes[at..at + N]
        .try_into()
        .expect("the fields lie inside the stamp")
}

/// The bytes behind the stamp: the same in every packet of a flow and way, different in every other.
pub fn fill(flow: u32, way: Way, filler: &mut [u8]) {
    let mut state = mix(u64::from(flow) << 1 | way.index() as u64);
    for chunk in filler.chunks_mut(8) {
        state = mix(state);
        chunk.copy_from_slice(&state.to_be_bytes()[..chunk.len()]);
    }
}

/// The finaliser of splitmix64: every input bit reaches every output bit.
fn mix(value: u64) -> u64 {
    let value = value.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_read_back_and_none_with_a_flipped_bit_is() {
        let stamp = Stamp {
            trial: 7,
            way: Way::ToClient,
            flow: 99,
            sequence: 1 << 40,
            due_ns: 123,
        };
        let bytes = stamp.encode();
        assert_eq!(Stamp::decode(&bytes), Some(stamp));
        for bit in 0..STAMP_LEN * 8 {
            let mut damaged = bytes;
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Stamp::decode(&damaged), None, "bit {bit}");
        }
    }

    #[test]
    fn fillers_of_different_flows_and_ways_differ() {
        let filler = |flow, way| {
            let mut bytes = [0; 100];
            fill(flow, way, &mut bytes);
            bytes
        };
        assert_ne!(filler(1, Way::ToPeer), filler(2, Way::ToPeer));
        assert_ne!(filler(1, Way::ToPeer), filler(1, Way::ToClient));
    }
}
