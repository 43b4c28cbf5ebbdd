//! What must survive: programs that are killed, power that is cut, disks that refuse, bytes that change, and many
//! starts at once. Each harness has a control that must fail, since a harness that never finds anything proves
//! nothing.
//!
//! The short runs here belong to every test run. The long ones are ignored by default and run by
//! `cargo xtask soak`, which hands them a seed and how long they may take.
#![allow(clippy::unwrap_used)] // a test that cannot go on must say where
#![cfg(target_os = "linux")]

mod calls;
mod child;
mod clocks;
mod damage;
mod kill;
mod mutate;
mod power;
mod replay;
mod shim;
mod soak;
mod starts;
#[path = "../store/support.rs"]
#[allow(dead_code)] // the tests of the store use the rest of it
mod support;
mod work;
