//! Behaviour of the store, seen from outside.

mod clocks;
mod files;
mod journal;
mod lists;
mod support;
mod undo;
