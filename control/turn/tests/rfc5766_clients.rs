//! Clients of RFC 5766's time, which are served as they expect only where an operator says so.

mod world;

use turnpike_turn::{Operation, Settings};
use world::{Draft, PEER_V4, PEER_V6, World, settings};

/// What coturn's client calls ADDITIONAL-ADDRESS-FAMILY.
const EARLY_ADDITIONAL_FAMILY: u16 = 0x8032;

fn serving_them() -> World {
    World::with(Settings {
        rfc5766_clients: true,
        ..settings()
    })
}

fn bound_channels(world: &World) -> Vec<u16> {
    let channels = world.operations().into_iter();
    channels
        .filter_map(|operation| match operation {
            Operation::Channel { number, .. } => Some(number.value()),
            _ => None,
        })
        .collect()
}

/// T-8656-12.2-03, T-5766-C-01: with the option, the whole range of RFC 5766 may be bound, and nothing beyond it.
#[test]
fn old_channel_numbers_are_bound_where_the_operator_says_so() {
    let mut world = serving_them();
    let mut client = world.client();
    world.allocate_both(&mut client);
    for (number, peer, code) in [
        (0x3FFF, PEER_V4, 400),
        (0x5000, PEER_V4, 0),
        (0x7FFE, PEER_V6, 0),
        (0x7FFF, "192.0.2.9:1", 400),
        (0xFFFF, "192.0.2.9:1", 400),
    ] {
        let asked = world.ask(&mut client, Draft::channel_bind(number, peer));
        assert_eq!(asked.code(), code, "{number:#x}");
    }
    assert_eq!(bound_channels(&world), [0x5000, 0x7FFE]);
}

/// T-8656-12.2-03: without the option they are refused.
#[test]
fn old_channel_numbers_are_refused_by_default() {
    let mut world = World::new();
    let mut client = world.client();
    world.allocate(&mut client);
    for number in [0x5000, 0x7FFE] {
        let asked = world.ask(&mut client, Draft::channel_bind(number, PEER_V4));
        assert_eq!(asked.code(), 400, "{number:#x}");
    }
    assert_eq!(bound_channels(&world), []);
}

/// T-8489-6.3-06: the early code point is as unknown as any other, unless the operator says that it is not.
#[test]
fn the_early_additional_family_counts_only_with_the_option() {
    let dual = || Draft::allocate().raw(EARLY_ADDITIONAL_FAMILY, &[2, 0, 0, 0]);
    for (mut world, addresses) in [(World::new(), 1), (serving_them(), 2)] {
        let mut client = world.client();
        assert_eq!(world.ask(&mut client, dual()).relayed().len(), addresses);
    }
}
