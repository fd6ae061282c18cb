//! Where to listen, where to relay from, and under which name.

use std::net::{IpAddr, SocketAddr};
use std::ops::RangeInclusive;

use turnpike_turn::RelayAddress;
use turnpike_wire::TransportAddress;

use super::notes::Notes;
use crate::config::machine::is_link_local;
use crate::config::{
    Complaint, DEFAULT_PORT, DEFAULT_PORTS, Machine, Place, Problem, Sited, notation,
};

/// How many addresses of the machine are named in one sentence.
const NAMED_ADDRESSES: usize = 6;

/// The addresses to listen on: as written, or every address of the machine.
pub(super) fn listen(
    wishes: &[Sited<TransportAddress>],
    development: bool,
    machine: &Machine,
    notes: &mut Notes,
) -> Result<Vec<TransportAddress>, Problem> {
    if wishes.is_empty() {
        return found_listen(development, machine, notes);
    }
    let mut found: Vec<TransportAddress> = Vec::new();
    for Sited { value, place } in wishes {
        let TransportAddress { ip, port } = *value;
        let of_family = |&other: &IpAddr| other.is_ipv4() == ip.is_ipv4() && !is_link_local(other);
        let ips: Vec<IpAddr> = match ip.is_unspecified() {
            true => machine
                .addresses
                .iter()
                .copied()
                .filter(of_family)
                .collect(),
            false if machine.has(ip) => vec![ip],
            false => {
                let complaint = with_port(ip, machine).unwrap_or_else(|| foreign(ip, machine, ""));
                return Err(complaint.at(place.clone()));
            }
        };
        if ips.is_empty() {
            let wrong = format!("this machine has no address that {ip} could stand for");
            return Err(Complaint::instead(wrong, one_of(machine)).at(place.clone()));
        }
        for ip in ips {
            let address = TransportAddress { ip, port };
            if port != 0 && found.contains(&address) {
                let wrong = format!("{ip} port {port} is listened on twice");
                let remedy = "write each address once, and none beside 0.0.0.0 or [::] of its port";
                return Err(Complaint::instead(wrong, remedy).at(place.clone()));
            }
            found.push(address);
        }
    }
    Ok(found)
}

fn found_listen(
    development: bool,
    machine: &Machine,
    notes: &mut Notes,
) -> Result<Vec<TransportAddress>, Problem> {
    let mut ips: Vec<IpAddr> = machine.global().collect();
    let beyond = !ips.is_empty();
    if !beyond || development {
        ips.extend(machine.addresses.iter().filter(|ip| ip.is_loopback()));
    }
    if ips.is_empty() {
        let complaint = Complaint::instead(
            "no interface of this machine is up with an address",
            "bring one up",
        );
        return Err(complaint.everywhere());
    }
    notes.chose(match (beyond, development) {
        (true, false) => "listening on every address of this machine but loopback",
        (true, true) => "listening on every address of this machine, loopback included",
        (false, _) => "listening on loopback: this machine has no other address",
    });
    ips.sort_by_key(|ip| (!machine.routed.contains(ip), ip.is_loopback(), ip.is_ipv6()));
    ips.dedup();
    Ok(ips
        .into_iter()
        .map(|ip| TransportAddress {
            ip,
            port: DEFAULT_PORT,
        })
        .collect())
}

/// The addresses to relay from: as written, or one of each family.
pub(super) fn relay(
    wishes: &[Sited<RelayAddress>],
    machine: &Machine,
    notes: &mut Notes,
) -> Result<Vec<RelayAddress>, Problem> {
    if wishes.is_empty() {
        return found_relay(machine, notes);
    }
    let mut found: Vec<RelayAddress> = Vec::new();
    for Sited {
        value: relay,
        place,
    } in wishes
    {
        if !machine.has(relay.bound) {
            let nat = match machine
                .global()
                .find(|ip| ip.is_ipv4() == relay.bound.is_ipv4())
            {
                Some(ip) if relay.bound == relay.advertised => {
                    format!(
                        ", or, if a 1:1 NAT maps it to this machine, {ip}={}",
                        relay.bound
                    )
                }
                _ => String::new(),
            };
            return Err(foreign(relay.bound, machine, &nat).at(place.clone()));
        }
        for (ip, used) in [
            (
                relay.bound,
                found.iter().any(|other| other.bound == relay.bound),
            ),
            (
                relay.advertised,
                found
                    .iter()
                    .any(|other| other.advertised == relay.advertised),
            ),
        ] {
            if used {
                let wrong = format!("{ip} is relayed from twice");
                return Err(Complaint::instead(wrong, "write each address once").at(place.clone()));
            }
        }
        found.push(*relay);
    }
    Ok(found)
}

