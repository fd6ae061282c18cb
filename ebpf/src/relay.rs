//! Which data may pass, and by which binding. Nothing of the frame is written here.

use aya_ebpf::programs::XdpContext;
use turnpike_abi::{Kind, Narrow, Passed, Reason, Relayed, Settings, Wide, flag};

use crate::Stop;
use crate::clock::tick;
use crate::parse::{self, CHANNEL_HEADER, Datagram, Link, load};
use crate::rewrite::{self, Crossing, Data, Sent};
use crate::table::{self, Entry, Found};

/// The padding that a sender of ChannelData may add (RFC 8656, 12.5).
const MOST_PADDING: u32 = 3;

const PEER: u64 = kind(Kind::Peer);
const PERMISSION: u64 = kind(Kind::Permission);
const RELAY: u64 = kind(Kind::Relay);

/// A kind, where it stands in the word of ports and kind.
const fn kind(kind: Kind) -> u64 {
    (u16::from_ne_bytes(kind.bytes()) as u64) << 32
}

/// Relays a frame, if it is one to be relayed.
#[inline(always)]
pub fn relay(context: &XdpContext) -> Result<Sent, Stop> {
    let settings = table::settings().ok_or(Stop::Pass(Passed::NotReady))?;
    let link = parse::link(context)?;
    let crossing = if link.v6 {
        let (addresses, datagram) = parse::ipv6(&link)?;
        arrived::<Wide>(context, settings, &link, addresses, &datagram)?
    } else {
        let (addresses, datagram) = parse::ipv4(&link)?;
        arrived::<Narrow>(context, settings, &link, addresses, &datagram)?
    };
    if crossing.found.flags() & flag::TO_V6 != 0 {
        rewrite::send::<true>(context, settings, &link, &crossing)
    } else {
        rewrite::send::<false>(context, settings, &link, &crossing)
    }
}

/// RFC 8656, 11.3, 12.6 and 12.7.
#[inline(always)]
fn arrived<E: Entry>(
    context: &XdpContext,
    settings: &'static Settings,
    link: &Link,
    addresses: E::Addresses,
    datagram: &Datagram,
) -> Result<Crossing, Stop> {
    let port = datagram.local_port();
    let from_peer = settings.first_relay_port <= port && port <= settings.last_relay_port;
    let header = if from_peer {
        Kind::Peer as u16 as u32
    } else {
        if datagram.len < CHANNEL_HEADER
            || datagram.payload + CHANNEL_HEADER as usize > link.end
            || !is_channel(settings, load(datagram.payload))
        {
            return Err(no_channel_data::<E>(settings, link, addresses, datagram));
        }
        load::<u32>(datagram.payload)
    };
    let rest = u64::from(datagram.ports)
        | if from_peer {
            PEER
        } else {
            u64::from(header as u16) << 32
        };
    let found = match table::find::<E>(settings, addresses, rest) {
        Some(found) => found,
        None => {
            return Err(unbound::<E>(
                settings, link, addresses, datagram, from_peer, header,
            ));
        }
    };
    let flags = found.flags();
    if flags & flag::FROM_RELAY != 0 {
        return Err(Stop::Pass(Passed::Forged));
    }
    if from_peer {
        live::<false>(settings, link, &found)?;
        let mut data = Data::of::<E>(link, datagram, 0, datagram.len);
        data.by(&found);
        return Ok(Crossing {
            data,
            found,
            before: None,
            path: Relayed::ToClient,
        });
    }
    let len = channel_len(header);
    let room = datagram.len - CHANNEL_HEADER;
    if len > room {
        let reason = Reason::ChannelMalformed;
        return Err(drop_at_listener::<E>(
            settings, link, addresses, datagram, reason,
        ));
    }
    live::<true>(settings, link, &found)?;
    let padding = room - len;
    if padding > MOST_PADDING {
        return Err(Stop::Pass(Passed::Trailing));
    }
    let mut data = Data::of::<E>(link, datagram, CHANNEL_HEADER, len);
    data.without_channel_header(header);
    if padding > 0 {
        data.without_padding(context, padding)?;
    }
    data.by(&found);
    if flags & flag::HAIRPIN != 0 {
        return hairpin(settings, link, data, found);
    }
    Ok(Crossing {
        data,
        found,
        before: None,
        path: Relayed::ToPeer,
    })
}

/// Whether a datagram that begins with this byte is a ChannelData message.
#[inline(always)]
fn is_channel(settings: &Settings, first: u8) -> bool {
    0x40 <= first && u32::from(first) <= settings.last_channel
}

/// The Length of a ChannelData message.
#[inline(always)]
fn channel_len(header: u32) -> u32 {
    u32::from(u16::from_be((header >> 16) as u16))
}

/// The second binding, of a peer that is a relayed transport address here.
#[inline(always)]
fn hairpin(
    settings: &'static Settings,
    link: &Link,
    mut data: Data,
    found: Found,
) -> Result<Crossing, Stop> {
    let v6 = found.flags() & flag::TO_V6 != 0;
    data.arrives_at_relay(v6)?;
    let rest = u64::from(found.leaving_ports()) | PEER;
    let second = if v6 {
        table::find_elsewhere::<Wide>(settings, found.v6_addresses(), rest)
    } else {
        table::find_elsewhere::<Narrow>(settings, found.v4_addresses(), rest)
    };
    let second = second.ok_or(Stop::Pass(Passed::Unbound))?;
    live::<false>(settings, link, &second)?;
    data.by(&second);
    Ok(Crossing {
        data,
        found: second,
        before: Some(found),
        path: Relayed::Hairpin,
    })
}

