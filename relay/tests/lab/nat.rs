//! The boxes between a host and the world: RFC 4787's kinds of NAT in nftables, and a firewall without UDP.

use std::net::Ipv4Addr;

/// RFC 4787's three degrees of dependence, for mapping (section 4.1) and filtering (section 5) alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dependence {
    EndpointIndependent,
    AddressDependent,
    AddressAndPortDependent,
}

/// What RFC 4787 calls the behaviour of a NAT: which address a destination sees, and whose packets come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Behaviour {
    pub mapping: Dependence,
    pub filtering: Dependence,
}

/// How a box treats the UDP of the host behind it.
///
/// The old names of RFC 3489 with RFC 4787's pairs of mapping and filtering behaviour, which say more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NatKind {
    /// Endpoint-independent mapping, endpoint-independent filtering.
    FullCone,
    /// Endpoint-independent mapping, address-dependent filtering.
    AddressRestricted,
    /// Endpoint-independent mapping, address and port-dependent filtering.
    PortRestricted,
    /// Address and port-dependent mapping with random ports, address and port-dependent filtering.
    Symmetric,
    /// No UDP passes, either way; all else does as through [`NatKind::PortRestricted`].
    NoUdp,
}

/// Linux keeps the source port of a masqueraded flow while no other flow is in the way, and here one host has the box to
/// itself: the port outside equals the port inside, whatever the destination. That is an endpoint-independent mapping.
const KEEP_PORT: &str = "masquerade";

/// A port at random for each flow: what makes a NAT symmetric.
const RANDOM_PORT: &str = "masquerade fully-random";

impl NatKind {
    pub const ALL: [Self; 5] = [
        Self::FullCone,
        Self::AddressRestricted,
        Self::PortRestricted,
        Self::Symmetric,
        Self::NoUdp,
    ];

    /// The behaviour that the kind is named for; `None` where no UDP passes.
    pub fn behaviour(self) -> Option<Behaviour> {
        use Dependence::{AddressAndPortDependent, AddressDependent, EndpointIndependent};
        let (mapping, filtering) = match self {
            Self::FullCone => (EndpointIndependent, EndpointIndependent),
            Self::AddressRestricted => (EndpointIndependent, AddressDependent),
            Self::PortRestricted => (EndpointIndependent, AddressAndPortDependent),
            Self::Symmetric => (AddressAndPortDependent, AddressAndPortDependent),
            Self::NoUdp => return None,
        };
        Some(Behaviour { mapping, filtering })
    }

    /// The ruleset of a box with this `outside` and `inside` device.
    ///
    /// Connection tracking filters by address and port, so a kind that lets more in remembers what went out
    /// (`mappings`, `opened`) and translates what those entries admit. Unsolicited packets are dropped in `input` before
    /// their flow is confirmed: a flow from outside that was remembered would take the port of the hole that the
    /// inside is about to punch, and so turn a restricted cone into a symmetric NAT.
    pub fn ruleset(self, outside: &str, inside: &str) -> String {
        let translate = match self {
            Self::Symmetric => RANDOM_PORT,
            _ => KEEP_PORT,
        };
        let admit = match self {
            Self::FullCone => "dnat to udp dport map @mappings",
            Self::AddressRestricted => {
                "ip saddr . udp dport @opened dnat to udp dport map @mappings"
            }
            Self::PortRestricted | Self::Symmetric | Self::NoUdp => "",
        };
        let refuse = match self {
            Self::NoUdp => "meta l4proto udp drop",
            _ => "",
        };
        format!(
            r#"
            table ip nat_box {{
                map mappings {{ type inet_service : ipv4_addr; flags dynamic,timeout; timeout 2m; size 65536; }}
                set opened {{ type ipv4_addr . inet_service; flags dynamic,timeout; timeout 2m; size 65536; }}
                chain arriving {{
                    type nat hook prerouting priority dstnat;
                    iifname "{outside}" meta l4proto udp {admit}
                }}
                chain leaving {{
                    type nat hook postrouting priority srcnat;
                    oifname "{outside}" {translate}
                }}
                chain passing {{
                    type filter hook forward priority filter; policy drop;
                    {refuse}
                    iifname "{inside}" meta l4proto udp update @mappings {{ udp sport : ip saddr }} update @opened {{ ip daddr . udp sport }}
                    iifname "{inside}" accept
                    ct state established,related accept
                    ct status dnat accept
                }}
                chain unsolicited {{
                    type filter hook input priority filter; policy drop;
                    iifname "{inside}" accept
                }}
            }}
            "#
        )
    }
}

/// The ruleset of a box that gives the host at `inside` the address `outside`, and hides nothing behind it.
pub fn one_to_one(uplink: &str, inside: Ipv4Addr, outside: Ipv4Addr) -> String {
    format!(
        r#"
        table ip nat_box {{
            chain arriving {{
                type nat hook prerouting priority dstnat;
                iifname "{uplink}" ip daddr {outside} dnat to {inside}
            }}
            chain leaving {{
                type nat hook postrouting priority srcnat;
                oifname "{uplink}" ip saddr {inside} snat to {outside}
            }}
        }}
        "#
    )
}
