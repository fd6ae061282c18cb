//! The XDP program run on single frames, beside what user space decides about them.

#![allow(dead_code, reason = "each test binary uses its own part of this")]

#[path = "../../sim/src/chance.rs"]
pub mod chance;
pub mod frame;
pub mod machine;
pub mod oracle;
pub mod random;
pub mod rows;
pub mod town;
pub mod ways;

use turnpike_wire::ChannelRange;

use crate::lab::needs;
use crate::lab::netns::Netns;
use machine::Machine;

/// Runs a test on a machine of its own, in a network namespace of its own; says why when there can be none.
pub fn on_a_machine(test: &str, work: impl FnOnce(&mut Machine) + Send) {
    on_a_machine_with(test, ChannelRange::Rfc8656, work);
}

/// The same, with these channel numbers.
pub fn on_a_machine_with(
    test: &str,
    channels: ChannelRange,
    work: impl FnOnce(&mut Machine) + Send,
) {
    if crate::lab::require(test, &[needs::NETWORK]) {
        let netns = Netns::new("xdp");
        netns.enter(|| work(&mut Machine::with(channels)));
    }
}
