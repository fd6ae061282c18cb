//! The relay: data planes, workers and the process around them.
