//! Opening the addresses that clients send to.

use std::io;
use std::net::UdpSocket;

use turnpike_control::config::{DEFAULT_PORTS, Limitation, Listen, Plan, Wishes};
use turnpike_wire::TransportAddress;

use crate::failure::Failure;
use crate::io::socket;

/// Open sockets for clients.
#[derive(Debug)]
pub struct Listeners {
    /// Where they listen.
    pub listen: Vec<Listen>,
    /// By worker: a socket for each of those addresses.
    pub sockets: Vec<Vec<UdpSocket>>,
}

/// How often the system is asked for another port when its choice is a relay port.
const CHOICES: usize = 100;

/// Puts a port that is free in the place of each port 0, so that the plan knows what is listened on.
///
/// # Errors
/// When an address cannot be had, on one line.
pub fn choose_ports(wishes: &mut Wishes) -> Result<(), Failure> {
    let relay_ports = wishes
        .ports
        .as_ref()
        .map_or(DEFAULT_PORTS, |ports| ports.value.clone());
    for wished in wishes
        .listen
        .iter_mut()
        .filter(|wished| wished.value.port == 0)
    {
        let address = wished.value;
        let choice = || Ok(socket::listener(address, false)?.local_addr()?.port());
        let mut choices = (0..CHOICES).map(|_| choice());
        let chosen =
            choices.find(|choice| !matches!(choice, Ok(port) if relay_ports.contains(port)));
        match chosen.unwrap_or_else(|| Err(io::Error::from(io::ErrorKind::AddrInUse))) {
            Ok(port) => wished.value.port = port,
            // The plan will say which addresses there are.
            Err(error) if error.kind() == io::ErrorKind::AddrNotAvailable => {}
            Err(error) => return Err(failure(address, &error)),
        }
    }
    Ok(())
}

/// Opens every address of a plan once for each worker. An address that was found on the machine rather than written down,
/// and that cannot be used yet, is left out and noted in the plan.
///
/// # Errors
/// When an address cannot be had, on one line.
pub fn bind(plan: &mut Plan) -> Result<Listeners, Failure> {
    let settings = &plan.settings;
    let mut listeners = Listeners {
        listen: Vec::new(),
        sockets: (0..settings.workers).map(|_| Vec::new()).collect(),
    };
    for wished in &settings.listen {
        match open(wished.address, settings.workers) {
            Ok((address, sockets)) => {
                listeners.listen.push(Listen { address, ..*wished });
                for (worker, socket) in listeners.sockets.iter_mut().zip(sockets) {
                    worker.push(socket);
                }
            }
            // Such as an IPv6 address that still has to be found unique on its link.
            Err(error)
                if !settings.listen_written && error.kind() == io::ErrorKind::AddrNotAvailable =>
            {
                plan.limited.push(Limitation {
                    what: format!("{} cannot be listened on yet", wished.address),
                    remedy: "start again when the address is usable".to_owned(),
                });
            }
            Err(error) => return Err(failure(wished.address, &error)),
        }
    }
    if listeners.listen.is_empty() {
        return Err(Failure::new(
            "no address of this machine can be listened on; write --listen with one that can",
        ));
    }
    Ok(listeners)
}

/// Opens every address of a plan as [`bind`] does, and closes it again. Where a relay runs that this one would take the place
/// of, an address in use is noted in the plan and refused by nobody.
///
/// # Errors
/// Those of [`bind`].
pub fn foresee(plan: &mut Plan, replaces: bool) -> Result<(), Failure> {
    let is_in_use = |listen: &&Listen| {
        let opened = open(listen.address, 1);
        opened.is_err_and(|error| error.kind() == io::ErrorKind::AddrInUse)
    };
    let mut listen = plan.settings.listen.iter().filter(|_| replaces);
    match listen.find(is_in_use) {
        Some(Listen { address, .. }) => {
            plan.limited.push(Limitation {
                what: format!(
                    "{address} is in use, and a relay runs here: this one does not start beside it"
                ),
                remedy: "end that one first, as `systemctl restart` does".to_owned(),
            });
            Ok(())
        }
        None => bind(plan).map(drop),
    }
}

/// Opens an address for every worker. First for nobody else, because several sockets may share an address only in one
/// process: without that a second server would silently get half of the clients.
fn open(
    address: TransportAddress,
    workers: usize,
) -> io::Result<(TransportAddress, Vec<UdpSocket>)> {
    let alone = socket::listener(address, false)?;
    let address = alone.local_addr()?.into();
    if workers == 1 {
        return Ok((address, vec![alone]));
    }
    drop(alone);
    let sockets = (0..workers)
        .map(|_| socket::listener(address, true))
        .collect::<io::Result<_>>()?;
    Ok((address, sockets))
}

fn failure(address: TransportAddress, error: &io::Error) -> Failure {
    let another = TransportAddress {
        port: address.port.wrapping_add(1).max(1024),
        ..address
    };
    match error.kind() {
        io::ErrorKind::AddrInUse => Failure::new(format!(
            "UDP port {address} is in use by another program, which `ss -lunp sport = {}` names; end it or write --listen \
             {another}",
            address.port
        )),
        io::ErrorKind::PermissionDenied => Failure::new(format!(
            "UDP port {address} needs a privilege; write --listen {}, or give the program CAP_NET_BIND_SERVICE",
            TransportAddress {
                port: turnpike_control::config::DEFAULT_PORT,
                ..address
            }
        )),
        _ => Failure::new(format!(
            "UDP port {address} cannot be opened: {error}; write --listen with another address"
        )),
    }
}
