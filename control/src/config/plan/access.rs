//! Who may relay, and to whom.

use std::ops::RangeInclusive;
use std::time::Duration;

use ipnet::{IpNet, Ipv6Net};
use turnpike_turn::RelayAddress;
use turnpike_turn::policy::{self, Policy};
use turnpike_wire::TransportAddress;
use zeroize::Zeroizing;

use super::Access;
use super::addresses::reached_at;
use super::refusals::{Kind, LOOPBACK, PRIVATE, Refusals};
use crate::auth::{Accounts, Algorithm, SharedSecret, StaticUser};
use crate::config::{Machine, Sited};

/// The user that is made up when nobody wrote one down.
const GENERATED_USER: &str = "guest";
/// Of the generated password: letters and digits that are not taken for each other, 32 of them for five bits each.
const PASSWORD_ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
/// 120 bits.
const PASSWORD_CHARACTERS: usize = 24;

/// The operator's side of the peer policy.
pub(super) struct Peers<'a> {
    pub(super) allow: &'a [Sited<IpNet>],
    pub(super) deny: &'a [Sited<IpNet>],
    pub(super) nat64: &'a [Sited<Ipv6Net>],
}

impl Peers<'_> {
    /// What that makes of the default refusals.
    pub(super) fn refusals(&self) -> Refusals {
        Refusals::of(&values(self.allow), &values(self.deny))
    }
}

/// The server's own side of the peer policy.
pub(super) struct Own<'a> {
    pub(super) listen: &'a [TransportAddress],
    pub(super) relays: &'a [RelayAddress],
    pub(super) ports: &'a RangeInclusive<u16>,
    pub(super) development: bool,
}

/// What an operator wrote, wherever it stands.
fn values(list: &[Sited<IpNet>]) -> Vec<IpNet> {
    list.iter().map(|net| net.value).collect()
}

/// The peers that may be relayed to. Development opens loopback and the private ranges, and peers on this machine; not the
/// link-local ones, where clouds keep their metadata.
pub(super) fn policy(peers: Peers<'_>, own: Own<'_>, machine: &Machine) -> Policy {
    let mut allowed = values(peers.allow);
    if own.development {
        allowed.extend([LOOPBACK, PRIVATE].iter().flat_map(Kind::ranges));
    }
    // Behind a 1:1 NAT a peer may name the listener by either address.
    let listeners = own
        .listen
        .iter()
        .flat_map(|&address| {
            [
                address,
                TransportAddress {
                    ip: reached_at(address.ip, own.relays),
                    ..address
                },
            ]
        })
        .collect();
    let own = policy::Own {
        listeners,
        relays: own
            .relays
            .iter()
            .flat_map(|relay| [relay.bound, relay.advertised])
            .collect(),
        relay_ports: own.ports.clone(),
        hosts: machine.addresses.clone(),
        neighbours: own.development,
    };
    Policy::new(allowed, values(peers.deny), own)
        .with_nat64(peers.nat64.iter().map(|net| net.value).collect())
}

/// The accounts that were written down; a generated user when there is none, because nothing is served without one.
pub(super) fn accounts(
    users: Vec<Sited<StaticUser>>,
    secrets: Vec<Sited<(Zeroizing<String>, Algorithm)>>,
    denied: Vec<Sited<String>>,
    max_ttl: Option<Sited<Duration>>,
    random: &mut dyn FnMut(&mut [u8]),
) -> (Accounts, Access) {
    let mut users: Vec<StaticUser> = users.into_iter().map(|user| user.value).collect();
    let secrets: Vec<SharedSecret> = secrets
        .iter()
        .map(
            |Sited {
                 value: (secret, algorithm),
                 ..
             }| SharedSecret::new(secret, *algorithm),
        )
        .collect();
    let access = if users.is_empty() && secrets.is_empty() {
        let password = password(random);
        users.push(StaticUser {
            name: GENERATED_USER.to_owned(),
            password: password.clone(),
        });
        Access::Generated {
            user: GENERATED_USER.to_owned(),
            password,
        }
    } else {
        let mut names: Vec<String> = users.iter().map(|user| user.name.clone()).collect();
        names.sort();
        names.dedup();
        Access::Written {
            users: names,
            secrets: secrets.len(),
        }
    };
    let denied = denied.into_iter().map(|name| name.value).collect();
    (
        Accounts {
            users,
            secrets,
            max_ttl: max_ttl.map(|ttl| ttl.value),
            denied,
        },
        access,
    )
}

fn password(random: &mut dyn FnMut(&mut [u8])) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new([0; PASSWORD_CHARACTERS]);
    random(&mut *bytes);
    Zeroizing::new(
        bytes
            .iter()
            .map(|byte| char::from(PASSWORD_ALPHABET[usize::from(byte % 32)]))
            .collect(),
    )
}
