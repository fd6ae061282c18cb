//! What is refused as a peer by default, in the words of operators, and how much of it is open.

use ipnet::IpNet;

/// Addresses of one kind.
pub(super) struct Kind {
    name: &'static str,
    ranges: &'static [&'static str],
}

pub(super) const LOOPBACK: Kind = Kind {
    name: "loopback",
    ranges: &["127.0.0.0/8", "::1/128"],
};
pub(super) const PRIVATE: Kind = Kind {
    name: "private",
    ranges: &[
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "100.64.0.0/10",
        "fc00::/7",
    ],
};
const LINK_LOCAL: Kind = Kind {
    name: "link-local",
    ranges: &["169.254.0.0/16", "fe80::/10"],
};
/// Multicast and documentation too (RFC 6890).
const RESERVED: Kind = Kind {
    name: "reserved",
    ranges: &[
        "0.0.0.0/8",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
        "2001:2::/48",
        "2001:10::/28",
        "2001:db8::/32",
        "3fff::/20",
        "4000::/2",
        "8000::/2",
        "fec0::/10",
        "ff00::/8",
    ],
};
const KINDS: [Kind; 4] = [LOOPBACK, PRIVATE, LINK_LOCAL, RESERVED];

impl Kind {
    /// Its ranges.
    pub(super) fn ranges(&self) -> impl Iterator<Item = IpNet> {
        self.ranges
            .iter()
            .map(|range| range.parse().expect("a range"))
    }
}

/// What an operator's lists make of the default refusals.
pub(super) struct Refusals {
    /// The kinds of which something is open, in words.
    pub(super) opened: Option<String>,
    /// The allowed ranges that open it.
    pub(super) by: Vec<IpNet>,
    /// The kinds of which something is still refused, in words.
    pub(super) left: Option<String>,
}

impl Refusals {
    /// Of these lists. What is denied stays refused, whatever is allowed.
    pub(super) fn of(allow: &[IpNet], deny: &[IpNet]) -> Refusals {
        let (whole, denied) = (
            IpNet::aggregate(&allow.to_vec()),
            IpNet::aggregate(&deny.to_vec()),
        );
        let is_in = |list: &[IpNet], range: &IpNet| list.iter().any(|net| net.contains(range));
        let opens = |allowed: &IpNet, range: &IpNet| {
            let common = if allowed.contains(range) {
                Some(range)
            } else {
                Some(allowed).filter(|allowed| range.contains(*allowed))
            };
            common.is_some_and(|common| !is_in(&denied, common))
        };
        let kinds = |is_meant: &dyn Fn(&IpNet) -> bool| {
            let meant = |kind: &&Kind| kind.ranges().any(|range| is_meant(&range));
            let names = KINDS.iter().filter(meant).map(|kind| kind.name);
            enumerated(&names.collect::<Vec<_>>())
        };
        let opens_any = |allowed: &&IpNet| {
            let mut ranges = KINDS.iter().flat_map(Kind::ranges);
            ranges.any(|range| opens(allowed, &range))
        };
        Refusals {
            opened: kinds(&|range| allow.iter().any(|allowed| opens(allowed, range))),
            by: allow.iter().filter(opens_any).copied().collect(),
            left: kinds(&|range| !is_in(&whole, range) || is_in(&denied, range)),
        }
    }
}

fn enumerated(names: &[&str]) -> Option<String> {
    match names {
        [] => None,
        [name] => Some((*name).to_owned()),
        [names @ .., last] => Some(format!("{} and {last}", names.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_what_the_lists_do() {
        let all = "loopback, private, link-local and reserved";
        for (allow, deny, opened, by, left) in [
            (&[][..], &[][..], "", 0, all),
            (&["0.0.0.0/0"], &[], all, 1, all),
            (&["0.0.0.0/1", "128.0.0.0/1", "::/0"], &[], all, 3, ""),
            (&["10.1.0.0/16", "198.51.99.0/24"], &[], "private", 1, all),
            (
                &["127.0.0.1/32", "fe80::/10"],
                &[],
                "loopback and link-local",
                2,
                all,
            ),
            (
                &["169.254.0.0/16", "fe80::/10"],
                &[],
                "link-local",
                2,
                "loopback, private and reserved",
            ),
            (&["10.0.0.0/8"], &["10.0.0.0/8"], "", 0, all),
            (
                &["0.0.0.0/0", "::/0"],
                &["127.0.0.0/8", "::1/128"],
                "private, link-local and reserved",
                2,
                "loopback",
            ),
        ] {
            let nets = |list: &[&str]| {
                list.iter()
                    .map(|net| net.parse().expect("a range"))
                    .collect::<Vec<_>>()
            };
            let refusals = Refusals::of(&nets(allow), &nets(deny));
            let told = (
                refusals.opened.unwrap_or_default(),
                refusals.by.len(),
                refusals.left.unwrap_or_default(),
            );
            assert_eq!(
                told,
                (opened.to_owned(), by, left.to_owned()),
                "{allow:?} {deny:?}"
            );
        }
    }
}
