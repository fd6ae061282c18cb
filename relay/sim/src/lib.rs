//! The relay and the world around it in one thread, from one seed.
//!
//! A [`World`] holds the real `turn::Server`, the real forwarding tables and `forward::step`, and around them everything
//! that is not under test and so is simulated: sockets, queues, clocks, NATs, a network that loses and delays, clients that
//! live whole lives, peers, and somebody with ill will. Nothing in it asks the system for anything, so a seed gives the
//! same world every time.
//!
//! At every step the rules (`src/rules`) compare what the relay does with what the RFCs say. They share no code with it.
//!
//! ```
//! let life = turnpike_sim::live(1, 300).expect("nothing is wrong with this world");
//! assert_eq!(life.hash, turnpike_sim::live(1, 300).unwrap().hash);
//! ```
#![forbid(unsafe_code)]

mod chance;
mod client;
mod clock;
mod effect;
pub mod fuzz;
mod hostile;
mod nat;
mod network;
mod people;
mod plan;
mod relay_side;
mod rules;
mod stun;
mod town;
mod trace;
mod wish;
mod world;

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

pub use rules::Coverage;
pub use world::World;

/// How many events a world lives for unless told otherwise.
pub const STEPS: u64 = 4_000;

/// What came of a world in which nothing was wrong.
#[derive(Clone, Debug)]
pub struct Life {
    /// Two runs with the same hash were the same.
    pub hash: u64,
    /// Events that happened.
    pub steps: u64,
    /// Seconds that passed in it.
    pub seconds: u64,
    /// What has been seen.
    pub coverage: Coverage,
}

/// Something was wrong.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The seed of the world.
    pub seed: u64,
    /// Its length.
    pub steps: u64,
    /// The event at which it showed.
    pub step: u64,
    /// What it is.
    pub what: String,
    /// The events before it.
    pub last: String,
    /// What the world was like.
    pub plan: String,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failure {
            seed,
            steps,
            step,
            what,
            last,
            plan,
        } = self;
        writeln!(f, "{plan}")?;
        writeln!(f, "{last}")?;
        writeln!(f, "seed {seed}, step {step}: {what}")?;
        write!(f, "again: cargo xtask sim --seed {seed} --steps {steps}")
    }
}

/// Lets the world of a seed live for so many events, and then come to its end.
///
/// # Errors
/// [`Failure`] when anything in it was wrong; a panic counts.
pub fn live(seed: u64, steps: u64) -> Result<Life, Box<Failure>> {
    let mut world = World::new(seed);
    let outcome = catch_unwind(AssertUnwindSafe(|| world.run(steps)));
    let what = match outcome {
        Ok(Ok(())) => {
            return Ok(Life {
                hash: world.trace().hash(),
                steps: world.steps(),
                seconds: world.seconds(),
                coverage: world.coverage().clone(),
            });
        }
        Ok(Err(what)) => what,
        Err(panic) => {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
            format!("panic: {}", text.unwrap_or("without a word"))
        }
    };
    Err(Box::new(Failure {
        seed,
        steps,
        step: world.steps(),
        what,
        last: world.trace().to_string(),
        plan: format!("{:#?}", world.plan()),
    }))
}
