//! Allocations for a generator that knows nothing of TURN: it gets them over ordinary sockets, keeps them, and writes down what to send.

use std::fs;
use std::net::{SocketAddr, UdpSocket};
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use turnpike_wire::{ChannelData, ChannelNumber, Message};

use crate::interrupt;
use crate::turn::clients::realm_of;
use crate::turn::session::{Account, Answer, Login, MAX_REQUEST, Request, Session, Transport};

/// How long to wait for a response before asking again (RFC 8489 section 6.2.1).
const TIMEOUT: Duration = Duration::from_millis(500);

/// How long a datagram of the exchange may take: an emulated machine is slow.
const PATIENCE: Duration = Duration::from_secs(5);

/// How often to ask.
const TRIES: u32 = 5;

/// Lifetime asked for, in seconds.
const LIFETIME_S: u32 = 3600;

/// Permissions last 300 seconds (RFC 8656 section 9), so they are renewed well before.
const REFRESH_AFTER: Duration = Duration::from_secs(120);

/// How often to look for a signal.
const LOOK: Duration = Duration::from_millis(100);

/// The largest datagram that is tried.
const MAX_DATAGRAM: usize = 1500;

/// Whose allocations, and for whom.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// The relay
    #[arg(long, value_name = "IP:PORT")]
    server: SocketAddr,
    /// A user of the relay
    #[arg(long, value_name = "NAME:PASSWORD")]
    user: String,
    /// Where the first client is, on this machine; the others have the ports that follow
    #[arg(long, value_name = "IP:PORT")]
    client: SocketAddr,
    /// The peer of every client
    #[arg(long, value_name = "IP:PORT")]
    peer: SocketAddr,
    /// Clients, each with an allocation and a channel
    #[arg(long, default_value_t = 64)]
    flows: u16,
    /// Write what to send into this file
    #[arg(long, value_name = "FILE")]
    write: Option<PathBuf>,
    /// First send so many datagrams each way along every flow; the peer's address has to be this machine's
    #[arg(long, value_name = "ROUNDS")]
    exchange: Option<u32>,
}

/// Holds allocations until a signal comes.
///
/// # Errors
/// When the relay refuses one of them, and when a datagram of the exchange is lost or changed.
pub fn run(options: &Options) -> Result<()> {
    let mut clients = Clients::new(options)?;
    clients.each(Request::Allocate)?;
    clients.each(Request::BindChannel)?;
    if let Some(rounds) = options.exchange {
        clients.exchange(rounds)?;
    }
    let flows = clients.describe()?;
    if let Some(file) = &options.write {
        fs::write(file, &flows).with_context(|| format!("cannot write {}", file.display()))?;
    }
    println!("{flows}holding, until Ctrl-C");
    let mut refreshed = Instant::now();
    while interrupt::check().is_ok() {
        sleep(LOOK);
        if refreshed.elapsed() > REFRESH_AFTER {
            refreshed = Instant::now();
            clients.each(Request::Refresh(LIFETIME_S))?;
            clients.each(Request::BindChannel)?;
        }
    }
    clients.each(Request::Refresh(0))
}

/// Clients of one server, all with the same peer and the same channel number.
struct Clients {
    server: SocketAddr,
    peer: SocketAddr,
    account: Account,
    login: Option<Login>,
    flows: Vec<Flow>,
}

/// A client and its socket.
struct Flow {
    session: Session,
    socket: UdpSocket,
}

impl Clients {
    fn new(options: &Options) -> Result<Self> {
        let user = options.user.split_once(':');
        let (username, password) = user.context("write --user NAME:PASSWORD")?;
        let flow = |number: u16| {
            let mut client = options.client;
            let port = client.port().checked_add(number);
            client.set_port(port.context("there are not so many ports behind --client")?);
            Flow::new(u32::from(number), client, options)
        };
        Ok(Self {
            server: options.server,
            peer: options.peer,
            account: Account {
                username: username.into(),
                password: password.into(),
            },
            login: None,
            flows: (0..options.flows).map(flow).collect::<Result<_>>()?,
        })
    }

    /// Has each client ask this, one after the other.
    fn each(&mut self, request: Request) -> Result<()> {
        for flow in &mut self.flows {
            let client = flow.session.client;
            flow.ask(request, &self.account, &mut self.login)
                .with_context(|| format!("{request:?} of client {client}"))?;
        }
        Ok(())
    }

    /// Sends datagrams to the peer and back along every flow, one at a time.
    fn exchange(&self, rounds: u32) -> Result<()> {
        let peer = UdpSocket::bind(self.peer).context("the peer is not on this machine")?;
        peer.set_read_timeout(Some(PATIENCE))?;
        for round in 0..rounds {
            for flow in &self.flows {
                let client = flow.session.client;
                flow.exchange(&peer, round)
                    .with_context(|| format!("datagram {round} of client {client}"))?;
            }
        }
        let each_way = u64::from(rounds) * self.flows.len() as u64;
        println!("exchanged {each_way} datagrams each way, all unchanged");
        Ok(())
    }

