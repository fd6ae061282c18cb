//! What the wire crate promises, checked from outside: bytes in, values out, and back.

mod craft;

mod channel_data;
mod code_points;
mod indication;
mod integrity;
mod oracle;
mod round_trip;
mod shape;
mod stream;
mod values;
mod vectors;
mod writing;
