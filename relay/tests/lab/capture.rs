//! What passed on a wire: recorded by tcpdump, and judged by tshark, so that no code of ours checks its own work; or read, where
//! there is too much for that.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use super::netns::Netns;
use super::packet::Packet;
use super::process::{Running, run};

/// The headers of a file and of a packet in it, whose captured length is the third word (pcap-savefile(5)).
const FILE_HEADER: usize = 24;
const RECORD_HEADER: usize = 16;

const ETHERNET_HEADER: usize = 14;

/// A recording that goes on until it is finished.
pub struct Capture {
    program: Running,
    file: PathBuf,
}

/// A recording that has ended; its file is removed when this value is dropped.
pub struct Recording {
    file: PathBuf,
}

impl Capture {
    /// Records every packet on `device`; returns when the recording has begun.
    pub fn start(netns: &Netns, device: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let file = folder.join(format!("{}-{device}-{count}.pcap", netns.name()));
        let mut command = netns.command("tcpdump");
        command
            .args([
                "-n",
                "-U",
                "--immediate-mode",
                // More than any frame here, and so little that the ring holds thousands: where GRO is on, it has room of this
                // length for each.
                "-s",
                "2048",
                "-B",
                "32768",
                "-Z",
                "root",
                "-i",
                device,
                "-w",
            ])
            .arg(&file);
        let program = Running::start("tcpdump", &mut command);
        let begun = program.wait_for(Duration::from_secs(10), |_, line| {
            line.contains("listening on").then_some(())
        });
        assert!(
            begun.is_some(),
            "tcpdump does not listen\n{}",
            program.transcript()
        );
        Self { program, file }
    }

    /// Ends the recording; panics when the kernel could not hand over every packet.
    pub fn finish(self) -> Recording {
        // SIGTERM ends tcpdump before it has emptied its ring, and it says nowhere how far it has read.
        std::thread::sleep(Duration::from_millis(300));
        let finished = self.program.terminate();
        assert!(
            finished.stderr.contains("\n0 packets dropped by kernel"),
            "{}",
            finished.stderr
        );
        Recording { file: self.file }
    }
}

impl Recording {
    /// How many packets match a tshark display filter.
    pub fn count(&self, filter: &str) -> usize {
        self.matching(filter).lines().count()
    }

    /// The packets, a line each, whose IPv4 header or UDP checksum is wrong, or that tshark finds malformed.
    pub fn damaged(&self) -> String {
        self.matching("ip.checksum.status == 0 || udp.checksum.status == 0 || udp.length.bad || ip.bogus_header_length")
    }

    /// Every IP packet.
    ///
    /// # Panics
    /// When a length or checksum in one is wrong.
    pub fn packets(&self) -> Vec<Packet> {
        let bytes = std::fs::read(&self.file).expect("tcpdump has written it");
        let mut rest = &bytes[FILE_HEADER..];
        let mut packets = Vec::new();
        while let Some((header, behind)) = rest.split_at_checked(RECORD_HEADER) {
            let length = header[8..12].try_into().expect("four bytes");
            let length = u32::from_ne_bytes(length) as usize;
            let (frame, behind) = behind.split_at(length);
            packets.extend(frame.get(ETHERNET_HEADER..).and_then(Packet::parse));
            rest = behind;
        }
        packets
    }

    fn matching(&self, filter: &str) -> String {
        let mut command = Command::new("tshark");
        command.args([
            "-n",
            "-o",
            "ip.check_checksum:TRUE",
            "-o",
            "udp.check_checksum:TRUE",
        ]);
        command.arg("-r").arg(&self.file).args(["-Y", filter]);
        run(&mut command)
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.file);
    }
}
