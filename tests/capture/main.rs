//! What capture reads in texts written for these tests: attribution, meetings, days, offers, incidents.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::print_stdout, reason = "the figures are read with --nocapture")]

mod attribution;
mod expected;
mod hostile;
mod known;
mod measured;
mod talks;

use chrono::NaiveDate;
use rapporteur_capture::{
    proposal::{Capture, Proposal, Statement},
    read,
};

/// Reads a text published on Thursday 29 January 2026.
fn on_thursday(text: &str) -> Capture {
    read(text, NaiveDate::from_ymd_opt(2026, 1, 29))
}

fn statements(capture: &Capture) -> Vec<&Statement> {
    let one = |proposal: &'_ Proposal| matches!(proposal, Proposal::Statement(_));
    capture
        .proposals
        .iter()
        .filter(|p| one(p))
        .filter_map(|p| match p {
            Proposal::Statement(statement) => Some(statement),
            _ => None,
        })
        .collect()
}

/// The words of a span.
fn words(text: &str, span: (usize, usize)) -> String {
    text.chars().skip(span.0).take(span.1 - span.0).collect()
}
