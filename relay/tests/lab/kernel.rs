//! What the kernel's data plane did, as the relay tells it on its last line.

use std::collections::BTreeMap;

use super::process::Finished;

/// The kernel's counts.
#[derive(Debug)]
pub struct Kernel {
    pub to_peers: u32,
    pub to_clients: u32,
    pub between_clients: u32,
    /// What it did not relay, by the names of the causes.
    causes: BTreeMap<String, u32>,
}

impl Kernel {
    pub fn of(finished: &Finished) -> Self {
        let last = finished.stdout.lines().last().unwrap_or_default();
        let (_, counts) = last
            .split_once("in the kernel: ")
            .unwrap_or_else(|| panic!("no counts of the kernel in {last:?}"));
        let words: Vec<_> = counts
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .collect();
        let mut numbers = words.iter().filter_map(|word| word.parse().ok());
        let mut next = || numbers.next().expect("three numbers");
        let causes = words.windows(2).filter_map(|pair| {
            let count = pair[1].parse().ok()?;
            Some((pair[0].to_owned(), count))
        });
        Self {
            to_peers: next(),
            to_clients: next(),
            between_clients: next(),
            causes: causes.collect(),
        }
    }

    /// How many frames were passed on or dropped for this cause.
    pub fn cause(&self, name: &str) -> u32 {
        self.causes.get(name).copied().unwrap_or(0)
    }
}