fn found_relay(machine: &Machine, notes: &mut Notes) -> Result<Vec<RelayAddress>, Problem> {
    let mut found = Vec::new();
    let only_loopback = machine.global().next().is_none();
    for ipv4 in [true, false] {
        let of_family = |ip: &IpAddr| ip.is_ipv4() == ipv4;
        let routed = machine
            .routed
            .iter()
            .copied()
            .find(|ip| of_family(ip) && machine.global().any(|own| own == *ip));
        let any = machine.global().find(of_family);
        let loopback = machine
            .addresses
            .iter()
            .copied()
            .find(|ip| of_family(ip) && ip.is_loopback() && only_loopback);
        let (ip, why) = match (routed, any, loopback) {
            (Some(ip), _, _) => (ip, "from which this machine sends to the Internet"),
            (_, Some(ip), _) => (ip, "the first of this machine, which has no default route"),
            (_, _, Some(ip)) => (ip, "as this machine has no address but loopback"),
            _ => continue,
        };
        notes.chose(format!("relaying from {ip}, {why}"));
        found.push(RelayAddress {
            bound: ip,
            advertised: ip,
        });
    }
    if found.is_empty() {
        return Err(Complaint::instead(
            "this machine has no address to relay from",
            "bring an interface up, or write --relay-address with one",
        )
        .everywhere());
    }
    Ok(found)
}

/// The ports to relay from, none of which is listened on.
pub(super) fn ports(
    wish: Option<&Sited<RangeInclusive<u16>>>,
    listen: &[TransportAddress],
    relays: &[RelayAddress],
) -> Result<RangeInclusive<u16>, Problem> {
    let ports = wish.map_or(DEFAULT_PORTS, |ports| ports.value.clone());
    let both = |address: &&TransportAddress| {
        ports.contains(&address.port) && relays.iter().any(|relay| relay.bound == address.ip)
    };
    let Some(TransportAddress { ip, port }) = listen.iter().find(both) else {
        return Ok(ports);
    };
    let wrong = format!(
        "the relay ports {}-{} hold port {port}, which is listened on at {ip}",
        ports.start(),
        ports.end()
    );
    Err(match wish {
        Some(ports) => {
            Complaint::instead(wrong, "write a range without it").at(ports.place.clone())
        }
        None => Complaint::write(wrong, format!("{ip}:{DEFAULT_PORT}")).at(Place::Flag("--listen")),
    })
}

/// The address at which clients reach `ip`.
pub(super) fn reached_at(ip: IpAddr, relays: &[RelayAddress]) -> IpAddr {
    relays
        .iter()
        .find(|relay| relay.bound == ip)
        .map_or(ip, |relay| relay.advertised)
}

/// A realm of the machine's name, or a plain one.
pub(super) fn realm(machine: &Machine, notes: &mut Notes) -> String {
    let name = machine.host_name.to_lowercase();
    let usable = !matches!(name.as_str(), "" | "localhost" | "(none)");
    let realm = notation::realm(&name).ok().filter(|_| usable);
    notes.chose(match &realm {
        Some(realm) => format!("realm {realm:?}, the name of this machine"),
        None => "realm \"turnpike\", as this machine has no name".to_owned(),
    });
    realm.unwrap_or_else(|| "turnpike".to_owned())
}

/// An IPv6 address whose last group is to be a port.
fn with_port(ip: IpAddr, machine: &Machine) -> Option<Complaint> {
    let text = ip.to_string();
    let (own, port) = text.rsplit_once(':').filter(|_| ip.is_ipv6())?;
    let (own, port) = (own.parse().ok()?, port.parse().ok()?);
    machine.has(own).then(|| {
        let wrong = format!("{ip} is an address without a port, and not of this machine");
        Complaint::write(wrong, SocketAddr::new(own, port).to_string())
    })
}

fn foreign(ip: IpAddr, machine: &Machine, further: &str) -> Complaint {
    Complaint::instead(
        format!("{ip} is not an address of this machine"),
        format!("{}{further}", one_of(machine)),
    )
}

fn one_of(machine: &Machine) -> String {
    let mut ips: Vec<IpAddr> = machine
        .addresses
        .iter()
        .copied()
        .filter(|&ip| !is_link_local(ip))
        .collect();
    ips.sort_by_key(|ip| (!machine.routed.contains(ip), ip.is_loopback()));
    let named: Vec<String> = ips
        .iter()
        .take(NAMED_ADDRESSES)
        .map(IpAddr::to_string)
        .collect();
    let more = if ips.len() > named.len() { ", ..." } else { "" };
    match named.len() {
        0 => "bring an interface up".to_owned(),
        1 => format!("write {}", named[0]),
        _ => format!("write one of {}{more}", named.join(", ")),
    }
}
