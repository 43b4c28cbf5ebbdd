//! Behaviour of the store, seen from outside.
#![allow(clippy::unwrap_used)] // a test that cannot go on must say where

mod attached;
mod backups;
mod check;
mod clocks;
mod crash;
mod files;
mod filters;
mod formats;
mod journal;
mod lists;
mod properties;
mod purge;
mod quality;
mod scratch;
mod searching;
mod support;
mod undo;
mod unfinished;
