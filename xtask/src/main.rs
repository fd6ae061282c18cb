//! What people who work on Turnpike do all day.

fn main() {}
