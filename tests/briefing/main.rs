//! What a briefing says and what it never lets through, checked with other people’s parsers.

mod hostile;
mod renderers;
mod sample;
mod support;
