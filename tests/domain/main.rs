//! What developments add up to, and which of them are legal: tables, properties and one worked case.

// a test that cannot read its own fixture has failed
#![allow(clippy::unwrap_used)]

mod support;

mod biography;
mod changes;
mod contradictions;
mod delegations;
mod evidence;
mod inquiry;
mod matrix;
mod overview;
mod rules;
mod sides;
mod status;
mod status_properties;
mod threads;
mod venues;
mod wording;
mod worked_case;
