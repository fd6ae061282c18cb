//! Arguments to settings to run.

fn main() {}
