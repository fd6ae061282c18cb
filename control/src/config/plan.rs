//! From wishes and a machine to a plan: settings that cannot be wrong, and sentences about them for the operator.

use std::net::IpAddr;
use std::path::PathBuf;

use turnpike_wire::TransportAddress;
use zeroize::Zeroizing;

use super::{
    Complaint, DEFAULT_BPFFS, Dataplane, Io, Level, LogFormat, Machine, PortsBy, Problem, RunAs,
    Sited, Wishes,
};
use crate::auth::Directory;

mod access;
mod addresses;
mod limits;
mod notes;
mod redirect;
mod refusals;

use notes::Notes;

/// What is going to run, and what to tell about it.
pub struct Plan {
    /// The settings.
    pub settings: Settings,
    /// Who may use it.
    pub access: Access,
    /// How things were chosen that nobody wrote down, a sentence each.
    pub chosen: Vec<String>,
    /// What this server will not do, why, and how that can be changed.
    pub limited: Vec<Limitation>,
}

/// What the server is started with.
pub struct Settings {
    /// Where to listen. Never empty.
    pub listen: Vec<Listen>,
    /// Whether those addresses were written down, rather than found on the machine (the best ones first).
    pub listen_written: bool,
    /// The settings of the TURN server.
    pub server: turnpike_turn::Settings,
    /// Its users.
    pub directory: Directory,
    /// How many workers; at least one.
    pub workers: usize,
    /// What relay ports are had by.
    pub ports_by: PortsBy,
    /// The IO backend.
    pub io: Io,
    /// What relays established channels.
    pub dataplane: Dataplane,
    /// The devices that the kernel's data plane is attached to; none are those that have the addresses above.
    pub interfaces: Vec<String>,
    /// Bindings that the kernel's tables are made for.
    pub kernel_bindings: u32,
    /// Where operators ask the running server.
    pub control: Option<ControlSocket>,
    /// The folder by which the kernel's data plane outlives the process.
    pub bpffs: PathBuf,
    /// Who to be once everything is open; nobody else where it is not said.
    pub run_as: Option<RunAs>,
    /// Whether loopback and private ranges are open.
    pub development: bool,
    /// How much to log.
    pub log_level: Level,
    /// What a line of the log looks like.
    pub log_format: LogFormat,
}

impl Settings {
    /// Whether the data plane in the kernel can work by them. It tells clients from peers by the port that they send to,
    /// whatever the address.
    ///
    /// # Errors
    /// When an address to listen on has a port to relay from.
    pub fn for_the_kernel(&self) -> Result<(), Problem> {
        let ports = &self.server.ports;
        let (first, last) = (*ports.start(), *ports.end());
        let listen = self.listen.iter().map(|listen| listen.address.port);
        let Some(port) = listen.filter(|port| ports.contains(port)).max() else {
            return Ok(());
        };
        let rest = if port < last {
            format!("{}-{last}", port + 1)
        } else {
            format!("{first}-{}", port - 1)
        };
        let wrong = format!(
            "port {port} to listen on is one of {first}-{last} to relay from, and the data plane in the kernel tells clients from \
             peers by their ports"
        );
        let remedy = format!("write --ports {rest} or --dataplane user");
        Err(Complaint::instead(wrong, remedy).everywhere())
    }
}

/// A socket in the file system, by which operators ask the running server.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ControlSocket {
    /// Where it is to be.
    pub path: PathBuf,
    /// Whether somebody wrote it down: then there is no server without it.
    pub written: bool,
}

/// An address to listen on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Listen {
    /// The address of this machine.
    pub address: TransportAddress,
    /// The IP address that clients reach it by: another one behind a 1:1 NAT.
    pub reached_at: IpAddr,
}

/// Who may use the server.
pub enum Access {
    /// Nobody wrote a user down, so there is one until the process ends.
    Generated {
        /// Its name.
        user: String,
        /// Its password.
        password: Zeroizing<String>,
    },
    /// Users or secrets were written down.
    Written {
        /// The names of the static users.
        users: Vec<String>,
        /// How many shared secrets there are.
        secrets: usize,
    },
}

/// Something that the server will not do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Limitation {
    /// What, and why.
    pub what: String,
    /// How it can be changed.
    pub remedy: String,
}

