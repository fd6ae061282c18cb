//! What passed on the relay's wire, held against what the relay counted: nothing is damaged, nothing goes missing without a
//! reason, and so much of it was relayed in the kernel.

use std::net::IpAddr;
use std::ops::RangeFrom;

use super::capture::Capture;
use super::netns::Netns;
use super::packet::Datagram;
use super::relay::{PORT, RelayUnderTest, backend};
use super::world::{Family, World};

/// Where relayed addresses are, unless the relay is told otherwise.
const RELAY_PORTS: RangeFrom<u16> = 49_152..;

/// The most datagrams that travel as one inside of a host: segments of one that the relay sends (UDP_SEGMENT).
const MOST_JOINED: u64 = 64;

/// Both indications, by the type of the message (RFC 8656, 17).
const SEND: [u8; 2] = [0x00, 0x16];
const DATA: [u8; 2] = [0x00, 0x17];

/// A recording of the relay's wire, from its far end: what XDP takes in and sends back is seen nowhere else.
pub struct Audit(Capture);

/// Datagrams with data of clients and peers, as they were on the wire.
#[derive(Default, Debug)]
struct Wire {
    /// ChannelData of clients.
    channel_in: u64,
    /// ChannelData to clients.
    channel_out: u64,
    /// Send indications, and what peers have sent.
    other_in: u64,
    /// Data indications, and what peers get.
    other_out: u64,
}

/// The same as the relay has counted it.
#[derive(Debug)]
struct Counted {
    dropped: u64,
    /// ChannelData that the kernel has taken in or sent; between two clients of the relay it is both.
    channel_in_kernel: u64,
}

/// What passed, and what was counted.
#[derive(Debug)]
pub struct Accounts {
    wire: Wire,
    counted: Counted,
    /// The relay's last line.
    told: String,
}

impl Audit {
    /// Begins to record. The relay has no clients yet.
    pub fn start(world: &World, relay: &RelayUnderTest) -> Self {
        let (netns, device) = relay.far_end(world);
        Self(Capture::start(netns, &device))
    }

    /// Ends the relay, once its clients and peers are silent, and reads the books.
    ///
    /// # Panics
    /// When a packet has a wrong checksum or length, or one went in that neither came out nor was counted as dropped.
    pub fn finish(self, relay: RelayUnderTest) -> Accounts {
        let addresses = Family::ALL.map(|family| relay.host.address(family));
        // Its namespaces stay until the recording has ended.
        let finished = relay.program.terminate();
        let last = finished.stdout.lines().last().unwrap_or_default();
        let mut wire = Wire::default();
        // Reading a packet checks it.
        for packet in self.0.finish().packets() {
            if let Some(datagram) = packet.datagram() {
                wire.count(&datagram, addresses);
            }
        }
        let counted = Counted::read(last);
        let overrun = overrun(&relay.host.netns);
        let (went_in, came_out) = (
            wire.channel_in + wire.other_in,
            wire.channel_out + wire.other_out,
        );
        // Joined datagrams overrun a socket as one.
        let booked = came_out + counted.dropped;
        let booked = booked + overrun..=booked + overrun * MOST_JOINED;
        assert!(
            booked.contains(&went_in),
            "not everything that went in came out or was counted: {wire:?}, {overrun} overran a socket, {last}"
        );
        Accounts {
            wire,
            counted,
            told: last.to_owned(),
        }
    }
}

/// Datagrams that the kernel dropped because a socket of the relay was full, as it counts them itself.
fn overrun(netns: &Netns) -> u64 {
    let output = netns
        .command("cat")
        .args(["/proc/net/snmp", "/proc/net/snmp6"])
        .output()
        .expect("cat");
    let text = String::from_utf8_lossy(&output.stdout);
    let mut udp = text.lines().filter_map(|line| line.strip_prefix("Udp: "));
    let (names, values) = (udp.next().expect("names"), udp.next().expect("values"));
    let v4 = names.split(' ').zip(values.split(' '));
    let v6 = text.lines().filter_map(|line| line.split_once('\t'));
    let counts = v4.chain(v6.map(|(name, value)| (name.trim(), value.trim())));
    let full = counts.filter(|(name, _)| ["RcvbufErrors", "Udp6RcvbufErrors"].contains(name));
    full.map(|(_, value)| value.parse::<u64>().expect("a number"))
        .sum()
}

impl Wire {
    fn count(&mut self, datagram: &Datagram, relay: [IpAddr; 2]) {
        let Datagram { from, to, payload } = datagram;
        let channel_data = matches!(payload.first(), Some(0x40..=0x7f));
        if relay.contains(&to.ip()) {
            match to.port() {
                PORT if channel_data => self.channel_in += 1,
                PORT => self.other_in += u64::from(payload.starts_with(&SEND)),
                port => self.other_in += u64::from(RELAY_PORTS.contains(&port)),
            }
        } else if relay.contains(&from.ip()) {
            match from.port() {
                PORT if channel_data => self.channel_out += 1,
                PORT => self.other_out += u64::from(payload.starts_with(&DATA)),
                port => self.other_out += u64::from(RELAY_PORTS.contains(&port)),
            }
        }
    }
}

impl Counted {
    /// Reads the last line of a relay.
    fn read(line: &str) -> Self {
        let (workers, kernel) = line.split_once("; in the kernel: ").unwrap_or((line, ""));
        let before = |text: &str, unit: &str| -> u64 {
            let Some((before, _)) = text.rsplit_once(unit) else {
                return 0;
            };
            let digits = before.rsplit(|c: char| !c.is_ascii_digit()).next();
            digits
                .and_then(|digits| digits.parse().ok())
                .unwrap_or_else(|| panic!("no number before {unit:?} in {line:?}"))
        };
        assert!(workers.contains(" packets received = "), "{line:?}");
        Self {
            dropped: before(workers, " dropped") + before(kernel, " dropped"),
            channel_in_kernel: before(kernel, " to peers")
                + before(kernel, " to clients")
                + 2 * before(kernel, " from client to client"),
        }
    }
}

impl Accounts {
    /// Of what went by channels, as much was relayed in the kernel as this test binary's data plane promises: 99 of 100 or
    /// nothing.
    ///
    /// # Panics
    /// When it was not, or nothing went by channels.
    pub fn show_the_data_plane(&self) {
        let all = self.wire.channel_in + self.wire.channel_out;
        let in_kernel = self.counted.channel_in_kernel;
        println!("{in_kernel} of {all} ChannelData messages in the kernel: {self:?}");
        assert!(all > 0, "{self:?}");
        if backend().contains(&"user") {
            assert_eq!(in_kernel, 0, "{self:?}");
        } else {
            assert!(100 * in_kernel >= 99 * all, "{self:?}");
            assert!(in_kernel <= all, "{self:?}");
        }
    }
}
