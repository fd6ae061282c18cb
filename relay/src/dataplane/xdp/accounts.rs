//! What the kernel has relayed by each channel, beyond the life of its entries and of their 32-bit counts of packets.
//!
//! An entry counts packets modulo 2^32. It is looked at whenever its channel's permission is refreshed, which is every five
//! minutes at least: nothing is missed below seven million packets a second in one direction of one channel.

use turnpike_abi::{Counts, Writer};

use crate::dataplane::table::Table;
use crate::traffic::{Carried, Traffic};

/// Looks at the entries of a channel. To be called before and after they change, so that no count goes on from that of
/// another entry.
pub fn note(table: &mut Table, channel: u32, writer: &Writer<'_>) {
    table.recount(channel, |channel, seen| {
        let counts = |key| writer.counts(&key).unwrap_or_default();
        let to_peer = counts((&channel.client_key()).into());
        let to_client = counts((&channel.peer_key()).into());
        Carried {
            to_peer: follow(&mut seen.to_peer, to_peer),
            to_client: follow(&mut seen.to_client, to_client),
        }
    });
}

/// Goes on from what an entry had counted to what it has counted now. What is returned is lost to it: the entry is another
/// one, which began anew.
fn follow(seen: &mut Traffic, now: Counts) -> Traffic {
    // Two CPUs that count without locks may undo each other's last count; to begin anew is to begin with nothing.
    if now.bytes < seen.bytes / 2 {
        let packets = now.packets.into();
        let bytes = now.bytes;
        return std::mem::replace(seen, Traffic { packets, bytes });
    }
    #[expect(clippy::cast_possible_truncation, reason = "the entry's part of it")]
    let low = seen.packets as u32;
    let more = now.packets.wrapping_sub(low);
    if more <= u32::MAX / 2 {
        seen.packets += u64::from(more);
    }
    seen.bytes = seen.bytes.max(now.bytes);
    Traffic::default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is counted after each of these looks, and what was lost on the way.
    fn followed(looks: &[(u32, u64)]) -> [(u64, u64); 2] {
        let (mut seen, mut lost) = (Traffic::default(), Traffic::default());
        for &(packets, bytes) in looks {
            lost += follow(&mut seen, Counts { packets, bytes });
        }
        [seen, lost].map(|traffic| (traffic.packets, traffic.bytes))
    }

    #[test]
    fn packets_go_on_where_32_bits_end() {
        let looks = [
            (2_000_000_000, 1 << 40),
            (4_000_000_000, 2 << 40),
            (4, 3 << 40),
        ];
        assert_eq!(followed(&looks), [((1 << 32) + 4, 3 << 40), (0, 0)]);
        let again = [looks.as_slice(), &[(4, 3 << 40), (1 << 30, 4 << 40)]].concat();
        let expected = (1 << 32) + (1 << 30);
        assert_eq!(followed(&again), [(expected, 4 << 40), (0, 0)]);
    }

    #[test]
    fn an_entry_that_began_anew_is_added_to_the_one_before() {
        let looks = [(7, 700), (0, 0), (2, 10), (9, 5000)];
        assert_eq!(followed(&looks), [(9, 5000), (7, 700)]);
    }

    /// Counted on two CPUs at once, a count may be undone.
    #[test]
    fn a_step_back_is_no_new_beginning() {
        let looks = [(100, 10_000), (99, 9_900), (99, 10_000), (102, 10_200)];
        assert_eq!(followed(&looks), [(102, 10_200), (0, 0)]);
    }
}
