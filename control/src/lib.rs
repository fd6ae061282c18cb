//! What an operator touches: configuration, authentication, policy.
