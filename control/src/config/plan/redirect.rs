//! Other servers that new clients are sent to.

use turnpike_turn::{Limits, Redirect};
use turnpike_wire::TransportAddress;

use super::Listen;
use super::notes::Notes;
use crate::config::{Complaint, Problem, Sited};

/// Where clients are sent to, and from when on: where that is not said, when there is no room here.
pub(super) fn redirect(
    servers: Vec<Sited<TransportAddress>>,
    from: Option<Sited<u32>>,
    listen: &[Listen],
    limits: &Limits,
    notes: &mut Notes,
) -> Result<Redirect, Problem> {
    if let (Some(from), true) = (&from, servers.is_empty()) {
        let wrong = "clients cannot be sent away, because there is no server to send them to";
        let remedy = "add servers = [\"198.51.100.7:3478\"] to redirect, or leave this out";
        return Err(Complaint::instead(wrong, remedy).at(from.place.clone()));
    }
    for server in &servers {
        if listen.iter().any(|here| is_at(here, server.value)) {
            let wrong = format!(
                "{} is this server: clients would go round in circles",
                server.value
            );
            let remedy = "write the addresses of other servers";
            return Err(Complaint::instead(wrong, remedy).at(server.place.clone()));
        }
    }
    let servers: Vec<TransportAddress> = servers.into_iter().map(|server| server.value).collect();
    for (family, ipv4) in [("IPv4", true), ("IPv6", false)] {
        let is_of_it = |address: &TransportAddress| address.ip.is_ipv4() == ipv4;
        let served = listen.iter().any(|listen| is_of_it(&listen.address));
        if !servers.is_empty() && served && !servers.iter().any(is_of_it) {
            notes.limit(
                format!("clients over {family} are never sent to another server, because none has an {family} address"),
                format!("an {family} address among the servers of redirect"),
            );
        }
    }
    Ok(Redirect {
        servers,
        from: from.map_or(limits.relays, |from| from.value),
    })
}

fn is_at(listen: &Listen, server: TransportAddress) -> bool {
    let addresses = [listen.address.ip, listen.reached_at];
    listen.address.port == server.port && addresses.contains(&server.ip)
}
