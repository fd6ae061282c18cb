//! Which peers may be relayed to.
