#![no_std]
//! What the data planes share: keys, bindings and reasons.
