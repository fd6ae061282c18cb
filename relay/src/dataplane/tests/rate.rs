//! The bytes a second that an allocation may relay.

use super::*;
use crate::dataplane::forward::carry;

const RATE: u32 = 1_000;

fn limit(table: &mut Table, relay: RelayId, bytes_per_s: u32) -> bool {
    table.apply(&Operation::Rate { relay, bytes_per_s })
}

/// What the client sends by channel at a time passes.
fn up(table: &mut Table, now: u64, len: u16) -> bool {
    let bytes = &channel_data(0x4001, len, &vec![0; len.into()]);
    let five_tuple = client();
    passes(carry(table, now, Arrival::FromClient { five_tuple, bytes }))
}

/// What the peer sends at a time passes.
fn down(table: &mut Table, now: u64, len: usize) -> bool {
    let bytes = &vec![0; len];
    let (relay, peer) = (V4, at(PEER));
    passes(carry(table, now, Arrival::FromPeer { relay, peer, bytes }))
}

fn passes(verdict: Verdict<'_>) -> bool {
    match verdict {
        Verdict::ToPeer { .. } | Verdict::ToClient { .. } => true,
        Verdict::Drop(Reason::RateLimited) => false,
        other => panic!("{other:?}"),
    }
}

/// T-8656-5-15: a second's worth passes at once, whichever way, then as much as the rate allows; what is beyond is
/// discarded, and takes nothing from what follows. Send and ChannelData draw on the same allowance.
#[test]
fn both_directions_share_the_rate_of_an_allocation() {
    let mut table = world();
    assert!(limit(&mut table, V4, RATE));
    assert!(up(&mut table, 0, 600) && !down(&mut table, 0, 600) && down(&mut table, 0, 400));
    assert!(!up(&mut table, 0, 1));
    assert!(!up(&mut table, 99, 100) && down(&mut table, 100, 100) && !up(&mut table, 100, 1));
    let bytes = &send(PEER, &[0; 50], |_| {});
    let five_tuple = client();
    let arrival = Arrival::FromClient { five_tuple, bytes };
    assert!(!passes(carry(&mut table, 100, arrival)));
    assert!(passes(carry(&mut table, 150, arrival)));
    let passed: u32 = (0..20_000)
        .filter(|ms| up(&mut table, 1_000 + ms, 50))
        .map(|_| 50)
        .sum();
    assert!(
        (20_000..=21_000).contains(&passed),
        "{passed} bytes in 20 s"
    );
}

/// T-8656-5-15: empty datagrams cost nothing, and the other family of a client has an allowance of its own.
#[test]
fn a_rate_is_of_one_relayed_address() {
    let mut table = world();
    assert!(limit(&mut table, V4, RATE));
    assert!(up(&mut table, 0, 1_000) && !up(&mut table, 0, 1) && up(&mut table, 0, 0));
    let bytes = &channel_data(0x4002, 5, b"hello");
    let five_tuple = client();
    let arrival = Arrival::FromClient { five_tuple, bytes };
    assert!(passes(carry(&mut table, 0, arrival)));
}

/// A rate can be changed and lifted while it runs; it ends with its allocation, and needs one.
#[test]
fn a_rate_lasts_as_long_as_its_allocation() {
    let mut table = world();
    assert!(limit(&mut table, V4, RATE) && up(&mut table, 0, 1_000));
    assert!(
        limit(&mut table, V4, 2 * RATE) && !up(&mut table, 0, 1),
        "debts stay"
    );
    assert!(limit(&mut table, V4, 0) && up(&mut table, 0, 60_000));
    assert!(limit(&mut table, V4, RATE));
    assert!(table.apply(&Operation::RemoveAllocation { relay: V4 }));
    assert!(!limit(&mut table, V4, RATE), "nobody is served");
    allocate(&mut table, V4, client(), ALLOCATION_END);
    bind(&mut table, V4, 0x4001, PEER);
    assert!(up(&mut table, 0, 60_000));
}

/// What is dropped counts nowhere; what passed by a channel stays counted when the channel is gone.
#[test]
fn what_an_allocation_has_carried_is_counted_each_way() {
    let mut table = world();
    assert!(limit(&mut table, V4, RATE));
    assert!(up(&mut table, 0, 300) && up(&mut table, 0, 200) && down(&mut table, 0, 400));
    assert!(!up(&mut table, 0, 101));
    let bytes = &send(PEER, &[0; 50], |_| {});
    let five_tuple = client();
    let arrival = Arrival::FromClient { five_tuple, bytes };
    assert!(passes(carry(&mut table, 0, arrival)));
    let carried = |table: &Table| {
        let carried = table.carried(V4).expect("open");
        [carried.to_peer, carried.to_client].map(|traffic| (traffic.packets, traffic.bytes))
    };
    assert_eq!(carried(&table), [(3, 550), (1, 400)]);
    let number = ChannelNumber::new(0x4001).expect("a channel number");
    let gone = Operation::RemoveChannel { relay: V4, number };
    assert!(table.apply(&gone));
    assert_eq!(carried(&table), [(3, 550), (1, 400)]);
    assert!(table.apply(&Operation::RemoveAllocation { relay: V4 }));
    assert_eq!(carried(&table), [(3, 550), (1, 400)]);
    table.close(V4);
    assert_eq!(table.carried(V4), None);
}
