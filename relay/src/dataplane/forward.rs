//! What becomes of one datagram: the heart of every data plane, and the oracle that the kernel's is compared with.
//!
//! [`step`] is a function of the table, the time and the datagram. It performs nothing, allocates nothing, and moves no
//! byte: the data of a verdict is a part of what arrived.

use turnpike_abi::{Binding, Reason, Tick};
use turnpike_turn::{FiveTuple, RelayId};
use turnpike_wire::decode::Icmp;
use turnpike_wire::{
    AddressFamily, CHANNEL_DATA_HEADER_LEN, ChannelData, ChannelRange, Class, DataIndicationPrefix,
    Demux, IndicationError, Message, Method, SendIndication, TransactionId, TransportAddress,
    Writer,
};

pub use super::settings::Settings;
use super::table::{Lease, Table};

/// A datagram that came in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arrival<'a> {
    /// At a listener.
    FromClient {
        /// From whom, at which address, over what.
        five_tuple: FiveTuple,
        /// The whole datagram.
        bytes: &'a [u8],
    },
    /// At a relayed transport address.
    FromPeer {
        /// Which one.
        relay: RelayId,
        /// From where.
        peer: TransportAddress,
        /// The whole datagram.
        bytes: &'a [u8],
    },
}

/// The longest message that goes to the control thread, in bytes: far beyond any request that fits a path, and short enough
/// that a full queue of them cannot take the machine's memory.
pub const PUNT_MAX_LEN: usize = 4096;

/// What is to be done with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict<'a> {
    /// Send data from a relayed transport address.
    ToPeer {
        /// Which one.
        relay: RelayId,
        /// Where to.
        destination: TransportAddress,
        /// The datagram's payload; may be empty.
        data: &'a [u8],
        /// With the DF bit set (RFC 8656, 14). Never for IPv6, where DONT-FRAGMENT is ignored (RFC 8656, 13).
        dont_fragment: bool,
    },
    /// Send a message from `five_tuple.server` to `five_tuple.client`.
    ToClient {
        /// The client's leg.
        five_tuple: FiveTuple,
        /// What to put around the data.
        framing: Framing,
        /// The application's bytes; may be empty.
        data: &'a [u8],
    },
    /// A STUN message for the control thread.
    Punt,
    /// Forget it.
    Drop(Reason),
}

/// How data is presented to a client.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Framing {
    /// ChannelData: this header, then the data (RFC 8656, 12.4). No padding over UDP.
    ChannelHeader([u8; CHANNEL_DATA_HEADER_LEN]),
    /// A Data indication with XOR-PEER-ADDRESS and DATA (RFC 8656, 11.3).
    DataIndication {
        /// From whom.
        peer: TransportAddress,
    },
    /// A Data indication with XOR-PEER-ADDRESS and ICMP, without data (RFC 8656, 11.5).
    IcmpIndication {
        /// To whom the datagram was that the error is about; its port may be 0.
        peer: TransportAddress,
        /// The error.
        icmp: Icmp,
    },
}

/// The bytes in front of the data, and the zero bytes after it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Envelope {
    bytes: [u8; Envelope::MAX],
    len: u8,
    padding: u8,
}

impl Envelope {
    /// The longest: an ICMP error about an IPv6 peer.
    pub const MAX: usize = 20 + 24 + 12;

    /// Nothing around the data.
    pub const NONE: Envelope = Envelope {
        bytes: [0; Envelope::MAX],
        len: 0,
        padding: 0,
    };

    /// The bytes in front of the data.
    pub fn front(&self) -> &[u8] {
        &self.bytes[..usize::from(self.len)]
    }

    /// How many zero bytes follow the data.
    pub fn padding(&self) -> usize {
        usize::from(self.padding)
    }

    fn new(front: &[u8], padding: usize) -> Envelope {
        let mut bytes = [0; Envelope::MAX];
        bytes[..front.len()].copy_from_slice(front);
        let byte = |len| u8::try_from(len).expect("an envelope is short");
        Envelope {
            bytes,
            len: byte(front.len()),
            padding: byte(padding),
        }
    }
}

