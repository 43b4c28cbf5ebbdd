//! What a briefing says and what it never lets through, checked with other people’s parsers.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod chains;
mod checks;
mod comparing;
mod docx;
mod docx_hostile;
mod figures;
mod hostile;
mod renderers;
mod rules;
mod sample;
mod sections;
mod support;
mod templates;
mod text;
