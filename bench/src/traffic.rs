//! Traffic whose every packet is known: made here, sent at a set rate, and checked to the last byte when it arrives.

pub mod direction;
pub mod flow;
pub mod frame;
pub mod payload;
pub mod sink;
pub mod tap;
pub mod trial;
