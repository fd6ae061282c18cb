//! No datagram is relayed that may not be, none is kept that must not be, and each goes where it belongs.

use turnpike::dataplane::forward::{Arrival, Framing, Verdict};
use turnpike_abi::Reason;
use turnpike_turn::{FiveTuple, RelayId};
use turnpike_wire::{Icmp, TransportAddress};

use super::judge::{family_of, unknown_required};
use super::state::Allocation;
use super::{Checked, Rules, ensure};
use crate::stun::{self, kind, method};

/// Whether something must, may, or must not pass.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Leave {
    may: bool,
    must: bool,
}

/// What a datagram from a client is.
enum Wish<'a> {
    /// Nothing: it must be dropped for this reason.
    Nothing(Reason),
    /// A matter for the control thread.
    Request,
    /// Data for a peer.
    Channel(u16, &'a [u8]),
    /// Data for a peer, perhaps unfragmented.
    Send(TransportAddress, Vec<u8>, bool),
}

impl Rules {
    /// A worker has decided about a datagram.
    pub fn passes(
        &mut self,
        now: u64,
        worker: usize,
        arrival: &Arrival<'_>,
        verdict: &Verdict<'_>,
    ) -> Checked {
        self.coverage.note(match verdict {
            Verdict::ToPeer { .. } => "relayed to a peer",
            Verdict::ToClient {
                framing: Framing::ChannelHeader(_),
                ..
            } => "relayed to a client by channel",
            Verdict::ToClient { .. } => "relayed to a client by indication",
            Verdict::Punt => "punted",
            Verdict::Drop(reason) => reason.name(),
        });
        self.keeps_the_rate(now, arrival, verdict)?;
        match *arrival {
            Arrival::FromClient { five_tuple, bytes } => {
                self.check_client(now, worker, five_tuple, bytes, verdict)
            }
            Arrival::FromPeer { relay, peer, bytes } => {
                self.check_peer(now, worker, relay, peer, bytes, verdict)
            }
        }
    }

    fn check_client(
        &self,
        now: u64,
        worker: usize,
        five_tuple: FiveTuple,
        bytes: &[u8],
        verdict: &Verdict<'_>,
    ) -> Checked {
        match self.wish(bytes) {
            Wish::Nothing(reason) => {
                ensure!(
                    *verdict == Verdict::Drop(reason),
                    "expected to be dropped for {reason:?}, but: {verdict:?}"
                );
                Ok(())
            }
            Wish::Request => {
                ensure!(
                    *verdict == Verdict::Punt,
                    "a request is not punted, but: {verdict:?}"
                );
                Ok(())
            }
            Wish::Channel(number, data) => {
                let mut peers: Vec<TransportAddress> = Vec::new();
                for allocation in self.all(&five_tuple) {
                    let numbered = allocation.channels.iter();
                    let numbered = numbered.filter(|channel| channel.number == number);
                    peers.extend(numbered.map(|channel| channel.peer));
                }
                let leave = |peer: &TransportAddress| {
                    self.leave(now, worker, &five_tuple, *peer, Some(number))
                };
                self.to_peer(five_tuple, &peers, leave, data, false, verdict)
            }
            Wish::Send(peer, data, dont_fragment) => {
                let leave =
                    |peer: &TransportAddress| self.leave(now, worker, &five_tuple, *peer, None);
                self.to_peer(five_tuple, &[peer], leave, &data, dont_fragment, verdict)
            }
        }
    }

    /// Data for one of these peers.
    fn to_peer(
        &self,
        five_tuple: FiveTuple,
        peers: &[TransportAddress],
        leave: impl Fn(&TransportAddress) -> Leave,
        data: &[u8],
        dont_fragment: bool,
        verdict: &Verdict<'_>,
    ) -> Checked {
        match *verdict {
            Verdict::ToPeer {
                relay,
                destination,
                data: relayed,
                dont_fragment: df,
            } => {
                let meant = peers
                    .iter()
                    .find(|peer| self.plan.inside(**peer) == destination && leave(peer).may);
                ensure!(
                    meant.is_some(),
                    "data is relayed to {destination} without leave: the client may mean {peers:?}"
                );
                let serves = |allocation: &&Allocation| {
                    allocation.relay == relay
                        && family_of(allocation.bound.ip) == family_of(destination.ip)
                };
                ensure!(
                    self.all(&five_tuple).any(|allocation| serves(&allocation)),
                    "data is relayed from {relay:?}, which does not serve {}",
                    five_tuple.client
                );
                ensure!(relayed == data, "the data is altered");
                let v4 = five_tuple.client.ip.is_ipv4() && destination.ip.is_ipv4();
                ensure!(df == (dont_fragment && v4), "DF is {df}");
                Ok(())
            }
            Verdict::Drop(reason) => {
                let denied = peers.iter().find(|peer| leave(peer).must);
                let too_large =
                    reason == Reason::TooLarge && peers.iter().any(|peer| data.len() > most(*peer));
                ensure!(
                    denied.is_none() || too_large || reason == Reason::RateLimited,
                    "data for {denied:?} is dropped ({reason:?}), which a live permission was promised for"
                );
                Ok(())
            }
            other => Err(format!("data for a peer becomes {other:?}")),
        }
    }

