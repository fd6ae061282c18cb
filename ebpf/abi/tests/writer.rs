//! What the writer of the tables does when there is no room.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::AtomicU64;

use turnpike_abi::{
    Address, Ends, Entry, Full, KernelTick, Key, Kind, Leg, Narrow, PAIRS, Seed, Settings, Wide,
    Writer,
};

const NOW: KernelTick = KernelTick(7);

/// Odd, and with bits everywhere.
const SEED: Seed = Seed([0x9E37_79B9_7F4A_7C15; 6]);

/// Zeroed memory like that of the maps.
fn memory(bytes: usize) -> Vec<AtomicU64> {
    (0..bytes / 8).map(|_| AtomicU64::new(0)).collect()
}

fn address(last: usize) -> Address {
    let last = u32::try_from(last).expect("few");
    let first = Ipv4Addr::new(203, 0, 0, 0).to_bits();
    IpAddr::V4(Ipv4Addr::from_bits(first + last)).into()
}

/// One that leaves from this of the server's own addresses.
fn entry(port: usize, source: usize) -> Entry {
    let key = Key {
        remote: address(0),
        local: address(1),
        remote_port: u16::try_from(port).expect("few").to_be_bytes(),
        local_port: [0; 2],
        kind: Kind::Peer.bytes(),
    };
    Entry {
        key,
        ends: Ends::NEVER,
        leg: Leg {
            source: address(source),
            destination: address(0),
            next_hop: 1,
            ..Leg::none(&key)
        },
        flags: 0,
        limits: 0,
    }
}

/// An entry that led elsewhere before must not go on doing so: whoever is told that there is no room relays in its place.
#[test]
fn what_finds_no_pair_leaves_nothing_of_the_entry_before() {
    let settings = memory(size_of::<Settings>());
    let narrow = memory(1024 * 2 * size_of::<Narrow>());
    let wide = memory(2 * size_of::<Wide>());
    let mut writer = Writer::new(&settings, &narrow, &wide, SEED);
    for number in 0..PAIRS {
        assert_eq!(writer.put(&entry(number, number), NOW), Ok(()));
    }
    let one_too_many = entry(3, PAIRS);
    assert_eq!(writer.put(&one_too_many, NOW), Err(Full::Pairs));
    assert_eq!(writer.next_hop(&one_too_many.key), None);
    // One that stays with its addresses is not concerned.
    assert_eq!(writer.put(&entry(4, 4), NOW), Ok(()));
    for number in (0..PAIRS).filter(|number| *number != 3) {
        assert!(writer.remove(&entry(number, number).key, NOW).is_some());
    }
    writer.forget_pairs();
    assert_eq!(writer.put(&one_too_many, NOW), Ok(()));
}
