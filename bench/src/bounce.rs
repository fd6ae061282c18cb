//! The floor of relays in the kernel: an XDP program that swaps addresses and sends the frame back.

use anyhow::Result;
use turnpike_abi::live::Wrong;

use crate::live::program::Programs;

/// What it writes once it serves.
pub const READY: &str = "bouncing";

/// Where to bounce.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// The device that packets come in at
    #[arg(long)]
    device: String,
    /// Do something wrong, to test who looks on
    #[arg(long, requires = "every")]
    fault: Option<FaultKind>,
    /// Do it to every so many packets
    #[arg(long, value_name = "PACKETS")]
    every: Option<u64>,
}

/// What can be done wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum FaultKind {
    /// Change a byte of the payload.
    Byte,
    /// Change the UDP checksum.
    Checksum,
    /// Change the destination address.
    Address,
    /// Do not send.
    Drop,
}

impl std::fmt::Display for FaultKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Byte => "byte",
            Self::Checksum => "checksum",
            Self::Address => "address",
            Self::Drop => "drop",
        })
    }
}

/// Bounces until it is killed.
///
/// # Errors
/// When the program cannot be loaded or attached.
pub fn run(options: &Options) -> Result<()> {
    let mut programs = Programs::load(1)?;
    match (options.fault, options.every) {
        (Some(kind), Some(every)) => {
            programs.set_wrong(Wrong {
                what: kind as u64 + 1,
                every,
                ..Wrong::default()
            })?;
            programs.attach("faulty", &options.device)?;
        }
        _ => programs.attach("bounce", &options.device)?,
    }
    println!("{READY}");
    // The kernel detaches the program when this process is no more.
    loop {
        std::thread::park();
    }
}