impl Framing {
    /// The bytes around `data_len` bytes of data. An indication needs a transaction ID, which nothing answers.
    ///
    /// # Panics
    /// When no STUN message can carry that much; [`step`] has dropped it then.
    pub fn envelope(&self, transaction_id: TransactionId, data_len: usize) -> Envelope {
        match *self {
            Framing::ChannelHeader(header) => Envelope::new(&header, 0),
            Framing::DataIndication { peer } => {
                let prefix = DataIndicationPrefix::new(peer, transaction_id, data_len);
                let prefix = prefix.expect("a UDP payload fits an indication");
                Envelope::new(prefix.as_bytes(), prefix.padding().len())
            }
            Framing::IcmpIndication { peer, icmp } => {
                let mut bytes = [0; Envelope::MAX];
                let front = write_icmp(&mut bytes, transaction_id, peer, icmp);
                Envelope::new(front.expect("56 bytes are enough"), 0)
            }
        }
    }
}

fn write_icmp(
    bytes: &mut [u8],
    transaction_id: TransactionId,
    peer: TransportAddress,
    icmp: Icmp,
) -> Result<&[u8], turnpike_wire::WriteError> {
    let mut writer = Writer::new(bytes, Class::Indication, Method::Data, transaction_id)?;
    writer.xor_peer_address(peer)?.icmp(icmp)?;
    Ok(writer.finish())
}

/// Decides about one datagram.
#[must_use]
pub fn step<'a>(table: &Table, now: Tick, arrival: Arrival<'a>) -> Verdict<'a> {
    decide(table, now, arrival).0
}

/// [`step`], and what follows from it for the allocation: what passes is taken out of the allowance of its relayed transport
/// address, which both directions share, and counted; what is beyond the allowance is dropped (RFC 8656, 5). The
/// application's bytes count, whatever is around them.
#[must_use]
pub fn carry<'a>(table: &mut Table, now: Tick, arrival: Arrival<'a>) -> Verdict<'a> {
    let (verdict, channel) = decide(table, now, arrival);
    let within = match (arrival, verdict) {
        (_, Verdict::ToPeer { relay, data, .. }) => {
            table.carry(now, relay, channel, data.len(), |carried| {
                &mut carried.to_peer
            })
        }
        (Arrival::FromPeer { relay, .. }, Verdict::ToClient { data, .. }) => {
            table.carry(now, relay, channel, data.len(), |carried| {
                &mut carried.to_client
            })
        }
        _ => true,
    };
    if within {
        verdict
    } else {
        Verdict::Drop(Reason::RateLimited)
    }
}

/// The verdict, and the place of the channel that it goes by.
fn decide<'a>(table: &Table, now: Tick, arrival: Arrival<'a>) -> (Verdict<'a>, Option<u32>) {
    let channels = table.settings().channels();
    let decided = match arrival {
        Arrival::FromClient { five_tuple, bytes } => {
            match bytes.first().map(|&first| Demux::within(channels, first)) {
                Some(Demux::ChannelData) => from_channel(table, now, &five_tuple, bytes),
                Some(Demux::Stun) => {
                    from_stun(table, now, &five_tuple, bytes).map(|verdict| (verdict, None))
                }
                Some(Demux::Dtls) => Err(Reason::DtlsNotServed),
                Some(Demux::Drop) | None => Err(Reason::NotTurn),
            }
        }
        Arrival::FromPeer { relay, peer, bytes } => from_peer(table, now, relay, peer, bytes),
    };
    decided.unwrap_or_else(|reason| (Verdict::Drop(reason), None))
}

/// Decides about an ICMP error that quotes a datagram of a relayed transport address (RFC 8656, 11.5). `quoted_peer` is
/// where that datagram went; who sent the error does not matter. For the local error of a datagram that did not fit its
/// way out, this is the ICMP error that a router would have sent.
#[must_use]
pub fn icmp_step(
    table: &mut Table,
    now: Tick,
    relay: RelayId,
    quoted_peer: TransportAddress,
    icmp: Icmp,
) -> Verdict<'static> {
    let verdict =
        icmp_framing(table, now, relay, quoted_peer, icmp).and_then(|(five_tuple, framing)| {
            let allowed = table.take_icmp(relay, now);
            let told = Verdict::ToClient {
                five_tuple,
                framing,
                data: &[],
            };
            allowed.then_some(told).ok_or(Reason::IcmpLimited)
        });
    verdict.unwrap_or_else(Verdict::Drop)
}

