//! Datagrams on their way: lost, doubled, delayed, and so overtaken.

use std::rc::Rc;

use turnpike_wire::TransportAddress;

use crate::chance::Chance;
use crate::plan::Plan;

/// A datagram.
#[derive(Clone, Debug)]
pub struct Packet {
    /// Its source, as it stands in the header now.
    pub from: TransportAddress,
    /// Its destination.
    pub to: TransportAddress,
    /// Its payload.
    pub bytes: Rc<[u8]>,
}

/// How long each copy of a datagram takes; none for one that is lost.
pub fn delays(plan: &Plan, chance: &mut Chance) -> Vec<u64> {
    if chance.per_mille(plan.loss) {
        return Vec::new();
    }
    let copies = 1 + u64::from(chance.per_mille(plan.duplication));
    let (shortest, longest) = plan.delay_ms;
    (0..copies)
        .map(|_| chance.between(shortest, longest))
        .collect()
}
