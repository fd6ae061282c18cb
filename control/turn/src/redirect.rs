//! Sending new clients to other servers (RFC 8656, 7.2, step 11; RFC 8489, 10).

use std::net::IpAddr;

use turnpike_wire::TransportAddress;

use crate::Server;
use crate::opening::{Plan, Wanted};
use crate::refusal::Refusal;
use crate::request::Request;
use crate::respond::Reply;
use crate::server::Out;

/// Where new clients are sent to, and from when on.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Redirect {
    /// The servers, of which those of a family take turns. A client of a family that none of them has is served here.
    pub servers: Vec<TransportAddress>,
    /// How many relayed transport addresses may be in use here; an allocation that would be beyond is sent away, and one that
    /// there is no room for in any case. 0 sends all of them away.
    pub from: u32,
}

/// ALTERNATE-SERVER of a client's own family, and perhaps one of the other.
pub(crate) type Alternates = (TransportAddress, Option<TransportAddress>);

impl Server {
    /// Where an Allocate that has passed its checks goes, if not here. Who has a port reserved here is served here.
    pub(crate) fn elsewhere(&mut self, client: IpAddr, plan: &Plan) -> Option<Alternates> {
        let Redirect { servers, from } = &self.settings.redirect;
        let legs = u32::from(plan.wanted.fresh_legs());
        let beyond = self.relays.len() + legs > self.settings.limits.relays.min(*from);
        if servers.is_empty() || legs == 0 || !beyond && self.has_ports(plan.wanted) {
            return None;
        }
        let of = |ipv4| {
            let servers = servers.iter().copied();
            servers.filter(move |server| server.ip.is_ipv4() == ipv4)
        };
        let turn = &mut self.redirected[usize::from(client.is_ipv4())];
        *turn = turn.wrapping_add(1);
        let in_turn = |ipv4| of(ipv4).nth(*turn % of(ipv4).count().max(1));
        Some((in_turn(client.is_ipv4())?, in_turn(client.is_ipv6())))
    }

    /// Whether there is a port that would do. The addresses of one family may be full long before those of the other.
    fn has_ports(&self, wanted: Wanted) -> bool {
        let has = |leg| self.addresses.has_free(wanted.family(leg), wanted.parity());
        (0..usize::from(wanted.fresh_legs())).any(has)
    }

    /// Sends 300. It is protected, as every answer to a request that has authenticated.
    pub(crate) fn send_elsewhere(
        &self,
        request: &Request<'_>,
        reply: &Reply,
        (own, other): Alternates,
        out: Out<'_>,
    ) {
        let user = request.username();
        self.refuse_with(reply, user, Refusal::Elsewhere, out, |writer| {
            let written = writer.alternate_server(own)?;
            match other {
                Some(other) => written.alternate_server(other).map(drop),
                None => Ok(()),
            }
        });
    }
}
