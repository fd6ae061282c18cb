//! The relay's side of the control socket: a thread for each connection, which reads questions and writes answers.

use std::collections::HashMap;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::Builder;
use std::time::{Duration, Instant};

use crossbeam::channel::{Receiver, Sender, bounded};
use turnpike_abi::{Outcome, Passed, Reason, Relayed};
use turnpike_turn::Transport;

use super::facts::{self, Facts};
use super::protocol::{
    Allocation, Answer, Count, Dataplane, Device, Frames, Kernel, Page, QUESTION_MAX, Question,
    Table, Worker,
};
use super::socket::Socket;
use crate::counters::Counters;
use crate::dataplane::xdp::{self, Mode};
use crate::queue::Told;

/// Connections at a time.
const CONNECTIONS: usize = 16;

/// How long a connection may say nothing, or take to read its answer.
const IDLE: Duration = Duration::from_secs(60);

/// How long the control thread may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long workers may take.
const PATIENCE_WITH_WORKERS: Duration = Duration::from_secs(1);

/// A question on its way to the control thread.
#[derive(Debug)]
pub struct Asked {
    /// What is asked.
    pub question: Question,
    /// Where the answer goes. Whoever asked may have given up.
    pub reply: Sender<Facts>,
}

/// What connections know by themselves.
#[derive(Debug)]
pub struct Background {
    /// Why this data plane was chosen.
    pub why: String,
    /// What the workers count, by worker.
    pub workers: Vec<Arc<Counters>>,
}

/// Listens on the socket until the process ends; questions come out of what is returned.
///
/// # Errors
/// When the system has no room for a thread.
pub fn serve(socket: &Socket, background: Background) -> io::Result<Receiver<Asked>> {
    let (ask, asked) = bounded(CONNECTIONS);
    let listener = socket.listener()?;
    let background = Arc::new(background);
    let connections = Arc::new(AtomicUsize::new(0));
    let accept = move || {
        for stream in listener.incoming() {
            let Ok(stream) = stream else {
                // No descriptors are left, and asking again at once would only take time.
                std::thread::sleep(Duration::from_millis(100));
                continue;
            };
            let talk = Talk {
                ask: ask.clone(),
                background: Arc::clone(&background),
                connections: Arc::clone(&connections),
            };
            talk.begin(stream);
        }
    };
    Builder::new().name("control-socket".into()).spawn(accept)?;
    Ok(asked)
}

/// What a connection's thread has.
struct Talk {
    ask: Sender<Asked>,
    background: Arc<Background>,
    /// How many there are.
    connections: Arc<AtomicUsize>,
}

impl Talk {
    fn begin(self, stream: UnixStream) {
        if self.connections.fetch_add(1, Ordering::Relaxed) >= CONNECTIONS {
            // A line fits the socket's buffer, so this does not wait.
            let refusal = format!("{CONNECTIONS} connections are open already; close one of them");
            let _ = write(&stream, &Answer::Error(refusal));
            return;
        }
        // Where there is no room for a thread, the connection is closed.
        let _ = Builder::new()
            .name("control-talk".into())
            .spawn(move || self.go_on(&stream));
    }

    /// Until the other side has no more questions, or breaks the rules.
    fn go_on(&self, stream: &UnixStream) -> io::Result<()> {
        stream.set_read_timeout(Some(IDLE))?;
        stream.set_write_timeout(Some(IDLE))?;
        let mut lines = BufReader::new(stream);
        loop {
            let mut line = Vec::new();
            lines
                .by_ref()
                .take(QUESTION_MAX)
                .read_until(b'\n', &mut line)?;
            if line.is_empty() {
                return Ok(());
            }
            if line.last() != Some(&b'\n') && line.len() as u64 == QUESTION_MAX {
                let refusal = format!("a question has {QUESTION_MAX} bytes at most");
                return write(stream, &Answer::Error(refusal));
            }
            write(stream, &self.answer(&line))?;
        }
    }

    fn answer(&self, line: &[u8]) -> Answer {
        let question = match serde_json::from_slice(line) {
            Ok(question) => question,
            Err(error) => {
                return Answer::Error(format!(
                    "not a question that turnpike {} knows: {error}",
                    env!("CARGO_PKG_VERSION")
                ));
            }
        };
        let (reply, facts) = bounded(1);
        let asked = Asked { question, reply };
        let facts = match self.ask.send_timeout(asked, PATIENCE) {
            Ok(()) => facts.recv_timeout(PATIENCE).ok(),
            Err(_) => None,
        };
        match facts {
            Some(facts) => self.tell(facts),
            None => Answer::Error(format!(
                "the relay has not answered within {} s; it is overloaded, or ends",
                PATIENCE.as_secs()
            )),
        }
    }

    fn tell(&self, facts: Facts) -> Answer {
        match facts {
            Facts::Dataplane {
                uptime_s,
                allocations,
                kernel,
            } => {
                let workers: Vec<_> = (0..).zip(&self.background.workers).map(worker).collect();
                let kernel = kernel.map(|kernel| told_kernel(*kernel));
                Answer::Dataplane(Box::new(Dataplane {
                    version: env!("CARGO_PKG_VERSION").to_owned(),
                    uptime_s,
                    plane: plane(kernel.as_ref()).to_owned(),
                    why: self.background.why.clone(),
                    allocations,
                    percent_in_kernel: percent_in_kernel(kernel.as_ref(), &workers),
                    kernel,
                    workers,
                }))
            }
            Facts::Allocations { page, next, told } => Answer::Allocations(Page {
                page: page_of(page, &told),
                next,
            }),
        }
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        self.connections.fetch_sub(1, Ordering::Relaxed);
    }
}