fn icmp_framing(
    table: &Table,
    now: Tick,
    relay: RelayId,
    quoted_peer: TransportAddress,
    icmp: Icmp,
) -> Result<(FiveTuple, Framing), Reason> {
    let (relevant, too_big) = match quoted_peer.family() {
        AddressFamily::Ipv4 => (
            matches!(icmp.kind, 3 | 11),
            (icmp.kind, icmp.code) == (3, 4),
        ),
        AddressFamily::Ipv6 => (matches!(icmp.kind, 1..=3), icmp.kind == 2),
    };
    if !relevant {
        return Err(Reason::IcmpType);
    }
    let lease = lease(table, relay, now)?;
    let peer = table.settings().outside(quoted_peer);
    if table.permitted(relay, peer.ip) <= now {
        return Err(Reason::NoPermission);
    }
    let icmp = Icmp {
        data: if too_big { icmp.data } else { 0 },
        ..icmp
    };
    Ok((lease.five_tuple, Framing::IcmpIndication { peer, icmp }))
}

/// RFC 8656, 12.6, and conformance rows T-8656-12.6-*.
fn from_channel<'a>(
    table: &Table,
    now: Tick,
    five_tuple: &FiveTuple,
    bytes: &'a [u8],
) -> Result<(Verdict<'a>, Option<u32>), Reason> {
    let ChannelData {
        channel: number,
        data,
    } = ChannelData::parse_within(table.settings().channels(), bytes)
        .map_err(|_| Reason::ChannelMalformed)?;
    let Some((place, channel)) = table.channel(five_tuple, number) else {
        let served = table.serves(five_tuple);
        return Err(if served {
            Reason::ChannelUnbound
        } else {
            Reason::NoAllocation
        });
    };
    let binding = channel.to_peer();
    if binding.allocation_expires <= now {
        return Err(Reason::AllocationExpired);
    }
    if binding.channel_expires <= now {
        return Err(Reason::ChannelExpired);
    }
    if binding.permission_expires <= now {
        return Err(Reason::NoPermission);
    }
    if channel.refused() {
        return Err(Reason::PeerRefused);
    }
    let destination = destination(binding);
    fits(destination.family(), data.len())?;
    let verdict = Verdict::ToPeer {
        relay: relay(binding),
        destination,
        data,
        dont_fragment: false,
    };
    Ok((verdict, Some(place)))
}

/// RFC 8656, 11.2; whatever else is STUN goes to the control thread, if it is well-formed.
fn from_stun<'a>(
    table: &Table,
    now: Tick,
    five_tuple: &FiveTuple,
    bytes: &'a [u8],
) -> Result<Verdict<'a>, Reason> {
    let message = Message::parse(bytes).map_err(|_| Reason::StunMalformed)?;
    let SendIndication {
        peer,
        data,
        dont_fragment,
    } = match SendIndication::from_message(&message) {
        Ok(send) => send,
        Err(IndicationError::NotSend) if bytes.len() > PUNT_MAX_LEN => {
            return Err(Reason::TooLarge);
        }
        Err(IndicationError::NotSend) => return Ok(Verdict::Punt),
        Err(_) => return Err(Reason::SendMalformed),
    };
    let Some((relay, lease)) = table.relay_of(five_tuple, peer.family()) else {
        let served = table.serves(five_tuple);
        return Err(if served {
            Reason::PeerFamily
        } else {
            Reason::NoAllocation
        });
    };
    if lease.expires <= now {
        return Err(Reason::AllocationExpired);
    }
    if table.settings().refuses(peer) {
        return Err(Reason::PeerRefused);
    }
    if table.permitted(relay, peer.ip) <= now {
        return Err(Reason::NoPermission);
    }
    fits(peer.family(), data.len())?;
    let v4_to_v4 =
        (five_tuple.client.family(), peer.family()) == (AddressFamily::Ipv4, AddressFamily::Ipv4);
    Ok(Verdict::ToPeer {
        relay,
        destination: table.settings().inside(peer),
        data,
        dont_fragment: dont_fragment && v4_to_v4,
    })
}

