//! What the fuzz targets do with their bytes: plain functions, so that ordinary tests replay what was found.
//!
//! Each panics when something is wrong. None keeps anything from one call to the next.

mod bench;
mod forward;
mod input;
mod server;
mod stream;
mod table_model;
mod wire;

pub use forward::forward_step;
pub use server::{server_after_authentication, server_before_authentication};
pub use stream::stream;
pub use wire::wire;

/// A target: its name, which is also that of its folder of inputs, and its function.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: [Target; 5] = [
    ("forward_step", forward_step),
    ("server_after_authentication", server_after_authentication),
    ("server_before_authentication", server_before_authentication),
    ("stream", stream),
    ("wire", wire),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;

    /// A fuzzer begins like this; the corpora hold what it came to.
    #[test]
    fn random_bytes_are_harmless() {
        let mut chance = Chance::new(1);
        for (name, target) in TARGETS {
            for _ in 0..150 {
                let len = chance.place(400);
                let bytes = chance.bytes(len);
                let harmless = std::panic::catch_unwind(|| target(&bytes));
                assert!(harmless.is_ok(), "{name} minds {bytes:?}");
            }
        }
    }
}