fn write(mut stream: &UnixStream, answer: &Answer) -> io::Result<()> {
    let mut line = serde_json::to_vec(answer).map_err(io::Error::other)?;
    line.push(b'\n');
    stream.write_all(&line)
}

/// The allocations with what their workers tell.
fn page_of(page: Vec<facts::Allocation>, told: &Receiver<Told>) -> Vec<Allocation> {
    let deadline = Instant::now() + PATIENCE_WITH_WORKERS;
    let answers = std::iter::from_fn(|| told.recv_deadline(deadline).ok());
    let carried: HashMap<_, _> = answers.flatten().collect();
    let allocation = |found: facts::Allocation| Allocation {
        client: found.five_tuple.client.into(),
        server: found.five_tuple.server.into(),
        transport: transport(found.five_tuple.transport).to_owned(),
        relayed: found.relayed.into(),
        user: found.user.into(),
        expires_in_s: found.expires_in_s,
        permissions: found.permissions,
        channels: found.channels,
        worker: found.origin.0,
        kernel: found.kernel,
        user_space: carried.get(&found.relay).copied(),
    };
    page.into_iter().map(allocation).collect()
}

fn transport(transport: Transport) -> &'static str {
    match transport {
        Transport::Udp => "udp",
        Transport::Tcp => "tcp",
        Transport::Tls => "tls",
        Transport::Dtls => "dtls",
    }
}

fn plane(kernel: Option<&Kernel>) -> &'static str {
    let generic = |kernel: &Kernel| kernel.devices.iter().any(|device| device.mode == "generic");
    match kernel {
        None => "user",
        Some(kernel) if generic(kernel) => "xdp-generic",
        Some(_) => "xdp",
    }
}

/// Between two clients the kernel takes both steps at once, which are two datagrams in user space.
fn percent_in_kernel(kernel: Option<&Kernel>, workers: &[Worker]) -> f64 {
    let frames = kernel.and_then(|kernel| kernel.frames.as_ref());
    let in_kernel = frames.map_or(0, |frames| {
        frames.to_peers.packets + frames.to_clients.packets + 2 * frames.between_clients.packets
    });
    let relayed = |worker: &Worker| worker.to_peers.packets + worker.to_clients.packets;
    let in_user_space: u64 = workers.iter().map(relayed).sum();
    match in_kernel + in_user_space {
        0 => 0.0,
        all => in_kernel as f64 * 100.0 / all as f64,
    }
}

fn told_kernel(found: facts::Kernel) -> Kernel {
    let device = |attachment: &xdp::Attachment| {
        let mut links = found.census.devices.iter();
        let link = links.find(|link| link.index == attachment.device);
        Device {
            name: link.map_or_else(String::new, |link| link.name.clone()),
            index: attachment.device,
            mode: match attachment.mode {
                Mode::Native => "native".to_owned(),
                Mode::Generic => "generic".to_owned(),
            },
            driver: link.and_then(|link| link.kind.clone().or_else(|| driver(&link.name))),
            mtu: link.map_or(0, |link| link.mtu),
            up: link.is_some_and(|link| link.up),
            link: attachment.link,
        }
    };
    let tables = ["narrow", "wide"].iter().zip(found.fill);
    Kernel {
        program: found.program,
        devices: found.attachments.iter().map(device).collect(),
        tables: tables
            .map(|(name, fill)| Table {
                name: (*name).to_owned(),
                used: fill.used,
                room: fill.room,
            })
            .collect(),
        declined: found.declined,
        next_hops: found.census.hops,
        next_hops_resolved: found.census.resolved,
        frames: found.frames.as_ref().map(|cpus| frames(&cpus.iter().sum())),
        cpus: found.frames.iter().flatten().map(frames).collect(),
    }
}

/// The driver of a device that is no virtual one. Where the folder is another namespace's, or not there, nobody knows.
fn driver(device: &str) -> Option<String> {
    let link = Path::new("/sys/class/net")
        .join(device)
        .join("device/driver");
    let target = std::fs::read_link(link).ok()?;
    Some(target.file_name()?.to_str()?.to_owned())
}

fn frames(counted: &xdp::Frames) -> Frames {
    let passed = Passed::ALL.iter().map(|&cause| Count {
        name: cause.name().to_owned(),
        count: counted.of(Outcome::Passed(cause)),
    });
    Frames {
        to_peers: counted.relayed(Relayed::ToPeer),
        to_clients: counted.relayed(Relayed::ToClient),
        between_clients: counted.relayed(Relayed::Hairpin),
        passed: passed.collect(),
        dropped: dropped(|reason| counted.of(Outcome::Dropped(reason))),
    }
}

fn worker((number, counters): (u16, &Arc<Counters>)) -> Worker {
    let counted = counters.snapshot();
    Worker {
        worker: number,
        from_clients: counted.from_clients,
        from_peers: counted.from_peers,
        to_peers: counted.to_peers,
        to_clients: counted.to_clients,
        icmp: counted.icmp,
        punted: counted.punted,
        transmitted: counted.transmitted,
        transmit_failed: counted.transmit_failed,
        dropped: dropped(|reason| counted.dropped(reason)),
    }
}

fn dropped(of: impl Fn(Reason) -> u64) -> Vec<Count> {
    let count = |&reason: &Reason| Count {
        name: reason.name().to_owned(),
        count: of(reason),
    };
    Reason::ALL.iter().map(count).collect()
}
