//! The relay: data planes, workers and the process around them.

pub mod arguments;
pub mod attach;
pub mod choice;
pub mod clock;
pub mod controller;
pub mod counters;
pub mod ctl;
pub mod dataplane;
pub mod devices;
pub mod events;
pub mod failure;
pub mod ice_servers;
pub mod io;
pub mod listen;
pub mod log;
pub mod machine;
pub mod next_hops;
pub mod privileges;
pub mod queue;
pub mod relay_ports;
pub mod report;
pub mod start;
pub mod supervisor;
pub mod totals;
pub mod traffic;
pub mod worker;
