//! Every success told to a client is true at the moment it leaves.

use std::net::IpAddr;

use turnpike::dataplane::forward::{Arrival, Framing, Verdict, step};
use turnpike::dataplane::table::Table;
use turnpike_turn::{FiveTuple, RelayId};
use turnpike_wire::TransportAddress;

use super::state::Promise;
use super::{Checked, Rules, ensure};
use crate::stun::{self, kind, method};

/// What is sent to try a promise.
const PROBE: &[u8] = b"is it true?";

impl Rules {
    /// A worker is about to send the response at this place of what it was told. `is_open` says whether a relayed transport
    /// address (as bound) is open, and for whom.
    pub fn leaves(
        &mut self,
        now: u64,
        worker: usize,
        place: u64,
        table: &Table,
        is_open: impl Fn(TransportAddress) -> Option<(RelayId, usize)>,
    ) -> Checked {
        for promise in self.promises.remove(&(worker, place)).unwrap_or_default() {
            self.try_promise(now, worker, &promise, table, &is_open)
                .map_err(|wrong| {
                    format!("a success that is not true leaves: {wrong} ({promise:?})")
                })?;
            self.coverage.note("promise kept");
        }
        Ok(())
    }

    fn try_promise(
        &self,
        now: u64,
        worker: usize,
        promise: &Promise,
        table: &Table,
        is_open: impl Fn(TransportAddress) -> Option<(RelayId, usize)>,
    ) -> Checked {
        match *promise {
            Promise::Serves(.., end) | Promise::Permits(.., end) | Promise::Binds(.., end)
                if end <= now =>
            {
                Ok(())
            }
            Promise::Serves(five_tuple, relay, bound, end) => {
                ensure!(
                    is_open(bound) == Some((relay, worker)),
                    "{bound} is not open"
                );
                let served = table.relay_of(&five_tuple, bound.family());
                let served = served.map(|(relay, lease)| (relay, lease.expires));
                ensure!(served == Some((relay, end)), "the table has {served:?}");
                ensure!(
                    table.relay(relay).map(|relay| relay.bound()) == Some(bound),
                    "the table knows the port by another address"
                );
                Ok(())
            }
            Promise::Permits(five_tuple, relay, peer, _) => {
                let peer = TransportAddress::new(peer, *self.plan.ports.start());
                self.try_peer(now, table, five_tuple, relay, peer, None)?;
                self.try_send(now, table, five_tuple, relay, peer)
            }
            Promise::Binds(five_tuple, relay, number, peer, _) => {
                self.try_peer(now, table, five_tuple, relay, peer, Some(number))?;
                self.try_channel(now, table, five_tuple, relay, number, peer)
            }
            Promise::Ended(five_tuple, bound) => {
                let served = table.relay_of(&five_tuple, bound.family());
                ensure!(served.is_none(), "the table still has {served:?}");
                Ok(())
            }
            Promise::Keeps(relay, bound) => {
                ensure!(
                    is_open(bound) == Some((relay, worker)),
                    "{bound} is not open"
                );
                let lease = table.relay(relay).map(|relay| relay.lease().copied());
                ensure!(lease == Some(None), "the kept port serves {lease:?}");
                Ok(())
            }
        }
    }

    fn try_peer(
        &self,
        now: u64,
        table: &Table,
        five_tuple: FiveTuple,
        relay: RelayId,
        peer: TransportAddress,
        number: Option<u16>,
    ) -> Checked {
        let arrival = Arrival::FromPeer {
            relay,
            peer: self.plan.inside(peer),
            bytes: PROBE,
        };
        let verdict = step(table, now, arrival);
        let Verdict::ToClient {
            five_tuple: to,
            framing,
            data,
        } = verdict
        else {
            return Err(format!("data from {peer} is not relayed: {verdict:?}"));
        };
        ensure!(
            to == five_tuple && data == PROBE,
            "data from {peer} goes astray: {verdict:?}"
        );
        if let Some(number) = number {
            let [n0, n1] = number.to_be_bytes();
            let header = Framing::ChannelHeader([n0, n1, 0, 11]);
            ensure!(framing == header, "data from {peer} comes as {framing:?}");
        }
        Ok(())
    }

    fn try_send(
        &self,
        now: u64,
        table: &Table,
        five_tuple: FiveTuple,
        relay: RelayId,
        peer: TransportAddress,
    ) -> Checked {
        let id = [7; 12];
        let attributes = [
            (kind::XOR_PEER_ADDRESS, stun::xor_value(peer, &id)),
            (kind::DATA, PROBE.to_vec()),
        ];
        let send = stun::build(stun::INDICATION, method::SEND, &id, &attributes);
        self.try_client(now, table, five_tuple, relay, peer, &send)
    }

    fn try_channel(
        &self,
        now: u64,
        table: &Table,
        five_tuple: FiveTuple,
        relay: RelayId,
        number: u16,
        peer: TransportAddress,
    ) -> Checked {
        let [n0, n1] = number.to_be_bytes();
        let bytes = [&[n0, n1, 0, 11], PROBE].concat();
        self.try_client(now, table, five_tuple, relay, peer, &bytes)
    }

    fn try_client(
        &self,
        now: u64,
        table: &Table,
        five_tuple: FiveTuple,
        relay: RelayId,
        peer: TransportAddress,
        bytes: &[u8],
    ) -> Checked {
        let verdict = step(table, now, Arrival::FromClient { five_tuple, bytes });
        let destination = self.plan.inside(peer);
        let expected = Verdict::ToPeer {
            relay,
            destination,
            data: PROBE,
            dont_fragment: false,
        };
        ensure!(
            verdict == expected,
            "data to {peer} is not relayed: {verdict:?}"
        );
        Ok(())
    }

    /// Both forms of an address of this machine; one form of any other.
    pub(super) fn forms(&self, ip: IpAddr) -> [IpAddr; 2] {
        let address = TransportAddress::new(ip, 0);
        [self.plan.inside(address).ip, self.plan.outside(address).ip]
    }
}
