//! What passed on a wire: recorded by tcpdump, judged by tshark, so that no code of ours checks its own work.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::netns::Netns;
use super::process::{Running, run};

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
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let file = folder.join(format!("{}-{device}.pcap", netns.name()));
        let mut command = netns.command("tcpdump");
        command
            .args([
                "-n",
                "-U",
                "--immediate-mode",
                "-s",
                "0",
                "-B",
                "16384",
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
