//! In which order the flows of a measurement come: what a cache makes of them depends on nothing else.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

use oorandom::Rand64;
use serde::Serialize;
use turnpike_abi::REPLAY_ORDER;

/// How the next flow is chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// All are equally likely: the worst that a cache can meet.
    Uniform,
    /// The nth is as likely as 1/n (Zipf's law): a few calls with video beside many that are quiet.
    Zipf,
}

impl Order {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Uniform, Self::Zipf];

    /// Fills the measuring program's map, two flows in a word. The same every time.
    pub fn fill(self, words: &[AtomicU64], flows: u32) {
        let mut random = Rand64::new(0x0CD1_5EED);
        let mut sums = Vec::new();
        let mut sum = 0.0;
        if self == Self::Zipf {
            sums.extend((1..=flows).map(|rank| {
                sum += 1.0 / f64::from(rank);
                sum
            }));
        }
        let mut next = || match self {
            Self::Uniform => random.rand_range(0..u64::from(flows)),
            Self::Zipf => {
                let place = random.rand_float() * sum;
                sums.partition_point(|&below| below <= place) as u64
            }
        };
        for word in &words[..REPLAY_ORDER / 2] {
            word.store(next() | next() << 32, Ordering::Relaxed);
        }
    }
}

impl fmt::Display for Order {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Uniform => "uniform",
            Self::Zipf => "Zipf",
        })
    }
}
