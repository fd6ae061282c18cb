//! What the kernel has relayed for each allocation, beyond the life of its entries and of their 32-bit counts of packets.
//!
//! An entry counts packets modulo 2^32. It is looked at whenever an operation touches its relay, which for a channel that
//! lives is every ten minutes at least: nothing is missed below seven million packets a second in one direction of one channel.

use std::collections::HashMap;

use turnpike_abi::{Counts, Writer};
use turnpike_turn::RelayId;

use crate::dataplane::table::Table;
use crate::traffic::{Carried, Traffic};

/// The accounts of the relays that have had channels.
#[derive(Debug, Default)]
pub struct Accounts(HashMap<RelayId, Account>);

#[derive(Debug, Default)]
struct Account {
    /// Of channels that are gone.
    before: Carried,
    channels: Vec<Channel>,
}

/// What a channel has carried when it was looked at last.
#[derive(Debug)]
struct Channel {
    number: [u8; 2],
    carried: Carried,
}

impl Accounts {
    /// Looks at the entries of a relay, and tells what has been carried by it. To be called before and after its entries
    /// change, so that no count goes on from that of another entry.
    pub fn note(&mut self, relay: RelayId, table: &Table, writer: &Writer<'_>) -> Carried {
        if table.relay(relay).is_none() {
            self.0.remove(&relay);
            return Carried::default();
        }
        let mut living = table.channels_of(relay).peekable();
        if living.peek().is_none() && !self.0.contains_key(&relay) {
            return Carried::default();
        }
        let account = self.0.entry(relay).or_default();
        let seen = std::mem::take(&mut account.channels);
        for channel in living {
            let number = channel.to_client().channel;
            let counts = |key| writer.counts(&key).unwrap_or_default();
            let now = (
                counts((&channel.client_key()).into()),
                counts((&channel.peer_key()).into()),
            );
            let mut carried = seen
                .iter()
                .find(|seen| seen.number == number)
                .map_or(Carried::default(), |seen| seen.carried);
            account.before.to_peer += follow(&mut carried.to_peer, now.0);
            account.before.to_client += follow(&mut carried.to_client, now.1);
            account.channels.push(Channel { number, carried });
        }
        for gone in seen {
            let lives = account
                .channels
                .iter()
                .any(|channel| channel.number == gone.number);
            if !lives {
                account.before += gone.carried;
            }
        }
        let channels = account.channels.iter().map(|channel| channel.carried);
        channels.fold(account.before, |sum, carried| sum + carried)
    }
}

/// Goes on from what an entry had counted to what it has counted now. What is returned is lost to it: the entry is another
/// one, which began anew.
fn follow(seen: &mut Traffic, now: Counts) -> Traffic {
    #[expect(clippy::cast_possible_truncation, reason = "the entry's part of it")]
    let low = seen.packets as u32;
    // Bytes never wrap. Without a byte more there were empty datagrams at most, and not 2^32 of them.
    let another = now.bytes < seen.bytes || now.bytes == seen.bytes && now.packets < low;
    let before = if another {
        std::mem::take(seen)
    } else {
        Traffic::default()
    };
    #[expect(clippy::cast_possible_truncation, reason = "as above")]
    let low = seen.packets as u32;
    *seen = Traffic {
        packets: seen.packets + u64::from(now.packets.wrapping_sub(low)),
        bytes: now.bytes,
    };
    before
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(packets: u32, bytes: u64) -> Counts {
        Counts { packets, bytes }
    }

    #[test]
    fn packets_go_on_where_32_bits_end() {
        let mut seen = Traffic::default();
        let looks = [
            (u32::MAX, 1 << 40, u64::from(u32::MAX)),
            (4, (1 << 40) + 500, (1 << 32) + 4),
            (4, (1 << 40) + 500, (1 << 32) + 4),
            (3, 1 << 50, (2 << 32) + 3),
        ];
        for (packets, bytes, expected) in looks {
            assert_eq!(
                follow(&mut seen, counts(packets, bytes)),
                Traffic::default()
            );
            let expected = Traffic {
                packets: expected,
                bytes,
            };
            assert_eq!(seen, expected);
        }
    }

    #[test]
    fn an_entry_that_began_anew_is_added_to_the_one_before() {
        for (packets, bytes) in [(7, 700), (7_u32, 0)] {
            let before = Traffic {
                packets: packets.into(),
                bytes,
            };
            let mut seen = before;
            assert_eq!(follow(&mut seen, counts(0, 0)), before);
            assert_eq!(follow(&mut seen, counts(2, 10)), Traffic::default());
            let after = Traffic {
                packets: 2,
                bytes: 10,
            };
            assert_eq!(seen, after);
        }
    }
}
