//! Sending new clients to other servers (RFC 8656, 7.2, step 11; RFC 8489, 10).

use std::net::IpAddr;

use turnpike_wire::{ErrorCode, TransportAddress};

use crate::Server;
use crate::opening::Plan;
use crate::respond::Reply;
use crate::server::Out;

/// Where new clients are sent to, and from when on.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Redirect {
    /// The servers, which take turns. A client of a family that none of them has is served here.
    pub servers: Vec<TransportAddress>,
    /// How many relayed transport addresses may be in use here; an allocation that would be beyond is sent away. 0 sends all
    /// of them away.
    pub from: u32,
}

/// ALTERNATE-SERVER of a client's own family, and perhaps one of the other.
pub(crate) type Alternates = (TransportAddress, Option<TransportAddress>);

impl Server {
    /// Where an Allocate that has passed its checks goes, if not here. Who has a port reserved here is served here.
    pub(crate) fn elsewhere(&mut self, client: IpAddr, plan: &Plan) -> Option<Alternates> {
        let Redirect { servers, from } = &self.settings.redirect;
        let legs = u32::from(plan.wanted.fresh_legs());
        if servers.is_empty() || legs == 0 || self.relays.len() + legs <= *from {
            return None;
        }
        self.redirected = self.redirected.wrapping_add(1);
        let turn = self.redirected % servers.len();
        let mut in_turn = servers[turn..].iter().chain(&servers[..turn]).copied();
        let is_own = |server: &TransportAddress| server.ip.is_ipv4() == client.is_ipv4();
        let own = in_turn.clone().find(is_own)?;
        Some((own, in_turn.find(|server| !is_own(server))))
    }

    /// Sends 300. It is protected, as every answer to a request that has authenticated.
    pub(crate) fn send_elsewhere(&self, reply: &Reply, (own, other): Alternates, out: Out<'_>) {
        self.refuse_with(reply, ErrorCode::TRY_ALTERNATE, out, |writer| {
            let written = writer.alternate_server(own)?;
            match other {
                Some(other) => written.alternate_server(other).map(drop),
                None => Ok(()),
            }
        });
    }
}
