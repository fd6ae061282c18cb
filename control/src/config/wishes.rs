//! What an operator wrote, before it is known what the machine has.

use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::time::Duration;

use ipnet::{IpNet, Ipv6Net};
use turnpike_turn::RelayAddress;
use turnpike_wire::TransportAddress;
use zeroize::Zeroizing;

use super::Sited;
use crate::auth::{Algorithm, StaticUser};

/// Everything that can be wished for. What is `None` or empty is left to the defaults.
#[derive(Clone, Default)]
pub struct Wishes {
    /// Where to listen.
    pub listen: Vec<Sited<TransportAddress>>,
    /// Where to relay from.
    pub relay_addresses: Vec<Sited<RelayAddress>>,
    /// The ports of relayed addresses.
    pub ports: Option<Sited<RangeInclusive<u16>>>,
    /// The realm, prepared.
    pub realm: Option<Sited<String>>,
    /// Users with passwords, prepared.
    pub users: Vec<Sited<StaticUser>>,
    /// Shared secrets and how passwords follow from them.
    pub secrets: Vec<Sited<(Zeroizing<String>, Algorithm)>>,
    /// How far in the future a time-limited user may end.
    pub max_ttl: Option<Sited<Duration>>,
    /// Users to refuse.
    pub denied_users: Vec<Sited<String>>,
    /// Peers to allow although they are refused by default.
    pub allow_peers: Vec<Sited<IpNet>>,
    /// Peers to refuse.
    pub deny_peers: Vec<Sited<IpNet>>,
    /// NAT64 prefixes inside of which IPv4 addresses are looked for.
    pub nat64: Vec<Sited<Ipv6Net>>,
    /// SOFTWARE in responses; `None` inside for none.
    pub software: Option<Sited<Option<String>>>,
    /// How many workers.
    pub workers: Option<Sited<u32>>,
    /// What relay ports are had by.
    pub ports_by: Option<Sited<PortsBy>>,
    /// The IO backend.
    pub io: Option<Sited<Io>>,
    /// The data plane.
    pub dataplane: Option<Sited<Dataplane>>,
    /// The devices that the kernel's data plane is attached to.
    pub interfaces: Vec<Sited<String>>,
    /// The control socket; `None` inside for none.
    pub control: Option<Sited<Option<PathBuf>>>,
    /// The folder by which the kernel's data plane outlives the process.
    pub bpffs: Option<Sited<PathBuf>>,
    /// Who to be once everything is open.
    pub run_as: Option<Sited<RunAs>>,
    /// Whether to open loopback and private ranges, for trying the server out.
    pub development: Option<Sited<bool>>,
    /// Whether to serve clients of RFC 5766's time; see [`turnpike_turn::Settings::rfc5766_clients`].
    pub rfc5766_clients: Option<Sited<bool>>,
    /// Servers to send new clients to.
    pub redirect_servers: Vec<Sited<TransportAddress>>,
    /// From how many relayed transport addresses in use on.
    pub redirect_from: Option<Sited<u32>>,
    /// The limits.
    pub limits: LimitWishes,
    /// The lifetimes.
    pub lifetimes: LifetimeWishes,
    /// How much to log.
    pub log_level: Option<Sited<Level>>,
    /// What a line of the log looks like.
    pub log_format: Option<Sited<LogFormat>>,
}

/// The limits that can be wished for; see [`turnpike_turn::Limits`].
#[derive(Clone, Default)]
pub struct LimitWishes {
    /// Relayed transport addresses at a time.
    pub relays: Option<Sited<u32>>,
    /// Allocations of one user at a time; 0 is no limit.
    pub allocations_per_user: Option<Sited<u32>>,
    /// Permissions of an allocation.
    pub permissions_per_allocation: Option<Sited<u32>>,
    /// Channels of an allocation.
    pub channels_per_allocation: Option<Sited<u32>>,
    /// Bytes of data a second that an allocation may relay; 0 is no limit.
    pub bytes_per_second_per_allocation: Option<Sited<u32>>,
    /// Answers a second to one source prefix without authentication; 0 is no limit.
    pub unauthenticated_per_second: Option<Sited<u32>>,
    /// How many of them may come at once.
    pub unauthenticated_burst: Option<Sited<u32>>,
    /// Bindings that the kernel's tables have room for.
    pub kernel_bindings: Option<Sited<u32>>,
}

/// The lifetimes that can be wished for.
#[derive(Clone, Default)]
pub struct LifetimeWishes {
    /// The longest of an allocation.
    pub allocation: Option<Sited<Duration>>,
    /// Of a nonce.
    pub nonce: Option<Sited<Duration>>,
    /// Of the odd port kept for a reservation token.
    pub reservation: Option<Sited<Duration>>,
}

