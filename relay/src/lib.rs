//! The relay: data planes, workers and the process around them.

pub mod dataplane;
pub mod queue;
