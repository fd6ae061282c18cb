//! The listeners of a worker, and which of them answers for an address.

use std::io;
use std::net::{IpAddr, UdpSocket};
use std::rc::Rc;

use turnpike_turn::{FiveTuple, Transport};
use turnpike_wire::TransportAddress;

/// A socket that clients send to.
#[derive(Debug)]
pub struct Listener {
    /// The socket.
    pub socket: Rc<UdpSocket>,
    /// The address it is bound to.
    pub bound: TransportAddress,
}

impl Listener {
    /// The five-tuple of a datagram that came from `client`, and to `local` if the socket told so.
    pub fn five_tuple(&self, client: TransportAddress, local: Option<IpAddr>) -> FiveTuple {
        let server = TransportAddress::new(local.unwrap_or(self.bound.ip), self.bound.port);
        FiveTuple {
            client,
            server,
            transport: Transport::Udp,
        }
    }

    /// Whether it is bound to every address of its family.
    pub fn is_wildcard(&self) -> bool {
        self.bound.ip.is_unspecified()
    }

    fn serves(&self, server: TransportAddress) -> bool {
        self.is_wildcard()
            && (self.bound.port, self.bound.family()) == (server.port, server.family())
    }
}

/// All of them.
#[derive(Debug)]
pub struct Listeners(Vec<Listener>);

impl Listeners {
    /// Takes bound sockets.
    ///
    /// # Errors
    /// When a socket does not say what it is bound to.
    pub fn new(sockets: Vec<UdpSocket>) -> io::Result<Listeners> {
        let listeners = sockets.into_iter().map(|socket| {
            let bound = socket.local_addr()?.into();
            Ok(Listener {
                socket: Rc::new(socket),
                bound,
            })
        });
        Ok(Listeners(listeners.collect::<io::Result<_>>()?))
    }

    /// Each in turn.
    pub fn iter(&self) -> impl Iterator<Item = &Listener> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// One of them.
    pub fn at(&self, index: usize) -> &Listener {
        &self.0[index]
    }

    /// The one that sends as `server`, and whether it has to be told so because it is bound to every address.
    pub fn find(&self, server: TransportAddress) -> Option<(usize, Option<IpAddr>)> {
        if let Some(index) = self.0.iter().position(|listener| listener.bound == server) {
            return Some((index, None));
        }
        let index = self.0.iter().position(|listener| listener.serves(server))?;
        Some((index, Some(server.ip)))
    }
}
