//! The data plane in the kernel: the XDP program, its tables, and the copy of the control thread's bindings in them.
//!
//! Nothing here runs per packet. The control thread tells [`Kernel`] of each operation before the answer that depends on it
//! leaves; what the kernel declines, workers relay as if it were not there.

mod accounts;
mod entries;
mod frames;
mod jiffies;
mod kernel;
mod limits;
mod memory;
mod pins;
mod program;
mod self_test;

pub use entries::Own;
pub use frames::Frames;
pub use jiffies::Jiffies;
pub use kernel::{Census, Fill, Full, Kernel, Ways};
pub use limits::Limits;
pub use memory::Memory;
pub use pins::{PinError, Pins};
pub use program::{Attachment, LoadError, Mode, Program, Run, Sizes};
pub use self_test::self_test;
