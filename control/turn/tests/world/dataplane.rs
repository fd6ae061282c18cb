//! What the data planes and sockets would hold, and what must hold of it at every step.

use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;

use turnpike_turn::{FiveTuple, OpenError, Operation, Origin, RelayId, Settings, Time};
use turnpike_wire::{ChannelNumber, Message, TransportAddress, padding};

use super::Record;

/// A relayed address as a data plane knows it.
#[derive(Clone, Debug)]
pub struct RelayModel {
    pub bound: TransportAddress,
    pub origin: Origin,
    pub open: bool,
    pub closing: bool,
    pub allocation: Option<(FiveTuple, Time)>,
    pub permissions: BTreeMap<IpAddr, Time>,
    pub channels: BTreeMap<u16, (TransportAddress, Time)>,
    pub bytes_per_s: u32,
}

/// All of them.
#[derive(Default)]
pub struct DataPlane {
    pub relays: BTreeMap<(u32, u32), RelayModel>,
    advertised: HashMap<IpAddr, IpAddr>,
    limit: u32,
}

fn name(relay: RelayId) -> (u32, u32) {
    (relay.slot, relay.generation)
}

impl DataPlane {
    pub fn new(settings: &Settings) -> DataPlane {
        let mut plane = DataPlane::default();
        plane.replace_settings(settings);
        plane
    }

    pub fn replace_settings(&mut self, settings: &Settings) {
        self.limit = self.limit.max(settings.limits.relays);
        self.advertised.extend(
            settings
                .relay_addresses
                .iter()
                .map(|relay| (relay.bound, relay.advertised)),
        );
    }

    /// The relay of an advertised relayed address, if it is in force.
    pub fn relay(&self, relayed: TransportAddress) -> Option<&RelayModel> {
        let is_it = |relay: &&RelayModel| {
            relay.allocation.is_some()
                && relay.bound.port == relayed.port
                && self.advertised[&relay.bound.ip] == relayed.ip
        };
        self.relays.values().find(is_it)
    }

    /// Whether data between this relayed address and any port of the peer's address passes at this moment.
    pub fn permits(&self, relayed: TransportAddress, peer: IpAddr, now: Time) -> bool {
        self.relay(relayed).is_some_and(|relay| {
            relay.allocation.is_some_and(|(_, expires)| now < expires)
                && relay
                    .permissions
                    .get(&peer)
                    .is_some_and(|expires| now < *expires)
        })
    }

    /// The peer that a channel number stands for at this moment.
    pub fn channel(
        &self,
        relayed: TransportAddress,
        number: u16,
        now: Time,
    ) -> Option<TransportAddress> {
        let relay = self.relay(relayed)?;
        relay.allocation.filter(|(_, expires)| now < *expires)?;
        let &(peer, expires) = relay.channels.get(&number)?;
        (now < expires).then_some(peer)
    }

    pub fn opened(&mut self, relay: RelayId, result: Result<(), OpenError>) {
        let model = self
            .relays
            .get_mut(&name(relay))
            .expect("opened what was asked for");
        assert!(!model.open && !model.closing, "{relay:?} opened twice");
        match result {
            Ok(()) => model.open = true,
            Err(_) => drop(self.relays.remove(&name(relay))),
        }
    }

    pub fn closed(&mut self, relay: RelayId) {
        let model = self
            .relays
            .remove(&name(relay))
            .expect("closed what was asked for");
        assert!(model.closing);
    }

    /// Takes in one output, and checks it against everything before.
    pub fn observe(&mut self, record: &Record, now: Time) {
        match record {
            Record::OpenRelay {
                relay,
                address,
                origin,
            } => self.open(*relay, *address, *origin),
            Record::CloseRelay { relay, origin } => self.close(*relay, *origin),
            Record::Apply { origin, operation } => self.apply(*origin, *operation, now),
            Record::Transmit {
                five_tuple, bytes, ..
            } => check_response(*five_tuple, bytes),
            Record::Authenticate { .. } | Record::Event(_) => {}
        }
    }