/// RFC 8656, 11.3 and 12.7.
fn from_peer<'a>(
    table: &Table,
    now: Tick,
    relay: RelayId,
    peer: TransportAddress,
    bytes: &'a [u8],
) -> Result<(Verdict<'a>, Option<u32>), Reason> {
    let Lease { five_tuple, .. } = *lease(table, relay, now)?;
    let bound = table.relay(relay).ok_or(Reason::RelayUnclaimed)?.bound();
    let channel = table.channel_of(bound, peer);
    if let Some((place, channel)) =
        channel.filter(|(_, channel)| channel.to_client().channel_expires > now)
    {
        let binding = channel.to_client();
        if binding.permission_expires <= now {
            return Err(Reason::NoPermission);
        }
        if channel.refused() {
            return Err(Reason::PeerRefused);
        }
        fits(
            five_tuple.client.family(),
            CHANNEL_DATA_HEADER_LEN + bytes.len(),
        )?;
        let framing = Framing::ChannelHeader(channel_header(binding, bytes.len())?);
        let verdict = Verdict::ToClient {
            five_tuple,
            framing,
            data: bytes,
        };
        return Ok((verdict, Some(place)));
    }
    let peer = table.settings().outside(peer);
    if table.permitted(relay, peer.ip) <= now {
        return Err(Reason::NoPermission);
    }
    if table.settings().refuses(peer) {
        return Err(Reason::PeerRefused);
    }
    fits(
        five_tuple.client.family(),
        indication_len(peer, bytes.len()),
    )?;
    let verdict = Verdict::ToClient {
        five_tuple,
        framing: Framing::DataIndication { peer },
        data: bytes,
    };
    Ok((verdict, None))
}

/// Whom a relayed transport address serves now.
fn lease(table: &Table, relay: RelayId, now: Tick) -> Result<&Lease, Reason> {
    let lease = table
        .relay(relay)
        .and_then(|relay| relay.lease())
        .ok_or(Reason::RelayUnclaimed)?;
    if lease.expires <= now {
        return Err(Reason::AllocationExpired);
    }
    Ok(lease)
}

fn relay(binding: &Binding) -> RelayId {
    RelayId {
        slot: binding.relay_slot,
        generation: binding.relay_generation,
    }
}

fn destination(binding: &Binding) -> TransportAddress {
    TransportAddress::new(
        binding.destination.into(),
        u16::from_be_bytes(binding.destination_port),
    )
}

fn channel_header(binding: &Binding, len: usize) -> Result<[u8; CHANNEL_DATA_HEADER_LEN], Reason> {
    let number = ChannelRange::Rfc5766
        .number(u16::from_be_bytes(binding.channel))
        .ok_or(Reason::ChannelUnbound)?;
    let len = u16::try_from(len).map_err(|_| Reason::TooLarge)?;
    Ok(ChannelData::encode_header(number, len))
}

fn indication_len(peer: TransportAddress, len: usize) -> usize {
    let address = match peer.family() {
        AddressFamily::Ipv4 => 12,
        AddressFamily::Ipv6 => 24,
    };
    turnpike_wire::HEADER_LEN + address + 4 + len.next_multiple_of(4)
}

/// Whether a UDP payload fits the largest IP packet of this family (jumbograms aside).
fn fits(family: AddressFamily, len: usize) -> Result<(), Reason> {
    let most = match family {
        AddressFamily::Ipv4 => 65_535 - 20 - 8,
        AddressFamily::Ipv6 => 65_535 - 8,
    };
    if len > most {
        Err(Reason::TooLarge)
    } else {
        Ok(())
    }
}
