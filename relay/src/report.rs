//! What is told at start, and by `check`: for people and as JSON. Never a password that was not generated, never a secret.

use std::fmt::Write as _;

use serde_json::{Value, json};
use turnpike_control::config::{Access, Dataplane, Io, Listen, Plan, PortsBy};

use crate::attach;
use crate::ice_servers::ice_servers;
use crate::worker::Backend;

/// Why things are as they are that were left open.
#[derive(Clone, Copy, Debug)]
pub struct Why<'a> {
    /// The data plane.
    pub dataplane: &'a str,
    /// What relay ports are had by.
    pub ports: &'a str,
}

/// The plan for people. `listen` are the addresses as they were bound, `control` is where the
/// control socket is.
pub fn text(plan: &Plan, why: Why<'_>, listen: &[Listen], control: &str) -> String {
    let server = &plan.settings.server;
    let mut lines = Vec::new();
    for Listen {
        address,
        reached_at,
    } in listen
    {
        let elsewhere = if *reached_at == address.ip {
            String::new()
        } else {
            format!(", reached at {reached_at}")
        };
        lines.push(format!("listening on  {address} (UDP{elsewhere})"));
    }
    for relay in &server.relay_addresses {
        let advertised = if relay.bound == relay.advertised {
            String::new()
        } else {
            format!(" as {}", relay.advertised)
        };
        let (low, high) = (server.ports.start(), server.ports.end());
        lines.push(format!(
            "relaying from {}{advertised}, ports {low}-{high}",
            relay.bound
        ));
    }
    lines.push(format!("realm         {}", server.realm));
    lines.push(format!("users         {}", users(&plan.access)));
    lines.push(format!(
        "workers       {}, io by {}",
        plan.settings.workers,
        io(plan.settings.io)
    ));
    lines.push(format!(
        "relay ports   {}: {}",
        ports_by(plan.settings.ports_by).1,
        why.ports
    ));
    lines.push(format!(
        "data plane    {}: {}",
        dataplane(plan.settings.dataplane).1,
        why.dataplane
    ));
    lines.push(format!("control       {control}"));
    lines.push(format!(
        "room for      {} relayed addresses at a time",
        server.limits.relays
    ));
    if in_the_kernel(plan) {
        let sizes = attach::sizes(&plan.settings);
        lines.push(format!(
            "              {} bindings in the kernel, in {} of memory for IPv4 and {} for IPv6",
            plan.settings.kernel_bindings,
            mebibytes(sizes.narrow_bytes()),
            mebibytes(sizes.wide_bytes()),
        ));
    }
    let mut text = format!(
        "turnpike {}\n{}\n",
        env!("CARGO_PKG_VERSION"),
        lines.join("\n")
    );
    if !plan.chosen.is_empty() {
        text.push_str("chosen:\n");
    }
    for chosen in &plan.chosen {
        let _ = writeln!(text, "  {chosen}");
    }
    text.push_str("limited:\n");
    for limit in &plan.limited {
        let _ = writeln!(text, "  {}\n    -> {}", limit.what, limit.remedy);
    }
    text
}

fn in_the_kernel(plan: &Plan) -> bool {
    dataplane(plan.settings.dataplane).0 != "user"
}

fn mebibytes(bytes: usize) -> String {
    match bytes >> 20 {
        0 => format!("{} KiB", bytes >> 10),
        mebibytes => format!("{mebibytes} MiB"),
    }
}

/// The line to paste into a browser.
pub fn paste(plan: &Plan, listen: &[Listen]) -> String {
    match ice_servers(&plan.settings, listen, &plan.access) {
        Some(servers) => format!("for new RTCPeerConnection(...):\n{servers}\n"),
        None => "users are made by the service that has the secret: EXPIRY:ID, base64(HMAC-SHA1(secret, user))\n".to_owned(),
    }
}

/// The plan for programs.
pub fn json(plan: &Plan, why: Why<'_>) -> Value {
    let settings = &plan.settings;
    let server = &settings.server;
    let (users, secrets) = match &plan.access {
        Access::Generated { user, .. } => (vec![user.clone()], 0),
        Access::Written { users, secrets } => (users.clone(), *secrets),
    };
    let kernel_tables = in_the_kernel(plan).then(|| {
        let sizes = attach::sizes(settings);
        json!({
            "bindings": settings.kernel_bindings,
            "ipv4_bytes": sizes.narrow_bytes(),
            "ipv6_bytes": sizes.wide_bytes(),
        })
    });
    json!({
        "listen": settings.listen.iter().map(|listen| json!({
            "address": listen.address.to_string(),
            "reached_at": listen.reached_at,
            "transport": "udp",
        })).collect::<Vec<_>>(),
        "relay_addresses": server.relay_addresses.iter().map(|relay| json!({
            "bound": relay.bound,
            "advertised": relay.advertised,
        })).collect::<Vec<_>>(),
        "ports": [server.ports.start(), server.ports.end()],
        "realm": server.realm,
        "software": server.software,
        "users": users,
        "user_generated": matches!(plan.access, Access::Generated { .. }),
        "secrets": secrets,
        "workers": settings.workers,
        "ports_by": ports_by(settings.ports_by).0,
        "ports_by_why": why.ports,
        "io": io(settings.io),
        "dataplane": dataplane(settings.dataplane).0,
        "dataplane_why": why.dataplane,
        "interfaces": settings.interfaces,
        "kernel_tables": kernel_tables,
        "control": settings.control.as_ref().map(|control| &control.path),
        "development": settings.development,
        "limits": {
            "relays": server.limits.relays,
            "allocations_per_user": server.limits.allocations_per_user,
            "permissions_per_allocation": server.limits.permissions_per_allocation,
            "channels_per_allocation": server.limits.channels_per_allocation,
            "unauthenticated_per_second": server.limits.unauthenticated_per_s,
            "unauthenticated_burst": server.limits.unauthenticated_burst,
        },
        "lifetimes_s": {
            "allocation": server.max_lifetime.as_secs(),
            "nonce": server.nonce_lifetime.as_secs(),
            "reservation": server.reservation_lifetime.as_secs(),
        },
        "chosen": plan.chosen,
        "limited": plan.limited.iter().map(|limit| json!({
            "what": limit.what,
            "remedy": limit.remedy,
        })).collect::<Vec<_>>(),
    })
}

fn users(access: &Access) -> String {
    match access {
        Access::Generated { user, .. } => format!("{user:?}, with a generated password"),
        Access::Written { users, secrets } => {
            format!("{} with passwords, {secrets} shared secrets", users.len())
        }
    }
}

/// The data plane that is meant, for programs and for people.
fn dataplane(dataplane: Dataplane) -> (&'static str, &'static str) {
    match dataplane {
        Dataplane::Auto | Dataplane::User => ("user", "in user space"),
        Dataplane::Xdp => ("xdp", "in the kernel, by native XDP"),
        Dataplane::XdpGeneric => ("xdp-generic", "in the kernel, by generic XDP"),
    }
}

/// What relay ports are had by, for programs and for people.
fn ports_by(ports_by: PortsBy) -> (&'static str, &'static str) {
    match ports_by {
        PortsBy::Auto | PortsBy::Sockets => ("sockets", "by a socket each"),
        PortsBy::Lookup => (
            "lookup",
            "by a program that the kernel asks for the socket of a port",
        ),
    }
}

fn io(io: Io) -> &'static str {
    match io.into() {
        Backend::Poll => "poll",
        Backend::Completion => "uring",
    }
}