/// Whether none of an entry's three ends has come.
///
/// What certainly lies behind its end is dropped; user space decides about the ticks in which clocks may differ, and
/// whenever the allocation has ended, for then the ports may be another's. A peer's data without a channel may still
/// become a Data indication.
#[inline(always)]
fn live<const FROM_CLIENT: bool>(
    settings: &'static Settings,
    link: &Link,
    found: &Found,
) -> Result<(), Stop> {
    let (now, ends) = (tick(), found.ends());
    if now < ends.allocation && now < ends.channel && now < ends.permission {
        return Ok(());
    }
    let (end, reason) = if FROM_CLIENT && now >= ends.channel {
        (ends.channel, Reason::ChannelExpired)
    } else {
        (ends.permission, Reason::NoPermission)
    };
    // A place that is emptied does not lose its ends all at once: seen half way, an entry without a permission is none.
    Err(if !found.unchanged() {
        Stop::Pass(Passed::Changing)
    } else if now < ends.allocation && certainly(end, now) {
        discard(settings, link, reason)
    } else {
        Stop::Pass(Passed::Expired)
    })
}

/// Whether an end has come by every clock.
#[inline(always)]
fn certainly(end: u32, now: u32) -> bool {
    end < now && now - end > 1
}

/// What has no entry.
#[inline(always)]
fn unbound<E: Entry>(
    settings: &'static Settings,
    link: &Link,
    addresses: E::Addresses,
    datagram: &Datagram,
    from_peer: bool,
    header: u32,
) -> Stop {
    if from_peer {
        without_channel::<E>(settings, link, addresses, datagram)
    } else if channel_len(header) > datagram.len - CHANNEL_HEADER {
        let reason = Reason::ChannelMalformed;
        drop_at_listener::<E>(settings, link, addresses, datagram, reason)
    } else {
        Stop::Pass(Passed::Unbound)
    }
}

/// A peer's data for which there is no channel.
#[inline(always)]
fn without_channel<E: Entry>(
    settings: &'static Settings,
    link: &Link,
    addresses: E::Addresses,
    datagram: &Datagram,
) -> Stop {
    let now = tick();
    let local_port = u64::from(datagram.ports & 0xFFFF_0000);
    let local = E::local_only(addresses);
    let Some(relay) = table::find_elsewhere::<E>(settings, local, local_port | RELAY) else {
        return Stop::Pass(Passed::Foreign);
    };
    if now >= relay.ends().allocation {
        return Stop::Pass(Passed::Expired);
    }
    let permission = table::find_elsewhere::<E>(settings, addresses, local_port | PERMISSION);
    match permission {
        Some(permission) if now < permission.ends().permission => Stop::Pass(Passed::Permitted),
        Some(permission) if !certainly(permission.ends().permission, now) => {
            Stop::Pass(Passed::Expired)
        }
        _ if relay.flags() & flag::ALL_PERMISSIONS == 0 => Stop::Pass(Passed::Unbound),
        _ => discard(settings, link, Reason::NoPermission),
    }
}

/// What comes to another port than a relay's and is no ChannelData.
#[inline(always)]
fn no_channel_data<E: Entry>(
    settings: &'static Settings,
    link: &Link,
    addresses: E::Addresses,
    datagram: &Datagram,
) -> Stop {
    let reason = if datagram.len == 0 || datagram.payload + 1 > link.end {
        Reason::NotTurn
    } else {
        // RFC 7983, 7.
        match load::<u8>(datagram.payload) {
            0..=3 | 20..=63 => return Stop::Pass(Passed::Message),
            first if is_channel(settings, first) => Reason::ChannelMalformed,
            _ => Reason::NotTurn,
        }
    };
    drop_at_listener::<E>(settings, link, addresses, datagram, reason)
}

#[inline(always)]
fn drop_at_listener<E: Entry>(
    settings: &'static Settings,
    link: &Link,
    addresses: E::Addresses,
    datagram: &Datagram,
    reason: Reason,
) -> Stop {
    let port = (datagram.ports >> 16) as u16;
    let [first, second] = E::local(addresses);
    if is_listener(settings, first, second, port) {
        discard(settings, link, reason)
    } else {
        Stop::Pass(Passed::Foreign)
    }
}

/// Drops, what user space would drop too, if only it saw it: a frame for another link address is not for this host, and may
/// be on its way through a bridge. Where nobody serves any more, the port may be another's by now, of a resolver even.
#[inline(always)]
fn discard(settings: &'static Settings, link: &Link, reason: Reason) -> Stop {
    if tick() >= settings.listeners_until.0 {
        Stop::Pass(Passed::Foreign)
    } else if rewrite::is_ours(settings, rewrite::link_address(link)) {
        Stop::Drop(reason)
    } else {
        Stop::Pass(Passed::LinkAddress)
    }
}

#[inline(never)]
fn is_listener(settings: &'static Settings, first: u64, second: u64, port: u16) -> bool {
    for listener in &settings.listeners {
        let address = &raw const listener.address;
        // SAFETY: an address is sixteen bytes; the settings are aligned to eight.
        let [one, two] = unsafe { address.cast::<[u64; 2]>().read_volatile() };
        if one == first && two == second && u16::from_ne_bytes(listener.port) == port && port != 0 {
            return true;
        }
    }
    false
}
