//! Load generators and rigs.
