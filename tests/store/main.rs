//! Behaviour of the store, seen from outside.

mod check;
mod clocks;
mod crash;
mod files;
mod journal;
mod lists;
mod properties;
mod purge;
mod support;
mod undo;
