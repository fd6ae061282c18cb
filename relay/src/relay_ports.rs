//! The provider of relayed transport addresses. Nothing above it knows what a descriptor is.

mod choice;
mod guard;
mod lookup;
mod owners;

use std::os::fd::AsFd;

use turnpike_turn::{OpenError, Origin, RelayId};
use turnpike_wire::TransportAddress;

use crate::io::socket;
use crate::io::watch::Watch;
use crate::queue::Command;

pub use choice::PortsChoice;
pub use guard::GuardError;
pub use lookup::{Lookup, LookupError};
pub use owners::Owners;

/// Opens and closes relayed transport addresses.
pub trait RelayPorts {
    /// Reserves the address for a worker, and makes the command by which that takes it over. Nothing can fail after it.
    fn open(
        &mut self,
        relay: RelayId,
        address: TransportAddress,
        origin: Origin,
    ) -> Result<Command, OpenError>;

    /// The command by which its worker gives it up; the worker says when it has.
    fn close(&mut self, relay: RelayId) -> Command;
}

impl<P: RelayPorts + ?Sized> RelayPorts for Box<P> {
    fn open(
        &mut self,
        relay: RelayId,
        address: TransportAddress,
        origin: Origin,
    ) -> Result<Command, OpenError> {
        (**self).open(relay, address, origin)
    }

    fn close(&mut self, relay: RelayId) -> Command {
        (**self).close(relay)
    }
}

/// A bound UDP socket for each relayed transport address.
#[derive(Debug)]
pub struct Sockets {
    /// By origin.
    watches: Vec<Watch>,
}

impl Sockets {
    /// Sockets for workers that watch them, by origin.
    pub fn new(watches: impl IntoIterator<Item = Watch>) -> Sockets {
        Sockets {
            watches: watches.into_iter().collect(),
        }
    }
}

impl RelayPorts for Sockets {
    fn open(
        &mut self,
        relay: RelayId,
        address: TransportAddress,
        origin: Origin,
    ) -> Result<Command, OpenError> {
        let watch = &self.watches[usize::from(origin.0)];
        let watched = socket::relay(address)
            .and_then(|socket| watch.add(socket.as_fd(), relay).map(|()| socket));
        match watched {
            Ok(socket) => Ok(Command::OpenRelay {
                relay,
                socket: Some(socket),
                bound: address,
            }),
            Err(error) => Err(socket::open_error(&error)),
        }
    }

    fn close(&mut self, relay: RelayId) -> Command {
        Command::CloseRelay { relay }
    }
}

#[cfg(test)]
mod tests {
    use std::net::UdpSocket;
    use std::sync::Arc;

    use rustix::event::{EventfdFlags, eventfd};

    use super::*;

    /// A client is told of success only once its relayed address will be heard: who cannot watch it has not opened it.
    #[test]
    fn what_cannot_be_watched_is_not_open() {
        let no_epoll = eventfd(0, EventfdFlags::CLOEXEC).expect("an eventfd");
        let mut sockets = Sockets::new([Watch::by(Arc::new(no_epoll))]);
        let free = UdpSocket::bind("127.0.0.1:0").expect("a free port");
        let address = free.local_addr().expect("bound").into();
        drop(free);
        let relay = RelayId {
            slot: 0,
            generation: 0,
        };
        let result = sockets.open(relay, address, Origin(0));
        assert!(matches!(result, Err(OpenError::Failed)), "{result:?}");
        UdpSocket::bind(std::net::SocketAddr::from(address)).expect("the port is free again");
    }
}
