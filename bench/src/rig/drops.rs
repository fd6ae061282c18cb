//! Where the relay's kernel lost packets: in the queue of a device, or in the buffer of a socket.

use std::fs::File;
use std::os::unix::fs::FileExt;

use anyhow::{Context, Result};
use serde::Serialize;

use super::namespace::Namespace;

/// Packets lost so far, by place.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Drops {
    /// Before the relay's kernel looked at them: its devices' receive queues were full.
    pub receive_queue: u64,
    /// In front of the relay: the buffers of its sockets were full.
    pub socket_buffer: u64,
    /// Behind the relay: the far ends' receive queues were full, which is the rig's fault.
    pub rig_queue: u64,
}

impl Drops {
    /// What was lost since `before`.
    pub fn since(&self, before: &Drops) -> Drops {
        Drops {
            receive_queue: self.receive_queue - before.receive_queue,
            socket_buffer: self.socket_buffer - before.socket_buffer,
            rig_queue: self.rig_queue - before.rig_queue,
        }
    }
}

/// The kernel's counters of the relay's namespace and of those at the far ends of its cables, held open.
pub struct DropCounters {
    snmp: File,
    snmp6: File,
    devices: File,
    far_devices: Vec<File>,
}

impl DropCounters {
    /// Opens the counters.
    ///
    /// # Errors
    /// When /proc has none.
    pub fn open(relay: &Namespace, ends: &[&Namespace]) -> Result<Self> {
        let far_devices = ends.iter().map(|end| open(end, "dev"));
        Ok(Self {
            snmp: open(relay, "snmp")?,
            snmp6: open(relay, "snmp6")?,
            devices: open(relay, "dev")?,
            far_devices: far_devices.collect::<Result<_>>()?,
        })
    }

    /// Datagrams that sockets have been given.
    ///
    /// # Errors
    /// When /proc cannot be read.
    pub fn datagrams(&self) -> Result<u64> {
        let v4 = snmp_value(&read_all(&self.snmp)?, "Udp:", "InDatagrams");
        Ok(v4 + snmp6_value(&read_all(&self.snmp6)?, "Udp6InDatagrams"))
    }

    /// Reads them.
    ///
    /// # Errors
    /// When /proc cannot be read.
    pub fn read(&self) -> Result<Drops> {
        let mut sum = device_drops(&read_all(&self.devices)?);
        for far in &self.far_devices {
            let (received, transmitted) = device_drops(&read_all(far)?);
            sum = (sum.0 + transmitted, sum.1 + received);
        }
        let socket_buffer = snmp_value(&read_all(&self.snmp)?, "Udp:", "RcvbufErrors")
            + snmp6_value(&read_all(&self.snmp6)?, "Udp6RcvbufErrors");
        Ok(Drops {
            receive_queue: sum.0,
            socket_buffer,
            rig_queue: sum.1,
        })
    }
}

fn open(namespace: &Namespace, name: &str) -> Result<File> {
    namespace.enter(|| {
        let path = format!("/proc/thread-self/net/{name}");
        File::open(&path).with_context(|| format!("cannot open {path}"))
    })
}

/// Reads a /proc file from its start, whatever has been read of it before.
fn read_all(file: &File) -> Result<String> {
    let mut bytes = vec![0; 1 << 16];
    let mut length = 0;
    loop {
        let read = file.read_at(&mut bytes[length..], length as u64)?;
        if read == 0 {
            bytes.truncate(length);
            return Ok(String::from_utf8_lossy(&bytes).into_owned());
        }
        length += read;
    }
}

/// Sums the dropped packets of all devices: (received, transmitted). A veth counts what the far end's full queue refused
/// as its own transmit drop.
fn device_drops(text: &str) -> (u64, u64) {
    let mut sum = (0, 0);
    for line in text.lines() {
        let Some((_, numbers)) = line.split_once(':') else {
            continue;
        };
        let numbers: Vec<u64> = numbers
            .split_whitespace()
            .map(|number| number.parse().unwrap_or(0))
            .collect();
        if let [_, _, _, received, _, _, _, _, _, _, _, transmitted, ..] = numbers[..] {
            sum = (sum.0 + received, sum.1 + transmitted);
        }
    }
    sum
}

/// The value under `column` of the two lines that start with `row`.
fn snmp_value(text: &str, row: &str, column: &str) -> u64 {
    let mut lines = text.lines().filter(|line| line.starts_with(row));
    let (Some(names), Some(values)) = (lines.next(), lines.next()) else {
        return 0;
    };
    let mut pairs = names.split_whitespace().zip(values.split_whitespace());
    pairs
        .find(|(name, _)| *name == column)
        .map_or(0, |(_, value)| value.parse().unwrap_or(0))
}

fn snmp6_value(text: &str, name: &str) -> u64 {
    let value = text.lines().find_map(|line| line.strip_prefix(name));
    value.map_or(0, |value| value.trim().parse().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_are_found_by_name() {
        let snmp = "Udp: InDatagrams NoPorts RcvbufErrors\nUdp: 12 3 45\nUdpLite: InDatagrams\nUdpLite: 0\n";
        assert_eq!(snmp_value(snmp, "Udp:", "RcvbufErrors"), 45);
        assert_eq!(
            snmp6_value(
                "Udp6InDatagrams\t4\nUdp6RcvbufErrors\t7\n",
                "Udp6RcvbufErrors"
            ),
            7
        );
        let devices = "Inter-|   Receive\n face |bytes\n  lo: 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0\n\
                       tb1r1: 9 8 0 7 0 0 0 0 6 5 0 4 0 0 0 0\n";
        assert_eq!(device_drops(devices), (7, 4));
    }
}
