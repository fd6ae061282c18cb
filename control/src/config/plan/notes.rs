//! What is told to the operator about a plan.

use std::net::IpAddr;

use turnpike_turn::RelayAddress;

use super::super::Dataplane;
use super::refusals::Refusals;
use super::{Access, Limitation};

/// Collects sentences while a plan is made.
#[derive(Default)]
pub(super) struct Notes {
    /// How things were chosen.
    pub(super) chosen: Vec<String>,
    /// What will not be done.
    pub(super) limited: Vec<Limitation>,
}

impl Notes {
    /// Notes a choice.
    pub(super) fn chose(&mut self, what: impl Into<String>) {
        self.chosen.push(what.into());
    }

    /// Notes a limitation.
    pub(super) fn limit(&mut self, what: impl Into<String>, remedy: impl Into<String>) {
        self.limited.push(Limitation {
            what: what.into(),
            remedy: remedy.into(),
        });
    }

    /// Notes what a data plane that was asked for does not do.
    pub(super) fn dataplane(&mut self, dataplane: Dataplane) {
        match dataplane {
            Dataplane::Auto | Dataplane::User => {}
            Dataplane::Xdp | Dataplane::XdpGeneric => self.limit(
                "bonds and tunnels, and from one VLAN to another: what arrives or leaves there is relayed in user space",
                "none yet",
            ),
        }
    }

    /// Notes which peers are refused, and which are open that are refused by default.
    pub(super) fn refusals(&mut self, refusals: &Refusals, development: bool) {
        let Refusals { opened, by, left } = refusals;
        if let Some(opened) = opened {
            let by: Vec<_> = by.iter().map(ToString::to_string).collect();
            self.limit(
                format!("peers on {opened} addresses within {} are open to every user", by.join(", ")),
                "leave these ranges out of --allow-peer, or refuse what users are not to reach with --deny-peer CIDR",
            );
        }
        if development {
            self.limit(
                "development mode: peers on loopback and private addresses are open to every user",
                "leave --development out on a machine that others can reach",
            );
        } else if let Some(left) = left {
            let other = opened.as_ref().map_or("", |_| "other ");
            self.limit(
                format!("peers on {other}{left} addresses are refused"),
                "--allow-peer CIDR opens a range, --development all of loopback and the private ones",
            );
        }
    }

    /// Notes what holds for every plan of this kind.
    pub(super) fn always(&mut self, access: &Access, relays: &[RelayAddress]) {
        if let Access::Generated { user, .. } = access {
            self.chose(format!(
                "user {user:?} with a generated password, until this process ends"
            ));
        }
        for (family, example) in [("IPv4", "192.0.2.1"), ("IPv6", "2001:db8::1")] {
            if !relays
                .iter()
                .any(|relay| relay.bound.is_ipv4() == (family == "IPv4"))
            {
                self.limit(
                    format!("no {family} address to relay from: allocations of {family} are refused (440)"),
                    format!("--relay-address {example} with an {family} address of this machine"),
                );
            }
        }
        for relay in relays.iter().filter(|relay| is_inside(relay.advertised)) {
            let ip = relay.advertised;
            let example = if ip.is_ipv4() {
                "203.0.113.5"
            } else {
                "2001:db8::5"
            };
            self.limit(
                format!("peers on the Internet cannot reach the relay address {ip}"),
                format!(
                    "behind a 1:1 NAT, --relay-address {}={example} with the public address",
                    relay.bound
                ),
            );
        }
        self.limit(
            "clients are served over UDP: no TCP, TLS or DTLS",
            "none yet",
        );
    }
}

/// Whether an address means nothing on the Internet.
fn is_inside(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => {
            let [first, second, ..] = ip.octets();
            ip.is_loopback() || ip.is_private() || (first == 100 && second & 0xC0 == 64)
        }
        IpAddr::V6(ip) => ip.is_loopback() || ip.is_unique_local(),
    }
}
