//! The command line as people and scripts meet it: the real binary on dossiers in temporary
//! folders.

#![allow(clippy::unwrap_used)]

mod adding;
mod briefing;
mod capture;
mod failing;
mod keeping;
mod making;
mod manual;
mod narrowing;
mod products;
mod reading;
mod support;
mod templates;
mod writing_out;