/// How datagrams are received and sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Io {
    /// Whichever measures faster on the machines it was tried on.
    #[default]
    Auto,
    /// epoll, recvmmsg and sendmmsg.
    Poll,
    /// io_uring.
    Uring,
}

/// What relay ports are had by.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum PortsBy {
    /// The look-up, where it can be had and nobody else on the machine notices, and otherwise sockets.
    #[default]
    Auto,
    /// A socket for each relayed address.
    Sockets,
    /// A program that the kernel asks for the socket of a port: each worker has a few for all of its own.
    Lookup,
}

/// What relays established channels.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Dataplane {
    /// The kernel, on the devices whose drivers have native XDP, and otherwise user space.
    #[default]
    Auto,
    /// User space.
    User,
    /// The kernel, by the drivers of the devices; what it declines goes through user space.
    Xdp,
    /// The same by the network stack, for drivers that have no native XDP.
    XdpGeneric,
}

/// A user of this machine, by names or numbers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RunAs {
    /// The user.
    pub user: String,
    /// The group, where it is not the user's own.
    pub group: Option<String>,
}

/// How much to log: the named level and those above it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Level {
    /// What stops the server.
    Error,
    /// What an operator should look at.
    Warn,
    /// Allocations made and ended.
    #[default]
    Info,
    /// Permissions and channels too.
    Debug,
    /// Every answer.
    Trace,
}

/// What a line of the log looks like.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// An object a line, for programs.
    Json,
}

impl Wishes {
    /// These wishes, from a file, with flags on top. Addresses to listen on and to relay from, and interfaces, replace those of the file, and
    /// so does whatever there can be only one of; users, secrets and peers are added.
    pub fn under(self, flags: Wishes) -> Wishes {
        Wishes {
            listen: if flags.listen.is_empty() {
                self.listen
            } else {
                flags.listen
            },
            relay_addresses: if flags.relay_addresses.is_empty() {
                self.relay_addresses
            } else {
                flags.relay_addresses
            },
            ports: flags.ports.or(self.ports),
            realm: flags.realm.or(self.realm),
            users: chain(self.users, flags.users),
            secrets: chain(self.secrets, flags.secrets),
            max_ttl: flags.max_ttl.or(self.max_ttl),
            denied_users: chain(self.denied_users, flags.denied_users),
            allow_peers: chain(self.allow_peers, flags.allow_peers),
            deny_peers: chain(self.deny_peers, flags.deny_peers),
            nat64: chain(self.nat64, flags.nat64),
            software: flags.software.or(self.software),
            workers: flags.workers.or(self.workers),
            ports_by: flags.ports_by.or(self.ports_by),
            io: flags.io.or(self.io),
            dataplane: flags.dataplane.or(self.dataplane),
            interfaces: if flags.interfaces.is_empty() {
                self.interfaces
            } else {
                flags.interfaces
            },
            control: flags.control.or(self.control),
            bpffs: flags.bpffs.or(self.bpffs),
            run_as: flags.run_as.or(self.run_as),
            development: flags.development.or(self.development),
            rfc5766_clients: flags.rfc5766_clients.or(self.rfc5766_clients),
            redirect_servers: chain(self.redirect_servers, flags.redirect_servers),
            redirect_from: flags.redirect_from.or(self.redirect_from),
            limits: self.limits.under(flags.limits),
            lifetimes: self.lifetimes.under(flags.lifetimes),
            log_level: flags.log_level.or(self.log_level),
            log_format: flags.log_format.or(self.log_format),
        }
    }
}

impl LimitWishes {
    fn under(self, flags: LimitWishes) -> LimitWishes {
        LimitWishes {
            relays: flags.relays.or(self.relays),
            allocations_per_user: flags.allocations_per_user.or(self.allocations_per_user),
            permissions_per_allocation: flags
                .permissions_per_allocation
                .or(self.permissions_per_allocation),
            channels_per_allocation: flags
                .channels_per_allocation
                .or(self.channels_per_allocation),
            bytes_per_second_per_allocation: flags
                .bytes_per_second_per_allocation
                .or(self.bytes_per_second_per_allocation),
            unauthenticated_per_second: flags
                .unauthenticated_per_second
                .or(self.unauthenticated_per_second),
            unauthenticated_burst: flags.unauthenticated_burst.or(self.unauthenticated_burst),
            kernel_bindings: flags.kernel_bindings.or(self.kernel_bindings),
        }
    }
}

impl LifetimeWishes {
    fn under(self, flags: LifetimeWishes) -> LifetimeWishes {
        LifetimeWishes {
            allocation: flags.allocation.or(self.allocation),
            nonce: flags.nonce.or(self.nonce),
            reservation: flags.reservation.or(self.reservation),
        }
    }
}

fn chain<T>(mut first: Vec<T>, second: Vec<T>) -> Vec<T> {
    first.extend(second);
    first
}
