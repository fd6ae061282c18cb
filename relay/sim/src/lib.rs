//! The relay and the world around it in one thread, from one seed.
