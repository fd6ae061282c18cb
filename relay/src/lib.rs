//! The relay: data planes, workers and the process around them.

pub mod clock;
pub mod counters;
pub mod dataplane;
pub mod io;
pub mod queue;
pub mod worker;