    fn check_peer(
        &self,
        now: u64,
        worker: usize,
        relay: RelayId,
        from: TransportAddress,
        bytes: &[u8],
        verdict: &Verdict<'_>,
    ) -> Checked {
        let peer = self.named(from);
        let serving: Vec<&Allocation> =
            self.everything().filter(|one| one.relay == relay).collect();
        match *verdict {
            Verdict::ToClient {
                five_tuple,
                framing,
                data,
            } => {
                let allowed = |allocation: &&&Allocation| {
                    allocation.five_tuple == five_tuple
                        && self.leave_through(now, worker, allocation, peer).may
                };
                let Some(allocation) = serving.iter().find(allowed) else {
                    return Err(format!(
                        "data from {peer} is relayed to {} without leave",
                        five_tuple.client
                    ));
                };
                ensure!(data == bytes, "the data is altered");
                self.check_framing(now, worker, allocation, peer, bytes.len(), framing)
            }
            Verdict::Drop(reason) => {
                let denied = serving
                    .iter()
                    .find(|one| self.leave_through(now, worker, one, peer).must);
                let too_large = reason == Reason::TooLarge && bytes.len() > 65_000;
                ensure!(
                    denied.is_none() || too_large || reason == Reason::RateLimited,
                    "data from {peer} is dropped ({reason:?}), which a live permission was promised for"
                );
                Ok(())
            }
            other => Err(format!("data from a peer becomes {other:?}")),
        }
    }

    fn check_framing(
        &self,
        now: u64,
        worker: usize,
        allocation: &Allocation,
        peer: TransportAddress,
        len: usize,
        framing: Framing,
    ) -> Checked {
        let place = self.carried_out[worker];
        let inside = self.plan.inside(peer);
        let mut channels = allocation
            .channels
            .iter()
            .filter(|channel| self.plan.inside(channel.peer) == inside);
        match framing {
            Framing::ChannelHeader([n0, n1, l0, l1]) => {
                let number = u16::from_be_bytes([n0, n1]);
                let bound = channels
                    .any(|channel| channel.number == number && channel.span.possibly(place) > now);
                ensure!(bound, "data from {peer} comes by channel {number:#06x}");
                let told = usize::from(u16::from_be_bytes([l0, l1]));
                ensure!(told == len, "{len} bytes are announced as {told}");
            }
            Framing::DataIndication { peer: told } => {
                ensure!(told == peer, "data from {peer} is told to come from {told}");
                let bound = channels.find(|channel| channel.span.surely(place) > now);
                ensure!(
                    bound.is_none(),
                    "data from {peer} comes by indication, despite {bound:?}"
                );
            }
            Framing::IcmpIndication { .. } => return Err("data comes as an ICMP error".to_owned()),
        }
        Ok(())
    }

    /// A worker has decided about an ICMP error.
    pub fn passes_icmp(
        &mut self,
        now: u64,
        worker: usize,
        relay: RelayId,
        quoted: TransportAddress,
        icmp: Icmp,
        verdict: &Verdict<'_>,
    ) -> Checked {
        let peer = self.named(quoted);
        // The permission alone decides, and that has no port (RFC 8656, 11.5).
        let any_port = TransportAddress::new(peer.ip, *self.plan.ports.start());
        let told = match quoted.ip.is_ipv4() {
            true => [3, 11].contains(&icmp.kind),
            false => [1, 2, 3].contains(&icmp.kind),
        };
        let too_big = match quoted.ip.is_ipv4() {
            true => (icmp.kind, icmp.code) == (3, 4),
            false => icmp.kind == 2,
        };
        let serving: Vec<&Allocation> =
            self.everything().filter(|one| one.relay == relay).collect();
        match *verdict {
            Verdict::ToClient {
                five_tuple,
                framing,
                data,
            } => {
                let icmp = Icmp {
                    data: if too_big { icmp.data } else { 0 },
                    ..icmp
                };
                ensure!(told, "a client is told of {icmp:?}");
                ensure!(
                    framing == Framing::IcmpIndication { peer, icmp } && data.is_empty(),
                    "{icmp:?} is told as {framing:?}"
                );
                let allowed = |one: &&Allocation| {
                    one.five_tuple == five_tuple
                        && self.leave_through(now, worker, one, any_port).may
                };
                ensure!(
                    serving.iter().any(allowed),
                    "an ICMP error about {peer} is told to {} without leave",
                    five_tuple.client
                );
                self.coverage.note("told of an ICMP error");
            }
            Verdict::Drop(reason) => {
                let must = serving
                    .iter()
                    .any(|one| self.leave_through(now, worker, one, any_port).must);
                ensure!(
                    !must || !told || reason == Reason::IcmpLimited,
                    "an ICMP error about {peer} is dropped ({reason:?})"
                );
                self.coverage.note(reason.name());
            }
            other => return Err(format!("an ICMP error becomes {other:?}")),
        }
        Ok(())
    }