impl Plan {
    /// Makes a plan of the wishes for this machine. `random` fills a buffer with bytes that nobody can guess; it is used
    /// when a password has to be generated.
    pub fn new(
        wishes: Wishes,
        machine: &Machine,
        random: &mut dyn FnMut(&mut [u8]),
    ) -> Result<Plan, Problem> {
        let mut notes = Notes::default();
        let development = wishes
            .development
            .is_some_and(|development| development.value);
        let listen_written = !wishes.listen.is_empty();
        let listen = addresses::listen(&wishes.listen, development, machine, &mut notes)?;
        let relays = addresses::relay(&wishes.relay_addresses, machine, &mut notes)?;
        let ports = addresses::ports(wishes.ports.as_ref(), &listen, &relays)?;
        let ports_by = ports_by(wishes.ports_by.as_ref(), wishes.io.as_ref())?;
        let workers = wishes
            .workers
            .map_or(machine.cores.max(1), |workers| workers.value as usize);
        let limits = limits::limits(
            &wishes.limits,
            &limits::Room {
                machine,
                workers,
                listeners: listen.len(),
                ports: ports.clone(),
                ports_by,
                relays: &relays,
            },
            &mut notes,
        )?;
        let kernel_bindings = limits::kernel_bindings(&wishes.limits, &limits);
        let lifetimes = limits::lifetimes(&wishes.lifetimes)?;
        let realm = wishes.realm.map_or_else(
            || addresses::realm(machine, &mut notes),
            |realm| realm.value,
        );
        let peers = access::Peers {
            allow: &wishes.allow_peers,
            deny: &wishes.deny_peers,
            nat64: &wishes.nat64,
        };
        let refusals = peers.refusals();
        let policy = access::policy(
            peers,
            access::Own {
                listen: &listen,
                relays: &relays,
                ports: &ports,
                development,
            },
            machine,
        );
        let (accounts, access) = access::accounts(
            wishes.users,
            wishes.secrets,
            wishes.denied_users,
            wishes.max_ttl,
            random,
        );
        let dataplane = wishes
            .dataplane
            .map_or(Dataplane::Auto, |plane| plane.value);
        notes.refusals(&refusals, development);
        notes.always(&access, &relays);
        notes.dataplane(dataplane);
        let listen: Vec<Listen> = listen
            .into_iter()
            .map(|address| Listen {
                address,
                reached_at: addresses::reached_at(address.ip, &relays),
            })
            .collect();
        let redirect = redirect::redirect(
            wishes.redirect_servers,
            wishes.redirect_from,
            &listen,
            &limits,
            &mut notes,
        )?;
        let settings = Settings {
            listen,
            listen_written,
            directory: Directory::new(&realm, accounts),
            server: turnpike_turn::Settings {
                realm,
                software: wishes
                    .software
                    .map_or_else(|| Some("Turnpike".to_owned()), |software| software.value),
                relay_addresses: relays,
                ports,
                max_lifetime: lifetimes.allocation,
                nonce_lifetime: lifetimes.nonce,
                reservation_lifetime: lifetimes.reservation,
                policy,
                rfc5766_clients: wishes.rfc5766_clients.is_some_and(|wish| wish.value),
                redirect,
                limits,
            },
            workers,
            ports_by,
            io: wishes.io.map_or(Io::Auto, |io| io.value),
            dataplane,
            kernel_bindings,
            interfaces: wishes
                .interfaces
                .into_iter()
                .map(|name| name.value)
                .collect(),
            control: match wishes.control {
                Some(wish) => wish.value.map(|path| ControlSocket {
                    path,
                    written: true,
                }),
                None => machine.control_socket.clone().map(|path| ControlSocket {
                    path,
                    written: false,
                }),
            },
            bpffs: wishes
                .bpffs
                .map_or_else(|| DEFAULT_BPFFS.into(), |path| path.value),
            run_as: wishes.run_as.map(|run_as| run_as.value),
            development,
            log_level: wishes
                .log_level
                .map_or(Level::default(), |level| level.value),
            log_format: wishes
                .log_format
                .map_or(LogFormat::default(), |format| format.value),
        };
        if matches!(dataplane, Dataplane::Xdp | Dataplane::XdpGeneric) {
            settings.for_the_kernel()?;
        }
        Ok(Plan {
            settings,
            access,
            chosen: notes.chosen,
            limited: notes.limited,
        })
    }
}

/// What relay ports are had by, which has to go with the IO backend.
fn ports_by(wish: Option<&Sited<PortsBy>>, io: Option<&Sited<Io>>) -> Result<PortsBy, Problem> {
    let ports_by = wish.map_or(PortsBy::Auto, |wish| wish.value);
    match io {
        Some(io) if io.value == Io::Uring && ports_by == PortsBy::Lookup => Err(Complaint::write(
            "io_uring wants a socket for each relay port, and with \"lookup\" there is none",
            "poll",
        )
        .at(io.place.clone())),
        _ => Ok(ports_by),
    }
}

#[cfg(test)]
mod tests;
