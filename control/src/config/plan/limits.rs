//! How much of everything, and for how long.

use std::ops::RangeInclusive;
use std::time::Duration;

use turnpike_turn::{Limits, RelayAddress};

use super::notes::Notes;
use crate::config::{Complaint, LifetimeWishes, LimitWishes, Machine, PortsBy, Problem, Sited};

/// Permissions of an allocation: more than a call has candidates.
const PERMISSIONS_PER_ALLOCATION: u32 = 256;
/// Channels of an allocation; each costs a permission at least.
const CHANNELS_PER_ALLOCATION: u32 = 256;
/// Answers a second without authentication to one /24 or /56: an office joining a meeting, not a reflector.
const UNAUTHENTICATED_PER_SECOND: u32 = 500;
/// How many of those at once.
const UNAUTHENTICATED_BURST: u32 = 1000;
/// Requests waiting for the user store. The one in memory answers at once.
const QUESTIONS: u32 = 4096;
/// Descriptors of the process besides sockets.
const DESCRIPTORS_OF_PROCESS: u64 = 64;
/// Descriptors of a worker besides its listeners and relayed addresses.
const DESCRIPTORS_OF_WORKER: u64 = 16;

const NONCE: Duration = Duration::from_secs(600);
const RESERVATION: Duration = Duration::from_secs(30);
const HOUR: Duration = Duration::from_secs(3600);
const TEN_MINUTES: Duration = Duration::from_secs(600);

/// What there is room for.
pub(super) struct Room<'a> {
    pub(super) machine: &'a Machine,
    pub(super) workers: usize,
    pub(super) listeners: usize,
    pub(super) ports: RangeInclusive<u16>,
    pub(super) ports_by: PortsBy,
    pub(super) relays: &'a [RelayAddress],
}

impl Room<'_> {
    /// How many relayed addresses the ports give.
    fn by_ports(&self) -> u64 {
        self.ports.len() as u64 * self.relays.len() as u64
    }

    /// How many relayed addresses the descriptors give, where each is a socket; as many as there can be where none is.
    fn by_descriptors(&self) -> u64 {
        let worker = DESCRIPTORS_OF_WORKER + self.listeners as u64;
        let others = DESCRIPTORS_OF_PROCESS + self.workers as u64 * worker;
        match self.machine.descriptors.saturating_sub(others) {
            0 => 0,
            _ if self.ports_by == PortsBy::Lookup => u64::MAX,
            left => left,
        }
    }
}

/// The limits, lowered to what there is room for.
pub(super) fn limits(
    wishes: &LimitWishes,
    room: &Room<'_>,
    notes: &mut Notes,
) -> Result<Limits, Problem> {
    let or = |wish: &Option<Sited<u32>>, default| wish.as_ref().map_or(default, |wish| wish.value);
    Ok(Limits {
        relays: relays(wishes.relays.as_ref(), room, notes)?,
        allocations_per_user: or(&wishes.allocations_per_user, 0),
        permissions_per_allocation: or(
            &wishes.permissions_per_allocation,
            PERMISSIONS_PER_ALLOCATION,
        ),
        channels_per_allocation: or(&wishes.channels_per_allocation, CHANNELS_PER_ALLOCATION),
        bytes_per_s_per_allocation: or(&wishes.bytes_per_second_per_allocation, 0),
        questions: QUESTIONS,
        unauthenticated_per_s: or(
            &wishes.unauthenticated_per_second,
            UNAUTHENTICATED_PER_SECOND,
        ),
        unauthenticated_burst: or(&wishes.unauthenticated_burst, UNAUTHENTICATED_BURST),
    })
}

/// Of a relayed address the kernel has a binding, one of a permission, and one of a channel for each direction.
const BINDINGS_OF_A_RELAY: u32 = 4;

/// How many bindings the kernel's tables are made for.
pub(super) fn kernel_bindings(wishes: &LimitWishes, limits: &Limits) -> u32 {
    let wish = wishes.kernel_bindings.as_ref();
    wish.map_or(limits.relays.saturating_mul(BINDINGS_OF_A_RELAY), |wish| {
        wish.value
    })
}

fn relays(wish: Option<&Sited<u32>>, room: &Room<'_>, notes: &mut Notes) -> Result<u32, Problem> {
    let (by_ports, by_descriptors) = (room.by_ports(), room.by_descriptors());
    if by_descriptors == 0 {
        let wrong = format!(
            "{} file descriptors are too few for {} workers with {} listening addresses each",
            room.machine.descriptors, room.workers, room.listeners
        );
        return Err(Complaint::instead(
            wrong,
            "raise the limit (ulimit -Hn, LimitNOFILE= in a systemd unit)",
        )
        .everywhere());
    }
    let wished = wish.map_or(by_ports, |wish| u64::from(wish.value));
    let relays = wished.min(by_ports).min(by_descriptors);
    if relays < wished {
        let (what, remedy) = if by_descriptors < by_ports {
            let (limit, needed) = (
                room.machine.descriptors,
                room.machine.descriptors + (wished.min(by_ports) - relays),
            );
            (
                format!(
                    "at most {relays} relayed addresses at a time instead of {wished}: only {limit} file descriptors"
                ),
                format!(
                    "raise the hard limit to {needed} (ulimit -Hn {needed}, LimitNOFILE={needed} in a systemd unit)"
                ),
            )
        } else {
            (
                format!(
                    "at most {relays} relayed addresses at a time instead of {wished}: only so many relay ports"
                ),
                "a wider range with --ports, or a further --relay-address".to_owned(),
            )
        };
        notes.limit(what, remedy);
    }
    Ok(u32::try_from(relays).unwrap_or(u32::MAX))
}

/// How long things last.
pub(super) struct Lifetimes {
    pub(super) allocation: Duration,
    pub(super) nonce: Duration,
    pub(super) reservation: Duration,
}

/// The lifetimes, within what the RFC allows.
pub(super) fn lifetimes(wishes: &LifetimeWishes) -> Result<Lifetimes, Problem> {
    let second = Duration::from_secs(1);
    Ok(Lifetimes {
        allocation: within(wishes.allocation.as_ref(), TEN_MINUTES..=HOUR, HOUR)?,
        nonce: within(wishes.nonce.as_ref(), second..=HOUR, NONCE)?,
        reservation: within(
            wishes.reservation.as_ref(),
            RESERVATION..=TEN_MINUTES,
            RESERVATION,
        )?,
    })
}

fn within(
    wish: Option<&Sited<Duration>>,
    range: RangeInclusive<Duration>,
    default: Duration,
) -> Result<Duration, Problem> {
    let Some(Sited { value, place }) = wish else {
        return Ok(default);
    };
    if range.contains(value) {
        return Ok(*value);
    }
    let (low, high) = (range.start().as_secs(), range.end().as_secs());
    let nearest = if value < range.start() { low } else { high };
    let wrong = format!("{} s is not between {low} s and {high} s", value.as_secs());
    Err(Complaint::write(wrong, format!("{nearest}s")).at(place.clone()))
}