    fn open(&mut self, relay: RelayId, bound: TransportAddress, origin: Origin) {
        assert!(
            relay.slot < self.limit,
            "{relay:?} is beyond the limit of {}",
            self.limit
        );
        assert!(
            self.relays.keys().all(|(slot, _)| *slot != relay.slot),
            "slot {} is in use",
            relay.slot
        );
        assert!(
            self.relays.values().all(|other| other.bound != bound),
            "{bound} is open already"
        );
        let model = RelayModel {
            bound,
            origin,
            open: false,
            closing: false,
            allocation: None,
            permissions: BTreeMap::new(),
            channels: BTreeMap::new(),
            bytes_per_s: 0,
        };
        self.relays.insert(name(relay), model);
    }

    fn close(&mut self, relay: RelayId, origin: Origin) {
        let model = self
            .relays
            .get_mut(&name(relay))
            .expect("CloseRelay names a relay");
        assert!(model.open && !model.closing, "{relay:?} is not open");
        assert_eq!(model.origin, origin, "closed elsewhere than it was opened");
        assert!(
            model.allocation.is_none(),
            "{relay:?} is closed before its allocation is removed"
        );
        model.closing = true;
    }

    fn apply(&mut self, origin: Origin, operation: Operation, now: Time) {
        let relay = match operation {
            Operation::Allocation { relay, .. }
            | Operation::Rate { relay, .. }
            | Operation::Permission { relay, .. }
            | Operation::Channel { relay, .. }
            | Operation::RemovePermission { relay, .. }
            | Operation::RemoveChannel { relay, .. }
            | Operation::RemoveAllocation { relay } => relay,
        };
        let model = self
            .relays
            .get_mut(&name(relay))
            .expect("an operation names a relay");
        assert!(
            model.open && !model.closing,
            "{operation:?} on a relay that is not open"
        );
        assert_eq!(
            model.origin, origin,
            "{operation:?} goes elsewhere than the relay was opened"
        );
        match operation {
            Operation::Allocation {
                five_tuple,
                expires,
                ..
            } => {
                assert!(expires > now);
                model.allocation = Some((five_tuple, expires));
            }
            Operation::RemoveAllocation { .. } => {
                assert!(
                    model.allocation.take().is_some(),
                    "{relay:?} had no allocation"
                );
                model.permissions.clear();
                model.channels.clear();
            }
            binding => {
                assert!(
                    model.allocation.is_some(),
                    "{binding:?} without an allocation"
                );
                apply_binding(model, binding, now);
            }
        }
    }
}

fn apply_binding(model: &mut RelayModel, operation: Operation, now: Time) {
    match operation {
        Operation::Permission { peer, expires, .. } => {
            assert!(expires > now);
            model.permissions.insert(peer, expires);
        }
        Operation::Channel {
            number,
            peer,
            expires,
            ..
        } => {
            assert!(expires > now);
            assert!(
                model.permissions.contains_key(&peer.ip),
                "a channel comes after its permission"
            );
            model
                .channels
                .insert(ChannelNumber::value(number), (peer, expires));
        }
        Operation::RemovePermission { peer, .. } => {
            assert!(
                model.permissions.remove(&peer).is_some(),
                "no permission for {peer}"
            );
        }
        Operation::RemoveChannel { number, .. } => {
            assert!(
                model.channels.remove(&number.value()).is_some(),
                "no channel {number}"
            );
        }
        Operation::Rate { bytes_per_s, .. } => model.bytes_per_s = bytes_per_s,
        Operation::Allocation { .. } | Operation::RemoveAllocation { .. } => unreachable!(),
    }
}

/// T-8489-5-08, T-8489-6.1-01, T-8489-14-01: every message parses, fits the smallest path and is padded with zeros.
fn check_response(five_tuple: FiveTuple, bytes: &[u8]) {
    let longest = if five_tuple.client.ip.is_ipv4() {
        548
    } else {
        1232
    };
    assert!(
        bytes.len() <= longest,
        "a response of {} bytes",
        bytes.len()
    );
    Message::parse(bytes).expect("the server writes well-formed messages");
    let mut rest = &bytes[20..];
    while !rest.is_empty() {
        let length = usize::from(u16::from_be_bytes([rest[2], rest[3]]));
        let end = 4 + length + padding(length);
        assert!(
            rest[4 + length..end].iter().all(|byte| *byte == 0),
            "padding is zero"
        );
        rest = &rest[end..];
    }
}