    /// The leave of a client to send to a peer, through the channel of this number if there is one.
    fn leave(
        &self,
        now: u64,
        worker: usize,
        five_tuple: &FiveTuple,
        peer: TransportAddress,
        number: Option<u16>,
    ) -> Leave {
        let mut leave = Leave {
            may: false,
            must: false,
        };
        for allocation in self.all(five_tuple) {
            let Leave { mut may, mut must } = self.leave_through(now, worker, allocation, peer);
            if let Some(number) = number {
                let place = self.carried_out[worker];
                let mut spans = allocation.channels.iter();
                let channel =
                    spans.find(|channel| (channel.number, channel.peer) == (number, peer));
                may &= channel.is_some_and(|channel| channel.span.possibly(place) > now);
                must &= channel.is_some_and(|channel| channel.span.surely(place) > now);
            }
            leave = Leave {
                may: leave.may || may,
                must: leave.must || must,
            };
        }
        leave
    }

    /// The leave of a client and a peer to exchange data through an allocation.
    fn leave_through(
        &self,
        now: u64,
        worker: usize,
        allocation: &Allocation,
        peer: TransportAddress,
    ) -> Leave {
        let place = self.carried_out[worker];
        let fits = family_of(allocation.bound.ip) == family_of(peer.ip);
        let spans = self
            .forms(peer.ip)
            .map(|form| allocation.permissions.get(&form));
        let holds = |end: &dyn Fn(&super::span::Span) -> u64| {
            let permitted = spans.iter().flatten().any(|span| end(span) > now);
            fits && end(&allocation.span) > now && permitted && !self.is_never_relayed(peer)
        };
        Leave {
            may: holds(&|span| span.possibly(place)),
            must: holds(&|span| span.surely(place)),
        }
    }

    /// How a client names the peer whose datagrams come from this address.
    fn named(&self, from: TransportAddress) -> TransportAddress {
        if self.plan.ports.contains(&from.port) {
            self.plan.outside(from)
        } else {
            from
        }
    }

    /// Out of bounds whatever the operator allows or denies.
    fn is_never_relayed(&self, peer: TransportAddress) -> bool {
        if self.plan.is_own(peer.ip) {
            return !self.plan.ports.contains(&peer.port);
        }
        peer.port == 0 || !self.allowed.iter().any(|range| range.contains(&peer.ip))
    }

    /// What a client's datagram asks for, by RFC 7983, 7, RFC 8656, 11.2 and 12.6.
    fn wish<'a>(&self, bytes: &'a [u8]) -> Wish<'a> {
        let highest = self.plan.highest_channel();
        let [above, _] = highest.to_be_bytes();
        match *bytes {
            [0..=3, ..] => stun_wish(bytes),
            [20..=63, ..] => Wish::Nothing(Reason::DtlsNotServed),
            [n0, n1, l0, l1, ref rest @ ..] if (0x40..=above).contains(&n0) => {
                let number = u16::from_be_bytes([n0, n1]);
                match rest.get(..usize::from(u16::from_be_bytes([l0, l1]))) {
                    Some(data) if number <= highest => Wish::Channel(number, data),
                    _ => Wish::Nothing(Reason::ChannelMalformed),
                }
            }
            [n0, ..] if (0x40..=above).contains(&n0) => Wish::Nothing(Reason::ChannelMalformed),
            _ => Wish::Nothing(Reason::NotTurn),
        }
    }

    /// Every allocation of a five-tuple that a worker may have.
    pub(super) fn all(&self, five_tuple: &FiveTuple) -> impl Iterator<Item = &Allocation> {
        self.everything()
            .filter(move |allocation| allocation.five_tuple == *five_tuple)
    }

    fn everything(&self) -> impl Iterator<Item = &Allocation> {
        self.allocations().chain(&self.ended)
    }
}

/// The most data that one datagram can carry to a peer.
fn most(peer: TransportAddress) -> usize {
    if peer.ip.is_ipv4() { 65_507 } else { 65_527 }
}

fn stun_wish(bytes: &[u8]) -> Wish<'_> {
    let Ok(message) = stun::read(bytes) else {
        return Wish::Nothing(Reason::StunMalformed);
    };
    if (message.class, message.method) != (stun::INDICATION, method::SEND) {
        let longest = turnpike::dataplane::forward::PUNT_MAX_LEN;
        return if bytes.len() > longest {
            Wish::Nothing(Reason::TooLarge)
        } else {
            Wish::Request
        };
    }
    let peer = message
        .address(kind::XOR_PEER_ADDRESS)
        .filter(|peer| peer.port != 0);
    let data = message.find(kind::DATA);
    let dont_fragment = message.find(kind::DONT_FRAGMENT);
    match (peer, data) {
        _ if unknown_required(&message)
            .iter()
            .any(|kind| ![3, 0x1B, 0x26, 0x27, 0x2A].contains(kind)) =>
        {
            Wish::Nothing(Reason::SendMalformed)
        }
        _ if dont_fragment.is_some_and(|value| !value.is_empty()) => {
            Wish::Nothing(Reason::SendMalformed)
        }
        (Some(peer), Some(data)) => Wish::Send(peer, data.to_vec(), dont_fragment.is_some()),
        _ => Wish::Nothing(Reason::SendMalformed),
    }
}
