//! The `iceServers` of the W3C's RTCConfiguration: what a browser is given to use this relay.

use std::net::SocketAddr;

use serde_json::{Value, json};
use turnpike_control::config::{Access, Listen, Settings};

/// What stands where a password would, when it was not generated: those are not printed.
const NOT_PRINTED: &str = "(its password)";

/// The object with the `iceServers` array, to be pasted into `new RTCPeerConnection(...)`. `listen` are the addresses as
/// they were bound. Nothing for a server that has time-limited users only, as those are made elsewhere.
pub fn ice_servers(settings: &Settings, listen: &[Listen], access: &Access) -> Option<Value> {
    let (user, credential) = match access {
        Access::Generated { user, password } => (user, password.as_str()),
        Access::Written { users, .. } => (users.first()?, NOT_PRINTED),
    };
    Some(
        json!({"iceServers": [{"urls": urls(settings, listen), "username": user, "credential": credential}]}),
    )
}

/// The `turn:` URLs (RFC 7065), with port and transport so that nothing has to be resolved. Where the addresses were found
/// rather than written down, the best of each family.
pub fn urls(settings: &Settings, listen: &[Listen]) -> Vec<String> {
    let best = |index: usize, listen: &[Listen]| {
        let family = |listen: &Listen| listen.address.ip.is_ipv4();
        !listen[..index]
            .iter()
            .any(|earlier| family(earlier) == family(&listen[index]))
    };
    (0..listen.len())
        .filter(|&index| settings.listen_written || best(index, listen))
        .map(|index| SocketAddr::new(listen[index].reached_at, listen[index].address.port))
        .map(|address| format!("turn:{address}?transport=udp"))
        .collect()
}