    /// What a generator needs to know, as assignments of a shell.
    fn describe(&self) -> Result<String> {
        let relayed = self.flows.iter().filter_map(|flow| flow.session.relayed);
        let first = first_of_range(relayed.collect())?;
        let client = self.flows[0].session.client;
        Ok(format!(
            "server={} server_port={}\nclient={} client_port={}\nrelayed={} relayed_port={}\npeer={} peer_port={}\nchannel={:#06x} flows={}\n",
            self.server.ip(),
            self.server.port(),
            client.ip(),
            client.port(),
            first.ip(),
            first.port(),
            self.peer.ip(),
            self.peer.port(),
            ChannelNumber::MIN.value(),
            self.flows.len(),
        ))
    }
}

impl Flow {
    fn new(number: u32, client: SocketAddr, options: &Options) -> Result<Self> {
        let socket = UdpSocket::bind(client).with_context(|| format!("cannot bind {client}"))?;
        socket.connect(options.server)?;
        socket.set_read_timeout(Some(TIMEOUT))?;
        let mut session = Session::new(number, Transport::Udp, client, options.peer);
        session.channel = ChannelNumber::MIN;
        Ok(Self { session, socket })
    }

    fn ask(
        &mut self,
        request: Request,
        account: &Account,
        login: &mut Option<Login>,
    ) -> Result<()> {
        let mut message = [0; MAX_REQUEST];
        // Once without credentials, once with, and with a fresh nonce.
        for _ in 0..3 {
            let length = self.session.ask(request, login.as_ref(), &mut message)?;
            match self.answer(request, &message[..length], account, login)? {
                Answer::Done => return Ok(()),
                Answer::AskAgain => {}
                Answer::Refused(code) => bail!("the server refuses with {code}"),
                Answer::Unacceptable(why) => bail!("the response cannot be accepted: {why}"),
            }
        }
        bail!("the server asks for credentials without end")
    }

    /// Sends a request until it is answered. What else arrives is the generator's.
    fn answer(
        &mut self,
        request: Request,
        message: &[u8],
        account: &Account,
        login: &mut Option<Login>,
    ) -> Result<Answer> {
        let mut buffer = [0; MAX_DATAGRAM];
        for _ in 0..TRIES {
            self.socket.send(message)?;
            let asked = Instant::now();
            while asked.elapsed() < TIMEOUT {
                let Ok(length) = self.socket.recv(&mut buffer) else {
                    break;
                };
                let Ok(response) = Message::parse(&buffer[..length]) else {
                    continue;
                };
                if login.is_none() {
                    *login = realm_of(&response).map(|realm| Login::new(account, realm));
                }
                match self.session.hear(request, &response, login.as_ref()) {
                    Answer::Unacceptable("it answers another request") => {}
                    answer => return Ok(answer),
                }
            }
        }
        bail!("the server does not answer, asked {TRIES} times")
    }

    fn exchange(&self, peer: &UdpSocket, round: u32) -> Result<()> {
        let text = format!("{} {round}", self.session.client);
        let header = ChannelData::encode_header(self.session.channel, u16::try_from(text.len())?);
        let in_channel = [&header, text.as_bytes()].concat();
        let mut buffer = [0; MAX_DATAGRAM];
        self.socket.set_read_timeout(Some(PATIENCE))?;
        self.socket.send(&in_channel)?;
        let (length, from) = peer
            .recv_from(&mut buffer)
            .context("lost on the way to the peer")?;
        ensure!(
            &buffer[..length] == text.as_bytes() && Some(from) == self.session.relayed,
            "something else arrives at the peer, from {from}"
        );
        peer.send_to(text.as_bytes(), from)?;
        let length = self
            .socket
            .recv(&mut buffer)
            .context("lost on the way back")?;
        // It may be padded (RFC 8656 section 12.5).
        ensure!(
            buffer[..length].starts_with(&in_channel),
            "something else arrives at the client"
        );
        self.socket.set_read_timeout(Some(TIMEOUT))?;
        Ok(())
    }
}

/// The first of relayed addresses whose ports leave no gap, for pktgen walks through ranges only.
fn first_of_range(mut relayed: Vec<SocketAddr>) -> Result<SocketAddr> {
    relayed.sort_unstable();
    let (Some(first), Some(last)) = (relayed.first(), relayed.last()) else {
        bail!("no flows");
    };
    let span = usize::from(last.port() - first.port()) + 1;
    ensure!(
        first.ip() == last.ip() && span == relayed.len(),
        "the relayed ports have gaps, so no range of them can be sent to: \
         start the relay with --ports LO-HI for exactly {} ports",
        relayed.len()
    );
    Ok(*first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relayed_ports_with_gaps_or_at_two_addresses_are_no_range() {
        let first = |addresses: &[&str]| {
            first_of_range(addresses.iter().map(|text| text.parse().unwrap()).collect())
        };
        let range = ["10.0.0.1:52", "10.0.0.1:50", "10.0.0.1:51"];
        assert_eq!(first(&range).unwrap().port(), 50);
        assert!(first(&range[..2]).is_err());
        assert!(first(&["10.0.0.1:50", "10.0.0.2:51"]).is_err());
        assert!(first(&[]).is_err());
    }
}
