//! The provider of relayed transport addresses. Nothing above it knows what a descriptor is.

use turnpike_turn::{OpenError, RelayId};
use turnpike_wire::TransportAddress;

use crate::io::socket;
use crate::queue::Command;

/// Opens and closes relayed transport addresses.
pub trait RelayPorts {
    /// Reserves the address, and makes the command by which its worker takes it over.
    fn open(&mut self, relay: RelayId, address: TransportAddress) -> Result<Command, OpenError>;

    /// The command by which its worker gives it up; the worker says when it has.
    fn close(&mut self, relay: RelayId) -> Command;
}

/// A bound UDP socket for each relayed transport address.
#[derive(Debug, Default)]
pub struct Sockets;

impl RelayPorts for Sockets {
    fn open(&mut self, relay: RelayId, address: TransportAddress) -> Result<Command, OpenError> {
        match socket::relay(address) {
            Ok(socket) => Ok(Command::OpenRelay {
                relay,
                socket,
                bound: address,
            }),
            Err(error) => Err(socket::open_error(&error)),
        }
    }

    fn close(&mut self, relay: RelayId) -> Command {
        Command::CloseRelay { relay }
    }
}
